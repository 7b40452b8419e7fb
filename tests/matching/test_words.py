"""The words of a match: every name in them is in the reader's language, also after it is kept."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterable
from decimal import Decimal

from lmec_match.domain.matches import MatchQuery
from lmec_match.domain.record import Record
from lmec_match.domain.values import Money, PartialDate, Quantity
from lmec_match.domain.vocabulary import Code, coded
from lmec_match.i18n import Labels, from_data, load_translator, msg, to_data
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import cost, references, scale
from lmec_match.register.terms import glossary
from lmec_match.services import demo, explaining, matching, records
from lmec_match.services.office import Office

CHINESE, ENGLISH = load_translator("zh-CN"), load_translator("en")
LATIN = re.compile(r"[a-z]{3,}")


def test_names_in_a_message_are_those_of_the_readers_language() -> None:
    water = glossary().by_id["wastewater"]
    said = msg("Concepts in common: {concepts} ({likeness} of 100).",
               concepts=(water, glossary().by_id["sludge"]), likeness=80)  # fmt: skip
    assert str(said) == "Concepts in common: wastewater, sludge (80 of 100)."
    assert "污水、污泥" in CHINESE(said)
    assert CHINESE(msg("Serves {country}.", country=Code("country", "LA"))).count("老挝") == 1
    assert ENGLISH(msg("It offers: {codes}.", codes=coded("instrument", ["nobody_knows"]))) == (
        "It offers: nobody_knows."
    )


def test_a_kept_message_still_speaks_every_language() -> None:
    said = msg("Concepts in common: {concepts} ({likeness} of 100).",
               concepts=(glossary().by_id["wastewater"], "own word"), likeness=80)  # fmt: skip
    read = from_data(json.loads(json.dumps(to_data(said), ensure_ascii=False)))
    for language in ("zh-CN", "en", "th", "vi"):
        assert load_translator(language)(read) == load_translator(language)(said)
    nested = msg("Undo: {step}", step=msg("Edit {code}", code="X"))
    assert CHINESE(from_data(to_data(nested))) == CHINESE(nested)
    assert hash(read) != hash(nested)
    assert Labels({"th": "น้ำ"}).label("lo") == "น้ำ"


def test_chinese_closes_up_around_what_is_chinese() -> None:
    """A space stands in the text for Latin letters and figures alone."""
    here = msg("Proven in {country}.", country=Code("country", "LA"))
    assert CHINESE(here) == "在老挝有案例。"
    assert CHINESE(msg("Proven in {country}.", country="ASEAN")) == "在 ASEAN 有案例。"
    braces = msg("Proven in {country}.", country="{country}")
    assert CHINESE(braces) == "在 {country} 有案例。"


def test_years_and_fractions_are_those_of_the_readers_language() -> None:
    offer = Record(1, "TEC-1", "technologies", {
        "name": "Digester", "reference_countries": ("VN",), "reference_year": PartialDate(2023),
        "capacity": Quantity(Decimal(250), Decimal(500), "m3/d"),
        "capital_cost": Money(Decimal(50_000), "USD", maximum=Decimal(120_000))})  # fmt: skip
    need = MatchQuery("digester", "technologies", {
        "capacity": Quantity(Decimal(100), Decimal(100), "m3/d"),
        "budget": Money(Decimal(80_000), "USD")})  # fmt: skip
    context = Context(dt.date(2026, 11, 24))
    said = references.compare(need, offer, context).reason
    assert "พ.ศ. 2566" in load_translator("th")(said)
    assert "2023年" in CHINESE(said)
    size = scale.compare(need, offer, context).reason
    assert "2.5" in ENGLISH(size)
    assert "2,5" in load_translator("vi")(size)
    price = cost.compare(need, offer, context)
    assert ENGLISH(price.reason) == "Costs 62 to 150 % of the budget."
    assert price.score is not None
    assert 0.6 < price.score < 0.75


def test_no_reason_of_a_chinese_match_list_holds_an_english_word(desk: Office) -> None:
    demo.fill(desk)
    # A record without a Chinese name has its own.
    names = [n.text for k in ("technologies", "funding", "partners")
             for r in records.all_of(desk, k) for n in r.names()]  # fmt: skip
    spoken = 0
    for target, kinds in (("technologies", ("needs",)), ("funding", ("needs", "projects")),
                          ("enterprises", ("projects",))):  # fmt: skip
        for record in (r for kind in kinds for r in records.all_of(desk, kind)):
            found, _ = matching.ask(desk, record.code, target, as_code=True)
            english = [
                CHINESE(e.reason)
                for r in found.results
                for e in r.evidence
                if LATIN.search(CHINESE(e.reason))
            ]
            english += [
                CHINESE(words)
                for words in (*found.notes, *(r for m in found.near_misses for r in m.reasons),
                              *(q.why for q in found.questions))
                if LATIN.search(without(CHINESE(words), names))
            ]  # fmt: skip
            spoken += sum("概念" in CHINESE(e.reason) for r in found.results for e in r.evidence)
            assert english == [], (record.code, target)
    assert spoken > 20
    kept, _ = matching.keep_run(desk, found)
    data = records.show(desk, kept).values["results"]
    reasons = [CHINESE(from_data(e["reason"])) for r in data for e in r["evidence"]]
    assert reasons == [CHINESE(e.reason) for r in found.results for e in r.evidence]
    lines = [
        line
        for result in found.results
        for line in explaining.rows(result, CHINESE, desk.vocabularies)
    ]
    assert lines
    assert not [x.title for x in lines if LATIN.search(x.title)]


def without(text: str, names: Iterable[str]) -> str:
    """Return a text without the names that stand in it."""
    for name in names:
        text = text.replace(name, "")
    return text
