"""Read an office's own terms: labels for known concepts, and concepts of its own.

The file has the columns of ``resources/glossary``: ``broader`` and one a language, as text divided
by tabs or as a workbook's first sheet. A line whose first English label is known adds to that
concept; any other line is a new concept. What is wrong is said with its row and column, and the
rest is used: one slip must not take an officer's whole list away.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from python_calamine import CalamineError as WorkbookProblem
from python_calamine import CalamineWorkbook

from lmec_match.errors import UserError
from lmec_match.i18n import LANGUAGES, Message, msg
from lmec_match.text.glossary import Concept, Glossary, slug
from lmec_match.text.shingles import STOP_WORDS, UNSPACED, fold, stem

COLUMNS: tuple[str, ...] = ("broader", "en", *(c for c in LANGUAGES if c != "en"))
NOTES = ("note", "notes")
"""Columns that are for people, and are not read."""
WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".ods")
MOST_ROWS = 20_000
_SPACED = re.compile(r"[^\W_]+")
_GAP = re.compile(r"\s+")
_ALSO = {"zh": "zh-cn", "chinese": "zh-cn", "english": "en"}

_Key = str | tuple[str, ...]


@dataclass(frozen=True)
class Issue:
    """Say what is wrong in the file; row and column count from 1, 0 = the file or row as such."""

    row: int
    column: int
    what: Message

    @property
    def words(self) -> Message:
        """Return the place and what is wrong there, in a sentence."""
        if not self.row:
            return self.what
        if not self.column:
            return msg("Row {row}: {what}", row=self.row, what=self.what)
        return msg("Row {row}, column {column}: {what}", row=self.row,
                   column=letter(self.column), what=self.what)  # fmt: skip


@dataclass(frozen=True)
class OwnTerms:
    """Hold what an office's file gave: concepts by id with their row, labels, and the issues."""

    path: Path
    rows: Mapping[str, int] = field(default_factory=dict)
    new: frozenset[str] = frozenset()
    labels: int = 0
    issues: tuple[Issue, ...] = ()


def letter(column: int) -> str:
    """Return a column's letters as a spreadsheet shows them, counted from 1."""
    made = ""
    while column:
        column, rest = divmod(column - 1, 26)
        made = chr(ord("A") + rest) + made
    return made


def extend(shipped: Glossary, path: Path) -> tuple[Glossary, OwnTerms]:
    """Return the glossary with an office's file, and what the file gave.

    A file that cannot be read gives the shipped glossary and one issue.
    """
    try:
        rows = read_rows(path)
    except UserError as problem:
        return shipped, OwnTerms(path, issues=(Issue(0, 0, problem.message),))
    reading = _Reading(shipped)
    reading.read(rows)
    own = OwnTerms(
        path, reading.rows, frozenset(reading.rows.keys() - shipped.by_id.keys()),
        reading.added, tuple(sorted(reading.issues, key=lambda i: (i.row, i.column))),
    )  # fmt: skip
    if not own.rows:
        return shipped, own
    return Glossary(reading.concepts.values(), shipped.neutral), own


def read_rows(path: Path) -> list[list[str]]:
    """Read the cells of a file; raise `UserError` when it cannot be read at all."""
    try:
        if path.suffix.lower() in WORKBOOKS:
            book = CalamineWorkbook.from_path(str(path))
            found = book.get_sheet_by_index(0).to_python(skip_empty_area=False)
            return [[_cell(value) for value in row] for row in found[: MOST_ROWS + 1]]
        text = _decoded(path.read_bytes())
    except (OSError, UnicodeDecodeError, ValueError, WorkbookProblem) as problem:
        why = getattr(problem, "strerror", None) or problem
        raise UserError(
            msg("The file of own terms {path} cannot be read: {why}.", path=path, why=why)
        ) from problem
    return [line.split("\t") for line in text.splitlines()[: MOST_ROWS + 1]]


def _cell(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _decoded(data: bytes) -> str:
    """Read UTF-8, or the UTF-16 that spreadsheets call Unicode text."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16")
    return data.decode("utf-8-sig")


def _key(label: str) -> _Key:
    """Return under what a label is looked up, so that two spellings of one label are one."""
    folded = fold(label)
    if UNSPACED.search(folded):
        return _GAP.sub("", folded)
    return tuple(stem(w) for w in _SPACED.findall(folded) if w not in STOP_WORDS)


class _Reading:
    """Put the rows of a file beside the shipped concepts."""

    def __init__(self, shipped: Glossary) -> None:
        self.concepts: dict[str, Concept] = dict(shipped.by_id)
        self.rows: dict[str, int] = {}
        self.added = 0
        self.issues: list[Issue] = []
        self._headed: set[int] = set()
        self._wider: list[tuple[int, int, str, str]] = []
        self._owners: dict[_Key, str] = {}
        for concept in shipped.by_id.values():
            for labels in concept.labels.values():
                for label in labels:
                    self._owners.setdefault(_key(label), concept.id)

    def read(self, rows: Sequence[Sequence[str]]) -> None:
        """Read the header, the rows, and then what is broader, which a later row may define."""
        columns = self._header(rows[0] if rows else ())
        if columns is None:
            return
        if len(rows) > MOST_ROWS:
            self._say(0, 0, msg("Only the first {count} rows are read.", count=MOST_ROWS))
            rows = rows[:MOST_ROWS]
        for number, cells in enumerate(rows[1:], 2):
            if any(c.strip() for c in cells) and not cells[0].startswith("#"):
                self._row(number, cells, columns)
        for row, column, key, wider in self._wider:
            self._broaden(row, column, key, wider)

    def _header(self, cells: Sequence[str]) -> dict[int, str] | None:
        names = {name.casefold(): name for name in COLUMNS}
        columns: dict[int, str] = {}
        for place, cell in enumerate(cells):
            word = cell.strip().casefold()
            if word:
                self._headed.add(place)
            name = names.get(_ALSO.get(word, word))
            if name is not None and name not in columns.values():
                columns[place] = name
            elif name is not None:
                self._say(1, place + 1, msg("the column “{name}” is there twice.", name=name))
            elif word and word not in NOTES:
                self._say(1, place + 1, msg(
                    "“{name}” is not a language of the program ({known}); the column is left out.",
                    name=cell.strip(), known=", ".join(COLUMNS[1:])))  # fmt: skip
        if "en" not in columns.values():
            self._say(1, 0, msg("the first row must name the columns, “en” among them. "
                                "Nothing of the file is used."))  # fmt: skip
            return None
        return columns

    def _row(self, number: int, cells: Sequence[str], columns: Mapping[int, str]) -> None:
        place_of = {name: place for place, name in columns.items()}
        labels = {
            name: _labels(cells[place]) for place, name in columns.items()
            if place < len(cells) and name != "broader"
        }  # fmt: skip
        english = [label for label, _ in labels["en"]] if "en" in labels else []
        if not english or not slug(english[0]):
            self._say(number, place_of["en"] + 1, msg("a concept needs an English label."))
            return
        for place, cell in enumerate(cells):
            if cell.strip() and place not in self._headed:
                self._say(number, place + 1, msg("there is no heading over this cell."))
        key = self._owners.get(_key(english[0]), slug(english[0]))
        kept = self.concepts.get(key) or Concept(key, {}, theme="own")
        self.rows.setdefault(key, number)
        for language, given in labels.items():
            kept = self._add(number, place_of[language] + 1, kept, language, given)
        self.concepts[key] = kept
        wider = cells[place_of["broader"]].strip() if "broader" in place_of and (
            place_of["broader"] < len(cells)) else ""  # fmt: skip
        if wider:
            self._wider.append((number, place_of["broader"] + 1, key, wider))

    def _add(
        self, row: int, column: int, kept: Concept, language: str, given: list[tuple[str, bool]]
    ) -> Concept:
        held = list(kept.labels.get(language, ()))
        unsure = set(kept.unsure)
        for label, doubted in given:
            key = _key(label)
            owner = self._owners.get(key)
            if not key:
                self._say(row, column, msg(
                    "“{label}” holds nothing that could be found in a text.", label=label
                ))  # fmt: skip
            elif owner is not None and owner != kept.id:
                self._say(row, column, msg(
                    "“{label}” is a label of “{other}” already; it is not added to “{concept}”.",
                    label=label, other=self.concepts[owner].label("en"),
                    concept=kept.labels.get("en", (kept.id,))[0]))  # fmt: skip
            else:
                self._owners[key] = kept.id
                if label not in held:
                    held.append(label)
                    self.added += 1
                    if doubted:
                        unsure.add((language, label))
        if not held:
            return kept
        return replace(
            kept, labels={**kept.labels, language: tuple(held)}, unsure=frozenset(unsure)
        )

    def _broaden(self, row: int, column: int, key: str, wider: str) -> None:
        target = self._owners.get(_key(wider), slug(wider))
        if target not in self.concepts:
            self._say(row, column,
                      msg("the wider concept “{label}” is not defined.", label=wider))  # fmt: skip
            return
        chain, step = [key], target
        while step:
            chain.append(step)
            if step == key:
                names = " → ".join(self.concepts[c].label("en") for c in chain)
                self._say(row, column, msg(
                    "the wider concepts go round in a circle: {names}. This one is not used.",
                    names=names))  # fmt: skip
                return
            if step in chain[:-1]:
                break
            step = self.concepts[step].broader
        self.concepts[key] = replace(self.concepts[key], broader=target)

    def _say(self, row: int, column: int, what: Message) -> None:
        self.issues.append(Issue(row, column, what))


def _labels(cell: str) -> list[tuple[str, bool]]:
    """Return (label, unsure) of a cell; labels are divided by ``|``, ``?`` marks an unsure one."""
    found: list[tuple[str, bool]] = []
    for written in cell.split("|"):
        label = " ".join(written.split())
        bare = label.removesuffix("?").removesuffix("？").strip()
        if bare:
            found.append((bare, bare != label))
    return found


def template(glossary: Glossary, ids: Iterable[str] = ()) -> list[list[str]]:
    """Return the cells of a file to fill in: the columns, and the named concepts as examples."""
    rows = [list(COLUMNS)]
    for key in ids:
        concept = glossary.by_id[key]
        wider = glossary.by_id[concept.broader].label("en") if concept.broader else ""
        rows.append([wider, *(
            "|".join(
                f"{label}?" if (language, label) in concept.unsure else label
                for label in concept.labels.get(language, ())
            ) for language in COLUMNS[1:]
        )])  # fmt: skip
    return rows
