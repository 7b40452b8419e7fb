"""Hold one table of a sheet, with the rows and columns that Excel shows."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import zip_longest

from lmec_match.importing.issues import column_letter
from lmec_match.importing.workbook import Cell
from lmec_match.text.normalise import label_key


@dataclass(frozen=True)
class Table:
    """Hold one table: `headings` by column ("" when unnamed), `rows` with their Excel numbers.

    `header_rows` are the rows of the header (as Excel counts), `titles` the lines above it,
    `notes` the lines below, `totals` the rows left out because they add up others, `spans` the
    columns whose heading comes from a merged or continued heading at their left.
    """

    sheet: str
    headings: tuple[str, ...]
    header_rows: tuple[int, ...]
    rows: list[list[Cell]]
    row_numbers: list[int]
    titles: tuple[str, ...] = ()
    notes: tuple[tuple[int, str], ...] = ()
    totals: tuple[int, ...] = ()
    repeated_headers: tuple[int, ...] = ()
    spans: frozenset[int] = field(default_factory=frozenset)
    hidden_columns: frozenset[int] = field(default_factory=frozenset)
    filled: frozenset[tuple[int, int]] = field(default_factory=frozenset)
    """(row as Excel counts, column) of cells that were filled from a merged cell."""
    corrected: Mapping[tuple[int, int], Cell] = field(default_factory=dict)
    """What the list itself says in cells that a person corrected, by (row, column) as above."""

    @property
    def width(self) -> int:
        """Return the number of columns."""
        return len(self.headings)

    def column(self, index: int) -> Sequence[Cell]:
        """Return the body cells of a column."""
        if index < len(self._columns):
            return self._columns[index]
        return (None,) * len(self.rows)

    @cached_property
    def _columns(self) -> list[tuple[Cell, ...]]:
        """Return the columns of the widest row; shorter rows hold nothing there."""
        return list(zip_longest(*self.rows))

    def forget_columns(self) -> None:
        """Let go of the columns, which are made again when one is asked for."""
        self.__dict__.pop("_columns", None)

    def letter(self, index: int) -> str:
        """Return the letter that Excel shows over a column."""
        return column_letter(index)


def is_empty(cell: Cell) -> bool:
    """Say whether a cell shows nothing."""
    return cell is None or (
        isinstance(cell, str) and not cell.strip(" \t\r\n\u00a0\u200b\ufeff\u3000")
    )


def layout_key(table: Table) -> str:
    """Return the key under which a layout is remembered: its headings, in order."""
    text = "\x1f".join(label_key(h) for h in table.headings)
    return hashlib.sha256(text.encode()).hexdigest()[:16]
