"""Be a window with one fault of each kind, for the looks that must find them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget


class Faulty(QWidget):
    """Hold a nameless field, cut words, and whatever else nobody should see."""

    def __init__(self) -> None:
        super().__init__()
        self.setStyleSheet("QWidget { background: #FFFFFF; color: #000000; }")
        self.setFixedSize(300, 300)
        layout = QVBoxLayout(self)
        self.nameless = QLineEdit()
        self.cut = QLabel("Words that are longer than their room")
        self.cut.setFixedWidth(40)
        self.pale = QLabel("Pale words")
        self.pale.setStyleSheet("color: #DDDDDD;")
        self.trap = QPlainTextEdit()
        self.trap.setAccessibleName("Trap")
        self.over = QPushButton("Over")
        self.skipped = QPushButton("Roundtables")
        self.skipped.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for widget in (self.nameless, self.cut, self.pale, self.trap, self.over, self.skipped):
            layout.addWidget(widget)
        self.beyond = QPushButton("Beyond", self)
        self.beyond.move(280, 10)

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self.layout().activate()
        self.over.setGeometry(self.skipped.geometry())
