"""Give the chosen meetings their tables and their interpreters by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from lmec_match.roundtable.model import PlannedMeeting
from lmec_match.roundtable.problem import Choice, Problem, Session


def place(problem: Problem, choices: Sequence[Choice]) -> tuple[PlannedMeeting, ...]:
    """Return the meetings by slot and table.

    A locked table is kept; else the old table; else the table where the asking party, then the
    other, sat last, so that people move little; else the lowest free one.
    """
    by_slot: dict[int, list[Choice]] = {}
    for choice in sorted(choices):
        by_slot.setdefault(choice.slot, []).append(choice)
    last_table: dict[str, int] = {}
    last_interpreter: dict[str, str] = {}
    found: list[PlannedMeeting] = []
    for slot in problem.given.slots:
        chosen = by_slot.get(slot.number, [])
        tables = _tables(problem, chosen, last_table)
        names = _interpreters(problem, chosen, last_interpreter)
        for choice in chosen:
            session = problem.sessions[choice.session]
            table = tables[choice.session]
            for party in (session.a, session.b):
                last_table[party] = table
                if choice.session in names:
                    last_interpreter[party] = names[choice.session]
            found.append(
                PlannedMeeting(
                    slot.number,
                    table,
                    session.a,
                    session.b,
                    session.score,
                    names.get(choice.session, ""),
                    session.subject,
                    session.locked is not None,
                )
            )
    return tuple(sorted(found, key=lambda m: (m.slot, m.table)))


def _tables(problem: Problem, chosen: Sequence[Choice], last: dict[str, int]) -> dict[int, int]:
    free = list(range(1, max(problem.given.tables, len(chosen)) + 1))
    given: dict[int, int] = {}

    def take(index: int, table: int) -> None:
        given[index] = table
        if table in free:
            free.remove(table)

    sessions = {c.session: problem.sessions[c.session] for c in chosen}
    for index, session in sessions.items():
        if session.locked is not None and session.locked.table:
            take(index, session.locked.table)
    wishes: tuple[Callable[[Session], int], ...] = (
        lambda s: problem.previous_table.get(s.pair, 0),
        lambda s: last.get(s.a, 0),
        lambda s: last.get(s.b, 0),
    )
    for wish in wishes:
        for index, session in sessions.items():
            if index not in given and wish(session) in free:
                take(index, wish(session))
    for index in sessions:
        if index not in given:
            take(index, free[0])
    return given


def _interpreters(
    problem: Problem, chosen: Sequence[Choice], last: dict[str, str]
) -> dict[int, str]:
    given: dict[int, str] = {}
    for group, members in enumerate(problem.classes):
        waiting = [c for c in chosen if c.interpreters == group]
        free = [i.name for i in members if all(c.slot not in i.unavailable for c in waiting)]
        for choice in waiting:
            session = problem.sessions[choice.session]
            wish = last.get(session.a) or last.get(session.b) or ""
            name = wish if wish in free else free[0]
            free.remove(name)
            given[choice.session] = name
    return given
