"""Find the concepts of the environmental field in running text of seven languages.

The glossary is data: ``resources/glossary/*.tsv``, one file a theme, one concept a line, which
officers extend with any editor. Columns are named in the first line: ``broader`` (the English
label of the wider concept, or nothing) and one a language. Labels of a cell are divided by ``|``,
the preferred one first; one that nobody has vouched for ends in ``?``. A concept is known by its
first English label.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from lmec_match.errors import UserError
from lmec_match.i18n import LANGUAGES, msg
from lmec_match.paths import RESOURCES
from lmec_match.text import features, neutral, romanise
from lmec_match.text.neutral import NeutralWord
from lmec_match.text.shingles import (
    STOP_WORDS,
    UNSPACED,
    fold,
    stem,
    tokens,
    without_accents,
)
from lmec_match.text.syllables import syllables
from lmec_match.text.weighing import HIDES, PART_WEIGHT, weigh

TOKEN_PREFIX = "zc"
TYPED_WEIGHT = 0.8
"""Weight of a label that was typed without accents or as its sound."""
BROADER_WEIGHT = 0.5
NARROWER_WEIGHT = 0.35
SPACED = re.compile(f"(?:(?!{UNSPACED.pattern})[^\\W_]|[\u0300-\u036f])+")
GAP = re.compile(r"\s+")
FOREIGN = re.compile(
    "[a-z0-9!-/:-@\\[-`{-~\u00c0-\u024f\u1e00-\u1eff\u3000-\u3002，；：、]+"
)
_CONTINUES = re.compile(
    "[\u0e30-\u0e3a\u0e45-\u0e4e\u0eb0-\u0ebd\u0ec8-\u0ecd\u102b-\u103e\u17b6-\u17d3]"
    # A Burmese consonant that is stacked or killed, and a Thai one that is silent.
    "|[\u1000-\u1021](?:\u1037?\u103a|\u1039)"
    "|[\u0e01-\u0e2e][\u0e34\u0e38]?\u0e4c"
    # A Thai or Lao final consonant: what follows shows that it opens no syllable of its own.
    "|[\u0e01\u0e07\u0e14\u0e19\u0e1a\u0e21\u0e22\u0e27](?=[\u0e40-\u0e44]|$)"
    "|[\u0e81\u0e87\u0e8d\u0e94\u0e99\u0e9a\u0ea1\u0ea7]"
    "(?![\u0ea3\u0ea5\u0ea7\u0ead\u0eb0-\u0ebd\u0ec8-\u0ecd])"
)
"""What belongs to the syllable before it: a label cannot end in front of it."""
_LEADS = frozenset(
    "\u0e40\u0e41\u0e42\u0e43\u0e44\u0ec0\u0ec1\u0ec2\u0ec3\u0ec4\u0eab\u17d2\u1039\u1021"
)
"""Characters that belong to the syllable after them: a label cannot begin behind one. These are
the vowels written before their consonant, Lao ຫ, the signs that stack, and Burmese အ, which makes
another word of what follows."""
_SYLLABLE = re.compile(
    "(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?"
)
"""What could be a Vietnamese syllable without accents, such as *bay* (fly) or *tin* (news)."""
_ALONE = "="
"""Begins the entry of a label that is also an everyday word."""
_BOTH = "+"
"""Begins the entry of a label a part of which is hidden; the label follows behind `_ALONE`."""


@dataclass(frozen=True)
class Concept:
    """Define one concept: its labels by language (preferred first) and its wider concept."""

    id: str
    labels: Mapping[str, tuple[str, ...]]
    broader: str = ""
    theme: str = ""
    unsure: frozenset[tuple[str, str]] = frozenset()

    @property
    def token(self) -> str:
        """Return the concept's token in the search index."""
        return TOKEN_PREFIX + "".join(c for c in self.id if c.isalnum())

    def label(self, language: str) -> str:
        """Return the preferred label in a language, else in English."""
        return (self.labels.get(language) or self.labels.get("en") or (self.id,))[0]


_Starts = dict[str, tuple[tuple[int, ...], dict[tuple[str, ...], str]]]
"""Labels of words by their first word: which lengths there are, and the labels."""

_Anchors = dict[str, tuple[tuple[tuple[int, int], ...], dict[tuple[str, ...], str]]]
"""Neutral phrases by the first word they hide: the shapes there are (place of that word, length),
and the phrases. Most words hide nothing, so that most texts are done with one look."""


@dataclass
class _Index:
    """Hold the labels by how they begin, longest first."""

    letters: dict[str, tuple[tuple[int, ...], dict[str, str]]] = field(default_factory=dict)
    """By their first two characters: which lengths there are, and the labels. Many begin alike
    (การ, ការ), so that looking up each length is far less work than trying each label."""
    single: dict[str, str] = field(default_factory=dict)
    """Labels of one character."""
    words: _Starts = field(default_factory=dict)
    plain: _Starts = field(default_factory=dict)
    """Labels as a Latin keyboard types them: Vietnamese without accents, and romanised."""
    neutral: _Anchors = field(default_factory=dict)
    syllables: frozenset[str] = frozenset()
    """English labels of one word that are Vietnamese syllables too."""
    hidden: dict[str, tuple[int, int]] = field(default_factory=dict)
    """What part of itself an entry that begins with `HIDES` covers."""


class Glossary:
    """Hold the concepts, and find them in texts."""

    def __init__(
        self, concepts: Iterable[Concept], neutral_words: Iterable[NeutralWord] = ()
    ) -> None:
        self.by_id: dict[str, Concept] = {c.id: c for c in concepts}
        self.by_token: dict[str, Concept] = {c.token: c for c in self.by_id.values()}
        self.neutral = tuple(neutral_words)
        self._index = _build(self.by_id.values())
        _add_neutral(self._index, self.neutral)

    @cached_property
    def kept_concepts(self) -> Callable[[str], Mapping[str, float]]:
        """Return `concepts` as a function that does not read texts used lately again."""
        return features.concept_reader(self.concepts)

    @cached_property
    def held(self) -> Callable[[str], frozenset[str]]:
        """Return the function that gives the index tokens of a text, concepts included."""
        return features.token_reader(self.concept_tokens)

    @property
    def hides(self) -> Mapping[str, tuple[int, int]]:
        """Return what part of itself each neutral entry among the matches covers."""
        return self._index.hidden

    @cached_property
    def narrower(self) -> dict[str, tuple[str, ...]]:
        """Return the directly narrower concepts of each."""
        found: dict[str, list[str]] = defaultdict(list)
        for concept in self.by_id.values():
            if concept.broader:
                found[concept.broader].append(concept.id)
        return {key: tuple(ids) for key, ids in found.items()}

    def concepts(self, text: str, *, romanised: bool = False) -> dict[str, float]:
        """Return the concepts of a running text with their weights (1 = once, by its own name).

        With `romanised`, a text in plain Latin letters is also read as pinyin, as Vietnamese
        without accents, and as romanised Thai and Lao: for what people type, not for documents.
        """
        found: dict[str, float] = defaultdict(float)
        plain = fold(text)
        hidden = self._index.hidden
        for run in _unspaced_runs(plain):
            _collect(self.match_letters(run), found, hidden)
        words = [w for w in SPACED.findall(plain) if w not in STOP_WORDS]
        if words:
            _collect(self.match_words(words, mixed=not plain.isascii()), found, hidden)
            if romanised and plain.isascii():
                for key, weight in self._typed(words).items():
                    found[key] = max(found.get(key, 0.0), weight)
        return {key: min(weight, 3.0) for key, weight in found.items()}

    def _typed(self, words: list[str]) -> dict[str, float]:
        found: dict[str, float] = defaultdict(float)
        _collect(self.match_typed(words), found, {})
        if not found and len(words) > 1:
            _collect(self.match_typed(["".join(words)]), found, {})
        return {key: TYPED_WEIGHT * weight for key, weight in found.items()}

    def match_words(self, words: list[str], *, mixed: bool) -> list[tuple[int, int, str]]:
        """Return the matches; in a `mixed` text some words are not plain Latin letters."""
        found = _match_words([stem(w) for w in words], self._index.words)
        if not found:
            return found
        syllables, anchors = self._index.syllables, self._index.neutral
        if mixed and not syllables.isdisjoint(words):
            found = [
                m for m in found
                if m[1] - m[0] > 1 or words[m[0]] not in syllables
                or all(w.isascii() for w in words[max(0, m[0] - 1) : m[1] + 1])
            ]  # fmt: skip
        size, hidden = len(words), self._index.hidden
        alone = any(first == 0 and last == size for first, last, _ in found)
        for place, word in enumerate(words):
            known = anchors.get(word)
            if known is not None:
                shapes, phrases = known
                for before, length in shapes:
                    start = place - before
                    if start >= 0:
                        entry = phrases.get(tuple(words[start : start + length]))
                        if entry is None or (alone and hidden[entry] == (0, size)):
                            continue
                        found.append((start, start + length, entry))
        return found

    def match_typed(self, words: list[str]) -> list[tuple[int, int, str]]:
        """Return the matches with labels as a Latin keyboard types them."""
        return _match_words(words, self._index.plain)

    def match_letters(self, run: str) -> list[tuple[int, int, str]]:
        """Return the matches in a stretch of letters without spaces."""
        found: list[tuple[int, int, str]] = []
        starts, single, size = self._index.letters, self._index.single, len(run)
        for i in range(size):
            known = starts.get(run[i : i + 2])
            if known is not None:
                lengths, labels = known
                for length in lengths:
                    key = labels.get(run[i : i + length])
                    end = i + length
                    if key is not None and end <= size:
                        self._take(run, i, end, key, found)
            alone = single.get(run[i])
            if alone is not None:
                self._take(run, i, i + 1, alone, found)
        return found

    def _take(
        self, run: str, start: int, end: int, key: str, found: list[tuple[int, int, str]]
    ) -> None:
        """Add a match that begins and ends where a syllable does."""
        if _CONTINUES.match(run, end) or (start and run[start - 1] in _LEADS):
            return
        if key[0] == _ALONE:
            key = key[1:] if end - start == len(run) else HIDES
        elif key[0] == _BOTH:
            part, key = key[1:].split(_ALONE)
            found.append((start, end, part))
        found.append((start, end, key))

    def expand(self, concepts: Mapping[str, float]) -> dict[str, float]:
        """Return the concepts with their wider and narrower neighbours at lower weight."""
        found = dict(concepts)
        for key, weight in concepts.items():
            if weight <= PART_WEIGHT:
                continue
            wider = self.by_id[key].broader
            if wider:
                found[wider] = max(found.get(wider, 0.0), weight * BROADER_WEIGHT)
            for inner in self.narrower.get(key, ()):
                found[inner] = max(found.get(inner, 0.0), weight * NARROWER_WEIGHT)
        return found

    def concept_tokens(self, text: str) -> list[str]:
        """Return the index tokens of a text's concepts, in order of weight."""
        found = self.concepts(text)
        return [self.by_id[key].token for key in sorted(found, key=lambda k: (-found[k], k))]

    def index_text(self, text: str, *, name: bool = False) -> str:
        """Return all that the register's index is given for a text.

        Its tokens and concepts; for a name also its sounds, so that ``wushui`` finds 污水.
        """
        parts = [*tokens(text), *self.concept_tokens(text)]
        if name:
            parts.extend(romanise.tokens(text))
        return " ".join(parts)

    def label(self, key: str, language: str = "en") -> str:
        """Return a concept's preferred label."""
        return self.by_id[key].label(language)


def _shared_syllables(concepts: Iterable[Concept]) -> frozenset[str]:
    """Return the English labels of one word that a Vietnamese text may hold as a syllable."""
    single: dict[str, set[str]] = {"en": set(), "vi": set()}
    for concept in concepts:
        for language, found in single.items():
            found.update(map(fold, concept.labels.get(language, ())))
    return frozenset(w for w in single["en"] - single["vi"] if _SYLLABLE.fullmatch(w))


def _build(concepts: Collection[Concept]) -> _Index:
    letters: dict[str, dict[str, str]] = defaultdict(dict)
    words: dict[str, dict[tuple[str, ...], str]] = defaultdict(dict)
    plain: dict[str, dict[tuple[str, ...], str]] = defaultdict(dict)
    spoken: list[tuple[list[str], str]] = []
    for concept in concepts:
        for language, labels in concept.labels.items():
            for label in labels:
                folded = fold(label)
                if UNSPACED.search(folded):
                    run = GAP.sub("", folded)
                    letters[run[:2]].setdefault(run, concept.id)
                    if len(run) < 3 or language == "zh-CN":
                        _add(plain, romanise.romanise(label).split(), concept.id)
                        _add(plain, ["".join(romanise.romanise(label).split())], concept.id)
                    sounds = syllables(label) if language in ("th", "lo") else ()
                    if len(sounds) > 1:
                        spoken.append((list(sounds), concept.id))
                    continue
                found = [w for w in SPACED.findall(folded) if w not in STOP_WORDS]
                if not found:
                    continue
                _add(words, [stem(w) for w in found], concept.id)
                if not folded.isascii():
                    _add(plain, [without_accents(w) for w in found], concept.id)
                elif language not in ("en", "vi"):
                    _add(plain, found, concept.id)
    # Last, so that a word of another language keeps its meaning. One syllable says too little.
    for sounds_of, key in spoken:
        _add(plain, sounds_of, key)
        _add(plain, ["".join(sounds_of)], key)
    index = _Index(syllables=_shared_syllables(concepts))
    for start, labels_of in letters.items():
        if len(start) < 2:
            index.single[start] = labels_of[start]
        else:
            lengths = sorted({len(label) for label in labels_of}, reverse=True)
            index.letters[start] = (tuple(lengths), labels_of)
    for source, target in ((words, index.words), (plain, index.plain)):
        for start, tuples in source.items():
            lengths = sorted({len(label) for label in tuples}, reverse=True)
            target[start] = (tuple(lengths), tuples)
    return index


def _add_neutral(index: _Index, words: Iterable[NeutralWord]) -> None:
    """Put the neutral words beside the labels that they compete with."""
    spaced: dict[str, dict[tuple[str, ...], str]] = defaultdict(dict)
    shapes: dict[str, set[tuple[int, int]]] = defaultdict(set)
    letters: dict[str, dict[str, str]] = defaultdict(dict)
    for word in words:
        first, last = word.hidden
        entry = f"{HIDES}{first}:{last}"
        index.hidden[entry] = word.hidden
        if word.spaced:
            spaced[word.parts[first]][word.parts] = entry
            shapes[word.parts[first]].add((first, len(word.parts)))
        else:
            run = word.parts[0]
            letters[run[:2]][run] = entry
    for start, entries in letters.items():
        labels = index.letters[start][1] if start in index.letters else {}
        both = {
            run: _ALONE + labels[run] if index.hidden[entry] == (0, len(run))
            else f"{_BOTH}{entry}{_ALONE}{labels[run]}"
            for run, entry in entries.items() if run in labels
        }  # fmt: skip
        labels = labels | entries | both
        index.letters[start] = (
            tuple(sorted({len(label) for label in labels}, reverse=True)), labels
        )  # fmt: skip
    for anchor, phrases in spaced.items():
        index.neutral[anchor] = (tuple(sorted(shapes[anchor])), phrases)


def _add(
    target: dict[str, dict[tuple[str, ...], str]], words: list[str], concept: str
) -> None:
    if words:
        target[words[0]].setdefault(tuple(words), concept)


def _unspaced_runs(plain: str) -> Iterable[str]:
    """Give the stretches without Latin letters; spaces inside them are not word boundaries."""
    if plain.isascii():
        return
    for part in FOREIGN.split(plain):
        run = GAP.sub("", part)
        if run:
            yield run


def _match_words(words: list[str], starts: _Starts) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    size = len(words)
    for i, word in enumerate(words):
        known = starts.get(word)
        if known is None:
            continue
        lengths, labels = known
        for length in lengths:
            if i + length <= size:
                key = labels.get(tuple(words[i : i + length]))
                if key is not None:
                    found.append((i, i + length, key))
    return found


def _collect(
    matches: list[tuple[int, int, str]],
    found: dict[str, float],
    hides: Mapping[str, tuple[int, int]],
) -> None:
    """Add the matches' weights."""
    for _, _, key, weight in weigh(matches, hides):
        found[key] += weight


def slug(label: str) -> str:
    """Return the id of a concept from its first English label."""
    return "_".join(re.findall(r"[a-z0-9]+", fold(label)))


def load(folder: Path = RESOURCES / "glossary") -> Glossary:
    """Return the glossary of a folder, ready to find its concepts in texts; see `read`."""
    return Glossary(read(folder), neutral.read(folder / neutral.FILE))


def read(folder: Path) -> tuple[Concept, ...]:
    """Read every ``.tsv`` of a folder; raise `UserError` naming file and line of a fault."""
    concepts: dict[str, Concept] = {}
    places: dict[str, str] = {}
    for path in sorted(folder.glob("*.tsv")):
        if path.name == neutral.FILE:
            continue
        lines = path.read_text(encoding="utf-8-sig").splitlines()
        header = lines[0].split("\t") if lines else []
        if "en" not in header:
            raise UserError(
                msg("{file}: the first line must name the columns, “en” among them.",
                    file=path.name)
            )
        for number, line in enumerate(lines[1:], 2):
            if not line.strip() or line.startswith("#"):
                continue
            cells = dict(zip(header, line.split("\t"), strict=False))
            concept = _concept(cells, path.stem)
            place = f"{path.name}:{number}"
            if not concept.id:
                raise UserError(
                    msg("{place}: a concept needs an English label.", place=place)
                )
            if concept.id in concepts:
                raise UserError(
                    msg("{place}: “{label}” was already defined at {other}.", place=place,
                        label=concept.label("en"), other=places[concept.id])
                )
            concepts[concept.id] = concept
            places[concept.id] = place
    for key, concept in concepts.items():
        if concept.broader and concept.broader not in concepts:
            raise UserError(
                msg("{place}: the wider concept “{label}” is not defined.", place=places[key],
                    label=concept.broader)
            )
    return tuple(concepts.values())


def _concept(cells: Mapping[str, str], theme: str) -> Concept:
    labels: dict[str, tuple[str, ...]] = {}
    unsure: set[tuple[str, str]] = set()
    for language in LANGUAGES:
        found: list[str] = []
        for written in cells.get(language, "").split("|"):
            label = written.strip()
            if label.endswith("?"):
                label = label[:-1].strip()
                unsure.add((language, label))
            if label:
                found.append(label)
        if found:
            labels[language] = tuple(dict.fromkeys(found))
    english = labels.get("en", ("",))[0]
    return Concept(
        slug(english), labels, slug(cells.get("broader", "")), theme, frozenset(unsure)
    )
