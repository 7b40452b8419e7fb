"""Keep the vectors of meaning of records: beside the index, but filled in behind the work.

Computing a vector takes longer than writing a record, so a change only drops the vector that no
longer fits, and a later block (`services.meaning`) fills the gap. The register's meta says which
model made them (`MADE_BY`): where another is at hand they are as good as absent, and are replaced.

Needs and projects ask, so their vectors are those of questions; the other kinds are offered.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from lmec_match.domain.record import Record
from lmec_match.domain.subjects import subject_text
from lmec_match.register import models, queries

MADE_BY = "meaning.made_by"
OFFERED: tuple[str, ...] = ("technologies", "funding", "partners")
"""Kinds that a match searches, and which therefore come first."""
ORDER: tuple[str, ...] = (*OFFERED, *(k for k in models.SEARCHED if k not in OFFERED))

Place = tuple[str, int]
"""A kind, and the id of a record of it."""
START: Place = (ORDER[0], -1)


@dataclass(frozen=True)
class Waiting:
    """Hold a record that has no vector: its text, and the version that the text is of."""

    kind: str
    id: int
    version: int
    text: str

    @property
    def asks(self) -> bool:
        """Say whether its vector is that of a question."""
        return self.kind not in OFFERED


def digest(text: str) -> bytes:
    """Return what tells one text from another, in 8 bytes."""
    return hashlib.blake2b(text.encode(), digest_size=8).digest()


def follow(connection: Connection, kind: str, old: Record, new: Record) -> None:
    """Drop a record's vector when what it says has changed."""
    if subject_text(old) != subject_text(new):
        drop(connection, kind, [old.id])


def drop(connection: Connection, kind: str, ids: Iterable[int]) -> None:
    """Remove the vectors of records that change or go."""
    connection.exec_driver_sql(
        "DELETE FROM vector WHERE kind = ? AND record_id = ?", [(kind, i) for i in ids]
    )


def counts(connection: Connection, version: str) -> dict[str, int]:
    """Return how many records of each kind have a vector by this model."""
    if queries.meta_get(connection, MADE_BY) != version:
        return {}
    rows = connection.exec_driver_sql("SELECT kind, count(*) FROM vector GROUP BY kind")
    return {row[0]: int(row[1]) for row in rows}


def count(connection: Connection, kind: str) -> int:
    """Return how many records of a kind have a vector; the caller has compared `MADE_BY`."""
    found = connection.exec_driver_sql("SELECT count(*) FROM vector WHERE kind = ?", (kind,))
    return int(found.scalar() or 0)


def waiting(
    connection: Connection, version: str, after: Place, limit: int
) -> tuple[list[Waiting], Place]:
    """Return the next records without a vector by this model, of one kind, and where they end.

    [] when none is left behind `after`.
    """
    mixed = queries.meta_get(connection, MADE_BY) != version
    for kind in ORDER[ORDER.index(after[0]) :]:
        last = after[1] if kind == after[0] else -1
        without = "" if mixed else (
            f" AND NOT EXISTS (SELECT 1 FROM vector WHERE kind = '{kind}' AND record_id = t.id)"
        )  # fmt: skip
        rows = connection.exec_driver_sql(
            f"SELECT t.id FROM {kind} t WHERE t.id > ?{without} ORDER BY t.id LIMIT ?",
            (last, limit),
        )
        ids = [int(row[0]) for row in rows]
        if ids:
            found = queries.records_by_id(connection, kind, ids)
            return (
                [Waiting(kind, r.id, r.version, subject_text(r)) for r in found],
                (kind, ids[-1]),
            )
    return [], (ORDER[-1], after[1])


def write(
    connection: Connection, version: str, made: Sequence[tuple[Waiting, bytes]]
) -> None:
    """Keep vectors made by a model, of records that have not changed since they were read.

    Those of another model go.
    """
    if queries.meta_get(connection, MADE_BY) != version:
        connection.exec_driver_sql("DELETE FROM vector")
        queries.meta_set(connection, MADE_BY, version)
    by_kind: dict[str, list[tuple[Waiting, bytes]]] = {}
    for one in made:
        by_kind.setdefault(one[0].kind, []).append(one)
    for kind, group in by_kind.items():
        rows = connection.exec_driver_sql(
            f"SELECT id, version FROM {kind} WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps([one.id for one, _ in group]),),
        )
        now = {row[0]: row[1] for row in rows}
        kept = [
            (kind, one.id, digest(one.text), data)
            for one, data in group if now.get(one.id) == one.version
        ]  # fmt: skip
        if kept:
            drop(connection, kind, [row[1] for row in kept])
            connection.exec_driver_sql(
                "INSERT INTO vector (kind, record_id, digest, data) VALUES (?, ?, ?, ?)", kept
            )


def restart(connection: Connection) -> None:
    """Forget every vector, so that all are computed anew."""
    connection.exec_driver_sql("DELETE FROM vector")


def by_id(connection: Connection, kind: str, ids: Sequence[int]) -> dict[int, bytes]:
    """Return the packed vectors of records; the caller has compared `MADE_BY`."""
    rows = connection.exec_driver_sql(
        "SELECT record_id, data FROM vector WHERE kind = ? "
        "AND record_id IN (SELECT value FROM json_each(?))",
        (kind, json.dumps(list(ids))),
    ).fetchall()
    return {row[0]: row[1] for row in rows}


def of_question(connection: Connection, kind: str, code: str, text: str) -> bytes | None:
    """Return the packed vector of a record that asks, None where there is none of this text."""
    found: bytes | None = connection.exec_driver_sql(
        f"SELECT v.data FROM vector v JOIN {kind} r ON r.id = v.record_id "
        "WHERE r.code = ? AND v.kind = ? AND v.digest = ?",
        (code, kind, digest(text)),
    ).scalar()
    return found


def later(
    connection: Connection, kind: str, after: int, limit: int
) -> list[tuple[int, int, bytes]]:
    """Return (number, record id, packed vector) of those written after a number, in order."""
    # The plus keeps SQLite from going through all of a kind to find that none is newer.
    rows = connection.exec_driver_sql(
        "SELECT id, record_id, data FROM vector WHERE +kind = ? AND id > ? ORDER BY id LIMIT ?",
        (kind, after, limit),
    ).fetchall()
    return [(row[0], row[1], row[2]) for row in rows]


def newest(connection: Connection) -> int:
    """Return the number of the newest vector, 0 when there is none."""
    return int(connection.exec_driver_sql("SELECT max(id) FROM vector").scalar() or 0)
