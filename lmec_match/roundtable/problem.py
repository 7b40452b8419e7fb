"""Turn a planner's input into what can be chosen, and what rules each request out beforehand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from lmec_match.errors import UserError
from lmec_match.i18n import Message, msg
from lmec_match.roundtable.model import (
    Interpreter,
    LockedMeeting,
    Participant,
    PlanInput,
    Request,
    Slot,
)


@dataclass(frozen=True)
class Session:
    """Hold one meeting that may be placed: a pair, and the best of the requests for it."""

    a: str
    b: str
    score: float
    subject: str = ""
    request: Request | None = None
    locked: LockedMeeting | None = None

    @property
    def pair(self) -> frozenset[str]:
        """Return the two parties."""
        return frozenset((self.a, self.b))


@dataclass(frozen=True, order=True)
class Choice:
    """Hold one possible place: a session, a slot, and the class of interpreter it takes (or
    None)."""

    session: int
    slot: int
    interpreters: int | None = None


@dataclass(frozen=True)
class Problem:
    """Hold a plan's input made ready: sessions, choices, classes of interpreters, refusals."""

    given: PlanInput
    sessions: tuple[Session, ...]
    choices: tuple[Choice, ...]
    participants: Mapping[str, Participant]
    classes: tuple[tuple[Interpreter, ...], ...]
    refused: tuple[tuple[Request, Message], ...]
    previous_slot: Mapping[int, int]
    previous_table: Mapping[frozenset[str], int]

    def limit(self, party: str) -> int:
        """Return the largest number of meetings of a party, its locked ones always allowed."""
        own = self.participants[party].limit or len(self.given.slots)
        locked = sum(1 for s in self.sessions if s.locked and party in (s.a, s.b))
        return max(own, locked)

    def tables_in(self, slot: int) -> int:
        """Return how many meetings a slot can hold; locked ones may use spare tables."""
        locked = sum(1 for s in self.sessions if s.locked and s.locked.slot == slot)
        return max(self.given.usable_tables, locked)

    def capacity(self, group: int, slot: int) -> int:
        """Return how many interpreters of a class are free in a slot."""
        return sum(1 for i in self.classes[group] if slot not in i.unavailable)

    def serving(self, session: Session) -> tuple[int, ...] | None:
        """Return the classes of interpreters that serve a session; None when it needs none."""
        a, b = self.participants[session.a], self.participants[session.b]
        if not a.languages or not b.languages or set(a.languages) & set(b.languages):
            # Languages that nobody has stated are not taken for a barrier; a note names them.
            return None
        return tuple(
            group
            for group, members in enumerate(self.classes)
            if set(members[0].languages) & set(a.languages)
            and set(members[0].languages) & set(b.languages)
        )


def build(given: PlanInput) -> Problem:
    """Check the input and return the problem; raise `UserError` for a contradiction."""
    participants = {p.code: p for p in given.participants}
    if len(participants) != len(given.participants):
        double = next(c for c, n in Counter(p.code for p in given.participants).items() if n > 1)
        raise UserError(msg("{code} takes part twice: please merge the two lines.", code=double))
    slots = {s.number: s for s in given.slots}
    _check_locked(given, participants, slots)
    refused: list[tuple[Request, Message]] = []
    sessions = _sessions(given, participants, refused)
    grouped: dict[tuple[str, ...], list[Interpreter]] = {}
    for interpreter in given.interpreters:
        grouped.setdefault(tuple(sorted(set(interpreter.languages))), []).append(interpreter)
    classes = tuple(tuple(sorted(g, key=lambda i: i.name)) for _, g in sorted(grouped.items()))
    pair_of = {s.pair: i for i, s in enumerate(sessions)}
    previous_slot = {
        pair_of[frozenset(m[:2])]: m[2] for m in given.previous if frozenset(m[:2]) in pair_of
    }
    previous_table = {frozenset(m[:2]): m[3] for m in given.previous if len(m) == 4}
    draft = Problem(
        given, sessions, (), participants, classes, tuple(refused), previous_slot, previous_table
    )
    choices = tuple(c for i, s in enumerate(sessions) for c in _choices(draft, i, s))
    return Problem(
        given, sessions, choices, participants, classes, tuple(refused), previous_slot,
        previous_table,
    )  # fmt: skip


def _check_locked(
    given: PlanInput, participants: Mapping[str, Participant], slots: Mapping[int, Slot]
) -> None:
    seats: set[tuple[str, int]] = set()
    tables: set[tuple[int, int]] = set()
    for meeting in given.locked:
        for party in (meeting.a, meeting.b):
            if party not in participants:
                raise UserError(
                    msg("A locked meeting names {party}, who does not take part.", party=party)
                )
            if (party, meeting.slot) in seats:
                raise UserError(
                    msg(
                        "{party} has two locked meetings in {slot}: please unlock one.",
                        party=participants[party].name,
                        slot=slots.get(meeting.slot, Slot(meeting.slot)).words,
                    )
                )
            seats.add((party, meeting.slot))
        if meeting.slot not in slots:
            raise UserError(
                msg(
                    "The locked meeting of {a} and {b} is in {slot}, which there is no longer: "
                    "please move or unlock it.",
                    a=participants[meeting.a].name,
                    b=participants[meeting.b].name,
                    slot=Slot(meeting.slot).words,
                )
            )
        if meeting.table and (meeting.slot, meeting.table) in tables:
            raise UserError(
                msg(
                    "Two meetings are locked to table {table} in {slot}: please unlock one.",
                    table=meeting.table,
                    slot=slots[meeting.slot].words,
                )
            )
        tables.add((meeting.slot, meeting.table))


def _sessions(
    given: PlanInput,
    participants: Mapping[str, Participant],
    refused: list[tuple[Request, Message]],
) -> tuple[Session, ...]:
    """Return one session a pair; what cannot be one goes to `refused` with the reason."""
    best: dict[frozenset[str], Session] = {}
    for request in given.requests:
        why = _refusal(given, participants, request)
        if why is not None:
            refused.append((request, why))
            continue
        session = Session(request.a, request.b, request.score, request.subject, request)
        known = best.get(session.pair)
        if known is None:
            best[session.pair] = session
            continue
        weaker = session if session.score <= known.score else known
        best[session.pair] = known if weaker is session else session
        assert weaker.request is not None
        refused.append(
            (weaker.request, msg("The two already ask to meet about another subject; one meeting "
                                 "serves both."))
        )  # fmt: skip
    for meeting in given.locked:
        pair = frozenset((meeting.a, meeting.b))
        known = best.get(pair, Session(meeting.a, meeting.b, 0.0))
        best[pair] = Session(known.a, known.b, known.score, known.subject, known.request, meeting)
    return tuple(sorted(best.values(), key=lambda s: (s.a, s.b)))


def _refusal(
    given: PlanInput, participants: Mapping[str, Participant], request: Request
) -> Message | None:
    for party in (request.a, request.b):
        if party not in participants:
            return msg("{party} does not take part.", party=party)
    if request.a == request.b:
        return msg("A party cannot meet itself.")
    if frozenset((request.a, request.b)) in given.keep_apart:
        locked = any({m.a, m.b} == {request.a, request.b} for m in given.locked)
        if not locked:
            return msg("The two are to be kept apart.")
    return None


def _choices(problem: Problem, index: int, session: Session) -> list[Choice]:
    given = problem.given
    if session.locked is not None:
        slots = [session.locked.slot]
    elif given.usable_tables == 0 or session.score < 0:
        slots = []
    else:
        a, b = problem.participants[session.a], problem.participants[session.b]
        closed = a.unavailable | b.unavailable
        slots = [s.number for s in given.slots if s.number not in closed]
    groups = problem.serving(session)
    found: list[Choice] = []
    for slot in slots:
        if groups is None:
            found.append(Choice(index, slot))
            continue
        able = [g for g in groups if problem.capacity(g, slot) > 0]
        found.extend(Choice(index, slot, g) for g in able)
        if not able and session.locked is not None:
            # A person fixed it: it stays, and a note says that no interpreter is there.
            found.append(Choice(index, slot))
    return found
