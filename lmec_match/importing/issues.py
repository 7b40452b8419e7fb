"""Say what is wrong with a cell, a row or a sheet, in words that the sender can act on.

What each code means, how grave it is and what to do are data (``resources/import/issues.json``),
so that an office can change them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from lmec_match.i18n import Message, msg
from lmec_match.paths import RESOURCES


class Severity(StrEnum):
    """Rank an issue: info (a fix made), warning (to review), ask (a person decides), error."""

    INFO = "info"
    WARNING = "warning"
    ASK = "ask"
    ERROR = "error"


@dataclass(frozen=True)
class IssueCode:
    """Define one code: its severity, and what to do about it in each language."""

    code: str
    severity: Severity
    advice: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Finding:
    """Hold what was found in one text, before it is known where the text stands."""

    code: str
    message: Message

    @property
    def severity(self) -> Severity:
        """Return how grave the finding is, by the catalogue."""
        return catalogue()[self.code].severity


@dataclass(frozen=True, slots=True)
class Issue:
    """Hold one issue with the place that Excel shows: sheet, row and column letter.

    `row` 0 means the whole sheet or column; `field` is the target of the column, "" when none.
    """

    sheet: str
    row: int
    column: str
    field: str
    code: str
    severity: Severity
    value: str
    message: Message
    advice: Mapping[str, str]


@dataclass(frozen=True)
class Parsed:
    """Hold the value of one text, what was found on the way, and how sure it is (0…1)."""

    value: object
    issues: tuple[Finding, ...] = ()
    certainty: float = 1.0


NOTHING = Parsed(None)


@lru_cache(maxsize=1)
def catalogue() -> dict[str, IssueCode]:
    """Read the issue codes."""
    data = json.loads((RESOURCES / "import" / "issues.json").read_text(encoding="utf-8"))
    return {
        code: IssueCode(code, Severity(entry["severity"]), entry["advice"])
        for code, entry in data["codes"].items()
    }


def at(finding: Finding, sheet: str, row: int, column: str, field: str, value: object) -> Issue:
    """Put a finding at its place."""
    code = catalogue()[finding.code]
    return Issue(
        sheet,
        row,
        column,
        field,
        finding.code,
        code.severity,
        shorten(value),
        finding.message,
        code.advice,
    )


def shorten(value: object, length: int = 120) -> str:
    """Return a value as text, cut to what fits in a message."""
    text = "" if value is None else str(value)
    return text if len(text) <= length else text[: length - 1] + "…"


def column_letter(index: int) -> str:
    """Return the letters of a column counted from 0: 0 → A, 27 → AB."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


__all__ = [
    "NOTHING",
    "Finding",
    "Issue",
    "IssueCode",
    "Message",
    "Parsed",
    "Severity",
    "at",
    "catalogue",
    "column_letter",
    "msg",
    "shorten",
]
