"""Read what a coverage is made of from the facet index and the stored runs, never whole records."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from lmec_match.domain.kinds import KINDS
from lmec_match.register.queries import CHUNK


@dataclass(frozen=True)
class Head:
    """Hold what names a record: its number in its kind, code, name, last change (ISO)."""

    id: int
    code: str
    name: str
    updated: str


@dataclass(frozen=True)
class StoredRun:
    """Hold the newest run of a query and target: when (ISO), and the codes it recommends."""

    query: str
    target: str
    at: str
    codes: tuple[str, ...]


def heads(connection: Connection, kind: str) -> list[Head]:
    """Return the heads of all records of a kind, oldest first."""
    table = KINDS[kind].key
    rows = connection.exec_driver_sql(f"SELECT id, code, name, updated FROM {table} ORDER BY id")
    return [Head(row[0], row[1], row[2] or row[1], row[3]) for row in rows]


def postings(connection: Connection, kind: str, keys: Sequence[str]) -> dict[str, set[int]]:
    """Return {code: numbers of the records that hold it in any of the fields}."""
    found: dict[str, set[int]] = defaultdict(set)
    for key in keys:
        # One row a code: half a million rows would cost most of the time to hand over. The
        # table's own order serves the grouping, which it does not for several fields at once.
        rows = connection.exec_driver_sql(
            "SELECT value, group_concat(record_id) FROM facet WHERE field = ? GROUP BY value",
            (f"{kind}.{KINDS[kind].field(key).key}",),
        )
        for value, identities in rows:
            found[value].update(map(int, identities.split(",")))
    return found


def newest(connection: Connection, kind: str) -> str:
    """Return when a record of a kind was last changed (ISO), "" when there is none."""
    table = KINDS[kind].key
    return str(connection.exec_driver_sql(f"SELECT max(updated) FROM {table}").scalar() or "")


def runs(
    connection: Connection, targets: Sequence[str], recommendations: Sequence[str], limit: int
) -> list[StoredRun]:
    """Return the newest run of each query and target, with the codes that it recommends.

    The results are read inside the database: a kept run holds its evidence, which may be large.
    """
    of_targets, of_words = ",".join("?" * len(targets)), ",".join("?" * len(recommendations))
    rows = connection.exec_driver_sql(
        "SELECT r.query, r.target, r.at, ("
        "  SELECT group_concat(json_extract(e.value, '$.code')) FROM json_each(r.results) e"
        f"  WHERE e.key < ? AND json_extract(e.value, '$.recommendation') IN ({of_words})"
        ") FROM runs r JOIN ("
        f"  SELECT max(id) AS id FROM runs WHERE target IN ({of_targets}) GROUP BY query, target"
        ") n ON n.id = r.id",
        (limit, *recommendations, *targets),
    )
    return [
        StoredRun(row[0], row[1], row[2] or "", tuple(row[3].split(",")) if row[3] else ())
        for row in rows
    ]


def there(connection: Connection, codes: Mapping[str, Iterable[str]]) -> set[str]:
    """Return those of the codes, given by kind, that are still in the register."""
    found: set[str] = set()
    for kind, wanted in codes.items():
        table, listed = KINDS[kind].key, sorted(set(wanted))
        for start in range(0, len(listed), CHUNK):
            chunk = tuple(listed[start : start + CHUNK])
            marks = ",".join("?" * len(chunk))
            rows = connection.exec_driver_sql(
                f"SELECT code FROM {table} WHERE code IN ({marks})", chunk
            )
            found.update(row[0] for row in rows)
    return found
