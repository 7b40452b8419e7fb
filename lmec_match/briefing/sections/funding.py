"""Print one page each for the pack's funding sources."""

from __future__ import annotations

from lmec_match.briefing.blocks import Block
from lmec_match.briefing.desk import Desk
from lmec_match.briefing.sections._parts import record_page, without_pages
from lmec_match.i18n import msg

TITLE = msg("Funding sources")
FACTS = ("funder", "ticket", "instruments", "closes")
"""The fields that stand in the strip under the title."""


def build(desk: Desk) -> list[Block]:
    """Return the pages by country, then name."""
    blocks: list[Block] = []
    for record in desk.with_pages("funding"):
        facts = FACTS if record.ref("funder").text else ("category", *FACTS[1:])
        blocks += record_page(desk, record, facts, first=not blocks)
    return [*without_pages(desk, "funding"), *blocks] if blocks else []
