"""Compare one offer by every criterion: what it gains, and which gates it breaks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from lmec_match.domain.matches import Evidence, MatchQuery, Role, Verdict
from lmec_match.domain.record import Record
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import CRITERIA
from lmec_match.matching.criteria.common import sourced
from lmec_match.matching.criteria.subject import KEY as SUBJECT
from lmec_match.matching.profile import Profile

BROKEN: Mapping[str, Any] = {"role": Role.GATE, "verdict": Verdict.FAIL, "score": None}
"""What becomes of evidence whose gate is broken."""


@dataclass(frozen=True)
class Scored:
    """Hold an offer compared by every criterion; the rows of its evidence are made when asked."""

    query: MatchQuery
    record: Record
    compared: tuple[tuple[Evidence, float], ...]
    """The evidence as the criteria gave it, with its weight."""
    failed: tuple[Evidence, ...]
    score: float
    coverage: float
    assessed: float

    @property
    def subject(self) -> float | None:
        """Return how alike the subject is, 0…1, None where it was not assessed."""
        return next((e.score for e, _ in self.compared if e.key == SUBJECT), None)

    @cached_property
    def evidence(self) -> tuple[Evidence, ...]:
        """Return the evidence with its points; broken gates and mere gates carry none."""
        return tuple(self._row(evidence, weight) for evidence, weight in self.compared)

    def _row(self, evidence: Evidence, weight: float) -> Evidence:
        changes = self._changes(evidence, weight)
        return sourced(evidence, self.query, self.record, **changes)

    def _changes(self, evidence: Evidence, weight: float) -> Mapping[str, Any]:
        if any(f.key == evidence.key for f in self.failed):
            return BROKEN
        if not weight:
            verdict = Verdict.UNKNOWN if evidence.score is None else Verdict.PASS
            return {"role": Role.GATE, "verdict": verdict, "score": None}
        if evidence.score is None or not self.assessed:
            return {}
        share = 100.0 * weight / self.assessed
        return {"points": share * evidence.score, "max_points": share}


def scorer(query: MatchQuery, context: Context, profile: Profile) -> Callable[[Record], Scored]:
    """Return the comparison of one offer, what is the same for all of them looked up once.

    An offer's score is Σ weight·evidence ÷ Σ assessed weights.
    """
    used = [
        (c.compare, profile.weights.get(c.key, 0.0), profile.gates.get(c.key))
        for c in CRITERIA[profile.target]
        if profile.weights.get(c.key) or c.key in profile.gates
    ]
    total = sum(weight for _, weight, _ in used)

    def score(record: Record) -> Scored:
        compared: list[tuple[Evidence, float]] = []
        failed: list[Evidence] = []
        assessed = gained = 0.0
        for compare, weight, gate in used:
            evidence = compare(query, record, context)
            if evidence.score is not None:
                assessed += weight
                gained += weight * evidence.score
                if gate is not None and evidence.distance > gate:
                    failed.append(evidence._replace(**BROKEN))
            compared.append((evidence, weight))
        return Scored(
            query,
            record,
            tuple(compared),
            tuple(failed),
            100.0 * gained / assessed if assessed else 0.0,
            assessed / total if total else 0.0,
            assessed,
        )

    return score


