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
    concepts: Mapping[str, float]


def pieces(text: str) -> Pieces:
    """Return the three-character pieces of a text, each packed into one number.

    A character takes 21 bits, so that two pieces never share a number.
    """
    plain = np.frombuffer(padded(text).encode("utf-32-le"), dtype=np.uint32).astype(np.int64)
    if len(plain) < 3:
        return np.zeros(0, dtype=np.int64)
    return np.unique((plain[:-2] << 42) | (plain[1:-1] << 21) | plain[2:])


def reader(concepts: Callable[[str], Mapping[str, float]]) -> Callable[[str], TextFeatures]:
    """Return a function that takes texts apart and keeps those used last; safe across threads."""

    def read(text: str) -> TextFeatures:
        return TextFeatures(pieces(text), scripts(text), concepts(text))

    return lru_cache(maxsize=KEPT)(read)


def token_reader(
    concept_tokens: Callable[[str], list[str]],
) -> Callable[[str], frozenset[str]]:
    """Return a function that gives the index tokens of a text, concepts included."""

    def read(text: str) -> frozenset[str]:
        return frozenset((*tokens(text), *concept_tokens(text)))

    return lru_cache(maxsize=KEPT // 4)(read)
