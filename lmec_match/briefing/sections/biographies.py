"""Introduce each party, and recall the last meeting with it."""

from __future__ import annotations

from lmec_match.briefing.blocks import Block, Fields, Heading, Paragraph, Row, Words
from lmec_match.briefing.desk import Desk, together
from lmec_match.briefing.sections.delegations import delegates
from lmec_match.domain.record import Record
from lmec_match.i18n import Message, msg

TITLE = msg("Biographies")

_SHOWN = ("type", "roles", "areas", "countries_served", "languages", "due_diligence")


def title(desk: Desk) -> Message:
    """Return the section's title: without any person named it introduces organisations only."""
    named = any(delegates(desk, invitation) for invitation in desk.invitations)
    return TITLE if named else msg("Organisations taking part")


def build(desk: Desk) -> list[Block]:
    """Return a short entry a party: what it is, who comes, what was said last time."""
    blocks: list[Block] = []
    for invitation in desk.invitations:
        ref = invitation.ref("organisation")
        record = desk.organisation(ref)
        rows: list[Row] = []
        if record is not None and record.kind == "partners":
            for key in _SHOWN:
                value = desk.value(record, key)
                if value:
                    rows.append(Row(desk.field_label("partners", key), value))
        people = delegates(desk, invitation)
        if people:
            rows.append(Row(desk.field_label("invitations", "delegates"), people))
        last = last_meeting(desk, desk.party(ref))
        if last:
            rows.append(Row(desk.words(msg("Last meeting")), last))
        summary = (
            record.text("summary") if record is not None and "summary" in record.values else ""
        )
        if not rows and not summary:
            continue
        country = desk.country(invitation.text("country"))
        if country:
            rows.insert(0, Row(desk.field_label("invitations", "country"), country))
        blocks.append(Heading(desk.name_of(ref), entry=Words("")))
        if summary:
            blocks.append(Paragraph(Words(summary)))
        if rows:
            blocks.append(Fields(tuple(rows)))
    return blocks


def last_meeting(desk: Desk, party: str) -> Words:
    """Return the latest earlier meeting with a party that has an outcome, in one line."""
    found = [m for m in desk.source.earlier_meetings if party in desk.parties(m)]
    if not found:
        return Words("")
    latest = max(found, key=lambda m: (m.updated or m.created, m.id))
    other = _other(desk, latest, party)
    outcome = desk.term("outcome", latest.text("outcome"))
    held, note = Words(latest.ref("roundtable").text), Words(latest.text("outcome_note"))
    return together((held, other, outcome, note), " · ")


def _other(desk: Desk, meeting: Record, party: str) -> Words:
    for key in ("organisation_a", "organisation_b"):
        if desk.party(meeting.ref(key)) != party:
            return desk.name_of(meeting.ref(key))
    return Words("")
