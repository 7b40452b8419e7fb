"""Find names that may mean the same among very many, without comparing each with each.

An inverted index over rare pieces of names: words, pairs of words, their beginnings and ends,
pairs of Chinese characters, first letters, sounds. The rarest pieces of a name propose; a quick
likeness drops most proposals; the scorer decides on the rest.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
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
Floats = NDArray[np.float64]
RAREST = 9
CAP = 300
"""A piece in more names than this proposes nobody, unless a name has no rarer one."""
PER_NAME = 40
LIKE = 70.0
"""Ratio (0…100) of two keys below which two names in letters are not compared any further."""
LIKE_UNSPACED = 20.0
"""The same for names in Chinese, Thai, Lao, Khmer or Burmese, where a part may be the whole."""
MIXED_WEIGHT = 0.9
"""Weight of common sounds, in units of the rarest piece's, from which two scripts are compared."""
MOST_COMPARED = 20
"""Proposals of one name that are compared properly, and of many names at once …"""
MOST_IN_BULK = 3
LIKE_IN_BULK = 80.0
LIKE_SORTED = 88.0
"""The same for the words in alphabetical order."""
SHARED_WEIGHT = 0.6
"""Share of a name's rarest pieces that makes another worth a comparison in any order of words."""
SHORT = 8
"""A key of so many letters may be first letters, or the one telling word of the other name."""

_WORD = re.compile(r"[a-z0-9]+")
_ANY_WORD = re.compile(r"[^\W_]+")
_HAN_RUN = re.compile("[\u3400-\u9fff]+")
_SOUTH_EAST = re.compile("[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff]+")
_HAN_SCRIPTS = frozenset({"Hans", "Hant", "Hani", "Jpan"})


@dataclass(frozen=True, slots=True)
class Pieces:
    """Hold the pieces of a name, the key by which likeness is measured, and whether it is in
    letters with spaces between the words."""

    features: tuple[str, ...]
    key: str
    letters: bool
    sorted_key: str = ""
    """The key with its words in alphabetical order."""


@lru_cache(maxsize=1)
def _ignored() -> frozenset[str]:
    """Return the words that tell nothing: legal forms and small words."""
    known = forms().phrases
    single = {p[0][0] for found in known.values() for p in found if len(p[0]) == 1}
    return frozenset(single | words().stop | {"limited", "liability", "stock", "joint", "public"})


def pieces(text: str) -> Pieces:
    """Cut a name into pieces; fast for plain ASCII names, which most are."""
    if text.isascii():
        return _letter_pieces(_WORD.findall(text.lower().replace("'", "").replace(".", "")))
    folded = fold(text)
    script = scripts.of(text)
    if script in _HAN_SCRIPTS:
        return _han_pieces(folded)
    runs = _SOUTH_EAST.findall(folded)
    if runs:
        return _south_east_pieces(text, folded, "".join(runs))
    plain = romanise(text) if script == "Cyrl" else folded.replace("'", "").replace("’", "")
    return _letter_pieces(_ANY_WORD.findall(plain.replace(".", "")))


def _letter_pieces(found: list[str]) -> Pieces:
    ignored = _ignored()
    kept = [w for w in found if w not in ignored] or found
    key = "".join(kept)
    features = list(kept)
    before = ""
    for word in kept:
        if len(word) >= 4:
            features.append("^" + word[:4])
            features.append("$" + word[-4:])
        if before:
            features.append(before + "_" + word)
        before = word
    if len(kept) > 1:
        features.append("=" + "".join([w[0] for w in kept]))
        features.append("=" + "".join([w[0] for w in found]))
        features.append(key)
    elif len(key) <= SHORT:
        features.append("=" + key)
    if len(key) <= 14:
        features += [key[i : i + 3] for i in range(len(key) - 2)]
    return Pieces(tuple(features), key, True, "".join(sorted(kept)))


def _south_east_pieces(text: str, folded: str, key: str) -> Pieces:
    features = [key[i : i + 3] for i in range(max(len(key) - 2, 1))]
    sound = romanise(text).replace(" ", "")
    features += ["~" + sound[i : i + 5] for i in range(0, max(len(sound) - 4, 1), 2)]
    features += _WORD.findall(folded)
    return Pieces(tuple(features), key, False)


def _han_pieces(folded: str) -> Pieces:
    features: list[str] = _WORD.findall(folded)
    key = "".join(_HAN_RUN.findall(folded)) or folded
    features += list(key)
    features += [key[i : i + 2] for i in range(len(key) - 1)]
    sound = [_pinyin(c) for c in key[:12]]
    features += [sound[i] + sound[i + 1] for i in range(len(sound) - 1)]
    return Pieces(tuple(features), key, False)


@lru_cache(maxsize=32768)
def _pinyin(character: str) -> str:
    return romanise(character).replace(" ", "")


@dataclass(frozen=True)
class Asked:
    """Hold names to be looked for: their pieces' numbers in a row, and where each name begins."""

    flat: Ints
    lengths: Ints
    keys: Sequence[str]
    sorted_keys: Sequence[str]
    letters: NDArray[np.bool_]


class InvertedIndex:
    """Propose names by their rarest common pieces.

    Built once over all names; `propose` answers many names at a time with numpy. Only numbers
    and keys are kept, so that 200,000 names stay under 150 MB.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        ids: dict[str, int] = {}
        size = len(texts)
        flat: list[int] = []
        blocks: list[NDArray[np.int32]] = []
        lengths = np.empty(size, dtype=np.int64)
        letters = np.empty(size, dtype=bool)
        self.keys: list[str] = []
        self.sorted_keys: list[str] = []
        for at, text in enumerate(texts):
            cut = pieces(text)
            own = {ids.setdefault(f, len(ids)) for f in cut.features}
            flat += own
            lengths[at] = len(own)
            letters[at] = cut.letters
            self.keys.append(cut.key)
            self.sorted_keys.append(cut.sorted_key)
            if len(flat) > 500_000:
                blocks.append(np.asarray(flat, dtype=np.int32))
                flat = []
        blocks.append(np.asarray(flat, dtype=np.int32))
        self._ids = ids
        self.letters = letters
        self._flat = np.concatenate(blocks)
        self._offsets = np.concatenate(([0], np.cumsum(lengths))).astype(np.int64)
        owner = np.repeat(np.arange(size, dtype=np.int32), lengths)
        order = np.argsort(self._flat, kind="stable")
        self._names = owner[order]
        self._counts = np.bincount(self._flat, minlength=max(len(ids), 1)).astype(np.int64)
        self._starts = np.concatenate(([0], np.cumsum(self._counts)[:-1])).astype(np.int64)
        self.size = size

    def weight_of(self, feature: str) -> float:
        """Return how telling a piece is: log of names ÷ names with it; 0 for an unknown one."""
        at = self._ids.get(feature)
        if at is None:
            return 0.0
        return float(np.log(1 + self.size / self._counts[at]))

    def asked(self, texts: Sequence[str]) -> Asked:
        """Cut names that are not in the index, to look for them."""
        get = self._ids.get
        cut = [pieces(t) for t in texts]
        own = [[i for i in {get(f) for f in p.features} if i is not None] for p in cut]
        flat = np.asarray([i for ids in own for i in ids], dtype=np.int64)
        lengths = np.asarray([len(ids) for ids in own], dtype=np.int64)
        return Asked(
            flat,
            lengths,
            [p.key for p in cut],
            [p.sorted_key for p in cut],
            np.asarray([p.letters for p in cut], dtype=bool),
        )

    def asked_rows(self, first: int, last: int) -> Asked:
        """Take names of the index itself, from `first` to before `last`, to look for them."""
        start, end = self._offsets[first], self._offsets[last]
        lengths = np.diff(self._offsets[first : last + 1])
        return Asked(
            self._flat[start:end].astype(np.int64),
            lengths,
            self.keys[first:last],
            self.sorted_keys[first:last],
            self.letters[first:last],
        )

    def propose(self, asked: Asked, limit: int = PER_NAME) -> tuple[Ints, Ints, Floats]:
        """Return (asked index, name index, weight of common pieces) of all proposals."""
        rows, features = self._chosen(asked)
        if not len(rows):
            empty = np.empty(0, dtype=np.int64)
            return empty, empty, np.empty(0)
        counts = self._counts[features]
        total = int(counts.sum())
        begin = np.concatenate(([0], np.cumsum(counts)[:-1]))
        offsets = np.repeat(self._starts[features] - begin, counts)
        names = self._names[offsets + np.arange(total)].astype(np.int64)
        weights = np.repeat(np.log(1 + self.size / counts), counts)
        pair = np.repeat(rows, counts) * np.int64(self.size) + names
        order = np.argsort(pair, kind="stable")
        pair, weights = pair[order], weights[order]
        first = np.concatenate(([True], pair[1:] != pair[:-1]))
        begins = np.flatnonzero(first)
        sums = np.add.reduceat(weights, begins)
        unique = pair[begins]
        return self._best(unique // self.size, unique % self.size, sums, limit)

    def _chosen(self, asked: Asked) -> tuple[Ints, Ints]:
        """Return the rarest pieces of each asked name, as parallel arrays."""
        row = np.repeat(np.arange(len(asked.lengths), dtype=np.int64), asked.lengths)
        feature = asked.flat
        if not len(feature):
            return row, feature
        count = self._counts[feature]
        order = np.lexsort((count, row))
        row, feature, count = row[order], feature[order], count[order]
        rank = _rank(row)
        keep = (rank < RAREST) & ((count <= CAP) | ((rank < 1) & (count <= 4 * CAP)))
        return row[keep], feature[keep]

    def _own_weight(self, asked: Asked) -> Floats:
        """Return the weight of each asked name's own rarest pieces."""
        rows, features = self._chosen(asked)
        weights = np.log(1 + self.size / self._counts[features])
        total: Floats = np.zeros(len(asked.lengths))
        np.add.at(total, rows, weights)
        return total

    @staticmethod
    def _best(who: Ints, name: Ints, sums: Floats, limit: int) -> tuple[Ints, Ints, Floats]:
        order = np.lexsort((-sums, who))
        who, name, sums = who[order], name[order], sums[order]
        keep = _rank(who) < limit
        return who[keep], name[keep], sums[keep]

    def worth(
        self, asked: Asked, who: Ints, name: Ints, weight: Floats, *, bulk: bool = False
    ) -> NDArray[np.bool_]:
        """Say which proposed pairs are like enough to be compared properly.

        Of each asked name, only the likest in letters, and the heaviest in other scripts.
        """
        first = [asked.keys[i] for i in who.tolist()]
        second = [self.keys[i] for i in name.tolist()]
        like = similarity.pairwise(first, second)
        letters = asked.letters[who] & self.letters[name]
        mixed = asked.letters[who] ^ self.letters[name]
        worth = letters & (like >= (LIKE_IN_BULK if bulk else LIKE))
        rest = np.flatnonzero(letters & ~worth)
        if len(rest):
            in_order = similarity.pairwise(
                [asked.sorted_keys[i] for i in who[rest].tolist()],
                [self.sorted_keys[i] for i in name[rest].tolist()],
            )
            worth[rest[in_order >= LIKE_SORTED]] = True
        worth |= letters & (weight >= SHARED_WEIGHT * self._own_weight(asked)[who])
        for at in np.flatnonzero(letters & ~worth).tolist():
            a, b = first[at], second[at]
            short, long = (a, b) if len(a) <= len(b) else (b, a)
            if (short in long and len(short) >= 4) or (
                2 < len(short) <= SHORT and _may_begin(short, long)
            ):
                worth[at] = True
        worth |= ~letters & ~mixed & (like >= LIKE_UNSPACED)
        # Across scripts nothing but sounds can be shared: only what shares much of them.
        worth |= mixed & (weight >= MIXED_WEIGHT * np.log(1 + self.size))
        order = np.lexsort((-like * letters - 4 * weight, who))
        keep = np.zeros(len(who), dtype=bool)
        chosen = order[worth[order]]
        keep[chosen[_rank(who[chosen]) < (MOST_IN_BULK if bulk else MOST_COMPARED)]] = True
        return keep


def _may_begin(short: str, long: str) -> bool:
    """Say whether a short key's letters stand in order in a long one, from its first letter on."""
    if short[0] != long[0]:
        return False
    at = -1
    for letter in short:
        at = long.find(letter, at + 1)
        if at < 0:
            return False
    return True


def _rank(groups: Ints) -> Ints:
    """Return each entry's place within its run of equal groups."""
    begins = np.concatenate(([True], groups[1:] != groups[:-1]))
    at = np.arange(len(groups), dtype=np.int64)
    start: Ints = np.maximum.accumulate(np.where(begins, at, 0))
    return at - start
