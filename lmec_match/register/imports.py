"""Remember imports: which batch brought which row, so that a list is known when it comes again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, update

from lmec_match.register import models
from lmec_match.register.engine import now
from lmec_match.register.queries import CHUNK


@dataclass(frozen=True)
class BatchRow:
    """Hold one row of a batch: where it stood, what it said, whose record it became.

    `digest` is over its content, `identity` over what names the thing, `layout` names the kind of
    list (headings and sender).
    """

    kind: str
    sheet: str
    row: int
    layout: str
    digest: str
    identity: str
    code: str


def start_batch(
    connection: Connection, change_set: int, *, file: str, sha256: str, sender: str, by: str
) -> int:
    """Write a new batch, tie it to its step, and return its number."""
    made = connection.execute(
        insert(models.import_batch).values(
            at=now(), by=by, file=file, sha256=sha256, sender=sender, counts="{}", undone=0
        )
    )
    number = int(made.inserted_primary_key[0])  # type: ignore[index]
    sets = models.change_set
    connection.execute(update(sets).where(sets.c.id == change_set).values(batch_id=number))
    return number


def finish_batch(
    connection: Connection, number: int, counts: Mapping[str, int], rows: Iterable[BatchRow]
) -> None:
    """Note what a batch did and which rows it brought."""
    table = models.import_batch
    connection.execute(
        update(table).where(table.c.id == number).values(counts=json.dumps(dict(counts)))
    )
    listed = [{"batch_id": number, **row.__dict__} for row in rows]
    for start in range(0, len(listed), 5_000):
        connection.execute(insert(models.import_row), listed[start : start + 5_000])


def _codes(
    connection: Connection, kind: str, column: str, keys: Sequence[str]
) -> dict[str, str]:
    rows, batch = models.import_row, models.import_batch
    wanted = list(dict.fromkeys(k for k in keys if k))
    found: dict[str, str] = {}
    for start in range(0, len(wanted), CHUNK):
        query = (
            select(rows.c[column], rows.c.code)
            .join(batch, batch.c.id == rows.c.batch_id)
            .where(
                rows.c.kind == kind,
                rows.c[column].in_(wanted[start : start + CHUNK]),
                batch.c.undone == 0,
            )
            .order_by(rows.c.id)
        )
        # The newest row counts: it stands last.
        found.update((row[0], row[1]) for row in connection.execute(query))
    present = _present(connection, kind, set(found.values()))
    return {key: code for key, code in found.items() if code in present}


def _present(connection: Connection, kind: str, codes: set[str]) -> set[str]:
    """Return those codes whose record is still there."""
    table = models.TABLES[kind]
    listed, found = sorted(codes), set()
    for start in range(0, len(listed), CHUNK):
        query = select(table.c.code).where(table.c.code.in_(listed[start : start + CHUNK]))
        found.update(row[0] for row in connection.execute(query))
    return found


def codes_by_digest(connection: Connection, kind: str, digests: Sequence[str]) -> dict[str, str]:
    """Return {digest: code} of rows with the same content that were imported before."""
    return _codes(connection, kind, "digest", digests)


def codes_by_identity(
    connection: Connection, kind: str, identities: Sequence[str]
) -> dict[str, str]:
    """Return {identity: code} of rows about the same thing that were imported before."""
    return _codes(connection, kind, "identity", identities)


def codes_of_layout(connection: Connection, kind: str, layout: str) -> list[str]:
    """Return the codes that the last batch of a layout brought: the former edition of a list."""
    rows, batch = models.import_row, models.import_batch
    last = (
        select(rows.c.batch_id)
        .join(batch, batch.c.id == rows.c.batch_id)
        .where(rows.c.kind == kind, rows.c.layout == layout, batch.c.undone == 0)
        .order_by(rows.c.batch_id.desc())
        .limit(1)
    )
    number = connection.execute(last).scalar()
    if number is None:
        return []
    found = connection.execute(
        select(rows.c.code).where(rows.c.batch_id == number, rows.c.layout == layout).distinct()
    )
    return [row[0] for row in found]
