"""Define what the window may ask of a page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.widgets.basic import column, frame, label, row


class Page(QWidget):
    """Be one page of the window. `ready` is emitted when its first data is on the screen."""

    ready = Signal()

    def __init__(self, context: Context, title: str) -> None:
        super().__init__()
        self.context = context
        self.outer = column(self, gap=0)
        bar = frame("bar")
        self.bar = row(bar, margin=4, gap=2)
        self.title = label(title, "title")
        self.title.setMinimumHeight(32)
        self.bar.addWidget(self.title)
        self.outer.addWidget(bar)

    def shown(self) -> None:
        """Load or refresh; called whenever the page comes to the front."""

    def show_subject(self, subject: object) -> None:
        """Show what another page asked for (a record code, a text)."""
