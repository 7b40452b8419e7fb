"""The words: every text has its Chinese, and no translation loses a parameter."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

from lmec_match.domain import vocabulary
from lmec_match.domain.kinds import ALL
from lmec_match.i18n import Message, load_translator, match_language, msg, read_catalogue
from lmec_match.paths import PROJECT, RESOURCES

PLACES = re.compile(r"\{(\w+)[^}]*\}")
CHINESE = RESOURCES / "translations" / "lmec_match_zh_CN.ts"


def collected() -> dict[str, list[str]]:
    """Return every text of the program with its places."""
    path = PROJECT / "tools" / "update_translations.py"
    spec = importlib.util.spec_from_file_location("update_translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: dict[str, list[str]] = module.collect()
    return found


def test_every_text_is_translated_into_chinese() -> None:
    known = read_catalogue(CHINESE)
    missing = {text: places[0] for text, places in collected().items() if text not in known}
    assert missing == {}


def test_translations_keep_every_parameter() -> None:
    for text, translation in read_catalogue(CHINESE).items():
        assert set(PLACES.findall(translation)) == set(PLACES.findall(text)), text


def test_every_field_and_kind_has_english_and_chinese_labels() -> None:
    for kind in ALL:
        for labels in (kind.labels, *(f.labels for f in kind.fields)):
            assert labels["en"]
            assert labels["zh-CN"]


def test_every_vocabulary_term_has_english_and_chinese_labels() -> None:
    for key, words in vocabulary.load().by_key.items():
        for term in words.terms:
            assert term.labels.get("en"), (key, term.code)
            assert term.labels.get("zh-CN"), (key, term.code)


def test_the_strategys_vocabularies_are_whole() -> None:
    words = vocabulary.load()
    counts = {k: len(words[k].terms) for k in ("area", "form", "funding_category", "action")}
    assert counts == {"area": 9, "form": 5, "funding_category": 6, "action": 36}
    areas = words["area"].by_code
    assert all(term.parent in areas for term in words["action"].terms)


def test_a_nested_message_is_translated_too() -> None:
    t = load_translator("zh-CN")
    assert t(msg("Undo: {step}", step=msg("Edit {code}", code="X"))) == "撤销：编辑 X"


def test_an_unknown_language_speaks_english() -> None:
    assert load_translator("km")(Message("Home")) == "Home"


@pytest.mark.parametrize(
    ("tag", "language"),
    [("zh_Hans_CN", "zh-CN"), ("zh", "zh-CN"), ("vi_VN.UTF-8", "vi"), ("fr", "en"), ("th", "th")],
)
def test_system_languages_are_matched(tag: str, language: str) -> None:
    assert match_language(tag) == language


def test_no_file_of_the_program_names_a_path_of_one_machine() -> None:
    pattern = re.compile(r"[\"'(\s]/(?:root|home|tmp|Users)/\w")
    found = [
        path
        for folder in ("lmec_match", "ui", "tools", "docs", "resources")
        for path in (PROJECT / folder).rglob("*")
        if path.suffix in (".py", ".md", ".typ", ".json", ".tsv")
        and pattern.search(Path(path).read_text(encoding="utf-8"))
    ]
    assert found == []


MANY = re.compile(r"\{(\w+)(?::,)?\} (?:(?:more|other|new|match|hidden|locked) )?([a-z]+s)\b")
VERBS = re.compile(
    "is|was|has|does|stays|falls|rises|gives|requires|names|needs|contains|links|stands|asks|holds|"
    "takes|fits|begins|lacks|spans|becomes|sits"
)
"""Words in -s after a place that are no plural: what a named thing does."""
ALWAYS_MANY = re.compile(
    "points|cells|seconds|bytes|cores|partners|rows|columns|times|labels|letters|characters|tables"
)
"""Scores and limits, an interpreter at two tables, what a file and the strategy hold."""


def test_a_counted_word_has_a_form_for_one() -> None:
    bare = [
        text
        for text in collected()
        for _, word in MANY.findall(text)
        if not VERBS.fullmatch(word) and not ALWAYS_MANY.fullmatch(word)
    ]
    assert bare == []


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "0 commitments; 0 kept"), (1, "1 commitment; 0 kept"), ("1", "1 commitment; 0 kept"),
     (2, "2 commitments; 0 kept"), (21, "21 commitments; 0 kept")],
)  # fmt: skip
def test_one_and_many_are_told_apart(count: object, words: str) -> None:
    said = msg("{count} {count:commitment|commitments}; {kept} kept, {late} open past their date.",
               count=count, kept=0, late=0)  # fmt: skip
    assert str(said).startswith(words)
    assert load_translator("zh-CN")(said).startswith(f"{count} 项")


def test_forms_stand_beside_pythons_own_formats() -> None:
    said = msg("{gap:,} in {n} {n:part|parts}", gap=1234, n=1)
    assert str(said) == "1,234 in 1 part"


def test_words_of_older_registers_still_find_their_translation() -> None:
    t = load_translator("zh-CN")
    assert t(Message("Locked {count} meetings", {"count": "3"})) == t(
        msg("Locked {count} {count:meeting|meetings}", count=3)
    )
    assert t(Message("Locked {count} meetings", {"count": "3"})) != "Locked 3 meetings"
