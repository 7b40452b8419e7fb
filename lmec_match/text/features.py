"""Take a text apart once: its letters as numbers, its writings, its concepts, its tokens.

What is kept is small (about 3 kB a text) and found again by the text itself, so that it can never
be out of date. One query compares some 200 texts, and the next one many of the same.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from lmec_match.text.shingles import padded, scripts, tokens

KEPT = 8_192
"""Texts that are kept taken apart: about 25 MB."""

Pieces = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class TextFeatures:
    """Hold a text taken apart; `pieces` are its three-character pieces, ascending and unique."""

    pieces: Pieces
    scripts: frozenset[str]


def pieces(text: str) -> Pieces:
    """Return the three-character pieces of a text, each packed into one number.

    A character takes 21 bits, so that two pieces never share a number.
    """
    plain = np.frombuffer(padded(text).encode("utf-32-le"), dtype=np.uint32)
    if len(plain) < 3:
        return np.zeros(0, dtype=np.int64)
    wide = plain.astype(np.int64)
    found = (wide[:-2] << 42) | (wide[1:-1] << 21) | wide[2:]
    # What `np.unique` does, in half its time for so few.
    found.sort()
    once = np.ones(len(found), dtype=bool)
    np.not_equal(found[1:], found[:-1], out=once[1:])
    return found[once]


@lru_cache(maxsize=KEPT)
def features(text: str) -> TextFeatures:
    """Take a text apart; texts used lately are not read again."""
    return TextFeatures(pieces(text), scripts(text))


def concept_reader(
    concepts: Callable[[str], Mapping[str, float]],
) -> Callable[[str], Mapping[str, float]]:
    """Return a function that finds concepts and keeps those of the texts used last."""
    return lru_cache(maxsize=KEPT)(concepts)


def token_reader(
    concept_tokens: Callable[[str], list[str]],
) -> Callable[[str], frozenset[str]]:
    """Return a function that gives the index tokens of a text, concepts included."""

    def read(text: str) -> frozenset[str]:
        return frozenset((*tokens(text), *concept_tokens(text)))

    return lru_cache(maxsize=KEPT // 4)(read)
