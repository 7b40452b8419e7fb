"""Define what a match is: evidence, result, near miss, question, run.

Words are made last, from these rows, for the screen and for the pack alike.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from lmec_match.domain.values import Source, Value
from lmec_match.i18n import Message, msg

NOWHERE = Source()


class Verdict(StrEnum):
    """Say how a gate or criterion came out; UNKNOWN neither helps nor harms."""

    PASS = "pass"
    FAIL = "fail"
    UNKNOWN = "unknown"
    GOOD = "good"
    PARTIAL = "partial"
    POOR = "poor"


class Recommendation(StrEnum):
    """Rank a result in words."""

    STRONG = "strong"
    POSSIBLE = "possible"
    WEAK = "weak"
    EXCLUDED = "excluded"


class HeldBack(StrEnum):
    """Say what kept a result from the recommendation that its points alone would give."""

    COVERAGE = "coverage"
    SUBJECT = "subject"


class Role(StrEnum):
    """Say what a criterion may do: exclude, score, or break ties."""

    GATE = "gate"
    CRITERION = "criterion"
    PREFERENCE = "preference"


class Evidence(NamedTuple):
    """Explain one criterion of one match.

    `score` is 0…1, None when not assessed; `points` of `max_points` are its share of the 100
    points of the match (`max_points` are 0 for gates and preferences); `reason` says it in words;
    the values and their sources are those compared; `distance` says by how much a gate failed
    (0 = passed; relative, 1.0 = by the whole asked amount). A tuple, because some thousand are
    made for one question.
    """

    key: str
    role: Role
    verdict: Verdict
    score: float | None
    reason: Message
    need_value: Value = None
    offer_value: Value = None
    need_field: str = ""
    offer_field: str = ""
    need_source: Source = NOWHERE
    offer_source: Source = NOWHERE
    points: float = 0.0
    max_points: float = 0.0
    distance: float = 0.0


def whole_points(score: float) -> int:
    """Return the whole points that are reached, as every list and page shows them.

    Who is below a threshold is not shown at it.
    """
    return math.floor(score + 1e-9)


def shown_score(score: float) -> float:
    """Return a score as it is shown to one decimal: what is reached, like the whole points."""
    return whole_points(10 * score) / 10


def shown_points(
    rows: Sequence[tuple[float, float]], score: float
) -> tuple[tuple[float, float], ...]:
    """Return (points, of how many) to one decimal; the points add up to the shown score.

    `rows` are the exact points, which add up to `score`, and how many each could have had. The
    tenths left over by rounding down go to those that lost most by it. What was not given is
    shared out alike, so that all points have nothing missing and none are above their maximum.
    """
    most = round(10 * math.fsum(most for _, most in rows))
    total = whole_points(10 * score)
    given = _tenths([points for points, _ in rows], total)
    lost = _tenths([max(0.0, most - points) for points, most in rows], max(most, total) - total)
    return tuple((g / 10, (g + n) / 10) for g, n in zip(given, lost, strict=True))


def _tenths(parts: Sequence[float], total: int) -> list[int]:
    """Return parts in tenths that add up to a total, by the method of the largest remainder."""
    found = [math.floor(10 * part) for part in parts]
    order = sorted(range(len(parts)), key=lambda i: (found[i] - 10 * parts[i], i))
    for place in order[: max(0, total - sum(found))]:
        found[place] += 1
    return found


@dataclass(frozen=True)
class MatchResult:
    """Hold one ranked offer: score 0…100, coverage 0…1, and the evidence of both."""

    code: str
    kind: str
    name: str
    score: float
    coverage: float
    recommendation: Recommendation
    evidence: tuple[Evidence, ...]
    margin: float = 0.0
    held_back: HeldBack | None = None
    country: tuple[str, ...] = ()


@dataclass(frozen=True)
class NearMiss:
    """Hold an excluded offer, every gate it fails, the farthest first, and what would help.

    `score` is what it would have scored.
    """

    code: str
    kind: str
    name: str
    failed: tuple[Evidence, ...]
    score: float
    cures: tuple[Message, ...] = ()

    @property
    def reasons(self) -> tuple[Message, ...]:
        """Return why it is excluded, the farthest gate first."""
        return tuple(gate.reason for gate in self.failed)

    @property
    def nearness(self) -> tuple[int, float, float, str]:
        """Return the key by which near misses are ordered: see `NEAREST_FIRST`."""
        far = sum(gate.distance for gate in self.failed)
        return len(self.failed), round(far, 6), -round(self.score, 6), self.code


NEAREST_FIRST = msg(
    "Near misses are ordered by how few conditions they fail, then by how little they fail them, "
    "not by what they would score."
)
"""How near misses are ordered, for their reader."""


@dataclass(frozen=True)
class Question:
    """Ask for one unknown fact that could change the top of a list."""

    code: str
    field: str
    why: Message
    gain: float = 0.0
    """How many points the answer could move."""


@dataclass(frozen=True)
class MatchQuery:
    """Say what is asked for: a record, or a text with facets.

    `target` is technologies, funding, enterprises or triples. `values` are field values as a need
    record has them (area, country, budget, capacity …), so that a text and a record are compared
    alike.
    """

    text: str
    target: str
    values: Mapping[str, Value] = field(default_factory=dict)
    code: str = ""
    kind: str = "needs"
    sources: Mapping[str, Source] = field(default_factory=dict)


@dataclass(frozen=True)
class MatchList:
    """Hold a whole answer: results, near misses, questions, with the profile that made it."""

    query: MatchQuery
    profile: Mapping[str, Any]
    results: tuple[MatchResult, ...]
    near_misses: tuple[NearMiss, ...] = ()
    questions: tuple[Question, ...] = ()
    considered: int = 0
    notes: tuple[Message, ...] = ()
    model: str = ""
    """The model by which likeness of meaning was compared, "" where none was."""
    ranked: int = 0
    """How many offers passed, of which `results` may hold the first alone; 0 where it holds all."""

    unlike: int = 0
    """How many of those that do not fit are no near misses, being for another subject."""
    far: int = 0
    """How many of those that do not fit are no near misses, lying too far beyond a condition."""
    withheld: int = 0
    """How many near misses a reader may not see."""

    @property
    def excluded(self) -> int:
        """Return how many of the offers compared do not fit."""
        return max(0, self.considered - (self.ranked or len(self.results)))

    def unlisted(self, shown: int) -> Message | None:
        """Say how many of those that do not fit are listed and which are left out, None where all
        are listed."""
        if not 0 < shown < self.excluded:
            return None
        left = self._left_out()
        counts = {"count": self.excluded, "shown": shown}
        if not left:
            return msg(
                "Of {count} {count:offer|offers} that {count:does|do} not fit, the nearest {shown} "
                "{shown:is|are} listed.",
                **counts,
            )
        return msg(
            "Of {count} {count:offer|offers} that {count:does|do} not fit, the nearest {shown} "
            "{shown:is|are} listed. Not near: {left}.",
            **counts, left=left,
        )  # fmt: skip

    def none_near(self) -> Message | None:
        """Say why none of those that do not fit is listed, None where any is or all fit."""
        if self.near_misses or not self.excluded:
            return None
        return msg(
            "{count} {count:offer does|offers do} not fit, and none is near: {left}.",
            count=self.excluded, left=self._left_out(),
        )  # fmt: skip

    def _left_out(self) -> tuple[Message, ...]:
        found = (
            (self.unlike, msg("{count} for another subject", count=self.unlike)),
            (self.far, msg("{count} too far off (more than twice what is asked, or closed for over "
                           "a year)", count=self.far)),
            (self.withheld, msg("{count} not shown in this edition", count=self.withheld)),
        )  # fmt: skip
        return tuple(words for count, words in found if count)
