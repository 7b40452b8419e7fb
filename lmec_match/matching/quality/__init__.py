"""Measure how good the matches are: on a judged set, on real texts, across languages.

Every figure is a plain dictionary: `task`, `name`, `value` (0…1), `cases`; where there is one, the
value of a simpler method on the same cases as `baseline`, named by `against`; and where it was
resampled, `spread` (a standard deviation) or the 95 % interval of the lead over the baseline as
`lead_low` and `lead_high`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from lmec_match.i18n import msg
from lmec_match.matching.profile import FUNDING, TECHNOLOGIES
from lmec_match.matching.quality import crossing, equipment, goals, singles, topics
from lmec_match.matching.quality.judged import JudgedSet, judged_figures
from lmec_match.matching.quality.measures import DAY, JUDGED, read_rows
from lmec_match.matching.tools import Tools
from lmec_match.progress import SILENT, Progress
from lmec_match.text.glossary import Glossary, load
from lmec_match.text.meaning import Embedding, Vectors

Job = Callable[[], list[dict[str, Any]]]


def report(
    lists_folder: Path | None = None,
    *,
    glossary: Glossary | None = None,
    embedding: Embedding | None = None,
    progress: Progress = SILENT,
) -> list[dict[str, Any]]:
    """Return all figures; those that need the development lists are left out without them.

    With an `embedding`, which is also one more single method, the tasks are measured without it and
    with it.
    """
    tools = Tools(glossary or load(), today=DAY)
    known = None if embedding is None else Remembering(embedding)
    methods = singles.methods(known)
    judged = JudgedSet.read(JUDGED)
    jobs: list[Job] = [
        lambda: judged_figures(judged, TECHNOLOGIES, tools),
        lambda: judged_figures(judged, FUNDING, tools),
        lambda: crossing.term_figures(tools.glossary),
        lambda: topics.figures(topics.read(JUDGED), tools, known),
    ]
    if lists_folder is not None:
        jobs += _on_lists(lists_folder, tools, methods)
    if known is not None:
        both = replace(tools, embedding=known)
        jobs += [
            lambda: _named(judged_figures(judged, TECHNOLOGIES, both)),
            lambda: _named(judged_figures(judged, FUNDING, both)),
        ]
        if lists_folder is not None:
            more = _on_lists(lists_folder, both, methods, again=True)
            jobs += [partial(_of_job, job) for job in more]
    found: list[dict[str, Any]] = []
    for done, job in enumerate(jobs):
        progress(done, len(jobs), msg("Measuring the quality of matches"))
        found += job()
    progress(len(jobs), len(jobs), msg("Done"))
    return found


class Remembering:
    """Hand on a model of meaning, and compute no text twice."""

    def __init__(self, model: Embedding) -> None:
        self.version = model.version
        self._model = model
        self._known: dict[tuple[str, bool], Vectors] = {}

    def vectors(self, texts: Sequence[str], *, asked: bool = False) -> Vectors:
        """Return one unit vector a text."""
        for text in texts:
            if (text, asked) not in self._known:
                self._known[text, asked] = self._model.vectors([text], asked=asked)[0]
        return np.stack([self._known[text, asked] for text in texts])


def _named(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Say of figures that they were measured with likeness of meaning."""
    return [line | {"task": f"{line['task']}, with likeness of meaning"} for line in found]


def _of_job(job: Job) -> list[dict[str, Any]]:
    return _named(job())


def _on_lists(
    folder: Path,
    tools: Tools,
    methods: Mapping[str, singles.Single],
    *,
    again: bool = False,
) -> list[Job]:
    """Return what can be measured on the lists that a folder holds.

    `again` leaves out what the model of meaning has no part in.
    """
    jobs: list[Job] = []
    if (folder / goals.FILE).is_file():
        targets = goals.read_targets(folder / goals.FILE)
        for task, name in goals.QUESTIONS.items():
            asked = read_rows(JUDGED / name)
            jobs.append(partial(goals.figures, targets, asked, tools, methods, task))
        statements = read_rows(JUDGED / goals.QUESTIONS["global goals"])
        jobs.append(lambda: crossing.figures(targets, statements, tools))
    if (folder / crossing.SENTENCES).is_file() and not again:
        rows = {row["id"]: row for row in read_rows(folder / crossing.SENTENCES, ",")}
        english = {key: row["en"] for key, row in rows.items()}
        jobs.append(lambda: crossing.alone(english, rows, "news sentence", tools.glossary))
    if (folder / equipment.FILE).is_file():
        listed = equipment.read(folder / equipment.FILE)
        jobs.append(lambda: equipment.figures(listed, tools, methods))
    return jobs
