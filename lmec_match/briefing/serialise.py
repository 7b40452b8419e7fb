"""Write a document as the JSON that the typst templates read: data only, never markup."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from lmec_match.briefing import graphics, layout, pieces
from lmec_match.briefing.blocks import (
    NOTHING,
    Amount,
    Bar,
    Block,
    Bullets,
    Cell,
    Document,
    Facts,
    Fields,
    Gauge,
    Heading,
    Lines,
    Marks,
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
    says,
)
from lmec_match.briefing.typeable import Typist
from lmec_match.domain import words
from lmec_match.domain.codes import looks_like
from lmec_match.domain.matches import shown_score, whole_points
from lmec_match.i18n import SOURCE_LANGUAGE

_ENTRY = 44
"""Small letters of an entry in the contents, where two stand side by side."""
_PEERS = 4
_RUNNING = 84
_SECOND = 0.8
"""Size of the second language against the first in a strip of facts."""
_HEADING = {2: 12.5, 3: 9.5}
"""Points of the letters of a heading."""
_STRIP = 4
"""Boxes of a strip that stand side by side; more go on below."""
_FACT = 18
"""Small letters on a line of a fact's box: a wider range may break behind its dash."""
_FACT_MOST = 24
"""Small letters of a line that a fact may ask for, which then takes several."""
_FACT_SIDES = 3
"""The room at the sides of a fact's box, in small letters."""


@dataclass
class Writer:
    """Turn blocks into JSON; drawings are collected once each under a short name."""

    typist: Typist
    drawings: dict[str, str] = field(default_factory=dict)
    facts: Mapping[tuple[str, ...], Sequence[tuple[Words, ...]]] = field(default_factory=dict)
    """Of each sort of strip in a section the facts that need most room, by column: they set the
    size of all its facts and the width of the columns."""

    entries: list[dict[str, Any]] = field(default_factory=list)
    """What stands for the parts of a section in the contents, in order."""

    language: str = SOURCE_LANGUAGE
    """The leading one, whose decimals are written."""

    def document(self, document: Document) -> dict[str, Any]:
        """Return the whole document."""
        self.language = document.languages[0] if document.languages else SOURCE_LANGUAGE
        self.typist.where = str(document.cover.title)
        return {
            "cover": {
                "title": self.words(document.cover.title, 28),
                "theme": self.words(document.cover.theme),
                "running": self.words(_running(document.cover.title)),
                "lines": [[self.words(a), self.words(b)] for a, b in document.cover.lines],
            },
            "edition": self.words(document.edition_words),
            "handling": self.words(document.handling),
            "number": self.words(document.number_words),
            "as_of": self.words(document.as_of_words),
            "office": self.words(document.office),
            "words": {k: self.words(v) for k, v in document.words.items()},
            "spreads": [
                [self.section(s) for s in spread] for spread in layout.spreads(document.sections)
            ],
            "plain_title": self.plain(document.cover.title.primary),
            "plain_office": self.plain(document.office.primary),
        }

    def section(self, section: Section) -> dict[str, Any]:
        """Return one section."""
        self.typist.where = section.title.primary
        self.facts = _strips(section.blocks)
        self.entries = []
        blocks = self.blocks(section.blocks)
        return {
            "key": section.key,
            "number": section.number,
            "title": self.words(section.title),
            "bars": any(_has_line(b) for b in section.blocks),
            "strips": [self.strip(columns) for columns in self.facts.values()],
            "blocks": blocks,
            "entries": self.entries,
        }

    def blocks(self, given: Sequence[Block]) -> list[dict[str, Any]]:
        """Return the blocks, those that belong together in one `keep`.

        A small heading before any larger one is tagged a level higher, because tagged PDF allows
        no skipped level. Headings of parts get an entry in the contents; neighbours of the same
        words share one.
        """
        made: list[dict[str, Any]] = []
        larger, last = False, ""
        parts = list(layout.groups(given))
        for place, (together, blocks) in enumerate(parts):
            following = parts[place + 1][1][0] if place + 1 < len(parts) else None
            # What introduces a block stays on the page where that begins.
            sticky = layout.introduces(blocks[-1], following)
            group: list[dict[str, Any]] = []
            for block in blocks:
                data = self.block(block)
                larger = larger or _begins_part(block)
                if isinstance(block, Heading):
                    data["tag"] = block.level if larger else 2
                entry = _entry(block)
                if entry and entry.primary != last:
                    data["entry"] = True
                    width = pieces.width(f"{entry.primary} {entry.secondary}")
                    self.entries.append(
                        {"words": self.words(entry, _ENTRY - 4), "beside": width <= _ENTRY}
                    )
                    last = entry.primary
                group.append(data)
            if together:
                # What surely fits a page need not be measured, which takes time and memory.
                sure = layout.is_sure(blocks)
                group = [{"t": "keep", "sure": sure, "blocks": group}]
            group[-1]["sticky"] = sticky
            made += group
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

    def points(self, points: float) -> str:
        """Return points as the leading language writes decimals."""
        return words.marked(f"{points:.1f}", self.language)

    def bar(self, bar: Bar) -> dict[str, Any]:
        """Return a score bar; bars of the same whole points share one drawing."""
        score = whole_points(bar.score)
        covered = None if bar.coverage is None else round(20 * bar.coverage) / 20
        name = f"bar-{score}-{covered}"
        if name not in self.drawings:
            self.drawing(name, graphics.score_bar(score, covered))
        return {"bar": name, "n": str(score)}

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
        table = table.filled()
        longest = layout.longest(table)
        widths = layout.widths(table)
        beside = layout.on_one_line(table)
        return {
            "t": "table",
            "columns": [
                {"label": self.words(c.label, n), "width": w, "align": c.align, "beside": one}
                for c, n, w, one in zip(table.columns, longest, widths, beside, strict=True)
            ],
            "rows": [
                [
                    self.cell(c if column.kept or says(c) else NOTHING, n)
                    for c, n, column in zip(row, longest, table.columns, strict=True)
                ]
                for row in table.rows
            ],
            "caption": self.words(table.caption),
            "dense": table.dense,
        }

    def strip(self, columns: Sequence[Sequence[Words]]) -> dict[str, Any]:
        """Return what sets the size and the widths of the strips of one sort."""
        return {
            "peers": [[self.words(v, _FACT) for v in values] for values in columns],
            "shares": _shares(columns) if len(columns) <= _STRIP else [1.0] * _STRIP,
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
            "name": self.words(title.name, 30),
            "width": pieces.width(title.name.primary),
            "others": [self.typist.text(o) for o in title.others],
            "break": title.break_before,
        }

    def waterfall(self, block: Waterfall) -> dict[str, Any]:
        """Return a waterfall, one drawing a step."""
        name = f"total-{whole_points(block.score)}"
        if name not in self.drawings:
            self.drawing(name, graphics.total_bar(whole_points(block.score)))
        return {
            "t": "waterfall",
            "heads": [self.words(h) for h in block.heads],
            "steps": [
                self.step(s, *shown) for s, shown in zip(block.steps, block.shown, strict=True)
            ],
            "score": self.points(shown_score(block.score)),
            "bar": name,
            "origin": self.words(block.origin, 60),
            "title": self.words(block.title),
        }

    def step(self, step: Step, shown: float, of: float) -> dict[str, Any]:
        """Return one step of a waterfall."""
        known = step.verdict != "unknown"
        given = min(step.points, step.most)
        name = ""
        if step.most > 0:
            begin, points, most = (round(2 * v) / 2 for v in (step.begin, given, step.most))
            name = f"step-{begin}-{points}-{most}-{known}"
            if name not in self.drawings:
                self.drawing(name, graphics.waterfall_bar(begin, points, most, known))
        return {
            "label": self.words(step.label, 18),
            "points": self.points(shown) if known else "–",
            "most": self.points(of) if step.most > 0 else "",
            "bar": name,
            "mark": {"pass": "✓", "fail": "✗", "unknown": "–"}.get(step.verdict, ""),
            "reason": self.words(step.reason, 30),
            "values": self.words(step.values, 30),
            "source": self.words(step.source, 30),
        }


def _begins_part(block: Block) -> bool:
    return isinstance(block, RecordTitle) or (isinstance(block, Heading) and block.level == 2)


def _entry(block: Block) -> Words | None:
    """Return what stands for a part in the contents, None for nothing."""
    if isinstance(block, RecordTitle):
        words = block.name
    elif isinstance(block, Heading) and (block.entry or _begins_part(block)):
        words = block.words if block.entry is None else block.entry
    else:
        return None
    if not words:
        return None
    return Words(_short(words.primary, 2 * _ENTRY), _short(words.secondary, 2 * _ENTRY))


def _running(title: Words) -> Words:
    """Return a title for the head of every page, in both languages where there is room."""
    both = pieces.width(f"{title.primary}  {title.secondary}") <= _RUNNING
    return Words(_short(title.primary, _RUNNING), title.secondary if both else "")


def _strips(blocks: Iterable[Block]) -> dict[tuple[str, ...], list[tuple[Words, ...]]]:
    """Return for each sort of strip, known by its labels, the largest facts of each column."""
    columns: dict[tuple[str, ...], list[set[Words]]] = {}
    for block in blocks:
        if isinstance(block, Facts):
            known = columns.setdefault(_labels(block), [set() for _ in block.items])
            for values, (_, value) in zip(known, block.items, strict=True):
                values.add(value)
    return {labels: [_largest(values) for values in found] for labels, found in columns.items()}


def _labels(block: Facts) -> tuple[str, ...]:
    return tuple(label.primary for label, _ in block.items)


def _shares(columns: Sequence[Sequence[Words]]) -> list[float]:
    """Return how wide the columns of a strip are against one another, by what must not break."""
    needed = [
        _FACT_SIDES + max(6.0, *(max(_widest(v, _FACT), _halved(v)) for v in values))
        for values in columns
    ]
    mean = sum(needed) / len(needed)
    return [round(min(1.5, max(0.6, width / mean)), 2) for width in needed]


def _largest(values: Iterable[Words]) -> tuple[Words, ...]:
    """Return the facts that need most room: by their longest part, and as a whole."""
    ranked = sorted(values, key=str)
    by_part = sorted(ranked, key=_widest, reverse=True)[:_PEERS]
    by_whole = sorted(ranked, key=lambda v: pieces.width(str(v)), reverse=True)[:_PEERS]
    return tuple(dict.fromkeys((*by_part, *by_whole)))


def _halved(words: Words) -> float:
    """Return the width of a fact that takes two lines, as far as it should take that room."""
    longest = max(pieces.width(line) for line in words.primary.split("\n"))
    # Lines are seldom equally long.
    return min(_FACT_MOST, 1.25 * longest / 2)


def _widest(words: Words, longest: int = 10_000) -> float:
    """Return the width of the longest part that stays whole; the second language is smaller."""
    first, second = (
        layout.breadth(text) * pieces.widest(text, longest)
        for text in (words.primary, words.secondary)
    )
    return max(first, _SECOND * second)


def _has_line(block: Block) -> bool:
    """Say whether a block holds a score bar with the line of what could be assessed."""
    if isinstance(block, Gauge):
        return block.bar.coverage is not None
    return isinstance(block, Table) and any(
        isinstance(cell, Bar) and cell.coverage is not None for row in block.rows for cell in row
    )


def _short(text: str, most: int) -> str:
    """Return a text cut to so many small letters; a Chinese one is as wide as two."""
    room = float(most)
    for place, character in enumerate(text):
        room -= pieces.width(character)
        if room < 0:
            return f"{text[: max(0, place - 1)]}…"
    return text


def _words_block(kind: str) -> Callable[[Writer, Any], dict[str, Any]]:
    def write(writer: Writer, block: Any) -> dict[str, Any]:
        made: dict[str, Any] = {"t": kind, "words": writer.words(block.words)}
        for key in ("level", "style", "tone"):
            if hasattr(block, key):
                made[key] = getattr(block, key)
        if isinstance(block, Heading):
            made["beside"] = layout.has_room(block.words, _HEADING[block.level])
        return made

    return write


def _fields(writer: Writer, block: Fields) -> dict[str, Any]:
    labels, values = layout.fields_on_one_line(block)
    return {
        "t": "fields",
        "beside": labels,
        "rows": [
            [writer.words(label, 24), writer.words(value, 50), writer.words(note), beside]
            for (label, value, note), beside in zip(block.rows, values, strict=True)
        ],
    }


def _facts(writer: Writer, block: Facts) -> dict[str, Any]:
    items = [[writer.words(a), writer.words(v, _FACT)] for a, v in block.items]
    data: dict[str, Any] = {"t": "facts", "items": items}
    if _labels(block) in writer.facts:
        data["strip"] = list(writer.facts).index(_labels(block))
    else:
        data["own"] = writer.strip([(value,) for _, value in block.items])
    return data


def _matrix(writer: Writer, block: Matrix) -> dict[str, Any]:
    return {
        "t": "matrix",
        "corner": writer.words(block.corner),
        "columns": [writer.words(c, 12) for c in block.columns],
        "rows": [[writer.words(label), list(counts)] for label, counts in block.rows],
        "most": block.most or max((n for _, counts in block.rows for n in counts), default=0),
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
        Facts: _facts,
        Marks: lambda w, b: {"t": "marks", "items": [w.words(i) for i in b.items]},
        Gauge: lambda w, b: {
            "t": "gauge", "label": w.words(b.label), "bar": w.bar(b.bar), "words": w.words(b.words)
        },
        Lines: lambda w, b: {"t": "lines", "count": b.count, "label": w.words(b.label)},
        PageBreak: lambda _w, _b: {"t": "break"},
    }
)  # fmt: skip
