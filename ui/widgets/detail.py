"""Show one record beside its table: values with their sources, an edit form, its history."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QTabWidget, QWidget

from lmec_match.domain.changes import FieldChange
from lmec_match.domain.fields import Field, FieldType
from lmec_match.domain.kinds import KINDS
from lmec_match.domain.record import Record
from lmec_match.domain.values import Value
from lmec_match.domain.words import source
from lmec_match.errors import LmecError
from lmec_match.services import records
from ui.context import Context
from ui.errors import blame
from ui.widgets.basic import button, clear, column, frame, label, line, row, scrolled, tool

if TYPE_CHECKING:
    from lmec_match.services.merging import Merge
    from ui.widgets.editors import Editor

MERGING, SPLITTING = "lmec_match.services.merging", "lmec_match.services.splitting"
"""Services that are loaded when a record is looked at, not when the window opens."""


class Detail(QWidget):
    """Show, edit and explain one record."""

    closed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.record: Record | None = None
        self.kind = ""
        self._editors: dict[str, Editor] = {}
        outer = column(self)
        panel = frame("panel")
        outer.addWidget(panel)
        self._layout = column(panel, margin=0, gap=0)
        self.setMinimumWidth(380)
        context.changed.connect(self._refresh)

    # -- showing -----------------------------------------------------------------------------

    def show_record(self, record: Record) -> None:
        """Show a record."""
        self.record = record
        self.kind = record.kind
        self._editors = {}
        clear(self._layout)
        self._layout.addLayout(self._head(record))
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.addTab(scrolled(self._values(record)), self.context.t("Details"))
        history = QWidget()
        tabs.addTab(scrolled(history), self.context.t("History"))
        self._layout.addWidget(tabs, 1)
        self.context.ask(
            self,
            lambda: importlib.import_module(MERGING).merges_of(self.context.office, record.code),
            lambda merges: self._fill_merges(record, merges),
            key="merges",
        )
        self.context.ask(
            history,
            lambda: records.history(self.context.office, record.code),
            lambda changes: self._fill_history(history, changes),
            key="history",
        )

    def _head(self, record: Record) -> QHBoxLayout:
        head = row(margin=4, gap=2)
        words = column(gap=0)
        words.addWidget(label(record.code, "label", select=True))
        words.addWidget(label(self._title(record), "heading", wrap=True, select=True))
        head.addLayout(words, 1)
        t = self.context.t
        icon = self.context.theme.icon
        if record.kind in ("needs", "projects"):
            go = self.context.go
            match = tool(icon("matching"), t("Match"), lambda: go.emit("matching", record.code))
            head.addWidget(match, 0, Qt.AlignmentFlag.AlignTop)
            mix = tool(
                icon("funding"),
                t("Funding mix"),
                lambda: go.emit("matching", ("mix", record.code)),
            )
            head.addWidget(mix, 0, Qt.AlignmentFlag.AlignTop)
        if not self.context.office.register.read_only:
            edit = button(t("Edit"), self.edit)
            head.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        close = tool(icon("close"), t("Close"), self.closed.emit)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _title(self, record: Record) -> str:
        return record.text(KINDS[record.kind].title) or record.code

    def _values(self, record: Record) -> QWidget:
        inner = QWidget()
        layout = column(inner, margin=4, gap=3)
        self._merges = column(gap=1)
        layout.addLayout(self._merges)
        unknown: list[str] = []
        general = source(record.source_of("*"), self.context.t)
        if general:
            words = self.context.t("Source, where no other is named: {source}", source=general)
            layout.addWidget(label(words, "small", wrap=True))
        for field in KINDS[record.kind].fields:
            value = record.values.get(field.key)
            if field.key == "name" or field.type is FieldType.JSON:
                continue
            if value is None:
                unknown.append(self.context.label(field.labels))
                continue
            layout.addWidget(self._value(record, field, value))
        if unknown:
            layout.addWidget(line())
            layout.addWidget(label(self.context.t("Not known"), "label"))
            joiner = "、" if self.context.t.language == "zh-CN" else ", "
            layout.addWidget(label(joiner.join(unknown), "muted", wrap=True))
        layout.addWidget(line())
        layout.addWidget(
            label(
                self.context.t(
                    "Version {version}, changed {date}",
                    version=record.version,
                    date=record.updated[:10],
                ),
                "small",
            )
        )
        layout.addStretch()
        return inner

    def _fill_merges(self, record: Record, merges: list[Merge]) -> None:
        """List what was merged into the record, each with the way back."""
        if self.record is not record or self._editors or not merges:
            return
        t = self.context.t
        self._merges.addWidget(label(t("Merged into this record"), "label"))
        for merge in merges:
            where = source(merge.sources["*"], t) if merge.row and "*" in merge.sources else ""
            said = " · ".join(p for p in (merge.other, where, merge.at[:10]) if p)
            entry = row(gap=2)
            words = column(gap=0)
            words.addWidget(label(merge.name, "", wrap=True, select=True))
            words.addWidget(label(said, "small", wrap=True))
            entry.addLayout(words, 1)
            if not self.context.office.register.read_only:
                again = button(t("Split…"), lambda m=merge: self._split(record, m))
                again.setAccessibleName(t("Split {name} from this record", name=merge.name))
                entry.addWidget(again, 0, Qt.AlignmentFlag.AlignTop)
            self._merges.addLayout(entry)
        self._merges.addWidget(line())

    def _split(self, record: Record, merge: Merge) -> None:
        t, office = self.context.t, self.context.office
        asked = QMessageBox.question(
            self,
            t("Split"),
            t(
                "“{name}” becomes a record of its own again, with what came later to its values. "
                "The program remembers that the two are not the same. This can be undone.",
                name=merge.name,
            ),
        )
        if asked != QMessageBox.StandardButton.Yes:
            return
        self.context.change(
            self,
            lambda: (
                importlib.import_module(SPLITTING).split(office, record.code, merge.code).changed
            ),
        )

    def _value(self, record: Record, field: Field, value: Value) -> QWidget:
        holder = QWidget()
        layout = column(holder, gap=0)
        layout.addWidget(label(self.context.label(field.labels), "label"))
        layout.addWidget(label(self.context.words(field, value), "", wrap=True, select=True))
        # The source that all values share is said once, above.
        own = record.sources.get(field.key)
        where = source(own, self.context.t) if own else ""
        written = getattr(value, "written", "")
        if written and written != self.context.words(field, value):
            where = " · ".join(
                p for p in (self.context.t("as written: {text}", text=written), where) if p
            )
        if where:
            layout.addWidget(label(where, "small", wrap=True))
        return holder

    def _fill_history(self, holder: QWidget, changes: list[FieldChange]) -> None:
        layout = column(holder, margin=4, gap=3)
        step = 0
        for change in changes:
            if change.step.id != step:
                step = change.step.id
                title = self.context.t(change.step.title)
                when = f"{change.step.at[:16].replace('T', ' ')} UTC · {change.step.by}"
                layout.addWidget(label(title, "heading", wrap=True))
                layout.addWidget(label(when, "small"))
            layout.addWidget(self._change(change))
        if not changes:
            layout.addWidget(label(self.context.t("No changes yet."), "muted"))
        layout.addStretch()

    def _change(self, change: FieldChange) -> QWidget:
        field = KINDS[self.kind].field(change.field)
        name = self.context.label(field.labels)
        old, new = self.context.words(field, change.before), self.context.words(field, change.after)
        words = f"{name}: {new}" if change.before is None else f"{name}: {old} → {new or '–'}"
        return label(words, "", wrap=True, select=True)

    # -- editing -----------------------------------------------------------------------------

    def edit(self) -> None:
        """Turn the pane into a form for the shown record."""
        if self.record is not None:
            self._form(self.record.kind, self.record.values, self.record.code)

    def new(self, kind: str) -> None:
        """Turn the pane into an empty form."""
        self.record = None
        self._form(kind, {}, "")

    def _form(self, kind: str, values: dict[str, Value] | object, code: str) -> None:
        self.kind = kind
        known = dict(values) if isinstance(values, dict) else {}
        clear(self._layout)
        t = self.context.t
        head = row(margin=4, gap=2)
        title = t("Edit {code}", code=code) if code else t("New record")
        head.addWidget(label(title, "heading"), 1)
        head.addWidget(button(t("Cancel"), self._leave_form))
        head.addWidget(button(t("Save"), lambda: self._save(code), "primary"))
        self._layout.addLayout(head)
        self._message = label("", "banner", wrap=True)
        self._message.hide()
        self._layout.addWidget(self._message)
        inner = QWidget()
        layout = column(inner, margin=4, gap=3)
        self._editors = {}
        # Loaded with the first form: reading values brings the import's rules along.
        editors = importlib.import_module("ui.widgets.editors")
        for field in KINDS[kind].fields:
            if not records.editable(field):
                continue
            editor = editors.make_editor(self.context, field, known.get(field.key))
            self._editors[field.key] = editor
            mark = " *" if field.required else ""
            caption = label(self.context.label(field.labels) + mark, "label")
            caption.setBuddy(editor.widget)
            holder = column(gap=1)
            holder.addWidget(caption)
            holder.addWidget(editor.widget)
            layout.addLayout(holder)
        layout.addStretch()
        self._layout.addWidget(scrolled(inner), 1)
        first = next(iter(self._editors.values()), None)
        if first is not None:
            first.widget.setFocus()

    def _leave_form(self) -> None:
        if self.record is not None:
            self.show_record(self.record)
        else:
            self.closed.emit()

    def _save(self, code: str) -> None:
        office = self.context.office
        try:
            values = {key: editor.read() for key, editor in self._editors.items()}
            records.check(self.kind, values)
        except LmecError as problem:
            self._message.setText(self.context.t(problem.message))
            self._message.show()
            blame(self, problem)
            return
        if code:
            self.context.change(
                self, lambda: records.edit(office, code, values), lambda _: self._load(code)
            )
        else:
            kind = self.kind
            known = {k: v for k, v in values.items() if v is not None}
            self.context.change(
                self, lambda: records.create(office, kind, known), lambda made: self._load(made[0])
            )

    def _load(self, code: str) -> None:
        self.context.ask(
            self, lambda: records.show(self.context.office, code), self.show_record, key="detail"
        )

    def _refresh(self, notice: object) -> None:
        codes = getattr(notice, "codes", ())
        if self.record is not None and self.record.code in codes and not self._editors:
            code = self.record.code
            self.context.tasks.run(
                self,
                lambda _: records.show(self.context.office, code),
                self.show_record,
                lambda _: self.closed.emit(),
                key="detail",
            )
