"""Compare the capital cost with the budget, in USD at the rates of the run."""

from __future__ import annotations

from lmec_match.domain.matches import Evidence, MatchQuery
from lmec_match.domain.record import Record
from lmec_match.domain.values import Money
from lmec_match.domain.words import Figure
from lmec_match.i18n import Message, msg
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import common
from lmec_match.matching.criteria.scale import units_needed

KEY = "cost"
ASKS: tuple[tuple[str, str], ...] = (("budget", "capital_cost"),)


def usd_range(value: Money, context: Context) -> tuple[float, float] | None:
    """Return (lowest, highest) in USD, None when there is no rate for the currency."""
    if value.usd is None:
        if value.currency == "USD":
            return float(value.amount), float(value.top)
        value = context.rates.convert(value)
        if value.usd is None:
            return None
    top = value.usd_maximum if value.usd_maximum is not None else value.usd
    return float(value.usd), float(top)


def compare(query: MatchQuery, offer: Record, context: Context) -> Evidence:
    """Score 1 up to 90 % of the budget, .75 at the budget, less above it.

    The price of a piece counts as often as pieces are asked. Of a range of prices that goes beyond
    the budget, .6 to .7 by the part that lies within it.
    """
    budget, price = common.money(query, "budget"), offer.money("capital_cost")
    if budget is None or price is None:
        return common.unknown(
            KEY,
            query,
            offer,
            msg("Budget and cost are not known on one side or both."),
            "budget",
            "capital_cost",
        )
    has, costs = usd_range(budget, context), usd_range(price, context)
    if has is None or costs is None:
        return common.unknown(
            KEY,
            query,
            offer,
            msg(
                "There is no exchange rate for {currency}.",
                currency=(budget if has is None else price).currency or "?",
            ),
            "budget",
            "capital_cost",
        )
    most = has[1]
    units = units_needed(query, offer)
    least, high = units * costs[0], units * costs[1]
    if most <= 0:
        return common.unknown(
            KEY, query, offer, msg("The budget is zero."), "budget", "capital_cost"
        )
    ratio = least / most
    if ratio <= 1.0:
        if high <= most:
            score = 0.75 + 0.25 * min(1.0, 10 * (1.0 - high / most))
        else:
            score = 0.6 + 0.0999 * (most - least) / (high - least)
        share, top = round(100 * ratio), round(100 * high / most)
        return common.found(
            KEY,
            query,
            offer,
            score,
            _said(
                units,
                costs,
                msg("Costs {share} % of the budget.", share=share)
                if share == top
                else msg("Costs {share} to {top} % of the budget.", share=share, top=top),
            ),
            "budget",
            "capital_cost",
        )
    return common.found(
        KEY,
        query,
        offer,
        max(0.0, 0.6 - 1.2 * (ratio - 1.0)),
        _said(
            units,
            costs,
            msg("Costs {share} % more than the budget.", share=round(100 * (ratio - 1))),
        ),
        "budget",
        "capital_cost",
        distance=ratio - 1.0,
    )


def _said(units: int, each: tuple[float, float], share: Message) -> Message:
    """Return what part of the budget it costs, with the price of a piece where several count."""
    if units == 1:
        return share
    least, high = Figure(round(each[0])), Figure(round(each[1]))
    if least == high:
        return msg(
            "{units} {units:unit|units} at USD {price} each. {share}",
            units=Figure(units), price=least, share=share,
        )  # fmt: skip
    return msg(
        "{units} {units:unit|units} at USD {least} to {high} each. {share}",
        units=Figure(units), least=least, high=high, share=share,
    )  # fmt: skip
