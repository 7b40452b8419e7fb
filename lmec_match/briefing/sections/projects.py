"""Print one page each for the pack's PPP projects."""

from __future__ import annotations

from lmec_match.briefing.blocks import Block
from lmec_match.briefing.desk import Desk
from lmec_match.briefing.sections._parts import best_matches, record_page
from lmec_match.i18n import msg

TITLE = msg("PPP projects")
FACTS = ("country", "cost", "gap", "stage")
"""The fields that stand in the strip under the title."""


def build(desk: Desk) -> list[Block]:
    """Return the pages by country, then name."""
    blocks: list[Block] = []
    for record in desk.of_kind("projects"):
        blocks += record_page(desk, record, FACTS, first=not blocks)
        blocks += best_matches(desk, record)
    return blocks
