"""Draw how a score came about: one bar a criterion, and words for both values and their source."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyledItemDelegate, QWidget

from lmec_match.domain.matches import whole_points
from ui.context import Context
from ui.theme import Theme
from ui.widgets.basic import column, frame, label, row

SCORE_ROLE = int(Qt.ItemDataRole.UserRole) + 10
"""Item data: (score 0…100, coverage 0…1) or None."""


class Bar(QWidget):
    """Draw points out of the points possible; what is not assessed is hatched, not empty."""

    def __init__(self, theme: Theme, points: float, possible: float, verdict: str) -> None:
        super().__init__()
        self._theme = theme
        self._points = points
        self._possible = possible
        self._verdict = verdict
        self.setFixedHeight(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tokens = self._theme.tokens
        whole = QRectF(0, 1, self.width(), self.height() - 2)
        painter.setBrush(QColor(tokens.sunken))
        painter.drawRoundedRect(whole, 4, 4)
        if self._verdict == "unknown":
            painter.setBrush(self._theme.hatch(tokens.line))
            painter.drawRoundedRect(whole, 4, 4)
        elif self._possible > 0:
            share = max(0.0, min(1.0, self._points / self._possible))
            if share:
                filled = QRectF(whole)
                filled.setWidth(max(8.0, whole.width() * share))
                painter.setBrush(QColor(tokens.accent))
                painter.drawRoundedRect(filled, 4, 4)
        painter.end()
        event.accept()


class Waterfall(QWidget):
    """Explain one match, criterion by criterion."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._layout = column(self, margin=0, gap=3)

    def add(
        self,
        title: str,
        points: str,
        bar: Bar | None,
        reason: str,
        lines: list[str],
        role: str = "",
    ) -> None:
        """Add one row: a title with its points, a bar, the reason, and where values came from."""
        card = frame("plain")
        inside = column(card, gap=1)
        head = row()
        head.addWidget(label(title, "", wrap=True), 1)
        head.addWidget(label(points, role or "muted"))
        inside.addLayout(head)
        if bar is not None:
            inside.addWidget(bar)
        if reason:
            inside.addWidget(label(reason, "", wrap=True, select=True))
        for words in lines:
            inside.addWidget(label(words, "small", wrap=True, select=True))
        self._layout.addWidget(card)


class ScoreDelegate(QStyledItemDelegate):
    """Draw a score as a bar with its number, readable without colour."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: object, index: object) -> None:
        data = index.data(SCORE_ROLE)
        if data is None:
            super().paint(painter, option, index)
            return
        score, coverage = data
        tokens = self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens.accent_soft))
        area = QRectF(option.rect).adjusted(8, 0, -8, 0)
        text = QRectF(area)
        text.setWidth(34)
        painter.setPen(QColor(tokens.text))
        painter.drawText(
            text,
            int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight),
            str(whole_points(score)),
        )
        bar = QRectF(area.left() + 44, area.center().y() - 4, max(10.0, area.width() - 44), 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.sunken))
        painter.drawRoundedRect(bar, 4, 4)
        filled = QRectF(bar)
        filled.setWidth(max(6.0, bar.width() * score / 100))
        colour = QColor(tokens.accent)
        colour.setAlphaF(0.45 + 0.55 * coverage)
        painter.setBrush(colour)
        painter.drawRoundedRect(filled, 4, 4)
        painter.restore()
