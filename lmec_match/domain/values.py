"""Define the values that a field can hold, and how they are written as JSON.

All values are immutable and plain. `encode` and `decode` are each other's inverse for every
`FieldType`; the register, the journal and the exchange packages use only this pair.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, TypeAlias


@dataclass(frozen=True, slots=True)
class Money:
    """Hold an exact amount as somebody wrote it.

    `amount` and `maximum` (for a range) are in units of `currency` (ISO 4217, "" when unknown);
    `written` is the text in the cell; `usd` and `usd_maximum` are the conversion at the rate of
    `rate_date` (ISO date), None when there is no rate.
    """

    amount: Decimal
    currency: str = ""
    written: str = ""
    maximum: Decimal | None = None
    usd: Decimal | None = None
    usd_maximum: Decimal | None = None
    rate_date: str = ""

    @property
    def top(self) -> Decimal:
        """Return the upper end of the range, or the amount itself."""
        return self.amount if self.maximum is None else self.maximum


@dataclass(frozen=True, slots=True)
class Quantity:
    """Hold a measured amount: `minimum` to `maximum` (equal when one number) in `unit`.

    `base_minimum` and `base_maximum` are in the dimension's base unit (`units.py`), None when
    the unit is not known; `written` is the text in the cell.
    """

    minimum: Decimal
    maximum: Decimal
    unit: str = ""
    written: str = ""
    dimension: str = ""
    base_minimum: Decimal | None = None
    base_maximum: Decimal | None = None


_PARTIAL = re.compile(r"(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?")


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """Hold a date at the precision it was written: year, quarter, month or day (Gregorian)."""

    year: int
    month: int | None = None
    day: int | None = None
    quarter: int | None = None

    def __str__(self) -> str:
        if self.quarter is not None:
            return f"{self.year:04d}-Q{self.quarter}"
        if self.month is None:
            return f"{self.year:04d}"
        if self.day is None:
            return f"{self.year:04d}-{self.month:02d}"
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read the form that `str()` writes; raise ValueError for any other."""
        found = _PARTIAL.fullmatch(text.strip())
        if found is None:
            raise ValueError(text)
        year, quarter, month, day = found.groups()
        date = cls(
            int(year),
            int(month) if month else None,
            int(day) if day else None,
            int(quarter) if quarter else None,
        )
        if date.month is not None:
            dt.date(date.year, date.month, date.day or 1)
        return date

    @property
    def first_day(self) -> dt.date:
        """Return the earliest day that the date can mean."""
        month = self.month or (3 * self.quarter - 2 if self.quarter else 1)
        return dt.date(self.year, month, self.day or 1)

    @property
    def last_day(self) -> dt.date:
        """Return the latest day that the date can mean."""
        if self.day is not None and self.month is not None:
            return dt.date(self.year, self.month, self.day)
        month = self.month or (3 * self.quarter if self.quarter else 12)
        if month == 12:
            return dt.date(self.year, 12, 31)
        return dt.date(self.year, month + 1, 1) - dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Name:
    """Hold one name of a record.

    `language` is a BCP 47 tag or ""; `script` an ISO 15924 code or "";
    `usage` is one of official, label, alias, acronym, former.
    """

    text: str
    language: str = ""
    script: str = ""
    usage: str = "label"


@dataclass(frozen=True, slots=True)
class Contact:
    """Hold one contact person or desk of a record (personal data: redaction class `contact`)."""

    name: str = ""
    position: str = ""
    email: str = ""
    phone: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Ref:
    """Point to another record by `code` ("" when not linked), with the `text` as written."""

    code: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Say where a value came from: a cell of a list, or a person.

    `batch` is the import batch's number (0 for a person); `row` is the row that Excel shows;
    `date` is an ISO date-time; `was` is the list's own text of a cell that a person corrected while
    it was imported.
    """

    file: str = ""
    sheet: str = ""
    row: int = 0
    date: str = ""
    by: str = ""
    batch: int = 0
    was: str = ""


Value: TypeAlias = Any
"""Any value of a field: str, int, bool, Decimal, Money, Quantity, PartialDate, Ref, tuple of str,
Name or Contact, {heading: text}; None when unknown. Its `FieldType` says which."""


def _number(value: Decimal | None) -> str | None:
    return None if value is None else str(value)


def _decimal(value: Any) -> Decimal | None:
    return None if value is None else Decimal(value)


def encode(value: Value) -> Any:
    """Turn a value into what `json.dumps` takes; empty parts are left out."""
    match value:
        case Money():
            return _compact(
                {
                    "amount": str(value.amount),
                    "currency": value.currency,
                    "written": value.written,
                    "max": _number(value.maximum),
                    "usd": _number(value.usd),
                    "usd_max": _number(value.usd_maximum),
                    "rate_date": value.rate_date,
                }
            )
        case Quantity():
            return _compact(
                {
                    "min": str(value.minimum),
                    "max": str(value.maximum),
                    "unit": value.unit,
                    "written": value.written,
                    "dimension": value.dimension,
                    "base_min": _number(value.base_minimum),
                    "base_max": _number(value.base_maximum),
                }
            )
        case PartialDate() | Decimal():
            return str(value)
        case Ref():
            return _compact({"code": value.code, "text": value.text})
        case Name():
            return _compact(
                {
                    "text": value.text,
                    "language": value.language,
                    "script": value.script,
                    "usage": value.usage,
                }
            )
        case Contact():
            return _compact({k: getattr(value, k) for k in Contact.__slots__})
        case tuple():
            return [encode(v) for v in value]
        case _:
            return value


def _compact(data: dict[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in data.items() if v is not None and v != ""}


def decode(kind: str, data: Any) -> Value:
    """Read what `encode` wrote, for a field type named as in `FieldType`."""
    if data is None:
        return None
    match kind:
        case "money":
            return Money(
                Decimal(data["amount"]),
                data.get("currency", ""),
                data.get("written", ""),
                _decimal(data.get("max")),
                _decimal(data.get("usd")),
                _decimal(data.get("usd_max")),
                data.get("rate_date", ""),
            )
        case "quantity":
            return Quantity(
                Decimal(data["min"]),
                Decimal(data["max"]),
                data.get("unit", ""),
                data.get("written", ""),
                data.get("dimension", ""),
                _decimal(data.get("base_min")),
                _decimal(data.get("base_max")),
            )
        case "number":
            return Decimal(str(data))
        case "date":
            return PartialDate.parse(data)
        case "ref":
            return Ref(data.get("code", ""), data.get("text", ""))
        case "names":
            return tuple(
                Name(n["text"], n.get("language", ""), n.get("script", ""), n.get("usage", "label"))
                for n in data
            )
        case "contacts":
            return tuple(Contact(**c) for c in data)
        case "terms":
            return tuple(data)
        case _:
            return data
