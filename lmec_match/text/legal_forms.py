"""Take legal forms off names: Co., Ltd., 有限公司, บริษัท … จำกัด, Công ty TNHH, ООО, GmbH …

The forms are data (``resources/import/legal_forms.json``), each with a class, so that an LLC and
a foundation of the same name are seen to differ.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from lmec_match.paths import RESOURCES
from lmec_match.text import similarity
from lmec_match.text.normalise import fold

LONG_WORD = 5
"""A form's word of this length may be misspelt by one letter within a phrase …"""
SURE_WORD = 10
"""… and of this length on its own."""
_SIGNS = re.compile(r"[\s()（）\[\]【】.,，。·・\"'“”‘’《》<>、:：\-–—]+")


@dataclass(frozen=True)
class Forms:
    """Hold the forms: phrases of words by their first word, and the unspaced ones by length."""

    phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    words: frozenset[str]
    near: dict[str, tuple[str, ...]]
    """Long words of forms by themselves and by themselves without one letter."""
    han: tuple[tuple[str, str], ...]
    unspaced: tuple[tuple[str, str], ...]


@lru_cache(maxsize=1)
def forms() -> Forms:
    """Read the legal forms."""
    data = json.loads((RESOURCES / "import" / "legal_forms.json").read_text(encoding="utf-8"))
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    han: list[tuple[str, str]] = []
    unspaced: list[tuple[str, str]] = []
    for entry in data["forms"]:
        for word in entry["words"]:
            if entry["writing"] == "han":
                han.append((fold(word), entry["class"]))
            elif entry["writing"] == "unspaced":
                unspaced.append((fold(word), entry["class"]))
            else:
                parts = tuple(word.split())
                phrases.setdefault(parts[0], []).append((parts, entry["class"]))
    ordered = {
        first: tuple(sorted(set(found), key=lambda p: -len(p[0])))
        for first, found in phrases.items()
    }
    words = {w for found in ordered.values() for parts, _ in found for w in parts}
    near: dict[str, list[str]] = {}
    for word in sorted(words):
        if len(word) >= LONG_WORD:
            for piece in (word, *_without_one(word)):
                near.setdefault(piece, []).append(word)
    return Forms(
        ordered,
        frozenset(words),
        {piece: tuple(found) for piece, found in near.items()},
        tuple(sorted(han, key=lambda f: -len(f[0]))),
        tuple(sorted(unspaced, key=lambda f: -len(f[0]))),
    )


def form_words() -> frozenset[str]:
    """Return every word that stands in a legal form."""
    return forms().words


@lru_cache(maxsize=65536)
def _mended(word: str) -> str:
    """Return the form's word that a long word misspells, else the word itself."""
    if len(word) < LONG_WORD or word in forms().words:
        return word
    near = forms().near
    for piece in (word, *_without_one(word)):
        for known in near.get(piece, ()):
            if similarity.edits(word, known, 1) <= 1:
                return known
    return word


def _without_one(word: str) -> list[str]:
    """Return a word with each of its letters left out: two words of one slip share one such."""
    return [word[:i] + word[i + 1 :] for i in range(len(word))]


def strip_words(tokens: Sequence[str]) -> tuple[list[str], frozenset[str]]:
    """Return the tokens without legal forms, and the classes of the forms.

    A name that is nothing but forms keeps its tokens.
    """
    known = forms().phrases
    mended = [_mended(t) for t in tokens]
    kept: list[str] = []
    classes: set[str] = set()
    at = 0
    while at < len(tokens):
        for phrase, kind in known.get(mended[at], ()):
            if len(phrase) == 1 and mended[at] != tokens[at] and len(tokens[at]) < SURE_WORD:
                continue
            if tuple(mended[at : at + len(phrase)]) == phrase and _in_place(
                phrase, at, len(tokens)
            ):
                classes.add(kind)
                at += len(phrase)
                break
        else:
            kept.append(tokens[at])
            at += 1
    return (kept, frozenset(classes)) if kept else (list(tokens), frozenset())


def _in_place(phrase: tuple[str, ...], at: int, size: int) -> bool:
    """Say whether short forms, which are also words or initials, stand at an end of the name."""
    if len(phrase) > 1 or len(phrase[0]) > 3:
        return True
    return (at == 0 and size > 1) or at + 1 >= size or (at >= size - 3 and at > 0)


def strip_unspaced(text: str) -> tuple[str, frozenset[str]]:
    """Return a name of a script without spaces, without its legal forms, and their classes."""
    classes: set[str] = set()
    bare = text
    found = forms()
    for word, kind in found.unspaced:
        if word in bare and len(bare) > len(word):
            bare = bare.replace(word, " ")
            classes.add(kind)
    for word, kind in found.han:
        while bare.endswith(word) and len(bare) > len(word) + 1:
            bare = bare[: -len(word)].rstrip(" ()（）-")
            classes.add(kind)
        for bracketed in (f"({word})", f"（{word}）"):
            if bracketed in bare:
                bare = bare.replace(bracketed, "")
                classes.add(kind)
    bare = _SIGNS.sub("", bare)
    return (bare, frozenset(classes)) if bare else (_SIGNS.sub("", text), frozenset())
