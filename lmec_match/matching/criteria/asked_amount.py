"""Say how much money is asked of funders."""

from __future__ import annotations

from lmec_match.domain.matches import MatchQuery
from lmec_match.domain.values import Money
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import common
from lmec_match.matching.criteria.cost import usd_range


def asked_field(query: MatchQuery) -> str:
    """Return the field that says how much is asked: gap, budget or cost; "" when none does."""
    return next((k for k in ("gap", "budget", "cost") if common.money(query, k)), "")


def asked_usd(query: MatchQuery, context: Context) -> float | None:
    """Return the USD asked of funders: the gap, or the budget less the funds in hand."""
    field = asked_field(query)
    wanted = query.values.get(field)
    if not isinstance(wanted, Money):
        return None
    amount = usd_range(wanted, context)
    if amount is None:
        return None
    own = common.money(query, "funds_in_hand")
    in_hand = usd_range(own, context) if own is not None and field == "budget" else None
    return max(0.0, amount[1] - (in_hand[0] if in_hand else 0.0))


def whole_usd(query: MatchQuery, context: Context) -> float | None:
    """Return the whole cost in USD: cost, budget or gap, the first that is known."""
    for field in ("cost", "budget", "gap"):
        value = common.money(query, field)
        amount = usd_range(value, context) if value is not None else None
        if amount is not None:
            return amount[1]
    return None
