"""Show where each column of a list goes, and let a person send it elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem

from lmec_match.services import imports
from lmec_match.services.imports import SheetView
from lmec_match.text.breaks import softened
from ui.context import Context
from ui.widgets.basic import tip


class ColumnMap(QTableWidget):
    """List headings with an example, their field and why; `mapped` carries (heading, target)."""

    mapped = Signal(str, str)

    def __init__(self, context: Context) -> None:
        super().__init__(0, 4)
        self.context = context
        t = context.t
        self.setAccessibleName(t("Columns"))
        self.setHorizontalHeaderLabels(
            [t("Heading in the list"), t("Example"), t("Goes to"), t("Why")]
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(38)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        for place, width in enumerate((260, 280, 280, 200)):
            self.setColumnWidth(place, width)
        self.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)

    def show_sheet(self, sheet: SheetView) -> None:
        """Show the columns of a table."""
        t = self.context.t
        targets = imports.targets(sheet.kind)
        self.setRowCount(len(sheet.columns))
        for place, choice in enumerate(sheet.columns):
            for column, words in enumerate((choice.heading, choice.example)):
                item = QTableWidgetItem(words.replace("\n", " "))
                item.setToolTip(tip(softened(words)))
                self.setItem(place, column, item)
            box = QComboBox()
            box.setAccessibleName(t("Where “{heading}” goes", heading=choice.heading))
            box.addItem(t("Keep as a note"), "")
            for target, labels, part in targets:
                words = self.context.label(labels)
                box.addItem(f"{words} – {t(part)}" if part else words, target)
            box.setCurrentIndex(max(0, box.findData(choice.target)))
            box.activated.connect(
                lambda _, h=choice.heading, b=box: self.mapped.emit(h, str(b.currentData()))
            )
            self.setCellWidget(place, 2, box)
            why = t(choice.how) if choice.target else ""
            if choice.target and choice.confidence:
                why = f"{why} ({choice.confidence * 100:.0f} %)"
            reason = QTableWidgetItem(why)
            reason.setToolTip(tip(why))
            self.setItem(place, 3, reason)
