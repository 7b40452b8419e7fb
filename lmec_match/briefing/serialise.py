"""Write a document as the JSON that the typst templates read: data only, never markup."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from lmec_match.briefing import graphics, layout
from lmec_match.briefing.blocks import (
    Amount,
    Bar,
    Block,
    Bullets,
    Cell,
    Document,
    Facts,
    Fields,
    Heading,
    Lines,
    Matrix,
    Note,
    PageBreak,
    Paragraph,
    RecordTitle,
    Section,
    Step,
    Table,
    Waterfall,
    Words,
)
from lmec_match.briefing.typeable import Typist
from lmec_match.domain.codes import looks_like

MOST_ENTRIES = 24
_ENTRY = 84
"""Characters of an entry in the contents."""
_RUNNING = 84


@dataclass
class Writer:
    """Turn blocks into JSON; drawings are collected once each under a short name."""

    typist: Typist
    drawings: dict[str, str] = field(default_factory=dict)

    def document(self, document: Document) -> dict[str, Any]:
        """Return the whole document."""
        self.typist.where = str(document.cover.title)
        return {
            "cover": {
                "title": self.words(document.cover.title, 28),
                "theme": self.words(document.cover.theme),
                "running": self.typist.text(_short(document.cover.title.primary, _RUNNING)),
                "lines": [[self.words(a), self.typist.text(b)] for a, b in document.cover.lines],
            },
            "edition": self.words(document.edition_words),
            "handling": self.words(document.handling),
            "number": self.words(document.number_words),
            "as_of": self.words(document.as_of_words),
            "office": self.typist.text(document.office),
            "words": {k: self.words(v) for k, v in document.words.items()},
            "sections": [self.section(s) for s in document.sections],
            "plain_title": self.plain(document.cover.title.primary),
            "plain_office": self.plain(document.office),
        }

    def section(self, section: Section) -> dict[str, Any]:
        """Return one section."""
        self.typist.where = section.title.primary
        return {
            "key": section.key,
            "number": section.number,
            "title": self.words(section.title),
            "blocks": self.blocks(section.blocks),
        }

    def blocks(self, given: Sequence[Block]) -> list[dict[str, Any]]:
        """Return the blocks, those that belong together in one `keep`.

        A small heading before any larger one is tagged a level higher, because tagged PDF allows
        no skipped level. Headings of parts get an entry in the contents, unless they are so many
        that they would drown it.
        """
        parts = sum(_begins_part(b) for b in given)
        made: list[dict[str, Any]] = []
        larger = False
        for together, blocks in layout.groups(given):
            group: list[dict[str, Any]] = []
            for block in blocks:
                data = self.block(block)
                larger = larger or _begins_part(block)
                if isinstance(block, Heading):
                    data["tag"] = block.level if larger else 2
                if parts <= MOST_ENTRIES and _begins_part(block):
                    data["entry"] = self.typist.text(_entry(block))
                group.append(data)
            made += [{"t": "keep", "blocks": group}] if together else group
        return made

    def plain(self, text: str) -> str:
        """Return a text without script marks, for metadata."""
        made = self.typist.text(text, 10_000)
        return str(next(iter(made.values()))) if isinstance(made, dict) else str(made)

    def words(self, words: Words, longest: int = 40) -> list[Any]:
        """Return [first language, second language]; the second may be ""."""
        return [
            self.typist.text(words.primary, longest), self.typist.text(words.secondary, longest)
        ]  # fmt: skip

    def block(self, block: Block) -> dict[str, Any]:
        """Return one block; its `t` says which."""
        return _WRITERS[type(block)](self, block)

    def drawing(self, name: str, svg: str) -> str:
        """Keep a drawing and return its name."""
        self.drawings.setdefault(name, svg)
        return name

    def bar(self, bar: Bar) -> dict[str, Any]:
        """Return a score bar; bars of the same whole points share one drawing."""
        score = round(bar.score)
        covered = None if bar.coverage is None else round(20 * bar.coverage) / 20
        name = f"bar-{score}-{covered}"
        if name not in self.drawings:
            self.drawing(name, graphics.score_bar(score, covered))
        return {"bar": name, "n": f"{bar.score:.0f}"}

    def cell(self, cell: Cell, longest: int) -> Any:
        """Return a cell: a text, two texts, or a bar."""
        if isinstance(cell, Bar):
            return self.bar(cell)
        if isinstance(cell, Words):
            return self.words(cell, longest)
        if isinstance(cell, str) and looks_like(cell):
            return {"c": cell}
        return self.typist.text(cell.text if isinstance(cell, Amount) else cell, longest)

    def table(self, table: Table) -> dict[str, Any]:
        """Return a table; long words break by the width of their column."""
        longest = layout.longest(table)
        widths = layout.widths(table)
        return {
            "t": "table",
            "columns": [
                {"label": self.words(c.label, n), "width": w, "align": c.align}
                for c, n, w in zip(table.columns, longest, widths, strict=True)
            ],
            "rows": [
                [self.cell(c, n) for c, n in zip(row, longest, strict=True)] for row in table.rows
            ],
            "caption": self.words(table.caption),
            "dense": table.dense,
        }

    def record_title(self, title: RecordTitle) -> dict[str, Any]:
        """Return a record's head with its QR mark."""
        self.typist.where = title.code
        name = f"qr-{title.code}"
        if title.code and name not in self.drawings:
            self.drawing(name, graphics.qr(title.code))
        return {
            "t": "record",
            "code": title.code,
            "qr": name if title.code else "",
            "kind": self.words(title.kind),
            "name": self.typist.text(title.name, 30),
            "others": [self.typist.text(o) for o in title.others],
            "break": title.break_before,
        }

    def waterfall(self, block: Waterfall) -> dict[str, Any]:
        """Return a waterfall, one drawing a step."""
        name = f"total-{round(block.score)}"
        if name not in self.drawings:
            self.drawing(name, graphics.total_bar(round(block.score)))
        return {
            "t": "waterfall",
            "heads": [self.words(h) for h in block.heads],
            "steps": [self.step(s) for s in block.steps],
            "score": f"{block.score:.1f}",
            "bar": name,
            "origin": self.words(block.origin, 60),
        }

    def step(self, step: Step) -> dict[str, Any]:
        """Return one step of a waterfall."""
        known = step.verdict != "unknown"
        name = ""
        if step.most > 0:
            begin, points, most = (round(2 * v) / 2 for v in (step.begin, step.points, step.most))
            name = f"step-{begin}-{points}-{most}-{known}"
            if name not in self.drawings:
                self.drawing(name, graphics.waterfall_bar(begin, points, most, known))
        return {
            "label": self.words(step.label, 18),
            "points": f"{step.points:.1f}" if known else "?",
            "most": f"{step.most:.0f}",
            "bar": name,
            "mark": {"pass": "✓", "fail": "✗", "unknown": "?"}.get(step.verdict, ""),
            "reason": self.words(step.reason, 30),
            "values": self.typist.text(step.values, 30),
            "source": self.typist.text(step.source, 30),
        }


def _begins_part(block: Block) -> bool:
    return isinstance(block, RecordTitle) or (isinstance(block, Heading) and block.level == 2)


def _entry(block: Block) -> str:
    text = block.name if isinstance(block, RecordTitle) else ""
    if isinstance(block, Heading):
        text = block.words.primary
    return _short(text, _ENTRY)


def _short(text: str, most: int) -> str:
    """Return a text cut to so many small letters; a Chinese one is as wide as two."""
    room = float(most)
    for place, character in enumerate(text):
        room -= 2.0 if unicodedata.east_asian_width(character) in "WF" else 1.0
        if room < 0:
            return f"{text[: max(0, place - 1)]}…"
    return text


def _words_block(kind: str) -> Callable[[Writer, Any], dict[str, Any]]:
    def write(writer: Writer, block: Any) -> dict[str, Any]:
        made: dict[str, Any] = {"t": kind, "words": writer.words(block.words)}
        for key in ("level", "style", "tone"):
            if hasattr(block, key):
                made[key] = getattr(block, key)
        return made

    return write


def _fields(writer: Writer, block: Fields) -> dict[str, Any]:
    return {
        "t": "fields",
        "rows": [
            [writer.words(label, 24), writer.typist.text(value, 50), writer.typist.text(note)]
            for label, value, note in block.rows
        ],
    }


def _matrix(writer: Writer, block: Matrix) -> dict[str, Any]:
    return {
        "t": "matrix",
        "corner": writer.words(block.corner),
        "columns": [writer.words(c, 12) for c in block.columns],
        "rows": [[writer.words(label), list(counts)] for label, counts in block.rows],
        "most": max((n for _, counts in block.rows for n in counts), default=0),
    }


_WRITERS: Mapping[type, Callable[[Writer, Any], dict[str, Any]]] = MappingProxyType(
    {
        Heading: _words_block("heading"),
        Paragraph: _words_block("paragraph"),
        Note: _words_block("note"),
        RecordTitle: Writer.record_title,
        Table: Writer.table,
        Waterfall: Writer.waterfall,
        Fields: _fields,
        Matrix: _matrix,
        Bullets: lambda w, b: {"t": "bullets", "items": [w.words(i) for i in b.items]},
        Facts: lambda w, b: {
            "t": "facts", "items": [[w.words(a), w.typist.text(v, 24)] for a, v in b.items]
        },
        Lines: lambda w, b: {"t": "lines", "count": b.count, "label": w.words(b.label)},
        PageBreak: lambda _w, _b: {"t": "break"},
    }
)  # fmt: skip
