"""Remember imports: which batch brought which row, so that a list is known when it comes again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, insert, select, update

from lmec_match.i18n import msg
from lmec_match.progress import SILENT, Progress
from lmec_match.register import models
from lmec_match.register.engine import now
from lmec_match.register.queries import among

BLOCK = 5_000


@dataclass(frozen=True)
class BatchRow:
    """Hold one row of a batch: where it stood, what it said, whose record it became.

    `digest` is over its content, `keys` name the thing in the list's own terms, `layout` names
    the headings of the list.
    """

    kind: str
    sheet: str
    row: int
    layout: str
    digest: str
    keys: tuple[str, ...]
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
    connection: Connection,
    number: int,
    counts: Mapping[str, int],
    rows: Iterable[BatchRow],
    progress: Progress = SILENT,
) -> None:
    """Note what a batch did and which rows it brought."""
    table = models.import_batch
    connection.execute(
        update(table).where(table.c.id == number).values(counts=json.dumps(dict(counts)))
    )
    listed: list[dict[str, Any]] = []
    keys: list[dict[str, Any]] = []
    for row in rows:
        shared = {"batch_id": number, "kind": row.kind, "layout": row.layout, "code": row.code}
        listed.append({**shared, "sheet": row.sheet, "row": row.row, "digest": row.digest})
        keys.extend({**shared, "key": key} for key in row.keys)
    for target, values in ((models.import_row, listed), (models.import_key, keys)):
        for start in range(0, len(values), BLOCK):
            progress(start, len(values), msg("Noting the rows of the list"))
            connection.execute(insert(target), values[start : start + BLOCK])


def _codes(
    connection: Connection,
    table: Table,
    column: str,
    kind: str,
    wanted: Sequence[str],
    gone_into: Mapping[str, str],
) -> dict[str, str]:
    batch = models.import_batch
    query = (
        select(table.c[column], table.c.code)
        .join(batch, batch.c.id == table.c.batch_id)
        .where(
            table.c.kind == kind,
            among(table.c[column], {k for k in wanted if k}),
            batch.c.undone == 0,
        )
        .order_by(table.c.id)
    )
    # The newest row counts: it stands last.
    found = {row[0]: gone_into.get(row[1], row[1]) for row in connection.execute(query)}
    present = _present(connection, kind, set(found.values()))
    return {key: code for key, code in found.items() if code in present}


def _present(connection: Connection, kind: str, codes: set[str]) -> set[str]:
    """Return those codes whose record is still there."""
    table = models.TABLES[kind]
    query = select(table.c.code).where(among(table.c.code, codes))
    return {row[0] for row in connection.execute(query)}


def codes_by_digest(
    connection: Connection, kind: str, digests: Sequence[str], gone_into: Mapping[str, str]
) -> dict[str, str]:
    """Return {digest: code} of rows with the same content that were imported before.

    `gone_into` maps records that were merged to those that they went into.
    """
    return _codes(connection, models.import_row, "digest", kind, digests, gone_into)


def codes_by_key(
    connection: Connection, kind: str, keys: Sequence[str], gone_into: Mapping[str, str]
) -> dict[str, str]:
    """Return {key: code} of rows about the same thing that were imported before."""
    return _codes(connection, models.import_key, "key", kind, keys, gone_into)


def former_edition(connection: Connection, kind: str, layout: str) -> dict[str, str]:
    """Return {key: code} that the last batch of a layout brought."""
    table, batch = models.import_key, models.import_batch
    last = (
        select(table.c.batch_id)
        .join(batch, batch.c.id == table.c.batch_id)
        .where(table.c.kind == kind, table.c.layout == layout, batch.c.undone == 0)
        .order_by(table.c.batch_id.desc())
        .limit(1)
    )
    number = connection.execute(last).scalar()
    if number is None:
        return {}
    found = connection.execute(
        select(table.c.key, table.c.code).where(
            table.c.batch_id == number, table.c.layout == layout
        )
    )
    return {row[0]: row[1] for row in found}
