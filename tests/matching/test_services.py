"""The services of the matching room on a small register: mixing, coverage, learning."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from lmec_match.domain.values import Money, PartialDate
from lmec_match.errors import Cancelled, UserError
from lmec_match.i18n import msg
from lmec_match.matching.mix_terms import SOFTEST
from lmec_match.matching.profile import default
from lmec_match.progress import Progress
from lmec_match.register.storage import RowReader
from lmec_match.register.writer import NewRecord
from lmec_match.services import coverage, learning, made, matching, mixing, profiles, records
from lmec_match.services.office import Office


def usd(low: int, high: int | None = None) -> Money:
    """Return an amount, or a range, in USD."""
    top = None if high is None else Decimal(high)
    return Money(Decimal(low), "USD", "", top, Decimal(low), top, "2026-11-01")


def write(desk: Office, *new: tuple[str, dict[str, Any]]) -> list[str]:
    """Write records and return their codes."""
    with desk.register.change(msg("Test records"), "Tester") as changes:
        return [changes.create(NewRecord(kind, values)) for kind, values in new]


def fund(name: str, least: int, most: int, instrument: str, **values: Any) -> tuple[str, Any]:
    base = {
        "name": f"{name} for wastewater",
        "summary": "Pays for wastewater treatment plants in cities.",
        "ticket": usd(least, most),
        "instruments": (instrument,),
        "countries": ("LA",),
        "areas": ("4.5",),
    }
    return "funding", {**base, **values}


def test_a_project_finds_its_mix(desk: Office) -> None:
    project, *_ = write(
        desk,
        ("projects", {"name": "Wastewater treatment plant", "country": "LA", "areas": ("4.5",),
                      "summary": "A wastewater treatment plant for the city",
                      "cost": usd(10_000_000), "gap": usd(6_000_000)}),
        fund("Grant", 500_000, 2_000_000, "grant"),
        fund("Soft loan", 1_000_000, 3_000_000, "concessional_loan"),
        fund("Loan", 1_000_000, 2_500_000, "loan"),
        fund("Elsewhere", 1_000_000, 9_000_000, "grant", countries=("VN",)),
    )  # fmt: skip
    mix = mixing.mix(desk, project)
    assert [(p.name.split()[0], p.amount) for p in mix.parts] == [
        ("Grant", 2_000_000), ("Soft", 3_000_000), ("Loan", 1_000_000),
    ]  # fmt: skip
    assert [(left.name.split()[0], left.rule) for left in mix.left_out] == [("Elsewhere", "gate")]
    none = mixing.mix(desk, project, at_most=2)
    assert not none.found
    assert none.reachable == 5_500_000


def test_a_mix_gives_every_reason_that_closes_a_source(desk: Office) -> None:
    project, *_ = write(
        desk,
        ("projects", {"name": "Wastewater treatment plant", "country": "LA", "areas": ("4.5",),
                      "gap": usd(6_000_000)}),
        fund("Elsewhere", 1_000_000, 9_000_000, "grant", countries=("VN",), areas=("4.3",)),
    )  # fmt: skip
    mix = mixing.mix(desk, project)
    assert [sorted(map(str, left.reasons)) for left in mix.left_out] == [
        ["Lao PDR is not among the eligible countries.", "Other priority areas: 4.3."]
    ]
    left = mixing.as_data(project, mix)["left_out"][0]
    assert (left["rule"], len(left["reasons"])) == ("gate", 2)


def test_a_mix_says_what_bound_each_source_and_which_rule_keeps_others_out(desk: Office) -> None:
    project, *_ = write(
        desk,
        ("projects", {"name": "Wastewater treatment plant", "country": "LA", "areas": ("4.5",),
                      "cost": usd(10_000_000), "gap": usd(6_000_000)}),
        fund("Grant", 500_000, 2_000_000, "grant"),
        # Too small for the whole, and closed: the second rule must still keep it out.
        fund("Closed", 1_000, 90_000, "grant", closes=PartialDate(2020, 1, 1)),
        fund("Loan", 1_000_000, 9_000_000, "loan", cofinancing=Decimal(20)),
        fund("Unrated", 1_000_000, 9_000_000, "loan",
             ticket=Money(Decimal(9_000_000), "XAF", "")),
    )  # fmt: skip
    mix = mixing.mix(desk, project, goal=SOFTEST)
    assert [(p.name.split()[0], p.amount, str(p.bound)) for p in mix.parts] == [
        ("Grant", 2_000_000, "Pays its largest ticket."),
        ("Loan", 4_000_000, "Pays what the others leave open."),
    ]
    assert [str(mixing.terms(p)) for p in mix.parts] == [
        "Grant", "Loan; own share 20 % of the cost",
    ]  # fmt: skip
    assert {o.name.split()[0]: o.rule for o in mix.left_out} == {
        "Closed": "gate", "Unrated": "rate",
    }  # fmt: skip
    alone = mixing.mix(desk, project, at_most=1)
    assert [str(p.bound) for p in alone.parts] == ["Pays the whole gap."]
    data = mixing.as_data(project, mix)
    assert sum(p["amount_usd"] for p in data["parts"]) == data["gap_usd"] == 6_000_000
    with pytest.raises(UserError, match="no exchange rate for XTS"):
        mixing.mix(desk, project, currencies=("xts",))


def test_the_few_sources_of_a_country_are_not_crowded_out_by_those_of_others(desk: Office) -> None:
    project, *_ = write(
        desk,
        ("projects", {"name": "Wastewater treatment plant", "country": "LA",
                      "gap": usd(3_000_000)}),
        *(fund(f"Wastewater treatment plant {n}", 1, 9_000_000, "grant", countries=("KE",))
          for n in range(400)),
        fund("Here", 500_000, 2_000_000, "grant", summary="Pays for treatment"),
        fund("Silent", 500_000, 2_000_000, "loan", summary="Pays for plants", countries=None),
    )  # fmt: skip
    mix = mixing.mix(desk, project)
    assert {p.name.split()[0]: p.amount for p in mix.parts} == {
        "Here": 2_000_000, "Silent": 1_000_000,
    }  # fmt: skip
    assert any("does not say which countries" in str(c) for c in mix.conditions)
    assert {o.rule for o in mix.left_out} == {"gate"}


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({}, "does not say how much is missing"),
        ({"gap": Money(Decimal(5), "XAF", "")}, "no exchange rate for XAF"),
        ({"gap": usd(9_000_000), "cost": usd(5_000_000)}, "above the whole cost"),
        ({"gap": usd(0)}, "Nothing more is asked for"),
    ],
)
def test_a_project_without_a_gap_to_close_is_told_why(
    desk: Office, values: dict[str, Any], said: str
) -> None:
    project, _ = write(
        desk,
        ("projects", {"name": "Wastewater treatment plant", "country": "LA", **values}),
        fund("Grant", 500_000, 2_000_000, "grant"),
    )
    with pytest.raises(UserError, match=said):
        mixing.mix(desk, project)


def test_a_project_that_names_only_its_cost_says_what_was_assumed(desk: Office) -> None:
    project, _ = write(
        desk,
        ("projects", {"name": "Wastewater treatment plant", "country": "LA",
                      "cost": usd(1_000_000)}),
        fund("Grant", 500_000, 2_000_000, "grant"),
    )  # fmt: skip
    mix = mixing.mix(desk, project)
    assert "its whole cost was taken" in str(mix.conditions[0])
    assert [p.amount for p in mix.parts] == [1_000_000]


def test_coverage_names_the_need_that_nobody_supplies(desk: Office) -> None:
    supplied, alone, *_ = write(
        desk,
        ("needs", {"name": "Wastewater treatment plant", "country": "LA", "areas": ("4.5",)}),
        ("needs", {"name": "Mangrove seed bank", "country": "KH", "actions": ("4.3.1",)}),
        ("technologies", {"name": "Wastewater treatment plant", "serviced_in": ("LA",),
                          "areas": ("4.5",), "summary": "Treats city wastewater"}),
        ("technologies", {"name": "Wind turbine", "summary": "Says neither area nor country"}),
        fund("Grant", 500_000, 2_000_000, "grant"),
    )  # fmt: skip
    fields = coverage.find(desk)
    assert fields.cells["4.5", "LA"].asks == 1
    assert fields.cells["4.5", "LA"].not_run == 1
    assert fields.cells["4.5", "LA"].suppliers == 1
    assert fields.cells["4.3", "KH"].asks == 1
    assert fields.silent_suppliers == 1
    assert len(fields.not_looked_for) == 2
    done = coverage.match(desk)
    assert (done.made, done.wanted, done.stopped) == (4, 4, False)
    assert done.notice.kinds == {"runs"}
    found = coverage.find(desk)
    assert [a.code for a in found.without_supplier] == [alone]
    assert supplied not in {a.code for a in found.without_funder}
    assert not found.not_looked_for
    assert coverage.match(desk).made == 0
    records.undo(desk)
    assert len(coverage.find(desk).not_looked_for) == 2


def test_a_kept_list_is_no_answer_once_the_need_changed_or_its_offer_is_gone(
    desk: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    need, offer, _ = write(
        desk,
        ("needs", {"name": "Wastewater treatment plant", "country": "LA", "areas": ("4.5",)}),
        ("technologies", {"name": "Wastewater treatment plant", "serviced_in": ("LA",),
                          "areas": ("4.5",), "summary": "Treats city wastewater"}),
        fund("Grant", 500_000, 2_000_000, "grant"),
    )  # fmt: skip
    coverage.match(desk)
    assert not coverage.find(desk).without_supplier
    records.delete(desk, [offer])
    assert [a.code for a in coverage.find(desk).without_supplier] == [need]
    monkeypatch.setattr("lmec_match.register.writer.now", lambda: "2099-01-01T00:00:00Z")
    write(desk, ("technologies", {"name": "Another plant"}))
    later = coverage.read(desk)
    assert later.old == ((need, "technologies"),)
    assert "older than the newest offer" in " ".join(map(str, coverage.summary(later.coverage)))
    records.edit(desk, need, {"site": "Pakse"})
    assert [a.code for a in coverage.find(desk).not_looked_for] == [need]


def test_a_cancelled_coverage_keeps_the_lists_made_and_goes_on_later(desk: Office) -> None:
    write(desk, *(("needs", {"name": f"Plant {n}", "country": "LA"}) for n in range(4)))
    reports: list[int] = []
    stop = Progress(lambda done, _total, _what: reports.append(done), lambda: len(reports) > 3)
    done = coverage.match(desk, progress=stop)
    assert (done.made, done.wanted, done.stopped) == (3, 8, True)
    assert str(done.words) == "Stopped: 3 of 8 match lists were made, and are kept."
    assert len(records.all_of(desk, "runs")) == 3
    assert coverage.match(desk).made == 5
    with pytest.raises(Cancelled):
        coverage.find(desk, Progress(cancelled=lambda: True))


def test_a_coverage_reads_no_whole_record(desk: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    made.fill(desk, {"technologies": 200, "needs": 20})
    expected = sum(
        "LA" in (*r.terms("reference_countries"), *r.terms("country")) and "4.5" in r.terms("areas")
        for r in records.all_of(desk, "technologies")
    )

    def forbidden(*_: object, **__: object) -> None:
        raise AssertionError("a whole record was read")

    monkeypatch.setattr(RowReader, "record", forbidden)
    found = coverage.find(desk)
    assert found.cells["4.5", "LA"].suppliers == expected > 0
    assert sum(c.asks for c in found.cells.values()) == 20


def test_decisions_become_a_proposal_that_a_person_may_accept(desk: Office) -> None:
    def decided(number: int) -> dict[str, Any]:
        good = number % 2 == 0
        evidence = [
            {"key": "subject", "score": 0.5},
            {"key": "cost", "score": 0.9 if good else 0.2},
            {"key": "trl", "score": None},
        ]
        return {"query": f"NED-{number // 4}", "offer": f"TEC-13-{number:04d}-X",
                "decision": "shortlist" if good else "reject", "reason": "test",
                "evidence": evidence}  # fmt: skip

    write(desk, *(("decisions", decided(n)) for n in range(40)))
    found = learning.propose(desk, "technologies")
    assert found.profile.weights["cost"] > found.changes["cost"][0]
    learning.accept(desk, found)
    assert matching.profile(desk, "technologies").weights == found.profile.weights
    learning.accept(desk, found, "From decisions", "by the table")
    kept = {k.profile.name: k for k in profiles.listed(desk) if k.profile.target == "technologies"}
    assert kept["From decisions"].used
    assert kept["From decisions"].reason == "by the table"
    assert not kept["default-technologies"].used
    with pytest.raises(UserError):
        learning.propose(desk, "funding")
    told = learning.report(desk, "funding")
    assert told.proposal is None
    assert "There are 0 decisions" in str(told.why)
    assert "0 meetings have an outcome" in str(told.why_no_chance)
    assert told.chances == ()
    assert learning.as_data(told)["proposal"] is None


def test_a_profile_is_changed_kept_and_set_back_step_by_step(desk: Office) -> None:
    hand = matching.profile(desk, "funding")
    profiles.save(desk, hand, {"ticket": 30.0}, " Large tickets ", "the fund asked")
    first = matching.profile(desk, "funding")
    assert (first.name, first.version, first.weights["ticket"]) == ("Large tickets", 1, 30.0)
    profiles.save(desk, first, {"ticket": 40.0}, first.name)
    assert matching.profile(desk, "funding").version == 2
    profiles.reset(desk, first)
    again = matching.profile(desk, "funding")
    assert (again.name, again.version, again.weights) == ("Large tickets", 3, hand.weights)
    records.undo(desk)
    assert matching.profile(desk, "funding").weights["ticket"] == 40.0
    kept = [k for k in profiles.listed(desk) if k.profile.target == "funding"]
    assert [(k.hand_set, k.used, k.versions) for k in kept] == [(True, False, 0), (False, True, 2)]


@pytest.mark.parametrize(
    ("weights", "name", "said"),
    [
        (dict.fromkeys(default("enterprises").weights, 0.0), "Nothing", "all weights are zero"),
        ({"subject": -1.0}, "Below", "from 0 to 100"),
        ({"subject": float("nan")}, "No number", "from 0 to 100"),
        ({"price": 3.0}, "Strange", "not a criterion"),
        ({"subject": 3.0}, "  ", "name"),
    ],
)
def test_a_profile_that_cannot_be_is_refused_in_words(
    desk: Office, weights: dict[str, float], name: str, said: str
) -> None:
    with pytest.raises(UserError, match=said):
        profiles.save(desk, matching.profile(desk, "enterprises"), weights, name)
    assert records.all_of(desk, "profiles") == []


def test_a_kept_profile_that_is_broken_is_listed_with_the_reason(desk: Office) -> None:
    settings = {**default("funding").to_json(), "weights": {"ticket": 0}}
    write(desk, ("profiles", {"name": "Broken", "revision": 1, "settings": settings}))
    kept = next(k for k in profiles.listed(desk) if k.profile.name == "Broken")
    assert "all weights are zero" in str(kept.problem)


def test_outcomes_of_meetings_calibrate_scores(desk: Office) -> None:
    meetings = [
        ("meetings", {"score": Decimal(score), "outcome": outcome, "slot": 1})
        for score, outcome in ((90, "3"), (80, "3"), (78, "1"), (40, "1"), (30, "2")) * 3
    ]
    write(desk, *meetings, ("meetings", {"score": Decimal(95), "outcome": "0", "slot": 1}))
    found, said = learning.calibration(desk)
    assert str(said) == "Of matches above 75 points, 6 in 9 led on."
    assert found.chance(90) > found.chance(30)
    assert "of 100 cases" in str(learning.chance_words(found, 80))


def test_what_is_kept_of_the_index_holds_until_the_next_change(desk: Office) -> None:
    asked = "zeolithium columns"
    found, _ = matching.ask(desk, asked, "technologies")
    assert not found.results
    (code,) = write(desk, ("technologies", {"name": "Zeolithium columns for well water"}))
    found, _ = matching.ask(desk, asked, "technologies")
    assert [r.code for r in found.results][:1] == [code]
