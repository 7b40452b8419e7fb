"""Draw the matrix of areas and countries: numbers, and gaps in words, readable without colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ui.theme import Theme, strong

FIELD_ROLE = int(Qt.ItemDataRole.UserRole) + 20
MARGIN, LEAST = 8, 34
"""Space in a field, height of an empty row, in pixels."""
TITLE_LEAST, TITLE_MOST, TITLE_SHARE = 150, 280, 0.25
"""Width of the rows' titles in pixels, and as a part of the whole."""
_TITLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True)
class FieldWords:
    """Hold what stands in one field; `number` "" leaves it empty."""

    number: str = ""
    beside: str = ""
    marks: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    spoken: str = ""


class FieldDelegate(QStyledItemDelegate):
    """Draw one field: the number large, the offers beside it, each gap on a line of its own."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        words = index.data(FIELD_ROLE)
        tokens = self._theme.tokens
        if not isinstance(words, FieldWords):
            painter.setPen(QColor(tokens.text))
            painter.setFont(option.font)
            inner = option.rect.adjusted(MARGIN, 0, -MARGIN, 0)
            painter.drawText(inner, int(_TITLE), str(index.data() or ""))
            return
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens.accent_soft))
        if words.number:
            self._fill(painter, QRectF(option.rect), words, option.font)
        painter.restore()

    def _fill(self, painter: QPainter, area: QRectF, words: FieldWords, font: QFont) -> None:
        tokens = self._theme.tokens
        if words.marks:
            painter.fillRect(QRectF(area.left(), area.top() + 4, 3, area.height() - 8),
                             QColor(tokens.poor))  # fmt: skip
        bold = strong(font)
        height = QFontMetrics(font).height()
        line = QRectF(area.left() + MARGIN, area.top() + 7, area.width() - 2 * MARGIN, height)
        painter.setFont(bold)
        painter.setPen(QColor(tokens.text))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, int(left), words.number)
        painter.setFont(font)
        painter.setPen(QColor(tokens.muted))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, int(right), words.beside)
        top = line.bottom() + 1
        for mark in (*words.marks, *words.notes):
            painter.setPen(QColor(tokens.poor if mark in words.marks else tokens.muted))
            tall = _height(font, mark, int(line.width()))
            painter.drawText(QRectF(line.left(), top, line.width(), tall), int(_TITLE), mark)
            top += tall + 1

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        words = index.data(FIELD_ROLE)
        view = self.parent()
        width = view.columnWidth(index.column()) if isinstance(view, QTableWidget) else 90
        # The grid's line takes a pixel of the field that is painted.
        room = max(20, width - 2 * MARGIN - 2)
        if not isinstance(words, FieldWords):
            return QSize(width, max(LEAST, _height(option.font, str(index.data()), room) + 14))
        height = QFontMetrics(option.font).height() + 14
        for mark in (*words.marks, *words.notes):
            height += _height(option.font, mark, room) + 1
        return QSize(width, max(LEAST, height))


def _height(font: QFont, text: str, width: int) -> int:
    """Return how high a text is when it is broken to a width."""
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 1000), int(_TITLE), text).height()


class Matrix(QTableWidget):
    """Hold the fields; `picked` carries (row, column) of the field that was chosen."""

    picked = Signal(int, int)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(FieldDelegate(theme, self))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setShowGrid(True)
        self.setStyleSheet("QTableView::item { border: 0; }")
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.verticalHeader().hide()
        self.currentCellChanged.connect(self._pick)

    def show_fields(
        self, corner: str, heads: Sequence[str], rows: Sequence[tuple[str, Sequence[FieldWords]]]
    ) -> None:
        """Show rows of (title, fields) under column heads."""
        self.blockSignals(True)
        self.setColumnCount(1 + len(heads))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels([corner, *heads])
        for place, (title, fields) in enumerate(rows):
            head = QTableWidgetItem(title)
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setToolTip(title)
            self.setItem(place, 0, head)
            for column, words in enumerate(fields, 1):
                item = QTableWidgetItem()
                item.setData(FIELD_ROLE, words)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, words.spoken)
                item.setToolTip(words.spoken)
                self.setItem(place, column, item)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.setCurrentCell(-1, -1)
        self.blockSignals(False)
        self._fit()

    def _fit(self) -> None:
        """Give titles and rows the room that the width leaves: the page scrolls, not the table."""
        if not self.columnCount():
            return
        title = max(TITLE_LEAST, min(TITLE_MOST, round(TITLE_SHARE * self.width())))
        self.setColumnWidth(0, title)
        self.resizeRowsToContents()
        rows_height = sum(self.rowHeight(row) for row in range(self.rowCount()))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows_height + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _pick(self, row: int, column: int, *_: int) -> None:
        if row >= 0 and column >= 1:
            self.picked.emit(row, column - 1)
