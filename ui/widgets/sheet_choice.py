"""Choose which table of a file is the list, and in which encoding a text file is read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from lmec_match.domain.kinds import KINDS
from lmec_match.services.first_rows import first_rows
from lmec_match.services.imports import ImportPreview
from ui.context import Context
from ui.widgets.basic import column, label, row, tip
from ui.widgets.first_rows import FirstRowsTable

ENCODINGS = (
    "utf-8", "gb18030", "big5", "tis-620", "cp1258", "cp1252", "utf-16",
)  # fmt: skip
"""Encodings that lists from the six countries use."""


class SheetChoice(QWidget):
    """List the tables of a file; `chosen` carries a table's place, `encoded` an encoding."""

    chosen = Signal(int)
    encoded = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._preview: ImportPreview | None = None
        t = context.t
        layout = column(self, margin=6, gap=3)
        self.file_name = label("", "heading", wrap=True)
        layout.addWidget(self.file_name)
        self.hint = label("", "muted", wrap=True)
        layout.addWidget(self.hint)
        self.sheets = QTreeWidget()
        self.sheets.setProperty("role", "rows")
        self.sheets.setRootIsDecorated(False)
        self.sheets.setUniformRowHeights(True)
        self.sheets.setAccessibleName(t("Sheet"))
        self.sheets.setHeaderLabels(
            [t("Sheet"), t("Heading row"), t("Rows"), t("Taken for"), t("Sure"), t("Hidden")]
        )
        header = self.sheets.header()
        header.setStretchLastSection(False)
        for place in range(1, 6):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.sheets.currentItemChanged.connect(self._choose)
        layout.addWidget(self.sheets, 1)
        written = row(gap=2)
        self.encoding_label = label(t("The text is written in"), "muted")
        written.addWidget(self.encoding_label)
        self.encoding = QComboBox()
        self.encoding.setAccessibleName(t("The text is written in"))
        self.encoding.activated.connect(
            lambda _: self.encoded.emit(str(self.encoding.currentData()))
        )
        written.addWidget(self.encoding)
        written.addStretch()
        layout.addLayout(written)
        self.first = FirstRowsTable(context)
        layout.addWidget(self.first, 2)
        self.warnings = label("", "small", wrap=True)
        layout.addWidget(self.warnings)

    def show_preview(self, preview: ImportPreview, sheet: int) -> None:
        """Show the tables of a file, one of them chosen."""
        t = self.context.t
        self.file_name.setText(preview.path.name)
        several = len(preview.sheets) > 1
        self.hint.setText(
            t("Which of its tables is the list? The others can follow, one by one.")
            if several
            else t("The list that was found in it.")
        )
        self.sheets.blockSignals(True)
        self.sheets.clear()
        for view in preview.sheets:
            kind = self.context.label(KINDS[view.kind].labels) if view.kind else ""
            item = QTreeWidgetItem(
                [
                    view.name,
                    str(view.header_row),
                    f"{view.read:,}",
                    kind,
                    f"{view.confidence * 100:.0f} %",
                    "; ".join(t(h) for h in view.hidden),
                ]
            )
            item.setToolTip(0, tip(view.name))
            self.sheets.addTopLevelItem(item)
        self.sheets.setCurrentItem(self.sheets.topLevelItem(sheet))
        self.sheets.blockSignals(False)
        self._preview = preview
        self._show_first(sheet)
        self._fill_encodings(preview)
        self.warnings.setText("\n".join(t(w) for w in preview.warnings[:8]))
        self.warnings.setVisible(bool(preview.warnings))

    def _fill_encodings(self, preview: ImportPreview) -> None:
        """Offer other encodings of a text file: the preview is read anew with each."""
        used = preview.workbook.encoding
        for widget in (self.encoding, self.encoding_label):
            widget.setVisible(bool(used))
        self.encoding.clear()
        known = dict.fromkeys((used, *preview.workbook.guesses, *ENCODINGS))
        for name in known:
            if name:
                self.encoding.addItem(name, name)

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            place = self.sheets.indexOfTopLevelItem(item)
            self._show_first(place)
            self.chosen.emit(place)

    def _show_first(self, place: int) -> None:
        preview = self._preview
        self.first.setVisible(preview is not None and bool(preview.sheets))
        if preview is not None and preview.sheets:
            self.first.show_rows(first_rows(preview, preview.sheets[place]))
