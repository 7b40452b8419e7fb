"""List rows whose words wrap, each row as high as its words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from ui.theme import GRID
from ui.widgets.basic import height_of, tip


class FittedTree(QTreeWidget):
    """Be a list of few rows, whose words are wrapped in the columns named and never cut off."""

    def __init__(self, wrapped: Sequence[int]) -> None:
        super().__init__()
        self._wrapped = tuple(wrapped)
        self.setUniformRowHeights(False)
        self.setWordWrap(True)
        self.header().sectionResized.connect(lambda *_: self.fit())

    def add(self, cells: Sequence[str]) -> QTreeWidgetItem:
        """Add a row; its tips have the words, too."""
        item = QTreeWidgetItem(list(cells))
        for place in self._wrapped:
            item.setToolTip(place, tip(cells[place]))
            item.setTextAlignment(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.addTopLevelItem(item)
        self._fit(item)
        return item

    def fit(self) -> None:
        """Fit every row to the widths that the columns have now."""
        for place in range(self.topLevelItemCount()):
            item = self.topLevelItem(place)
            if item is not None:
                self._fit(item)
        # The tree would keep heights that it has measured before.
        self.scheduleDelayedItemsLayout()

    def _fit(self, item: QTreeWidgetItem) -> None:
        # Qt's own height of a row of a tree is that of one line.
        high = max(
            height_of(self, item.text(place), self.columnWidth(place) - 6 * GRID)
            for place in self._wrapped
        )
        item.setSizeHint(self._wrapped[0], QSize(0, high + 3 * GRID))
