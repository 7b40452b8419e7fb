"""Invite organisations and follow their answers."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QMenu, QPushButton, QTreeWidget, QTreeWidgetItem

from lmec_match.domain.record import Record
from lmec_match.i18n import msg
from lmec_match.services import invitations, roundtables
from ui.context import Context
from ui.dialogs.invitation import AddOrganisationDialog, InvitationDialog
from ui.pages.roundtable_tab import CODE_ROLE, Loaded, RoundtableTab, tree, with_actions
from ui.widgets.basic import button, column, tip
from ui.widgets.row_menu import RowMenu


class InvitationsTab(RoundtableTab):
    """List the invitations; several can be given one state at once."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        t = context.t
        heads = [
            t("Organisation"), t("Side"), t("Country"), t("Status"), t("Delegates"),
            t("Languages"), t("Why invited"),
        ]  # fmt: skip
        self.view = tree(t("Invitations"), heads, (220, 95, 85, 80, 90, 115, 220))
        self.view.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.view.setSortingEnabled(True)
        self.view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
        actions: list[QPushButton] = []
        if self.may_write:
            self.state_button = QPushButton(t("Set the status"))
            self.state_button.setAccessibleName(t("Set the status"))
            self.state_button.setMenu(self._states(self.state_button))
            self.remove_button = button(t("Take back"), self.remove, "danger")
            actions = [
                button(t("Propose from the matches"), self.propose, "primary"),
                button(t("Invite an organisation…"), self.add),
                self.state_button,
                self.remove_button,
            ]
            self.view.itemActivated.connect(lambda item, _: self.edit(item))
            self.view.itemSelectionChanged.connect(self._allow)
            RowMenu(self.view, self._menu)
            self._allow()
        column(self).addWidget(with_actions(actions, self.view))

    def _states(self, parent: QPushButton | QMenu) -> QMenu:
        menu = QMenu(self.context.t("Set the status"), parent)
        for term in self.context.office.vocabularies["invitation_state"].terms:
            action = menu.addAction(self.context.term("invitation_state", term.code))
            action.triggered.connect(lambda _=False, code=term.code: self.set_state(code))
        return menu

    def show_table(self, loaded: Loaded) -> None:
        """Show a roundtable."""
        super().show_table(loaded)
        chosen, current = set(self.selected()), self.view.currentItem()
        at = str(current.data(0, CODE_ROLE)) if current is not None else ""
        self.view.clear()
        for invitation in loaded.table.invitations:
            item = self._row(invitation)
            self.view.addTopLevelItem(item)
            if invitation.code == at:
                # Where the keyboard stood, it stands again: the list is made anew by every change.
                self.view.setCurrentItem(item, 0, QItemSelectionModel.SelectionFlag.NoUpdate)
            item.setSelected(invitation.code in chosen)

    def _row(self, invitation: Record) -> QTreeWidgetItem:
        context = self.context
        people = invitations.delegates_of(invitation)
        reasons = [context.t(why) for why in invitations.why(invitation)]
        country = invitation.text("country")
        item = QTreeWidgetItem(
            [
                invitation.ref("organisation").text,
                context.term("side", invitation.text("side")),
                context.term("country", country) if country else "",
                context.term("invitation_state", invitation.text("state")),
                ", ".join(str(d.get("name") or "") for d in people),
                ", ".join(context.term("language", c) for c in invitations.spoken(invitation)),
                _shortly(reasons),
            ]
        )
        item.setData(0, CODE_ROLE, invitation.code)
        for at in (0, 4):
            item.setToolTip(at, tip(item.text(at)))
        item.setToolTip(6, tip("\n".join(reasons)))
        return item

    def selected(self) -> list[str]:
        """Return the codes of the chosen invitations."""
        return [str(i.data(0, CODE_ROLE)) for i in self.view.selectedItems()]

    # -- actions -----------------------------------------------------------------------------

    def _allow(self) -> None:
        some = bool(self.view.selectedItems())
        self.state_button.setEnabled(some)
        self.remove_button.setEnabled(some)

    def _menu(self, index: QModelIndex) -> QMenu:
        item, t = self.view.itemFromIndex(index), self.context.t
        menu = QMenu(self)
        menu.addAction(t("Edit…")).triggered.connect(lambda: self.edit(item))
        menu.addMenu(self._states(menu))
        menu.addAction(t("Take back")).triggered.connect(self.remove)
        return menu

    def propose(self) -> None:
        """Invite those whom the agenda's matches propose."""
        if self.loaded is None:
            return
        office, code = self.context.office, self.code
        self.context.work(
            self,
            lambda progress: roundtables.invite(office, code, (), progress),
            lambda _: self.context.refresh({"invitations"}),
            msg("Proposing invitations"),
        )

    def add(self) -> None:
        """Look for organisations to invite."""
        dialog = AddOrganisationDialog(self.context, self)
        dialog.chosen.connect(self.invite)
        dialog.open()

    def invite(self, codes: list[str]) -> None:
        """Invite organisations by their codes."""
        office, code = self.context.office, self.code
        self.context.work(
            self,
            lambda progress: roundtables.invite(office, code, codes, progress),
            lambda _: self.context.refresh({"invitations"}),
            msg("Proposing invitations"),
        )

    def edit(self, item: QTreeWidgetItem) -> None:
        """Open one invitation."""
        if self.loaded is None:
            return
        code = item.data(0, CODE_ROLE)
        for invitation in self.loaded.table.invitations:
            if invitation.code == code:
                InvitationDialog(self.context, self.loaded.table, invitation, self).open()

    def set_state(self, state: str) -> None:
        """Give the chosen invitations one state."""
        office, codes = self.context.office, self.selected()
        if codes:
            self.context.change(self, lambda: invitations.set_state(office, codes, state))

    def remove(self, _checked: bool = False) -> None:
        """Take the chosen invitations back; undo brings them again."""
        office, codes = self.context.office, self.selected()
        if codes:
            self.context.change(self, lambda: invitations.remove(office, codes))


def _shortly(reasons: list[str]) -> str:
    """Return the weightiest reason, and how many more there are.

    All in one line, those that are cut off would still lift it by their taller letters.
    """
    first, *more = reasons or [""]
    return f"{first}  (+{len(more)})" if more else first
