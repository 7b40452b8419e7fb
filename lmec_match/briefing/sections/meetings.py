"""Brief a person for each meeting: who, about what, why, what to ask, and room to write."""

from __future__ import annotations

from lmec_match.briefing.blocks import Block, Bullets, Fields, Heading, Lines, PageBreak, Words
from lmec_match.briefing.desk import Desk, joined
from lmec_match.briefing.sections._waterfall import waterfall
from lmec_match.briefing.sections.biographies import last_meeting
from lmec_match.domain.kinds import KINDS
from lmec_match.domain.record import Record
from lmec_match.i18n import msg

TITLE = msg("Meeting briefs")

_ASKED = 4


def build(desk: Desk) -> list[Block]:
    """Return one brief a meeting, each on its own page, in the order of the day."""
    blocks: list[Block] = []
    for meeting in desk.meetings:
        if blocks:
            blocks.append(PageBreak())
        blocks += _brief(desk, meeting)
    return blocks


def _brief(desk: Desk, meeting: Record) -> list[Block]:
    refs = meeting.ref("organisation_a"), meeting.ref("organisation_b")
    names = [desk.name_of(r) for r in refs]
    table = desk.words(msg("table {number}", number=meeting.values.get("table") or "–"))
    where = joined((desk.slot(meeting), table.primary, meeting.code), " · ")
    rows: list[tuple[Words, str, str]] = []
    subject = desk.subject(meeting)
    if subject:
        rows.append((desk.words(msg("Subject")), subject, ""))
    for key, name, ref in zip(("organisation_a", "organisation_b"), names, refs, strict=True):
        rows.append(
            (desk.field_label("meetings", key), joined((name, _about(desk, ref.code)), "\n"), "")
        )
        last = last_meeting(desk, desk.party(ref))
        if last:
            rows.append((desk.words(msg("Last meeting")), last, ""))
    if meeting.text("interpreter"):
        rows.append((desk.words(msg("Interpreter")), meeting.text("interpreter"), ""))
    outcome = desk.term("outcome", meeting.text("outcome"))
    if outcome:
        note = joined((desk.both(outcome), meeting.text("outcome_note")), " · ")
        rows.append((desk.field_label("meetings", "outcome"), note, ""))
    blocks: list[Block] = [Heading(Words(" – ".join(names), where)), Fields(tuple(rows))]
    blocks += _match(desk, meeting)
    blocks.append(Lines(6, desk.words(msg("Notes"))))
    return blocks


def _about(desk: Desk, code: str) -> str:
    record = desk.source.records.get(code)
    text = record.text("summary") if record is not None and "summary" in record.values else ""
    return text if len(text) <= 280 else f"{text[:279].rsplit(' ', 1)[0]}…"


def _match(desk: Desk, meeting: Record) -> list[Block]:
    found = desk.match_between(meeting)
    if found is None:
        return []
    answer, result = found
    blocks: list[Block] = [waterfall(desk, result, answer.query.kind, sources=False)]
    asked = [q for q in answer.questions if q.code == result.code][:_ASKED]
    if asked:
        blocks.append(Heading(desk.words(msg("To ask")), 3))
        kind = KINDS.get(result.kind)
        points = []
        for question in asked:
            label = Words(question.field)
            if kind is not None and question.field in kind.by_key:
                label = desk.field_label(kind.key, question.field)
            points.append(label)
        blocks.append(Bullets(tuple(points)))
    return blocks
