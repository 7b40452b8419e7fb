"""Divide running Lao, Khmer, Burmese and Thai, which have no spaces, into words.

The words known are those of the glossary, taken apart as far as they are made of one another, and
the common ones of ``resources/words/*.txt``. What is not known stays whole: whoever breaks the
lines decides there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from lmec_match.paths import RESOURCES
from lmec_match.text import glossary
from lmec_match.text.breaks import edges

LANGUAGES: tuple[str, ...] = ("th", "lo", "km", "my")
"""The languages that are written without spaces between words, Chinese aside."""

LONGEST = 24
"""Characters of the longest word kept whole: a longer label is a phrase that nobody took apart."""
_UNKNOWN = 1.6
"""Cost of a character that is in no word; a word costs 1, so that few and long ones win."""
_SHORT = 1.5
"""Cost of a word of at most two characters, which may as well be part of one unknown."""

_SIGNS = "\u0e2f\u0e46\u0eaf\u0ec6\u104a\u104b" + "".join(map(chr, range(0x17D4, 0x17DB)))
_MOST_SIGNS = 2
"""Signs that may stand behind a word and belong to it."""
_RUNS = {
    "th": re.compile("[\u0e00-\u0e7f]+"),
    "lo": re.compile("[\u0e80-\u0eff]+"),
    "km": re.compile("[\u1780-\u17ff]+"),
    "my": re.compile("[\u1000-\u109f]+"),
}

_OPENS = {
    "th": frozenset({"การ", "ความ"}),
    "lo": frozenset({"ການ", "ຄວາມ"}),
    "km": frozenset({"ការ", "ភាព"}),
}
"""What makes a noun of the word after it."""
_CLOSES = {
    "my": frozenset(
        ("ခြင်း", "မှု", "ရေး", "ရာ", "သည်", "သော", "များ", "ပါ", "ပါသည်", "ရန်", "တွင်", "ကို", "၏", "က")
    ),
    "km": frozenset({"ណ៍"}),
}  # fmt: skip
"""What belongs to the word before it."""


@dataclass(frozen=True)
class Piece:
    """Hold a stretch of a text: a word that is known, or what lies between such words."""

    text: str
    known: bool


class Lexicon:
    """Know the words of one language: those given as words, and what labels are made of."""

    def __init__(self, words: Iterable[str], labels: Iterable[str] = ()) -> None:
        self._words: set[str] = set()
        self._longest = 0
        self._begins: dict[str, set[int]] = {}
        self._ends: dict[str, set[int]] = {}
        """How long the words are that begin, or end, with two characters."""
        for word in words:
            self._add(word)
        # From short to long, so that a label made of words known by then is left out.
        for label in sorted(set(labels) - self._words, key=lambda w: (len(w), w)):
            if 1 < len(label) <= LONGEST and not self._made_of_others(label):
                self._add(label)

    def _add(self, word: str) -> None:
        self._words.add(word)
        self._longest = max(self._longest, len(word))
        self._begins.setdefault(word[:2], set()).add(len(word))
        self._ends.setdefault(word[-2:], set()).add(len(word))

    def __len__(self) -> int:
        return len(self._words)

    def _made_of_others(self, word: str) -> bool:
        # Most labels begin with nothing known, which is quick to see.
        begins = any(word[:size] in self._words for size in self._begins.get(word[:2], ()))
        bare = word.rstrip(_SIGNS)
        ends = begins and any(bare[-size:] in self._words for size in self._ends.get(bare[-2:], ()))
        return ends and all(p.known for p in self.pieces(word))

    def pieces(self, run: str) -> list[Piece]:
        """Divide a run of the language's script; the pieces joined are the run."""
        places = edges(run)
        best: list[tuple[float, int, bool]] = [(0.0, 0, False)]
        for end in range(1, len(run) + 1):
            cost, start, known = best[end - 1][0] + _UNKNOWN, end - 1, False
            if end in places:
                for begin in range(max(0, end - self._longest - _MOST_SIGNS), end - 1):
                    if begin in places and run[begin:end].rstrip(_SIGNS) in self._words:
                        price = best[begin][0] + (_SHORT if end - begin <= 2 else 1.0)
                        if price < cost:
                            cost, start, known = price, begin, True
            best.append((cost, start, known))
        return list(_joined(run, best))


def _joined(run: str, best: list[tuple[float, int, bool]]) -> Iterator[Piece]:
    cuts: list[tuple[int, int, bool]] = []
    end = len(run)
    while end:
        _, start, known = best[end]
        if cuts and not known and not cuts[-1][2]:
            cuts[-1] = (start, cuts[-1][1], False)
        else:
            cuts.append((start, end, known))
        end = start
    for start, end, known in reversed(cuts):
        yield Piece(run[start:end], known)


@cache
def lexicon(language: str, folder: Path = RESOURCES) -> Lexicon:
    """Return the words of a language, read once."""
    common = _common(folder / "words" / f"{language}.txt")
    return Lexicon(common, _labels(folder / "glossary")[language])


@cache
def _labels(folder: Path) -> dict[str, frozenset[str]]:
    concepts = glossary.read(folder)
    return {
        language: frozenset(
            run
            for concept in concepts
            for label in concept.labels.get(language, ())
            for run in _RUNS[language].findall(label)
        )
        for language in LANGUAGES
    }


def divide(text: str, language: str) -> list[Piece]:
    """Divide a text in which a language's script stands; what is of another script is not known.

    A line may break beside a known piece and never inside it.
    """
    found: list[Piece] = []
    at = 0
    for run in _RUNS[language].finditer(text):
        if run.start() > at:
            found.append(Piece(text[at : run.start()], False))
        found.extend(_glued(lexicon(language).pieces(run.group()), language))
        at = run.end()
    if at < len(text):
        found.append(Piece(text[at:], False))
    return found


def _glued(pieces: list[Piece], language: str) -> list[Piece]:
    """Return pieces with the parts joined that make no word alone (the “-ing” of a verb)."""
    opens, closes = _OPENS.get(language, frozenset()), _CLOSES.get(language, frozenset())
    found: list[Piece] = []
    for piece in pieces:
        before = found[-1] if found else None
        if (
            before is not None
            and before.known
            and piece.known
            and (before.text in opens or piece.text in closes)
            and len(before.text) + len(piece.text) <= LONGEST
        ):
            found[-1] = Piece(before.text + piece.text, True)
        else:
            found.append(piece)
    return found


def _common(path: Path) -> Iterator[str]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield from line.split()
