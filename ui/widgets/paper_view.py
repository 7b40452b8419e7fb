"""Show the pages of a PDF so that keys and wheel do what they do in every reader."""

from __future__ import annotations

import bisect
from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QWidget

ZOOM_STEPS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
WHEEL_STEP = 1.1
"""How much one notch of the wheel magnifies."""
POINTS_PER_INCH = 72


class PaperView(QPdfView):
    """Show pages one below the other; `zoomed` tells that the size or its rule has changed,
    `read` which page (counted from 1) is being read."""

    zoomed = Signal()
    read = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._page = 1
        self.verticalScrollBar().valueChanged.connect(self._look)

    @property
    def shown_zoom(self) -> float:
        """Return how large pages are shown, 1.0 for their size on paper, also when fitted."""
        return self.scale / (self.logicalDpiX() / POINTS_PER_INCH)

    def fit(self, mode: QPdfView.ZoomMode) -> None:
        """Fit pages to the width or the height of the view, and stay where one reads."""
        self._keep_place(lambda: self.setZoomMode(mode), QPoint(self._middle().x(), 0))

    def zoom(self, factor: float, at: QPoint | None = None) -> None:
        """Show pages at a size (1.0 as on paper); the place under `at` stays where it is."""
        factor = min(max(factor, ZOOM_STEPS[0]), ZOOM_STEPS[-1])

        def resize() -> None:
            self.setZoomMode(QPdfView.ZoomMode.Custom)
            self.setZoomFactor(factor)

        self._keep_place(resize, at if at is not None else self._middle())

    def step(self, direction: int) -> None:
        """Take the next larger (1) or smaller (-1) usual size."""
        now = self.shown_zoom
        if direction > 0:
            chosen = next((z for z in ZOOM_STEPS if z > now * 1.01), ZOOM_STEPS[-1])
        else:
            chosen = next((z for z in reversed(ZOOM_STEPS) if z < now * 0.99), ZOOM_STEPS[0])
        self.zoom(chosen)

    # -- where one reads -----------------------------------------------------------------------
    # QPdfView itself scrolls to the beginning of a page only, and loses the place when it is
    # resized; so the places of pages are reckoned here as it reckons them.

    @property
    def page(self) -> int:
        """Return the page (counted from 1) that is being read."""
        return self._page

    @property
    def scale(self) -> float:
        """Return how many pixels a point of the paper takes."""
        return self._scale_of(max(0, self._page - 1))

    def _scale_of(self, page: int, room: QSize | None = None) -> float:
        dots = self.logicalDpiX() / POINTS_PER_INCH
        if self.zoomMode() == QPdfView.ZoomMode.Custom:
            return self.zoomFactor() * dots
        paper = self.document().pagePointSize(page)
        if paper.isEmpty():
            return dots
        margins, room = self.documentMargins(), room or self.viewport().size()
        wide = (room.width() - margins.left() - margins.right()) / paper.width()
        if self.zoomMode() == QPdfView.ZoomMode.FitToWidth:
            return wide
        return min(wide, (room.height() - self.pageSpacing()) / paper.height())

    def _tops(self, room: QSize | None = None) -> list[int]:
        """Return where each page begins, and where the last one ends, in pixels."""
        document, tops = self.document(), [self.documentMargins().top()]
        for page in range(document.pageCount() if document is not None else 0):
            height = round(document.pagePointSize(page).height() * self._scale_of(page, room))
            tops.append(tops[-1] + height + self.pageSpacing())
        return tops

    def _place(self, pixel: int, room: QSize | None = None) -> tuple[int, float]:
        """Return the page (from 0) at a pixel of the whole height, and the share of it above."""
        tops = self._tops(room)
        page = max(0, min(bisect.bisect_right(tops, pixel) - 1, len(tops) - 2))
        high = max(1, tops[page + 1] - tops[page]) if len(tops) > 1 else 1
        return page, (pixel - tops[page]) / high

    def jump(self, page: int, place: QPointF | None = None) -> None:
        """Bring a page (counted from 1), or a place on it in points, to the top."""
        tops = self._tops()
        if not 1 <= page < len(tops):
            return
        at = place or QPointF()
        scale = self._scale_of(page - 1)
        begin = 0 if page == 1 and at.isNull() else tops[page - 1]
        self.verticalScrollBar().setValue(begin + round(at.y() * scale))
        self._show_across(at.x() * scale, page - 1)
        # Near the end of a document the page cannot be brought to the top: it was asked for.
        self._read(page)

    def _show_across(self, left: float, page: int) -> None:
        bar, room = self.horizontalScrollBar(), self.viewport().width()
        if not left or bar.maximum() == 0:
            return
        wide = self.document().pagePointSize(page).width() * self._scale_of(page)
        at = left + max(0.0, (bar.maximum() + room - wide) / 2)
        if not bar.value() <= at <= bar.value() + room * 2 // 3:
            bar.setValue(round(at - room / 3))

    def _look(self) -> None:
        """Find the page that is being read: the first that fills half of itself or of the view."""
        tops, room = self._tops(), self.viewport().height()
        top = self.verticalScrollBar().value()
        page, _ = self._place(top)
        while page + 2 < len(tops):
            high = tops[page + 1] - tops[page]
            if min(tops[page + 1], top + room) - max(tops[page], top) >= min(high, room) / 2:
                break
            page += 1
        self._read(page + 1)

    def _read(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self.read.emit(page)

    def _middle(self) -> QPoint:
        return self.viewport().rect().center()

    def _keep_place(
        self, change: Callable[[], None], at: QPoint, before: QSize | None = None
    ) -> None:
        """Do what changes the size of pages; `before` is the view's size when it has changed."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        share = (across.value() + at.x()) / max(1, across.maximum() + across.pageStep())
        page, inside = self._place(down.value() + at.y(), before)
        reading = self._page
        change()
        tops = self._tops()
        if len(tops) > 1:
            high = tops[page + 1] - tops[page]
            down.setValue(round(tops[page] + inside * high) - at.y())
        across.setValue(round(share * (across.maximum() + across.pageStep())) - at.x())
        if at.y() == 0:
            self._read(reading)
        self.zoomed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        resize = super().resizeEvent
        self._keep_place(lambda: resize(event), QPoint(), event.oldSize())

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / 120
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if notches:
                self.zoom(self.shown_zoom * WHEEL_STEP**notches, event.position().toPoint())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, document = event.key(), self.document()
        bar = self.verticalScrollBar()
        if key == Qt.Key.Key_Home:
            self.jump(1)
        elif key == Qt.Key.Key_End and document is not None:
            bar.setValue(bar.maximum())
            self._read(document.pageCount())
        elif key == Qt.Key.Key_Space:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            bar.setValue(bar.value() + (-1 if back else 1) * bar.pageStep())
        else:
            super().keyPressEvent(event)


def is_ready(document: QPdfDocument) -> bool:
    """Say whether a document was read and has pages."""
    return document.status() == QPdfDocument.Status.Ready and document.pageCount() > 0
