"""Show the beginning of a list as it was read, with the rows and columns that Excel shows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from lmec_match.services.first_rows import FirstRows
from lmec_match.text.breaks import softened
from ui.context import Context
from ui.theme import strong

LEAST, MOST = 60, 240
"""Width of a column, in pixels: as its words need, within these."""


class FirstRowsTable(QTableWidget):
    """Hold the first rows; those of the headings stand out."""

    def __init__(self, context: Context) -> None:
        super().__init__(0, 0)
        self.context = context
        self.setAccessibleName(context.t("First rows as they were read"))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setProperty("role", "cells")
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)

    def show_rows(self, shown: FirstRows) -> None:
        """Show the first rows of a table."""
        self.clear()
        self.setRowCount(len(shown.numbers))
        self.setColumnCount(len(shown.columns))
        self.setHorizontalHeaderLabels(list(shown.columns))
        self.setVerticalHeaderLabels([str(n) for n in shown.numbers])
        soft = self.context.theme.brush(self.context.theme.tokens.accent_soft)
        for down, cells in enumerate(shown.cells):
            heading = shown.numbers[down] == shown.header_row
            for across, text in enumerate(cells):
                item = QTableWidgetItem(text.replace("\n", " "))
                item.setToolTip(softened(text))
                if heading:
                    item.setFont(strong(self.font()))
                    item.setBackground(soft)
                self.setItem(down, across, item)
        self.resizeColumnsToContents()
        for across in range(self.columnCount()):
            self.setColumnWidth(across, min(max(self.columnWidth(across), LEAST), MOST))
