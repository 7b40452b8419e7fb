"""Bring lists in: read, map, draft, find duplicates, plan, and apply as one step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lmec_match.domain.changes import Changed
from lmec_match.domain.kinds import KINDS
from lmec_match.domain.record import Record
from lmec_match.domain.values import Money, Name, Quantity, Ref, Source, Value
from lmec_match.domain.words import format_value
from lmec_match.errors import UserError
from lmec_match.i18n import SOURCE_LANGUAGE, Message, Translator, load_translator, msg
from lmec_match.importing import drafts as drafting
from lmec_match.importing import header, mapping, plan, reader, returned
from lmec_match.importing.issues import Issue
from lmec_match.importing.plan import Action, ImportPlan, PlannedRow
from lmec_match.importing.table import Table, layout_key
from lmec_match.importing.workbook import Limits, Workbook
from lmec_match.progress import SILENT, Progress
from lmec_match.register import imports as memory
from lmec_match.register import queries
from lmec_match.register.imports import BatchRow
from lmec_match.register.writer import ChangeSet, NewRecord
from lmec_match.services import records
from lmec_match.services.existing import RegisterExisting
from lmec_match.services.office import Office

MAPPING = "mapping"
"""`about` of the remembered choice of a layout's columns."""
NEW_SHARE_ASKED = 20
"""Records that a list must touch before its share of the register is looked at."""


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


@dataclass(frozen=True)
class ColumnView:
    """Hold what one column goes to, with an example and the reason in words."""

    column: str
    heading: str
    target: str
    confidence: float
    how: Message
    example: str


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
    advice: Message | None


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
    rows: tuple[RowView, ...]
    issues: tuple[IssueView, ...]
    gone: tuple[str, ...]
    hidden: tuple[Message, ...]
    plan: ImportPlan
    layout: str


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


# -- reading and planning --------------------------------------------------------------------


def preview(
    office: Office, path: Path, options: ImportOptions, progress: Progress = SILENT
) -> ImportPreview:
    """Read a list and plan what it would change; writes nothing."""
    settings = office.settings
    limits = Limits(settings.import_memory_mb, settings.import_seconds, settings.import_cells)
    book = reader.read(
        path, limits=limits, sheet=options.sheet or None, encoding=options.encoding or None,
        progress=progress,
    )  # fmt: skip
    tables = [
        table
        for sheet in book.sheets
        if not sheet.hidden or sheet.name == options.sheet
        for table in header.find_tables(sheet, options.header_row or None)
    ]
    if not tables:
        raise UserError(msg("{file} holds no list: no row of headings was found.", file=path.name))
    views = []
    for place, table in enumerate(tables):
        progress(place, len(tables), msg("Planning {sheet}", sheet=table.sheet))
        views.append(_plan_table(office, book, table, options, progress))
    warnings = [w.message for w in book.warnings]
    if not options.sheet:
        views, left_out = _lists_among(views)
        warnings += left_out
    return ImportPreview(path, book.sha256, options, tuple(views), tuple(warnings), book)


def _lists_among(views: list[SheetView]) -> tuple[list[SheetView], list[Message]]:
    """Keep the tables whose headings name a record, where others (a cover sheet) do not."""
    named = [
        v for v in views
        if any(c.target == "name" and c.how.text != how_words()["content"].text for c in v.columns)
    ]  # fmt: skip
    if not named or len(named) == len(views):
        return views, []
    return named, [
        msg("“{sheet}” was left out: none of its headings names a record. Choose it as the sheet "
            "if it is a list.", sheet=v.name)
        for v in views
        if v not in named
    ]  # fmt: skip


def _plan_table(
    office: Office, book: Workbook, table: Table, options: ImportOptions, progress: Progress
) -> SheetView:
    vocabularies = office.vocabularies
    guesses = mapping.suggest_kind(table, vocabularies)
    kind = options.kind or (guesses[0][0] if guesses else "")
    if not kind:
        raise UserError(
            msg("“{sheet}”: it is not clear which kind of list this is. Name it with --kind, or "
                "choose it.", sheet=table.sheet)
        )  # fmt: skip
    layout = layout_key(table)
    remembered = _remembered(office, layout, table.sheet, options)
    headings = set(table.headings)
    # A heading may stand on another sheet of the same file; one that stands nowhere is an error.
    overrides = {h: t for h, t in options.mapping.items() if h in headings} or options.mapping
    chosen = mapping.suggest(table, kind, vocabularies, remembered, overrides)
    drafts = drafting.draft(
        table, chosen, vocabularies, drafting.DraftSettings(sender=options.sender), progress
    )
    settings = plan.PlanSettings(large_change_share=office.settings.large_change_share)
    made = plan.plan(drafts, RegisterExisting(office), settings, progress)
    confidence = dict(guesses).get(kind, 0.0)
    total = sum(dict(guesses).values())
    return _view(office, book, table, chosen, made, confidence / total if total else 1.0, layout)


def _remembered(
    office: Office, layout: str, sheet: str, options: ImportOptions
) -> dict[str, Any] | None:
    """Return the choice kept for this layout: under the preset's name, the sender's, or any.

    Sheets of one file may have the same headings and yet hold different things: the choice made
    for a sheet of the same name comes first.
    """
    kept = [
        r
        for r in records.all_of(office, "remembered", {"about": MAPPING})
        if (r.values.get("data") or {}).get("layout") == layout
        or (options.preset and r.name == options.preset)
    ]
    kept.sort(key=lambda r: (r.values["data"].get("sheet") == sheet, r.id))
    for wanted in (options.preset, options.sender):
        named = [r for r in kept if wanted and r.name == wanted]
        if named:
            return dict(named[-1].values["data"])
    if options.preset:
        raise UserError(msg("There is no mapping kept as “{name}”.", name=options.preset))
    return dict(kept[-1].values["data"]) if kept else None


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


def _view(
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
        hidden.append(msg("{count} hidden rows", count=len(sheet.hidden_rows)))
    if sheet.hidden_columns:
        hidden.append(msg("{count} hidden columns", count=len(sheet.hidden_columns)))
    columns = tuple(
        ColumnView(
            table.letter(c.column), c.heading, c.target, c.confidence,
            words.get(c.how, Message(c.how)), _example(table, c.column),
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
        rows=tuple(_row_view(office, chosen.kind, r, t) for r in made.rows),
        issues=tuple(_issue_view(i) for i in made.issues),
        gone=tuple(made.gone),
        hidden=tuple(hidden),
        plan=made,
        layout=layout,
    )


def _example(table: Table, column: int) -> str:
    for cell in table.column(column)[:20]:
        if cell not in (None, ""):
            return str(cell)[:80]
    return ""


def _counts(made: ImportPlan) -> dict[str, int]:
    return {action.value: made.counts[action.value] for action in Action}


def _issue_view(issue: Issue) -> IssueView:
    advice = issue.advice.get(SOURCE_LANGUAGE, "")
    return IssueView(
        issue.row, issue.column, issue.field, issue.code, issue.severity.value, issue.value,
        issue.message, Message(advice) if advice else None,
    )  # fmt: skip


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


# -- applying --------------------------------------------------------------------------------


def apply(
    office: Office, made: ImportPreview, progress: Progress = SILENT, only: int | None = None
) -> Outcome:
    """Write what the plan says as one step; a list that changes nothing writes nothing.

    `only` chooses one table of the list; `made.options.duplicates` says what becomes of rows that
    resemble a record.
    """
    sheets = made.sheets if only is None else (made.sheets[only],)
    title = msg("Import {file}", file=made.path.name)
    if not any(_writes(row, made.options) for sheet in sheets for row in sheet.plan.rows):
        counts = _sum(sheets, ())
        return Outcome(0, counts, Changed(0, title, kind="import"))
    with office.register.change(title, office.by, "import") as changes:
        batch = memory.start_batch(
            changes.connection, changes.id, file=made.path.name, sha256=made.sha256,
            sender=made.options.sender, by=office.by,
        )  # fmt: skip
        writer = _Writer(office, changes, batch, made, progress)
        for sheet in sheets:
            writer.write(sheet)
        counts = _sum(sheets, writer.done)
        memory.finish_batch(changes.connection, batch, counts, writer.rows)
        _remember_mappings(office, changes, made, sheets)
    return Outcome(batch, counts, changes.changed())


def _writes(row: PlannedRow, options: ImportOptions) -> bool:
    if row.action in (Action.NEW, Action.UPDATE):
        return True
    return row.action is Action.ASK and options.duplicates != "skip"


def _sum(sheets: Sequence[SheetView], done: Sequence[tuple[Action, str]]) -> dict[str, int]:
    """Return the counts of the plan, rows that were asked about counted by what became of them."""
    counts = {"read": sum(s.read for s in sheets)}
    for sheet in sheets:
        for key, count in sheet.counts.items():
            counts[key] = counts.get(key, 0) + count
    for was, became in done:
        counts[was.value] -= 1
        counts[became] += 1
    return counts


class _Writer:
    """Write the rows of a plan inside one change set."""

    def __init__(
        self,
        office: Office,
        changes: ChangeSet,
        batch: int,
        made: ImportPreview,
        progress: Progress,
    ) -> None:
        self._office = office
        self._changes = changes
        self._batch = batch
        self._made = made
        self._progress = progress
        self._rates = office.rates()
        self._code_of_row: dict[int, str] = {}
        self._links: dict[str, dict[str, str]] = {}
        self.rows: list[BatchRow] = []
        self.done: list[tuple[Action, str]] = []

    def write(self, sheet: SheetView) -> None:
        """Write one table: new records first, then updates and merges."""
        self._code_of_row = {}
        planned = sheet.plan.rows
        new, later = [], []
        for row in planned:
            if row.action is Action.NEW or self._is_added(row):
                new.append(row)
            elif row.action is Action.UPDATE or self._is_merged(row):
                later.append(row)
            elif row.action is Action.UNCHANGED and row.code:
                self._note(sheet, row, row.code)
        self._link(sheet.kind, [*new, *later])
        self._create(sheet, new)
        for place, row in enumerate(later):
            self._progress(place, len(later), msg("Updating records"))
            self._update(sheet, row)

    def _is_added(self, row: PlannedRow) -> bool:
        return row.action is Action.ASK and (
            self._made.options.duplicates == "new" or not row.proposals
        ) and self._made.options.duplicates != "skip"  # fmt: skip

    def _is_merged(self, row: PlannedRow) -> bool:
        return row.action is Action.ASK and self._made.options.duplicates == "merge"

    def _source(self, sheet: SheetView, row: PlannedRow) -> Source:
        return Source(self._made.path.name, sheet.name, row.row, batch=self._batch)

    def _create(self, sheet: SheetView, rows: Sequence[PlannedRow]) -> None:
        block = 2_000
        for start in range(0, len(rows), block):
            self._progress(start, len(rows), msg("Writing records"))
            part = rows[start : start + block]
            codes = self._changes.create_many(
                [
                    NewRecord(
                        sheet.kind, self._values(sheet.kind, row), {"*": self._source(sheet, row)}
                    )
                    for row in part
                ]
            )
            for row, code in zip(part, codes, strict=True):
                self._code_of_row[row.row] = code
                self._note(sheet, row, code)
                if row.action is Action.ASK:
                    self.done.append((Action.ASK, Action.NEW.value))

    def _update(self, sheet: SheetView, row: PlannedRow) -> None:
        code = row.code
        if row.action is Action.ASK:
            other = row.proposals[0].other
            code = self._code_of_row.get(other, "") if isinstance(other, int) else str(other)
            if not code:
                return
            self.done.append((Action.ASK, Action.UPDATE.value))
        held = queries.record(self._changes.connection, code)
        merged = merge(held, self._values(sheet.kind, row), keep=row.action is Action.ASK)
        self._changes.update(code, merged, self._source(sheet, row))
        self._code_of_row[row.row] = code
        self._note(sheet, row, code)

    def _note(self, sheet: SheetView, row: PlannedRow, code: str) -> None:
        keys = tuple(k for k in (row.key, *row.keys) if k)
        self.rows.append(
            BatchRow(
                sheet.kind, sheet.name, row.row, sheet.layout, row.digest,
                tuple(dict.fromkeys(keys)), code,
            )
        )  # fmt: skip

    def _values(self, kind: str, row: PlannedRow) -> dict[str, Value]:
        values: dict[str, Value] = {}
        for key, value in row.values.items():
            if isinstance(value, Money):
                values[key] = self._rates.convert(value)
            elif isinstance(value, Quantity):
                values[key] = records.in_base_units(value)
            elif isinstance(value, Ref) and not value.code:
                target = KINDS[kind].field(key).target
                values[key] = Ref(self._links.get(target, {}).get(value.text, ""), value.text)
            else:
                values[key] = value
        if row.extra:
            values["extra"] = dict(row.extra)
        return values

    def _link(self, kind: str, rows: Iterable[PlannedRow]) -> None:
        """Find the records that the names in references mean, where exactly one bears the name."""
        named: dict[str, set[str]] = {}
        for field_ in KINDS[kind].fields:
            if field_.target:
                named.setdefault(field_.target, set()).update(
                    row.values[field_.key].text
                    for row in rows
                    if isinstance(row.values.get(field_.key), Ref)
                )
        for target, names in named.items():
            found = queries.codes_by_name(self._changes.connection, target, names)
            self._links[target] = {n: c[0] for n, c in found.items() if len(c) == 1}


def merge(held: Record, values: Mapping[str, Value], *, keep: bool = False) -> dict[str, Value]:
    """Return what a list changes of a record: names, contacts and notes are added to, never lost.

    `keep` leaves every value that the record already has (for a merge of duplicates), and adds
    the other's name to the names.
    """
    changed: dict[str, Value] = {}
    for key, value in values.items():
        before = held.values.get(key)
        if key == "extra":
            changed[key] = {**(before or {}), **value}
        elif key in ("names", "contacts") and before:
            changed[key] = (*before, *(v for v in value if v not in before))
        elif not keep or before is None:
            changed[key] = value
    if keep and values.get("name") and values["name"] != held.values.get("name"):
        other = Name(str(values["name"]), usage="alias")
        names = changed.get("names") or held.values.get("names") or ()
        if other.text not in {n.text for n in names}:
            changed["names"] = (*names, other)
    return changed


def _remember_mappings(
    office: Office, changes: ChangeSet, made: ImportPreview, sheets: Sequence[SheetView]
) -> None:
    """Keep how the columns were mapped, for the next list of this layout or sender."""
    kept = [r.values.get("data") for r in records.all_of(office, "remembered", {"about": MAPPING})]
    for sheet in sheets:
        data = {
            "kind": sheet.kind,
            "layout": sheet.layout,
            "sheet": sheet.name,
            "sender": made.options.sender,
            "columns": [
                {"heading": c.heading, "target": c.target, "unit": ""} for c in sheet.columns
            ],
        }
        if data not in kept:
            name = made.options.preset or made.options.sender or made.path.stem
            changes.create(NewRecord("remembered", {"name": name, "about": MAPPING, "data": data}))


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


def write_returned(made: ImportPreview, out: Path, t: Translator) -> Path:
    """Write the sender's own workbook, annotated, in his language."""
    returned.write(
        made.path, [s.plan for s in made.sheets], out, t, warnings=made.workbook.warnings
    )
    return out


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
                "confidence": round(c.confidence, 3), "how": c.how,
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
        "advice": issue.advice,
    }


def in_words(made: ImportPreview, outcome: Outcome | None) -> list[Message]:
    """Return what an import did, or would do, in sentences."""
    said: list[Message] = []
    for sheet in made.sheets:
        kind = Message(KINDS[sheet.kind].labels["en"])
        said.append(
            msg("{file}, {sheet}: {rows} rows taken for {kind}.", file=made.path.name,
                sheet=sheet.name, rows=sheet.read, kind=kind)
        )  # fmt: skip
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
        said.append(msg("{count} findings in the rows.", count=findings))
    if outcome is None:
        said.append(msg("Nothing was written."))
    return said
