"""Take the file of a list: dropped, chosen, or pasted; or send out an empty one."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from lmec_match.domain.kinds import IMPORTABLE
from lmec_match.services import listing
from lmec_match.settings import write_atomic
from ui import files
from ui.context import Context
from ui.widgets.basic import button, column, frame, label, row

FILTER = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv"


class FileDrop(QWidget):
    """Offer the ways a list comes in; `opened` carries a path, `said` words for the page."""

    opened = Signal(str)
    said = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        t = context.t
        layout = column(self, margin=6, gap=4)
        layout.addStretch(1)
        drop = frame("drop")
        inside = column(drop, margin=10, gap=3)
        for words, role in (
            (t("Drop a list here"), "heading"),
            (
                t(
                    "Excel, OpenDocument or text, in any layout and any of the seven languages. "
                    "Nothing is written before you have seen what would change."
                ),
                "muted",
            ),
        ):
            made = label(words, role, wrap=True)
            made.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inside.addWidget(made)
        choose = row()
        choose.addStretch()
        choose.addWidget(button(t("Choose a file…"), self._choose, "primary"))
        choose.addWidget(button(t("Paste a block"), self._paste))
        choose.addStretch()
        inside.addLayout(choose)
        layout.addWidget(drop)
        templates = row(gap=2)
        templates.addStretch()
        templates.addWidget(label(t("Or send an empty list with choices:"), "muted"))
        for kind in IMPORTABLE:
            templates.addWidget(
                button(
                    self.context.label(kind.labels), lambda k=kind.key: self._template(k), "link"
                )
            )
        templates.addStretch()
        layout.addLayout(templates)
        layout.addStretch(2)

    def _choose(self) -> None:
        t = self.context.t
        kinds = t("Lists ({patterns});;All files (*)", patterns=FILTER)
        chosen = files.open_one(self.context, self, t("Choose a list"), kinds)
        if chosen is not None:
            self.opened.emit(str(chosen))

    def _paste(self) -> None:
        """Take a block that was copied from a spreadsheet, kept as a list of its own."""
        t = self.context.t
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self.said.emit(t("The clipboard holds no text."))
            return
        folder = self.context.office.register.path.parent / "pasted"
        stamp = QDateTime.currentDateTimeUtc().toString("yyyyMMdd-HHmmss")
        path = folder / f"pasted-{stamp}.tsv"
        write_atomic(path, text.encode("utf-8"))
        self.opened.emit(str(path))

    def _template(self, kind: str) -> None:
        t = self.context.t
        chosen = files.save_as(
            self.context, self, t("Empty list"), f"{kind}.xlsx", t("Workbook (*.xlsx)")
        )
        if chosen is not None:
            self.context.ask(
                self, lambda: listing.template(kind, chosen, t.language), lambda _: None
            )
