"""Compare the standard required with the certificates of an offer."""

from __future__ import annotations

import re

from lmec_match.domain.matches import Evidence, MatchQuery
from lmec_match.domain.record import Record
from lmec_match.i18n import msg
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import common
from lmec_match.text.shingles import fold

KEY = "standard"
ASKS: tuple[tuple[str, str], ...] = (("standard", "certificates"),)
_NUMBER = re.compile(r"[a-z]{2,}[\s/\-a-z]{0,6}\d{2,}|\d{3,}")
_SPACE = re.compile(r"[\s/\-–]+")


def numbers(text: str) -> frozenset[str]:
    """Return the numbers of standards in a text, spelt alike: ``GB 18918`` → ``gb18918``."""
    return frozenset(_SPACE.sub("", m) for m in _NUMBER.findall(fold(text)))


def compare(query: MatchQuery, offer: Record, context: Context) -> Evidence:
    """Score 1 where a standard's number is named by the offer; silence stays unknown."""
    del context
    wanted, given = common.text(query, "standard"), offer.text("certificates")
    if not wanted or not (given or offer.text("summary")):
        return common.unknown(
            KEY,
            query,
            offer,
            msg("The standard is not known on one side or both."),
            "standard",
            "certificates",
        )
    asked = numbers(wanted)
    for field in ("certificates", "summary"):
        shared = sorted(asked & numbers(offer.text(field)))
        if shared:
            return common.found(
                KEY,
                query,
                offer,
                1.0,
                msg("Names the standard {number}.", number=shared[0].upper()),
                "standard",
                field,
            )
    if given and fold(wanted) in fold(given):
        return common.found(
            KEY, query, offer, 1.0, msg("Names the standard asked."), "standard", "certificates"
        )
    if not given or not asked:
        return common.unknown(
            KEY,
            query,
            offer,
            msg("The offer does not say whether it meets the standard."),
            "standard",
            "certificates",
        )
    return common.found(
        KEY,
        query,
        offer,
        0.3,
        msg("Names other standards than the one asked."),
        "standard",
        "certificates",
    )
