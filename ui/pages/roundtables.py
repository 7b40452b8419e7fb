"""Compose a roundtable: agenda, invitations with their balance, meetings, outcomes, the pack."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QTabWidget,
)

from lmec_match.domain.values import PartialDate
from lmec_match.domain.words import Day
from lmec_match.services import roundtables
from lmec_match.services.tables import Table
from lmec_match.text.breaks import softened
from ui.context import Context
from ui.dialogs.roundtable import RoundtableDialog
from ui.pages.page import Page
from ui.pages.roundtable_invitations import InvitationsTab
from ui.pages.roundtable_meetings import MeetingsTab
from ui.pages.roundtable_outcomes import OutcomesTab
from ui.pages.roundtable_overview import OverviewTab
from ui.pages.roundtable_pack import PackTab, print_sheet
from ui.pages.roundtable_tab import CODE_ROLE, Loaded, RoundtableTab, load
from ui.widgets.basic import Empty, button, tip

KINDS = {"roundtables", "invitations", "meetings", "commitments", "remembered"}


class RoundtablesPage(Page):
    """List the roundtables and work on one of them."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, context.t("Roundtables"))
        t = context.t
        self.table: Table | None = None
        self._wanted = ""
        self.bar.addStretch()
        if not context.office.register.read_only:
            self.bar.addWidget(button(t("New roundtable"), self._new, "primary"))
        self.list = QListWidget()
        self.list.setAccessibleName(t("Roundtables"))
        self.list.setStyleSheet("QListWidget { border: 0; border-radius: 0; }")
        self.list.setMinimumWidth(200)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._choose)
        self.right = QStackedWidget()
        self.empty = Empty(
            t("No roundtable yet"),
            t(
                "Choose a theme and the needs and projects to talk about. The program proposes "
                "whom to invite, shows the balance before invitations go out, and plans meetings."
            ),
            ((t("New roundtable"), self._new),),
        )
        self.right.addWidget(self.empty)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.right.addWidget(self.tabs)
        self.overview = OverviewTab(context)
        self.invitations = InvitationsTab(context)
        self.meetings = MeetingsTab(context)
        self.outcomes = OutcomesTab(context)
        self.pack = PackTab(context)
        self.parts: tuple[tuple[RoundtableTab, str], ...] = (
            (self.overview, t("Overview")),
            (self.invitations, t("Invitations")),
            (self.meetings, t("Meetings")),
            (self.outcomes, t("Outcomes")),
            (self.pack, t("Briefing pack")),
        )
        for part, words in self.parts:
            self.tabs.addTab(part, words)
        self.tabs.tabBarClicked.connect(self._clicked)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.right)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([220, 930])
        self.outer.addWidget(self.splitter, 1)
        context.changed.connect(self._on_change)

    # -- the list ----------------------------------------------------------------------------

    def shown(self) -> None:
        office = self.context.office
        self.context.ask(
            self, lambda: roundtables.listed(office), self._fill_list, key="roundtables"
        )

    def _fill_list(self, found: list[dict[str, Any]]) -> None:
        current = self._wanted or (self.table.record.code if self.table else "")
        self._wanted = ""
        self.list.blockSignals(True)
        self.list.clear()
        for entry in found:
            lines = [entry["name"]]
            if entry["date"]:
                day = Day(PartialDate.parse(entry["date"]))
                lines.append(day.label(self.context.t.language))
            words = "\n".join(lines)
            item = QListWidgetItem(softened(words))
            item.setToolTip(tip(words))
            item.setData(CODE_ROLE, entry["code"])
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setVisible(bool(found))
        self.right.setCurrentIndex(1 if found else 0)
        chosen = [i for i, e in enumerate(found) if e["code"] == current]
        if found:
            self.list.setCurrentRow(chosen[0] if chosen else 0)
        else:
            self.ready.emit()

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        office, code = self.context.office, item.data(CODE_ROLE)
        self.context.ask(self, lambda: load(office, code), self._show, key="roundtable")

    def _clicked(self, at: int) -> None:
        # The tab is shown after the click: only then can it have the keyboard. The keys on the
        # bar of tabs only look from one to the next, and keep it.
        if at >= 0:
            QTimer.singleShot(0, self.parts[at][0].opened)

    def show_subject(self, subject: object) -> None:
        if isinstance(subject, tuple):
            print_sheet(self.context, str(subject[1]), self)
        elif isinstance(subject, str):
            self._wanted = subject
            self.shown()

    def _on_change(self, notice: object) -> None:
        if set(getattr(notice, "kinds", ())) & KINDS and self.isVisible():
            self.shown()

    def _show(self, loaded: Loaded) -> None:
        self.table = loaded.table
        for part, _ in self.parts:
            part.show_table(loaded)
        counts = (
            (self.invitations, len(loaded.table.invitations)),
            (self.meetings, len(loaded.table.meetings)),
        )
        for part, words in self.parts:
            for counted, count in counts:
                if part is counted:
                    self.tabs.setTabText(self.tabs.indexOf(part), f"{words} ({count})")
        self.ready.emit()

    # -- actions -----------------------------------------------------------------------------

    def _new(self) -> None:
        dialog = RoundtableDialog(self.context, self)
        dialog.made.connect(self._made)
        dialog.open()

    def _made(self, code: str) -> None:
        self._wanted = code
        self.shown()
