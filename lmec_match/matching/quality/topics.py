"""Measure the finding of English environment topics by their names in the other languages.

The list is our own (`resources/judged/environment_topics.tsv`), in the manner of the titles of an
encyclopaedia; it was written without a look at the glossary. The glossary may be grown from it, but
for a third of the topics, chosen by a digest of their names, which nobody looks at: the figure
there is told apart.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from lmec_match.matching.quality import crossing, goals, singles
from lmec_match.matching.quality.measures import figure, first, mean, read_rows
from lmec_match.matching.tools import Tools
from lmec_match.text.meaning import Embedding

FILE = "environment_topics.tsv"
TASK = "environment topics"
PARTS = 3


def read(folder: Path) -> list[dict[str, str]]:
    """Return the topics, a column a language; raise `UserError` when they cannot be read."""
    return read_rows(folder / FILE)


def is_held_out(topic: str) -> bool:
    """Say whether a topic is one of the third that nothing is grown from."""
    return hashlib.blake2b(topic.encode(), digest_size=8).digest()[0] % PARTS == 0


def figures(
    rows: Sequence[Mapping[str, str]], tools: Tools, embedding: Embedding | None
) -> list[dict[str, Any]]:
    """Return first places among all topics by language: of the glossary, of meaning, of both."""
    english = {row["en"]: row["en"] for row in rows}
    offered = {key: tools.glossary.concepts(key) for key in english}
    weights = crossing.rarity(offered.values())
    found: list[dict[str, Any]] = []
    for language in crossing.OTHERS:
        asked = {row["en"]: row[language] for row in rows if row.get(language)}
        if not asked:
            continue
        texts = list(asked.values())
        ways: dict[str, list[list[str]]] = {
            "glossary alone": [
                crossing.by_concepts(text, offered, weights, tools.glossary) for text in texts
            ]
        }
        if embedding is not None:
            ways[f"{embedding.version} alone"] = singles.vectors(embedding)(english, texts)
            both = replace(tools, embedding=embedding)
            ways["a match, with both"] = goals.rankings(english, texts, both)
        for name, orders in ways.items():
            places = {
                key: first(order, {key: 1}) for key, order in zip(asked, orders, strict=True)
            }
            held = [place for key, place in places.items() if is_held_out(key)]
            found.append(
                figure(TASK, f"{name}, topic in {language} finds the English one of {len(english)}",
                       mean(places.values()), len(places),
                       mean(held), f"the {len(held)} held out")
            )  # fmt: skip
    return found
