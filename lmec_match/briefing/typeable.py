"""Make texts ready for the typesetter: only characters that print, and lines that can break.

What no font can draw is replaced by a box that a reader sees, and reported with the place.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from lmec_match.briefing import pieces
from lmec_match.text import words

BOX = "□"
BREAK = "\u200b"
"""Zero width space: a place where a line may break."""

_HAN = re.compile(r"[\u2e80-\u303f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]")
_TALL: Mapping[str, str] = MappingProxyType(
    {
        "th": "\u0e00-\u0e7f",
        "lo": "\u0e80-\u0eff",
        "my": "\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f",
        "km": "\u1780-\u17ff\u19e0-\u19ff",
    }
)
"""Language → the characters of its script, whose marks stand above and below the line."""
_RUN = re.compile("|".join(f"(?P<{k}>[{v}]+)" for k, v in _TALL.items()))
_UNSPACED = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]"
)
_STOPS = re.compile(r"[។៕៖ៗ၊။]+")
_FILLS = 0.75
"""The part of a line that a word may fill and stay whole: letters of these scripts are wider than
small Latin ones."""
_UNBROKEN = 10
"""Characters of a text that fits any column, so that it need not be divided into words."""
_INVISIBLE = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad\ufe0e\ufe0f")
_DIRECTION = re.compile(r"[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")


@dataclass
class Typist:
    """Prepare texts against the characters that the fonts can draw, and remember the others.

    `where` is the record or section that is being written; it goes into the report.
    """

    drawable: frozenset[int]
    where: str = ""
    missing: Counter[tuple[str, str]] = field(default_factory=Counter)
    _known: dict[tuple[str, int], Any] = field(default_factory=dict)
    """Texts prepared before: names and labels stand in a pack many times."""

    def text(self, text: str, longest: int = 40) -> Any:
        """Return a text for the template: a string, or one marked by the script it holds.

        Words longer than `longest` characters get invisible places to break. ``{"z": text}``
        holds Chinese; ``{"s": text, "l": language}`` a script with marks above and below, with
        ``"w"`` its words where it is long enough to break; ``{"p": text, "m": [...]}`` a mixture
        of such texts, among which ``{"b": text}`` never breaks. The typesetter breaks lines by
        language, so every script must name its own.
        """
        if (text, longest) in self._known:
            return self._known[text, longest]
        drawn = self._drawn(text)
        made = self._made(pieces.joined(drawn), longest)
        if BOX not in drawn:
            # What cannot be drawn is counted wherever it stands.
            self._known[text, longest] = made
        return made

    def _made(self, clean: str, longest: int) -> Any:
        chinese = _HAN.search(clean) is not None and _RUN.search(clean) is None
        runs: list[Any] = []
        for part, whole in pieces.divide(clean, longest):
            if whole:
                found = list(_runs(part, longest, chinese))
                runs.append({"b": found[0] if len(found) == 1 else {"p": part, "m": found}})
            else:
                loose = self._breakable(pieces.counted(part, longest), longest)
                runs += _runs(loose, longest, chinese)
        if len(runs) == 1 and not (isinstance(runs[0], dict) and "b" in runs[0]):
            return runs[0]
        return {"p": clean, "m": runs} if runs else ""

    def _drawn(self, text: str) -> str:
        clean = _DIRECTION.sub("", text.replace("\r\n", "\n").replace("\t", " "))
        if clean.isascii() and clean.isprintable():
            return clean
        return "".join(self._character(c) for c in clean)

    def _character(self, character: str) -> str:
        if character == "\n" or character in _INVISIBLE:
            return "" if character in "\ufeff\ufe0e\ufe0f\u2060" else character
        category = unicodedata.category(character)
        if category == "Cc":
            return ""
        if category in ("Zs", "Zl", "Zp"):
            return character if ord(character) in self.drawable else " "
        if ord(character) in self.drawable:
            return character
        self.missing[self.where, f"U+{ord(character):04X}"] += 1
        return BOX

    @staticmethod
    def _breakable(text: str, longest: int) -> str:
        # Wide letters fill a line with little more than half of them.
        shortest = int(longest / 1.75)
        if len(text) <= shortest:
            return text
        return re.sub(
            rf"[^\s{BREAK}]{{{shortest + 1},}}", lambda m: _with_breaks(m.group(), longest), text
        )


def _runs(text: str, longest: int, chinese: bool) -> Iterator[Any]:
    """Yield the text in pieces of one script each; letters of no script stay with their piece.

    In a text that is `chinese` its figures and marks are set as Chinese, too.
    """
    scripts = list(dict.fromkeys(str(m.lastgroup) for m in _RUN.finditer(text)))
    if not scripts:
        if text:
            yield {"z": text} if chinese or _HAN.search(text) else text
        return
    if len(scripts) == 1 and not _HAN.search(text):
        yield _run(text, scripts[0], longest)
        return
    found: list[Any] = []
    at = 0
    for match in _RUN.finditer(text):
        before, run = text[at : match.start()], match.group()
        if before:
            found.append({"z": before} if _HAN.search(before) else before)
        stops = _STOPS.match(run)
        if stops is not None and found:
            found[-1] = _ended(found[-1], stops.group())
            run = run[stops.end() :]
        if run:
            found.append(_run(run, str(match.lastgroup), longest))
        at = match.end()
    if text[at:]:
        found.append({"z": text[at:]} if _HAN.search(text[at:]) else text[at:])
    yield from found


def _ended(run: Any, stops: str) -> Any:
    """Return a piece with the marks of another script behind it, which begin no line."""
    if isinstance(run, str):
        return run + stops
    if "z" in run:
        return {"z": run["z"] + stops}
    if "w" in run:
        *words_, (last, whole) = run["w"]
        return {**run, "s": run["s"] + stops, "w": [*words_, [last + stops, whole]]}
    return {**run, "s": run["s"] + stops}


def _run(text: str, script: str, longest: int) -> dict[str, Any]:
    """Return a text of one script, with [piece, whether it stays whole] where it may be broken.

    A word that would fill a line of `longest` characters may be broken like any text.
    """
    made: dict[str, Any] = {"s": text, "l": script}
    if len(text) > _UNBROKEN:
        made["w"] = [
            [p.text, p.known and pieces.width(p.text) <= _FILLS * longest]
            for p in words.divide(text, script, longest // 2)
        ]
    return made


def _with_breaks(word: str, longest: int) -> str:
    """Put a break into a long word every so often; scripts without spaces break by themselves."""
    if _UNSPACED.search(word):
        return word
    pieces: list[str] = [""]
    used = 0.0
    for character in word:
        # A mark takes no room and stays with the letter that it belongs to.
        width = 0.0 if unicodedata.combining(character) else _width(character)
        if used + width > longest:
            pieces.append("")
            used = 0.0
        pieces[-1] += character
        used += width
    return BREAK.join(p for p in pieces if p)


def _width(character: str) -> float:
    """Return the width of a letter against an average small one."""
    if character in "MW@%mwŒÆ—":
        return 1.75
    return 1.25 if character.isupper() or character.isdigit() else 1.0
