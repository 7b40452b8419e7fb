"""List the delegations: government and private in separate tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from lmec_match.briefing.blocks import NOTHING, Block, Cell, Heading, Paragraph, Table, Words
from lmec_match.briefing.desk import Desk, together
from lmec_match.briefing.sections._parts import columns, merged
from lmec_match.domain.record import Record
from lmec_match.domain.sides import INTERNATIONAL, INTERNATIONAL_LAST
from lmec_match.i18n import Message, kept_messages, msg

TITLE = msg("Delegations")

_INTERPRETS = "interprets"
"""What a delegate has who interprets for his party: his languages."""
_OF_DELEGATE = ("name", "position", "email", "phone", "mobile")
_REASONS = 3
"""Reasons printed for each invitation, the weightiest; the window shows all."""


def build(desk: Desk) -> list[Block]:
    """Return a table a side: country, organisation, delegates, languages."""
    blocks: list[Block] = []
    for term in desk.source.vocabularies["side"].terms:
        found = [i for i in desk.invitations if i.text("side") == term.code]
        if found:
            blocks.append(Heading(desk.term("side", term.code)))
            blocks.append(_table(desk, found))
    others = [i for i in desk.invitations if not i.text("side")]
    if others:
        blocks.append(Heading(desk.words(msg("Others"))))
        blocks.append(_table(desk, others))
    return [*blocks, *_reasons(desk), *_seating(desk)]


def _reasons(desk: Desk) -> list[Block]:
    """Return why each organisation is invited, where the edition may show it."""
    rows = tuple(
        (desk.name_of(i.ref("organisation")), _lines(desk, why))
        for i in desk.invitations
        if (why := kept_messages(i.values.get("reason")))
    )
    if not rows:
        return []
    heads = columns(desk, (msg("Organisation"), 3), (msg("Reason"), 5))
    return [Heading(desk.words(msg("Why invited"))), Table(heads, rows)]


def _lines(desk: Desk, messages: Sequence[Message]) -> Words:
    lines = merged(messages, "name")
    made = [desk.words(m) for m in lines[:_REASONS]]
    if len(lines) > _REASONS:
        made.append(desk.words(msg("… and {count} more.", count=len(lines) - _REASONS)))
    return together(made, "\n")


def _seating(desk: Desk) -> list[Block]:
    """Return the order of seats and the rule that it follows."""
    rule = desk.source.seating_rule
    if rule is None or not desk.source.seats:
        return []
    yes, no = desk.term("side", "government"), desk.words(msg("Other members"))
    heads = columns(
        desk, (msg("Seat, counted from the chair"), 1.8), (msg("Delegation"), 2.6),
        (msg("Side"), 2), (msg("Seats"), 1, "right"),
    )  # fmt: skip
    rows = tuple(
        (
            str(place) if seats == 1 else f"{place}–{place + seats - 1}",
            _delegation(desk, country),
            yes if government else no,
            str(seats),
        )
        for place, country, seats, government in desk.source.seats
    )
    stated = [Paragraph(desk.words(rule))]
    if any(country == INTERNATIONAL for _, country, _, _ in desk.source.seats):
        stated.append(Paragraph(desk.words(INTERNATIONAL_LAST)))
    return [Heading(desk.words(msg("Seating"))), Table(heads, rows), *stated]


def _delegation(desk: Desk, country: str) -> Cell:
    if country == INTERNATIONAL:
        return desk.words(msg("International organisations"))
    return desk.country(country) or NOTHING


def _table(desk: Desk, invitations: Sequence[Record]) -> Table:
    with_delegates = any(i.values.get("delegates") for i in invitations)
    with_state = any(i.text("state") for i in invitations)
    heads: list[Any] = [(msg("Country"), 1.6), (msg("Organisation"), 4)]
    if with_delegates:
        heads.append((msg("Delegates"), 3.2))
    heads.append((msg("Languages"), 1.8))
    if with_state:
        heads.append((msg("Status"), 1.3))
    rows: list[tuple[Cell, ...]] = []
    for record in invitations:
        row: list[Cell] = [
            desk.country(record.text("country")),
            desk.name_of(record.ref("organisation")),
        ]
        if with_delegates:
            row.append(delegates(desk, record))
        row.append(desk.listed(desk.term("language", c) for c in record.terms("languages")))
        if with_state:
            row.append(desk.term("invitation_state", record.text("state")))
        rows.append(tuple(row))
    return Table(columns(desk, *heads), tuple(rows))


def delegates(desk: Desk, invitation: Record) -> Words:
    """Return an invitation's delegates, one a line: name, position, contact."""
    found = invitation.values.get("delegates")
    if isinstance(found, str):
        return Words(found)
    lines: list[Words] = []
    for delegate in found or ():
        if isinstance(delegate, Mapping):
            said = {k: Words(str(delegate.get(k) or "")) for k in _OF_DELEGATE}
            if delegate.get(_INTERPRETS):
                said["position"] = desk.words(msg("Interpreter"))
            lines.append(together(said.values()))
        else:
            lines.append(Words(str(delegate)))
    return together(lines, "\n")
