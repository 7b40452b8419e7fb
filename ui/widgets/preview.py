"""Show a printed file inside the program: pages, thumbnails, search, print."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument, QPdfSearchModel
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QSpinBox,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from ui.context import Context
from ui.widgets.basic import Empty, button, column, label, row, tool

DOTS_PER_INCH = 200
POINTS_PER_INCH = 72


class Preview(QWidget):
    """Show one PDF, or say that there is none yet."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.path: Path | None = None
        t = context.t
        outer = column(self, gap=0)
        self.stack = QStackedWidget()
        self.stack.addWidget(
            Empty(
                t("Not printed yet"),
                t("Choose the edition and its languages, then make the pack. It is shown here."),
            )
        )
        self.document = QPdfDocument(self)
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setAccessibleName(t("Preview"))
        self.found = QPdfSearchModel(self)
        self.found.setDocument(self.document)
        self.view.setSearchModel(self.found)
        self.pages = QListView()
        self.pages.setModel(self.document.pageModel())
        self.pages.setModelColumn(0)
        self.pages.setAccessibleName(t("Pages"))
        self.pages.setMinimumWidth(110)
        self.pages.setIconSize(QSize(84, 118))
        # Pages are paper: white in the dark theme too.
        self.pages.setStyleSheet("QListView { background: #FFFFFF; color: #17211F; }")
        self.pages.clicked.connect(lambda index: self.jump(index.row() + 1))
        whole = QWidget()
        layout = column(whole, gap=0)
        layout.addLayout(self._bar())
        across = QSplitter(Qt.Orientation.Horizontal)
        across.addWidget(self.pages)
        across.addWidget(self.view)
        across.setStretchFactor(1, 1)
        across.setSizes([124, 900])
        layout.addWidget(across, 1)
        self.stack.addWidget(whole)
        outer.addWidget(self.stack)

    def _bar(self) -> object:
        t, icon = self.context.t, self.context.theme.icon
        bar = row(margin=2, gap=2)
        self.number = QSpinBox()
        self.number.setAccessibleName(t("Page"))
        self.number.setMinimum(1)
        self.number.valueChanged.connect(self.jump)
        self.total = QLabel()
        self.search = QLineEdit()
        self.search.setPlaceholderText(t("Find in the pack"))
        self.search.setAccessibleName(t("Find in the pack"))
        self.search.setMaximumWidth(240)
        self.search.textChanged.connect(self.found.setSearchString)
        self.search.returnPressed.connect(self._next)
        self._hit = -1
        bar.addWidget(label(t("Page"), "muted"))
        bar.addWidget(self.number)
        bar.addWidget(self.total)
        bar.addStretch()
        bar.addWidget(self.search)
        bar.addWidget(button(t("Save as…"), self._save))
        bar.addWidget(tool(icon("print"), t("Print"), self._print))
        return bar

    def show_file(self, path: Path) -> None:
        """Show a PDF file."""
        self.path = path
        self.document.close()
        self.document.load(str(path))
        self.number.setMaximum(max(1, self.document.pageCount()))
        self.total.setText(f"/ {self.document.pageCount()}")
        self.stack.setCurrentIndex(1)

    def jump(self, page: int) -> None:
        """Bring a page (counted from 1) into sight."""
        self.view.pageNavigator().jump(page - 1, QPointF(), 0)

    def _next(self) -> None:
        count = self.found.rowCount(self.found.index(-1, -1))
        if count:
            self._hit = (self._hit + 1) % count
            link = self.found.resultAtIndex(self._hit)
            self.view.setCurrentSearchResultIndex(self._hit)
            self.view.pageNavigator().jump(link.page(), link.location(), 0)

    def _save(self) -> None:
        t = self.context.t
        if self.path is None:
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self, t("Save as…"), self.path.name, t("PDF (*.pdf)")
        )
        if chosen:
            shutil.copyfile(self.path, chosen)

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return
        painter = QPainter(printer)
        for page in range(self.document.pageCount()):
            if page:
                printer.newPage()
            size = self.document.pagePointSize(page) * (DOTS_PER_INCH / POINTS_PER_INCH)
            picture = self.document.render(page, size.toSize())
            painter.drawImage(painter.viewport(), picture)
        painter.end()
