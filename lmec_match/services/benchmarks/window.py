"""Measure the start of the window against an empty one that imports SQLAlchemy."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

from lmec_match.errors import EnvironmentProblem
from lmec_match.i18n import msg
from lmec_match.paths import PROJECT
from lmec_match.progress import Progress
from lmec_match.services.benchmarks.figures import Figure, register

ROUNDS = 5
EMPTY = """
import time; started = time.time()
import json, sqlalchemy, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(["empty"])
window = QMainWindow()
window.resize(1360, 860)
window.show()
def painted():
    window.repaint()
    try:
        pages = int(open("/proc/self/statm").read().split()[1])
    except OSError:
        pages = 0
    print(json.dumps({"seconds": time.time() - started, "rss_mb": pages * 4096 / 1e6}))
    application.quit()
QTimer.singleShot(0, painted)
application.exec()
"""


def _figures(command: list[str]) -> dict[str, float]:
    environment = dict(os.environ)
    if sys.platform.startswith("linux") and not environment.get("DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run(
        command, cwd=PROJECT, env=environment, capture_output=True, text=True, timeout=120,
        check=False,
    )  # fmt: skip
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if not lines:
        raise EnvironmentProblem(
            msg("The window did not open: {why}", why=done.stderr.strip()[-300:])
        )
    figures: dict[str, float] = json.loads(lines[-1])
    return figures


def startup(folder: Path, records: int, progress: Progress) -> list[Figure]:
    """Start the window on a register and an empty window in turn; medians."""
    path = register(folder, records, progress)
    ours, empty = [], []
    command = [sys.executable, str(PROJECT / "main.py")]
    command += ["--register", str(path), "--startup-check", "--json"]
    for _ in range(ROUNDS):
        ours.append(_figures(command))
        empty.append(_figures([sys.executable, "-c", EMPTY]))
    against = "empty PySide6 window that imports SQLAlchemy"
    return [
        Figure(
            f"{name}, {records:,} records",
            statistics.median(f[key] for f in ours),
            statistics.median(f[key] for f in empty),
            unit,
            against,
        )
        for name, key, unit in (
            ("start to a usable window", "seconds", "s"),
            ("resident memory then", "rss_mb", "MB"),
        )
    ]
