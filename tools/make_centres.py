"""Measure the middle of each language's vectors, from the labels of our own glossary.

Run as ``python tools/make_centres.py`` when the model of meaning changed, and raise `WAY` in
``lmec_match/text/meaning.py`` with it. Half of what is averaged are single labels, half several of
them in a row, since short and long texts lie apart.
"""

from __future__ import annotations

import importlib
import random
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from lmec_match.i18n import LANGUAGES
from lmec_match.text.glossary import load
from lmec_match.text.meaning import CENTRES, PACKAGE

SINGLE, ROWS, IN_A_ROW, SEED = 400, 200, 8, 20_261_128


def main() -> int:
    """Write the middles, a vector a language and side."""
    chance = random.Random(SEED)
    model = importlib.import_module(PACKAGE).get_model()
    found = {}
    for language in LANGUAGES:
        labels = sorted({
            c.labels[language][0] for c in load().by_id.values() if c.labels.get(language)
        })  # fmt: skip
        single = chance.sample(labels, min(SINGLE, len(labels)))
        sign = "、" if language == "zh-CN" else ", "
        rows = [sign.join(chance.sample(labels, IN_A_ROW)) for _ in range(ROWS)]
        for side, asked in (("asked", True), ("offered", False)):
            middles = [model.encode(texts, asked).mean(axis=0) for texts in (single, rows)]
            found[f"{language}.{side}"] = np.mean(middles, axis=0).astype(np.float16)
    CENTRES.parent.mkdir(parents=True, exist_ok=True)
    np.savez(CENTRES, **found)
    return 0


if __name__ == "__main__":
    sys.exit(main())
