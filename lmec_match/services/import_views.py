"""Hold what a list looks like before it is imported, and put it into words and JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, overload

from lmec_match.domain import units
from lmec_match.domain.changes import Changed
from lmec_match.domain.fields import FieldType
from lmec_match.domain.kinds import KINDS
from lmec_match.domain.values import Value
from lmec_match.domain.words import format_value
from lmec_match.i18n import SOURCE_LANGUAGE, Labels, Message, Translator, load_translator, msg
from lmec_match.importing import mapping
from lmec_match.importing.issues import Issue, Severity
from lmec_match.importing.plan import Action, ImportPlan, PlannedRow
from lmec_match.importing.table import Table
from lmec_match.importing.workbook import Workbook
from lmec_match.services.office import Office


@dataclass(frozen=True)
class RowDecision:
    """Hold what becomes of one row that resembles a record.

    `what` is new, merge, skip or different (new, and remembered as not the same as `other`);
    `from_list` names the fields whose value the list gives in a merge.
    """

    what: str
    other: str | int = ""
    from_list: frozenset[str] = frozenset()


@dataclass(frozen=True)
class ImportOptions:
    """Say how a list is to be read; "" leaves the choice to the program.

    `mapping` maps headings to targets (a field, ``field.part``, or "" for a note); `duplicates`
    says what happens to rows that resemble a record: new, merge or skip.
    """

    kind: str = ""
    sheet: str = ""
    header_row: int = 0
    mapping: Mapping[str, str] = field(default_factory=dict)
    preset: str = ""
    sender: str = ""
    duplicates: str = "new"
    encoding: str = ""
    decisions: Mapping[tuple[str, int], RowDecision] = field(default_factory=dict)
    """What a person decided on single rows, by sheet and row; it overrules `duplicates`."""
    corrections: Mapping[tuple[str, int, str], str] = field(default_factory=dict)
    """Texts that a person put in place of the list's: by sheet, row and column as Excel shows."""
    large_change: bool = False
    """True when a person agreed that the list changes a large share of the register."""


@dataclass(frozen=True)
class ColumnView:
    """Hold what one column goes to, with an example and the reason in words."""

    column: str
    heading: str
    target: str
    confidence: float
    how: Message
    example: str
    unit: str = ""
    """The measure that was chosen for the column; "" where its heading and cells say it."""


@dataclass(frozen=True)
class ChangeView:
    """Hold one field's change in words."""

    field: str
    old: str
    new: str


@dataclass(frozen=True)
class IssueView:
    """Hold one finding in words, with what to do about it."""

    row: int
    column: str
    field: str
    code: str
    severity: str
    value: str
    message: Message
    advice: Mapping[str, str]


@dataclass(frozen=True)
class ProposalView:
    """Hold one record that a row may be."""

    row: int
    other: str
    name: str
    score: float
    band: str
    reasons: tuple[Message, ...]


@dataclass(frozen=True)
class RowView:
    """Hold what the plan says of one row."""

    row: int
    action: str
    code: str
    name: str
    issues: tuple[IssueView, ...]
    changes: tuple[ChangeView, ...]
    proposals: tuple[ProposalView, ...]


@dataclass(frozen=True)
class SheetView:
    """Hold what the program makes of one table of a list."""

    name: str
    kind: str
    confidence: float
    header_row: int
    read: int
    columns: tuple[ColumnView, ...]
    counts: Mapping[str, int]
    rows: Sequence[RowView]
    issues: tuple[IssueView, ...]
    gone: tuple[str, ...]
    hidden: tuple[Message, ...]
    plan: ImportPlan
    layout: str
    table: Table
    """The table as the list has it, without corrections."""


@dataclass(frozen=True)
class ImportPreview:
    """Hold a list as it was read and planned; nothing is written yet."""

    path: Path
    sha256: str
    options: ImportOptions
    sheets: tuple[SheetView, ...]
    warnings: tuple[Message, ...]
    workbook: Workbook

    @property
    def best_sheet(self) -> int:
        """Return the place of the table with most rows."""
        if not self.sheets:
            return 0
        return max(range(len(self.sheets)), key=lambda i: self.sheets[i].read)


@dataclass(frozen=True)
class Outcome:
    """Hold what applying a plan did."""

    batch: int
    counts: Mapping[str, int]
    changed: Changed


def how_words() -> dict[str, Message]:
    """Return why a column goes where it goes."""
    return {
        "exact": msg("the field's own name"),
        "alias": msg("a usual heading"),
        "fuzzy": msg("resembles a heading"),
        "content": msg("what the column holds"),
        "remembered": msg("remembered"),
        "chosen": msg("chosen"),
        "span": msg("under the same heading"),
        "none": msg("no field fits"),
    }


def view_of(
    office: Office,
    book: Workbook,
    table: Table,
    chosen: mapping.Mapping,
    made: ImportPlan,
    confidence: float,
    layout: str,
) -> SheetView:
    words = how_words()
    t = load_translator(SOURCE_LANGUAGE)
    sheet = next(s for s in book.sheets if s.name == table.sheet)
    hidden = []
    if sheet.hidden:
        hidden.append(msg("hidden sheet"))
    if sheet.hidden_rows:
        hidden.append(msg("{count} hidden {count:row|rows}", count=len(sheet.hidden_rows)))
    if sheet.hidden_columns:
        hidden.append(msg("{count} hidden {count:column|columns}", count=len(sheet.hidden_columns)))
    columns = tuple(
        ColumnView(
            table.letter(c.column), c.heading, c.target, c.confidence,
            words.get(c.how, Message(c.how)), _example(table, c.column), c.unit,
        )
        for c in chosen.columns
    )  # fmt: skip
    return SheetView(
        name=table.sheet,
        kind=chosen.kind,
        confidence=confidence,
        header_row=table.header_rows[0] if table.header_rows else 0,
        read=len(table.rows),
        columns=columns,
        counts=_counts(made),
        rows=RowViews(office, chosen.kind, made.rows, t),
        issues=tuple(_issue_view(i) for i in made.issues),
        gone=tuple(made.gone),
        hidden=tuple(hidden),
        plan=made,
        layout=layout,
        table=table,
    )


def _example(table: Table, column: int) -> str:
    for cell in (row[column] for row in table.rows[:20] if column < len(row)):
        if cell not in (None, ""):
            return str(cell)[:80]
    return ""


def _counts(made: ImportPlan) -> dict[str, int]:
    return {action.value: made.counts[action.value] for action in Action}


def _issue_view(issue: Issue) -> IssueView:
    return IssueView(
        issue.row, issue.column, issue.field, issue.code, issue.severity.value, issue.value,
        issue.message, issue.advice,
    )  # fmt: skip


class RowViews(Sequence[RowView]):
    """Give what the plan says of each row, each made when it is asked for."""

    def __init__(
        self, office: Office, kind: str, planned: Sequence[PlannedRow], t: Translator
    ) -> None:
        self._office, self._kind, self._planned, self._t = office, kind, planned, t

    def __len__(self) -> int:
        return len(self._planned)

    @overload
    def __getitem__(self, at: int) -> RowView: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[RowView]: ...

    def __getitem__(self, at: int | slice) -> RowView | Sequence[RowView]:
        if isinstance(at, slice):
            return RowViews(self._office, self._kind, self._planned[at], self._t)
        return _row_view(self._office, self._kind, self._planned[at], self._t)


def _row_view(office: Office, kind: str, row: PlannedRow, t: Translator) -> RowView:
    fields = KINDS[kind].by_key
    changes = tuple(
        ChangeView(
            t.label(fields[key].labels) if key in fields else key,
            _short(office, kind, key, old, t),
            _short(office, kind, key, new, t),
        )
        for key, old, new in ((d.field, d.before, d.after) for d in row.difference)
    )
    proposals = tuple(
        ProposalView(row.row, str(p.other), p.name, p.score, p.band, tuple(p.reasons))
        for p in row.proposals
    )
    return RowView(
        row.row, row.action.value, row.code, str(row.values.get("name") or ""),
        tuple(_issue_view(i) for i in row.issues), changes, proposals,
    )  # fmt: skip


def _short(office: Office, kind: str, key: str, value: Value, t: Translator) -> str:
    field_ = KINDS[kind].by_key.get(key)
    text = format_value(field_, value, t, office.vocabularies) if field_ else str(value or "")
    return text if len(text) <= 120 else text[:119] + "…"


# -- telling ---------------------------------------------------------------------------------


def targets(kind: str) -> list[tuple[str, Mapping[str, str], Message | None]]:
    """Return every target of a kind's columns: its name, the field's labels, the part's words."""
    parts = part_words()
    fields = KINDS[kind].by_key
    found: list[tuple[str, Mapping[str, str], Message | None]] = []
    for target in mapping.targets(KINDS[kind]):
        key, _, part = target.partition(".")
        if key in fields:
            found.append((target, fields[key].labels, parts.get(part) if part else None))
    found.append((mapping.CODE, {"en": "Code", "zh-CN": "编码"}, None))
    found.append((mapping.ROW_NUMBER, {"en": "Only a row number", "zh-CN": "仅为行号"}, None))
    return found


COUNTED_IN = ("USD", "CNY", "KHR", "LAK", "MMK", "THB", "VND")
"""Currencies that are offered for a column of amounts; any other can be written."""


def measures(kind: str, target: str) -> list[Message] | None:
    """Return what the numbers of a column may be given in, None where the target has no measure."""
    key, _, part = target.partition(".")
    field = KINDS[kind].by_key.get(key)
    if field is None or part not in ("", "amount", "value", "minimum", "maximum"):
        return None
    if field.type is FieldType.QUANTITY:
        named = (u for u, (d, _) in units.UNITS.items() if field.dimension in ("", d))
        return [Message(unit) for unit in named]
    if field.type is not FieldType.MONEY:
        return None
    return [
        *(Message(currency) for currency in ("USD", "CNY")),
        *(msg("{currency} thousand", currency=c) for c in ("USD", "CNY")),
        msg("{currency} 10,000", currency="CNY"),
        *(msg("{currency} million", currency=c) for c in COUNTED_IN),
    ]


def part_words() -> dict[str, Message]:
    """Return the words for the parts of a field."""
    return {
        "zh-CN": msg("in Chinese"), "en": msg("in English"), "th": msg("in Thai"),
        "vi": msg("in Vietnamese"), "lo": msg("in Lao"), "km": msg("in Khmer"),
        "my": msg("in Burmese"), "acronym": msg("acronym"), "former": msg("former name"),
        "alias": msg("also called"), "usage": msg("use"), "language": msg("language"),
        "script": msg("script"), "name": msg("name"), "email": msg("e-mail"),
        "phone": msg("telephone"), "position": msg("position"), "amount": msg("amount"),
        "currency": msg("currency"), "minimum": msg("least"), "maximum": msg("most"),
        "value": msg("value"), "unit": msg("unit"), "year": msg("year"), "month": msg("month"),
        "day": msg("day"),
    }  # fmt: skip


def as_data(made: ImportPreview, outcome: Outcome | None) -> dict[str, Any]:
    """Return a list's import as the command line's JSON has it."""
    return {
        "file": str(made.path),
        "sheets": [_sheet_data(s, outcome, len(made.sheets) == 1) for s in made.sheets],
        "warnings": list(made.warnings),
        "rows": dict(outcome.counts) if outcome else None,
        "batch": outcome.batch if outcome and outcome.batch else None,
    }


def _sheet_data(sheet: SheetView, outcome: Outcome | None, single: bool) -> dict[str, Any]:
    rows = {"read": sheet.read, **sheet.counts}
    issues = [*sheet.issues, *(i for r in sheet.rows for i in r.issues)]
    if outcome is not None and single:
        rows = dict(outcome.counts)
    return {
        "sheet": sheet.name,
        "kind": sheet.kind,
        "confidence": round(sheet.confidence, 3),
        "header_row": sheet.header_row,
        "mapping": [
            {
                "column": c.column, "heading": c.heading, "field": c.target,
                "confidence": round(c.confidence, 3), "how": c.how, "unit": c.unit,
            }
            for c in sheet.columns
            if c.target
        ],
        "unmapped": [c.heading for c in sheet.columns if not c.target],
        "rows": rows,
        "gone": list(sheet.gone),
        "issues": [_issue_data(i, sheet.name) for i in issues],
        "duplicates": [
            {
                "row": p.row, "code": p.other, "name": p.name, "score": p.score, "band": p.band,
                "reasons": list(p.reasons),
            }
            for r in sheet.rows
            for p in r.proposals
        ],
    }  # fmt: skip


def _issue_data(issue: IssueView, sheet: str) -> dict[str, Any]:
    return {
        "sheet": sheet,
        "row": issue.row or None,
        "column": issue.column,
        "field": issue.field,
        "code": issue.code,
        "severity": issue.severity,
        "value": issue.value,
        "message": issue.message,
        "advice": issue.advice.get(SOURCE_LANGUAGE) or None,
    }


MOST_WARNINGS = 8
"""So many warnings of a file are said; all are in its JSON and on the returned sheet."""


def placed(issue: Issue) -> Message:
    """Return what was found with its place, as Excel shows it, where it has one."""
    if not issue.row:
        return issue.message
    return msg("{sheet}, {place}: {what}", sheet=issue.sheet, place=f"{issue.column}{issue.row}",
               what=issue.message)  # fmt: skip


def _to_decide(sheet: SheetView, issue: IssueView) -> Message:
    """Return what a person has to decide about a whole column, and how."""
    heading = next((c.heading for c in sheet.columns if c.column == issue.column), "")
    return msg("{sheet}, column {column} ({heading}): {what} {advice}", sheet=sheet.name,
               column=issue.column, heading=heading, what=issue.message,
               advice=Labels(issue.advice))  # fmt: skip


def in_words(made: ImportPreview, outcome: Outcome | None) -> list[Message]:
    """Return what an import did, or would do, in sentences."""
    said: list[Message] = []
    for sheet in made.sheets:
        kind = Labels(KINDS[sheet.kind].labels)
        said.append(
            msg("{file}, {sheet}: {rows} {rows:row|rows} taken for {kind}.", file=made.path.name,
                sheet=sheet.name, rows=sheet.read, kind=kind)
        )  # fmt: skip
        said += [_to_decide(sheet, i) for i in sheet.issues if i.severity == Severity.ASK]
    said += made.warnings[:MOST_WARNINGS]
    if made.warnings[MOST_WARNINGS:]:
        said.append(msg("… and {n} more of the file.", n=len(made.warnings) - MOST_WARNINGS))
    counts = dict(outcome.counts) if outcome else {}
    if outcome is None:
        for sheet in made.sheets:
            for key, count in sheet.counts.items():
                counts[key] = counts.get(key, 0) + count
    said.append(
        msg("New {new}, updated {update}, unchanged {unchanged}, skipped {skip}, "
            "invalid {invalid}, to be asked {ask}.",
            **{a.value: counts.get(a.value, 0) for a in Action})
    )  # fmt: skip
    findings = sum(len(r.issues) for s in made.sheets for r in s.rows)
    if findings:
        said.append(msg("{count} {count:finding|findings} in the rows.", count=findings))
    if outcome is None:
        said.append(msg("Nothing was written."))
    return said
