"""Read numerals: digits of every script, Chinese numerals, number words, Roman numerals."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

_DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2212\ufe63\uff0d", "-"))
_WIDE = str.maketrans(
    {"，": ",", "．": ".", "％": "%", "（": "(", "）": ")", "＋": "+", "\u066b": ".", "\u066c": ","}
)
_HAN_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {
    "〇": 0,
    "两": 2,
    "兩": 2,
    "壹": 1,
    "贰": 2,
    "叁": 3,
    "肆": 4,
    "伍": 5,
    "陆": 6,
    "柒": 7,
    "捌": 8,
    "玖": 9,
}
_HAN_UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_HAN_LARGE = {"万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000}
HAN_NUMERAL = "零一二三四五六七八九〇两兩壹贰叁肆伍陆柒捌玖十拾百佰千仟万萬亿億"
_ROMAN = re.compile(r"(?=[ivx])(x{0,3})(ix|iv|v?i{0,3})")
_ROMAN_VALUES = {
    "": 0,
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "v": 5,
    "vi": 6,
    "vii": 7,
    "viii": 8,
    "ix": 9,
}
_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
]
_WORDS: dict[str, int] = (
    {w: i for i, w in enumerate(_ONES)}
    | {w: 10 * (i + 2) for i, w in enumerate(_TENS)}
    | {w: i + 1 for i, w in enumerate(_ORDINALS)}
)
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")


def ascii_digits(text: str) -> str:
    """Return a text with the digits of every script, wide signs and dashes in ASCII.

    Chinese numerals are left alone: `read_han` reads them.
    """
    if text.isascii():
        return text
    out = []
    for character in text:
        if character.isdecimal():
            out.append(str(unicodedata.decimal(character)))
        else:
            out.append(character)
    return "".join(out).translate(_DASHES).translate(_WIDE)


def read_han(text: str) -> Decimal | None:
    """Return the value of a Chinese numeral (三百二十万, 一点五亿), None for anything else."""
    whole, point, rest = text.partition("点")
    value = _read_han_whole(whole)
    if value is None:
        return None
    if not point:
        return Decimal(value)
    scale = 1
    while rest and rest[-1] in _HAN_LARGE:
        scale *= _HAN_LARGE[rest[-1]]
        rest = rest[:-1]
    if not rest or any(c not in _HAN_DIGITS for c in rest):
        return None
    return Decimal(f"{value}.{''.join(str(_HAN_DIGITS[c]) for c in rest)}") * scale


def _read_han_whole(text: str) -> int | None:
    if not text or any(c not in HAN_NUMERAL for c in text):
        return None
    if all(c in _HAN_DIGITS for c in text):
        return int("".join(str(_HAN_DIGITS[c]) for c in text))
    total = section = 0
    digit: int | None = None
    for c in text:
        if c in _HAN_DIGITS:
            digit = _HAN_DIGITS[c]
        elif c in _HAN_UNITS:
            section += (1 if digit is None else digit) * _HAN_UNITS[c]
            digit = None
        else:
            section += digit or 0
            total = (total + section) * _HAN_LARGE[c] if section else total * _HAN_LARGE[c]
            section, digit = 0, None
    return total + section + (digit or 0)


def roman(word: str) -> int | None:
    """Return the value of a Roman numeral below 40 in lower case, None for any other word."""
    found = _ROMAN.fullmatch(word)
    if found is None:
        return None
    return 10 * len(found.group(1)) + _ROMAN_VALUES[found.group(2)]


def number_word(word: str) -> int | None:
    """Return the value of an English number word or ordinal (forty, first, 3rd), else None."""
    found = _ORDINAL.fullmatch(word)
    if found:
        return int(found.group(1))
    return _WORDS.get(word)


def spelled() -> list[str]:
    """Return the words that `roman` and `number_word` read, ordinals to 99."""
    romans = ["x" * tens + ones for tens in range(4) for ones in _ROMAN_VALUES]
    ends = {1: "st", 2: "nd", 3: "rd"}
    ordinals = [
        f"{n}{'th' if n in (11, 12, 13) else ends.get(n % 10, 'th')}" for n in range(1, 100)
    ]
    return [*filter(None, romans), *ordinals, *_WORDS]
