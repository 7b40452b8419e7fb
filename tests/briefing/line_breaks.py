"""Find where a printed paragraph breaks, from its ink alone, and where ICU would let it break.

A line's right edge is compared with the ink of every beginning that HarfBuzz would draw: text that
is read out of a PDF of Khmer or Lao has letters twice, and cannot be counted.
Run as ``python -m tests.briefing.line_breaks`` to measure the paragraphs of the tests and others,
with and without the program's own words.
"""

from __future__ import annotations

import csv
import ctypes
import random
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import PySide6
from PIL import Image

from lmec_match.paths import RESOURCES

CHARACTER, WORD = 0, 1
"""ICU's kinds of boundaries."""
_STACKS = "\u17d2\u1039"
"""Behind these ICU 73 sees a boundary, and there is none: the next consonant stands below."""
_SCALE = 4
"""Pixels a point."""
_GLYPH = re.compile(
    r"\d+=\d+(?:@(-?\d+),-?\d+)?\+(-?\d+)(?:,-?\d+)?<(-?\d+),(-?\d+),(-?\d+),(-?\d+)>"
)


@cache
def _icu() -> tuple[ctypes.CDLL, str] | None:
    """Return the ICU that Qt for Python brings along on Linux, and its number."""
    folder = Path(PySide6.__file__).parent / "Qt" / "lib"
    found = [next(iter(sorted(folder.glob(f"lib{n}.so.*"))), None) for n in ("icudata", "icuuc")]
    if None in found:
        return None
    library = [ctypes.CDLL(str(path), mode=ctypes.RTLD_GLOBAL) for path in found][-1]
    return library, str(found[-1]).rsplit(".", 1)[-1]


def has_icu() -> bool:
    """Say whether there is an ICU to compare with."""
    return _icu() is not None


def boundaries(text: str, language: str, kind: int) -> list[int]:
    """Return ICU's boundaries in a text, without its beginning."""
    found = _icu()
    assert found is not None
    library, version = found
    begin = library[f"ubrk_open_{version}"]
    begin.restype = ctypes.c_void_p
    following = library[f"ubrk_next_{version}"]
    following.argtypes, following.restype = [ctypes.c_void_p], ctypes.c_int32
    end = library[f"ubrk_close_{version}"]
    end.argtypes = [ctypes.c_void_p]
    letters, failure = text.encode("utf-16-le"), ctypes.c_int(0)
    breaker = begin(kind, language.encode(), letters, len(letters) // 2, ctypes.byref(failure))
    assert failure.value <= 0, failure.value
    places: list[int] = []
    while (place := following(breaker)) >= 0:
        places.append(place)
    end(breaker)
    return places


def clusters(text: str, language: str) -> list[int]:
    """Return the ends of a text's grapheme clusters."""
    return [c for c in boundaries(text, language, CHARACTER) if text[c - 1] not in _STACKS]


def _ink(font: Path, texts: list[str]) -> list[int]:
    """Return how far right the ink of each text reaches, in thousandths of the font's size."""
    with tempfile.TemporaryDirectory() as folder:
        given = Path(folder) / "texts"
        given.write_text("\n".join(texts), encoding="utf-8")
        run = subprocess.run(
            ["hb-shape", f"--font-file={font}", "--variations=wght=400", "--no-glyph-names",
             "--show-extents", f"--text-file={given}"], capture_output=True, check=True,
        )  # fmt: skip
    return [_reach(line) for line in run.stdout.decode().splitlines()]


def _reach(line: str) -> int:
    at = reach = 0
    for shift, advance, bearing, _, width, _ in _GLYPH.findall(line):
        if int(width):
            reach = max(reach, at + int(shift or 0) + int(bearing) + int(width))
        at += int(advance)
    return reach


@dataclass(frozen=True)
class Lines:
    """Hold where the lines of a paragraph end, and how far the worst is from HarfBuzz's ink."""

    ends: tuple[int, ...]
    worst: int
    """Thousandths of the font's size."""


def lines(pdf: Path, text: str, language: str, font: Path, size: float, left: float) -> Lines:
    """Return where a paragraph's lines end; `size` and `left` (its left edge) in points."""
    at, ends, worst = 0, [], 0
    for edges in _right_edges(pdf):
        wanted = [c for c in clusters(text, language) if c > at]
        if not wanted:
            break
        reached = [(right - left) / size * 1000 for right in edges]
        drawn = _ink(font, [text[at:c] for c in wanted])
        off = [min(abs(ink - there) for there in reached) for ink in drawn]
        best = min(range(len(wanted)), key=off.__getitem__)
        worst, at = max(worst, round(off[best])), wanted[best]
        ends.append(at)
    return Lines(tuple(ends), worst)


def _right_edges(pdf: Path) -> list[tuple[float, float]]:
    """Return how far right each line reaches, in points, from the top down: the letters alone,
    and with what stands above and below, where a stack of the line above may reach in."""
    boxes = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, check=True)
    heights = re.findall(r'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)"', boxes.stdout.decode())
    middles: list[float] = []
    for middle in sorted((float(top) + float(bottom)) / 2 for top, bottom in heights):
        if not middles or middle - middles[-1] > 8:
            middles.append(middle)
    pitch = min((b - a for a, b in pairwise(middles)), default=18.0)
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page"
        subprocess.run(
            ["pdftoppm", "-r", str(72 * _SCALE), "-gray", "-png", "-singlefile", str(pdf),
             str(page)], check=True,
        )  # fmt: skip
        dark: Any = np.asarray(Image.open(page.with_suffix(".png")).convert("L")) < 128

    def edge(middle: float, reach: float) -> float:
        band = dark[int((middle - reach) * _SCALE) : int((middle + reach) * _SCALE)]
        return (int(np.flatnonzero(band.any(axis=0))[-1]) + 1) / _SCALE

    return [(edge(m, 0.25 * pitch), edge(m, 0.45 * pitch)) for m in middles]


# -- the measurement by hand -----------------------------------------------------------------


def other_paragraphs(language: str, count: int, words: int = 12) -> list[str]:
    """Return paragraphs of the glossary's labels, run together as such scripts are."""
    found = set()
    for path in sorted((RESOURCES / "glossary").glob("*.tsv")):
        with path.open(encoding="utf-8") as opened:
            for row in csv.DictReader(opened, delimiter="\t"):
                found.update(label.strip() for label in (row.get(language) or "").split("|"))
    labels = sorted(w for w in found if w and not re.search(r"[\s?0-9A-Za-z()/-]", w))
    random.Random(1).shuffle(labels)
    return ["".join(labels[n * words : (n + 1) * words]) for n in range(count)]


def _measure() -> None:
    # Here, or the tests that use this module could not be imported by it.
    from tests.briefing import paragraphs, test_shapes

    for language, paragraph in test_shapes.PARAGRAPHS.items():
        for name, texts in (
            ("the paragraph", [paragraph]), ("labels", other_paragraphs(language, 4)),
            ("known", paragraphs.KNOWN[language]), ("held out", paragraphs.HELD_OUT[language]),
        ):  # fmt: skip
            for own in (False, True):
                held = whole = good = 0
                for text in texts:
                    for width in test_shapes.WIDTHS:
                        found = test_shapes.broken(text, language, width, own_words=own)
                        words = set(boundaries(text, language, WORD))
                        good += sum(end in words for end in found.ends[:-1])
                        held += len(found.ends) - 1
                        whole += found.ends[-1] == len(text)
                sys.stdout.write(
                    f"{language}, {name}, {'own words' if own else 'typst alone'}: {good} of "
                    f"{held} breaks at ICU's words ({100 * good / held:.0f} %); "
                    f"{whole} of {len(texts) * len(test_shapes.WIDTHS)} settings read whole\n"
                )


if __name__ == "__main__":
    _measure()
