"""Plan the meetings of a roundtable, move them by hand, and seat the delegations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from lmec_match.domain.changes import Changed
from lmec_match.domain.record import Record
from lmec_match.domain.values import Ref
from lmec_match.errors import UserError
from lmec_match.i18n import Message, msg
from lmec_match.progress import SILENT, Progress
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
from lmec_match.services.tables import Table, load, of_kind, party

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
    """Return the meetings that keep their place: locked ones, and those that took place."""
    return [
        m
        for m in table.meetings
        if m.values.get("slot")
        and m.values.get("table")
        and (
            m.values.get("locked")
            or (m.values.get("outcome") and all(k in participants for k in pair(m)))
        )
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
    best = _talks(table, participants)
    return tuple(
        Request(*key, float(best[key]["score"]), _in_words(best[key])) for key in sorted(best)
    )


def _talks(
    table: Table, participants: Container[str]
) -> dict[tuple[str, str], Mapping[str, Any]]:
    """Return {(asking, offering): the line of the best score among what they could talk about},
    a line as an invitation holds it, with the need's name beside."""
    agenda = {r.code: r for r in table.agenda}
    best: dict[tuple[str, str], Mapping[str, Any]] = {}
    for invitation in table.invitations:
        offering = party(invitation.ref("organisation"))
        for line in invitation.values.get("offers") or ():
            item = agenda.get(line["need"])
            if item is None or offering not in participants:
                continue
            asking = party(item.ref("requester" if item.kind == "needs" else "authority"))
            if asking not in participants or asking == offering:
                continue
            key = (asking, offering)
            if key not in best or float(best[key]["score"]) < float(line["score"]):
                best[key] = {**line, "asked": item.name}
    return best


def _in_words(line: Mapping[str, Any]) -> str:
    return f"{line['asked']} – {line.get('name', line['offer'])}"


def _about(line: Mapping[str, Any] | None) -> list[dict[str, str]]:
    """Return what a meeting is about as it is kept: both codes, so that each reader has the names
    of his language, and the names of this day for a record that is gone."""
    if line is None:
        return []
    return [{"need": line["need"], "offer": line["offer"], "text": _in_words(line)}]


def plan(
    office: Office, code: str, seconds: float = 10, progress: Progress = SILENT
) -> dict[str, Any]:
    """Plan the meetings and keep them as one step; locked meetings stay."""
    table = load(office, code)
    if not table.invitations:
        raise UserError(msg("Nobody is invited yet: invite first, then plan the meetings."))
    given = plan_input(table)
    made = planning.plan(given, seconds=seconds, progress=progress)
    names = {p.code: p.name for p in given.participants}
    figures = _figures(made, names)
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


def _figures(made: Plan, names: Mapping[str, str]) -> dict[str, Any]:
    """Return what a plan says besides its meetings."""
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
        "notes": list(made.notes),
    }


def _write_plan(
    office: Office, table: Table, given: PlanInput, made: Plan, figures: Mapping[str, Any]
) -> Changed:
    refs = {party(i.ref("organisation")): i.ref("organisation") for i in table.invitations}
    talks = _talks(table, {p.code for p in given.participants})
    fixed = {
        frozenset(pair(m)): m
        for m in table.meetings
        if m.values.get("locked") or m.values.get("outcome")
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
                "subject": _about(talks.get(key)),
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
        return {"text": value.text, "params": {k: _stored(v) for k, v in value.params.items()}}
    if isinstance(value, Mapping):
        return {k: _stored(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_stored(v) for v in value]
    return value


def _restored(value: Any) -> Any:
    if isinstance(value, Mapping):
        if set(value) == {"text", "params"}:
            return Message(value["text"], {k: _restored(v) for k, v in value["params"].items()})
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
        "{moved} moved, {dropped} {dropped:is no|are no} longer held.",
        kept=kept, moved=moved, dropped=dropped,
    )  # fmt: skip


# -- by hand ---------------------------------------------------------------------------------


def lock(office: Office, codes: Sequence[str], locked: bool = True) -> Changed:
    """Lock meetings where they are, or free them, as one step."""
    found = [of_kind(office, code, "meetings") for code in codes]
    action = (
        msg("Locked {count} {count:meeting|meetings}", count=len(found))
        if locked
        else msg("Unlocked {count} {count:meeting|meetings}", count=len(found))
    )
    with office.register.change(action, office.by) as changes:
        for meeting in found:
            changes.update(meeting.code, {"locked": True if locked else None})
    return changes.changed()


def move(office: Office, code: str, slot: int, seat: int = 0) -> tuple[Record, Changed]:
    """Put a meeting into another slot, at a table (0: the lowest free one), and lock it there.

    Raise `UserError` that says why the place cannot be.
    """
    meeting = of_kind(office, code, "meetings")
    if meeting.values.get("outcome"):
        raise UserError(msg("{code} has an outcome: it took place and stays.", code=meeting.code))
    table = load(office, meeting.ref("roundtable").code)
    given = plan_input(table)
    if slot not in {s.number for s in given.slots}:
        raise UserError(
            msg("There is no slot {number}; there are {count}.", number=slot,
                count=len(given.slots))
        )  # fmt: skip
    others = [m for m in table.meetings if m.code != meeting.code]
    seats = {int(m.values.get("table") or 0) for m in others if m.values.get("slot") == slot}
    seat = seat or next((n for n in range(1, given.tables + 1) if n not in seats), 0)
    if not 1 <= seat <= given.tables or seat in seats:
        raise UserError(msg("No table is free then: the venue has {count}.", count=given.tables))
    values: dict[str, Any] = {"slot": slot, "table": seat, "locked": True}
    values["interpreter"] = _interpreter(given, meeting, others, slot)
    moved = replace(meeting, values={**meeting.values, **values})
    before = faults(table)
    after = faults(replace(table, meetings=[*others, moved]))
    new = [f for f in after if f not in before]
    if new:
        raise UserError(new[0])
    changed = records.edit(
        office, meeting.code, values, action=msg("Moved {code}", code=meeting.code)
    )
    return moved, changed


def _interpreter(
    given: PlanInput, meeting: Record, others: Sequence[Record], slot: int
) -> str | None:
    """Return an interpreter who is free then, None when none is needed or none can be had."""
    spoken_by = {p.code: set(p.languages) for p in given.participants}
    a, b = (spoken_by.get(key, set()) for key in pair(meeting))
    if not a or not b or a & b:
        return None
    taken = {m.text("interpreter") for m in others if m.values.get("slot") == slot}
    able = [
        i.name
        for i in given.interpreters
        if i.name not in taken and set(i.languages) & a and set(i.languages) & b
    ]
    kept = meeting.text("interpreter")
    return kept if kept in able else next(iter(able), None)


def faults(table: Table) -> list[Message]:
    """Return what is wrong with the meetings as they stand, after changes made by hand."""
    given = plan_input(replace(table, meetings=[]))
    people = {p.code: p for p in given.participants}
    names = {party(i.ref("organisation")): i.ref("organisation").text for i in table.invitations}
    held = Counter(key for m in table.meetings for key in pair(m))
    seen: Counter[tuple[str, int]] = Counter()
    taken: Counter[tuple[int, int]] = Counter()
    found: list[Message] = []
    silent: list[Message] = []
    for meeting in table.meetings:
        slot, keys = int(meeting.values.get("slot") or 0), pair(meeting)
        a, b = (
            names.get(k) or meeting.ref(f).text
            for k, f in zip(keys, ("organisation_a", "organisation_b"), strict=True)
        )
        taken[slot, int(meeting.values.get("table") or 0)] += 1
        if slot > len(given.slots):
            found.append(msg("{a} and {b} meet in slot {slot}, which there is no longer.",
                             a=a, b=b, slot=slot))  # fmt: skip
        for key, name in zip(keys, (a, b), strict=True):
            seen[key, slot] += 1
            if key not in people:
                found.append(msg("{party} has a meeting and is not coming.", party=name))
            elif slot in people[key].unavailable:
                found.append(msg("{party} is not free in slot {slot}.", party=name, slot=slot))
        if frozenset(keys) in given.keep_apart:
            found.append(msg("{a} and {b} are to be kept apart and meet.", a=a, b=b))
        both = [set(people[k].languages) for k in keys if k in people]
        if (
            len(both) == 2
            and all(both)
            and not both[0] & both[1]
            and not _served(given, meeting, both)
        ):
            silent.append(msg("{a} and {b} share no language and have no interpreter.", a=a, b=b))
    for (key, slot), count in sorted(seen.items()):
        if count > 1:
            found.append(
                msg("{party} is in {count} {count:meeting|meetings} in "
                    "slot {slot}.", slot=slot, count=count,
                    party=names.get(key, key))
            )  # fmt: skip
    for (slot, seat), count in sorted(taken.items()):
        if count > 1 or seat > given.tables:
            found.append(
                msg("Slot {slot}: table {table} is not free for every meeting put there.",
                    slot=slot, table=seat)
            )  # fmt: skip
    for key, count in sorted(held.items()):
        if key in people and count > people[key].limit:
            found.append(
                msg("{party} has {count} {count:meeting|meetings}, more than the {limit} it may "
                    "have.",
                    party=people[key].name, count=count, limit=people[key].limit)
            )  # fmt: skip
    return [*found, *silent, *_doubled(table)]


def _served(given: PlanInput, meeting: Record, both: Sequence[set[str]]) -> bool:
    name = meeting.text("interpreter")
    known = {i.name: set(i.languages) for i in given.interpreters}
    return bool(name) and (name not in known or all(known[name] & side for side in both))


def _doubled(table: Table) -> list[Message]:
    at = Counter(
        (m.text("interpreter"), int(m.values.get("slot") or 0))
        for m in table.meetings
        if m.text("interpreter")
    )
    return [
        msg("Interpreter {name} is at {count} tables in slot {slot}.", name=name, count=count,
            slot=slot)
        for (name, slot), count in sorted(at.items())
        if count > 1
    ]  # fmt: skip


# -- seating ---------------------------------------------------------------------------------


def seating(office: Office, table: Table, rule: str = SeatingRule.HOST_FIRST) -> Seating:
    """Return the delegations' seats, governments first, by a rule that is stated in words."""
    try:
        chosen = SeatingRule(rule)
    except ValueError as problem:
        raise UserError(
            msg("{word} is none of: {known}.", word=rule, known=", ".join(SeatingRule))
        ) from problem
    counts: Counter[tuple[str, bool]] = Counter()
    for invitation in table.invitations:
        if invitation.text("state") != "declined":
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
