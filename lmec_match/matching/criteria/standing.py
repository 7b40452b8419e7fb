"""Look at an enterprise's due diligence: one that was refused is excluded."""

from __future__ import annotations

from lmec_match.domain.matches import Evidence, MatchQuery
from lmec_match.domain.record import Record
from lmec_match.domain.sides import side_of
from lmec_match.domain.vocabulary import Code
from lmec_match.i18n import msg
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import common

KEY = "standing"
ASKS: tuple[tuple[str, str], ...] = (("", "due_diligence"),)
_SCORES = {"cleared": 1.0, "under_way": 0.6, "concerns": 0.2}


def is_enterprise(record: Record) -> bool:
    """Say whether an organisation can be sought as an enterprise: one, a supplier, or not known."""
    return "supplier" in record.terms("roles") or side_of(record) in ("enterprise", "")


def compare(query: MatchQuery, offer: Record, context: Context) -> Evidence:
    """Score due diligence; refused fails."""
    del context
    state = offer.text("due_diligence")
    if state == "refused":
        return common.found(
            KEY,
            query,
            offer,
            0.0,
            msg("Refused in due diligence."),
            "",
            "due_diligence",
            distance=1.0,
        )
    if state not in _SCORES:
        return common.unknown(
            KEY, query, offer, msg("Due diligence has not been done."), "", "due_diligence"
        )
    return common.found(
        KEY,
        query,
        offer,
        _SCORES[state],
        msg("Due diligence: {state}.", state=Code("due_diligence", state)),
        "",
        "due_diligence",
    )
