"""Find a first plan quickly, for the solver to begin from."""

from __future__ import annotations

from collections import Counter

from lmec_match.roundtable.problem import Choice, Problem


def start(problem: Problem) -> tuple[Choice, ...] | None:
    """Return a plan that keeps every rule: locked meetings first, then the highest scores.

    A meeting goes to its old slot when that is free, else to the emptiest slot that is. None when
    the locked meetings cannot all be placed this way (the solver may still manage).
    """
    busy: set[tuple[str, int]] = set()
    held: Counter[str] = Counter()
    tables: Counter[int] = Counter()
    interpreters: Counter[tuple[int, int]] = Counter()
    by_session: dict[int, list[Choice]] = {}
    for choice in problem.choices:
        by_session.setdefault(choice.session, []).append(choice)
    order = sorted(
        by_session,
        key=lambda i: (problem.sessions[i].locked is None, -problem.sessions[i].score, i),
    )
    limits = {code: problem.limit(code) for code in problem.participants}
    room = {s.number: problem.tables_in(s.number) for s in problem.given.slots}
    found: list[Choice] = []
    for index in order:
        session = problem.sessions[index]
        free = [
            c
            for c in by_session[index]
            if (session.a, c.slot) not in busy
            and (session.b, c.slot) not in busy
            and tables[c.slot] < room[c.slot]
            and held[session.a] < limits[session.a]
            and held[session.b] < limits[session.b]
            and (
                c.interpreters is None
                or interpreters[c.interpreters, c.slot] < problem.capacity(c.interpreters, c.slot)
            )
        ]
        if not free:
            if session.locked is not None:
                return None
            continue
        old = problem.previous_slot.get(index)
        choice = min(
            free, key=lambda c: (c.slot != old, tables[c.slot], c.slot, c.interpreters or 0)
        )
        found.append(choice)
        tables[choice.slot] += 1
        for party in (session.a, session.b):
            busy.add((party, choice.slot))
            held[party] += 1
        if choice.interpreters is not None:
            interpreters[choice.interpreters, choice.slot] += 1
    return tuple(found)
