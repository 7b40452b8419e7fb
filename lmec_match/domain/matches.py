"""Define what a match is: evidence, result, near miss, question, run.

Words are made last, from these rows, for the screen and for the pack alike.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from lmec_match.domain.values import Source, Value
from lmec_match.i18n import Message

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
    """Hold an excluded offer, the gate that it misses by most, and what it would have scored.

    `others` are further gates that it does not pass, `other_cures` what would help against them.
    """

    code: str
    kind: str
    name: str
    failed: Evidence
    score: float
    cure: Message | None = None
    others: tuple[Evidence, ...] = ()
    other_cures: tuple[Message, ...] = ()

    @property
    def reasons(self) -> tuple[Message, ...]:
        """Return why it is excluded, the farthest gate first."""
        return (self.failed.reason, *(e.reason for e in self.others))

    @property
    def cures(self) -> tuple[Message, ...]:
        """Return all of what would help, () when nothing would."""
        return () if self.cure is None else (self.cure, *self.other_cures)


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
