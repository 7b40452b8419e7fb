"""Concepts that say where or for whom tell less than the subject; common is what both name."""

from __future__ import annotations

from lmec_match.matching.relevance import SETTINGS, overlap
from lmec_match.services import demo, matching, records
from lmec_match.services.office import Office
from lmec_match.text.glossary import load

GLOSSARY = load()


def test_every_setting_is_a_concept_of_the_glossary() -> None:
    assert set(GLOSSARY.by_id) >= SETTINGS


def test_a_setting_tells_less_than_a_subject() -> None:
    asked = {"wastewater": 1.0, "village": 1.0}
    there = {"village": 1.0, "pump": 1.0}
    same = {"wastewater": 1.0, "biofilm": 1.0}
    for settings in (frozenset[str](), SETTINGS):
        near = [overlap(asked, asked, o, {}, settings=settings)[0] for o in (same, there)]
        assert (near[0] > near[1]) == bool(settings)


def test_a_pump_for_villages_does_not_come_before_a_plant_for_their_sewage(desk: Office) -> None:
    demo.fill(desk)
    need = next(r for r in records.all_of(desk, "needs") if r.name == "ການບຳບັດນ້ຳເສຍໃນຊຸມຊົນ")
    answer, *_ = matching.ask(desk, need.code, "technologies")
    found = [r.name for r in answer.results]
    assert found.index("农村生活污水一体化处理设备") < found.index("太阳能光伏提水系统")


def test_what_only_the_offer_has_of_a_narrower_kind_is_related_and_not_common() -> None:
    asked = {"water": 1.0}
    expanded = GLOSSARY.expand(asked)
    inner = next(iter(GLOSSARY.narrower["water"]))
    score, shared, related = overlap(asked, expanded, {inner: 1.0}, {})
    assert (shared, related) == ((), (inner,))
    assert score > 0
