"""What the sections say: whole lists, one order of countries, names and figures as languages do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from decimal import Decimal
from difflib import SequenceMatcher

import pytest

from lmec_match.briefing.assemble import assemble
from lmec_match.briefing.blocks import (
    Block,
    Document,
    Facts,
    Fields,
    Heading,
    Marks,
    Paragraph,
    Table,
    Waterfall,
    Words,
)
from lmec_match.briefing.desk import Desk
from lmec_match.briefing.sections import delegations, matches, practical, questions
from lmec_match.briefing.sections._parts import merged, record_page, results_table
from lmec_match.briefing.source import PackSource
from lmec_match.briefing.spec import STANDARD, edition
from lmec_match.domain import words
from lmec_match.domain.matches import MatchResult, Question, Recommendation
from lmec_match.domain.record import Record
from lmec_match.domain.values import Money, Name, PartialDate, Quantity, Ref, Source
from lmec_match.i18n import LANGUAGES, msg, paper_translator, to_data
from lmec_match.matching.profile import default
from lmec_match.services import explaining
from tests.briefing import made_up
from tests.briefing.conftest import document

RULES = {"thresholds": dict(default("technologies").thresholds)}


def desk(*languages: str, source: PackSource | None = None, key: str = "chair") -> Desk:
    """Return a desk over the made-up source, redacted by nothing."""
    spoken = tuple(paper_translator(language) for language in languages or ("en",))
    return Desk(source or made_up.source(), edition(key), spoken)


def section(key: str, source: PackSource, of: str = "chair") -> tuple[Block, ...]:
    """Return the blocks of a section, () when it is not printed."""
    pack = document(of, ("en",), source=source)
    return next((s.blocks for s in pack.sections if s.key == key), ())


def said(blocks: Iterable[Block]) -> str:
    """Return everything that blocks hold, as text."""
    return " ".join(str(b) for b in blocks)


def test_the_country_that_asks_stands_first_and_of_most_those_left_out_are_named() -> None:
    six = ("MM", "CN", "TH", "KH", "VN", "LA")
    assert desk().countries(six, "VN") == Words("All six countries")
    assert desk().countries(("VN", "KH", "CN"), "VN") == Words("Viet Nam, Cambodia, China")
    assert desk().countries(six[1:]) == Words("All six but Myanmar")
    assert desk().countries(six[2:]) == Words("All six but China, Myanmar")
    beyond = (*six[:3], "BR")
    assert desk().countries(beyond).primary.count(",") == 3
    assert desk().countries(("VN", "KH")) == Words("Cambodia, Viet Nam")
    result = MatchResult("FND-00009-9", "funding", "Far", 50, 1, Recommendation.WEAK, (),
                         country=six)  # fmt: skip
    shown = results_table(desk(), [result], asking="VN").rows[0][3]
    assert shown == Words("All six countries")


def test_a_technology_has_the_country_of_its_supplier_where_it_has_none() -> None:
    given = made_up.source()
    code = made_up.code("technologies", 1)
    bare = {k: v for k, v in given.records[code].values.items()
            if k not in ("country", "serviced_in")}  # fmt: skip
    given = replace(given, records={**given.records, code: replace(given.records[code],
                                                                   values=bare)})  # fmt: skip
    assert desk(source=given).homes_of(given.records[code]) == ("CN",)
    tables = [b for b in section("catalogue", given) if isinstance(b, Table)]
    assert any(row[0] == code and row[2] == Words("China") for t in tables for row in t.rows)


def test_a_reference_is_printed_in_the_packs_language() -> None:
    given = made_up.source()
    technology = given.records[made_up.code("technologies", 1)]
    page = record_page(desk("zh-CN"), technology, ("supplier",), first=True)
    strip = next(b for b in page if isinstance(b, Facts))
    assert strip.items[0][1] == Words("云南清江环保科技有限公司")
    need = given.records[made_up.code("needs", 2)]
    assert desk("km").value(need, "requester").primary == "ក្រសួងបរិស្ថាន នៃព្រះរាជាណាចក្រកម្ពុជា"


def test_a_title_is_in_each_language_of_the_pack_that_has_one() -> None:
    chinese = made_up.record("needs", 60, name="农村污水", names=(Name("Rural sewage", "en"),))
    assert desk("km", "en").title(chinese) == Words("Rural sewage")
    assert desk("km", "zh-CN").title(chinese) == Words("农村污水")
    assert desk("km").title(chinese) == Words("Rural sewage")
    english = made_up.record("needs", 61, name="Rural sewage", names=(Name("农村污水", "zh-CN"),))
    assert desk("en", "zh-CN").title(english) == Words("Rural sewage", "农村污水")
    assert desk("zh-CN", "en").title(english) == Words("农村污水", "Rural sewage")


def test_a_meetings_subject_names_both_records_in_the_packs_language() -> None:
    need, offer = made_up.code("needs", 4), made_up.code("funding", 1)
    kept = [{"need": need, "offer": offer, "text": "as planned"}]
    assert desk("zh-CN").about(kept[0]).primary == (
        "农村生活污水一体化处理设备 – 澜湄合作专项基金2027年度项目"
    )
    english = desk("en").about(kept[0]).primary
    assert english.startswith("Packaged rural sewage treatment – LMC Special")
    assert desk().about({**kept[0], "offer": "FND-99999-1"}) == Words("as planned")
    assert desk().about("An older text") == Words("An older text")


def test_who_decided_is_a_column_of_the_chairs_edition_alone() -> None:
    given = made_up.source()
    for key, shown in (("chair", True), ("delegation", False)):
        text = said(section("matches", given, key))
        assert ("Officer" in text) is shown
        assert ("Visited the plant" in text) is shown
        assert "Shortlisted" in text


def test_a_list_says_how_many_fit_and_explains_the_first_alone() -> None:
    given = made_up.source()
    lists = [replace(a, ranked=31, profile=RULES) for a in given.match_lists]
    blocks = section("matches", replace(given, match_lists=lists))
    text = said(blocks)
    assert "412 offers compared: 31 fit, 381 do not. The best 5 are listed." in text
    assert text.count("Near misses are ordered by how few conditions they fail") == 1
    assert text.count("Of 381 offers that do not fit, the nearest 2 are listed.") == len(lists)
    assert "Strong: at least 70 points, or at least 62 at the head of the list, alone" in text
    assert text.count("Strong: at least") == 1
    assert text.count("an offer is weak, too, if less than 20 of 100 of its subject is alike") == 1
    assert sum(isinstance(b, Waterfall) for b in blocks) == len(lists)
    marks = [[str(item) for item in b.items] for b in blocks if isinstance(b, Marks)]
    countries = [country for _, country in marks]
    assert countries == sorted(countries)
    assert made_up.code("needs", 1) in [code for code, _ in marks]


def test_thresholds_are_all_that_delegations_know_of_a_profile() -> None:
    given = made_up.source()
    lists = [replace(a, profile={**RULES, "weights": {"cost": 1}}) for a in given.match_lists]
    pack = said(section("matches", replace(given, match_lists=lists), "delegation"))
    assert "Strong: at least 70 points" in pack


def test_a_list_without_results_says_so_once_and_has_no_empty_column() -> None:
    given = made_up.source()
    first = given.match_lists[0]
    note = msg("Every candidate is excluded: see the near misses.")
    near = tuple(replace(n, cures=()) for n in first.near_misses)
    bare = replace(first, results=(), near_misses=near, notes=(note,))
    text = said(section("matches", replace(given, match_lists=[bare])))
    assert text.count("Every candidate is excluded") == 1
    assert "What would help" not in text


def test_questions_stand_by_who_can_answer_one_row_a_record() -> None:
    given = made_up.source()
    technology, partner = made_up.code("technologies", 1), made_up.code("partners", 7)
    need = made_up.code("needs", 1)
    asked = (
        Question(technology, "languages", msg("Could move it"), 4.0),
        Question(technology, "delivery_months", msg("Could move it"), 6.0),
        Question(partner, "due_diligence", msg("Could move it"), 9.0),
        Question(need, "forms", msg("Would help by {criterion}.", criterion="forms"), 2.0),
        Question(need, "funds_in_hand", msg("Would help by {criterion}.", criterion="funds"), 2.0),
    )
    given = replace(given, match_lists=[replace(given.match_lists[0], questions=asked)])
    blocks = questions.build(desk(source=given))
    tables = dict(zip((str(b.words) for b in blocks if isinstance(b, Heading)),
                      (b for b in blocks if isinstance(b, Table)), strict=True))  # fmt: skip
    rows = {head: {str(r[0]): r for r in table.rows} for head, table in tables.items()}
    assert set(rows["To suppliers"]) == {technology}
    assert str(rows["To suppliers"][technology][2]) == "Delivery (months), Languages spoken"
    assert str(rows["To suppliers"][technology][3]) == (
        "Up to 6 points in the list for Landfill leachate treatment, Vientiane."
    )
    assert set(rows["For the Centre to find out"]) == {partner}
    assert str(rows["To those who ask"][need][3]) == "Would help by forms, funds."
    closed = section("questions", given, "enterprise")
    assert "points" not in said(closed)
    assert "order of the match lists" not in said(closed)
    assert partner not in said(closed)


def test_a_source_is_written_as_each_language_does_and_names_no_sheet_of_a_file_of_one() -> None:
    cell = Source("needs.xlsx", "Needs 2026", 8, "2026-11-28T10:00:00")
    chinese = words.source(cell, paper_translator("zh-CN"))
    assert chinese == "needs.xlsx，工作表 Needs 2026，第 8 行，2026年11月28日"
    listed = Source("technologies.csv", "technologies", 2, "2026-11-28")
    assert words.source(listed, paper_translator("en")) == (
        "technologies.csv, row 2, 28 November 2026"
    )
    page = record_page(desk("en", "zh-CN"), made_up.needs()[0], (), first=True)
    caption = next(b for b in page if isinstance(b, Paragraph) and b.style == "caption")
    assert "sheet Needs" in caption.words.primary
    assert "工作表 Needs" in caption.words.secondary
    assert "2026年" in caption.words.secondary


@pytest.mark.parametrize(("closes", "counted"), [(PartialDate(2026, 11, 19), "0"),
                                                 (PartialDate(2026, 11), "1")])  # fmt: skip
def test_a_closed_source_of_money_is_not_counted_as_open(closes: PartialDate, counted: str) -> None:
    given = made_up.source()
    fund = made_up.funds()[1]
    records = {c: r for c, r in given.records.items() if r.kind != "funding"}
    records[fund.code] = replace(fund, values={**fund.values, "closes": closes})
    blocks = section("countries", replace(given, records=records))
    at = next(i for i, b in enumerate(blocks) if isinstance(b, Heading)
              and b.words.primary == "Lao PDR")  # fmt: skip
    strip = blocks[at + 1]
    assert isinstance(strip, Facts)
    assert strip.items[2][1] == Words(counted)


def test_countries_have_one_order_in_every_language() -> None:
    english = [r.text("country") for r in desk("en").of_kind("needs")]
    assert english == ["KH", "CN", "LA", "MM", "TH", "VN"]
    assert [r.text("country") for r in desk("zh-CN").of_kind("needs")] == english
    government = [i.text("country") for i in desk("my").invitations if i.text("side") ==
                  "government"]  # fmt: skip
    assert government == ["KH", "CN", "LA", "MM", "TH"]


def test_chinese_titles_stand_in_the_order_of_their_sound() -> None:
    names = ("云南清江", "北京环境", "昆明水务")
    records = {r.code: r for n, name in enumerate(names, 60)
               for r in [made_up.record("partners", n, name=name, country="CN")]}  # fmt: skip
    given = replace(made_up.source(), records=records)
    assert [r.name for r in desk("zh-CN", source=given).of_kind("partners")] == [
        "北京环境", "昆明水务", "云南清江"
    ]  # fmt: skip


def test_what_one_asks_is_one_line_and_states_are_the_chairs() -> None:
    asks = [to_data(msg("Asks: {name}", name=name)) for name in ("Water", "Air")]
    given = made_up.source()
    first = given.invitations[0]
    changed = replace(first, values={**first.values, "reason": asks})
    given = replace(given, invitations=(changed, *given.invitations[1:]))
    text = said(delegations.build(desk(source=given)))
    assert "Asks: Water, Air" in text
    assert "Accepted" in said(section("delegations", given))
    assert "Accepted" not in said(section("delegations", given, "delegation"))
    assert [str(m) for m in merged([msg("A {x} {n}", x=1, n=2), msg("A {x} {n}", x=3, n=2)], "x")
            ] == ["A 1, 3 2"]  # fmt: skip


@pytest.mark.parametrize(
    ("unit", "number", "language", "text"),
    [("套", 1, "en", "1 unit"), ("台", 3, "en", "3 units"), ("台", 1, "zh-CN", "1 台"),
     ("m3/d", 1500, "en", "1,500 m³/d"), ("units", 1, "en", "1 unit")],
)  # fmt: skip
def test_a_unit_that_is_a_word_is_in_the_packs_language(
    unit: str, number: int, language: str, text: str
) -> None:
    amount = Decimal(number)
    t = paper_translator(language)
    assert words.quantity(Quantity(amount, amount, unit), language, t) == text


def test_percentages_are_closed_up_outside_english() -> None:
    fund = made_up.funds()[0]
    assert desk("en").value(fund, "cofinancing") == Words("20 %")
    assert desk("zh-CN").value(fund, "cofinancing") == Words("20%")
    assert str(msg("{share}", share=words.Share(0.5))) == "50 %"


def test_money_is_stated_once_with_its_value_below() -> None:
    amount = Money(Decimal(3_000_000), "CNY", "", None, Decimal(422_535))
    need = made_up.record("needs", 60, name="N", country="CN", budget=amount)
    page = record_page(desk(), need, ("budget", "capacity"), first=True)
    strip = next(b for b in page if isinstance(b, Facts))
    assert [str(v) for _, v in strip.items] == ["CNY 3,000,000\n≈ USD 422,535", "–"]
    assert "422,535" not in said(b for b in page if not isinstance(b, Facts))
    agenda = replace(made_up.source(), records={need.code: need})
    values = {**agenda.roundtable.values, "agenda": [need.code]}
    blocks = section("outcomes", replace(agenda, roundtable=replace(agenda.roundtable,
                                                                    values=values)))  # fmt: skip
    table = next(b for b in blocks if isinstance(b, Table))
    assert [getattr(c, "text", c) for c in table.rows[0][3:]] == ["CNY 3,000,000", "422,535"]


def test_a_text_in_another_language_is_marked() -> None:
    need = made_up.record("needs", 60, name="N", country="TH", site="นครราชสีมา",
                          problem="โรงงานแป้งมันสำปะหลังต้องการระบบบำบัดน้ำเสีย")  # fmt: skip
    page = record_page(desk("en"), need, (), first=True)
    assert "Problem (in Thai)" in said(page)
    fields = next(b for b in page if isinstance(b, Fields))
    assert ("Site", "in Thai") in [(label.primary, str(note)) for label, _, note in fields.rows]
    assert "(in" not in said(record_page(desk("en", "th"), need, (), first=True))


def test_practical_matters_say_what_the_cover_does_not_or_nothing() -> None:
    given = made_up.source()
    text = said(practical.build(desk(source=given)))
    assert re.search(r"Interpreter A.*Lao, Chinese", text)
    assert desk(source=given).meetings[0].code in text
    assert "NED-00042" not in text
    values = {k: v for k, v in given.roundtable.values.items()
              if k not in ("practical", "interpreters")}  # fmt: skip
    bare = replace(given, roundtable=replace(given.roundtable, values=values))
    assert practical.build(desk(source=bare)) == []


def test_an_organisation_that_is_only_a_name_is_printed_as_it_was_typed() -> None:
    need = Record(1, "NED-00001-6", "needs", {"name": "N", "requester": Ref("", "Some city")})
    assert desk("km").value(need, "requester") == Words("Some city")


@pytest.mark.parametrize("language", LANGUAGES)
def test_rules_use_the_words_that_the_tables_print(language: str) -> None:
    t = paper_translator(language)
    given = made_up.source()
    lists = [replace(a, profile=RULES) for a in given.match_lists]
    blocks = matches.build(desk(language, source=replace(given, match_lists=lists)))
    rule = next(str(b.words) for b in blocks if isinstance(b, Paragraph) and "70" in str(b.words))
    for word in (Recommendation.STRONG, Recommendation.POSSIBLE, Recommendation.WEAK):
        assert t(explaining.recommendation(word)) in rule
    excluded = t(msg("Every candidate is excluded: see the near misses."))
    heading = t(msg("Near misses, the nearest first"))
    assert SequenceMatcher(None, excluded, heading).find_longest_match().size >= 5


def test_a_need_that_no_source_fits_says_so() -> None:
    given = made_up.source()
    lists = [replace(a, results=()) for a in given.match_lists]
    text = said(section("needs", replace(given, match_lists=lists)))
    assert text.count("None fits.") == text.count("Best matches: ")


def texts(value: object) -> Iterator[str]:
    """Yield every text that a block holds, a language, a line and a part of it at a time."""
    if isinstance(value, str):
        yield from re.split(r"\n| \| | – ", value)
    elif isinstance(value, (tuple, list)):
        for part in value:
            yield from texts(part)
    elif is_dataclass(value):
        for known in fields(value):
            yield from texts(getattr(value, known.name))


@pytest.mark.parametrize("key", ["chair", "delegation", "enterprise", "public"])
@pytest.mark.parametrize(
    "languages", [("zh-CN", "en"), ("en", "zh-CN"), ("km", "en"), ("en", "vi")]
)
def test_a_pack_in_two_languages_says_all_that_each_alone_would(
    languages: tuple[str, str], key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A text in one of both languages is foreign to neither.
    monkeypatch.setattr(Desk, "foreign", lambda *_: None)

    def pack(*spoken: str) -> Document:
        chosen = [paper_translator(language) for language in spoken]
        return assemble(made_up.source(), STANDARD, edition(key), chosen)

    def said_by(*spoken: str) -> set[str]:
        made = pack(*spoken)
        # Figures have the marks of the leading language, and a place in a list stands there once.
        return {re.sub(r"^\d+\. |[.,\u00a0 ]", "", t) for t in texts((made.sections, made.cover))}

    told = said_by(*languages)
    run = "\n".join(told)
    for language in languages:
        missing = {text for text in said_by(language) - told if text not in run}
        assert missing == set()


def test_editions_without_matches_do_not_say_that_nothing_fits() -> None:
    for key in ("enterprise", "public"):
        for kind in ("needs", "projects"):
            text = said(section(kind, made_up.source(), key))
            assert text
            assert "None fits." not in text
            assert "Best matches" not in text


def test_a_brief_argues_for_the_subject_of_its_meeting() -> None:
    given = made_up.source()
    answers = [a for a in given.match_lists if len(a.results) > 1 and a.query.code]
    answer = answers[0]
    lesser = answer.results[1]
    meeting = made_up.record("meetings", 73, subject=[
        {"need": answer.query.code, "offer": lesser.code, "text": "as planned"},
        {"need": answer.query.code, "offer": answer.results[0].code, "text": "more"},
    ])  # fmt: skip
    assert desk().match_between(meeting) == (answer, lesser)
    assert len(desk().subjects(meeting)) == 2
    gone = made_up.record("meetings", 74, subject=["An older text"])
    assert desk().match_of(desk().subjects(gone)[0]) is None


def test_an_item_of_the_agenda_that_nobody_meets_about_is_named_to_the_chair() -> None:
    given = made_up.source()
    items = [r for r in given.records.values() if r.kind in ("needs", "projects")]
    met, unmet = items[0].code, items[1].code
    about = [{"need": met, "offer": "FND-00001-7", "text": "as planned"}]
    meetings = [replace(m, values={**m.values, "subject": about}) for m in given.meetings]
    values = {**given.roundtable.values, "agenda": [met, unmet]}
    source = replace(given, meetings=meetings,
                     roundtable=replace(given.roundtable, values=values))  # fmt: skip
    text = said(section("outcomes", source))
    assert text.count("no meeting is about it") == 1
    assert f"{unmet} " in text.split("no meeting is about it")[0].rsplit("Words", 1)[1]
    assert "no meeting is about it" not in said(section("outcomes", source, "enterprise"))


def test_a_printing_that_says_the_same_says_so() -> None:
    given = made_up.source()
    before = assemble(given, STANDARD, edition("chair"), [paper_translator("en")]).contents
    text = said(section("changes", replace(given, previous=before)))
    assert "Nothing has changed." in text


def test_the_chair_reads_who_has_not_accepted_and_what_hangs_on_them() -> None:
    given = made_up.source()
    waiting = [i for i in given.invitations if i.text("state") == "invited"]
    who = {i.ref("organisation").code for i in waiting}
    met = [
        m for m in given.meetings
        if {m.ref("organisation_a").code, m.ref("organisation_b").code} & who
    ]  # fmt: skip
    text = said(section("outcomes", given))
    assert f"{len(waiting)} of {len(given.invitations)} invited have not accepted yet" in text
    assert f"{len(met)} meetings depend on them" in text
    assert "not accepted" not in said(section("outcomes", given, "delegation"))
    everybody = [replace(i, values={**i.values, "state": "accepted"}) for i in given.invitations]
    assert "not accepted" not in said(section("outcomes", replace(given, invitations=everybody)))


def test_a_talk_about_a_project_in_tender_with_a_bidder_carries_a_warning() -> None:
    given = made_up.source()
    project = next(r for r in given.records.values() if r.kind == "projects")
    meeting = given.meetings[0]
    about = [{"need": project.code, "offer": "", "text": "as planned"}]
    meeting = replace(meeting, values={**meeting.values, "subject": about})

    def brief(stage: str, side: str) -> str:
        at = replace(project, values={**project.values, "stage": stage})
        parties = {meeting.ref("organisation_a").code, meeting.ref("organisation_b").code}
        there = [
            replace(i, values={**i.values, "side": side})
            if i.ref("organisation").code in parties else i
            for i in given.invitations
        ]  # fmt: skip
        source = replace(given, records={**given.records, at.code: at}, meetings=[meeting],
                         invitations=there)  # fmt: skip
        return said(section("meetings", source))

    assert "is in tender" in brief("tender", "enterprise")
    assert "is in tender" not in brief("tender", "finance")
    assert "is in tender" not in brief("preparation", "enterprise")


def test_a_source_of_money_at_the_table_is_asked_what_an_applicant_needs_to_know() -> None:
    given = made_up.source()
    fund = next(r for r in given.records.values() if r.kind == "funding")
    bare = {k: v for k, v in fund.values.items() if k not in ("instruments", "excludes")}
    source = replace(given, records={**given.records, fund.code: replace(fund, values=bare)})
    assert fund.code in {r.code for r in desk(source=source).with_pages("funding")}
    asked = questions.unknown(desk(source=source))[fund.code]
    assert {"instruments", "excludes"} <= {f.key for f in asked}
