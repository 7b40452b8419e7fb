"""Refuse a list with more rows or cells than can be planned, before its values are read."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.importing import archive
from lmec_match.importing.workbook import Limits, SheetData

_CHUNK = 1 << 20
_FAR_OUT = 1_000_000_000


def check(path: Path, limits: Limits, sheet: str = "") -> None:
    """Raise `UserError` when a sheet of an .xlsx, or a text file, goes on below the limit.

    Rows are counted in the file's own bytes, in pieces; what cannot be counted so is left to
    `check_sheets`.
    """
    try:
        kind = archive.kind_of(path)
        if kind == "text":
            lines = _lines(path, limits.rows + 1)
            # Line breaks stand in cells, too: only what is far beyond is refused here.
            if lines > 2 * limits.rows:
                raise _refusal(path.stem, path, lines, limits)
        elif kind == "zip":
            parts = archive.inspect(path, limits).sheet_parts
            for name, part in parts.items():
                if sheet in ("", name):
                    rows, cells = archive.extent(path, part)
                    # One cell far out makes a sheet look large: the reader names that cell.
                    if limits.rows < rows and cells < _FAR_OUT:
                        raise _refusal(name, path, rows, limits)
                    if limits.cells < cells < _FAR_OUT:
                        raise UserError(
                            msg(
                                "The sheet “{sheet}” of {file} spans {cells} cells; the limit is "
                                "{limit}. {where}",
                                sheet=name,
                                file=path.name,
                                cells=f"{cells:,}",
                                limit=f"{limits.cells:,}",
                                where=msg("Send the list in parts, or only its sheet."),
                            )
                        )
    except archive.DAMAGED:
        # What is wrong with the file, the reader says.
        return


def check_sheets(path: Path, limits: Limits, sheets: Iterable[SheetData]) -> None:
    """Raise `UserError` when a sheet that was read has more rows than can be planned."""
    for found in sheets:
        if len(found.rows) > limits.rows:
            raise _refusal(found.name, path, len(found.rows), limits)


def _lines(path: Path, least: int) -> int:
    """Count the lines of a text file; a file too small to have so many is not read."""
    if path.stat().st_size < least:
        return 0
    with path.open("rb") as file:
        return sum(piece.count(b"\n") for piece in iter(lambda: file.read(_CHUNK), b""))


def _refusal(sheet: str, path: Path, rows: int, limits: Limits) -> UserError:
    return UserError(
        msg(
            "“{sheet}” of {file} has {rows} rows; at most {limit} are read at once. Send the list "
            "in parts, or raise the limit (import_rows in the settings).",
            sheet=sheet,
            file=path.name,
            rows=f"{rows:,}",
            limit=f"{limits.rows:,}",
        )
    )
