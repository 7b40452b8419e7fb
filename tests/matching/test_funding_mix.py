"""A mix of sources: exact against trying every set, and words when there is none."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lmec_match.errors import UserError
from lmec_match.matching.funding_mix import solve
from lmec_match.matching.mix_terms import FEWEST, GOALS, SOFTEST, Mix, Source, Task

INSTRUMENTS = ("grant", "concessional_loan", "loan", "equity")


def allowed(task: Task, source: Source) -> int | None:
    """Return what a source may pay at most, None when it may not pay: written independently."""
    if task.country and source.countries and task.country not in source.countries:
        return None
    if task.currencies and source.currency not in task.currencies:
        return None
    most = min(source.most, task.gap)
    if source.own_share and task.whole:
        if task.own is not None and task.own < source.own_share * task.whole - 1e-6:
            return None
        most = min(most, int((1 - source.own_share) * task.whole + 0.5))
    return most if source.least <= most else None


def tried(task: Task, sources: Sequence[Source]) -> tuple[float, float] | None:
    """Return the best (number, hardness) by trying every set, in the order of the goal."""
    best: tuple[float, float] | None = None
    may = [(s, m) for s in sources if (m := allowed(task, s)) is not None]
    for size in range(1, len(may) + 1):
        if task.at_most and size > task.at_most:
            break
        for chosen in combinations(may, size):
            if task.one_currency and len({s.currency for s, _ in chosen}) > 1:
                continue
            least, most = sum(s.least for s, _ in chosen), sum(m for _, m in chosen)
            if not least <= task.gap <= most:
                continue
            rest, hard = task.gap - least, float(sum(s.softness * s.least for s, _ in chosen))
            for source, top in sorted(chosen, key=lambda pair: pair[0].softness):
                more = min(rest, top - source.least)
                rest -= more
                hard += source.softness * more
            pair = (float(size), hard) if task.goal == FEWEST else (hard, float(size))
            best = pair if best is None or pair < best else best
    return best


@st.composite
def instances(draw: st.DrawFn) -> tuple[Task, list[Source]]:
    sources = []
    for number in range(draw(st.integers(0, 7))):
        least = draw(st.integers(1, 60))
        sources.append(
            Source(
                f"FND-{number}", f"Fund {number}", least, least + draw(st.integers(0, 80)),
                draw(st.sampled_from(("USD", "CNY", "EUR"))),
                (draw(st.sampled_from(INSTRUMENTS)),),
                draw(st.sampled_from(((), ("KH",), ("LA",), ("KH", "LA")))),
                draw(st.sampled_from((None, 0.1, 0.3))),
            )
        )  # fmt: skip
    gap = draw(st.integers(1, 200))
    task = Task(
        gap,
        draw(st.sampled_from((None, gap + 20, 2 * gap))),
        draw(st.sampled_from((None, 0, 20))),
        draw(st.sampled_from(("", "KH"))),
        draw(st.sampled_from((frozenset[str](), frozenset({"USD", "CNY"})))),
        draw(st.booleans()),
        draw(st.sampled_from(GOALS)),
        draw(st.sampled_from((0, 2, 3))),
    )
    return task, sources


def checked(task: Task, sources: Sequence[Source], mix: Mix) -> tuple[float, float]:
    """Hold every rule on a found mix and return its (number, hardness) in the order of the goal."""
    by_code = {s.code: s for s in sources}
    assert sum(p.amount for p in mix.parts) == task.gap
    for part in mix.parts:
        source = by_code[part.code]
        most = allowed(task, source)
        assert most is not None
        assert source.least <= part.amount <= most
    if task.one_currency:
        assert len({by_code[p.code].currency for p in mix.parts}) == 1
    hard = float(sum(p.amount * p.softness for p in mix.parts))
    number = float(len(mix.parts))
    return (number, hard) if task.goal == FEWEST else (hard, number)


@settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))
@given(instances())
def test_the_mix_is_the_best_of_all_sets(instance: tuple[Task, list[Source]]) -> None:
    task, sources = instance
    mix, best = solve(task, sources), tried(task, sources)
    assert mix.found == (best is not None)
    if best is not None:
        assert checked(task, sources, mix) == pytest.approx(best)
    else:
        assert mix.reasons


def test_grants_come_before_loans() -> None:
    sources = [
        Source("A", "Loan", 1, 100, instruments=("loan",)),
        Source("B", "Grant", 1, 60, instruments=("grant",)),
        Source("C", "Soft loan", 1, 60, instruments=("concessional_loan",)),
    ]
    fewest = solve(Task(100), sources)
    softest = solve(Task(100, goal=SOFTEST), sources)
    assert [p.code for p in fewest.parts] == ["A"]
    assert [(p.code, p.amount) for p in softest.parts] == [("B", 60), ("C", 40)]


def test_why_there_is_none() -> None:
    short = solve(Task(1000, country="KH"), [Source("A", "A", 1, 300, countries=("KH",))])
    assert short.reachable == 300
    assert dict(short.reasons[0].params)["missing"] == 700
    nobody = solve(Task(100, country="KH"), [Source("A", "A", 1, 300, countries=("VN",))])
    assert [left.rule for left in nobody.left_out] == ["country"]
    assert any("eligible everywhere" in r.text for r in nobody.reasons)
    large = solve(Task(100), [Source("A", "A", 60, 70), Source("B", "B", 60, 70)])
    assert "smallest tickets" in large.reasons[0].text
    assert any("lowered" in r.text for r in large.reasons)
    poor = solve(Task(80, 100, 5), [Source("A", "A", 1, 300, own_share=0.2)])
    assert any("own share were in hand" in r.text for r in poor.reasons)
    few = solve(Task(100, at_most=1), [Source("A", "A", 1, 70), Source("B", "B", 1, 60)])
    assert str(few.reasons[0]).startswith("No more than 1 of 2 sources may be taken")
    empty = solve(Task(80), [])
    assert not empty.found
    assert empty.reasons


def test_unknowns_are_conditions_not_assumptions() -> None:
    mix = solve(Task(50, country="KH"), [Source("A", "A", 1, 300, own_share=0.2)])
    assert mix.found
    assert len(mix.conditions) == 3


def test_a_source_of_several_kinds_of_money_is_counted_as_its_softest_and_that_is_said() -> None:
    mix = solve(Task(50), [Source("A", "A", 1, 300, instruments=("loan", "grant", "guarantee"))])
    assert [p.softness for p in mix.parts] == [0]
    assert [str(c) for c in mix.conditions] == [
        "A gives Loan, Grant, Guarantee: the softest of them was counted."
    ]
    plain = solve(Task(50), [Source("A", "A", 1, 300, instruments=("grant", "guarantee"))])
    assert plain.conditions == ()


def test_a_large_instance_is_solved_and_the_gap_is_met_to_the_dollar() -> None:
    sources = [
        Source(f"F{i}", f"F{i}", 10_000 + 997 * i, 30_000 + 1_009 * i, instruments=(kind,))
        for i, kind in enumerate(INSTRUMENTS * 15)
    ]
    for goal in GOALS:
        mix = solve(Task(777_777, goal=goal), sources)
        assert sum(p.amount for p in mix.parts) == 777_777


@pytest.mark.parametrize("gap", [0, -5])
def test_a_gap_must_be_positive(gap: int) -> None:
    with pytest.raises(UserError):
        solve(Task(gap), [])
