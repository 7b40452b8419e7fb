"""Print one page each for the pack's technologies."""

from __future__ import annotations

from lmec_match.briefing.blocks import Block
from lmec_match.briefing.desk import Desk
from lmec_match.briefing.sections._parts import record_page, without_pages
from lmec_match.i18n import msg

TITLE = msg("Technologies")
FACTS = ("supplier", "trl", "capacity", "capital_cost")
"""The fields that stand in the strip under the title."""


def build(desk: Desk) -> list[Block]:
    """Return the pages by country, then name."""
    blocks: list[Block] = []
    for record in desk.with_pages("technologies"):
        blocks += record_page(desk, record, FACTS, first=not blocks)
    return [*without_pages(desk, "technologies"), *blocks] if blocks else []
