"""Clean text as it comes from cells, and fold it for comparison.

Cells hold invisible characters, carriage returns written as ``_x000D_`` and decomposed accents.
"""

from __future__ import annotations

import re
import unicodedata

from lmec_match.text import zawgyi

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_INVISIBLE = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]"
)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufff9-\ufffb\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_SPACES = re.compile(r"[^\S\n]+")
_LINES = re.compile(r" ?\n[ \n]*")
_MARKS = re.compile("[\u0300-\u036f]")
_BETWEEN_HAN = re.compile("(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])")
_NOT_WORD = re.compile(r"[^\w\s\u0e31-\u0e4e\u0eb1-\u0ecd\u1780-\u17dd\u102b-\u103e]+")


def clean(text: str) -> str:
    """Return a text as the register stores it: NFC, no invisible or control characters, single
    spaces, line breaks as ``\\n``; the joiners ZWJ and ZWNJ, which carry meaning, are kept."""
    if (
        text.isprintable()
        and "  " not in text
        and "_x" not in text
        and text[:1] != " "
        and text[-1:] != " "
    ):
        # Nothing invisible, no control, no other space than the plain one.
        return unicodedata.normalize("NFC", text)
    text = _SURROGATE.sub("\ufffd", text)
    text = _ESCAPED.sub(lambda m: chr(int(m.group(1), 16)), text) if "_x" in text else text
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    text = _SURROGATE.sub("\ufffd", text)
    text = _CONTROL.sub("", _INVISIBLE.sub("", text))
    text = unicodedata.normalize("NFC", text)
    return _LINES.sub("\n", _SPACES.sub(" ", text)).strip()


def one_line(text: str) -> str:
    """Return a clean text of several lines as one; Chinese needs no space between two lines."""
    return _BETWEEN_HAN.sub("", text.replace("\n", " ")) if "\n" in text else text


def had_invisible(text: str) -> bool:
    """Say whether cleaning takes out characters that nobody can see."""
    return not text.isprintable() and bool(
        _INVISIBLE.search(text) or _CONTROL.search(text) or _SURROGATE.search(text)
    )


def fold(text: str) -> str:
    """Return a text for comparison: NFKC, casefolded, without Latin accents."""
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKC", text).casefold().replace("đ", "d").replace("ı", "i")
    bare = _MARKS.sub("", unicodedata.normalize("NFD", folded))
    return unicodedata.normalize("NFC", bare)


def label_key(text: str) -> str:
    """Return the key under which labels and headings meet: folded, words only, camelCase cut,
    spaces between Chinese characters closed, Zawgyi Burmese in Unicode."""
    if not text.isascii() and (converted := zawgyi.convert(text)) is not None:
        text = converted.text
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text) if not text.islower() else text
    plain = _NOT_WORD.sub(" ", fold(spaced).replace("_", " "))
    return _BETWEEN_HAN.sub("", " ".join(plain.split()))
