"""Print the catalogue: every record of the pack in one line, by kind."""

from __future__ import annotations

from typing import Any

from lmec_match.briefing.blocks import Block, Cell, Heading, Table
from lmec_match.briefing.desk import Desk
from lmec_match.briefing.sections._parts import columns, country_label
from lmec_match.domain.kinds import IMPORTABLE
from lmec_match.i18n import msg

TITLE = msg("Catalogue")

_AMOUNT = {
    "funding": "ticket",
    "technologies": "capital_cost",
    "needs": "budget",
    "projects": "cost",
}


def build(desk: Desk) -> list[Block]:
    """Return a table a kind: code, name, country, and areas and amount where any has them."""
    return [
        block
        for kind in IMPORTABLE
        if desk.of_kind(kind.key)
        for block in (Heading(desk.label(kind.labels)), _table(desk, kind.key))
    ]


def _table(desk: Desk, kind: str) -> Table:
    records = desk.of_kind(kind)
    with_areas, amount = any(r.terms("areas") for r in records), _AMOUNT.get(kind, "")
    heads: list[Any] = [(msg("Code"), 1.3), (msg("Name"), 3.8), (country_label(desk, kind), 1.7)]
    if with_areas:
        heads.append((msg("Areas"), 1.3))
    if amount:
        heads.append((msg("Amount"), 2.5, "right"))
    rows: list[tuple[Cell, ...]] = []
    for record in records:
        row: list[Cell] = [record.code, desk.title(record), desk.countries(desk.homes_of(record))]
        if with_areas:
            row.append(", ".join(record.terms("areas")))
        if amount:
            row.append(desk.amount(record, amount))
        rows.append(tuple(row))
    return Table(columns(desk, *heads), tuple(rows), dense=True)
