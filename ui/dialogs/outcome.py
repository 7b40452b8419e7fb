"""Keep what came of a meeting: by hand from the plan, or fast from a pile of slips."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QPushButton, QWidget

from lmec_match.domain.record import Record
from lmec_match.services import afterwards
from ui.context import Context
from ui.dialogs.form import FormDialog
from ui.widgets.basic import button, label, row


class OutcomeChoice(QFrame):
    """Offer the four outcomes; the keys 0 to 3 choose, Enter says that the choice stands.

    The buttons take no keyboard of their own: the frame around them shows who has it.
    """

    entered = Signal()
    changed = Signal()
    begun = Signal(str)
    """Carry a letter: somebody keys or scans the next code, whose digits are no outcome."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "choice")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(context.t("Outcome"))
        layout = row(self, margin=1, gap=2)
        self.buttons: dict[str, QPushButton] = {}
        for term in context.office.vocabularies["outcome"].terms:
            made = QPushButton(f"{term.code}  {context.term('outcome', term.code)}")
            made.setProperty("role", "toggle")
            made.setCheckable(True)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.setAccessibleName(made.text())
            made.clicked.connect(lambda _=False, code=term.code: self.choose(code))
            layout.addWidget(made)
            self.buttons[term.code] = made
        layout.addStretch()

    def choose(self, code: str) -> None:
        """Choose an outcome; "" chooses none."""
        for key, made in self.buttons.items():
            made.setChecked(key == code)
        self.changed.emit()

    @property
    def value(self) -> str:
        """Return the chosen code, "" when none is."""
        return next((k for k, made in self.buttons.items() if made.isChecked()), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in self.buttons:
            self.choose(event.text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.value:
            self.entered.emit()
        elif event.text().isalpha():
            self.begun.emit(event.text())
        else:
            super().keyPressEvent(event)


def note_edit(context: Context) -> QPlainTextEdit:
    """Return the box for what was said."""
    return _box(context.t("What was said"))


def promises_edit(context: Context) -> QPlainTextEdit:
    """Return the box for commitments."""
    made = _box(context.t("Commitments"))
    made.setObjectName("promises")
    made.setPlaceholderText(context.t("Commitments, one a line: what; who; by when (2027-06)"))
    return made


def _box(words: str) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setAccessibleName(words)
    made.setPlaceholderText(words)
    made.setFixedHeight(72)
    made.setTabChangesFocus(True)
    return made


def about(meeting: Record) -> str:
    """Return the parties of a meeting in one line."""
    return f"{meeting.ref('organisation_a').text} – {meeting.ref('organisation_b').text}"


class OutcomeDialog(FormDialog):
    """Take a meeting's outcome and what was promised."""

    def __init__(self, context: Context, meeting: Record, parent: QWidget) -> None:
        t = context.t
        super().__init__(context, t("Outcome of {code}", code=meeting.code), parent, 620)
        self.meeting = meeting
        self.body.addWidget(label(about(meeting), "muted", wrap=True))
        self.outcome = OutcomeChoice(context)
        self.outcome.choose(meeting.text("outcome"))
        self.note, self.promises = note_edit(context), promises_edit(context)
        self.note.setPlainText(meeting.text("outcome_note"))
        for widget in (self.outcome, self.note, self.promises):
            self.body.addWidget(widget)
        self.cleared = button(t("Clear the outcome"), self.clear_outcome, "danger")
        self.cleared.setEnabled(bool(meeting.text("outcome")))
        self.buttons.insertWidget(0, self.cleared)
        self.finish(t("Keep"), self.keep)
        self.outcome.changed.connect(lambda: self.primary.setEnabled(bool(self.outcome.value)))
        self.outcome.entered.connect(self.keep)
        self.primary.setEnabled(bool(self.outcome.value))
        self.outcome.setFocus()

    def clear_outcome(self) -> None:
        """Take back the outcome; undo brings it again."""
        office, code = self.context.office, self.meeting.code
        self.submit(lambda: afterwards.clear_outcome(office, code))

    def keep(self) -> None:
        """Keep what was entered."""
        office, code, result = self.context.office, self.meeting.code, self.outcome.value
        note = self.note.toPlainText().strip()
        promises = [p for p in self.promises.toPlainText().splitlines() if p.strip()]
        self.submit(
            lambda: afterwards.outcome(office, code, result, note, promises),
            lambda _: self.context.refresh({"meetings", "commitments"}),
        )
