"""Plan the meetings, lock and move them, and say why a request has no place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QSplitter,
    QTableView,
    QTabWidget,
    QWidget,
)

from lmec_match.domain.record import Record
from lmec_match.i18n import msg
from lmec_match.services import meetings, papers, places, roundtables
from lmec_match.services.tables import subject
from lmec_match.text.breaks import softened
from ui import files
from ui.context import Context
from ui.dialogs.outcome import OutcomeDialog
from ui.pages.roundtable_tab import CODE_ROLE, Loaded, RoundtableTab, fitted, with_actions
from ui.widgets.basic import button, column, label, tip
from ui.widgets.row_menu import RowMenu

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
        self.unplanned = fitted(
            t("Requests without a place"),
            [t("Meeting"), t("Score"), t("Why")],
            (380, 70, 460),
            (0, 2),
        )
        self.changes = fitted(
            t("Changed since the plan before"),
            [t("Meeting"), t("Before"), t("Now")],
            (380, 220, 220),
            (0, 1, 2),
        )
        self.below = QTabWidget()
        self.below.setDocumentMode(True)
        self.below.addTab(self.unplanned, "")
        self.below.addTab(self.changes, "")
        self.summary = label("", "muted", wrap=True)
        self.summary.setContentsMargins(16, 0, 16, 8)
        self.faults = label("", "poor", wrap=True)
        self.faults.setContentsMargins(16, 0, 16, 8)
        across = QSplitter(Qt.Orientation.Vertical)
        across.setChildrenCollapsible(False)
        across.addWidget(self.grid)
        across.addWidget(self.below)
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
        RowMenu(self.grid, self._menu)
        self.plan_button = button(t("Plan the meetings"), self.plan, "primary")
        return [
            self.plan_button,
            paper,
            label(t("Right-click a meeting, or press the menu key, to lock or move it."), "small"),
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
        told = [f"• {t(f)}" for f in loaded.faults[:FAULTS_SHOWN]]
        if len(loaded.faults) > FAULTS_SHOWN:
            told.append(t("and {count} more", count=len(loaded.faults) - FAULTS_SHOWN))
        self.faults.setText("\n".join(told))
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
        self._lists(figures)
        if not figures:
            self.summary.setText("" if count else t("No meeting is planned yet."))
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

    def _lists(self, figures: dict[str, Any]) -> None:
        """List below the plan what has no place, and what has another one than before."""
        t = self.context.t
        self.unplanned.clear()
        self.changes.clear()
        # Figures that an earlier program kept have no list of changes.
        left, changed = figures.get("unplanned") or (), figures.get("changes") or ()
        for entry in left:
            self.unplanned.add([entry["request"], f"{entry['score']:.0f}", t(entry["why"])])
        for entry in changed:
            none = msg("not held")
            before, now = (t(entry[k] or none) for k in ("before", "now"))
            self.changes.add([entry["meeting"], before, now])
        for view, words, found in (
            (self.unplanned, t("Requests without a place"), left),
            (self.changes, t("Changed since the plan before"), changed),
        ):
            at = self.below.indexOf(view)
            self.below.setTabText(at, f"{words} ({len(found)})")
            self.below.setTabVisible(at, bool(found))
        self.below.setVisible(bool(left or changed))

    # -- actions -----------------------------------------------------------------------------

    def plan(self) -> None:
        """Plan the meetings that are not locked."""
        if self.loaded is None:
            return
        office, code = self.context.office, self.code
        self.context.work(
            self,
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

    def chosen(self, meeting: Record) -> list[str]:
        """Return the codes of the chosen meetings, of this one alone when it is not among them."""
        found = [self.meeting_of(index) for index in self.grid.selectedIndexes()]
        codes = [m.code for m in found if m is not None]
        return codes if meeting.code in codes else [meeting.code]

    def menu_for(self, meeting: Record) -> QMenu:
        """Return what can be done with a meeting; the chosen ones are locked together."""
        t, office = self.context.t, self.context.office
        menu = QMenu(self)
        menu.addAction(t("Outcome…")).triggered.connect(lambda: self._open_outcome(meeting))
        locked, codes = bool(meeting.values.get("locked")), self.chosen(meeting)
        menu.addAction(t("Unlock") if locked else t("Lock")).triggered.connect(
            lambda: self.context.change(self, lambda: places.lock(office, codes, not locked))
        )
        if self.loaded is not None:
            table = self.loaded.table
            self._moves(
                menu.addMenu(t("Move to and lock")),
                meeting,
                [(f"{p.slot.start}–{p.slot.end}", p) for p in places.slots_for(table, meeting)],
            )
            self._moves(
                menu.addMenu(t("Put at and lock")),
                meeting,
                [
                    (t("Table {number}", number=p.seat), p)
                    for p in places.tables_for(table, meeting)
                ],
            )
        return menu

    def _moves(self, menu: QMenu, meeting: Record, found: list[tuple[str, places.Place]]) -> None:
        """List the places; one that cannot be says why, so that nobody has to try it."""
        menu.setEnabled(bool(found) and not meeting.values.get("outcome"))
        for words, place in found:
            why = f" – {self.context.t(place.why)}" if place.why is not None else ""
            action = menu.addAction((words + why).replace("&", "&&"))
            action.setEnabled(place.why is None)
            action.triggered.connect(
                lambda _=False, place=place: self.move_to(
                    meeting.code, place.slot.number, place.seat
                )
            )

    def move_to(self, code: str, slot: int, seat: int = 0) -> None:
        """Move a meeting, when nothing speaks against it."""
        office = self.context.office
        self.context.change(self, lambda: places.move(office, code, slot, seat))

    def _menu(self, index: QModelIndex) -> QMenu | None:
        meeting = self.meeting_of(index)
        return self.menu_for(meeting) if meeting is not None else None

    def _outcome(self, index: QModelIndex) -> None:
        meeting = self.meeting_of(index)
        if meeting is not None:
            self._open_outcome(meeting)

    def _open_outcome(self, meeting: Record) -> None:
        OutcomeDialog(self.context, meeting, self).open()

    def print_papers(self, wanted: tuple[str, ...]) -> None:
        """Ask for a folder and print papers into it."""
        chosen = files.folder(self.context, self, self.context.t("Folder for the papers"))
        if chosen is not None:
            self.print_into(chosen, wanted)

    def print_into(self, folder: Path, wanted: tuple[str, ...]) -> None:
        """Print papers into a folder and say what was printed."""
        office, code, language = self.context.office, self.code, self.context.t.language
        self.context.work(
            self,
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
        told: list[str] = []
        if single:
            folder = Path(done["files"][0]["file"]).parent
            told.append(t("Printed into {path}: {files}.", path=folder, files=single))
        if each:
            folder = Path(done["files"][-1]["file"]).parent
            told.append(
                t("{count} {count:calendar is|calendars are} in {path}.", count=each, path=folder)
            )
        self.summary.setText(" ".join([*told, *(t(n) for n in done["notes"])]))
