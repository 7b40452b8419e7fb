"""Change what was promised: its words, who promised it, by when, and what became of it."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from lmec_match.domain.record import Record
from lmec_match.services import afterwards
from lmec_match.services.tables import Table
from ui.context import Context
from ui.dialogs.form import FormDialog, add_row, form
from ui.dialogs.outcome import about
from ui.widgets.basic import label
from ui.widgets.editors import term_box


class CommitmentDialog(FormDialog):
    """Change one commitment; the parties of its meeting are offered, another name can be typed."""

    def __init__(self, context: Context, table: Table, commitment: Record, parent: QWidget) -> None:
        t = context.t
        super().__init__(context, t("Commitment {code}", code=commitment.code), parent, 560)
        self.commitment = commitment
        self.what = QPlainTextEdit(commitment.text("what"))
        self.what.setTabChangesFocus(True)
        self.what.setFixedHeight(96)
        self.who = QComboBox()
        self.who.setEditable(True)
        self.who.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # As wide as the form, however long the names are.
        self.who.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.who.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        meeting = commitment.ref("meeting").code
        for found in (m for m in table.meetings if m.code == meeting):
            self.body.addWidget(label(about(found), "muted", wrap=True))
            self.who.addItems([ref.text or ref.code for ref in afterwards.parties(found)])
        promiser = commitment.ref("who")
        self.who.setEditText(promiser.text or promiser.code)
        typed = self.who.lineEdit()
        if typed is not None:
            typed.setAccessibleName(context.label(context.field("commitments", "who").labels))
            typed.setCursorPosition(0)
        self.due = QLineEdit(str(commitment.values.get("due") or ""))
        self.due.setPlaceholderText("2027-06")
        self.state = term_box(context, "commitment_state", commitment.text("state"))
        layout = form()
        for key, widget in (
            ("what", self.what), ("who", self.who), ("due", self.due), ("state", self.state),
        ):  # fmt: skip
            add_row(layout, context.label(context.field("commitments", key).labels), widget, key)
        self.body.addLayout(layout)
        self.finish(t("Keep"), self.keep)

    def keep(self) -> None:
        """Keep what stands in the form as one step."""
        office, code = self.context.office, self.commitment.code
        what, due = self.what.toPlainText().strip(), self.due.text().strip()
        who, state = self.who.currentText().strip(), str(self.state.currentData())
        self.submit(
            lambda: afterwards.set_commitment(
                office, code, state=state, what=what, due=due, who=who
            )
        )
