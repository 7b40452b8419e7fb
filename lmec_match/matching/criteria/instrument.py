"""Compare the instruments wanted (grant, loan, equity …) with those of a source."""

from __future__ import annotations

from lmec_match.domain.matches import Evidence, MatchQuery
from lmec_match.domain.record import Record
from lmec_match.domain.vocabulary import coded
from lmec_match.i18n import msg
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import common

KEY = "instrument"
ASKS: tuple[tuple[str, str], ...] = (("instruments", "instruments"), ("sought", "instruments"))
FOR_SOUGHT = {
    "capital": ("grant", "concessional_loan", "loan", "equity"),
    "technology": ("technical_assistance", "in_kind"),
    "adviser": ("technical_assistance",),
    "guarantee": ("guarantee",),
}


def wanted(query: MatchQuery) -> tuple[str, ...]:
    """Return the instruments asked for, or those that give what is sought."""
    of_sought = (i for s in common.terms(query, "sought") for i in FOR_SOUGHT.get(s, ()))
    return common.terms(query, "instruments") or tuple(dict.fromkeys(of_sought))


def compare(query: MatchQuery, offer: Record, context: Context) -> Evidence:
    """Score 1 when an instrument wanted is given, .2 otherwise."""
    del context
    asked, given = wanted(query), offer.terms("instruments")
    if not asked or not given:
        return common.unknown(
            KEY,
            query,
            offer,
            msg("The instrument is not known on one side or both."),
            "instruments",
            "instruments",
        )
    shared = sorted(set(asked) & set(given))
    if shared:
        return common.found(
            KEY,
            query,
            offer,
            1.0,
            msg("It offers: {codes}.", codes=coded("instrument", shared)),
            "instruments",
            "instruments",
            need_value=asked,
        )
    return common.found(
        KEY,
        query,
        offer,
        0.2,
        msg("It offers only: {codes}.", codes=coded("instrument", given)),
        "instruments",
        "instruments",
        distance=1.0,
        need_value=asked,
    )
