"""Show what the register covers: a matrix of areas and countries, and its gaps as lists."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from lmec_match.matching.coverage import Asks, Cell, Coverage
from lmec_match.services import coverage, coverage_report
from lmec_match.services.coverage import Known, Matched
from ui import files
from ui.context import Context
from ui.pages.page import Page
from ui.widgets.basic import Empty, button, clear, column, frame, label, row, scrolled, tip
from ui.widgets.matrix import FieldWords, Matrix

CODE_ROLE = int(Qt.ItemDataRole.UserRole)
KINDS = frozenset({"needs", "projects", "technologies", "funding", "runs"})
MOST = 1000
"""Rows of a list; the command and the paper tell the rest."""


class CoveragePage(Page):
    """Read the coverage, match what was not looked for, print it, open what is missing."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, context.t("Gaps and coverage"))
        t = context.t
        self.known: Known | None = None
        self._stale = True
        self.bar.addStretch()
        self.bar.addWidget(button(t("Print…"), self._print))
        self.match_button = button(t("Match what was not looked for"), self.match, "primary")
        self.match_button.setVisible(not context.office.register.read_only)
        self.bar.addWidget(self.match_button)
        inner = QWidget()
        self.body = column(inner, margin=4, gap=3)
        self.said = column(gap=1)
        self.body.addLayout(self.said)
        self.outcome = label("", "good", wrap=True, select=True)
        self.outcome.hide()
        self.body.addWidget(self.outcome)
        self.matrix = Matrix(context.theme, t("Gaps and coverage"))
        self.matrix.picked.connect(self._pick)
        holder = frame("card")
        inside = column(holder, margin=1)
        inside.addWidget(self.matrix)
        self.body.addWidget(holder)
        self.body.addWidget(label(t(coverage_report.legend()), "small", wrap=True))
        chosen = row(gap=2)
        self.chosen = label("", "label")
        self.everywhere = button(t("Show all"), self._show_all, "link")
        chosen.addWidget(self.chosen)
        chosen.addWidget(self.everywhere)
        chosen.addStretch()
        self.body.addLayout(chosen)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        heads = [t("Code"), t("Name"), t("Country"), t("Area")]
        self.lists = [self._list(heads, (130, 460, 180, 240)) for _ in range(3)]
        self.titles = (t("Without a supplier"), t("Without a funder"), t("Not looked for yet"))
        for made, title in zip(self.lists, self.titles, strict=True):
            made.setAccessibleName(title)
            self.tabs.addTab(made, title)
        self.unpaid = self._list([t("Country"), t("Areas without a funder")], (180, 800))
        self.unpaid.setAccessibleName(t("Countries without a funder"))
        self.tabs.addTab(self.unpaid, t("Countries without a funder"))
        self.tabs.setMinimumHeight(300)
        self.body.addWidget(self.tabs, 1)
        self.area = scrolled(inner)
        self.empty = Empty(
            t("Nobody asks yet"),
            t("Import needs or projects: this page shows where nobody supplies or pays for them."),
            ((t("Import a list"), lambda: context.go.emit("importing", None)),),
        )
        self.empty.hide()
        self.outer.addWidget(self.area, 1)
        self.outer.addWidget(self.empty, 1)
        context.changed.connect(self._on_change)

    def _list(self, heads: list[str], widths: tuple[int, ...]) -> QTreeWidget:
        made = QTreeWidget()
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setHeaderLabels(heads)
        made.setStyleSheet(
            "QTreeWidget { border: 0; border-radius: 0; }QTreeWidget::item { padding: 5px 4px; }"
        )
        made.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for place, width in enumerate(widths):
            made.setColumnWidth(place, width)
        made.itemActivated.connect(self._open)
        made.itemDoubleClicked.connect(self._open)
        return made

    def _open(self, item: QTreeWidgetItem, _column: int = 0) -> None:
        code = item.data(0, CODE_ROLE)
        if code:
            self.context.open_record(code)

    # -- loading -----------------------------------------------------------------------------

    def shown(self) -> None:
        if self._stale:
            self.load()

    def load(self) -> None:
        """Read the coverage away from the window."""
        office = self.context.office
        self._stale = False
        self.context.work(
            self,
            lambda progress: coverage.read(office, progress),
            self._show,
            coverage.TITLE,
            self._failed,
        )

    def _failed(self, problem: Exception) -> None:
        self._stale = True
        self.context.failed.emit(problem)

    def _on_change(self, notice: object) -> None:
        if KINDS & set(getattr(notice, "kinds", ())):
            self._stale = True
            if self.isVisible():
                self.load()

    def _show(self, known: Known) -> None:
        self.known = known
        found = known.coverage
        self.empty.setVisible(not found.asks)
        self.area.setVisible(bool(found.asks))
        open_lists = bool(known.missing or known.old)
        self.match_button.setEnabled(open_lists)
        clear(self.said)
        for place, line in enumerate(coverage.summary(found)):
            words = label(self.context.t(line), "heading" if place == 0 else "muted", wrap=True)
            self.said.addWidget(words)
        self._fill_matrix(found)
        self._show_all()
        full = [made.topLevelItemCount() > 0 for made in self.lists]
        if not full[min(self.tabs.currentIndex(), 2)] and any(full):
            self.tabs.setCurrentIndex(full.index(True))
        self.unpaid.clear()
        for country, areas in found.countries_without_funder.items():
            named = [coverage_report.area_words(self.context.office, a, self.context.t)
                     for a in areas]  # fmt: skip
            item = QTreeWidgetItem(
                [self.context.term("country", country), self.context.t.listed(named)]
            )
            item.setToolTip(1, tip("\n".join(named)))
            self.unpaid.addTopLevelItem(item)
        self.ready.emit()

    # -- the matrix --------------------------------------------------------------------------

    def _fill_matrix(self, found: Coverage) -> None:
        office, t = self.context.office, self.context.t
        self.matrix.show_fields(
            t("Area"),
            [self.context.term("country", c) for c in found.countries],
            [
                (
                    coverage_report.area_words(office, area, t),
                    [self._words(cell) for cell in found.row(area)],
                )
                for area in found.areas
            ],
        )

    def _words(self, cell: Cell) -> FieldWords:
        t = self.context.t
        if not cell.asks:
            return FieldWords()
        marks = tuple(t(mark) for mark in coverage_report.marks(cell))
        notes = tuple(t(note) for note in coverage_report.unread(cell))
        spoken = t(
            "{asks} {asks:asks|ask}; {suppliers} {suppliers:technology|technologies} and "
            "{funders} {funders:funding source|funding sources}",
            asks=cell.asks,
            suppliers=cell.suppliers,
            funders=cell.funders,
        )
        return FieldWords(
            f"{cell.asks:,}",
            f"{cell.suppliers:,} / {cell.funders:,}",
            marks,
            notes,
            "\n".join([spoken, *marks, *notes]),
        )

    def _pick(self, row_: int, column_: int) -> None:
        if self.known is None:
            return
        found = self.known.coverage
        area, country = found.areas[row_], found.countries[column_]
        words = coverage_report.area_words(self.context.office, area, self.context.t)
        self.chosen.setText(f"{words} · {self.context.term('country', country)}")
        self.everywhere.show()
        self._fill_lists(set(found.cells[area, country].codes))

    def _show_all(self) -> None:
        self.chosen.setText(self.context.t("All areas and countries"))
        self.everywhere.hide()
        self.matrix.blockSignals(True)
        self.matrix.setCurrentCell(-1, -1)
        self.matrix.blockSignals(False)
        self._fill_lists(None)

    def _fill_lists(self, codes: set[str] | None) -> None:
        if self.known is None:
            return
        found = self.known.coverage
        groups = (found.without_supplier, found.without_funder, found.not_looked_for)
        for place, (made, group) in enumerate(zip(self.lists, groups, strict=True)):
            asks = [a for a in group if codes is None or a.code in codes]
            self._fill(made, asks)
            self.tabs.setTabText(place, f"{self.titles[place]} ({len(asks):,})")

    def _fill(self, made: QTreeWidget, asks: Sequence[Asks]) -> None:
        t = self.context.t
        made.clear()
        rows = []
        for ask in asks[:MOST]:
            countries = t.listed(self.context.term("country", c) for c in ask.countries)
            areas = t.listed(self.context.term("area", a) for a in ask.areas)
            item = QTreeWidgetItem([ask.code, ask.name.split("\n", 1)[0], countries, areas])
            item.setData(0, CODE_ROLE, ask.code)
            for place in (1, 3):
                item.setToolTip(place, tip(item.text(place)))
            rows.append(item)
        if len(asks) > MOST:
            rows.append(QTreeWidgetItem(["", t("… and {count} more.", count=len(asks) - MOST)]))
        made.addTopLevelItems(rows)

    # -- actions -----------------------------------------------------------------------------

    def match(self) -> None:
        """Match every need and project without a list of today, with progress and cancel."""
        office = self.context.office
        self.match_button.setEnabled(False)

        def done(made: Matched) -> None:
            self.outcome.setText(self.context.t(made.words))
            self.outcome.show()
            if made.made:
                self.context.changed.emit(made.notice)
            else:
                self.load()

        def failed(problem: Exception) -> None:
            self.match_button.setEnabled(True)
            self.context.failed.emit(problem)

        self.context.work(
            self,
            lambda progress: coverage.match(office, again=True, progress=progress),
            done,
            coverage.MATCHING,
            failed,
        )

    def _print(self) -> None:
        t = self.context.t
        chosen = files.save_as(self.context, self, t("Print…"), "coverage.pdf", t("PDF (*.pdf)"))
        if chosen is not None:
            self.print_to(chosen)

    def print_to(self, path: Path) -> None:
        """Write the coverage as a PDF, and say where it is."""
        office, t = self.context.office, self.context.t

        def done(_: object) -> None:
            self.outcome.setText(t("Saved: {path}", path=path))
            self.outcome.show()

        self.context.work(
            self,
            lambda progress: coverage_report.print_report(office, [t], path, progress),
            done,
            coverage_report.PRINTING,
        )
