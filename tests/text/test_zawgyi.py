"""Zawgyi is told from Unicode and converted; Unicode stays as it is."""

from __future__ import annotations

import csv
import random
import re
import unicodedata
from pathlib import Path

import pytest

from lmec_match.text import zawgyi
from lmec_match.text.normalise import label_key

PAIRS = {
    # (code points as Zawgyi stores them): (the word in Unicode, what it means)
    "103B 1019 1014 1039 1019 102C": ("မြန်မာ", "Myanmar"),
    "1031 101B": ("ရေ", "water"),
    "1031 1000 102C 1004 1039 1038": ("ကောင်း", "good"),
    "1031 103B 1019": ("မြေ", "earth"),
    "1000 107D 103C 1014 1039 1031 1010 102C 1039": ("ကျွန်တော်", "I"),
    "101E 1010 1071 101D 102B": ("သတ္တဝါ", "creature"),
    "1021 1002 1064 101C 102D 1015 1039": ("အင်္ဂလိပ်", "English"),
    "1019 1002 1064 101C 102C": ("မင်္ဂလာ", "greeting"),
    "108F 102D 102F 1004 1039 1004 1036": ("နိုင်ငံ", "country"),
    "1015 1010 1039 101D 1014 1039 1038 1000 103A 1004 1039": ("ပတ်ဝန်းကျင်", "environment"),
    "1015 1025 1065 1019": ("ပဉ္စမ", "fifth"),
    "1025 102E 1038": ("ဦး", "mister"),
    "107E 1000 102E 1038": ("ကြီး", "great"),
    "101C 1088 1015 1039": ("လှုပ်", "move"),
    "101E 1014 1039 1094 101B 103D 1004 1039 1038": ("သန့်ရှင်း", "clean"),
    "1006 100A 1039": ("ဆည်", "dam"),
    "1005 103C 1014 1039 1094 1015 1005 1039 1015 1005 1065 100A 1039 1038": (
        "စွန့်ပစ်ပစ္စည်း",
        "waste",
    ),
    "1000 102F 1019 1078 100F 102E": ("ကုမ္ပဏီ", "company"),
    "101E 1003 1064": ("သင်္ဃ", "order of monks"),
    "1040 1014 1039 1038": ("ဝန်း", "around, the letter WA typed as the digit nought"),
    "1021 1002 108B": ("အင်္ဂိ", "a letter with NGA and I over it"),
    "1044 1004 1039 1038": ("၎င်း", "that, typed as the digit four"),
    "104E": ("၎င်း", "that, without its ending"),
    "1000 1091": ("ကဏ္ဍ", "sector"),
    "1031 107E 101E 102C 1039": ("ဪ", "the letter AU"),
}


def zg(points: str) -> str:
    return "".join(chr(int(p, 16)) for p in points.split())


@pytest.mark.parametrize(("points", "meant"), [(k, v[0]) for k, v in PAIRS.items()])
def test_known_words(points: str, meant: str) -> None:
    made = zawgyi.to_unicode(zg(points))
    assert made == unicodedata.normalize("NFC", meant), [hex(ord(c)) for c in made]


def test_unicode_text_is_not_touched() -> None:
    for word, _ in PAIRS.values():
        assert zawgyi.convert(word) is None, word
    for text in ("", "water", "水", "ယောက်ျား", "ကျွန်ုပ်", "လေထုအရည်အသွေးစောင့်ကြည့်စခန်း", "၁၂၃"):
        assert zawgyi.convert(text) is None
        assert not zawgyi.is_zawgyi(text)


def test_shan_is_not_taken_for_zawgyi() -> None:
    assert zawgyi.convert("\u1075\u1083\u1038\u1010\u1086\u1038") is None


def test_what_was_converted_is_not_converted_again() -> None:
    for points in PAIRS:
        found = zawgyi.convert(zg(points))
        if found is not None:
            assert zawgyi.convert(found.text) is None, points


def test_numbers_and_other_scripts_stay() -> None:
    text = zg("1031 101B") + " 25 MW, ၂၀၁၈ water 水"
    found = zawgyi.convert(text)
    assert found is not None
    assert found.text == "ရေ 25 MW, ၂၀၁၈ water 水"


def test_the_more_signs_the_surer_and_a_mixed_text_is_left() -> None:
    short, long = zg("1031 101B"), zg("1031 101B 103B 1019 1014 1039 1019 102C") * 9
    first, second = zawgyi.convert(short), zawgyi.convert(long)
    assert first is not None
    assert second is not None
    assert 0.6 < first.certainty < 0.7 < 0.9 < second.certainty < 1
    mixed = short + " သန့်ရှင်းရေး"
    assert zawgyi.is_zawgyi(mixed)
    assert zawgyi.convert(mixed) is None


def test_headings_in_zawgyi_meet_their_unicode() -> None:
    assert label_key(zg("108F 102D 102F 1004 1039 1004 1036")) == label_key("နိုင်ငံ")


# -- the other way, for the test alone: real sentences in Zawgyi -----------------------------

_STACKS = {
    "က": "\u1060", "ခ": "\u1061", "ဂ": "\u1062", "ဃ": "\u1063", "စ": "\u1065", "ဆ": "\u1066",
    "ဇ": "\u1068", "ဈ": "\u1069", "ဋ": "\u106c", "ဌ": "\u106d", "ဏ": "\u1070", "တ": "\u1071",
    "ထ": "\u1073", "ဒ": "\u1075", "ဓ": "\u1076", "န": "\u1077", "ပ": "\u1078", "ဖ": "\u1079",
    "ဗ": "\u107a", "ဘ": "\u107b", "မ": "\u107c", "လ": "\u1085",
}  # fmt: skip
_PAIRED = {
    "ဍ္ဍ": "\u106e", "ဍ္ဎ": "\u106f", "ဏ္ဍ": "\u1091", "ဋ္ဌ": "\u1092", "ဋ္ဋ": "\u1097"
}  # fmt: skip
_UNIT = re.compile(
    "(?P<kinzi>\u1004\u103a\u1039)?(?P<base>[\u1000-\u102a\u103f])(?P<stack>\u1039[\u1000-\u1021])?"
    "(?P<signs>[\u102b-\u1038\u103a-\u103e]*)"
)


def in_zawgyi(text: str, chance: random.Random) -> str:
    """Write Unicode Burmese as Zawgyi would store it."""

    def unit(found: re.Match[str]) -> str:
        signs = found["signs"]
        before = "\u1031" if "\u1031" in signs else ""
        if "\u103c" in signs:
            before += chance.choice("\u103b\u107e\u1080\u1082")
        base = found["base"]
        if base + (found["stack"] or "") in _PAIRED:
            return before + _PAIRED[base + found["stack"]] + signs
        if base == "\u103f":
            base = "\u1086"
        if base == "\u1014" and chance.random() < 0.5:
            base = "\u108f"
        after = ""
        if found["stack"]:
            after += _STACKS.get(found["stack"][1], found["stack"])
        if found["kinzi"]:
            after += "\u1064"
        rest = signs.replace("\u1031", "").replace("\u103c", "")
        rest = rest.replace("\u103a", "\u1039").replace("\u103b", "\u103a")
        rest = rest.replace("\u103e\u102f", "\u1088").replace("\u103d\u103e", "\u108a")
        rest = rest.replace("\u103d", "\u103c").replace("\u103e", "\u103d")
        if chance.random() < 0.3:
            rest = rest.replace("\u102f", "\u1033").replace("\u1037", "\u1094")
        return before + base + after + rest

    return _UNIT.sub(unit, text)


def test_real_sentences_come_back(lists: Path) -> None:
    with (lists / "languages" / "parallel_sentences_dev.csv").open(encoding="utf-8") as file:
        sentences = [unicodedata.normalize("NFC", r["my"]) for r in csv.DictReader(file)]
    assert len(sentences) == 99
    chance = random.Random(1)
    back = 0
    for sentence in sentences:
        assert zawgyi.convert(sentence) is None, sentence
        found = zawgyi.convert(in_zawgyi(sentence, chance))
        assert found is not None
        assert zawgyi.convert(found.text) is None
        # Some writers put SA and RA for the letter O, which Zawgyi types the same.
        back += found.text == sentence.replace("သြ", "ဩ")
    assert back >= 95, back
