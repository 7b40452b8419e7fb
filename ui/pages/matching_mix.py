"""Show which sources together close a gap, what bound each of them, or why there is no mix."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QGridLayout, QSizePolicy, QWidget

from lmec_match.domain.matches import whole_points
from lmec_match.errors import LmecError
from lmec_match.i18n import Message
from lmec_match.matching.mix_terms import Mix, Part
from lmec_match.services import mixing, rates
from ui.context import Context
from ui.widgets.basic import Empty, button, clear, column, frame, label, row, scrolled
from ui.widgets.waterfall import Bar

MOST_SOURCES = 10
"""The largest limit on the number of sources that is offered for choice."""


class MixTab(QWidget):
    """Hold the rules of a mix over the answer; a changed rule is answered at once.

    `chosen` carries the code of a source that was selected.
    """

    chosen = Signal(str)
    ready = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.code = ""
        self.answered = ""
        self.explained: frozenset[str] = frozenset()
        self.found: Mix | None = None
        outer = column(self, gap=0)
        self.rules = frame("bar")
        self._make_rules()
        outer.addWidget(self.rules)
        inner = QWidget()
        self.body = column(inner, margin=4, gap=3)
        outer.addWidget(scrolled(inner), 1)
        self.show_query("")

    def _make_rules(self) -> None:
        t = self.context.t
        bar = column(self.rules, gap=2)
        bar.setContentsMargins(16, 12, 16, 12)
        self.goal = QComboBox()
        self.goal.setAccessibleName(t("Goal"))
        for key, words in mixing.GOALS.items():
            self.goal.addItem(t(words), key)
        self.at_most = QComboBox()
        self.at_most.setAccessibleName(t("Sources at most"))
        self.at_most.addItem(t("Any number of sources"), 0)
        for number in range(1, MOST_SOURCES + 1):
            self.at_most.addItem(t("At most {count}", count=number), number)
        self.currency = QComboBox()
        self.currency.setAccessibleName(t("Accepted currency"))
        self.currency.addItem(t("Any currency"), "")
        self.same = QCheckBox(t("All in the same currency"))
        self.goal.currentIndexChanged.connect(self.start)
        self.at_most.currentIndexChanged.connect(self.start)
        self.currency.currentIndexChanged.connect(self.start)
        self.same.toggled.connect(self.start)
        for pair in ((self.goal, self.at_most), (self.currency, self.same)):
            line = row(gap=2)
            for widget in pair:
                line.addWidget(widget)
            line.addStretch()
            bar.addLayout(line)

    # -- asking ------------------------------------------------------------------------------

    def show_query(self, code: str, explained: frozenset[str] = frozenset()) -> None:
        """Take the record that asks ("" when a sentence does); it is answered when looked at.

        `explained` are the sources whose match is explained beside the list.
        """
        self.code, self.answered, self.found = code, "", None
        self.explained = explained
        self.rules.setVisible(bool(code))
        if code:
            clear(self.body)
            return
        t = self.context.t
        self._empty(
            t("A mix needs an amount and a country"),
            t(
                "Match a project or a need of the register: the sources that together close its "
                "gap are shown here, with what each pays and which rule bound it."
            ),
        )

    def look(self) -> None:
        """Answer, unless this record was answered already."""
        if self.code and self.answered != self.code:
            office = self.context.office

            def fill(found: list[str]) -> None:
                if self.currency.count() == 1:
                    self.currency.blockSignals(True)
                    for code in found:
                        self.currency.addItem(code, code)
                    self.currency.blockSignals(False)
                self.start()

            self.context.ask(
                self,
                lambda: ["USD", *(r.currency for r in rates.listed(office))],
                fill,
                key="mix rates",
            )

    def start(self) -> None:
        """Look for the mix away from the window."""
        if not self.code:
            return
        office, code = self.context.office, self.code
        goal, at_most = str(self.goal.currentData()), int(self.at_most.currentData())
        accepted = str(self.currency.currentData() or "")
        same = self.same.isChecked()
        self.answered = code
        self.context.work(
            self,
            lambda progress: mixing.mix(
                office,
                code,
                goal=goal,
                currencies=(accepted,) if accepted else (),
                one_currency=same,
                at_most=at_most,
                progress=progress,
            ),
            lambda found: self._show(code, found),
            mixing.TITLE,
            lambda problem: self._failed(code, problem),
        )

    def _failed(self, code: str, problem: Exception) -> None:
        if not isinstance(problem, LmecError):
            self.context.failed.emit(problem)
            return
        if code == self.code:
            self._empty(self.context.t("No mix"), self.context.t(problem.message))
            self.ready.emit()

    # -- the answer --------------------------------------------------------------------------

    def _empty(self, title: str, text: str) -> None:
        clear(self.body)
        self.body.addWidget(Empty(title, text), 1)

    def _show(self, code: str, found: Mix) -> None:
        if code != self.code:
            return
        self.found = found
        clear(self.body)
        t = self.context.t
        self.body.addWidget(label(t(found.reasons[0]), "heading", wrap=True, select=True))
        for reason in found.reasons[1:]:
            self.body.addWidget(label(t(reason), "", wrap=True, select=True))
        for part in found.parts:
            self.body.addWidget(self._part(part))
        self._remarks(t("To be asked before relying on it"), found.conditions)
        if found.left_out:
            self.body.addWidget(label(t("Left out"), "label"))
            self.body.addWidget(self._left(found))
        self.body.addStretch()
        self.ready.emit()

    def _remarks(self, title: str, remarks: tuple[Message, ...]) -> None:
        if not remarks:
            return
        self.body.addWidget(label(title, "label"))
        for remark in remarks:
            self.body.addWidget(label(self.context.t(remark), "", wrap=True, select=True))

    def _part(self, part: Part) -> QFrame:
        t = self.context.t
        card = frame("card")
        inside = column(card, margin=3, gap=1)
        head = row(gap=3)
        head.addWidget(label(part.name, "heading", wrap=True, select=True), 1)
        head.addWidget(label(f"USD {part.amount:,}", "heading"), 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(head)
        share = row(gap=3)
        bar = Bar(self.context.theme, part.share, 1.0, "")
        bar.setAccessibleName(t("Share"))
        bar.setAccessibleDescription(f"{100 * part.share:.0f} %")
        share.addWidget(bar, 1)
        share.addWidget(label(f"{100 * part.share:.0f} %", "muted"))
        inside.addLayout(share)
        for caption, words in (
            (t("Terms"), t(mixing.terms(part))),
            (t("What bound it"), t(part.bound)),
        ):
            line = row(gap=2)
            name = label(caption, "label")
            name.setMinimumWidth(96)
            line.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(words, "", wrap=True, select=True), 1)
            inside.addLayout(line)
        actions = row(gap=2)
        actions.addWidget(label(part.code, "small", select=True))
        actions.addStretch()
        if part.score is not None:
            words = t("Match: {score} points", score=whole_points(part.score))
            if part.code in self.explained:
                actions.addWidget(button(words, lambda: self.chosen.emit(part.code), "link"))
            else:
                actions.addWidget(label(words, "small"))
        actions.addWidget(
            button(t("Open record"), lambda: self.context.open_record(part.code), "link")
        )
        inside.addLayout(actions)
        return card

    def _left(self, found: Mix) -> QFrame:
        card = frame("card")
        grid = QGridLayout(card)
        grid.setContentsMargins(12, 12, 12, 12)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for place, left in enumerate(found.left_out):
            name = button(left.name, lambda c=left.code: self.context.open_record(c), "link")
            name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            grid.addWidget(name, place, 0)
            why = " ".join(map(self.context.t, left.reasons))
            grid.addWidget(label(why, "", wrap=True), place, 1)
        return card
