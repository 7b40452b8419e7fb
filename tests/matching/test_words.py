"""The words of a match: every name in them is in the reader's language, also after it is kept."""

from __future__ import annotations

import json
import re

from lmec_match.domain.vocabulary import Code, coded
from lmec_match.i18n import Labels, from_data, load_translator, msg, to_data
from lmec_match.register.terms import glossary
from lmec_match.services import demo, explaining, matching, records
from lmec_match.services.office import Office

CHINESE, ENGLISH = load_translator("zh-CN"), load_translator("en")
LATIN = re.compile(r"[a-z]{3,}")


def test_names_in_a_message_are_those_of_the_readers_language() -> None:
    water = glossary().by_id["wastewater"]
    said = msg("Shared concepts: {concepts} ({likeness} of 100).",
               concepts=(water, glossary().by_id["sludge"]), likeness=80)  # fmt: skip
    assert str(said) == "Shared concepts: wastewater, sludge (80 of 100)."
    assert "污水、污泥" in CHINESE(said)
    assert CHINESE(msg("Serves {country}.", country=Code("country", "LA"))).count("老挝") == 1
    assert ENGLISH(msg("Gives {codes}.", codes=coded("instrument", ["nobody_knows"]))) == (
        "Gives nobody_knows."
    )


def test_a_kept_message_still_speaks_every_language() -> None:
    said = msg("Shared concepts: {concepts} ({likeness} of 100).",
               concepts=(glossary().by_id["wastewater"], "own word"), likeness=80)  # fmt: skip
    read = from_data(json.loads(json.dumps(to_data(said), ensure_ascii=False)))
    for language in ("zh-CN", "en", "th", "vi"):
        assert load_translator(language)(read) == load_translator(language)(said)
    nested = msg("Undo: {step}", step=msg("Edit {code}", code="X"))
    assert CHINESE(from_data(to_data(nested))) == CHINESE(nested)
    assert hash(read) != hash(nested)
    assert Labels({"th": "น้ำ"}).label("lo") == "น้ำ"


def test_no_reason_of_a_chinese_match_list_holds_an_english_word(desk: Office) -> None:
    demo.fill(desk)
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
                for words in (*found.notes, *(m.failed.reason for m in found.near_misses),
                              *(q.why for q in found.questions))
                if LATIN.search(CHINESE(words))
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
