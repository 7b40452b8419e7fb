"""Values as people write them: right, or flagged, never silently wrong."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from lmec_match.domain.fields import FieldType
from lmec_match.domain.values import Money, Quantity
from lmec_match.domain.vocabulary import Vocabularies
from lmec_match.importing import values
from lmec_match.importing.values import (
    parse_bool,
    parse_date,
    parse_email,
    parse_integer,
    parse_money,
    parse_number,
    parse_phone,
    parse_quantity,
    parse_term,
    parse_terms,
    parse_text,
)

MONEY = [
    ("USD 1.2 million", "1200000", None, "USD"),
    ("300万元", "3000000", None, "CNY"),
    ("1.2亿美元", "120000000", None, "USD"),
    ("1.5 tỷ đồng", "1500000000", None, "VND"),
    ("5-10 million", "5000000", "10000000", ""),
    ("(1,234.56)", "-1234.56", None, ""),
    ("1.200.000", "1200000", None, ""),
    ("១០០០ដុល្លារ", "1000", None, "USD"),
    ("๓๐ ล้านบาท", "30000000", None, "THB"),
    ("30 ຕື້ກີບ", "30000000000", None, "LAK"),
    ("ကျပ်သိန်း ၅၀", "5000000", None, "MMK"),
    ("５００万元", "5000000", None, "CNY"),
    ("900万元-1600万元", "9000000", "16000000", "CNY"),
    ("15万-180万元", "150000", "1800000", "CNY"),
    ("1亿2000万元", "120000000", None, "CNY"),
    ("三百万元", "3000000", None, "CNY"),
    ("约300万元人民币", "3000000", None, "CNY"),
    ("USD 250 000", "250000", None, "USD"),
    ("1 234,56 €", "1234.56", None, "EUR"),
    ("1’000’000 CHF", "1000000", None, "CHF"),
    ("−1,234.56", "-1234.56", None, ""),
    ("US$2m", "2000000", None, "USD"),
    ("2.000.000 đồng", "2000000", None, "VND"),
    ("10-20万美元", "100000", "200000", "USD"),
    ("500,000-2 million", "500000", "2000000", ""),
    ("between 2 and 3 million USD", "2000000", "3000000", "USD"),
    ("USD 5\u00a0000\u202f000", "5000000", None, "USD"),
    ("1,00,00,000 INR", "10000000", None, "INR"),
    ("12.5e6 USD", "12500000", None, "USD"),
]


@pytest.mark.parametrize(("text", "amount", "maximum", "currency"), MONEY)
def test_money_is_read_exactly(text: str, amount: str, maximum: str | None, currency: str) -> None:
    parsed = parse_money(text)
    money = parsed.value
    assert isinstance(money, Money), parsed
    assert money.amount == Decimal(amount)
    assert money.maximum == (None if maximum is None else Decimal(maximum))
    assert money.currency == currency
    assert money.written == text.strip()
    assert not [i for i in parsed.issues if i.code != "open_range"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("TBD", "pending_value"),
        ("待定", "pending_value"),
        ("N/A", "unknown_value"),
        ("1.234", "number_ambiguous"),
        ("2 million USD and 3 million CNY", "several_currencies"),
        ("USD 1.2 million (tentative)", "rest_ignored"),
        ("31000000; 26000000", "several_amounts"),
        ("up to $5 million", "open_range"),
        ("¥ 500", "currency_ambiguous"),
        ("soon", "not_understood"),
        ("12 %", "not_understood"),
    ],
)
def test_doubtful_money_is_flagged(text: str, code: str) -> None:
    assert code in [i.code for i in parse_money(text).issues]


def test_a_column_decides_what_its_marks_mean() -> None:
    european = values.gather(FieldType.MONEY, ["1,5", "2,75", "1.234"])
    assert parse_money("1.234", european.numbers).value.amount == 1234  # type: ignore[attr-defined]
    english = values.gather(FieldType.MONEY, ["1.5", "2,750.25", "1.234"])
    assert parse_money("1.234", english.numbers).value.amount == Decimal("1.234")  # type: ignore[attr-defined]
    mixed = values.gather(FieldType.MONEY, ["1,5", "2.5", "1.234"])
    assert "number_contradiction" in [i.code for i in parse_money("1.234", mixed.numbers).issues]


def test_the_heading_gives_currency_and_scale() -> None:
    money = parse_money("14.5", currency="USD", scale=Decimal(1_000_000)).value
    assert isinstance(money, Money)
    assert (money.amount, money.currency) == (Decimal(14_500_000), "USD")
    written_out = parse_money("2 million", currency="USD", scale=Decimal(1_000_000)).value
    assert isinstance(written_out, Money)
    assert written_out.amount == 2_000_000


@pytest.mark.parametrize("text", ["៥០០", "๕๐๐", "໕໐໐", "၅၀၀", "５００", "500"])
def test_digits_of_every_script_are_equal(text: str) -> None:
    assert parse_number(text).value == Decimal(500)


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("50-300 m3/d", "50", "300", "m3/d"),
        ("100-500吨/日", "100", "500", "t/d"),
        ("10万吨/日", "100000", "100000", "t/d"),
        ("40 tấn/ngày", "40", "40", "t/d"),
        ("4,5 MW", "4.5", "4.5", "MW"),
        ("5~8t/h", "5", "8", "t/h"),
        ("500 ไร่", "500", "500", "rai"),
        ("≥20t/d", "20", "20", "t/d"),
    ],
)
def test_quantities(text: str, low: str, high: str, unit: str) -> None:
    found = parse_quantity(text).value
    assert isinstance(found, Quantity)
    assert (found.minimum, found.maximum, found.unit) == (Decimal(low), Decimal(high), unit)
    assert found.base_minimum is not None


def test_a_number_without_a_unit_is_flagged() -> None:
    assert [i.code for i in parse_quantity("1878").issues] == ["unit_missing"]
    assert "several_amounts" in [i.code for i in parse_quantity("2 x 50 MW").issues]


DATES = [
    ("15/03/2561", "2018-03-15"),
    ("15 มีนาคม 2561", "2018-03-15"),
    ("๑๕ มี.ค. ๒๕๖๑", "2018-03-15"),
    ("2018", "2018"),
    ("Q3 2018", "2018-Q3"),
    ("Mar-18", "2018-03"),
    ("2018年3月", "2018-03"),
    ("2018年第三季度", "2018-Q3"),
    ("March 15, 2018", "2018-03-15"),
    ("15 tháng 3 năm 2027", "2027-03-15"),
    ("quý 2/2027", "2027-Q2"),
    ("15 ມີນາ 2027", "2027-03-15"),
    ("១៥ មីនា ២០២៧", "2027-03-15"),
    ("၁၅ မတ် ၂၀၂၇", "2027-03-15"),
    ("2020-06-30T00:00:00Z", "2020-06-30"),
    ("06/2027", "2027-06"),
    ("3rd quarter of 2026", "2026-Q3"),
    ("25/12/2026", "2026-12-25"),
    ("12/25/2026", "2026-12-25"),
    ("20270315", "2027-03-15"),
    ("พ.ศ. 2570", "2027"),
]


@pytest.mark.parametrize(("text", "date"), DATES)
def test_dates_keep_their_precision(text: str, date: str) -> None:
    parsed = parse_date(text)
    assert str(parsed.value) == date
    assert {i.code for i in parsed.issues} <= {"era_converted"}


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("03/04/2018", "date_ambiguous"),
        ("1995-1999", "date_range"),
        ("H1 2027", "half_year"),
        ("31/02/2020", "date_impossible"),
        (43000.0, "serial_date"),
        (60.0, "date_impossible"),
        (-5.0, "date_impossible"),
        (2958466.0, "date_impossible"),
        ("15.3.18", "year_two_digits"),
        ("next year", "not_understood"),
    ],
)
def test_doubtful_dates_are_flagged(value: object, code: str) -> None:
    assert code in [i.code for i in parse_date(value).issues]


def test_a_column_decides_day_and_month_and_era() -> None:
    day_first = values.gather(FieldType.DATE, ["03/04/2018", "25/04/2018"])
    assert str(parse_date("03/04/2018", day_first.dates).value) == "2018-04-03"
    month_first = values.gather(FieldType.DATE, ["03/04/2018", "04/25/2018"])
    assert str(parse_date("03/04/2018", month_first.dates).value) == "2018-03-04"
    both = values.gather(FieldType.DATE, ["25/04/2018", "04/25/2018", "03/04/2018"])
    assert "date_contradiction" in [i.code for i in parse_date("03/04/2018", both.dates).issues]
    mixed = values.gather(FieldType.DATE, ["2018", "2561"])
    assert "era_mixed" in [i.code for i in parse_date("2561", mixed.dates).issues]
    assert not parse_date(dt.date(2018, 3, 15)).issues


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Lao PDR", "LA"),
        ("Burma", "MM"),
        ("中国", "CN"),
        ("ไทย", "TH"),
        ("កម្ពុជា", "KH"),
        ("ລາວ", "LA"),
        ("Việt Nam", "VN"),
        ("P.R. China", "CN"),
        ("Korea, Republic of", "KR"),
        ("VNM", "VN"),
        ("Republic of Cote d'Ivoire", "CI"),
        ("สปป.ลาว", "LA"),
    ],
)
def test_countries_by_every_usual_name(text: str, code: str, words: Vocabularies) -> None:
    parsed = parse_term(text, words, "country")
    assert (parsed.value, parsed.issues) == (code, ())


def test_terms_in_one_cell(words: Vocabularies) -> None:
    assert parse_terms("中国、老挝", words, "country").value == ("CN", "LA")
    assert parse_terms("Thailand, Laos and Vietnam", words, "country").value == ("TH", "LA", "VN")
    assert parse_terms("Korea, Republic of", words, "country").value == ("KR",)
    assert parse_term("Build, operate, and transfer", words, "ppp_mode").value == "BOT"
    near = parse_term("Cambodja", words, "country")
    assert (near.value, [i.code for i in near.issues]) == ("KH", ["term_near"])
    unknown = parse_terms("Cambodia; Atlantis", words, "country")
    assert (unknown.value, [i.code for i in unknown.issues]) == (("KH",), ["term_unknown"])


def test_plain_kinds() -> None:
    assert [parse_bool(t).value for t in ("是", "否", "ใช่", "không", "បាទ")] == [
        True,
        False,
        True,
        False,
        True,
    ]
    assert parse_integer("TRL 7", lowest=1, highest=9).value == 7
    assert "out_of_range" in [i.code for i in parse_integer("12", lowest=1, highest=9).issues]
    assert parse_email("mailto:a.b@example.org").value == "a.b@example.org"
    phone = parse_phone(855123456789.0)
    assert (phone.value, [i.code for i in phone.issues]) == ("855123456789", ["phone_as_number"])


def test_text_is_stored_clean() -> None:
    assert parse_text("e\u0301cole\u200b_x000D_  du\u00a0Nord").value == "école\ndu Nord"
    assert parse_text("\u1000\u103b\u200d\u200c").value == "\u1000\u103b\u200d\u200c"
    assert parse_text("a\ud800b").value == "a\ufffdb"
    zawgyi = "\u1031\u1019\u102c\u1004\u1039"
    read = parse_text(zawgyi)
    assert ([i.code for i in read.issues], read.value) == (["zawgyi_converted"], "မောင်")
    mixed = parse_text(f"{zawgyi} သန့်ရှင်းရေး")
    assert [i.code for i in mixed.issues] == ["zawgyi"]
    assert not parse_text("မြန်မာနိုင်ငံ").issues
