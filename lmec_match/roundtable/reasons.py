"""Say why a request has no place, and what the person who planned should know."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from lmec_match.i18n import Message, msg
from lmec_match.roundtable.model import PlannedMeeting, Request, Unplanned
from lmec_match.roundtable.problem import Problem, Session


def unplanned(problem: Problem, meetings: Sequence[PlannedMeeting]) -> tuple[Unplanned, ...]:
    """Return every request without a meeting, each with its reason, the highest score first."""
    found = [Unplanned(request, why) for request, why in problem.refused]
    placed = {frozenset((m.a, m.b)) for m in meetings}
    found.extend(
        Unplanned(s.request, _why(problem, s, meetings))
        for s in problem.sessions
        if s.request is not None and s.pair not in placed
    )
    return tuple(sorted(found, key=lambda u: (-u.request.score, u.request.a, u.request.b)))


def _why(problem: Problem, session: Session, meetings: Sequence[PlannedMeeting]) -> Message:
    given = problem.given
    a, b = problem.participants[session.a], problem.participants[session.b]
    numbers = {s.number for s in given.slots}
    if not numbers:
        return msg("The roundtable has no meeting slots.")
    if given.usable_tables == 0:
        return msg("The venue has no tables.")
    for party in (a, b):
        if numbers <= party.unavailable:
            return msg("{party} is free in no slot.", party=party.name)
    common = numbers - a.unavailable - b.unavailable
    if not common:
        return msg("{a} and {b} are free in no common slot.", a=a.name, b=b.name)
    groups = problem.serving(session)
    if groups is not None and not any(problem.capacity(g, s) for g in groups for s in common):
        return msg(
            "{a} and {b} share no language, and no interpreter speaks one of each.",
            a=a.name,
            b=b.name,
        )
    held = Counter(p for m in meetings for p in (m.a, m.b))
    for party in (a, b):
        if held[party.code] >= problem.limit(party.code):
            return msg(
                "{party} already has {count} {count:meeting|meetings}, the most it may have; "
                "{count:it counts|they count} more.",
                party=party.name,
                count=held[party.code],
            )
    return _crowded(problem, session, meetings, sorted(common))


def _crowded(
    problem: Problem, session: Session, meetings: Sequence[PlannedMeeting], common: list[int]
) -> Message:
    a, b = problem.participants[session.a], problem.participants[session.b]
    seated = {(p, m.slot) for m in meetings for p in (m.a, m.b)}
    per_slot = Counter(m.slot for m in meetings)
    open_slots = [s for s in common if (a.code, s) not in seated and (b.code, s) not in seated]
    if not open_slots:
        return msg(
            "In every slot that suits both, {a} or {b} sits in a meeting that counts more.",
            a=a.name,
            b=b.name,
        )
    if all(per_slot[s] >= problem.tables_in(s) for s in open_slots):
        return msg(
            "Whenever both are free, {count:the only table|every table} that may be used is taken "
            "({count}).",
            count=problem.given.usable_tables,
        )
    if problem.serving(session) is not None:
        return msg("{a} and {b} need an interpreter, and none is free when both are.",
                   a=a.name, b=b.name)  # fmt: skip
    return msg("No place was found within the time given: please plan again with more seconds.")


def notes(problem: Problem, meetings: Sequence[PlannedMeeting]) -> Iterator[Message]:
    """Yield what does not stop the plan and should be known."""
    given = problem.given
    if not given.slots:
        yield msg("There are no meeting slots yet.")
    if given.tables <= 0:
        yield msg("The venue has no tables: no meeting can be placed.")
    elif given.tables == given.usable_tables:
        yield msg("There are too few tables to keep one spare.")
    slots = {s.number: s.words for s in given.slots}
    per_slot = Counter(m.slot for m in meetings)
    for slot, count in sorted(per_slot.items()):
        if count > given.tables:
            yield msg("There are {count} locked {count:meeting|meetings} but {tables} "
                      "{tables:table|tables} in {slot}.",
                      slot=slots[slot], count=count, tables=given.tables)  # fmt: skip
    silent = [p.name for p in given.participants if not p.languages]
    if silent:
        yield msg(
            "Languages are not known, so no interpreter was planned, for: {names}.",
            names=", ".join(silent),
        )
    for meeting in meetings:
        if meeting.locked:
            yield from _locked(problem, meeting)


def _locked(problem: Problem, meeting: PlannedMeeting) -> Iterator[Message]:
    a, b = problem.participants[meeting.a], problem.participants[meeting.b]
    for party in (a, b):
        if meeting.slot in party.unavailable:
            slot = next(s.words for s in problem.given.slots if s.number == meeting.slot)
            yield msg("{party} is not free in {slot}, where a meeting is locked.",
                      party=party.name, slot=slot)  # fmt: skip
    if frozenset((a.code, b.code)) in problem.given.keep_apart:
        yield msg("{a} and {b} are to be kept apart, and have a locked meeting.",
                  a=a.name, b=b.name)  # fmt: skip
    session = Session(meeting.a, meeting.b, meeting.score)
    if problem.serving(session) is not None and not meeting.interpreter:
        yield msg("The locked meeting of {a} and {b} has no interpreter.", a=a.name, b=b.name)


def refused(problem: Problem) -> tuple[Request, ...]:
    """Return the requests that were ruled out before planning."""
    return tuple(request for request, _ in problem.refused)
