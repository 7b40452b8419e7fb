"""Test the meeting planner against an independent checker and the exact optimum."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from lmec_match.errors import Cancelled, UserError
from lmec_match.progress import Progress
from lmec_match.roundtable.model import (
    Interpreter,
    LockedMeeting,
    Participant,
    PlanInput,
    PlannedMeeting,
    Request,
    Slot,
)
from lmec_match.roundtable.planning import plan
from tests.roundtable.checker import best_by_trying, problems
from tests.roundtable.instances import market


def small(seed: int) -> PlanInput:
    """Return an instance small enough to try everything, tight in every rule."""
    rng = random.Random(seed)
    people = tuple(
        Participant(
            f"P{i}", f"Party {i}", "", "",
            rng.choice((("en",), ("en", "th"), ("th",), ("km",), ("zh-CN",))),
            frozenset(s for s in (1, 2, 3) if rng.random() < 0.15), rng.randint(1, 3),
        )
        for i in range(6)
    )  # fmt: skip
    pairs = [(a, b) for i, a in enumerate(people) for b in people[i + 1 :]]
    requests = tuple(
        Request(a.code, b.code, round(rng.uniform(5, 100), 1)) for a, b in rng.sample(pairs, 8)
    )
    return PlanInput(
        people, requests, tuple(Slot(n) for n in (1, 2, 3)), rng.choice((2, 3, 4)),
        spare=rng.choice((0.1, 0.15, 0.2)),
        interpreters=(Interpreter("A", ("km", "en", "th")), Interpreter("B", ("zh-CN", "en"))),
        keep_apart=frozenset({frozenset((requests[0].a, requests[0].b))}),
    )  # fmt: skip


@pytest.mark.parametrize("seed", range(40))
def test_small_plans_are_exactly_optimal(seed: int) -> None:
    given = small(seed)
    made = plan(given)
    assert problems(given, made) == []
    assert made.objective == pytest.approx(best_by_trying(given), abs=1e-6)
    assert made.bound == pytest.approx(made.objective, abs=1e-5)


@pytest.mark.parametrize("people", [10, 20, 40, 80, 120, 200])
def test_generated_plans_keep_every_rule(people: int) -> None:
    given = market(people, people)
    made = plan(given, seconds=20)
    assert problems(given, made) == []
    assert made.gap < 0.01
    assert made.objective == pytest.approx(sum(m.score for m in made.meetings))
    assert len(made.meetings) + len(made.unplanned) == len(given.requests)


def test_checker_finds_what_is_wrong() -> None:
    given = market(3, 30)
    made = plan(given)
    first = made.meetings[0]
    twice = PlannedMeeting(first.slot, first.table, first.a, first.b, 1.0)
    broken = replace(made, meetings=(*made.meetings, twice))
    found = " ".join(problems(given, broken))
    assert "sits twice" in found
    assert "taken twice" in found
    assert "meet twice" in found


def test_same_input_same_plan() -> None:
    given = market(5, 60)
    assert plan(given).meetings == plan(given).meetings
    shuffled = list(given.requests)
    random.Random(1).shuffle(shuffled)
    other = plan(replace(given, requests=tuple(shuffled)))
    assert other.meetings == plan(given).meetings


def test_small_change_moves_little() -> None:
    given = market(8, 60)
    first = plan(given)
    before = tuple((m.a, m.b, m.slot, m.table) for m in first.meetings)
    leaver = first.meetings[0].a
    rest = tuple(r for r in given.requests if leaver not in (r.a, r.b))
    changed = replace(given, requests=rest, previous=before)
    second = plan(changed)
    assert problems(changed, second) == []
    assert second.objective == pytest.approx(plan(replace(changed, previous=())).objective)
    own = sum(leaver in pair[:2] for pair in before)
    # A meeting that is not held any more was dropped, not moved.
    now = {frozenset((m.a, m.b)): m.slot for m in second.meetings}
    held = [(frozenset(b[:2]), b[2]) for b in before if frozenset(b[:2]) in now]
    assert second.moved == sum(now[pair] != slot for pair, slot in held) <= 0.2 * len(before)
    assert second.dropped == len(before) - len(held) >= own > 0
    assert second.kept + second.moved + second.dropped == len(before)
    same = plan(replace(given, previous=before))
    assert (same.moved, same.dropped) == (0, 0)
    assert [(m.a, m.b, m.slot, m.table) for m in same.meetings] == list(before)


def test_locked_meetings_stay() -> None:
    given = market(2, 20)
    free = plan(given)
    meeting = free.meetings[-1]
    slot = next(s.number for s in given.slots if s.number != meeting.slot)
    locked = LockedMeeting(meeting.a, meeting.b, slot, 2)
    made = plan(replace(given, locked=(locked,)))
    kept = next(m for m in made.meetings if {m.a, m.b} == {meeting.a, meeting.b})
    assert (kept.slot, kept.table, kept.locked) == (slot, 2, True)


def _pair(**options: object) -> PlanInput:
    people = (
        Participant("A", "Alpha", languages=("en",)),
        Participant("B", "Beta", languages=("en",)),
        Participant("C", "Gamma", languages=("km",)),
    )
    return replace(
        PlanInput(
            people, (Request("A", "B", 50.0), Request("A", "C", 40.0)), (Slot(1), Slot(2)), 3
        ),
        **options,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (_pair(), "share no language"),
        (_pair(tables=0), "no tables"),
        (_pair(slots=()), "no meeting slots"),
        (_pair(keep_apart=frozenset({frozenset("AB")})), "kept apart"),
        (_pair(requests=(Request("A", "X", 9.0),)), "does not take part"),
        (_pair(requests=(Request("A", "A", 9.0),)), "cannot meet itself"),
        (_pair(requests=(Request("A", "B", 9.0), Request("B", "A", 8.0))), "one meeting serves"),
        (
            _pair(participants=(
                Participant("A", "Alpha", unavailable=frozenset({1, 2})), Participant("B", "Beta"),
                Participant("C", "Gamma"),
            )),
            "Alpha is free in no slot",
        ),
        (
            _pair(participants=(
                Participant("A", "Alpha", unavailable=frozenset({1})),
                Participant("B", "Beta", unavailable=frozenset({2})), Participant("C", "Gamma"),
            )),
            "no common slot",
        ),
        (
            _pair(participants=(
                Participant("A", "Alpha", limit=1), Participant("B", "Beta"),
                Participant("C", "Gamma"),
            )),
            "already has 1 meeting, the most it may have; it counts more",
        ),
        (
            _pair(slots=(Slot(1),), participants=(
                Participant("A", "Alpha"), Participant("B", "Beta"), Participant("C", "Gamma"),
            ), requests=(Request("A", "B", 50.0), Request("A", "C", 40.0))),
            "already has 1",
        ),
    ],
)  # fmt: skip
def test_every_unplanned_request_has_its_reason(given: PlanInput, words: str) -> None:
    made = plan(given)
    assert problems(given, made) == []
    assert any(words in str(u.why) for u in made.unplanned), [str(u.why) for u in made.unplanned]


def test_too_few_tables_is_a_sentence() -> None:
    people = tuple(Participant(f"P{i}", f"Party {i}") for i in range(8))
    requests = tuple(Request(f"P{i}", f"P{i + 4}", 50.0 + i) for i in range(4))
    made = plan(PlanInput(people, requests, (Slot(1),), 2))
    assert len(made.meetings) == 1
    assert all("the only table that may be used is taken" in str(u.why) for u in made.unplanned)
    assert made.tables_wanted == 2


def test_contradictions_are_told() -> None:
    with pytest.raises(UserError, match="two locked meetings"):
        plan(_pair(locked=(LockedMeeting("A", "B", 1), LockedMeeting("A", "C", 1))))
    with pytest.raises(UserError, match="does not take part"):
        plan(_pair(locked=(LockedMeeting("A", "X", 1),)))
    with pytest.raises(UserError, match="no longer"):
        plan(_pair(locked=(LockedMeeting("A", "B", 9),)))


def test_interpreters_are_not_in_two_places() -> None:
    people = tuple(
        Participant(f"P{i}", f"Party {i}", languages=("km",) if i < 3 else ("th",))
        for i in range(6)
    )
    requests = tuple(Request(f"P{i}", f"P{i + 3}", 60.0) for i in range(3))
    given = PlanInput(
        people, requests, (Slot(1), Slot(2)), 9, interpreters=(Interpreter("One", ("km", "th")),)
    )
    made = plan(given)
    assert problems(given, made) == []
    assert len(made.meetings) == 2
    assert "need an interpreter" in str(made.unplanned[0].why)


def test_cancelled_plan_raises() -> None:
    with pytest.raises(Cancelled):
        plan(market(1, 40), progress=Progress(cancelled=lambda: True))


def test_planner_prints_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    plan(market(4, 20))
    assert capfd.readouterr().out == ""
