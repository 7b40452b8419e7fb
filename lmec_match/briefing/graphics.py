"""Draw score bars, waterfall bars and QR marks as SVG: the only import of reportlab.

They read in black and white: what was given is solid, what was lost is an open box, what is not
known is hatched. They hold no text; words stand beside them in the pack's own fonts.
"""

from __future__ import annotations

import re

from reportlab.graphics import renderSVG
from reportlab.graphics.barcode.qrencoder import (
    QRCode,
    QRErrorCorrectLevel,
)
from reportlab.graphics.shapes import Drawing, Line, Rect
from reportlab.lib.colors import Color, HexColor

ACCENT = HexColor("#0B6E6E")
PALE = HexColor("#DCE7E6")
INK = HexColor("#1C2B2B")
LINE = HexColor("#7C8F8E")

WIDTH = 100.0
HEIGHT = 8.0
_MASK = 2


def score_bar(score: float, coverage: float | None = None) -> str:
    """Return a bar for a score 0…100; under it a thin line as long as the coverage 0…1."""
    drawing = Drawing(WIDTH, HEIGHT)
    drawing.add(_box(0, 2.4, WIDTH, HEIGHT - 2.4, PALE))
    drawing.add(_box(0, 2.4, _share(score), HEIGHT - 2.4, ACCENT))
    if coverage is not None:
        drawing.add(Line(0, 0.8, WIDTH, 0.8, strokeColor=PALE, strokeWidth=1.2))
        end = _share(100 * coverage)
        drawing.add(Line(0, 0.8, end, 0.8, strokeColor=INK, strokeWidth=1.2))
    return _svg(drawing)


def waterfall_bar(begin: float, points: float, most: float, known: bool = True) -> str:
    """Return one step of a waterfall: solid from `begin` for the points given, an open box for
    those lost, hatched when not assessed. All in points of 100."""
    drawing = Drawing(WIDTH, HEIGHT)
    drawing.add(Line(0, 0.4, WIDTH, 0.4, strokeColor=PALE, strokeWidth=0.8))
    start = _share(begin)
    full = min(WIDTH - start, _share(most))
    if not known:
        drawing.add(_box(start, 1.2, max(full, 3.0), HEIGHT - 1.6, None, LINE))
        at = start + 1.5
        while at < start + full:
            drawing.add(Line(at, 1.2, at - 1.2, HEIGHT - 0.4, strokeColor=LINE, strokeWidth=0.4))
            at += 2.0
        return _svg(drawing)
    if most > points:
        drawing.add(_box(start, 1.2, full, HEIGHT - 1.6, None, LINE))
    drawing.add(_box(start, 1.2, max(_share(points), 0.6), HEIGHT - 1.6, ACCENT))
    return _svg(drawing)


def total_bar(score: float) -> str:
    """Return the last step of a waterfall, from zero to the score."""
    drawing = Drawing(WIDTH, HEIGHT)
    drawing.add(_box(0, 1.2, WIDTH, HEIGHT - 1.6, None, PALE))
    drawing.add(_box(0, 1.2, _share(score), HEIGHT - 1.6, INK))
    return _svg(drawing)


def qr(text: str) -> str:
    """Return a QR mark of a short text such as a record code, as one path.

    reportlab's widget draws every dark square by itself, which takes far longer.
    """
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    # Any mask is valid; trying all eight for the prettiest takes most of the time.
    code.version = code.calculate_version()
    code.makeImpl(False, _MASK)
    size = code.getModuleCount()
    runs = []
    for row in range(size):
        column = 0
        while column < size:
            start = column
            while column < size and code.isDark(row, column):
                column += 1
            if column > start:
                runs.append(f"M{start} {row}h{column - start}v1h{start - column}z")
            column += 1
    quiet = 1
    side = size + 2 * quiet
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{-quiet} {-quiet} {side} {side}" '
        f'width="{side}" height="{side}"><path fill="#000" d="{"".join(runs)}"/></svg>'
    )


def _share(points: float) -> float:
    return WIDTH * min(100.0, max(0.0, points)) / 100.0


def _box(
    x: float, y: float, width: float, height: float, fill: Color | None, stroke: Color | None = None
) -> Rect:
    return Rect(
        x, y, width, height, fillColor=fill, strokeColor=stroke,
        strokeWidth=0.5 if stroke is not None else 0,
    )  # fmt: skip


def _svg(drawing: Drawing) -> str:
    """Return the SVG without the document type, which names a place on the network."""
    text = str(renderSVG.drawToString(drawing))
    return re.sub(r"<!DOCTYPE[^>]*>", "", text).strip()
