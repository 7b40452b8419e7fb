"""Write values as people read them, in one language: the same on screen, paper, command."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from lmec_match.domain.fields import Field, FieldType
from lmec_match.domain.values import Contact, Money, Name, PartialDate, Quantity, Ref, Source, Value
from lmec_match.domain.vocabulary import Vocabularies
from lmec_match.i18n import Translator, kept_messages, msg

_MONTHS = (
    msg("January"),
    msg("February"),
    msg("March"),
    msg("April"),
    msg("May"),
    msg("June"),
    msg("July"),
    msg("August"),
    msg("September"),
    msg("October"),
    msg("November"),
    msg("December"),
)


_USAGES = {
    "acronym": msg("acronym"),
    "former": msg("former name"),
    "alias": msg("also called"),
}


def number(value: Decimal | int | float) -> str:
    """Write a number with thin groups of three and no idle zeros: 1,200,000 or 0.5."""
    amount = value if isinstance(value, Decimal) else Decimal(str(value))
    text = f"{amount.normalize():,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def money(value: Money, *, usd: bool = True) -> str:
    """Write money: ``CNY 3,000,000 (USD 422,535)``; a range with an en dash."""
    text = _range(value.amount, value.maximum)
    head = f"{value.currency} {text}".strip()
    if usd and value.usd is not None and value.currency != "USD":
        top = None if value.usd_maximum is None else value.usd_maximum.quantize(Decimal(1))
        head += f" (USD {_range(value.usd.quantize(Decimal(1)), top)})"
    return head


def _range(low: Decimal, high: Decimal | None) -> str:
    return number(low) if high is None or high == low else f"{number(low)}–{number(high)}"


def quantity(value: Quantity) -> str:
    """Write a quantity with its unit: ``500–2,000 m³/d``."""
    unit = value.unit.replace("m3", "m³").replace("m2", "m²").replace("km2", "km²")
    return f"{_range(value.minimum, value.maximum)} {unit}".strip()


def date(value: PartialDate, translator: Translator) -> str:
    """Write a partial date at its own precision."""
    if translator.language == "zh-CN":
        if value.quarter:
            return f"{value.year}年第{value.quarter}季度"
        month = f"{value.month}月" if value.month else ""
        return f"{value.year}年{month}{f'{value.day}日' if value.day else ''}"
    if value.quarter:
        return f"Q{value.quarter} {value.year}"
    if value.month is None:
        return str(value.year)
    month = translator(_MONTHS[value.month - 1])
    return f"{value.day} {month} {value.year}" if value.day else f"{month} {value.year}"


def name(value: Name, vocabularies: Vocabularies, translator: Translator) -> str:
    """Write a name with its language or its use."""
    notes = []
    if value.language:
        notes.append(translator.label(vocabularies.labels("language", value.language)))
    if value.usage in _USAGES:
        notes.append(translator(_USAGES[value.usage]))
    return f"{value.text} ({', '.join(notes)})" if notes else value.text


def contact(value: Contact) -> str:
    """Write a contact on one line."""
    return ", ".join(
        part for part in (value.name, value.position, value.email, value.phone) if part
    )


def format_value(
    field: Field, value: Value, translator: Translator, vocabularies: Vocabularies
) -> str:
    """Write any value of a field in the translator's language; "" when unknown."""
    if value is None:
        return ""
    match value:
        case Money():
            return money(value)
        case Quantity():
            return quantity(value)
        case PartialDate():
            return date(value, translator)
        case Ref():
            return value.text or value.code
        case bool():
            return translator(msg("Yes")) if value else translator(msg("No"))
        case Decimal():
            text = number(value)
            return f"{text} %" if field.unit == "%" else text
    if field.type in (FieldType.TERM, FieldType.TERMS):
        codes = value if isinstance(value, tuple) else (value,)
        comma = "、" if translator.language == "zh-CN" else ", "
        return comma.join(term(field.vocabulary, str(c), translator, vocabularies) for c in codes)
    if isinstance(value, tuple):
        parts = [
            contact(v)
            if isinstance(v, Contact)
            else name(v, vocabularies, translator)
            if isinstance(v, Name)
            else str(v)
            for v in value
        ]
        return "\n".join(parts)
    if isinstance(value, Mapping):
        return "\n".join(f"{k}: {v}" for k, v in value.items())
    if isinstance(value, list) and value and all(_is_kept_message(v) for v in value):
        return "\n".join(translator(m) for m in kept_messages(value))
    return str(value)


def _is_kept_message(value: object) -> bool:
    return isinstance(value, Mapping) and set(value) == {"text", "params"}


def term(vocabulary: str, code: str, translator: Translator, vocabularies: Vocabularies) -> str:
    """Write one code of a vocabulary; areas and actions carry their number."""
    label = translator.label(vocabularies.labels(vocabulary, code))
    if vocabulary in ("area", "action", "sdg") and label != code:
        return f"{code} {label}"
    return label


def source(value: Source, translator: Translator) -> str:
    """Write where a value came from: a cell of a list, or a person and a day."""
    day = value.date[:10]
    if value.row:
        place = [value.file]
        if value.sheet:
            place.append(translator(msg("sheet {sheet}", sheet=value.sheet)))
        place.append(translator(msg("row {row}", row=value.row)))
        if day:
            place.append(day)
        if value.was:
            place.append(translator(msg("corrected at import, was “{text}”", text=value.was[:80])))
        return ", ".join(p for p in place if p)
    who = value.by or value.file
    return f"{who}, {day}" if who and day else who or day
