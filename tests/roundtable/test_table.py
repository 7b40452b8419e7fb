"""Test balance, proposals, seating, outcomes and the calendar."""

from __future__ import annotations

import pytest

from lmec_match.domain import sides
from lmec_match.errors import UserError
from lmec_match.i18n import Labels, load_translator
from lmec_match.roundtable import balance, calendar, outcomes, seating


def test_balance_finds_each_lack() -> None:
    seats = [
        balance.Seat("a", "Ministry", "KH", "government"),
        balance.Seat("s", "Supplier", "CN", "enterprise"),
        balance.Seat("f", "Fund", "", "finance"),
    ]
    items = [
        balance.Item("N1", "Leachate", "KH", asks="a"),
        balance.Item("N2", "Air", "MM"),
        balance.Item("N3", "Water", "MM"),
        balance.Item("P1", "Plant", "KH", "projects"),
    ]
    offers = {
        "N1": [balance.Bringing("s", "enterprise"), balance.Bringing("f", "finance")],
        "N2": [balance.Bringing("s", "enterprise")],
        "P1": [balance.Bringing("f", "finance")],
    }
    view = balance.balance(seats, items, offers, stale=["N1", "N1"])
    assert view.by_side == {"government": 1, "enterprise": 1, "finance": 1}
    assert view.grid["KH", "government"] == 1
    assert view.without_asker == ("N2", "N3", "P1")
    assert view.without_supplier == {"N3": False}
    assert view.without_funder == {"N2": False, "N3": False}
    assert view.countries_without_funder == ("MM",)
    assert view.countries_without_seat == ("LA", "MM", "TH", "VN")
    assert view.dominant == {"s": pytest.approx(2 / 3)}
    assert view.stale == ("N1",)
    said = " ".join(str(f) for f in view.findings)
    assert "Supplier is matched with 67 %" in said
    assert "No civil society" in said


def test_a_weak_match_is_no_supplier_and_no_funder() -> None:
    items = [
        balance.Item("N1", "Leachate", "KH"),
        balance.Item("N2", "Air", "MM"),
        balance.Item("N3", "Water", "MM"),
        balance.Item("N4", "Soil", "MM"),
    ]
    weak = balance.Bringing("s", "enterprise", weak=True)
    offers = {
        "N1": [weak, balance.Bringing("f", "finance", weak=True)],
        "N2": [weak, balance.Bringing("t", "enterprise"), balance.Bringing("g", "finance")],
        "N3": [weak, balance.Bringing("u", "enterprise"), balance.Bringing("g", "finance")],
        "N4": [weak, balance.Bringing("v", "enterprise"), balance.Bringing("g", "finance")],
    }
    view = balance.balance([], items, offers)
    assert view.without_supplier == view.without_funder == {"N1": True}
    assert view.countries_without_funder == ("KH",)
    said = [str(finding) for finding in view.findings if "weakly" in str(finding)]
    assert len(said) == 2
    assert view.dominant == {}
    assert all(sentence.startswith("N1 Leachate") for sentence in said)


def test_balance_names_countries_in_the_readers_language() -> None:
    seats = [balance.Seat("a", "Ministry", "KH", "government")]
    view = balance.balance(
        seats, [], {}, countries={"LA": Labels({"en": "Lao PDR", "zh-CN": "老挝"})}
    )
    assert "老挝" in load_translator("zh-CN")(view.findings[0])
    assert "Lao PDR" in str(view.findings[0])


@pytest.mark.parametrize(
    ("name", "side"),
    [
        ("Ministry of Energy", "government"), ("中华人民共和国生态环境部", "government"),
        ("ក្រសួងបរិស្ថាន", "government"), ("กรมควบคุมมลพิษ", "government"),
        ("Royal University of Agriculture", "civil_society"),
        ("中国环境科学研究院", "civil_society"),
        ("WWF-Cambodia", "civil_society"), ("北京环境基金会", "civil_society"),
        ("Yankuang Energy Group Company Limited (China)", "enterprise"),
        ("云南清江环保科技有限公司", "enterprise"),
        ("Công ty Cổ phần Cấp thoát nước", "enterprise"),
        ("Asian Development Bank", "finance"), ("Yalong Hydro", ""),
    ],
)  # fmt: skip
def test_a_side_is_guessed_from_a_name(name: str, side: str) -> None:
    assert sides.side_of_name(name) == side


def test_balance_of_nothing() -> None:
    view = balance.balance([], [], {})
    assert [str(f) for f in view.findings] == ["Nobody is invited yet."]


def test_seating_follows_the_stated_rule() -> None:
    delegations = [
        seating.Delegation("VN", "Viet Nam", 3),
        seating.Delegation("KH", "Cambodia", 2),
        seating.Delegation("LA", "Lao PDR", 2),
        seating.Delegation("CN", "China", 2),
        seating.Delegation("CN", "China", 1, government=False),
    ]
    hosted = seating.seat(delegations, host="LA")
    assert [(at, d.country) for at, d in hosted.places] == [
        (1, "LA"), (3, "KH"), (5, "CN"), (7, "VN"), (10, "CN"),
    ]  # fmt: skip
    assert "host first" in str(hosted.rule)
    turning = seating.seat(delegations, seating.SeatingRule.ROTATING, host="CN")
    assert [d.country for _, d in turning.places] == ["LA", "VN", "KH", "CN", "CN"]
    plain = seating.seat(delegations)
    assert [d.country for _, d in plain.places][:2] == ["KH", "CN"]
    assert "alphabetical" in str(plain.rule)
    assert "host" not in str(plain.rule)


def test_outcomes_are_read_and_counted() -> None:
    assert outcomes.read(" 3 ") is outcomes.Outcome.COOPERATION_POSSIBLE
    with pytest.raises(UserError, match="0, 1, 2 or 3"):
        outcomes.read("9")
    assert outcomes.summary(["3", "3", "", "0"])[outcomes.Outcome.NOT_HELD] == 1
    bands = outcomes.calibration([(95, "3"), (85, "1"), (100, "3"), (10, "0"), (15, "2")])
    assert (bands[4].held, bands[4].cooperation, bands[4].share) == (3, 2, pytest.approx(2 / 3))
    assert bands[0].held == 1
    assert bands[1].share is None


def test_calendar_escapes_folds_and_converts() -> None:
    event = calendar.Event(
        "MTG-00001-0", "2026-11-24", "09:00", "09:25", "A; B, C\\D\nសួស្តី" + "ក" * 60, "Hall"
    )
    text = calendar.ics([event], name="Day", time_zone="Asia/Vientiane", stamp="2026-11-20")
    assert "DTSTART:20261124T020000Z" in text
    assert "DTSTAMP:20261120T000000Z" in text
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    unfolded = text.replace("\r\n ", "")
    assert "SUMMARY:A\\; B\\, C\\\\D\\nសួស្តី" in unfolded
    floating = calendar.ics([event])
    assert "DTSTART:20261124T090000\r\n" in floating
    with pytest.raises(UserError):
        calendar.ics([event], time_zone="Mars/Olympus")
