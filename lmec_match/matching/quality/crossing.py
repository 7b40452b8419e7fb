"""Measure how well a text in one language finds the English one of the same meaning."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from lmec_match.matching import relevance
from lmec_match.matching.engine import Tools
from lmec_match.matching.quality import goals
from lmec_match.matching.quality.measures import figure, first, mean
from lmec_match.matching.quality.singles import ordered
from lmec_match.text.glossary import Glossary

SENTENCES = Path("languages") / "parallel_sentences_dev.csv"
OTHERS = ("zh-CN", "th", "vi", "lo", "km", "my")


def figures(
    targets: Mapping[str, Mapping[str, str]], asked: Sequence[Mapping[str, str]], tools: Tools
) -> list[dict[str, Any]]:
    """Return the figures on the global targets, by their own texts and by paraphrases."""
    english = {key: row["en"] for key, row in targets.items()}
    found = alone(english, targets, "target", tools.glossary)
    for language in OTHERS:
        rows = [row for row in asked if row.get(language)]
        if rows:
            orders = goals.rankings(english, [row[language] for row in rows], tools)
            found.append(
                figure("across languages",
                       f"nDCG@10, paraphrase in {language}, targets in English",
                       mean(goals.scores_of(rows, orders)), len(rows))
            )  # fmt: skip
    return found


def alone(
    english: Mapping[str, str],
    others: Mapping[str, Mapping[str, str]],
    what: str,
    glossary: Glossary,
) -> list[dict[str, Any]]:
    """Return the first places of the glossary alone, for each language that the texts have."""
    offered = {key: glossary.concepts(text) for key, text in english.items()}
    weights = rarity(offered.values())
    found: list[dict[str, Any]] = []
    for language in OTHERS:
        wanted = {key: row[language] for key, row in others.items() if row.get(language)}
        if not wanted:
            continue
        places = [
            first(by_concepts(text, offered, weights, glossary), {key: 1})
            for key, text in wanted.items()
        ]
        found.append(
            figure("across languages",
                   f"glossary alone, {what} in {language} finds the English one first",
                   mean(places), len(places))
        )  # fmt: skip
    return found


def rarity(offered: Iterable[Mapping[str, float]]) -> dict[str, float]:
    """Return how telling each concept is among the offered ones."""
    sets = list(offered)
    counts = Counter(key for concepts in sets for key in concepts)
    return {key: math.log(1 + len(sets) / (n + 0.5)) for key, n in counts.items()}


def by_concepts(
    text: str,
    offered: Mapping[str, Mapping[str, float]],
    weights: Mapping[str, float],
    glossary: Glossary,
) -> list[str]:
    """Return the offers that share concepts with a text, the nearest first."""
    concepts = glossary.concepts(text)
    wider = glossary.expand(concepts)
    scores = {
        key: relevance.overlap(concepts, wider, own, weights)[0] for key, own in offered.items()
    }
    return [key for key in ordered(scores) if scores[key] > 0]
