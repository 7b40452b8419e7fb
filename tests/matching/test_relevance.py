"""What is alike in subject is found between languages, whichever letters they happen to share."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lmec_match.matching.profile import default
from lmec_match.matching.relevance import Asked, Relevance, compare_all
from lmec_match.text.glossary import Glossary, load

BLEND = default("technologies").blend
PIGS = "Xử lý nước thải chăn nuôi: phân lợn gây ô nhiễm, muốn thu hồi khí sinh học"
BIOGAS = "CSTR anaerobic digestion of pig manure, biogas to power"
FLUE_GAS = "Xử lý khí thải lò đốt rác"


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    return load()


def near(glossary: Glossary, text: str, *offers: str, words: float = 0.0) -> list[Relevance]:
    """Compare a text with offers, of which the index says that they hold so much of its words."""
    asked = replace(Asked.read(text, glossary), ideal=1.0)
    texts = dict(enumerate(offers))
    found = compare_all(asked, texts, dict.fromkeys(texts, words), {}, glossary, BLEND)
    return [found[place] for place in texts]


@pytest.mark.parametrize(
    ("text", "sure", "unsure"),
    [
        (PIGS, "Hầm khí sinh học cho trang trại lợn", BIOGAS),
        ("Biogas from pig manure", BIOGAS, "Khí sinh học từ phân lợn"),
        ("น้ำเสียจากฟาร์มหมู ค่า COD สูง", "ระบบก๊าซชีวภาพ", "High COD wastewater of pig farms"),
        ("养猪场废水 COD 高", "猪场沼气工程", "Biogas plant for COD of pig farms"),
        ("xu ly nuoc thai chan nuoi", BIOGAS, "Xử lý nước thải chăn nuôi"),
    ],
)
def test_letters_in_common_make_no_common_language(
    glossary: Glossary, text: str, sure: str, unsure: str
) -> None:
    asked = Asked.read(text, glossary)
    writings = [Asked.read(offer, glossary).scripts for offer in (sure, unsure)]
    assert [asked.surely_comparable(w) for w in writings] == [True, False]
    assert all(asked.scripts & w for w in writings[:1])


def test_an_english_offer_is_found_from_vietnamese_by_its_concepts(glossary: Glossary) -> None:
    biogas, flue_gas = near(glossary, PIGS, BIOGAS, FLUE_GAS)
    assert biogas.score > flue_gas.score
    assert biogas.words is None
    assert biogas.score == pytest.approx(biogas.concepts)
    assert "biogas" in biogas.shared
    assert flue_gas.words is not None


def test_words_that_agree_count_even_where_the_language_is_not_sure(glossary: Glossary) -> None:
    (found,) = near(glossary, "bang tai xich inox", "Băng tải xích inox", words=0.9)
    assert found.words == 0.9
    assert found.score > (found.concepts or 0.0)
