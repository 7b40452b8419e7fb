"""Show one kind of record: filters, table, detail."""

from __future__ import annotations

import importlib
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QMenu,
    QMessageBox,
    QSplitter,
    QStackedWidget,
    QTableView,
)

from lmec_match.domain.changes import Filter
from lmec_match.domain.fields import FieldType, RecordKind
from lmec_match.services import records, searching
from lmec_match.services.records import TableView
from ui.context import Context
from ui.models.records import RecordsModel
from ui.pages.page import Page
from ui.widgets.basic import Empty, button, label, tool
from ui.widgets.detail import Detail
from ui.widgets.facets import Facets
from ui.widgets.row_menu import RowMenu

TYPING_PAUSE = 150
"""Milliseconds after the last key before a search starts."""

_WIDTHS = {
    FieldType.TEXT: 200,
    FieldType.LONG_TEXT: 280,
    FieldType.MONEY: 170,
    FieldType.QUANTITY: 120,
    FieldType.TERM: 130,
    FieldType.TERMS: 190,
    FieldType.DATE: 110,
    FieldType.INTEGER: 72,
    FieldType.REF: 180,
}


class RecordsPage(Page):
    """Browse, search, filter and edit the records of one kind."""

    def __init__(self, context: Context, kind: RecordKind) -> None:
        super().__init__(context, context.label(kind.labels))
        self.kind = kind
        self._search = ""
        self._found: tuple[int, ...] | None = None
        self._loaded = False
        self._pending = ""
        self._make_bar()
        keys = context.settings.columns.get(kind.key) or [f.key for f in kind.fields if f.listed]
        known = kind.by_key
        self.model = RecordsModel(context, kind, [k for k in keys if k in known])
        self.facets = Facets(context, kind)
        self.facets.chosen.connect(lambda _: self.load())
        self.detail = Detail(context)
        self.detail.hide()
        self.detail.closed.connect(self._close_detail)
        self.table = self._make_table()
        self.centre = QStackedWidget()
        self.centre.addWidget(self.table)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        for widget, stretch in ((self.facets, 0), (self.centre, 3), (self.detail, 1)):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        self.outer.addWidget(self.splitter, 1)
        context.changed.connect(self._on_change)

    def _make_bar(self) -> None:
        t, icon = self.context.t, self.context.theme.icon
        self.count = label("", "muted")
        self.bar.addWidget(self.count)
        self.bar.addStretch()
        self.search = QLineEdit()
        self.search.setPlaceholderText(t("Search in any language"))
        self.search.setAccessibleName(t("Search in any language"))
        self.search.addAction(
            icon("search", self.context.theme.tokens.muted),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(280)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING_PAUSE)
        self._timer.timeout.connect(self._start_search)
        self.search.textChanged.connect(lambda _: self._timer.start())
        self.bar.addWidget(self.search)
        self.bar.addWidget(tool(icon("columns"), t("Choose columns"), self._choose_columns))
        if not self.context.office.register.read_only:
            self.bar.addWidget(button(t("New"), self.new, "primary"))
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)

    def _make_table(self) -> QTableView:
        view = QTableView()
        view.setModel(self.model)
        view.setAccessibleName(self.context.label(self.kind.labels))
        view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        # One height for all rows: tall enough for stacked Khmer and Burmese marks.
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 14)
        head = view.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.sectionClicked.connect(self._sort)
        RowMenu(view, self._menu)
        view.selectionModel().currentRowChanged.connect(self._select)
        self._size_columns(view)
        return view

    def _size_columns(self, view: QTableView) -> None:
        view.setColumnWidth(0, 116)
        for place, field in enumerate(self.model.fields, 1):
            width = 320 if field.key == "name" else _WIDTHS.get(field.type, 150)
            view.setColumnWidth(place, width)

    # -- loading -----------------------------------------------------------------------------

    def shown(self) -> None:
        if not self._loaded:
            self.load()

    def filter(self) -> Filter:
        """Return the present choice of records."""
        return Filter(self.facets.choice, self._found, self.model.sort_key)

    def load(self) -> None:
        """Ask for the table, then for its filters."""
        office, kind, wanted = self.context.office, self.kind.key, self.filter()
        self.context.ask(
            self, lambda: records.table(office, kind, wanted), self._show, key=f"table.{kind}"
        )
        self.context.ask(
            self,
            lambda: records.facets(office, kind, wanted),
            self.facets.show_counts,
            key=f"facets.{kind}",
        )

    def _show(self, view: TableView) -> None:
        self._loaded = True
        self.model.show(view.ids)
        shown, total = len(view.ids), view.total
        self.count.setText(
            f"{total:,}"
            if shown == total
            else self.context.t("{shown} of {total}", shown=f"{shown:,}", total=f"{total:,}")
        )
        self._show_centre(shown, total)
        if self._pending:
            self._open(self._pending)
        self.ready.emit()

    def _show_centre(self, shown: int, total: int) -> None:
        while self.centre.count() > 1:
            old = self.centre.widget(1)
            self.centre.removeWidget(old)
            old.deleteLater()
        self.facets.setVisible(total > 0)
        if shown:
            self.centre.setCurrentIndex(0)
            return
        t = self.context.t
        if total:
            empty = Empty(
                t("Nothing fits"),
                t("No record fits the search and the filters together."),
                ((t("Show all"), self._show_all),),
            )
        else:
            empty = Empty(
                t("No {kind} yet", kind=_inside(self.context.label(self.kind.labels))),
                t("Import the list that a focal point sent, in any layout, or write the first."),
                (
                    (t("Import a list"), lambda: self.context.go.emit("importing", None)),
                    (t("New"), self.new),
                ),
            )
        self.centre.addWidget(empty)
        self.centre.setCurrentIndex(1)

    def _show_all(self) -> None:
        self.facets.choice = {}
        self.search.clear()
        self._found = None
        self.load()

    def _start_search(self) -> None:
        text = self.search.text().strip()
        if text == self._search:
            return
        self._search = text
        if not text:
            self._found = None
            self.model.sort_key = "name"
            self.load()
            return
        office, kind = self.context.office, self.kind.key

        def found(ids: list[int]) -> None:
            self._found = tuple(ids)
            # Best first: the rank of the search is the order of the table.
            self.model.sort_key = ""
            self.load()

        self.context.ask(
            self, lambda: searching.ids(office, kind, text), found, key=f"search.{kind}"
        )

    def _sort(self, section: int) -> None:
        key = "code" if section == 0 else self.model.keys[section - 1]
        down = self.model.sort_key == key
        self.model.sort_key = f"-{key}" if down else key
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(section, order)
        self.load()

    # -- one record --------------------------------------------------------------------------

    def _select(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._open(self.model.code(current.row()))

    def _open(self, code: str) -> None:
        self._pending = ""
        office = self.context.office

        def show(record: Any) -> None:
            self.detail.show_record(record)
            self._show_detail()

        self.context.ask(self, lambda: records.show(office, code), show, key="detail")

    def _show_detail(self) -> None:
        if not self.detail.isVisible():
            self.detail.show()
            width = self.splitter.width()
            side = self.facets.width() if self.facets.isVisible() else 0
            self.splitter.setSizes([side, max(300, width - side - 420), 420])

    def _close_detail(self) -> None:
        self.detail.hide()
        self.table.clearSelection()

    def new(self) -> None:
        """Open an empty form."""
        self.detail.new(self.kind.key)
        self._show_detail()

    def show_subject(self, subject: object) -> None:
        if not isinstance(subject, str):
            return
        if subject.startswith(f"{self.kind.prefix}-"):
            self._pending = subject
            if self._loaded:
                self._open(subject)
        else:
            self.search.setText(subject)

    def _on_change(self, notice: object) -> None:
        if self.kind.key in getattr(notice, "kinds", ()):
            self._loaded = False
            if self.isVisible():
                self.load()

    # -- menus -------------------------------------------------------------------------------

    def _choose_columns(self) -> None:
        menu = QMenu(self)
        for field in self.kind.fields:
            if field.type in (FieldType.JSON, FieldType.CONTACTS):
                continue
            action = QAction(self.context.label(field.labels).replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(field.key in self.model.keys)
            action.toggled.connect(lambda on, key=field.key: self._set_column(key, on))
            menu.addAction(action)
        menu.popup(self.mapToGlobal(QPoint(max(0, self.width() - 360), 56)))

    def _set_column(self, key: str, on: bool) -> None:
        shown = {*self.model.keys, key} if on else set(self.model.keys) - {key}
        self.model.choose_columns([f.key for f in self.kind.fields if f.key in shown])
        self._size_columns(self.table)
        self.context.settings.columns[self.kind.key] = list(self.model.keys)
        self.context.save_settings()

    def _menu(self, index: QModelIndex) -> QMenu:
        t, code = self.context.t, self.model.code(index.row())
        rows = sorted({i.row() for i in self.table.selectionModel().selectedRows()})
        chosen = [self.model.code(r) for r in rows] or [code]
        menu = QMenu(self)
        if self.kind.key in ("needs", "projects"):
            go = self.context.go
            menu.addAction(t("Match"), lambda: go.emit("matching", code))
            menu.addAction(t("Funding mix"), lambda: go.emit("matching", ("mix", code)))
        menu.addAction(t("Print as one page…"), lambda: self.context.print_sheet(code))
        if not self.context.office.register.read_only:
            menu.addSeparator()
            if len(chosen) == 2:
                menu.addAction(t("Merge into one…"), lambda: self._merge(chosen))
            menu.addAction(t("Delete"), lambda: self._delete(chosen))
        return menu

    def _merge(self, codes: list[str]) -> None:
        """Ask which of two records stays, and field by field what it is given."""
        office = self.context.office

        def show(found: dict[str, Any]) -> None:
            if len(found) == 2:
                # Only who merges needs the dialog.
                merging = importlib.import_module("ui.dialogs.merging")
                merging.MergeDialog(self.context, list(found.values()), self).open()

        self.context.ask(self, lambda: records.several(office, codes), show, key="merge")

    def _delete(self, codes: list[str]) -> None:
        t = self.context.t
        asked = QMessageBox.question(
            self,
            t("Delete"),
            t("Delete {count} {count:record|records}? This can be undone.", count=len(codes)),
        )
        if asked == QMessageBox.StandardButton.Yes:
            office = self.context.office
            self.context.change(
                self, lambda: records.delete(office, codes), lambda _: self._close_detail()
            )


def _inside(label: str) -> str:
    """Return a label as it stands inside a sentence: abbreviations keep their capitals."""
    return " ".join(w if w.isupper() else w.lower() for w in label.split(" "))
