"""Words of scripts without spaces, between which lines may break."""

from __future__ import annotations

import pytest

from lmec_match.briefing.pieces import width
from lmec_match.briefing.typeable import Typist
from lmec_match.text.words import LANGUAGES, LONGEST, Lexicon, divide, lexicon


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("km", "ការគ្រប់គ្រងទឹកសំណល់", ["ការគ្រប់គ្រង", "ទឹកសំណល់"]),
        ("lo", "ລະບົບບຳບັດນ້ຳເສຍ", ["ລະບົບ", "ບຳບັດ"]),
        ("th", "ระบบบำบัดน้ำเสีย", ["ระบบ", "บำบัด"]),
        ("my", "ရေဆိုးသန့်စင်ရန်", ["ရေဆိုး"]),
    ],
)
def test_known_words_are_found(language: str, text: str, parts: list[str]) -> None:
    pieces = divide(text, language, 1)
    assert "".join(p.text for p in pieces) == text
    assert [p.text for p in pieces if p.known][: len(parts)] == parts or all(
        any(p.text.startswith(part) for p in pieces) for part in parts
    )


def test_nothing_is_lost_and_other_scripts_are_left_alone() -> None:
    text = "USD 3 ล้าน\nសម្រាប់ ក្រសួងបរិស្ថាន (MoE) ២០២៦។ end"
    pieces = divide(text, "km")
    assert "".join(p.text for p in pieces) == text
    assert all(not p.known for p in pieces if not any("\u1780" <= c <= "\u17ff" for c in p.text))


def test_no_word_begins_with_what_closes_a_syllable() -> None:
    # ក់ closes ថ្នាក់ "class"; ថ្នា is a word of the list here, and is not found in it.
    pieces = Lexicon(["ថ្នា", "ការ"]).pieces("ថ្នាក់ការ")
    assert [(p.text, p.known) for p in pieces] == [("ថ្នាក់", False), ("ការ", True)]
    # A full stop stays with the word before it.
    assert [p.text for p in divide("ការងារ។", "km")] == ["ការងារ។"]
    # Behind a Thai vowel that is written before its consonant no word ends.
    assert [p.text for p in Lexicon(["กาแ"]).pieces("กาแฟ")] == ["กาแฟ"]


def test_a_label_made_of_words_is_taken_apart() -> None:
    known = Lexicon(["ນ້ຳ"], ["ນ້ຳເສຍ", "ເສຍ"])
    assert len(known) == 2
    assert [p.text for p in known.pieces("ນ້ຳເສຍ")] == ["ນ້ຳ", "ເສຍ"]


def test_no_line_ends_where_another_word_may_lie_across() -> None:
    run = "တည်ဆောက်ရန်လိုအပ်"
    known = Lexicon(["တည်ဆောက်", "ရန်", "လိုအပ်", "ရန်လို"], joining=["ရန်"])
    assert [p.text for p in known.sure(known.pieces(run), run)][-1].endswith("ရန်လိုအပ်")
    plain = Lexicon(["တည်ဆောက်", "ရန်", "လိုအပ်"], joining=["ရန်"])
    assert [p.text for p in plain.sure(plain.pieces(run), run)] == ["တည်ဆောက်", "ရန်", "လိုအပ်"]


def test_words_that_may_be_one_compound_stay_together_and_joining_words_part_them() -> None:
    run = "น้ำเสียและน้ำดี"
    known = Lexicon(["น้ำ", "เสีย", "และ", "ดี"], joining=["และ"])
    assert [p.text for p in known.sure(known.pieces(run), run)] == ["น้ำเสีย", "และ", "น้ำดี"]
    # In a narrow column they may part again.
    assert [p.text for p in known.sure(known.pieces(run), run, 4)][:2] == ["น้ำ", "เสีย"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words(language: str) -> None:
    assert len(lexicon(language)) > 1_000


def test_a_word_that_would_fill_a_narrow_column_may_be_broken() -> None:
    typist = Typist(frozenset(range(0x110000)))
    text = "ប្រព្រឹត្តិកម្មទឹកសំណល់"
    assert any(whole for _, whole in typist.text(text)["w"])
    narrow = typist.text(text, 8)["w"]
    # Marks take no room of their own.
    assert all(width(piece) <= 6 for piece, whole in narrow if whole)
    assert max(len(piece) for piece, _ in typist.text(text * 3)["w"]) <= LONGEST + 8
