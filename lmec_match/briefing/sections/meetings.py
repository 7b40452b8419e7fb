"""Brief a person for each meeting: who, about what, what speaks for it, what to ask, and room to
write. The whole waterfall stands in the match list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from lmec_match.briefing.blocks import (
    Bar,
    Block,
    Fields,
    Gauge,
    Heading,
    Lines,
    Marks,
    Note,
    PageBreak,
    Paragraph,
    Row,
    Words,
)
from lmec_match.briefing.desk import Desk, together
from lmec_match.briefing.sections import questions
from lmec_match.briefing.sections._parts import recommendation
from lmec_match.briefing.sections._waterfall import criterion, named
from lmec_match.briefing.sections.biographies import last_meeting
from lmec_match.domain.fields import Field
from lmec_match.domain.matches import (
    Evidence,
    MatchResult,
    Recommendation,
    Role,
    Verdict,
    whole_points,
)
from lmec_match.domain.record import Record
from lmec_match.i18n import Labels, Message, msg

TITLE = msg("Meeting briefs")

_Unknown: TypeAlias = Mapping[str, tuple[Field, ...]]
"""Record code → what is not known of it."""

TENDER, BIDDERS = "tender", "enterprise"
"""The stage of a project, and the side of the table, that make a talk a matter of its tender."""
_ASKED = 4
_REASONS = 4
_FURTHER = 3
_FOR, _SUBJECT_FOR = 0.7, 0.35
"""From where a criterion speaks for a match; texts that name the same subject seldom share more
than half of their words."""
"""A criterion that gives less than half of its points speaks against a match."""
_TOLD = frozenset({"areas"})
"""Fields not asked for at a table: the register's keeper can fill them in."""
_LINES = 24
"""Ruled lines: more than a page has room for, so that they reach down to its foot."""


def build(desk: Desk) -> list[Block]:
    """Return one brief a meeting, each on its own page, in the order of the day."""
    blocks: list[Block] = []
    slot, unknown = "", questions.unknown(desk)
    for meeting in desk.meetings:
        if blocks:
            blocks.append(PageBreak())
        # The contents name the times: the names at each are those of the schedules.
        time = desk.slot(meeting)
        blocks += _brief(desk, meeting, unknown, Words("" if time == slot else time))
        slot = time
    return blocks


def _brief(desk: Desk, meeting: Record, unknown: _Unknown, entry: Words) -> list[Block]:
    refs = meeting.ref("organisation_a"), meeting.ref("organisation_b")
    names = [desk.name_of(r) for r in refs]
    table = desk.words(msg("table {number}", number=meeting.values.get("table") or "–"))
    rows: list[Row] = []
    first, *further = desk.subjects(meeting) or [""]
    if desk.about(first):
        rows.append(Row(desk.words(msg("Subject")), desk.about(first)))
    if further:
        lines = together((_further(desk, part) for part in further[:_FURTHER]), "\n")
        rows.append(Row(desk.words(msg("Further subjects")), lines))
    for key, name, ref in zip(("organisation_a", "organisation_b"), names, refs, strict=True):
        rows.append(Row(desk.field_label("meetings", key), name, _about(desk, ref.code)))
        last = last_meeting(desk, desk.party(ref))
        if last:
            rows.append(Row(desk.words(msg("Last meeting")), last))
    if meeting.text("interpreter"):
        rows.append(Row(desk.words(msg("Interpreter")), Words(meeting.text("interpreter"))))
    caution = _procurement(desk, meeting)
    outcome = desk.term("outcome", meeting.text("outcome"))
    if outcome:
        note = together((outcome, Words(meeting.text("outcome_note"))), " | ")
        rows.append(Row(desk.field_label("meetings", "outcome"), note))
    return [
        Heading(together(names, " – "), entry=entry),
        Marks((Words(desk.slot(meeting)), table, Words(meeting.code))),
        Fields(tuple(rows)),
        *([Note(desk.words(caution), "warning")] if caution is not None else []),
        *_match(desk, meeting, unknown),
        Lines(_LINES, desk.words(msg("Notes"))),
    ]


def _procurement(desk: Desk, meeting: Record) -> Message | None:
    """Return a caution where a project in tender is talked about with somebody who could bid."""
    needs = [part.get("need") for part in desk.subjects(meeting) if isinstance(part, Mapping)]
    records = [desk.source.records.get(str(code)) for code in needs]
    in_tender = [r for r in records if r is not None and r.text("stage") == TENDER]
    sides = {
        invitation.text("side")
        for invitation in desk.invitations
        if desk.party(invitation.ref("organisation")) in desk.parties(meeting)
    }
    if not in_tender or BIDDERS not in sides:
        return None
    return msg(
        "{name} is in tender: talk about it only as the rules of the tender allow, and alike with "
        "every bidder.",
        name=desk.labels(desk.title(in_tender[0])),
    )


def _further(desk: Desk, part: Any) -> Words:
    """Return one more thing that the two could talk about, with its score where it is printed."""
    about, match = desk.about(part), desk.match_of(part)
    if match is None:
        return about
    score = whole_points(match[1].score)
    return desk.words(msg("{name} with {score} points.", name=desk.labels(about), score=score))


def _about(desk: Desk, code: str) -> Words:
    record = desk.source.records.get(code)
    text = record.text("summary") if record is not None and "summary" in record.values else ""
    return Words(text if len(text) <= 280 else f"{text[:279].rsplit(' ', 1)[0]}…")


def _match(desk: Desk, meeting: Record, unknown: _Unknown) -> list[Block]:
    """Return the score, what speaks for the match and against it, and what to ask."""
    found = desk.match_between(meeting)
    if found is None:
        return []
    answer, result = found
    bar = Bar(result.score, result.coverage)
    blocks: list[Block] = [Gauge(desk.words(msg("Score")), bar, recommendation(desk, result))]
    if result.recommendation is Recommendation.WEAK:
        weak = msg("The match is weak: check first whether it is worth pursuing.")
        blocks.append(Note(desk.words(weak), "warning"))
    good, bad, silent = _sides(result)
    if good:
        blocks.append(Heading(desk.words(msg("In favour")), 3))
        blocks.append(Fields(tuple(_row(desk, e) for e in good)))
    rows = [_row(desk, e) for e in bad]
    if silent:
        names = named(desk, [e.key for e in silent])
        rows.append(Row(desk.words(msg("Not assessed")), names))
    if rows:
        blocks.append(Heading(desk.words(msg("Against, or not known")), 3))
        blocks.append(Fields(tuple(rows)))
    asked = _questions(desk, meeting, unknown, answer.query.code, result.code)
    if asked:
        blocks += [Heading(desk.words(msg("To ask")), 3), *asked]
    return blocks


def _sides(result: MatchResult) -> tuple[list[Evidence], list[Evidence], list[Evidence]]:
    """Return the evidence that speaks for a match, against it, and what is not known; the
    weightiest first."""
    assessed = [e for e in result.evidence if e.score is not None]
    unknown = [
        e for e in result.evidence if e.score is None and e.verdict is Verdict.UNKNOWN
    ]
    criteria = [e for e in assessed if e.role is Role.CRITERION]
    good = [e for e in criteria if e.points > 0 and (e.score or 0.0) >= _enough(e)]
    bad = [e for e in criteria if e not in good]
    bad += [e for e in assessed if e.role is not Role.CRITERION and e.verdict is Verdict.FAIL]
    good.sort(key=lambda e: (-e.points, e.key))
    bad.sort(key=lambda e: (e.verdict is not Verdict.FAIL, e.points - e.max_points, e.key))
    return good[:_REASONS], bad[:_REASONS], unknown


def _enough(row: Evidence) -> float:
    return _SUBJECT_FOR if row.key == "subject" else _FOR


def _row(desk: Desk, row: Evidence) -> Row:
    return Row(desk.words(criterion(row.key)), desk.words(row.reason))


def _questions(
    desk: Desk, meeting: Record, unknown: _Unknown, need: str, offer: str
) -> Sequence[Block]:
    """Return a sentence a side on what it should be asked about: the weightiest of what the
    chapter of questions asks it."""
    made: list[Block] = []
    for key, code in (("organisation_a", need), ("organisation_b", offer)):
        wanted = [f for f in unknown.get(code, ()) if f.key not in _TOLD][:_ASKED]
        if wanted:
            party = desk.name_of(meeting.ref(key))
            facts = tuple(Labels(f.labels) for f in wanted)
            ask = msg("Ask {party} about: {facts}.", party=desk.labels(party), facts=facts)
            made.append(Paragraph(desk.words(ask)))
    return made
