"""Compare the category of funding in the strategy's 5.3."""

from __future__ import annotations

from lmec_match.domain.matches import Evidence, MatchQuery
from lmec_match.domain.record import Record
from lmec_match.i18n import msg
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import common

KEY = "category"
ASKS: tuple[tuple[str, str], ...] = (("category", "category"),)


def compare(query: MatchQuery, offer: Record, context: Context) -> Evidence:
    """Score 1 for a category asked for; unknown when none was asked for."""
    del context
    wanted, given = common.terms(query, "category"), offer.terms("category")
    if not wanted or not given:
        return common.unknown(
            KEY,
            query,
            offer,
            msg("No category of funding was asked for."),
            "category",
            "category",
        )
    if set(wanted) & set(given):
        return common.found(
            KEY, query, offer, 1.0, msg("The category asked for."), "category", "category"
        )
    return common.found(
        KEY,
        query,
        offer,
        0.0,
        msg("Another category of funding."),
        "category",
        "category",
        distance=1.0,
    )
