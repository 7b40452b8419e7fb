"""Match a need, a project or a sentence: ranked results, each with its evidence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from lmec_match.domain.kinds import KIND_OF_PREFIX, KINDS
from lmec_match.domain.matches import (
    NEAREST_FIRST,
    MatchList,
    MatchResult,
    Question,
    whole_points,
)
from lmec_match.domain.words import source
from lmec_match.errors import UserError
from lmec_match.services import explaining, matching
from ui.context import Context
from ui.dialogs.reason import ReasonDialog
from ui.pages.matching_mix import MixTab
from ui.pages.page import Page
from ui.widgets.basic import Empty, button, clear, column, frame, label, line, row, scrolled, tip
from ui.widgets.waterfall import SCORE_ROLE, Bar, ScoreDelegate, Waterfall

CODE_ROLE = int(Qt.ItemDataRole.UserRole)

COUNTRY, DECISION = 4, 5
"""Columns of the results that are shown when they say something."""


class MatchingPage(Page):
    """Ask, look at the list, look into one result, decide with a reason."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, context.t("Matching"))
        self.found: MatchList | None = None
        self.decisions: dict[str, str] = {}
        self._make_question()
        self._make_answer()
        self._show_empty()
        context.changed.connect(self._on_change)

    # -- the question ------------------------------------------------------------------------

    def _make_question(self) -> None:
        t = self.context.t
        holder = frame("bar")
        layout = column(holder, margin=4, gap=3)
        first = row(gap=2)
        self.text = QLineEdit()
        self.text.setAccessibleName(t("What is needed"))
        self.text.setPlaceholderText(
            t("A need in your words, in any language – or a record code such as NED-00001-6")
        )
        self.text.returnPressed.connect(self.start)
        first.addWidget(self.text, 1)
        self.go_button = button(t("Match"), self.start, "primary")
        first.addWidget(self.go_button)
        layout.addLayout(first)
        second = row(gap=2)
        self.targets = QButtonGroup(self)
        for key, words in (
            ("technologies", t("Technologies")),
            ("funding", t("Funding")),
            ("enterprises", t("Enterprises")),
            ("triples", t("Need + supplier + funder")),
        ):
            choice = QPushButton(words)
            choice.setCheckable(True)
            choice.setProperty("role", "toggle")
            choice.setProperty("target", key)
            choice.setChecked(key == "technologies")
            self.targets.addButton(choice)
            second.addWidget(choice)
        self.targets.buttonClicked.connect(lambda _: self.start() if self.text.text() else None)
        second.addSpacing(12)
        self.country = QComboBox()
        self.country.setAccessibleName(t("Country"))
        self.country.addItem(t("Any country"), "")
        for code in ("KH", "CN", "LA", "MM", "TH", "VN"):
            self.country.addItem(self.context.term("country", code), code)
        self.area = QComboBox()
        self.area.setAccessibleName(t("Priority area"))
        for box, letters in ((self.country, 5), (self.area, 6)):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(letters)
        self.area.addItem(t("Any area"), "")
        for term in self.context.office.vocabularies["area"].terms:
            self.area.addItem(self.context.term("area", term.code), term.code)
        self.amount = QLineEdit()
        self.amount.setAccessibleName(t("Amount"))
        self.amount.setPlaceholderText(t("Amount, e.g. USD 2 million"))
        self.amount.setMaximumWidth(260)
        self.amount.returnPressed.connect(self.start)
        for widget, share in ((self.country, 1), (self.area, 2), (self.amount, 2)):
            second.addWidget(widget, share)
        layout.addLayout(second)
        self.problem = label("", "poor", wrap=True)
        self.problem.hide()
        layout.addWidget(self.problem)
        self.outer.addWidget(holder)

    @property
    def target(self) -> str:
        """Return what is searched."""
        return str(self.targets.checkedButton().property("target"))

    def start(self) -> None:
        """Run the match away from the window."""
        office, text, target = self.context.office, self.text.text().strip(), self.target
        country, area = self.country.currentData(), self.area.currentData()
        amount = self.amount.text().strip()
        self.problem.hide()
        if not text and not area:
            self._failed(matching.empty_query())
            return
        self.go_button.setEnabled(False)

        self.context.work(
            self,
            lambda progress: matching.ask(
                office, text, target, country=country, area=area, amount=amount, progress=progress
            ),
            self._show,
            matching.TITLE,
            self._failed,
        )

    def _failed(self, problem: Exception) -> None:
        """Say what a person can mend under the question itself; leave the rest to the window."""
        self.go_button.setEnabled(True)
        if isinstance(problem, UserError):
            self.problem.setText(self.context.t(problem.message))
            self.problem.show()
            self.text.setFocus()
        else:
            self.context.failed.emit(problem)

    def show_subject(self, subject: object) -> None:
        if isinstance(subject, tuple):
            # ("mix", code): the project's funding list, with the mix in front.
            self.tabs.setCurrentWidget(self.mix)
            self._choose("funding")
            subject = subject[1]
        elif isinstance(subject, str):
            self.tabs.setCurrentIndex(0)
        if isinstance(subject, str):
            self.text.setText(subject)
            if KIND_OF_PREFIX.get(subject.split("-", 1)[0]) == "projects":
                self._choose("funding")
            self.start()

    def _choose(self, target: str) -> None:
        for choice in self.targets.buttons():
            choice.setChecked(choice.property("target") == target)

    def _look_at_mix(self) -> None:
        if self.tabs.currentWidget() is self.mix:
            self.mix.look()

    # -- the answer --------------------------------------------------------------------------

    def _make_answer(self) -> None:
        t = self.context.t
        self.understood = label("", "small", wrap=True)
        self.understood.setContentsMargins(16, 6, 16, 6)
        self.outer.addWidget(self.understood)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.results = self._list(
            [
                t("Name"),
                t("Score"),
                t("Coverage"),
                t("Recommendation"),
                t("Country"),
                t("Decision"),
            ],
            (0, 160, 84, 132, 110, 90),
        )
        self.results.header().setStretchLastSection(False)
        self.results.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.results.setItemDelegateForColumn(1, ScoreDelegate(self.context.theme, self.results))
        self.results.currentItemChanged.connect(self._select)
        self.near = self._list(
            [t("Name"), t("Why excluded"), t("What would cure it")], (300, 380, 300)
        )
        self.near.setWordWrap(True)
        near = QWidget()
        near_layout = column(near, gap=2)
        self.near_order = label("", "small", wrap=True)
        near_layout.addWidget(self.near_order)
        near_layout.addWidget(self.near, 1)
        self.ask = self._list(
            [t("Record"), t("Fact that is not known"), t("Why it matters")], (300, 200, 480)
        )
        self.tabs.addTab(self.results, t("Matches"))
        self.tabs.addTab(near, t("Near misses"))
        self.tabs.addTab(self.ask, t("Questions"))
        self.mix = MixTab(self.context)
        self.mix.chosen.connect(self._explain_code)
        self.tabs.addTab(self.mix, t("Funding mix"))
        self.tabs.currentChanged.connect(lambda _: self._look_at_mix())
        side = frame("panel")
        self.side = column(side, gap=0)
        side.setMinimumWidth(400)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.tabs)
        self.splitter.addWidget(side)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 1)
        self.outer.addWidget(self.splitter, 1)
        self.empty: QWidget | None = None

    def _list(self, heads: list[str], widths: tuple[int, ...]) -> QTreeWidget:
        made = QTreeWidget()
        made.setRootIsDecorated(False)
        made.setAccessibleName(heads[0])
        made.setHeaderLabels(heads)
        made.setStyleSheet(
            "QTreeWidget { border: 0; border-radius: 0; }QTreeWidget::item { padding: 7px 4px; }"
        )
        made.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for place, width in enumerate(widths):
            made.setColumnWidth(place, width)
        made.itemActivated.connect(
            lambda item, _: self.context.open_record(item.data(0, CODE_ROLE))
        )
        return made

    def _show_empty(self) -> None:
        t = self.context.t
        self.splitter.hide()
        self.understood.hide()
        if self.empty is None:
            self.empty = Empty(
                t("What is needed, and where?"),
                t(
                    "Write it as it was said on the phone, in any of the seven languages. Every "
                    "result says why it is there, what is unknown, and where each value came from."
                ),
                ((t("Choose a need"), lambda: self.context.go.emit("needs", None)),),
            )
            self.outer.addWidget(self.empty, 1)
        self.empty.show()

    def _show(self, answer: tuple[MatchList, dict[str, str]]) -> None:
        self.go_button.setEnabled(True)
        self.found, self.decisions = answer
        if self.empty is not None:
            self.empty.hide()
        self.splitter.show()
        t = self.context.t
        notes = [t(n) for n in self.found.notes]
        summary = t(
            "{count} of {considered} considered",
            count=len(self.found.results),
            considered=f"{self.found.considered:,}",
        )
        self.understood.setText(" · ".join([summary, *notes]))
        self.understood.show()
        self._fill_results(self.found.results)
        self._fill_near(self.found)
        self._fill_questions(self.found.questions)
        self.tabs.setTabText(1, f"{t('Near misses')} ({len(self.found.near_misses)})")
        self.tabs.setTabText(2, f"{t('Questions')} ({len(self.found.questions)})")
        codes = frozenset(r.code for r in self.found.results)
        self.mix.show_query(self.found.query.code, codes)
        self._look_at_mix()
        clear(self.side)
        if self.found.results:
            self.results.setCurrentItem(self.results.topLevelItem(0))
        else:
            self.side.addWidget(
                Empty(
                    t("No match"),
                    t(
                        "Nothing in the register fits. Look at the near misses, try other words, "
                        "or import more offers."
                    ),
                    ((t("Import a list"), lambda: self.context.go.emit("importing", None)),),
                )
            )
        self.ready.emit()

    def _fill_results(self, results: tuple[MatchResult, ...]) -> None:
        self.results.clear()
        joiner = "、" if self.context.t.language == "zh-CN" else ", "
        for result in results:
            words = explaining.recommendation(result.recommendation)
            countries = joiner.join(self.context.term("country", c) for c in result.country[:3])
            item = QTreeWidgetItem(
                [
                    result.name.split("\n", 1)[0],
                    "",
                    f"{result.coverage * 100:.0f} %",
                    self.context.t(words),
                    countries,
                    self._decision(result.code),
                ]
            )
            item.setToolTip(0, tip(result.name))
            item.setData(0, CODE_ROLE, result.code)
            item.setData(1, SCORE_ROLE, (result.score, result.coverage))
            item.setData(1, Qt.ItemDataRole.AccessibleTextRole, str(whole_points(result.score)))
            self.results.addTopLevelItem(item)
        self._show_said()

    def _show_said(self) -> None:
        """Show the columns of country and decision only where an offer says something there."""
        items = [self.results.topLevelItem(i) for i in range(self.results.topLevelItemCount())]
        for column_ in (COUNTRY, DECISION):
            self.results.setColumnHidden(column_, not any(i.text(column_) for i in items))

    def _decision(self, code: str) -> str:
        made = self.decisions.get(code, "")
        return self.context.term("decision", made) if made else ""

    def _fill_near(self, found: MatchList) -> None:
        self.near.clear()
        t = self.context.t
        said = (NEAREST_FIRST, found.unlisted(len(found.near_misses)))
        self.near_order.setText(" ".join(t(words) for words in said if words is not None))
        self.near_order.setVisible(bool(found.near_misses))
        for miss in found.near_misses:
            reasons, cures = " ".join(map(t, miss.reasons)), " ".join(map(t, miss.cures))
            item = QTreeWidgetItem([miss.name, reasons, cures])
            item.setData(0, CODE_ROLE, miss.code)
            self.near.addTopLevelItem(item)

    def _fill_questions(self, questions: tuple[Question, ...]) -> None:
        self.ask.clear()
        for question in questions:
            kind = KINDS[KIND_OF_PREFIX[question.code.split("-", 1)[0]]]
            field = kind.by_key.get(question.field)
            name = self.context.label(field.labels) if field else question.field
            item = QTreeWidgetItem([question.code, name, self.context.t(question.why)])
            item.setData(0, CODE_ROLE, question.code)
            self.ask.addTopLevelItem(item)

    # -- one result --------------------------------------------------------------------------

    def _select(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self._explain_code(item.data(0, CODE_ROLE))

    def _explain_code(self, code: str) -> None:
        for result in self.found.results if self.found is not None else ():
            if result.code == code:
                self._explain(result)

    def _explain(self, result: MatchResult) -> None:
        clear(self.side)
        t = self.context.t
        head = QWidget()
        layout = column(head, margin=4, gap=2)
        layout.addWidget(label(result.code, "label", select=True))
        layout.addWidget(label(result.name, "heading", wrap=True, select=True))
        numbers = row(gap=4)
        for words, value in (
            (t("Score"), str(whole_points(result.score))),
            (t("Coverage"), f"{result.coverage * 100:.0f} %"),
            (t("Recommendation"), t(explaining.recommendation(result.recommendation))),
        ):
            one = column(gap=0)
            one.addWidget(label(value, "heading"))
            one.addWidget(label(words, "label"))
            numbers.addLayout(one)
        numbers.addStretch()
        layout.addLayout(numbers)
        if result.held_back is not None:
            layout.addWidget(label(t(explaining.held_back(result.held_back)), "small", wrap=True))
        if not self.context.office.register.read_only:
            actions = row(gap=2)
            actions.addWidget(
                button(t("Shortlist"), lambda: self._decide(result, "shortlist"), "primary")
            )
            actions.addWidget(button(t("Reject"), lambda: self._decide(result, "reject")))
            actions.addWidget(
                button(t("Open record"), lambda: self.context.open_record(result.code), "link")
            )
            actions.addStretch()
            layout.addLayout(actions)
        self.side.addWidget(head)
        self.side.addWidget(line())
        body = QWidget()
        inside = column(body, margin=4, gap=3)
        inside.addWidget(self._waterfall(result))
        inside.addStretch()
        self.side.addWidget(scrolled(body), 1)

    def _waterfall(self, result: MatchResult) -> Waterfall:
        t = self.context.t
        made = Waterfall(self.context)
        for row_ in explaining.rows(result, t, self.context.office.vocabularies):
            lines = []
            if row_.need_value:
                where = source(row_.need_source, t)
                lines.append(
                    t("Need: {value}", value=row_.need_value) + (f" ({where})" if where else "")
                )
            if row_.offer_value:
                where = source(row_.offer_source, t)
                lines.append(
                    t("Offer: {value}", value=row_.offer_value) + (f" ({where})" if where else "")
                )
            bar = None
            if row_.max_points:
                bar = Bar(self.context.theme, row_.points, row_.max_points, row_.verdict)
            made.add(row_.title, row_.points_words, bar, row_.reason, lines, row_.role)
        return made

    def _decide(self, result: MatchResult, decision: str) -> None:
        t = self.context.t
        title = t("Shortlist") if decision == "shortlist" else t("Reject")
        dialog = ReasonDialog(title, result.name, t, self)
        found = self.found

        def keep(reason: str) -> None:
            office = self.context.office
            if found is not None:
                self.context.change(
                    self, lambda: matching.decide(office, found.query, result, decision, reason)
                )

        dialog.given.connect(keep)
        dialog.open()

    def _on_change(self, notice: object) -> None:
        if "decisions" in getattr(notice, "kinds", ()) and self.found is not None:
            office, query = self.context.office, self.found.query

            def done(decisions: dict[str, str]) -> None:
                self.decisions = decisions
                for place in range(self.results.topLevelItemCount()):
                    item = self.results.topLevelItem(place)
                    item.setText(DECISION, self._decision(item.data(0, CODE_ROLE)))
                self._show_said()

            self.context.ask(self, lambda: matching.decisions(office, query), done, key="decisions")
