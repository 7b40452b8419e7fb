"""Read the journal, and reverse its steps: undo and redo are change sets of their own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, func, select, update

from lmec_match.domain.changes import FieldChange, Step
from lmec_match.domain.fields import RecordKind
from lmec_match.domain.kinds import KINDS
from lmec_match.domain.record import Record
from lmec_match.domain.values import Source
from lmec_match.errors import UserError
from lmec_match.i18n import from_data, msg
from lmec_match.register import models, queries
from lmec_match.register.storage import read_sources
from lmec_match.register.terms import Terms
from lmec_match.register.writer import ChangeSet, image_values, unpack


def _step(row: Any) -> Step:
    return Step(
        row.id,
        row.at,
        row.by,
        from_data({"text": row.action, "params": json.loads(row.params)}),
        row.kind,
        row.count,
        row.reversed_by is not None,
    )


def steps(connection: Connection, limit: int = 200) -> list[Step]:
    """Return the latest change sets, newest first."""
    table = models.change_set
    rows = connection.execute(select(table).order_by(table.c.id.desc()).limit(limit))
    return [_step(row) for row in rows]


def changes(connection: Connection, code: str) -> list[FieldChange]:
    """Return every change of a record, newest first."""
    table, sets = models.change, models.change_set
    rows = connection.execute(
        select(table.c.before, table.c.after, table.c.record_kind, sets)
        .join(sets, sets.c.id == table.c.change_set_id)
        .where(table.c.code == code)
        .order_by(table.c.id.desc())
    )
    found: list[FieldChange] = []
    for row in rows:
        kind = KINDS[row.record_kind]
        before, after = unpack(row.before), unpack(row.after)
        old = image_values(kind, before) if before else {}
        new = image_values(kind, after) if after else {}
        step = _step(row)
        found.extend(
            FieldChange(step, code, key, old.get(key), new.get(key))
            for key in dict.fromkeys((*old, *new))
        )
    return found


def changed_codes(connection: Connection, change_set: int) -> list[str]:
    """Return the codes of the records that a step touched."""
    table = models.change
    rows = connection.execute(
        select(table.c.code).where(table.c.change_set_id == change_set).distinct()
    )
    return [row.code for row in rows]


def undoable(connection: Connection) -> Step | None:
    """Return the step that undo would reverse, None when there is none."""
    table = models.change_set
    row = connection.execute(
        select(table)
        .where(table.c.kind.in_(("edit", "import", "redo")), table.c.reversed_by.is_(None))
        .order_by(table.c.id.desc())
        .limit(1)
    ).first()
    return None if row is None else _step(row)


def redoable(connection: Connection) -> Step | None:
    """Return the undo that redo would reverse: the last one, with no edit after it."""
    table = models.change_set
    last_edit = connection.execute(
        select(func.max(table.c.id)).where(table.c.kind.in_(("edit", "import")))
    ).scalar()
    row = connection.execute(
        select(table)
        .where(table.c.kind == "undo", table.c.reversed_by.is_(None), table.c.id > (last_edit or 0))
        .order_by(table.c.id.desc())
        .limit(1)
    ).first()
    return None if row is None else _step(row)


def reverse(connection: Connection, step: Step, changes_to: ChangeSet) -> None:
    """Apply the opposite of a step inside a new change set."""
    table = models.change
    rows = connection.execute(
        select(table).where(table.c.change_set_id == step.id).order_by(table.c.id.desc())
    ).fetchall()
    created = [row.code for row in rows if row.before is None]
    deleted = [row for row in rows if row.after is None]
    for row in rows:
        if row.before is not None and row.after is not None:
            _reverse_update(connection, row, changes_to)
    changes_to.delete_many(created)
    by_kind: dict[str, list[Record]] = {}
    for row in deleted:
        image = unpack(row.before)
        if image is not None:
            record = _whole(connection, KINDS[row.record_kind], row, image)
            by_kind.setdefault(row.record_kind, []).append(record)
    for key, group in by_kind.items():
        changes_to.restore(KINDS[key], group)
    _reverse_batch(connection, step, changes_to)
    sets = models.change_set
    connection.execute(update(sets).where(sets.c.id == step.id).values(reversed_by=changes_to.id))


def _whole(connection: Connection, kind: RecordKind, row: Any, image: Mapping[str, Any]) -> Record:
    return Record(
        row.record_id,
        row.code,
        kind.key,
        {k: v for k, v in image_values(kind, image).items() if v is not None},
        _sources(connection, image),
        image.get("stamp", ""),
        image["created"],
        image["updated"],
        image["version"],
    )


def _sources(connection: Connection, image: Mapping[str, Any]) -> dict[str, Source]:
    return read_sources(image["sources"], queries.batches(connection))


def _reverse_update(connection: Connection, row: Any, changes_to: ChangeSet) -> None:
    before, after = unpack(row.before), unpack(row.after)
    if before is None or after is None:
        return
    kind = KINDS[row.record_kind]
    present = queries.record(connection, row.code)
    values, sources = dict(present.values), dict(present.sources)
    old_values, old_sources = image_values(kind, before), _sources(connection, before)
    for key, value in old_values.items():
        if value is None:
            values.pop(key, None)
        else:
            values[key] = value
        if key in old_sources:
            sources[key] = old_sources[key]
        else:
            sources.pop(key, None)
    restored = Record(
        present.id,
        present.code,
        present.kind,
        values,
        sources,
        present.as_of,
        present.created,
        before["updated"],
        before["version"],
    )
    changes_to.replace(kind, present, restored, tuple(old_values))


def _reverse_batch(connection: Connection, step: Step, changes_to: ChangeSet) -> None:
    """Mark the batch of an import as undone or as done again, so that its rows count or not."""
    sets, batch = models.change_set, models.import_batch
    number = connection.execute(select(sets.c.batch_id).where(sets.c.id == step.id)).scalar()
    if number is None:
        return
    undone = changes_to.kind == "undo"
    connection.execute(update(batch).where(batch.c.id == number).values(undone=int(undone)))
    connection.execute(update(sets).where(sets.c.id == changes_to.id).values(batch_id=number))


def undo(connection: Connection, terms: Terms, by: str) -> ChangeSet:
    """Reverse the last step; raise `UserError` when there is none."""
    step = undoable(connection)
    if step is None:
        raise UserError(msg("There is nothing to undo."))
    changes_to = ChangeSet(connection, terms, step.action, by, "undo", step.id)
    reverse(connection, step, changes_to)
    return changes_to


def redo(connection: Connection, terms: Terms, by: str) -> ChangeSet:
    """Reverse the last undo; raise `UserError` when there is none."""
    step = redoable(connection)
    if step is None:
        raise UserError(msg("There is nothing to redo."))
    changes_to = ChangeSet(connection, terms, step.action, by, "redo", step.id)
    reverse(connection, step, changes_to)
    return changes_to
