"""Write values as people read them, in one language: the same on screen, paper, command."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import PurePath
from types import MappingProxyType

from lmec_match.domain import units
from lmec_match.domain.fields import Field, FieldType
from lmec_match.domain.values import Contact, Money, Name, PartialDate, Quantity, Ref, Source, Value
from lmec_match.domain.vocabulary import Vocabularies
from lmec_match.i18n import SOURCE_LANGUAGE, Message, Translator, kept_messages, msg

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


_DATES: Mapping[str, tuple[str, str, str, str]] = MappingProxyType(
    {
        "th": ("d MMMM 'พ.ศ.' y", "MMMM 'พ.ศ.' y", "'พ.ศ.' y", "QQQQ 'พ.ศ.' y"),
        "vi": ("d MMMM 'năm' y", "MMMM 'năm' y", "y", "QQQQ 'năm' y"),
        "lo": ("d MMMM y", "MMMM y", "y", "QQQQ y"),
        "km": ("d MMMM y", "MMMM y", "y", "QQQQ y"),
        "my": ("y 'ခုနှစ်၊' MMMM'လ' d 'ရက်'", "y 'ခုနှစ်၊' MMMM'လ'", "y 'ခုနှစ်'",
               "y 'ခုနှစ်၊' QQQQ"),
    }
)  # fmt: skip
"""Language → how a day, a month, a year and a quarter are written, as patterns of the CLDR."""
_BUDDHIST_ERA = 543
"""Thai documents count the years of the Buddhist era, and say so."""
_ARABIC = str.maketrans("၀၁၂၃၄၅၆၇၈၉", "0123456789")


@dataclass(frozen=True)
class Figure:
    """Hold a number for a message, which each language writes with its own marks."""

    value: Decimal | int | float

    def label(self, language: str) -> str:
        """Return the number as the language writes it."""
        return number(self.value, language)

    def __str__(self) -> str:
        return number(self.value)


@dataclass(frozen=True)
class Share:
    """Hold a share 0…1 for a message, which each language writes as its percentages."""

    value: float

    def label(self, language: str) -> str:
        """Return the share in whole percent."""
        return percent(number(round(100 * self.value), language), language)

    def __str__(self) -> str:
        return self.label(SOURCE_LANGUAGE)


def number(value: Decimal | int | float, language: str = SOURCE_LANGUAGE) -> str:
    """Write a number with groups of three and no idle zeros: 1,200,000 or 0.5; vi: 1.200.000.

    Figures are Arabic in every language, for they are compared across languages and keyed back.
    """
    amount = value if isinstance(value, Decimal) else Decimal(str(value))
    text = f"{amount.normalize():,f}"
    return marked(text.rstrip("0").rstrip(".") if "." in text else text, language)


def marked(figure: str, language: str) -> str:
    """Put the marks of a language into a figure written like 1,234.5."""
    if language == SOURCE_LANGUAGE:
        return figure
    group, point = _marks(language)
    return figure if point == "." else figure.replace(".", "#").replace(",", group).replace(
        "#", point
    )  # fmt: skip


@cache
def _marks(language: str) -> tuple[str, str]:
    # Loaded when it is needed: the window is open before anybody reads a figure in Vietnamese.
    from babel.numbers import get_decimal_symbol, get_group_symbol

    locale = language.replace("-", "_")
    latin = {"locale": locale, "numbering_system": "latn"}
    return get_group_symbol(**latin), get_decimal_symbol(**latin)


def money(value: Money, *, usd: bool = True, language: str = SOURCE_LANGUAGE) -> str:
    """Write money: ``CNY 3,000,000 (USD 422,535)``; a range with an en dash."""
    text = _range(value.amount, value.maximum, language)
    head = f"{value.currency} {text}".strip()
    if usd and value.usd is not None and value.currency != "USD":
        head += f" (USD {in_usd(value, language)})"
    return head


def in_usd(value: Money, language: str = SOURCE_LANGUAGE) -> str:
    """Write what money is worth in whole USD, without the currency; "" where no rate is known."""
    if value.usd is None:
        return ""
    top = None if value.usd_maximum is None else value.usd_maximum.quantize(Decimal(1))
    return _range(value.usd.quantize(Decimal(1)), top, language)


def _range(low: Decimal, high: Decimal | None, language: str) -> str:
    first = number(low, language)
    return first if high is None or high == low else f"{first}–{number(high, language)}"


def quantity(
    value: Quantity, language: str = SOURCE_LANGUAGE, translator: Translator | None = None
) -> str:
    """Write a quantity with its unit: ``500–2,000 m³/d``; a unit that is a word in the language.

    A word that was typed in the language itself stays: ``1 台`` is no ``1 套``.
    """
    text = _range(value.minimum, value.maximum, language)
    known, spoken = units.counted(value.unit)
    word = _COUNTS.get(known)
    if word is not None and (spoken != language or language == SOURCE_LANGUAGE):
        return (translator or Translator(language, {}))(Message(word.text, {"amount": text}))
    unit = value.unit.replace("m3", "m³").replace("m2", "m²").replace("km2", "km²")
    return f"{text} {unit}".strip()


_COUNTS: Mapping[str, Message] = MappingProxyType(
    {
        "units": msg("{amount} {amount:unit|units}"),
        "persons": msg("{amount} {amount:person|persons}"),
        "households": msg("{amount} {amount:household|households}"),
        "connections": msg("{amount} {amount:connection|connections}"),
    }
)


def percent(figure: str, language: str) -> str:
    """Write a percentage: with a space in English, closed up elsewhere, as the CLDR has it."""
    return f"{figure} %" if language == SOURCE_LANGUAGE else f"{figure}%"


def date(value: PartialDate, translator: Translator) -> str:
    """Write a partial date at its own precision."""
    if translator.language == "zh-CN":
        if value.quarter:
            return f"{value.year}年第{value.quarter}季度"
        month = f"{value.month}月" if value.month else ""
        return f"{value.year}年{month}{f'{value.day}日' if value.day else ''}"
    if translator.language in _DATES:
        return _foreign(value, translator.language)
    if value.quarter:
        return f"Q{value.quarter} {value.year}"
    if value.month is None:
        return str(value.year)
    month = translator(_MONTHS[value.month - 1])
    return f"{value.day} {month} {value.year}" if value.day else f"{month} {value.year}"


@dataclass(frozen=True)
class Day:
    """Hold a date for a message, which each language writes its own way."""

    value: PartialDate

    def label(self, language: str) -> str:
        """Return the date as the language writes it."""
        return date(self.value, Translator(language, {}))

    def __str__(self) -> str:
        return self.label(SOURCE_LANGUAGE)


CHINESE_DATE = r"\d{4} ?年(?: ?\d{1,2} ?月(?: ?\d{1,2} ?日)?| ?第 ?\d ?季度)"
"""The pattern of a date in Chinese, which no space parts from what follows."""


def date_shapes() -> Iterator[str]:
    """Yield a pattern for each way in which a date of several words is written, but Chinese."""
    # As long as names of months are: in writings without spaces a longer word is a clause.
    name = r"[^\s\d\u2e80-\u9fff]{2,14}"
    parts = {
        "d": r"\d{1,2}",
        "y": r"(?:19|2[05])\d\d(?!\d|[ \u00a0]?%)",
        "MMMM": rf"{name}(?: \d{{1,2}})?",
        "QQQQ": rf"{name} \d",
    }
    for shapes in _DATES.values():
        for shape in shapes:
            if " " not in shape:
                continue
            pieces = re.findall("'([^']*)'|([dyMQ]+)|( )", shape)
            yield r"(?<![^\s(])" + "".join(
                re.escape(words) if words else parts[sign] if sign else "[ \u00a0]"
                for words, sign, _ in pieces
            )


def _foreign(value: PartialDate, language: str) -> str:
    """Write a date by the names that the CLDR has for months and quarters."""
    # Loaded when it is needed, as above.
    from babel.dates import format_date

    day, month, year, quarter = _DATES[language]
    chosen = quarter if value.quarter else day if value.day else month if value.month else year
    moment = dt.date(
        value.year, value.month or 3 * (value.quarter or 1), value.day or 1
    )  # fmt: skip
    counted = value.year + (_BUDDHIST_ERA if language == "th" else 0)
    # Digits are Arabic in every language, as in all other figures: CLDR would write Burmese ones.
    text = str(format_date(moment, chosen.replace("y", f"'{counted}'"), locale=language))
    return text.translate(_ARABIC)


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
            return money(value, language=translator.language)
        case Quantity():
            return quantity(value, translator.language, translator)
        case PartialDate():
            return date(value, translator)
        case Ref():
            return value.text or value.code
        case bool():
            return translator(msg("Yes")) if value else translator(msg("No"))
        case Decimal():
            text = number(value, translator.language)
            return percent(text, translator.language) if field.unit == "%" else text
    if field.type in (FieldType.TERM, FieldType.TERMS):
        codes = value if isinstance(value, tuple) else (value,)
        return translator.listed(
            term(field.vocabulary, str(c), translator, vocabularies) for c in codes
        )
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
    if isinstance(value, list) and value and all(_has_text(v) for v in value):
        return "\n".join(str(v["text"]) for v in value)
    return str(value)


def _has_text(value: object) -> bool:
    return isinstance(value, Mapping) and "text" in value


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
    comma = "，" if translator.language == "zh-CN" else ", "
    day = _day(value.date, translator)
    if value.row:
        place = [value.file]
        # A file of one table is read as a sheet that has the file's name: it says nothing more.
        if value.sheet and value.sheet != PurePath(value.file).stem:
            place.append(translator(msg("sheet {sheet}", sheet=value.sheet)))
        place.append(translator(msg("row {row}", row=value.row)))
        if day:
            place.append(day)
        if value.was:
            place.append(translator(msg("corrected at import, was “{text}”", text=value.was[:80])))
        return comma.join(p for p in place if p)
    who = value.by or value.file
    return f"{who}{comma}{day}" if who and day else who or day


def _day(text: str, translator: Translator) -> str:
    """Write the day of an ISO date-time; what is no date as it is."""
    try:
        return date(PartialDate.parse(text[:10]), translator) if text else ""
    except ValueError:
        return text
