"""A question is asked where its answer would let something be compared, and says of how many."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from lmec_match.domain.matches import MatchQuery
from lmec_match.domain.record import Record
from lmec_match.domain.values import Money, Quantity
from lmec_match.matching import engine
from lmec_match.matching.memory_offers import MemoryOffers
from lmec_match.matching.profile import default
from lmec_match.matching.tools import Tools
from lmec_match.text.glossary import load

TOOLS = Tools(load(), today=dt.date(2026, 11, 24))


def usd(least: int, most: int | None = None) -> Money:
    top = None if most is None else Decimal(most)
    return Money(Decimal(least), "USD", "", top, Decimal(least), top)


def questions(
    target: str, offers: list[dict[str, Any]], asked: dict[str, Any], kind: str = "needs"
) -> dict[tuple[str, str], str]:
    """Return {(code, field): why} for offers that all treat village wastewater."""
    of_kind, prefix = ("funding", "FND") if target == "funding" else ("technologies", "TEC")
    records = [
        Record(i, f"{prefix}-{i}", of_kind, {"name": f"Village wastewater {i}", **values})
        for i, values in enumerate(offers, 1)
    ]
    query = MatchQuery("Village wastewater", target, asked, "ASK-1", kind)
    found = engine.match(query, MemoryOffers(records), default(target), TOOLS)
    assert len(found.results) == len(offers)
    return {(q.code, q.field): str(q.why) for q in found.questions}


def test_offers_are_counted_that_have_the_fact_on_their_side() -> None:
    ticket = usd(100, 500)
    found = questions("funding", [{"ticket": ticket}, {"ticket": ticket}, {}], {})
    assert found["ASK-1", "budget"] == "Would let 2 offers be compared by Ticket, Currency."
    technologies = [{"capital_cost": usd(9)}, {"capital_cost": usd(9)}, {"capital_cost": usd(9)}]
    found = questions("technologies", technologies, {})
    assert found["ASK-1", "budget"] == "Would let 3 offers be compared by Cost."


def test_a_fact_that_would_let_nothing_be_compared_is_not_asked() -> None:
    silent = questions("technologies", [{}, {}, {}], {})
    assert not {field for code, field in silent if code == "ASK-1"}
    told = questions("technologies", [{"forms": ("technology_transfer",)}, {}], {})
    assert told["ASK-1", "forms"] == "Would let 1 offer be compared by Form of cooperation."
    without_whole = questions("funding", [{"cofinancing": Decimal(20)}, {}], {})
    assert ("ASK-1", "funds_in_hand") not in without_whole
    whole = questions("funding", [{"cofinancing": Decimal(20)}, {}], {"budget": usd(1000)})
    assert whole["ASK-1", "funds_in_hand"] == "Would let 1 offer be compared by Co-financing."


@pytest.mark.parametrize(
    ("kind", "field"), [("needs", ""), ("projects", "sought")]
)  # fmt: skip
def test_only_what_a_kind_of_record_can_say_is_asked(kind: str, field: str) -> None:
    offers = [{"instruments": ("grant",), "ticket": usd(1, 9)}, {"instruments": ("loan",)}]
    found = questions("funding", offers, {}, kind)
    assert ("ASK-1", "instruments") not in found
    assert (("ASK-1", "sought") in found) == bool(field)
    assert (("ASK-1", "budget") in found) == (kind == "needs")
    assert (("ASK-1", "gap") in found) == (kind == "projects")


def test_an_offer_is_asked_for_what_the_need_says() -> None:
    flow = Quantity(Decimal(60), Decimal(60), "m3/d", "", "flow", Decimal(60), Decimal(60))
    unknown = Quantity(Decimal(60), Decimal(60), "glorps")
    asked = {"capacity": flow, "budget": usd(1000)}
    found = questions("technologies", [{"capacity": unknown}, {}], asked)
    assert ("TEC-2", "capacity") in found
    assert ("TEC-1", "capacity") not in found
    assert {code for code, field in found if field == "capital_cost"} == {"TEC-1", "TEC-2"}
    assert ("TEC-2", "capacity") not in questions("technologies", [{}, {}], {"capacity": unknown})


def test_an_answer_that_bars_the_first_offer_matters_however_far_it_leads() -> None:
    far_ahead = {"summary": "village wastewater", "capital_cost": usd(9), "trl": 9}
    found = questions("technologies", [far_ahead], {})
    assert ("ASK-1", "budget") in found
