"""Compare the forms of cooperation of the strategy's 5.2."""

from __future__ import annotations

from lmec_match.domain.matches import Evidence, MatchQuery
from lmec_match.domain.record import Record
from lmec_match.i18n import msg
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import common

KEY = "form"
ASKS: tuple[tuple[str, str], ...] = (("forms", "forms"),)


def compare(query: MatchQuery, offer: Record, context: Context) -> Evidence:
    """Score the share of the wanted forms that is offered."""
    del context
    wanted, given = common.terms(query, "forms"), offer.terms("forms")
    if not wanted or not given:
        return common.unknown(
            KEY,
            query,
            offer,
            msg("The form of cooperation is not known on one side or both."),
            "forms",
            "forms",
        )
    share = len(set(wanted) & set(given)) / len(set(wanted))
    reason = (
        msg("Wants the same form of cooperation.")
        if share
        else msg("Wants another form of cooperation.")
    )
    return common.found(KEY, query, offer, share, reason, "forms", "forms")
