"""Print the catalogue: every record of the pack in one line, by kind."""

from __future__ import annotations

from lmec_match.briefing.blocks import Block, Cell, Heading, Table
from lmec_match.briefing.desk import Desk
from lmec_match.briefing.sections._parts import columns
from lmec_match.domain.kinds import IMPORTABLE
from lmec_match.domain.record import Record
from lmec_match.i18n import msg

TITLE = msg("Catalogue")

_AMOUNT = {
    "funding": "ticket",
    "technologies": "capital_cost",
    "needs": "budget",
    "projects": "cost",
}


def build(desk: Desk) -> list[Block]:
    """Return a table a kind: code, name, country, areas, amount."""
    blocks: list[Block] = []
    for kind in IMPORTABLE:
        records = desk.of_kind(kind.key)
        if not records:
            continue
        blocks.append(Heading(desk.label(kind.labels)))
        heads = [(msg("Code"), 1.3), (msg("Name"), 4), (msg("Country"), 1.7), (msg("Areas"), 0.9)]
        amount = _AMOUNT.get(kind.key, "")
        if amount:
            heads.append((msg("Amount"), 2.5, "right"))  # type: ignore[arg-type]
        rows = tuple(_row(desk, r, amount) for r in records)
        blocks.append(Table(columns(desk, *heads), rows, dense=True))
    return blocks


def _row(desk: Desk, record: Record, amount: str) -> tuple[Cell, ...]:
    places = desk.countries(desk.homes_of(record))
    row = (record.code, desk.title(record), places, desk.listed(record.terms("areas")))
    return (*row, desk.amount(record, amount)) if amount else row
