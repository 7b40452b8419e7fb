"""Decide which of the labels found in a text count, and how much."""

from __future__ import annotations

from collections.abc import Mapping

PART_WEIGHT = 0.3
"""Weight of a concept found only inside the name of a longer one (*water* in *groundwater*)."""
CROSSING_WEIGHT = 0.5
"""Weight of a concept that shares some of its letters with a longer one."""
HIDES = "-"
"""Begins the entry of a neutral word in the index; what it hides follows."""


def weigh(
    matches: list[tuple[int, int, str]], hides: Mapping[str, tuple[int, int]]
) -> list[tuple[int, int, str, float]]:
    """Give each match that counts its weight: whole ones 1, those inside or across others less.

    The longest match comes first, of equal ones the leftmost, of these a neutral word. What lies
    inside or across the hidden part of a neutral word that came first is not taken at all.
    """
    counted: list[tuple[int, int, str, float]] = []
    taken: list[tuple[int, int]] = []
    hidden: list[tuple[int, int]] = []
    for start, end, key in sorted(matches, key=lambda m: (m[0] - m[1], m[0], m[2])):
        if key[0] == HIDES:
            inner = hides.get(key, (0, end - start))
            first, last = start + inner[0], start + inner[1]
            # What is hidden for its neighbours is hidden inside or across longer labels too.
            beside = last - first < end - start
            if not any(
                s >= first and e <= last if beside else first < e and last > s for s, e in taken
            ):
                hidden.append((first, last))
            continue
        if hidden and any(_wins(h, start, end) for h in hidden):
            continue
        weight = 1.0
        for first, last in taken:
            if start >= first and end <= last:
                weight = PART_WEIGHT
                break
            if start < last and end > first:
                weight = CROSSING_WEIGHT
        if weight == 1.0 or end - start > 1:
            taken.append((start, end))
        counted.append((start, end, key, weight))
    return counted


def _wins(hidden: tuple[int, int], start: int, end: int) -> bool:
    """Say whether a hidden span holds a later match, or shares letters with it."""
    first, last = hidden
    return start < last and end > first and not (start <= first and end >= last and (
        start < first or end > last
    ))  # fmt: skip
