"""Read and use what the window shows of a roundtable."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from lmec_match.services import roundtables
from lmec_match.services.tables import Table


def now(page: Any) -> Table:
    return roundtables.load(page.context.office, page.table.record.code)


def opened(kind: type[QDialog]) -> Any:
    """Return the dialog of a kind that is open."""
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def items(view: Any) -> list[Any]:
    return [view.topLevelItem(i) for i in range(view.topLevelItemCount())]


def menu_by_key(view: Any) -> QMenu:
    """Press the menu key on a view, at the place that Qt gives it, and return what opens."""
    where = view.visualRect(view.currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, where, view.mapToGlobal(where))
    QApplication.sendEvent(view, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu
