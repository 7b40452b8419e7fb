"""Share what dialogs with a form do: lay out, submit on the worker, tell what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QListWidget,
    QMessageBox,
    QScrollBar,
    QWidget,
)
from shiboken6 import getCppPointer

from lmec_match.errors import LmecError
from ui.context import Context
from ui.errors import blame, tell
from ui.widgets.basic import button, column, label, row

T = TypeVar("T")

PASSING = "passing"
"""Property of a widget whose state is no work to be lost, as of one that narrows a list."""


class FittingDialog(QDialog):
    """Be at least as large as what stands in it, whatever the letters' size."""

    def showEvent(self, event: QShowEvent) -> None:
        # A width that is set by hand may be less than what stands in the form needs.
        self.setMinimumWidth(max(self.minimumWidth(), self.layout().totalMinimumSize().width()))
        # Words that wrap make a form higher than its first hint says.
        needed = self.layout().totalHeightForWidth(self.width())
        room = self.screen().availableGeometry().height()
        if self.height() < needed and not self.isMaximized():
            self.resize(self.width(), min(needed, room))
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # What wraps needs more lines in a narrow form, also where the screen has no room for them.
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            self.setMinimumHeight(layout.totalMinimumHeightForWidth(self.width()))


class FormDialog(FittingDialog):
    """Hold a heading, a body and two buttons; a subclass fills `body` and calls `finish`."""

    def __init__(self, context: Context, title: str, parent: QWidget, width: int = 520) -> None:
        super().__init__(parent)
        self.context = context
        self.setWindowTitle(title)
        self.setMinimumWidth(width)
        outer = column(self, margin=6, gap=3)
        self.heading = label(title, "heading", wrap=True)
        outer.addWidget(self.heading)
        self.body = column(gap=3)
        outer.addLayout(self.body, 1)
        self.buttons = row()
        self.buttons.addStretch()
        outer.addLayout(self.buttons)
        self._before: dict[int, object] | None = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._before is None:
            self._before = self._states()

    def _states(self) -> dict[int, object]:
        """Return what stands in every widget that a person can change, by its address.

        The widgets themselves are not kept: Qt makes some of them itself, as the lists that fold
        out, and whoever still held one after its end would be given it for another.
        """
        found: list[QObject] = [
            *(w for w in self.findChildren(QWidget) if w.window() is self),
            *(a for a in self.findChildren(QAction) if a.isCheckable()),
        ]
        return {_address(w): _state(w) for w in found if not w.property(PASSING)}

    def settled(self, *filled: QWidget) -> None:
        """Count what the program itself put into these widgets, or into any, as no change."""
        if self._before is not None:
            now = self._states()
            told = {_address(w): now[_address(w)] for w in filled}
            self._before = self._before | told if filled else now

    def reject(self) -> None:
        """Close without keeping anything; ask first when something was changed."""
        if self._before in (None, self._states()):
            super().reject()
            return
        t = self.context.t
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.windowTitle())
        box.setText(t("Close without keeping what was changed?"))
        leave = box.addButton(t("Close without keeping"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(t("Go on"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        leave.clicked.connect(lambda: QDialog.reject(self))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def finish(self, words: str, accepted: Callable[[], object]) -> None:
        """Add the closing buttons: one that leaves everything as it is, and the wanted one."""
        self.buttons.addWidget(button(self.context.t("Cancel"), self.reject))
        self.primary = button(words, accepted, "primary")
        self.primary.setDefault(True)
        self.buttons.addWidget(self.primary)

    def submit(
        self,
        job: Callable[[], Any],
        then: Callable[[Any], None] | None = None,
        *,
        stay: bool = False,
    ) -> None:
        """Run a change on the worker; close when it is done, stay open and tell when it fails."""

        def done(result: Any) -> None:
            if then is not None:
                then(result)
            if not stay:
                self.accept()

        self.context.change(self, job, done, self.refuse)

    def read(self, key: str, reader: Callable[[], T]) -> T:
        """Read a field; what is refused there is known to come from it."""
        try:
            return reader()
        except LmecError as problem:
            problem.field = problem.field or key
            raise

    def refuse(self, problem: Exception) -> None:
        """Tell what went wrong; the field that is to blame has the keyboard."""
        blame(self, problem)
        tell(self, problem, self.context.t)


def _address(widget: QObject) -> int:
    return int(getCppPointer(widget)[0])


def _state(widget: QObject) -> object:
    """Return what stands in a widget: Qt names the property that a person edits, if there is one;
    of a list it is the row where the keyboard stands, and not the rows."""
    if isinstance(widget, QListWidget):
        rows = [widget.item(place) for place in range(widget.count())]
        return [(r.text(), r.data(Qt.ItemDataRole.UserRole), r.checkState()) for r in rows]
    if isinstance(widget, QAction):
        return widget.isChecked()
    if isinstance(widget, QScrollBar):
        return None
    return widget.metaObject().userProperty().read(widget)


def form() -> QFormLayout:
    """Return a form layout whose fields take the width."""
    made = QFormLayout()
    made.setSpacing(10)
    made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    return made


def add_row(layout: QFormLayout, words: str, widget: QWidget, key: str = "") -> None:
    """Add a labelled field, named for screen readers too; `key` is what refusals call it."""
    widget.setAccessibleName(words)
    if key:
        widget.setObjectName(key)
    layout.addRow(words, widget)
