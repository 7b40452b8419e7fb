"""Say how likely two names mean the same of which one at least has no spaces between its words."""

from __future__ import annotations

from collections.abc import Sequence

from lmec_match.importing.issues import Message, msg
from lmec_match.importing.scoring_words import weight
from lmec_match.text import similarity
from lmec_match.text.names import NameForm, sounds, words


def _char_weights(form: NameForm) -> list[float]:
    """Weigh the characters of a Chinese name: brand more than place, place more than trade."""
    core = form.core
    weights = [1.0] * len(core)
    known = words()
    place = form.han_place
    if place and core.startswith(place):
        weights[: len(place)] = [0.45] * len(place)
    for trade in known.han_trade:
        start = core.find(trade)
        while start >= 0:
            for i in range(start, start + len(trade)):
                weights[i] = min(weights[i], 0.4)
            start = core.find(trade, start + len(trade))
    for i, c in enumerate(core):
        if c in "省市县区":
            weights[i] = 0.15
    return weights


def _in_order(short: str, weights: Sequence[float], long: str) -> tuple[float, list[int]]:
    """Return the greatest weight of the characters of `short` found in order in `long`, and
    their places in `short`."""
    size = len(long)
    table = [[0.0] * (size + 1) for _ in range(len(short) + 1)]
    for i, c in enumerate(short, 1):
        row, above = table[i], table[i - 1]
        gain = weights[i - 1]
        for j in range(1, size + 1):
            best = above[j] if above[j] >= row[j - 1] else row[j - 1]
            if c == long[j - 1] and above[j - 1] + gain > best:
                best = above[j - 1] + gain
            row[j] = best
    found: list[int] = []
    i, j = len(short), size
    while i and j:
        if table[i][j] == table[i - 1][j]:
            i -= 1
        elif table[i][j] == table[i][j - 1]:
            j -= 1
        else:
            found.append(i - 1)
            i, j = i - 1, j - 1
    return table[len(short)][size], found[::-1]


def compare_han(a: NameForm, b: NameForm) -> tuple[float, tuple[Message, ...]]:
    """Compare two names in Chinese."""
    if a.whole == b.whole:
        return 1.0, (msg("The names are equal."),)
    if sorted(a.numbers) != sorted(b.numbers) and a.numbers and b.numbers:
        return 0.3, (msg("The numbers in the names differ."),)
    if a.core == b.core:
        return 0.97, (msg("The names are equal but for legal form, signs and small words."),)
    if a.han_place and b.han_place and a.han_place != b.han_place:
        same_brand = a.brand == b.brand
        return (0.6 if same_brand else 0.3), (msg("The names name different places."),)
    if a.brand == b.brand and len(a.brand) >= 2:
        trade = similarity.ratio(a.core, b.core) / 100
        score = 0.82 + 0.1 * trade if len(a.brand) >= 2 else 0.8
        return score, (
            msg("The names are equal but for place and trade: “{brand}”.", brand=a.brand),
        )
    short, long = (a, b) if len(a.core) <= len(b.core) else (b, a)
    weights = _char_weights(short)
    total = sum(weights) or 1.0
    gained, found = _in_order(short.core, weights, long.core)
    cover = gained / total
    back = _in_order(long.core, _char_weights(long), short.core)[0] / (
        sum(_char_weights(long)) or 1.0
    )
    if cover >= 0.999 and len(found) >= 2:
        score = 0.80 + 0.12 * back if len(short.core) > 2 or back > 0.45 else 0.7 + 0.1 * back
        return score, (
            msg("“{short}” is contained in “{long}”.", short=short.core, long=long.core),
        )
    return 0.9 * (2 * cover * back / (cover + back) if cover + back else 0.0), ()


def compare_letters(a: NameForm, b: NameForm) -> tuple[float, tuple[Message, ...]]:
    """Compare two names in one of the scripts of South-East Asia."""
    if a.whole == b.whole:
        return 1.0, (msg("The names are equal."),)
    if sorted(a.numbers) != sorted(b.numbers):
        return 0.4, (msg("The numbers in the names differ."),)
    if a.core == b.core:
        return 0.97, (msg("The names are equal but for legal form, signs and small words."),)
    likeness_ = similarity.ratio(a.core, b.core) / 100
    short, long = (a.core, b.core) if len(a.core) <= len(b.core) else (b.core, a.core)
    if len(short) >= 6 and short in long:
        return max(likeness_, 0.74 + 0.2 * len(short) / len(long)), (
            msg("“{short}” is contained in “{long}”.", short=short, long=long),
        )
    reasons = (msg("The names differ by few letters."),) if likeness_ >= 0.85 else ()
    return min(likeness_ * 0.97, 0.92), reasons


def compare_across(latin: NameForm, other: NameForm) -> tuple[float, tuple[Message, ...]]:
    """Compare a name in letters with one in Chinese, Thai, Lao, Khmer or Burmese by its sound."""
    heard = sounds(other)
    telling = [
        t for t in latin.tokens if weight(t, latin) >= 1.0 and len(t) >= 3 and not t.isdigit()
    ]
    if not telling or not heard:
        return 0.0, ()
    if latin.numbers and other.numbers and sorted(latin.numbers) != sorted(other.numbers):
        return 0.2, (msg("The numbers in the names differ."),)
    found = [t for t in telling if t in heard or _sounds_in(t, heard)]
    share = sum(map(len, found)) / sum(map(len, telling))
    places = [p for p in latin.places if len(p) >= 4]
    meets = any(p in heard for p in places)
    if share >= 0.999 and (len("".join(found)) >= 6 or meets):
        return (0.86 if meets else 0.82), (
            msg("“{latin}” sounds like “{other}”.", latin=" ".join(found), other=other.core),
        )
    return 0.7 * share, ()


def _sounds_in(word: str, heard: str) -> bool:
    """Say whether a word's consonants follow each other in a romanised name."""
    skeleton = _skeleton(word)
    return len(skeleton) >= 4 and skeleton in _skeleton(heard)


def _skeleton(text: str) -> str:
    out: list[str] = []
    for c in text.translate(_ALIKE):
        if c not in "aeiouyhw" and (not out or out[-1] != c):
            out.append(c)
    return "".join(out)


_ALIKE = str.maketrans(
    {
        "b": "p",
        "d": "t",
        "g": "k",
        "c": "k",
        "q": "k",
        "z": "s",
        "x": "s",
        "v": "f",
        "l": "r",
        "j": "ch"[0],
    }
)


def compare_by_sound(a: NameForm, b: NameForm) -> tuple[float, tuple[Message, ...]]:
    """Compare two names in different scripts without spaces."""
    first, second = sounds(a), sounds(b)
    if first and first == second:
        return 0.85, (msg("The names sound alike."),)
    return 0.6 * similarity.ratio(first, second) / 100, ()
