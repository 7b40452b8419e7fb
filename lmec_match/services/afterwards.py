"""Keep what came of the meetings: outcomes, commitments, and what they say of the scores."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from lmec_match.domain.changes import Changed
from lmec_match.domain.record import Record
from lmec_match.domain.values import PartialDate, Ref, Value
from lmec_match.errors import UserError
from lmec_match.i18n import Message, msg
from lmec_match.register.writer import NewRecord
from lmec_match.roundtable import outcomes
from lmec_match.services import records, typed_lines
from lmec_match.services.office import Office
from lmec_match.services.tables import Table, of_kind


def outcome(
    office: Office, meeting: str, result: str, note: str = "", commitments: Sequence[str] = ()
) -> dict[str, Any]:
    """Keep a meeting's outcome code and its commitments ("what; who; by when") as one step."""
    record = of_kind(office, meeting, "meetings")
    result = outcomes.read(result).value
    promised = [_commitment(record, text) for text in commitments]
    action = msg("Outcome of {code}", code=record.code)
    with office.register.change(action, office.by) as changes:
        changes.update(record.code, {"outcome": result, "outcome_note": note or None})
        made = changes.create_many(promised)
    return {"meeting": record.code, "outcome": result, "commitments": made}


def clear_outcome(office: Office, meeting: str) -> Changed:
    """Take back a meeting's outcome and what was said; what was promised stays."""
    record = of_kind(office, meeting, "meetings")
    if not record.text("outcome"):
        raise UserError(msg("{code} has no outcome.", code=record.code))
    cleared = dict.fromkeys(("outcome", "outcome_note"))
    action = msg("Clear the outcome of {code}", code=record.code)
    return records.edit(office, record.code, cleared, action=action)


def _commitment(meeting: Record, text: str) -> NewRecord:
    what, who, due = ([p.strip() for p in text.split(";")] + ["", ""])[:3]
    day = typed_lines.day(due, "promises")
    promiser = meeting.ref("organisation_b") if not who else _named(meeting, who)
    return NewRecord(
        "commitments",
        {
            "roundtable": meeting.ref("roundtable"),
            "meeting": Ref(meeting.code, meeting.code),
            "what": what,
            "who": promiser,
            "due": day,
            "state": "open",
        },
    )


def parties(meeting: Record) -> tuple[Ref, Ref]:
    """Return who meets: who asks, and who offers."""
    return meeting.ref("organisation_a"), meeting.ref("organisation_b")


def _named(meeting: Record, who: str) -> Ref:
    """Return the party of the meeting that is meant, else the name as it was keyed."""
    for ref in parties(meeting):
        if who.casefold() in (ref.code.casefold(), ref.text.casefold()):
            return ref
    return Ref("", who)


def without_outcome(table: Table) -> list[Record]:
    """Return the meetings of which nobody has kept an outcome."""
    return [m for m in table.meetings if not m.values.get("outcome")]


def set_commitment(
    office: Office,
    code: str,
    *,
    state: str | None = None,
    what: str | None = None,
    due: str | None = None,
    who: str | None = None,
) -> Changed:
    """Change a commitment's state, words, date or party as one step; None leaves it as it is."""
    commitment = of_kind(office, code, "commitments")
    values: dict[str, Value] = {}
    if state is not None:
        known = office.vocabularies["commitment_state"].by_code
        if state not in known:
            raise UserError(msg("{word} is none of: {known}.", word=state, known=", ".join(known)))
        values["state"] = state
    if what is not None:
        values["what"] = what
    if due is not None:
        values["due"] = typed_lines.day(due, "due")
    if who is not None and who != commitment.ref("who").text:
        # A meeting that was planned away leaves its commitments.
        made = records.several(office, [commitment.ref("meeting").code])
        named = next((_named(m, who) for m in made.values()), Ref("", who))
        values["who"] = named if who else None
    return records.edit(office, commitment.code, values)


def follow_up(office: Office, table: Table, today: dt.date | None = None) -> list[Message]:
    """Return in sentences what came of a roundtable, and how well scores foretold it."""
    said: list[Message] = []
    counts = outcomes.summary(m.text("outcome") for m in table.meetings)
    kept = sum(counts.values())
    if kept:
        said.append(
            msg("{kept} of {count} {count:meeting has|meetings have} an outcome.", kept=kept,
                count=len(table.meetings))
        )  # fmt: skip
        said.extend(
            msg("{outcome}: {count}", outcome=outcome.words, count=count)
            for outcome, count in counts.items()
            if count
        )
    day = PartialDate.parse((today or dt.datetime.now(dt.UTC).date()).isoformat())
    late = [
        c
        for c in table.commitments
        if c.text("state") == "open"
        and c.values.get("due")
        and c.values["due"].last_day < day.last_day
    ]
    if table.commitments:
        done = sum(c.text("state") == "kept" for c in table.commitments)
        said.append(
            msg("{count} {count:commitment|commitments}; {kept} kept, {late} open past their date.",
                count=len(table.commitments), kept=done, late=len(late))
        )  # fmt: skip
    return [*said, *_calibration(office)]


def _calibration(office: Office) -> list[Message]:
    """Return how often meetings of each band of scores led on, over every roundtable."""
    pairs = [
        (float(m.values.get("score") or 0), m.text("outcome"))
        for m in records.all_of(office, "meetings")
        if m.text("outcome")
    ]
    return [
        msg("Scores {low}–{high}: {good} of {held} {held:meeting|meetings} held led to possible "
            "cooperation.",
            low=band.low, high=band.high, good=band.cooperation, held=band.held)
        for band in outcomes.calibration(pairs)
        if band.held
    ]  # fmt: skip
