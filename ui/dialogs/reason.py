"""Ask for the reason of a decision: without one there is no decision."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from lmec_match.i18n import Translator
from ui.dialogs.form import FittingDialog
from ui.widgets.basic import button, column, label, row


class ReasonDialog(FittingDialog):
    """Take a reason; `given` carries it."""

    given = Signal(str)

    def __init__(self, title: str, about: str, t: Translator, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        outer = column(self, margin=6, gap=3)
        outer.addWidget(label(title, "heading"))
        outer.addWidget(label(about, "muted", wrap=True))
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(t("Reason"))
        self.text.setPlaceholderText(t("Why? The reason is kept with the decision and printed."))
        self.text.setFixedHeight(96)
        self.text.textChanged.connect(self._allow)
        outer.addWidget(self.text)
        line = row()
        line.addStretch()
        line.addWidget(button(t("Cancel"), self.reject))
        self.keep = button(title, self._done, "primary")
        self.keep.setEnabled(False)
        line.addWidget(self.keep)
        outer.addLayout(line)

    def _allow(self) -> None:
        self.keep.setEnabled(bool(self.text.toPlainText().strip()))

    def _done(self) -> None:
        self.given.emit(self.text.toPlainText().strip())
        self.accept()
