"""The preview of a pack: pages, headings, search, sizes, keys, print, and files that go wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from tests.ui.windows import settle
from ui.main_window import MainWindow
from ui.printing import pages_to_print
from ui.widgets.preview import NOTHING, PAPER, PROBLEM, Preview

PAGES = 130
WIDE = 7
"""A page that lies on its side."""


def make(path: Path, pages: int = PAGES, word: str = "leachate") -> Path:
    """Write a document: a word low on every tenth page, a heading on every twentieth."""
    canvas = Canvas(str(path), pagesize=A4)
    for page in range(1, pages + 1):
        canvas.setPageSize(landscape(A4) if page == WIDE else A4)
        canvas.drawString(72, 500, f"This is page {page}")
        canvas.rect(72, 300, 100, 100, fill=1)
        if page % 10 == 0:
            canvas.drawString(300, 90, f"treatment of {word}")
        if page % 20 == 0:
            canvas.bookmarkPage(f"h{page}")
            canvas.addOutlineEntry(f"Part on {page}", f"h{page}")
        canvas.showPage()
    canvas.save()
    return path


@pytest.fixture
def preview(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Preview:
    """Return a preview of its own, showing 130 pages."""
    made = Preview(window.context)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    made.activateWindow()
    assert made.stack.currentIndex() == NOTHING
    made.show_file(make(tmp_path / "pack.pdf"))
    assert made.stack.currentIndex() == PAPER
    return made


def find(qtbot: QtBot, preview: Preview, words: str) -> None:
    preview.search.text.setText(words)
    qtbot.waitUntil(lambda: not preview.search.busy, timeout=10_000)


def hit_on_screen(preview: Preview) -> QRect:
    """Return where the chosen hit is in the view, reckoned from the scroll bars."""
    view, link = preview.view, preview.search.found.resultAtIndex(preview.search.hit)
    top = view._tops()[link.page()] - view.verticalScrollBar().value()
    place = link.location() * view.scale
    return QRect(0, round(top + place.y()), 10, 10)


def test_a_word_is_found_counted_marked_and_scrolled_to(qtbot: QtBot, preview: Preview) -> None:
    preview.jump(25)
    find(qtbot, preview, "LEACHATE")
    assert preview.search.said.text() == "3 of 13"
    assert preview.number.value() == 30
    room = preview.view.viewport().rect()
    for number, page in ((4, 40), (5, 50)):
        qtbot.keyClick(preview.search.text, Qt.Key.Key_Return)
        assert preview.search.said.text() == f"{number} of 13"
        assert preview.search.found.resultAtIndex(preview.search.hit).page() == page - 1
        assert preview.view.currentSearchResultIndex() == preview.search.hit
        at = hit_on_screen(preview)
        assert room.top() < at.top() < room.bottom() - 10
    qtbot.keyClick(preview.search.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert preview.search.said.text() == "4 of 13"
    for _ in range(4):
        preview.search.step(-1)
    assert preview.search.said.text() == "13 of 13"


def test_the_hit_is_marked_on_the_page(qtbot: QtBot, preview: Preview) -> None:
    def colours() -> set[str]:
        qtbot.wait(300)
        picture = preview.view.grab().toImage()
        return {
            QColor(picture.pixel(x, y)).name()
            for x in range(0, picture.width(), 2)
            for y in range(0, picture.height(), 2)
            if QColor(picture.pixel(x, y)).saturation() > 60
        }

    find(qtbot, preview, "treatment")
    assert preview.number.value() == 10
    marked = colours()
    preview.search.text.clear()
    assert marked - colours()


def test_what_is_not_there_is_said_in_words(qtbot: QtBot, preview: Preview) -> None:
    find(qtbot, preview, "zzzz")
    assert preview.search.said.text() == "Not found"
    assert not preview.search.after.isEnabled()
    preview.search.step(1)
    assert preview.number.value() == 1
    find(qtbot, preview, "")
    assert preview.search.said.text() == ""


def test_pictures_of_pages_are_drawn_when_seen_and_the_page_read_is_marked(
    qtbot: QtBot, preview: Preview
) -> None:
    side = preview.side
    qtbot.waitUntil(lambda: side.model.drawn > 0, timeout=10_000)
    qtbot.wait(200)
    assert side.model.drawn < 20
    preview.jump(100)
    assert side.pages.currentIndex().row() == 99
    assert side.pages.viewport().rect().intersects(side.pages.visualRect(side.pages.currentIndex()))
    qtbot.waitUntil(lambda: 99 in side.model._pictures, timeout=10_000)
    assert side.model.drawn < 40
    at = side.pages.visualRect(side.model.index(100, 0)).center()
    qtbot.mouseClick(side.pages.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert preview.number.value() == 101
    picture = side.pages.currentIndex().data(Qt.ItemDataRole.DecorationRole)
    assert picture.pixmap(92, 130).size().height() >= 130


def test_one_jumps_by_number_and_by_heading(qtbot: QtBot, preview: Preview) -> None:
    edit = preview.number.lineEdit()
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, "99")
    assert preview.view.page == 1, "half a number leads nowhere"
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert preview.view.page == 99
    top = preview.view._tops()[98]
    assert preview.view.verticalScrollBar().value() == top
    side = preview.side
    side.tabs.setCurrentIndex(1)
    names = [side.headings.model().index(i, 0).data() for i in range(6)]
    assert names[:2] == ["Part on 20", "Part on 40"]
    index = side.headings.model().index(2, 0)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Part on 60"
    at = side.headings.visualRect(index).center()
    qtbot.mouseClick(side.headings.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert preview.number.value() == 60
    assert preview.view.verticalScrollBar().value() == preview.view._tops()[59]


def test_a_document_without_headings_says_so(
    qtbot: QtBot, preview: Preview, tmp_path: Path
) -> None:
    preview.show_file(make(tmp_path / "short.pdf", 3))
    preview.side.tabs.setCurrentIndex(1)
    assert preview.side.none.isVisible()
    assert "no list of contents" in preview.side.none.text()


@pytest.mark.parametrize(
    ("size", "factor"),
    [(1.0, 1.0), (2.0, 2.0), (QPdfView.ZoomMode.FitToWidth, None),
     (QPdfView.ZoomMode.FitInView, None)],
)  # fmt: skip
def test_sizes_keep_the_page_and_are_true(
    qtbot: QtBot, preview: Preview, size: object, factor: float | None
) -> None:
    preview.jump(64)
    preview.sizes.setCurrentIndex(
        next(i for i in range(preview.sizes.count()) if preview.sizes.itemData(i) == size)
    )
    preview.sizes.activated.emit(preview.sizes.currentIndex())
    qtbot.wait(50)
    assert preview.number.value() == 64
    view = preview.view
    dots = view.logicalDpiX() / 72
    if factor is not None:
        assert view.shown_zoom == pytest.approx(factor)
    elif size == QPdfView.ZoomMode.FitToWidth:
        assert A4[0] * dots * view.shown_zoom == pytest.approx(view.viewport().width(), abs=16)
    else:
        assert A4[1] * dots * view.shown_zoom == pytest.approx(view.viewport().height(), abs=16)
    # What is reckoned here is what QPdfView itself lays out.
    bar = view.verticalScrollBar()
    assert bar.maximum() + bar.pageStep() == pytest.approx(view._tops()[-1], rel=0.002)


def test_the_wheel_with_control_enlarges_what_is_under_it(qtbot: QtBot, preview: Preview) -> None:
    view = preview.view
    preview.jump(10)
    at = QPoint(300, 200)
    before, place = view.shown_zoom, view._place(view.verticalScrollBar().value() + at.y())
    for _ in range(5):
        wheel(view, at, 120, Qt.KeyboardModifier.ControlModifier)
    assert view.shown_zoom == pytest.approx(before * 1.1**5)
    after = view._place(view.verticalScrollBar().value() + at.y())
    assert after[0] == place[0]
    assert after[1] == pytest.approx(place[1], abs=0.02)
    assert preview.sizes.currentIndex() == -1
    assert preview.sizes.placeholderText() == f"{view.shown_zoom * 100:.0f} %"
    for _ in range(60):
        wheel(view, at, -120, Qt.KeyboardModifier.ControlModifier)
    assert view.shown_zoom == pytest.approx(0.25)


def wheel(view: Any, at: QPoint, delta: int, keys: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        QPointF(at), QPointF(view.mapToGlobal(at)), QPoint(), QPoint(0, delta),
        Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def test_keys_do_what_they_do_in_every_reader(qtbot: QtBot, preview: Preview) -> None:
    view, control = preview.view, Qt.KeyboardModifier.ControlModifier
    qtbot.waitUntil(preview.isActiveWindow, timeout=5_000)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert preview.number.value() == PAGES
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert preview.number.value() == 1
    assert view.verticalScrollBar().value() == 0
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    moved = view.verticalScrollBar().value()
    assert 0 < moved <= view.viewport().height()
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.verticalScrollBar().value() == 0
    qtbot.keyClick(view, Qt.Key.Key_1, control)
    assert view.shown_zoom == pytest.approx(1.0)
    qtbot.keyClick(view, Qt.Key.Key_Plus, control)
    assert view.shown_zoom == pytest.approx(1.25)
    qtbot.keyClick(view, Qt.Key.Key_0, control)
    assert view.zoomMode() == QPdfView.ZoomMode.FitToWidth
    qtbot.keyClick(view, Qt.Key.Key_F, control)
    assert preview.search.text.hasFocus()
    find(qtbot, preview, "leachate")
    qtbot.keyClick(preview.search.text, Qt.Key.Key_F3)
    assert preview.search.said.text() == "2 of 13"
    qtbot.keyClick(preview.search.text, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert preview.search.said.text() == "1 of 13"
    qtbot.keyClick(preview.search.text, Qt.Key.Key_Escape)
    assert preview.search.text.text() == ""
    assert view.hasFocus()
    qtbot.keyClick(view, Qt.Key.Key_P, control)
    asked = [w for w in QApplication.topLevelWidgets() if isinstance(w, QPrintDialog)]
    asked += preview.findChildren(QPrintDialog)
    assert asked
    assert (asked[0].minPage(), asked[0].maxPage()) == (1, PAGES)
    asked[0].reject()


def test_resizing_keeps_the_page(qtbot: QtBot, preview: Preview) -> None:
    preview.jump(90)
    for width in (1300, 700, 900):
        preview.resize(width, 640)
        qtbot.wait(30)
        assert preview.number.value() == 90
        top = preview.view._tops()[89]
        assert abs(preview.view.verticalScrollBar().value() - top) <= 4


def pdf_printer(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(300)
    return printer


def read(path: Path) -> QPdfDocument:
    document = QPdfDocument()
    document.load(str(path))
    return document


def test_pages_are_printed_in_size_shape_and_dots(
    qtbot: QtBot, window: MainWindow, preview: Preview, tmp_path: Path
) -> None:
    out = tmp_path / "printed.pdf"
    printer = pdf_printer(out)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(6, 8)
    preview.print_on(printer)
    settle(qtbot, window)
    printed = read(out)
    assert printed.pageCount() == 3
    sizes = [printed.pagePointSize(i) for i in range(3)]
    assert [s.width() > s.height() for s in sizes] == [False, True, False]
    assert sizes[0].width() == pytest.approx(A4[0], abs=1)
    assert sizes[0].height() == pytest.approx(A4[1], abs=1)
    # The black square of 100 points, 72 from the left: where it is on the paper, and how sharp.
    picture = printed.render(0, (sizes[0] * 4).toSize())
    row = round((A4[1] - 350) * 4)
    dark = [x for x in range(picture.width()) if QColor(picture.pixel(x, row)).lightness() < 80
            and picture.pixelColor(x, row).alpha() > 200]  # fmt: skip
    assert dark[0] == pytest.approx(72 * 4, abs=4)
    assert dark[-1] == pytest.approx(172 * 4, abs=4)


def test_all_one_and_reversed_pages_are_chosen(tmp_path: Path, qapp: QApplication) -> None:
    printer = pdf_printer(tmp_path / "x.pdf")
    assert pages_to_print(printer, 4, 2) == [1, 2, 3, 4]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert pages_to_print(printer, 3, 2) == [3, 2, 1]
    printer.setPageOrder(QPrinter.PageOrder.FirstPageFirst)
    printer.setPrintRange(QPrinter.PrintRange.CurrentPage)
    assert pages_to_print(printer, 4, 2) == [2]
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 99)
    assert pages_to_print(printer, 4, 2) == [2, 3, 4]


def test_a_printer_that_takes_nothing_is_told_and_a_cancel_leaves_no_file(
    qtbot: QtBot, window: MainWindow, preview: Preview, tmp_path: Path
) -> None:
    told: list[Exception] = []
    window.context.failed.connect(told.append)
    preview.print_on(pdf_printer(tmp_path / "no" / "such" / "folder.pdf"))
    settle(qtbot, window)
    assert "does not take the pages" in str(told[0])
    out = tmp_path / "cancelled.pdf"
    preview.print_on(pdf_printer(out))
    qtbot.wait(150)
    window.context.tasks.cancel_all()
    settle(qtbot, window)
    assert not out.exists()


def test_what_is_shown_outlives_its_file_and_can_be_saved_and_printed(
    qtbot: QtBot, window: MainWindow, preview: Preview, tmp_path: Path
) -> None:
    path = tmp_path / "pack.pdf"
    before = path.read_bytes()
    path.write_bytes(b"something else entirely")
    find(qtbot, preview, "leachate")
    assert preview.search.count == 13
    path.unlink()
    preview.jump(70)
    assert preview.number.value() == 70
    preview.save_to(tmp_path / "kept.pdf")
    settle(qtbot, window)
    assert (tmp_path / "kept.pdf").read_bytes() == before
    printer = pdf_printer(tmp_path / "one.pdf")
    printer.setPrintRange(QPrinter.PrintRange.CurrentPage)
    preview.print_on(printer)
    settle(qtbot, window)
    assert read(tmp_path / "one.pdf").pageCount() == 1


def test_saving_where_nothing_can_be_written_is_told(
    qtbot: QtBot, window: MainWindow, preview: Preview, tmp_path: Path
) -> None:
    told: list[Exception] = []
    window.context.failed.connect(told.append)
    (tmp_path / "file").write_text("x")
    preview.save_to(tmp_path / "file" / "kept.pdf")
    settle(qtbot, window)
    assert "cannot be written" in str(told[0])


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 and nothing", None])
def test_a_damaged_or_missing_file_is_said_and_the_next_one_shown(
    qtbot: QtBot, preview: Preview, tmp_path: Path, data: bytes | None
) -> None:
    bad = tmp_path / "bad.pdf"
    if data is not None:
        bad.write_bytes(data)
    preview.show_file(bad)
    assert preview.stack.currentIndex() == PROBLEM
    words = preview.problem.text.text()
    assert "bad.pdf" in words
    assert ("damaged" if data is not None else "cannot be read") in words
    preview.print()
    assert not preview.findChildren(QPrintDialog)
    preview.show_file(make(tmp_path / "good.pdf", 4))
    assert preview.stack.currentIndex() == PAPER
    assert preview.number.maximum() == 4
    assert preview.view.page == 1


def test_the_same_file_made_anew_stays_at_its_page(preview: Preview, tmp_path: Path) -> None:
    preview.jump(33)
    preview.show_file(make(tmp_path / "pack.pdf", 40))
    assert preview.number.value() == 33
    preview.show_file(make(tmp_path / "pack.pdf", 12))
    assert preview.number.value() == 12
