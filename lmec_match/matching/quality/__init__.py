"""Measure how good the matches are: on a judged set, on real texts, across languages.

Every figure is a plain dictionary: `task`, `name`, `value` (0…1), `cases`; where there is one, the
value of a simpler method on the same cases as `baseline`, named by `against`; and where it was
resampled, `spread` (a standard deviation) or the 95 % interval of the lead over the baseline as
`lead_low` and `lead_high`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from lmec_match.i18n import msg
from lmec_match.matching.engine import Tools
from lmec_match.matching.profile import FUNDING, TECHNOLOGIES
from lmec_match.matching.quality import crossing, equipment, goals, singles
from lmec_match.matching.quality.judged import JudgedSet, judged_figures
from lmec_match.matching.quality.measures import DAY, JUDGED, read_rows
from lmec_match.progress import SILENT, Progress
from lmec_match.text.glossary import Glossary, load
from lmec_match.text.meaning import Embedding

Job = Callable[[], list[dict[str, Any]]]


def report(
    lists_folder: Path | None = None,
    *,
    glossary: Glossary | None = None,
    embedding: Embedding | None = None,
    progress: Progress = SILENT,
) -> list[dict[str, Any]]:
    """Return all figures; those that need the development lists are left out without them.

    `embedding` is one more single method; the program's own figures do without it.
    """
    tools = Tools(glossary or load(), today=DAY)
    methods = singles.methods(embedding)
    judged = JudgedSet.read(JUDGED)
    jobs: list[Job] = [
        lambda: judged_figures(judged, TECHNOLOGIES, tools),
        lambda: judged_figures(judged, FUNDING, tools),
        lambda: crossing.term_figures(tools.glossary),
    ]
    if lists_folder is not None:
        jobs += _on_lists(lists_folder, tools, methods)
    found: list[dict[str, Any]] = []
    for done, job in enumerate(jobs):
        progress(done, len(jobs), msg("Measuring the quality of matches"))
        found += job()
    progress(len(jobs), len(jobs), msg("Done"))
    return found


def _on_lists(
    folder: Path, tools: Tools, methods: Mapping[str, singles.Single]
) -> list[Job]:
    """Return what can be measured on the lists that a folder holds."""
    jobs: list[Job] = []
    if (folder / goals.FILE).is_file():
        targets = goals.read_targets(folder / goals.FILE)
        asked = read_rows(JUDGED / "sdg_queries.tsv")
        jobs.append(lambda: goals.figures(targets, asked, tools, methods))
        jobs.append(lambda: crossing.figures(targets, asked, tools))
    if (folder / crossing.SENTENCES).is_file():
        rows = {row["id"]: row for row in read_rows(folder / crossing.SENTENCES, ",")}
        english = {key: row["en"] for key, row in rows.items()}
        jobs.append(lambda: crossing.alone(english, rows, "news sentence", tools.glossary))
    if (folder / equipment.FILE).is_file():
        listed = equipment.read(folder / equipment.FILE)
        jobs.append(lambda: equipment.figures(listed, tools, methods))
    return jobs
