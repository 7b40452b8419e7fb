"""Forgive typing errors: find the indexed words nearest to a mistyped one.

No list of all misspellings is kept: a 64-bit letter mask a word, compared at once, leaves a few
dozen words whose edit distance is then counted.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

SHORTLIST = 64


def _mask(word: str) -> int:
    mask = 0
    padded = f"^{word}$"
    for first, second in itertools.pairwise(padded):
        mask |= 1 << ((ord(first) * 31 + ord(second)) % 64)
    return mask


def edit_distance(left: str, right: str, limit: int) -> int:
    """Return the edits (letter added, lost, changed, or two swapped) between two words.

    `limit` + 1 stands for any larger number.
    """
    if abs(len(left) - len(right)) > limit:
        return limit + 1
    before: list[int] = []
    current = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        before, last, current = current, before, [i]
        for j, b in enumerate(right, 1):
            cost = min(before[j] + 1, current[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, last[j - 2] + 1)
            current.append(cost)
        if min(current) > limit:
            return limit + 1
    return min(current[-1], limit + 1)


class Speller:
    """Hold the words of an index, and find the nearest to what was typed."""

    def __init__(self, words: Iterable[str]) -> None:
        kept = sorted({w for w in words if 3 < len(w) < 40 and w.isalpha()})
        self.words = kept
        self._known = frozenset(kept)
        self._masks: NDArray[np.uint64] = np.array([_mask(w) for w in kept], dtype=np.uint64)
        self._lengths: NDArray[np.int16] = np.array([len(w) for w in kept], dtype=np.int16)

    def nearest(self, word: str, limit: int = 3) -> list[str]:
        """Return at most `limit` words within one edit (two from eight letters on), best first.

        A word that is known comes back alone; one of fewer than four letters finds nothing.
        """
        if word in self._known:
            return [word]
        if len(word) < 4 or not self.words:
            return []
        allowed = 1 if len(word) < 8 else 2
        near = np.abs(self._lengths - len(word)) <= allowed
        differing = np.bitwise_count(self._masks ^ np.uint64(_mask(word))).astype(np.int16)
        differing[~near] = 999
        order = np.argsort(differing, kind="stable")[:SHORTLIST]
        scored = sorted(
            (distance, int(differing[i]), self.words[i])
            for i in order
            if differing[i] < 999
            and (distance := edit_distance(word, self.words[i], allowed)) <= allowed
        )
        return [w for _, _, w in scored[:limit]]
