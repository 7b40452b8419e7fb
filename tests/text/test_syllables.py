"""Thai and Lao as they sound: what is written is read, what is not written is not guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmec_match.text import romanise
from lmec_match.text.glossary import load
from lmec_match.text.syllables import syllables


@pytest.mark.parametrize(
    ("written", "sounds"),
    [
        ("น้ำเสีย", "nam sia"), ("ນ້ຳເສຍ", "nam sia"), ("ນໍ້າເສຍ", "nam sia"),
        ("การบำบัดน้ำเสีย", "kan bam bat nam sia"), ("ບຳບັດນ້ຳເສຍ", "bam bat nam sia"),
        ("น้ำไทย", "nam thai"), ("เชียงใหม่", "chiang mai"), ("กรุงเทพ", "krung thep"),
        ("ວຽງຈັນ", "wiang chan"), ("ຫຼວງພະບາງ", "luang pha bang"), ("ແມ່ນ້ຳຂອງ", "mae nam khong"),
        ("สิ่งแวดล้อม", "sing waet lom"), ("ສິ່ງແວດລ້ອມ", "sing waet lom"),
        ("ເຂື່ອນ", "khuean"), ("ພະລັງງານ", "pha lang ngan"), ("ໄຟຟ້າ", "fai fa"),
        # Vowels that Thai leaves unwritten, letters of other scripts: no guess.
        ("ขยะ", ""), ("ฤดู", ""), ("污水", ""), ("wastewater", ""), ("", ""),
    ],
)  # fmt: skip
def test_syllables(written: str, sounds: str) -> None:
    assert " ".join(syllables(written)) == sounds


@given(st.text(alphabet=[chr(c) for c in range(0x0E01, 0x0EDE)], max_size=12))
def test_any_letters_give_plain_sounds_or_nothing(text: str) -> None:
    assert all(s.isascii() and s.isalpha() for s in syllables(text))


def test_names_are_found_by_their_sounds() -> None:
    assert romanise.tokens("ບຳບັດນ້ຳເສຍ") == ["bambat", "batnam", "namsia", "bambatnamsia"]
    assert romanise.tokens("污水") == ["wushui"]
    assert romanise.tokens("ရေ") == [romanise.romanise("ရေ").replace(" ", "")]


@pytest.mark.parametrize(
    ("typed", "concept"),
    [("nam sia", "wastewater"), ("namsia", "wastewater"), ("wushui", "wastewater"),
     ("nuoc thai", "wastewater"), ("bambat nam sia", "wastewater")],
)  # fmt: skip
def test_typed_sounds_give_concepts(typed: str, concept: str) -> None:
    assert concept in load().concepts(typed, romanised=True)


def test_a_document_is_not_read_by_sounds() -> None:
    assert load().concepts("nam sia") == {}
