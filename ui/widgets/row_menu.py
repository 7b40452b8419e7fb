"""Open a list's menu at the row that is meant, by mouse or by keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu


class RowMenu(QObject):
    """Ask `make` for the menu of a row; nothing opens where there is no row, or no menu."""

    def __init__(
        self, view: QAbstractItemView, make: Callable[[QModelIndex], QMenu | None]
    ) -> None:
        super().__init__(view)
        self._view = view
        self._make = make
        for watched in (view, view.viewport()):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QContextMenuEvent):
            return super().eventFilter(watched, event)
        view, ground = self._view, self._view.viewport()
        at = ground.mapFromGlobal(event.globalPos())
        index = view.indexAt(at)
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            # Qt's own place for the menu key is off by the height of the heads: it would name
            # the row below the chosen one.
            index = view.currentIndex()
            view.scrollTo(index)
            at = view.visualRect(index).intersected(ground.rect()).center()
        menu = self._make(index) if index.isValid() else None
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(ground.mapToGlobal(at))
        return True
