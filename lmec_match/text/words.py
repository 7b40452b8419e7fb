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

_COMPOUND = 18
"""Characters up to which words that may be one compound are kept together."""
_WORD = 4
"""Characters that something unknown must have to stand alone."""

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
    "my": frozenset({"တစ်"}),
}
"""What makes a noun of the word after it, and the “one” that counts it."""
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

    def __init__(
        self, words: Iterable[str], labels: Iterable[str] = (), joining: Iterable[str] = ()
    ) -> None:
        self._joining = frozenset(joining)
        self._words = set(words)
        self._labels = {w for w in labels if 1 < len(w) <= LONGEST} - self._words
        self._whole: dict[str, bool] = {}
        """Label → whether it is a word, as far as asked: to look at all takes too long."""
        self._longest = max(map(len, (*self._words, *self._labels)), default=0)
        self._begins: dict[str, set[int]] = {}
        """How long the words are that begin with two characters."""
        for word in (*self._words, *self._labels):
            self._begins.setdefault(word[:2], set()).add(len(word))

    def __len__(self) -> int:
        return sum(map(self._knows, (*self._words, *self._labels)))

    def _knows(self, word: str) -> bool:
        """Say whether something is a word: given as one, or a label that is not made of others."""
        if word not in self._labels:
            return word in self._words
        if word not in self._whole:
            self._whole[word] = not all(p.known for p in self._divided(word, word))
        return self._whole[word]

    def pieces(self, run: str) -> list[Piece]:
        """Divide a run of the language's script; the pieces joined are the run."""
        return self._divided(run, "")

    def _divided(self, run: str, but: str) -> list[Piece]:
        """Divide a run by all words but one."""
        places = edges(run)
        best: list[tuple[float, int, bool]] = [(0.0, 0, False)]
        for end in range(1, len(run) + 1):
            cost, start, known = best[end - 1][0] + _UNKNOWN, end - 1, False
            if end in places:
                first = max(0, end - self._longest - _MOST_SIGNS)
                for begin in (b for b in range(first, end - 1) if b in places):
                    word = run[begin:end].rstrip(_SIGNS)
                    if word != but and self._knows(word):
                        price = best[begin][0] + (_SHORT if end - begin <= 2 else 1.0)
                        if price < cost:
                            cost, start, known = price, begin, True
            best.append((cost, start, known))
        return list(_joined(run, best))

    def sure(self, pieces: Iterable[Piece], run: str, most: int = LONGEST) -> Iterator[Piece]:
        """Yield the pieces of a run with those joined, to `most` characters, between which nobody
        can be sure of an end of a word.

        Another known word would lie across (ရန် | လိုအပ် “in order to | is needed”, ရန်လို “be
        hostile”), what is not known is too short to be a word of its own, or two words that may
        well be one compound stand side by side without a word that joins others between.
        """
        places, at = edges(run), 0
        longest, compound = min(LONGEST, most), min(_COMPOUND, most)
        held: Piece | None = None
        before = Piece("", False)
        """The last word of what is held."""
        for piece in pieces:
            if held is None:
                held = piece
            else:
                together = len(held.text) + len(piece.text)
                unsure = _fragment(before) or _fragment(piece) or self._crossed(run, at, places)
                close = not (self._joins(before, piece) or self._joins(piece, before))
                if (together <= longest and unsure) or (together <= compound and close):
                    held = Piece(held.text + piece.text, True)
                else:
                    yield _whole(held)
                    held = piece
            before = piece
            at += len(piece.text)
        if held is not None:
            yield _whole(held)

    def _joins(self, piece: Piece, beside: Piece) -> bool:
        """Say whether a word joins others; a short one beside what is unknown may be part of it."""
        if not piece.known or (not beside.known and len(piece.text) < _WORD):
            return False
        return piece.text.rstrip(_SIGNS) in self._joining

    def _crossed(self, run: str, at: int, places: frozenset[int]) -> bool:
        """Say whether a known word lies across a place of a run."""
        return any(
            at < end and end in places and self._knows(run[begin:end])
            for begin in range(max(0, at - self._longest + 1), at)
            if begin in places
            for end in (begin + size for size in self._begins.get(run[begin : begin + 2], ()))
        )


def _whole(piece: Piece) -> Piece:
    """Return what stands between words that are known as one word, unless it is too long for it."""
    return piece if piece.known or len(piece.text) > _COMPOUND else Piece(piece.text, True)


def _fragment(piece: Piece) -> bool:
    return not piece.known and len(piece.text) < _WORD


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
    joining, others = _common(folder / "words" / f"{language}.txt")
    return Lexicon((*joining, *others), _labels(folder / "glossary")[language], joining)


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


def divide(text: str, language: str, most: int = LONGEST) -> list[Piece]:
    """Divide a text in which a language's script stands; what is of another script is not known.

    A line may break beside a known piece and never inside it. Words between which it had better
    not break are one piece of at most so many characters.
    """
    found: list[Piece] = []
    at = 0
    for match in _RUNS[language].finditer(text):
        # A full stop behind figures belongs to them: no line begins with it.
        run = match.group().lstrip(_SIGNS)
        start = match.end() - len(run)
        if start > at:
            found.append(Piece(text[at:start], False))
        words = lexicon(language)
        found.extend(words.sure(_glued(words.pieces(run), language), run, most))
        at = match.end()
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


def _common(path: Path) -> tuple[list[str], list[str]]:
    """Return the words that join others, and the rest, which stand after an empty line."""
    lines = path.read_text(encoding="utf-8").splitlines()
    parts = "\n".join(line for line in lines if not line.startswith("#")).split("\n\n", 1)
    return parts[0].split(), "".join(parts[1:]).split()
