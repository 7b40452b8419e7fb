"""Measure how well a text in one language finds the English one of the same meaning."""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from lmec_match.matching import relevance
from lmec_match.matching.quality import goals
from lmec_match.matching.quality.measures import figure, first, mean
from lmec_match.matching.quality.singles import ordered
from lmec_match.matching.tools import Tools
from lmec_match.text.glossary import Glossary

SENTENCES = Path("languages") / "parallel_sentences_dev.csv"
TERMS = 500
FOLDS = 5
SEED = 20_261_124
OTHERS = ("zh-CN", "th", "vi", "lo", "km", "my")


def figures(
    targets: Mapping[str, Mapping[str, str]], asked: Sequence[Mapping[str, str]], tools: Tools
) -> list[dict[str, Any]]:
    """Return the figures on the global targets, by their own texts and by paraphrases."""
    english = {key: row["en"] for key, row in targets.items()}
    found = alone(english, targets, "target", tools.glossary) if tools.embedding is None else []
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


def term_figures(glossary: Glossary) -> list[dict[str, Any]]:
    """Return how often a term that the glossary does not know finds its English label among 500.

    Concepts are drawn at random. A label in another language is taken out of the glossary, and then
    asked for: what is left are its parts and its likeness to other labels. A term that the glossary
    does know finds its concept by construction (`tests/text` holds it), so that the rate on terms
    from elsewhere lies between this figure and 1, by how many of them it knows.
    """
    chance = random.Random(SEED)
    chosen = chance.sample(sorted(glossary.by_id), min(TERMS, len(glossary.by_id)))
    english = {key: glossary.label(key) for key in chosen}
    found: list[dict[str, Any]] = []
    for language in OTHERS:
        able = [k for k in chosen if len(glossary.by_id[k].labels.get(language, ())) > 1]
        asked = {key: chance.choice(glossary.by_id[key].labels[language]) for key in able}
        places: list[float] = []
        for fold in range(FOLDS):
            part = able[fold::FOLDS]
            poorer = without_labels(glossary, language, {key: asked[key] for key in part})
            offered = {key: poorer.concepts(text) for key, text in english.items()}
            weights = rarity(offered.values())
            places += [
                first(by_concepts(asked[key], offered, weights, poorer), {key: 1}) for key in part
            ]
        found.append(
            figure("across languages",
                   f"glossary alone, unknown term in {language} finds the English one of {TERMS}",
                   mean(places), len(places))
        )  # fmt: skip
    return found


def without_labels(glossary: Glossary, language: str, labels: Mapping[str, str]) -> Glossary:
    """Return a glossary that does not know one label of some concepts."""
    concepts = [
        concept if concept.id not in labels else replace(
            concept, labels={**concept.labels, language: tuple(
                label for label in concept.labels[language] if label != labels[concept.id])})
        for concept in glossary.by_id.values()
    ]  # fmt: skip
    return Glossary(concepts, glossary.neutral)


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
