"""Write names and words in Latin letters, so that typed sounds find them.

Chinese becomes pinyin without tones; the other scripts become plain ASCII. The result is for
looking up, never for reading: it is not an official romanisation.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from anyascii import anyascii

from lmec_match.text.shingles import HAN, SOUTH_EAST, fold
from lmec_match.text.syllables import syllables

_NOT_LETTERS = re.compile(r"[^a-z0-9]+")
_COMMON = (("ນ້ຳ", "nam"), ("ນໍ້າ", "nam"), ("น้ำ", "nam"))
_SPOKEN = {fold(word): f" {sound} " for word, sound in _COMMON}


@lru_cache(maxsize=65536)
def romanise(text: str) -> str:
    """Return a text in lower-case ASCII words: ``污水 处理`` → ``wushui chuli``."""
    plain = fold(text)
    for word, sound in _SPOKEN.items():
        plain = plain.replace(word, sound)
    bare = "".join(
        c for c in unicodedata.normalize("NFD", plain.replace("đ", "d"))
        if not "\u0300" <= c <= "\u036f"
    )
    return " ".join(_NOT_LETTERS.sub(" ", anyascii(bare).lower()).split())


def tokens(text: str) -> list[str]:
    """Return the sounds to index beside a name: of each Chinese run its pairs, and the whole.

    Thai and Lao likewise by syllables, where they can be read; words in other scripts, and those
    that cannot, come as one token a word. Texts in Latin letters give nothing, since
    `shingles.tokens` already folds them.
    """
    found: list[str] = []
    plain = fold(text)
    for run in HAN.findall(plain):
        sounds = [_sound(c) for c in run]
        found.extend(_joined(sounds))
    for word in SOUTH_EAST.findall(HAN.sub(" ", plain)):
        known = syllables(word)
        if known:
            found.extend(_joined(known))
        elif sound := romanise(word):
            found.append(sound.replace(" ", ""))
    return found


def _joined(sounds: Sequence[str]) -> list[str]:
    """Return the pairs of a stretch's sounds, and the whole."""
    pairs = [a + b for a, b in itertools.pairwise(sounds)]
    return pairs if len(sounds) == 2 else [*pairs, "".join(sounds)]


@lru_cache(maxsize=32768)
def _sound(character: str) -> str:
    return _NOT_LETTERS.sub("", anyascii(character).lower())
