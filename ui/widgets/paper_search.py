"""Find words in a PDF: count the hits, mark them, go from one to the next."""

from __future__ import annotations

import time

from PySide6.QtCore import QModelIndex, QPointF, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPdf import QPdfDocument, QPdfSearchModel
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.context import Context
from ui.widgets.basic import label, row, set_role, tool
from ui.widgets.paper_view import PaperView

SLICE = 0.02
"""Seconds of searching between two looks at what the person does."""
ABOVE = 90.0
"""Points of the page that stay in sight above a hit, so that it is read in its place."""
BESIDE = 60.0


class PaperSearch(QWidget):
    """Hold the field, the count and the buttons; hits are shown in a view."""

    def __init__(self, context: Context, document: QPdfDocument, view: PaperView) -> None:
        super().__init__()
        self.context = context
        t, icon = context.t, context.theme.icon
        self._document, self._view = document, view
        self.found = QPdfSearchModel(self)
        self.found.setDocument(document)
        view.setSearchModel(self.found)
        self.hit = -1
        self._page = self._start = 0
        # The model looks at one page every tenth of a second by itself: too slow for a pack.
        self._work = QTimer(self)
        self._work.setInterval(0)
        self._work.timeout.connect(self._look)
        layout = row(self, gap=1)
        self.text = QLineEdit()
        self.text.setPlaceholderText(t("Find in the pack"))
        self.text.setAccessibleName(t("Find in the pack"))
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(120)
        self.text.setMaximumWidth(240)
        self.text.textChanged.connect(self.search)
        self.text.returnPressed.connect(self._enter)
        self.said = label("", "muted")
        self.said.setAccessibleName(t("Number of hits"))
        self.before = tool(icon("up"), t("Previous hit"), lambda: self.step(-1))
        self.after = tool(icon("down"), t("Next hit"), lambda: self.step(1))
        for made in (self.text, self.before, self.after, self.said):
            layout.addWidget(made)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.leave)
        self._tell()

    @property
    def count(self) -> int:
        """Return how many hits are known by now."""
        return self.found.rowCount(QModelIndex())

    @property
    def busy(self) -> bool:
        """Say whether pages are left to be looked at."""
        return self._work.isActive()

    def begin(self) -> None:
        """Put the pen into the field, its words chosen."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()

    def leave(self) -> None:
        """Forget the words, and go back to reading."""
        self.text.clear()
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def renew(self) -> None:
        """Look for the same words in what the document holds now."""
        self.search(self.text.text())

    def search(self, text: str) -> None:
        """Look for words on all pages, those that are being read first shown."""
        self.hit = -1
        self._view.setCurrentSearchResultIndex(-1)
        self.found.setSearchString("")
        self.found.setSearchString(text.strip())
        self._page = 0
        if text.strip() and self._document.pageCount():
            self._start = self._view.page - 1
            self._work.start()
        else:
            self._work.stop()
        self._tell()

    def step(self, direction: int) -> None:
        """Go to the next hit (1) or the one before (-1), past the end to the beginning."""
        if not self.text.text().strip():
            self.begin()
        elif self.count:
            if self.hit < 0:
                self._go(self._nearest())
            else:
                self._go((self.hit + direction) % self.count)

    def _enter(self) -> None:
        keys = self.context.theme.application.keyboardModifiers()
        self.step(-1 if keys & Qt.KeyboardModifier.ShiftModifier else 1)

    def _look(self) -> None:
        end = time.monotonic() + SLICE
        while self._page < self._document.pageCount():
            self.found.resultsOnPage(self._page)
            self._page += 1
            if time.monotonic() > end:
                break
        else:
            self._work.stop()
        if self.hit < 0 and self.count and (self._page > self._start + 1 or not self.busy):
            nearest = self._nearest()
            if not self.busy or self.found.resultAtIndex(nearest).page() >= self._start:
                self._go(nearest)
        self._tell()

    def _nearest(self) -> int:
        pages = (self.found.resultAtIndex(place).page() for place in range(self.count))
        return next((i for i, page in enumerate(pages) if page >= self._start), 0)

    def _go(self, hit: int) -> None:
        self.hit = hit
        found = self.found.resultAtIndex(hit)
        at = found.location()
        self._view.setCurrentSearchResultIndex(hit)
        place = QPointF(max(0.0, at.x() - BESIDE), max(0.0, at.y() - ABOVE))
        self._view.jump(found.page() + 1, place)
        self._tell()

    def _tell(self) -> None:
        t, asked = self.context.t, bool(self.text.text().strip())
        none = asked and not self.busy and not self.count
        if none:
            words = t("Not found")
        elif not asked:
            words = ""
        elif self.hit < 0:
            words = t("Searching…")
        else:
            words = t("{number} of {count}", number=self.hit + 1, count=self.count)
        self.said.setText(words)
        set_role(self.said, "poor" if none else "muted")
        for made in (self.before, self.after):
            made.setEnabled(asked and bool(self.count))
