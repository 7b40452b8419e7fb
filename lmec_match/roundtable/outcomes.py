"""Name what can come of a meeting, and count it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from lmec_match.errors import UserError
from lmec_match.i18n import Message, msg


class Outcome(StrEnum):
    """Give the four outcome codes that stand on the slip."""

    NOT_HELD = "0"
    NO_INTEREST = "1"
    INFORMATIVE = "2"
    COOPERATION_POSSIBLE = "3"

    @property
    def words(self) -> Message:
        """Return the code in words."""
        return {
            Outcome.NOT_HELD: msg("Did not take place"),
            Outcome.NO_INTEREST: msg("No interest"),
            Outcome.INFORMATIVE: msg("Informative"),
            Outcome.COOPERATION_POSSIBLE: msg("Cooperation possible"),
        }[self]


def read(text: str) -> Outcome:
    """Return the outcome that a person keyed; raise `UserError` for anything else."""
    try:
        return Outcome(text.strip())
    except ValueError as problem:
        raise UserError(msg("An outcome is 0, 1, 2 or 3, not {word}.", word=text)) from problem


@dataclass(frozen=True)
class Calibration:
    """Hold, for one band of scores, how many meetings were held and how many led on."""

    low: int
    high: int
    held: int
    cooperation: int

    @property
    def share(self) -> float | None:
        """Return the share that led to possible cooperation; None when none was held."""
        return self.cooperation / self.held if self.held else None


def summary(outcomes: Iterable[str]) -> Mapping[Outcome, int]:
    """Count the outcomes; meetings without one are left out."""
    counts = Counter(read(o) for o in outcomes if o)
    return {o: counts.get(o, 0) for o in Outcome}


def calibration(pairs: Iterable[tuple[float, str]], bands: int = 5) -> tuple[Calibration, ...]:
    """Return, from (score, outcome) pairs, how well the score foretold cooperation."""
    width = 100 // bands
    held: Counter[int] = Counter()
    good: Counter[int] = Counter()
    for score, text in pairs:
        if not text or (outcome := read(text)) is Outcome.NOT_HELD:
            continue
        band = min(bands - 1, max(0, int(score // width)))
        held[band] += 1
        good[band] += outcome is Outcome.COOPERATION_POSSIBLE
    return tuple(
        Calibration(b * width, (b + 1) * width if b < bands - 1 else 100, held[b], good[b])
        for b in range(bands)
    )
