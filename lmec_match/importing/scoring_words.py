"""Say how likely two names in letters, with spaces between their words, mean the same."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from lmec_match.importing.issues import Message, msg
from lmec_match.text import similarity
from lmec_match.text.names import NameForm, words


def compare_words(a: NameForm, b: NameForm) -> tuple[float, tuple[Message, ...]]:
    """Return the score of two names and why."""
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
