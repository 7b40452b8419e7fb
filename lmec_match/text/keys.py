"""Make the keys by which names are looked up and sorted."""

from __future__ import annotations

import re
import unicodedata

_ASCII_WORDS = re.compile("[a-z0-9]+")
_LATIN_MARKS = re.compile(r"[\u0300-\u036f]")


def name_key(text: str) -> str:
    """Return the key under which equal names meet: NFKC, casefolded, Latin accents and
    punctuation gone. Marks of Thai, Lao, Khmer and Burmese are letters and stay."""
    if text.isascii():
        return " ".join(_ASCII_WORDS.findall(text.lower()))
    folded = unicodedata.normalize("NFKC", text).casefold().replace("đ", "d")
    bare = _LATIN_MARKS.sub("", unicodedata.normalize("NFD", folded))
    kept = "".join(c if c.isalnum() or unicodedata.category(c)[0] == "M" else " " for c in bare)
    return unicodedata.normalize("NFC", " ".join(kept.split()))


def letters_of(name: str) -> str:
    """Return the letters, marks and digits of a name, without regard to capitals, width and stops.

    Unlike `name_key` it keeps accents: names with the same letters are written alike.
    """
    folded = unicodedata.normalize("NFKC", name).casefold()
    return "".join(c for c in folded if c.isalnum() or unicodedata.category(c)[0] == "M")
