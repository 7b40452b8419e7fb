"""Show what a plan says of each row of a list, with counts and a filter."""

from __future__ import annotations

from collections import deque
from itertools import islice

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from lmec_match.i18n import Message, msg
from lmec_match.services.import_views import PlannedRow
from lmec_match.services.imports import SheetView
from lmec_match.text.breaks import softened
from ui.context import Context
from ui.theme import GRID
from ui.widgets.basic import clear, column, height_of, label, row, tip

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
ROWS_ROLE = ROW_ROLE + 1
COLUMN_ROLE = ROW_ROLE + 2
SHOWN_ROWS = 2000
"""Rows that are listed; the filter reaches the others."""
SLICE = 50
"""Rows that are listed, or fitted to their words, before the window looks what a person does."""


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


def severity_words() -> dict[str, Message]:
    """Return what kind of finding concerns a whole column; mere fixes are not listed."""
    return {"error": msg("Invalid"), "ask": msg("Ask"), "warning": msg("To review")}


MEASURED = frozenset({"scale_unclear", "currency_assumed", "unit_missing"})
"""Findings that go away once it is chosen what a column is given in."""


class PlanTable(QWidget):
    """List the rows of a dry run; `head` has room for actions, `chosen` carries a row's number.

    What concerns a whole column comes first; `column` carries the letter of one that is opened.
    """

    chosen = Signal(int)
    column = Signal(str)

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
        self.rows.setHeaderLabels([t("Where"), t("Outcome"), t("Name"), t("What"), t("What to do")])
        header = self.rows.header()
        header.setStretchLastSection(False)
        for place in (0, 1):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
        for place in (2, 3, 4):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self.rows.currentItemChanged.connect(self._choose)
        self.rows.itemActivated.connect(self._open)
        self._left: deque[int] = deque()
        self._fitted = 0
        self._work = QTimer(self)
        self._work.setInterval(0)
        self._work.timeout.connect(self._go_on)
        header.sectionResized.connect(lambda *_: self._refit())
        layout.addWidget(self.rows, 1)

    @property
    def row(self) -> int:
        """Return the chosen row as Excel counts, 0 when none is."""
        item = self.rows.currentItem()
        return int(item.data(0, ROW_ROLE)) if item is not None else 0

    def select(self, row: int) -> None:
        """Choose a row (or the record that a row tells of) where the filter shows it."""
        place = 0
        while place < self.rows.topLevelItemCount() or self._left:
            if place == self.rows.topLevelItemCount():
                self._list_some()
            item = self.rows.topLevelItem(place)
            if item is not None and row in item.data(0, ROWS_ROLE):
                self.rows.setCurrentItem(item)
                return
            place += 1

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        self.chosen.emit(int(item.data(0, ROW_ROLE)) if item is not None else 0)

    def _open(self, item: QTreeWidgetItem) -> None:
        if item.data(0, COLUMN_ROLE):
            self.column.emit(item.data(0, COLUMN_ROLE))

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

    def _refit(self) -> None:
        """Fit all rows again, some at a time: their words have another width now."""
        self._fitted = 0
        self._work.start()

    def _fit_some(self) -> None:
        """Make some rows as high as their words."""
        widths = {place: self.rows.columnWidth(place) - 6 * GRID for place in (2, 3, 4)}
        end = min(self._fitted + SLICE, self.rows.topLevelItemCount())
        for at in range(self._fitted, end):
            item = self.rows.topLevelItem(at)
            if item is not None:
                texts = ((item.text(place), width) for place, width in widths.items())
                high = max((height_of(self.rows, t, w) for t, w in texts if t), default=0)
                high = max(high, self.rows.fontMetrics().height())
                item.setSizeHint(3, QSize(0, high + 2 * GRID))
        self._fitted = end

    def _go_on(self) -> None:
        if self._fitted < self.rows.topLevelItemCount():
            self._fit_some()
        elif self._left:
            self._list_some()
        else:
            self._work.stop()

    def fill(self) -> None:
        """List the rows that the filter lets through: the first at once, the others soon."""
        if self._sheet is None:
            return
        wanted = str(self.filter.currentData() or "")
        # The plan's own rows: a view of a row costs more, and is made of those that are listed.
        found = (
            at
            for at, row in enumerate(self._sheet.plan.rows)
            if wanted in ("", row.action.value) or (wanted == "issues" and row.issues)
        )
        self._left = deque(islice(found, SHOWN_ROWS))
        self.cut = next(found, None) is not None
        self.rows.clear()
        columns = self._column_items(self._sheet) if wanted in ("", "issues") else []
        self.rows.addTopLevelItems(columns)
        self._list_some()
        self._refit()
        if self.rows.topLevelItemCount() > len(columns):
            self.rows.setCurrentItem(self.rows.topLevelItem(len(columns)))
        else:
            self.chosen.emit(0)

    def _list_some(self) -> None:
        if self._sheet is None:
            return
        size = min(SLICE, len(self._left))
        items = [self._item(self._sheet, self._left.popleft()) for _ in range(size)]
        self.rows.addTopLevelItems(items)

    def _column_items(self, sheet: SheetView) -> list[QTreeWidgetItem]:
        """Return what was found of whole columns, what a person has to decide first."""
        t, kinds = self.context.t, severity_words()
        headings = {c.column: c.heading for c in sheet.columns}
        order = list(kinds)
        found = [i for i in sheet.issues if i.severity in kinds]
        items = []
        for issue in sorted(found, key=lambda i: order.index(i.severity)):
            advice = [t.label(issue.advice)] if issue.advice else []
            if issue.code in MEASURED:
                advice.append(t("It can be chosen under “Columns”."))
            heading = headings.get(issue.column, "").replace("\n", " ")
            cells = (
                issue.column,
                t(kinds[issue.severity]),
                heading,
                t(issue.message),
                " ".join(advice),
            )
            item = QTreeWidgetItem(cells)
            for place in (2, 3, 4):
                item.setToolTip(place, tip(cells[place]))
            item.setData(0, ROW_ROLE, 0)
            item.setData(0, ROWS_ROLE, ())
            item.setData(0, COLUMN_ROLE, issue.column)
            items.append(item)
        return items

    def _item(self, sheet: SheetView, at: int) -> QTreeWidgetItem:
        t, planned, whole = self.context.t, sheet.rows[at], sheet.plan.rows[at]
        what = [t(i.message) for i in planned.issues[:3]]
        what += self._changes(whole)
        advice = [t.label(i.advice) for i in planned.issues[:1] if i.advice]
        cells = [
            str(planned.row),
            t(action_words()[planned.action]),
            softened(planned.name.replace("\n", " ")),
            "\n".join(what),
            "\n".join(advice),
        ]
        item = QTreeWidgetItem(cells)
        for place in (2, 3, 4):
            item.setToolTip(place, tip(cells[place]))
        item.setData(0, ROW_ROLE, planned.row)
        item.setData(0, ROWS_ROLE, whole.rows)
        return item
