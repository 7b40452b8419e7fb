"""Cut texts of seven languages into the tokens of the search index.

Scripts with spaces give words (English lightly stemmed, accents also folded); Chinese, Thai, Lao,
Khmer and Burmese give overlapping character pairs, which need no dictionary and find a word of
two characters. The same tokens are used by the register's FTS5 index and in memory.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

FTS5_TOKENIZER = "ascii"
"""The ``tokenize=`` value of an FTS5 table that holds `fts_text`: it keeps every character beyond
ASCII inside a token, vowel signs included, where unicode61 would cut at them."""

_HAN_CLASS = "\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
_SOUTH_EAST_CLASS = "\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\uaa60-\uaa7f\ua9e0-\ua9ff"
HAN = re.compile(f"[{_HAN_CLASS}]+")
SOUTH_EAST = re.compile(f"[{_SOUTH_EAST_CLASS}]+")
UNSPACED = re.compile(f"[{_HAN_CLASS}{_SOUTH_EAST_CLASS}]")
_RUNS = re.compile(
    f"([{_HAN_CLASS}]+)|([{_SOUTH_EAST_CLASS}]+)"
    f"|((?:(?![{_HAN_CLASS}{_SOUTH_EAST_CLASS}])[^\\W_]|[\u0300-\u036f·])+)"
)
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]")
_GROUPED = re.compile(r"(?<=\d)[,\u2009\u00a0](?=\d{3}(?!\d))")
_POINT = re.compile(r"(?<=\d)[.,](?=\d)")
_NASAL_BEFORE_TONE = re.compile("([\u0e4d\u0ecd])([\u0e48-\u0e4b\u0ec8-\u0ecb])")
_MARKS = re.compile("[\u0300-\u036f]")
_DIGITS = {
    zero + n: ord("0") + n
    for zero in (0x0E50, 0x0ED0, 0x1040, 0x17E0, 0x0660) for n in range(10)
}
_MARKS_OF_STOP = "\u0e2f\u0eaf\u104a\u104b\u17d4\u17d5\u17d6\u17da\u0e5a"
_PUNCTUATION = dict.fromkeys(map(ord, _MARKS_OF_STOP), " ")
_TABLE: dict[int, int | str] = {**_DIGITS, **_PUNCTUATION}
_IN_TABLE = re.compile(f"[{''.join(map(chr, _TABLE))}]")
_STOP_WORDS = (
    "a an and are as at be by for from in into is it its of on or that the their this to was "
    "which with và của các cho là những được trong với ở một"
)
STOP_WORDS = frozenset(_STOP_WORDS.split())


def fold(text: str) -> str:
    """Return a text in one spelling: NFKC, casefolded, invisible characters gone, digits ASCII.

    Thai and Lao nasal marks are put after the tone, since both orders are typed and look alike.
    """
    if text.isascii():
        return text.lower()
    plain = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text).casefold())
    # Looked for first: a table is slow, and few texts hold any of it.
    if _IN_TABLE.search(plain):
        plain = plain.translate(_TABLE)
    return _NASAL_BEFORE_TONE.sub(r"\2\1", plain)


def without_accents(word: str) -> str:
    """Return a Latin word without accents: ``nước`` → ``nuoc``."""
    bare = _MARKS.sub("", unicodedata.normalize("NFD", word))
    return bare.replace("đ", "d").replace("ı", "i")


@lru_cache(maxsize=131072)
def stem(word: str) -> str:
    """Return an English word without its plural or participle ending; other words unchanged."""
    if len(word) < 4 or not word.isascii() or not word.isalpha():
        return word
    if word.endswith("ies") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith(("sses", "shes", "ches", "xes", "zes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ing", "ed"):
        root = word[: -len(ending)]
        if word.endswith(ending) and len(root) > 3 and any(v in root for v in "aeiouy"):
            return root[:-1] if root[-1] == root[-2] and root[-1] not in "lsz" else root
    return word[:-1] if word.endswith("e") and len(word) > 4 else word


@lru_cache(maxsize=131072)
def _word(word: str) -> tuple[str, ...]:
    if word in STOP_WORDS:
        return ()
    if word.isascii():
        return (stem(word),)
    bare = without_accents(word)
    return (word,) if bare == word else (word, bare)


def tokens(text: str) -> list[str]:
    """Return the index tokens of a text, in their order, repeats kept."""
    found: list[str] = []
    plain = _POINT.sub("·", _GROUPED.sub("", fold(text)))
    for match in _RUNS.finditer(plain):
        han, south_east, word = match.groups()
        if word is not None:
            found.extend(_word(word))
            continue
        run = han or south_east
        if len(run) == 1:
            found.append(run)
        else:
            found.extend([run[i : i + 2] for i in range(len(run) - 1)])
    return found


def fts_text(text: str) -> str:
    """Return what an FTS5 table with `FTS5_TOKENIZER` is given to index."""
    return " ".join(tokens(text))


def quoted(token: str) -> str:
    """Return one token as an FTS5 string."""
    return '"' + token.replace('"', '""') + '"'


def fts_query(wanted: Iterable[str], *, every: bool = False) -> str:
    """Return the FTS5 expression that finds any (or every) token; "" when there is none."""
    return (" AND " if every else " OR ").join(quoted(t) for t in dict.fromkeys(wanted))


def fts_prefix_query(text: str) -> str:
    """Return the FTS5 expression of a text that is still being typed.

    Every finished word must occur; the last may go on. "" when nothing was typed.
    """
    plain = fold(text)
    found = tokens(plain)
    if not found:
        return ""
    last = plain.split()[-1] if plain.split() else ""
    open_ended = plain[-1:].isalnum() and last.isascii() and last.isalnum()
    if not open_ended:
        if len(found[-1]) == 1 and UNSPACED.match(found[-1]):
            # One character by itself: the index holds pairs, and begins of them are found.
            parts = [quoted(t) for t in dict.fromkeys(found[:-1])]
            return " AND ".join([*parts, quoted(found[-1]) + "*"])
        return fts_query(found, every=True)
    done = list(dict.fromkeys(tokens(plain[: len(plain) - len(last)])))
    parts = [quoted(t) for t in done]
    stemmed = stem(last)
    prefix = stemmed if last.startswith(stemmed) and len(stemmed) > 2 else last
    parts.append(quoted(prefix) + "*")
    return " AND ".join(parts)


def padded(text: str) -> str:
    """Return a folded text without punctuation, each word between single spaces."""
    return f" {' '.join(_WORDISH.sub(' ', fold(text)).split())} "


def trigrams(text: str) -> frozenset[str]:
    """Return the set of three-character pieces of a folded text; words are padded by a space."""
    plain = padded(text)
    return frozenset([plain[i : i + 3] for i in range(len(plain) - 2)])


_WORDISH = re.compile(r"[\x00-\x20!-/:-@\[-`{-~\u3000-\u3003\u3008-\u3011\uff00-\uff0f]+")


def scripts(text: str) -> frozenset[str]:
    """Return which writings a text uses: han, thai, lao, khmer, myanmar, latin, vietnamese.

    ``vietnamese`` stands beside ``latin`` where Vietnamese letters occur.
    """
    if text.isascii():
        return _LATIN if any(c.isalpha() for c in text) else frozenset()
    return frozenset(name for name, pattern in _SCRIPTS if pattern.search(text))


_LATIN = frozenset({"latin"})
_SCRIPTS: Sequence[tuple[str, re.Pattern[str]]] = (
    ("latin", re.compile(r"[A-Za-z]{3,}")),
    ("han", HAN),
    ("thai", re.compile("[\u0e01-\u0e7f]")),
    ("lao", re.compile("[\u0e81-\u0eff]")),
    ("khmer", re.compile("[\u1780-\u17ff]")),
    ("myanmar", re.compile("[\u1000-\u109f]")),
    ("vietnamese", re.compile("[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]")),
)
