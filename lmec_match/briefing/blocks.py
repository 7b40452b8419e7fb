"""Define what a pack is made of: plain blocks, the same for paper and for the workbook.

A block holds finished words in one or two languages and no markup: whatever stands in a text is
printed as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple, TypeAlias

from lmec_match.domain.matches import shown_points


@dataclass(frozen=True)
class Words:
    """Hold a text in the pack's first language, and in its second ("" when there is none or it
    is the same)."""

    primary: str
    secondary: str = ""

    def __bool__(self) -> bool:
        return bool(self.primary)

    def at(self, language: int) -> str:
        """Return the text in the first (0) or the second (1) language."""
        return self.secondary or self.primary if language else self.primary

    def __str__(self) -> str:
        between = "\n" if "\n" in self.primary else " / "
        return f"{self.primary}{between}{self.secondary}" if self.secondary else self.primary


NOTHING = Words("–")
"""What stands in a table or a strip of facts where nobody gave a value."""


@dataclass(frozen=True)
class Bar:
    """Show a score 0…100 as a bar with its number; `coverage` 0…1 is drawn as a thin line."""

    score: float
    coverage: float | None = None


@dataclass(frozen=True)
class Amount:
    """Hold money as it is printed, and in USD so that a workbook can sort it (None: no rate)."""

    text: str
    usd: float | None = None


Cell: TypeAlias = str | Words | Bar | Amount


@dataclass(frozen=True)
class Column:
    """Head one column: `width` is its share of the line; `align` is left, right or center.

    A column in which no row says anything is left out, unless it is `kept`: to be written in by
    hand, or because that nothing stands there is what it says.
    """

    label: Words
    width: float = 1.0
    align: str = "left"
    kept: bool = False


@dataclass(frozen=True)
class Heading:
    """Begin a part of a section; level 2 stands in the contents and the bookmarks, 3 does not.

    `entry` stands in the contents instead of the words: empty words leave the part out there.
    """

    words: Words
    level: int = 2
    entry: Words | None = None


@dataclass(frozen=True)
class RecordTitle:
    """Begin a record's page: its code with a QR mark, its kind, its name and other names."""

    code: str
    kind: Words
    name: Words
    others: tuple[str, ...] = ()
    break_before: bool = True


@dataclass(frozen=True)
class Paragraph:
    """Hold running text; `style` is body, lead, small or caption."""

    words: Words
    style: str = "body"


@dataclass(frozen=True)
class Marks:
    """Hold a few small facts on one line, which breaks between them only."""

    items: tuple[Words, ...]


@dataclass(frozen=True)
class Gauge:
    """Show one score as a bar, with what it comes to in words."""

    label: Words
    bar: Bar
    words: Words


@dataclass(frozen=True)
class Bullets:
    """Hold a list of points."""

    items: tuple[Words, ...]


@dataclass(frozen=True)
class Facts:
    """Hold the few facts that a reader wants first, as a strip of boxes."""

    items: tuple[tuple[Words, Words], ...]


class Row(NamedTuple):
    """Hold a label with its value, and a small note under it, such as its source."""

    label: Words
    value: Words
    note: Words = Words("")


@dataclass(frozen=True)
class Fields:
    """Hold labels with values, one below another."""

    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Table:
    """Hold a table; its heading repeats on every page."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: Words = Words("")
    dense: bool = False

    def filled(self) -> Table:
        """Return the table without the columns that hold nothing, except those to be kept."""
        shown = [
            place
            for place, column in enumerate(self.columns)
            if column.kept or not self.rows or any(says(row[place]) for row in self.rows)
        ]
        if len(shown) == len(self.columns):
            return self
        return replace(
            self,
            columns=tuple(self.columns[p] for p in shown),
            rows=tuple(tuple(row[p] for p in shown) for row in self.rows),
        )


def says(cell: Cell) -> bool:
    """Say whether anything stands in a cell."""
    return isinstance(cell, Bar) or bool(cell.text if isinstance(cell, Amount) else cell)


@dataclass(frozen=True)
class Step:
    """Hold one step of a waterfall: `begin` is the running total before it (0…100); a gate has
    `most` 0 and a mark instead of a bar."""

    label: Words
    begin: float
    points: float
    most: float
    verdict: str
    reason: Words
    values: Words = Words("")
    source: Words = Words("")


@dataclass(frozen=True)
class Waterfall:
    """Show how a score came about, from the evidence that the screen shows too."""

    steps: tuple[Step, ...]
    score: float
    coverage: float
    heads: tuple[Words, ...] = ()
    origin: Words = Words("")
    """Where most of the values come from."""
    title: Words = Words("")
    """What the score is of: a second page repeats it."""

    @property
    def shown(self) -> tuple[tuple[float, float], ...]:
        """Return the points of each step and of how many, as they are printed."""
        return shown_points([(step.points, step.most) for step in self.steps], self.score)


@dataclass(frozen=True)
class Matrix:
    """Show counts by row and column; 0 is left white, more is darker and has its number.

    `most` is the count of the darkest shade, so that two matrices can be compared; 0 is the
    largest count of this one.
    """

    columns: tuple[Words, ...]
    rows: tuple[tuple[Words, tuple[int, ...]], ...]
    corner: Words = Words("")
    most: int = 0


@dataclass(frozen=True)
class Note:
    """Set a remark apart; `tone` is plain or warning."""

    words: Words
    tone: str = "plain"


@dataclass(frozen=True)
class Lines:
    """Leave ruled lines for handwriting, under a small label."""

    count: int
    label: Words = Words("")


@dataclass(frozen=True)
class PageBreak:
    """Begin a new page."""


Block: TypeAlias = (
    Heading | RecordTitle | Paragraph | Marks | Gauge | Bullets | Facts | Fields | Table
    | Waterfall | Matrix | Note | Lines | PageBreak
)  # fmt: skip


@dataclass(frozen=True)
class Section:
    """Hold one numbered section of a pack."""

    key: str
    number: int
    title: Words
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Cover:
    """Hold what stands on the cover: theme, and lines of label and value."""

    title: Words
    theme: Words = Words("")
    lines: tuple[tuple[Words, Words], ...] = ()


@dataclass(frozen=True)
class Document:
    """Hold a whole pack, ready to be typeset or written as a workbook.

    `languages` are BCP 47 tags, the first one leading; `as_of` is an ISO date; `words` are the
    few fixed words that the template itself sets (page, contents …); `contents` is what the pack
    says, as JSON, from which the next edition tells its changes.
    """

    cover: Cover
    edition: str
    edition_words: Words
    handling: Words
    number: int
    number_words: Words
    as_of: str
    as_of_words: Words
    office: Words
    languages: tuple[str, ...]
    sections: tuple[Section, ...]
    words: Mapping[str, Words] = field(default_factory=dict)
    contents: Mapping[str, Any] = field(default_factory=dict)

    def blocks(self) -> Iterator[tuple[Section, Block]]:
        """Yield every block with its section."""
        for section in self.sections:
            for block in section.blocks:
                yield section, block
