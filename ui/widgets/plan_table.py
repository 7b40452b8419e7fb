"""Show what a plan says of each row of a list, with counts and a filter."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from lmec_match.i18n import Message, msg
from lmec_match.services.import_views import PlannedRow
from lmec_match.services.imports import SheetView
from ui.context import Context
from ui.theme import GRID
from ui.widgets.basic import clear, column, height_of, label, row

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
ROWS_ROLE = ROW_ROLE + 1
SHOWN_ROWS = 2000
"""Rows that are listed at once; the filter reaches the others."""


def action_words() -> dict[str, Message]:
    """Return what the plan says of a row."""
    return {
        "new": msg("New"),
        "update": msg("Update"),
        "unchanged": msg("Unchanged"),
        "skip": msg("Skip"),
        "invalid": msg("Invalid"),
        "ask": msg("Ask"),
    }


class PlanTable(QWidget):
    """List the rows of a dry run; `head` has room for actions, `chosen` carries a row's number."""

    chosen = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.cut = False
        self._sheet: SheetView | None = None
        t = context.t
        layout = column(self, gap=3)
        self.head = row(gap=2)
        self.counts = row(gap=1)
        self.head.addLayout(self.counts)
        self.head.addStretch()
        self.filter = QComboBox()
        self.filter.setAccessibleName(t("Show"))
        self.filter.addItem(t("All rows"), "")
        for key, words in action_words().items():
            self.filter.addItem(t(words), key)
        self.filter.addItem(t("Rows with findings"), "issues")
        self.filter.activated.connect(lambda _: self.fill())
        self.head.addWidget(self.filter)
        layout.addLayout(self.head)
        self.rows = QTreeWidget()
        self.rows.setProperty("role", "rows")
        self.rows.setRootIsDecorated(False)
        self.rows.setAccessibleName(t("Rows"))
        self.rows.setWordWrap(True)
        self.rows.setHeaderLabels([t("Row"), t("Outcome"), t("Name"), t("What"), t("What to do")])
        header = self.rows.header()
        header.setStretchLastSection(False)
        for place in (0, 1):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
        for place in (2, 3, 4):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self.rows.currentItemChanged.connect(self._choose)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._fit)
        header.sectionResized.connect(lambda *_: self._again.start())
        layout.addWidget(self.rows, 1)

    @property
    def row(self) -> int:
        """Return the chosen row as Excel counts, 0 when none is."""
        item = self.rows.currentItem()
        return int(item.data(0, ROW_ROLE)) if item is not None else 0

    def select(self, row: int) -> None:
        """Choose a row (or the record that a row tells of) where the filter shows it."""
        for place in range(self.rows.topLevelItemCount()):
            item = self.rows.topLevelItem(place)
            if item is not None and row in item.data(0, ROWS_ROLE):
                self.rows.setCurrentItem(item)
                return

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        self.chosen.emit(int(item.data(0, ROW_ROLE)) if item is not None else 0)

    def show_sheet(self, sheet: SheetView) -> None:
        """Show the plan of a table."""
        self._sheet = sheet
        clear(self.counts)
        words = action_words()
        for key, count in sheet.counts.items():
            if count and key in words:
                self.counts.addWidget(label(f"{self.context.t(words[key])} {count:,}", "chip"))
        self.fill()

    def _changes(self, planned: PlannedRow) -> list[str]:
        """Return what an update changes, in the window's language."""
        told = []
        for change in planned.difference[:3]:
            field = self.context.field(planned.kind, change.field)
            old = self.context.words(field, change.before)[:80] or "–"
            new = self.context.words(field, change.after)[:80] or "–"
            told.append(f"{self.context.label(field.labels)}: {old} → {new}")
        return told

    def _fit(self) -> None:
        """Make each row as high as its words."""
        widths = {place: self.rows.columnWidth(place) - 6 * GRID for place in (2, 3, 4)}
        for at in range(self.rows.topLevelItemCount()):
            item = self.rows.topLevelItem(at)
            if item is not None:
                high = max(height_of(self.rows, item.text(p), w) for p, w in widths.items())
                item.setSizeHint(3, QSize(0, high + 2 * GRID))

    def fill(self) -> None:
        """List the rows that the filter lets through."""
        t = self.context.t
        if self._sheet is None:
            return
        wanted = str(self.filter.currentData() or "")
        words = action_words()
        self.rows.clear()
        items = []
        for planned, whole in zip(self._sheet.rows, self._sheet.plan.rows, strict=True):
            if wanted == "issues" and not planned.issues:
                continue
            if wanted not in ("", "issues") and planned.action != wanted:
                continue
            what = [t(i.message) for i in planned.issues[:3]]
            what += self._changes(whole)
            advice = [t.label(i.advice) for i in planned.issues[:1] if i.advice]
            cells = [
                str(planned.row),
                t(words[planned.action]),
                planned.name.replace("\n", " "),
                "\n".join(what),
                "\n".join(advice),
            ]
            item = QTreeWidgetItem(cells)
            for place in (2, 3, 4):
                item.setToolTip(place, cells[place])
            item.setData(0, ROW_ROLE, planned.row)
            item.setData(0, ROWS_ROLE, whole.rows)
            items.append(item)
            if len(items) >= SHOWN_ROWS:
                break
        self.cut = len(items) >= SHOWN_ROWS
        self.rows.addTopLevelItems(items)
        self._fit()
        if items:
            self.rows.setCurrentItem(items[0])
        else:
            self.chosen.emit(0)
