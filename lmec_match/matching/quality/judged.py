"""Measure matches on the judged set: whole, and with each criterion removed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from lmec_match.domain.record import Record
from lmec_match.domain.values import Money, Quantity
from lmec_match.matching import engine, query
from lmec_match.matching.context import NEIGHBOURS
from lmec_match.matching.memory_offers import MemoryOffers
from lmec_match.matching.profile import TECHNOLOGIES, Profile, default
from lmec_match.matching.quality.measures import (
    DAY,
    DEPTH,
    Ranking,
    figure,
    first,
    mean,
    ndcg,
    read_rows,
)
from lmec_match.matching.tools import Tools
from lmec_match.text.shingles import tokens


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
    offers = MemoryOffers(records, tools.glossary, tools.embedding)
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
        return mean(ndcg(ranking, grades[key]) for key, ranking in found.items())

    task = f"judged set, {target}"
    whole = rankings(profile)
    words = {
        key: [records[i - 1].code for i, _ in offers.candidates(
            records[0].kind, tokens(q.text), DEPTH)]
        for key, q in asked.items()
    }  # fmt: skip
    found = [
        figure(task, "nDCG@10", score(whole), len(asked), score(words), "BM25 on shingles"),
        figure(task, "best grade in first place",
                mean(first(r, grades[k]) for k, r in whole.items()), len(asked),
                mean(first(r, grades[k]) for k, r in words.items()), "BM25 on shingles"),
    ]  # fmt: skip
    for key in (k for k, weight in profile.weights.items() if weight):
        without = replace(
            profile,
            weights={k: w for k, w in profile.weights.items() if k != key},
            gates={k: g for k, g in profile.gates.items() if k != key},
        )
        found.append(
            figure(task, f"nDCG@10 without {key}", score(rankings(without)), len(asked),
                    score(whole), "all criteria")
        )  # fmt: skip
    return found
