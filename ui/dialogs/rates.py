"""Show the exchange rates and take new ones."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from lmec_match.domain.rates import Rate
from lmec_match.domain.words import number
from lmec_match.services import rates
from ui.context import Context
from ui.dialogs.form import FittingDialog
from ui.errors import tell
from ui.widgets.basic import button, column, label, row


class RatesDialog(FittingDialog):
    """List each currency's newest rate; a new one converts every amount in that currency."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        t = context.t
        self.setWindowTitle(t("Exchange rates"))
        self.setMinimumSize(560, 520)
        outer = column(self, margin=6, gap=3)
        outer.addWidget(label(t("Exchange rates"), "heading"))
        outer.addWidget(
            label(t("A new rate is kept with its date; amounts are converted at once, and the "
                    "step can be undone."), "muted", wrap=True)
        )  # fmt: skip
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(t("Exchange rates"))
        self.table.setHorizontalHeaderLabels([t("Currency"), t("Units for 1 USD"), t("Date")])
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.currentCellChanged.connect(lambda at, *_: self._choose(at))
        outer.addWidget(self.table, 1)
        line = row(gap=2)
        self.currency, self.units, self.date = QLineEdit(), QLineEdit(), QLineEdit()
        for edit, words in (
            (self.currency, t("Currency")), (self.units, t("Units for 1 USD")),
            (self.date, t("Date")),
        ):  # fmt: skip
            edit.setPlaceholderText(words)
            edit.setAccessibleName(words)
            line.addWidget(edit)
        self.keep = button(t("Keep the rate"), self._keep, "primary")
        self.keep.setEnabled(not context.office.register.read_only)
        line.addWidget(self.keep)
        outer.addLayout(line)
        foot = row()
        foot.addStretch()
        foot.addWidget(button(t("Close"), self.accept))
        outer.addLayout(foot)
        self._load()

    def _load(self) -> None:
        office = self.context.office
        self.context.ask(self, lambda: rates.listed(office), self._fill, key="rates")

    def _fill(self, found: list[Rate]) -> None:
        self.table.setRowCount(len(found))
        for at, rate in enumerate(found):
            for place, words in enumerate((rate.currency, number(rate.per_usd), rate.date)):
                self.table.setItem(at, place, QTableWidgetItem(words))

    def _choose(self, at: int) -> None:
        item = self.table.item(at, 0)
        if item is not None:
            self.currency.setText(item.text())
            self.units.setText(self.table.item(at, 1).text())

    def _keep(self) -> None:
        office = self.context.office
        words = (self.currency.text(), self.units.text(), self.date.text().strip())

        self.context.change(
            self,
            lambda: rates.keep(office, *words),
            lambda _: self._load(),
            failed=lambda problem: tell(self, problem, self.context.t),
        )
