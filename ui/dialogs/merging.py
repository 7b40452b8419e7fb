"""Merge two records into one: which stays, and, field by field, what it is given."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from lmec_match.domain.fields import FieldType
from lmec_match.domain.kinds import KINDS
from lmec_match.domain.record import Record
from lmec_match.services import merging
from ui.context import Context
from ui.dialogs.form import FormDialog
from ui.theme import GRID
from ui.widgets.basic import breakable, choice, column, label, row, scrolled

ADDED = (FieldType.NAMES, FieldType.CONTACTS, FieldType.EXTRA)
"""Types whose values of both records are kept."""


class MergeDialog(FormDialog):
    """Show two records side by side and merge them."""

    def __init__(self, context: Context, pair: Sequence[Record], parent: QWidget) -> None:
        super().__init__(context, context.t("Merge into one"), parent, width=760)
        t = context.t
        self.pair = tuple(pair)
        top = row(gap=2)
        top.addWidget(label(t("The record that stays"), "muted"))
        self.kept = QComboBox()
        self.kept.setAccessibleName(t("The record that stays"))
        for record in self.pair:
            self.kept.addItem(f"{record.code}  {record.name[:60]}", record.code)
        self.kept.activated.connect(lambda _: self._fill())
        top.addWidget(self.kept, 1)
        self.body.addLayout(top)
        self.body.addWidget(
            label(
                t(
                    "It keeps its values and is given those that it lacks. Tick what it is to take "
                    "from the other. The two can be split again later."
                ),
                "muted",
                wrap=True,
            )
        )
        self._holder = column()
        self.body.addLayout(self._holder, 1)
        self.taken: dict[str, QCheckBox] = {}
        self.finish(t("Merge"), self._merge)
        self._fill()
        self.resize(820, 560)

    @property
    def records(self) -> tuple[Record, Record]:
        """Return the record that stays and the one that goes into it."""
        at = self.kept.currentIndex()
        return self.pair[at], self.pair[1 - at]

    def _fill(self) -> None:
        t = self.context.t
        kept, other = self.records
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        heads = (t("Field"), t("Stays: {code}", code=kept.code), t("Goes: {code}", code=other.code))
        for place, words in enumerate(heads):
            grid.addWidget(label(words, "label"), 0, place)
        self.taken = {}
        at = 1
        for field in KINDS[kept.kind].fields:
            mine, theirs = kept.values.get(field.key), other.values.get(field.key)
            if (mine is None and theirs is None) or field.type is FieldType.JSON:
                continue
            name = self.context.label(field.labels)
            own, given = self.context.words(field, mine), self.context.words(field, theirs)
            grid.addWidget(label(name, "muted", wrap=True), at, 0)
            grid.addWidget(label(breakable(own[:300]), "", wrap=True), at, 1)
            if None not in (mine, theirs) and own != given and field.type not in ADDED:
                box = self.taken[field.key] = choice(given[:160], f"{name}: {given[:80]}")
                grid.addWidget(box, at, 2)
            else:
                grid.addWidget(label(breakable(given[:300]), "", wrap=True), at, 2)
            at += 1
        grid.setColumnMinimumWidth(0, 24 * GRID)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(at, 1)
        while self._holder.count():
            old = self._holder.takeAt(0).widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._holder.addWidget(scrolled(inner))

    def _merge(self) -> None:
        office = self.context.office
        kept, other = self.records
        taken = frozenset(k for k, box in self.taken.items() if box.isChecked())
        self.submit(lambda: merging.merge_records(office, kept.code, other.code, taken))
