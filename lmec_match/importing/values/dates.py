"""Read dates as people write them, keeping the precision; decide order and era by the column."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from lmec_match.domain.values import PartialDate
from lmec_match.importing.issues import Finding, Parsed, msg
from lmec_match.importing.values.numbers import no_value
from lmec_match.importing.values.tokens import prepare
from lmec_match.text.normalise import fold

BUDDHIST = 543
FIRST_YEAR, LAST_YEAR = 1850, 2150
_EPOCH = dt.date(1899, 12, 30)

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[Tt ]+\d{1,2}:\d{2}.*)?")
_FOUR_DIGITS = re.compile(r"(?<!\d)(\d{4})(?!\d)")
_DAY_FIRST = re.compile(
    r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})(?:\s+\d{1,2}:\d{2}.*)?"
)
_HAN = re.compile(
    r"(\d{4}|\d{2})\s*年\s*(?:(\d{1,2})\s*月\s*(?:(\d{1,2})\s*[日号]?)?)?(?:底|末|初|中)?"
)
_HAN_QUARTER = re.compile(r"(\d{4})\s*年?\s*第?\s*([1-4一二三四])\s*季度?")
_QUARTER = re.compile(
    r"(?:q|quarter|quy|ไตรมาส(?:ที่)?|ໄຕມາດ|ត្រីមាស(?:ទី)?)\s*(iv|i{1,3}|[1-4])[\s/,.-]*(?:nam|ปี|ពฆ|of)?\s*(\d{4})"
    r"|(\d{4})[\s/-]*(?:q|quarter)\s*([1-4])|([1-4])q[\s/-]*(\d{4})|([1-4])\s*(?:quarter|qtr)[\s,]*(?:of)?\s*(\d{4})"
)
_HALF = re.compile(
    r"(?:h|semester)\s*([12])[\s/-]*(\d{4})|(\d{4})[\s/-]*h([12])|(\d{4})年?(上|下)半年"
)
_YEAR_MONTH = re.compile(r"(\d{4})[-/.](\d{1,2})")
_MONTH_YEAR = re.compile(r"(?:thang\s*)?(\d{1,2})[-/.\s]+(?:nam\s*)?(\d{4})")
_VIETNAMESE = re.compile(
    r"(?:ngay\s*)?(\d{1,2})\s*thang\s*(\d{1,2})\s*(?:,?\s*nam)?\s*(\d{4})|thang\s*(\d{1,2})\s*(?:,?\s*nam)?\s*(\d{4})"
)
_YEAR = re.compile(r"(?:nam|ปี|year|ປີ|ឆ្នាំ|fy)?\s*(\d{4})\s*(?:年|年度|ခုနှစ်)?")
_RANGE = re.compile(r"(.+?\d{2,4})\s*(?:-|–|—|~|to|至|ถึง|đến|den)\s*(\d{4}.*|\S.*\d{4})")
_ERA = re.compile(r"พ\.?\s*ศ\.?|ພ\.?\s*ສ\.?|ព\.?\s*ស\.?|b\.?e\.?(?=\s*\d)|(?<=\d)\s*b\.?e\.?$|佛历")
_COMMON_ERA = re.compile(
    r"ค\.?\s*ศ\.?|ຄ\.?\s*ສ\.?|គ\.?\s*ស\.?|(?<![a-z])(?:a\.?d\.?|c\.?e\.?)(?![a-z])|公元"
)
_SOUTH_EAST_WORDS = re.compile("[\u0e01-\u0e4e\u0e81-\u0ecd\u1780-\u17d3]")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b")
_HAN_DIGITS = {"一": 1, "二": 2, "三": 3, "四": 4}
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_WEEKDAY = re.compile(r"^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.]?\s+")


@dataclass(frozen=True)
class DateEvidence:
    """Say what a column tells of its dates.

    `day_first` True or False when at least one date proves it, None when nothing tells; `era` is
    "buddhist", "common", "mixed" or "". `order_hint` is the country's order, used, and said,
    where the column does not tell.
    """

    day_first: bool | None = None
    days_first: int = 0
    months_first: int = 0
    ambiguous: int = 0
    era: str = ""
    order_hint: bool | None = None

    @property
    def contradictory(self) -> bool:
        """Say whether the column has dates in both orders."""
        return self.days_first > 0 and self.months_first > 0


NO_EVIDENCE = DateEvidence()


def gather(texts: Iterable[object], order_hint: bool | None = None) -> DateEvidence:
    """Decide the order of day and month, and the era, from all dates of a column."""
    days = months = ambiguous = buddhist = common = 0
    for value, times in Counter(texts).items():
        if isinstance(value, dt.date | dt.datetime):
            buddhist += times * (value.year >= 2400)
            common += times * (value.year < 2400)
            continue
        text = prepare(str(value)).casefold() if not isinstance(value, float) else f"{value:.0f}"
        found = _DAY_FIRST.fullmatch(text)
        if found:
            first, second = int(found.group(1)), int(found.group(2))
            days += times * (first > 12 >= second)
            months += times * (second > 12 >= first)
            ambiguous += times * (first <= 12 and second <= 12 and first != second)
        if _ERA.search(text) or _COMMON_ERA.search(text):
            continue
        for year in _FOUR_DIGITS.findall(text):
            buddhist += times * (2400 <= int(year) <= 2700)
            common += times * (FIRST_YEAR <= int(year) <= LAST_YEAR)
    day_first = None if (days and months) or not (days or months) else days > 0
    era = "mixed" if buddhist and common else "buddhist" if buddhist else "common" if common else ""
    return DateEvidence(day_first, days, months, ambiguous, era, order_hint)


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    """Return every usual name of the months in the seven languages, folded."""
    # Babel costs about 0.1 s to load, and only dates in words need it.
    from babel.dates import get_month_names

    names: dict[str, int] = {}
    for locale in ("en", "th", "vi", "lo", "km", "my", "zh"):
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for number, name in get_month_names(width, context, locale).items():
                    key = fold(str(name)).strip(". ")
                    if not key.isdigit() and key:
                        names.setdefault(key, number)
                        names.setdefault(key.replace(".", ""), number)
    for number, extra in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sept sep", "oct", "nov", "dec"), 1
    ):
        for name in extra.split():
            names[name] = number
    return names


@lru_cache(maxsize=1)
def _month_pattern() -> re.Pattern[str]:
    names = sorted(_months(), key=len, reverse=True)
    return re.compile(r"(?<![^\W\d_])(" + "|".join(map(re.escape, names)) + r")\.?(?![^\W\d_])")


def parse_date(value: object, evidence: DateEvidence = NO_EVIDENCE) -> Parsed:
    """Read a date cell or text into a `PartialDate` (Gregorian), at its own precision."""
    if isinstance(value, dt.datetime | dt.date):
        return _era(value.year, value.month, value.day, None, evidence, str(value))
    if isinstance(value, bool):
        return _failed(str(value))
    if isinstance(value, int | float):
        return _number(float(value), evidence)
    text = str(value)
    missing = no_value(text)
    if missing is not None:
        return missing
    plain = _WEEKDAY.sub("", _ORDINAL.sub("", prepare(text).casefold().strip(" .")))
    explicit = ""
    if _ERA.search(plain):
        explicit, plain = "buddhist", _ERA.sub(" ", plain)
    elif _COMMON_ERA.search(plain):
        explicit, plain = "common", _COMMON_ERA.sub(" ", plain)
    elif _SOUTH_EAST_WORDS.search(plain) and re.search(r"(?<!\d)2[4-6]\d\d(?!\d)", plain):
        # In Thai, Lao or Khmer words such a year is Buddhist, whatever the rest of the column has.
        explicit = "buddhist"
    plain = " ".join(plain.split())
    parsed = _read(plain, evidence, explicit)
    if parsed is None and (found := _RANGE.fullmatch(plain)):
        first = _read(found.group(1).strip(), evidence, explicit)
        if first is not None and first.value is not None:
            finding = Finding(
                "date_range",
                msg("“{text}” is a span of time; its beginning was taken.", text=text[:60]),
            )
            return Parsed(first.value, (*first.issues, finding), 0.7)
    return parsed if parsed is not None else _failed(text)


def _failed(text: str) -> Parsed:
    return Parsed(
        None,
        (Finding("not_understood", msg("“{text}” is not understood as a date.", text=text[:80])),),
        0.0,
    )


def _number(value: float, evidence: DateEvidence) -> Parsed:
    """Read a number cell: a year, a year and month, a day count of Excel, or nothing."""
    if value == int(value):
        whole = int(value)
        if FIRST_YEAR <= whole <= LAST_YEAR or 2400 <= whole <= 2700:
            return _era(whole, None, None, None, evidence, str(whole))
        if 19000101 <= whole <= 21501231:
            return _read(
                f"{whole // 10000}-{whole // 100 % 100}-{whole % 100}", evidence, ""
            ) or _failed(str(whole))
        if 190001 <= whole <= 215012 and 1 <= whole % 100 <= 12:
            return _era(whole // 100, whole % 100, None, None, evidence, str(whole))
    if 61 <= value < 80000 and value >= 5000:
        day = _EPOCH + dt.timedelta(days=int(value))
        finding = Finding(
            "serial_date",
            msg(
                "The number {number} was read as Excel's date {date}.",
                number=f"{value:g}",
                date=day.isoformat(),
            ),
        )
        return Parsed(PartialDate(day.year, day.month, day.day), (finding,), 0.7)
    finding = Finding(
        "date_impossible", msg("The number {number} is not a date.", number=f"{value:g}")
    )
    return Parsed(None, (finding,), 0.0)


def _read(plain: str, evidence: DateEvidence, explicit: str) -> Parsed | None:
    folded = fold(plain)
    if found := _ISO.fullmatch(plain):
        return _era(int(found[1]), int(found[2]), int(found[3]), None, evidence, plain, explicit)
    if found := _DAY_FIRST.fullmatch(plain):
        return _ordered(found, evidence, plain, explicit)
    if found := _QUARTER.fullmatch(folded):
        parts = [g for g in found.groups() if g]
        quarter = next(p for p in parts if len(p) < 4)
        year = next(p for p in parts if len(p) == 4)
        return _era(
            int(year), None, None, _ROMAN.get(quarter) or int(quarter), evidence, plain, explicit
        )
    if found := _HAN_QUARTER.fullmatch(plain):
        quarter_text = found[2]
        return _era(
            int(found[1]),
            None,
            None,
            _HAN_DIGITS.get(quarter_text) or int(quarter_text),
            evidence,
            plain,
            explicit,
        )
    if found := _HALF.fullmatch(folded):
        year = next(g for g in found.groups() if g and len(g) == 4)
        parsed = _era(int(year), None, None, None, evidence, plain, explicit)
        finding = Finding(
            "half_year", msg("“{text}” is half a year; only the year was kept.", text=plain)
        )
        return Parsed(parsed.value, (*parsed.issues, finding), 0.7)
    if found := _HAN.fullmatch(plain):
        year_text = found[1]
        year = int(year_text) if len(year_text) == 4 else 2000 + int(year_text)
        return _era(year, _int(found[2]), _int(found[3]), None, evidence, plain, explicit)
    if found := _VIETNAMESE.fullmatch(folded):
        if found[3]:
            return _era(
                int(found[3]), int(found[2]), int(found[1]), None, evidence, plain, explicit
            )
        return _era(int(found[5]), int(found[4]), None, None, evidence, plain, explicit)
    if found := _YEAR_MONTH.fullmatch(plain):
        return _era(int(found[1]), int(found[2]), None, None, evidence, plain, explicit)
    if found := _MONTH_YEAR.fullmatch(folded):
        return _era(int(found[2]), int(found[1]), None, None, evidence, plain, explicit)
    if found := _YEAR.fullmatch(folded):
        return _era(int(found[1]), None, None, None, evidence, plain, explicit)
    if re.fullmatch(r"\d{5}(?:\.\d+)?|\d{6}|\d{8}", plain):
        return _number(float(plain), evidence)
    return _in_words(folded, evidence, plain, explicit)


def _int(text: str | None) -> int | None:
    return int(text) if text else None


def _in_words(folded: str, evidence: DateEvidence, plain: str, explicit: str) -> Parsed | None:
    """Read a date whose month is a name: 15 มีนาคม 2561, March 15, 2018, Mar-18."""
    found = _month_pattern().search(folded)
    if found is None:
        return None
    month = _months()[found.group(1)]
    rest = folded[: found.start()] + " " + folded[found.end() :]
    rest = re.sub(
        r"ថ្ងៃទី|ខែ|ឆ្នាំ|ວັນທີ|ເດືອນ|ປີ|วันที่|เดือน|พ\.ศ\.|ปี|\bthe\b|\bof\b|\bday\b|ရက်နေ့|ရက်|ခုနှစ်|လ|ngay|nam",
        " ",
        rest,
    )
    numbers = re.findall(r"\d+", rest)
    if re.sub(r"[\d\s,./'’-]+", "", rest) or not 1 <= len(numbers) <= 2:
        return None
    years = [n for n in numbers if len(n) == 4]
    if len(numbers) == 2 and len(years) == 1:
        day = next(n for n in numbers if len(n) != 4)
        return _era(int(years[0]), month, int(day), None, evidence, plain, explicit)
    if len(numbers) == 1 and years:
        return _era(int(years[0]), month, None, None, evidence, plain, explicit)
    short = numbers[-1]
    if len(short) != 2:
        return None
    year, finding = _century(int(short), evidence)
    day_number = int(numbers[0]) if len(numbers) == 2 else None
    parsed = _era(year, month, day_number, None, evidence, plain, explicit)
    if len(numbers) == 1:
        return Parsed(parsed.value, parsed.issues, 0.85)
    return Parsed(parsed.value, (*parsed.issues, finding), 0.7)


def _century(short: int, evidence: DateEvidence) -> tuple[int, Finding]:
    year = (
        2500 + short if evidence.era == "buddhist" else 2000 + short if short < 70 else 1900 + short
    )
    return year, Finding(
        "year_two_digits",
        msg("The year {short} was read as {year}.", short=f"{short:02d}", year=year),
    )


def _ordered(found: re.Match[str], evidence: DateEvidence, plain: str, explicit: str) -> Parsed:
    first, second, year_text = int(found[1]), int(found[2]), found[3]
    extra: tuple[Finding, ...] = ()
    if len(year_text) == 2:
        year, finding = _century(int(year_text), evidence)
        extra = (finding,)
    else:
        year = int(year_text)
    if first > 12 or first == second:
        day, month = first, second
    elif second > 12:
        day, month = second, first
    else:
        day, month, order = _by_order(first, second, evidence, plain)
        extra += order
    parsed = _era(year, month, day, None, evidence, plain, explicit)
    return Parsed(
        parsed.value, (*parsed.issues, *extra), min(parsed.certainty, 0.6 if extra else 1.0)
    )


def _by_order(
    first: int, second: int, evidence: DateEvidence, plain: str
) -> tuple[int, int, tuple[Finding, ...]]:
    if evidence.contradictory:
        finding = Finding(
            "date_contradiction",
            msg("The column has dates in both orders; {text} can mean either.", text=plain),
        )
        return first, second, (finding,)
    if evidence.day_first is not None:
        return (first, second, ()) if evidence.day_first else (second, first, ())
    if evidence.order_hint is not None:
        return (first, second, ()) if evidence.order_hint else (second, first, ())
    finding = Finding("date_ambiguous", msg("{text} can be day/month or month/day.", text=plain))
    return first, second, (finding,)


def _era(
    year: int,
    month: int | None,
    day: int | None,
    quarter: int | None,
    evidence: DateEvidence,
    text: str,
    explicit: str = "",
) -> Parsed:
    """Check a date and bring its year to the Gregorian calendar."""
    findings: list[Finding] = []
    certainty = 1.0
    if (2400 <= year <= 2700 and explicit != "common") or explicit == "buddhist":
        if evidence.era == "mixed" and not explicit:
            findings.append(
                Finding(
                    "era_mixed",
                    msg(
                        "{text}: the column has Buddhist and Gregorian years; {year} was taken.",
                        text=text,
                        year=year - BUDDHIST,
                    ),
                )
            )
            certainty = 0.5
        else:
            findings.append(
                Finding(
                    "era_converted",
                    msg("The Buddhist year {year} is {common}.", year=year, common=year - BUDDHIST),
                )
            )
        year -= BUDDHIST
    elif not FIRST_YEAR <= year <= LAST_YEAR:
        if not 1000 <= year <= 9999:
            return _failed(text)
        findings.append(Finding("year_unlikely", msg("The year {year} is unlikely.", year=year)))
        certainty = 0.4
    if month is not None:
        try:
            dt.date(year, month, day or 1)
        except ValueError:
            finding = Finding("date_impossible", msg("There is no such date: {text}.", text=text))
            return Parsed(None, (finding,), 0.0)
    return Parsed(PartialDate(year, month, day, quarter), tuple(findings), certainty)
