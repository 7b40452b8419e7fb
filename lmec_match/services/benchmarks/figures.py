"""Hold a figure, and time things fairly."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lmec_match.errors import EnvironmentProblem
from lmec_match.i18n import msg
from lmec_match.paths import PROJECT
from lmec_match.progress import Progress
from lmec_match.services import made, office
from lmec_match.services.office import Office
from lmec_match.settings import Settings


@dataclass(frozen=True)
class Figure:
    """Hold one measured figure beside its baseline's, in `unit`; `against` names the baseline."""

    name: str
    ours: float
    baseline: float
    unit: str
    against: str

    @property
    def ratio(self) -> float:
        """Return ours ÷ baseline."""
        return self.ours / self.baseline if self.baseline else float("inf")

    def as_data(self) -> dict[str, Any]:
        """Return the figure as the command line's JSON has it."""
        return {
            "name": self.name,
            "ours": self.ours,
            "baseline": self.baseline,
            "ratio": self.ratio,
            "unit": self.unit,
            "against": self.against,
        }


def seconds(job: Callable[[], object]) -> float:
    """Return how long a job takes."""
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


def p95(values: Sequence[float]) -> float:
    """Return the 95th percentile."""
    return statistics.quantiles(values, n=20)[-1] if len(values) > 1 else values[0]


def register(folder: Path, records: int, progress: Progress) -> Path:
    """Return a register of made-up records: 8 in 10 technologies, the rest partners and needs."""
    counts = {"technologies": records * 8 // 10, "partners": records // 10}
    counts["needs"] = records - sum(counts.values())
    return filled(folder / f"made-{records}.lmec", counts, progress)


def filled(path: Path, counts: dict[str, int], progress: Progress) -> Path:
    """Return a register of so many made-up records of each kind, made when it is not there."""
    if not path.exists():
        desk = office.create(path, Settings())
        try:
            made.fill(desk, counts, progress)
        finally:
            desk.register.close()
    return path


def measured(module: str, *words: str | Path) -> dict[str, float]:
    """Run a module in a new process, where nothing else is in memory; return what it prints.

    Raise `EnvironmentProblem` when it fails.
    """
    command = [sys.executable, "-m", module, *map(str, words)]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise EnvironmentProblem(msg("It could not be measured: {why}", why=done.stderr[-300:]))
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def opened(path: Path) -> Office:
    """Open a register to measure on."""
    return office.open_register(path, Settings())
