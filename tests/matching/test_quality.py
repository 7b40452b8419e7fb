"""The measures of quality: hand-worked values, what a worse ranking scores, what a report holds."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lmec_match.errors import UserError
from lmec_match.matching import quality
from lmec_match.matching.profile import FUNDING, TECHNOLOGIES, default
from lmec_match.matching.quality import crossing, equipment, goals, singles, topics
from lmec_match.matching.quality.measures import DAY, JUDGED, figure, first, ndcg, read_rows
from lmec_match.matching.tools import Tools
from lmec_match.text.glossary import Glossary, load
from lmec_match.text.meaning import Vectors, unit

GRADES = {"a": 3, "b": 2, "c": 1, "d": 0}


@pytest.fixture(scope="module")
def tools() -> Tools:
    return Tools(load(), today=DAY)


@pytest.fixture(scope="module")
def report() -> list[dict[str, Any]]:
    """Return what is measured without any list."""
    return quality.report()


# -- measures ---------------------------------------------------------------------------------


def test_ndcg_is_the_value_worked_by_hand() -> None:
    assert ndcg(["a", "b", "c", "d"], GRADES) == pytest.approx(1.0)
    # b, d, a: gains 3, 0, 7 at discounts 1, log2 3, 2; ideal 7, 3, 1.
    gained = 3 + 0 + 7 / 2
    ideal = 7 + 3 / math.log2(3) + 1 / 2
    assert ndcg(["b", "d", "a"], GRADES) == pytest.approx(gained / ideal)
    assert ndcg(["d", "a"], {"a": 1}) == pytest.approx(1 / math.log2(3))


def test_ndcg_counts_no_place_below_its_depth_and_nothing_wanted_is_whole() -> None:
    assert ndcg(["d", "a"], {"a": 1}, depth=1) == 0.0
    assert ndcg(["d"], {"d": 0}) == 1.0
    assert ndcg([], {"a": 1}) == 0.0


def test_a_reversed_ranking_scores_lower() -> None:
    order = ["a", "b", "c", "d"]
    assert ndcg(order[::-1], GRADES) < ndcg(["b", "a", "c", "d"], GRADES) < ndcg(order, GRADES)


def test_first_place_asks_for_the_best_grade_there_is() -> None:
    assert first(["a"], GRADES) == 1.0
    assert first(["b", "a"], GRADES) == 0.0
    assert first([], GRADES) == 0.0


def test_a_figure_tells_its_baseline_only_where_there_is_one() -> None:
    assert figure("t", "n", 0.123456, 3) == {"task": "t", "name": "n", "value": 0.1235, "cases": 3}
    told = figure("t", "n", 1.0, 3, 0.5, "x", lead_low=-0.1)
    assert (told["baseline"], told["against"], told["lead_low"]) == (0.5, "x", -0.1)


def test_a_table_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        read_rows(tmp_path / "none.tsv")


# -- single methods ---------------------------------------------------------------------------

TEXTS = {
    "water": "treatment of waste water in towns", "air": "clean air for cities",
    "zh": "城市污水处理", "soil": "soil erosion on hills",
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(singles.methods()))
def test_every_single_method_finds_a_text_by_itself_and_orders_all(name: str) -> None:
    method = singles.methods()[name]
    asked = [TEXTS["soil"], TEXTS["water"], TEXTS["zh"]]
    orders = method(TEXTS, asked)
    assert [order[0] for order in orders] == ["soil", "water", "zh"]
    assert all(sorted(order) == sorted(TEXTS) for order in orders)


def test_words_alone_cannot_find_a_part_of_a_chinese_text() -> None:
    alone = singles.methods()
    more = {**TEXTS, "zz": "农村垃圾"}
    assert alone["BM25 on shingles"](more, ["污水"])[0][0] == "zh"
    assert alone["BM25 on words"](more, ["污水"])[0][0] == "air"


def test_fusion_of_ranks_is_worked_by_hand() -> None:
    # a: 1/61 + 1/63, b: 1/62 + 1/61, c: 1/63 + 1/62.
    assert singles.fused([[["a", "b", "c"]], [["b", "c", "a"]]]) == [["b", "a", "c"]]


# -- the held-out protocol --------------------------------------------------------------------


def test_a_setting_that_is_good_by_luck_on_one_group_does_not_flatter_the_held_out_score() -> None:
    groups = ["g1", "g1", "g2", "g2", "g3", "g3"]
    # Each lucky setting is perfect on one group and worthless on the others; one is steady.
    lucky = [{"en": [1.0 if g == mine else 0.0 for g in groups]} for mine in ("g1", "g2", "g3")]
    steady = {"en": [0.6] * 6}
    repeats = goals.held_out(groups, [*lucky, steady], folds=3, repeats=5)
    assert repeats == [{"en": [0.6] * 6}] * 5


def test_without_a_steady_setting_the_choice_on_other_groups_fails_on_this_one() -> None:
    groups = ["g1", "g2", "g3"]
    lucky = [{"en": [1.0 if g == mine else 0.0 for g in groups]} for mine in groups]
    repeats = goals.held_out(groups, lucky, folds=3, repeats=4)
    assert all(kept == {"en": [0.0, 0.0, 0.0]} for kept in repeats)


def test_the_interval_holds_a_sure_lead_and_spans_nought_for_an_unsure_one() -> None:
    groups = [str(i % 10) for i in range(40)]
    low, high = goals.interval(groups, [0.1] * 40)
    assert (low, high) == (pytest.approx(0.1), pytest.approx(0.1))
    low, high = goals.interval(groups, [0.5 if i % 2 else -0.5 for i in range(40)])
    assert low < 0.0 < high


def test_the_compared_ways_rank_as_the_match_does(tools: Tools) -> None:
    targets = {"6-1": "safe drinking water for all", "6-3": "less water pollution, waste water",
               "13-1": "resilience to climate hazards", "14-1": "marine pollution"}  # fmt: skip
    queries = ["polluted water", "clean water to drink", "climate disasters"]
    blend = default(TECHNOLOGIES).blend
    near = goals.compared(targets, queries, tools)
    assert [c.ranking(blend) for c in near] == goals.rankings(targets, queries, tools)


def test_the_plain_blend_favours_nothing() -> None:
    assert set(goals.PLAIN.values()) == {1.0}
    assert goals.PLAIN in goals.settings()
    assert goals.PLAIN in goals.settings(goals.MEANINGS)
    assert len(goals.settings(goals.MEANINGS)) == len(goals.MEANINGS) * len(goals.settings())


# -- the judged set ---------------------------------------------------------------------------


@pytest.mark.parametrize("target", [TECHNOLOGIES, FUNDING])
def test_removing_a_criterion_changes_the_figure_where_the_set_has_facts(
    target: str, report: list[dict[str, Any]]
) -> None:
    found = {f["name"]: f for f in report if f["task"] == f"judged set, {target}"}
    whole = found["nDCG@10"]["value"]
    assert whole > found["nDCG@10"]["baseline"]
    known = ("cost", "trl", "subject") if target == TECHNOLOGIES else ("ticket", "country")
    for key in known:
        assert found[f"nDCG@10 without {key}"]["value"] < whole
    assert set(found) >= {f"nDCG@10 without {k}" for k, w in default(target).weights.items() if w}


# -- across languages and the real lists ------------------------------------------------------


def test_a_glossary_that_knows_nothing_finds_nothing_across_languages(tools: Tools) -> None:
    english = {"a": "landfill leachate", "b": "air quality monitoring", "c": "flood"}
    others = {"a": {"th": "น้ำชะขยะ"}, "b": {"th": "การติดตามคุณภาพอากาศ"}, "c": {"th": "น้ำท่วม"}}
    known = crossing.alone(english, others, "term", tools.glossary)
    assert [(f["value"], f["cases"]) for f in known] == [(1.0, 3)]
    assert crossing.alone(english, others, "term", Glossary([]))[0]["value"] == 0.0


def test_a_label_taken_out_is_no_longer_known(tools: Tools) -> None:
    poorer = crossing.without_labels(tools.glossary, "th", {"coral_bleaching": "ปะการังฟอกขาว"})
    assert tools.glossary.concepts("ปะการังฟอกขาว")["coral_bleaching"] == 1.0
    assert "coral_bleaching" not in poorer.concepts("ปะการังฟอกขาว")
    assert poorer.concepts("การฟอกขาวของปะการัง")["coral_bleaching"] == 1.0
    assert poorer.concepts("提高水平") == {}


def test_the_equipment_list_is_read_whatever_the_columns_of_its_pages(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(
        "58,序号,设备名称,性 能 参 数,应用领域\n"
        "58,1,氨氮分析仪,符合《氨氮分析仪技术要求》要求。氨氮分析仪最小量程0～50mg/L,水质监测\n"
        "61,序号,设备名称,,关键设备,性能参数,应用领域\n"
        "61,1,脱硫设备,氨法脱硫 成套设备,脱硫塔,效率≥95%,燃煤机组\n"
        "62,,注,见附件,\n",
        encoding="utf-8",
    )
    first_, second = equipment.read(path)
    assert (first_.name, first_.field) == ("氨氮分析仪", "水质监测")
    assert first_.description == "符合要求。最小量程0～50mg/L"
    assert (second.name, second.performance) == ("氨法脱硫成套设备", "脱硫塔 效率≥95%")
    assert second.field == "燃煤机组"


def test_the_report_without_lists_holds_what_needs_none(report: list[dict[str, Any]]) -> None:
    tasks = {"judged set, technologies", "judged set, funding", "across languages", topics.TASK}
    assert {f["task"] for f in report} == tasks
    assert all({"task", "name", "value", "cases"} <= set(f) for f in report)
    assert all(0.0 <= f["value"] <= 1.0 for f in report)


@pytest.mark.parametrize(
    ("task", "languages"),
    [("global goals", ("en", "zh-CN", "km", "th", "vi")),
     ("global goals, measures", ("en", "zh-CN", "km"))],
)  # fmt: skip
def test_on_the_global_goals_the_shipped_blend_is_no_worse_than_any_single_method(
    lists: Path, tools: Tools, task: str, languages: tuple[str, ...]
) -> None:
    asked = read_rows(JUDGED / goals.QUESTIONS[task])
    targets = goals.read_targets(lists / goals.FILE)
    assert all(row[language] for row in asked for language in languages)
    assert {row["target"] for row in asked} <= set(targets)
    on_goals = goals.figures(targets, asked, tools, singles.methods(), task)
    assert {f["task"] for f in on_goals} == {task}
    found = {f["name"]: f for f in on_goals}
    for language in goals.LANGUAGES:
        shipped = found[f"nDCG@10, {language}, as shipped"]
        assert shipped["value"] >= shipped["baseline"]
        held = found[f"nDCG@10, {language}, held out, blend chosen on other goals"]
        assert held["lead_low"] < held["lead_high"]
        assert held["spread"] > 0


def test_on_the_real_list_the_shipped_blend_is_no_worse_than_any_single_method(
    lists: Path, tools: Tools
) -> None:
    methods = singles.methods()
    listed = equipment.figures(equipment.read(lists / equipment.FILE), tools, methods)
    compared = [f for f in listed if f["name"] == "nDCG@10"]
    assert len(compared) == 2
    assert all(f["value"] >= f["baseline"] for f in compared)


def test_the_topics_are_told_apart_and_a_third_is_held_out(tools: Tools) -> None:
    rows = topics.read(JUDGED)
    english = [row["en"] for row in rows]
    assert len(set(english)) == len(english) > 500
    held = sum(map(topics.is_held_out, english))
    assert 0.25 < held / len(english) < 0.45
    for language in crossing.OTHERS:
        assert sum(bool(row[language]) for row in rows) > 300
    found = topics.figures(rows, Tools(Glossary([]), today=DAY), None)
    assert {f["value"] for f in found} == {0.0}


class Letters:
    """Stand in for a model: texts are as alike as the counts of their letters."""

    version = "letters 1"

    def __init__(self) -> None:
        self.asked: list[str] = []

    def vectors(self, texts: Sequence[str], *, asked: bool = False) -> Vectors:
        self.asked += texts
        return unit(np.array([[text.count(c) for c in "aeioulnrst"] for text in texts]) + 0.01)


def test_with_a_model_the_topics_are_measured_in_three_ways(tools: Tools) -> None:
    rows = [
        {**dict.fromkeys(crossing.OTHERS, ""), "en": text, "vi": text}
        for text in ("nitrates", "laurel tree")
    ]
    model = Letters()
    known = quality.Remembering(model)
    found = topics.figures(rows, Tools(Glossary([]), today=DAY), known)
    assert [(f["name"].split(",")[0], f["value"]) for f in found] == [
        ("glossary alone", 0.0), ("letters 1 alone", 1.0), ("a match", 1.0),
    ]  # fmt: skip
    # Each text once as a question and once as an offer, however often it was needed.
    assert len(model.asked) == 4
