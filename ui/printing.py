"""Print a PDF on paper: pages as they are, in the printer's own dots."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from lmec_match.errors import Cancelled, EnvironmentProblem
from lmec_match.i18n import msg
from lmec_match.progress import Progress

FINEST = 600
"""Dots an inch beyond which paper shows no difference: a page of them takes 140 MB."""
POINTS_PER_INCH = 72


@dataclass
class OpenPdf:
    """Hold a PDF that was read from bytes: the file on the disk may change or go meanwhile."""

    data: bytes
    document: QPdfDocument

    def __post_init__(self) -> None:
        self._bytes = QByteArray(self.data)
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)

    def close(self) -> None:
        """Let the document go before its bytes."""
        self.document.close()
        self._buffer.close()


def pages_to_print(printer: QPrinter, count: int, current: int) -> list[int]:
    """Return the chosen pages of `count`, counted from 1, in the chosen order."""
    chosen = printer.printRange()
    if chosen == QPrinter.PrintRange.CurrentPage:
        pages = [current]
    elif chosen == QPrinter.PrintRange.PageRange:
        ranges = printer.pageRanges()
        pages = [p for p in range(1, count + 1) if ranges.contains(p)]
    else:
        pages = list(range(1, count + 1))
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    if printer.collateCopies():
        return pages * copies
    return [page for page in pages for _ in range(copies)]


def print_pdf(data: bytes, printer: QPrinter, pages: list[int], progress: Progress) -> int:
    """Print pages (counted from 1) of a PDF; return how many were printed.

    Runs on the worker. A page keeps its size and turns the paper with it; one larger than the
    paper is made to fit. What was printed into a file is removed when it is cancelled or fails.
    """
    opened = OpenPdf(data, QPdfDocument())
    file = Path(printer.outputFileName()) if printer.outputFileName() else None
    printer.setFullPage(True)
    painter = QPainter()
    done = 0
    try:
        for place, page in enumerate(pages):
            progress.check()
            progress(place, len(pages), msg("Page {number}", number=page))
            points = opened.document.pagePointSize(page - 1)
            _turn(printer, points)
            if not painter.isActive():
                if not painter.begin(printer):
                    raise _unprintable(printer)
            elif not printer.newPage():
                raise _unprintable(printer)
            _draw(painter, printer, opened.document, page - 1, points)
            done += 1
        if painter.isActive() and not painter.end():
            raise _unprintable(printer)
    except (Cancelled, EnvironmentProblem):
        printer.abort()
        if painter.isActive():
            painter.end()
        if file is not None:
            file.unlink(missing_ok=True)
        raise
    finally:
        opened.close()
    return done


def _unprintable(printer: QPrinter) -> EnvironmentProblem:
    where = printer.outputFileName() or printer.printerName()
    return EnvironmentProblem(msg("The printer {name} does not take the pages.", name=where))


def _turn(printer: QPrinter, points: QSizeF) -> None:
    wide = points.width() > points.height()
    turned = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    if printer.outputFileName():
        # A file has no paper of its own: its pages are those of the document.
        shape = points.transposed() if wide else points
        printer.setPageSize(QPageSize(shape, QPageSize.Unit.Point))
    printer.setPageOrientation(turned)


def _draw(
    painter: QPainter, printer: QPrinter, document: QPdfDocument, page: int, points: QSizeF
) -> None:
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    dots = printer.resolution() / POINTS_PER_INCH
    size = points * dots
    if size.width() > paper.width() + 1 or size.height() > paper.height() + 1:
        size = size.scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    fine = min(1.0, FINEST / printer.resolution())
    picture = document.render(page, (size * fine).toSize())
    left, top = (paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2
    target = QRect(round(left), round(top), round(size.width()), round(size.height()))
    painter.drawImage(target, picture)
