"""Say what the roundtable is for, and what shall have come of it."""

from __future__ import annotations

from collections import Counter

from lmec_match.briefing.blocks import Block, Bullets, Facts, Heading, Note, Paragraph, Table, Words
from lmec_match.briefing.desk import Desk
from lmec_match.briefing.sections._parts import columns
from lmec_match.i18n import msg

TITLE = msg("Outcomes wanted")


def build(desk: Desk) -> list[Block]:
    """Return theme, figures, agenda and, for the chair, the balance of the table."""
    record = desk.source.roundtable
    blocks: list[Block] = []
    theme = record.text("theme")
    if theme:
        blocks.append(Paragraph(Words(theme), "lead"))
    sides = Counter(i.text("side") for i in desk.invitations)
    agenda = [r for r in desk.of_kind("needs", "projects") if _on_agenda(desk, r.code)]
    figures = [
        (desk.words(msg("Items on the agenda")), str(len(agenda))),
        (desk.words(msg("Organisations")), str(len(desk.invitations))),
        (
            desk.words(msg("Countries")),
            str(len({i.text("country") for i in desk.invitations} - {""})),
        ),
    ]
    if desk.meetings and not desk.source.audience:
        figures.append((desk.words(msg("Meetings")), str(len(desk.meetings))))
    blocks.append(Facts(tuple(figures)))
    areas = [desk.term("area", a) for a in record.terms("areas")]
    areas += [desk.term("action", a) for a in record.terms("actions")]
    if areas:
        blocks.append(Heading(desk.words(msg("Areas and actions of the strategy")), 3))
        blocks.append(Bullets(tuple(areas)))
    if agenda:
        blocks.append(Heading(desk.words(msg("On the agenda")), 3))
        blocks.append(
            Table(
                columns(desk, (msg("Code"), 1.3), (msg("Need or project"), 4),
                        (msg("Country"), 1.6), (msg("Amount"), 2.4, "right")),
                tuple(
                    (r.code, desk.title(r), desk.country(r.text("country")),
                     desk.amount(r, "budget" if r.kind == "needs" else "cost"))
                    for r in agenda
                ),
            )
        )  # fmt: skip
    if sides:
        rows = tuple(
            (desk.term("side", side), str(count))
            for side, count in sorted(sides.items(), key=lambda pair: (-pair[1], pair[0]))
        )
        blocks.append(Heading(desk.words(msg("Who sits at the table")), 3))
        blocks.append(
            Table(columns(desk, (msg("Side"), 4), (msg("Organisations"), 1, "right")), rows)
        )
    blocks.extend(Note(desk.words(finding), "warning") for finding in desk.source.balance)
    return blocks


def _on_agenda(desk: Desk, code: str) -> bool:
    agenda = desk.source.roundtable.values.get("agenda")
    return agenda is None or code in agenda
