"""Plan one-to-one meetings so that the sum of match scores is highest.

The model: x[r, s] = 1 when request r takes place in slot s. Nobody sits in two meetings of a
slot; nobody exceeds the limit; unavailable slots have no variable; locked meetings are fixed;
pairs kept apart have no variable; every slot holds at most the usable tables; a meeting without
a shared language takes one interpreter, and interpreters with the same languages form a class
with a capacity a slot. Tables and interpreters' names are given afterwards, which is always
possible because within a slot they are interchangeable.

A second run keeps the sum and makes the number of meetings that stay in their old slot highest.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil

from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.progress import SILENT, Progress
from lmec_match.roundtable import greedy, reasons
from lmec_match.roundtable.model import (
    Plan,
    PlanInput,
    PlannedMeeting,
)
from lmec_match.roundtable.placing import place
from lmec_match.roundtable.problem import Choice, Problem, build
from lmec_match.roundtable.solver import TOLERANCE, Programme, Solved, solve

__all__ = ["plan"]


def plan(given: PlanInput, *, seconds: float = 10, progress: Progress = SILENT) -> Plan:
    """Return the best plan found within `seconds`, with the bound that no plan can exceed.

    Raise `UserError` when the input contradicts itself: a locked meeting of somebody unknown, in
    a slot that does not exist, or two locked meetings of one participant at once.
    """
    progress(0, 3, msg("Preparing the meetings"))
    problem = build(given)
    progress(1, 3, msg("Placing {count} {count:request|requests}", count=len(problem.sessions)))
    choices, bound = _best(problem, seconds, progress)
    progress(2, 3, msg("Giving out tables and interpreters"))
    meetings = place(problem, choices)
    made = _plan(problem, meetings, bound)
    progress(3, 3, msg("Meetings planned"))
    return made


@dataclass(frozen=True)
class _Model:
    programme: Programme
    number: Mapping[Choice, int]

    def choices(self, solved: Solved) -> tuple[Choice, ...]:
        chosen = solved.chosen or frozenset()
        return tuple(c for c, i in self.number.items() if i in chosen)


def _model(problem: Problem) -> _Model:
    programme = Programme()
    number = {c: programme.variable(problem.sessions[c.session].score) for c in problem.choices}
    by_session: dict[int, list[int]] = defaultdict(list)
    by_seat: dict[tuple[str, int], list[int]] = defaultdict(list)
    by_party: dict[str, list[int]] = defaultdict(list)
    by_slot: dict[int, list[int]] = defaultdict(list)
    by_class: dict[tuple[int, int], list[int]] = defaultdict(list)
    for choice, i in number.items():
        session = problem.sessions[choice.session]
        by_session[choice.session].append(i)
        by_slot[choice.slot].append(i)
        for party in (session.a, session.b):
            by_seat[party, choice.slot].append(i)
            by_party[party].append(i)
        if choice.interpreters is not None:
            by_class[choice.interpreters, choice.slot].append(i)
    for index, columns in by_session.items():
        programme.row(columns, 1.0, 1.0 if problem.sessions[index].locked else 0.0)
    for columns in by_seat.values():
        programme.row(columns, 1.0)
    for party, columns in by_party.items():
        limit = problem.limit(party)
        if limit < len(by_seat):
            programme.row(columns, float(limit))
    for slot, columns in by_slot.items():
        programme.row(columns, float(problem.tables_in(slot)))
    for (group, slot), columns in by_class.items():
        programme.row(columns, float(problem.capacity(group, slot)))
    return _Model(programme, number)


def _best(problem: Problem, seconds: float, progress: Progress) -> tuple[tuple[Choice, ...], float]:
    """Return the choices and the bound: highest sum first, then fewest moves."""
    model = _model(problem)
    first = greedy.start(problem)
    moving = bool(problem.previous_slot)
    share = seconds * (0.6 if moving else 1.0)
    solved = solve(
        model.programme,
        seconds=share,
        start=None if first is None else [model.number[c] for c in first],
        progress=progress,
    )
    if not solved.feasible:
        raise UserError(
            msg(
                "The locked meetings cannot all take place: please unlock one, or add a table, "
                "a slot or an interpreter."
            )
        )
    if solved.chosen is None:
        return tuple(first or ()), solved.bound
    if not moving:
        return model.choices(solved), solved.bound
    return _settled(problem, model, solved, seconds - share, progress), solved.bound


def _settled(
    problem: Problem, model: _Model, solved: Solved, seconds: float, progress: Progress
) -> tuple[Choice, ...]:
    """Return choices of the same sum in which most meetings stay in their old slot."""
    programme = model.programme
    scores = list(programme.values)
    columns = [i for i in range(len(scores)) if scores[i] != 0.0]
    programme.row(
        columns,
        sum(abs(s) for s in scores) + 1.0,
        solved.value - TOLERANCE,
        [scores[i] for i in columns],
    )
    planned_before = set(problem.previous_slot)
    for choice, i in model.number.items():
        stays = problem.previous_slot.get(choice.session) == choice.slot
        # A meeting that stays counts 4, one that is at least still held counts 1.
        programme.values[i] = 4.0 * stays + 1.0 * (choice.session in planned_before)
    settled = solve(programme, seconds=seconds, start=solved.chosen, progress=progress)
    return model.choices(settled if settled.chosen is not None else solved)


def _plan(problem: Problem, meetings: tuple[PlannedMeeting, ...], bound: float) -> Plan:
    given = problem.given
    objective = sum(m.score for m in meetings)
    bound = max(bound, objective)
    per_slot = Counter(m.slot for m in meetings)
    used = max(per_slot.values(), default=0)
    held = Counter(p for m in meetings for p in (m.a, m.b))
    kept, moved, dropped = _moves(problem, meetings)
    wanted = ceil(len(meetings) / max(1, len(given.slots)) * (1.0 + given.spare) - 1e-9)
    return Plan(
        meetings=meetings,
        unplanned=reasons.unplanned(problem, meetings),
        objective=objective,
        bound=bound,
        gap=(bound - objective) / bound if bound > TOLERANCE else 0.0,
        tables_used=used,
        spare=max(0, given.tables - used),
        tables_wanted=wanted,
        kept=kept,
        moved=moved,
        dropped=dropped,
        notes=tuple(reasons.notes(problem, meetings)),
        by_participant={p.code: held.get(p.code, 0) for p in given.participants},
    )


def _moves(problem: Problem, meetings: tuple[PlannedMeeting, ...]) -> tuple[int, int, int]:
    """Return how many earlier meetings stayed in their slot, moved, and are no longer held."""
    slots = {frozenset((m.a, m.b)): m.slot for m in meetings}
    before = [(frozenset(p[:2]), p[2]) for p in problem.given.previous]
    held = [(pair, slot) for pair, slot in before if pair in slots]
    kept = sum(1 for pair, slot in held if slots[pair] == slot)
    return kept, len(held) - kept, len(before) - len(held)
