"""Find names that may mean the same among very many, without comparing each with each.

An inverted index over pieces of names (see `name_pieces`). The rarest pieces of a name propose
others; a quick likeness drops most proposals; the scorer decides on the rest.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lmec_match.importing.name_pieces import (
    BITS,
    SHORT,
    Flags,
    Hashes,
    Ints,
    blocks,
    changes,
    cut,
    words_in_order,
)
from lmec_match.progress import SILENT, Progress
from lmec_match.text import similarity

Floats = NDArray[np.float64]
Small = NDArray[np.int32]
Texts = NDArray[np.object_]
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
LIKE_BUT_FOR_NUMBERS = 92.0
"""Ratio (0…100) below which names with other numbers are different."""
LIKE_SORTED = 88.0
"""The same for the words in alphabetical order."""
SORTED_WEIGHT = 0.3
"""Share of a name's rarest pieces below which the order of the words is not looked into."""
SHARED_WEIGHT = 0.6
"""Share of a name's rarest pieces that makes another worth a comparison in any order of words."""
ANY_GROUP = -1
_BITS_OF_NAME = 20
"""Bits of a name's place in a packed piece: with a million names all bits of a piece are kept."""
_UNIT = 1024
"""Weights are whole numbers of this fraction, so that their sums do not depend on the order."""


@dataclass(frozen=True)
class Asked:
    """Hold names to be looked for, with their rarest pieces.

    `pieces` are places in the index and `owner` the name of each, as parallel arrays; `proposing`
    are those that are rare enough to propose other names.
    `groups` and `before` bound what may be proposed to each: names of its group (`ANY_GROUP` for
    all), and names whose place is before this.
    """

    owner: Ints
    pieces: Ints
    proposing: Flags
    texts: Sequence[str]
    keys: Texts
    letters: Flags
    numbers: Hashes
    groups: Ints | None = None
    before: Ints | None = None


@dataclass(frozen=True)
class Pieces:
    """Hold names cut into pieces: (piece, name) of each piece packed as one number, whose lowest
    `bits` are the name's; names are counted from `first`."""

    texts: list[str]
    first: int
    bits: int
    packed: Hashes
    keys: list[str]
    letters: Flags
    numbers: Hashes

    @classmethod
    def of(cls, texts: list[str], first: int = 0, progress: Progress = SILENT) -> Pieces:
        """Cut names; stop when the progress says so."""
        size = len(texts)
        bits = max(_BITS_OF_NAME, (first + size).bit_length())
        packed = array("Q")
        keys: list[str] = []
        letters: Flags = np.ones(size, dtype=bool)
        numbers: Hashes = np.zeros(size, dtype=np.uint64)
        for start, found in blocks(texts):
            progress.check()
            end = start + len(found.keys)
            owner = (found.owner + (start + first)).astype(np.uint64)
            packed.frombytes((_shifted(found.pieces, bits) | owner).tobytes())
            keys += found.keys
            letters[start:end], numbers[start:end] = found.letters, found.numbers
        return cls(
            texts, first, bits, np.frombuffer(packed, dtype=np.uint64), keys, letters, numbers
        )

    def with_bits(self, bits: int) -> Hashes:
        """Return the packed pieces with so many bits for the name, at least as many as it has."""
        if bits == self.bits:
            return self.packed
        name = self.packed & np.uint64((1 << self.bits) - 1)
        pieces = (self.packed >> np.uint64(self.bits)) << np.uint64(_dropped(self.bits))
        return _shifted(pieces, bits) | name


def _dropped(bits: int) -> int:
    """Return how many bits of a piece must go where a name has so many."""
    return max(0, BITS + bits - 64)


def _shifted(pieces: Hashes, bits: int) -> Hashes:
    return (pieces >> np.uint64(_dropped(bits))) << np.uint64(bits)


class InvertedIndex:
    """Propose names by their rarest common pieces.

    Built once over all names; `propose` answers many names at a time with numpy. Only numbers
    and keys are kept, so that 200,000 names stay under 100 MB.
    """

    def __init__(self, given: Iterable[Pieces]) -> None:
        parts = list(given)
        self.texts: list[str] = [t for p in parts for t in p.texts]
        self.size = size = len(self.texts)
        self.keys = _texts([k for p in parts for k in p.keys])
        self.letters: Flags = np.concatenate([p.letters for p in parts])
        self.numbers: Hashes = np.concatenate([p.numbers for p in parts])
        # Packed as one number, piece and name sort many times as fast as by two.
        bits = max(p.bits for p in parts)
        self._dropped = np.uint64(_dropped(bits))
        packed: Hashes = np.concatenate([p.with_bits(bits) for p in parts])
        # What nobody keeps cut is let go of before the largest memory of an import is needed.
        del parts
        packed.sort()
        self._names: Small = (packed & np.uint64((1 << bits) - 1)).astype(np.int32)
        packed >>= np.uint64(bits)
        first = changes(packed)
        self._pieces: Hashes = packed[first]
        self._starts: Small = np.flatnonzero(first).astype(np.int32)
        self._counts: Small = np.diff(self._starts, append=np.int32(len(packed)))
        # The same memory serves the other way round.
        packed[:] = self._names
        packed <<= np.uint64(32)
        place = np.cumsum(first, dtype=np.uint32)
        place -= np.uint32(1)
        packed |= place
        del place
        packed.sort()
        packed &= np.uint64((1 << 32) - 1)
        self._flat: Small = packed.astype(np.int32)
        self._offsets: Ints = np.concatenate(
            ([0], np.cumsum(np.bincount(self._names, minlength=size)))
        )

    def _weight(self, pieces: Ints) -> Ints:
        """Return how telling pieces are: the logarithm of names ÷ names with each."""
        telling = np.log(1 + self.size / self._counts[pieces])
        found: Ints = np.rint(_UNIT * telling).astype(np.int64)
        return found

    def asked(self, texts: Sequence[str]) -> Asked:
        """Cut names that are not in the index, to look for them."""
        found = cut(texts)
        pieces = found.pieces >> self._dropped
        place = np.searchsorted(self._pieces, pieces)
        known = place < len(self._pieces)
        known[known] = self._pieces[place[known]] == pieces[known]
        rarest = self._rarest(found.owner[known], place[known])
        return Asked(*rarest, texts, _texts(found.keys), found.letters, found.numbers)

    def asked_rows(
        self, rows: Ints, groups: Ints | None = None, before: Ints | None = None
    ) -> Asked:
        """Take names of the index itself to look for them."""
        start, lengths = self._offsets[rows], self._offsets[rows + 1] - self._offsets[rows]
        numbers = rows.tolist()
        flat = self._flat[ranges(start, lengths)].astype(np.int64)
        # What no other name has can propose nobody, and would keep out what others have, too.
        shared = self._counts[flat] > 1
        owner = np.repeat(np.arange(len(rows)), lengths)
        return Asked(
            *self._rarest(owner[shared], flat[shared]),
            [self.texts[i] for i in numbers],
            self.keys[rows],
            self.letters[rows],
            self.numbers[rows],
            groups,
            before,
        )

    def most(self, asked: Asked) -> Ints:
        """Return the weight that a name would have that shares all rarest pieces of each asked."""
        return _sums(asked.owner, self._weight(asked.pieces), len(asked.texts))

    def propose(
        self,
        asked: Asked,
        limit: int = PER_NAME,
        groups: Ints | None = None,
        place: Ints | None = None,
    ) -> tuple[Ints, Ints, Ints]:
        """Return (asked, name, weight of common pieces) of all proposals, the heaviest first.

        `groups` and `place` of the index's names are held against those of the asked.
        """
        rows, pieces = asked.owner[asked.proposing], asked.pieces[asked.proposing]
        counts = self._counts[pieces].astype(np.int64)
        names = self._names[ranges(self._starts[pieces].astype(np.int64), counts)].astype(np.int64)
        rows = np.repeat(rows, counts)
        weights = np.repeat(self._weight(pieces), counts)
        keep = np.ones(len(names), dtype=bool)
        if groups is not None and asked.groups is not None:
            theirs, own = groups[names], asked.groups[rows]
            keep &= (theirs == own) | (theirs == ANY_GROUP) | (own == ANY_GROUP)
        if place is not None and asked.before is not None:
            keep &= place[names] < asked.before[rows]
        rows, names, weights = rows[keep], names[keep], weights[keep]
        pair = rows * np.int64(self.size) + names
        order = np.argsort(pair)
        pair, weights = pair[order], weights[order]
        begins = np.flatnonzero(changes(pair))
        if not len(begins):
            return pair, pair, weights
        sums = np.add.reduceat(weights, begins)
        unique = pair[begins]
        return _heaviest(unique // self.size, unique % self.size, sums, limit)

    def _rarest(self, owner: Ints, pieces: Ints) -> tuple[Ints, Ints, Flags]:
        """Return the rarest pieces of each name with their owner, and which of them propose."""
        count = self._counts[pieces]
        # One number to sort by: the asked name, then how many names have the piece.
        order = np.argsort(owner * np.int64(self.size + 1) + count, kind="stable")
        owner, pieces, count = owner[order], pieces[order], count[order]
        rank = _rank(owner)
        proposing = (count <= CAP) | ((rank < 1) & (count <= 4 * CAP))
        keep = rank < RAREST
        return owner[keep], pieces[keep], proposing[keep]

    def worth(
        self, asked: Asked, who: Ints, name: Ints, weight: Ints, *, bulk: bool = False
    ) -> Flags:
        """Say which proposed pairs are like enough to be compared properly.

        Of each asked name, only the likest in letters, and the heaviest in other scripts.
        """
        proposing = asked.proposing
        telling = self._weight(asked.pieces[proposing])
        own = _sums(asked.owner[proposing], telling, len(asked.texts))
        share = weight / np.maximum(own[who], 1)
        first: list[str] = asked.keys[who].tolist()
        second: list[str] = self.keys[name].tolist()
        like = similarity.pairwise(first, second)
        letters = asked.letters[who] & self.letters[name]
        mixed = asked.letters[who] ^ self.letters[name]
        # Other numbers and other words: another thing, however much of the rest is the same.
        here, there = asked.numbers[who], self.numbers[name]
        other = (here != 0) & (there != 0) & (here != there) & (like < LIKE_BUT_FOR_NUMBERS)
        letters &= ~other
        worth = letters & (like >= (LIKE_IN_BULK if bulk else LIKE))
        worth |= letters & (share >= SHARED_WEIGHT)
        rest = np.flatnonzero(letters & ~worth & (share >= SORTED_WEIGHT))
        if len(rest):
            in_order = similarity.pairwise(
                [words_in_order(asked.texts[i]) for i in who[rest].tolist()],
                [words_in_order(self.texts[i]) for i in name[rest].tolist()],
            )
            worth[rest[in_order >= LIKE_SORTED]] = True
        for at in np.flatnonzero(letters & ~worth).tolist():
            a, b = first[at], second[at]
            short, long = (a, b) if len(a) <= len(b) else (b, a)
            if (short in long and len(short) >= 4) or (
                2 < len(short) <= SHORT and _may_begin(short, long)
            ):
                worth[at] = True
        worth |= ~letters & ~mixed & ~other & (like >= LIKE_UNSPACED)
        # Across scripts nothing but sounds can be shared: only what shares much of them.
        worth |= mixed & (weight >= MIXED_WEIGHT * _UNIT * np.log(1 + self.size))
        order = np.lexsort((-like * letters - 4 * weight / _UNIT, who))
        keep = np.zeros(len(who), dtype=bool)
        chosen = order[worth[order]]
        keep[chosen[_rank(who[chosen]) < (MOST_IN_BULK if bulk else MOST_COMPARED)]] = True
        return keep


def _texts(texts: Sequence[str]) -> Texts:
    found: Texts = np.empty(len(texts), dtype=object)
    found[:] = texts
    return found


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


def ranges(start: Ints, count: Ints) -> Ints:
    """Return the numbers from each `start` on, `count` of each, in a row."""
    before = np.cumsum(count) - count
    found: Ints = np.repeat(start - before, count) + np.arange(int(count.sum()))
    return found


def _rank(groups: Ints) -> Ints:
    """Return each entry's place within its run of equal groups."""
    at = np.arange(len(groups), dtype=np.int64)
    start: Ints = np.maximum.accumulate(np.where(changes(groups), at, 0))
    return at - start


def _sums(group: Ints, weight: Ints, count: int) -> Ints:
    """Return the sum of the weights of each group."""
    return np.bincount(group, weights=weight, minlength=count).astype(np.int64)


def _heaviest(who: Ints, name: Ints, sums: Ints, limit: int) -> tuple[Ints, Ints, Ints]:
    """Return the `limit` heaviest of each asked name; `who` rises."""
    order = np.argsort(who * np.int64(1 << 32) - sums, kind="stable")
    who, name, sums = who[order], name[order], sums[order]
    keep = _rank(who) < limit
    return who[keep], name[keep], sums[keep]
