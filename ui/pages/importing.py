"""Import a list: file, sheet, columns, check, duplicates, apply. Going back never loses work."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QMessageBox,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from lmec_match.domain.kinds import IMPORTABLE
from lmec_match.i18n import Message, msg
from lmec_match.services import import_cells, imports
from lmec_match.services.imports import ImportOptions, ImportPreview, RowDecision, SheetView
from ui import files
from ui.context import Context
from ui.pages.page import Page
from ui.theme import GRID
from ui.widgets.basic import Empty, button, column, frame, label, line, row, set_role, whole_number
from ui.widgets.column_map import ColumnMap
from ui.widgets.doubles import Doubles
from ui.widgets.file_drop import FileDrop
from ui.widgets.language_choice import LanguageChoice
from ui.widgets.plan_table import SHOWN_ROWS, PlanTable
from ui.widgets.row_cells import RowCells
from ui.widgets.sheet_choice import SheetChoice

Choices = tuple[Path | None, ImportOptions, set[tuple[str, int]]]
"""A list, how it is read, and which of its tables are in the register by now."""


def step_titles() -> tuple[Message, ...]:
    """Return the wizard's steps."""
    return (
        msg("File"),
        msg("Sheet"),
        msg("Columns"),
        msg("Check"),
        msg("Duplicates"),
        msg("Apply"),
    )


class ImportPage(Page):
    """Lead a list into the register, step by step."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, context.t("Import"))
        self.path: Path | None = None
        self.options = ImportOptions()
        self.preview: ImportPreview | None = None
        self.sheet = 0
        self.applied: set[tuple[str, int]] = set()
        """Tables of this list that are in the register by now: name and heading row."""
        self._make_steps()
        self.stack = QStackedWidget()
        for made in (
            self._make_file(),
            self._make_sheet(),
            self._make_columns(),
            self._make_check(),
            self._make_duplicates(),
            self._make_apply(),
        ):
            self.stack.addWidget(made)
        self.outer.addWidget(self.stack, 1)
        self.outer.addWidget(self._make_foot())
        self._go(0)

    # -- frame -------------------------------------------------------------------------------

    def _make_steps(self) -> None:
        bar = frame("bar")
        layout = row(bar, margin=2, gap=2)
        self.steps = []
        for place, title in enumerate(step_titles()):
            made = label(f"{place + 1}  {self.context.t(title)}", "step")
            self.steps.append(made)
            layout.addWidget(made)
        layout.addStretch()
        self.outer.addWidget(bar)

    def _make_foot(self) -> QWidget:
        t = self.context.t
        foot = frame("foot")
        layout = row(foot, margin=3, gap=2)
        self.note = label("", "muted", wrap=True)
        layout.addWidget(self.note, 1)
        self.back = button(t("Back"), lambda: self._go(self.stack.currentIndex() - 1))
        self.next = button(t("Next"), self._forward, "primary")
        layout.addWidget(self.back)
        layout.addWidget(self.next)
        return foot

    def _go(self, step: int) -> None:
        self.stack.setCurrentIndex(step)
        for place, made in enumerate(self.steps):
            set_role(made, "step-now" if place == step else "step" if place > step else "step-done")
        # What was applied is in the register: one goes on from there, or undoes it.
        self.back.setVisible(0 < step < 5)
        self.next.setVisible(0 < step < 5)
        t = self.context.t
        self.next.setText(t("Apply") if step == 4 else t("Next"))
        self.note.setText(self._unmapped if step == 2 else "")
        if step == 3:
            self._fill_rows()
        if step == 4:
            self._fill_duplicates()

    def _forward(self) -> None:
        step = self.stack.currentIndex()
        if step == 2 and self._mapping_changed:
            self._read(then=3)
        elif step == 4:
            self._apply()
        else:
            self._go(step + 1)

    def show_subject(self, subject: object) -> None:
        if isinstance(subject, str):
            self._open(Path(subject))

    def shown(self) -> None:
        self.ready.emit()

    # -- 1 file ------------------------------------------------------------------------------

    def _make_file(self) -> QWidget:
        made = FileDrop(self.context)
        made.opened.connect(lambda path: self._open(Path(path)))
        made.said.connect(self.note_later)
        return made

    def note_later(self, words: str) -> None:
        """Say something at the foot of the page."""
        self.note.setText(words)

    def _open(self, path: Path) -> None:
        before = (self.path, self.options, self.applied)
        self.path, self.options, self.applied = path, ImportOptions(), set()
        self._read(1, before)

    def _next_table(self) -> int:
        """Return the place of the first table that is not applied yet, -1 when all are."""
        sheets = self.preview.sheets if self.preview else ()
        left = (i for i, s in enumerate(sheets) if (s.name, s.header_row) not in self.applied)
        return next(left, -1)

    def _read(self, then: int, before: Choices | None = None) -> None:
        """Read and plan the list; when that fails, the choices are those given as `before`."""
        office, path, options = self.context.office, self.path, self.options
        if path is None:
            return
        self.next.setEnabled(False)

        def done(preview: ImportPreview) -> None:
            self.next.setEnabled(True)
            self.preview = preview
            following = self._next_table() if self.applied else -1
            self.sheet = preview.best_sheet if following < 0 else following
            self.tables.show_preview(preview, self.sheet)
            self._fill_columns()
            self._go(then)
            self.ready.emit()

        def failed(problem: Exception) -> None:
            self.next.setEnabled(True)
            if before is not None:
                self.path, self.options, self.applied = before
            if before is not None and self.preview is not None:
                self.tables.show_preview(self.preview, self.sheet)
                self._fill_columns()
            self.context.failed.emit(problem)

        self.context.work(
            self,
            lambda progress: imports.preview(office, path, options, progress),
            done,
            msg("Reading the list"),
            failed,
        )

    def _read_again(self, then: int, **changes: Any) -> None:
        before = (self.path, self.options, self.applied)
        self.options = replace(self.options, **changes)
        self._read(then, before)

    # -- 2 sheet -----------------------------------------------------------------------------

    def _make_sheet(self) -> QWidget:
        self.tables = SheetChoice(self.context)
        self.tables.chosen.connect(self._choose_sheet)
        self.tables.encoded.connect(self._change_encoding)
        return self.tables

    @property
    def view(self) -> SheetView | None:
        """Return the chosen table of the list."""
        if self.preview is None or not self.preview.sheets:
            return None
        return self.preview.sheets[self.sheet]

    def _change_encoding(self, encoding: str) -> None:
        self._read_again(1, encoding=encoding)

    def _choose_sheet(self, place: int) -> None:
        self.sheet = place
        self._fill_columns()

    # -- 3 columns ---------------------------------------------------------------------------

    def _make_columns(self) -> QWidget:
        t = self.context.t
        page = QWidget()
        layout = column(page, margin=6, gap=3)
        head = row(gap=3)
        head.addWidget(label(t("This is a list of"), "muted"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(t("Kind of list"))
        for kind in IMPORTABLE:
            self.kind.addItem(self.context.label(kind.labels), kind.key)
        self.kind.activated.connect(self._change_kind)
        head.addWidget(self.kind)
        head.addWidget(label(t("Headings in row"), "muted"))
        self.header = whole_number(1, 1_048_576, 1)
        self.header.setAccessibleName(t("Headings in row"))
        self.header.editingFinished.connect(self._change_header)
        head.addWidget(self.header)
        head.addWidget(label(t("Sender"), "muted"))
        self.sender = QLineEdit()
        self.sender.setAccessibleName(t("Sender"))
        self.sender.setPlaceholderText(t("The choices are remembered for this sender"))
        self.sender.textEdited.connect(self._change_sender)
        head.addWidget(self.sender, 1)
        layout.addLayout(head)
        self.columns = ColumnMap(self.context)
        self.columns.mapped.connect(self._map)
        layout.addWidget(self.columns, 1)
        self._mapping_changed = False
        self._unmapped = ""
        return page

    def _fill_columns(self) -> None:
        view, t = self.view, self.context.t
        if view is None:
            return
        self._mapping_changed = False
        self.kind.setCurrentIndex(max(0, self.kind.findData(view.kind)))
        self.header.setValue(max(1, view.header_row))
        self.columns.show_sheet(view)
        count = sum(1 for c in view.columns if not c.target)
        words = t(
            "Without a field: {count}. What they hold is kept as a searchable note.", count=count
        )
        self._unmapped = words if count else ""

    def _map(self, heading: str, target: str) -> None:
        self.options = replace(self.options, mapping={**self.options.mapping, heading: target})
        self._mapping_changed = True

    def _change_kind(self) -> None:
        self._read_again(2, kind=str(self.kind.currentData()), mapping={})

    def _change_header(self) -> None:
        view = self.view
        if view is not None and self.header.value() != view.header_row:
            self._read_again(2, header_row=self.header.value(), sheet=view.name)

    def _change_sender(self, text: str) -> None:
        self.options = replace(self.options, sender=text.strip())
        self._mapping_changed = True

    # -- 4 check -----------------------------------------------------------------------------

    def _make_check(self) -> QWidget:
        t = self.context.t
        page = QWidget()
        layout = column(page, margin=6, gap=3)
        self.plan = PlanTable(self.context)
        self.cells = RowCells(self.context)
        self.plan.chosen.connect(self._show_cells)
        self.plan.column.connect(self._open_column)
        self.cells.corrected.connect(self._correct)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(4 * GRID)
        splitter.setProperty("role", "gap")
        splitter.addWidget(self.plan)
        splitter.addWidget(self.cells)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([700, 460])
        layout.addWidget(splitter, 1)
        back, sender = row(gap=2), t("Language of the sender")
        self.language = LanguageChoice(sender, t.language)
        back.addWidget(label(sender, "label"))
        back.addWidget(self.language)
        back.addWidget(button(t("Annotated workbook…"), self._returned))
        back.addStretch()
        layout.addLayout(back)
        return page

    def _show_cells(self, row: int) -> None:
        if self.view is not None:
            self.cells.show_row(self.view, row, self.options.corrections)

    def _open_column(self, letter: str) -> None:
        """Show where a column goes and what it is given in."""
        self._go(2)
        self.columns.focus(letter)

    def _correct(self, row: int, column: str, text: str) -> None:
        """Plan the list anew with a cell that a person corrected; the file is not read again."""
        office, preview = self.context.office, self.preview
        if preview is None:
            return
        made, place = replace(preview, options=self.options), self.sheet
        self.next.setEnabled(False)

        def done(corrected: ImportPreview) -> None:
            self.next.setEnabled(True)
            self.preview = corrected
            self.options = replace(self.options, corrections=corrected.options.corrections)
            self._fill_rows()
            self.plan.select(row)
            self.cells.focus_cell(row, column)
            self.ready.emit()

        def failed(problem: Exception) -> None:
            self.next.setEnabled(True)
            self._show_cells(self.plan.row)
            self.context.failed.emit(problem)

        self.context.work(
            self,
            lambda progress: import_cells.correct(office, made, place, row, column, text, progress),
            done,
            msg("Planning {sheet}", sheet=made.sheets[place].name),
            failed,
        )

    def _fill_rows(self) -> None:
        if self.view is not None:
            self.plan.show_sheet(self.view)
            words = self.context.t("The first {count} rows are shown.", count=SHOWN_ROWS)
            self.note.setText(words if self.plan.cut else "")

    def _returned(self) -> None:
        t, preview = self.context.t, self.preview
        if preview is None:
            return
        name, kinds = f"{preview.path.stem}-checked.xlsx", t("Workbook (*.xlsx)")
        chosen = files.save_as(self.context, self, t("Annotated workbook"), name, kinds)
        language = self.language.chosen
        if chosen is not None:
            self.context.work(
                self,
                lambda _: imports.write_returned(preview, chosen, language),
                lambda _: None,
                msg("Writing the annotated workbook"),
            )

    # -- 5 duplicates ------------------------------------------------------------------------

    def _make_duplicates(self) -> QWidget:
        t = self.context.t
        page = QWidget()
        layout = column(page, margin=6, gap=3)
        self.asked = QWidget()
        head = row(self.asked, gap=2)
        head.addWidget(label(t("Rows that may be in the register already:"), "muted"))
        self.choice = QComboBox()
        self.choice.setAccessibleName(t("What to do with them"))
        for key, words in (
            ("skip", t("leave them out for now")),
            ("new", t("add them as new records")),
            ("merge", t("merge them into the record found")),
        ):
            self.choice.addItem(words, key)
        self.choice.activated.connect(self._change_choice)
        head.addWidget(self.choice)
        head.addStretch()
        layout.addWidget(self.asked)
        self.doubles = Doubles(self.context)
        self.doubles.decided.connect(self._decide)
        layout.addWidget(self.doubles, 1)
        self.no_doubles = Empty(
            t("No duplicates"),
            t("No row resembles a record of the register, or another row."),
        )
        layout.addWidget(self.no_doubles, 1)
        return page

    def _change_choice(self) -> None:
        self.options = replace(self.options, duplicates=str(self.choice.currentData()))

    def _decide(self, place: tuple[str, int], chosen: RowDecision) -> None:
        decisions = {**self.options.decisions, place: chosen}
        self.options = replace(self.options, decisions=decisions)

    def _fill_duplicates(self) -> None:
        view, t = self.view, self.context.t
        self._change_choice()
        if view is None:
            return
        count = self.doubles.show_sheet(view)
        for widget in (self.asked, self.doubles):
            widget.setVisible(bool(count))
        self.no_doubles.setVisible(not count)
        if count:
            self.note.setText(t("Rows that you do not decide on follow the choice above."))

    # -- 6 apply -----------------------------------------------------------------------------

    def _make_apply(self) -> QWidget:
        t = self.context.t
        page = QWidget()
        layout = column(page, margin=6, gap=3)
        layout.addStretch(1)
        self.done = label("", "heading", wrap=True)
        self.done.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.done)
        self.told = label("", "muted", wrap=True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.told)
        layout.addWidget(line())
        choices = row()
        choices.addStretch()
        self.following = button("", self._follow, "primary")
        choices.addWidget(self.following)
        self.look = button(t("Look at the records"), self._look)
        choices.addWidget(self.look)
        choices.addWidget(button(t("Import another list"), lambda: self._go(0)))
        choices.addStretch()
        layout.addLayout(choices)
        layout.addStretch(2)
        return page

    def _agreed(self, preview: ImportPreview) -> bool | None:
        """Ask before a list changes a large share of the register; None when it may not."""
        large = [i for i in preview.sheets[self.sheet].issues if i.code == imports.LARGE]
        if not large:
            return False
        asked = QMessageBox.question(
            self, self.context.t("Apply"), self.context.t(large[0].message)
        )
        return True if asked == QMessageBox.StandardButton.Yes else None

    def _apply(self) -> None:
        office, preview = self.context.office, self.preview
        if preview is None:
            return
        agreed = self._agreed(preview)
        if agreed is None:
            return
        options = replace(
            preview.options,
            duplicates=self.options.duplicates,
            sender=self.options.sender,
            decisions=self.options.decisions,
            large_change=agreed,
        )
        chosen = replace(preview, options=options)
        only = self.sheet
        self.next.setEnabled(False)

        def done(outcome: imports.Outcome) -> None:
            self.next.setEnabled(True)
            self._go(5)
            t = self.context.t
            view = preview.sheets[only]
            self.applied.add((view.name, view.header_row))
            self.done.setText(t("The list is in the register."))
            told = imports.in_words(replace(preview, sheets=(view,)), outcome)
            self.told.setText("\n".join(t(w) for w in told))
            left = sum((s.name, s.header_row) not in self.applied for s in preview.sheets)
            self.following.setText(t("Next table of the list ({count} left)", count=left))
            self.following.setVisible(bool(left))
            set_role(self.look, "" if left else "primary")
            self.context.refresh({k.key for k in IMPORTABLE})

        def failed(problem: Exception) -> None:
            self.next.setEnabled(True)
            self.context.failed.emit(problem)

        self.context.work(
            self,
            lambda progress: imports.apply(office, chosen, progress, only=only),
            done,
            msg("Importing"),
            failed,
        )

    def _follow(self) -> None:
        """Go on with the next table of the file, planned anew against what is there by now."""
        self._read(then=2)

    def _look(self) -> None:
        if self.view is not None:
            self.context.go.emit(self.view.kind, None)
