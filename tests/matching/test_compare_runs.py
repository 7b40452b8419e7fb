"""Two stored runs: every move is named with what caused it, and nothing moves by itself."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from lmec_match.matching.compare_runs import Move, compare


def row(key: str, score: float | None, points: float, offer: Any = None) -> dict[str, Any]:
    return {
        "key": key, "verdict": "good", "score": score, "points": points, "max_points": 50.0,
        "reason": {"text": "Costs {share} % of the budget.", "params": {"share": "80"}},
        "need": None, "offer": offer,
    }  # fmt: skip


def result(code: str, subject: float, cost: float, price: Any = None) -> dict[str, Any]:
    return {
        "code": code, "name": f"Plant {code}", "score": 50 * subject + 50 * cost, "coverage": 1.0,
        "recommendation": "strong",
        "evidence": [row("subject", subject, 50 * subject), row("cost", cost, 50 * cost, price)],
    }  # fmt: skip


def stored(*results: dict[str, Any], **values: Any) -> dict[str, Any]:
    profile = {"name": "default", "version": 1, "weights": {"subject": 50.0, "cost": 50.0}}
    return {"query": "NED-1", "target": "technologies", "profile": profile, "considered": 9,
            "results": list(results), **values}  # fmt: skip


OLD = stored(result("A", 0.9, 0.9), result("B", 0.8, 0.8), result("C", 0.7, 0.7))


def test_a_run_does_not_differ_from_itself() -> None:
    found = compare(OLD, deepcopy(OLD))
    assert not found.moved
    assert not found.notes
    assert found.unchanged == 3


def test_a_changed_value_is_named_as_the_cause() -> None:
    price = {"amount": "900", "currency": "USD"}
    new = stored(result("B", 0.8, 1.0, price), result("A", 0.9, 0.85), result("C", 0.7, 0.7))
    by_code = {m.code: m for m in compare(OLD, new).moved}
    assert set(by_code) == {"A", "B"}
    assert by_code["B"].move is Move.UP
    assert by_code["B"].causes[0].key == "cost"
    assert str(by_code["B"].causes[0].words).endswith("changed from – to 900 USD.")
    assert "80 % of the budget" in str(by_code["A"].causes[0].words)


def test_new_gone_and_pushed_offers() -> None:
    new = stored(result("N", 1.0, 1.0), result("A", 0.9, 0.9), result("B", 0.8, 0.8),
                 considered=10)  # fmt: skip
    found = compare(OLD, new)
    by_code = {m.code: m for m in found.moved}
    assert by_code["N"].move is Move.NEW
    assert by_code["C"].move is Move.GONE
    assert by_code["A"].move is Move.DOWN
    assert "did not change" in str(by_code["A"].causes[0].words)
    assert "9 offers were considered then, 10 now" in str(found.notes[0])
    assert all(str(m.words) for m in found.moved)


def test_a_changed_profile_and_question_are_said() -> None:
    profile = {"name": "default", "version": 2, "weights": {"subject": 60.0, "cost": 40.0}}
    new = stored(*OLD["results"], profile=profile, query="NED-2")
    said = " ".join(str(n) for n in compare(OLD, new).notes)
    assert "default 1 to default 2" in said
    assert "50 became 60" in said
    assert "different questions" in said


def test_what_could_not_be_assessed_before() -> None:
    old, new = deepcopy(OLD), deepcopy(OLD)
    old["results"][0]["evidence"][1].update(score=None, points=0.0, max_points=0.0)
    found = compare(old, new)
    assert "could not be assessed before" in str(found.moved[0].causes[0].words)
    assert found.moved[0].move is Move.SAME_PLACE


def test_broken_data_is_compared_as_far_as_it_goes() -> None:
    assert not compare({}, {}).moved
    found = compare({"results": [{"code": "A"}, {}, "x"]}, {"results": []})
    assert [m.code for m in found.moved] == ["A"]
