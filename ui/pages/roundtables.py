"""Compose a roundtable: agenda, invitations with their balance, meetings, outcomes, the pack."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from lmec_match.i18n import LANGUAGES, Message, msg
from lmec_match.services import packs, roundtables
from lmec_match.services.roundtables import Table
from ui.context import Context
from ui.dialogs.roundtable import OutcomeDialog, RoundtableDialog
from ui.dialogs.settings import NATIVE
from ui.pages.page import Page
from ui.widgets.basic import Empty, button, clear, column, frame, label, line, row, scrolled
from ui.widgets.preview import Preview

CODE_ROLE = int(Qt.ItemDataRole.UserRole)


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
        self.list.setMinimumWidth(220)
        self.list.setWordWrap(True)
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
        self._make_tabs()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.right)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([250, 900])
        self.outer.addWidget(self.splitter, 1)
        context.changed.connect(self._on_change)

    def _make_tabs(self) -> None:
        t = self.context.t
        self.overview = QWidget()
        self.overview_layout = column(self.overview, margin=6, gap=4)
        self.tabs.addTab(scrolled(self.overview), t("Overview"))
        self.invitations = self._tree(
            [t("Organisation"), t("Side"), t("Country"), t("State"), t("Why invited")],
            (320, 120, 120, 110, 360),
        )
        self.tabs.addTab(
            self._with_actions(self.invitations, self._invitation_actions()), t("Invitations")
        )
        self.grid = QTableWidget()
        self.grid.setAccessibleName(t("Meetings"))
        self.grid.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.grid.setWordWrap(True)
        self.grid.horizontalHeader().setDefaultSectionSize(190)
        self.grid.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.grid.itemActivated.connect(self._outcome)
        self.unplanned = label("", "muted", wrap=True)
        self.unplanned.setContentsMargins(16, 8, 16, 8)
        meetings = self._with_actions(self.grid, self._meeting_actions())
        meetings.layout().addWidget(self.unplanned)
        self.tabs.addTab(meetings, t("Meetings"))
        self.tabs.addTab(self._make_pack(), t("Briefing pack"))

    def _tree(self, heads: list[str], widths: tuple[int, ...]) -> QTreeWidget:
        made = QTreeWidget()
        made.setRootIsDecorated(False)
        made.setAccessibleName(heads[0])
        made.setHeaderLabels(heads)
        made.setStyleSheet(
            "QTreeWidget { border: 0; border-radius: 0; }QTreeWidget::item { padding: 6px 4px; }"
        )
        for place, width in enumerate(widths):
            made.setColumnWidth(place, width)
        return made

    def _with_actions(self, view: QWidget, actions: list[QWidget]) -> QWidget:
        holder = QWidget()
        layout = column(holder, gap=0)
        bar = row(margin=3, gap=2)
        for action in actions:
            bar.addWidget(action)
        bar.addStretch()
        layout.addLayout(bar)
        layout.addWidget(view, 1)
        return holder

    def _invitation_actions(self) -> list[QWidget]:
        t = self.context.t
        if self.context.office.register.read_only:
            return []
        return [button(t("Propose from the matches"), self._invite, "primary")]

    def _meeting_actions(self) -> list[QWidget]:
        t = self.context.t
        if self.context.office.register.read_only:
            return []
        return [
            button(t("Plan the meetings"), self._plan, "primary"),
            label(t("Double-click a meeting to keep its outcome."), "small"),
        ]

    # -- the list ----------------------------------------------------------------------------

    def shown(self) -> None:
        office = self.context.office
        self.context.ask(lambda: roundtables.listed(office), self._fill_list, key="roundtables")

    def _fill_list(self, found: list[dict[str, Any]]) -> None:
        current = self._wanted or (self.table.record.code if self.table else "")
        self._wanted = ""
        self.list.blockSignals(True)
        self.list.clear()
        for entry in found:
            words = entry["name"] + (f"\n{entry['date']}" if entry["date"] else "")
            item = QListWidgetItem(words)
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
        self.context.ask(
            lambda: (roundtables.load(office, code), roundtables.balance_lines(office, code)),
            self._show,
            key="roundtable",
        )

    def show_subject(self, subject: object) -> None:
        if isinstance(subject, tuple):
            self._print_sheet(str(subject[1]))
        elif isinstance(subject, str):
            self._wanted = subject
            self.shown()

    def _on_change(self, notice: object) -> None:
        kinds = {"roundtables", "invitations", "meetings", "commitments"}
        if kinds & set(getattr(notice, "kinds", ())) and self.isVisible():
            self.shown()

    # -- one roundtable ----------------------------------------------------------------------

    def _show(self, found: tuple[Table, list[Message]]) -> None:
        self.table, findings = found
        self._fill_overview(self.table, findings)
        self._fill_invitations(self.table)
        self._fill_meetings(self.table)
        self.ready.emit()

    def _fill_overview(self, table: Table, findings: list[Message]) -> None:
        clear(self.overview_layout)
        record = table.record
        self.overview_layout.addWidget(label(record.code, "label", select=True))
        self.overview_layout.addWidget(label(record.name, "title", wrap=True, select=True))
        facts = QGridLayout()
        facts.setHorizontalSpacing(32)
        facts.setVerticalSpacing(4)
        place = 0
        for key in ("date", "venue", "host_country", "areas", "languages", "tables"):
            from_kind = self.context.field("roundtables", key)
            value = record.values.get(key)
            if value is None:
                continue
            facts.addWidget(
                label(self.context.label(from_kind.labels), "label"), 2 * (place // 3), place % 3
            )
            facts.addWidget(
                label(self.context.words(from_kind, value), "", wrap=True),
                2 * (place // 3) + 1,
                place % 3,
            )
            place += 1
        self.overview_layout.addLayout(facts)
        if record.text("theme"):
            self.overview_layout.addWidget(label(record.text("theme"), "", wrap=True))
        self.overview_layout.addWidget(self._agenda(table))
        self.overview_layout.addWidget(self._balance(table, findings))
        self.overview_layout.addStretch()

    def _agenda(self, table: Table) -> QWidget:
        t = self.context.t
        card = frame("card")
        layout = column(card, margin=4, gap=2)
        layout.addWidget(label(t("Needs and projects on the agenda"), "heading"))
        layout.addWidget(line())
        for record in table.agenda:
            one = row()
            one.addWidget(
                button(
                    record.name.replace("&", "&&"),
                    lambda c=record.code: self.context.open_record(c),
                    "link",
                ),
                1,
            )
            one.addWidget(label(self.context.term("country", record.text("country")), "muted"))
            layout.addLayout(one)
        if not table.agenda:
            layout.addWidget(label(t("Nothing is on the agenda yet."), "muted"))
        return card

    def _balance(self, table: Table, findings: list[Message]) -> QWidget:
        t = self.context.t
        card = frame("card")
        layout = column(card, margin=4, gap=2)
        layout.addWidget(label(t("Balance before invitations go out"), "heading"))
        layout.addWidget(line())
        seats: dict[str, int] = {}
        sides: dict[str, int] = {}
        for invitation in table.invitations:
            if invitation.text("state") == "declined":
                continue
            for counts, key in ((seats, "country"), (sides, "side")):
                code = invitation.text(key)
                counts[code] = counts.get(code, 0) + 1
        for vocabulary, counts in (("side", sides), ("country", seats)):
            chips = row(gap=1)
            for code, count in sorted(counts.items(), key=lambda p: (-p[1], p[0])):
                words = self.context.term(vocabulary, code) if code else t("unknown")
                chips.addWidget(label(f"{words} {count}", "chip"))
            chips.addStretch()
            layout.addLayout(chips)
        for finding in findings:
            layout.addWidget(label(f"• {t(finding)}", "", wrap=True))
        if not table.invitations:
            layout.addWidget(label(t("Nobody is invited yet."), "muted"))
        return card

    def _fill_invitations(self, table: Table) -> None:
        self.invitations.clear()
        for invitation in table.invitations:
            item = QTreeWidgetItem(
                [
                    invitation.ref("organisation").text,
                    self.context.term("side", invitation.text("side")),
                    self.context.term("country", invitation.text("country"))
                    if invitation.text("country")
                    else "",
                    self.context.term("invitation_state", invitation.text("state")),
                    invitation.text("reason"),
                ]
            )
            item.setData(0, CODE_ROLE, invitation.code)
            self.invitations.addTopLevelItem(item)
        words = self.context.t("Invitations")
        self.tabs.setTabText(1, f"{words} ({len(table.invitations)})")

    def _fill_meetings(self, table: Table) -> None:
        t = self.context.t
        slots = table.record.values.get("slots") or []
        tables = max([int(m.values.get("table") or 0) for m in table.meetings], default=0)
        self.grid.clear()
        self.grid.setRowCount(len(slots))
        self.grid.setColumnCount(tables)
        self.grid.setHorizontalHeaderLabels(
            [t("Table {number}", number=i + 1) for i in range(tables)]
        )
        self.grid.setVerticalHeaderLabels([f"{s['start']}–{s['end']}" for s in slots])
        for meeting in table.meetings:
            parts = [meeting.ref("organisation_a").text, meeting.ref("organisation_b").text]
            if meeting.text("interpreter"):
                parts.append(t("Interpreter: {name}", name=meeting.text("interpreter")))
            if meeting.text("outcome"):
                parts.append(self.context.term("outcome", meeting.text("outcome")))
            item = QTableWidgetItem("\n".join(parts))
            item.setData(CODE_ROLE, meeting.code)
            slot, seat = meeting.values.get("slot"), meeting.values.get("table")
            if slot and seat:
                self.grid.setItem(int(slot) - 1, int(seat) - 1, item)
        words = t("Meetings")
        self.tabs.setTabText(2, f"{words} ({len(table.meetings)})")
        if not table.meetings:
            self.unplanned.setText(t("No meeting is planned yet."))

    # -- actions -----------------------------------------------------------------------------

    def _new(self) -> None:
        dialog = RoundtableDialog(self.context, self)
        dialog.made.connect(self._made)
        dialog.open()

    def _made(self, code: str) -> None:
        self._wanted = code
        self.shown()

    def _invite(self) -> None:
        if self.table is None:
            return
        office, code = self.context.office, self.table.record.code
        self.context.work(
            lambda progress: roundtables.invite(office, code, (), progress),
            lambda _: self.context.refresh({"invitations"}),
            msg("Proposing invitations"),
        )

    def _plan(self) -> None:
        if self.table is None:
            return
        office, code = self.context.office, self.table.record.code

        def done(made: dict[str, Any]) -> None:
            t = self.context.t
            told = t(
                "Sum of scores {objective}; no plan can have more than {bound}.",
                objective=made["objective"],
                bound=made["bound"],
            )
            left = [f"{u['request']}: {t(u['why'])}" for u in made["unplanned"]]
            self.unplanned.setText("\n".join([told, *left[:6]]))
            self.context.refresh({"meetings"})

        self.context.work(
            lambda progress: roundtables.plan(office, code, 10, progress),
            done,
            msg("Planning the meetings"),
        )

    def _outcome(self, item: QTableWidgetItem) -> None:
        code = item.data(CODE_ROLE)
        if code and not self.context.office.register.read_only:
            dialog = OutcomeDialog(self.context, str(code), item.text(), self)
            dialog.open()

    # -- the pack ----------------------------------------------------------------------------

    def _make_pack(self) -> QWidget:
        t = self.context.t
        holder = QWidget()
        layout = column(holder, gap=0)
        bar = row(margin=3, gap=2)
        self.edition = QComboBox()
        self.edition.setAccessibleName(t("Edition"))
        for key, words in packs.edition_names().items():
            self.edition.addItem(t(words), key)
        self.first = QComboBox()
        self.first.setAccessibleName(t("Language"))
        self.second = QComboBox()
        self.second.setAccessibleName(t("Second language"))
        self.second.addItem(t("One language"), "")
        for code in LANGUAGES:
            self.first.addItem(NATIVE[code], code)
            self.second.addItem(NATIVE[code], code)
        self.first.setCurrentIndex(self.first.findData(t.language))
        for widget in (self.edition, self.first, self.second):
            bar.addWidget(widget)
        if not self.context.office.register.read_only:
            bar.addWidget(button(t("Make the pack"), self._make, "primary"))
        bar.addStretch()
        layout.addLayout(bar)
        self.preview = Preview(self.context)
        layout.addWidget(self.preview, 1)
        return holder

    def _make(self) -> None:
        if self.table is None:
            return
        office, code = self.context.office, self.table.record.code
        edition = str(self.edition.currentData())
        languages = [str(self.first.currentData())]
        second = str(self.second.currentData())
        if second and second not in languages:
            languages.append(second)
        out = packs.default_path(office, code, edition, languages)
        self.context.work(
            lambda progress: packs.print_pack(
                office, code, edition, languages, out, progress=progress
            ),
            lambda _: self._made_pack(out),
            msg("Printing the pack"),
        )

    def _made_pack(self, path: Path) -> None:
        self.preview.show_file(path)
        self.context.refresh({"packs"})

    def _print_sheet(self, code: str) -> None:
        t = self.context.t
        chosen, _ = QFileDialog.getSaveFileName(
            self, t("Print as one page"), f"{code}.pdf", t("PDF (*.pdf)")
        )
        if not chosen:
            return
        office = self.context.office
        language = t.language
        self.context.work(
            lambda progress: packs.print_sheet(office, code, [language], Path(chosen), progress),
            lambda _: None,
            msg("Printing the pack"),
        )
