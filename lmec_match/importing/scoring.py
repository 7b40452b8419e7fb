"""Say how likely two names mean the same, with the reason."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from lmec_match.importing.issues import Message, msg
from lmec_match.text import numerals, similarity
from lmec_match.text.legal_forms import form_words
from lmec_match.text.names import NameForm, alternatives, analyse, sounds, usual, words


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
        return _spaced(a, b)
    if a.spaced != b.spaced:
        return _across(a, b) if a.spaced else _across(b, a)
    han = {"Hans", "Hant", "Hani", "Jpan"}
    if a.script in han and b.script in han:
        return _han(a, b)
    if a.script == b.script:
        return _unspaced(a, b)
    return _by_sound(a, b)


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


def _spaced(a: NameForm, b: NameForm) -> tuple[float, tuple[Message, ...]]:
    if a.whole == b.whole:
        return 1.0, (msg("The names are equal."),)
    if a.squeezed == b.squeezed:
        return _forms(
            a, b, 0.97, msg("The names are equal but for legal form, signs and small words.")
        )
    acronym = _acronym(a, b)
    if acronym:
        return acronym
    if a.whole.startswith(b.whole) or b.whole.startswith(a.whole):
        joined = _joined_form(a, b)
        if joined:
            return joined
    alignment = _align(a, b)
    return _judge(a, b, alignment)


def _joined_form(a: NameForm, b: NameForm) -> tuple[float, tuple[Message, ...]] | None:
    """Recognise a legal form written onto the name: SiemensAG."""
    for joined, other in ((a, b), (b, a)):
        if joined.squeezed == other.whole and len(joined.tokens) == 1:
            return 0.95, (msg("One name has its legal form written onto it."),)
    return None


def _acronym(a: NameForm, b: NameForm) -> tuple[float, tuple[Message, ...]] | None:
    """Recognise a name that is the first letters of the other."""
    for short, long in ((a, b), (b, a)):
        letters = [t for t in short.tokens if t not in short.places]
        if len(letters) != 1 or len(long.tokens) < 2:
            continue
        token = letters[0]
        if (
            not (short.acronym or token.isalpha())
            or not 2 <= len(token) <= 8
            or token in long.tokens
        ):
            continue
        if token in long.initials and len(token) >= 3:
            places = short.places - long.places
            score = 0.86 if len(token) >= 4 else 0.83
            if short.places and long.places and places:
                return 0.3, ()
            return score, (
                msg(
                    "“{short}” are the first letters of “{long}”.", short=short.text, long=long.text
                ),
            )
    return None


@dataclass
class _Alignment:
    """Hold which words of two names meet, and those left on either side."""

    pairs: list[tuple[str, str, float]]
    left: list[str]
    right: list[str]


def _align(a: NameForm, b: NameForm) -> _Alignment:
    left, right = list(a.tokens), list(b.tokens)
    pairs: list[tuple[str, str, float]] = []
    for token in list(left):
        if token in right:
            pairs.append((token, token, 1.0))
            left.remove(token)
            right.remove(token)
    _join(left, right, pairs)
    _join(right, left, pairs, swapped=True)
    scored = sorted(
        (
            (likeness(x, y), i, j)
            for i, x in enumerate(left)
            for j, y in enumerate(right)
            if (x not in a.places and y not in b.places) or _edited_place(x, y, a, b)
        ),
        reverse=True,
    )
    used_left: set[int] = set()
    used_right: set[int] = set()
    for score, i, j in scored:
        if score <= 0 or i in used_left or j in used_right:
            continue
        used_left.add(i)
        used_right.add(j)
        pairs.append((left[i], right[j], score))
    return _Alignment(
        pairs,
        [t for i, t in enumerate(left) if i not in used_left],
        [t for j, t in enumerate(right) if j not in used_right],
    )


def _edited_place(x: str, y: str, a: NameForm, b: NameForm) -> bool:
    """Say whether a word is a place of the other name with a slip of the pen (Vietnam, Veitnam)."""
    return (
        (x in a.places) != (y in b.places)
        and max(len(x), len(y)) >= 5
        and similarity.edits(x, y, 1) <= 1
    )


def _join(
    many: list[str], single: list[str], pairs: list[tuple[str, str, float]], swapped: bool = False
) -> None:
    """Match words written together on one side: good will = goodwill."""
    for word in list(single):
        for start in range(len(many)):
            joined = ""
            for end in range(start, min(start + 4, len(many))):
                joined += many[end]
                if end > start and len(joined) >= 4 and likeness(joined, word) >= 0.9:
                    del many[start : end + 1]
                    single.remove(word)
                    pairs.append(
                        (word, joined, likeness(joined, word))
                        if swapped
                        else (joined, word, likeness(joined, word))
                    )
                    break
            else:
                continue
            break


@lru_cache(maxsize=65536)
def likeness(x: str, y: str) -> float:
    """Return how like two words are: 1 equal, 0 different, between for slips of the pen.

    The longer the word the more slips; digits and short words must be equal.
    """
    if x == y:
        return 1.0
    if not (x.isalpha() and y.isalpha()) and any(c.isdigit() for c in x + y):
        return 0.0
    long = max(len(x), len(y))
    short = min(len(x), len(y))
    if short <= 3:
        slip = long == 4 and short == 3 and x[0] == y[0] and similarity.edits(x, y, 1) <= 1
        return 0.8 if slip else 0.0
    most = 1 if long <= 6 else 2 if long <= 11 else 3
    distance = similarity.edits(x, y, most)
    if distance > most:
        return 0.0
    if distance == most and most >= 2 and x[0] != y[0] and x[-1] != y[-1]:
        return 0.0
    return 1.0 - 0.8 * distance / long


def weight(token: str, form: NameForm) -> float:
    """Return how much a word tells of whose name it is."""
    return 0.45 if token in form.places else _weight(token)


@lru_cache(maxsize=65536)
def _weight(token: str) -> float:
    known = words()
    if token in known.light:
        return 0.2
    if token in known.generic:
        return 0.75
    if token.isdigit():
        return 0.5
    return 1.0 if len(token) > 2 else 0.8


def _judge(a: NameForm, b: NameForm, met: _Alignment) -> tuple[float, tuple[Message, ...]]:
    known = words()
    matched = sum(s * (weight(x, a) + weight(y, b)) / 2 for x, y, s in met.pairs)
    own = sum(min(weight(x, a), 1.0) for x, _, _ in met.pairs)
    rest_a = sum(weight(t, a) for t in met.left)
    rest_b = sum(weight(t, b) for t in met.right)
    telling = [x for x, y, s in met.pairs if weight(x, a) >= 0.75 and weight(y, b) >= 0.75]
    if not telling or not own:
        return 0.0, ()
    total = sum((weight(x, a) + weight(y, b)) / 2 for x, y, _ in met.pairs)
    score = 2 * matched / (2 * total + rest_a + rest_b)
    reasons: list[Message] = []
    slips = [(x, y) for x, y, s in met.pairs if s < 1]
    if slips:
        reasons.append(msg("“{a}” and “{b}” differ by few letters.", a=slips[0][0], b=slips[0][1]))
    numbers = _numbers(a, b)
    if numbers == "differ":
        if known.vehicles & set(a.tokens) & set(b.tokens) and _only_numbers(met):
            reasons.append(msg("The numbers differ: two vehicles of one series?"))
            return 0.81, tuple(reasons)
        if _digit_lost(a, b) and _only_numbers(met):
            return 0.83, (msg("The long numbers in the names differ by a lost digit."),)
        return min(score, 0.4), (msg("The numbers in the names differ."),)
    if numbers == "one":
        return min(score, 0.6), (msg("Only one of the names has a number."),)
    places_a, places_b = a.places - b.places, b.places - a.places
    if places_a and places_b and set(met.left) & places_a and set(met.right) & places_b:
        return min(score, 0.5), (msg("The names name different places."),)
    strong_a = [t for t in met.left if weight(t, a) >= 0.7]
    strong_b = [t for t in met.right if weight(t, b) >= 0.7]
    distinctive = [x for x, y, _ in met.pairs if weight(x, a) >= 1.0 or weight(y, b) >= 1.0]
    if strong_a and strong_b:
        slip = _one_slip(a, b)
        if slip:
            return slip
        return min(score * 0.85, 0.78), ()
    if (strong_a or strong_b) and not distinctive:
        return min(score, 0.7), ()
    if not distinctive and (met.left or met.right):
        score = min(score, 0.82)
    if slips and not any(s == 1 and weight(x, a) >= 1.0 for x, _, s in met.pairs):
        # All that tells the two apart from others is itself only alike.
        short = min(min(len(x), len(y)) for x, y in slips)
        score = min(score, 0.92) if short >= 5 else min(score, 0.84)
    if met.left or met.right or slips:
        left_out = ", ".join(met.left + met.right)
        if left_out:
            reasons.append(msg("All but “{rest}” is the same.", rest=left_out))
    else:
        reasons.append(msg("The names have the same words in another order."))
    return _forms(a, b, min(score, 0.96), *reasons)


def _one_slip(a: NameForm, b: NameForm) -> tuple[float, tuple[Message, ...]] | None:
    """Recognise one wrong letter in a long name whose other words are equal: Hon Wai, Hon Hai."""
    long = min(len(a.squeezed), len(b.squeezed))
    if long < 14 or a.places ^ b.places:
        return None
    if similarity.edits(a.squeezed, b.squeezed, 1) <= 1:
        return 0.84, (msg("The names differ by one letter."),)
    return None


def _only_numbers(met: _Alignment) -> bool:
    return all(any(c.isdigit() for c in t) for t in met.left + met.right)


def _numbers(a: NameForm, b: NameForm) -> str:
    """Compare the numbers in names: "" agree, "differ", or "one" when only one has any.

    A first unit is often written without its number.
    """
    first, second = sorted(a.numbers), sorted(b.numbers)
    if first == second:
        return ""
    if not first or not second:
        return "" if (first or second) == ["1"] else "one"
    return "differ"


def _digit_lost(a: NameForm, b: NameForm) -> bool:
    """Say whether one long number lacks a digit of the other: a slip, where units count 1, 2, 3."""
    if len(a.numbers) != 1 or len(b.numbers) != 1:
        return False
    x, y = a.numbers[0], b.numbers[0]
    long_enough = min(len(x), len(y)) >= 3 and x.isdigit() and y.isdigit()
    return long_enough and len(x) != len(y) and similarity.edits(x, y, 1) <= 1


def _forms(
    a: NameForm, b: NameForm, score: float, *reasons: Message
) -> tuple[float, tuple[Message, ...]]:
    """Lower a score where the legal forms exclude each other."""
    if a.forms and b.forms and not a.forms & b.forms:
        if "nonprofit" in a.forms | b.forms:
            return min(score, 0.6), (*reasons, msg("The legal forms exclude each other."))
        return score - 0.02, (*reasons, msg("The legal forms differ."))
    return score, reasons


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


def _han(a: NameForm, b: NameForm) -> tuple[float, tuple[Message, ...]]:
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


def _unspaced(a: NameForm, b: NameForm) -> tuple[float, tuple[Message, ...]]:
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


def _across(latin: NameForm, other: NameForm) -> tuple[float, tuple[Message, ...]]:
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


def _by_sound(a: NameForm, b: NameForm) -> tuple[float, tuple[Message, ...]]:
    first, second = sounds(a), sounds(b)
    if first and first == second:
        return 0.85, (msg("The names sound alike."),)
    return 0.6 * similarity.ratio(first, second) / 100, ()
