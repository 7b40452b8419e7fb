"""Choose and order the sections of a pack; write the notes on countries."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from lmec_match.briefing.spec import STANDARD, PackSpec
from lmec_match.domain.changes import Changed
from lmec_match.services import pack_specs
from ui.context import Context
from ui.dialogs.form import PASSING, FormDialog, add_row, form
from ui.widgets.basic import button, label, row

KEY_ROLE = int(Qt.ItemDataRole.UserRole)


class SpecDialog(FormDialog):
    """Check, order and save sections under a name; `saved` carries the name, "" after deleting."""

    saved = Signal(str)

    def __init__(self, context: Context, specs: list[PackSpec], name: str, parent: QWidget) -> None:
        t = context.t
        super().__init__(context, t("Sections of a pack"), parent, 520)
        self.specs = {s.name: s for s in specs}
        self.body.addWidget(
            label(
                t("An edition leaves out what its readers may not see, whatever is chosen here."),
                "muted",
                wrap=True,
            )
        )
        self.start = QComboBox()
        self.start.setProperty(PASSING, True)
        for spec in specs:
            self.start.addItem(t("Standard") if spec == STANDARD else spec.name, spec.name)
        self.name = QLineEdit()
        layout = form()
        add_row(layout, t("Begin with"), self.start)
        self.body.addLayout(layout)
        self.sections = QListWidget()
        self.sections.setAccessibleName(t("Sections"))
        self.sections.setObjectName("sections")
        self.sections.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.sections.setMinimumHeight(300)
        self.body.addWidget(self.sections, 1)
        moves = row()
        moves.addWidget(button(t("Up"), lambda: self._move(-1)))
        moves.addWidget(button(t("Down"), lambda: self._move(1)))
        moves.addWidget(button(t("All"), lambda: self._check(Qt.CheckState.Checked)))
        moves.addWidget(button(t("None"), lambda: self._check(Qt.CheckState.Unchecked)))
        moves.addStretch()
        self.remove = button(t("Delete this choice"), self._delete, "danger")
        moves.addWidget(self.remove)
        self.body.addLayout(moves)
        below = form()
        add_row(below, t("Name of the choice"), self.name, "name")
        self.body.addLayout(below)
        self.finish(t("Keep"), self._keep)
        self.start.currentIndexChanged.connect(self._fill)
        self.start.setCurrentIndex(max(0, self.start.findData(name)))
        self._fill()

    def _fill(self) -> None:
        name = str(self.start.currentData())
        chosen = self.specs[name].sections
        titles = pack_specs.section_titles()
        self.sections.clear()
        for key in (*chosen, *(k for k in titles if k not in chosen)):
            item = QListWidgetItem(self.context.t(titles[key]))
            item.setData(KEY_ROLE, key)
            item.setCheckState(Qt.CheckState.Checked if key in chosen else Qt.CheckState.Unchecked)
            self.sections.addItem(item)
        self.name.setText("" if name == STANDARD.name else name)
        self.remove.setEnabled(name != STANDARD.name)
        self.settled(self.sections, self.name)

    def _move(self, by: int) -> None:
        at = self.sections.currentRow()
        if at >= 0 and 0 <= at + by < self.sections.count():
            self.sections.insertItem(at + by, self.sections.takeItem(at))
            self.sections.setCurrentRow(at + by)

    def _check(self, state: Qt.CheckState) -> None:
        for place in range(self.sections.count()):
            self.sections.item(place).setCheckState(state)

    def chosen(self) -> list[str]:
        """Return the checked sections in their order."""
        items = [self.sections.item(i) for i in range(self.sections.count())]
        return [str(i.data(KEY_ROLE)) for i in items if i.checkState() == Qt.CheckState.Checked]

    def _keep(self) -> None:
        office, name, sections = self.context.office, self.name.text().strip(), self.chosen()
        self.submit(
            lambda: pack_specs.save(office, name, sections), lambda _: self.saved.emit(name)
        )

    def _delete(self) -> None:
        office, name = self.context.office, str(self.start.currentData())
        self.submit(lambda: pack_specs.delete(office, name), lambda _: self.saved.emit(""))


class CountryNotesDialog(FormDialog):
    """Write what a pack for delegations says about each country."""

    def __init__(
        self, context: Context, roundtable: str, notes: dict[str, str], parent: QWidget
    ) -> None:
        t = context.t
        super().__init__(context, t("Notes on countries"), parent, 620)
        self.roundtable = roundtable
        self.before = notes
        self.body.addWidget(
            label(t("Printed in the chair's and the delegations' editions only."), "muted")
        )
        layout = form()
        self.edits: dict[str, QPlainTextEdit] = {}
        for code in dict.fromkeys(("KH", "CN", "LA", "MM", "TH", "VN", *notes)):
            edit = QPlainTextEdit(notes.get(code, ""))
            edit.setFixedHeight(64)
            edit.setTabChangesFocus(True)
            self.edits[code] = edit
            add_row(layout, context.term("country", code), edit)
        self.body.addLayout(layout)
        self.finish(t("Keep"), self._keep)

    def _keep(self) -> None:
        office, code = self.context.office, self.roundtable
        changed = {
            country: edit.toPlainText().strip()
            for country, edit in self.edits.items()
            if edit.toPlainText().strip() != self.before.get(country, "")
        }

        def job() -> Changed | None:
            last = None
            for country, text in changed.items():
                last = pack_specs.note_country(office, code, country, text)
            return last

        self.submit(job)
