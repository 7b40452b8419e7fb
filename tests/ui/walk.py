"""Look at every widget that is shown: is it named, reached, whole, seen, in the right language?"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTableView,
    QTextEdit,
    QToolButton,
    QTreeWidget,
    QWidget,
)

from ui.dialogs.outcome import OutcomeChoice

CONTROLS = (
    QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QPlainTextEdit,
    QTextEdit, QAbstractSlider, QTabBar, QPdfView, OutcomeChoice,
)  # fmt: skip
INNER = (QScrollBar, QHeaderView)
INNER_CLASSES = {"QTableCornerButton", "QLineEditIconButton", "QComboBoxListView"}
MOST_TABS = 600
LEAST_CONTRAST = 4.5
PLACE = re.compile(r"\{[^}]*\}")


def shown(window: QWidget) -> Iterator[QWidget]:
    """Yield what can be seen in a window, or be scrolled to."""
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and widget.window() is window:
            yield widget


def controls(window: QWidget) -> Iterator[QWidget]:
    """Yield what a person can use, without the parts that Qt makes of them."""
    for widget in shown(window):
        if not isinstance(widget, CONTROLS) or isinstance(widget, INNER):
            continue
        if type(widget).__name__ in INNER_CLASSES or widget.objectName().startswith("qt_"):
            continue
        # The signs inside a field, and the arrows of a row of tabs, are parts of these.
        if isinstance(widget.parent(), QTabBar | QLineEdit) or not widget.isEnabled():
            continue
        yield widget


def called(widget: QWidget) -> str:
    """Return how a widget is told of in a failure."""
    text = getattr(widget, "text", lambda: "")
    words = text() if callable(text) else ""
    return f"{type(widget).__name__} “{widget.accessibleName() or str(words)[:40]}”"


def nameless(window: QWidget) -> list[str]:
    """Return the controls that have no name for those who cannot see them."""
    found = []
    for widget in controls(window):
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{called(widget)} in {type(widget.parent()).__name__} has no name")
    return found


def unreached(window: QWidget) -> list[str]:
    """Return the controls that the Tab key does not lead to."""
    window.activateWindow()
    reached: set[int] = set()
    if window.focusWidget() is None or not window.focusWidget().isVisible():
        window.focusNextChild()
    same = 0
    before: QWidget | None = None
    for _ in range(MOST_TABS):
        now = window.focusWidget()
        if now is None:
            return ["nothing has the focus"]
        same = same + 1 if now is before else 0
        if same > 2:
            return [f"{called(now)} does not let the focus go"]
        if id(now) in reached and not same:
            break
        reached.add(id(now))
        proxy = now.focusProxy()
        if proxy is not None:
            reached.add(id(proxy))
        before = now
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return [
        f"{called(w)} in {type(w.parent()).__name__} is not reached by Tab"
        for w in controls(window)
        if id(w) not in reached and not _led_by(w, reached) and w.isVisible()
    ]


def _led_by(widget: QWidget, reached: set[int]) -> bool:
    """Say whether a control is used through the one that holds it, which was reached."""
    if isinstance(widget, QAbstractButton) and (widget.autoExclusive() or widget.group()):
        # One of several: Tab leads to the one chosen, the arrows to the others.
        group = widget.group()
        others = group.buttons() if group is not None else widget.parent().children()
        return any(id(other) in reached for other in others)
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, OutcomeChoice | QAbstractSpinBox | QComboBox):
            return id(parent) in reached
        parent = parent.parentWidget()
    return False


def cut(window: QWidget) -> list[str]:
    """Return words that have less room than they need and no tip that says them."""
    found = []
    for widget in shown(window):
        if isinstance(widget, QLabel) and widget.text() and not widget.toolTip():
            if widget.wordWrap():
                short = widget.heightForWidth(widget.width()) - widget.height()
            else:
                short = widget.sizeHint().width() - widget.width()
            if short > 2:
                found.append(f"{called(widget)} is cut by {short} pixels")
        elif isinstance(widget, QAbstractButton) and widget.text() and not widget.toolTip():
            short = widget.sizeHint().width() - widget.width()
            if short > 2:
                found.append(f"{called(widget)} is cut by {short} pixels")
    return found


def outside(window: QWidget) -> list[str]:
    """Return what lies beyond the edge of its window, or of a view that cannot be scrolled."""
    found = []
    for widget in shown(window):
        if not isinstance(widget, (*CONTROLS, QLabel)) or isinstance(widget, INNER):
            continue
        if not widget.isVisible() or type(widget).__name__ in INNER_CLASSES:
            continue
        room, area = _room(widget, window)
        place = QRect(widget.mapTo(room, QPoint()), widget.size())
        stuck = area is None or not area.horizontalScrollBar().maximum()
        if stuck and (place.right() > room.width() + 1 or place.left() < -1):
            found.append(f"{called(widget)} goes beyond the side")
        elif area is None and place.bottom() > room.height() + 1:
            found.append(f"{called(widget)} goes beyond the bottom")
    return found


def _room(widget: QWidget, window: QWidget) -> tuple[QWidget, QAbstractScrollArea | None]:
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            return parent, area
        parent = area
    return window, None


def overlapping(window: QWidget) -> list[str]:
    """Return neighbours of one layout that lie over one another."""
    found = []
    for holder in [window, *shown(window)]:
        layout = holder.layout()
        # PySide may hand out the wrapper of an item that lay at the same address before.
        if not isinstance(layout, QLayout) or layout.count() < 2:
            continue
        placed = [w for w in _placed(layout) if w.isVisible() and not w.size().isEmpty()]
        for at, one in enumerate(placed):
            for other in placed[at + 1 :]:
                shared = one.geometry().intersected(other.geometry())
                if shared.width() > 1 and shared.height() > 1:
                    found.append(f"{called(one)} lies over {called(other)}")
    return found


def _placed(layout: QLayout) -> Iterator[QWidget]:
    if type(layout).__name__ == "QStackedLayout":
        return
    for at in range(layout.count()):
        item = layout.itemAt(at)
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            yield widget
        elif isinstance(inner, QLayout):
            yield from _placed(inner)


def faint(window: QWidget) -> list[str]:
    """Return words that hardly stand out from their ground, by the pixels of the screen."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(picture.constBits(), np.uint8)
    pixels = flat.reshape(picture.height(), picture.bytesPerLine())[:, : picture.width() * 3]
    pixels = pixels.reshape(picture.height(), picture.width(), 3)
    ratio = picture.devicePixelRatio()
    found = []
    for widget in shown(window):
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.isEnabled():
            continue
        if not widget.text().strip() or widget.visibleRegion().isEmpty():
            continue
        area = widget.visibleRegion().boundingRect().translated(widget.mapTo(window, QPoint()))
        if area.height() < widget.fontMetrics().height() * 0.8 or area.width() < 8:
            continue
        top, left = round(area.top() * ratio), round(area.left() * ratio)
        part = pixels[
            top : top + round(area.height() * ratio), left : left + round(area.width() * ratio)
        ].reshape(-1, 3)
        if not len(part):
            continue
        light = _luminance(part)
        contrast = (light.max() + 0.05) / (light.min() + 0.05)
        if contrast < LEAST_CONTRAST - 0.2:
            found.append(f"{called(widget)} stands out by {contrast:.1f} only")
    return found


def _luminance(pixels: np.ndarray) -> np.ndarray:
    parts = np.unique(pixels, axis=0).astype(float) / 255
    linear = np.where(parts <= 0.03928, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def words_of(window: QWidget) -> Iterator[str]:
    """Yield every text that the program itself puts into a window."""
    yield window.windowTitle()
    for widget in shown(window):
        yield from (widget.toolTip(), widget.accessibleName())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            yield widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(at) for at in range(widget.count()))
        if isinstance(widget, QTabBar):
            yield from (widget.tabText(at) for at in range(widget.count()))
        if isinstance(widget, QTableView) and (model := widget.model()) is not None:
            across = Qt.Orientation.Horizontal
            heads = (model.headerData(at, across) for at in range(model.columnCount()))
            yield from (str(head) for head in heads if head is not None)
        if isinstance(widget, QTreeWidget):
            yield from (widget.headerItem().text(at) for at in range(widget.columnCount()))
        if isinstance(widget, QToolButton):
            yield widget.toolTip()


def untranslated(catalogue: dict[str, str]) -> Callable[[QWidget], list[str]]:
    """Return a look at a window for English words that the catalogue has in its language."""
    plain = {text for text, other in catalogue.items() if other != text and "{" not in text}
    filled = [
        re.compile(PLACE.sub("\0", re.escape(text).replace(r"\{", "{").replace(r"\}", "}"))
                   .replace("\0", ".+"), re.DOTALL)
        for text, other in catalogue.items()
        if other != text and "{" in text and len(re.sub("[^A-Za-z]", "", fill_none(text))) >= 8
    ]  # fmt: skip

    def look(window: QWidget) -> list[str]:
        found = []
        for words in words_of(window):
            bare = words.strip().rstrip("…")
            if not re.search("[A-Za-z]{2}", bare):
                continue
            if words in plain or any(p.fullmatch(words) for p in filled):
                found.append(f"“{words[:60]}” is left in English")
        return found

    return look


def fill_none(text: str) -> str:
    """Return a text without its places."""
    return PLACE.sub("", text)
