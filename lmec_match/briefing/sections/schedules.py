"""Print the schedule of all meetings, by time and by table."""

from __future__ import annotations

from dataclasses import replace

from lmec_match.briefing.blocks import Block, Heading, Words
from lmec_match.briefing.desk import Desk
from lmec_match.briefing.sections._parts import meetings_table
from lmec_match.domain.record import Record
from lmec_match.i18n import msg

TITLE = msg("Schedules")


def build(desk: Desk) -> list[Block]:
    """Return a table a slot; a copy for one organisation has its itinerary instead."""
    if desk.source.audience:
        return []
    by_slot: dict[int, list[Record]] = {}
    for meeting in desk.meetings:
        by_slot.setdefault(int(meeting.values["slot"]), []).append(meeting)
    blocks: list[Block] = []
    for number, found in sorted(by_slot.items()):
        slot = desk.words(msg("Slot {number}", number=number))
        time = desk.slot(found[0])
        label = slot if time == str(number) else Words(f"{slot.primary} | {time}", slot.secondary)
        blocks.append(Heading(label, 3))
        table = meetings_table(desk, found)
        # The heading says the time of all of them.
        blocks.append(
            replace(table, columns=table.columns[1:], rows=tuple(row[1:] for row in table.rows))
        )
    return blocks
