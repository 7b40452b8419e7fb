"""Rank texts by one method alone: the baselines of the quality figures.

Each takes {key: text} and queries, and returns one full order of the keys a query.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np

from lmec_match.matching.memory_offers import K1, B
from lmec_match.text.meaning import Embedding
from lmec_match.text.shingles import fold, tokens, trigrams
from lmec_match.text.similarity import fuzzy

Texts = Mapping[str, str]
Rankings = list[list[str]]
Single = Callable[[Texts, Sequence[str]], Rankings]
Scores = Mapping[str, float]

FUSED = ("BM25 on shingles", "TF-IDF on three letters")
"""The two methods that the fusion of ranks takes."""
RANK_CONSTANT = 60
"""The usual constant of reciprocal rank fusion. Source: Cormack, Clarke and Büttcher 2009."""
RERANKED = 50
_WORD = re.compile(r"\w+")


def ordered(scores: Scores) -> list[str]:
    """Return the keys from the highest score down, equal ones by key."""
    return sorted(scores, key=lambda key: (-scores[key], key))


def ratio(method: str) -> Single:
    """Return the ranking by a fuzzy ratio of rapidfuzz."""

    def rank(texts: Texts, queries: Sequence[str]) -> Rankings:
        keys = list(texts)
        among = [fold(texts[k]) for k in keys]
        return [
            ordered(dict(zip(keys, fuzzy(method, fold(text), among), strict=True)))
            for text in queries
        ]

    return rank


def bm25(cut: Callable[[str], Iterable[str]]) -> Single:
    """Return the ranking by BM25 over the pieces that `cut` makes of a text."""

    def rank(texts: Texts, queries: Sequence[str]) -> Rankings:
        counts = {key: Counter(cut(text)) for key, text in texts.items()}
        lengths = {key: sum(own.values()) for key, own in counts.items()}
        usual = max(1.0, sum(lengths.values()) / max(1, len(lengths)))
        holders: dict[str, list[str]] = defaultdict(list)
        for key, own in counts.items():
            for piece in own:
                holders[piece].append(key)
        found: Rankings = []
        for text in queries:
            scores = dict.fromkeys(texts, 0.0)
            for piece in dict.fromkeys(cut(text)):
                having = holders.get(piece, ())
                rarity = math.log(1 + (len(texts) - len(having) + 0.5) / (len(having) + 0.5))
                for key in having:
                    times = counts[key][piece]
                    norm = K1 * (1 - B + B * lengths[key] / usual)
                    scores[key] += rarity * times * (K1 + 1) / (times + norm)
            found.append(ordered(scores))
        return found

    return rank


def letters(texts: Texts, queries: Sequence[str]) -> Rankings:
    """Rank by the TF-IDF cosine over pieces of three characters, each counted once."""
    pieces = {key: trigrams(text) for key, text in texts.items()}
    counts: Counter[str] = Counter()
    for own in pieces.values():
        counts.update(own)
    weight = {p: (math.log((1 + len(pieces)) / (1 + n)) + 1) ** 2 for p, n in counts.items()}
    norms = {key: math.sqrt(sum(weight[p] for p in own)) or 1.0 for key, own in pieces.items()}
    return [
        ordered({
            key: sum(weight[p] for p in wanted & own) / norms[key] for key, own in pieces.items()
        })
        for wanted in map(trigrams, queries)
    ]  # fmt: skip


def reranked(texts: Texts, queries: Sequence[str]) -> Rankings:
    """Rank by BM25 on shingles, its first ones again by the fuzzy ratio of their word sets."""
    found: Rankings = []
    for text, ranking in zip(queries, bm25(tokens)(texts, queries), strict=True):
        top = {key: texts[key] for key in ranking[:RERANKED]}
        found.append(ratio("token_set_ratio")(top, [text])[0] + ranking[RERANKED:])
    return found


def vectors(embedding: Embedding) -> Single:
    """Return the ranking by likeness of meaning alone."""

    def rank(texts: Texts, queries: Sequence[str]) -> Rankings:
        keys = list(texts)
        cosines = embedding.vectors(queries, asked=True) @ np.transpose(
            embedding.vectors([texts[k] for k in keys])
        )
        return [ordered(dict(zip(keys, row.tolist(), strict=True))) for row in cosines]

    return rank


def fused(rankings: Sequence[Rankings]) -> Rankings:
    """Return the reciprocal rank fusion of several methods' rankings; nothing in it is tuned."""
    found: Rankings = []
    for orders in zip(*rankings, strict=True):
        scores: dict[str, float] = defaultdict(float)
        for order in orders:
            for place, key in enumerate(order, 1):
                scores[key] += 1.0 / (RANK_CONSTANT + place)
        found.append(ordered(scores))
    return found


def words(text: str) -> list[str]:
    """Return the words of a text as spaces and signs divide them."""
    return _WORD.findall(fold(text))


def methods(embedding: Embedding | None = None) -> dict[str, Single]:
    """Return the single methods by name; likeness of meaning where it is installed."""
    found: dict[str, Single] = {
        "WRatio": ratio("WRatio"),
        "token_set_ratio": ratio("token_set_ratio"),
        "BM25 on words": bm25(words),
        "BM25 on shingles": bm25(tokens),
        "TF-IDF on three letters": letters,
        "BM25 on shingles, re-ranked by token_set_ratio": reranked,
    }
    if embedding is not None:
        found[embedding.version] = vectors(embedding)
    return found
