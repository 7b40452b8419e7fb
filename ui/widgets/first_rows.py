"""Show the beginning of a list as it was read, with the rows and columns that Excel shows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from lmec_match.services.first_rows import FirstRows
from lmec_match.text.breaks import softened
from ui.context import Context
from ui.theme import strong
from ui.widgets.basic import tip

LEAST, MOST = 60, 240
"""Width of a column, in pixels: as its words need, within these."""
NOTHING = FirstRows((), (), (), 0)
Index = QModelIndex | QPersistentModelIndex


class FirstRowsModel(QAbstractTableModel):
    """Give the first rows of a table; those of the headings stand out."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.shown = NOTHING

    def show_rows(self, shown: FirstRows) -> None:
        """Hold other rows."""
        self.beginResetModel()
        self.shown = shown
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.shown.numbers)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.shown.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self.shown.columns[section]
        return str(self.shown.numbers[section])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        text = self.shown.cells[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text.replace("\n", " ")
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(softened(text))
        if self.shown.numbers[index.row()] == self.shown.header_row:
            theme = self.context.theme
            if role == Qt.ItemDataRole.FontRole:
                return strong(theme.application.font())
            if role == Qt.ItemDataRole.BackgroundRole:
                return theme.brush(theme.tokens.accent_soft)
        return None


class FirstRowsTable(QTableView):
    """Show the first rows of a table, to be looked at only."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.rows = FirstRowsModel(context)
        self.setModel(self.rows)
        self.setAccessibleName(context.t("First rows as they were read"))
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setProperty("role", "framed")
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)

    def show_rows(self, shown: FirstRows) -> None:
        """Show the first rows of a table."""
        self.rows.show_rows(shown)
        self.resizeColumnsToContents()
        for across in range(self.rows.columnCount()):
            self.setColumnWidth(across, min(max(self.columnWidth(across), LEAST), MOST))
