"""Renew what follows from the records behind the window, and say so in the status bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from lmec_match.domain.changes import Changed
from lmec_match.domain.kinds import IMPORTABLE
from lmec_match.errors import LmecError
from lmec_match.services import indexing, matching, meaning
from lmec_match.services.indexing import IndexState
from lmec_match.services.meaning import MeaningState
from ui.context import Context
from ui.theme import GRID
from ui.widgets.basic import button, label, row

BLOCK = 100
"""Records renewed in one go: what the person asks for waits no longer than for these."""
QUIET = 2_000
"""Milliseconds after the last change until its records are looked at: imports come in steps."""
FEW = 20
"""Records whose meaning is computed without a word in the status bar: it takes a second."""


class Keeper(QWidget):
    """Say how far a work behind the window is, with a button that leaves it for the next time.

    Each block of it is a job of its own, so that whatever else is asked comes in between.
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

    def left_for_later(self) -> str:
        """Return what is said when it is stopped."""
        raise NotImplementedError

    def _failed(self, problem: Exception) -> None:
        self.stop.hide()
        if isinstance(problem, LmecError):
            self._say(self.context.t(problem.message))
            return
        self.context.failed.emit(problem)

    def _stop(self) -> None:
        self.stopped = True
        self.stop.hide()
        self._say(self.left_for_later())

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.show()


class IndexKeeper(Keeper):
    """Look once whether the index is made with today's terms; renew it block by block if not.

    `settled` is sent when there is nothing (more) to renew.
    """

    settled = Signal()

    def left_for_later(self) -> str:
        """Return what is said when it is stopped."""
        return self.context.t("The search index is renewed the next time")

    def look(self) -> None:
        """Look whether there is anything to renew."""
        office = self.context.office
        self.context.ask(self, lambda: indexing.state(office), self._begin)

    def _begin(self, found: IndexState) -> None:
        if found.current:
            self.settled.emit()
        elif not self.context.office.register.read_only:
            self._go_on(found)
        elif found.total:
            self._say(self.context.t("The search index is older than today's terms"))
            self.words.setToolTip(self.context.t(indexing.READ_ONLY))
            self.stop.hide()

    def _go_on(self, found: IndexState) -> None:
        if found.current:
            self.hide()
            self.context.refresh({kind.key for kind in IMPORTABLE})
            self.settled.emit()
            return
        if self.stopped:
            return
        if found.total:
            self._say(self.context.t(indexing.how_far(found)))
        office = self.context.office
        self.context.tasks.run(
            self, lambda _: indexing.step(office, BLOCK), self._go_on, self._failed
        )


class MatchKeeper(QObject):
    """Read what the first questions would wait for, without a word, again after each change."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self.context = context
        self.going = False
        self._again = _after_quiet(self, self.look)

    def begin(self) -> None:
        """Read when the first page has long been there, and from now on after each change."""
        self.context.changed.connect(self._on_change)
        self._again.start()

    def look(self) -> None:
        """Read one block after the other until nothing is left."""
        if not self.going:
            self.going = True
            self._go_on(False)

    def _on_change(self, changed: Changed) -> None:
        if changed.kinds & {kind.key for kind in IMPORTABLE}:
            self._again.start()

    def _go_on(self, ready: bool) -> None:
        self.going = not ready
        if not ready:
            office = self.context.office
            self.context.ask(
                self, lambda: matching.prepare(office), self._go_on, failed=self._failed
            )

    def _failed(self, problem: Exception) -> None:
        self.going = False
        self.context.failed.emit(problem)


class MeaningKeeper(Keeper):
    """Compute the likeness of meaning of records that lack it, also of those that change.

    Where no model is installed, or it is switched off, there is nothing to do.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.going = False
        self._again = _after_quiet(self, self.look)

    def left_for_later(self) -> str:
        """Return what is said when it is stopped."""
        return self.context.t("Likeness of meaning is computed the next time")

    def begin(self) -> None:
        """Look now, and from now on after each change."""
        self.context.changed.connect(self._on_change)
        self.look()

    def look(self) -> None:
        """Look whether records lack their likeness of meaning."""
        office = self.context.office
        if not self.going and not self.stopped and not office.register.read_only:
            self.going = True
            self.context.ask(self, lambda: meaning.state(office), self._go_on, failed=self._failed)

    def _on_change(self, changed: Changed) -> None:
        if changed.kinds & {kind.key for kind in IMPORTABLE}:
            self._again.start()

    def _go_on(self, found: MeaningState) -> None:
        if found.current or self.stopped:
            self.going = False
            if not self.stopped:
                self.hide()
            return
        if found.total - found.done > FEW:
            self._say(self.context.t(meaning.how_far(found)))
        office = self.context.office
        self.context.tasks.run(
            self, lambda _: meaning.step(office, found), self._go_on, self._failed
        )


def _after_quiet(owner: QObject, then: Callable[[], None]) -> QTimer:
    """Return a timer that calls once nothing has started it again for a while."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(QUIET)
    timer.timeout.connect(then)
    return timer
