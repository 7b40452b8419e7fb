"""Sources of money that share no word with a need come in by what they name in terms."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import numpy as np
import pytest

from lmec_match.domain.kinds import KINDS
from lmec_match.domain.matches import HeldBack, MatchList, MatchQuery
from lmec_match.domain.record import Record
from lmec_match.domain.values import Money, PartialDate, Ref, Value
from lmec_match.matching import candidates, engine, facets
from lmec_match.matching.memory_offers import MemoryOffers
from lmec_match.matching.profile import Profile, default
from lmec_match.matching.tools import Tools
from lmec_match.register.offers import RegisterOffers
from lmec_match.services import coverage, invitations, made, matching, records, roundtables
from lmec_match.services.office import Office
from lmec_match.text.glossary import load

TOOLS = Tools(load(), today=dt.date(2026, 11, 24))
NEED = MatchQuery(
    "Treatment of landfill leachate",
    "funding",
    {
        "problem": "Treatment of landfill leachate", "country": "LA", "areas": ("4.5",),
        "budget": Money(Decimal(500_000), "USD", "", None, Decimal(500_000)),
        "applicant_type": "11", "instruments": ("grant",),
    },
)  # fmt: skip


def usd(least: int, most: int) -> Money:
    return Money(
        Decimal(least), "USD", "", Decimal(most), Decimal(least), Decimal(most), "2026-11-01"
    )


FITS: dict[str, Value] = {
    "name": "Prosperity Window", "countries": ("KH", "LA"), "areas": ("4.5",),
    "ticket": usd(100_000, 2_000_000), "instruments": ("grant",), "applicants": ("10",),
    "closes": PartialDate(2027, 6),
}  # fmt: skip


def fund(number: int, **changes: Value) -> Record:
    """Return a source that shares no word with the need, and what makes it differ."""
    return Record(number, f"FND-{number:05d}-0", "funding", {**FITS, **changes})


def asked(*offers: Record, profile: Profile | None = None, limit: int = 50) -> MatchList:
    found = profile or default("funding")
    return engine.match(NEED, MemoryOffers(offers, TOOLS.glossary), found, TOOLS, limit=limit)


def test_a_source_that_fits_is_found_without_a_word_in_common() -> None:
    found = asked(fund(1), fund(2, name="Leachate Fund"))
    assert [r.code for r in found.results] == ["FND-00002-0", "FND-00001-0"]
    subject = next(e for e in found.results[1].evidence if e.key == "subject")
    assert subject.score == 0
    assert str(subject.reason) == "No word or concept is shared."
    others = {e.key: e.score for e in found.results[1].evidence if e.score is not None}
    assert {k: others[k] for k in ("country", "ticket", "instrument", "applicant")} == {
        "country": 1.0, "ticket": 1.0, "instrument": 1.0, "applicant": 0.8,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("gate", "changes"),
    [
        ("country", {"countries": ("TH",)}),
        ("area_action", {"areas": ("4.3",)}),
        ("ticket", {"ticket": usd(900_000, 9_000_000)}),
        ("applicant", {"applicants": ("70",)}),
        ("window", {"closes": PartialDate(2026, 6)}),
    ],
)
def test_one_that_misses_a_gate_is_a_near_miss_that_names_it(
    gate: str, changes: dict[str, Value]
) -> None:
    found = asked(fund(1, **changes))
    assert not found.results
    assert [(m.code, m.failed[0].key) for m in found.near_misses] == [("FND-00001-0", gate)]
    assert found.near_misses[0].cures


def test_what_is_silent_is_not_excluded_and_what_shares_nothing_is_not_compared() -> None:
    silent = fund(1, areas=(), applicants=(), closes=None, ticket=None)
    strange = fund(2, countries=("TH",), areas=("4.9",), instruments=("equity",), applicants=())
    found = asked(silent, strange)
    assert [r.code for r in found.results] == ["FND-00001-0"]
    assert found.considered == 1


def test_of_many_sources_the_best_are_compared_and_no_more_than_a_bound() -> None:
    many = [fund(i, closes=PartialDate(2026, 1)) for i in range(1, 400)]
    open_ones = [fund(i, instruments=("loan",)) for i in range(400, 500)]
    best = fund(500)
    found = asked(*many, *open_ones, best)
    assert found.considered <= candidates.MOST
    assert found.results[0].code == best.code
    assert {m.failed[0].key for m in found.near_misses} == {"window"}


def test_texts_keep_their_places_beside_facets() -> None:
    named = [fund(i, name=f"Leachate Fund {i}", countries=("KH",)) for i in range(1, 300)]
    fitting = [fund(i) for i in range(300, 600)]
    found = asked(*named, *fitting)
    assert found.considered == candidates.MOST
    assert len(found.results) == candidates.BY_FACETS


def test_where_the_subject_is_a_gate_facets_bring_nothing_in() -> None:
    technology = Record(
        1, "TEC-00001-0", "technologies",
        {"name": "Solar pump", "areas": ("4.5",), "serviced_in": ("LA",)},
    )  # fmt: skip
    found = engine.match(
        replace(NEED, target="technologies"), MemoryOffers([technology], TOOLS.glossary),
        default("technologies"), TOOLS,
    )  # fmt: skip
    assert found.considered == 0
    assert [str(n) for n in found.notes][-1] == "Nothing in the register resembles what is asked."


def test_a_profile_kept_with_a_gate_that_is_gone_finds_them_too() -> None:
    data = default("funding").to_json()
    kept = Profile.from_json({**data, "gates": {**data["gates"], "subject": 0.97}})
    assert [r.code for r in asked(fund(1), profile=kept).results] == ["FND-00001-0"]


def test_every_facet_is_one_of_the_kind_and_of_its_criteria() -> None:
    for target, kind in (("technologies",) * 2, ("funding",) * 2, ("enterprises", "partners")):
        fields = {f.key for f in KINDS[kind].fields}
        for facet in facets.FACETS[kind]:
            assert set(facet.fields) <= fields
            assert facet.criterion in default(target).weights


def test_the_register_knows_the_holders_that_memory_knows(desk: Office) -> None:
    made.fill(desk, {"funding": 60})
    offers = records.all_of(desk, "funding")
    memory = MemoryOffers(offers)
    with desk.register.read() as connection:
        register = RegisterOffers(connection, desk.register.terms)
        for field, codes in (
            ("countries", ("LA",)), ("countries", ("LA", "KH")), ("countries", None),
            ("areas", ("4.5",)), ("instruments", ("grant", "loan")), ("applicants", None),
        ):  # fmt: skip
            ours = register.holders("funding", field, codes)
            assert set(ours.tolist()) == set(memory.holders("funding", field, codes).tolist())
            assert np.all(ours[:-1] <= ours[1:])


def test_holders_follow_a_change(desk: Office) -> None:
    code, _ = records.create(desk, "funding", FITS)
    need, _ = records.create(
        desk, "needs", {"name": "Landfill leachate", "country": "LA", "areas": ("4.5",)}
    )
    assert [r.code for r in matching.ask(desk, need, "funding", as_code=True)[0].results] == [code]
    records.edit(desk, code, {"countries": ("TH",)})
    found, _ = matching.ask(desk, need, "funding", as_code=True)
    assert not found.results
    assert [m.failed[0].key for m in found.near_misses] == ["country"]


def test_a_table_says_that_who_would_fund_it_matches_it_only_weakly(desk: Office) -> None:
    bank, _ = records.create(desk, "partners", {"name": "River Bank", "roles": ("funder",)})
    records.create(desk, "funding", {**FITS, "funder": Ref(bank, "River Bank")})
    need, _ = records.create(
        desk, "needs",
        {"name": "Landfill leachate", "country": "LA", "areas": ("4.5",),
         "budget": NEED.values["budget"]},
    )  # fmt: skip
    table, _ = roundtables.create(desk, "Waste", agenda=[need])
    invitations.invite(desk, table)
    # Its words do not say what it is for: that is weak, and a weak match fills no gap.
    view = invitations.balance(desk, table)
    assert view.without_funder == {need: True}
    assert any("only weakly" in str(finding) for finding in view.findings)
    found, _ = matching.ask(desk, need, "funding", as_code=True)
    assert [r.held_back for r in found.results] == [HeldBack.SUBJECT]
    coverage.match(desk)
    assert [a.code for a in coverage.find(desk).without_funder] == [need]
