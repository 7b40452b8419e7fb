"""Compare who asks with who may apply."""

from __future__ import annotations

from lmec_match.domain.matches import Evidence, MatchQuery
from lmec_match.domain.record import Record
from lmec_match.i18n import msg
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import common

KEY = "applicant"
INCLUDED = 0.8
"""Of a call for government, asked by a local body: it is usual, and worth asking, but not said."""
ASKS: tuple[tuple[str, str], ...] = (("applicant_type", "applicants"),)


def admitted_by(query: MatchQuery) -> tuple[str, ...]:
    """Return the types of applicants that a call names when who asks may apply."""
    asks = common.terms(query, "applicant_type")
    wider = (may for may, included in _INCLUDES.items() if set(asks) & set(included))
    return tuple(dict.fromkeys((*asks, *wider)))


def compare(query: MatchQuery, offer: Record, context: Context) -> Evidence:
    """Score 1 when who asks may apply, .8 when a wider type of body may; a gate otherwise."""
    del context
    asks, may = common.terms(query, "applicant_type"), offer.terms("applicants")
    if not asks or not may:
        return common.unknown(
            KEY,
            query,
            offer,
            msg("Who asks, or who may apply, is not known."),
            "applicant_type",
            "applicants",
        )
    if not set(asks) & set(may) and set(admitted_by(query)) & set(may):
        return common.found(
            KEY,
            query,
            offer,
            INCLUDED,
            msg("May apply if the call's wider kind of body includes this one."),
            "applicant_type",
            "applicants",
        )
    if set(asks) & set(may):
        return common.found(
            KEY, query, offer, 1.0, msg("May apply."), "applicant_type", "applicants"
        )
    return common.found(
        KEY,
        query,
        offer,
        0.0,
        msg("This type of organisation may not apply."),
        "applicant_type",
        "applicants",
        distance=1.0,
    )


_INCLUDES = {"10": ("11", "15"), "15": ("11",), "21": ("22", "23")}
"""A government call is open to its local and other public bodies (IATI organisation types)."""
