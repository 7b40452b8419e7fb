"""Show where each column of a list goes, and let a person send it elsewhere."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QHeaderView, QLineEdit, QTableWidget, QTableWidgetItem

from lmec_match.services import imports
from lmec_match.services.imports import ColumnView, SheetView
from lmec_match.text.breaks import softened
from ui.context import Context
from ui.widgets.basic import tip

GOES_TO, GIVEN_IN, WHY = 2, 3, 4
"""Places of what a person may change, and of the reason."""


class ColumnMap(QTableWidget):
    """List headings with an example, their field, its measure and why.

    `mapped` carries (heading, target); where the measure was chosen, too, the target is like
    ``cost@USD million``.
    """

    mapped = Signal(str, str)

    def __init__(self, context: Context) -> None:
        super().__init__(0, 5)
        self.context = context
        self._sheet: SheetView | None = None
        self._filled = False
        self._models: dict[str, QStandardItemModel] = {}
        t = context.t
        self.setAccessibleName(t("Columns"))
        self.setHorizontalHeaderLabels(
            [t("Heading in the list"), t("Example"), t("Goes to"), t("Given in"), t("Why")]
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
        for place, width in enumerate((210, 190, 240, 170, 180)):
            self.setColumnWidth(place, width)
        self.horizontalHeader().setSectionResizeMode(WHY, QHeaderView.ResizeMode.Stretch)

    def show_sheet(self, sheet: SheetView) -> None:
        """Show the columns of a table; the lists to choose from are made when they are seen."""
        self._sheet, self._filled = sheet, False
        if self.isVisible():
            self._fill(sheet)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._sheet is not None and not self._filled:
            self._fill(self._sheet)

    def _targets(self, kind: str) -> QStandardItemModel:
        """Return where a column may go, once for the lists of all columns."""
        if kind in self._models:
            return self._models[kind]
        t, made = self.context.t, QStandardItemModel(self)
        found = [(t("Keep as a note"), "")]
        for target, labels, part in imports.targets(kind):
            words = self.context.label(labels)
            found.append((f"{words} – {t(part)}" if part else words, target))
        for words, target in found:
            item = QStandardItem(words)
            item.setData(target, Qt.ItemDataRole.UserRole)
            made.appendRow(item)
        self._models[kind] = made
        return made

    def _fill(self, sheet: SheetView) -> None:
        t = self.context.t
        self._filled = True
        targets = self._targets(sheet.kind)
        self.clearContents()
        self.setRowCount(len(sheet.columns))
        for place, choice in enumerate(sheet.columns):
            for column, words in enumerate((choice.heading, choice.example)):
                item = QTableWidgetItem(words.replace("\n", " "))
                item.setToolTip(tip(softened(words)))
                self.setItem(place, column, item)
            box = QComboBox()
            box.setAccessibleName(t("Where “{heading}” goes", heading=choice.heading))
            box.setModel(targets)
            box.setCurrentIndex(max(0, box.findData(choice.target)))
            box.activated.connect(partial(self._send, place, sheet.kind, choice, box))
            self.setCellWidget(place, GOES_TO, box)
            self._offer_measures(place, sheet.kind, choice, choice.target)
            why = t(choice.how) if choice.target else ""
            if choice.target and choice.confidence:
                why = f"{why} ({choice.confidence * 100:.0f} %)"
            reason = QTableWidgetItem(why)
            reason.setToolTip(tip(why))
            self.setItem(place, WHY, reason)

    def focus(self, letter: str) -> None:
        """Bring a column to sight; what it is given in, or where it goes, has the keyboard."""
        for place, choice in enumerate(self._sheet.columns if self._sheet else ()):
            if choice.column == letter:
                self.scrollToItem(self.item(place, 0))
                made = self.cellWidget(place, GIVEN_IN) or self.cellWidget(place, GOES_TO)
                if made is not None:
                    made.setFocus()

    def _send(self, place: int, kind: str, choice: ColumnView, box: QComboBox, _: int) -> None:
        target = str(box.currentData())
        self._offer_measures(place, kind, choice, target)
        self.mapped.emit(choice.heading, target)

    def _offer_measures(self, place: int, kind: str, choice: ColumnView, target: str) -> None:
        """Offer what the numbers may be given in, to be typed in as well, where there are any."""
        offered = imports.measures(kind, target)
        if offered is None:
            self.removeCellWidget(place, GIVEN_IN)
            return
        t = self.context.t
        typed = QLineEdit(choice.unit)
        typed.setPlaceholderText(t("as the list says"))
        made = QComboBox()
        made.setEditable(True)
        made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        made.addItems([t(words) for words in offered])
        made.setLineEdit(typed)
        made.setCurrentIndex(-1)
        made.setEditText(choice.unit)
        for named in (made, typed):
            named.setAccessibleName(t("What “{heading}” is given in", heading=choice.heading))

        def measured() -> None:
            self.mapped.emit(choice.heading, f"{target}@{made.currentText().strip()}")

        made.activated.connect(measured)
        typed.textEdited.connect(measured)
        self.setCellWidget(place, GIVEN_IN, made)
