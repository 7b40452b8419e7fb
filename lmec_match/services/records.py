"""Look at records and change them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from lmec_match.domain import codes
from lmec_match.domain.changes import Changed, FieldChange, Filter, Step
from lmec_match.domain.fields import Field, FieldType
from lmec_match.domain.kinds import KINDS, PREFIXES, kind_of
from lmec_match.domain.record import Record
from lmec_match.domain.units import to_base
from lmec_match.domain.values import Money, Quantity, Ref, Source, Value
from lmec_match.errors import UserError
from lmec_match.i18n import Message, msg
from lmec_match.register import journal, queries
from lmec_match.register.writer import NewRecord
from lmec_match.services.office import Office


@dataclass(frozen=True)
class TableView:
    """Hold what a table shows first: the ids in order, and the filters with their counts."""

    kind: str
    ids: list[int]
    total: int


def read_code(text: str) -> str:
    """Return the record code that a person keyed; raise `UserError` when it is none."""
    return codes.read(text, PREFIXES)


def table(office: Office, kind: str, wanted: Filter) -> TableView:
    """Return the ids of the wanted records."""
    with office.register.read() as connection:
        return TableView(
            kind, queries.ids(connection, kind, wanted), queries.count(connection, kind)
        )


def facets(office: Office, kind: str, wanted: Filter) -> dict[str, list[tuple[str, int]]]:
    """Return the filters of a table with their counts."""
    with office.register.read() as connection:
        return queries.facets(connection, kind, wanted)


def page(
    office: Office, kind: str, ids: Sequence[int], keys: Sequence[str]
) -> dict[int, tuple[str, dict[str, Value]]]:
    """Return {id: (code, values)} for the rows of a page."""
    with office.register.read() as connection:
        return queries.page(connection, kind, ids, keys)


def show(office: Office, code: str) -> Record:
    """Return one record with the source of every value."""
    with office.register.read() as connection:
        return queries.record(connection, read_code(code))


def by_id(office: Office, kind: str, identity: int) -> Record:
    """Return one record by its number in its kind."""
    with office.register.read() as connection:
        found = queries.records_by_id(connection, kind, [identity], contacts=True)
    if not found:
        raise UserError(msg("The record is no longer in this register."))
    return found[0]


def all_of(office: Office, kind: str, where: Mapping[str, str] | None = None) -> list[Record]:
    """Return every record of a small kind; `where` compares columns (`roundtable_code`)."""
    with office.register.read() as connection:
        return queries.all_records(connection, kind, where)


def several(office: Office, wanted: Sequence[str]) -> dict[str, Record]:
    """Return {code: record} for those that are there."""
    with office.register.read() as connection:
        return {r.code: r for r in queries.records(connection, list(wanted))}


def history(office: Office, code: str) -> list[FieldChange]:
    """Return every change of a record, newest first."""
    with office.register.read() as connection:
        return journal.changes(connection, read_code(code))


def steps(office: Office, limit: int = 200) -> list[Step]:
    """Return the latest steps of the journal."""
    with office.register.read() as connection:
        return journal.steps(connection, limit)


def next_steps(office: Office) -> tuple[Step | None, Step | None]:
    """Return what undo and redo would do."""
    with office.register.read() as connection:
        return journal.undoable(connection), journal.redoable(connection)


def undo(office: Office) -> Changed:
    """Reverse the last step."""
    return office.register.undo(office.by)


def redo(office: Office) -> Changed:
    """Do the last undone step again."""
    return office.register.redo(office.by)


def complete(office: Office, value: Value) -> Value:
    """Add to a value what the register derives: USD, base units."""
    if isinstance(value, Money):
        return office.rates().convert(value)
    if isinstance(value, Quantity):
        return in_base_units(value)
    return value


def in_base_units(value: Quantity) -> Quantity:
    """Return a quantity with its amounts in the base unit of its dimension."""
    low, high = to_base(value.minimum, value.unit), to_base(value.maximum, value.unit)
    if low is None or high is None:
        return value
    return Quantity(
        value.minimum, value.maximum, value.unit, value.written, low[0], low[1], high[1]
    )


def check(kind: str, values: Mapping[str, Value]) -> None:
    """Raise `UserError` when a required field is cleared or a value cannot be."""
    for field in KINDS[kind].fields:
        if field.key not in values:
            continue
        value = values[field.key]
        if field.required and value in (None, "", ()):
            raise UserError(
                msg("{field} must not be empty.", field=field.labels["en"]), field=field.key
            )
        if field.key in ("trl", "trl_minimum") and value is not None and not 1 <= int(value) <= 9:
            raise UserError(
                msg("TRL is a number from 1 to 9, not {value}.", value=value), field=field.key
            )


def create(
    office: Office, kind: str, values: Mapping[str, Value], action: Message | None = None
) -> tuple[str, Changed]:
    """Write a new record and return its code and the notice."""
    missing = [f for f in KINDS[kind].fields if f.required and values.get(f.key) in (None, "")]
    if missing:
        raise UserError(
            msg("{field} must not be empty.", field=missing[0].labels["en"]), field=missing[0].key
        )
    check(kind, values)
    known = {k: complete(office, v) for k, v in values.items()}
    title = action or msg("New: {name}", name=_title(kind, values))
    with office.register.change(title, office.by) as changes:
        code = changes.create(NewRecord(kind, known))
    return code, changes.changed()


def edit(
    office: Office,
    code: str,
    values: Mapping[str, Value],
    source: Source | None = None,
    action: Message | None = None,
) -> Changed:
    """Change fields of a record (None clears one) as one step."""
    kind = kind_of(code)
    check(kind.key, values)
    known = {k: complete(office, v) for k, v in values.items()}
    title = action or msg("Edit {code}", code=code)
    with office.register.change(title, office.by) as changes:
        changes.update(code, known, source)
    return changes.changed()


def delete(office: Office, doomed: Sequence[str]) -> Changed:
    """Remove records as one step that can be undone."""
    title = (
        msg("Delete {code}", code=doomed[0])
        if len(doomed) == 1
        else msg("Delete {count} {count:record|records}", count=len(doomed))
    )
    with office.register.change(title, office.by) as changes:
        changes.delete_many(list(doomed))
    return changes.changed()


def _title(kind: str, values: Mapping[str, Value]) -> str:
    value: Any = values.get(KINDS[kind].title) or ""
    return value.text or value.code if isinstance(value, Ref) else str(value)[:80]


def editable(field: Field) -> bool:
    """Say whether a person fills the field in a form."""
    return field.type not in (FieldType.JSON, FieldType.EXTRA)


def codes_of_step(office: Office, step: int) -> list[str]:
    """Return the codes of the records that a step changed."""
    with office.register.read() as connection:
        return journal.changed_codes(connection, step)


def is_stale(record: Record, today: dt.date) -> bool:
    """Say whether nobody has vouched for a record within its kind's time."""
    days = KINDS[record.kind].stale_after_days
    as_of = record.date("as_of")
    last = as_of.last_day.isoformat() if as_of else record.updated[:10]
    return bool(days) and last < (today - dt.timedelta(days=days)).isoformat()
