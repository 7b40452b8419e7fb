"""Measure matches on a real list of technologies: Chinese environmental equipment of 2021.

Two tasks, neither used to choose anything. A description finds its own name among all names, what
gives the name away (the name itself, and titles of standards in 《》, which repeat it) withheld. A
field of use finds the technologies that the list puts into it, the field withheld from them.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.matching.quality import goals, singles
from lmec_match.matching.quality.measures import Ranking, figure, first, mean, ndcg
from lmec_match.matching.tools import Tools

FILE = Path("technologies") / "china_key_environmental_equipment_2021.csv"
SHORTEST = 20
"""Characters below which a description says too little to be asked for."""
_TITLE = re.compile("《[^》]*》")
_GAP = re.compile(r"\s+")
NAME = "设备名称"
"""The heading of the column of names, spaces left out."""
Grades = Mapping[str, int]


@dataclass(frozen=True)
class Equipment:
    """Hold a row: number, name, performance, field of use."""

    key: str
    name: str
    performance: str
    field: str

    @property
    def description(self) -> str:
        """Return the performance without the name and without titles of standards."""
        return _TITLE.sub("", self.performance).replace(self.name, "")


def read(path: Path) -> list[Equipment]:
    """Return the rows; raise `UserError` when the file cannot be read."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
    except (OSError, UnicodeDecodeError) as problem:
        raise UserError(msg("{path} cannot be read: {why}.", path=path, why=problem)) from problem
    found: list[Equipment] = []
    name = field = parts = 0
    for place, row in enumerate(rows):
        cells = [_GAP.sub("", cell) for cell in row]
        if NAME in cells:
            # Each page begins with its own heading; an unnamed column behind the name is a part.
            name, field = cells.index(NAME), max(i for i, cell in enumerate(cells) if cell)
            parts = name + 1 if cells[name + 1] else name + 2
        elif name and len(cells) > field and cells[1].isdigit():
            own = next((cell for cell in reversed(cells[name:parts]) if cell), "")
            said = " ".join(cell for cell in cells[parts:field] if cell)
            found.append(Equipment(str(place), own, said, cells[field]))
    return found


def figures(
    rows: Sequence[Equipment], tools: Tools, methods: Mapping[str, singles.Single]
) -> list[dict[str, Any]]:
    """Return nDCG@10 and first places of both tasks, every single method beside them."""
    names = {row.key: row.name for row in rows}
    described = [row for row in rows if len(row.description) >= SHORTEST]
    found = _measured(
        "equipment, description finds its name", names,
        [row.description for row in described], [{row.key: 1} for row in described], tools, methods,
    )  # fmt: skip
    of_field: dict[str, dict[str, int]] = defaultdict(dict)
    for row in rows:
        if row.field:
            of_field[row.field][row.key] = 1
    texts = {
        row.key: f"{row.name}\n{row.performance.replace(row.field or NAME, '')}" for row in rows
    }
    return found + _measured(
        "equipment, field of use finds its technologies", texts, list(of_field),
        list(of_field.values()), tools, methods,
    )  # fmt: skip


def _measured(
    task: str, texts: Mapping[str, str], queries: Sequence[str], grades: Sequence[Grades],
    tools: Tools, methods: Mapping[str, singles.Single],
) -> list[dict[str, Any]]:  # fmt: skip
    def gains(orders: Sequence[Ranking]) -> float:
        return mean(ndcg(order, g) for order, g in zip(orders, grades, strict=True))

    def firsts(orders: Sequence[Ranking]) -> float:
        return mean(first(order, g) for order, g in zip(orders, grades, strict=True))

    ours = goals.rankings(texts, queries, tools)
    alone = {name: method(texts, queries) for name, method in methods.items()}
    best = max(alone, key=lambda name: gains(alone[name]))
    against = f"{best}, the best single method"
    return [
        figure(task, "nDCG@10", gains(ours), len(queries), gains(alone[best]), against),
        figure(task, "first place", firsts(ours), len(queries), firsts(alone[best]), against),
        figure(task, "nDCG@10, reciprocal rank fusion, untuned",
               gains(singles.fused([alone[name] for name in singles.FUSED])), len(queries),
               gains(alone[best]), against),
        *(figure(task, f"nDCG@10, alone: {name}", gains(orders), len(queries))
          for name, orders in alone.items()),
    ]  # fmt: skip
