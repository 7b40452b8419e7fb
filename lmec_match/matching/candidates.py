"""Find the offers worth comparing: by words and concepts, by meaning, and by facets."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from lmec_match.domain.matches import MatchQuery
from lmec_match.domain.record import Record
from lmec_match.domain.subjects import SUBJECT_LIMIT, subject_text
from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.matching import facets
from lmec_match.matching.criteria.subject import KEY as SUBJECT
from lmec_match.matching.offers import Offers
from lmec_match.matching.profile import Profile
from lmec_match.matching.relevance import Asked, Relevance, compare_all
from lmec_match.matching.tools import Tools
from lmec_match.text.glossary import Glossary
from lmec_match.text.meaning import Vectors, likeness
from lmec_match.text.shingles import tokens

CANDIDATES = 160
"""Offers that words and meaning bring in at most."""
POSTINGS = 20_000
"""Index entries that one query may read; the rarest tokens come first (see matching.md)."""
USUAL = 1_000
"""Records below which a register is judged as part of a larger one."""
TOKENS = 64
"""Tokens of a query at most, so that a text of 20,000 characters stays one query."""
_EXPANDED = 12
_LOOKED_UP = 24
"""Wider and narrower concepts whose frequency is looked up: some concepts have a hundred."""

NEIGHBOURS = 30
"""Of the candidates, those that only their meaning brings in, where it is known."""
BY_FACETS = 48
"""Offers that facets bring in beside a text, at least, where the subject is no gate."""
MOST = CANDIDATES + BY_FACETS
"""Offers that are compared in full for one question, at most."""


def find(
    query: MatchQuery,
    offers: Offers,
    kind: str,
    profile: Profile,
    tools: Tools,
    limit: int = CANDIDATES,
) -> tuple[list[Record], dict[int, Relevance]]:
    """Return the candidate records and how near their texts are.

    Beside a text, facets bring offers in where the subject is no gate: where it is one, what
    shares no word is excluded all the same.
    """
    text = query.text.strip()
    if not text:
        return _without_text(query, offers, kind, profile, tools, limit), {}
    most = limit + (BY_FACETS if SUBJECT not in profile.gates else 0)
    asked = Asked.read(text, tools.glossary)
    meant = _question(query, offers, kind, text, tools)
    near_by_meaning = [] if meant is None else offers.neighbours(kind, meant, NEIGHBOURS)
    limit -= len(near_by_meaning)
    total = offers.total(kind)
    counts = Counter(tokens(text[: SUBJECT_LIMIT * 5]))
    own = {tools.glossary.by_id[k].token: k for k in asked.concepts}
    near_by = sorted(
        (k for k in asked.expanded if k not in asked.concepts),
        key=lambda k: (-asked.expanded[k], k),
    )
    wider = {tools.glossary.by_id[k].token: k for k in near_by[:_LOOKED_UP]}
    frequency = offers.document_frequency(kind, [*counts, *own, *wider])
    chosen = affordable(counts, own, frequency, whole=offers.whole(kind))
    ranked = dict(offers.candidates(kind, chosen, limit)) if chosen else {}
    ideal = sum(_idf(total, frequency.get(t, 0)) for t in chosen if frequency.get(t))
    extra = [t for t in wider if frequency.get(t)][:_EXPANDED]
    cheap = [t for t in extra if frequency[t] * 20 <= max(total, 400)] or extra[:1]
    ids = list(ranked)
    if cheap and len(ids) < limit:
        known = set(ids)
        ids += [i for i, _ in offers.candidates(kind, cheap, limit - len(ids)) if i not in known]
    held = set(ids)
    ids += [i for i in near_by_meaning if i not in held]
    records = offers.records(kind, ids)
    if SUBJECT not in profile.gates:
        room = most - len(records)
        records += facets.find(query, offers, kind, profile, tools, room, set(ids))
        ids = [r.id for r in records]
    if not records:
        return [], {}
    texts = {r.id: subject_text(r) for r in records}
    if total < USUAL:
        telling = {t: _idf(total, frequency.get(t, 0)) for t in chosen}
        ranked = _share_of_tokens(chosen, texts, tools.glossary, telling)
    weights = {
        key: _idf(total, frequency.get(token, 0)) for token, key in (*own.items(), *wider.items())
    }
    meanings = None if meant is None else _meanings(offers.vectors(kind, ids), meant)
    asked = replace(asked, ideal=ideal)
    near = compare_all(
        asked, texts, ranked, weights, tools.glossary, profile.blend, meanings,
        offers.concepts(kind, ids),
    )  # fmt: skip
    return records, near


def _question(
    query: MatchQuery, offers: Offers, kind: str, text: str, tools: Tools
) -> Vectors | None:
    """Return what is asked as a vector, None where there is nothing to compare it with."""
    if tools.embedding is None or not offers.vectored(kind):
        return None
    kept = offers.question(query.kind, query.code, text) if query.code else None
    return tools.embedding.vectors([text], asked=True)[0] if kept is None else kept


def _meanings(vectors: Mapping[int, Vectors], asked: Vectors) -> dict[int, float]:
    """Return the likeness of meaning, 0…1, of those candidates that have a vector."""
    if not vectors:
        return {}
    products = np.stack(list(vectors.values())) @ asked
    return dict(zip(vectors, likeness(products).tolist(), strict=True))


def _without_text(
    query: MatchQuery, offers: Offers, kind: str, profile: Profile, tools: Tools, limit: int
) -> list[Record]:
    """Return candidates of a query that has facets but no text."""
    if not any(v not in (None, "", ()) for v in query.values.values()):
        raise UserError(msg("Nothing was asked for: give a text, a country, an area or an amount."))
    found = facets.find(query, offers, kind, profile, tools, limit)
    return found or offers.records(kind, offers.all_ids(kind)[:limit])


def affordable(
    counts: Mapping[str, int],
    own: Mapping[str, str],
    frequency: Mapping[str, int],
    *,
    whole: bool = False,
) -> list[str]:
    """Return the tokens to ask the index for: the rarest, while their entries can be paid.

    All, the rarest first, where the `whole` ranking costs little.
    """
    known = sorted(
        (t for t in {*counts, *own} if frequency.get(t)), key=lambda t: (frequency[t], t)
    )
    if whole:
        return known[: 4 * TOKENS]
    chosen: list[str] = []
    spent = 0
    for token in known[:TOKENS]:
        spent += frequency[token]
        if spent > POSTINGS and len(chosen) >= 2:
            break
        chosen.append(token)
    return chosen


def _idf(total: int, frequency: int) -> float:
    """Return how telling a token is.

    A small register is judged as a part of one of `USUAL` records: among two records a word that
    both hold would tell nothing, and one that neither holds everything.
    """
    return math.log(1 + (max(total, USUAL) - frequency + 0.5) / (frequency + 0.5))


def _share_of_tokens(
    chosen: Sequence[str],
    texts: Mapping[int, str],
    glossary: Glossary,
    weights: Mapping[str, float],
) -> dict[int, float]:
    """Return for each text the summed weight of the chosen tokens that it holds.

    For small registers: there the index's own scores clamp every common token to nothing.
    """
    found: dict[int, float] = {}
    for key, text in texts.items():
        held = glossary.held(text)
        found[key] = sum(weights[t] for t in chosen if t in held)
    return found


