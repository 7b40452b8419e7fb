"""Measure matches: one need, a thousand needs, memory, and how time grows with the register.

Run as ``python -m lmec_match.services.benchmarks.matches REGISTER NEEDS TARGET`` it measures one
register in a process of its own and prints figures as JSON.
"""

from __future__ import annotations

import json
import statistics
import sys
from functools import partial
from pathlib import Path

from rapidfuzz import fuzz, process

from lmec_match.domain.changes import Filter
from lmec_match.progress import Progress
from lmec_match.services import matching, records
from lmec_match.services.benchmarks import memory
from lmec_match.services.benchmarks.figures import (
    Figure,
    filled,
    measured,
    opened,
    p95,
    seconds,
)
from lmec_match.services.office import Office

NEEDS = 1_000
FEW_NEEDS = 200
SLOW_ROUNDS = 3
SHOWN = 50
FEW_SOURCES = 100
"""Needs that are matched with funding sources: each takes longer, since none is left out."""
MATCHES = __name__
GROWTH = (10_000, 30_000, 100_000, 300_000, 1_000_000)


def _register(
    folder: Path, offers: int, progress: Progress, kind: str = "technologies"
) -> Path:
    return filled(folder / f"{kind}-{offers}.lmec", {"needs": NEEDS, kind: offers}, progress)


def _wratio(path: Path, kind: str) -> list[float]:
    """Return the seconds that WRatio over all texts of a kind takes for a few needs."""
    desk = opened(path)
    try:
        with desk.register.read() as connection:
            texts = [
                f"{row[0]} {row[1]}"
                for row in connection.exec_driver_sql(f"SELECT name, summary FROM {kind}")
            ]
            asked = [
                f"{row[0]} {row[1]}"
                for row in connection.exec_driver_sql(
                    "SELECT name, problem FROM needs LIMIT ?", (SLOW_ROUNDS,)
                )
            ]
    finally:
        desk.register.close()
    return [
        seconds(partial(process.extract, text, texts, scorer=fuzz.WRatio, limit=SHOWN))
        for text in asked
    ]


def match(folder: Path, total: int, progress: Progress) -> list[Figure]:
    """Match needs against technologies and funding sources, explained; baseline: WRatio over all
    texts."""
    path = _register(folder, total, progress)
    ours = measured(MATCHES, path, str(NEEDS), "technologies")
    base = _wratio(path, "technologies")
    sources = _register(folder, total, progress, "funding")
    funded = measured(MATCHES, sources, str(FEW_SOURCES), "funding")
    slowly = _wratio(sources, "funding")
    against = "rapidfuzz WRatio over all"
    each = statistics.mean(base)
    of = f"{total:,} technologies"
    return [
        Figure(f"one need against {of}, explained top {SHOWN}, p95", ours["p95"] * 1000,
               p95(base) * 1000, "ms", against),
        Figure("the same, mean", ours["mean"] * 1000, each * 1000, "ms", against),
        Figure(f"{NEEDS:,} needs against {of}", ours["all"], NEEDS * each, "s",
               f"{against}, {SLOW_ROUNDS} needs measured"),
        Figure(f"one need against {total:,} funding sources, p95", funded["p95"] * 1000,
               p95(slowly) * 1000, "ms", against),
        Figure("the same, mean", funded["mean"] * 1000, statistics.mean(slowly) * 1000, "ms",
               against),
        Figure("reading ahead, once, behind the window", ours["ahead"] * 1000, each * 1000, "ms",
               f"{against}, one need"),
        Figure("peak of resident memory", ours["memory"], ours["memory before"], "MB",
               "before the first need"),
    ]  # fmt: skip


def growth(folder: Path, total: int, progress: Progress) -> list[Figure]:
    """Match against registers of growing size, to `total` technologies; baseline: the smallest."""
    sizes = [size for size in GROWTH if size <= total] or [total]
    found: list[Figure] = []
    first: dict[str, float] = {}
    for size in sizes:
        path = _register(folder, size, progress)
        figures = measured(MATCHES, path, str(FEW_NEEDS), "technologies")
        first = first or figures
        against = f"{sizes[0]:,} technologies"
        name = f"one need against {size:,}"
        found.append(Figure(f"{name}, p95", figures["p95"] * 1000, first["p95"] * 1000, "ms",
                            against))  # fmt: skip
        found.append(Figure(f"{name}, mean", figures["mean"] * 1000, first["mean"] * 1000, "ms",
                            against))  # fmt: skip
        found.append(Figure(f"{name}, memory", figures["memory"], first["memory"], "MB", against))
    return found


def main(path: Path, count: int, target: str) -> int:
    """Match the first needs of a register and print seconds and memory."""
    desk = opened(path)
    try:
        view = records.table(desk, "needs", Filter(sort=""))
        page_ = records.page(desk, "needs", view.ids[:count], ["name"])
        codes = [code for code, _ in page_.values()]
        with memory.watched() as before:
            ahead = seconds(lambda: _prepare(desk))
            matching.ask(desk, codes[-1], target, limit=SHOWN, as_code=True)
        with memory.watched() as peak:
            took = [
                seconds(partial(matching.ask, desk, c, target, limit=SHOWN, as_code=True))
                for c in codes
            ]
    finally:
        desk.register.close()
    figures = {
        "ahead": ahead,
        "p95": p95(took),
        "mean": statistics.mean(took),
        "all": sum(took),
        "memory": peak.together,
        "memory before": before.together,
    }
    sys.stdout.write(json.dumps(figures))
    return 0


def _prepare(desk: Office) -> None:
    """Read what the window reads behind the work once it is open."""
    while not matching.prepare(desk):
        pass


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]))
