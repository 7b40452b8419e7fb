"""Split a merge again: each record takes what is its own, with what came later.

The rule, in order, for every change of the kept record after the merge:

1. A later import's row that bears the number or name of the record that went changes that record.
2. A change of another merge stays with the kept record.
3. A change of a value that the merge had brought goes with that value, to the record that went.
4. Every other change stays with the kept record.

Names, contacts and notes are told one by one by the same rule: what came from the record that went
goes back to it, what was added later stays, and what was taken away later is gone from both.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, func, select

from lmec_match.domain.changes import Changed
from lmec_match.domain.kinds import KINDS
from lmec_match.domain.record import Record
from lmec_match.domain.values import Source, Value, decode, encode
from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.register import imports as memory
from lmec_match.register import models, queries
from lmec_match.register.imports import BatchRow
from lmec_match.register.storage import read_sources
from lmec_match.register.writer import ChangeSet, NewRecord, image_values, unpack
from lmec_match.services import merging, records
from lmec_match.services.existing import DIFFERENT
from lmec_match.services.merging import Merge
from lmec_match.services.office import Office

LISTED = ("names", "contacts")
"""Fields whose values are told one by one."""
Key = tuple[str, str]
"""A field, and the heading within the notes ("" for other fields)."""


@dataclass(frozen=True)
class Split:
    """Say what a split did: the record that is back, and how many references went with it."""

    kept: str
    code: str
    name: str
    references: int
    changed: Changed


@dataclass(frozen=True)
class _Later:
    """Hold one later change of the kept record: its values before and after, and by what."""

    before: Mapping[Key, Value]
    after: Mapping[Key, Value]
    sources: Mapping[str, Source]
    by_row_of_other: bool
    by_merge: str
    """The merge that the step made, "" when it made none."""
    by_split: bool


@dataclass
class _Parting:
    """Follow both records from the merge on."""

    merge: Merge
    gone: dict[Key, Value]
    gone_sources: dict[str, Source]
    back: dict[Key, Value] = field(default_factory=dict)
    """What the kept record has again, where a value of its own was covered."""
    back_sources: dict[str, Source] = field(default_factory=dict)
    brought: dict[str, list[Any]] = field(default_factory=dict)
    """Of names and contacts: what came from the record that went."""
    own_change: set[str] = field(default_factory=set)
    """Fields that were changed later and stay with the kept record."""
    covered: dict[str, dict[str, Value]] = field(default_factory=dict)
    """Of later merges: values before them that were the other record's, and what they become."""
    hidden: set[Key] = field(default_factory=set)
    """Values that a later merge covers which is split by now: until then they were not ours."""


def _flat(values: Mapping[str, Value]) -> dict[Key, Value]:
    """Return values by field, notes by heading."""
    flat: dict[Key, Value] = {}
    for key, value in values.items():
        if key == "extra":
            flat.update({("extra", heading): text for heading, text in (value or {}).items()})
        else:
            flat[key, ""] = value
    return flat


def _pairs(
    before: Mapping[str, Value], after: Mapping[str, Value]
) -> tuple[dict[Key, Value], dict[Key, Value]]:
    """Return flat values of both sides, with the same keys; of notes those that differ."""
    old, new = _flat(before), _flat(after)
    keys = [k for k in {**old, **new} if k[0] != "extra" or old.get(k) != new.get(k)]
    return {k: old.get(k) for k in keys}, {k: new.get(k) for k in keys}


def _written(values: Any) -> list[str]:
    return [json.dumps(encode(v), ensure_ascii=False, sort_keys=True) for v in values or ()]


def _without(values: Any, gone: list[Any]) -> tuple[Any, ...]:
    texts = set(_written(gone))
    pairs = zip(values or (), _written(values), strict=True)
    return tuple(v for v, text in pairs if text not in texts)


def _joined(values: Any, more: Any) -> tuple[Any, ...]:
    return (*(values or ()), *_without(more, list(values or ())))


def split(office: Office, code: str, merge: str = "") -> Split:
    """Split a merge into a record again, as one step; the last one unless `merge` names another.

    `merge` is the remembered merge's code, or that of the record that went. Raise `UserError` when
    nothing was merged into the record.
    """
    kept = records.read_code(code)
    title = msg("Split what was merged into {code}", code=kept)
    with office.register.change(title, office.by) as changes:
        connection = changes.connection
        held = queries.record(connection, kept)
        known = merging.read(connection, kept)
        chosen = [m for m in known if not merge or merge.upper() in (m.code, m.other)]
        if not chosen:
            raise UserError(msg("Nothing that can be split was merged into {code}.", code=kept))
        one = chosen[-1]
        parting = _part(one)
        present = {m.code for m in known}
        for later in _later(connection, one):
            if later.by_split:
                parting.hidden -= set(later.after)
            elif later.by_merge and later.by_merge not in present:
                parting.hidden |= set(later.after)
            else:
                _follow(parting, later)
        back = _write_gone(changes, one, parting)
        _write_kept(changes, held, parting)
        moved = _references_back(changes, one)
        _mend_later_merges(changes, parting)
        changes.delete(one.code)
        _remember(changes, one, held, back)
    return Split(kept, back, one.name, moved, changes.changed())


def _part(merge: Merge) -> _Parting:
    before, after = _pairs(merge.before, merge.after)
    parting = _Parting(merge, _flat(merge.values), dict(merge.sources))
    for key, value in after.items():
        if key[0] in LISTED:
            parting.brought[key[0]] = list(_without(value, list(before[key] or ())))
        else:
            parting.back[key] = before[key]
            if key[0] in merge.before_sources:
                parting.back_sources[key[0]] = merge.before_sources[key[0]]
    return parting


# -- what came later -------------------------------------------------------------------------


def _later(connection: Connection, merge: Merge) -> list[_Later]:
    """Return the changes of the kept record after a merge, in order, without what was undone."""
    change, sets = models.change, models.change_set
    counted = (sets.c.kind.in_(("edit", "import", "redo")), sets.c.reversed_by.is_(None))
    start = connection.execute(
        select(func.max(change.c.change_set_id))
        .join(sets, sets.c.id == change.c.change_set_id)
        .where(change.c.code == merge.code, change.c.before.is_(None), *counted)
    ).scalar()
    rows = connection.execute(
        select(change.c.before, change.c.after, change.c.change_set_id, sets.c.batch_id)
        .join(sets, sets.c.id == change.c.change_set_id)
        .where(
            change.c.code == merge.kept,
            change.c.change_set_id > (start or 0),
            change.c.before.is_not(None),
            change.c.after.is_not(None),
            *counted,
        )
        .order_by(change.c.id)
    ).fetchall()
    known = queries.batches(connection)
    kind = KINDS[merge.kind]
    found = []
    for row in rows:
        old, new = unpack(row.before), unpack(row.after)
        if old is None or new is None:
            continue
        before, after = _pairs(image_values(kind, old), image_values(kind, new))
        found.append(
            _Later(
                before, after, read_sources(new["sources"], known),
                _bears_its_keys(connection, merge, row.batch_id),
                *_merge_of_step(connection, merge.kept, row.change_set_id),
            )
        )  # fmt: skip
    return found


def _bears_its_keys(connection: Connection, merge: Merge, batch: int | None) -> bool:
    """Say whether all rows of an import that became the kept record bear keys of the other."""
    if batch is None:
        return False
    table, rows = models.import_key, models.import_row
    own = set(merge.row.keys) if merge.row else set()
    if merge.other:
        query = select(table.c.key).where(table.c.code == merge.other)
        own |= {r.key for r in connection.execute(query)}
    query = select(table.c.key).where(table.c.batch_id == batch, table.c.code == merge.kept)
    keys = {r.key for r in connection.execute(query)}
    count = connection.execute(
        select(func.count()).where(rows.c.batch_id == batch, rows.c.code == merge.kept)
    ).scalar_one()
    return count == 1 and bool(keys & own)


def _merge_of_step(connection: Connection, kept: str, step: int) -> tuple[str, bool]:
    """Return the code of the merge into a record that a step made, "" for none; and whether the
    step split one."""
    change = models.change
    rows = connection.execute(
        select(change.c.code, change.c.before, change.c.after).where(
            change.c.change_set_id == step, change.c.record_kind == "remembered"
        )
    ).fetchall()

    def about(image: bytes | None) -> bool:
        said = (unpack(image) or {}).get("values", {})
        return (said.get("about"), said.get("name")) == (merging.MERGED, kept)

    made = [r.code for r in rows if r.before is None and about(r.after)]
    split_one = any(r.after is None and about(r.before) for r in rows)
    return (str(made[0]) if made else ""), split_one


def _follow(parting: _Parting, later: _Later) -> None:
    """Give one later change to the record that it concerns."""
    for key, value in later.after.items():
        name = key[0]
        before = later.before[key]
        if key in parting.hidden and name not in LISTED:
            continue
        if name in LISTED:
            _follow_listed(parting, name, before, value, later.by_row_of_other)
        elif later.by_merge:
            if key in parting.back and not key[1]:
                # The later merge covered the other's value: split one day, it gives back ours.
                parting.covered.setdefault(later.by_merge, {})[name] = parting.back[key]
            parting.back.pop(key, None)
            parting.own_change.add(name)
        elif later.by_row_of_other or key in parting.back:
            if key not in parting.back:
                parting.back[key] = before
            parting.gone[key] = value
            if name in later.sources:
                parting.gone_sources[name] = later.sources[name]
        else:
            parting.own_change.add(name)


def _follow_listed(
    parting: _Parting, name: str, before: Any, after: Any, by_row_of_other: bool
) -> None:
    added = _without(after, list(before or ()))
    removed = list(_without(before, list(after or ())))
    own = parting.gone.get((name, ""))
    if by_row_of_other:
        own = _joined(own, added)
        parting.brought.setdefault(name, []).extend(added)
    elif added:
        parting.own_change.add(name)
    parting.gone[name, ""] = _without(own, removed) or None


# -- writing both ----------------------------------------------------------------------------


def _whole(flat: Mapping[Key, Value]) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for (name, heading), value in flat.items():
        if value is None:
            continue
        if heading:
            values.setdefault(name, {})[heading] = value
        else:
            values[name] = value
    return values


def _write_gone(changes: ChangeSet, merge: Merge, parting: _Parting) -> str:
    """Bring the record back: under its own code, or, of a row of a list, under a new one."""
    values = _whole(parting.gone)
    # A record cannot be without its name.
    values.setdefault("name", merge.name)
    if not merge.other:
        sources = parting.gone_sources
        code = changes.create(NewRecord(merge.kind, values, sources, merge.stamp))
    else:
        kind = KINDS[merge.kind]
        code = merge.other
        record = Record(
            _number(changes.connection, code), code, merge.kind, values, parting.gone_sources,
            merge.stamp, merge.created, changes.at, merge.version + 1,
        )  # fmt: skip
        changes.restore(kind, [record])
    return code


def _number(connection: Connection, code: str) -> int:
    """Return the number of a record that is no longer there, from the journal."""
    change = models.change
    query = select(change.c.record_id).where(change.c.code == code).limit(1)
    return int(connection.execute(query).scalar_one())


def _write_kept(changes: ChangeSet, held: Record, parting: _Parting) -> None:
    values: dict[str, Value] = {}
    for (name, heading), value in parting.back.items():
        if not heading:
            values[name] = value
            continue
        notes = dict(values.get(name, held.values.get(name)) or {})
        if value is None:
            notes.pop(heading, None)
        else:
            notes[heading] = value
        values[name] = notes or None
    for name, brought in parting.brought.items():
        values[name] = _without(held.values.get(name), brought) or None
    general = held.sources.get("*") or Source(date=held.created)
    sources = {
        name: held.sources.get(name, general)
        if name in parting.own_change
        else parting.back_sources.get(name) or parting.merge.before_sources.get(name) or general
        for name in values
    }
    changes.update(held.code, values, sources=sources)


def _references_back(changes: ChangeSet, merge: Merge) -> int:
    """Give back the references that followed the merge; those changed since stay as they are."""
    count = 0
    for code, name, before, after in merge.moved:
        present = queries.records(changes.connection, [code])
        if not present or encode(present[0].values.get(name)) != after:
            continue
        definition = KINDS[present[0].kind].field(name)
        changes.update(
            code,
            {name: decode(definition.type.value, before)},
            sources={name: present[0].source_of(name)},
        )
        count += 1
    return count


def _mend_later_merges(changes: ChangeSet, parting: _Parting) -> None:
    """Let merges that came later give back what the kept record has now."""
    for code, values in parting.covered.items():
        record = queries.record(changes.connection, code)
        data = dict(record.values["data"])
        data["before"] = {**data["before"], **{k: encode(v) for k, v in values.items()}}
        changes.update(code, {"data": data})


def _remember(changes: ChangeSet, merge: Merge, held: Record, back: str) -> None:
    """Remember that the two are not the same, and whose the row of the list is."""
    pairs = [[back, merge.kept]]
    if merge.row is not None:
        pairs.append([merge.row.digest, merge.kept])
        row = merge.row
        file, _ = queries.batches(changes.connection).get(row.batch, ("", ""))
        number = memory.start_batch(
            changes.connection, changes.id, file=file, sha256="", sender="", by=changes.by
        )
        # Without a layout: this is no edition of the list.
        known = BatchRow(merge.kind, row.sheet, row.row, "", row.digest, row.keys, back)
        memory.finish_batch(changes.connection, number, {}, [known])
    for pair in pairs:
        name = f"{merge.name} ≠ {held.name}"
        changes.create(
            NewRecord("remembered", {"name": name, "about": DIFFERENT, "data": {"pair": pair}})
        )
