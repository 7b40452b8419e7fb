"""Doubles are found across scripts, legal forms and slips of the pen, and never merged."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from lmec_match.domain.vocabulary import Vocabularies
from lmec_match.importing import name_pieces
from lmec_match.importing.duplicates import Candidate, NameIndex, score_pair
from lmec_match.importing.plan import Action
from tests.importing.registry import MemoryRegister, pasted, shared

SAME = [
    ("Green Water Co., Ltd.", "GREEN WATER COMPANY LIMITED"),
    ("Công ty TNHH Môi trường Xanh", "Cong ty TNHH Moi truong Xanh"),
    ("บริษัท สยามน้ำใส จำกัด", "สยามน้ำใส"),
    ("ບໍລິສັດ ນ້ຳງື່ມ ຈຳກັດ", "ນ້ຳງື່ມ"),
    ("云南清流环保科技有限公司", "云南清流环保科技股份有限公司"),
    ("Electricité du Laos", "Electricite du Laos"),
    ("OAO Gazprom", "Open Joint Stock Company Gazprom"),
    ("The World Bank", "World Bank"),
]
ASK = [
    ("Yunnan Qingliu Environmental Technology Co., Ltd.", "云南清流环保科技有限公司"),
    ("Asian Infrastructure Investment Bank", "AIIB"),
    ("Wallmart Inc.", "Walmart Inc."),
]
DIFFERENT = [
    ("Thermal Unit 1", "Thermal Unit 2"),
    ("Nam Ngum 2", "Nam Ngum 5"),
    ("Xeset 1", "Xeset 2"),
    ("Bank of China (Hong Kong) Limited", "Bank of China (Australia) Limited"),
    ("Government of Estonia", "Government of Ethiopia"),
    ("污水处理厂一期", "污水处理厂二期"),
    ("北京环保科技有限公司", "上海环保科技有限公司"),
    ("BD p.l.c.", "BP p.l.c."),
    ("Volkswagen AG", "Siemens AG"),
]


@pytest.mark.parametrize(("first", "second"), SAME)
def test_the_same_under_another_form(first: str, second: str) -> None:
    found = score_pair(first, second)
    assert found.band == "same", found
    assert found.reasons
    assert score_pair(second, first).score == found.score


@pytest.mark.parametrize(("first", "second"), ASK)
def test_the_likely_is_asked_about(first: str, second: str) -> None:
    assert score_pair(first, second).band in ("ask", "same")


@pytest.mark.parametrize(("first", "second"), DIFFERENT)
def test_the_different_stay_apart(first: str, second: str) -> None:
    assert score_pair(first, second).band == "new"


def _f1(rows: list[tuple[bool, bool]]) -> float:
    hits = sum(t and p for t, p in rows)
    return 2 * hits / (sum(t for t, _ in rows) + sum(p for _, p in rows))


def test_organisation_pairs_reach_the_target() -> None:
    with shared("names/organisation_pairs.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    judged = [
        (r["is_match"] == "true", score_pair(r["name1"], r["name2"]).band != "new") for r in rows
    ]
    assert _f1(judged) >= 0.92


def test_chinese_short_names_find_their_full_names() -> None:
    with shared("names/chinese_short_and_full_names.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    index = NameIndex.build(Candidate(r["full_name"], (r["full_name"],)) for r in rows)
    first = sum(
        bool(found) and found[0][0] == r["full_name"]
        for r in rows[::4]
        for found in [index.rank(r["short_name"], 1)]
    )
    assert first >= 0.9 * len(rows[::4])


def test_facts_beside_the_name_count() -> None:
    held = [
        Candidate("ORG-1", ("Mekong Water Institute",), "LA", registration="R-77"),
        Candidate("ORG-2", ("Blue Delta Engineering",), "VN", website="bluedelta.vn"),
    ]
    index = NameIndex.build(held)
    by_number = index.query(
        Candidate(5, ("Institute of Mekong Waters",), "LA", registration="r-77")
    )
    assert by_number[0].other == "ORG-1"
    assert by_number[0].band == "same"
    by_site = index.query(
        Candidate(6, ("Blue Delta Eng. and Services",), "VN", website="bluedelta.vn")
    )
    assert by_site[0].other == "ORG-2"
    other_number = index.query(Candidate(7, ("Mekong Water Institut",), "LA", registration="R-78"))
    assert not other_number


def test_a_list_is_compared_with_the_register_and_with_itself(words: Vocabularies) -> None:
    register = MemoryRegister()
    register.apply(
        pasted("Organisation\tCountry\nGreen Water Co., Ltd.\tLaos\n", words, "partners", register)
    )
    text = (
        "Organisation\tCountry\nGreen Water Company Limited\tLaos\nRed Solar JSC\tVietnam\n"
        "Red Solar Joint Stock Company\tVietnam\nNew Firm\tLaos\n"
    )
    planned = pasted(text, words, "partners", register)
    assert [r.action for r in planned.rows] == [Action.ASK, Action.NEW, Action.ASK, Action.NEW]
    assert planned.rows[0].proposals[0].other in register.held
    assert planned.rows[2].proposals[0].other == 3
    register.rejected = {
        frozenset((planned.rows[0].digest, str(planned.rows[0].proposals[0].other)))
    }
    assert pasted(text, words, "partners", register).rows[0].action is Action.NEW


def test_many_names_at_once_find_the_same_as_one_by_one(tmp_path: Path) -> None:
    held = [
        Candidate(f"ORG-{i}", (f"{a} {b} Company",))
        for i, (a, b) in enumerate(
            (a, b)
            for a in ("Alpha", "Bravo", "Carina", "Deltora", "Epsilon")
            for b in ("Water", "Power", "Mining", "Foods")
        )
    ]
    index = NameIndex.build(held)
    asked = [
        Candidate(i, (c.names[0].replace("Company", "Co.").replace("ph", "p"),))
        for i, c in enumerate(held)
    ]
    many = index.query_many(asked * 3)
    for question, found in zip(asked * 3, many, strict=True):
        assert found[0] == index.query(question)[0]
        assert found[0].other == f"ORG-{question.code_or_row}"


def _offer(row: int, name: str, chinese: str, supplier: str, country: str = "TH") -> Candidate:
    return Candidate(row, (name, chinese), country, kind="technologies", context=supplier)


def test_a_name_of_the_class_does_not_make_offers_of_two_suppliers_doubles() -> None:
    """In both the Chinese name only says what sort of product it is."""
    first = _offer(1, "Rikebo 103: online monitoring of flue gas", "烟气在线监测", "Kalong JSC")
    other = _offer(2, "Hanam 128: online monitoring of flue gas", "烟气在线监测", "Kadongvi Works")
    assert NameIndex.build([first]).query(other) == []
    own_series = _offer(3, "Rikebo 200: monitoring of flue gas", "烟气在线监测", "Kalong JSC")
    assert NameIndex.build([first]).query(own_series) == []


def test_an_equal_name_in_one_language_is_asked_about_where_nothing_speaks_against_it() -> None:
    first = _offer(1, "Plate Settler", "斜板沉淀池", "Kalong JSC")
    same = _offer(2, "Inclined Plate Sedimentation", "斜板沉淀池", "Kalong Joint Stock Company")
    found = NameIndex.build([first]).query(same)
    assert [p.other for p in found] == [1]
    by_two = _offer(3, "Plate Settler", "斜板沉淀池", "Kadongvi Works")
    assert NameIndex.build([first]).query(by_two)[0].band == "ask"


def test_a_name_of_very_many_offers_proposes_none_of_them() -> None:
    held = [
        _offer(i, f"{brand} unit", "一体化设备", f"{brand} JSC")
        for i, brand in enumerate(
            ("Alpina", "Borneo", "Caspia", "Dakota", "Europa", "Fresno", "Galway", "Havana",
             "Indigo", "Juneau", "Kodiak", "Lisboa", "Malaga")
        )
    ]  # fmt: skip
    index = NameIndex.build(held)
    assert index.query(_offer(99, "Zanzib cabin", "一体化设备", "Zanzib JSC")) == []
    assert index.query(_offer(98, "Malaga unit", "一体化设备", "Malaga JSC"))[0].other == 12


def test_pieces_of_many_names_are_those_of_each_alone() -> None:
    names = [
        "Green Water Co., Ltd.", "Co., Ltd.", "Công ty TNHH Môi trường Xanh", "云南清流环保",
        "บริษัท สยามน้ำใส จำกัด", "ACB", "A", "Владивосток ОАО", "서울 Øresund",
    ]  # fmt: skip
    together = name_pieces.cut(names)
    for at, name in enumerate(names):
        alone = name_pieces.cut([name])
        assert alone.keys == [together.keys[at]]
        assert set(alone.pieces) == set(together.pieces[together.owner == at])
        assert len(set(alone.pieces)) == len(alone.pieces) > 0


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Công ty TNHH Nước Sạch Huế", "NUOC SACH HUE CO., LTD"),
        ("บริษัท น้ำสะอาดเชียงราย จำกัด", "น้ำสะอาดเชียงราย จำกัด"),
        *SAME[:5],
    ],
)
def test_a_list_finds_in_itself_what_the_register_would_find(first: str, second: str) -> None:
    pair = [Candidate(1, (first,)), Candidate(2, (second,))]
    assert [p.other for p in NameIndex.build(pair[:1]).query(pair[1])] == [1]
    own = NameIndex.build(pair).query_own(0, 2)
    assert [[p.other for p in found] for found in own] == [[], [1]]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\u2028", "\u2029", "\x85", "\x0b", "\x1c", "\x00"])
def test_a_name_may_hold_any_line_end(end: str) -> None:
    """Whatever parts the lines of a kept name, it is found and does not shift its neighbours."""
    names = ["Blue River", f"Green{end}Water Ltd", "清流环保", f"清流{end}科技", "Red Hill Mine"]
    index = NameIndex.build([Candidate(i, (n,)) for i, n in enumerate(names)])
    asked = [Candidate(-1, ("Green Water Ltd",)), Candidate(-2, ("Red Hill Mine",))]
    found = index.query_many(asked)
    assert [[p.other for p in f] for f in found] == [[1], [4]]
