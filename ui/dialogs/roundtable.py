"""Ask for a new roundtable, and for what came of a meeting."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from lmec_match.domain.changes import Filter
from lmec_match.services import records, roundtables
from ui.context import Context
from ui.errors import tell
from ui.widgets.basic import button, column, label, row

OFFERED = 300
"""Needs and projects offered for the agenda: more are found by opening them and matching."""


class RoundtableDialog(QDialog):
    """Take name, date, venue, host, size and agenda; `made` carries the new code."""

    made = Signal(str)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        t = context.t
        self.setWindowTitle(t("New roundtable"))
        self.setMinimumSize(620, 620)
        outer = column(self, margin=6, gap=3)
        form = QFormLayout()
        form.setSpacing(10)
        self.name = QLineEdit()
        self.date = QLineEdit()
        self.date.setPlaceholderText("2027-03-15")
        self.venue = QLineEdit()
        self.host = QComboBox()
        self.host.addItem("", "")
        for code in ("KH", "CN", "LA", "MM", "TH", "VN"):
            self.host.addItem(context.term("country", code), code)
        self.theme = QPlainTextEdit()
        self.theme.setFixedHeight(60)
        self.theme.setTabChangesFocus(True)
        self.tables, self.slots = QSpinBox(), QSpinBox()
        for box, value, most in ((self.tables, 6, 60), (self.slots, 6, 24)):
            box.setRange(1, most)
            box.setValue(value)
        for words, widget in (
            (t("Name"), self.name),
            (t("Date"), self.date),
            (t("Venue"), self.venue),
            (t("Host (self-nominated)"), self.host),
            (t("Theme and outcomes wanted"), self.theme),
            (t("Tables"), self.tables),
            (t("Meeting slots"), self.slots),
        ):
            widget.setAccessibleName(words)
            form.addRow(words, widget)
        outer.addLayout(form)
        outer.addWidget(label(t("Needs and projects on the agenda"), "label"))
        self.agenda = QListWidget()
        self.agenda.setAccessibleName(t("Needs and projects on the agenda"))
        outer.addWidget(self.agenda, 1)
        line = row()
        line.addStretch()
        line.addWidget(button(t("Cancel"), self.reject))
        line.addWidget(button(t("Make the roundtable"), self._make, "primary"))
        outer.addLayout(line)
        context.ask(self._offer, self._fill, key="agenda")

    def _offer(self) -> list[tuple[str, str]]:
        office = self.context.office
        found: list[tuple[str, str]] = []
        for kind in ("needs", "projects"):
            ids = records.table(office, kind, Filter(sort="")).ids[:OFFERED]
            page = records.page(office, kind, ids, ["name", "country"])
            for code, values in page.values():
                where = values.get("country")
                words = f" – {self.context.term('country', str(where))}" if where else ""
                found.append((code, f"{values.get('name')}{words}"))
        return found

    def _fill(self, offered: list[tuple[str, str]]) -> None:
        for code, words in offered:
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, code)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.agenda.addItem(item)

    def _make(self) -> None:
        office, t = self.context.office, self.context.t
        chosen = [
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in (self.agenda.item(i) for i in range(self.agenda.count()))
            if item.checkState() == Qt.CheckState.Checked
        ]
        name, date, venue = self.name.text().strip(), self.date.text().strip(), self.venue.text()
        host, theme = str(self.host.currentData()), self.theme.toPlainText().strip()
        tables, slots = self.tables.value(), self.slots.value()

        def done(result: tuple[str, object]) -> None:
            self.context.changed.emit(result[1])
            self.made.emit(result[0])
            self.accept()

        self.context.ask(
            lambda: roundtables.create(
                office,
                name,
                date=date,
                venue=venue.strip(),
                host=host,
                theme=theme,
                agenda=chosen,
                tables=tables,
                slots=slots,
                limit=slots,
            ),
            done,
            failed=lambda problem: tell(self, problem, t),
        )


class OutcomeDialog(QDialog):
    """Take a meeting's outcome and what was promised."""

    def __init__(self, context: Context, code: str, about: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        self.code = code
        t = context.t
        self.setWindowTitle(t("Outcome of {code}", code=code))
        self.setMinimumWidth(480)
        outer = column(self, margin=6, gap=3)
        outer.addWidget(label(t("Outcome of {code}", code=code), "heading"))
        outer.addWidget(label(about, "muted", wrap=True))
        self.outcome = QComboBox()
        self.outcome.setAccessibleName(t("Outcome"))
        for term in context.office.vocabularies["outcome"].terms:
            self.outcome.addItem(f"{term.code} – {context.term('outcome', term.code)}", term.code)
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(t("What was said"))
        self.note.setPlaceholderText(t("What was said"))
        self.promises = QPlainTextEdit()
        self.promises.setAccessibleName(t("Commitments"))
        self.promises.setPlaceholderText(t("Commitments, one a line: what; who; by when (2027-06)"))
        for widget in (self.outcome, self.note, self.promises):
            outer.addWidget(widget)
        for edit in (self.note, self.promises):
            edit.setFixedHeight(76)
            edit.setTabChangesFocus(True)
        line = row()
        line.addStretch()
        line.addWidget(button(t("Cancel"), self.reject))
        line.addWidget(button(t("Keep"), self._keep, "primary"))
        outer.addLayout(line)

    def _keep(self) -> None:
        office, code = self.context.office, self.code
        result, note = str(self.outcome.currentData()), self.note.toPlainText().strip()
        promises = [p for p in self.promises.toPlainText().splitlines() if p.strip()]

        def done(_: object) -> None:
            self.context.refresh({"meetings", "commitments"})
            self.accept()

        self.context.ask(
            lambda: roundtables.outcome(office, code, result, note, promises),
            done,
            failed=lambda problem: tell(self, problem, self.context.t),
        )
