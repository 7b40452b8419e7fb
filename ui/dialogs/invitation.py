"""Change one invitation; find organisations to invite."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from lmec_match.domain.record import Record
from lmec_match.errors import UserError
from lmec_match.services import invitations, searching, typed_lines
from lmec_match.services.tables import Table
from ui.context import Context
from ui.dialogs.form import PASSING, FormDialog, add_row, form
from ui.widgets.basic import item_height, label, tip
from ui.widgets.editors import make_editor, term_box

CODE_ROLE = int(Qt.ItemDataRole.UserRole)
FEWEST_LETTERS = 2
ACROSS = 4
"""Slots on a line."""


class InvitationDialog(FormDialog):
    """Change an answer, delegates, languages, an own interpreter, and slots that do not suit."""

    def __init__(self, context: Context, table: Table, invitation: Record, parent: QWidget) -> None:
        t = context.t
        super().__init__(context, invitation.ref("organisation").text, parent, 600)
        self.invitation = invitation
        reasons = [t(why) for why in invitations.why(invitation)]
        if reasons:
            self.body.addWidget(label("\n".join(reasons), "muted", wrap=True))
        layout = form()
        self.state = term_box(context, "invitation_state", invitation.text("state"))
        self.side = term_box(context, "side", invitation.text("side"))
        field = context.field("invitations", "languages")
        self.languages = make_editor(context, field, invitation.values.get("languages"))
        people = invitations.delegates_of(invitation)
        own = [d for d in people if d.get(invitations.INTERPRETS)]
        self.delegates = QPlainTextEdit(
            typed_lines.delegate_lines(d for d in people if d not in own)
        )
        self.delegates.setPlaceholderText(t("One a line: name; position; e-mail; phone"))
        self.delegates.setTabChangesFocus(True)
        self.delegates.setFixedHeight(110)
        self.interpreter = QLineEdit(
            typed_lines.interpreter_lines(
                {"name": d["name"], "languages": d[invitations.INTERPRETS]} for d in own
            ).replace("\n", " | ")
        )
        self.interpreter.setPlaceholderText(t("Li: zh-CN, lo"))
        add_row(layout, t("Status"), self.state)
        add_row(layout, t("Side"), self.side)
        add_row(layout, t("Languages"), self.languages.widget)
        add_row(layout, t("Delegates"), self.delegates)
        add_row(layout, t("Own interpreter"), self.interpreter, "interpreter")
        add_row(layout, t("Slots not free"), self._slots(table))
        self.body.addLayout(layout)
        self.finish(t("Keep"), self._keep)

    def _slots(self, table: Table) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        taken = {int(n) for n in self.invitation.values.get("unavailable") or ()}
        self.slots: list[QCheckBox] = []
        for place, slot in enumerate(table.record.values.get("slots") or ()):
            box = QCheckBox(f"{slot['start']}–{slot['end']}")
            box.setChecked(place + 1 in taken)
            grid.addWidget(box, place // ACROSS, place % ACROSS)
            self.slots.append(box)
        return holder

    def _keep(self) -> None:
        office, code = self.context.office, self.invitation.code
        people = typed_lines.delegates(self.delegates.toPlainText())
        try:
            typed = self.interpreter.text().replace("|", "\n")
            own = self.read("interpreter", lambda: typed_lines.interpreters(office, typed))
        except UserError as problem:
            self.refuse(problem)
            return
        state, side = str(self.state.currentData()), str(self.side.currentData())
        languages = tuple(self.languages.read() or ())
        busy = [n for n, box in enumerate(self.slots, 1) if box.isChecked()]
        self.submit(
            lambda: invitations.edit(
                office,
                code,
                state=state,
                side=side,
                languages=languages,
                delegates=invitations.with_interpreter(office, code, people, own),
                unavailable=busy,
            )
        )


class AddOrganisationDialog(FormDialog):
    """Find organisations in the register; `chosen` carries the codes of those to invite."""

    chosen = Signal(list)

    def __init__(self, context: Context, parent: QWidget) -> None:
        t = context.t
        super().__init__(context, t("Invite an organisation"), parent, 560)
        self.text = QLineEdit()
        self.text.setProperty(PASSING, True)
        self.text.setPlaceholderText(t("Name, country or code"))
        self.text.setAccessibleName(t("Name, country or code"))
        self.text.textChanged.connect(self._search)
        self.body.addWidget(self.text)
        self.found = QListWidget()
        self.found.setProperty(PASSING, True)
        self.found.setAccessibleName(t("Organisations"))
        self.found.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.found.setMinimumHeight(260)
        self.found.itemSelectionChanged.connect(
            lambda: self.primary.setEnabled(bool(self.found.selectedItems()))
        )
        self.found.itemActivated.connect(lambda _: self._choose())
        self.body.addWidget(self.found, 1)
        self.hint = label("", "muted", wrap=True)
        self.body.addWidget(self.hint)
        self._hint("")
        self.finish(t("Invite"), self._choose)
        self.primary.setEnabled(False)

    def _hint(self, text: str) -> None:
        t = self.context.t
        if len(text.strip()) < FEWEST_LETTERS:
            words = t("Type a part of the name; the organisations of the register appear above.")
        elif self.found.count():
            words = t("Choose one or more.")
        else:
            words = t("No organisation is called so. Write it into the register first.")
        self.hint.setText(words)

    def _search(self, text: str) -> None:
        office = self.context.office
        if len(text.strip()) < FEWEST_LETTERS:
            self.found.clear()
            self._hint(text)
        if len(text.strip()) >= FEWEST_LETTERS:
            self.context.ask(
                self,
                lambda: searching.search(office, text, "partners"),
                self._show,
                key="organisations",
            )

    def _show(self, hits: list[searching.Hit]) -> None:
        self.found.clear()
        for hit in hits:
            where = f" – {self.context.term('country', hit.country)}" if hit.country else ""
            item = QListWidgetItem(f"{hit.name}{where}")
            item.setData(CODE_ROLE, hit.code)
            item.setToolTip(tip(hit.name))
            item.setSizeHint(QSize(0, item_height(self.found)))
            self.found.addItem(item)
        self._hint(self.text.text())

    def _choose(self) -> None:
        codes = [str(i.data(CODE_ROLE)) for i in self.found.selectedItems()]
        if codes:
            self.chosen.emit(codes)
            self.accept()
