"""Measure reading and planning a large list, and the duplicate search, against other readers."""

from __future__ import annotations

import random
import statistics
from pathlib import Path

import numpy as np
import xlsxwriter
from rapidfuzz import fuzz, process

from lmec_match.i18n import msg
from lmec_match.importing.duplicates import Candidate, NameIndex
from lmec_match.progress import Progress
from lmec_match.services import made
from lmec_match.services.benchmarks.figures import Figure, measured, register, seconds

COLUMNS = (
    "Technology", "Chinese name", "Supplier", "Description", "Application", "Country", "Capacity",
    "Capital cost", "Operating cost", "TRL", "Reference countries", "Reference year",
    "Certificates", "Delivery (months)", "Remarks",
)  # fmt: skip
NEW_NAMES = 10_000
PLANNING = "lmec_match.services.benchmarks.planning"
ROUNDS = 3
CUTOFF = 90


def made_up_list(path: Path, rows: int) -> Path:
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


def reading(folder: Path, records: int, progress: Progress) -> list[Figure]:
    """Read and plan as many rows as the register holds records; nothing is written."""
    path = made_up_list(folder / "list.xlsx", records)
    held = register(folder, records, progress)
    ours, calamine = [], []
    for done in range(ROUNDS):
        progress(done, ROUNDS, msg("Reading and planning"))
        ours.append(measured(PLANNING, "ours", path, held))
        calamine.append(measured(PLANNING, "calamine", path))
    slow = measured(PLANNING, "openpyxl", path)
    took = statistics.median(f["seconds"] for f in ours)
    alone = statistics.median(f["seconds"] for f in calamine)
    peak, children = (max(f[key] for f in ours) for key in ("together", "children"))
    name = f"read and plan {records:,} rows × {len(COLUMNS)}"
    return [
        Figure(name, took, alone, "s", "python-calamine alone"),
        Figure(name, took, slow["seconds"], "s", "openpyxl read-only"),
        Figure("peak of all processes at once", peak, children, "MB", "the reader"),
        Figure("asked about as doubles", ours[0]["ask"], records, "rows", "all, none is a double"),
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
