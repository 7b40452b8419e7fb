"""Report how far a job is, and ask whether to go on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from lmec_match.errors import Cancelled
from lmec_match.i18n import Message, msg

Report = Callable[[int, int, Message], None]


def _ignore(done: int, total: int, what: Message) -> None:
    """Report to nobody."""


def _never() -> bool:
    return False


@dataclass(frozen=True)
class Progress:
    """Pass a job's progress to whoever watches it; calling it may raise `Cancelled`.

    `done` and `total` count the job's own units (rows, pages); `total` 0 means unknown.
    """

    report: Report = field(default=_ignore)
    cancelled: Callable[[], bool] = field(default=_never)

    def __call__(self, done: int, total: int, what: Message) -> None:
        """Report progress, then stop the job when its watcher has cancelled it."""
        self.report(done, total, what)
        self.check()

    def check(self) -> None:
        """Raise `Cancelled` when the watcher wants the job to end."""
        if self.cancelled():
            raise Cancelled(msg("Cancelled. Nothing was changed."))


SILENT = Progress()
