"""Read one plain number, and decide from a column what its marks mean."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from lmec_match.importing.issues import NOTHING, Finding, Parsed, msg
from lmec_match.importing.values.tokens import prepare, words

_GROUPS_COMMA = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")
_GROUPS_POINT = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_GROUPS_SPACE = re.compile(r"\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})+(?:[.,]\d+)?")
_ONE_MARK = re.compile(r"\d*[.,]\d+")
_MARKED = re.compile(r"\d+[.,][\d.,]*\d")
_AMBIGUOUS = re.compile(r"[1-9]\d{0,2}([.,])\d{3}")
_EXPONENT = re.compile(r"(\d+(?:\.\d+)?)[eE]([+-]?\d{1,3})")


@dataclass(frozen=True)
class NumberEvidence:
    """Say what a column tells of its marks: `decimal` is ".", "," or "" when nothing tells.

    `points` and `commas` count the numbers that only make sense with that decimal mark.
    """

    decimal: str = ""
    points: int = 0
    commas: int = 0
    ambiguous: int = 0

    @property
    def contradictory(self) -> bool:
        """Say whether the column uses both decimal marks."""
        return self.points > 0 and self.commas > 0


NO_EVIDENCE = NumberEvidence()


def mark_of(text: str) -> str:
    """Return the decimal mark that a number proves: ".", ",", "?" when ambiguous, "" when none."""
    if _AMBIGUOUS.fullmatch(text):
        return "?"
    if _GROUPS_COMMA.fullmatch(text):
        return "."
    if _GROUPS_POINT.fullmatch(text):
        return ","
    if _ONE_MARK.fullmatch(text):
        return "." if "." in text else ","
    return ""


def gather(texts: Iterable[str]) -> NumberEvidence:
    """Decide the decimal mark of a column from all its numbers."""
    points = commas = ambiguous = 0
    for text, times in Counter(texts).items():
        for piece in _MARKED.findall(text):
            mark = mark_of(piece)
            points += times * (mark == ".")
            commas += times * (mark == ",")
            ambiguous += times * (mark == "?")
    decimal = "" if (points and commas) or not (points or commas) else "." if points else ","
    return NumberEvidence(decimal, points, commas, ambiguous)


def amount(text: str, evidence: NumberEvidence = NO_EVIDENCE) -> Parsed:
    """Read digits with marks into a Decimal; say when a mark could mean two things."""
    text = text.strip()
    if text.isdigit():
        return Parsed(Decimal(text))
    found = _EXPONENT.fullmatch(text)
    if found:
        return Parsed(Decimal(found.group(1)).scaleb(int(found.group(2))))
    if _GROUPS_SPACE.fullmatch(text):
        return Parsed(_decimal(re.sub(r"[ \u00a0\u2009\u202f'’]", "", text).replace(",", ".")))
    ambiguous = _AMBIGUOUS.fullmatch(text)
    if ambiguous:
        return _ambiguous(text, ambiguous.group(1), evidence)
    if _GROUPS_COMMA.fullmatch(text):
        return Parsed(_decimal(text.replace(",", "")))
    if _GROUPS_POINT.fullmatch(text):
        return Parsed(_decimal(text.replace(".", "").replace(",", ".")))
    if _ONE_MARK.fullmatch(text):
        return Parsed(_decimal(text.replace(",", ".")))
    return Parsed(None, (_not_understood(text),), 0.0)


def _ambiguous(text: str, mark: str, evidence: NumberEvidence) -> Parsed:
    """Read 1,234 or 1.234: by the column; else a comma groups, a point is asked about."""
    grouped = Decimal(text.replace(mark, ""))
    fraction = _decimal(text.replace(",", "."))
    if evidence.contradictory:
        finding = Finding(
            "number_contradiction",
            msg(
                "The column uses both decimal marks: {text} can mean {a} or {b}.",
                text=text,
                a=f"{grouped:,}",
                b=str(fraction),
            ),
        )
        return Parsed(grouped, (finding,), 0.4)
    if evidence.decimal:
        return Parsed(fraction if evidence.decimal == mark else grouped, (), 0.95)
    if mark == ",":
        return Parsed(grouped, (), 0.9)
    finding = Finding(
        "number_ambiguous",
        msg("{text} can mean {a} or {b}.", text=text, a=f"{grouped:,}", b=str(fraction)),
    )
    return Parsed(grouped, (finding,), 0.5)


def _decimal(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def _not_understood(text: str) -> Finding:
    return Finding("not_understood", msg("“{text}” is not understood as a number.", text=text[:80]))


def no_value(text: str) -> Parsed | None:
    """Return the answer for a text that means that there is no value, else None."""
    known = words()
    if not text.strip():
        return NOTHING
    if known.is_unknown(text):
        return Parsed(
            None, (Finding("unknown_value", msg("The cell says that the value is not known.")),)
        )
    if known.is_pending(text):
        return Parsed(
            None,
            (Finding("pending_value", msg("The cell says that the value is not decided yet.")),),
        )
    return None


def from_cell(value: float | int) -> Decimal:
    """Return a number cell as Decimal, as Excel shows it (15 digits)."""
    if isinstance(value, int) or (value == int(value) and abs(value) < 1e15):
        return Decimal(int(value))
    return Decimal(f"{value:.15g}")


_PLAIN = re.compile(
    r"([-+(]?)\s*([\d.,'’ \u00a0\u2009\u202f]*\d(?:[eE][+-]?\d{1,3})?)\s*(\)?)\s*(%?)"
)


def parse_number(
    text: str, evidence: NumberEvidence = NO_EVIDENCE, *, percent: bool = False
) -> Parsed:
    """Read a plain number (Decimal): signs, brackets for negative, per cent when `percent`."""
    # Amounts with words are read by the money reader, which knows multipliers.
    from lmec_match.importing.values.amounts import parse_amount

    missing = no_value(text)
    if missing is not None:
        return missing
    prepared = prepare(text)
    found = _PLAIN.fullmatch(prepared)
    if found and (found.group(1) == "(") == bool(found.group(3)):
        parsed = amount(found.group(2), evidence)
        if isinstance(parsed.value, Decimal):
            value = -parsed.value if found.group(1) in ("-", "(") else parsed.value
            return Parsed(value, parsed.issues, parsed.certainty)
    return parse_amount(prepared, evidence, percent=percent)
