"""Say of each country what it brings to the table, and what the Centre should know."""

from __future__ import annotations

import datetime as dt

from lmec_match.briefing.blocks import Block, Facts, Heading, Paragraph, Table, Words
from lmec_match.briefing.desk import Desk
from lmec_match.briefing.sections._parts import columns
from lmec_match.domain.record import Record
from lmec_match.i18n import msg

TITLE = msg("Countries at a glance")


def build(desk: Desk) -> list[Block]:
    """Return the countries at the table or on the agenda, each with its figures."""
    needs, projects = desk.of_kind("needs"), desk.of_kind("projects")
    codes = {r.text("country") for r in (*needs, *projects)}
    codes |= {i.text("country") for i in desk.invitations} | set(desk.source.country_notes)
    blocks: list[Block] = []
    for code in sorted(codes - {""}, key=desk.country_place):
        blocks.append(Heading(desk.term("country", code)))
        own = [r for r in (*needs, *projects) if r.text("country") == code]
        seats = [i for i in desk.invitations if i.text("country") == code]
        serving = [
            r for r in desk.of_kind("funding") if code in r.terms("countries") and _open(desk, r)
        ]
        figures = (
            (msg("Needs"), sum(r.kind == "needs" for r in own)),
            (msg("PPP projects"), sum(r.kind == "projects" for r in own)),
            (msg("Open funding sources"), len(serving)),
            (msg("Organisations"), len(seats)),
        )
        blocks.append(
            Facts(tuple((desk.words(label), Words(desk.count(n))) for label, n in figures))
        )
        note = desk.source.country_notes.get(code, "")
        if note:
            blocks.append(Paragraph(Words(note)))
        if own:
            blocks.append(
                Table(
                    columns(desk, (msg("Code"), 1.3), (msg("Need or project"), 5),
                            (msg("Amount"), 2, "right")),
                    tuple(
                        (r.code, desk.title(r),
                         desk.amount(r, "budget" if r.kind == "needs" else "cost"))
                        for r in own
                    ),
                )
            )  # fmt: skip
    return blocks


def _open(desk: Desk, source: Record) -> bool:
    """Say whether one can apply to a source of money on the pack's day, as far as is known."""
    day = dt.date.fromisoformat(desk.source.as_of[:10])
    opens, closes = source.date("opens"), source.date("closes")
    return (opens is None or opens.first_day <= day) and (closes is None or day <= closes.last_day)
