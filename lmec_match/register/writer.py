"""Write records: one named change set is one transaction, with its journal and its index.

Everything that follows from a record (its contacts, facets, name keys and search terms) is
written here and nowhere else, so it is always in step.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from lmec_match.domain import codes
from lmec_match.domain.changes import Changed
from lmec_match.domain.fields import RecordKind
from lmec_match.domain.kinds import KINDS, kind_of
from lmec_match.domain.record import Record
from lmec_match.domain.values import Contact, Name, Source, Value, decode, encode
from lmec_match.errors import UserError
from lmec_match.i18n import Message, msg, to_data
from lmec_match.register import indexing, models, queries, vectors
from lmec_match.register.engine import now
from lmec_match.register.storage import (
    facet_values,
    to_row,
    write_sources,
)
from lmec_match.register.terms import Terms
from lmec_match.text.keys import name_key

BULK = 2000
"""Records that are written in one go."""


@dataclass(frozen=True)
class NewRecord:
    """Ask for a record: its values, and where they come from ("*" for all of them)."""

    kind: str
    values: Mapping[str, Value]
    sources: Mapping[str, Source] = field(default_factory=dict)
    stamp: str = ""


def pack(image: Mapping[str, Any]) -> bytes:
    """Write a journal image: JSON, deflated."""
    text = json.dumps(image, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode("utf-8"), 1)


def unpack(blob: bytes | None) -> dict[str, Any] | None:
    """Read a journal image."""
    if blob is None:
        return None
    image: dict[str, Any] = json.loads(zlib.decompress(blob))
    return image


class ChangeSet:
    """Collect the writes of one transaction; made by `Register.change`."""

    def __init__(
        self,
        connection: Connection,
        terms: Terms,
        action: Message,
        by: str,
        kind: str = "edit",
        reverses: int | None = None,
    ) -> None:
        self.connection = connection
        self.terms = terms
        self.action = action
        self.by = by
        self.kind = kind
        self.at = now()
        self._codes: list[str] = []
        self._kinds: set[str] = set()
        self._count = 0
        self._numbers: dict[str, int] = {}
        self._indexed = False
        result = connection.execute(
            insert(models.change_set).values(
                at=self.at,
                by=by,
                action=action.text,
                params=json.dumps(to_data(action)["params"], ensure_ascii=False),
                kind=kind,
                reverses=reverses,
                count=0,
            )
        )
        self.id = int(result.inserted_primary_key[0])  # type: ignore[index]

    def changed(self) -> Changed:
        """Return the notice of what was done."""
        return Changed(
            self.id,
            self.action,
            tuple(self._codes[:1000]),
            frozenset(self._kinds),
            self._count,
            self.kind,
        )

    def finish(self) -> None:
        """Note how many records changed, and which batch did it."""
        self.connection.execute(
            update(models.change_set)
            .where(models.change_set.c.id == self.id)
            .values(count=self._count)
        )

    # -- records -----------------------------------------------------------------------------

    def create(self, record: NewRecord) -> str:
        """Write one new record and return its code."""
        return self.create_many([record])[0]

    def create_many(self, records: Sequence[NewRecord]) -> list[str]:
        """Write new records, grouped by kind, and return their codes in order."""
        made: list[str] = []
        for start in range(0, len(records), BULK):
            made.extend(self._create_block(records[start : start + BULK]))
        return made

    def _create_block(self, block: Sequence[NewRecord]) -> list[str]:
        made: list[str] = []
        by_kind: dict[str, list[Record]] = {}
        for new in block:
            kind = KINDS[new.kind]
            number = self._next_number(kind)
            code = codes.make(kind.prefix, kind.number, number)
            values = {k: v for k, v in new.values.items() if v not in (None, "", ())}
            record = Record(
                number,
                code,
                kind.key,
                values,
                self._stamped(new.sources),
                new.stamp,
                self.at,
                self.at,
                1,
            )
            by_kind.setdefault(kind.key, []).append(record)
            made.append(code)
        for key, group in by_kind.items():
            self.restore(KINDS[key], group)
        return made

    def _stamped(self, sources: Mapping[str, Source]) -> dict[str, Source]:
        if not sources:
            return {"*": Source(date=self.at, by=self.by)}
        return dict(sources)

    def _next_number(self, kind: RecordKind) -> int:
        if kind.key not in self._numbers:
            table = models.TABLES[kind.key]
            highest = self.connection.execute(select(func.max(table.c.id))).scalar() or 0
            used = queries.meta_get(self.connection, f"last.{kind.key}")
            office = int(queries.meta_get(self.connection, "office") or 0)
            floor = office * codes.OFFICE_BLOCK
            self._numbers[kind.key] = max(int(highest), int(used or 0), floor)
        self._numbers[kind.key] += 1
        return self._numbers[kind.key]

    def save_numbers(self) -> None:
        """Remember the last number of each kind: a number is never given twice."""
        for key, number in self._numbers.items():
            queries.meta_set(self.connection, f"last.{key}", str(number))

    def restore(self, kind: RecordKind, records: Sequence[Record]) -> None:
        """Write whole records as they are (new ones, and those that an undo brings back)."""
        if not records:
            return
        rows = [self._row(kind, r) for r in records]
        self.connection.execute(insert(models.TABLES[kind.key]), rows)
        self._derive(kind, records)
        self._journal((r, None, _image(r)) for r in records)

    def _row(self, kind: RecordKind, record: Record) -> dict[str, Any]:
        row: dict[str, Any] = {
            "id": record.id,
            "code": record.code,
            "sources": write_sources(record.sources),
            "stamp": record.as_of or None,
            "created": record.created,
            "updated": record.updated,
            "version": record.version,
        }
        for definition in kind.fields:
            row.update(to_row(definition, record.values.get(definition.key)))
        return row

    def update(
        self,
        code: str,
        values: Mapping[str, Value],
        source: Source | None = None,
        sources: Mapping[str, Source] | None = None,
    ) -> tuple[str, ...]:
        """Change fields of a record (None clears one) and return the keys that did change."""
        kind = kind_of(code)
        old = queries.record(self.connection, code)
        unknown = set(values) - set(kind.by_key)
        if unknown:
            raise UserError(
                msg(
                    "{kind} have no field {field}.", kind=kind.key, field=", ".join(sorted(unknown))
                )
            )
        changed = tuple(
            k for k, v in values.items() if encode(old.values.get(k)) != encode(_known(v))
        )
        if not changed:
            return ()
        new_values = dict(old.values)
        new_sources = dict(old.sources)
        given = source or Source(date=self.at, by=self.by)
        for key in changed:
            value = _known(values[key])
            if value is None:
                new_values.pop(key, None)
            else:
                new_values[key] = value
            new_sources[key] = (sources or {}).get(key, given)
        new = Record(
            old.id,
            code,
            old.kind,
            new_values,
            new_sources,
            old.as_of,
            old.created,
            self.at,
            old.version + 1,
        )
        self.replace(kind, old, new, changed)
        return changed

    def replace(self, kind: RecordKind, old: Record, new: Record, changed: Iterable[str]) -> None:
        """Write a record over its former self and note the changed fields in the journal."""
        keys = tuple(changed)
        table = models.TABLES[kind.key]
        row = self._row(kind, new)
        self.connection.execute(update(table).where(table.c.id == old.id).values(row))
        self._forget(kind, [old.id])
        self._derive(kind, [new])
        if kind.key in models.SEARCHED:
            vectors.follow(self.connection, kind.key, old, new)
        self._journal([(new, _image(old, keys), _image(new, keys))])

    def delete(self, code: str) -> None:
        """Remove a record; its whole image stays in the journal."""
        self.delete_many([code])

    def delete_many(self, doomed: Sequence[str]) -> None:
        """Remove records, grouped by kind."""
        by_kind: dict[str, list[str]] = {}
        for code in doomed:
            by_kind.setdefault(kind_of(code).key, []).append(code)
        for key, group in by_kind.items():
            kind, table = KINDS[key], models.TABLES[key]
            for start in range(0, len(group), BULK):
                block = group[start : start + BULK]
                records = queries.records(self.connection, block)
                ids = [r.id for r in records]
                self._journal((r, _image(r), None) for r in records)
                self._forget(kind, ids)
                if kind.key in models.SEARCHED:
                    vectors.drop(self.connection, kind.key, ids)
                self.connection.execute(delete(table).where(table.c.id.in_(ids)))

    # -- what follows from a record ----------------------------------------------------------

    def _derive(self, kind: RecordKind, records: Sequence[Record]) -> None:
        contacts: list[dict[str, Any]] = []
        facets: list[dict[str, Any]] = []
        keys: list[dict[str, Any]] = []
        searched = kind.key in models.SEARCHED
        for record in records:
            people: tuple[Contact, ...] = record.values.get("contacts") or ()
            contacts.extend(_contact_row(record, i, c) for i, c in enumerate(people))
            for key, value in facet_values(kind, record.values):
                facets.append(
                    {"field": f"{kind.key}.{key}", "value": value, "record_id": record.id}
                )
            if searched:
                names: tuple[Name, ...] = record.names()
                for name in dict.fromkeys(name_key(n.text) for n in names):
                    keys.append({"kind": kind.key, "key": name, "record_id": record.id})
        for table, rows in (
            (models.contact, contacts),
            (models.facet, facets),
            (models.name_key, keys),
        ):
            if rows:
                self.connection.execute(insert(table), rows)
        if searched:
            if not self._indexed:
                indexing.note_writing(self.connection, self.terms)
                self._indexed = True
            indexing.write(self.connection, kind, records, self.terms)

    def _forget(self, kind: RecordKind, ids: Sequence[int]) -> None:
        names = [f"{kind.key}.{f.key}" for f in kind.fields]
        facet, contact, keys = models.facet, models.contact, models.name_key
        self.connection.execute(
            delete(facet).where(facet.c.record_id.in_(ids), facet.c.field.in_(names))
        )
        self.connection.execute(
            delete(contact).where(contact.c.kind == kind.key, contact.c.record_id.in_(ids))
        )
        if kind.key in models.SEARCHED:
            self.connection.execute(
                delete(keys).where(keys.c.kind == kind.key, keys.c.record_id.in_(ids))
            )
            indexing.forget(self.connection, kind.key, ids)

    def _journal(
        self, changes: Iterable[tuple[Record, dict[str, Any] | None, dict[str, Any] | None]]
    ) -> None:
        rows = []
        for record, before, after in changes:
            rows.append(
                {
                    "change_set_id": self.id,
                    "record_kind": record.kind,
                    "record_id": record.id,
                    "code": record.code,
                    "before": None if before is None else pack(before),
                    "after": None if after is None else pack(after),
                }
            )
            self._codes.append(record.code)
            self._kinds.add(record.kind)
        if rows:
            self.connection.execute(insert(models.change), rows)
        self._count += len(rows)


def _known(value: Value) -> Value:
    return None if value in ("", (), {}, []) else value


def _contact_row(record: Record, place: int, contact: Contact) -> dict[str, Any]:
    return {
        "kind": record.kind,
        "record_id": record.id,
        "place": place,
        "name": contact.name,
        "position": contact.position,
        "email": contact.email,
        "phone": contact.phone,
        "language": contact.language,
    }


def _image(record: Record, keys: Iterable[str] | None = None) -> dict[str, Any]:
    """Return a record's journal image: all of it, or the named fields and the version."""
    chosen = record.values if keys is None else {k: record.values.get(k) for k in keys}
    image: dict[str, Any] = {
        "values": {k: encode(v) for k, v in chosen.items()},
        "sources": write_sources(
            record.sources
            if keys is None
            else {k: record.sources[k] for k in chosen if k in record.sources}
        ),
        "updated": record.updated,
        "version": record.version,
    }
    if keys is None:
        image |= {"stamp": record.as_of, "created": record.created}
    return image


def image_values(kind: RecordKind, image: Mapping[str, Any]) -> dict[str, Value]:
    """Return the values in a journal image; a cleared field is None. Fields that the program
    no longer has are left out."""
    fields = kind.by_key
    return {k: decode(fields[k].type.value, v) for k, v in image["values"].items() if k in fields}
