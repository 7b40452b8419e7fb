"""Decide what stays together on a page, from an estimate of how many lines a block takes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from math import ceil

from lmec_match.briefing import pieces
from lmec_match.briefing.blocks import (
    Amount,
    Bar,
    Block,
    Bullets,
    Cell,
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
)
from lmec_match.domain.codes import looks_like

LINE = 92
"""Characters of body text that fit on a line of the page."""
TEXT = 465.0
"""Points of a line of the page."""
_LETTER, _WIDE_LETTER = 0.54, 0.66
"""Width of a small letter against its size; of one with marks above or below."""
_NARROW = re.compile(r"[^\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]*")
_BODY, _TABLE, _SMALL, _DENSE = 9.5, 8.4, 8.0, 7.6
"""Points of the letters of running text, of a table, of labels, of a close table."""
LABELS = 0.36
"""Share of the line that labels have beside their values."""
_INSET = 8.0
_CODE = 0.145
"""Share of the line that a record code needs."""
TOGETHER = 30
"""A part of at most this many lines, a good half page, is not broken."""
RECORD = 40
"""A record of at most this many lines by the estimate may turn out to have room beside another."""
_SHORT_LIST = 6
"""Items of a list that is not broken."""
SURE = 40
"""A part of at most this many lines by the estimate has room on a page in every language."""
_TITLE = 6.0
"""Lines that the title of a section takes."""
_SHARED = 46
"""Lines of sections that share a page: a little is left for what the estimate overlooks."""
PAGE = 52
"""A waterfall with its heading of at most this many lines, a page, is not broken."""


def groups(blocks: Sequence[Block]) -> Iterator[tuple[bool, Sequence[Block]]]:
    """Yield (together, blocks): a heading with its part where that is short, else each alone."""
    at = 0
    while at < len(blocks):
        block = blocks[at]
        end = at + 1
        if isinstance(block, Heading):
            while end < len(blocks) and not _ends(blocks[end], block.level):
                end += 1
            part = blocks[at:end]
            if sum(lines(b) for b in part) > _most(part) or _is_list(part):
                end = _opening(blocks, at, end)
        elif isinstance(block, RecordTitle):
            end = _record(blocks, at)
        yield end > at + 1, blocks[at:end]
        at = end


def spreads(sections: Sequence[Section]) -> list[list[Section]]:
    """Return the sections in order, neighbours that have room on one page together."""
    found: list[list[Section]] = []
    room = 0.0
    for section in sections:
        needed = _TITLE + sum(lines(b) for b in section.blocks)
        breaks = any(isinstance(b, (PageBreak, Lines)) for b in section.blocks)
        if found and needed <= room and not breaks:
            found[-1].append(section)
        else:
            found.append([section])
            room = 0.0 if breaks else float(_SHARED)
        room -= needed
    return found


def _is_list(part: Sequence[Block]) -> bool:
    """Say whether a part is a heading and a long list, which may break between any two items."""
    return len(part) == 2 and isinstance(part[1], Bullets) and len(part[1].items) > _SHORT_LIST


def _most(part: Sequence[Block]) -> float:
    """Return how many lines a part may have and stay whole."""
    return PAGE if len(part) == 2 and isinstance(part[1], Waterfall) else TOGETHER


def _record(blocks: Sequence[Block], at: int) -> int:
    """Return the end of a record that may share a page with the one before, else `at` + 1."""
    end = at + 1
    while end < len(blocks) and not isinstance(blocks[end], (RecordTitle, PageBreak, Lines)):
        if isinstance(blocks[end], Heading) and _ends(blocks[end], 2):
            break
        end += 1
    return end if sum(lines(b) for b in blocks[at:end]) <= RECORD else at + 1


def _opening(blocks: Sequence[Block], at: int, end: int) -> int:
    """Return the end of what must stand with a heading: remarks, and one short block more."""
    if _is_list(blocks[at:end]):
        return at + 1
    after = at + 1
    while after < end and isinstance(blocks[after], (Paragraph, Note, Marks)):
        after += 1
    if after < end and not isinstance(blocks[after], Heading):
        after += 1
    return after if sum(lines(b) for b in blocks[at:after]) <= TOGETHER else at + 1


def is_sure(part: Sequence[Block]) -> bool:
    """Say whether a part has room on a page, however far the estimate is off."""
    return sum(lines(b) for b in part) <= SURE


def introduces(block: Block, following: Block | None) -> bool:
    """Say whether a block only says what follows it, so that it stands on the same page."""
    return isinstance(block, (Paragraph, Note, Marks)) and isinstance(
        following, (Table, Fields, Bullets, Waterfall, Matrix)
    )


def _ends(block: Block, level: int) -> bool:
    if isinstance(block, Heading):
        return block.level <= level
    # Lines fill what is left of the page, so they are never part of what is kept together.
    return isinstance(block, (RecordTitle, PageBreak, Lines))


def longest(table: Table) -> list[int]:
    """Return how many characters fit on a line of each column."""
    shares = widths(table)
    total = sum(shares) or 1.0
    return [max(6, int(LINE * share / total)) for share in shares]


def widths(table: Table) -> list[float]:
    """Return the columns' shares of the line; one that holds record codes is never too narrow."""
    shares = [c.width for c in table.columns]
    for place in range(len(shares)):
        if any(isinstance(row[place], str) and looks_like(str(row[place])) for row in table.rows):
            others = sum(shares) - shares[place]
            shares[place] = max(shares[place], others * _CODE / (1.0 - _CODE))
    return shares


def lines(block: Block) -> float:
    """Estimate the lines of body text that a block is as high as."""
    match block:
        case Heading():
            return 2.5
        case Paragraph() | Note():
            return 1 + _wrapped(str(block.words), LINE)
        case Bullets():
            return 1 + sum(_height(i, LINE) for i in block.items)
        case Marks() | Gauge():
            return 2.0
        case Facts():
            return 4.0 * ceil(len(block.items) / 4)
        case Fields():
            short, one_line = fields_on_one_line(block)
            return 1 + sum(
                0.6 + max(_height(label, 28, short), _height(value, 55, one) + _height(note, 70))
                for (label, value, note), one in zip(block.rows, one_line, strict=True)
            )
        case Table():
            room = list(zip(longest(block), on_one_line(block), strict=True))
            return 3 + sum(
                0.5 + max((_height(c, n, one) for c, (n, one) in zip(row, room, strict=True)),
                          default=1)
                for row in block.rows
            )  # fmt: skip
        case Waterfall():
            return 5 + sum(
                0.5 + max(_height(s.label, 22), _reason(s)) for s in block.steps
            )
        case Matrix():
            return 3 + 2.5 * len(block.rows)
        case Lines():
            return 2 + 2 * block.count
        case _:
            return 6.0


def _reason(step: Step) -> float:
    first = _wrapped(f"{step.reason.primary}  {step.values.primary}", 60)
    second = f"{step.reason.secondary}  {step.values.secondary}".strip()
    return first + 0.9 * _wrapped(second, 64) + _height(step.source, 70)


def fields_on_one_line(block: Fields) -> tuple[bool, list[bool]]:
    """Say whether all labels, and which of the values, have both languages on one line."""
    labels = all(has_room(label, _SMALL, LABELS * TEXT - _INSET) for label, _, _ in block.rows)
    return labels, [has_room(v, _BODY, (1 - LABELS) * TEXT) for _, v, _ in block.rows]


def on_one_line(table: Table) -> list[bool]:
    """Say for each column whether both languages of all its cells have room beside one another."""
    shares = widths(table)
    points = _DENSE if table.dense else _TABLE
    rooms = [TEXT * share / sum(shares) - _INSET for share in shares]
    return [
        all(has_room(c, points, room) for c in cells if isinstance(c, Words))
        for room, cells in zip(rooms, zip(*table.rows, strict=True), strict=True)
    ] or [True for _ in shares]


def has_room(words: Words, points: float, room: float = TEXT) -> bool:
    """Say whether both languages stand beside one another on a line of `room` points."""
    if not words.secondary:
        return True
    if "\n" in words.primary or "\n" in words.secondary:
        return False
    return points * (_em(words.primary) + 0.92 * _em(words.secondary) + 0.8) <= room


def _em(text: str) -> float:
    """Return about how wide a text is against the size of its letters."""
    return pieces.width(text) * _LETTER * breadth(text)


def breadth(text: str) -> float:
    """Return how wide the letters of a text are against small Latin ones."""
    return 1.0 if _NARROW.fullmatch(text) else _WIDE_LETTER / _LETTER


def _height(cell: Cell, width: int, one_line: bool = False) -> float:
    if isinstance(cell, Bar):
        return 1.0
    if isinstance(cell, Words):
        if one_line and cell.secondary:
            return 1.0
        return _wrapped(cell.primary, width) + 0.9 * _wrapped(cell.secondary, width)
    return _wrapped(cell.text if isinstance(cell, Amount) else cell, width)


def _wrapped(text: str, width: int) -> float:
    if not text:
        return 0.0
    return float(sum(max(1, ceil(len(line) / width)) for line in text.split("\n")))
