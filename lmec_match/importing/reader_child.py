"""Read one spreadsheet in a process of its own, and hand the values on through a file.

Run as ``python -m lmec_match.importing.reader_child REQUEST`` where REQUEST is a JSON file; the
answer is pickled beside it. A reader that aborts or swells ends this process, never the program.
"""

from __future__ import annotations

import contextlib
import gc
import json
import pickle
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from lmec_match.errors import UserError
from lmec_match.importing import archive
from lmec_match.importing.workbook import Limits

BLOCK = 1_000
"""Rows that are handed on at a time."""


def _bound(megabytes: int) -> None:
    """Limit this process's memory where the system can."""
    try:
        import resource
    except ImportError:
        return
    size = megabytes * 1024 * 1024
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (size, size))
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _plain(rows: list[list[Any]]) -> list[list[Any]]:
    return [row if type(row) is list else list(row) for row in rows]


def read(path: Path, sheet: str | None, limits: Limits) -> dict[str, Any]:
    """Return the sheets of a spreadsheet as plain values."""
    # Imported here: only this process may load the reader.
    from python_calamine import CalamineWorkbook

    found = archive.inspect(path, limits) if archive.kind_of(path) == "zip" else None
    if found is not None and found.kind == "ods":
        archive.refuse_unfinished(path, "content.xml")
    book = CalamineWorkbook.from_path(str(path))
    parts = found.sheet_parts if found is not None else {}
    sheets = []
    cells = 0
    # The reader leaves the interpreter free while it works: time to look for what it leaves out.
    with ThreadPoolExecutor(1) as beside:
        for metadata in book.sheets_metadata:
            if "WorkSheet" not in str(metadata.typ):
                continue
            if sheet is not None and metadata.name != sheet:
                continue
            part = parts.get(metadata.name)
            beside_it = beside.submit(archive.facts, path, part) if part else None
            data = book.get_sheet_by_name(metadata.name)
            start, end = data.start, data.end
            if start is not None and end is not None:
                cells += (end[0] - start[0] + 1) * (end[1] - start[1] + 1)
                if cells > limits.cells:
                    return {"too_many": cells, "sheet": metadata.name}
            rows = _plain(data.to_python(skip_empty_area=True))
            left = start[1] if start else 0
            if left:
                rows = [[""] * left + row for row in rows]
            entry: dict[str, Any] = {
                "name": metadata.name,
                "hidden": not str(metadata.visible).endswith(".Visible"),
                "first_row": (start[0] if start else 0) + 1,
                "rows": rows,
                "merged": [tuple(map(tuple, m)) for m in (data.merged_cell_ranges or [])],
            }
            if beside_it is not None:
                facts = beside_it.result()
                entry |= {
                    "hidden_rows": facts.hidden_rows,
                    "hidden_columns": facts.hidden_columns,
                    "filtered": facts.filtered,
                    "errors": facts.errors[: archive.MOST_ERRORS],
                }
            sheets.append(entry)
    return {
        "sheets": sheets,
        "macros": bool(found and found.macros),
        "links": found.links if found else 0,
        "embedded": found.embedded if found else 0,
    }


def read_slowly(path: Path, sheet: str | None, limits: Limits) -> dict[str, Any]:
    """Return the sheets of an .xlsx that the fast reader refuses, by the patient one."""
    # Only needed for the few files that the fast reader refuses.
    import openpyxl

    book = openpyxl.load_workbook(path, data_only=True, keep_links=False)
    sheets = []
    cells = 0
    for found in book.worksheets:
        if sheet is not None and found.title != sheet:
            continue
        cells += (found.max_row or 0) * (found.max_column or 0)
        if cells > min(limits.cells, 2_000_000):
            return {"too_many": cells, "sheet": found.title}
        rows = [list(row) for row in found.iter_rows(min_row=1, min_col=1, values_only=True)]
        sheets.append(
            {
                "name": found.title,
                "hidden": found.sheet_state != "visible",
                "first_row": 1,
                "rows": rows,
                "merged": [
                    ((m.min_row - 1, m.min_col - 1), (m.max_row - 1, m.max_col - 1))
                    for m in found.merged_cells.ranges
                ],
            }
        )
    return {"sheets": sheets, "macros": path.suffix.lower() == ".xlsm", "links": 0, "embedded": 0}


def _answer(path: Path, sheet: str | None, limits: Limits) -> dict[str, Any]:
    try:
        return read(path, sheet, limits)
    except UserError as problem:
        return {"message": (problem.message.text, dict(problem.message.params))}
    except MemoryError:
        return {"memory": True}
    except BaseException as problem:
        # The reader's own panics are not `Exception`s; whatever it is, it becomes an answer.
        return {"problem": f"{type(problem).__name__}: {problem}"[:500]}


def _second_answer(
    path: Path, sheet: str | None, limits: Limits, first: dict[str, Any]
) -> dict[str, Any]:
    try:
        found = read_slowly(path, sheet, limits)
    except MemoryError:
        return {"memory": True}
    except Exception:
        # The first reader's complaint says more than the second's.
        return first
    return found if found.get("sheets") or "too_many" in found else first


def _dump(pickler: pickle.Pickler, answer: dict[str, Any]) -> None:
    """Write an answer, then the rows of its sheets a block at a time.

    Loading one block keeps the program from nothing else for long.
    """
    blocks = []
    for sheet in answer.get("sheets", ()):
        rows = sheet["rows"]
        cut = [rows[start : start + BLOCK] for start in range(0, len(rows), BLOCK)]
        sheet["rows"] = len(cut)
        blocks += cut
    pickler.dump(answer)
    for block in blocks:
        pickler.dump(block)


def main(request: Path) -> int:
    """Read what the request names; write the answer and return the exit code."""
    asked = json.loads(request.read_text(encoding="utf-8"))
    limits = Limits(**asked["limits"])
    _bound(limits.memory_mb)
    # Plain values only, and a short life: the collector would only cost time.
    gc.disable()
    path = Path(asked["path"])
    answer = _answer(path, asked["sheet"], limits)
    if (
        "problem" in answer
        and "assword" not in answer["problem"]
        and archive.kind_of(path) == "zip"
    ):
        answer = _second_answer(path, asked["sheet"], limits, answer)
    with Path(asked["answer"]).open("wb") as out:
        pickler = pickle.Pickler(out, protocol=5)
        # Rows hold nothing twice: without looking for that it takes a sixth of the time.
        pickler.fast = True
        _dump(pickler, answer)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
