"""Hold the measures of a ranking, and the form in which a figure is told."""

from __future__ import annotations

import csv
import datetime as dt
import math
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.paths import RESOURCES

DEPTH = 10
DAY = dt.date(2026, 11, 24)
"""The day of every measured run, so that figures do not change with the calendar."""
JUDGED = RESOURCES / "judged"

Ranking = Sequence[str]
Grades = Mapping[str, int]


def ndcg(ranking: Ranking, grades: Grades, depth: int = DEPTH) -> float:
    """Return the normalised discounted gain (2^grade − 1) of a ranking, 0…1; 1 if nothing fits.

    Source: Järvelin and Kekäläinen 2002, with Burges's gain.
    """
    ideal = sorted((g for g in grades.values() if g > 0), reverse=True)
    best = _gain(ideal[:depth])
    return _gain([grades.get(code, 0) for code in ranking[:depth]]) / best if best else 1.0


def _gain(grades: Iterable[int]) -> float:
    return sum((2.0**g - 1.0) / math.log2(place + 2) for place, g in enumerate(grades))


def first(ranking: Ranking, grades: Grades) -> float:
    """Return 1 when the first place has the best grade there is, else 0."""
    best = max(grades.values(), default=0)
    return float(bool(ranking) and grades.get(ranking[0], 0) == best)


def mean(values: Iterable[float]) -> float:
    """Return the mean, 0 of nothing."""
    found = list(values)
    return sum(found) / len(found) if found else 0.0


def figure(
    task: str,
    name: str,
    value: float,
    cases: int,
    baseline: float | None = None,
    against: str = "",
    **more: float | str,
) -> dict[str, Any]:
    """Return a figure: `task`, `name`, `value`, `cases`, and the simpler method's beside it."""
    found: dict[str, Any] = {"task": task, "name": name, "value": round(value, 4), "cases": cases}
    if baseline is not None:
        found |= {"baseline": round(baseline, 4), "against": against}
    return found | {k: round(v, 4) if isinstance(v, float) else v for k, v in more.items()}


def read_rows(path: Path, delimiter: str = "\t") -> list[dict[str, str]]:
    """Return the rows of a table; raise `UserError` when it cannot be read.

    A file divided by tabs knows no quotes; one divided by commas does.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            if delimiter == "\t":
                return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
            return list(csv.DictReader(file, delimiter=delimiter))
    except (OSError, UnicodeDecodeError) as problem:
        raise UserError(msg("{path} cannot be read: {why}.", path=path, why=problem)) from problem
