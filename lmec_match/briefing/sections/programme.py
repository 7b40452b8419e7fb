"""Print the programme of the day."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lmec_match.briefing.blocks import Block, Cell, Heading, Paragraph, Table, Words
from lmec_match.briefing.desk import Desk
from lmec_match.briefing.sections._parts import columns
from lmec_match.i18n import msg

TITLE = msg("Programme")


def build(desk: Desk) -> list[Block]:
    """Return the programme as entered, and the meeting slots."""
    record = desk.source.roundtable
    blocks: list[Block] = []
    programme = record.values.get("programme")
    if isinstance(programme, str) and programme:
        blocks.append(Paragraph(Words(programme)))
    elif programme:
        rows = tuple(_line(desk, entry) for entry in programme)
        blocks.append(
            Table(columns(desk, (msg("Time"), 1.2), (msg("Item"), 5), (msg("Place"), 2)), rows)
        )
    slots = record.values.get("slots") or ()
    if slots and desk.source.meetings:
        blocks.append(Heading(desk.words(msg("One-to-one meetings")), 3))
        counts = [
            sum(m.values.get("slot") == n for m in desk.meetings) for n in range(1, len(slots) + 1)
        ]
        blocks.append(
            Table(
                columns(desk, (msg("Slot"), 1, "center"), (msg("Time"), 2, "center"),
                        (msg("Meetings"), 1, "center")),
                tuple((str(n), _time(slot), str(count))
                      for n, (slot, count) in enumerate(zip(slots, counts, strict=True), 1)),
            )
        )  # fmt: skip
    return blocks


def _time(slot: Any) -> str:
    if not isinstance(slot, Mapping):
        return str(slot)
    start, end = slot.get("start", ""), slot.get("end", "")
    return f"{start}–{end}" if start and end else str(start or end or "")


def _line(desk: Desk, entry: Any) -> tuple[Cell, ...]:
    """Return one line; an entry may be a text, or hold time, item and place under usual names."""
    if not isinstance(entry, Mapping):
        return ("", str(entry), "")
    item = entry.get("item") or entry.get("title") or entry.get("what") or ""
    if isinstance(item, Mapping):
        item = desk.label(item)
    time = str(entry.get("time") or "") or _time(entry)
    place = str(entry.get("place") or entry.get("where") or "")
    return (time, item if isinstance(item, Words) else str(item), place)
