"""Offer the filters of a table, with counts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from lmec_match.domain.fields import RecordKind
from ui.context import Context
from ui.widgets.basic import button, clear, column, frame, label, row, scrolled, tip

SHOWN = 7
"""Values shown of one filter until all are asked for."""


class Facets(QWidget):
    """Show each filter of a kind with its values and counts; `chosen` carries the choice."""

    chosen = Signal(dict)

    def __init__(self, context: Context, kind: RecordKind) -> None:
        super().__init__()
        self.context = context
        self.kind = kind
        self.choice: dict[str, tuple[str, ...]] = {}
        self._wide: set[str] = set()
        self._counts: dict[str, list[tuple[str, int]]] = {}
        outer = column(self)
        panel = frame("facets")
        self._inner = QWidget()
        self._layout = column(self._inner, margin=3, gap=1)
        inside = column(panel)
        inside.addWidget(scrolled(self._inner))
        outer.addWidget(panel)
        self.setFixedWidth(232)

    def show_counts(self, counts: dict[str, list[tuple[str, int]]]) -> None:
        """Show the counts that belong to the present choice."""
        self._counts = counts
        self._build()

    def clear_choice(self) -> None:
        """Drop every filter."""
        self.choice = {}
        self.chosen.emit(self.choice)

    def _build(self) -> None:
        clear(self._layout)
        head = row()
        head.addWidget(label(self.context.t("Filters"), "heading"))
        head.addStretch()
        if self.choice:
            head.addWidget(button(self.context.t("Clear"), self.clear_choice, "link"))
        self._layout.addLayout(head)
        for key, values in self._counts.items():
            if values:
                self._build_one(key, values)
        if not any(self._counts.values()):
            self._layout.addWidget(
                label(self.context.t("Filters appear when there are records."), "small", wrap=True)
            )
        self._layout.addStretch()

    def _build_one(self, key: str, values: list[tuple[str, int]]) -> None:
        field = self.kind.field(key)
        chosen = self.choice.get(key, ())
        self._layout.addSpacing(8)
        self._layout.addWidget(label(self.context.label(field.labels), "label"))
        listed = sorted(values, key=lambda v: v[0] not in chosen)
        wide = key in self._wide
        for code, count in listed if wide else listed[:SHOWN]:
            self._add_value(self._layout, key, code, count, code in chosen)
        if len(values) > SHOWN:
            words = (
                self.context.t("Fewer")
                if wide
                else self.context.t("{count} more", count=len(values) - SHOWN)
            )
            self._layout.addWidget(button(words, self._toggle(key), "link"))

    def _add_value(
        self, layout: QVBoxLayout, key: str, code: str, count: int, checked: bool
    ) -> None:
        field = self.kind.field(key)
        words = self.context.term(field.vocabulary, code) if field.vocabulary else code
        box = QCheckBox()
        box.setChecked(checked)
        line = row(gap=1)
        metrics = box.fontMetrics()
        box.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, 136).replace("&", "&&"))
        box.setToolTip(tip(words))
        box.setAccessibleName(f"{words}: {count}")
        box.toggled.connect(lambda on, k=key, c=code: self._choose(k, c, on))
        line.addWidget(box)
        line.addStretch()
        line.addWidget(label(f"{count:,}", "small"))
        layout.addLayout(line)

    def _toggle(self, key: str) -> Callable[[], None]:
        def toggle() -> None:
            self._wide.symmetric_difference_update({key})
            self._build()

        return toggle

    def _choose(self, key: str, code: str, on: bool) -> None:
        codes = tuple(c for c in self.choice.get(key, ()) if c != code)
        codes = (*codes, code) if on else codes
        self.choice = {k: v for k, v in {**self.choice, key: codes}.items() if v}
        self.chosen.emit(self.choice)
