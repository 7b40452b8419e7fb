"""Show a printed file inside the program: pages, headings, search, sizes, print."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from lmec_match.errors import EnvironmentProblem
from lmec_match.i18n import Message, msg
from lmec_match.settings import write_atomic
from ui import files
from ui.context import Context
from ui.printing import OpenPdf, pages_to_print, print_pdf
from ui.widgets.basic import Empty, button, column, frame, label, row, tool, whole_number
from ui.widgets.paper_pages import PagesAndHeadings
from ui.widgets.paper_search import PaperSearch
from ui.widgets.paper_view import ZOOM_STEPS, PaperView, is_ready

NOTHING, PAPER, PROBLEM = range(3)


class Preview(QWidget):
    """Show one PDF, or say that there is none yet, or why it cannot be shown."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.path: Path | None = None
        t = context.t
        outer = column(self, gap=0)
        self.stack = QStackedWidget()
        self.nothing = Empty("", "")
        self.stack.addWidget(self.nothing)
        self.document = QPdfDocument(self)
        self._opened: OpenPdf | None = None
        self.view = PaperView(self)
        self.view.setDocument(self.document)
        self.view.setAccessibleName(t("Preview"))
        self.side = PagesAndHeadings(context, self.document)
        self.side.chosen.connect(self.jump)
        self.search = PaperSearch(context, self.document, self.view)
        self.whole = QWidget()
        layout = column(self.whole, gap=0)
        layout.addWidget(self._bar())
        across = QSplitter(Qt.Orientation.Horizontal)
        across.addWidget(self.side)
        across.addWidget(self.view)
        across.setCollapsible(1, False)
        across.setStretchFactor(1, 1)
        across.setSizes([196, 850])
        layout.addWidget(across, 1)
        self.stack.addWidget(self.whole)
        self.problem = Empty(t("This file cannot be shown"), "")
        self.stack.addWidget(self.problem)
        outer.addWidget(self.stack)
        self.view.read.connect(self._on_page)
        self.view.zoomed.connect(self._show_zoom)
        self._keys()

    def _bar(self) -> QWidget:
        t, icon = self.context.t, self.context.theme.icon
        made = frame("bar")
        bar = row(made, margin=2, gap=1)
        self.number = whole_number(1, 1, 1)
        self.number.setAccessibleName(t("Page"))
        self.number.setKeyboardTracking(False)
        self.number.valueChanged.connect(self.jump)
        self.total = label("", "muted")
        bar.addWidget(label(t("Page"), "muted"))
        bar.addWidget(self.number)
        bar.addWidget(self.total)
        bar.addSpacing(8)
        bar.addWidget(tool(icon("zoom-out"), t("Smaller"), lambda: self.view.step(-1)))
        self.sizes = QComboBox()
        self.sizes.setAccessibleName(t("Size"))
        self.sizes.addItem(t("Fit width"), QPdfView.ZoomMode.FitToWidth)
        self.sizes.addItem(t("Fit page"), QPdfView.ZoomMode.FitInView)
        for factor in ZOOM_STEPS:
            self.sizes.addItem(f"{factor * 100:.0f} %", factor)
        self.sizes.activated.connect(lambda place: self.resize_paper(self.sizes.itemData(place)))
        bar.addWidget(self.sizes)
        bar.addWidget(tool(icon("zoom-in"), t("Larger"), lambda: self.view.step(1)))
        bar.addSpacing(8)
        bar.addWidget(self.search, 1)
        bar.addWidget(button(t("Save as…"), self._save))
        bar.addWidget(tool(icon("print"), t("Print"), self.print))
        return made

    def _keys(self) -> None:
        key, view = QKeySequence.StandardKey, self.view
        fitted = QPdfView.ZoomMode.FitToWidth
        taken: tuple[tuple[QKeySequence | QKeySequence.StandardKey, Callable[[], object]], ...] = (
            (key.Find, self.search.begin),
            (key.FindNext, lambda: self.search.step(1)),
            (key.FindPrevious, lambda: self.search.step(-1)),
            (key.Print, self.print),
            (key.ZoomIn, lambda: view.step(1)),
            (QKeySequence("Ctrl+="), lambda: view.step(1)),
            (key.ZoomOut, lambda: view.step(-1)),
            (QKeySequence("Ctrl+0"), lambda: view.fit(fitted)),
            (QKeySequence("Ctrl+1"), lambda: view.zoom(1.0)),
        )
        # On the part that holds the pages: without a document the keys are nobody's.
        for keys, act in taken:
            QShortcut(keys, self.whole, act)

    # -- showing -----------------------------------------------------------------------------

    def show_file(self, path: Path) -> None:
        """Show a PDF file as it is now; what becomes of the file later changes nothing here."""
        again, page = path == self.path, self.number.value()
        self.path = path
        self._close()
        try:
            data = path.read_bytes()
        except OSError as problem:
            self._cannot(msg("{path} cannot be read: {why}.", path=path, why=problem.strerror))
            return
        self._opened = OpenPdf(data, self.document)
        if not is_ready(self.document):
            self._close()
            self._cannot(msg("{path} is damaged, or is no PDF. Please make it again.", path=path))
            return
        count = self.document.pageCount()
        self.number.blockSignals(True)
        self.number.setRange(1, count)
        self.number.blockSignals(False)
        self.total.setText(self.context.t("of {count}", count=count))
        self.stack.setCurrentIndex(PAPER)
        self.side.renew()
        self.search.renew()
        self.jump(min(page, count) if again else 1)
        self._on_page(self.view.page)
        self._show_zoom()

    def show_nothing(self, title: str, text: str) -> None:
        """Put the file away, and say why there is none to be seen."""
        self.path = None
        self._close()
        self.nothing.title.setText(title)
        self.nothing.text.setText(text)
        self.stack.setCurrentIndex(NOTHING)

    def _close(self) -> None:
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    def _cannot(self, why: Message) -> None:
        self.problem.text.setText(self.context.t(why))
        self.stack.setCurrentIndex(PROBLEM)

    def jump(self, page: int, place: QPointF | None = None) -> None:
        """Bring a page (counted from 1), or a place on it, into sight."""
        self.view.jump(page, place)

    def _on_page(self, page: int) -> None:
        self.number.blockSignals(True)
        self.number.setValue(page)
        self.number.blockSignals(False)
        self.side.mark(page)

    def resize_paper(self, size: object) -> None:
        """Show pages fitted, or at a size (1.0 as on paper)."""
        if isinstance(size, QPdfView.ZoomMode):
            self.view.fit(size)
        elif isinstance(size, float):
            self.view.zoom(size)

    def _show_zoom(self) -> None:
        mode = self.view.zoomMode()
        known: object = self.view.zoomFactor() if mode == QPdfView.ZoomMode.Custom else mode
        place = next((i for i in range(self.sizes.count()) if self.sizes.itemData(i) == known), -1)
        self.sizes.setCurrentIndex(place)
        # A size between the usual ones is nobody's choice in the list, but is said.
        self.sizes.setPlaceholderText(f"{self.view.shown_zoom * 100:.0f} %")

    # -- actions -----------------------------------------------------------------------------

    def _save(self) -> None:
        t = self.context.t
        if self.path is None:
            return
        chosen = files.save_as(self.context, self, t("Save as…"), self.path.name, t("PDF (*.pdf)"))
        if chosen is not None:
            self.save_to(chosen)

    def save_to(self, path: Path) -> None:
        """Write what is shown to a place, whole or not at all."""
        if self._opened is None:
            return
        data = self._opened.data

        def write() -> None:
            try:
                write_atomic(path, data)
            except OSError as problem:
                why = problem.strerror or str(problem)
                raise EnvironmentProblem(
                    msg("{path} cannot be written: {why}.", path=path, why=why)
                ) from problem

        self.context.ask(self, write, lambda _: None)

    def print(self) -> None:
        """Ask for a printer and pages, and print them."""
        if self._opened is None:
            return
        count = self.document.pageCount()
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if self.path is not None:
            printer.setDocName(self.path.stem)
        dialog = QPrintDialog(printer, self)
        option = QAbstractPrintDialog.PrintDialogOption
        dialog.setOption(option.PrintPageRange)
        dialog.setOption(option.PrintCurrentPage)
        dialog.setMinMax(1, count)
        dialog.setFromTo(1, count)
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        # QPrintDialog hides the one without arguments behind one for slots.
        QDialog.open(dialog)

    def print_on(self, printer: QPrinter) -> None:
        """Print the chosen pages on a printer, away from the window."""
        if self._opened is None:
            return
        data = self._opened.data
        pages = pages_to_print(printer, self.document.pageCount(), self.number.value())
        self.context.work(
            self,
            lambda progress: print_pdf(data, printer, pages, progress),
            lambda _: None,
            msg("Printing"),
        )
