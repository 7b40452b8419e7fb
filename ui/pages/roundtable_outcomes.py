"""Key in outcomes from a pile of slips, and follow what was promised."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QMenu,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from lmec_match.domain.record import Record
from lmec_match.errors import LmecError, UserError
from lmec_match.i18n import msg
from lmec_match.services import afterwards, records
from lmec_match.services.tables import slot_of
from ui.context import Context
from ui.dialogs.commitment import CommitmentDialog
from ui.dialogs.outcome import OutcomeChoice, about, note_edit, promises_edit
from ui.errors import blame
from ui.pages.roundtable_tab import CODE_ROLE, Loaded, RoundtableTab, fitted
from ui.widgets.basic import button, clear, column, frame, label, row, set_role
from ui.widgets.editors import term_box
from ui.widgets.row_menu import RowMenu

STATE_COLUMN = 3


class OutcomesTab(RoundtableTab):
    """Take a code, one key and Enter for each slip; list what is missing and what is promised."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        t = context.t
        layout = column(self)
        if self.may_write:
            layout.addWidget(self._entry())
        self.missing = fitted(
            t("Meetings without an outcome"),
            [t("No outcome yet"), t("When"), t("Code")],
            (300, 62, 104),
            (0,),
        )
        _first_takes_the_width(self.missing)
        self.missing.itemActivated.connect(lambda item, _: self.take(item.text(2)))
        of = (context.field("commitments", key) for key in ("who", "due", "state"))
        heads = [t("Commitment"), *(context.label(field.labels) for field in of)]
        self.commitments = fitted(t("Commitments"), heads, (200, 150, 80, 120), (0, 1))
        _first_takes_the_width(self.commitments)
        if self.may_write:
            self.commitments.itemActivated.connect(lambda item, _: self.edit(item))
            RowMenu(self.commitments, self._menu)
        said = QWidget()
        self.said = column(said, margin=4, gap=1)
        right = QWidget()
        down = column(right)
        down.addWidget(said)
        down.addWidget(self.commitments, 1)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.setChildrenCollapsible(False)
        across.addWidget(self.missing)
        across.addWidget(right)
        across.setStretchFactor(0, 1)
        across.setStretchFactor(1, 1)
        across.setSizes([520, 540])
        layout.addWidget(across, 1)

    def _entry(self) -> QWidget:
        t = self.context.t
        made = frame("bar")
        layout = column(made, margin=4, gap=2)
        first = row()
        self.slip = QLineEdit()
        self.slip.setMaximumWidth(220)
        self.slip.setPlaceholderText("MTG-00001-0")
        self.slip.setAccessibleName(t("Code on the slip"))
        self.slip.returnPressed.connect(lambda: self.take(self.slip.text()))
        self.about = label(t("Key or scan the code on the slip, then 0 to 3, then Enter."), "muted")
        first.addWidget(self.slip)
        first.addWidget(self.about, 1)
        layout.addLayout(first)
        self.choice = OutcomeChoice(self.context)
        self.choice.entered.connect(self.keep)
        self.choice.begun.connect(self._next_slip)
        layout.addWidget(self.choice)
        texts = row()
        self.note, self.promises = note_edit(self.context), promises_edit(self.context)
        texts.addWidget(self.note)
        texts.addWidget(self.promises)
        self.kept = button(t("Keep"), self.keep, "primary")
        self.kept.setToolTip(f"{t('Keep')} (Ctrl+Enter)")
        self.cleared = button(t("Clear the outcome"), self.clear_outcome, "danger")
        self.cleared.setEnabled(False)
        presses = column(gap=1)
        presses.addWidget(self.cleared)
        presses.addWidget(self.kept)
        texts.addLayout(presses)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            # Enter alone begins a new line of what was said.
            QShortcut(
                QKeySequence(keys), made, self.keep,
                context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
            )  # fmt: skip
        layout.addLayout(texts)
        self.meeting: Record | None = None
        return made

    def opened(self) -> None:
        """Be ready for a scan at once."""
        if self.may_write:
            self.slip.setFocus()

    # -- showing -----------------------------------------------------------------------------

    def show_table(self, loaded: Loaded) -> None:
        """Show a roundtable."""
        super().show_table(loaded)
        t = self.context.t
        self.missing.clear()
        for meeting in afterwards.without_outcome(loaded.table):
            slot = slot_of(loaded.table, meeting)
            self.missing.add([about(meeting), slot.get("start", ""), meeting.code])
        clear(self.said)
        for line in loaded.said:
            self.said.addWidget(label(t(line), "", wrap=True))
        if not loaded.said:
            self.said.addWidget(label(t("Nothing is known of the meetings yet."), "muted"))
        self._commitments(loaded)

    def _commitments(self, loaded: Loaded) -> None:
        self.commitments.clear()
        for commitment in loaded.table.commitments:
            item = self.commitments.add(
                [
                    commitment.text("what"),
                    commitment.ref("who").text,
                    str(commitment.values.get("due") or ""),
                ]
            )
            item.setData(0, CODE_ROLE, commitment.code)
            self.commitments.setItemWidget(item, STATE_COLUMN, self._state(commitment))

    def _state(self, commitment: Record) -> QWidget:
        # In a cell of several lines a box alone would be as high as the cell.
        holder = QWidget()
        box = term_box(self.context, "commitment_state", commitment.text("state"))
        column(holder).addWidget(box)
        box.setAccessibleName(self.context.t("Status"))
        box.setEnabled(self.may_write)
        box.activated.connect(
            lambda _, code=commitment.code: self.set_state(code, str(box.currentData()))
        )
        return holder

    # -- actions -----------------------------------------------------------------------------

    def take(self, text: str) -> None:
        """Find the meeting of a slip, and wait for its outcome."""
        if self.loaded is None or not self.may_write:
            return
        self._wait_for(None)
        try:
            code = records.read_code(text)
            found = [m for m in self.loaded.table.meetings if m.code == code]
            if not found:
                raise UserError(msg("{code} is no meeting of this roundtable.", code=code))
        except LmecError as problem:
            self._tell(self.context.t(problem.message), "poor")
            self.slip.selectAll()
            self.slip.setFocus()
            return
        self._wait_for(found[0])
        self.slip.setText(code)
        self._tell(about(found[0]), "heading")
        self.choice.choose(found[0].text("outcome"))
        self.note.setPlainText(found[0].text("outcome_note"))
        self.promises.clear()
        self.choice.setFocus()

    def _wait_for(self, meeting: Record | None) -> None:
        self.meeting = meeting
        self.cleared.setEnabled(meeting is not None and bool(meeting.text("outcome")))

    def _next_slip(self, letter: str) -> None:
        """Give a scan that comes before Enter to the field for codes; nothing is kept of it."""
        self._wait_for(None)
        self.choice.choose("")
        self.slip.setText(letter)
        self.slip.setFocus()

    def keep(self) -> None:
        """Keep the outcome of the slip and be ready for the next one."""
        if self.meeting is None:
            self._tell(self.context.t("Key or scan the code on the slip first."), "poor")
            return
        office, code, result = self.context.office, self.meeting.code, self.choice.value
        if not result:
            self._tell(self.context.t("Please choose an outcome, 0 to 3."), "poor")
            return
        note = self.note.toPlainText().strip()
        promises = [p for p in self.promises.toPlainText().splitlines() if p.strip()]

        def done(_: object) -> None:
            self._next(self.context.t("Kept: {code}.", code=code))
            self.context.refresh({"meetings", "commitments"})

        def failed(problem: Exception) -> None:
            if isinstance(problem, LmecError):
                self._tell(self.context.t(problem.message), "poor")
                blame(self, problem)
            else:
                self.context.failed.emit(problem)

        self.context.ask(
            self,
            lambda: afterwards.outcome(office, code, result, note, promises),
            done,
            failed=failed,
        )

    def _next(self, words: str) -> None:
        """Say what was done with a slip, and be ready for the next one."""
        self._tell(words, "good")
        self._wait_for(None)
        self.slip.clear()
        self.choice.choose("")
        self.note.clear()
        self.promises.clear()
        self.slip.setFocus()

    def clear_outcome(self) -> None:
        """Take back the outcome of the meeting whose code was keyed; undo brings it again."""
        if self.meeting is None:
            return
        office, code = self.context.office, self.meeting.code
        words = self.context.t("The outcome of {code} is cleared.", code=code)
        self.context.change(
            self, lambda: afterwards.clear_outcome(office, code), lambda _: self._next(words)
        )

    def _menu(self, index: QModelIndex) -> QMenu:
        item = self.commitments.itemFromIndex(index)
        menu = QMenu(self)
        menu.addAction(self.context.t("Edit…")).triggered.connect(lambda: self.edit(item))
        return menu

    def edit(self, item: QTreeWidgetItem) -> None:
        """Open one commitment."""
        table, code = self.loaded.table if self.loaded else None, item.data(0, CODE_ROLE)
        for commitment in table.commitments if table else ():
            if table is not None and commitment.code == code:
                CommitmentDialog(self.context, table, commitment, self).open()

    def set_state(self, code: str, state: str) -> None:
        """Change the state of a commitment."""
        office = self.context.office
        self.context.change(self, lambda: afterwards.set_commitment(office, code, state=state))

    def _tell(self, words: str, role: str) -> None:
        self.about.setText(words)
        set_role(self.about, role)


def _first_takes_the_width(view: QTreeWidget) -> None:
    """Let the words shrink, never the codes, dates and states beside them."""
    head = view.header()
    head.setStretchLastSection(False)
    head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
