"""Hold what a reader found in a file: plain values, with the rows that Excel shows."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from lmec_match.importing.issues import Issue

Cell: TypeAlias = str | float | int | bool | dt.datetime | dt.date | dt.time | dt.timedelta | None


@dataclass(frozen=True)
class Limits:
    """Bound the process that reads a file: memory, seconds, cells, size of file and text."""

    memory_mb: int = 900
    seconds: float = 60
    cells: int = 5_000_000
    rows: int = 250_000
    """Rows of one sheet that are planned at once."""
    file_mb: int = 300
    unpacked_mb: int = 1500
    """An .xlsx that unpacks to more is refused before it is unpacked."""


@dataclass(frozen=True)
class MergedRange:
    """Hold a merged range; rows as Excel counts, columns from 0, both ends included."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


@dataclass(frozen=True)
class ErrorCell:
    """Hold a cell that shows an error (#N/A) or a formula whose result was never kept."""

    row: int
    column: int
    what: str


@dataclass(frozen=True)
class SheetData:
    """Hold one sheet: `rows[0]` stands at the row `first_row` that Excel shows, column A first."""

    name: str
    rows: list[list[Cell]]
    first_row: int = 1
    hidden: bool = False
    merged: tuple[MergedRange, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    filtered: bool = False
    errors: tuple[ErrorCell, ...] = ()

    @property
    def width(self) -> int:
        """Return the number of columns of the widest row."""
        return max(map(len, self.rows), default=0)


@dataclass(frozen=True)
class Workbook:
    """Hold a file that was read."""

    path: Path
    sha256: str
    sheets: tuple[SheetData, ...]
    warnings: tuple[Issue, ...] = ()
    encoding: str = ""
    """Of a text file: the encoding and separator that were used."""
    separator: str = ""
    guesses: tuple[str, ...] = field(default=())
    """Of a text file: encodings that would read it too, the likeliest first."""
