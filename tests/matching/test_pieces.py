"""What is sold by the piece: any number can be ordered, and each of them costs its price."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from lmec_match.domain.matches import MatchQuery
from lmec_match.domain.record import Record
from lmec_match.domain.units import to_base
from lmec_match.domain.values import Money, Quantity
from lmec_match.importing.values.amounts import parse_quantity
from lmec_match.matching import triples
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import cost, scale

CONTEXT = Context(dt.date(2026, 11, 24))


def capacity(amount: int, unit: str, most: int = 0) -> Quantity:
    """Return a capacity as an older register holds it: without dimension and base amounts."""
    return Quantity(Decimal(amount), Decimal(most or amount), unit, f"{amount} {unit}")


def asked(number: int, unit: str, budget: int = 600_000) -> MatchQuery:
    values = {"capacity": capacity(number, unit), "budget": Money(Decimal(budget), "USD")}
    return MatchQuery("air quality stations", "technologies", values)


def offer(given: Quantity, price: int, top: int = 0) -> Record:
    values = {
        "name": "Station",
        "capacity": given,
        "capital_cost": Money(Decimal(price), "USD", "", Decimal(top) if top else None),
    }
    return Record(1, "TEC-00001-4", "technologies", values)


@pytest.mark.parametrize(
    "word", ["套", "台", "台（套）", "unit", "sets", "ชุด", "bộ", "ເຄື່ອງ", "គ្រឿង", "စုံ"]
)
def test_words_of_count_are_one_dimension(word: str) -> None:
    assert to_base(Decimal(3), word) == ("count", Decimal(3))
    known = scale.compare(asked(4, "units"), offer(capacity(1, word), 100_000), CONTEXT)
    assert (known.score, str(known.reason)) == (1.0, "4 units of it can be ordered.")


def test_an_imported_word_of_count_keeps_its_spelling() -> None:
    found = parse_quantity("2 套")
    assert found.issues == ()
    assert found.value == Quantity(
        Decimal(2), Decimal(2), "套", "2 套", "count", Decimal(2), Decimal(2)
    )
    assert [i.code for i in parse_quantity("2 glorps").issues] == ["unit_unknown"]


def test_the_price_of_a_piece_counts_as_often_as_pieces_are_asked() -> None:
    four = cost.compare(asked(4, "units"), offer(capacity(1, "套"), 119_718), CONTEXT)
    assert str(four.reason) == "4 units at USD 119,718 each. Costs 80 % of the budget."
    assert four.score == 1.0
    nine = cost.compare(asked(9, "units"), offer(capacity(1, "套"), 119_718), CONTEXT)
    assert str(nine.reason) == "9 units at USD 119,718 each. Costs 80 % more than the budget."
    assert nine.distance == pytest.approx(9 * 119_718 / 600_000 - 1)
    span = cost.compare(asked(4, "sets"), offer(capacity(1, "台"), 100_000, 200_000), CONTEXT)
    assert str(span.reason) == (
        "4 units at USD 100,000 to 200,000 each. Costs 67 to 133 % of the budget."
    )


@pytest.mark.parametrize(
    "given",
    [capacity(1, "m3/d"), capacity(1, "persons"), capacity(0, "套"), capacity(4, "套"),
     capacity(1, "套", 10), capacity(1, "glorps")],
)  # fmt: skip
def test_a_price_of_something_else_counts_once(given: Quantity) -> None:
    found = cost.compare(asked(4, "units"), offer(given, 120_000), CONTEXT)
    assert str(found.reason) == "Costs 20 % of the budget."


def test_a_larger_plant_is_no_number_of_pieces() -> None:
    asks, gives = asked(400, "m3/d"), offer(capacity(100, "m3/d"), 120_000)
    assert scale.units_needed(asks, gives) == 1
    beside = scale.compare(asks, gives, CONTEXT)
    assert str(beside.reason) == "4 units side by side would be needed."
    assert (beside.score or 0) < 1


def test_a_least_order_above_what_is_asked_is_a_misfit() -> None:
    found = scale.compare(asked(4, "units"), offer(capacity(20, "套", 50), 1_000), CONTEXT)
    assert str(found.reason) == "Too large: the smallest size is 5 times the need."


def test_a_funder_pays_for_all_pieces_or_is_no_part_of_a_triple() -> None:
    supplier, each = offer(capacity(1, "套"), 100_000), Decimal(100_000)
    ticket = Money(Decimal(1), "USD", usd=Decimal(1), usd_maximum=Decimal(300_000))
    values = {"name": "Fund", "ticket": ticket}
    funder = Record(2, "FND-00001-0", "funding", values)
    cost_each = Money(each, "USD", usd=each)
    priced = replace(supplier, values={**supplier.values, "capital_cost": cost_each})
    assert triples.affordable(asked(3, "units"), priced, funder)
    assert not triples.affordable(asked(4, "units"), priced, funder)
