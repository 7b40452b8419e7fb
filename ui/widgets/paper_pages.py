"""List a PDF's pages as small pictures, drawn when they come into sight, and its headings."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QIdentityProxyModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument, QPdfPageRenderer
from PySide6.QtWidgets import QListView, QStackedWidget, QTabBar, QTreeView, QWidget

from ui.context import Context
from ui.widgets.basic import column, label

WIDTH, HEIGHT = 92, 130
"""Space of a page's picture, in device-independent pixels; pages keep their shape in it."""
KEPT = 400
"""Pictures that are kept; the oldest go first."""
PAPER, EDGE = "#FFFFFF", "#9AA5A2"
Index = QModelIndex | QPersistentModelIndex


class Thumbnails(QAbstractListModel):
    """Give each page's number and picture; a picture is drawn when a view first asks for it."""

    def __init__(self, document: QPdfDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._drawer = QPdfPageRenderer(self)
        self._drawer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._drawer.setDocument(document)
        self._drawer.pageRendered.connect(self._drawn)
        self._pictures: dict[int, QIcon] = {}
        self._asked: dict[int, int] = {}
        self._count = 0
        self.ratio = 1.0
        self.page_words = "{number}"

    @property
    def drawn(self) -> int:
        """Return how many pictures there are."""
        return len(self._pictures)

    def renew(self) -> None:
        """Begin anew with what the document holds now."""
        self.beginResetModel()
        self._pictures.clear()
        self._asked.clear()
        self._count = self._document.pageCount()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        page = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return str(page + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.page_words.format(number=page + 1)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignHCenter
        if role == Qt.ItemDataRole.DecorationRole:
            if page not in self._pictures:
                self._ask(page)
                return self._framed(page, QImage())
            return self._pictures[page]
        return None

    def _size(self, page: int) -> QSize:
        shape = self._document.pagePointSize(page).toSize()
        return shape.scaled(QSize(WIDTH, HEIGHT), Qt.AspectRatioMode.KeepAspectRatio)

    def _ask(self, page: int) -> None:
        if page not in self._asked.values():
            number = self._drawer.requestPage(page, self._size(page) * self.ratio)
            self._asked[number] = page

    def _drawn(self, page: int, _size: QSize, image: QImage, _options: Any, number: int) -> None:
        # A picture of a document that was closed meanwhile is not asked for any more.
        if self._asked.pop(number, None) != page or image.isNull():
            return
        while len(self._pictures) >= KEPT:
            self._pictures.pop(next(iter(self._pictures)))
        self._pictures[page] = self._framed(page, image)
        at = self.index(page, 0)
        self.dataChanged.emit(at, at, [Qt.ItemDataRole.DecorationRole])

    def _framed(self, page: int, image: QImage) -> QIcon:
        """Return a page on white paper with an edge: in the dark theme, too, paper is white."""
        size = self._size(page)
        made = QPixmap(QSize(WIDTH, HEIGHT) * self.ratio)
        made.setDevicePixelRatio(self.ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.translate((WIDTH - size.width()) // 2, (HEIGHT - size.height()) // 2)
        painter.fillRect(0, 0, size.width(), size.height(), QColor(PAPER))
        if not image.isNull():
            image.setDevicePixelRatio(self.ratio)
            painter.drawImage(0, 0, image)
        painter.setPen(QColor(EDGE))
        painter.drawRect(0, 0, size.width() - 1, size.height() - 1)
        painter.end()
        icon = QIcon(made)
        # Chosen, too, it is what is on the paper, not a tint of it.
        icon.addPixmap(made, QIcon.Mode.Selected)
        return icon


class Headings(QIdentityProxyModel):
    """Give the headings of a document, each with its words as tooltip: the column is narrow."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole:
            role = Qt.ItemDataRole.DisplayRole
        return super().data(index, role)


class PagesAndHeadings(QWidget):
    """Offer the pages and the headings of a document; `chosen` carries a page and a place on it."""

    chosen = Signal(int, QPointF)

    def __init__(self, context: Context, document: QPdfDocument) -> None:
        super().__init__()
        t = context.t
        self._document = document
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(t("Pages or contents"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(True)
        self.tabs.addTab(t("Pages"))
        self.tabs.addTab(t("Contents"))
        self.model = Thumbnails(document, self)
        self.model.page_words = t("Page {number}", number="{number}")
        self.pages = QListView()
        self.pages.setModel(self.model)
        self.pages.setAccessibleName(t("Pages"))
        self.pages.setViewMode(QListView.ViewMode.IconMode)
        self.pages.setFlow(QListView.Flow.LeftToRight)
        self.pages.setMovement(QListView.Movement.Static)
        self.pages.setResizeMode(QListView.ResizeMode.Adjust)
        self.pages.setUniformItemSizes(True)
        self.pages.setIconSize(QSize(WIDTH, HEIGHT))
        self.pages.setSpacing(2)
        self.pages.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.pages.setObjectName("thumbnails")
        self.pages.selectionModel().currentChanged.connect(self._page)
        self.headings = QTreeView()
        self._bookmarks = QPdfBookmarkModel(self)
        self._bookmarks.setDocument(document)
        named = Headings(self)
        named.setSourceModel(self._bookmarks)
        self.headings.setModel(named)
        self.headings.setHeaderHidden(True)
        self.headings.setAccessibleName(t("Contents"))
        self.headings.setObjectName("thumbnails")
        self.headings.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.headings.clicked.connect(self._heading)
        self.headings.activated.connect(self._heading)
        self.none = label(t("This document has no list of contents."), "muted", wrap=True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.none.setMargin(8)
        self.stack = QStackedWidget()
        for made in (self.pages, self.headings, self.none):
            self.stack.addWidget(made)
        layout = column(self, gap=0)
        layout.addWidget(self.tabs)
        layout.addWidget(self.stack, 1)
        self.tabs.currentChanged.connect(self._turn)
        self.setMinimumWidth(WIDTH + 40)

    def renew(self) -> None:
        """Show what the document holds now."""
        self.model.ratio = self.devicePixelRatioF()
        self.model.renew()
        self.headings.expandAll()
        self._turn(self.tabs.currentIndex())

    def mark(self, page: int) -> None:
        """Mark the page (counted from 1) that is being read, and keep it in sight."""
        index = self.model.index(page - 1, 0)
        chosen = self.pages.selectionModel()
        if chosen.currentIndex() == index:
            return
        chosen.blockSignals(True)
        self.pages.setCurrentIndex(index)
        chosen.blockSignals(False)
        self.pages.scrollTo(index)
        self.pages.viewport().update()

    def _turn(self, tab: int) -> None:
        empty = tab == 1 and self._bookmarks.rowCount(QModelIndex()) == 0
        self.stack.setCurrentIndex(2 if empty else tab)

    def _page(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.row() + 1, QPointF())

    def _heading(self, index: QModelIndex) -> None:
        role = QPdfBookmarkModel.Role
        page, place = int(index.data(int(role.Page))), index.data(int(role.Location))
        paper = QRectF(QPointF(), self._document.pagePointSize(page))
        # A heading that leads to a whole page comes with a place that is nowhere.
        known = isinstance(place, QPointF) and paper.contains(place)
        self.chosen.emit(page + 1, place if known else QPointF())
