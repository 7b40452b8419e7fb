"""Tell the script of a text, as ISO 15924 codes, and the language it suggests."""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import lru_cache

_RANGES: tuple[tuple[int, int, str], ...] = (
    (0x0041, 0x024F, "Latn"),
    (0x1E00, 0x1EFF, "Latn"),
    (0x0370, 0x03FF, "Grek"),
    (0x0400, 0x052F, "Cyrl"),
    (0x0590, 0x05FF, "Hebr"),
    (0x0600, 0x06FF, "Arab"),
    (0x0900, 0x097F, "Deva"),
    (0x0E00, 0x0E7F, "Thai"),
    (0x0E80, 0x0EFF, "Laoo"),
    (0x1000, 0x109F, "Mymr"),
    (0xAA60, 0xAA7F, "Mymr"),
    (0x1100, 0x11FF, "Hang"),
    (0xAC00, 0xD7AF, "Hang"),
    (0x1780, 0x17FF, "Khmr"),
    (0x3040, 0x30FF, "Jpan"),
    (0x3400, 0x9FFF, "Hani"),
    (0xF900, 0xFAFF, "Hani"),
    (0x20000, 0x3134F, "Hani"),
)
_TRADITIONAL = frozenset("國學會業區醫廣東發電與應環氣農產經濟開實驗術類聯關辦處傳華臺灣歷")
_SIMPLIFIED = frozenset("国学会业区医广东发电与应环气农产经济开实验术类联关办处传华台湾历")
_VIETNAMESE = frozenset("ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ")
_LANGUAGES = {"Thai": "th", "Laoo": "lo", "Khmr": "km", "Mymr": "my", "Hans": "zh-CN"}


@lru_cache(maxsize=32_768)
def of_character(character: str) -> str:
    """Return the script of one character, "" for digits, spaces and signs."""
    if not character.isalpha() and not 0x0E00 <= ord(character) <= 0x17FF:
        return ""
    point = ord(character)
    for low, high, script in _RANGES:
        if low <= point <= high:
            return script
    return "Zyyy"


@lru_cache(maxsize=65_536)
def of(text: str) -> str:
    """Return the script in which most letters of a text are written, "" when it has none.

    Chinese gives Hans or Hant where its characters tell, else Hani.
    """
    if text.isascii():
        return "Latn" if any(c.isalpha() for c in text) else ""
    counts = Counter(s for s in map(of_character, text) if s)
    if not counts:
        return ""
    # One character of Chinese or a cluster of Thai says as much as several Latin letters.
    if "Latn" in counts and len(counts) > 1:
        counts["Latn"] = counts["Latn"] // 3
    script = counts.most_common(1)[0][0]
    if script != "Hani":
        return script
    if set(text) & (_TRADITIONAL - _SIMPLIFIED):
        return "Hant"
    return "Hans"


def language_of(text: str) -> str:
    """Return the language that a text's script alone makes sure of, "" when it does not."""
    script = of(text)
    if script == "Latn":
        return "vi" if set(text.lower()) & _VIETNAMESE else ""
    return _LANGUAGES.get(script, "")


KNOWN_WRITINGS = frozenset({"LATIN", "CJK", "THAI", "LAO", "KHMER", "MYANMAR"})
"""How Unicode begins the names of the letters of the seven languages."""
_SIGNS = frozenset({"GREEK", "MICRO", "MODIFIER", "FEMININE", "MASCULINE", "FULLWIDTH", "KELVIN",
                    "ANGSTROM", "SUPERSCRIPT", "SUBSCRIPT", "SCRIPT", "BLACK-LETTER",
                    "DOUBLE-STRUCK", "MATHEMATICAL", "HALFWIDTH"})  # fmt: skip
"""Letters that occur as signs in texts of any language (µm, Ω, ²)."""
FEW_LETTERS = 3


def foreign_writings(text: str) -> tuple[str, ...]:
    """Return the writings of a text that none of the seven languages uses, the commonest first.

    They are named as Unicode does (CYRILLIC, ARABIC, TAMIL); fewer than three letters do not count.
    """
    if text.isascii():
        return ()
    letters = (unicodedata.name(c, "").split(" ", 1)[0] for c in text if c.isalpha())
    counts = Counter(n for n in letters if n not in KNOWN_WRITINGS and n not in _SIGNS and n)
    return tuple(name for name, count in counts.most_common() if count >= FEW_LETTERS)
