"""Make the small parts that every page is built of, with their roles in the style sheet."""

from __future__ import annotations

import html
import re
import textwrap
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lmec_match.text.breaks import SOFT, softened
from ui.theme import GRID, strong

L = TypeVar("L", bound=QBoxLayout)
LINK_EDGES, LINK_LEAST = 10, 80
"""What the style sheet takes from a link's width, and to what a link may shrink, in pixels."""
STRONG = ("title", "heading", "number", "good", "fair", "poor", "step-now")
"""Roles that are set in semibold."""


def tip(text: str) -> str:
    """Return a text as a tip that shows it as it is: Qt would read a name with <…> as markup."""
    return f"<p>{html.escape(text)}</p>".replace("\n", "<br>") if text else ""


class Words(QLabel):
    """Show a text; one that wraps breaks in scripts without spaces, too."""

    def setText(self, text: str) -> None:
        super().setText(softened(text) if self.wordWrap() else text)

    def text(self) -> str:
        return super().text().replace(SOFT, "")


class Link(QPushButton):
    """Be a button that looks like a link; words too long for it are cut, and the tip has them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.words = text
        self.setProperty("role", "link")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._cut()

    def _cut(self) -> None:
        room = self.width() - LINK_EDGES
        shown = self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, room)
        self.setToolTip(tip(self.words) if shown != self.words else "")
        super().setText(shown.replace("&", "&&"))

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self.words) + LINK_EDGES + 2
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), LINK_LEAST), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()


def label(text: str = "", role: str = "", *, wrap: bool = False, select: bool = False) -> QLabel:
    """Return a label that shows its text as it is, never as markup."""
    made = Words()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    made.setText(text)
    if role:
        made.setProperty("role", role)
    if role in STRONG:
        made.setFont(strong(made.font()))
    if select:
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return made


def height_of(widget: QWidget, text: str, width: int) -> int:
    """Return how high words are when they are broken at a width, in a widget's font."""
    space = QRect(0, 0, max(40, width), 100_000)
    flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
    return widget.fontMetrics().boundingRect(space, flags, text).height()


def item_height(view: QWidget) -> int:
    """Return the height of a line in a list, with room for stacked Khmer and Burmese marks."""
    return view.fontMetrics().height() + 3 * GRID


def breakable(text: str) -> str:
    """Return a text that may be broken after the signs of addresses, for a label that wraps."""
    return re.sub(r"(?<=[/.?&=_@-])(?=\w)", "\u200b", text)


def choice(text: str, name: str, width: int = 40) -> QCheckBox:
    """Return a check box whose words are broken over lines; Qt does not wrap them by itself."""
    wide = sum(not c.isascii() for c in text) > len(text) / 2
    room = width * 3 // 5 if wide else width
    # Soft breaks are spaces to textwrap: they are put back as nothing.
    spaced = softened(text.replace("\n", " ")).replace(SOFT, f"{SOFT} ")
    lines = [li.replace(f"{SOFT} ", "").replace(SOFT, "") for li in textwrap.wrap(spaced, room)[:8]]
    made = QCheckBox("\n".join(lines).replace("&", "&&"))
    made.setAccessibleName(name)
    return made


def whole_number(least: int, most: int, value: int) -> QSpinBox:
    """Return a field for a whole number."""
    made = QSpinBox()
    made.setRange(least, most)
    made.setValue(value)
    # The style sheet's padding does not reach the field inside.
    made.lineEdit().setTextMargins(2 * GRID, 0, 0, 0)
    return made


def button(
    text: str, clicked: Callable[[], object], role: str = "", icon: QIcon | None = None
) -> QPushButton:
    """Return a push button."""
    made = Link(text) if role == "link" else QPushButton(text)
    made.setAccessibleName(text)
    if role:
        made.setProperty("role", role)
    if icon is not None:
        made.setIcon(icon)
    # Enter presses the button that has the focus, on a page as in a dialog.
    made.setAutoDefault(True)
    # The signal's own argument (checked) is not for the caller.
    made.clicked.connect(lambda _=False: clicked())
    return made


def tool(icon: QIcon, text: str, clicked: Callable[[], object]) -> QToolButton:
    """Return an icon button with its words as tooltip and accessible name."""
    made = QToolButton()
    made.setIcon(icon)
    made.setToolTip(text)
    made.setAccessibleName(text)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.clicked.connect(lambda _=False: clicked())
    return made


def frame(role: str, parent: QWidget | None = None) -> QFrame:
    """Return a frame with a role of the style sheet."""
    made = QFrame(parent)
    made.setProperty("role", role)
    return made


def line() -> QFrame:
    """Return a thin rule."""
    return frame("line")


def column(parent: QWidget | None = None, *, margin: int = 0, gap: int = 2) -> QVBoxLayout:
    """Return a vertical layout; margin and gap in units of the grid."""
    return _layout(QVBoxLayout(parent) if parent else QVBoxLayout(), margin, gap)


def row(parent: QWidget | None = None, *, margin: int = 0, gap: int = 2) -> QHBoxLayout:
    """Return a horizontal layout; margin and gap in units of the grid."""
    return _layout(QHBoxLayout(parent) if parent else QHBoxLayout(), margin, gap)


def _layout(made: L, margin: int, gap: int) -> L:
    made.setContentsMargins(margin * GRID, margin * GRID, margin * GRID, margin * GRID)
    made.setSpacing(gap * GRID)
    return made


def scrolled(inner: QWidget) -> QScrollArea:
    """Return a scroll area around a widget that keeps its width."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area


def clear(layout: QLayout) -> None:
    """Remove everything from a layout, and from those within it."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        inner = item.layout()
        if inner is not None:
            clear(inner)
            inner.deleteLater()


def set_role(widget: QWidget, role: str) -> None:
    """Change a widget's role and restyle it."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class Empty(QWidget):
    """Say why there is nothing to see, and offer what to do about it."""

    def __init__(
        self, title: str, text: str, actions: tuple[tuple[str, Callable[[], object]], ...] = ()
    ) -> None:
        super().__init__()
        outer = column(self, margin=6, gap=3)
        outer.addStretch(2)
        self.title, self.text = label(title, "heading", wrap=True), label(text, "muted", wrap=True)
        for made in (self.title, self.text):
            made.setAlignment(Qt.AlignmentFlag.AlignCenter)
            outer.addWidget(made)
        buttons = row()
        buttons.addStretch()
        for place, (words, clicked) in enumerate(actions):
            buttons.addWidget(button(words, clicked, "primary" if place == 0 else ""))
        buttons.addStretch()
        outer.addLayout(buttons)
        outer.addStretch(3)
