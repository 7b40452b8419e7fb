"""Cut an amount as people write it into numbers, multipliers, currencies, units and words.

The words are data (``resources/import/numbers.json``), in the seven languages and their digits.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from lmec_match.domain import units
from lmec_match.paths import RESOURCES
from lmec_match.text import numerals
from lmec_match.text.normalise import clean

_NUMBER = (
    r"(?P<number>\d[\d.,'’ \u00a0\u2009\u202f]*\d(?:[eE][+-]?\d{1,3})?"
    r"|\d(?:[eE][+-]?\d{1,3})?|\.\d+)"
)
_HAN = (
    f"(?P<han>[零一二三四五六七八九〇两壹贰叁肆伍陆柒捌玖十拾百佰千仟][{numerals.HAN_NUMERAL}点]*)"
)


@dataclass(frozen=True, slots=True)
class Token:
    """Hold one piece: its kind, its text, and its meaning (code, factor, unit)."""

    kind: str
    text: str
    meaning: str = ""


@dataclass(frozen=True)
class Words:
    """Hold the words of amounts: each maps a folded word to its meaning."""

    multipliers: dict[str, Decimal]
    currencies: dict[str, str]
    ambiguous: dict[str, str]
    groups: dict[str, frozenset[str]]
    money: re.Pattern[str]
    quantity: re.Pattern[str]

    def is_unknown(self, text: str) -> bool:
        """Say whether a text means that there is no value."""
        return text.strip().casefold() in self.groups["unknown"]

    def is_pending(self, text: str) -> bool:
        """Say whether a text means that the value is not decided."""
        return text.strip().casefold() in self.groups["pending"]


def _alternatives(words: Iterable[str]) -> str:
    """Return a pattern that matches any of the words; Latin words only as whole words."""
    parts = []
    for word in sorted(set(words), key=len, reverse=True):
        escaped = re.escape(word)
        if word[0].isalpha() and ord(word[0]) < 0x250:
            escaped = r"(?<![^\W\d_])" + escaped
        if word[-1].isalpha() and ord(word[-1]) < 0x250:
            escaped += r"(?![^\W\d_])"
        parts.append(escaped)
    return "|".join(parts)


@lru_cache(maxsize=1)
def words() -> Words:
    """Read the words of amounts."""
    data = json.loads((RESOURCES / "import" / "numbers.json").read_text(encoding="utf-8"))
    multipliers = {
        w.casefold(): Decimal(factor) for factor, ws in data["multipliers"].items() for w in ws
    }
    currencies = {w.casefold(): code for code, ws in data["currencies"].items() for w in ws}
    groups = {
        key: frozenset(w.casefold() for w in data[key])
        for key in (
            "approximately",
            "at_most",
            "at_least",
            "range",
            "range_openers",
            "ignored",
            "unknown",
            "pending",
            "yes",
            "no",
        )
    }
    money_words = [
        ("currency", [*currencies, *data["ambiguous_currencies"]]),
        ("multiplier", multipliers),
        ("at_most", groups["at_most"]),
        ("at_least", groups["at_least"] - {"+", "＋"}),
        ("approximately", groups["approximately"] - groups["range"]),
        ("range", groups["range"] | groups["range_openers"]),
        ("ignored", groups["ignored"]),
    ]
    unit_words = {u.casefold() for u in units.UNITS if u != "m"} | {
        s.casefold() for s in units._SPELLINGS
    }
    letter_multipliers = {"k", "m", "b", "tr", "mil"}
    quantity_words = [
        ("unit", unit_words | {"m"}),
        *[
            (kind, set(ws) - letter_multipliers if kind == "multiplier" else ws)
            for kind, ws in money_words
            if kind != "currency"
        ],
    ]
    return Words(
        multipliers,
        currencies,
        data["ambiguous_currencies"],
        groups,
        _pattern(money_words),
        _pattern(quantity_words),
    )


def _pattern(kinds: Sequence[tuple[str, Iterable[str]]]) -> re.Pattern[str]:
    named = [f"(?P<{kind}>{_alternatives(ws)})" for kind, ws in kinds]
    return re.compile(
        "|".join(
            [
                _NUMBER,
                *named,
                _HAN,
                r"(?P<sign>[-+()%])",
                r"(?P<space>\s+|[,:;：；、]|\.(?!\d))",
                r"(?P<other>[^\W\d_]+|.)",
            ]
        ),
        re.IGNORECASE | re.DOTALL,
    )


def prepare(text: str) -> str:
    """Return a text ready to be cut: clean, digits and signs in ASCII."""
    return numerals.ascii_digits(clean(text)).replace("￥", "¥").replace("＄", "$")


def cut(text: str, pattern: re.Pattern[str]) -> list[Token]:
    """Cut a prepared text into tokens, spaces left out."""
    known = words()
    tokens: list[Token] = []
    for found in pattern.finditer(text):
        kind = found.lastgroup or "other"
        piece = found.group()
        if kind == "space":
            continue
        low = piece.casefold()
        meaning = ""
        if kind == "currency":
            meaning = known.currencies.get(low, "")
        elif kind == "multiplier":
            meaning = str(known.multipliers[low])
        elif kind == "unit":
            meaning = units.canonical(piece) or units.canonical(low)
        elif kind == "number":
            # A trailing separator belongs to the sentence: "1,200, of which".
            piece = piece.strip(" \u00a0\u2009\u202f'’,.") if not piece.startswith(".") else piece
        elif kind == "han":
            value = numerals.read_han(piece)
            if value is None:
                kind = "other"
            else:
                meaning = str(value)
        tokens.append(Token(kind, piece, meaning))
    return tokens
