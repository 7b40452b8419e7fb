"""Show which concepts the glossary finds in a text, where, and in which way.

It is for people who want to know why a match speaks of a concept; `Glossary.concepts` gives the
same concepts and weights without their places, and a test holds the two together.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from lmec_match.text.glossary import FOREIGN, SPACED, TYPED_WEIGHT, Glossary
from lmec_match.text.shingles import STOP_WORDS, fold
from lmec_match.text.weighing import CROSSING_WEIGHT, PART_WEIGHT, weigh


class Way(StrEnum):
    """Say in which way a concept was found."""

    NAME = "name"
    INSIDE = "inside"
    ACROSS = "across"
    TYPED = "typed"


_WAYS = {1.0: Way.NAME, PART_WEIGHT: Way.INSIDE, CROSSING_WEIGHT: Way.ACROSS}


@dataclass(frozen=True)
class Found:
    """Hold one place of a text that names a concept; `start` and `end` count characters of it."""

    concept: str
    start: int
    end: int
    words: str
    weight: float
    way: Way


def locate(glossary: Glossary, text: str) -> list[Found]:
    """Return the places of a text that name concepts, in their order, longer ones first.

    The text is read as one that was typed: also as pinyin or without accents.
    """
    written, places = _folded(text)
    plain = fold(text)
    found: list[Found] = []

    def add(start: int, end: int, key: str, weight: float, way: Way) -> None:
        first, last = places[start][0], places[end - 1][1]
        found.append(Found(key, first, last, written[first:last], weight, way))

    for run, at in _runs(plain):
        for start, end, key, weight in weigh(glossary.match_letters(run), glossary.hides):
            add(at[start], at[end - 1] + 1, key, weight, _WAYS[weight])
    spans = [m.span() for m in SPACED.finditer(plain) if m.group() not in STOP_WORDS]
    words = [plain[start:end] for start, end in spans]
    by_name = glossary.match_words(words, mixed=not plain.isascii()) if words else []
    for start, end, key, weight in weigh(by_name, glossary.hides):
        add(spans[start][0], spans[end - 1][1], key, weight, _WAYS[weight])
    if words and plain.isascii():
        known = {f.concept for f in found}
        for start, end, key, weight in _typed(glossary, words):
            if key not in known:
                add(spans[start][0], spans[end - 1][1], key, TYPED_WEIGHT * weight, Way.TYPED)
    return sorted(found, key=lambda f: (f.start, -f.end, -f.weight, f.concept))


def whole(glossary: Glossary, text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return the concepts that together name everything in a text; none where a word is left.

    With each come the two narrower parts that its name is made of, where it is: another language
    may say the same in two words (wastewater treatment: treatment, wastewater).
    """
    located = locate(glossary, text)
    found = [f for f in located if f.way in (Way.NAME, Way.TYPED)]
    chosen: list[Found] = []
    for place in sorted(found, key=lambda f: (f.start - f.end, f.start)):
        if all(place.end <= c.start or place.start >= c.end for c in chosen):
            chosen.append(place)
    left = list(text)
    for place in chosen:
        left[place.start : place.end] = " " * (place.end - place.start)
    rest = fold("".join(left))
    if not chosen or any(m.group() not in STOP_WORDS for m in SPACED.finditer(rest)):
        return []
    if any(run for run, _ in _runs(rest)):
        return []
    return [(c.concept, _parts(text, c, located)) for c in sorted(chosen, key=lambda c: c.start)]


def _parts(text: str, name: Found, located: list[Found]) -> tuple[str, ...]:
    inside = [f for f in located if f.concept != name.concept]
    for left in inside:
        for right in inside:
            if left.start == name.start and right.end == name.end and left.end <= right.start and (
                not text[left.end : right.start].strip()
            ):
                return left.concept, right.concept
    return ()


def _typed(glossary: Glossary, words: list[str]) -> list[tuple[int, int, str, float]]:
    found = weigh(glossary.match_typed(words), {})
    if not found and len(words) > 1:
        joined = weigh(glossary.match_typed(["".join(words)]), {})
        found = [(0, len(words), key, weight) for _, _, key, weight in joined]
    return found


def _runs(plain: str) -> Iterator[tuple[str, list[int]]]:
    """Give the stretches without Latin letters, and the place of each character in the text."""
    if plain.isascii():
        return
    start = 0
    ends = [*(m.span() for m in FOREIGN.finditer(plain)), (len(plain), len(plain))]
    for end, following in ends:
        at = [i for i in range(start, end) if not plain[i].isspace()]
        if at:
            yield "".join(plain[i] for i in at), at
        start = following


def _folded(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Return a text, and for each character of its folded form the characters that it stands for.

    Where folding joins what stands apart (rare: letters that are written in pieces), the folded
    text itself is returned.
    """
    made: list[str] = []
    places: list[tuple[int, int]] = []
    start = 0
    for end in range(1, len(text) + 1):
        if end < len(text) and unicodedata.category(text[end]).startswith("M"):
            continue
        piece = fold(text[start:end])
        made.append(piece)
        places.extend([(start, end)] * len(piece))
        start = end
    plain = fold(text)
    if "".join(made) != plain:
        return plain, [(i, i + 1) for i in range(len(plain))]
    return text, places
