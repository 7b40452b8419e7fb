"""Measure reading and planning a large list, and the duplicate search, against other readers."""

from __future__ import annotations

import random
import resource
import sys
from functools import partial
from pathlib import Path

import numpy as np
import openpyxl
import xlsxwriter
from python_calamine import CalamineWorkbook
from rapidfuzz import fuzz, process

from lmec_match.importing.duplicates import Candidate, NameIndex
from lmec_match.progress import Progress
from lmec_match.services import imports, made
from lmec_match.services.benchmarks.figures import Figure, opened, register, seconds
from lmec_match.services.imports import ImportOptions

COLUMNS = (
    "Technology", "Chinese name", "Supplier", "Description", "Application", "Country", "Capacity",
    "Capital cost", "Operating cost", "TRL", "Reference countries", "Reference year",
    "Certificates", "Delivery (months)", "Remarks",
)  # fmt: skip
NEW_NAMES = 10_000
CUTOFF = 90
MEGABYTE = 1e6


def _list(path: Path, rows: int) -> Path:
    """Write a made-up list of technologies with 15 columns."""
    chance = random.Random(5)
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet = book.add_worksheet("List")
    sheet.write_row(0, 0, COLUMNS)
    for row in range(1, rows + 1):
        values = made.technology(chance, 1_000_000 + row)
        cells = [
            values["name"], values["names"][0].text, values["supplier"].text, values["summary"],
            values["service"], values["country"], f"{chance.randint(5, 900)} m3/d",
            f"USD {chance.randint(20, 4000)},000", f"{chance.randint(1, 90)}万元",
            str(values["trl"]), "Laos; Thailand", str(chance.randint(2010, 2026)), "ISO 9001",
            str(chance.randint(2, 24)), f"note {row}",
        ]  # fmt: skip
        sheet.write_row(row, 0, cells)
    book.close()
    return path


def _calamine(path: Path) -> int:
    return sum(len(r) for r in CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python())


def _openpyxl(path: Path) -> int:
    book = openpyxl.load_workbook(path, read_only=True)
    count = sum(len(row) for row in book.active.iter_rows(values_only=True))
    book.close()
    return count


def reading(folder: Path, records: int, progress: Progress) -> list[Figure]:
    """Read and plan as many rows as the register holds records; nothing is written."""
    path = _list(folder / "list.xlsx", records)
    desk = opened(register(folder, records, progress))
    try:
        ours = seconds(lambda: imports.preview(desk, path, ImportOptions(kind="technologies")))
    finally:
        desk.register.close()
    calamine = seconds(partial(_calamine, path))
    slow = seconds(partial(_openpyxl, path))
    scale = 1.0 if sys.platform == "darwin" else 1024.0
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale / MEGABYTE
    child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * scale / MEGABYTE
    name = f"read and plan {records:,} rows × {len(COLUMNS)}"
    return [
        Figure(name, ours, calamine, "s", "python-calamine alone"),
        Figure(name, ours, slow, "s", "openpyxl read-only"),
        Figure("peak memory of both processes", own + child, child, "MB", "the reading process"),
    ]


def _spoilt(name: str, chance: random.Random) -> str:
    """Return a name as another list would write it."""
    place = chance.randrange(1, max(2, len(name) - 1))
    choice = chance.randrange(3)
    if choice == 0:
        return name[:place] + name[place + 1 :]
    if choice == 1:
        return name.upper()
    return name.replace("Co., Ltd.", "Company Limited").replace("Institute", "Inst.")


def duplicates(folder: Path, records: int, progress: Progress) -> list[Figure]:
    """Search new names among those kept; true pairs are known, so the recall is told too."""
    del folder, progress
    chance = random.Random(9)
    kept = [str(made.partner(chance, i)["name"]) for i in range(records)]
    true = [chance.randrange(records) for _ in range(NEW_NAMES // 2)]
    asked = [_spoilt(kept[i], chance) for i in true]
    asked += [str(made.partner(chance, records + i)["name"]) for i in range(NEW_NAMES - len(asked))]
    index = NameIndex.build([Candidate(i, (n,)) for i, n in enumerate(kept)])
    questions = [Candidate(-1 - i, (n,)) for i, n in enumerate(asked)]
    found: list[list[object]] = []

    def search() -> None:
        found.extend([p.other for p in proposals] for proposals in index.query_many(questions))

    ours = seconds(search)
    recall = sum(t in f for t, f in zip(true, found, strict=False)) / len(true)
    part = asked[: NEW_NAMES // 20]
    base = 20 * seconds(
        lambda: process.cdist(part, kept, scorer=fuzz.WRatio, score_cutoff=CUTOFF, dtype=np.uint8)
    )
    name = f"{NEW_NAMES:,} names against {records:,}"
    return [
        Figure(name, ours, base, "s", "rapidfuzz cdist (WRatio), a twentieth measured, times 20"),
        Figure("recall of the true pairs", recall, 1.0, "share", "all true pairs"),
    ]
