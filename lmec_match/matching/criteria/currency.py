"""Compare the currencies: a loan in another currency carries a risk."""

from __future__ import annotations

from lmec_match.domain.matches import Evidence, MatchQuery
from lmec_match.domain.record import Record
from lmec_match.i18n import msg
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import common
from lmec_match.matching.criteria.asked_amount import asked_field

KEY = "currency"
ASKS: tuple[tuple[str, str], ...] = (("budget", "ticket"), ("gap", "ticket"))


def compare(query: MatchQuery, offer: Record, context: Context) -> Evidence:
    """Score the same currency 1, USD .8, another .5."""
    del context
    field = asked_field(query)
    wanted, given = common.money(query, field) if field else None, offer.money("ticket")
    if wanted is None or given is None or not wanted.currency or not given.currency:
        return common.unknown(
            KEY,
            query,
            offer,
            msg("The currency is not known on one side or both."),
            field,
            "ticket",
        )
    if wanted.currency == given.currency:
        return common.found(KEY, query, offer, 1.0, msg("The same currency."), field, "ticket")
    return common.found(
        KEY,
        query,
        offer,
        0.8 if "USD" in (wanted.currency, given.currency) else 0.5,
        msg("It pays in {given}; {wanted} is asked for.",
            given=given.currency, wanted=wanted.currency),
        field,
        "ticket",
    )
