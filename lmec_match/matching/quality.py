"""Measure how good the matches are: on the judged set, on the global goals, across languages.

Every figure is a plain dictionary: `task`, `name`, `value` (0…1), `cases`, and where there is one
the value of a simpler method on the same cases as `baseline`, named by `against`.
"""

from __future__ import annotations

import csv
import datetime as dt
import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from lmec_match.domain.matches import MatchQuery
from lmec_match.domain.record import Record
from lmec_match.domain.values import Money, Quantity
from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.matching import engine, query, relevance
from lmec_match.matching.context import NEIGHBOURS
from lmec_match.matching.engine import Tools
from lmec_match.matching.memory_offers import MemoryOffers
from lmec_match.matching.profile import FUNDING, TECHNOLOGIES, Profile, default
from lmec_match.paths import RESOURCES
from lmec_match.progress import SILENT, Progress
from lmec_match.text.glossary import Glossary, load
from lmec_match.text.shingles import tokens, trigrams

DEPTH = 10
DAY = dt.date(2026, 11, 24)
"""The day of every measured run, so that figures do not change with the calendar."""
JUDGED = RESOURCES / "judged"
GOALS = Path("languages") / "sdg_goals_and_targets.csv"
LANGUAGES = ("en", "zh-CN", "km")
OTHERS = ("zh-CN", "km", "lo", "my")

Ranking = Sequence[str]
Grades = Mapping[str, int]


def report(
    lists_folder: Path | None = None,
    *,
    glossary: Glossary | None = None,
    progress: Progress = SILENT,
) -> list[dict[str, Any]]:
    """Return all figures; those that need the development lists are left out without them."""
    tools = Tools(glossary or load(), today=DAY)
    judged = JudgedSet.read(JUDGED)
    jobs: list[Callable[[], list[dict[str, Any]]]] = [
        lambda: judged_figures(judged, TECHNOLOGIES, tools),
        lambda: judged_figures(judged, FUNDING, tools),
    ]
    goals = None if lists_folder is None else lists_folder / GOALS
    if goals is not None and goals.is_file():
        targets = read_targets(goals)
        asked = read_rows(JUDGED / "sdg_queries.tsv")
        jobs.append(lambda: goal_figures(targets, asked, tools))
        jobs.append(lambda: crossing_figures(targets, asked, tools))
    found: list[dict[str, Any]] = []
    for done, job in enumerate(jobs):
        progress(done, len(jobs), msg("Measuring the quality of matches"))
        found += job()
    progress(len(jobs), len(jobs), msg("Done"))
    return found


def read_rows(path: Path) -> list[dict[str, str]]:
    """Return the rows of a tab-separated file; raise `UserError` when it cannot be read."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    except (OSError, UnicodeDecodeError) as problem:
        raise UserError(msg("{path} cannot be read: {why}.", path=path, why=problem)) from problem


def read_targets(path: Path) -> dict[str, dict[str, str]]:
    """Return {target: {language: text}} of the global targets."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return {
            row["key"].removesuffix("-title"): row
            for row in csv.DictReader(file)
            if row["set"] == "global_targets"
        }


# -- measures ---------------------------------------------------------------------------------


def ndcg(ranking: Ranking, grades: Grades, depth: int = DEPTH) -> float:
    """Return the normalised discounted gain (2^grade − 1) of a ranking, 0…1; 1 if nothing fits."""
    ideal = sorted((g for g in grades.values() if g > 0), reverse=True)
    best = _gain(ideal[:depth])
    return _gain([grades.get(code, 0) for code in ranking[:depth]]) / best if best else 1.0


def _gain(grades: Iterable[int]) -> float:
    return sum((2.0**g - 1.0) / math.log2(place + 2) for place, g in enumerate(grades))


def first(ranking: Ranking, grades: Grades) -> float:
    """Return 1 when the first place has the best grade there is, else 0."""
    best = max(grades.values(), default=0)
    return float(bool(ranking) and grades.get(ranking[0], 0) == best)


def _mean(values: Iterable[float]) -> float:
    found = list(values)
    return sum(found) / len(found) if found else 0.0


def _figure(
    task: str,
    name: str,
    value: float,
    cases: int,
    baseline: float | None = None,
    against: str = "",
) -> dict[str, Any]:
    found: dict[str, Any] = {"task": task, "name": name, "value": round(value, 4), "cases": cases}
    if baseline is not None:
        found |= {"baseline": round(baseline, 4), "against": against}
    return found


# -- the judged set ---------------------------------------------------------------------------


@dataclass(frozen=True)
class JudgedSet:
    """Hold the judged set: queries and offers by id, and the rows that the rule reads."""

    needs: Mapping[str, Record]
    technologies: Sequence[Record]
    funders: Sequence[Record]
    rows: Mapping[str, Mapping[str, str]]
    near: Mapping[str, frozenset[str]]

    @classmethod
    def read(cls, folder: Path) -> JudgedSet:
        """Read the folder; raise `UserError` for a file that cannot be read."""
        needs, techs, funds = (
            read_rows(folder / f"{name}.tsv") for name in ("needs", "technologies", "funders")
        )
        topics = read_rows(folder / "topics.tsv")
        return cls(
            {row["id"]: _need(i, row) for i, row in enumerate(needs, 1)},
            [_technology(i, row) for i, row in enumerate(techs, 1)],
            [_funder(i, row) for i, row in enumerate(funds, 1)],
            {row["id"]: row for rows in (needs, techs, funds) for row in rows},
            {row["topic"]: frozenset(row["near"].split()) for row in topics},
        )

    def grades(self, need: str, target: str) -> dict[str, int]:
        """Return the grade of every offer for a need, by the rule of the folder's README."""
        asked = self.rows[need]
        if target == TECHNOLOGIES:
            return {r.code: self._technology(asked, self.rows[r.code]) for r in self.technologies}
        return {r.code: _funder_grade(asked, self.rows[r.code]) for r in self.funders}

    def _technology(self, asked: Mapping[str, str], offer: Mapping[str, str]) -> int:
        same = asked["topic"] == offer["topic"]
        if not same and offer["topic"] not in self.near[asked["topic"]]:
            return 0
        if float(offer["cost_usd"]) > 1.25 * float(asked["budget_usd"]):
            return 0
        if int(offer["trl"]) < int(asked["trl_minimum"]):
            return 0
        if asked["capacity"] and offer["unit"] == asked["unit"]:
            wanted = float(asked["capacity"])
            if float(offer["capacity_min"]) > 1.5 * wanted:
                return 0
            if float(offer["capacity_max"]) < 0.5 * wanted:
                return 0
        if not same:
            return 1
        there = {asked["country"], *NEIGHBOURS[asked["country"]]}
        return 3 if there & set(offer["serviced_in"].split()) else 2


def _funder_grade(asked: Mapping[str, str], offer: Mapping[str, str]) -> int:
    if asked["topic"] not in offer["topics"].split():
        return 0
    if asked["country"] not in offer["countries"].split():
        return 0
    budget = float(asked["budget_usd"])
    if float(offer["ticket_min"]) > budget:
        return 0
    return 3 if float(offer["ticket_max"]) >= budget else 2


def _usd(low: str, high: str = "") -> Money:
    least, most = Decimal(low), Decimal(high) if high else None
    return Money(least, "USD", "", most, least, most, DAY.isoformat())


def _capacity(low: str, high: str, unit: str) -> dict[str, Any]:
    if not low:
        return {}
    dimension = "flow" if unit == "m3/d" else "mass_flow"
    least, most = Decimal(low), Decimal(high)
    return {"capacity": Quantity(least, most, unit, "", dimension, least, most)}


def _need(number: int, row: Mapping[str, str]) -> Record:
    values = {
        "name": row["name"],
        "problem": row["problem"],
        "country": row["country"],
        "areas": (row["area"],),
        "budget": _usd(row["budget_usd"]),
        "trl_minimum": int(row["trl_minimum"]),
        **_capacity(row["capacity"], row["capacity"], row["unit"]),
    }
    return Record(number, row["id"], "needs", values)


def _technology(number: int, row: Mapping[str, str]) -> Record:
    values = {
        "name": row["name"],
        "summary": row["summary"],
        "country": row["country"],
        "serviced_in": tuple(row["serviced_in"].split()),
        "areas": (row["area"],),
        "capital_cost": _usd(row["cost_usd"]),
        "trl": int(row["trl"]),
        **_capacity(row["capacity_min"], row["capacity_max"], row["unit"]),
    }
    return Record(number, row["id"], "technologies", values)


def _funder(number: int, row: Mapping[str, str]) -> Record:
    values = {
        "name": row["name"],
        "summary": row["summary"],
        "countries": tuple(row["countries"].split()),
        "areas": tuple(row["areas"].split()),
        "instruments": tuple(row["instruments"].split()),
        "ticket": _usd(row["ticket_min"], row["ticket_max"]),
    }
    return Record(number, row["id"], "funding", values)


def judged_figures(judged: JudgedSet, target: str, tools: Tools) -> list[dict[str, Any]]:
    """Return nDCG@10 and first places on the judged set, whole and with each criterion removed."""
    records = judged.technologies if target == TECHNOLOGIES else judged.funders
    offers = MemoryOffers(records, tools.glossary)
    grades = {key: judged.grades(key, target) for key in judged.needs}
    asked = {
        key: query.from_record(need, target)
        for key, need in judged.needs.items()
        if any(grades[key].values())
    }
    profile = default(target)

    def rankings(chosen: Profile) -> dict[str, list[str]]:
        return {
            key: [r.code for r in engine.match(q, offers, chosen, tools, limit=DEPTH).results]
            for key, q in asked.items()
        }

    def score(found: Mapping[str, Ranking]) -> float:
        return _mean(ndcg(ranking, grades[key]) for key, ranking in found.items())

    task = f"judged set, {target}"
    whole = rankings(profile)
    words = {
        key: [records[i - 1].code for i, _ in offers.candidates(
            records[0].kind, tokens(q.text), DEPTH)]
        for key, q in asked.items()
    }  # fmt: skip
    found = [
        _figure(task, "nDCG@10", score(whole), len(asked), score(words), "BM25 on shingles"),
        _figure(task, "best grade in first place",
                _mean(first(r, grades[k]) for k, r in whole.items()), len(asked),
                _mean(first(r, grades[k]) for k, r in words.items()), "BM25 on shingles"),
    ]  # fmt: skip
    for key in (k for k, weight in profile.weights.items() if weight):
        without = replace(
            profile,
            weights={k: w for k, w in profile.weights.items() if k != key},
            gates={k: g for k, g in profile.gates.items() if k != key},
        )
        found.append(
            _figure(task, f"nDCG@10 without {key}", score(rankings(without)), len(asked),
                    score(whole), "all criteria")
        )  # fmt: skip
    return found


# -- the global goals -------------------------------------------------------------------------


def goal_figures(
    targets: Mapping[str, Mapping[str, str]], asked: Sequence[Mapping[str, str]], tools: Tools
) -> list[dict[str, Any]]:
    """Return nDCG@10 of finding a target by a paraphrase in the same language."""
    found: list[dict[str, Any]] = []
    for language in LANGUAGES:
        texts = {key: row[language] for key, row in targets.items() if row.get(language)}
        ours = _goal_rankings(texts, asked, language, tools)
        singles = {
            "BM25 on shingles": _bm25_rankings(texts, asked, language),
            "TF-IDF on three letters": _letters_rankings(texts, asked, language),
        }
        scores = {name: _goal_score(asked, rankings) for name, rankings in singles.items()}
        best = max(scores, key=lambda name: scores[name])
        found.append(
            _figure("global goals", f"nDCG@10, {language}", _goal_score(asked, ours), len(asked),
                    scores[best], f"{best}, the best single method")
        )  # fmt: skip
    return found


def crossing_figures(
    targets: Mapping[str, Mapping[str, str]], asked: Sequence[Mapping[str, str]], tools: Tools
) -> list[dict[str, Any]]:
    """Return how well a text in one language finds the English one of the same meaning."""
    english = {key: row["en"] for key, row in targets.items()}
    found: list[dict[str, Any]] = []
    offered = {key: tools.glossary.concepts(text) for key, text in english.items()}
    rarity = _rarity(offered.values())
    for language in OTHERS:
        wanted = {key: row[language] for key, row in targets.items() if row.get(language)}
        places = [
            first(_by_concepts(text, offered, rarity, tools.glossary), {key: 1})
            for key, text in wanted.items()
        ]
        found.append(
            _figure("across languages", f"glossary alone, target in {language} finds the English "
                    "one first", _mean(places), len(places))
        )  # fmt: skip
    for language in LANGUAGES[1:]:
        rankings = _goal_rankings(english, asked, language, tools)
        found.append(
            _figure("across languages", f"nDCG@10, paraphrase in {language}, targets in English",
                    _goal_score(asked, rankings), len(asked))
        )  # fmt: skip
    return found


def _goal_score(asked: Sequence[Mapping[str, str]], rankings: Sequence[Ranking]) -> float:
    return _mean(
        ndcg(ranking, {row["target"]: 1}) for row, ranking in zip(asked, rankings, strict=True)
    )


def _goal_rankings(
    texts: Mapping[str, str], asked: Sequence[Mapping[str, str]], language: str, tools: Tools
) -> list[list[str]]:
    records = [
        Record(i, key, "technologies", {"name": text})
        for i, (key, text) in enumerate(texts.items(), 1)
    ]
    offers = MemoryOffers(records, tools.glossary)
    profile = default(TECHNOLOGIES)
    return [
        [
            r.code
            for r in engine.match(
                MatchQuery(row[language], TECHNOLOGIES), offers, profile, tools, limit=DEPTH
            ).results
        ]
        for row in asked
    ]


def _bm25_rankings(
    texts: Mapping[str, str], asked: Sequence[Mapping[str, str]], language: str
) -> list[list[str]]:
    records = [
        Record(i, key, "technologies", {"name": text})
        for i, (key, text) in enumerate(texts.items(), 1)
    ]
    offers = MemoryOffers(records)
    return [
        [records[i - 1].code
         for i, _ in offers.candidates("technologies", tokens(row[language]), DEPTH)]
        for row in asked
    ]  # fmt: skip


def _letters_rankings(
    texts: Mapping[str, str], asked: Sequence[Mapping[str, str]], language: str
) -> list[list[str]]:
    pieces = {key: trigrams(text) for key, text in texts.items()}
    counts: Counter[str] = Counter()
    for own in pieces.values():
        counts.update(own)
    weight = {p: math.log((1 + len(pieces)) / (1 + n)) + 1 for p, n in counts.items()}
    norms = {key: math.sqrt(sum(weight[p] ** 2 for p in own)) for key, own in pieces.items()}
    found: list[list[str]] = []
    for row in asked:
        wanted = trigrams(row[language])
        scores = {
            key: sum(weight[p] ** 2 for p in wanted & own) / (norms[key] or 1.0)
            for key, own in pieces.items()
        }
        found.append(sorted(scores, key=lambda key: (-scores[key], key))[:DEPTH])
    return found


def _rarity(offered: Iterable[Mapping[str, float]]) -> dict[str, float]:
    sets = list(offered)
    counts = Counter(key for concepts in sets for key in concepts)
    return {key: math.log(1 + len(sets) / (n + 0.5)) for key, n in counts.items()}


def _by_concepts(
    text: str,
    offered: Mapping[str, Mapping[str, float]],
    rarity: Mapping[str, float],
    glossary: Glossary,
) -> list[str]:
    """Return the offers that share concepts with a text, the nearest first."""
    concepts = glossary.concepts(text)
    wider = glossary.expand(concepts)
    scores = {
        key: relevance.overlap(concepts, wider, own, rarity)[0] for key, own in offered.items()
    }
    ranked = sorted(scores, key=lambda key: (-scores[key], key))
    return [key for key in ranked if scores[key] > 0]
