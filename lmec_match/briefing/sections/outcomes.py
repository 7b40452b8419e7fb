"""Say what the roundtable is for, and what shall have come of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from lmec_match.briefing.blocks import (
    Block,
    Bullets,
    Cell,
    Facts,
    Heading,
    Paragraph,
    Table,
    Words,
)
from lmec_match.briefing.desk import Desk
from lmec_match.briefing.sections._parts import columns
from lmec_match.domain.record import Record
from lmec_match.i18n import Message, msg

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
        (msg("Items on the agenda"), len(agenda)),
        (msg("Organisations"), len(desk.invitations)),
        (msg("Countries"), len({i.text("country") for i in desk.invitations} - {""})),
    ]
    if desk.meetings and not desk.source.audience:
        figures.append((msg("Meetings"), len(desk.meetings)))
    blocks.append(Facts(tuple((desk.words(label), Words(desk.count(n))) for label, n in figures)))
    areas = [desk.term("area", a) for a in record.terms("areas")]
    areas += [desk.term("action", a) for a in record.terms("actions")]
    if areas:
        blocks.append(Heading(desk.words(msg("Priority areas of the roundtable")), 3))
        blocks.append(Bullets(tuple(areas)))
    if agenda:
        blocks.append(Heading(desk.words(msg("On the agenda")), 3))
        blocks.append(_agenda(desk, agenda))
    if sides:
        by_size = sorted(sides.items(), key=lambda pair: (-pair[1], pair[0]))
        blocks.append(Heading(desk.words(msg("Who sits at the table")), 3))
        blocks.append(
            Facts(tuple((desk.term("side", side), Words(desk.count(n))) for side, n in by_size))
        )
    if desk.source.balance or _waiting(desk):
        findings = [*_waiting(desk), *desk.source.balance, *_without_meeting(desk, agenda)]
        blocks.append(Heading(desk.words(msg("What is out of balance")), 3))
        blocks.append(Bullets(tuple(desk.words(finding) for finding in findings)))
    return blocks


def _waiting(desk: Desk) -> list[Message]:
    """Return a line on those who have not accepted, where the edition may know it."""
    waiting = [i for i in desk.invitations if i.text("state") not in ("", "accepted")]
    if not waiting:
        return []
    who = {desk.party(i.ref("organisation")) for i in waiting}
    at_risk = [m for m in desk.meetings if who & set(desk.parties(m))]
    return [
        msg("{count} of {all} invited {count:has|have} not accepted yet: {names}. {meetings} "
            "{meetings:meeting depends|meetings depend} on them.", count=len(waiting),
            all=len(desk.invitations), meetings=len(at_risk),
            names=tuple(desk.labels(desk.name_of(i.ref("organisation"))) for i in waiting))
    ]  # fmt: skip


def _without_meeting(desk: Desk, agenda: Sequence[Record]) -> list[Message]:
    """Return a line for each item of the agenda that no planned meeting is about."""
    parts = [part for m in desk.meetings for part in desk.subjects(m) if isinstance(part, Mapping)]
    met = {part.get("need") for part in parts}
    if not met:
        return []
    return [
        msg("{code} {name}: no meeting is about it.", code=r.code,
            name=desk.labels(desk.title(r)))
        for r in agenda
        if r.code not in met
    ]  # fmt: skip


def _agenda(desk: Desk, agenda: Sequence[Record]) -> Table:
    """Return the items with their amounts, and in USD where they are in several currencies."""
    keys = {r.code: "budget" if r.kind == "needs" else "cost" for r in agenda}
    money = [m for r in agenda if (m := r.money(keys[r.code])) is not None]
    compared = any(m.currency != "USD" for m in money)
    heads: list[Any] = [(msg("Code"), 1.3), (msg("Need or project"), 3.6), (msg("Country"), 1.8),
                        (msg("Amount"), 2.1, "right")]  # fmt: skip
    if compared:
        heads.append(("USD", 1.4, "right"))
    rows: list[tuple[Cell, ...]] = []
    for record in agenda:
        row: tuple[Cell, ...] = (record.code, desk.title(record),
                                 desk.country(record.text("country")),
                                 desk.amount(record, keys[record.code]))  # fmt: skip
        rows.append((*row, desk.usd(record, keys[record.code])) if compared else row)
    return Table(columns(desk, *heads), tuple(rows))


def _on_agenda(desk: Desk, code: str) -> bool:
    agenda = desk.source.roundtable.values.get("agenda")
    return agenda is None or code in agenda
