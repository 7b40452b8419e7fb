"""Tell Burmese text in the Zawgyi encoding from Unicode, and convert it.

Zawgyi uses the code points of the Myanmar block in the order in which they are seen: the vowel sign
E and the medial RA before their consonant, a code point for each stacked or narrow shape. Unicode
stores them in the order in which they are said. The facts of both are in the Myanmar chart of the
Unicode Standard and Unicode Technical Note 11; the rules here are written from them.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

CONSONANT = "\u1000-\u1021\u103f"
_ASAT, _KINZI = "\u103a", "\u1004\u103a\u1039"
_E, _RA = "\u1031", "\u103c"

_SIGNS: dict[str, str] = {
    # Letters in another shape.
    "\u106a": "\u1009", "\u106b": "\u100a", "\u108f": "\u1014", "\u1090": "\u101b",
    "\u1086": "\u103f",
    "\u106e": "\u100d\u1039\u100d", "\u106f": "\u100d\u1039\u100e", "\u1091": "\u100f\u1039\u100d",
    "\u1092": "\u100b\u1039\u100c", "\u1097": "\u100b\u1039\u100b",
    # Letters stacked under others.
    "\u1060": "\u1039\u1000", "\u1061": "\u1039\u1001", "\u1062": "\u1039\u1002",
    "\u1063": "\u1039\u1003", "\u1065": "\u1039\u1005", "\u1066": "\u1039\u1006",
    "\u1067": "\u1039\u1006", "\u1068": "\u1039\u1007", "\u1069": "\u1039\u1008",
    "\u106c": "\u1039\u100b", "\u106d": "\u1039\u100c", "\u1070": "\u1039\u100f",
    "\u1071": "\u1039\u1010", "\u1072": "\u1039\u1010", "\u1073": "\u1039\u1011",
    "\u1074": "\u1039\u1011", "\u1075": "\u1039\u1012", "\u1076": "\u1039\u1013",
    "\u1077": "\u1039\u1014", "\u1078": "\u1039\u1015", "\u1079": "\u1039\u1016",
    "\u107a": "\u1039\u1017", "\u107b": "\u1039\u1018", "\u107c": "\u1039\u1019",
    "\u1085": "\u1039\u101c", "\u1093": "\u1039\u1018", "\u1096": "\u1039\u1010\u103d",
    # Medials.
    "\u103a": "\u103b", "\u107d": "\u103b", "\u103b": "\u103c", "\u103c": "\u103d",
    "\u103d": "\u103e", "\u1087": "\u103e", "\u108a": "\u103d\u103e",
    **{chr(c): "\u103c" for c in range(0x107E, 0x1085)},
    # Vowels and other signs.
    "\u1033": "\u102f", "\u1034": "\u1030", "\u1088": "\u103e\u102f", "\u1089": "\u103e\u1030",
    "\u108e": "\u102d\u1036", "\u105a": "\u102b\u103a", "\u1039": "\u103a",
    "\u1094": "\u1037", "\u1095": "\u1037",
    # NGA over the next letter, alone and with a sign.
    "\u1064": _KINZI, "\u108b": f"{_KINZI}\u102d", "\u108c": f"{_KINZI}\u102e",
    "\u108d": f"{_KINZI}\u1036",
}  # fmt: skip
"""What each code point of Zawgyi means that is not the same in Unicode."""

_BEFORE = "\u1031\u103b\u107e-\u1084"
_AFTER = (
    "\u102b-\u1030\u1032-\u103a\u103c-\u103e\u105a\u1060-\u1069\u106c\u106d"
    "\u1070-\u107d\u1085\u1087-\u108e\u1093-\u1096"
)
_BASE = f"{CONSONANT}\u1022-\u102a\u106a\u106b\u106e\u106f\u1086\u108f-\u1092\u1097"
_SYLLABLE = re.compile(
    f"(?P<before>[{_BEFORE}]*)(?P<base>[{_BASE}]|[\u1040\u1047](?=[{_AFTER}])|"
    f"(?<=[{_BEFORE}])[\u1040\u1047]|"
    f"(?<![\u1040-\u1049])[\u1040\u1047](?=[{CONSONANT}]\u1039))(?P<after>[{_AFTER}]*)"
)
_AFOREMENTIONED = re.compile("[\u1044\u104e]\u1004\u1039\u1038|\u104e(?!\u1004)")
"""The sign AFOREMENTIONED: its ending, which Unicode writes, is left out, or it is typed as a 4."""
_ORDER = {
    c: place
    for place, group in enumerate(
        ("\u103b", "\u103c", "\u103d", "\u103e", _E, "\u102d\u102e\u1032\u1033\u1034\u1035",
         "\u102f\u1030", "\u102b\u102c", "\u1036")
    )
    for c in group
}  # fmt: skip
"""The order of signs within a syllable by Technical Note 11; the rest keep their own."""

_ZAWGYI = re.compile(
    "[\u1033\u1034\u105a\u1060-\u1097]"  # shapes that Burmese does not have in Unicode
    f"|(?:^|[^{CONSONANT}\u1025\u1027\u1029\u103b-\u103e])\u1031(?=[{_BASE}{_BEFORE}])"
    f"|(?:^|[^{CONSONANT}\u1025\u103a])\u103b(?=[{_BASE}])"  # a medial before its letter
    "|\u1031[\u103b\u107e-\u1084]"
    f"|\u1039(?![{CONSONANT}])"  # a virama that stacks nothing
    "|\u103a[\u102b-\u102e\u103c\u103d]"  # an asat before a vowel or a medial
)
_UNICODE = re.compile(
    f"\u103b(?![{_BASE}])"  # a medial YA that no letter follows: Zawgyi's RA stands before one
    "|\u103e|[\u1004\u1009\u100a\u1014]\u103a|\u103a[\u1037\u1038]|\u102c\u103a"
)
_OTHER_LANGUAGE = re.compile("(?:^|[^\u1000-\u109f])[\u1060\u1061\u1065\u1066\u1075-\u107c]")
"""Letters of Shan, Karen and Mon at the head of a word, where Zawgyi has signs under a letter."""
_MYANMAR = re.compile("[\u1000-\u109f]")
_SURE = 4
"""Text is converted when it has this many times more signs of Zawgyi than of Unicode."""


@dataclass(frozen=True)
class Converted:
    """Hold a text in Unicode, and how sure it is that it was Zawgyi (0…1)."""

    text: str
    certainty: float


def is_burmese(text: str) -> bool:
    """Say whether a text has letters of the Myanmar block."""
    return _MYANMAR.search(text) is not None


def evidence(text: str) -> tuple[int, int]:
    """Return how many places of a text only Zawgyi has, and how many only Unicode."""
    if not is_burmese(text) or _OTHER_LANGUAGE.search(text):
        return 0, 0
    return len(_ZAWGYI.findall(text)), len(_UNICODE.findall(text))


def is_zawgyi(text: str) -> bool:
    """Say whether a text holds Burmese in Zawgyi, all of it or a part."""
    return evidence(text)[0] > 0


def convert(text: str) -> Converted | None:
    """Return a Zawgyi text in Unicode; None for one that is not, or not surely, Zawgyi.

    The certainty is (z + 1) ÷ (z + u + 2) for z places that only Zawgyi has and u that only Unicode
    has: two thirds for a single sign, over 0.9 from ten on. A text with signs of both is left.
    """
    zawgyi, unicode_ = evidence(text)
    if not zawgyi or zawgyi < _SURE * unicode_:
        return None
    return Converted(to_unicode(text), (zawgyi + 1) / (zawgyi + unicode_ + 2))


def to_unicode(text: str) -> str:
    """Return the Unicode of a text that is Zawgyi; what is not Burmese stays as it is."""
    text = _AFOREMENTIONED.sub("\u104e\u1004\u1039\u1038", text)
    return unicodedata.normalize("NFC", _SYLLABLE.sub(_syllable, text))


def _syllable(found: re.Match[str]) -> str:
    base = found["base"]
    base = {"\u1040": "\u101d", "\u1047": "\u101b"}.get(base, _SIGNS.get(base, base))
    signs = "".join(_SIGNS.get(c, c) for c in (*found["after"], *found["before"]))
    kinzi = ""
    if _KINZI in signs:
        kinzi, signs = _KINZI, signs.replace(_KINZI, "", 1)
    stacked = "".join(re.findall(f"\u1039[{CONSONANT}]", signs))
    signs = re.sub(f"\u1039[{CONSONANT}]", "", signs)
    if base == "\u101e" and _RA in signs:
        # SA with RA around it is how Zawgyi types the letter O.
        base, signs = "\u1029", signs.replace(_RA, "")
    if base == "\u1029" and _E in signs and "\u102c\u103a" in signs:
        base, signs = "\u102a", signs.replace(_E, "").replace("\u102c\u103a", "")
    if base == "\u1025":
        # The letter U stands for NYA under an asat or over a letter, and makes UU with II.
        if stacked or signs.startswith(_ASAT):
            base = "\u1009"
        elif "\u102e" in signs:
            base, signs = "\u1026", signs.replace("\u102e", "", 1)
    return kinzi + base + stacked + _ordered(signs)


def _ordered(signs: str) -> str:
    """Put signs in the order of Unicode; an asat stays behind the sign that it follows."""
    head = _ASAT if signs.startswith(_ASAT) else ""
    pieces = re.findall(f"[^{_ASAT}]{_ASAT}?", signs[len(head) :])
    unique = list(dict.fromkeys(pieces))
    return head + "".join(sorted(unique, key=lambda p: _ORDER.get(p[0], len(_ORDER))))
