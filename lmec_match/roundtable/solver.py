"""Solve binary programmes with HiGHS."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import highspy
import numpy as np

from lmec_match import highs
from lmec_match.progress import Progress

TOLERANCE = 1e-6


@dataclass
class Programme:
    """Collect a maximisation over binary variables: values, and rows lower ≤ Σ a·x ≤ upper."""

    values: list[float] = field(default_factory=list)
    lower: list[float] = field(default_factory=list)
    upper: list[float] = field(default_factory=list)
    starts: list[int] = field(default_factory=lambda: [0])
    columns: list[int] = field(default_factory=list)
    factors: list[float] = field(default_factory=list)

    def variable(self, value: float = 0.0) -> int:
        """Add a binary variable and return its number."""
        self.values.append(value)
        return len(self.values) - 1

    def row(
        self,
        columns: Sequence[int],
        upper: float,
        lower: float = -highspy.kHighsInf,
        factors: Sequence[float] | None = None,
    ) -> None:
        """Add lower ≤ Σ factor·x ≤ upper; factors are 1 unless given."""
        self.columns.extend(columns)
        self.factors.extend(factors if factors is not None else [1.0] * len(columns))
        self.starts.append(len(self.columns))
        self.lower.append(lower)
        self.upper.append(upper)


@dataclass(frozen=True)
class Solved:
    """Hold a solution: the chosen variables, the best value found, and the bound on any value.

    `chosen` is None when no solution was found; `feasible` is False when there can be none.
    """

    chosen: frozenset[int] | None
    value: float
    bound: float
    feasible: bool = True


def solve(
    programme: Programme,
    *,
    seconds: float,
    start: Iterable[int] | None = None,
    progress: Progress,
) -> Solved:
    """Return the best choice of variables; `start` is a known solution to begin from.

    One thread and a fixed seed: the same programme gives the same answer as long as the time
    limit is not reached. Raise `Cancelled` when the watcher wants to stop.
    """
    count = len(programme.values)
    if count == 0:
        return Solved(frozenset(), 0.0, 0.0)
    solver = highs.quiet(time_limit=max(0.05, seconds), mip_rel_gap=1e-9, mip_abs_gap=TOLERANCE)
    solver.passModel(_linear(programme, count))
    if start is not None:
        chosen = np.fromiter(sorted(start), dtype=np.int32)
        full = np.zeros(count)
        full[chosen] = 1.0
        solver.setSolution(count, np.arange(count, dtype=np.int32), full)
    solver.cbMipInterrupt.subscribe(_interrupt(progress.cancelled))
    solver.run()
    progress.check()
    info = solver.getInfo()
    if solver.getModelStatus() == highspy.HighsModelStatus.kInfeasible:
        return Solved(None, 0.0, 0.0, feasible=False)
    if info.primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
        return Solved(None, 0.0, sum(v for v in programme.values if v > 0))
    values = np.asarray(solver.getSolution().col_value)
    picked = frozenset(int(i) for i in np.flatnonzero(values > 0.5))
    value = sum(programme.values[i] for i in picked)
    return Solved(picked, value, max(value, -float(info.mip_dual_bound)))


def _linear(programme: Programme, count: int) -> highspy.HighsLp:
    lp = highspy.HighsLp()
    lp.num_col_ = count
    lp.num_row_ = len(programme.lower)
    # HiGHS minimises; the sign is turned here and back in the bound.
    lp.col_cost_ = -np.asarray(programme.values)
    lp.col_lower_ = np.zeros(count)
    lp.col_upper_ = np.ones(count)
    lp.row_lower_ = np.asarray(programme.lower, dtype=float)
    lp.row_upper_ = np.asarray(programme.upper, dtype=float)
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = np.asarray(programme.starts, dtype=np.int32)
    lp.a_matrix_.index_ = np.asarray(programme.columns, dtype=np.int32)
    lp.a_matrix_.value_ = np.asarray(programme.factors, dtype=float)
    lp.integrality_ = [highspy.HighsVarType.kInteger] * count
    return lp


def _interrupt(cancelled: Callable[[], bool]) -> Callable[[Any], None]:
    def ask(event: Any) -> None:
        if cancelled():
            event.interrupt()

    return ask
