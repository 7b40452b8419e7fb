"""Show the cells of one row of a list, and let them be corrected."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from lmec_match.services import import_cells
from lmec_match.services.import_cells import CellView
from lmec_match.services.imports import SheetView
from ui.context import Context
from ui.theme import GRID, strong
from ui.widgets.basic import column, height_of, label, tip

TEXT = 1
"""The column that is edited."""


class RowCells(QWidget):
    """List a row's cells; `corrected` carries (row, column letter, new text)."""

    corrected = Signal(int, str, str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._cells: tuple[CellView, ...] = ()
        t = context.t
        layout = column(self, gap=2)
        self.title = label("", "heading", wrap=True)
        layout.addWidget(self.title)
        self.hint = label(
            t("Double-click a text to correct it. The list's own text is kept beside it."),
            "small",
            wrap=True,
        )
        layout.addWidget(self.hint)
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(t("Cells of the row"))
        self.table.setHorizontalHeaderLabels([t("Heading"), t("In the list"), t("Read as")])
        self.table.setProperty("role", "cells")
        self.table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.setWordWrap(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        # Rows grow with their words; a column that changes its width breaks the words anew.
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._fit)
        head.sectionResized.connect(lambda *_: self._again.start())
        self.table.itemChanged.connect(self._changed)
        layout.addWidget(self.table, 1)
        self.setMinimumWidth(300)

    def show_row(
        self, sheet: SheetView, row: int, corrections: Mapping[tuple[str, int, str], str]
    ) -> None:
        """Show the cells of a planned row, 0 for none."""
        t = self.context.t
        self._cells = import_cells.cells_of(self.context.office, sheet, row, corrections, t)
        self.title.setText(t("Row {row}", row=row) if self._cells else "")
        self.hint.setVisible(bool(self._cells))
        self.table.setVisible(bool(self._cells))
        self.table.blockSignals(True)
        self._take_cells()
        self.table.setRowCount(len(self._cells))
        several = len({c.row for c in self._cells}) > 1
        for place, cell in enumerate(self._cells):
            self._show(place, cell, several)
        self.table.blockSignals(False)
        self._fit()

    def _take_cells(self) -> None:
        # Taken back one by one, each cell goes with its wrapper: the table once crashed when it
        # cleared cells that Python still knew.
        for place in range(self.table.rowCount()):
            for where in range(self.table.columnCount()):
                self.table.takeItem(place, where)

    def _fit(self) -> None:
        """Make each row as high as its words: Qt's own measure forgets the style's padding."""
        for place in range(self.table.rowCount()):
            highest = 0
            for where in range(3):
                item = self.table.item(place, where)
                if item is not None:
                    width = self.table.columnWidth(where) - 6 * GRID
                    highest = max(highest, height_of(self.table, item.text(), width))
            self.table.setRowHeight(place, highest + 4 * GRID)

    def _show(self, place: int, cell: CellView, several: bool) -> None:
        t = self.context.t
        name = f"{cell.column}{cell.row}" if several else cell.column
        heading = QTableWidgetItem(f"{name}  {cell.heading}".replace("\n", " "))
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        text = QTableWidgetItem(cell.text)
        text.setData(Qt.ItemDataRole.AccessibleTextRole, f"{cell.heading}: {cell.text}")
        said = [t(m) for m in cell.findings]
        made = cell.read[:200]
        if not made and cell.text:
            made = "" if cell.target else t("Keep as a note")
        read = QTableWidgetItem("\n".join(p for p in (made, *said) if p))
        if not cell.read:
            read.setForeground(self.context.theme.brush(self.context.theme.tokens.muted))
        read.setFlags(heading.flags())
        if cell.was is not None:
            text.setFont(strong(self.table.font()))
            text.setToolTip(tip(t("In the list: {text}", text=cell.was or "–")))
        for where, item in enumerate((heading, text, read)):
            item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            self.table.setItem(place, where, item)

    def focus_cell(self, row: int, column: str) -> None:
        """Put the cursor on a cell's text."""
        for place, cell in enumerate(self._cells):
            if (cell.row, cell.column) == (row, column):
                self.table.setCurrentCell(place, TEXT)

    def _changed(self, item: QTableWidgetItem) -> None:
        cell = self._cells[item.row()]
        if item.column() == TEXT and item.text() != cell.text:
            self.corrected.emit(cell.row, cell.column, item.text().strip())
