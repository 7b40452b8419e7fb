"""Greet who has no register open: new, open, demo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from lmec_match.paths import default_register, user_data
from ui.widgets.basic import button, column, frame, label, line, row

if TYPE_CHECKING:
    from ui.app import Desktop

SUFFIX = ".lmec"


class Welcome(QWidget):
    """Offer the three ways to begin, and the registers opened before."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__()
        self.desktop = desktop
        t = desktop.t
        self.setObjectName("welcome")
        self.setWindowTitle("LMEC Match")
        self.resize(880, 620)
        outer = column(self, margin=6, gap=4)
        outer.addStretch(2)
        title = label("LMEC Match", "title")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        outer.addWidget(title)
        about = label(
            t(
                "A register of needs, technologies, partners, funding and projects of the six "
                "Lancang-Mekong countries. It works without a network."
            ),
            "muted",
            wrap=True,
        )
        about.setAlignment(Qt.AlignmentFlag.AlignCenter)
        outer.addWidget(about)
        cards = row(gap=3)
        cards.addWidget(
            self._card(
                t("New register"),
                t("Start with the strategy's partners and vocabularies."),
                t("Create…"),
                self._new,
                "primary",
            ),
            1,
        )
        cards.addWidget(
            self._card(
                t("Open a register"),
                t("A file that a colleague gave you, or your own."),
                t("Open…"),
                self._open,
            ),
            1,
        )
        cards.addWidget(
            self._card(
                t("Look at the demo"),
                t("Made-up needs and offers to try everything on."),
                t("Open the demo"),
                self._demo,
            ),
            1,
        )
        outer.addLayout(cards)
        recent = [p for p in desktop.settings.recent if Path(p).exists()]
        if recent:
            outer.addWidget(label(t("Opened before"), "label"))
            for path in recent[:5]:
                outer.addWidget(
                    button(path, lambda p=path: desktop.open(Path(p)), "link"),
                    0,
                    Qt.AlignmentFlag.AlignLeft,
                )
        outer.addStretch(3)
        foot = row()
        foot.addStretch()
        foot.addWidget(button(t("Settings"), desktop.edit_settings, "link"))
        outer.addLayout(foot)

    def _card(
        self, title: str, text: str, action: str, clicked: Callable[[], object], role: str = ""
    ) -> QFrame:
        card = frame("card")
        layout = column(card, margin=4, gap=2)
        layout.addWidget(label(title, "heading"))
        layout.addWidget(label(text, "muted", wrap=True))
        layout.addWidget(line())
        layout.addStretch()
        made = button(action, clicked, role)
        layout.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        card.setMinimumSize(220, 168)
        return card

    def _new(self) -> None:
        t = self.desktop.t
        start = default_register()
        start.parent.mkdir(parents=True, exist_ok=True)
        chosen, _ = QFileDialog.getSaveFileName(
            self, t("New register"), str(start), t("Registers (*.lmec)")
        )
        if chosen:
            path = Path(chosen)
            self.desktop.create(path if path.suffix else path.with_suffix(SUFFIX))

    def _open(self) -> None:
        t = self.desktop.t
        chosen, _ = QFileDialog.getOpenFileName(
            self, t("Open a register"), str(user_data()), t("Registers (*.lmec);;All files (*)")
        )
        if chosen:
            self.desktop.open(Path(chosen))

    def _demo(self) -> None:
        self.desktop.demo(user_data())
