"""Measure the quality of matches, the global goals also through the command people use."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from lmec_match.i18n import msg
from lmec_match.matching import quality
from lmec_match.matching.profile import TECHNOLOGIES
from lmec_match.matching.quality import goals
from lmec_match.matching.quality.measures import DEPTH, JUDGED, figure, mean, read_rows
from lmec_match.progress import SILENT, Progress
from lmec_match.register.writer import NewRecord
from lmec_match.services import matching
from lmec_match.services import meaning as computing
from lmec_match.services import office as offices
from lmec_match.settings import Settings
from lmec_match.text import meaning
from lmec_match.text.meaning import Embedding


def measure(lists: Path | None, progress: Progress = SILENT) -> list[dict[str, Any]]:
    """Return every figure of `matching.quality`, and those of ``match --queries`` on the goals."""
    model = meaning.available()
    found = quality.report(lists, embedding=model, progress=progress)
    if lists is not None and (lists / goals.FILE).is_file():
        targets = goals.read_targets(lists / goals.FILE)
        for task, name in goals.QUESTIONS.items():
            asked = read_rows(JUDGED / name)
            found += through_command(task, targets, asked)
            if model is not None:
                found += through_command(task, targets, asked, model)
    return found


def through_command(
    task: str,
    targets: Mapping[str, Mapping[str, str]],
    asked: Sequence[Mapping[str, str]],
    model: Embedding | None = None,
) -> list[dict[str, Any]]:
    """Return nDCG@10 of ``match --queries`` on a register that holds the targets as technologies.

    Unlike a match in memory, the sentence reader first takes countries and amounts out of a text,
    and candidates come from the register's index, and from its vectors where there is a model.
    """
    found: list[dict[str, Any]] = []
    task += "" if model is None else ", with likeness of meaning"
    for language in goals.LANGUAGES:
        texts = {key: row[language] for key, row in targets.items() if row.get(language)}
        with tempfile.TemporaryDirectory(prefix="lmec-match-quality-") as folder:
            orders = _answers(Path(folder), texts, [row[language] for row in asked], model)
        found.append(
            figure(task, f"nDCG@10, {language}, by match --queries",
                   mean(goals.scores_of(asked, orders)), len(asked))
        )  # fmt: skip
    return found


def _answers(
    folder: Path, texts: Mapping[str, str], queries: Sequence[str], model: Embedding | None
) -> list[list[str]]:
    path = folder / "queries.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("id", "text"))
        writer.writerows(enumerate(queries))
    desk = offices.create(folder / "targets.lmec", Settings(likeness=model is not None))
    try:
        with desk.register.change(msg("Targets to measure with"), "bench") as changes:
            codes = changes.create_many(
                [NewRecord("technologies", {"name": text}) for text in texts.values()]
            )
        if model is not None:
            desk.kept["meaning"] = model
            computing.compute(desk)
        key_of = dict(zip(codes, texts, strict=True))
        return [
            [key_of[r["code"]] for r in answer["results"]]
            for answer in matching.ask_many(desk, path, TECHNOLOGIES, DEPTH)
        ]
    finally:
        desk.register.close()
