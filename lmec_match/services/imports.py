"""Bring lists in: read, map, draft, find duplicates, plan, and apply as one step."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from lmec_match import collector
from lmec_match.domain.changes import Changed
from lmec_match.domain.record import Record
from lmec_match.errors import UserError
from lmec_match.i18n import Message, msg, paper_translator
from lmec_match.importing import corrections, header, mapping, plan, reader, returned, row_limit
from lmec_match.importing import drafts as drafting
from lmec_match.importing.plan import Action, PlannedRow
from lmec_match.importing.table import Table, layout_key
from lmec_match.importing.workbook import Limits, Workbook
from lmec_match.progress import SILENT, Progress
from lmec_match.register import imports as kept_imports
from lmec_match.register.writer import ChangeSet, NewRecord
from lmec_match.services import held_names, records
from lmec_match.services.existing import RegisterExisting
from lmec_match.services.import_views import (
    ColumnView,
    ImportOptions,
    ImportPreview,
    Outcome,
    RowDecision,
    SheetView,
    as_data,
    how_words,
    in_words,
    measures,
    part_words,
    placed,
    targets,
    view_of,
)
from lmec_match.services.import_writer import Writer, decision
from lmec_match.services.office import Office

__all__ = [
    "LARGE",
    "ColumnView",
    "ImportOptions",
    "ImportPreview",
    "Outcome",
    "RowDecision",
    "SheetView",
    "apply",
    "as_data",
    "in_words",
    "measures",
    "part_words",
    "plan_table",
    "preview",
    "targets",
    "write_returned",
]

LARGE = "large_change"
MAPPING = "mapping"
"""`about` of the remembered choice of a layout's columns."""


# -- reading and planning --------------------------------------------------------------------


def preview(
    office: Office, path: Path, options: ImportOptions, progress: Progress = SILENT
) -> ImportPreview:
    """Read a list and plan what it would change; writes nothing."""
    names = held_names.of_office(office)
    with collector.quiet(), names.beforehand(likely_kind(office, options)):
        return _preview(office, path, options, progress)


def likely_kind(office: Office, options: ImportOptions) -> str:
    """Return the kind that a list will be of, as far as can be told before it is read."""
    if options.kind:
        return options.kind
    sent = [r for r in _mappings(office) if options.sender and r.name == options.sender]
    if sent:
        return str(sent[-1].values["data"]["kind"])
    counts = office.counts()
    return max(counts, key=lambda kind: counts[kind])


def _mappings(office: Office) -> list[Record]:
    """Return the remembered choices of columns, the latest last."""
    kept = records.all_of(office, "remembered", {"about": MAPPING})
    return [r for r in kept if r.values.get("data")]


def _preview(
    office: Office, path: Path, options: ImportOptions, progress: Progress
) -> ImportPreview:
    settings = office.settings
    limits = Limits(
        settings.import_memory_mb, settings.import_seconds, settings.import_cells,
        settings.import_rows,
    )  # fmt: skip
    if path.is_file():
        row_limit.check(path, limits, options.sheet)
    book = reader.read(
        path, limits=limits, sheet=options.sheet or None, encoding=options.encoding or None,
        progress=progress,
    )  # fmt: skip
    row_limit.check_sheets(path, limits, book.sheets)
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
        views.append(plan_table(office, book, table, options, progress))
    warnings = [placed(w) for w in book.warnings]
    if not options.sheet:
        views, left_out = _lists_among(views)
        warnings += left_out
    progress.check()
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


def plan_table(
    office: Office, book: Workbook, table: Table, options: ImportOptions, progress: Progress
) -> SheetView:
    """Map one table of a list and plan what it would change; writes nothing."""
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
    wanted = {(r, c): text for (s, r, c), text in options.corrections.items() if s == table.sheet}
    drafts = drafting.draft(
        corrections.correct(table, wanted), chosen, vocabularies,
        drafting.DraftSettings(sender=options.sender), progress,
    )  # fmt: skip
    settings = plan.PlanSettings(
        large_change_share=office.settings.large_change_share,
        reread=mapping.differing(chosen, remembered),
    )
    made = plan.plan(drafts, RegisterExisting(office), settings, progress)
    confidence = dict(guesses).get(kind, 0.0)
    total = sum(dict(guesses).values())
    return view_of(office, book, table, chosen, made, confidence / total if total else 1.0, layout)


def _remembered(
    office: Office, layout: str, sheet: str, options: ImportOptions
) -> dict[str, Any] | None:
    """Return the choice kept for this layout: under the preset's name, the sender's, or any.

    Sheets of one file may have the same headings and yet hold different things: the choice made
    for a sheet of the same name comes first.
    """
    kept = [
        r
        for r in _mappings(office)
        if r.values["data"].get("layout") == layout or (options.preset and r.name == options.preset)
    ]
    kept.sort(key=lambda r: (r.values["data"].get("sheet") == sheet, r.id))
    for wanted in (options.preset, options.sender):
        named = [r for r in kept if wanted and r.name == wanted]
        if named:
            return dict(named[-1].values["data"])
    if options.preset:
        raise UserError(msg("There is no mapping kept as “{name}”.", name=options.preset))
    return dict(kept[-1].values["data"]) if kept else None


# -- applying --------------------------------------------------------------------------------


def apply(
    office: Office, made: ImportPreview, progress: Progress = SILENT, only: int | None = None
) -> Outcome:
    """Write what the plan says as one step; a list that changes nothing writes nothing.

    `only` chooses one table of the list; `made.options.duplicates` says what becomes of rows that
    resemble a record.
    """
    sheets = made.sheets if only is None else (made.sheets[only],)
    large = [i.message for s in sheets for i in s.issues if i.code == LARGE]
    if large and not made.options.large_change:
        raise UserError(msg("{what} If that is meant, confirm it (--yes).", what=large[0]))
    title = msg("Import {file}", file=made.path.name)
    if not any(_writes(s.name, row, made.options) for s in sheets for row in s.plan.rows):
        counts = _sum(sheets, ())
        return Outcome(0, counts, Changed(0, title, kind="import"))
    with office.register.change(title, office.by, "import") as changes:
        batch = kept_imports.start_batch(
            changes.connection, changes.id, file=made.path.name, sha256=made.sha256,
            sender=made.options.sender, by=office.by,
        )  # fmt: skip
        writer = Writer(office, changes, batch, made, progress)
        for sheet in sheets:
            writer.write(sheet)
        counts = _sum(sheets, writer.done)
        kept_imports.finish_batch(changes.connection, batch, counts, writer.rows, progress)
        _remember_mappings(office, changes, made, sheets)
        # The last moment to change one's mind: what follows is the commit.
        progress.check()
    return Outcome(batch, counts, changes.changed())


def _writes(sheet: str, row: PlannedRow, options: ImportOptions) -> bool:
    if row.action in (Action.NEW, Action.UPDATE):
        return True
    return row.action is Action.ASK and decision(sheet, row, options).what != "skip"


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


def _remember_mappings(
    office: Office, changes: ChangeSet, made: ImportPreview, sheets: Sequence[SheetView]
) -> None:
    """Keep how the columns were mapped, for the next list of this layout or sender."""
    kept = [r.values["data"] for r in _mappings(office)]
    for sheet in sheets:
        data = {
            "kind": sheet.kind,
            "layout": sheet.layout,
            "sheet": sheet.name,
            "sender": made.options.sender,
            "columns": [
                {"heading": c.heading, "target": c.target, "unit": c.unit} for c in sheet.columns
            ],
        }
        if data not in kept:
            name = made.options.preset or made.options.sender or made.path.stem
            changes.create(NewRecord("remembered", {"name": name, "about": MAPPING, "data": data}))


def write_returned(made: ImportPreview, out: Path, language: str) -> Path:
    """Write the sender's own workbook, annotated, in his language: any of the seven."""
    returned.write(
        made.path,
        [s.plan for s in made.sheets],
        out,
        paper_translator(language),
        warnings=made.workbook.warnings,
    )
    return out
