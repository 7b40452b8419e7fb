"""The glossary's content: complete in seven languages, unambiguous, and found in running text."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

import pytest

from lmec_match.i18n import LANGUAGES
from lmec_match.text.glossary import Glossary, load
from lmec_match.text.shingles import fold

LEAST_CONCEPTS = 1_000
HOMONYMS: frozenset[tuple[str, str]] = frozenset()
"""Labels (language, folded) that two concepts may share because the language has one word."""


@cache
def glossary() -> Glossary:
    return load()


def test_there_are_enough_concepts_in_every_theme() -> None:
    by_theme: dict[str, int] = defaultdict(int)
    for concept in glossary().by_id.values():
        by_theme[concept.theme] += 1
    assert sum(by_theme.values()) >= LEAST_CONCEPTS
    themes = {
        "air_noise",
        "waste",
        "soil_chemicals",
        "ecosystems",
        "climate_disasters",
        "energy_transport_buildings",
        "agriculture_rural",
        "policy_education",
        "finance_ppp",
        "monitoring_data",
    }
    assert {theme for theme in themes if by_theme[theme] < 40} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_concept_has_a_label(language: str) -> None:
    missing = [c.id for c in glossary().by_id.values() if not c.labels.get(language)]
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_concept_uses_the_preferred_label_of_another(language: str) -> None:
    preferred = {fold(c.labels[language][0]): c.id for c in glossary().by_id.values()}
    clashes = [
        (label, concept.id, preferred[folded])
        for concept in glossary().by_id.values()
        for label in concept.labels[language]
        if (folded := fold(label)) in preferred
        and preferred[folded] != concept.id
        and (language, folded) not in HOMONYMS
    ]
    assert clashes == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_of_a_language_belong_to_one_concept(language: str) -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    for concept in glossary().by_id.values():
        for label in concept.labels[language]:
            owners[fold(label)].add(concept.id)
    shared = {
        label: ids
        for label, ids in owners.items()
        if len(ids) > 1 and (language, label) not in HOMONYMS
    }
    assert shared == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_leads_to_its_concept(language: str) -> None:
    lost = [
        (concept.id, label)
        for concept in glossary().by_id.values()
        for label in concept.labels[language]
        if glossary().concepts(label).get(concept.id, 0.0) < 1.0
    ]
    assert lost == []


def test_labels_are_written_in_the_script_of_their_language() -> None:
    ranges = {
        "th": ("\u0e00", "\u0e7f"),
        "lo": ("\u0e80", "\u0eff"),
        "km": ("\u1780", "\u17ff"),
        "my": ("\u1000", "\u109f"),
    }
    foreign = [
        (concept.id, language, label)
        for concept in glossary().by_id.values()
        for language in LANGUAGES
        for label in concept.labels[language]
        for other, (first, last) in ranges.items()
        if other != language and any(first <= c <= last for c in label)
    ]
    assert foreign == []


def test_wider_concepts_form_no_circle() -> None:
    concepts = glossary().by_id
    for start in concepts:
        seen = {start}
        key = concepts[start].broader
        while key:
            assert key not in seen, start
            seen.add(key)
            key = concepts[key].broader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Vientiane seeks a grant and training for medical waste incineration.",
            {"grant", "training", "medical_waste", "incineration"},
        ),
        (
            "云南省农村地区开展大气污染防治和生物多样性保护合作",
            {"air_quality_management", "biodiversity_conservation"},
        ),
        (
            "ต้องการความร่วมมือด้านการจัดการขยะพลาสติกและลดหมอกควันข้ามแดน",
            {"transboundary_haze", "waste_management", "plastic_waste"},
        ),
        (
            "Công ty cần vốn vay để xây dựng nhà máy xử lý nước thải và điện mặt trời",
            {"loan", "wastewater_treatment_plant", "solar_energy"},
        ),
        (
            "ຕ້ອງການທຶນຊ່ວຍເຫຼືອລ້າ ເພື່ອການຄຸ້ມຄອງຂີ້ເຫຍື້ອ ແລະ ບຳບັດນ້ຳເສຍ",
            {"grant", "waste_management", "wastewater_treatment"},
        ),
        (
            "ត្រូវការជំនួយបច្ចេកទេសសម្រាប់ការគ្រប់គ្រងសំណល់រឹង និងថាមពលព្រះអាទិត្យ",
            {"technical_assistance", "solid_waste_management", "solar_energy"},
        ),
        (
            "လေထုအရည်အသွေး စောင့်ကြည့်ခြင်းနှင့် သစ်တောပြုန်းတီးခြင်း ကာကွယ်ရေး",
            {"air_quality_monitoring", "deforestation", "protection"},
        ),
    ],
)
def test_running_text_gives_its_concepts(text: str, expected: set[str]) -> None:
    found = glossary().concepts(text)
    assert {key for key in expected if found.get(key, 0.0) >= 0.5} == expected


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("山东青岛与马来西亚的企业", {"mountain", "island", "domestic_animals"}),
        ("云南省", {"cloud"}),
        ("China-led cooperation, and a shared fine day", {"lamp", "equity"}),
        ("ກົດໝາຍຊາຍແດນ ແລະ ຄວາມປອດໄພ", {"acid", "sand", "physiology"}),
        ("လေ့လာခြင်း တောင်ပေါ် အသစ်", {"air", "forest", "timber", "butterfly"}),
        ("Vốn toàn cầu và giới thiệu", {"safety", "gender"}),
        ("ความพยายามขยายเมืองสีเขียว", {"pharmaceuticals", "solvent"}),
    ],
)
def test_parts_of_other_words_are_not_taken_for_concepts(text: str, absent: set[str]) -> None:
    assert absent & glossary().concepts(text).keys() == set()


@pytest.mark.parametrize(
    ("language", "word", "english"),
    [
        ("zh-CN", "蒸发", "evaporation"),
        ("zh-CN", "荒漠化", "desertification"),
        ("th", "ฝนกรด", "acid rain"),
        ("th", "ป่าชายเลน", "mangrove"),
        ("vi", "phân bón", "fertiliser"),
        ("vi", "nước ngầm", "groundwater"),
        ("lo", "ໄພແລ້ງ", "drought"),
        ("lo", "ປ່າໄມ້", "forest"),
        ("km", "ទឹកជំនន់", "flood"),
        ("km", "ជីវចម្រុះ", "biodiversity"),
        ("my", "ငလျင်", "earthquake"),
        ("my", "ပြဒါး", "mercury"),
    ],
)
def test_the_english_term_is_found_from_another_language(
    language: str, word: str, english: str
) -> None:
    found = glossary().concepts(word)
    best = max(found, key=lambda key: found[key])
    assert fold(english) in {fold(label) for label in glossary().by_id[best].labels["en"]}
    assert word in glossary().by_id[best].labels[language]
