"""Measure how near the text of an offer is to what is asked: words, letters, concepts, meaning.

Words are BM25 over the index tokens, letters a TF-IDF cosine over pieces of three characters,
concepts the overlap of glossary concepts, meaning an optional vector likeness. Texts that share
no writing are compared by concepts and meaning alone.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from lmec_match.domain.subjects import SUBJECT_LIMIT
from lmec_match.text.features import Pieces, TextFeatures, features, pieces
from lmec_match.text.glossary import Glossary
from lmec_match.text.meaning import trust
from lmec_match.text.scripts import of as script_of
from lmec_match.text.shingles import scripts

BESIDE_TEXT = 0.3
"""How much concepts add where words can be compared too: more made the ranking of real texts
worse, since the words already hold the concepts (measured by `quality.goal_figures`)."""
ALONE = 0.8
"""How much meaning counts where no words can be compared: more put it above the concepts."""

SETTINGS = frozenset(
    ("mekong", "river_basin", "transboundary_waters", "region", "city", "urbanisation", "village",
     "rural_area", "community", "household", "housing", "family", "population", "citizens", "women",
     "children", "society", "developing_countries", "international_cooperation",
     "regional_cooperation", "enterprise", "small_and_medium_enterprises", "factory", "building",
     "government", "local_government", "ministry", "environment", "environmental_protection",
     "technology", "environmental_technology", "equipment", "material", "product", "quality")
)  # fmt: skip
"""Concepts that say where, for whom or by whom, or that it is a thing of this trade at all: a pump
for villages on the Mekong is no answer to the sewage of villages on the Mekong."""
SETTING = 0.6
"""What a setting counts for beside a subject where no words can be compared. On the judged
technologies nDCG@10 is .920 with and without it; wrong ones called possible or strong are 11, not
14, right ones 116 of 129, not 114, the best grade is in first place for .924 instead of .939; with
.4 or less more first places move. Beside words it cost a little on the global goals, whose subjects
are settings, too (*sustainable cities*)."""

_NONE: frozenset[str] = frozenset()

_WRITINGS: Mapping[str, str] = {
    "Hans": "han", "Hant": "han", "Thai": "thai", "Laoo": "lao", "Khmr": "khmer",
    "Mymr": "myanmar", "Latn": "latin",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Relevance:
    """Say how near a text is: each way 0…1 (None = not assessed), and the concepts shared."""

    score: float
    words: float | None
    letters: float | None
    concepts: float | None
    meaning: float | None
    shared: tuple[str, ...]
    """Concepts of both texts."""
    related: tuple[str, ...] = ()
    """Concepts of the offer that are wider or narrower than asked ones."""
    trust: float = 1.0
    """How far the model of meaning is trusted in the language that asks."""


@dataclass(frozen=True)
class Asked:
    """Hold the text of a query, taken apart once."""

    text: str
    scripts: frozenset[str]
    main: str
    """The writing of most of it."""
    pieces: Pieces
    concepts: Mapping[str, float]
    """Concepts found, with their weight in the text."""
    expanded: Mapping[str, float]
    """The same with wider and narrower ones."""
    ideal: float = 0.0
    """BM25 score of a text that holds every query token once."""

    @classmethod
    def read(cls, text: str, glossary: Glossary) -> Asked:
        """Take a query text apart."""
        short = text[:SUBJECT_LIMIT]
        found = glossary.concepts(short, romanised=True)
        writings = scripts(short)
        main = _main(short, writings)
        return cls(short, writings, main, pieces(short), found, glossary.expand(found))

    def surely_comparable(self, offered: frozenset[str]) -> bool:
        """Say whether the words of a text in these writings are in the language that asks.

        An abbreviation in a Thai text makes it no English one, and neither do the letters of a
        Vietnamese one.
        """
        if self.main == "latin" and "vietnamese" in offered:
            return False
        return not self.main or self.main in offered


def _main(text: str, writings: frozenset[str]) -> str:
    """Return the writing of most of a text as `scripts` names it, "" for none of the seven."""
    main = _WRITINGS.get(script_of(text), "")
    return "vietnamese" if main == "latin" and "vietnamese" in writings else main


def compare_all(
    asked: Asked,
    texts: Mapping[int, str],
    word_scores: Mapping[int, float],
    concept_weights: Mapping[str, float],
    glossary: Glossary,
    blend: Mapping[str, float],
    meanings: Mapping[int, float] | None = None,
    known: Mapping[int, Mapping[str, float]] | None = None,
) -> dict[int, Relevance]:
    """Return the relevance of each text by record id.

    `known` are the concepts of texts that were found before, for the index.

    `word_scores` are BM25 scores on the scale of `asked.ideal`; `concept_weights` are inverse
    document frequencies by concept; `meanings` are calibrated likenesses 0…1.
    """
    short = {key: text[:SUBJECT_LIMIT] for key, text in texts.items()}
    read = {key: features(text) for key, text in short.items()}
    held = known or {}
    letters = _letters(asked.pieces, read)
    sure = trust(asked.text)
    usual = sum(concept_weights.values()) / len(concept_weights) if concept_weights else 1.0
    found: dict[int, Relevance] = {}
    for key, own in read.items():
        words = cosine = None
        if asked.scripts & own.scripts or not asked.scripts:
            words = min(1.0, word_scores.get(key, 0.0) / asked.ideal) if asked.ideal else 0.0
            cosine = letters[key]
        concepts: float | None = None
        shared: tuple[str, ...] = ()
        related: tuple[str, ...] = ()
        if asked.concepts:
            offered = held.get(key)
            if offered is None:
                offered = glossary.kept_concepts(short[key])
            sure_words = words is not None and asked.surely_comparable(own.scripts)
            concepts, shared, related = overlap(
                asked.concepts, asked.expanded, offered, concept_weights, usual,
                _NONE if sure_words else SETTINGS,
            )  # fmt: skip
        meaning = None if meanings is None else meanings.get(key)
        score = combined(words, cosine, concepts, meaning, blend, sure)
        if words is not None and not asked.surely_comparable(own.scripts):
            apart = combined(None, None, concepts, meaning, blend, sure)
            if apart > score:
                score, words, cosine = apart, None, None
        found[key] = Relevance(score, words, cosine, concepts, meaning, shared, related, sure)
    return found


def combined(
    words: float | None,
    letters: float | None,
    concepts: float | None,
    meaning: float | None,
    blend: Mapping[str, float],
    sure: float = 1.0,
) -> float:
    """Return one likeness 0…1 from the ways that were assessed; more agreement never lowers it.

    Meaning and words are averaged, meaning by `sure` times its part of the blend, so that neither
    speaks for both; concepts are added to them.
    """
    lexical = [
        (blend["words"], words),
        (blend["letters"], letters),
    ]
    weight = sum(w for w, v in lexical if v is not None)
    text = sum(w * v for w, v in lexical if v is not None) / weight if weight else None
    comparable = text is not None
    if meaning is not None:
        part = sure * blend["meaning"]
        if text is not None:
            text = (text + part * meaning) / (1.0 + part)
        else:
            text = min(1.0, ALONE * blend["meaning"]) * meaning
    miss = 1.0 - (text or 0.0)
    if concepts is not None:
        factor = BESIDE_TEXT * blend["concepts"] if comparable else blend["concepts"]
        miss *= 1.0 - min(1.0, factor) * concepts
    return 1.0 - miss


def overlap(
    asked: Mapping[str, float],
    expanded: Mapping[str, float],
    offered: Mapping[str, float],
    weights: Mapping[str, float],
    usual: float = 1.0,
    settings: frozenset[str] = frozenset(),
) -> tuple[float, tuple[str, ...], tuple[str, ...]]:
    """Return how far an offer's concepts cover the asked ones (0…1), those shared, those related.

    `weights` say how telling a concept is; `usual` stands for those that are not among them, and
    those of `settings` tell less.

    Half is the share of the asked concepts that are covered (a wider or narrower one in part),
    half the likeness of both sets, so that an offer about just this comes before one about all.
    """
    if not asked or not offered:
        return 0.0, (), ()
    whole = reached = asked_norm = dot = 0.0
    shared: list[tuple[float, str]] = []
    related: list[tuple[float, str]] = []
    for key, weight in asked.items():
        rarity = weights.get(key, usual)
        if key in settings:
            rarity *= SETTING
        value = min(weight, 1.0) * rarity
        whole += value
        asked_norm += value * value
        given = offered.get(key)
        if given is not None:
            own = min(given, 1.0)
            reached += value * own
            dot += value * own * rarity
            shared.append((value * own, key))
    near = offered_norm = 0.0
    for key, given in offered.items():
        rarity = weights.get(key, usual)
        if key in settings:
            rarity *= SETTING
        own = min(given, 1.0) * rarity
        offered_norm += own * own
        wider = expanded.get(key)
        if wider is not None and key not in asked:
            near += wider * own
            related.append((wider * own, key))
    cosine = dot / math.sqrt(asked_norm * offered_norm) if dot else 0.0
    share = min(1.0, (reached + 0.5 * min(near, whole - reached)) / whole) if whole else 0.0
    return 0.5 * share + 0.5 * cosine, _first(shared), _first(related)


def _first(found: list[tuple[float, str]]) -> tuple[str, ...]:
    """Return the keys of most weight."""
    return tuple(key for _, key in sorted(found, key=lambda item: (-item[0], item[1]))[:5])


def _letters(asked: Pieces, read: Mapping[int, TextFeatures]) -> dict[int, float]:
    """Return the TF-IDF cosine of each text; frequencies are those among the candidates."""
    if not len(asked) or not read:
        return dict.fromkeys(read, 0.0)
    total = len(read) + 1
    lengths = np.array([len(f.pieces) for f in read.values()])
    every = np.concatenate([f.pieces for f in read.values()])
    owner = np.repeat(np.arange(len(read)), lengths)
    place = np.searchsorted(asked, every)
    place[place == len(asked)] = 0
    shared = asked[place] == every
    place, owner = place[shared], owner[shared]
    counts = np.bincount(place, minlength=len(asked))
    squares = (np.log(total / (counts + 1.0)) + 0.3) ** 2
    dots = np.bincount(owner, weights=squares[place], minlength=len(read))
    norms = math.sqrt(float(squares.sum())) * np.sqrt(lengths * _mean_square(read, total))
    cosines = np.divide(dots, norms, out=np.zeros(len(read)), where=norms > 0)
    return dict(zip(read, cosines.tolist(), strict=True))


def _mean_square(read: Mapping[int, TextFeatures], total: int) -> float:
    """Return the mean squared weight of a piece in the candidates' texts, from a sample."""
    sample = [f.pieces for f in read.values()][:40]
    _, counts = np.unique(np.concatenate(sample), return_counts=True)
    if not len(counts):
        return 1.0
    weights = (np.log(total / (counts * (total - 1) / len(sample) + 1.0)) + 0.3) ** 2
    return max(float(counts @ weights) / float(counts.sum()), 0.05)
