"""Ask the register: records, tables of ids, facets with counts, search."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select, text

from lmec_match.domain.changes import Filter
from lmec_match.domain.kinds import KINDS, kind_of
from lmec_match.domain.record import Record
from lmec_match.domain.values import Contact, Value
from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.register import models
from lmec_match.register.storage import row_reader, sort_column
from lmec_match.text.keys import name_key


def among(column: ColumnElement[Any], values: Iterable[Any]) -> ColumnElement[bool]:
    """Return the condition that a column is among any number of values, as one parameter."""
    listed = func.json_each(json.dumps(list(values))).table_valued("value")
    return column.in_(select(listed.c.value))


CHUNK = 500
"""Ids in one IN list: under SQLite's limit of variables, and quick to plan."""
SCAN = 2_000
"""Records read at a time where all are read."""


def meta_get(connection: Connection, key: str) -> str | None:
    """Return a register-wide value."""
    found = connection.execute(select(models.meta.c.value).where(models.meta.c.key == key))
    return found.scalar()


def meta_set(connection: Connection, key: str, value: str) -> None:
    """Set a register-wide value."""
    connection.execute(
        text(
            "INSERT INTO meta (key, value) VALUES (:key, :value) "
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value"
        ),
        {"key": key, "value": value},
    )


def batches(connection: Connection) -> dict[int, tuple[str, str]]:
    """Return {batch number: (file name, date)}."""
    table = models.import_batch
    return {
        row.id: (row.file, row.at)
        for row in connection.execute(select(table.c.id, table.c.file, table.c.at))
    }


def record(connection: Connection, code: str) -> Record:
    """Return one record with its contacts; raise `UserError` when there is none."""
    found = records(connection, [code])
    if not found:
        raise UserError(msg("There is no record {code} in this register.", code=code))
    return found[0]


def records(connection: Connection, codes: Sequence[str]) -> list[Record]:
    """Return records by code, with contacts, in the order asked; absent ones are left out."""
    by_kind: dict[str, list[str]] = {}
    for code in codes:
        by_kind.setdefault(kind_of(code).key, []).append(code)
    found: dict[str, Record] = {}
    for key, group in by_kind.items():
        table = models.TABLES[key]
        for start in range(0, len(group), CHUNK):
            chunk = group[start : start + CHUNK]
            rows = connection.execute(select(table).where(table.c.code.in_(chunk)))
            found.update((r.code, r) for r in _with_contacts(connection, key, rows))
    return [found[c] for c in codes if c in found]


def ids_by_code(connection: Connection, kind: str, begin: str, limit: int) -> list[int]:
    """Return the ids of a kind's records whose code begins so, by code."""
    table = models.TABLES[kind]
    found = connection.execute(
        select(table.c.id).where(table.c.code.startswith(begin, autoescape=True))
        .order_by(table.c.code).limit(limit)
    )  # fmt: skip
    return [int(row.id) for row in found]


def records_by_id(
    connection: Connection, kind: str, ids: Sequence[int], *, contacts: bool = False
) -> list[Record]:
    """Return records of one kind by id, in the order asked."""
    reader = row_reader(kind)
    known = batches(connection)
    found: dict[int, Record] = {}
    for start in range(0, len(ids), CHUNK):
        chunk = ids[start : start + CHUNK]
        # Literal integers: no parameters to bind, and half the time of a bound list.
        listed = ",".join(str(int(i)) for i in chunk)
        rows = connection.exec_driver_sql(
            f"SELECT {reader.selection} FROM {kind} WHERE id IN ({listed})"
        ).fetchall()
        if contacts:
            found.update((r.id, r) for r in _with_contacts(connection, kind, rows))
        else:
            found.update((row[0], reader.record(tuple(row), known)) for row in rows)
    return [found[i] for i in ids if i in found]


def referring(
    connection: Connection, kind: str, key: str, codes: Sequence[str], fields: tuple[str, ...]
) -> list[Record]:
    """Return the records of a kind whose reference is to any of the codes, by code.

    Only the reference and these fields of them are read.
    """
    reader = row_reader(kind, (key, *fields))
    known = batches(connection)
    column = KINDS[kind].field(key).key
    found: list[Record] = []
    for start in range(0, len(codes), CHUNK):
        chunk = tuple(codes[start : start + CHUNK])
        marks = ",".join("?" * len(chunk))
        rows = connection.exec_driver_sql(
            f"SELECT {reader.selection} FROM {kind} WHERE {column}_code IN ({marks})", chunk
        )
        found.extend(reader.record(tuple(row), known) for row in rows)
    return sorted(found, key=lambda record: record.code)


def scan(
    connection: Connection, kind: str, fields: tuple[str, ...]
) -> Iterator[tuple[str, dict[str, Value]]]:
    """Read some fields of every record of a kind: (code, known values), by code.

    Contacts cost a query for each block, and only when they are among the fields.
    """
    reader = row_reader(kind, fields)
    found = connection.exec_driver_sql(f"SELECT {reader.selection} FROM {kind} ORDER BY code")
    with_people = "contacts" in fields and "contacts" in KINDS[kind].by_key
    while block := found.fetchmany(SCAN):
        held = _contacts(connection, kind, [row[0] for row in block]) if with_people else {}
        for row in block:
            values = reader.values(tuple(row))
            if row[0] in held:
                values["contacts"] = tuple(held[row[0]])
            yield row[1], values


def _contacts(connection: Connection, kind: str, ids: Sequence[int]) -> dict[int, list[Contact]]:
    """Return the contacts of records by their ids, in their order."""
    table = models.contact
    people: dict[int, list[Contact]] = {}
    found = connection.execute(
        select(table)
        .where(table.c.kind == kind, table.c.record_id.in_(ids))
        .order_by(table.c.record_id, table.c.place)
    )
    for row in found:
        people.setdefault(row.record_id, []).append(
            Contact(
                row.name or "",
                row.position or "",
                row.email or "",
                row.phone or "",
                row.language or "",
            )
        )
    return people


def _with_contacts(connection: Connection, kind: str, rows: Iterable[Any]) -> list[Record]:
    reader = row_reader(kind)
    known = batches(connection)
    read = [reader.record(tuple(row), known) for row in rows]
    if not read or "contacts" not in KINDS[kind].by_key:
        return read
    people = _contacts(connection, kind, [r.id for r in read])
    return [
        Record(
            r.id,
            r.code,
            r.kind,
            {**r.values, "contacts": tuple(people[r.id])},
            r.sources,
            r.as_of,
            r.created,
            r.updated,
            r.version,
        )
        if r.id in people
        else r
        for r in read
    ]


def all_records(
    connection: Connection, kind: str, where: Mapping[str, str] | None = None
) -> list[Record]:
    """Return every record of a (small) kind, oldest first; `where` compares columns with text."""
    table = models.TABLES[kind]
    query = select(table).order_by(table.c.id)
    for column, value in (where or {}).items():
        query = query.where(table.c[column] == value)
    return _with_contacts(connection, kind, connection.execute(query))


def last_change(connection: Connection) -> int:
    """Return the number of the last step: what was read before it may be out of date."""
    found = connection.execute(select(func.max(models.change_set.c.id))).scalar()
    return int(found or 0)


def count(connection: Connection, kind: str) -> int:
    """Return how many records a kind has."""
    return int(
        connection.execute(select(func.count()).select_from(models.TABLES[kind])).scalar_one()
    )


def _own(kind: str, key: str) -> str:
    """Return a field's key as the definition has it: no other text reaches the statement."""
    return KINDS[kind].field(key).key


def _facet_sql(kind: str, facets: Mapping[str, tuple[str, ...]]) -> str:
    """Return conditions on `id` for the chosen facets; values are quoted literals."""
    parts = []
    for key, codes in facets.items():
        if codes:
            listed = ",".join("'" + c.replace("'", "''") + "'" for c in codes)
            parts.append(
                f"id IN (SELECT record_id FROM facet WHERE field = '{kind}.{_own(kind, key)}'"
                f" AND value IN ({listed}))"
            )
    return " AND ".join(parts)


def ids(connection: Connection, kind: str, wanted: Filter) -> list[int]:
    """Return the ids of the wanted records, sorted."""
    if wanted.search is not None and not wanted.search:
        return []
    where = [p for p in (_facet_sql(kind, wanted.facets),) if p]
    if wanted.search is not None:
        where.append(f"id IN ({','.join(str(int(i)) for i in wanted.search)})")
    order = _order(kind, wanted.sort)
    condition = f" WHERE {' AND '.join(where)}" if where else ""
    rows = connection.exec_driver_sql(f"SELECT id FROM {kind}{condition}{order}").fetchall()
    found = [row[0] for row in rows]
    if wanted.search is not None and wanted.sort == "":
        rank = {identity: place for place, identity in enumerate(wanted.search)}
        found.sort(key=rank.__getitem__)
    return found


def _order(kind: str, sort: str) -> str:
    if not sort:
        return " ORDER BY id DESC"
    key, down = sort.removeprefix("-"), sort.startswith("-")
    if key in ("id", "code", "updated"):
        column = "id" if key == "code" else key
    else:
        column = sort_column(KINDS[kind].field(key))
        if not column:
            return " ORDER BY id DESC"
    direction = " DESC" if down else ""
    # Without NULLS LAST, so that an index on the column can serve the order.
    return f" ORDER BY {column}{direction}, id{direction}"


def facets(connection: Connection, kind: str, wanted: Filter) -> dict[str, list[tuple[str, int]]]:
    """Return {facet field: [(code, count), …]}, most frequent first.

    A field's own choice does not narrow its own counts, so that a second value can be added.
    """
    found: dict[str, list[tuple[str, int]]] = {}
    for definition in KINDS[kind].fields:
        if not definition.facet:
            continue
        others = {k: v for k, v in wanted.facets.items() if k != definition.key}
        where = [f"field = '{kind}.{definition.key}'"]
        inner = [p for p in (_facet_sql(kind, others),) if p]
        if wanted.search is not None:
            inner.append(f"id IN ({','.join(str(int(i)) for i in wanted.search) or 'NULL'})")
        if inner:
            where.append(f"record_id IN (SELECT id FROM {kind} WHERE {' AND '.join(inner)})")
        sql = (
            f"SELECT value, count(*) AS n FROM facet WHERE {' AND '.join(where)} "
            "GROUP BY value ORDER BY n DESC, value"
        )
        rows = connection.exec_driver_sql(sql)
        found[definition.key] = [(row[0], row[1]) for row in rows]
    return found


def codes_by_name(connection: Connection, kind: str, names: Iterable[str]) -> dict[str, list[str]]:
    """Return {name: codes of the records that bear it}, by exact key."""
    keyed: dict[str, list[str]] = {}
    for name in dict.fromkeys(names):
        keyed.setdefault(name_key(name), []).append(name)
    table, records_of = models.name_key, models.TABLES[kind]
    found: dict[str, list[str]] = {}
    rows = connection.execute(
        select(table.c.key, records_of.c.code)
        .join(records_of, records_of.c.id == table.c.record_id)
        .where(table.c.kind == kind, among(table.c.key, keyed))
        .order_by(records_of.c.code)
    )
    for row in rows:
        for name in keyed[row.key]:
            found.setdefault(name, []).append(row.code)
    return found


def page(
    connection: Connection, kind: str, wanted: Sequence[int], keys: Sequence[str]
) -> dict[int, tuple[str, dict[str, Value]]]:
    """Return {id: (code, values of the keys)} for a page of a table."""
    reader = row_reader(kind)
    readers = [one for one in reader.readers if one[0] in keys]
    listed = ",".join(str(int(i)) for i in wanted)
    rows = connection.exec_driver_sql(
        f"SELECT {reader.selection} FROM {kind} WHERE id IN ({listed})"
    )
    found: dict[int, tuple[str, dict[str, Value]]] = {}
    for row in rows:
        cells = tuple(row)
        values = {k: None if cells[at] is None else read(cells) for k, at, read in readers}
        found[cells[0]] = (cells[1], values)
    return found


def count_stale(connection: Connection, kind: str, before: str) -> int:
    """Count records whose as-of date (else last change) is older than an ISO date."""
    as_of = (
        "coalesce(as_of, substr(updated, 1, 10))" if "as_of" in KINDS[kind].by_key else "updated"
    )
    sql = f"SELECT count(*) FROM {kind} WHERE {as_of} < ?"
    return int(connection.exec_driver_sql(sql, (before,)).scalar_one())


def needs_without_decision(connection: Connection) -> int:
    """Count needs for which nothing is shortlisted."""
    sql = (
        "SELECT count(*) FROM needs WHERE code NOT IN "
        "(SELECT query FROM decisions WHERE decision = 'shortlist' AND query IS NOT NULL)"
    )
    return int(connection.exec_driver_sql(sql).scalar_one())
