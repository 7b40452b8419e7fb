"""Write the search index of records, and renew it when the terms that it is made with change.

The register's meta says with which terms every entry was made (`MADE_WITH`, "" when they are
mixed) and how far a renewal has come (`GOING`). A renewal goes through the records in blocks, each
a transaction of its own; only the last one writes what the index is made with. So whatever stops
it, the register stays usable, and the next time goes on.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from lmec_match.domain.fields import RecordKind
from lmec_match.domain.kinds import KINDS
from lmec_match.domain.record import Record
from lmec_match.domain.subjects import SUBJECT_LIMIT, subject_text
from lmec_match.register import models, queries, search_index
from lmec_match.register.storage import search_texts
from lmec_match.register.terms import Terms

MADE_WITH = "index.made_with"
GOING = "index.going"
BLOCK = 500
"""Records of one transaction: some tenths of a second, so that others wait no longer."""


@dataclass(frozen=True)
class IndexState:
    """Say whether the index is made with today's terms; `done` of `total` records are renewed."""

    current: bool
    done: int = 0
    total: int = 0


@dataclass(frozen=True)
class _Going:
    """Hold how far a renewal has come: the kind, and the id after which it goes on."""

    digest: str
    kind: str
    after: int
    done: int


def write(
    connection: Connection, kind: RecordKind, records: Sequence[Record], terms: Terms
) -> None:
    """Write the index entries of records that have none."""
    rows: list[tuple[int, str, str]] = []
    subjects: list[tuple[str, int, str]] = []
    for record in records:
        title, body = search_texts(kind, record.values)
        name = terms.index_text(f"{title}\n{record.code}", name=True)
        rows.append((record.id, name, terms.index_text(body)))
        concepts = terms.glossary.concepts(subject_text(record)[:SUBJECT_LIMIT])
        subjects.append((kind.key, record.id, json.dumps(concepts, separators=(",", ":"))))
    if rows:
        connection.exec_driver_sql(
            f"INSERT INTO {models.search_table(kind.key)} (rowid, name, body) VALUES (?, ?, ?)",
            rows,
        )
        connection.exec_driver_sql(
            "INSERT INTO subject (kind, record_id, concepts) VALUES (?, ?, ?)", subjects
        )


def concepts(
    connection: Connection, kind_key: str, ids: Sequence[int], terms: Terms
) -> dict[int, dict[str, float]]:
    """Return the concepts of records with their weights, as they were found for the index.

    {} while the index is made with other terms, or for a record that has no entry.
    """
    if queries.meta_get(connection, MADE_WITH) != terms.digest:
        return {}
    rows = connection.exec_driver_sql(
        "SELECT record_id, concepts FROM subject WHERE kind = ? "
        "AND record_id IN (SELECT value FROM json_each(?))",
        (kind_key, json.dumps(list(ids))),
    ).fetchall()
    return {record_id: json.loads(text) for record_id, text in rows}


def forget(connection: Connection, kind_key: str, ids: Sequence[int]) -> None:
    """Remove the index entries of records."""
    connection.exec_driver_sql(
        f"DELETE FROM {models.search_table(kind_key)} WHERE rowid = ?", [(i,) for i in ids]
    )
    connection.exec_driver_sql(
        "DELETE FROM subject WHERE kind = ? AND record_id = ?", [(kind_key, i) for i in ids]
    )


def note_writing(connection: Connection, terms: Terms) -> None:
    """Note that entries are about to be made with these terms: with others beside they are mixed.

    Without this, a program with the former terms would take the index for its own again.
    """
    made_with = queries.meta_get(connection, MADE_WITH)
    if made_with not in (terms.digest, "", None):
        queries.meta_set(connection, MADE_WITH, "")
    going = _going(connection)
    if going is not None and going.digest != terms.digest:
        queries.meta_set(connection, GOING, "")


def stand(connection: Connection) -> tuple[str | None, str | None]:
    """Return what tells one state of the index from the next, apart from changes of records."""
    return queries.meta_get(connection, MADE_WITH), queries.meta_get(connection, GOING)


def state(connection: Connection, terms: Terms) -> IndexState:
    """Return whether the index is made with these terms, and how far a renewal has come."""
    if queries.meta_get(connection, MADE_WITH) == terms.digest:
        return IndexState(True)
    going = _going(connection)
    done = going.done if going is not None and going.digest == terms.digest else 0
    total = sum(queries.count(connection, key) for key in models.SEARCHED)
    return IndexState(False, min(done, total), total)


def renew_block(connection: Connection, terms: Terms, size: int = BLOCK) -> IndexState:
    """Renew the next block of records inside the caller's transaction; return how far it is."""
    if queries.meta_get(connection, MADE_WITH) == terms.digest:
        return IndexState(True)
    going = _going(connection)
    if going is None or going.digest != terms.digest:
        going = _Going(terms.digest, models.SEARCHED[0], -1, 0)
        queries.meta_set(connection, MADE_WITH, "")
    ids, going = _next(connection, going, size)
    if not ids:
        finish(connection, terms)
        return IndexState(True)
    kind = KINDS[going.kind]
    forget(connection, kind.key, ids)
    records = queries.records_by_id(connection, kind.key, ids, contacts=True)
    write(connection, kind, records, terms)
    going = _Going(going.digest, going.kind, ids[-1], going.done + len(ids))
    queries.meta_set(connection, GOING, json.dumps(
        {"for": going.digest, "kind": going.kind, "after": going.after, "done": going.done}
    ))  # fmt: skip
    return state(connection, terms)


def restart(connection: Connection) -> None:
    """Forget what the index was made with, so that a renewal begins at the first record."""
    queries.meta_set(connection, MADE_WITH, "")
    queries.meta_set(connection, GOING, "")


def finish(connection: Connection, terms: Terms) -> None:
    """Note that every entry is made with these terms."""
    if _going(connection) is not None:
        search_index.optimize(connection, models.SEARCHED)
        queries.meta_set(connection, GOING, "")
    queries.meta_set(connection, MADE_WITH, terms.digest)


def _next(connection: Connection, going: _Going, size: int) -> tuple[list[int], _Going]:
    """Return the ids of the next block, of this kind or the next that has records left."""
    for kind in models.SEARCHED[models.SEARCHED.index(going.kind) :]:
        after = going.after if kind == going.kind else -1
        table = models.TABLES[kind]
        rows = connection.execute(
            select(table.c.id).where(table.c.id > after).order_by(table.c.id).limit(size)
        )
        ids = [int(row.id) for row in rows]
        if ids:
            return ids, _Going(going.digest, kind, after, going.done)
    return [], going


def _going(connection: Connection) -> _Going | None:
    text = queries.meta_get(connection, GOING)
    if not text:
        return None
    data = json.loads(text)
    if data["kind"] not in models.SEARCHED:
        return None
    return _Going(data["for"], data["kind"], int(data["after"]), int(data["done"]))
