"""Say how likely two names mean the same, with the reason."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from lmec_match.importing.issues import Message
from lmec_match.importing.scoring_unspaced import (
    compare_across,
    compare_by_sound,
    compare_han,
    compare_letters,
)
from lmec_match.importing.scoring_words import compare_words, likeness
from lmec_match.text import numerals
from lmec_match.text.legal_forms import form_words
from lmec_match.text.names import NameForm, alternatives, analyse, usual, words


@dataclass(frozen=True)
class Thresholds:
    """Bound the three bands: `same` and above, `ask` and above, below is new."""

    same: float = 0.93
    ask: float = 0.80


DEFAULT = Thresholds()
_PLAIN_WORD = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True)
class PairScore:
    """Hold the score of two names (0…1), its band (same, ask or new) and why."""

    score: float
    band: str
    reasons: tuple[Message, ...] = ()


def band_of(score: float, thresholds: Thresholds = DEFAULT) -> str:
    """Return the band of a score."""
    return "same" if score >= thresholds.same else "ask" if score >= thresholds.ask else "new"


def score_pair(name1: str, name2: str, thresholds: Thresholds = DEFAULT) -> PairScore:
    """Score two names; of a name that offers several (A / B) the likest counts."""
    best = (0.0, ())  # type: tuple[float, tuple[Message, ...]]
    for first in alternatives(name1):
        for second in alternatives(name2):
            score, reasons = compare(analyse(first), analyse(second))
            if first is not name1 or second is not name2:
                score = min(score, thresholds.same - 0.01)
            if score > best[0]:
                best = (score, reasons)
    return PairScore(round(best[0], 3), band_of(best[0], thresholds), best[1])


def compare(a: NameForm, b: NameForm) -> tuple[float, tuple[Message, ...]]:
    """Compare two names that were taken apart."""
    if not a.whole or not b.whole:
        return 0.0, ()
    if a.spaced and b.spaced:
        return compare_words(a, b)
    if a.spaced != b.spaced:
        return compare_across(a, b) if a.spaced else compare_across(b, a)
    han = {"Hans", "Hant", "Hani", "Jpan"}
    if a.script in han and b.script in han:
        return compare_han(a, b)
    if a.script == b.script:
        return compare_letters(a, b)
    return compare_by_sound(a, b)


@lru_cache(maxsize=120_000)
def _plain_words(name: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the telling words of a plain name, in their usual form, and its numbers.

    Names with number words or Roman numerals give no numbers: those have to be read.
    """
    known = words()
    found = _PLAIN_WORD.findall(name.lower().replace("'", "").replace(".", ""))
    telling = frozenset(usual(w) for w in found if w not in known.stop)
    if any(numerals.number_word(w) is not None or numerals.roman(w) is not None for w in telling):
        return telling, frozenset()
    return telling, frozenset(w.lstrip("0") for w in telling if not w.isalpha())


def surely_new(name1: str, name2: str) -> bool:
    """Say quickly that two plain names have different numbers, or differ in one telling word.

    What `compare` would say, at a hundredth of its cost; False means that it must be asked.
    """
    if not (name1.isascii() and name2.isascii()):
        return False
    (first, numbers1), (second, numbers2) = _plain_words(name1), _plain_words(name2)
    left, right = first - second, second - first
    if not left or not right:
        return False
    if numbers1 and numbers2 and numbers1 != numbers2:
        # Names that differ in nothing but the numbers may be of one series, or a digit be lost.
        return any(w.isalpha() for w in left) and any(w.isalpha() for w in right)
    forms_ = form_words()
    left, right = left - forms_, right - forms_
    if len(left) != 1 or len(right) != 1:
        return False
    (x,), (y,) = left, right
    if len(x) <= 3 or len(y) <= 3 or not (x.isalpha() and y.isalpha()):
        return False
    known = words()
    if x in known.light or y in known.light or x in known.places or y in known.places:
        return False
    return likeness(x, y) <= 0 and x not in y and y not in x
