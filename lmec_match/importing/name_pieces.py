"""Cut names into pieces that names of the same meaning share, very many at a time.

Pieces of a name in letters: its words, their beginnings and ends, pairs of words, first letters,
the name without spaces, and of a short one each three letters. Of a name in Chinese: characters,
pairs of them and their sounds; of one in Thai, Lao, Khmer or Burmese: each three letters and
sounds. A piece is kept as a number, made for whole blocks of names with numpy: the
letters of a block stand in one array, whose running sums give the number of any stretch.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lmec_match.text import numerals, scripts
from lmec_match.text.legal_forms import forms
from lmec_match.text.names import words
from lmec_match.text.normalise import fold
from lmec_match.text.romanise import romanise

Ints = NDArray[np.int64]
Hashes = NDArray[np.uint64]
Flags = NDArray[np.bool_]

SHORT = 8
"""A key of so many letters may be first letters, or the one telling word of the other name."""
IN_THREES = 14
"""A key of so many letters is cut into threes, too."""
ENDS = 4
BITS = 44
"""Size of a piece's number: of ten million pieces some three pairs have the same."""
_BLOCK = 4_000
_BASE = 0x9E3779B97F4A7C15 | 1
_INVERSE = pow(_BASE, -1, 1 << 64)

_WORD = re.compile(r"[a-z0-9]+")
_HAN_RUN = re.compile("[\u3400-\u9fff]+")
_SOUTH_EAST = re.compile("[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff]+")
_HAN_SCRIPTS = frozenset({"Hans", "Hant", "Hani", "Jpan"})


@dataclass(frozen=True)
class Cut:
    """Hold names cut into pieces.

    `pieces` of all names in a row and `owner`, the name of each (rising, each piece once a name);
    `keys`, by which likeness is measured; whether each name is in letters with spaces between;
    `numbers`, equal where all numbers in the names are, 0 where there are none or in words.
    """

    pieces: Hashes
    owner: Ints
    keys: list[str]
    letters: Flags
    numbers: Hashes


def blocks(texts: Sequence[str]) -> Iterator[tuple[int, Cut]]:
    """Cut very many names, some at a time: (place of the first, what they are cut into)."""
    for start in range(0, len(texts), _BLOCK):
        yield start, cut(texts[start : start + _BLOCK])


def cut(texts: Sequence[str]) -> Cut:
    """Cut names into pieces."""
    keys = [""] * len(texts)
    letters = np.ones(len(texts), dtype=bool)
    plain: list[str] = []
    places: list[int] = []
    others: list[str] = []
    other_places: list[int] = []
    for at, text in enumerate(texts):
        form = _in_letters(text)
        if form is not None:
            # A line's end parts the names of a block: none may stand within a name.
            plain.append(form.replace("\n", " "))
            places.append(at)
            continue
        letters[at] = False
        own, keys[at] = _unspaced(text)
        others += own
        other_places += [at] * len(own)
    cut_plain = _cut_letters(plain)
    for at, key in zip(places, cut_plain.keys, strict=True):
        keys[at] = key
    place = np.asarray(places, dtype=np.int64)
    numbers = np.zeros(len(texts), dtype=np.uint64)
    numbers[place] = cut_plain.numbers
    pieces, owner = cut_plain.pieces, place[cut_plain.owner]
    pieces = _mixed(np.concatenate((pieces, hashes_of(others))))
    owner = np.concatenate((owner, np.asarray(other_places, dtype=np.int64)))
    # Packed as one number, name and piece sort many times as fast as by two.
    both = np.sort((owner.astype(np.uint64) << np.uint64(BITS)) | pieces)
    both = both[changes(both)]
    owner = (both >> np.uint64(BITS)).astype(np.int64)
    return Cut(both & np.uint64((1 << BITS) - 1), owner, keys, letters, numbers)


def changes(values: NDArray[Any]) -> Flags:
    """Say which values of a sorted array differ from the one before them."""
    found = np.ones(len(values), dtype=bool)
    found[1:] = values[1:] != values[:-1]
    return found


def _in_letters(text: str) -> str | None:
    """Return a name in folded letters with spaces between words, None for other scripts."""
    if text.isascii():
        return text.lower().replace("'", "").replace(".", "")
    script = scripts.of(text)
    if script in _HAN_SCRIPTS:
        return None
    folded = fold(text)
    if _SOUTH_EAST.search(folded):
        return None
    plain = romanise(text) if script == "Cyrl" else folded.replace("'", "").replace("’", "")
    return plain.replace(".", "")


def words_in_order(text: str) -> str:
    """Return the telling words of a name in letters, in alphabetical order, without spaces."""
    plain = _in_letters(text)
    found = re.findall(r"[^\W_]+", plain or "")
    kept = [w for w in found if w not in ignored()] or found
    return "".join(sorted(kept))


@lru_cache(maxsize=1)
def ignored() -> frozenset[str]:
    """Return the words that tell nothing: legal forms and small words."""
    known = forms().phrases
    single = {p[0][0] for found in known.values() for p in found if len(p[0]) == 1}
    return frozenset(single | words().stop | {"limited", "liability", "stock", "joint", "public"})


@lru_cache(maxsize=1)
def _ignored_hashes() -> Hashes:
    return np.sort(hashes_of(sorted(ignored())))


# -- numbers of stretches of letters -----------------------------------------------------------


class _Stretches:
    """Give the number of any stretch of letters of one array: Σ letter·base^place from its start.

    The sums wrap at 64 bits, as do the powers; the base is odd, so that its inverse exists.
    """

    def __init__(self, letters: NDArray[np.uint32]) -> None:
        powers = _powers(_BASE, len(letters))
        self._back = _powers(_INVERSE, len(letters) + 1)
        terms = letters.astype(np.uint64) * powers
        self._sums = np.concatenate((np.zeros(1, dtype=np.uint64), np.cumsum(terms)))

    def number(self, start: Ints, end: Ints) -> Hashes:
        """Return the numbers of the stretches from each `start` to before each `end`."""
        found: Hashes = (self._sums[end] - self._sums[start]) * self._back[start]
        return found


def _powers(base: int, count: int) -> Hashes:
    """Return base^0, base^1, …, wrapped at 64 bits."""
    return _many_powers(base, count.bit_length())[:count]


@lru_cache(maxsize=64)
def _many_powers(base: int, bits: int) -> Hashes:
    factors = np.full(1 << bits, base, dtype=np.uint64)
    factors[0] = 1
    return np.cumprod(factors, dtype=np.uint64)


def _among(values: Hashes, known: Hashes) -> Flags:
    """Say which values are among the known, which are sorted."""
    place = np.minimum(np.searchsorted(known, values), len(known) - 1)
    found: Flags = known[place] == values
    return found


def _tagged(mark: str, number: Hashes) -> Hashes:
    """Return the number of a stretch with a mark before it."""
    return np.uint64(ord(mark)) + np.uint64(_BASE) * number


def _mixed(number: Hashes) -> Hashes:
    """Bring numbers, whose first letter is in the lowest bits, to `BITS` bits that all tell."""
    spread = (number ^ (number >> np.uint64(32))) * np.uint64(_INVERSE)
    return spread >> np.uint64(64 - BITS)


def _letters_of(text: str) -> NDArray[np.uint32]:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


def hashes_of(texts: Sequence[str]) -> Hashes:
    """Return the numbers of texts, each as one piece."""
    ends = np.cumsum([len(t) for t in texts], dtype=np.int64)
    starts = np.concatenate((np.zeros(1, dtype=np.int64), ends))[: len(texts)]
    return _Stretches(_letters_of("".join(texts))).number(starts, ends)


# -- names in letters --------------------------------------------------------------------------


def _cut_letters(texts: Sequence[str]) -> Cut:
    """Cut names in folded letters; a piece may come more than once."""
    codes = _letters_of("\n".join(texts))
    start, end, name = _words(codes)
    stretches = _Stretches(codes)
    number = stretches.number(start, end)
    kept = ~_among(number, _ignored_hashes())
    nothing_left = np.bincount(name[kept], minlength=len(texts)) == 0
    kept |= nothing_left[name]
    initials = codes[start]
    found: list[tuple[Hashes, Ints]] = [
        (_first_letters(initials, name, len(texts)), np.arange(len(texts), dtype=np.int64))
    ]
    start, end, name, number = start[kept], end[kept], name[kept], number[kept]
    numbers = _numbers(codes, start, end, name, number, len(texts))
    several = np.bincount(name, minlength=len(texts)) > 1
    found = [(p[several], o[several]) for p, o in found]
    found.append((number, name))
    long = end - start >= ENDS
    found.append((_tagged("^", stretches.number(start[long], start[long] + ENDS)), name[long]))
    found.append((_tagged("$", stretches.number(end[long] - ENDS, end[long])), name[long]))
    found.append(_pairs(number, end - start, name))
    first = _first_letters(initials[kept], name, len(texts))
    found.append((first[several], np.flatnonzero(several)))
    key_pieces, keys = _keys(codes, start, end, name, len(texts), several)
    found += key_pieces
    return Cut(
        np.concatenate([p for p, _ in found]),
        np.concatenate([o for _, o in found]).astype(np.int64),
        keys,
        np.ones(len(texts), dtype=bool),
        numbers,
    )


def _words(codes: NDArray[np.uint32]) -> tuple[Ints, Ints, Ints]:
    """Return the start, the end and the name of each word; names end at a line break."""
    is_letter = np.zeros(int(codes.max(initial=127)) + 1, dtype=bool)
    for code in np.unique(codes).tolist():
        is_letter[code] = chr(code).isalnum()
    inside = np.concatenate(([False], is_letter[codes], [False]))
    edges = np.flatnonzero(inside[1:] != inside[:-1])
    start, end = edges[0::2], edges[1::2]
    breaks = np.flatnonzero(codes == ord("\n"))
    return start, end, np.searchsorted(breaks, start)


def _numbers(
    codes: NDArray[np.uint32], start: Ints, end: Ints, name: Ints, number: Hashes, count: int
) -> Hashes:
    """Return one number for all numbers of each name; 0 for none, or where one is in words."""
    is_digit = np.concatenate(([0], np.cumsum((codes >= ord("0")) & (codes <= ord("9")))))
    has_digit = is_digit[end] > is_digit[start]
    unsure = _among(number, _number_words()) | (has_digit & (codes[start] == ord("0")))
    found = np.zeros(count, dtype=np.uint64)
    np.add.at(found, name[has_digit], _mixed(number[has_digit]))
    found[name[unsure]] = 0
    return found


@lru_cache(maxsize=1)
def _number_words() -> Hashes:
    """Return the numbers of the words that name a number."""
    return np.sort(hashes_of(numerals.spelled()))


def _pairs(number: Hashes, length: Ints, name: Ints) -> tuple[Hashes, Ints]:
    """Return the numbers of two words that follow each other, joined by a low line."""
    follows = np.flatnonzero(name[1:] == name[:-1])
    powers = _powers(_BASE, int(length.max(initial=0)) + 2)
    joined = number[follows] + powers[length[follows]] * _tagged("_", number[follows + 1])
    return joined, name[follows]


def _first_letters(initials: NDArray[np.uint32], name: Ints, count: int) -> Hashes:
    """Return the number of each name's first letters, marked as such."""
    ends = np.cumsum(np.bincount(name, minlength=count))
    starts = np.concatenate(([0], ends))[:count]
    return _tagged("=", _Stretches(initials).number(starts, ends))


def _keys(
    codes: NDArray[np.uint32], start: Ints, end: Ints, name: Ints, count: int, several: Flags
) -> tuple[list[tuple[Hashes, Ints]], list[str]]:
    """Return the pieces of the names without spaces, and these keys themselves."""
    length = end - start
    total = int(length.sum())
    before = np.concatenate(([0], np.cumsum(length)))[: len(length)]
    letters = codes[np.arange(total) + np.repeat(start - before, length)]
    ends = np.cumsum(np.bincount(name, weights=length, minlength=count)).astype(np.int64)
    starts = np.concatenate((np.zeros(1, dtype=np.int64), ends))[:count]
    stretches = _Stretches(letters)
    whole = stretches.number(starts, ends)
    size = ends - starts
    short = ~several & (size <= SHORT) & (size > 0)
    found = [
        (whole[several], np.flatnonzero(several)),
        (_tagged("=", whole[short]), np.flatnonzero(short)),
    ]
    owner = np.repeat(np.arange(count), size)
    threes = np.flatnonzero(
        (size[owner] <= IN_THREES) & (np.arange(total) + 3 <= ends[owner])
    )
    found.append((stretches.number(threes, threes + 3), owner[threes]))
    text = letters.tobytes().decode("utf-32-le", "surrogatepass")
    return found, [text[a:b] for a, b in zip(starts.tolist(), ends.tolist(), strict=True)]


# -- names in scripts without spaces -----------------------------------------------------------


def _unspaced(text: str) -> tuple[list[str], str]:
    """Return (pieces, key) of a name in Chinese or in a script of South-East Asia."""
    folded = fold(text)
    if scripts.of(text) in _HAN_SCRIPTS:
        return list(_han_pieces(folded)), "".join(_HAN_RUN.findall(folded)) or folded
    key = "".join(_SOUTH_EAST.findall(folded))
    return list(_south_east_pieces(text, folded, key)), key


def _south_east_pieces(text: str, folded: str, key: str) -> Iterator[str]:
    yield from (key[i : i + 3] for i in range(max(len(key) - 2, 1)))
    sound = romanise(text).replace(" ", "")
    yield from ("~" + sound[i : i + 5] for i in range(0, max(len(sound) - 4, 1), 2))
    yield from _WORD.findall(folded)


def _han_pieces(folded: str) -> Iterator[str]:
    yield from _WORD.findall(folded)
    key = "".join(_HAN_RUN.findall(folded)) or folded
    yield from key
    yield from (key[i : i + 2] for i in range(len(key) - 1))
    sound = [_pinyin(c) for c in key[:12]]
    yield from _joined(sound)


def _joined(sounds: Sequence[str]) -> Iterable[str]:
    return (sounds[i] + sounds[i + 1] for i in range(len(sounds) - 1))


@lru_cache(maxsize=32768)
def _pinyin(character: str) -> str:
    return romanise(character).replace(" ", "")
