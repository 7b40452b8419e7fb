"""Compare what is asked with what is offered, by text in any of the seven languages."""

from __future__ import annotations

from dataclasses import replace

from lmec_match.domain.matches import Evidence, MatchQuery
from lmec_match.domain.record import Record
from lmec_match.i18n import Message, msg
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import common
from lmec_match.matching.relevance import Relevance

KEY = "subject"
SPOKE = 0.5
"""Meaning is named in the reason from this part of what words or concepts give."""
WIDE = 0.6
"""The power by which the likeness of a source of money counts. It names its subjects widely
(*urban environment*), so a little likeness tells it from those that share nothing; with the plain
likeness some of these came before it on the judged set (nDCG .955; .961 with .4 to .6)."""
ASKS: tuple[tuple[str, str], ...] = (("problem", "summary"),)


def compare(query: MatchQuery, offer: Record, context: Context) -> Evidence:
    """Say how near the subject is, and which way of comparing spoke."""
    return _compared(query, offer, context, context.relevance.get(offer.id))


def compare_funding(query: MatchQuery, offer: Record, context: Context) -> Evidence:
    """Say how near the subject of a source of money is: a little likeness says much."""
    near = context.relevance.get(offer.id)
    wide = None if near is None else replace(near, score=near.score**WIDE)
    return _compared(query, offer, context, wide)


def _compared(
    query: MatchQuery, offer: Record, context: Context, near: Relevance | None
) -> Evidence:
    if near is None or not query.text.strip():
        return common.unknown(KEY, query, offer, msg("No subject was given."), "problem", "summary")
    need_field = "problem" if "problem" in query.values else "name"
    offer_field = "summary" if "summary" in offer.values else "name"
    return common.found(
        KEY,
        query,
        offer,
        near.score,
        _reason(near, context),
        need_field,
        offer_field,
        distance=1.0 - near.score,
        need_value=query.text[:200],
    )


def _reason(near: Relevance, context: Context) -> Message:
    # A concept's key is its English label: the reader's own is chosen with the words.
    names = tuple(context.concepts.get(key, key) for key in near.shared[:4])
    likeness = round(100 * near.score)
    said = max(near.concepts or 0, near.words or 0)
    if near.meaning is not None and near.meaning > SPOKE * said:
        if near.shared:
            return msg(
                "Alike in meaning; concepts in common: {concepts} ({likeness} of 100).",
                concepts=names, likeness=likeness,
            )  # fmt: skip
        if near.meaning > said:
            return msg("Alike in meaning ({likeness} of 100).", likeness=likeness)
    if near.shared and not near.words and not near.letters:
        return msg(
            "Concepts in common: {concepts} ({likeness} of 100).", concepts=names, likeness=likeness
        )
    if near.shared:
        return msg(
            "Words and concepts in common: {concepts} ({likeness} of 100).",
            concepts=names,
            likeness=likeness,
        )
    if near.related:
        related = tuple(context.concepts.get(key, key) for key in near.related[:4])
        return msg(
            "No concept in common; related ones of the offer: {concepts} ({likeness} of 100).",
            concepts=related, likeness=likeness,
        )  # fmt: skip
    if near.score > 0:
        return msg("Words alike, but no term in common ({likeness} of 100).", likeness=likeness)
    return msg("No word or concept is shared.")
