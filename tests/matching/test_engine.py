"""The invariants of a score, held for any offers: see "How a score is written" in the design."""

from __future__ import annotations

import datetime as dt
import math
import random
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lmec_match.domain.countries import MEMBERS
from lmec_match.domain.matches import (
    Evidence,
    HeldBack,
    MatchList,
    MatchQuery,
    NearMiss,
    Recommendation,
    Role,
    Verdict,
)
from lmec_match.domain.record import Record
from lmec_match.domain.values import Name, Ref, Source, Value
from lmec_match.domain.vocabulary import load as load_vocabularies
from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.matching import engine, explain, near_misses, query, triples
from lmec_match.matching.memory_offers import MemoryOffers
from lmec_match.matching.profile import Profile, default
from lmec_match.matching.scoring import Scored
from lmec_match.matching.sentence import SentenceReader
from lmec_match.matching.tools import Tools
from lmec_match.services import made, matching
from lmec_match.services import records as register
from lmec_match.services.office import Office
from lmec_match.text.glossary import load

GLOSSARY = load()
READER = SentenceReader.from_vocabularies(load_vocabularies())
TOOLS = Tools(GLOSSARY, today=dt.date(2026, 11, 24))


def records(kind: str, count: int, seed: int) -> list[Record]:
    """Make up records of a kind."""
    return [
        Record(i, f"{kind[:3].upper()}-{i:05d}-0", kind, dict(new.values))
        for i, new in enumerate(made.records(kind, count, seed), 1)
    ]


def asked(seed: int) -> MatchQuery:
    """Make up a query from a made-up need."""
    need = records("needs", 3, seed)[seed % 3]
    return query.from_record(need, "technologies")


def run(
    seed: int, profile: Profile | None = None, limit: int = 50, count: int = 120
) -> tuple[MatchList, Profile]:
    chosen = profile or default("technologies")
    offers = MemoryOffers(records("technologies", count, seed), GLOSSARY)
    return engine.match(asked(seed), offers, chosen, TOOLS, limit=limit), chosen


seeds = st.integers(min_value=0, max_value=10_000)
some = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))


@some
@given(seeds)
def test_contributions_add_up_and_shares_stay_in_bounds(seed: int) -> None:
    found, _ = run(seed)
    for result in found.results:
        assert sum(e.points for e in result.evidence) == pytest.approx(result.score)
        assert 0 <= result.score <= 100
        assert 0 <= result.coverage <= 1
        rows = explain.rows(result)
        assert rows[-1].total == pytest.approx(result.score)
        assert rows[-2].total == pytest.approx(result.score)
        for one in result.evidence:
            assert (one.score is None) == (one.verdict is Verdict.UNKNOWN or one.role is Role.GATE)


@some
@given(seeds)
def test_thin_coverage_is_never_strong(seed: int) -> None:
    found, profile = run(seed)
    for result in found.results:
        if result.coverage < profile.thresholds["strong_coverage"]:
            assert result.recommendation is not Recommendation.STRONG


@pytest.mark.parametrize(
    ("score", "coverage", "subject", "leads", "word", "held_back"),
    [
        (80.0, 0.9, 0.5, False, Recommendation.STRONG, None),
        (80.0, 0.9, None, False, Recommendation.STRONG, None),
        (80.0, 0.9, 0.19, False, Recommendation.WEAK, HeldBack.SUBJECT),
        (54.0, 0.9, 0.12, False, Recommendation.WEAK, HeldBack.SUBJECT),
        (54.0, 0.9, 0.2, False, Recommendation.POSSIBLE, None),
        (64.0, 0.9, 0.12, True, Recommendation.WEAK, HeldBack.SUBJECT),
        (64.0, 0.4, 0.5, True, Recommendation.POSSIBLE, HeldBack.COVERAGE),
        (54.0, 0.1, 0.5, False, Recommendation.WEAK, HeldBack.COVERAGE),
        (30.0, 0.1, 0.1, False, Recommendation.WEAK, None),
    ],
)
def test_what_a_recommendation_is_held_back_by(
    score: float, coverage: float, subject: float | None, leads: bool,
    word: Recommendation, held_back: HeldBack | None,
) -> None:  # fmt: skip
    thresholds = default("technologies").thresholds
    assert engine.recommend(score, coverage, subject, leads, thresholds) == (word, held_back)
    assert default("enterprises").thresholds["subject"] == 0


@some
@given(seeds)
def test_a_failed_gate_excludes_and_says_by_how_much(seed: int) -> None:
    found, profile = run(seed)
    shown = {r.code for r in found.results}
    for miss in found.near_misses:
        assert miss.code not in shown
        assert miss.failed[0].verdict is Verdict.FAIL
        assert miss.failed[0].distance > profile.gates[miss.failed[0].key]
        for gate in miss.failed:
            assert gate.verdict is Verdict.FAIL
            assert profile.gates[gate.key] < gate.distance <= miss.failed[0].distance
        assert len(miss.reasons) == len(miss.cures) == len(miss.failed)
    distances = [m.failed[0].distance for m in found.near_misses]
    assert all(d > 0 for d in distances)
    for result in found.results:
        assert all(e.verdict is not Verdict.FAIL for e in result.evidence)


@some
@given(seeds)
def test_the_same_register_and_profile_give_the_same_order(seed: int) -> None:
    offers = records("technologies", 120, seed)
    shuffled = list(offers)
    random.Random(seed).shuffle(shuffled)
    lists = [
        engine.match(asked(seed), MemoryOffers(o, GLOSSARY), default("technologies"), TOOLS)
        for o in (offers, shuffled)
    ]
    assert [(r.code, r.score) for r in lists[0].results] == [
        (r.code, r.score) for r in lists[1].results
    ]


@some
@given(seeds, st.integers(min_value=1, max_value=9))
def test_raising_one_assessed_evidence_never_lowers_the_score(seed: int, trl: int) -> None:
    offers = records("technologies", 40, seed)
    target = offers[seed % 40]
    scores = []
    for level in (min(trl, 9), 9):
        changed = replace(target, values={**target.values, "trl": level})
        pool = MemoryOffers([changed, *(o for o in offers if o.id != target.id)], GLOSSARY)
        found = engine.match(asked(seed), pool, default("technologies"), TOOLS, limit=100)
        scores.append(next((r.score for r in found.results if r.code == target.code), None))
    lower, higher = scores
    if lower is not None and higher is not None:
        assert higher >= lower - 1e-9


@some
@given(seeds)
def test_an_unknown_value_never_excludes(seed: int) -> None:
    offers = [
        replace(o, values={k: v for k, v in o.values.items() if k in ("name", "summary")})
        for o in records("technologies", 40, seed)
    ]
    found = engine.match(
        asked(seed), MemoryOffers(offers, GLOSSARY), default("technologies"), TOOLS
    )
    assert all(m.failed[0].key == "subject" for m in found.near_misses)


@some
@given(seeds)
def test_a_triple_is_no_better_than_its_links_and_names_the_weakest(seed: int) -> None:
    pool = [*records("technologies", 60, seed), *fundings(seed)]
    offers = MemoryOffers(pool, GLOSSARY)
    made_query = replace(asked(seed), target="triples")
    found = triples.match_list(
        made_query, offers, default("technologies"), default("funding"), TOOLS, limit=10
    )
    scores = [r.score for r in found.results]
    assert scores == sorted(scores, reverse=True)
    for result in found.results:
        links = [e for e in result.evidence if e.role is Role.CRITERION]
        assert sum(e.points for e in links) == pytest.approx(result.score)
        weakest = min(links, key=lambda e: e.score or 0)
        assert "weakest" in str(weakest.reason) or links[0].score == links[1].score
        assert result.score <= 100 * max(e.score or 0 for e in links) + 1e-9


def fundings(seed: int) -> list[Record]:
    """Make up some funding sources."""
    chance = random.Random(seed)
    return [
        Record(
            i,
            f"FND-{i:05d}-0",
            "funding",
            {
                "name": f"Fund {made.word(chance)}",
                "summary": "water, waste and air of cities",
                "countries": tuple(chance.sample(MEMBERS, 3)),
                "areas": ("4.5", "4.6"),
            },
        )
        for i in range(1, 9)
    ]


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_an_empty_sentence_is_a_sentence_back(text: str) -> None:
    with pytest.raises(UserError):
        query.from_text(text, "technologies", READER)


def test_a_text_of_20000_characters_is_matched() -> None:
    long = ("landfill leachate treatment 垃圾渗滤液 " * 900)[:20_000]
    offers = MemoryOffers(records("technologies", 50, 1), GLOSSARY)
    made_query = query.from_text(long, "technologies", READER)
    found = engine.match(made_query, offers, default("technologies"), TOOLS)
    assert found.results


def test_a_language_that_is_not_ours_ends_in_words_not_in_a_crash() -> None:
    offers = MemoryOffers(records("technologies", 50, 1), GLOSSARY)
    made_query = query.from_text("обработка сточных вод", "technologies", READER)
    found = engine.match(made_query, offers, default("technologies"), TOOLS)
    assert found.results == () or all(r.score <= 100 for r in found.results)
    assert found.notes


def test_a_country_that_contradicts_the_sentence_is_asked_back() -> None:
    with pytest.raises(UserError, match="which one"):
        query.from_text("leachate in Lao PDR", "technologies", READER, country="TH")


def test_a_budget_without_a_rate_is_said_and_not_compared() -> None:
    offers = MemoryOffers(records("technologies", 50, 1), GLOSSARY)
    made_query = query.from_text("leachate", "technologies", READER, amount="KRW 5 million")
    found = engine.match(made_query, offers, default("technologies"), TOOLS)
    assert any("KRW" in str(n) for n in found.notes)
    for result in found.results:
        assert next(e for e in result.evidence if e.key == "cost").verdict is Verdict.UNKNOWN


def test_a_profile_of_zero_weights_cannot_score() -> None:
    profile = default("technologies")
    empty = replace(profile, weights=dict.fromkeys(profile.weights, 0.0))
    with pytest.raises(UserError, match="zero"):
        run(1, empty)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("landfill leachate", "leachate"),
        ("垃圾渗滤液处理", "leachate"),
        ("xử lý nước rỉ rác", "leachate"),
    ],
)
def test_a_subject_is_found_across_languages(text: str, expected: str) -> None:
    offers = MemoryOffers(records("technologies", 200, 3), GLOSSARY)
    found = engine.match(
        query.from_text(text, "technologies", READER), offers, default("technologies"), TOOLS
    )
    assert expected in found.results[0].name


@pytest.mark.parametrize(
    ("scores", "leading"),
    [
        ([69, 65, 45, 42], [True, True, False, False]),
        ([69, 45, 42], [True, False, False]),
        ([69, 65, 58], [False, False, False]),
        ([69, 65, 57], [True, True, False]),
        ([52, 20], [False, False]),
        # Where no rest follows, any lead is enough.
        ([69, 67, 66], [True, True, True]),
        ([69], [True]),
        ([59], [False]),
        ([], []),
    ],
)
def test_who_stands_before_a_leader_leads(scores: list[float], leading: list[bool]) -> None:
    thresholds = {**default("technologies").thresholds, "leader": 60.0, "margin": 8.0}
    assert engine.leaders(scores, thresholds) == leading


def test_an_offer_is_given_in_the_languages_of_its_supplier() -> None:
    heard = Source("partners.csv", "", 3, "2026-11-24")
    supplier = Record(
        1, "ORG-00001-4", "partners", {"name": "Mekong Solar", "languages": ("km", "en")},
        {"languages": heard},
    )  # fmt: skip
    values = {"name": "Solar pump", "summary": "Water pump", "supplier": Ref("ORG-00001-4", "")}
    offer = Record(2, "TEC-00001-4", "technologies", values)
    asked = MatchQuery("water pump", "technologies", values={"country": "KH"})
    profile, tools = default("technologies"), Tools(load())

    def language(*records: Record) -> Evidence:
        found = engine.match(asked, MemoryOffers(records), profile, tools)
        return next(e for e in found.results[0].evidence if e.key == "language")

    known = language(supplier, offer)
    assert (known.score, known.offer_value, known.offer_source) == (1.0, ("km", "en"), heard)
    assert language(offer).verdict is Verdict.UNKNOWN
    own = replace(offer, values={**values, "languages": ("th",)})
    assert language(supplier, own).score == 0.0


def test_an_enterprise_is_known_where_its_technologies_are(desk: Office) -> None:
    values = {"name": "Clear Water plants", "roles": ("supplier",), "country": "CN"}
    code, _ = register.create(desk, "partners", values)
    asked = MatchQuery("water plants", "enterprises", values={"country": "KH"})

    def country(query: MatchQuery = asked) -> Evidence:
        offers = [*register.all_of(desk, "partners"), *register.all_of(desk, "technologies")]
        in_memory = engine.match(query, MemoryOffers(offers), default("enterprises"), TOOLS)
        found = matching.answer(desk, query)
        for answer in (in_memory, found):
            assert [r.code for r in answer.results] == [code]
        one, other = (
            next(e for e in a.results[0].evidence if e.key == "country") for a in (in_memory, found)
        )
        assert one == other
        return one

    alone = country()
    assert (alone.score, alone.offer_field) == (0.3, "country")
    plant, _ = register.create(
        desk, "technologies",
        {"name": "Membrane", "supplier": Ref(code, ""), "reference_countries": ("LA",)},
    )  # fmt: skip
    near = country()
    assert near.score == 0.6
    assert near.offer_value == ("LA",)
    assert near.offer_source == register.show(desk, plant).source_of("reference_countries")
    assert near.offer_source.by
    proven = country(replace(asked, values={"country": "LA"}))
    assert proven.score == 1.0
    assert str(proven.reason) == "One of its technologies is proven in Lao PDR."


def test_near_misses_come_by_conditions_failed_and_distance_not_by_score() -> None:
    def miss(code: str, score: float, *distances: float) -> NearMiss:
        gates = tuple(
            Evidence("cost", Role.GATE, Verdict.FAIL, None, msg("{d}", d=d), distance=d)
            for d in distances
        )
        return NearMiss(code, "technologies", code, gates, score)

    found = [miss("a", 90, 0.9), miss("b", 20, 0.3), miss("c", 95, 0.1, 0.1), miss("d", 30, 0.3)]
    assert [m.code for m in sorted(found, key=lambda m: m.nearness)] == ["d", "b", "a", "c"]
    assert [str(r) for r in found[2].reasons] == ["0.1", "0.1"]


def test_the_reader_is_told_how_many_of_those_that_do_not_fit_are_listed() -> None:
    query = MatchQuery("water", "technologies")
    found = MatchList(query, {}, (), considered=40, ranked=31)
    assert found.excluded == 9
    assert str(found.unlisted(6)) == "Of 9 offers that do not fit, the nearest 6 are listed."
    assert str(found.unlisted(1)) == "Of 9 offers that do not fit, the nearest 1 is listed."
    assert found.unlisted(9) is None
    assert found.unlisted(0) is None
    left_out = replace(found, unlike=4, far=1, withheld=2)
    assert str(left_out.unlisted(1)) == (
        "Of 9 offers that do not fit, the nearest 1 is listed. Not near: 4 for another subject, "
        "1 too far off (more than twice what is asked, or closed for over a year), 2 not shown in "
        "this edition."
    )
    assert str(replace(found, unlike=9).none_near()) == (
        "9 offers do not fit, and none is near: 9 for another subject."
    )
    miss = NearMiss("a", "technologies", "a", (), 1)
    assert replace(found, unlike=8, near_misses=(miss,)).none_near() is None
    assert replace(found, considered=31).none_near() is None


def test_what_is_too_far_off_or_for_another_subject_is_counted_and_not_listed() -> None:
    def gate(key: str, distance: float) -> Evidence:
        return Evidence(key, Role.GATE, Verdict.FAIL, None, msg("x"), distance=distance)

    def record(number: int) -> Record:
        return Record(number, f"TEC-{number}", "technologies", {"name": "x"})

    asked = MatchQuery("water", "technologies")

    def scored(number: int, score: float, *failed: Evidence, alike: float = 0.5) -> Scored:
        subject = Evidence("subject", Role.CRITERION, Verdict.PARTIAL, alike, msg("x"))
        return Scored(asked, record(number), ((subject, 1.0),), failed, score, 1.0, 1.0)

    excluded = [
        scored(1, 90.0, gate("cost", 1.01)),
        scored(2, 50.0, gate("cost", 1.0), gate("trl", 0.2)),
        scored(3, 70.0, gate("cost", 0.3), gate("subject", 1.0)),
        scored(4, 10.0, gate("cost", 0.9), alike=0.1),
    ]
    found = near_misses.ranked(asked, excluded, 20)
    assert [m.code for m in found.near] == ["TEC-4", "TEC-2"]
    assert (found.unlike, found.far) == (1, 1)
    whole = near_misses.ranked(asked, excluded, 20, math.inf)
    assert [m.code for m in whole.near] == ["TEC-4", "TEC-1", "TEC-2"]
    assert (whole.unlike, whole.far) == (1, 0)
    alike = near_misses.ranked(asked, excluded, 20, alike=0.2)
    assert [m.code for m in alike.near] == ["TEC-2"]
    assert (alike.unlike, alike.far) == (2, 1)


def test_only_enterprises_are_compared_where_enterprises_are_sought() -> None:
    organisations: tuple[dict[str, Value], ...] = (
        {"type": "10", "roles": ("authority",)},
        {"type": "70"},
        {"type": "40", "roles": ("supplier",)},
        {},
        {"type": "70", "roles": ("supplier",), "due_diligence": "refused"},
        {"name": "University of water plants"},
        {"name": "Water plants office", "names": (Name("水利部", "zh-CN"),)},
    )
    offers = [
        Record(i, f"ORG-{i}", "partners", {"name": "Clear water plants", **values})
        for i, values in enumerate(organisations, 1)
    ]
    asked = MatchQuery("water plants", "enterprises")
    found = engine.match(asked, MemoryOffers(offers), default("enterprises"), TOOLS)
    assert {r.code for r in found.results} == {"ORG-2", "ORG-3", "ORG-4"}
    assert [m.code for m in found.near_misses] == ["ORG-5"]
    assert (found.considered, found.excluded) == (4, 1)


@some
@given(seeds)
def test_what_is_excluded_is_counted_with_what_is_not_listed(seed: int) -> None:
    found, _ = run(seed, limit=3)
    assert found.considered == found.ranked + found.excluded
    assert found.ranked >= len(found.results)
    left = found.excluded - found.unlike - found.far
    assert len(found.near_misses) == min(left, 3)
    assert all(m.failed[0].distance <= 1 and m.failed[0].key != "subject"
               for m in found.near_misses)  # fmt: skip
