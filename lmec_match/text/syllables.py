"""Write Thai and Lao as they sound, syllable by syllable: ``น้ำเสีย`` and ``ນ້ຳເສຍ`` → nam, sia.

After the Royal Thai general system, which the Lao one of the same kind resembles, without tones
and lengths. Thai leaves some vowels unwritten: where a stretch cannot be read by what is written,
there is no answer rather than a guess. For looking up what people type, never for reading.

Both scripts are one grammar here: Lao letters stand in Unicode where their Thai sisters do, 0x80
further on.
"""

from __future__ import annotations

import re
from functools import lru_cache

from lmec_match.text.shingles import fold

_INITIALS = {
    **dict.fromkeys("ขฃคฅฆ", "kh"), **dict.fromkeys("ฉชฌจ", "ch"), **dict.fromkeys("ซศษส", "s"),
    **dict.fromkeys("ฐฑฒถทธ", "th"), **dict.fromkeys("ฎด", "d"), **dict.fromkeys("ฏต", "t"),
    **dict.fromkeys("ณน", "n"), **dict.fromkeys("ผพภ", "ph"), **dict.fromkeys("ฝฟ", "f"),
    **dict.fromkeys("ลฬ", "l"), **dict.fromkeys("หฮ", "h"), **dict.fromkeys("ญย", "y"),
    "ก": "k", "ง": "ng", "บ": "b", "ป": "p", "ม": "m", "ร": "r", "ว": "w", "อ": "",
}  # fmt: skip
_FINALS = {
    **dict.fromkeys("กขคฆ", "k"), **dict.fromkeys("นณญรลฬ", "n"), **dict.fromkeys("บปพภฟ", "p"),
    **dict.fromkeys("ดตจชซสศษทธถฎฏฐ", "t"), "ง": "ng", "ม": "m", "ย": "i", "ว": "o",
}  # fmt: skip
_LAO = {code: code - 0x80 for code in range(0x0E81, 0x0EDF)} | {
    # What Lao has and Thai has not: a vowel above, a second l, ia, and two joined letters.
    0x0EBB: "\ue000", 0x0EBC: "ล", 0x0EBD: "\ue001", 0x0EDC: "หน", 0x0EDD: "หม",
    # Lao ຍ closes a syllable as i, or is the ia of ເສຍ; as an initial it sounds like ญ.
    0x0E8D: "ย", 0x0E8A: "ซ",
}  # fmt: skip
_TONES = re.compile("[\u0e47-\u0e4b\u0ec8-\u0ecb]")
_SILENT = re.compile("[\u0e01-\u0e2e][\u0e34\u0e38]?\u0e4c|[\u0e81-\u0eae]\u0ecc")
_ABOVE = "ะ-ฺ\u0e4d\ue000\ue001"
"""Signs that follow a consonant and make it the beginning of a syllable."""
_C = "[ก-รลว-ฮ]"
_I = f"(?:[กขคตทปผพ][รลว](?=[{_ABOVE}]|{_C})|ห[งญนมยรลว]|{_C})"
_F = f"({_C}(?![{_ABOVE}]))?"
_HELD = f"({_C}(?![{_ABOVE}]))"
_VOWELS: tuple[tuple[str, str], ...] = (
    (f"เ({_I})ียะ?{_F}", "ia"),
    (f"เ({_I})ือ{_F}", "uea"),
    (f"เ({_I})ย(?![{_ABOVE}]){_F}", "ia"),
    (f"เ({_I})าะ()", "o"),
    (f"เ({_I})[า\ue000]า?()", "ao"),
    (f"เ({_I})ิ{_F}", "oe"),
    (f"เ({_I})อ(?![{_ABOVE}]){_F}", "oe"),
    (f"เ({_I})ั?ะ?{_F}", "e"),
    (f"แ({_I})ั?ะ?{_F}", "ae"),
    (f"โ({_I})ะ?{_F}", "o"),
    (f"[ใไ]({_I})(?:ย(?![{_ABOVE}]))?()", "ai"),
    (f"({_I})ัว(?![{_ABOVE}]){_F}", "ua"),
    (f"({_I})\ue000ว(?![{_ABOVE}])()", "ua"),
    (f"({_I})ั{_HELD}", "a"),
    (f"({_I})\ue000{_F}", "o"),
    (f"({_I})\ue001{_F}", "ia"),
    (f"({_I})\u0e4dา()", "am"),
    (f"({_I})\u0e4d()", "o"),
    (f"({_I})ะ()", "a"),
    (f"({_I})า{_F}", "a"),
    (f"({_I})[ิี]{_F}", "i"),
    (f"({_I})ึ{_F}", "ue"),
    (f"({_I})ือ?{_F}", "ue"),
    (f"({_I})[ุู]{_F}", "u"),
    (f"({_I})อ(?![{_ABOVE}]){_F}", "o"),
    (f"({_I})ว{_HELD}", "ua"),
)
_PATTERNS = tuple((re.compile(pattern), sound) for pattern, sound in _VOWELS)
_CLOSED = re.compile(f"({_I}){_HELD}")
"""Thai without a written vowel: o between two consonants (ลม: lom)."""
_UNWRITTEN = "o?"
MOST = 60
"""Letters of a stretch that is read: names of records are shorter."""


@lru_cache(maxsize=32768)
def syllables(text: str) -> tuple[str, ...]:
    """Return the sounds of a stretch of Thai or Lao letters; () where it cannot be read."""
    plain = _SILENT.sub("", "".join(fold(text).split())[:MOST])
    lao = any("\u0e80" <= c <= "\u0eff" for c in plain)
    plain = _TONES.sub("", plain).translate(_LAO)
    found: list[str] = []
    place = 0
    while place < len(plain):
        match, vowel = _syllable(plain, place)
        if match is None or (vowel == _UNWRITTEN and lao):
            return ()
        found.append(_sound(match[1]) + vowel.strip("?") + _FINALS.get(match[2] or "", ""))
        place = match.end()
    return tuple(found)


def _syllable(plain: str, place: int) -> tuple[re.Match[str] | None, str]:
    for pattern, vowel in _PATTERNS:
        match = pattern.match(plain, place)
        if match is not None:
            return match, vowel
    return _CLOSED.match(plain, place), _UNWRITTEN


def _sound(initial: str) -> str:
    if len(initial) > 1 and initial[0] == "ห":
        initial = initial[1:]
    return "".join(_INITIALS[c] for c in initial)
