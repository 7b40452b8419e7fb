"""Measure speed and memory, each figure as a ratio to a named baseline of the same run.

The baselines use other packages directly: that is their point, and the one exception to the rule
that each package is imported in one place.
"""

from __future__ import annotations

import importlib
import os
import tempfile
from pathlib import Path
from typing import Any

from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.progress import SILENT, Progress
from lmec_match.services.benchmarks.figures import Figure

NAMES: dict[str, tuple[str, str]] = {
    "startup": ("lmec_match.services.benchmarks.window", "startup"),
    "page": ("lmec_match.services.benchmarks.reads", "page"),
    "search": ("lmec_match.services.benchmarks.reads", "search"),
    "edit": ("lmec_match.services.benchmarks.reads", "edit"),
    "match": ("lmec_match.services.benchmarks.matches", "match"),
    "candidates": ("lmec_match.services.benchmarks.shingles", "candidates"),
    "growth": ("lmec_match.services.benchmarks.matches", "growth"),
    "coverage": ("lmec_match.services.benchmarks.reads", "coverage"),
    "import": ("lmec_match.services.benchmarks.lists", "reading"),
    "duplicates": ("lmec_match.services.benchmarks.lists", "duplicates"),
    "pack": ("lmec_match.services.benchmarks.print", "pack"),
}
"""Each benchmark, and the function that runs it."""
QUALITY = "quality"
"""The one that measures how good matches are rather than how fast."""


def cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def run(names: list[str], records: int, progress: Progress = SILENT) -> list[Figure]:
    """Run benchmarks in a folder of their own and return their figures."""
    found: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="lmec-match-bench-") as folder:
        for place, name in enumerate(names):
            progress(place, len(names), msg("Measuring {name}", name=name))
            module, function = NAMES[name]
            measure = getattr(importlib.import_module(module), function)
            found.extend(measure(Path(folder), records, progress))
    return found


def measure_quality(lists: Path | None, progress: Progress = SILENT) -> list[dict[str, Any]]:
    """Return the quality of matches; `lists` is the folder of development lists, if there is one.

    Raise `UserError` when the folder is not there.
    """
    if lists is not None and not lists.is_dir():
        raise UserError(msg("{path} is not a folder.", path=lists))
    module = importlib.import_module("lmec_match.services.benchmarks.quality")
    found: list[dict[str, Any]] = module.measure(lists, progress)
    return found
