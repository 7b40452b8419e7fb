"""Read values as people write them, by the type of the field."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache

from lmec_match.domain.fields import Field, FieldType
from lmec_match.domain.values import Contact, Name, Quantity, Ref
from lmec_match.domain.vocabulary import Vocabularies
from lmec_match.importing.issues import NOTHING, Finding, Parsed
from lmec_match.importing.values import dates, numbers
from lmec_match.importing.values.amounts import parse_money, parse_quantity, quantity
from lmec_match.importing.values.dates import DateEvidence, parse_date
from lmec_match.importing.values.numbers import NumberEvidence, from_cell, parse_number
from lmec_match.importing.values.simple import (
    parse_bool,
    parse_email,
    parse_integer,
    parse_phone,
    parse_text,
    parse_url,
)
from lmec_match.importing.values.terms import parse_term, parse_terms
from lmec_match.text import scripts
from lmec_match.text.normalise import clean, one_line

_ONE = Decimal(1)
_NUMERIC = (FieldType.MONEY, FieldType.QUANTITY, FieldType.NUMBER, FieldType.INTEGER)
_LEVELS = {"trl": (1, 9), "trl_minimum": (1, 9)}


@dataclass(frozen=True)
class ColumnEvidence:
    """Hold what a column tells of how its values are written, and what its heading says."""

    numbers: NumberEvidence = numbers.NO_EVIDENCE
    dates: DateEvidence = dates.NO_EVIDENCE
    currency: str = ""
    unit: str = ""
    scale: Decimal = _ONE
    notes: tuple[Finding, ...] = field(default=())


NO_EVIDENCE = ColumnEvidence()


def gather(
    field_type: FieldType,
    values: Iterable[object],
    *,
    currency: str = "",
    unit: str = "",
    scale: Decimal = _ONE,
    order_hint: bool | None = None,
) -> ColumnEvidence:
    """Decide, from all values of a column, how its numbers and dates are written."""
    if field_type is FieldType.DATE:
        return ColumnEvidence(dates=dates.gather(values, order_hint))
    if field_type in _NUMERIC:
        texts = [v for v in values if isinstance(v, str)]
        return ColumnEvidence(numbers.gather(texts), currency=currency, unit=unit, scale=scale)
    return NO_EVIDENCE


def as_text(value: object) -> str:
    """Return a cell as the text that a person sees, without a false ``.0``."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return str(from_cell(value)) if math.isfinite(value) else ""
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ")
    return str(value)


def read_cell(
    target: Field, value: object, vocabularies: Vocabularies, evidence: ColumnEvidence = NO_EVIDENCE
) -> Parsed:
    """Read one cell (or typed text) as a value of a field."""
    if value is None or value == "":
        return NOTHING
    if target.type is FieldType.DATE:
        return parse_date(value, evidence.dates)
    if target.type is FieldType.PHONE and isinstance(value, int | float):
        return parse_phone(value)
    if isinstance(value, int | float) and not isinstance(value, bool) and target.type in _NUMERIC:
        return _number_cell(target, value, evidence)
    text = as_text(value)
    match target.type:
        case FieldType.TERM:
            return parse_term(text, vocabularies, target.vocabulary)
        case FieldType.TERMS:
            return parse_terms(text, vocabularies, target.vocabulary)
        case FieldType.MONEY:
            return parse_money(
                text,
                evidence.numbers,
                currency=evidence.currency,
                scale=evidence.scale,
                assumed=target.unit,
            )
        case FieldType.QUANTITY:
            return parse_quantity(
                text, evidence.numbers, unit=evidence.unit or target.unit, scale=evidence.scale
            )
        case FieldType.NUMBER:
            return parse_number(
                _without_unit(text, target), evidence.numbers, percent=target.unit == "%"
            )
        case FieldType.INTEGER:
            low, high = _LEVELS.get(target.key, (None, None))
            return parse_integer(text, evidence.numbers, lowest=low, highest=high)
        case FieldType.BOOL:
            return parse_bool(text)
        case FieldType.EMAIL:
            return parse_email(text)
        case FieldType.PHONE:
            return parse_phone(text)
        case FieldType.URL:
            return parse_url(text)
        case FieldType.REF:
            parsed = parse_text(text)
            named = one_line(str(parsed.value or ""))
            return Parsed(Ref("", named), parsed.issues) if named else parsed
        case FieldType.NAMES:
            return Parsed(names_of(text) or None)
        case FieldType.CONTACTS:
            return Parsed((Contact(name=clean(text)),) if clean(text) else None)
        case _:
            return parse_text(text)


_TIME_WORDS = (
    "years",
    "year",
    "yrs",
    "months",
    "month",
    "年",
    "个月",
    "月",
    "năm",
    "tháng",
    "ปี",
    "เดือน",
    "ປີ",
    "ឆ្នាំ",
    "နှစ်",
)


def _without_unit(text: str, target: Field) -> str:
    """Take the field's own unit away from a number: 30 years, 25年."""
    stripped = text.strip()
    if target.unit == "a":
        for word in _TIME_WORDS:
            if (
                stripped.casefold().endswith(word)
                and "month" not in word
                and word not in ("月", "个月", "tháng", "เดือน")
            ):
                return stripped[: -len(word)]
    return stripped


def _number_cell(target: Field, value: float | int, evidence: ColumnEvidence) -> Parsed:
    number = from_cell(value)
    if target.type is FieldType.MONEY:
        return parse_money(
            str(number),
            numbers.NumberEvidence("."),
            currency=evidence.currency,
            scale=evidence.scale,
            assumed=target.unit,
        )
    if target.type is FieldType.QUANTITY:
        return parse_quantity(
            str(number),
            numbers.NumberEvidence("."),
            unit=evidence.unit or target.unit,
            scale=evidence.scale,
        )
    if target.type is FieldType.INTEGER:
        low, high = _LEVELS.get(target.key, (None, None))
        return parse_integer(str(number), numbers.NumberEvidence("."), lowest=low, highest=high)
    return Parsed(number * evidence.scale)


@lru_cache(maxsize=65_536)
def names_of(text: str, usage: str = "alias", language: str = "") -> tuple[Name, ...]:
    """Cut a cell of other names into names, each with the script that it is written in."""
    tidy = clean(text)
    # Lines are one name each, whatever signs they hold: so an export can be read back.
    parts = (
        tidy.split("\n") if "\n" in tidy else tidy.replace("；", ";").replace("、", ";").split(";")
    )
    return tuple(name_of(p.strip(), usage, language) for p in parts if p.strip())


def lines_of_name(text: str) -> tuple[str, ...]:
    """Return the names in a cell of several lines: lines in one script are one name together.

    So a long name may go on in the next line, and a name in Chinese may stand above that in
    English. A line without letters belongs to the one above it.
    """
    names: list[tuple[str, str]] = []
    for line in text.split("\n"):
        script = scripts.of(line).replace("Hant", "Hans")
        if names and script in ("", names[-1][0]):
            names[-1] = (names[-1][0], f"{names[-1][1]}\n{line}")
        else:
            names.append((script, line))
    return tuple(one_line(name) for _, name in names)


def name_of(text: str, usage: str = "label", language: str = "") -> Name:
    """Make a name with its script, and its language where that is sure."""
    script = scripts.of(text)
    return Name(text, language or scripts.language_of(text), script, usage)


__all__ = [
    "NO_EVIDENCE",
    "ColumnEvidence",
    "Parsed",
    "Quantity",
    "as_text",
    "gather",
    "lines_of_name",
    "name_of",
    "names_of",
    "parse_bool",
    "parse_date",
    "parse_email",
    "parse_integer",
    "parse_money",
    "parse_number",
    "parse_phone",
    "parse_quantity",
    "parse_term",
    "parse_terms",
    "parse_text",
    "parse_url",
    "quantity",
    "read_cell",
]
