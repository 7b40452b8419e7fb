"""Compare short texts: the only place that imports rapidfuzz."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA, Indel


def ratio(first: str, second: str) -> float:
    """Return the likeness of two texts, 0…100 (normalised insertions and deletions)."""
    return float(fuzz.ratio(first, second))


def edits(first: str, second: str, most: int) -> int:
    """Return the number of edits (a swap counts one) between two texts, `most` + 1 when more."""
    return int(OSA.distance(first, second, score_cutoff=most))


def best(text: str, among: Sequence[str], cutoff: float, limit: int) -> list[tuple[str, float]]:
    """Return the likest texts with their ratio, best first."""
    found = process.extract(text, among, scorer=fuzz.ratio, score_cutoff=cutoff, limit=limit)
    return [(choice, score) for choice, score, _ in found]


def pairwise(first: Sequence[str], second: Sequence[str], workers: int = 1) -> NDArray[np.float32]:
    """Return the ratio (0…100) of each pair first[i], second[i]."""
    return np.asarray(
        process.cpdist(
            first, second, scorer=Indel.normalized_similarity, dtype=np.float32, workers=workers
        )
    ) * np.float32(100)


def fuzzy(method: str, text: str, among: Sequence[str]) -> list[float]:
    """Return the likeness (0…100) of each text by one of rapidfuzz's ratios, named as there."""
    score = {"WRatio": fuzz.WRatio, "token_set_ratio": fuzz.token_set_ratio}[method]
    return [float(score(text, other)) for other in among]
