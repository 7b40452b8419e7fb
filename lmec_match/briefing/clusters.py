"""Make the text of a typeset PDF read as it was written, where letters carry marks.

The typesetter puts every part of a letter that stands at a height of its own into a piece of its
own, and each piece says the whole letter: who searches or copies finds it twice. Here such pieces
become one again. A mark that is drawn back over its letter leaves the pen there, and what follows
looks as far away as a word: here the pen goes on to where the letter ends. All is drawn where it
was; only what a reader's program is told changes.

A file, a page or a piece that is not written as expected stays as it is.
"""

from __future__ import annotations

import re
import zlib
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

_PAGE = re.compile(rb"<</Type/Page/Resources (\d+) 0 R/[^\n]*?/Contents (\d+) 0 R")
_FONTS = re.compile(rb"/Font<<([^>]*)>>")
_FONT = re.compile(rb"/(f\d+) (\d+) 0 R")
_TO_UNICODE = re.compile(rb"/ToUnicode (\d+) 0 R")
_LENGTH = re.compile(rb"<</Length (\d+)([^\n]*)>>\nstream\n")
_MEANING = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]+)>")
_START = re.compile(rb"startxref\n(\d+)\n%%EOF\s*\Z")
_XREF = re.compile(rb"xref\n0 (\d+)\n")
_ENTRY = 20
"""Bytes of a line of the cross-reference table."""

_BLOCK = re.compile(
    rb"q 1 0 0 -1 (-?[\d.]+) (-?[\d.]+) cm(.*)\nBT"
    rb"(.*(?:\nEMC.*)*)\nET\nQ\n(EMC/Span<</MCID \d+>>BDC\n)?"
)
"""A text object: its place, its colour, what it shows, and the tag of what follows."""
_END = b"\nET\nQ\n"
_STRING = rb"\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)|<[0-9A-F]*>"
_ITEM = re.compile(
    rb" ?(?:/Span<</ActualText<FEFF([0-9A-F]+)>>>BDC )?0 Tr/(f\d+) ([\d.]+) Tf "
    rb"1 0 0 -1 (-?[\d.]+) (-?[\d.]+) Tm"
    rb"((?:" + _STRING + rb")Tj|\[(?:" + _STRING + rb"|-?[\d.]+|\s)+\]TJ)(\nEMC)?",
    re.DOTALL,
)
_SHOWN = re.compile(rb"(" + _STRING + rb")|(-?[\d.]+)", re.DOTALL)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_NAMED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_NEAR = 0.01
_WIDEST = 4.0
"""No letter is wider than this many times its size."""
_ASTRAY = 50.0
"""Thousandths of the size by which the pen may be off without what follows looking apart."""
_LEVEL = 6
"""How hard a page is pressed together."""


class _Token(NamedTuple):
    """A glyph by its code in hexadecimal figures, or a shift."""

    code: bytes
    glyph: bool = False


class _Item(NamedTuple):
    """Hold what is shown in one go: glyphs of one font and height, from one place on."""

    text: bytes
    """What the span says, "" where the font says it a glyph at a time."""
    font: bytes
    size: bytes
    x: float
    y: float
    shown: bytes
    placed: bool = True
    """Whether it has a place of its own; else it carries on where the one before ended."""
    more: bool = False
    """Whether it belongs to the span of the one before."""


@dataclass(frozen=True, eq=False, slots=True)
class _Run:
    """Hold what one text object shows, in order, and as it is written."""

    items: tuple[_Item, ...]
    written: bytes
    same: bool = False
    """Whether it is written as it was."""
    font: bytes = b""
    """The last one's."""
    drawn: frozenset[bytes] = frozenset()
    """Glyphs of the last letter, where that was put together."""


Meanings = Mapping[bytes, bytes]
"""What each glyph of a font says, both in hexadecimal figures."""


def joined(data: bytes) -> bytes:
    """Return the file with every letter in one, and the pen behind it."""
    start = _START.search(data, max(0, len(data) - 64))
    file = _File.read(data, int(start[1])) if start else None
    if file is None:
        return data
    meanings: dict[int, Meanings] = {}
    joiner = Joiner()
    changed: list[tuple[int, int, bytes]] = []
    for page in _PAGE.finditer(data):
        found = file.stream(int(page[2]))
        if found is None or b"/ActualText" not in found[2]:
            continue
        begin, end, content = found
        fonts = file.fonts(int(page[1]))
        for _, number in fonts:
            if number not in meanings:
                meanings[number] = file.meanings(number)
        mended = joiner.page(content, {name: meanings[number] for name, number in fonts})
        if mended is not content:
            pressed = zlib.compress(mended, _LEVEL)
            head = b"<</Length %d/Filter/FlateDecode>>\nstream\n" % len(pressed)
            changed.append((begin, end, head + pressed))
    return file.with_changes(changed) if changed else data


class Joiner:
    """Join letters, and remember what was found out: words stand in a pack many times."""

    def __init__(self) -> None:
        """Begin with nothing known."""
        self._runs: dict[bytes, _Run] = {}
        self._joined: dict[tuple[_Run, bytes, float, float, int], _Run | None] = {}

    def page(self, content: bytes, fonts: Mapping[bytes, Meanings]) -> bytes:
        """Return the content of a page, whose fonts are given by name, with every letter in one."""
        parts: list[bytes] = []
        run: _Run | None = None
        at = begin = end = 0
        tags: list[bytes] = []
        last_x = last_y = last_colour = b""
        for found in _BLOCK.finditer(content):
            x, y, colour, body, tag = found.groups(b"")
            if run is not None:
                if (
                    (y != last_y or len(tags) > 1)
                    and colour == last_colour
                    and found.start() == end
                ):
                    shifts = _shift(x, last_x), _shift(last_y, y)
                    longer = self._taken(run, body, *shifts, fonts.get(run.font, {}))
                    if longer is not None:
                        run, end = longer, found.end()
                        tags.append(tag)
                        continue
                if not run.same:
                    parts += (content[at:begin], run.written, _END, *tags)
                    at = end
            run = self._runs.get(body) or self._run(body)
            begin, end = found.start(4), found.end()
            last_x, last_y, last_colour, tags = x, y, colour, [tag]
        if run is not None and not run.same:
            parts += (content[at:begin], run.written, _END, *tags)
            at = end
        return b"".join([*parts, content[at:]]) if parts else content

    def _run(self, body: bytes) -> _Run:
        run = self._runs.get(body)
        if run is None:
            items = _items(body)
            same = not any(map(_astray, items))
            written = body if same else _written(items)
            run = self._runs[body] = _Run(items, written, same, items[-1].font if items else b"")
        return run

    def _taken(
        self, run: _Run, body: bytes, across: float, down: float, meanings: Meanings
    ) -> _Run | None:
        """Return a text object with another that stands so far from it, if that carries it on."""
        key = (run, body, across, down, id(meanings))
        if key not in self._joined:
            self._joined[key] = _join(run, self._run(body), across, down, meanings)
        return self._joined[key]


def _join(run: _Run, other: _Run, across: float, down: float, meanings: Meanings) -> _Run | None:
    """Join two text objects where the second begins within the last letter of the first.

    Pieces of a letter stand side by side at different heights, and say the same. No letter draws
    a glyph twice: where one comes again, a letter follows that says the same.
    """
    if not run.items or not other.items:
        return None
    end, begin = run.items[-1], other.items[0]
    size = float(end.size)
    below = down + begin.y - end.y
    if (end.font, end.size) != (begin.font, begin.size) or not 0.0 < abs(below) < size:
        return None
    if end.text and begin.text and end.text != begin.text:
        return None
    shown, following = _tokens(end.shown), _tokens(begin.shown)
    if not -_NEAR < across + begin.x - end.x < _WIDEST * size * len(shown):
        return None
    tail = max(i for i, t in enumerate(shown) if t.glyph)
    head = min(i for i, t in enumerate(following) if t.glyph)
    said = end.text or meanings.get(shown[tail].code, b"")
    if not said or said != (begin.text or meanings.get(following[head].code, b"")):
        return None
    # Of the end, all of a span is of the last letter, else a single glyph.
    drawn = run.drawn or _codes_of(shown if end.text else shown[tail:])
    if following[head].code in drawn:
        return None
    if begin.text:
        # Behind the rest of one letter, the next may follow that says the same.
        rest = next((i for i, t in enumerate(following) if t.code in drawn), len(following))
    else:
        rest = head + 1
    *before, last = [end] if end.text else _apart(end, tail)
    after = [i._replace(x=i.x + across, y=i.y + down) for i in other.items]
    after[:1] = _apart(after[0], rest)
    after[0] = after[0]._replace(text=said, more=True)
    items = (*run.items[:-1], *before, last._replace(text=said), *after)
    if len(after) > 1:
        drawn = frozenset()
    else:
        drawn |= _codes_of(following)
    return _Run(items, _written(items), False, items[-1].font, drawn)


def _codes_of(tokens: Sequence[_Token]) -> frozenset[bytes]:
    return frozenset(t.code for t in tokens if t.glyph)


def _items(body: bytes) -> tuple[_Item, ...]:
    """Return what a text object shows; nothing where it is not written as expected."""
    at, items = 0, []
    while at < len(body):
        found = _ITEM.match(body, at)
        if found is None or (found[1] is None) != (found[7] is None):
            return ()
        text, font, size, x, y, shown, _ = found.groups()
        items.append(_Item(text or b"", font, size, float(x), float(y), shown))
        at = found.end()
    return tuple(items)


def _apart(item: _Item, at: int) -> list[_Item]:
    """Return an item in two, the second carrying on where the first ended; in one where either
    would show nothing."""
    tokens = _tokens(item.shown)
    if not all(any(t.glyph for t in part) for part in (tokens[:at], tokens[at:])):
        return [item]
    return [
        item._replace(shown=_array(tokens[:at])),
        item._replace(shown=_array(tokens[at:]), placed=False),
    ]


@lru_cache(maxsize=4096)
def _tokens(shown: bytes) -> tuple[_Token, ...]:
    """Return the glyphs that are shown and the shifts between them, in order."""
    found: list[_Token] = []
    for words, number in _SHOWN.findall(shown):
        if number:
            found.append(_Token(number))
            continue
        codes = _codes(words)
        found += [_Token(codes[i : i + 4], glyph=True) for i in range(0, len(codes), 4)]
    return tuple(found)


def _codes(words: bytes) -> bytes:
    """Return a string of a page in hexadecimal figures."""
    if words.startswith(b"<"):
        return words[1:-1].upper()
    plain = words[1:-1]
    if b"\\" in plain:
        plain = _ESCAPE.sub(_unescaped, plain)
    return plain.hex().upper().encode()


def _unescaped(found: re.Match[bytes]) -> bytes:
    sign = found[1]
    return bytes((int(sign, 8),)) if sign.isdigit() else _NAMED.get(sign, sign)


def _array(tokens: Sequence[_Token]) -> bytes:
    parts = (b"<" + t.code + b">" if t.glyph else t.code for t in tokens)
    return b"[" + b"".join(parts).replace(b"><", b"") + b"]TJ"


def _astray(item: _Item) -> float:
    """Return how far, in points, the pen is from the end of a letter behind its last glyph."""
    if not item.text or not item.shown.startswith(b"["):
        return 0.0
    tokens = _tokens(item.shown)
    total = sum(float(t.code) for t in tokens if not t.glyph)
    if abs(total) < _ASTRAY or not tokens[-1].glyph:
        return 0.0
    return total * float(item.size) / 1000


def _written(items: Sequence[_Item]) -> bytes:
    parts: list[bytes] = []
    for item, following in pairwise([*items, None]):
        assert item is not None
        ends = following is None or not following.more
        if item.text and not item.more:
            parts.append(b"/Span<</ActualText<FEFF" + item.text + b">>>BDC")
        if item.placed:
            parts.append(
                b" 0 Tr/%s %s Tf 1 0 0 -1 %s %s Tm"
                % (item.font, item.size, _figure(item.x), _figure(item.y))
            )
        # What has no place of its own counts on where the pen is.
        free = ends and (following is None or following.placed)
        astray = _astray(item) if free else 0.0
        if astray:
            tokens = _tokens(item.shown)
            # The mark is drawn where it was, and is as wide as the way to the end of its letter.
            if len(tokens) > 1:
                parts.append(_array(tokens[:-1]))
            parts.append(b" %s Tc<%s>Tj 0 Tc" % (_figure(astray), tokens[-1].code))
        else:
            parts.append(item.shown)
        if item.text and ends:
            parts.append(b"\nEMC")
    return b"".join(parts)


def _shift(to: bytes, since: bytes) -> float:
    return round(float(to) - float(since), 3)


def _figure(number: float) -> bytes:
    # A thousandth of a point is less than any printer shows.
    return b"%d" % number if number == int(number) else f"{number:.3f}".rstrip("0").encode()


@dataclass(frozen=True)
class _File:
    data: bytes
    table: int
    """Where the cross-reference table begins."""
    entries: int
    """Where its first line begins."""
    count: int

    @classmethod
    def read(cls, data: bytes, table: int) -> _File | None:
        head = _XREF.match(data, table)
        if head is None:
            return None
        return cls(data, table, head.end(), int(head[1]))

    def at(self, number: int) -> int:
        """Return where an object begins; 0 for none."""
        if not 0 < number < self.count:
            return 0
        line = self.entries + number * _ENTRY
        return int(self.data[line : line + 10]) if self.data[line + 17 : line + 18] == b"n" else 0

    def plain(self, number: int) -> bytes:
        """Return the text of an object that is no stream."""
        begin = self.at(number)
        return self.data[begin : self.data.find(b"endobj", begin)] if begin else b""

    def stream(self, number: int) -> tuple[int, int, bytes] | None:
        """Return where a pressed stream with its dictionary begins and ends, and what it holds."""
        begin = self.at(number)
        head = _LENGTH.search(self.data, begin, begin + 200) if begin else None
        if head is None or b"/FlateDecode" not in head[2]:
            return None
        end = head.end() + int(head[1])
        try:
            return head.start(), end, zlib.decompress(self.data[head.end() : end])
        except zlib.error:
            return None

    def fonts(self, resources: int) -> tuple[tuple[bytes, int], ...]:
        """Return the names and numbers of the fonts of a page."""
        found = _FONTS.search(self.plain(resources))
        return tuple((name, int(n)) for name, n in _FONT.findall(found[1])) if found else ()

    def meanings(self, font: int) -> dict[bytes, bytes]:
        """Return what each glyph of a font says, both in hexadecimal figures."""
        told = _TO_UNICODE.search(self.plain(font))
        found = self.stream(int(told[1])) if told else None
        return dict(_MEANING.findall(found[2])) if found else {}

    def with_changes(self, changes: list[tuple[int, int, bytes]]) -> bytes:
        """Return the file with other streams, and a table that leads to where things are now."""
        changes = sorted(changes)
        parts, places, shifts = [], [], [0]
        at = 0
        for begin, end, new in changes:
            parts += [self.data[at:begin], new]
            places.append(begin)
            shifts.append(shifts[-1] + len(new) - (end - begin))
            at = end
        lines = []
        for number in range(self.count):
            line = self.entries + number * _ENTRY
            entry = self.data[line : line + _ENTRY]
            if entry[17:18] == b"n":
                old = int(entry[:10])
                entry = b"%010d" % (old + shifts[bisect_left(places, old)]) + entry[10:]
            lines.append(entry)
        after = self.entries + self.count * _ENTRY
        tail = self.data[after:].replace(
            b"startxref\n%d\n" % self.table, b"startxref\n%d\n" % (self.table + shifts[-1])
        )
        return b"".join([*parts, self.data[at : self.entries], *lines, tail])
