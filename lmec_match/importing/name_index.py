"""Find names that may mean the same among very many, without comparing each with each.

An inverted index over rare pieces of names: words, runs of four letters, pairs of Chinese
characters, first letters, sounds. The rarest pieces of a name propose; the scorer decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from lmec_match.text import scripts, similarity
from lmec_match.text.legal_forms import forms
from lmec_match.text.names import words
from lmec_match.text.normalise import fold
from lmec_match.text.romanise import romanise

Ints = NDArray[np.int64]
RAREST = 8
CAP = 400
"""A piece in more names than this proposes nobody, unless a name has no rarer one."""
PER_NAME = 14
LIKE = 52.0
"""Ratio (0…100) of two keys below which a proposal made of letters is dropped."""

_WORD = re.compile(r"[a-z0-9]+")
_ANY_WORD = re.compile(r"[^\W_]+")
_HAN_RUN = re.compile("[\u3400-\u9fff]+")
_SOUTH_EAST = re.compile("[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff]+")
_GRAM = 4


@dataclass(frozen=True, slots=True)
class Pieces:
    """Hold the pieces of a name and the key by which likeness is first measured."""

    features: tuple[str, ...]
    key: str
    letters: bool


@lru_cache(maxsize=1)
def _ignored() -> frozenset[str]:
    """Return the words that tell nothing: legal forms and small words."""
    known = forms().phrases
    single = {p[0][0] for found in known.values() for p in found if len(p[0]) == 1}
    return frozenset(single | words().stop | {"limited", "liability", "stock", "joint", "public"})


def pieces(text: str) -> Pieces:
    """Cut a name into pieces; fast for plain ASCII names, which most are."""
    if not text.isascii():
        return _other_pieces(text)
    ignored = _ignored()
    found = _WORD.findall(text.lower().replace("'", "").replace(".", ""))
    kept = [w for w in found if w not in ignored] or found
    key = "".join(kept)
    features = kept + [key[i : i + _GRAM] for i in range(0, max(len(key) - _GRAM + 1, 1))]
    if len(kept) > 2:
        features.append("=" + "".join([w[0] for w in kept]))
        features.append("=" + "".join([w[0] for w in found]))
    elif len(kept) == 1 and len(key) <= 8:
        features.append("=" + key)
    return Pieces(tuple(features), key, True)


def _other_pieces(text: str) -> Pieces:
    folded = fold(text)
    script = scripts.of(text)
    if script in ("Hans", "Hant", "Hani", "Jpan"):
        return _han_pieces(folded)
    runs = _SOUTH_EAST.findall(folded)
    if runs:
        key = "".join(runs)
        features = [key[i : i + 3] for i in range(max(len(key) - 2, 1))]
        sound = romanise(text).replace(" ", "")
        features += ["~" + sound[i : i + 5] for i in range(0, max(len(sound) - 4, 1), 2)]
        features += _WORD.findall(folded)
        return Pieces(tuple(features), key, False)
    found = _ANY_WORD.findall(
        romanise(text) if script == "Cyrl" else folded.replace("'", "").replace(".", "")
    )
    kept = [w for w in found if w not in _ignored()] or found
    key = "".join(kept)
    features = kept + [key[i : i + _GRAM] for i in range(0, max(len(key) - _GRAM + 1, 1))]
    if len(kept) > 2:
        features.append("=" + "".join([w[0] for w in kept]))
    return Pieces(tuple(features), key, script != "Cyrl")


def _han_pieces(folded: str) -> Pieces:
    features: list[str] = _WORD.findall(folded)
    key = "".join(_HAN_RUN.findall(folded)) or folded
    features += list(key)
    features += [key[i : i + 2] for i in range(len(key) - 1)]
    sound = [_pinyin(c) for c in key[:16]]
    features += [sound[i] + sound[i + 1] for i in range(len(sound) - 1)]
    features += ["".join(sound[i : i + 3]) for i in range(len(sound) - 2)]
    return Pieces(tuple(features), key, False)


@lru_cache(maxsize=32768)
def _pinyin(character: str) -> str:
    return romanise(character).replace(" ", "")


class InvertedIndex:
    """Propose names by their rarest common pieces.

    Built once over all names; `propose` answers many names at a time with numpy.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self.pieces = [pieces(t) for t in texts]
        self._ids: dict[str, int] = {}
        ids, ids_of = self._ids, []
        lengths = np.empty(len(texts), dtype=np.int64)
        for at, piece in enumerate(self.pieces):
            own = [ids.setdefault(f, len(ids)) for f in set(piece.features)]
            ids_of += own
            lengths[at] = len(own)
        flat = np.asarray(ids_of, dtype=np.int32)
        owner = np.repeat(np.arange(len(texts), dtype=np.int32), lengths)
        order = np.argsort(flat, kind="stable")
        self._names = owner[order]
        self._counts = np.bincount(flat, minlength=max(len(ids), 1)).astype(np.int64)
        self._starts = np.concatenate(([0], np.cumsum(self._counts)[:-1])).astype(np.int64)
        self.size = len(texts)

    def weight_of(self, feature: str) -> float:
        """Return how telling a piece is: log of names ÷ names with it; 0 for an unknown one."""
        at = self._ids.get(feature)
        if at is None:
            return 0.0
        return float(np.log(1 + self.size / self._counts[at]))

    def propose(
        self, asked: Sequence[Pieces], limit: int = PER_NAME
    ) -> tuple[Ints, Ints, NDArray[np.float64]]:
        """Return (asked index, name index, weight of common pieces) of all proposals."""
        rows, features = self._chosen(asked)
        if not len(rows):
            empty = np.empty(0, dtype=np.int64)
            return empty, empty, np.empty(0)
        counts = self._counts[features]
        total = int(counts.sum())
        offsets = np.repeat(
            self._starts[features] - np.concatenate(([0], np.cumsum(counts)[:-1])), counts
        )
        names = self._names[offsets + np.arange(total)].astype(np.int64)
        weights = np.repeat(np.log(1 + self.size / counts), counts)
        pair = np.repeat(rows, counts) * np.int64(self.size) + names
        order = np.argsort(pair, kind="stable")
        pair, weights = pair[order], weights[order]
        first = np.concatenate(([True], pair[1:] != pair[:-1]))
        begins = np.flatnonzero(first)
        sums = np.add.reduceat(weights, begins)
        unique = pair[begins]
        who, name = unique // self.size, unique % self.size
        return self._best(who, name, sums, limit)

    def _chosen(self, asked: Sequence[Pieces]) -> tuple[Ints, Ints]:
        """Return the rarest pieces of each asked name, as parallel arrays."""
        get = self._ids.get
        rows: list[int] = []
        flat: list[int] = []
        for at, piece in enumerate(asked):
            own = {i for i in map(get, piece.features) if i is not None}
            flat += own
            rows += [at] * len(own)
        if not flat:
            empty = np.empty(0, dtype=np.int64)
            return empty, empty
        row, feature = np.asarray(rows, dtype=np.int64), np.asarray(flat, dtype=np.int64)
        count = self._counts[feature]
        order = np.lexsort((count, row))
        row, feature, count = row[order], feature[order], count[order]
        begins = np.concatenate(([True], row[1:] != row[:-1]))
        start = np.maximum.accumulate(np.where(begins, np.arange(len(row)), 0))
        rank = np.arange(len(row)) - start
        keep = (rank < RAREST) & ((count <= CAP) | (rank < 1) & (count <= 20 * CAP))
        return row[keep], feature[keep]

    @staticmethod
    def _best(
        who: Ints, name: Ints, sums: NDArray[np.float64], limit: int
    ) -> tuple[Ints, Ints, NDArray[np.float64]]:
        order = np.lexsort((-sums, who))
        who, name, sums = who[order], name[order], sums[order]
        begins = np.concatenate(([True], who[1:] != who[:-1]))
        start = np.maximum.accumulate(np.where(begins, np.arange(len(who)), 0))
        keep = np.arange(len(who)) - start < limit
        return who[keep], name[keep], sums[keep]

    def likenesses(self, asked: Sequence[Pieces], who: Ints, name: Ints) -> NDArray[np.float32]:
        """Return the ratio (0…100) of the keys of each proposed pair."""
        first = [asked[i].key for i in who.tolist()]
        second = [self.pieces[i].key for i in name.tolist()]
        return similarity.pairwise(first, second)


def of(texts: Iterable[str]) -> InvertedIndex:
    """Build an index over names."""
    return InvertedIndex(list(texts))
