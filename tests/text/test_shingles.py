"""Index tokens: every language finds its own words, and spelling differences meet."""

from __future__ import annotations

import pytest

from lmec_match.text import glossary, romanise
from lmec_match.text.keys import name_key
from lmec_match.text.shingles import fts_prefix_query, fts_query, tokens


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("生活污水处理设备", "污水"),
        ("การบำบัดน้ำเสีย", "น้ำเสีย"),
        ("ການບຳບັດນ້ຳເສຍ", "ນ້ຳເສຍ"),
        ("ការព្យាបាលទឹកសំណល់", "ទឹកសំណល់"),
        ("ရေဆိုးသန့်စင်ခြင်း", "ရေဆိုး"),
        ("xử lý nước thải", "nước thải"),
        ("treatment of waste waters", "waste water"),
    ],
)
def test_a_part_of_a_text_is_found_in_it(text: str, part: str) -> None:
    assert set(tokens(part)) <= set(tokens(text))


def test_accents_may_be_left_out() -> None:
    assert set(tokens("nuoc thai")) <= set(tokens("xử lý nước thải"))


def test_digits_of_all_scripts_are_the_same() -> None:
    assert tokens("៥០០") == tokens("๕๐๐") == tokens("໕໐໐") == tokens("၅၀၀") == tokens("500")


def test_nothing_typed_asks_nothing() -> None:
    assert fts_prefix_query("") == ""
    assert fts_query([]) == ""
    assert tokens("…!?") == []


def test_quotes_cannot_break_out_of_a_query() -> None:
    assert fts_query(['a"b']) == '"a""b"'


def test_pinyin_finds_chinese_names() -> None:
    assert "wushui" in romanise.tokens("污水处理")


def test_name_keys_forgive_case_accents_and_points_but_keep_asian_marks() -> None:
    assert name_key("Électricité du Laos, Co. Ltd.") == name_key("ELECTRICITE DU LAOS CO LTD")
    assert name_key("น้ำ") != name_key("นำ")


def test_concepts_meet_across_languages() -> None:
    words = glossary.load()
    english = words.concepts("wastewater treatment plant")
    for other in ("污水处理厂", "nhà máy xử lý nước thải", "โรงบำบัดน้ำเสีย"):
        assert set(words.concepts(other)) & set(english), other
