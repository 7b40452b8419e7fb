"""Show where things stand: what the register holds, what comes next, what has gone stale."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from lmec_match.domain.kinds import KINDS
from lmec_match.services import overview
from lmec_match.services.overview import Overview
from ui.context import Context
from ui.pages.page import Page
from ui.widgets.basic import button, clear, column, frame, label, line, row, scrolled

CARDS = ("needs", "technologies", "partners", "funding", "projects")
"""The lists, in the order of the navigation."""


class Card(QFrame):
    """Be one number that opens its list."""

    def __init__(self, context: Context, kind: str, count: int) -> None:
        super().__init__()
        self.setProperty("role", "card-link")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._go = lambda: context.go.emit(kind, None)
        layout = column(self, margin=4, gap=1)
        name = context.label(KINDS[kind].labels)
        layout.addWidget(label(f"{count:,}", "number"))
        layout.addWidget(label(name, "muted"))
        self.setAccessibleName(f"{name}: {count}")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._go()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            self._go()
        else:
            super().keyPressEvent(event)


class HomePage(Page):
    """Greet with the state of the register and the next things to do."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, context.t("Home"))
        self.bar.addStretch()
        if not context.office.register.read_only:
            go = context.go
            t = context.t
            self.bar.addWidget(button(t("Import a list"), lambda: go.emit("importing", None)))
            self.bar.addWidget(
                button(t("Match a need"), lambda: go.emit("matching", None), "primary")
            )
        inner = QWidget()
        self.body = column(inner, margin=6, gap=4)
        self.outer.addWidget(scrolled(inner), 1)
        context.changed.connect(lambda _: self.shown() if self.isVisible() else None)

    def shown(self) -> None:
        office = self.context.office
        self.context.ask(self, lambda: overview.overview(office), self._fill, key="overview")

    def _fill(self, view: Overview) -> None:
        clear(self.body)
        t = self.context.t
        where = row(gap=2)
        where.addWidget(label(self.context.office.register.path.name, "heading"))
        folder = label(self.context.office.register.path.parent.name, "small")
        folder.setToolTip(str(self.context.office.register.path.parent))
        where.addWidget(folder, 1)
        self.body.addLayout(where)
        cards = QGridLayout()
        cards.setSpacing(12)
        for place, kind in enumerate(CARDS):
            cards.addWidget(Card(self.context, kind, view.counts[kind]), 0, place)
        self.body.addLayout(cards)
        lower = QGridLayout()
        lower.setSpacing(12)
        lower.addWidget(self._roundtables(view), 0, 0)
        lower.addWidget(self._attention(view), 0, 1)
        lower.addWidget(self._steps(view), 1, 0, 1, 2)
        lower.setColumnStretch(0, 1)
        lower.setColumnStretch(1, 1)
        self.body.addLayout(lower)
        if not any(view.counts[k] for k in ("needs", "technologies", "projects", "funding")):
            self.body.addWidget(
                label(
                    t(
                        "The register holds the partners that the strategy names. Import the first "
                        "list: headings are found in any of the seven languages, and nothing is "
                        "written before you have seen what would change."
                    ),
                    "muted",
                    wrap=True,
                )
            )
        self.body.addStretch()
        self.ready.emit()

    def _roundtables(self, view: Overview) -> QFrame:
        t = self.context.t
        card = frame("card")
        layout = column(card, margin=4, gap=2)
        layout.addWidget(label(t("Roundtables"), "heading"))
        layout.addWidget(line())
        for record in view.roundtables[:4]:
            words = row()
            words.addWidget(
                button(
                    record.name,
                    lambda c=record.code: self.context.go.emit("roundtables", c),
                    "link",
                ),
                1,
            )
            day = record.date("date")
            words.addWidget(label(str(day) if day else t("no date yet"), "muted"))
            layout.addLayout(words)
        if not view.roundtables:
            layout.addWidget(
                label(
                    t("No roundtable is planned. Shortlist matches first, then plan one."),
                    "muted",
                    wrap=True,
                )
            )
            go = self.context.go
            layout.addWidget(
                button(t("Plan a roundtable"), lambda: go.emit("roundtables", None), "link")
            )
        layout.addStretch()
        return card

    def _attention(self, view: Overview) -> QFrame:
        t = self.context.t
        card = frame("card")
        layout = column(card, margin=4, gap=2)
        layout.addWidget(label(t("Wants attention"), "heading"))
        layout.addWidget(line())
        facts = [
            (t("Records that have gone stale"), view.stale),
            (t("Commitments still open"), view.open_commitments),
            (t("Needs without a shortlisted supplier"), view.needs_open),
        ]
        for words, count in facts:
            pair = row()
            pair.addWidget(label(words, "", wrap=True), 1)
            pair.addWidget(label(f"{count:,}", "fair" if count else "good"))
            layout.addLayout(pair)
        layout.addStretch()
        return card

    def _steps(self, view: Overview) -> QFrame:
        t = self.context.t
        card = frame("card")
        layout = column(card, margin=4, gap=2)
        layout.addWidget(label(t("Last steps"), "heading"))
        layout.addWidget(line())
        for step in view.steps[:6]:
            words = row()
            words.addWidget(label(t(step.title), "", wrap=True), 1)
            words.addWidget(label(f"{step.at[:16].replace('T', ' ')} · {step.by}", "small"))
            layout.addLayout(words)
        return card
