"""Show the journal: every step, who took it, what it changed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from lmec_match.domain.changes import Step
from lmec_match.services import records
from ui.context import Context
from ui.pages.page import Page
from ui.widgets.basic import button


class HistoryPage(Page):
    """List the steps, newest first."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, context.t("History"))
        t = context.t
        self.bar.addStretch()
        if not context.office.register.read_only:
            self.bar.addWidget(button(t("Undo the last step"), self._undo))
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(t("History"))
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setColumnCount(4)
        self.tree.setHeaderLabels([t("When (UTC)"), t("Step"), t("Records"), t("Who")])
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setStretchLastSection(False)
        self.tree.setColumnWidth(0, 160)
        self.tree.setColumnWidth(2, 96)
        self.tree.setColumnWidth(3, 160)
        self.tree.headerItem().setTextAlignment(2, Qt.AlignmentFlag.AlignRight)
        self.tree.setStyleSheet(
            "QTreeWidget { border: 0; border-radius: 0; } QTreeWidget::item { padding: 6px 12px; }"
        )
        self.tree.itemActivated.connect(self._open)
        self.outer.addWidget(self.tree, 1)
        context.changed.connect(lambda _: self.shown() if self.isVisible() else None)

    def shown(self) -> None:
        office = self.context.office
        self.context.ask(self, lambda: records.steps(office), self._fill, key="steps")

    def _fill(self, steps: list[Step]) -> None:
        self.tree.clear()
        muted = self.context.theme.tokens.muted
        for step in steps:
            title = self.context.t(step.title)
            if step.reversed:
                title = self.context.t("{step} (undone)", step=title)
            item = QTreeWidgetItem(
                [step.at[:16].replace("T", " "), title, f"{step.count:,}", step.by]
            )
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setData(0, Qt.ItemDataRole.UserRole, step.id)
            if step.reversed:
                for column in range(4):
                    item.setForeground(column, self.context.theme.brush(muted))
            self.tree.addTopLevelItem(item)
        self.ready.emit()

    def _open(self, item: QTreeWidgetItem, _column: int) -> None:
        step: Any = item.data(0, Qt.ItemDataRole.UserRole)
        office = self.context.office
        self.context.ask(
            self, lambda: records.codes_of_step(office, int(step)), self._go_first, key="step"
        )

    def _go_first(self, codes: list[str]) -> None:
        if codes:
            self.context.open_record(codes[0])

    def _undo(self) -> None:
        office = self.context.office
        self.context.change(self, lambda: records.undo(office))
