"""Measure table pages, search, edits and matches on a register of made-up records."""

from __future__ import annotations

import random
import time
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from lmec_match.domain.changes import Filter
from lmec_match.domain.kinds import KINDS
from lmec_match.progress import Progress
from lmec_match.register import indexing
from lmec_match.services import coverage as covering
from lmec_match.services import records, searching
from lmec_match.services.benchmarks.figures import Figure, opened, p95, register, seconds
from lmec_match.services.office import Office

ROUNDS = 40
ROWS = 64
WORDS = ("leachate", "污水", "nước thải", "membrane treatment", "น้ำเสีย", "air quality")
SLOW_ROUNDS = 3


def _fetch(connection: Connection, sql: str, values: tuple[Any, ...]) -> int:
    return len(connection.exec_driver_sql(sql, values).fetchall())


def page(folder: Path, total: int, progress: Progress) -> list[Figure]:
    """Jump to random pages of the technologies' table; baseline: LIMIT and OFFSET in SQL."""
    desk = opened(register(folder, total, progress))
    chance = random.Random(1)
    try:
        first = seconds(lambda: records.table(desk, "technologies", Filter()))
        ids = records.table(desk, "technologies", Filter()).ids
        starts = [chance.randrange(max(1, len(ids) - ROWS)) for _ in range(ROUNDS)]
        keys = ["name", "supplier", "country", "capacity", "capital_cost"]
        ours = [
            seconds(partial(records.page, desk, "technologies", ids[start : start + ROWS], keys))
            for start in starts
        ]
        sql = "SELECT * FROM technologies ORDER BY name, id LIMIT ? OFFSET ?"
        with desk.register.read() as connection:
            base = [seconds(partial(_fetch, connection, sql, (ROWS, s))) for s in starts]
            whole = seconds(
                lambda: connection.exec_driver_sql("SELECT * FROM technologies").fetchall()
            )
    finally:
        desk.register.close()
    return [
        Figure("table opens (all ids)", first, whole, "s", "reading every row"),
        Figure("table page jump, p95", p95(ours) * 1000, p95(base) * 1000, "ms", "LIMIT/OFFSET"),
    ]


def search(folder: Path, total: int, progress: Progress) -> list[Figure]:
    """Search as people type; baseline: LIKE over names and texts."""
    desk = opened(register(folder, total, progress))
    try:
        ours = [
            seconds(partial(searching.ids, desk, "technologies", word))
            for _ in range(ROUNDS // 4)
            for word in WORDS
        ]
        sql = "SELECT id FROM technologies WHERE name LIKE ? OR names LIKE ? OR summary LIKE ?"
        with desk.register.read() as connection:
            base = [
                seconds(partial(_fetch, connection, sql, (f"%{word}%",) * 3))
                for _ in range(SLOW_ROUNDS)
                for word in WORDS
            ]
    finally:
        desk.register.close()
    return [Figure("search, p95", p95(ours) * 1000, p95(base) * 1000, "ms", "SQL LIKE")]


def edit(folder: Path, total: int, progress: Progress) -> list[Figure]:
    """Change one field, index kept in step; baseline: a bare UPDATE in its own transaction."""
    desk = opened(register(folder, total, progress))
    try:
        view = records.table(desk, "needs", Filter(sort=""))
        page_ = records.page(desk, "needs", view.ids[:ROUNDS], ["name"])
        codes = [code for code, _ in page_.values()]
        ours = [seconds(partial(records.edit, desk, c, {"site": "x" + c})) for c in codes]
        base = []
        for code in codes:
            sql = "UPDATE needs SET site = ? WHERE code = ?"

            def bare(code: str = code, sql: str = sql) -> None:
                with desk.register.engine.begin() as connection:
                    connection.exec_driver_sql(sql, ("x" + code, code))

            base.append(seconds(bare))
        index = [_indexed(desk, code) for code in codes]
    finally:
        desk.register.close()
    return [
        Figure("edit with journal and index, p95", p95(ours) * 1000, p95(base) * 1000, "ms",
               "bare UPDATE"),
        Figure("index of one changed record, p95", p95(index) * 1000, p95(base) * 1000, "ms",
               "bare UPDATE"),
    ]  # fmt: skip


def _indexed(desk: Office, code: str) -> float:
    """Return how long the index entry of one record takes to be made anew, without the commit."""
    record = records.show(desk, code)
    kind = KINDS[record.kind]
    with desk.register.engine.begin() as connection:
        start = time.perf_counter()
        indexing.forget(connection, kind.key, [record.id])
        indexing.write(connection, kind, [record], desk.register.terms)
        return time.perf_counter() - start


def coverage(folder: Path, total: int, progress: Progress) -> list[Figure]:
    """Read the coverage of the whole register; baseline: reading every record of its lists."""
    desk = opened(register(folder, total, progress))
    try:
        ours = seconds(lambda: covering.find(desk))
        kinds = (*covering.ASKING, "technologies", "funding")
        base = seconds(lambda: [records.all_of(desk, kind) for kind in kinds])
    finally:
        desk.register.close()
    return [Figure(f"coverage of {total:,} records", ours, base, "s", "reading every record")]
