"""Feel the window's pulse: how late its timer comes, and how long its own thread was at work.

On a busy machine a timer comes late although the window does nothing: the time that the window's
own thread computed between two beats tells the one from the other.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer

BEAT = 0.1
"""Seconds between two beats."""


@dataclass(frozen=True)
class Gap:
    """Hold how late a beat came, and what the window's thread computed since the last (seconds)."""

    late: float
    computed: float
    during: str

    @property
    def own(self) -> float:
        """Return how late the window itself made the beat: it computed, and nothing else ran."""
        return min(self.late, self.computed)


class Pulse(QObject):
    """Beat ten times a second; `during` names what the window is at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.during = ""
        self.gaps: list[Gap] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(round(BEAT * 1000))
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to beat."""
        self._wall, self._own = time.monotonic(), time.thread_time()
        self._timer.start()

    def stop(self) -> None:
        """Stop; what came after the last beat counts too."""
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        wall, own = time.monotonic(), time.thread_time()
        self.gaps.append(Gap(wall - self._wall - BEAT, own - self._own, self.during))
        self._wall, self._own = wall, own

    def latest(self) -> Gap:
        """Return the beat that came latest."""
        return max(self.gaps, key=lambda g: g.late)

    def own(self) -> Gap:
        """Return the beat that the window itself made come latest."""
        return max(self.gaps, key=lambda g: g.own)
