"""Compare the languages in which both sides can talk."""

from __future__ import annotations

from lmec_match.domain.matches import NOWHERE, Evidence, MatchQuery
from lmec_match.domain.record import Record
from lmec_match.domain.vocabulary import coded
from lmec_match.i18n import msg
from lmec_match.matching.context import LANGUAGE_OF, Context
from lmec_match.matching.criteria import common

KEY = "language"
ASKS: tuple[tuple[str, str], ...] = (("languages", "languages"),)


def compare(query: MatchQuery, offer: Record, context: Context) -> Evidence:
    """Score a shared language 1, else .4 when the offer has English, else 0.

    An offer that names no languages is given in those of its supplier.
    """
    asked = common.terms(query, "languages") or tuple(
        LANGUAGE_OF[c] for c in common.countries(query) if c in LANGUAGE_OF
    )
    speaker = offer
    if not offer.terms("languages"):
        speaker = context.partners.get(offer.ref("supplier").code, offer)
    given = speaker.terms("languages")
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
    reason = (
        msg("Spoken by both: {codes}.", codes=coded("language", shared))
        if shared
        else msg("No shared language: an interpreter is needed.")
    )
    return common.found(
        KEY,
        query,
        offer,
        1.0 if shared else 0.4 if "en" in given else 0.0,
        reason,
        "languages",
        "languages",
        need_value=asked,
        offer_value=given,
    )._replace(offer_source=NOWHERE if speaker is offer else speaker.source_of("languages"))
