"""Plan the meetings of a roundtable, and seat the delegations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Mapping, Sequence
from decimal import Decimal
from typing import Any, TypeAlias

from lmec_match.domain.changes import Changed
from lmec_match.domain.record import Record
from lmec_match.domain.sides import INTERNATIONAL, MULTILATERAL
from lmec_match.domain.values import Ref
from lmec_match.errors import UserError
from lmec_match.i18n import Message, from_data, msg, to_data
from lmec_match.progress import SILENT, Progress
from lmec_match.register import queries
from lmec_match.register.writer import ChangeSet, NewRecord
from lmec_match.roundtable import planning
from lmec_match.roundtable.model import (
    Interpreter,
    LockedMeeting,
    Participant,
    Plan,
    PlanInput,
    PreviousMeeting,
    Request,
    Slot,
)
from lmec_match.roundtable.seating import Delegation, Seating, SeatingRule
from lmec_match.roundtable.seating import seat as seated
from lmec_match.services import records
from lmec_match.services.invitations import delegates_of, spoken
from lmec_match.services.office import Office
from lmec_match.services.tables import Table, load, party

PLAN = "meeting_plan"
"""What a remembered record is about that holds the figures of a roundtable's last plan."""


def plan_input(table: Table) -> PlanInput:
    """Return the planner's input from a roundtable's records."""
    slots = [
        Slot(i, str(s.get("start", "")), str(s.get("end", "")))
        for i, s in enumerate(table.record.values.get("slots") or (), 1)
    ]
    limit = int(table.record.values.get("limit_per_participant") or len(slots))
    participants: dict[str, Participant] = {}
    for invitation in table.invitations:
        if invitation.text("state") == "declined":
            continue
        ref = invitation.ref("organisation")
        participants[party(ref)] = Participant(
            party(ref),
            ref.text,
            invitation.text("side"),
            invitation.text("country"),
            spoken(invitation),
            frozenset(int(s) for s in invitation.values.get("unavailable") or ()),
            limit,
        )
    return PlanInput(
        participants=tuple(participants.values()),
        requests=_requests(table, participants),
        slots=tuple(slots),
        tables=int(table.record.values.get("tables", 1) or 0),
        interpreters=tuple(
            Interpreter(str(i["name"]), tuple(i.get("languages", ())))
            for i in table.record.values.get("interpreters") or ()
        ),
        keep_apart=frozenset(
            frozenset(pair) for pair in table.record.values.get("keep_apart") or ()
        ),
        locked=tuple(
            LockedMeeting(
                party(m.ref("organisation_a")),
                party(m.ref("organisation_b")),
                int(m.values["slot"]),
                int(m.values["table"]),
            )
            for m in _fixed(table, participants)
        ),
        previous=_previous(table),
    )


def _fixed(table: Table, participants: Mapping[str, Participant]) -> list[Record]:
    """Return the meetings that keep their place: locked ones, and those that took place.

    One whose party no longer comes keeps none: a lock must not stand in the way of the others.
    """
    return [
        m
        for m in table.meetings
        if m.values.get("slot")
        and m.values.get("table")
        and (m.values.get("locked") or m.values.get("outcome"))
        and all(key in participants for key in pair(m))
    ]


def pair(meeting: Record) -> tuple[str, str]:
    """Return the keys of the two parties of a meeting."""
    return party(meeting.ref("organisation_a")), party(meeting.ref("organisation_b"))


def _previous(table: Table) -> tuple[PreviousMeeting, ...]:
    return tuple(
        (*pair(m), int(m.values["slot"]), int(m.values.get("table") or 0))
        for m in table.meetings
        if m.values.get("slot")
    )


def _requests(table: Table, participants: Mapping[str, Participant]) -> tuple[Request, ...]:
    """Return one request a pair of parties: the best score among what they would talk about."""
    return tuple(
        Request(*key, float(lines[0]["score"]), _in_words(lines[0]))
        for key, lines in sorted(_talks(table, participants).items())
    )


_Line: TypeAlias = Mapping[str, Any]
"""A line of an invitation: need, offer, names and score of what could be talked about."""


def _talks(table: Table, participants: Container[str]) -> dict[tuple[str, str], list[_Line]]:
    """Return {(asking, offering): for each item of the agenda that they could talk about the line
    of the best score}, the best first; a line as an invitation holds it, with the item's name."""
    agenda = {r.code: r for r in table.agenda}
    found: dict[tuple[str, str], dict[str, _Line]] = {}
    for invitation in table.invitations:
        offering = party(invitation.ref("organisation"))
        for line in invitation.values.get("offers") or ():
            item = agenda.get(line["need"])
            if item is None or offering not in participants or line.get("aside"):
                continue
            asking = party(item.ref("requester" if item.kind == "needs" else "authority"))
            if asking not in participants or asking == offering:
                continue
            best = found.setdefault((asking, offering), {})
            known = best.get(item.code)
            if known is None or float(known["score"]) < float(line["score"]):
                best[item.code] = {**line, "asked": item.name}
    return {
        key: sorted(best.values(), key=lambda line: (-float(line["score"]), line["need"]))
        for key, best in found.items()
    }


def _in_words(line: _Line) -> str:
    return f"{line['asked']} – {line.get('name', line['offer'])}"


def _about(lines: Sequence[_Line]) -> list[dict[str, str]]:
    """Return what a meeting is about as it is kept: both codes, so that each reader has the names
    of his language, and the names of this day for a record that is gone."""
    return [
        {"need": line["need"], "offer": line["offer"], "text": _in_words(line)} for line in lines
    ]


def plan(
    office: Office, code: str, seconds: float = 10, progress: Progress = SILENT
) -> dict[str, Any]:
    """Plan the meetings and keep them as one step; locked meetings stay."""
    table = load(office, code)
    if not table.invitations:
        raise UserError(msg("Nobody is invited yet: invite first, then plan the meetings."))
    given = plan_input(table)
    made = planning.plan(given, seconds=seconds, progress=progress)
    names = {party(i.ref("organisation")): i.ref("organisation").text for i in table.invitations}
    figures = _figures(given, made, names)
    changed = _write_plan(office, table, given, made, figures)
    return {
        "roundtable": table.record.code,
        "meetings": [
            {
                "slot": m.slot,
                "table": m.table,
                "participants": [m.a, m.b],
                "names": [names.get(m.a, m.a), names.get(m.b, m.b)],
                "score": round(m.score, 1),
                "interpreter": m.interpreter or None,
                "locked": m.locked,
            }
            for m in made.meetings
        ],
        **figures,
        "changed": changed.count,
    }


def _figures(given: PlanInput, made: Plan, names: Mapping[str, str]) -> dict[str, Any]:
    """Return what a plan says besides its meetings."""
    changes = _changes(given, made, names)
    return {
        "unplanned": [
            {
                "request": " – ".join(names.get(c, c) for c in (u.request.a, u.request.b)),
                "subject": u.request.subject,
                "score": round(u.request.score, 1),
                "why": u.why,
            }
            for u in made.unplanned
        ],
        "objective": round(made.objective, 1),
        "bound": round(made.bound, 1),
        "gap": round(made.gap, 4),
        "tables_used": made.tables_used,
        "spare": made.spare,
        "tables_wanted": made.tables_wanted,
        "kept": made.kept,
        "moved": made.moved,
        "dropped": made.dropped,
        "new": sum(c["before"] is None for c in changes),
        "changes": changes,
        "notes": list(made.notes),
    }


def _changes(given: PlanInput, made: Plan, names: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return each meeting that has another place than in the plan before, none for a first plan.

    What is held at all, or no longer, stands before what only moved.
    """
    if not given.previous:
        return []
    slots = {s.number: s for s in given.slots}
    before = {frozenset(m[:2]): (m[2], m[3] if len(m) == 4 else 0) for m in given.previous}
    now = {frozenset((m.a, m.b)): (m.slot, m.table) for m in made.meetings}
    parties = {frozenset(both): both for both in [m[:2] for m in given.previous]}
    parties |= {frozenset((m.a, m.b)): (m.a, m.b) for m in made.meetings}

    def place(found: tuple[int, int] | None) -> Message | None:
        if found is None:
            return None
        number, seat = found
        slot = slots.get(number, Slot(number)).words
        return msg("{slot}, table {table}", slot=slot, table=seat) if seat else slot

    changed = [both for both in parties if before.get(both) != now.get(both)]
    changed.sort(key=lambda both: (both in before and both in now, before.get(both) or now[both]))
    return [
        {
            "meeting": " – ".join(names.get(key, key) for key in parties[both]),
            "before": place(before.get(both)),
            "now": place(now.get(both)),
        }
        for both in changed
    ]


def _write_plan(
    office: Office, table: Table, given: PlanInput, made: Plan, figures: Mapping[str, Any]
) -> Changed:
    refs = {party(i.ref("organisation")): i.ref("organisation") for i in table.invitations}
    coming = {p.code for p in given.participants}
    talks = _talks(table, coming)
    fixed = {
        frozenset(pair(m)): m
        for m in table.meetings
        if m.values.get("outcome") or (m.values.get("locked") and coming.issuperset(pair(m)))
    }
    same = {pair(m): m for m in table.meetings if frozenset(pair(m)) not in fixed}
    action = msg("Meetings of {name}", name=table.record.name)
    with office.register.change(action, office.by) as changes:
        for meeting in made.meetings:
            key = (meeting.a, meeting.b)
            held = fixed.get(frozenset(key))
            if held is not None:
                if not held.values.get("outcome"):
                    changes.update(held.code, {"interpreter": meeting.interpreter or None})
                continue
            values = {
                "slot": meeting.slot,
                "table": meeting.table,
                "score": Decimal(str(round(meeting.score, 1))),
                "interpreter": meeting.interpreter or None,
                "subject": _about(talks.get(key, ())),
            }
            if key in same:
                changes.update(same.pop(key).code, values)
                continue
            changes.create(
                NewRecord(
                    "meetings",
                    {
                        "roundtable": Ref(table.record.code, table.record.name),
                        "organisation_a": refs[meeting.a],
                        "organisation_b": refs[meeting.b],
                        **values,
                    },
                )
            )
        changes.delete_many([m.code for m in same.values()])
        _keep_figures(office, changes, table, figures)
    return changes.changed()


def _keep_figures(
    office: Office, changes: ChangeSet, table: Table, figures: Mapping[str, Any]
) -> None:
    kept = records.all_of(office, "remembered", {"about": PLAN, "name": table.record.code})
    data = {key: _stored(value) for key, value in figures.items()}
    if kept:
        changes.update(kept[-1].code, {"data": data})
    else:
        values = {"name": table.record.code, "about": PLAN, "data": data}
        changes.create(NewRecord("remembered", values))


def _stored(value: Any) -> Any:
    """Return a value as JSON keeps it: a message is its text and its parameters."""
    if isinstance(value, Message):
        return to_data(value)
    if isinstance(value, Mapping):
        return {k: _stored(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_stored(v) for v in value]
    return value


def _restored(value: Any) -> Any:
    if isinstance(value, Mapping):
        if set(value) == {"text", "params"}:
            return from_data(value)
        return {k: _restored(v) for k, v in value.items()}
    if isinstance(value, list):
        return [_restored(v) for v in value]
    return value


def figures(office: Office, code: str) -> dict[str, Any]:
    """Return what the last plan of a roundtable said (sum, bound, unplanned…), {} before one."""
    kept = records.all_of(office, "remembered", {"about": PLAN, "name": code})
    return dict(_restored(kept[-1].values.get("data") or {})) if kept else {}


def moves(figures: Mapping[str, Any]) -> Message | None:
    """Say what planning again did to the meetings there were; None for a first plan."""
    # Figures kept by an earlier program counted dropped meetings as moved and have no such key.
    kept, moved, dropped = (int(figures.get(k) or 0) for k in ("kept", "moved", "dropped"))
    if not kept + moved + dropped:
        return None
    return msg(
        "Of the plan before, {kept} {kept:meeting stayed in its|meetings stayed in their} slot, "
        "{moved} moved, {dropped} {dropped:is no|are no} longer held; {new} {new:is|are} new.",
        kept=kept, moved=moved, dropped=dropped, new=int(figures.get("new") or 0),
    )  # fmt: skip


# -- seating ---------------------------------------------------------------------------------


def seating_rule(word: str) -> SeatingRule:
    """Read a rule for seats, the usual one for ""; raise `UserError` for a word that is none."""
    try:
        return SeatingRule(word) if word else SeatingRule.HOST_FIRST
    except ValueError as problem:
        raise UserError(
            msg("{word} is none of: {known}.", word=word, known=", ".join(SeatingRule))
        ) from problem


def seating(office: Office, table: Table, rule: str = "") -> Seating:
    """Return the delegations' seats, governments first, by a rule that is stated in words.

    Without a rule the roundtable's own counts.
    """
    chosen = seating_rule(rule or table.record.text("seating_rule"))
    counts: Counter[tuple[str, bool]] = Counter()
    coming = [i for i in table.invitations if i.text("state") != "declined"]
    with office.register.read() as connection:
        codes = [i.ref("organisation").code for i in coming]
        known_as = {r.code: r for r in queries.records(connection, [c for c in codes if c])}
    for invitation in coming:
        organisation = known_as.get(invitation.ref("organisation").code)
        if organisation is not None and organisation.text("type") == MULTILATERAL:
            key = (INTERNATIONAL, False)
        else:
            key = (invitation.text("country"), invitation.text("side") == "government")
        counts[key] += max(1, len(delegates_of(invitation)))
    known = office.vocabularies["country"].by_code
    return seated(
        [
            Delegation(c, known[c].labels["en"] if c in known else c or "–", count, government)
            for (c, government), count in counts.items()
        ],
        chosen,
        table.record.text("host_country"),
    )
