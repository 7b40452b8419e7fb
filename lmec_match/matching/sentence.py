"""Read country, money and capacity out of a sentence in any of the seven languages.

What was read is stored with the source `SENTENCE`, so that it can be stated as understood and
corrected. Two different amounts, or an amount whose currency is not named, are not guessed at.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from lmec_match.domain.countries import MEMBERS
from lmec_match.domain.units import canonical, to_base
from lmec_match.domain.values import Money, Quantity, Source, Value
from lmec_match.domain.vocabulary import Vocabularies
from lmec_match.i18n import Message, msg
from lmec_match.text.shingles import UNSPACED, fold

SENTENCE = Source(sheet="sentence")
"""The source of values that were read from the sentence itself."""

_MULTIPLIERS: Mapping[str, int] = {
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "k": 10**3,
    "m": 10**6,
    "mn": 10**6,
    "mio": 10**6,
    "bn": 10**9,
    "b": 10**9,
    "千": 10**3,
    "万": 10**4,
    "百万": 10**6,
    "千万": 10**7,
    "亿": 10**8,
    "十亿": 10**9,
    "萬": 10**4,
    "億": 10**8,
    "nghìn": 10**3,
    "ngàn": 10**3,
    "triệu": 10**6,
    "tỷ": 10**9,
    "tỉ": 10**9,
    "พันล้าน": 10**9,
    "ล้าน": 10**6,
    "แสน": 10**5,
    "หมื่น": 10**4,
    "พัน": 10**3,
    "ຕື້": 10**9,
    "ລ້ານ": 10**6,
    "ແສນ": 10**5,
    "ພັນ": 10**3,
    "ពាន់លាន": 10**9,
    "លាន": 10**6,
    "ពាន់": 10**3,
    "ဘီလီယံ": 10**9,
    "သန်း": 10**6,
    "သိန်း": 10**5,
    "ထောင်": 10**3,
}
_OTHER_CODES = (
    "CHF", "CAD", "NZD", "INR", "IDR", "MYR", "PHP", "BND", "TWD", "RUB", "SEK",
    "NOK", "DKK", "SAR", "AED", "QAR", "KWD", "BRL", "MXN", "ZAR", "PLN", "CZK",
    "HUF", "ILS", "EGP", "PKR", "BDT", "LKR", "NPR", "KZT", "UZS", "MNT", "SDR",
    "XDR",
)  # fmt: skip
"""Further codes of ISO 4217 that people name; codes that are English words (ALL, CUP) are not."""
_CURRENCIES: Mapping[str, str] = {
    "usd": "USD",
    "us$": "USD",
    "$": "USD",
    "us dollar": "USD",
    "us dollars": "USD",
    "dollar": "USD",
    "dollars": "USD",
    "美元": "USD",
    "美金": "USD",
    "đô la mỹ": "USD",
    "đô la": "USD",
    "đô": "USD",
    "ดอลลาร์สหรัฐ": "USD",
    "ดอลลาร์": "USD",
    "เหรียญสหรัฐ": "USD",
    "ໂດລາ": "USD",
    "ໂດລາສະຫະລັດ": "USD",
    "ដុល្លារ": "USD",
    "ដុល្លារអាមេរិក": "USD",
    "ဒေါ်လာ": "USD",
    "အမေရိကန်ဒေါ်လာ": "USD",
    "cny": "CNY",
    "rmb": "CNY",
    "yuan": "CNY",
    "元": "CNY",
    "人民币": "CNY",
    "元人民币": "CNY",
    "nhân dân tệ": "CNY",
    "หยวน": "CNY",
    "ຢວນ": "CNY",
    "យ័ន": "CNY",
    "ယွမ်": "CNY",
    "¥": "CNY",
    "thb": "THB",
    "baht": "THB",
    "฿": "THB",
    "บาท": "THB",
    "泰铢": "THB",
    "ບາດ": "THB",
    "vnd": "VND",
    "dong": "VND",
    "đồng": "VND",
    "₫": "VND",
    "越南盾": "VND",
    "lak": "LAK",
    "kip": "LAK",
    "ກີບ": "LAK",
    "₭": "LAK",
    "基普": "LAK",
    "khr": "KHR",
    "riel": "KHR",
    "រៀល": "KHR",
    "៛": "KHR",
    "瑞尔": "KHR",
    "mmk": "MMK",
    "kyat": "MMK",
    "ကျပ်": "MMK",
    "缅元": "MMK",
    "缅币": "MMK",
    "eur": "EUR",
    "euro": "EUR",
    "euros": "EUR",
    "€": "EUR",
    "欧元": "EUR",
    "jpy": "JPY",
    "yen": "JPY",
    "日元": "JPY",
    "gbp": "GBP",
    "£": "GBP",
    "sgd": "SGD",
    "aud": "AUD",
    "krw": "KRW",
    "hkd": "HKD",
    "港元": "HKD",
    "swiss franc": "CHF",
    "swiss francs": "CHF",
    "瑞士法郎": "CHF",
    "英镑": "GBP",
    "加元": "CAD",
    "澳元": "AUD",
    "韩元": "KRW",
    "新加坡元": "SGD",
    "ruble": "RUB",
    "rubles": "RUB",
    "roubles": "RUB",
    "卢布": "RUB",
    "rupee": "INR",
    "rupees": "INR",
    "卢比": "INR",
    "ringgit": "MYR",
    "林吉特": "MYR",
    "rupiah": "IDR",
    **{code.lower(): code for code in _OTHER_CODES},
}
_UNITS: tuple[str, ...] = (
    "m3/ngày đêm",
    "m3/ngày",
    "m3/day",
    "m3/d",
    "m3/h",
    "m3/hr",
    "m3/s",
    "cubic metres per day",
    "cubic meters per day",
    "cubic metres a day",
    "cubic meters a day",
    "立方米/日",
    "立方米/天",
    "立方米每天",
    "立方米每日",
    "m3/日",
    "m3/天",
    "吨水/日",
    "ลบ.ม./วัน",
    "ลูกบาศก์เมตรต่อวัน",
    "ແມັດກ້ອນຕໍ່ມື້",
    "m3/ມື້",
    "ម៉ែត្រគូបក្នុងមួយថ្ងៃ",
    "m3/ថ្ងៃ",
    "ကုဗမီတာ/ရက်",
    "mld",
    "mgd",
    "l/s",
    "tons per day",
    "tonnes per day",
    "tonnes a day",
    "tons a day",
    "tons/day",
    "tonnes/day",
    "t/day",
    "t/d",
    "tpd",
    "吨/日",
    "吨/天",
    "吨每天",
    "ตัน/วัน",
    "ตันต่อวัน",
    "tấn/ngày",
    "tấn mỗi ngày",
    "ໂຕນ/ມື້",
    "ໂຕນຕໍ່ມື້",
    "តោន/ថ្ងៃ",
    "តោនក្នុងមួយថ្ងៃ",
    "တန်/ရက်",
    "吨/年",
    "t/a",
    "megawatts",
    "megawatt",
    "mwp",
    "mw",
    "kw",
    "gw",
    "兆瓦",
    "千瓦",
    "เมกะวัตต์",
    "ເມກາວັດ",
    "មេហ្គាវ៉ាត់",
    "မဂ္ဂါဝပ်",
    "hectares",
    "hectare",
    "ha",
    "公顷",
    "ไร่",
    "亩",
    "km2",
)
_OWN_UNITS: Mapping[str, str] = {
    "cubic metres a day": "m3/d",
    "cubic meters a day": "m3/d",
    "立方米每天": "m3/d",
    "立方米每日": "m3/d",
    "ลูกบาศก์เมตรต่อวัน": "m3/d",
    "ແມັດກ້ອນຕໍ່ມື້": "m3/d",
    "m3/ມື້": "m3/d",
    "ម៉ែត្រគូបក្នុងមួយថ្ងៃ": "m3/d",
    "m3/ថ្ងៃ": "m3/d",
    "ကုဗမီတာ/ရက်": "m3/d",
    "tonnes a day": "t/d",
    "tons a day": "t/d",
    "吨每天": "t/d",
    "ตันต่อวัน": "t/d",
    "tấn mỗi ngày": "t/d",
    "ໂຕນ/ມື້": "t/d",
    "ໂຕນຕໍ່ມື້": "t/d",
    "តោន/ថ្ងៃ": "t/d",
    "តោនក្នុងមួយថ្ងៃ": "t/d",
    "တန်/ရက်": "t/d",
    "เมกะวัตต์": "MW",
    "ເມກາວັດ": "MW",
    "មេហ្គាវ៉ាត់": "MW",
    "မဂ္ဂါဝပ်": "MW",
}
_NOT_WORD = re.compile(r"\W+")
_NUMBER = r"\d+(?:[.,]\d+)*"


def _any(words: Mapping[str, object] | tuple[str, ...]) -> str:
    """Return a pattern of any of the words, the longest first; Latin words end as words do."""
    parts = [
        re.escape(w) + (r"(?![^\W\d_])" if w[-1].isalpha() and not UNSPACED.match(w[-1]) else "")
        for w in sorted(map(fold, words), key=lambda w: (-len(w), w))
    ]
    return "|".join(parts)


_AMOUNT = (
    f"(?P<number>{_NUMBER})(?:\\s*(?:-|–|~|to|至|到|đến|ถึง)\\s*(?P<to>{_NUMBER}))?"
    f"\\s*(?P<multiplier>{_any(_MULTIPLIERS)})?"
)
_MONEY = re.compile(
    f"(?P<before>(?<![^\\W\\d_])(?:{_any(_CURRENCIES)}))\\s*{_AMOUNT}"
    f"|{_AMOUNT.replace('?P<', '?P<after_')}\\s*(?P<after>{_any(_CURRENCIES)})"
)
_CAPACITY = re.compile(
    f"(?P<number>{_NUMBER})(?:\\s*(?:-|–|~|to|至|到|đến|ถึง)\\s*(?P<to>{_NUMBER}))?"
    f"\\s*(?P<multiplier>{_any(_MULTIPLIERS)})?\\s*(?P<unit>{_any(_UNITS)})"
)
_CANONICAL = {fold(u): _OWN_UNITS.get(u) or canonical(u) for u in _UNITS}
_CURRENCY_OF = {fold(word): code for word, code in _CURRENCIES.items()}
_MULTIPLIER_OF = {fold(word): factor for word, factor in _MULTIPLIERS.items()}


_DAY_FIRST = re.compile(
    "(?:每天|每日|日处理|mỗi ngày|一天)(?:约|大约|处理|khoảng|\\s)*"
    f"(?P<number>{_NUMBER})\\s*(?P<multiplier>{_any(_MULTIPLIERS)})?\\s*"
    "(?P<unit>立方米|方|m3|吨|tấn)(?![/每a-z])"
)
"""A capacity said with its day in front: 每天200立方米."""


@dataclass(frozen=True)
class Understood:
    """Hold what a sentence says beside its subject, and the text without numbers read."""

    values: Mapping[str, Value]
    rest: str
    doubts: tuple[Message, ...] = ()


@dataclass(frozen=True)
class SentenceReader:
    """Read sentences; made once, with the names of all countries."""

    latin: Mapping[str, str] = field(default_factory=dict)
    unspaced: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def from_vocabularies(cls, vocabularies: Vocabularies) -> SentenceReader:
        """Take the country names of the reference data, in every language they have."""
        latin: dict[str, str] = {}
        unspaced: dict[str, str] = {}
        for term in vocabularies["country"].terms:
            names = (*term.labels.values(), *term.aliases)
            for name in (part for n in names for part in _names_in(n)):
                folded = fold(name).strip()
                if UNSPACED.search(folded):
                    if len(folded) > 1:
                        unspaced.setdefault(folded, term.code)
                elif len(folded) > 3 or (term.code in MEMBERS and len(folded) > 2):
                    latin.setdefault(folded, term.code)
        return cls(latin, unspaced)

    def read(self, text: str) -> Understood:
        """Return the country, budget and capacity named in a sentence, and the rest of it."""
        plain = fold(text)
        values: dict[str, Value] = {}
        doubts: list[Message] = []
        countries = self.countries(plain)
        if countries:
            values["country"] = countries[0]
            if len(countries) > 1:
                values["countries"] = tuple(countries[1:])
        amounts = [(m.span(), money_of(m)) for m in _MONEY.finditer(plain)]
        rest = plain
        for (start, end), _ in reversed(amounts):
            rest = f"{rest[:start]} {rest[end:]}"
        rest = _DAY_FIRST.sub(_day_last, rest)
        capacities = [(m.span(), quantity_of(m)) for m in _CAPACITY.finditer(rest)]
        for (start, end), _ in reversed(capacities):
            rest = f"{rest[:start]} {rest[end:]}"
        if len({(a.amount, a.currency) for _, a in amounts}) == 1:
            values["budget"] = amounts[0][1]
        elif amounts:
            doubts.append(
                msg(
                    "Several amounts are named ({amounts}): none was taken as the budget.",
                    amounts="; ".join(a.written for _, a in amounts),
                )
            )
        if len({(q.base_minimum, q.dimension) for _, q in capacities}) == 1:
            values["capacity"] = capacities[0][1]
        elif capacities:
            doubts.append(
                msg(
                    "Several capacities are named ({amounts}): none was compared.",
                    amounts="; ".join(q.written for _, q in capacities),
                )
            )
        return Understood(values, rest.strip() or plain, tuple(doubts))

    def countries(self, plain: str) -> list[str]:
        """Return the countries named in a folded text, in the order of their first mention."""
        found: dict[str, int] = {}
        spaced = _spaced(plain)
        for name, code in self.latin.items():
            place = spaced.find(_spaced(name))
            if place >= 0:
                found[code] = min(found.get(code, place), place)
        if not plain.isascii():
            taken: list[tuple[int, int]] = []
            for name, code in sorted(self.unspaced.items(), key=lambda n: (-len(n[0]), n)):
                place = plain.find(name)
                if place >= 0 and not any(a <= place < b for a, b in taken):
                    taken.append((place, place + len(name)))
                    found[code] = min(found.get(code, place), place)
        return sorted(found, key=lambda code: (found[code], code))


def _day_last(match: re.Match[str]) -> str:
    """Return a capacity with its day behind the unit, as the units have it."""
    unit = {"方": "m3", "吨": "t", "tấn": "t"}.get(match["unit"], "m3")
    return f" {match['number']}{match['multiplier'] or ''} {unit}/d "


def _spaced(text: str) -> str:
    """Return the words of a text, a space before, between and after them."""
    return f" {' '.join(_NOT_WORD.sub(' ', text).split())} "


def _names_in(label: str) -> list[str]:
    """Return the names of a label that gives a second one in brackets."""
    return [part for part in re.split(r"[()（）]", label) if part.strip()]


def number_of(text: str, *, grouped: bool = True) -> Decimal:
    """Read digits with points and commas: the last mark is decimal unless it groups three."""
    marks = re.findall(r"[.,]", text)
    if not marks:
        return Decimal(text)
    last = marks[-1]
    tail = text.rsplit(last, 1)[1]
    several = marks.count(last) > 1
    groups = several or (len(tail) == 3 and grouped and not text.startswith("0"))
    if groups:
        return Decimal(re.sub(r"[.,]", "", text))
    head = re.sub(r"[.,]", "", text[: len(text) - len(tail) - 1])
    return Decimal(f"{head}.{tail}")


def money_of(match: re.Match[str]) -> Money:
    """Return the money of a match, unconverted; a range keeps both ends."""
    parts = match.groupdict()
    side = "" if parts["before"] else "after_"
    factor = Decimal(_MULTIPLIER_OF.get(parts[f"{side}multiplier"] or "", 1))
    grouped = factor == 1
    low = number_of(parts[f"{side}number"], grouped=grouped) * factor
    to = parts[f"{side}to"]
    high = number_of(to, grouped=grouped) * factor if to else None
    currency = _CURRENCY_OF[parts["before"] or parts["after"]]
    return Money(low, currency, match.group().strip(), high)


def quantity_of(match: re.Match[str]) -> Quantity:
    """Return the capacity of a match, with its base amounts."""
    factor = Decimal(_MULTIPLIER_OF.get(match["multiplier"] or "", 1))
    low = number_of(match["number"]) * factor
    high = number_of(match["to"]) * factor if match["to"] else low
    unit = _CANONICAL[match["unit"]]
    base_low, base_high = to_base(low, unit), to_base(high, unit)
    return Quantity(
        low,
        high,
        unit,
        match.group().strip(),
        base_low[0] if base_low else "",
        base_low[1] if base_low else None,
        base_high[1] if base_high else None,
    )
