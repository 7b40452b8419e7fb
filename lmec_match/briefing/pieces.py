"""Find what must not break across lines: amounts, ranges, times, codes, short items.

A range that is wider than its line may break behind the dash and nowhere else.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from lmec_match.domain import words

ITEM = 16
"""An item of a list that is shorter than this stays whole."""
_LISTED = 40
"""Items longer than this are clauses of a sentence, not items of a list."""
_ASIDE = 18
"""What stands between parentheses and is no longer than this stays whole."""

_NUMBER = r"\d+(?:[.,\u00a0\u202f]\d+)*"
_UNIT = r"(?:[ \u00a0]?%|[ \u00a0][A-Za-zµ°]{1,3}[²³]?(?:/[A-Za-z]{1,4})?(?!\w))"
_DATES = sorted(set(words.date_shapes()), key=len, reverse=True)
_CODE = r"[A-Z]{3}-\d+-[\dX]"
_HAN = r"[\u4e00-\u9fff]"
_WIDE_ASIDE = rf"（[^（）\n]{{1,{_ASIDE // 2 - 2}}}）"
_PATTERN = (
    # An aside does not begin a line of Chinese: two letters go with it, which words seldom exceed.
    rf"(?:(?<=\s)|(?<![\s\S])|(?<=[\u2e80-\u9fff\uff00-\uffef])|{_HAN}{{1,2}})"
    rf"\([^()\n]{{1,{_ASIDE - 2}}}\)"
    rf"|{_HAN}{{0,2}}{_WIDE_ASIDE}"
    rf"|{words.CHINESE_DATE}"
    # A number and the Chinese word that it counts.
    rf"|(?<![\w.,–-]){_NUMBER} {_HAN}(?:{_WIDE_ASIDE})?"
    r"|(?<![\w–.,-])(?:"
    rf"{'|'.join(_DATES)}"
    rf"|\d{{1,2}}:\d\d–\d{{1,2}}:\d\d"
    rf"|(?:≈[ \u00a0])?[A-Z]{{3}}[ \u00a0]{_NUMBER}(?:–{_NUMBER})?"
    rf"|{_CODE}"
    r"|\+\d{1,3}(?:[ \u00a0-]\d{2,})+"
    rf"|{_NUMBER}–{_NUMBER}{_UNIT}?"
    rf"|\d+[ \u00a0](?:[^\W\d]{{1,5}}|/)[ \u00a0]\d+(?![\d.,]\d)"
    rf"|{_NUMBER}{_UNIT}"
    r")(?![\w–-])"
)
_KEPT = re.compile(_PATTERN)
_KEPT_END = re.compile(rf"{_PATTERN}|(?<=\S){_HAN}{{2}}[。！？；]?\Z")
"""At the end of a paragraph two Chinese letters stay together, so that none stands alone."""
_VIETNAMESE = re.compile("[ăĂđĐơƠưƯ\u1ea0-\u1ef9]")
_COUNTED = re.compile(rf"(?<![\w.,–-])({_NUMBER}) (?=[\u0e01-\u0ec4\u1000-\u1021\u1780-\u17b3])")
_COUNTED_FEW = re.compile(r"(?<![\w.,–-])(\d\d?) (?=[\u0e01-\u0ec4\u1000-\u1021\u1780-\u17b3])")
_COUNTED_VIETNAMESE = re.compile(rf"(?<![\w.,–-])({_NUMBER}) (?=[^\W\d_A-Z]{{1,7}}(?!\w))")
_COUNTING, _COUNTING_FEW = 24, 12
"""Small letters of a line that has room for a number and any word beside it; for a small one."""
_LAST_RESORT = re.compile(r"(?<=–)|(?<=\w)(?=[ ][^\W\d])|(?<=[^≈][ ])(?=[^\W\d])")
"""Where a piece that is wider than its line is divided: behind a dash, or before a word; a sign
stays with what it is about."""
_BEHIND = re.compile(r"[។៕៖ៗ၊။ๆฯໆຯ,.;:!?)。，；：、]*")
_AREA = re.compile(r"(?<![\w.])(\d\.\d) (?=[^\W\d])")
_COMMA = re.compile(r"(, |; |[、，；]|\n)")


def joined(text: str) -> str:
    """Return a text whose strategy codes stay with the first word of their label."""
    return _AREA.sub("\\1\u00a0", text)


def counted(text: str, longest: int) -> str:
    """Return a text whose numbers stay with the word that they count, where lines have room."""
    if longest < _COUNTING:
        return _COUNTED_FEW.sub("\\1\u00a0", text) if longest >= _COUNTING_FEW else text
    text = _COUNTED.sub("\\1\u00a0", text)
    if _VIETNAMESE.search(text):
        text = _COUNTED_VIETNAMESE.sub("\\1\u00a0", text)
    return text


def divide(text: str, longest: int) -> Iterator[tuple[str, bool]]:
    """Yield (part, whether it stays whole); no line holds more than `longest` small letters."""
    parts = _COMMA.split(text)
    for place in range(1, len(parts), 2):
        # Apart, a comma would not come close to the Chinese parenthesis before it.
        if parts[place] in "、，；" and parts[place - 1].endswith("）"):
            parts[place - 1 : place + 1] = [parts[place - 1] + parts[place], ""]
    listed = len(parts) > 1 and all(width(p) <= _LISTED for p in parts)
    loose = ""
    for place, part in enumerate(parts):
        if listed and not place % 2 and _is_item(part, longest):
            found: Iterator[tuple[str, bool]] = iter([(part, True)])
        else:
            ends = place + 1 == len(parts) or parts[place + 1] == "\n"
            found = _kept(part, longest, _KEPT_END if ends else _KEPT)
        for piece, whole in found:
            if not whole:
                loose += piece
                continue
            if loose:
                yield loose, False
                loose = ""
            yield piece, True
    if loose:
        yield loose, False


def widest(text: str, longest: int = 10_000) -> float:
    """Return the width of the longest part that stays whole on lines of `longest` small letters."""
    return max(
        (
            width(piece) if whole else max((width(w) for w in _words(piece)), default=0.0)
            for piece, whole in divide(text, longest)
        ),
        default=0.0,
    )


def width(text: str) -> float:
    """Return the width of a text in small letters; a Chinese letter is as wide as two."""
    return sum(_width(c) for c in text)


def _width(character: str) -> float:
    if character.isascii():
        return 1.0
    if unicodedata.combining(character) or unicodedata.category(character) == "Mn":
        return 0.0
    return 2.0 if unicodedata.east_asian_width(character) in "WF" else 1.0


def _words(text: str) -> list[str]:
    """Return the words of a text; those of scripts without spaces may break, and do not count."""
    return [w for w in text.split() if w.isascii()]


def _is_item(part: str, longest: int) -> bool:
    breaks = not part.isascii() or " " in part or "-" in part
    return breaks and 0 < width(part) < min(ITEM, longest + 1)


def _kept(text: str, longest: int, pattern: re.Pattern[str]) -> Iterator[tuple[str, bool]]:
    at = 0
    for match in pattern.finditer(text):
        # A full stop or a comma behind it does not begin a line.
        behind = _BEHIND.match(text, match.end())
        end = behind.end() if behind is not None else match.end()
        piece = text[match.start() : end]
        if match.start() > at:
            yield text[at : match.start()], False
        parts = [piece] if width(piece) <= longest else re.split(_LAST_RESORT, piece)
        for part in parts:
            yield part, width(part) <= longest and not part.isspace()
        at = end
    if at < len(text):
        yield text[at:], False
