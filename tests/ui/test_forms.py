"""What forms do for whoever fills them: nothing typed is lost, what is refused is found."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from lmec_match.services import records
from tests.ui.tables import now, opened
from tests.ui.windows import settle
from ui.dialogs.invitation import InvitationDialog
from ui.dialogs.pack_choice import SpecDialog
from ui.dialogs.roundtable import RoundtableDialog
from ui.main_window import MainWindow


def refused(qtbot: QtBot, window: MainWindow, dialog: Any, field: QWidget) -> None:
    """Try to keep a form, and look that the field to blame is in sight and has the keyboard."""
    dialog._keep()
    settle(qtbot, window)
    opened(QMessageBox).close()
    assert dialog.isVisible()
    assert field.isVisible()
    assert dialog.focusWidget() is field


def test_a_roundtable_is_edited_and_a_bad_line_is_told(
    qtbot: QtBot, window: MainWindow, page: Any
) -> None:
    page.overview.edit()
    dialog = opened(RoundtableDialog)
    qtbot.waitUntil(lambda: dialog.agenda.count() > 0, timeout=10_000)
    dialog.venue.setText("Hall of the Mekong")
    actions = dialog.languages.widget.menu().actions()
    next(a for a in actions if "Khmer" in a.text()).trigger()
    dialog.one.setCurrentIndex(0)
    dialog.other.setCurrentIndex(1)
    dialog._add_pair()
    dialog.date.setText("next week")
    for field, bad, better in (
        (dialog.slots, "soon", "09:00–09:30\n10:00–10:30"),
        (dialog.interpreters, "Li", "Li: zh-CN, lo"),
    ):
        field.setPlainText(bad)
        refused(qtbot, window, dialog, field)
        field.setPlainText(better)
    refused(qtbot, window, dialog, dialog.date)
    dialog.date.setText("2027-03-15")
    dialog._keep()
    settle(qtbot, window)
    record = now(page).record
    assert record.text("venue") == "Hall of the Mekong"
    assert set(record.terms("languages")) == {"en", "zh-CN", "km"}
    assert len(record.values["slots"]) == 2
    assert len(record.values["keep_apart"]) == 1
    assert len(record.values["agenda"]) == 2


def test_a_theme_is_chosen_and_narrows_the_agenda(
    qtbot: QtBot, window: MainWindow, page: Any
) -> None:
    office = window.context.office
    for name, area in (("In the theme", "4.5"), ("Outside", "4.8")):
        records.create(office, "needs", {"name": name, "areas": (area,)})
    page.overview.edit()
    dialog = opened(RoundtableDialog)
    qtbot.waitUntil(lambda: dialog.agenda.count() > 0, timeout=10_000)
    terms = [dialog.strategy.item(i) for i in range(dialog.strategy.count())]

    def term(code: str) -> QListWidgetItem:
        return next(i for i in terms if i.text().strip().startswith(f"{code} "))

    assert term("4.5.1").isHidden()
    term("4.5").setCheckState(Qt.CheckState.Checked)
    assert not term("4.5.1").isHidden()
    assert term("4.8.1").isHidden()
    term("4.5.1").setCheckState(Qt.CheckState.Checked)
    dialog.within.setChecked(True)
    items = [dialog.agenda.item(i) for i in range(dialog.agenda.count())]
    seen = {i.text() for i in items if not i.isHidden()}
    assert "In the theme" in seen
    assert "Outside" not in seen
    # What is on the agenda stays in sight.
    assert all(not i.isHidden() for i in items if i.checkState() == Qt.CheckState.Checked)
    dialog._keep()
    settle(qtbot, window)
    record = now(page).record
    assert (record.terms("areas"), record.terms("actions")) == (("4.5",), ("4.5.1",))
    page.overview.edit()
    dialog = opened(RoundtableDialog)
    terms = [dialog.strategy.item(i) for i in range(dialog.strategy.count())]
    term("4.5").setCheckState(Qt.CheckState.Unchecked)
    assert term("4.5.1").isHidden()
    dialog._keep()
    settle(qtbot, window)
    assert now(page).record.terms("actions") == now(page).record.terms("areas") == ()


def test_what_was_typed_is_not_lost_by_a_key(qtbot: QtBot, window: MainWindow, page: Any) -> None:
    page.invitations.edit(page.invitations.view.topLevelItem(0))
    dialog = opened(InvitationDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    page.invitations.edit(page.invitations.view.topLevelItem(0))
    dialog = opened(InvitationDialog)
    qtbot.keyClicks(dialog.delegates, "Noy; Director")
    for _ in range(2):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        box = opened(QMessageBox)
        qtbot.keyClick(box, Qt.Key.Key_Escape)
        assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    box = opened(QMessageBox)
    assert box.defaultButton() is box.escapeButton()
    next(b for b in box.buttons() if b is not box.escapeButton()).click()
    assert not dialog.isVisible()
    assert not now(page).invitations[0].values.get("delegates")


def asks_before_it_closes(dialog: Any) -> bool:
    """Close a form, and say whether it asks; it stays open then."""
    dialog.reject()
    if not dialog.isVisible():
        return False
    box = opened(QMessageBox)
    box.escapeButton().click()
    return True


def test_whatever_was_changed_in_a_form_is_asked_about(
    qtbot: QtBot, window: MainWindow, page: Any
) -> None:
    def form() -> Any:
        for other in page.overview.findChildren(RoundtableDialog):
            QDialog.reject(other)
            other.setParent(None)
        page.overview.edit()
        made = opened(RoundtableDialog)
        qtbot.waitUntil(lambda: made.agenda.count() > 0, timeout=10_000)
        settle(qtbot, window)
        return made

    def tick(made: Any) -> None:
        item = made.agenda.item(0)
        other = item.checkState() == Qt.CheckState.Unchecked
        item.setCheckState(Qt.CheckState.Checked if other else Qt.CheckState.Unchecked)

    changes: list[Callable[[Any], object]] = [
        tick,
        lambda made: made.host.setCurrentIndex(made.host.currentIndex() - 1),
        lambda made: made.tables.setValue(made.tables.value() + 1),
        lambda made: made.languages.widget.menu().actions()[3].trigger(),
        lambda made: made.apart.click(),
    ]
    for change in changes:
        dialog = form()
        change(dialog)
        assert asks_before_it_closes(dialog)
    for look in (
        lambda made: made.search.setText("water"),
        lambda made: made.other.setCurrentIndex(2),
        lambda made: made.agenda.setCurrentRow(1),
        lambda made: made.tabs.setCurrentIndex(2),
    ):
        dialog = form()
        look(dialog)
        assert not asks_before_it_closes(dialog)
    page.pack.choose_sections()
    sections = opened(SpecDialog)
    sections.start.setCurrentIndex(0)
    assert not asks_before_it_closes(sections)
    page.pack.choose_sections()
    sections = opened(SpecDialog)
    sections.sections.setCurrentRow(1)
    sections._move(1)
    assert asks_before_it_closes(sections)
    page.invitations.edit(page.invitations.view.topLevelItem(0))
    invitation = opened(InvitationDialog)
    invitation.slots[0].setChecked(True)
    assert asks_before_it_closes(invitation)
    invitation.slots[0].setChecked(False)
    assert not asks_before_it_closes(invitation)


def test_slots_that_were_typed_stay_when_their_number_changes(
    qtbot: QtBot, window: MainWindow, page: Any
) -> None:
    page.overview.edit()
    dialog = opened(RoundtableDialog)
    dialog.slots.setPlainText("08:00–08:20\n08:30–08:50")
    dialog.count.setValue(4)
    assert dialog.slots.toPlainText().splitlines() == [
        "08:00–08:20", "08:30–08:50", "08:55–09:20", "09:25–09:50",
    ]  # fmt: skip
    dialog.count.setValue(1)
    assert dialog.slots.toPlainText() == "08:00–08:20"
    dialog.slots.setPlainText("at eight")
    dialog.count.setValue(3)
    assert dialog.slots.toPlainText() == "at eight"


def test_only_a_pair_of_two_is_kept_apart_and_once(
    qtbot: QtBot, window: MainWindow, page: Any
) -> None:
    page.overview.edit()
    dialog = opened(RoundtableDialog)
    assert dialog.one.currentData() != dialog.other.currentData()
    assert not dialog.together.isEnabled()
    dialog.apart.click()
    assert dialog.pairs.count() == 1
    assert not dialog.apart.isEnabled()
    dialog.other.setCurrentIndex(dialog.one.currentIndex())
    assert not dialog.apart.isEnabled()
    dialog.other.setCurrentIndex(2)
    assert dialog.apart.isEnabled()
    dialog.pairs.setCurrentRow(0)
    dialog.together.click()
    assert dialog.pairs.count() == 0
    assert not dialog.together.isEnabled()
