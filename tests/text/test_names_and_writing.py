"""Texts are cleaned, scripts told, numerals read and names taken apart."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lmec_match.text import numerals, scripts
from lmec_match.text.legal_forms import strip_unspaced, strip_words
from lmec_match.text.names import analyse
from lmec_match.text.normalise import clean, fold, label_key


@given(st.text(st.characters(exclude_categories=()), max_size=40))
@settings(max_examples=200, deadline=None)
def test_cleaning_once_is_enough(text: str) -> None:
    tidy = clean(text)
    assert clean(tidy) == tidy
    tidy.encode("utf-8")
    assert tidy == tidy.strip()


def test_the_same_heading_in_many_spellings() -> None:
    spellings = ("Project Name", "project_name", "ProjectName", " PROJECT  NAME: ")
    assert {label_key(s) for s in spellings} == {"project name"}
    assert label_key("性 能 参 数") == label_key("性能参数")
    assert fold("Điện lực") == "dien luc"


@pytest.mark.parametrize(
    ("text", "script", "language"),
    [
        ("云南清流环保", "Hans", "zh-CN"),
        ("臺灣環境學會", "Hant", ""),
        ("ST大集", "Hans", "zh-CN"),
        ("สยาม", "Thai", "th"),
        ("ລາວ", "Laoo", "lo"),
        ("កម្ពុជា", "Khmr", "km"),
        ("မြန်မာ", "Mymr", "my"),
        ("Môi trường", "Latn", "vi"),
        ("Mekong", "Latn", ""),
        ("2027", "", ""),
    ],
)
def test_scripts_and_the_languages_they_prove(text: str, script: str, language: str) -> None:
    assert (scripts.of(text), scripts.language_of(text)) == (script, language)


def test_numerals() -> None:
    assert numerals.read_han("三百二十万") == 3_200_000
    assert numerals.read_han("一点五亿") == Decimal(150_000_000)
    assert numerals.read_han("二〇二七") == 2027
    assert numerals.read_han("公司") is None
    assert numerals.ascii_digits("၅௦−５") == "50-5"
    assert [numerals.roman(w) for w in ("iv", "xii", "bank", "")] == [4, 12, None, None]
    assert numerals.number_word("forty") == 40


@pytest.mark.parametrize(
    ("name", "core"),
    [
        ("Công ty TNHH Môi trường Xanh", "moitruongxanh"),
        ("Green Water Co., Ltd.", "greenwater"),
        ("ООО «Байкал»", "baykal"),
        ("Siemens Aktiengeselschaft", "siemens"),
        ("FABERLIC EUROPE Sp. z o.o.", "faberliceurope"),
        ("J.P. Morgan & Co.", "jpmorgan"),
        ("Brigade Forty 4", "brigade44"),
    ],
)
def test_names_without_their_legal_form(name: str, core: str) -> None:
    assert analyse(name).squeezed == core


def test_forms_of_scripts_without_spaces() -> None:
    assert strip_unspaced(fold("บริษัท สยามน้ำใส จำกัด"))[0] == fold("สยามน้ำใส")
    assert strip_unspaced("云南清流环保科技有限公司")[0] == "云南清流环保科技"
    assert strip_words(["limited"]) == (["limited"], frozenset())


def test_places_and_brand_of_a_chinese_name() -> None:
    form = analyse("深圳市物业发展(集团)股份有限公司")
    assert (form.core, form.han_place) == ("深圳市物业发展", "深圳")
