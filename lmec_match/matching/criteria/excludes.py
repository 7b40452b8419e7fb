"""Look whether what disqualifies at a source is what is asked for."""

from __future__ import annotations

from lmec_match.domain.matches import Evidence, MatchQuery
from lmec_match.domain.record import Record
from lmec_match.i18n import msg
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import common
from lmec_match.text.shingles import UNSPACED, tokens

KEY = "excludes"
ASKS: tuple[tuple[str, str], ...] = (("problem", "excludes"),)
MINIMUM = 2
"""Tokens of an excluded thing that must occur together in the query."""


def compare(query: MatchQuery, offer: Record, context: Context) -> Evidence:
    """Fail when one of the excluded things, listed by comma or line, is named in the query.

    An excluded thing counts as named when all its words stand in the query's text.
    """
    del context
    written = offer.text("excludes")
    if not written or not query.text.strip():
        return common.unknown(
            KEY, query, offer, msg("Nothing is said of what disqualifies."), "problem", "excludes"
        )
    asked = set(tokens(query.text[:4000]))
    for thing in _things(written):
        words = set(tokens(thing))
        enough = len(words) >= MINIMUM or (
            len(words) == 1 and (len(thing) > 3 or UNSPACED.search(thing) is not None)
        )
        if words and enough and words <= asked:
            return common.found(
                KEY,
                query,
                offer,
                0.0,
                msg("Excludes “{thing}”.", thing=thing.strip()),
                "problem",
                "excludes",
                distance=1.0,
                need_value=query.text[:200],
            )
    return common.found(
        KEY,
        query,
        offer,
        1.0,
        msg("None of what it excludes is named."),
        "problem",
        "excludes",
        need_value=query.text[:200],
    )


def _things(written: str) -> list[str]:
    for mark in ";；，、。\n|/":
        written = written.replace(mark, ",")
    return [
        part
        for part in written.replace(" and ", ",").replace(" or ", ",").split(",")
        if part.strip()
    ]
