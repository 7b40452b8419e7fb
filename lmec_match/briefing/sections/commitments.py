"""List what was promised at this roundtable: what, who, by when."""

from __future__ import annotations

from collections.abc import Sequence

from lmec_match.briefing.blocks import Block, Cell, Table
from lmec_match.briefing.desk import Desk
from lmec_match.briefing.sections._parts import columns
from lmec_match.domain.record import Record
from lmec_match.i18n import msg

TITLE = msg("Commitments")


def build(desk: Desk) -> list[Block]:
    """Return the commitments of this roundtable; none, no section."""
    here = desk.source.roundtable.code
    own = [c for c in desk.source.commitments if c.ref("roundtable").code == here]
    return [table(desk, own)] if own else []


def table(desk: Desk, commitments: Sequence[Record], *, with_roundtable: bool = False) -> Table:
    """Return commitments by due date."""
    ordered = sorted(commitments, key=lambda c: (str(c.values.get("due") or "9999"), c.code))
    rows: list[tuple[Cell, ...]] = []
    for record in ordered:
        row: list[Cell] = [
            record.code, record.text("what"), desk.name_of(record.ref("who")),
            desk.date(record.date("due")), desk.term("commitment_state", record.text("state")),
        ]  # fmt: skip
        if with_roundtable:
            row.insert(1, record.ref("roundtable").text or record.ref("roundtable").code)
        rows.append(tuple(row))
    heads = [(msg("Code"), 1.4), (msg("What"), 3.6), (msg("Who"), 2.2), (msg("By when"), 1.4),
             (msg("Status"), 1.2)]  # fmt: skip
    if with_roundtable:
        heads.insert(1, (msg("Roundtable"), 1.8))
    return Table(columns(desk, *heads), tuple(rows))
