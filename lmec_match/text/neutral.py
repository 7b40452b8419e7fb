"""Know the everyday words in which a label of the glossary occurs without its meaning.

水平 (level) is not about 水 (water), nor ບໍລິສັດ (company) about ສັດ (animal), and a treatment
plant does not grow. Such words are data: ``neutral.tsv`` beside the glossary, one meaning a line
with the columns ``language``, ``words`` (divided by ``|``) and ``meaning``; an unsure one ends in
``?``. A word competes with the glossary's labels for the longest match, and where it wins, labels
inside it are not taken.

Brackets limit what is hidden to a part: ``treatment [plant]`` hides *plant* next to *treatment*,
which itself still counts. Words divided by ``/`` stand for each other:
``treatment/power [plant/plants]``. A neutral word that is itself a label (Lao ເຂົ້າ: rice, but
mostly "enter") leaves the label to texts that say nothing else.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from lmec_match.errors import UserError
from lmec_match.i18n import LANGUAGES, msg
from lmec_match.text.shingles import fold

FILE = "neutral.tsv"
COLUMNS = ("language", "words", "meaning")
_SPLIT = re.compile(r"\s+")


@dataclass(frozen=True)
class NeutralWord:
    """Hold one neutral word or phrase, folded, and which of its characters or words it hides.

    `parts` is one string for a script without spaces, else the words; `hidden` counts characters
    in the first case, words in the second.
    """

    language: str
    parts: tuple[str, ...]
    hidden: tuple[int, int]

    @property
    def spaced(self) -> bool:
        """Say whether the language divides its words by spaces."""
        return is_spaced(self.language)


def is_spaced(language: str) -> bool:
    """Say whether a language divides its words by spaces."""
    return language in ("en", "vi")


def read(path: Path) -> tuple[NeutralWord, ...]:
    """Read the file; raise `UserError` naming the line of a fault. No file gives no words."""
    if not path.is_file():
        return ()
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    if not lines or tuple(lines[0].split("\t")) != COLUMNS:
        raise UserError(
            msg("{file}: the first line must name the columns {columns}.", file=path.name,
                columns=", ".join(COLUMNS))
        )  # fmt: skip
    found: list[NeutralWord] = []
    for number, line in enumerate(lines[1:], 2):
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) < 2 or cells[0] not in LANGUAGES:
            raise UserError(
                msg("{place}: a line needs a language of the program and words.",
                    place=f"{path.name}:{number}")
            )  # fmt: skip
        for written in cells[1].split("|"):
            if not written.strip():
                continue
            if written.count("[") != written.count("]") or written.count("[") > 1:
                raise UserError(
                    msg("{place}: brackets must enclose one part of “{word}”.",
                        place=f"{path.name}:{number}", word=written.strip())
                )  # fmt: skip
            found.extend(parse(cells[0], written))
    return tuple(found)


def parse(language: str, written: str) -> Iterable[NeutralWord]:
    """Give the words that one entry stands for."""
    text = fold(written.strip().removesuffix("?").strip())
    if not is_spaced(language):
        text = _SPLIT.sub("", text)
        bare = text.replace("[", "").replace("]", "")
        start = text.find("[")
        hidden = (0, len(bare)) if start < 0 else (start, text.index("]") - 1)
        yield NeutralWord(language, (bare,), hidden)
        return
    words = _SPLIT.split(text)
    first = next((i for i, w in enumerate(words) if w.startswith("[")), None)
    last = next((i for i, w in enumerate(words) if w.endswith("]")), None)
    hidden = (0, len(words)) if first is None or last is None else (first, last + 1)
    choices = [w.strip("[]").split("/") for w in words]
    for chosen in itertools.product(*choices):
        yield NeutralWord(language, chosen, hidden)
