"""Show what a row of a list may be, side by side with the record, and take the decision."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHeaderView,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from lmec_match.domain.kinds import KINDS
from lmec_match.domain.record import Record
from lmec_match.services import records
from lmec_match.services.import_views import PlannedRow
from lmec_match.services.imports import RowDecision, SheetView
from ui.context import Context
from ui.theme import GRID
from ui.widgets.basic import breakable, button, choice, clear, column, label, line, row, scrolled

ROW_ROLE = int(Qt.ItemDataRole.UserRole)


class Doubles(QWidget):
    """List the rows that are asked about; `decided` carries ((sheet, row), RowDecision)."""

    decided = Signal(object, object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._sheet: SheetView | None = None
        self._rows: dict[int, PlannedRow] = {}
        self._taken: dict[str, QCheckBox] = {}
        t = context.t
        self.list = QTreeWidget()
        self.list.setProperty("role", "rows")
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(t("Rows that may be in the register already:"))
        self.list.setHeaderLabels(
            [t("Row"), t("In the list"), t("May be"), t("Likeness"), t("Decision")]
        )
        header = self.list.header()
        header.setStretchLastSection(False)
        for place in (0, 3, 4):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
        for place in (1, 2):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self.list.currentItemChanged.connect(self._select)
        side = QWidget()
        self.side = column(side, margin=4, gap=3)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(4 * GRID)
        splitter.setProperty("role", "gap")
        splitter.addWidget(self.list)
        splitter.addWidget(scrolled(side))
        splitter.setSizes([500, 620])
        column(self).addWidget(splitter)

    def show_sheet(self, sheet: SheetView) -> int:
        """Show the rows of a table that are asked about; return how many there are."""
        self._sheet = sheet
        self._rows = {r.row: r for r in sheet.plan.rows if r.proposals}
        self.list.clear()
        for planned in self._rows.values():
            best = planned.proposals[0]
            item = QTreeWidgetItem(
                [
                    str(planned.row),
                    str(planned.values.get("name") or "").replace("\n", " "),
                    f"{best.name} ({best.other})",
                    f"{best.score * 100:.0f} %",
                    "",
                ]
            )
            item.setData(0, ROW_ROLE, planned.row)
            self.list.addTopLevelItem(item)
        clear(self.side)
        if self._rows:
            self.list.setCurrentItem(self.list.topLevelItem(0))
        return len(self._rows)

    def _select(self, item: QTreeWidgetItem | None) -> None:
        if item is None or self._sheet is None:
            return
        planned = self._rows[item.data(0, ROW_ROLE)]
        other = planned.proposals[0].other
        if isinstance(other, int):
            self._compare(planned, None)
            return
        office = self.context.office
        self.context.ask(
            self,
            lambda: records.show(office, str(other)),
            lambda record: self._compare(planned, record),
            key="double",
        )

    def _compare(self, planned: PlannedRow, record: Record | None) -> None:
        clear(self.side)
        t = self.context.t
        best = planned.proposals[0]
        self.side.addWidget(label(best.name, "heading", wrap=True))
        for reason in best.reasons:
            self.side.addWidget(label(f"• {t(reason)}", "", wrap=True))
        self.side.addWidget(line())
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for place, words in enumerate((t("Field"), t("In the list"), t("In the register"))):
            grid.addWidget(label(words, "label"), 0, place)
        self._taken = {}
        at = 1
        for field in KINDS[planned.kind].fields:
            mine = planned.values.get(field.key)
            theirs = record.values.get(field.key) if record else None
            if mine is None and theirs is None:
                continue
            grid.addWidget(label(self.context.label(field.labels), "muted", wrap=True), at, 0)
            mine_words = self.context.words(field, mine)
            theirs_words = self.context.words(field, theirs)
            if mine is not None and theirs is not None and mine_words != theirs_words:
                name = f"{self.context.label(field.labels)}: {mine_words[:80]}"
                box = choice(mine_words[:160], name, 28)
                box.setToolTip(t("Tick to take the list's value in a merge"))
                self._taken[field.key] = box
                grid.addWidget(box, at, 1)
            else:
                grid.addWidget(label(breakable(mine_words[:300]), "", wrap=True), at, 1)
            grid.addWidget(label(breakable(theirs_words[:300]), "", wrap=True), at, 2)
            at += 1
        grid.setColumnMinimumWidth(0, 24 * GRID)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        self.side.addLayout(grid)
        self.side.addWidget(line())
        actions = row(gap=2)
        for words, what, role in (
            (t("The same: merge"), "merge", "primary"),
            (t("Different: remember"), "different", ""),
            (t("Leave out"), "skip", ""),
        ):
            actions.addWidget(button(words, lambda w=what: self._decide(planned, w), role))
        actions.addStretch()
        self.side.addLayout(actions)
        self.side.addStretch()

    def _decide(self, planned: PlannedRow, what: str) -> None:
        if self._sheet is None:
            return
        taken = frozenset(k for k, box in self._taken.items() if box.isChecked())
        chosen = RowDecision(what, planned.proposals[0].other, taken)
        words = {
            "merge": self.context.t("The same: merge"),
            "different": self.context.t("Different: remember"),
            "skip": self.context.t("Leave out"),
        }
        item = self.list.currentItem()
        if item is not None:
            item.setText(4, words[what])
            below = self.list.itemBelow(item)
            if below is not None:
                self.list.setCurrentItem(below)
        self.decided.emit((self._sheet.name, planned.row), chosen)
