"""Everyday words that hold a label of the glossary are not taken for its concept."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from lmec_match.errors import UserError
from lmec_match.paths import RESOURCES
from lmec_match.text import neutral
from lmec_match.text.glossary import Concept, Glossary, load
from lmec_match.text.shingles import fold

FILE = RESOURCES / "glossary" / neutral.FILE
EVERYDAY = {"ເຂົ້າ", "တွင်း", "行为", "分解", "传播", "接触", "渠道"}
"""Labels that are everyday words too, and count only in a text that says nothing else."""


@cache
def glossary() -> Glossary:
    return load()


@cache
def without() -> Glossary:
    """Return the same concepts without the neutral words."""
    return Glossary(glossary().by_id.values())


def small(*neutral_words: tuple[str, str]) -> Glossary:
    """Return two concepts, water and plants, with chosen neutral words."""
    water = Concept("water", {"en": ("water",), "zh-CN": ("水",), "lo": ("ນ້ຳ",)})
    plants = Concept("plants", {"en": ("plants", "plant"), "zh-CN": ("植物",)})
    balance = Concept("water_balance", {"en": ("water balance",), "zh-CN": ("水平衡",)})
    words = [w for language, written in neutral_words for w in neutral.parse(language, written)]
    return Glossary([water, plants, balance], words)


def test_a_neutral_word_hides_the_label_inside_it() -> None:
    assert small().concepts("提高水平") == {"water": 1.0}
    assert small(("zh-CN", "水平")).concepts("提高水平") == {}
    assert small(("zh-CN", "水平")).concepts("提高水平和用水") == {"water": 1.0}


def test_a_longer_label_wins_over_the_neutral_word() -> None:
    assert small(("zh-CN", "水平")).concepts("研究水平衡")["water_balance"] == 1.0


def test_brackets_hide_a_part_beside_its_neighbours() -> None:
    made = small(("en", "water/steel [plant/plants]"))
    assert made.concepts("a steel plant") == {}
    assert made.concepts("two water plants") == {"water": 1.0}
    assert made.concepts("rare plants") == {"plants": 1.0}


def test_a_label_that_is_an_everyday_word_counts_when_it_stands_alone() -> None:
    made = small(("lo", "ນ້ຳ"))
    assert made.concepts("ນ້ຳ") == {"water": 1.0}
    assert made.concepts("ຕ້ອງການນ້ຳ") == {}


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("ບໍລິສັດ ພະລັງງານລາວ", "animals"),
        ("技术发展水平高", "water"),
        ("员工的薪水", "water"),
        ("上海市电子产品", "sea"),
        ("Packaged plant for village sewage", "plants"),
        ("water treatment plants in towns", "plants"),
        ("Water treatment plant", "plants"),
        ("The works will lead to less noise", "lead"),
        ("well managed projects", "well"),
        ("Doanh nghiệp nước ngoài", "water"),
        ("người lái bay ngang qua vùng", "bay"),
        ("สามารถเดินทางได้", "soil"),
        ("แหล่งท่องเที่ยว", "pipe"),
        ("ປະຊາຊົນສາມາດເຂົ້າເຖິງ", "rice"),
        ("ລັດຖະບານສະໜັບສະໜູນ", "rodents"),
        ("ទទួលបានសេវា", "hill"),
        ("លើកកម្ពស់សង្គម", "crocodile"),
        ("ပြည်တွင်းထုတ်လုပ်မှု", "well"),
        ("ရေရှည်တည်တံ့သော", "water"),
    ],
)
def test_false_concepts_seen_in_real_lists_are_gone(text: str, absent: str) -> None:
    assert absent in without().by_id
    assert absent not in glossary().concepts(text)


@pytest.mark.parametrize(
    ("text", "present"),
    [
        ("上海水务", "water"),
        ("native plants of the wetland", "plants"),
        ("removal of lead and cadmium", "lead"),
        ("ການປູກເຂົ້າ ແລະ ການລ້ຽງສັດ", "rice"),
        ("ລ້ຽງສັດ", "animals"),
        ("nước uống an toàn", "drinking_water"),
        ("ปลาในแม่น้ำ", "fish"),
        ("ដីនិងទឹក", "soil"),
        ("ရေနှင့် မြေ", "water"),
    ],
)
def test_true_concepts_beside_them_stay(text: str, present: str) -> None:
    assert glossary().concepts(text).get(present, 0.0) >= 1.0


def test_every_neutral_word_hides_something() -> None:
    idle = [
        written
        for line in FILE.read_text("utf-8").splitlines()[1:]
        for language, words, _ in [line.split("\t")]
        for written in words.split("|")
        if not any(_tells(word) for word in neutral.parse(language, written))
    ]
    assert idle == []


def _tells(word: neutral.NeutralWord) -> bool:
    # Not by itself, since a label that is the whole text always counts.
    text = " ".join((*word.parts, "qqq")) if word.spaced else word.parts[0] * 2
    return without().concepts(text) != glossary().concepts(text)


def test_only_the_known_labels_are_everyday_words() -> None:
    labels = {
        fold(label) for c in glossary().by_id.values() for found in c.labels.values()
        for label in found
    }  # fmt: skip
    whole = {
        w.parts[0] for w in neutral.read(FILE)
        if not w.spaced and w.hidden == (0, len(w.parts[0])) and w.parts[0] in labels
    }  # fmt: skip
    assert whole == set(map(fold, EVERYDAY))


@pytest.mark.parametrize(
    "text", ["language\twords\nzh-CN\t水平\n", "language\twords\tmeaning\nxx\tword\t\n",
             "language\twords\tmeaning\nen\tsteel [plant\t\n"],
)  # fmt: skip
def test_a_fault_in_the_file_names_its_place(tmp_path: Path, text: str) -> None:
    path = tmp_path / neutral.FILE
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UserError):
        neutral.read(path)
