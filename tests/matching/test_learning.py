"""Learning: moves towards the decisions, never below zero, and is judged on unseen ones."""

from __future__ import annotations

import random

import pytest

from lmec_match.errors import UserError
from lmec_match.matching.learning import Example, calibrate, led_on, propose
from lmec_match.matching.profile import Profile, default

PROFILE = default("technologies")
KEYS = tuple(PROFILE.weights)


def decisions(count: int, truth: dict[str, float], seed: int = 1) -> list[Example]:
    """Make up decisions by a person who weighs as `truth` says; a quarter is not assessed."""
    chance = random.Random(seed)
    made = []
    for number in range(count):
        evidence = {k: None if chance.random() < 0.25 else chance.random() for k in KEYS}
        known = [(truth.get(k, 0.0), v) for k, v in evidence.items() if v is not None]
        total = sum(w for w, _ in known)
        score = sum(w * v for w, v in known) / total if total else 0.5
        made.append(
            Example(f"N{number % 20}", f"T{number}", chance.random() < _chance(score), evidence)
        )
    return made


def _chance(score: float) -> float:
    return 0.0 if score < 0.4 else 1.0 if score > 0.6 else (score - 0.4) * 5


def test_learns_what_the_person_looks_at() -> None:
    found = propose(PROFILE, decisions(400, {"cost": 60, "references": 40}))
    assert found.better
    assert found.after.log_loss < found.before.log_loss
    assert found.after.order is not None
    assert found.before.order is not None
    assert found.after.order > found.before.order
    assert found.profile.weights["cost"] > 2 * PROFILE.weights["cost"]
    assert found.profile.weights["subject"] < PROFILE.weights["subject"]
    assert all(w >= 0 for w in found.profile.weights.values())
    assert sum(found.profile.weights.values()) == pytest.approx(
        sum(PROFILE.weights.values()), abs=0.2
    )
    assert found.profile.version == PROFILE.version + 1


def test_a_person_who_decides_as_the_profile_moves_little() -> None:
    few = propose(PROFILE, decisions(20, dict(PROFILE.weights)))
    for key, (old, new) in few.changes.items():
        assert abs(new - old) <= max(6.0, 0.5 * old), key


def test_noise_is_not_called_better() -> None:
    chance = random.Random(5)
    noise = [
        Example(e.query, e.offer, chance.random() < 0.5, e.evidence)
        for e in decisions(60, {"cost": 1.0})
    ]
    wins = 0
    for seed in range(8):
        chance.seed(seed)
        wins += propose(
            PROFILE, [Example(e.query, e.offer, chance.random() < 0.5, e.evidence) for e in noise]
        ).better
    assert wins <= 3


def test_what_no_decision_saw_keeps_its_weight() -> None:
    blind = [
        Example(e.query, e.offer, e.wanted, {**e.evidence, "trl": None, "timing": None})
        for e in decisions(200, {"cost": 60, "references": 40})
    ]
    found = propose(PROFILE, blind)
    ratio = found.changes["trl"][1] / found.changes["timing"][1]
    assert ratio == pytest.approx(PROFILE.weights["trl"] / PROFILE.weights["timing"], rel=0.02)


def test_the_order_of_decisions_changes_nothing() -> None:
    made = decisions(80, {"cost": 60})
    shuffled = list(made)
    random.Random(3).shuffle(shuffled)
    assert propose(PROFILE, made) == propose(PROFILE, shuffled)


def test_too_few_or_one_sided_decisions_are_refused() -> None:
    made = decisions(40, {"cost": 60})
    with pytest.raises(UserError):
        propose(PROFILE, made[:9])
    with pytest.raises(UserError):
        propose(PROFILE, [e for e in made if e.wanted])
    with pytest.raises(UserError):
        propose(PROFILE, [Example(e.query, e.offer, e.wanted, {}) for e in made])


def test_calibration_rises_with_the_score_and_fits() -> None:
    chance = random.Random(2)
    scores = [chance.uniform(20, 95) for _ in range(300)]
    outcomes = [(s, chance.random() < (s / 100) ** 2) for s in scores]
    found = calibrate(outcomes)
    assert found.chance(90) > found.chance(60) > found.chance(30)
    assert found.chance(90) == pytest.approx(0.81, abs=0.12)
    assert found.error < 0.08
    with pytest.raises(UserError):
        calibrate(outcomes[:5])


def test_outcomes_that_go_against_the_score_do_not_turn_it_round() -> None:
    found = calibrate([(90, False)] * 20 + [(20, True)] * 20)
    assert found.chance(90) >= found.chance(20)


def test_the_sentence_counts_what_led_on() -> None:
    said = led_on([(80, True), (76, False), (75, True), (90, True)])
    assert str(said) == "Of matches above 75 points, 2 in 3 led on."
    assert "No meeting" in str(led_on([(10, True)]))


def test_the_same_decisions_do_not_count_twice() -> None:
    told = decisions(200, {"cost": 60, "references": 40})
    first = propose(PROFILE, told)
    kept = Profile.from_json(first.profile.to_json())
    again = propose(kept, told)
    assert again.profile.weights == first.profile.weights
    assert not again.better
    assert not again.moves
    assert [str(w) for w in again.words] == [
        "The decisions so far are in these weights already: nothing is proposed."
    ]
    assert kept.prior == PROFILE.weights
