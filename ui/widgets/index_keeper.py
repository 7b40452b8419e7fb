"""Renew the search index behind the window, and say so in the status bar."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lmec_match.domain.kinds import IMPORTABLE
from lmec_match.errors import LmecError
from lmec_match.services import indexing
from lmec_match.services.indexing import IndexState
from ui.context import Context
from ui.theme import GRID
from ui.widgets.basic import button, label, row

BLOCK = 100
"""Records renewed in one go: what the person asks for waits no longer than for these."""


class IndexKeeper(QWidget):
    """Look once whether the index is made with today's terms; renew it block by block if not.

    Each block is a job of its own, so that whatever else is asked comes in between.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.stopped = False
        layout = row(self, gap=2)
        layout.setContentsMargins(0, 0, 2 * GRID, 0)
        self.words = label("", "small")
        self.stop = button(context.t("Later"), self._stop, "link")
        layout.addWidget(self.words)
        layout.addWidget(self.stop)
        self.hide()

    def look(self) -> None:
        """Look whether there is anything to renew."""
        office = self.context.office
        self.context.ask(lambda: indexing.state(office), self._begin)

    def _begin(self, found: IndexState) -> None:
        if found.current:
            return
        if not self.context.office.register.read_only:
            self._go_on(found)
        elif found.total:
            self._say(self.context.t("The search index is older than today's terms"))
            self.words.setToolTip(self.context.t(indexing.READ_ONLY))
            self.stop.hide()

    def _go_on(self, found: IndexState) -> None:
        if found.current:
            self.hide()
            self.context.refresh({kind.key for kind in IMPORTABLE})
            return
        if self.stopped:
            return
        if found.total:
            self._say(self.context.t(indexing.how_far(found)))
        office = self.context.office
        self.context.tasks.run(
            lambda _: indexing.step(office, BLOCK), self._go_on, self._failed
        )

    def _failed(self, problem: Exception) -> None:
        self.stop.hide()
        if isinstance(problem, LmecError):
            self._say(self.context.t(problem.message))
            return
        self.context.failed.emit(problem)

    def _stop(self) -> None:
        self.stopped = True
        self.stop.hide()
        self._say(self.context.t("The search index is renewed the next time"))

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.show()
