"""Read and plan one list in a process of its own, so that nothing else is in its memory.

Run as ``python -m lmec_match.services.benchmarks.planning HOW LIST [REGISTER]`` where HOW is
``ours``, ``calamine`` or ``openpyxl``; prints seconds, memory and counts as JSON.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import openpyxl
from python_calamine import CalamineWorkbook

from lmec_match.services import imports
from lmec_match.services.benchmarks import memory
from lmec_match.services.benchmarks.figures import opened, seconds
from lmec_match.services.imports import ImportOptions


def _calamine(path: Path) -> int:
    return sum(len(r) for r in CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python())


def _openpyxl(path: Path) -> int:
    book = openpyxl.load_workbook(path, read_only=True)
    count = sum(len(row) for row in book.active.iter_rows(values_only=True))
    book.close()
    return count


def _ours(path: Path, register: Path) -> dict[str, float]:
    desk = opened(register)
    try:
        with memory.watched() as peak:
            counts: dict[str, int] = {}

            def plan() -> None:
                made = imports.preview(desk, path, ImportOptions())
                counts.update(made.sheets[0].counts)

            took = seconds(plan)
    finally:
        desk.register.close()
    return {"seconds": took, "together": peak.together, "children": peak.children} | counts


def main(how: str, path: Path, register: Path | None = None) -> int:
    """Measure one way and print it."""
    if how == "ours" and register is not None:
        figures = _ours(path, register)
    else:
        reader = _calamine if how == "calamine" else _openpyxl
        figures = {"seconds": seconds(lambda: reader(path))}
    sys.stdout.write(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *map(Path, sys.argv[2:])))
