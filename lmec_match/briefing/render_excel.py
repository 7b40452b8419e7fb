"""Write the same pack as a workbook, one sheet a section, for people who want to sort.

Every text is written as text: a name that begins with ``=`` stays a name.
"""

from __future__ import annotations

import datetime as dt
import io
import math
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lmec_match.briefing.blocks import (
    Amount,
    Bar,
    Block,
    Bullets,
    Cell,
    Column,
    Document,
    Facts,
    Fields,
    Gauge,
    Heading,
    Marks,
    Matrix,
    Note,
    Paragraph,
    RecordTitle,
    Section,
    Table,
    Waterfall,
    Words,
)
from lmec_match.briefing.delivery import deliver
from lmec_match.domain.matches import shown_score
from lmec_match.i18n import msg
from lmec_match.progress import SILENT, Progress

_CELL_LIMIT = 32_000
"""Excel holds 32,767 characters in a cell."""
_FORBIDDEN = re.compile(r"[\[\]:*?/\\']")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_WIDTHS = (16, 44, 28, 28, 22, 18, 18, 18)


@dataclass
class _Sheet:
    """Write one section downwards."""

    sheet: Any
    formats: dict[str, Any]
    name: str
    row: int = 0
    tables: int = field(default=0)

    def line(self, *texts: str, style: str = "body") -> None:
        for column, text in enumerate(texts):
            self.sheet.write_string(self.row, column, _clean(text), self.formats[style])
        self.row += 1

    def table(self, table: Table) -> None:
        """Write a table that Excel can sort and filter."""
        heads = _unique([str(c.label) for c in table.columns])
        for column, head in enumerate(heads):
            self.sheet.write_string(self.row, column, head, self.formats["head"])
        for down, row in enumerate(table.rows, self.row + 1):
            for column, cell in enumerate(row):
                self.cell(down, column, cell)
        last = self.row + max(1, len(table.rows))
        self.sheet.add_table(
            self.row, 0, last, len(heads) - 1,
            {"columns": [{"header": h} for h in heads], "style": None, "autofilter": True,
             "name": f"T{self.name}_{self.tables}"},
        )  # fmt: skip
        self.tables += 1
        self.row = last + 2

    def cell(self, row: int, column: int, cell: Cell) -> None:
        body = self.formats["body"]
        match cell:
            case Bar():
                self.sheet.write_number(row, column, round(cell.score, 1), self.formats["number"])
            case Amount() if cell.usd is not None:
                self.sheet.write_number(row, column, cell.usd, self.formats["usd"])
                self.sheet.write_comment(row, column, _clean(cell.text))
            case Amount():
                self.sheet.write_string(row, column, _clean(cell.text), body)
            case _:
                self.sheet.write_string(row, column, _clean(str(cell)), body)

    def block(self, block: Block) -> None:
        match block:
            case Heading():
                self.line(str(block.words), style="heading")
            case RecordTitle():
                self.line(block.code, str(block.name), str(block.kind), style="heading")
            case Marks():
                self.line(*(str(item) for item in block.items))
            case Gauge():
                self.line(str(block.label), str(math.floor(block.bar.score)), str(block.words))
            case Paragraph() | Note():
                self.line(str(block.words), style="plain")
            case Bullets():
                for item in block.items:
                    self.line(f"– {item}", style="plain")
            case Facts():
                for label, value in block.items:
                    self.line(str(label), str(value))
            case Fields():
                for label, value, note in block.rows:
                    self.line(str(label), str(value), str(note))
            case Table():
                self.table(block.filled())
            case Waterfall():
                self.table(_as_table(block))
            case Matrix():
                self.matrix(block)
            case _:
                pass

    def matrix(self, matrix: Matrix) -> None:
        self.line(str(matrix.corner), *(str(c) for c in matrix.columns), style="head")
        for label, counts in matrix.rows:
            self.sheet.write_string(self.row, 0, _clean(str(label)), self.formats["body"])
            for column, count in enumerate(counts, 1):
                self.sheet.write_number(self.row, column, count, self.formats["body"])
            self.row += 1
        self.row += 1


def render(document: Document, out: Path, *, progress: Progress = SILENT) -> tuple[str, ...]:
    """Write the workbook whole or not at all; return the names of its sheets."""
    # XlsxWriter costs start-up time and is wanted only here.
    import xlsxwriter

    # Made in memory: on a full disk a half-written archive would be left open.
    made = io.BytesIO()
    options = {
        "in_memory": True, "strings_to_formulas": False, "strings_to_urls": False,
        "strings_to_numbers": False,
    }  # fmt: skip
    names: list[str] = []
    with xlsxwriter.Workbook(made, options) as book:
        book.set_properties(
            {
                "title": document.cover.title.primary, "author": document.office.primary,
                "created": dt.datetime.fromisoformat(document.as_of[:10]),
            }
        )  # fmt: skip
        formats = _formats(book)
        for done, section in enumerate(document.sections):
            progress(done, len(document.sections), msg("Writing the workbook"))
            names.append(_write(book, formats, document, section, names))
    data = made.getvalue()
    deliver(out, lambda draft: draft.write_bytes(data), len(data))
    return tuple(names)


def _write(
    book: Any, formats: dict[str, Any], document: Document, section: Section, names: list[str]
) -> str:
    name = _sheet_name(section, names)
    sheet = book.add_worksheet(name)
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.set_footer(f"&L{_footer(document)}&R&P / &N")
    writer = _Sheet(sheet, formats, section.key)
    writer.line(str(section.title), style="title")
    writer.line(f"{document.edition_words} · {document.number_words} · {document.as_of_words}")
    writer.row += 1
    for block in section.blocks:
        writer.block(block)
    return name


def _footer(document: Document) -> str:
    return _clean(document.cover.title.primary).replace("&", "&&")[:120]


def _formats(book: Any) -> dict[str, Any]:
    top = {"valign": "top", "font_name": "Noto Sans", "font_size": 10}
    return {
        "body": book.add_format({**top, "text_wrap": True}),
        "plain": book.add_format(top),
        "number": book.add_format({**top, "num_format": "0.0"}),
        "usd": book.add_format({**top, "num_format": '"USD" #,##0'}),
        "head": book.add_format(
            {**top, "bold": True, "text_wrap": True, "bg_color": "#EDF4F3", "bottom": 2,
             "bottom_color": "#0B6E6E"}
        ),
        "heading": book.add_format({**top, "bold": True, "font_color": "#084F50", "font_size": 12}),
        "title": book.add_format({**top, "bold": True, "font_size": 16}),
    }  # fmt: skip


def _as_table(block: Waterfall) -> Table:
    from_heads = [*block.heads, *[Words("")] * 4][:3]
    columns = tuple(Column(w) for w in from_heads)
    rows: list[tuple[Cell, ...]] = [
        (str(s.label), f"{points:.1f} / {most:.1f}", str(s.reason))
        for s, (points, most) in zip(block.steps, block.shown, strict=True)
    ]
    rows.append(("Σ", f"{shown_score(block.score):.1f}", ""))
    return Table(columns, tuple(rows))


def _clean(text: str) -> str:
    return _CONTROL.sub("", text)[:_CELL_LIMIT]


def _unique(heads: list[str]) -> list[str]:
    """Return headings that differ, as Excel wants them in a table."""
    found: list[str] = []
    for head in heads:
        name, number = _clean(head) or " ", 2
        while name.casefold() in (f.casefold() for f in found):
            name = f"{head} {number}"
            number += 1
        found.append(name)
    return found


def _sheet_name(section: Section, names: list[str]) -> str:
    """Return a name that Excel takes: at most 31 characters, none of its own marks, no double."""
    base = _FORBIDDEN.sub(" ", f"{section.number} {section.title.primary}")[:31].strip()
    taken = {n.casefold() for n in names}
    return base if base.casefold() not in taken else f"{base[:27]} {len(names)}"
