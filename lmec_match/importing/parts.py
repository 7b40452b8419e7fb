"""Put the parts of one field together: a name in Chinese, an amount and its maximum, a month."""

from __future__ import annotations

from collections.abc import Mapping as MappingType
from collections.abc import Sequence

from lmec_match.domain.fields import Field, FieldType
from lmec_match.domain.values import Contact, Money, Name, PartialDate, Quantity, Value
from lmec_match.importing.columns import Column
from lmec_match.importing.columns import people as several
from lmec_match.importing.values import names_of, quantity
from lmec_match.text.normalise import one_line

LANGUAGES = frozenset({"zh-CN", "en", "th", "vi", "lo", "km", "my"})


def combine(target: Field, parts: Sequence[Column], row: int) -> Value:
    """Put the parts of one field together: a name in Chinese, an amount and its maximum …"""
    if target.type is FieldType.NAMES:
        return _names(parts, row)
    held = {c.choice.part: c.values[row] for c in parts if c.values[row] not in (None, "")}
    match target.type:
        case FieldType.CONTACTS:
            return _contacts(held)
        case FieldType.MONEY:
            return _money(held)
        case FieldType.QUANTITY:
            return _quantity(held)
        case FieldType.DATE:
            return _date(held)
    return None


def _names(parts: Sequence[Column], row: int) -> Value:
    names: list[Name] = []
    for column in parts:
        text = column.values[row]
        part = column.choice.part
        if not isinstance(text, str) or not text or part in ("usage", "language", "script"):
            continue
        if part in LANGUAGES:
            names += names_of(text, "label", part)
        else:
            names += names_of(text, part if part in ("acronym", "former", "alias") else "alias")
    return tuple(dict.fromkeys(names)) or None


def _contacts(held: MappingType[str, object]) -> Value:
    if not held:
        return None
    people = {
        k: several(str(v)) for k, v in held.items() if k
    }
    count = max((len(p) for p in people.values()), default=0)
    if any(len(p) not in (1, count) for p in people.values()):
        count = 1
        people = {k: [one_line(str(held[k]))] for k in people}

    def of(part: str, index: int) -> str:
        texts = people.get(part, [])
        return (
            texts[index]
            if index < len(texts)
            else texts[0]
            if len(texts) == 1 and part == "phone"
            else ""
        )

    return (
        tuple(
            Contact(of("name", i), of("position", i), of("email", i), of("phone", i))
            for i in range(count)
        )
        or None
    )


def _money(held: MappingType[str, object]) -> Value:
    whole = held.get("", held.get("amount"))
    low, high = held.get("minimum"), held.get("maximum")
    if isinstance(low, Money) and isinstance(high, Money):
        if low.currency == high.currency and low.amount <= high.top:
            return Money(low.amount, low.currency, f"{low.written} – {high.written}", high.top)
        return low
    if isinstance(whole, Money):
        return whole
    if isinstance(low, Money):
        return low
    if isinstance(high, Money):
        return Money(type(high.amount)(0), high.currency, f"≤ {high.written}", high.top)
    return None


def _quantity(held: MappingType[str, object]) -> Value:
    whole = held.get("", held.get("value"))
    low, high = held.get("minimum"), held.get("maximum")
    if isinstance(low, Quantity) and isinstance(high, Quantity) and low.unit == high.unit:
        return quantity(low.minimum, high.maximum, low.unit, f"{low.written} – {high.written}")
    return whole if isinstance(whole, Quantity) else low if isinstance(low, Quantity) else high


def _date(held: MappingType[str, object]) -> Value:
    whole, year = held.get(""), held.get("year")
    month, day = held.get("month"), held.get("day")
    if isinstance(whole, PartialDate):
        return whole
    if not isinstance(year, PartialDate):
        return None
    if isinstance(month, PartialDate) and month.month and year.month is None:
        return PartialDate(year.year, month.month, day if isinstance(day, int) else None)
    return year
