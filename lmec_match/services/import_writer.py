"""Write the rows of a plan inside one change set."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from lmec_match.domain.kinds import KINDS
from lmec_match.domain.record import Record
from lmec_match.domain.values import Money, Quantity, Ref, Source, Value
from lmec_match.i18n import msg
from lmec_match.importing.plan import Action, PlannedRow
from lmec_match.progress import Progress
from lmec_match.register import queries
from lmec_match.register.imports import BatchRow
from lmec_match.register.writer import ChangeSet, NewRecord
from lmec_match.services import records
from lmec_match.services.existing import DIFFERENT
from lmec_match.services.import_views import (
    ImportOptions,
    ImportPreview,
    RowDecision,
    SheetView,
)
from lmec_match.services.merging import Absorbed, ListRow, combine, note
from lmec_match.services.office import Office

DIFFERENT_ROW = "different"
EMPTY_CELL = "–"
"""What a corrected cell was when the list left it empty."""
LOOKED_AT = 250
"""Rows that are written before the writer looks whether a person has cancelled."""


def decision(sheet: str, row: PlannedRow, options: ImportOptions) -> RowDecision:
    """Return what becomes of a row that is asked about."""
    chosen = options.decisions.get((sheet, row.row))
    if chosen is not None:
        return chosen
    if not row.proposals:
        # Nothing to merge with: a row with a doubtful value is added unless all are left out.
        return RowDecision("skip" if options.duplicates == "skip" else "new")
    return RowDecision(options.duplicates, row.proposals[0].other)


class Writer:
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
            what = row.action.value
            if row.action is Action.ASK:
                what = decision(sheet.name, row, self._made.options).what
            if what in ("new", DIFFERENT_ROW):
                new.append(row)
            elif what in ("update", "merge"):
                later.append(row)
            elif row.action is Action.UNCHANGED and row.code:
                self._note(sheet, row, row.code)
        self._link(sheet.kind, [*new, *later])
        self._create(sheet, new)
        for place, row in enumerate(later):
            self._progress(place, len(later), msg("Updating records"))
            self._update(sheet, row)

    def _source(self, sheet: SheetView, row: PlannedRow) -> Source:
        return Source(self._made.path.name, sheet.name, row.row, batch=self._batch)

    def _sources(self, sheet: SheetView, row: PlannedRow) -> dict[str, Source]:
        """Return the source of all values, and of each that a person corrected."""
        cell = self._source(sheet, row)
        return {
            key: replace(cell, by=self._office.by, was=was or EMPTY_CELL)
            for key, was in row.corrected.items()
        }

    def _create(self, sheet: SheetView, rows: Sequence[PlannedRow]) -> None:
        block = LOOKED_AT
        for start in range(0, len(rows), block):
            self._progress(start, len(rows), msg("Writing records"))
            part = rows[start : start + block]
            codes = self._changes.create_many(
                [
                    NewRecord(
                        sheet.kind,
                        self._values(sheet.kind, row),
                        {"*": self._source(sheet, row), **self._sources(sheet, row)},
                    )
                    for row in part
                ]
            )
            for row, code in zip(part, codes, strict=True):
                self._code_of_row[row.row] = code
                self._note(sheet, row, code)
                if row.action is Action.ASK:
                    self.done.append((Action.ASK, Action.NEW.value))
                    self._remember_different(sheet, row)

    def _update(self, sheet: SheetView, row: PlannedRow) -> None:
        code = row.code
        chosen = decision(sheet.name, row, self._made.options)
        if row.action is Action.ASK:
            other = chosen.other
            code = self._code_of_row.get(other, "") if isinstance(other, int) else str(other)
            if not code:
                return
            self.done.append((Action.ASK, Action.UPDATE.value))
        held = queries.record(self._changes.connection, code)
        values = self._values(sheet.kind, row)
        if row.action is Action.UPDATE:
            changed = {d.field for d in row.difference}
            values = {k: v for k, v in values.items() if k in changed}
        merged = combine(held, values, keep=row.action is Action.ASK, taken=chosen.from_list)
        if row.action is Action.ASK:
            self._note_merge(sheet, row, held, values, merged)
        self._changes.update(code, merged, self._source(sheet, row), self._sources(sheet, row))
        self._code_of_row[row.row] = code
        self._note(sheet, row, code)

    def _note_merge(
        self,
        sheet: SheetView,
        row: PlannedRow,
        held: Record,
        values: Mapping[str, Value],
        merged: Mapping[str, Value],
    ) -> None:
        """Remember what the row brought, so that it can be split from the record again."""
        sources = {"*": self._source(sheet, row), **self._sources(sheet, row)}
        keys = tuple(dict.fromkeys(k for k in (row.key, *row.keys) if k))
        place = ListRow(sheet.name, row.row, sheet.layout, row.digest, keys, self._batch)
        note(self._changes, held, merged, Absorbed(values, sources, row=place))

    def _note(self, sheet: SheetView, row: PlannedRow, code: str) -> None:
        keys = tuple(k for k in (row.key, *row.keys) if k)
        self.rows.append(
            BatchRow(
                sheet.kind, sheet.name, row.row, sheet.layout, row.digest,
                tuple(dict.fromkeys(keys)), code,
            )
        )  # fmt: skip

    def _remember_different(self, sheet: SheetView, row: PlannedRow) -> None:
        """Keep that a row is not the record it resembles, so that nobody is asked again."""
        chosen = self._made.options.decisions.get((sheet.name, row.row))
        if chosen is None or chosen.what != DIFFERENT_ROW:
            return
        for proposal in row.proposals:
            data = {"pair": [row.digest, str(proposal.other)]}
            name = f"{row.values.get('name')} ≠ {proposal.name}"
            self._changes.create(
                NewRecord("remembered", {"name": name, "about": DIFFERENT, "data": data})
            )

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

