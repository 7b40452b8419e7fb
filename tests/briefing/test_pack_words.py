"""A pack's own words in every language: catalogues, dates, figures, one and several."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

import pytest

from lmec_match.briefing.assemble import assemble
from lmec_match.briefing.blocks import Words
from lmec_match.briefing.desk import Desk
from lmec_match.briefing.sections.delegations import delegates
from lmec_match.briefing.spec import EDITIONS, STANDARD, edition
from lmec_match.domain import words
from lmec_match.domain.record import Record
from lmec_match.domain.values import PartialDate
from lmec_match.i18n import (
    LANGUAGES,
    Message,
    Translator,
    choose,
    load_translator,
    msg,
    paper_translator,
    plural,
    read_catalogue,
)
from lmec_match.paths import PROJECT, RESOURCES
from tests.briefing import made_up

PAPER = RESOURCES / "translations" / "paper"
SPOKEN_ON_PAPER = ("th", "vi", "lo", "km", "my")
PLACES = re.compile(r"\{(\w+)[^}]*\}")
SCRIPTS = {"th": "[\u0e01-\u0e5b]", "lo": "[\u0e81-\u0edf]", "km": "[\u1780-\u17ff]",
           "my": "[\u1000-\u109f]", "vi": "[a-zA-ZÀ-ỹ]"}  # fmt: skip
THE_SAME = {"TRL", "TRL {level}."}
"""Words that every language writes like the English."""


def tool() -> ModuleType:
    path = PROJECT / "tools" / "update_translations.py"
    spec = importlib.util.spec_from_file_location("update_translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("language", SPOKEN_ON_PAPER)
def test_whatever_a_section_can_print_has_words_in_every_language(language: str) -> None:
    known = read_catalogue(PAPER / f"lmec_match_{language}.ts")
    wanted: Mapping[str, list[str]] = tool().on_paper(language)
    assert len(wanted) > 500
    assert {text: places[0] for text, places in wanted.items() if text not in known} == {}
    # A text with two forms of a word is also found as it was kept before.
    assert set(known) <= set(wanted) | {plural(text) for text in wanted}
    for text, translation in known.items():
        assert set(PLACES.findall(translation)) == set(PLACES.findall(text)), text
        assert text in THE_SAME or (
            translation != text and re.search(SCRIPTS[language], translation)
        ), text


def test_texts_that_are_said_not_to_be_printed_are_still_there() -> None:
    collected = tool().collect()
    assert [t for t in (*tool().NEVER_PRINTED, *tool().SAID_ELSEWHERE) if t not in collected] == []


class Listening(Translator):
    """Speak like another translator, and note what it has no words for."""

    def __init__(self, other: Translator) -> None:
        super().__init__(other.language, other._catalogue)
        self.missing: set[str] = set()

    def __call__(self, message: Message | str, /, **params: object) -> str:
        text = message if isinstance(message, str) else message.text
        if text not in self._catalogue:
            self.missing.add(text)
        return super().__call__(message, **params)

    def label(self, labels: Mapping[str, str]) -> str:
        if not labels.get(self.language) and choose(labels, "en") not in self._catalogue:
            self.missing.add(choose(labels, "en"))
        return super().label(labels)


@pytest.mark.parametrize("key", EDITIONS)
@pytest.mark.parametrize("language", SPOKEN_ON_PAPER)
def test_no_section_of_an_edition_asks_for_words_that_are_not_there(
    language: str, key: str
) -> None:
    listening = Listening(paper_translator(language))
    assemble(made_up.source(), STANDARD, edition(key), [listening])
    # What the made-up register itself says stands for words of people.
    own = {t for t in listening.missing if t in tool().collect()}
    assert own == set()


def test_a_text_without_words_is_english_and_printed_once_beside_english() -> None:
    desk = Desk(made_up.source(), edition("chair"), (Translator("km", {}), load_translator("en")))
    assert desk.words(msg("Contents")) == Words("Contents")
    spoken = (paper_translator("km"), load_translator("en"))
    assert Desk(made_up.source(), edition("chair"), spoken).words(msg("Contents")) == Words(
        "មាតិកា", "Contents"
    )


def test_the_window_is_not_offered_in_a_language_of_the_paper_alone() -> None:
    for language in SPOKEN_ON_PAPER:
        assert load_translator(language)(msg("Contents")) == "Contents"
        assert paper_translator(language)(msg("Contents")) != "Contents"
    assert paper_translator("zh-CN")(msg("Contents")) == load_translator("zh-CN")(msg("Contents"))


def test_words_that_no_speaker_has_checked_are_marked() -> None:
    for path in PAPER.glob("*.ts"):
        text = path.read_text(encoding="utf-8")
        assert text.count('<translation type="unfinished">') == text.count("<message>")


def test_a_checked_translation_stays_checked(tmp_path: Path) -> None:
    path = tmp_path / "lmec_match_km.ts"
    unchecked = '<translation type="unfinished">មាតិកា'
    text = (PAPER / path.name).read_text(encoding="utf-8")
    path.write_text(text.replace(unchecked, "<translation>មាតិកា"), encoding="utf-8")
    tool().write(path, "km", tool().on_paper("km"), paper=True)
    assert path.read_text(encoding="utf-8").count("<translation>") == 1


@pytest.mark.parametrize(
    ("language", "day", "month", "figure"),
    [
        ("en", "24 November 2026", "November 2026", "1,200,000.5"),
        ("zh-CN", "2026年11月24日", "2026年11月", "1,200,000.5"),
        ("th", "24 พฤศจิกายน พ.ศ. 2569", "พฤศจิกายน พ.ศ. 2569", "1,200,000.5"),
        ("vi", "24 tháng 11 năm 2026", "tháng 11 năm 2026", "1.200.000,5"),
        ("lo", "24 ພະຈິກ 2026", "ພະຈິກ 2026", "1.200.000,5"),
        ("km", "24 វិច្ឆិកា 2026", "វិច្ឆិកា 2026", "1,200,000.5"),
        ("my", "2026 ခုနှစ်၊ နိုဝင်ဘာလ 24 ရက်", "2026 ခုနှစ်၊ နိုဝင်ဘာလ", "1,200,000.5"),
    ],
)
def test_dates_and_figures_are_written_as_the_language_does(
    language: str, day: str, month: str, figure: str
) -> None:
    t = paper_translator(language)
    assert words.date(PartialDate.parse("2026-11-24"), t) == day
    assert words.date(PartialDate.parse("2026-11"), t) == month
    assert words.number(1_200_000.5, language) == figure
    assert t(msg("USD {n}", n=words.Figure(1_200_000.5))) == f"USD {figure}"


def test_both_languages_of_a_message_have_their_own_date_and_comma() -> None:
    desk = Desk(made_up.source(), edition("chair"), (load_translator("en"), paper_translator("th")))
    said = desk.words(msg("As of {date}", date=desk.day("2026-11-24")))
    assert said == Words("As of 24 November 2026", "ข้อมูล ณ 24 พฤศจิกายน พ.ศ. 2569")
    chinese = Desk(made_up.source(), edition("chair"), (load_translator("zh-CN"),))
    assert chinese.listed(map(Words, ("泰语", "", "英语"))) == Words("泰语、英语")


def test_years_and_quarters_have_words_in_every_language() -> None:
    for language in LANGUAGES:
        t = paper_translator(language)
        year = "2569" if language == "th" else "2026"
        assert year in words.date(PartialDate(2026), t)
        assert year in words.date(PartialDate(2026, quarter=4), t)


def test_one_and_several_have_their_own_words() -> None:
    text = (
        "{count} {count:commitment was|commitments were} made at earlier roundtables; "
        "{open} {open:is|are} still open."
    )
    one, two = msg(text, count=1, open=1), msg(text, count=2, open=0)
    assert str(one) == "1 commitment was made at earlier roundtables; 1 is still open."
    assert str(two) == "2 commitments were made at earlier roundtables; 0 are still open."
    # A kept message holds its figures as text.
    assert str(msg(text, count="1", open="2")).startswith("1 commitment was")
    assert load_translator("zh-CN")(one) != str(one)


def test_an_interpreter_of_the_partys_own_is_named_so_in_the_packs_language() -> None:
    invitation = Record(1, "INV-00001-2", "invitations", {"delegates": [
        {"name": "Noy", "position": "Interpreter", "interprets": ["lo", "en"]},
        {"name": "Somsak", "position": "Director"},
    ]})  # fmt: skip
    desk = Desk(made_up.source(), edition("chair"), (paper_translator("lo"),))
    assert delegates(desk, invitation).primary.split("\n") == ["Noy, ນາຍພາສາ", "Somsak, Director"]
