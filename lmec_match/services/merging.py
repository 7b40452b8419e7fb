"""Merge two records into one, and remember what came from which, so that they can part again."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, select

from lmec_match.domain.changes import Changed
from lmec_match.domain.fields import FieldType
from lmec_match.domain.kinds import KINDS, kind_of
from lmec_match.domain.record import Record
from lmec_match.domain.values import Name, Ref, Source, Value, decode, encode
from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.register import models, queries
from lmec_match.register.storage import read_sources, write_sources
from lmec_match.register.writer import ChangeSet, NewRecord
from lmec_match.services import records
from lmec_match.services.office import Office

MERGED = "merged"
"""`about` of the remembered merge; its name is the code of the record that was kept."""
AS_SAID = frozenset({"runs", "packs", "remembered"})
"""Kinds that keep what was said at the time: no reference in them is moved."""
CODES_AS_TEXT = {"decisions": ("query", "offer")}
"""Text fields that hold the code of a record."""


@dataclass(frozen=True)
class ListRow:
    """Hold the row of a list that was merged: where it stood, and how it is known again."""

    sheet: str
    row: int
    layout: str
    digest: str
    keys: tuple[str, ...]
    batch: int


@dataclass(frozen=True)
class Merge:
    """Hold one merge: record `other` ("" for a row of a list) went into record `kept`.

    `values` and `sources` are those of the one that went; `before` and `after` are the fields of
    the kept record that the merge changed; `moved` holds (code, field, before, after) of each
    reference that followed, the values as `encode` writes them.
    """

    code: str
    kept: str
    kind: str
    other: str
    values: Mapping[str, Value]
    sources: Mapping[str, Source]
    before: Mapping[str, Value]
    before_sources: Mapping[str, Source]
    after: Mapping[str, Value]
    moved: tuple[tuple[str, str, Any, Any], ...] = ()
    row: ListRow | None = None
    stamp: str = ""
    created: str = ""
    version: int = 0
    at: str = ""
    by: str = ""

    @property
    def name(self) -> str:
        """Return the name of the record, or row, that went."""
        return str(self.values.get("name") or self.other)


@dataclass(frozen=True)
class Absorbed:
    """Hold what goes into another record: its values and sources, and what it was."""

    values: Mapping[str, Value]
    sources: Mapping[str, Source]
    record: Record | None = None
    row: ListRow | None = None
    moved: tuple[tuple[str, str, Any, Any], ...] = field(default=())


def combine(
    held: Record,
    values: Mapping[str, Value],
    *,
    keep: bool = False,
    taken: frozenset[str] = frozenset(),
) -> dict[str, Value]:
    """Return what other values change of a record: names, contacts and notes are added to, never
    lost.

    `keep` leaves every value that the record already has (for a merge of duplicates) but those
    `taken` from the other, and adds the other's name to the names.
    """
    changed: dict[str, Value] = {}
    for key, value in values.items():
        before = held.values.get(key)
        if key == "extra":
            changed[key] = {**value, **(before or {})} if keep else {**(before or {}), **value}
        elif key in ("names", "contacts") and before:
            changed[key] = (*before, *(v for v in value if v not in before))
        elif not keep or before is None or key in taken:
            changed[key] = value
    if not keep or not values.get("name"):
        return changed
    # The name that is not shown stays among the names.
    shown = str(changed.get("name") or held.values.get("name"))
    names = tuple(changed.get("names") or held.values.get("names") or ())
    for text in (str(values["name"]), str(held.values.get("name") or "")):
        if text and text != shown and text not in {n.text for n in names}:
            names = (*names, Name(text, usage="alias"))
            changed["names"] = names
    return changed


def note(changes: ChangeSet, kept: Record, changed: Mapping[str, Value], gone: Absorbed) -> None:
    """Remember a merge inside its own step, before the kept record is written."""
    known = {k: v for k, v in changed.items() if encode(kept.values.get(k)) != encode(v)}
    data: dict[str, Any] = {
        "values": {k: encode(v) for k, v in gone.values.items()},
        "sources": write_sources(gone.sources),
        "before": {k: encode(kept.values.get(k)) for k in known},
        "before_sources": write_sources({k: kept.sources[k] for k in known if k in kept.sources}),
        "after": {k: encode(v) for k, v in known.items()},
        "moved": [list(m) for m in gone.moved],
    }
    if gone.record is not None:
        data["other"] = gone.record.code
        data["stamp"] = gone.record.as_of
        data["created"] = gone.record.created
        data["version"] = gone.record.version
    if gone.row is not None:
        row = gone.row
        data["row"] = [row.sheet, row.row, row.layout, row.digest, list(row.keys), row.batch]
    changes.create(NewRecord("remembered", {"name": kept.code, "about": MERGED, "data": data}))


def read(connection: Connection, kept: str) -> list[Merge]:
    """Return the merges into a record that have not been split again, oldest first."""
    known = queries.batches(connection)
    found = queries.all_records(connection, "remembered", {"about": MERGED, "name": kept})
    return [_merge(r, known) for r in found]


def _merge(record: Record, batches: Mapping[int, tuple[str, str]]) -> Merge:
    data = record.values["data"]
    kind = kind_of(record.name)
    row = data.get("row")
    own = record.source_of("*")

    def values(key: str) -> dict[str, Value]:
        fields = kind.by_key
        return {k: decode(fields[k].type.value, v) for k, v in data[key].items() if k in fields}

    return Merge(
        record.code, record.name, kind.key, data.get("other", ""), values("values"),
        read_sources(data["sources"], batches), values("before"),
        read_sources(data["before_sources"], batches), values("after"),
        tuple((m[0], m[1], m[2], m[3]) for m in data["moved"]),
        ListRow(row[0], row[1], row[2], row[3], tuple(row[4]), row[5]) if row else None,
        data.get("stamp", ""), data.get("created", ""), data.get("version", 0), own.date, own.by,
    )  # fmt: skip


def merges_of(office: Office, code: str) -> list[Merge]:
    """Return the merges into a record that can be split again, oldest first."""
    with office.register.read() as connection:
        return read(connection, records.read_code(code))


def gone_into(connection: Connection) -> dict[str, str]:
    """Return {code of a merged record: code of the record that it went into at last}."""
    table = models.TABLES["remembered"]
    # Rows of lists have no code of their own: only merged records are asked for.
    rows = connection.execute(
        select(table.c.name, table.c.data).where(
            table.c.about == MERGED, table.c.data.contains('"other"')
        )
    )
    told = [(row.name, json.loads(row.data)) for row in rows]
    step = {str(data["other"]): str(name) for name, data in told if data.get("other")}
    found: dict[str, str] = {}
    for code in step:
        end = code
        while end in step:
            end = step[end]
        found[code] = end
    return found


# -- references ------------------------------------------------------------------------------


def references(connection: Connection, code: str) -> Iterator[tuple[Record, str]]:
    """Give every (record, field) that refers to a record, but those that keep what was said."""
    for kind in KINDS.values():
        if kind.key in AS_SAID:
            continue
        table = models.TABLES[kind.key]
        for definition in kind.fields:
            key = definition.key
            if definition.type is FieldType.REF:
                where = table.c[f"{key}_code"] == code
            elif definition.type is FieldType.JSON:
                where = table.c[key].contains(json.dumps(code))
            elif key in CODES_AS_TEXT.get(kind.key, ()):
                where = table.c[key] == code
            else:
                continue
            found = [r[0] for r in connection.execute(select(table.c.code).where(where))]
            for record in queries.records(connection, found):
                yield record, key


def moved_to(value: Value, old: str, new: str) -> Value:
    """Return a value that refers to another record; a list that names it already names it once."""
    if isinstance(value, Ref):
        return Ref(new, value.text) if value.code == old else value
    if isinstance(value, str):
        return new if value == old else value
    if isinstance(value, Mapping):
        return {k: moved_to(v, old, new) for k, v in value.items()}
    if isinstance(value, list | tuple):
        changed = [moved_to(v, old, new) for v in value]
        if all(isinstance(v, str) for v in changed) and new in value:
            changed = list(dict.fromkeys(changed))
        return type(value)(changed)
    return value


def _move_references(
    changes: ChangeSet, old: str, new: str
) -> tuple[tuple[str, str, Any, Any], ...]:
    moved = []
    for record, key in list(references(changes.connection, old)):
        # Read again: another field of the same record may just have been written.
        present = queries.record(changes.connection, record.code)
        before = present.values.get(key)
        after = moved_to(before, old, new)
        changes.update(record.code, {key: after}, sources={key: present.source_of(key)})
        moved.append((record.code, key, encode(before), encode(after)))
    return tuple(moved)


# -- merging ---------------------------------------------------------------------------------


def merge_records(
    office: Office, kept: str, other: str, taken: frozenset[str] = frozenset()
) -> Changed:
    """Merge a record into another as one step; `taken` names fields whose value the other gives.

    The kept record keeps its values and is given those that it lacks; names, contacts and notes
    are added. What referred to the other refers to the kept one. Raise `UserError` when the two
    are one, or of different kinds.
    """
    kept, other = records.read_code(kept), records.read_code(other)
    if kept == other:
        raise UserError(msg("{code} cannot be merged into itself.", code=kept))
    if kind_of(kept).key != kind_of(other).key:
        raise UserError(msg("{a} and {b} are of different kinds.", a=kept, b=other))
    unknown = taken - set(kind_of(kept).by_key)
    if unknown:
        raise UserError(
            msg("{kind} have no field {field}.", kind=kind_of(kept).key,
                field=", ".join(sorted(unknown)))
        )  # fmt: skip
    title = msg("Merge {other} into {kept}", other=other, kept=kept)
    with office.register.change(title, office.by) as changes:
        gone = queries.record(changes.connection, other)
        held = queries.record(changes.connection, kept)
        moved = _move_references(changes, other, kept)
        changed = combine(held, gone.values, keep=True, taken=taken)
        note(changes, held, changed, Absorbed(gone.values, gone.sources, gone, moved=moved))
        sources = {key: gone.source_of(key) for key in changed if key in gone.values}
        changes.update(kept, changed, sources=sources)
        changes.delete(other)
    return changes.changed()
