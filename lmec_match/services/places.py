"""Move and lock meetings by hand, and say what is wrong with the places they have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from lmec_match.domain.changes import Changed
from lmec_match.domain.record import Record
from lmec_match.errors import UserError
from lmec_match.i18n import Message, msg
from lmec_match.roundtable.model import PlanInput, Slot
from lmec_match.services import records
from lmec_match.services.meetings import pair, plan_input
from lmec_match.services.office import Office
from lmec_match.services.tables import Table, load, of_kind, party


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
    table = load(office, meeting.ref("roundtable").code)
    given = plan_input(table)
    moved = _moved(given, table, meeting, slot, seat)
    if isinstance(moved, Message):
        raise UserError(msg("{code} was not moved. {why}", code=meeting.code, why=moved))
    values = {k: moved.values.get(k) for k in ("slot", "table", "locked", "interpreter")}
    changed = records.edit(
        office, meeting.code, values, action=msg("Moved {code}", code=meeting.code)
    )
    return moved, changed


@dataclass(frozen=True)
class Place:
    """Hold a slot or a table to which a meeting could go; `why` says why it cannot."""

    slot: Slot
    seat: int
    why: Message | None


def slots_for(table: Table, meeting: Record) -> list[Place]:
    """Return every slot but the meeting's own, at the lowest free table."""
    given = plan_input(table)
    own = meeting.values.get("slot")
    return [_place(given, table, meeting, s, 0) for s in given.slots if s.number != own]


def tables_for(table: Table, meeting: Record) -> list[Place]:
    """Return every table of the meeting's slot but its own."""
    given = plan_input(table)
    own = meeting.values.get("slot")
    return [
        _place(given, table, meeting, slot, seat)
        for slot in given.slots
        if slot.number == own
        for seat in range(1, given.tables + 1)
        if seat != meeting.values.get("table")
    ]


def _place(given: PlanInput, table: Table, meeting: Record, slot: Slot, seat: int) -> Place:
    moved = _moved(given, table, meeting, slot.number, seat)
    return Place(slot, seat, moved if isinstance(moved, Message) else None)


def _moved(
    given: PlanInput, table: Table, meeting: Record, slot: int, seat: int
) -> Record | Message:
    """Return the meeting as it would be in another place, else why it cannot be there."""
    if meeting.values.get("outcome"):
        return msg("The meeting has an outcome: it took place and stays.")
    slots = {s.number: s for s in given.slots}
    if slot not in slots:
        return msg("There is no slot {number}; there are {count}.", number=slot, count=len(slots))
    others = [m for m in table.meetings if m.code != meeting.code]
    taken = {int(m.values.get("table") or 0): m for m in others if m.values.get("slot") == slot}
    if seat in taken:
        a, b = (taken[seat].ref(k).text for k in ("organisation_a", "organisation_b"))
        return msg("{a} and {b} sit there then.", a=a, b=b)
    seat = seat or next((n for n in range(1, given.tables + 1) if n not in taken), 0)
    if not 1 <= seat <= given.tables:
        return msg("No table is free then: the venue has {count}.", count=given.tables)
    values: dict[str, Any] = {"slot": slot, "table": seat, "locked": True}
    values["interpreter"] = _interpreter(given, meeting, others, slot)
    moved = replace(meeting, values={**meeting.values, **values})
    new = _found(given, replace(table, meetings=[*others, moved])) - _found(given, table)
    return _told(given, new)[0] if new else moved


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


# -- what is wrong ---------------------------------------------------------------------------


@dataclass(frozen=True)
class _Fault:
    """Hold which rule is broken, by whom, and in which slot and at which table."""

    rule: str
    who: tuple[str, ...] = ()
    slot: int = 0
    seat: int = 0


def faults(table: Table) -> list[Message]:
    """Return what is wrong with the meetings as they stand, after changes made by hand."""
    given = plan_input(table)
    return _told(given, _found(given, table))


def _found(given: PlanInput, table: Table) -> Counter[_Fault]:
    """Return every fault with its measure: of how many meetings it is, or how many too many."""
    people = {p.code: p for p in given.participants}
    names = {party(i.ref("organisation")): i.ref("organisation").text for i in table.invitations}
    slots = {s.number for s in given.slots}
    found: Counter[_Fault] = Counter()
    seen: Counter[tuple[str, int]] = Counter()
    taken: Counter[tuple[int, int]] = Counter()
    interpreting: Counter[tuple[str, int]] = Counter()
    for meeting in table.meetings:
        slot, seat = int(meeting.values.get("slot") or 0), int(meeting.values.get("table") or 0)
        keys, interpreter = pair(meeting), meeting.text("interpreter")
        refs = [meeting.ref(f).text for f in ("organisation_a", "organisation_b")]
        both = tuple(names.get(k) or text for k, text in zip(keys, refs, strict=True))
        taken[slot, seat] += 1
        if interpreter:
            interpreting[interpreter, slot] += 1
        if slot not in slots:
            found[_Fault("no slot", both, slot)] += 1
        if seat > given.tables:
            found[_Fault("no table")] += 1
        for key, name in zip(keys, both, strict=True):
            seen[key, slot] += 1
            if key not in people:
                found[_Fault("not coming", (name,))] += 1
            elif slot in people[key].unavailable:
                found[_Fault("not free", (name,), slot)] += 1
        if frozenset(keys) in given.keep_apart:
            found[_Fault("kept apart", both)] += 1
        if all(k in people for k in keys) and not _understood(given, meeting):
            found[_Fault("no language", both)] += 1
    for (key, slot), count in seen.items():
        if count > 1:
            found[_Fault("twice", (names.get(key, key),), slot)] = count
    for (slot, seat), count in taken.items():
        if count > 1:
            found[_Fault("one table", slot=slot, seat=seat)] = count
    for (name, slot), count in interpreting.items():
        if count > 1:
            found[_Fault("interpreter", (name,), slot)] = count
    for key, person in people.items():
        held = sum(count for (other, _), count in seen.items() if other == key)
        if held > person.limit:
            found[_Fault("limit", (person.name, str(person.limit)))] = held
    return found


def _understood(given: PlanInput, meeting: Record) -> bool:
    """Say whether the parties share a language, or an interpreter speaks one of each."""
    spoken = {p.code: set(p.languages) for p in given.participants}
    a, b = (spoken[key] for key in pair(meeting))
    if not a or not b or a & b:
        return True
    name = meeting.text("interpreter")
    known = {i.name: set(i.languages) for i in given.interpreters}
    return bool(name) and (name not in known or all(known[name] & side for side in (a, b)))


def _told(given: PlanInput, found: Mapping[_Fault, int]) -> list[Message]:
    """Say the faults by the weight of their rules; those of one rule and party in one sentence."""
    slots = {s.number: s for s in given.slots}
    grouped: dict[tuple[Any, ...], list[_Fault]] = {}
    for fault in sorted(found, key=lambda f: (_ORDER.index(f.rule), f.who, f.slot, f.seat)):
        together = (fault.rule, fault.who) if fault.who else (fault,)
        grouped.setdefault(together, []).append(fault)
    return [
        _WORDS[alike[0].rule](
            given,
            alike[0],
            tuple(slots.get(f.slot, Slot(f.slot)).words for f in alike),
            max(found[f] for f in alike),
        )
        for alike in grouped.values()
    ]


_Says = Callable[[PlanInput, _Fault, tuple[Message, ...], int], Message]

_WORDS: Mapping[str, _Says] = MappingProxyType(
    {
        "not coming": lambda _, f, __, count: msg(
            "{party} has {count} {count:meeting|meetings} and is not coming.",
            party=f.who[0], count=count,
        ),
        "no slot": lambda _, f, where, __: msg(
            "{a} and {b} meet in {slot}, which there is no longer.",
            a=f.who[0], b=f.who[1], slot=where[0],
        ),
        "no table": lambda given, _, __, count: msg(
            "{count} {count:meeting is|meetings are} at tables that there are no longer: the venue "
            "has {tables}.",
            count=count, tables=given.tables,
        ),
        "not free": lambda _, f, where, __: msg(
            "{party} is not free in {slots}.", party=f.who[0], slots=where
        ),
        "kept apart": lambda _, f, __, ___: msg(
            "{a} and {b} are to be kept apart and meet.", a=f.who[0], b=f.who[1]
        ),
        "twice": lambda _, f, where, count: msg(
            "{party} is in {count} {count:meeting|meetings} at once in {slots}.",
            party=f.who[0], count=count, slots=where,
        ),
        "one table": lambda _, f, where, count: msg(
            "{count} {count:meeting is|meetings are} at table {table} in {slot}.",
            count=count, table=f.seat, slot=where[0],
        ),
        "limit": lambda _, f, __, count: msg(
            "{party} has {count} {count:meeting|meetings}, more than the {limit} it may have.",
            party=f.who[0], count=count, limit=f.who[1],
        ),
        "no language": lambda _, f, __, ___: msg(
            "{a} and {b} share no language and have no interpreter.", a=f.who[0], b=f.who[1]
        ),
        "interpreter": lambda _, f, where, count: msg(
            "Interpreter {name} is at {count} tables in {slots}.",
            name=f.who[0], count=count, slots=where,
        ),
    }
)  # fmt: skip
_ORDER = tuple(_WORDS)
