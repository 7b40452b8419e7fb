"""Compare the languages in which both sides can talk."""

from __future__ import annotations

from lmec_match.domain.matches import Evidence, MatchQuery
from lmec_match.domain.record import Record
from lmec_match.domain.vocabulary import coded
from lmec_match.i18n import msg
from lmec_match.matching.context import LANGUAGE_OF, Context
from lmec_match.matching.criteria import common

KEY = "language"
ASKS: tuple[tuple[str, str], ...] = (("languages", "languages"),)


def compare(query: MatchQuery, offer: Record, context: Context) -> Evidence:
    """Score a shared language 1, else .4 when the offer has English, else 0."""
    del context
    asked = common.terms(query, "languages") or tuple(
        LANGUAGE_OF[c] for c in common.countries(query) if c in LANGUAGE_OF
    )
    given = offer.terms("languages")
    if not asked or not given:
        return common.unknown(
            KEY,
            query,
            offer,
            msg("The languages spoken are not known on one side or both."),
            "languages",
            "languages",
        )
    shared = sorted(set(asked) & set(given))
    if shared:
        return common.found(
            KEY,
            query,
            offer,
            1.0,
            msg("Shared language: {codes}.", codes=coded("language", shared)),
            "languages",
            "languages",
            need_value=asked,
        )
    return common.found(
        KEY,
        query,
        offer,
        0.4 if "en" in given else 0.0,
        msg("No shared language: an interpreter is needed."),
        "languages",
        "languages",
        need_value=asked,
    )
