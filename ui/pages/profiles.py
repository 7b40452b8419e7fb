"""Show the match profiles: weights to change, versions, and what the decisions propose."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QInputDialog,
    QLineEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lmec_match.errors import LmecError
from lmec_match.i18n import Message
from lmec_match.matching.learning import Proposal
from lmec_match.services import learning, profiles
from lmec_match.services.learning import Report
from lmec_match.services.profiles import Kept
from ui.context import Context
from ui.pages.page import Page
from ui.widgets.basic import button, clear, column, frame, label, line, row, scrolled, tip
from ui.widgets.weights import Weights

KEY_ROLE = int(Qt.ItemDataRole.UserRole)
KINDS = frozenset({"profiles", "decisions", "meetings"})

Key = tuple[str, str]
"""Target and name of a profile."""


class ProfilesPage(Page):
    """List the profiles, edit one, and take or leave what is proposed for it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, context.t("Match profiles"))
        t = context.t
        self.may_write = not context.office.register.read_only
        self.kept: dict[Key, Kept] = {}
        self.chosen: Key | None = None
        self.report: Report | None = None
        self.drafts: dict[Key, dict[str, float]] = {}
        """Weights that were moved and not saved: kept while another profile is looked at."""
        self.list = QTreeWidget()
        self.list.setHeaderHidden(True)
        self.list.setIndentation(12)
        self.list.setRootIsDecorated(False)
        self.list.setItemsExpandable(False)
        self.list.setAccessibleName(t("Match profiles"))
        self.list.setMinimumWidth(150)
        self.list.setStyleSheet(
            "QTreeWidget { border: 0; border-radius: 0; }QTreeWidget::item { padding: 6px 4px; }"
        )
        self.list.currentItemChanged.connect(self._choose)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self._make_editor())
        self.splitter.addWidget(self._make_side())
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([230, 500, 414])
        self.outer.addWidget(self.splitter, 1)
        context.changed.connect(self._on_change)

    # -- parts -------------------------------------------------------------------------------

    def _make_editor(self) -> QWidget:
        t = self.context.t
        inner = QWidget()
        layout = column(inner, margin=4, gap=3)
        self.name = label("", "heading", wrap=True, select=True)
        self.about = label("", "small", wrap=True)
        self.problem = label("", "banner", wrap=True)
        self.weights = Weights()
        self.weights.changed.connect(self._moved)
        for widget in (self.name, self.about, self.problem, self.weights):
            layout.addWidget(widget)
        self.unsaved = label(t("Not saved yet: matches still use the weights kept."), "fair")
        self.unsaved.setWordWrap(True)
        layout.addWidget(self.unsaved)
        self.unsaved.hide()
        self.save_button = button(t("Save"), self.save, "primary")
        self.save_as_button = button(t("Save as new…"), self._save_as)
        self.discard_button = button(t("Discard changes"), self.discard)
        self.reset_button = button(t("Set back to hand-set"), self.reset)
        for pair in (
            (self.save_button, self.save_as_button), (self.discard_button, self.reset_button)
        ):  # fmt: skip
            actions = row(gap=2)
            for made in pair:
                made.setVisible(self.may_write)
                actions.addWidget(made)
            actions.addStretch()
            layout.addLayout(actions)
        layout.addStretch()
        area = scrolled(inner)
        area.setMinimumWidth(330)
        return area

    def _make_side(self) -> QWidget:
        side = frame("panel")
        side.setMinimumWidth(260)
        outer = column(side)
        inner = QWidget()
        self.side = column(inner, margin=4, gap=3)
        outer.addWidget(scrolled(inner), 1)
        return side

    # -- the list ----------------------------------------------------------------------------

    def shown(self) -> None:
        office = self.context.office
        self.context.ask(self, lambda: profiles.listed(office), self._fill, key="profiles")

    def _on_change(self, notice: object) -> None:
        if KINDS & set(getattr(notice, "kinds", ())) and self.isVisible():
            self.shown()

    def _fill(self, found: tuple[Kept, ...]) -> None:
        t = self.context.t
        self.kept = {(k.profile.target, k.profile.name): k for k in found}
        if self.chosen not in self.kept:
            self.chosen = next(k for k, kept in self.kept.items() if kept.used)
        self.list.blockSignals(True)
        self.list.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for target, title in profiles.TARGET_NAMES.items():
            head = QTreeWidgetItem([t(title)])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setForeground(0, self.context.theme.brush(self.context.theme.tokens.muted))
            self.list.addTopLevelItem(head)
            groups[target] = head
        for key, kept in self.kept.items():
            item = QTreeWidgetItem([self._title(kept)])
            item.setData(0, KEY_ROLE, key)
            item.setToolTip(0, tip(self._title(kept)))
            groups[key[0]].addChild(item)
            if key == self.chosen:
                self.list.setCurrentItem(item)
        self.list.expandAll()
        self.list.blockSignals(False)
        self._show()

    def _called(self, kept: Kept) -> str:
        if kept.profile.name == f"default-{kept.profile.target}":
            return self.context.t("Hand-set weights")
        return kept.profile.name

    def _title(self, kept: Kept) -> str:
        t, words = self.context.t, [self._called(kept)]
        if not kept.hand_set:
            words.append(t("version {version}", version=kept.profile.version))
        if kept.used:
            words.append(t("in use"))
        return " · ".join(words)

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        key = item.data(0, KEY_ROLE) if item is not None else None
        if key:
            self.chosen = (key[0], key[1])
            self._show()

    # -- one profile -------------------------------------------------------------------------

    def _show(self) -> None:
        if self.chosen is None:
            return
        kept, t = self.kept[self.chosen], self.context.t
        self.name.setText(self._called(kept))
        about = [t(profiles.TARGET_NAMES[kept.profile.target])]
        if kept.hand_set:
            about.append(t("as the program was delivered"))
        else:
            about.append(t("version {version}", version=kept.profile.version))
            about.append(kept.since[:10])
        about.append(t("in use") if kept.used else t("not in use"))
        lines = [" · ".join(about), *([kept.reason] if kept.reason else [])]
        self.about.setText("\n".join(lines))
        self.problem.setVisible(kept.problem is not None)
        if kept.problem is not None:
            self.problem.setText(t(kept.problem))
        titles = {key: t(words) for key, words in profiles.labels(kept.profile).items()}
        draft = self.drafts.get(self.chosen, dict(kept.profile.weights))
        self.weights.show_weights(titles, draft, writable=self.may_write)
        self._mark()
        self._ask_report()

    def _moved(self) -> None:
        if self.chosen is None:
            return
        values = self.weights.values
        if profiles.same(self.kept[self.chosen].profile, values):
            self.drafts.pop(self.chosen, None)
        else:
            self.drafts[self.chosen] = values
        self._mark()

    def _mark(self) -> None:
        if self.chosen is None:
            return
        kept = self.kept[self.chosen]
        moved = self.chosen in self.drafts
        self.unsaved.setVisible(moved)
        self.discard_button.setEnabled(moved)
        self.save_button.setEnabled(moved or not kept.used)
        t = self.context.t
        self.save_button.setText(t("Save") if moved or kept.used else t("Use for matches"))
        self.save_button.setAccessibleName(self.save_button.text())
        self.reset_button.setEnabled(not kept.hand_set)

    # -- actions -----------------------------------------------------------------------------

    def save(self, name: str = "") -> None:
        """Keep the weights as the next version under a name (by default the profile's own)."""
        if self.chosen is None:
            return
        office, key = self.context.office, self.chosen
        profile, values = self.kept[key].profile, self.weights.values
        wanted = name or profile.name
        try:
            profiles.with_weights(profile, values)
        except LmecError as problem:
            self._tell(problem.message)
            return

        def done(_: object) -> None:
            self.drafts.pop(key, None)
            self.chosen = (key[0], wanted.strip())
            self.shown()

        self.context.change(self, lambda: profiles.save(office, profile, values, wanted), done)

    def _save_as(self) -> None:
        t = self.context.t
        name, given = QInputDialog.getText(
            self, t("Save as new…"), t("Name of the profile"), QLineEdit.EchoMode.Normal
        )
        if given:
            if name.strip():
                self.save(name)
            else:
                self._tell(profiles.NAMELESS)

    def discard(self) -> None:
        """Go back to the weights that are kept."""
        if self.chosen is not None:
            self.drafts.pop(self.chosen, None)
            self._show()

    def reset(self) -> None:
        """Set the profile back to the hand-set weights, as a version of its own."""
        if self.chosen is None:
            return
        office, key = self.context.office, self.chosen
        profile = self.kept[key].profile
        self.drafts.pop(key, None)
        self.context.change(self, lambda: profiles.reset(office, profile))

    def _tell(self, words: Message) -> None:
        self.problem.setText(self.context.t(words))
        self.problem.show()

    # -- what the decisions propose ----------------------------------------------------------

    def _ask_report(self) -> None:
        if self.chosen is None:
            return
        office, (target, name) = self.context.office, self.chosen
        clear(self.side)
        self.side.addWidget(label(self.context.t("Reading the decisions…"), "muted"))
        self.context.tasks.run(
            self,
            lambda _: learning.report(office, target, name),
            self._show_report,
            self._no_report,
            key="learning",
        )

    def _no_report(self, problem: Exception) -> None:
        if not isinstance(problem, LmecError):
            self.context.failed.emit(problem)
            return
        clear(self.side)
        self.side.addWidget(label(self.context.t(problem.message), "", wrap=True))
        self.side.addStretch()
        self.ready.emit()

    def _show_report(self, found: Report) -> None:
        self.report = found
        clear(self.side)
        t = self.context.t
        self.side.addWidget(label(t("Proposed by the decisions"), "heading"))
        proposal = found.proposal
        if proposal is None:
            if found.why is not None:
                self.side.addWidget(label(t(found.why), "", wrap=True, select=True))
        else:
            for words in proposal.effect:
                self.side.addWidget(label(t(words), "", wrap=True, select=True))
            if proposal.moves:
                self.side.addWidget(self._changes(proposal))
            if proposal.moves and self.may_write:
                self.side.addLayout(self._take(proposal))
        self.side.addWidget(line())
        self.side.addWidget(label(t("What a score means"), "heading"))
        said = [found.led_on, *found.chances]
        if found.why_no_chance is not None:
            said.append(found.why_no_chance)
        for words in said:
            self.side.addWidget(label(t(words), "", wrap=True, select=True))
        self.side.addStretch()
        self.ready.emit()

    def _changes(self, proposal: Proposal) -> QWidget:
        t = self.context.t
        card = frame("card")
        grid = QGridLayout(card)
        grid.setContentsMargins(12, 12, 12, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for place, words in enumerate((t("Criterion"), t("Now"), t("Proposed"), "")):
            head = label(words, "label")
            if place:
                head.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(head, 0, place)
        titles = profiles.labels(proposal.profile)
        for at, (key, (before, after)) in enumerate(proposal.changes.items(), 1):
            moved = abs(after - before) >= 0.5
            mark = "" if not moved else "▲" if after > before else "▼"
            cells = (
                (t(titles[key]), ""),
                (f"{before:.1f}", "muted"),
                (f"{after:.1f}", "good" if moved else ""),
                (mark, "good" if moved else ""),
            )
            for place, (words, role) in enumerate(cells):
                cell = label(words, role)
                if place in (1, 2):
                    cell.setAlignment(Qt.AlignmentFlag.AlignRight)
                grid.addWidget(cell, at, place)
        return card

    def _take(self, proposal: Proposal) -> QVBoxLayout:
        t = self.context.t
        layout = column(gap=2)
        self.accept_name = QLineEdit()
        self.accept_name.setAccessibleName(t("Name of the profile"))
        hand = proposal.profile.name == f"default-{proposal.profile.target}"
        self.accept_name.setText(t("Learnt from decisions") if hand else proposal.profile.name)
        layout.addWidget(label(t("Name of the profile"), "label"))
        layout.addWidget(self.accept_name)
        actions = row(gap=2)
        role = "primary" if proposal.better else ""
        actions.addWidget(button(t("Accept"), lambda: self.accept(proposal), role))
        actions.addWidget(button(t("Try in the editor"), lambda: self.try_out(proposal)))
        actions.addStretch()
        layout.addLayout(actions)
        return layout

    def accept(self, proposal: Proposal) -> None:
        """Keep what is proposed under the name given; matches use it from now on."""
        office, name = self.context.office, self.accept_name.text().strip()
        if not name:
            self._tell(profiles.NAMELESS)
            return
        reason = self.context.t(proposal.effect[0])
        target = proposal.profile.target
        if self.chosen is not None:
            self.drafts.pop(self.chosen, None)

        def done(_: object) -> None:
            self.chosen = (target, name)
            self.shown()

        self.context.change(self, lambda: learning.accept(office, proposal, name, reason), done)

    def try_out(self, proposal: Proposal) -> None:
        """Move the sliders to what is proposed, without keeping anything."""
        self.weights.set_values({key: after for key, (_, after) in proposal.changes.items()})
