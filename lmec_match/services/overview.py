"""Say where things stand in the register."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from lmec_match.domain.changes import Step
from lmec_match.domain.kinds import IMPORTABLE
from lmec_match.domain.record import Record
from lmec_match.register import journal, queries
from lmec_match.services.office import Office


@dataclass(frozen=True)
class Overview:
    """Hold what the home page shows."""

    counts: dict[str, int]
    roundtables: list[Record]
    steps: list[Step]
    stale: int
    open_commitments: int
    needs_open: int


def overview(office: Office, today: dt.date | None = None) -> Overview:
    """Count the lists, what has gone stale and what is still open; newest roundtables first."""
    day = today or dt.datetime.now(dt.UTC).date()
    with office.register.read() as connection:
        counts = {k.key: queries.count(connection, k.key) for k in IMPORTABLE}
        tables = queries.all_records(connection, "roundtables")
        tables.sort(key=lambda r: str(r.values.get("date") or ""), reverse=True)
        stale = 0
        for kind in IMPORTABLE:
            limit = (day - dt.timedelta(days=kind.stale_after_days)).isoformat()
            stale += queries.count_stale(connection, kind.key, limit)
        commitments = queries.all_records(connection, "commitments", {"state": "open"})
        return Overview(
            counts,
            tables,
            journal.steps(connection, 8),
            stale,
            len(commitments),
            queries.needs_without_decision(connection),
        )
