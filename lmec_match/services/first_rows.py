"""Show the beginning of a table as it was read, so that a person sees whether it was read right."""

from __future__ import annotations

from dataclasses import dataclass

from lmec_match.importing.columns import texts_of
from lmec_match.importing.issues import column_letter
from lmec_match.services.import_views import ImportPreview, SheetView

ROWS, COLUMNS, LETTERS = 12, 20, 120
"""What is shown of a table, and of a cell."""
ABOVE = 2
"""Rows above the headings that are shown: a title, a date."""


@dataclass(frozen=True)
class FirstRows:
    """Hold the first rows of a table: columns by letter and rows by number as Excel shows them."""

    columns: tuple[str, ...]
    numbers: tuple[int, ...]
    cells: tuple[tuple[str, ...], ...]
    header_row: int


def first_rows(preview: ImportPreview, view: SheetView) -> FirstRows:
    """Return the first rows of a table of a file, its headings among them."""
    sheet = next(s for s in preview.workbook.sheets if s.name == view.name)
    start = max(0, view.header_row - sheet.first_row - ABOVE)
    rows = sheet.rows[start : start + ROWS]
    width = min(COLUMNS, max(map(len, rows), default=0))
    return FirstRows(
        tuple(column_letter(at) for at in range(width)),
        tuple(sheet.first_row + start + at for at in range(len(rows))),
        tuple(
            tuple(text[:LETTERS] for text in [*texts_of(row[:width]), *[""] * width][:width])
            for row in rows
        ),
        view.header_row,
    )
