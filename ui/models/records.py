"""Show a kind's records in a table: ids from the query, cells from a cache of pages."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from lmec_match.domain.fields import Field, FieldType, RecordKind
from lmec_match.domain.values import Value
from lmec_match.errors import LmecError
from lmec_match.services import records
from ui.context import Context

PAGE = 64
"""Rows fetched together; a screen shows about 40."""
PAGES = 64
"""Pages kept: about 4,000 rows."""

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_RIGHT = (FieldType.MONEY, FieldType.QUANTITY, FieldType.NUMBER, FieldType.INTEGER)


class RecordsModel(QAbstractTableModel):
    """Hold the ids of a query and render rows as they come into sight."""

    def __init__(self, context: Context, kind: RecordKind, keys: list[str]) -> None:
        super().__init__()
        self.context = context
        self.kind = kind
        self.ids: list[int] = []
        self.keys = keys
        self.sort_key = "name"
        self._pages: OrderedDict[int, list[tuple[str, list[str]]]] = OrderedDict()

    @property
    def fields(self) -> list[Field]:
        """Return the fields of the shown columns."""
        return [self.kind.field(k) for k in self.keys]

    def show(self, ids: list[int]) -> None:
        """Show other records."""
        self.beginResetModel()
        self.ids = ids
        self._pages.clear()
        self.endResetModel()

    def choose_columns(self, keys: list[str]) -> None:
        """Show other columns."""
        self.beginResetModel()
        self.keys = keys
        self._pages.clear()
        self.endResetModel()

    def refresh(self) -> None:
        """Forget the rendered rows and paint them anew."""
        self._pages.clear()
        if self.ids:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self.ids) - 1, self.columnCount() - 1)
            )

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.keys) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            if section == 0:
                return self.context.t("Code")
            return self.context.label(self.fields[section - 1].labels)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def _alignment(self, section: int) -> Qt.AlignmentFlag:
        right = section > 0 and self.fields[section - 1].type in _RIGHT
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        code, cells = self.row(index.row())
        text = code if index.column() == 0 else cells[index.column() - 1]
        if role == Qt.ItemDataRole.ToolTipRole:
            # Escaped, since a tooltip would read a name with <…> as markup.
            return f"<p>{_escape(text)}</p>" if len(text) > 24 else None
        return text.split("\n", 1)[0]

    def code(self, row: int) -> str:
        """Return the code of the record in a row."""
        return self.row(row)[0]

    def row(self, row: int) -> tuple[str, list[str]]:
        """Return code and cell texts of a row, fetching its page when it is not at hand."""
        number = row // PAGE
        page = self._pages.get(number)
        if page is None:
            page = self._fetch(number)
            self._pages[number] = page
            if len(self._pages) > PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page[row - number * PAGE]

    def _fetch(self, number: int) -> list[tuple[str, list[str]]]:
        ids = self.ids[number * PAGE : (number + 1) * PAGE]
        empty = [""] * len(self.keys)
        try:
            found = records.page(self.context.office, self.kind.key, ids, self.keys)
        except LmecError as problem:
            # A row that says what is wrong, rather than one message a cell.
            words = self.context.t(problem.message)
            return [("!", [words, *empty[1:]])] * len(ids)
        fields = self.fields
        rows: list[tuple[str, list[str]]] = []
        for identity in ids:
            if identity in found:
                code, values = found[identity]
                rows.append((code, [self._cell(f, values.get(f.key)) for f in fields]))
            else:
                rows.append(("–", empty))
        return rows

    def _cell(self, field: Field, value: Value) -> str:
        return "" if value is None else self.context.words(field, value)


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
