"""Share what the tabs of a roundtable have in common: what was loaded, and small parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QWidget

from lmec_match.i18n import Message
from lmec_match.roundtable.seating import Seating
from lmec_match.services import afterwards, meetings, packs, places, roundtables
from lmec_match.services.office import Office
from lmec_match.services.tables import Table
from ui.context import Context
from ui.widgets.basic import column, row
from ui.widgets.fitted_tree import FittedTree

CODE_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True)
class Loaded:
    """Hold everything that the tabs show of one roundtable."""

    table: Table
    balance: Any
    figures: dict[str, Any]
    faults: list[Message]
    seating: Seating
    seating_rule: str
    said: list[Message]
    printed: Message | None


def load(office: Office, code: str) -> Loaded:
    """Read a roundtable, on the worker."""
    table = roundtables.load(office, code)
    return Loaded(
        table,
        roundtables.balance(office, code),
        meetings.figures(office, table.record.code),
        places.faults(table),
        meetings.seating(office, table),
        meetings.seating_rule(table.record.text("seating_rule")),
        afterwards.follow_up(office, table),
        packs.last_printing(office, table.record.code),
    )


class RoundtableTab(QWidget):
    """Be one tab; `show_table` is called with what was read."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.loaded: Loaded | None = None
        self.may_write = not context.office.register.read_only

    def opened(self) -> None:
        """Take the keyboard where it is wanted first, when a person has clicked on the tab."""

    def show_table(self, loaded: Loaded) -> None:
        """Show a roundtable."""
        self.loaded = loaded

    @property
    def code(self) -> str:
        """Return the code of the roundtable that is shown."""
        return self.loaded.table.record.code if self.loaded else ""


def tree(name: str, heads: Sequence[str], widths: Sequence[int]) -> QTreeWidget:
    """Return a list with columns, framed by nothing."""
    made = QTreeWidget()
    made.setUniformRowHeights(True)
    _dress(made, name, heads, widths)
    return made


def fitted(
    name: str, heads: Sequence[str], widths: Sequence[int], wrapped: Sequence[int]
) -> FittedTree:
    """Return a list whose words wrap in some columns, framed by nothing."""
    made = FittedTree(wrapped)
    _dress(made, name, heads, widths)
    return made


def _dress(made: QTreeWidget, name: str, heads: Sequence[str], widths: Sequence[int]) -> None:
    made.setRootIsDecorated(False)
    made.setAccessibleName(name)
    made.setHeaderLabels(list(heads))
    made.setStyleSheet(
        "QTreeWidget { border: 0; border-radius: 0; } QTreeWidget::item { padding: 6px 4px; }"
    )
    for place, width in enumerate(widths):
        made.setColumnWidth(place, width)


def with_actions(actions: Sequence[QWidget], *views: QWidget) -> QWidget:
    """Return a bar of actions over views, of which the first takes the height."""
    holder = QWidget()
    layout = column(holder, gap=0)
    if actions:
        bar = row(margin=3, gap=2)
        for action in actions:
            bar.addWidget(action)
        bar.addStretch()
        layout.addLayout(bar)
    for place, view in enumerate(views):
        layout.addWidget(view, 0 if place else 1)
    return holder
