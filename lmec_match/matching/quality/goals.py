"""Measure the finding of a global target by a paraphrase in the same language.

Which blend of words, letters and concepts is best was once chosen on these very queries, so the
figure of the whole set flatters it. Therefore it is also chosen on some goals and scored on the
others, many times; what is told is the score on goals that had no part in the choice.
"""

from __future__ import annotations

import itertools
import random
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lmec_match.domain.matches import MatchQuery
from lmec_match.domain.record import Record
from lmec_match.matching import candidates, engine
from lmec_match.matching.memory_offers import MemoryOffers
from lmec_match.matching.profile import TECHNOLOGIES, default
from lmec_match.matching.quality import singles
from lmec_match.matching.quality.measures import DEPTH, Ranking, figure, mean, ndcg, read_rows
from lmec_match.matching.relevance import Relevance, combined
from lmec_match.matching.tools import Tools

FILE = Path("languages") / "sdg_goals_and_targets.csv"
LANGUAGES = ("en", "zh-CN", "km")
QUESTIONS = {"global goals": "sdg_queries.tsv", "global goals, measures": "sdg_measures.tsv"}
"""Files of questions by the name of their task: statements, and what a statistics office counts."""
FOLDS, REPEATS, RESAMPLES = 5, 20, 2_000
SEED = 20_261_124
PROPORTIONS = ((1.0, 0.0), (1.0, 0.5), (1.0, 1.0), (1.0, 1.5), (1.0, 2.0), (1.0, 3.0), (0.0, 1.0))
CONCEPTS = (0.0, 0.5, 1.0, 2.0)
FUSION = "reciprocal rank fusion"

MEANINGS = (0.0, 0.5, 1.0, 2.0)
"""How much meaning counts, where there is a model of it."""
PLAIN = {"words": 1.0, "letters": 1.0, "concepts": 1.0, "meaning": 1.0}
"""The blend that favours nothing."""

Blend = Mapping[str, float]
Asked = Sequence[Mapping[str, str]]
Scores = list[float]
"""nDCG@10 by query, in the order of the queries."""


def settings(meanings: Sequence[float] = (1.0,)) -> list[Blend]:
    """Return the blends that may be chosen: words to letters, with concepts and with meaning."""
    return [
        {"words": words, "letters": letters, "concepts": concepts, "meaning": meaning}
        for (words, letters), concepts, meaning in itertools.product(
            PROPORTIONS, CONCEPTS, meanings
        )
    ]


def read_targets(path: Path) -> dict[str, dict[str, str]]:
    """Return {target: {language: text}} of the global targets."""
    return {
        row["key"].removesuffix("-title"): row
        for row in read_rows(path, ",")
        if row["set"] == "global_targets"
    }


def goal_of(target: str) -> str:
    """Return the goal of a target: "6" of "6-3"."""
    return target.split("-", maxsplit=1)[0]


def offers_of(texts: Mapping[str, str], tools: Tools) -> MemoryOffers:
    """Return texts as offers, known by their keys."""
    return MemoryOffers(
        [Record(i, key, "technologies", {"name": text})
         for i, (key, text) in enumerate(texts.items(), 1)],
        tools.glossary,
        tools.embedding,
    )  # fmt: skip


def rankings(texts: Mapping[str, str], queries: Sequence[str], tools: Tools) -> list[list[str]]:
    """Return what a match finds among texts for each query."""
    offers, profile = offers_of(texts, tools), default(TECHNOLOGIES)
    return [
        [r.code for r in engine.match(
            MatchQuery(text, TECHNOLOGIES), offers, profile, tools, limit=DEPTH).results]
        for text in queries
    ]  # fmt: skip


@dataclass(frozen=True)
class Compared:
    """Hold a query's candidates, each with its likeness by every way of comparing."""

    near: Mapping[str, Relevance]

    def ranking(self, blend: Blend) -> list[str]:
        """Return the order under a blend; what the subject's gate excludes is left out."""
        most = default(TECHNOLOGIES).gates["subject"]
        scores = {
            key: combined(r.words, r.letters, r.concepts, r.meaning, blend, r.trust)
            for key, r in self.near.items()
        }
        return [k for k in singles.ordered(scores) if 1.0 - scores[k] <= most][:DEPTH]


def compared(texts: Mapping[str, str], queries: Sequence[str], tools: Tools) -> list[Compared]:
    """Return the candidates of each query, compared in every way once."""
    offers, profile = offers_of(texts, tools), default(TECHNOLOGIES)
    found: list[Compared] = []
    for text in queries:
        records, near = candidates.find(
            MatchQuery(text, TECHNOLOGIES), offers, "technologies", profile, tools
        )
        found.append(Compared({r.code: near[r.id] for r in records}))
    return found


def scores_of(asked: Asked, found: Sequence[Ranking]) -> Scores:
    """Return the score of each query's ranking, whose one right answer is its target."""
    return [ndcg(order, {row["target"]: 1}) for row, order in zip(asked, found, strict=True)]


def held_out(
    groups: Sequence[str],
    scores: Sequence[Mapping[str, Scores]],
    *,
    folds: int = FOLDS,
    repeats: int = REPEATS,
    seed: int = SEED,
) -> list[dict[str, Scores]]:
    """Return for each repeat the scores by language on groups that had no part in the choice.

    `groups` names each query's group; `scores` holds, for each setting, the scores by language. In
    a repeat the groups are dealt at random into `folds`; the setting best on the mean of all
    languages over the other folds is scored on each.
    """
    chance = random.Random(seed)
    names = sorted(set(groups))
    languages = list(scores[0])
    found: list[dict[str, Scores]] = []
    for _ in range(repeats):
        chance.shuffle(names)
        fold_of = {name: place % folds for place, name in enumerate(names)}
        kept = {language: [0.0] * len(groups) for language in languages}
        for fold in range(folds):
            learn = [i for i, group in enumerate(groups) if fold_of[group] != fold]
            best = max(
                scores,
                key=lambda s, learn=learn: sum(s[x][i] for x in languages for i in learn),  # type: ignore[misc]
            )
            for i, group in enumerate(groups):
                if fold_of[group] == fold:
                    for language in languages:
                        kept[language][i] = best[language][i]
        found.append(kept)
    return found


def interval(groups: Sequence[str], differences: Sequence[float]) -> tuple[float, float]:
    """Return the 95 % interval of a mean difference, by resampling whole groups."""
    by_group: dict[str, list[float]] = {}
    for group, difference in zip(groups, differences, strict=True):
        by_group.setdefault(group, []).append(difference)
    members = list(by_group.values())
    chance = random.Random(SEED)
    means = sorted(
        mean(itertools.chain.from_iterable(chance.choices(members, k=len(members))))
        for _ in range(RESAMPLES)
    )
    return means[int(0.025 * RESAMPLES)], means[int(0.975 * RESAMPLES) - 1]


def figures(
    targets: Mapping[str, Mapping[str, str]],
    asked: Asked,
    tools: Tools,
    methods: Mapping[str, singles.Single],
    task: str = "global goals",
) -> list[dict[str, Any]]:
    """Return nDCG@10 of each language: as shipped, held out, untuned, and every single method."""
    groups = [goal_of(row["target"]) for row in asked]
    ways = settings(MEANINGS if tools.embedding is not None else (1.0,))
    by_setting: list[dict[str, Scores]] = [{} for _ in ways]
    alone: dict[str, dict[str, Scores]] = {}
    shipped: dict[str, Scores] = {}
    for language in LANGUAGES:
        texts = {key: row[language] for key, row in targets.items() if row.get(language)}
        queries = [row[language] for row in asked]
        shipped[language] = scores_of(asked, rankings(texts, queries, tools))
        near = compared(texts, queries, tools)
        for way, kept in zip(ways, by_setting, strict=True):
            kept[language] = scores_of(asked, [c.ranking(way) for c in near])
        found = {name: method(texts, queries) for name, method in methods.items()}
        found[FUSION] = singles.fused([found[name] for name in singles.FUSED])
        alone[language] = {name: scores_of(asked, orders) for name, orders in found.items()}
    repeats = held_out(groups, by_setting)
    made: list[dict[str, Any]] = []
    for language in LANGUAGES:
        made += _of_language(
            task, language, groups, shipped[language], alone[language],
            [kept[language] for kept in by_setting], [kept[language] for kept in repeats],
            by_setting[ways.index(PLAIN)][language],
        )  # fmt: skip
    return made


def _of_language(
    task: str,
    language: str,
    groups: Sequence[str],
    shipped: Scores,
    alone: Mapping[str, Scores],
    by_setting: Sequence[Scores],
    repeats: Sequence[Scores],
    plain: Scores,
) -> list[dict[str, Any]]:
    cases = len(groups)
    single = {name: s for name, s in alone.items() if name != FUSION}
    name = max(single, key=lambda key: mean(single[key]))
    best, against = mean(single[name]), f"{name}, the best single method"
    usual = [mean(query) for query in zip(*repeats, strict=True)]
    fused = alone[FUSION]
    rows = (
        ("as shipped", shipped, 0.0),
        ("all ways alike, untuned", plain, 0.0),
        ("held out, blend chosen on other goals", usual,
         statistics.stdev(mean(r) for r in repeats)),
        ("reciprocal rank fusion, untuned", fused, 0.0),
    )  # fmt: skip
    made: list[dict[str, Any]] = []
    for what, scores, spread in rows:
        low, high = interval(groups, [a - b for a, b in zip(scores, single[name], strict=True)])
        more = {"spread": spread} if spread else {}
        made.append(
            figure(task, f"nDCG@10, {language}, {what}", mean(scores), cases, best, against,
                   lead_low=low, lead_high=high, **more)
        )  # fmt: skip
    made.append(
        figure(task, f"nDCG@10, {language}, in sample: best of {len(by_setting)} blends",
               max(mean(s) for s in by_setting), cases, best, against)
    )  # fmt: skip
    made += [
        figure(task, f"nDCG@10, {language}, alone: {key}", mean(s), cases)
        for key, s in single.items()
    ]
    return made
