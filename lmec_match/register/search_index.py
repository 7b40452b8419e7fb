"""Ask the full-text tables: the candidates of a search or a match."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from lmec_match.register.models import search_table

WEIGHTS = (4.0, 1.0)
"""How much a word counts in a name, and in the body."""


def ranked(
    connection: Connection, kind: str, expression: str, limit: int
) -> list[tuple[int, float]]:
    """Return (record id, score) of the records that an FTS5 expression finds, best first.

    The score is BM25 with names and bodies weighing `WEIGHTS`; higher is better.
    """
    if not expression:
        return []
    table = search_table(kind)
    sql = (
        f"SELECT rowid, -bm25({table}, {WEIGHTS[0]}, {WEIGHTS[1]}) AS score FROM {table} "
        f"WHERE {table} MATCH ? ORDER BY score DESC, rowid LIMIT ?"
    )
    rows = connection.exec_driver_sql(sql, (expression, limit)).fetchall()
    return [(row[0], float(row[1])) for row in rows]


def vocabulary(connection: Connection, kind: str) -> str:
    """Return the connection's own table of a kind's terms, made when first asked for."""
    return _own_table(connection, f"terms_{kind}", kind, "row")


def instances(connection: Connection, kind: str) -> str:
    """Return the connection's own table of every place of a kind's terms, made when first asked."""
    return _own_table(connection, f"instances_{kind}", kind, "instance")


def _own_table(connection: Connection, name: str, kind: str, sort: str) -> str:
    connection.exec_driver_sql(
        f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{name} "
        f"USING fts5vocab(main, {search_table(kind)}, {sort})"
    )
    return f"temp.{name}"


def terms(connection: Connection, kind: str) -> list[str]:
    """Return every plain word of a kind's index, for the spelling of what people type."""
    rows = connection.exec_driver_sql(
        f"SELECT term FROM {vocabulary(connection, kind)} WHERE term GLOB '[a-z]*'"
    )
    return [row[0] for row in rows]


def optimize(connection: Connection, kinds: Sequence[str]) -> None:
    """Merge the segments of the full-text tables after a large import."""
    for kind in kinds:
        table = search_table(kind)
        connection.exec_driver_sql(f"INSERT INTO {table} ({table}) VALUES ('optimize')")
