"""Compare the money asked with the smallest and largest amount that a source gives."""

from __future__ import annotations

from lmec_match.domain.matches import Evidence, MatchQuery
from lmec_match.domain.record import Record
from lmec_match.domain.words import Figure
from lmec_match.i18n import msg
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import common
from lmec_match.matching.criteria.asked_amount import asked_field, asked_usd
from lmec_match.matching.criteria.cost import usd_range

KEY = "ticket"
PART = 0.1
"""The share of what is asked that a source must be able to pay."""
ASKS: tuple[tuple[str, str], ...] = (("budget", "ticket"), ("gap", "ticket"))


def compare(query: MatchQuery, offer: Record, context: Context) -> Evidence:
    """Score 1 inside the ticket. Below the minimum fails; above the maximum the source can pay
    a part, so the score is the share and only less than `PART` fails."""
    field = asked_field(query) or "budget"
    given, asked = offer.money("ticket"), asked_usd(query, context)
    if asked is None or given is None:
        return common.unknown(
            KEY,
            query,
            offer,
            msg("The amount is not known on both sides in a currency with a rate."),
            field,
            "ticket",
        )
    ticket = usd_range(given, context)
    if ticket is None:
        return common.unknown(
            KEY,
            query,
            offer,
            msg("There is no exchange rate for {currency}.", currency=given.currency or "?"),
            field,
            "ticket",
        )
    least, most = ticket
    if given.maximum is None:
        least = 0.0
    if asked <= 0:
        return common.unknown(KEY, query, offer, msg("Nothing more is asked for."), field, "ticket")
    if asked < least:
        return common.found(
            KEY,
            query,
            offer,
            0.0,
            msg(
                "Asks USD {asked}, the minimum is USD {least}.",
                asked=_usd(asked),
                least=_usd(least),
            ),
            field,
            "ticket",
            distance=least / asked - 1.0,
        )
    if asked <= most:
        return common.found(
            KEY, query, offer, 1.0, msg("The amount lies within the ticket."), field, "ticket"
        )
    share = most / asked
    return common.found(
        KEY,
        query,
        offer,
        share,
        msg(
            "Pays at most USD {most} of the USD {asked} asked ({share} %).",
            most=_usd(most),
            asked=_usd(asked),
            share=round(100 * share),
        ),
        field,
        "ticket",
        # How many times over, as with a minimum: who pays a twentieth is nobody's near miss.
        distance=1.0 / share - 1.0 if share < PART else 0.0,
    )


def _usd(amount: float) -> Figure:
    return Figure(round(amount))
