"""Plan the meetings, lock and move them, and say why a request has no place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFileDialog,
    QMenu,
    QPushButton,
    QSplitter,
    QTableView,
    QTreeWidgetItem,
    QWidget,
)

from lmec_match.domain.record import Record
from lmec_match.i18n import msg
from lmec_match.services import meetings, papers, roundtables
from lmec_match.services.tables import subject
from lmec_match.text.breaks import softened
from ui.context import Context
from ui.dialogs.outcome import OutcomeDialog
from ui.pages.roundtable_tab import CODE_ROLE, Loaded, RoundtableTab, tree, with_actions
from ui.widgets.basic import button, column, label, tip

SECONDS = 10
CELL = 210
PADDING = 24
"""What the style sheet takes from a cell's width, which Qt's own row heights do not know."""
FAULTS_SHOWN = 5


class MeetingsTab(RoundtableTab):
    """Show slots down and tables across, and below them the requests without a place."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        t = context.t
        self.cells = QStandardItemModel(self)
        self.grid = QTableView()
        self.grid.setModel(self.cells)
        self.grid.setAccessibleName(t("Meetings"))
        self.grid.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.grid.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.grid.setWordWrap(True)
        self.grid.setTabKeyNavigation(False)
        self.grid.horizontalHeader().setDefaultSectionSize(CELL)
        self.grid.horizontalHeader().sectionResized.connect(self._heights)
        self.unplanned = tree(
            t("Requests without a place"),
            [t("Requests without a place"), t("Score"), t("Why")],
            (380, 70, 460),
        )
        self.unplanned.setUniformRowHeights(False)
        self.unplanned.setWordWrap(True)
        self.summary = label("", "muted", wrap=True)
        self.summary.setContentsMargins(16, 0, 16, 8)
        self.faults = label("", "poor", wrap=True)
        self.faults.setContentsMargins(16, 0, 16, 8)
        across = QSplitter(Qt.Orientation.Vertical)
        across.setChildrenCollapsible(False)
        across.addWidget(self.grid)
        across.addWidget(self.unplanned)
        across.setStretchFactor(0, 3)
        across.setStretchFactor(1, 1)
        top = QWidget()
        words = column(top, gap=0)
        words.addWidget(self.summary)
        words.addWidget(self.faults)
        layout = column(self)
        layout.addWidget(with_actions(self._actions()))
        layout.addWidget(top)
        layout.addWidget(across, 1)

    def _actions(self) -> list[QWidget]:
        t = self.context.t
        paper = QPushButton(t("Papers…"))
        paper.setAccessibleName(t("Papers…"))
        menu = QMenu(paper)
        menu.addAction(t("All papers…")).triggered.connect(
            lambda: self.print_papers(tuple(papers.PAPERS))
        )
        menu.addSeparator()
        for key, (title, _) in papers.PAPERS.items():
            menu.addAction(t(title)).triggered.connect(
                lambda _=False, key=key: self.print_papers((key,))
            )
        paper.setMenu(menu)
        if not self.may_write:
            return [paper]
        self.grid.activated.connect(self._outcome)
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.grid.customContextMenuRequested.connect(self._menu)
        self.plan_button = button(t("Plan the meetings"), self.plan, "primary")
        return [
            self.plan_button,
            paper,
            label(t("Right-click a meeting to lock or move it."), "small"),
        ]

    # -- showing -----------------------------------------------------------------------------

    def show_table(self, loaded: Loaded) -> None:
        """Show a roundtable."""
        super().show_table(loaded)
        t, table = self.context.t, loaded.table
        slots = table.record.values.get("slots") or []
        used = max([int(m.values.get("table") or 0) for m in table.meetings], default=0)
        self.cells.clear()
        self.cells.setRowCount(len(slots))
        self.cells.setColumnCount(used)
        self.cells.setHorizontalHeaderLabels(
            [t("Table {number}", number=i + 1) for i in range(used)]
        )
        self.cells.setVerticalHeaderLabels([f"{s['start']}–{s['end']}" for s in slots])
        for meeting in table.meetings:
            slot, seat = meeting.values.get("slot"), meeting.values.get("table")
            if slot and seat:
                self.cells.setItem(int(slot) - 1, int(seat) - 1, self._cell(meeting))
        self._heights()
        self.faults.setText("\n".join(f"• {t(f)}" for f in loaded.faults[:FAULTS_SHOWN]))
        self.faults.setVisible(bool(loaded.faults))
        if self.may_write:
            self.plan_button.setText(t("Plan again") if table.meetings else t("Plan the meetings"))
        self._figures(loaded.figures, len(table.meetings))

    def _heights(self) -> None:
        """Give every row the height of its longest words, so that none are cut off."""
        flags = int(Qt.TextFlag.TextWordWrap.value)
        for down in range(self.cells.rowCount()):
            needed = [self.grid.fontMetrics().height()]
            for across in range(self.cells.columnCount()):
                item = self.cells.item(down, across)
                if item is not None:
                    width = self.grid.columnWidth(across) - PADDING
                    room = QRect(0, 0, width, 10_000)
                    words = QFontMetrics(item.font()).boundingRect(room, flags, item.text())
                    needed.append(words.height())
            self.grid.setRowHeight(down, max(needed) + PADDING // 2)

    def _cell(self, meeting: Record) -> QStandardItem:
        t = self.context.t
        parts = [meeting.ref("organisation_a").text, meeting.ref("organisation_b").text]
        if meeting.text("interpreter"):
            parts.append(t("Interpreter: {name}", name=meeting.text("interpreter")))
        if meeting.values.get("locked"):
            parts.append(t("Locked"))
        if meeting.text("outcome"):
            parts.append(self.context.term("outcome", meeting.text("outcome")))
        item = QStandardItem(softened("\n".join(parts)))
        item.setFont(self.grid.font())
        item.setData(meeting.code, CODE_ROLE)
        item.setToolTip(tip(f"{meeting.code}\n{subject(meeting)}"))
        if meeting.values.get("locked"):
            font = item.font()
            font.setBold(True)
            item.setFont(font)
        return item

    def _figures(self, figures: dict[str, Any], count: int) -> None:
        t = self.context.t
        self.unplanned.clear()
        if not figures:
            self.summary.setText("" if count else t("No meeting is planned yet."))
            self.unplanned.hide()
            return
        told = [
            t(
                "Sum of scores {objective}; no plan can have more than {bound}.",
                objective=figures["objective"],
                bound=figures["bound"],
            ),
            t(
                "Gap to the bound {gap} %; {spare} {spare:table stays|tables stay} free.",
                gap=f"{100 * figures['gap']:.1f}",
                spare=figures["spare"],
            ),
        ]
        moves = meetings.moves(figures)
        if moves is not None:
            told.append(t(moves))
        self.summary.setText(" ".join([*told, *(t(n) for n in figures["notes"])]))
        for left in figures["unplanned"]:
            item = QTreeWidgetItem([left["request"], f"{left['score']:.0f}", t(left["why"])])
            for at in (0, 2):
                item.setToolTip(at, tip(item.text(at)))
            self.unplanned.addTopLevelItem(item)
        self.unplanned.setVisible(bool(figures["unplanned"]))

    # -- actions -----------------------------------------------------------------------------

    def plan(self) -> None:
        """Plan the meetings that are not locked."""
        if self.loaded is None:
            return
        office, code = self.context.office, self.code
        self.context.work(
            lambda progress: roundtables.plan(office, code, SECONDS, progress),
            lambda _: self.context.refresh({"meetings"}),
            msg("Planning the meetings"),
        )

    def meeting_of(self, index: QModelIndex) -> Record | None:
        """Return the meeting in a cell."""
        if not index.isValid() or self.loaded is None:
            return None
        code = index.data(CODE_ROLE)
        return next((m for m in self.loaded.table.meetings if m.code == code), None)

    def menu_for(self, meeting: Record) -> QMenu:
        """Return what can be done with a meeting."""
        t, office, code = self.context.t, self.context.office, meeting.code
        menu = QMenu(self)
        menu.addAction(t("Outcome…")).triggered.connect(lambda: self._open_outcome(meeting))
        locked = bool(meeting.values.get("locked"))
        menu.addAction(t("Unlock") if locked else t("Lock")).triggered.connect(
            lambda: self.context.change(lambda: meetings.lock(office, [code], not locked))
        )
        moves = menu.addMenu(t("Move to and lock"))
        moves.setEnabled(not meeting.values.get("outcome"))
        slots = self.loaded.table.record.values.get("slots") if self.loaded else None
        for number, slot in enumerate(slots or (), 1):
            action = moves.addAction(f"{slot['start']}–{slot['end']}")
            action.setEnabled(number != meeting.values.get("slot"))
            action.triggered.connect(lambda _=False, number=number: self.move_to(code, number))
        return menu

    def move_to(self, code: str, slot: int) -> None:
        """Move a meeting, when nothing speaks against it."""
        office = self.context.office
        self.context.change(lambda: meetings.move(office, code, slot))

    def _menu(self, at: QPoint) -> None:
        meeting = self.meeting_of(self.grid.indexAt(at))
        if meeting is not None:
            self.menu_for(meeting).popup(self.grid.viewport().mapToGlobal(at))

    def _outcome(self, index: QModelIndex) -> None:
        meeting = self.meeting_of(index)
        if meeting is not None:
            self._open_outcome(meeting)

    def _open_outcome(self, meeting: Record) -> None:
        OutcomeDialog(self.context, meeting, self).open()

    def print_papers(self, wanted: tuple[str, ...]) -> None:
        """Ask for a folder and print papers into it."""
        chosen = QFileDialog.getExistingDirectory(self, self.context.t("Folder for the papers"))
        if chosen:
            self.print_into(Path(chosen), wanted)

    def print_into(self, folder: Path, wanted: tuple[str, ...]) -> None:
        """Print papers into a folder and say what was printed."""
        office, code, language = self.context.office, self.code, self.context.t.language
        self.context.work(
            lambda progress: papers.print_papers(
                office, code, folder, wanted=wanted, languages=(language,), progress=progress
            ),
            self._printed,
            msg("Printing the papers"),
        )

    def _printed(self, done: dict[str, Any]) -> None:
        t = self.context.t
        single = tuple(Path(f["file"]).name for f in done["files"] if "invitation" not in f)
        each = len(done["files"]) - len(single)
        told = [t("Printed: {files}", files=single)] if single else []
        if each:
            folder = Path(done["files"][-1]["file"]).parent
            told.append(
                t("{count} {count:calendar is|calendars are} in {path}.", count=each, path=folder)
            )
        self.summary.setText(" ".join([*told, *(t(n) for n in done["notes"])]))
