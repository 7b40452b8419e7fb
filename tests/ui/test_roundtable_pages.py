"""The roundtable's tabs and dialogs, used as a person uses them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from lmec_match.roundtable.seating import SeatingRule, rule_in_words
from lmec_match.services import afterwards, meetings, pack_specs, records, roundtables
from lmec_match.services.office import Office
from lmec_match.services.tables import Table
from tests.services.test_roundtables import compose
from tests.ui.windows import settle, shown
from ui.dialogs.commitment import CommitmentDialog
from ui.dialogs.invitation import AddOrganisationDialog, InvitationDialog
from ui.dialogs.outcome import OutcomeDialog
from ui.dialogs.pack_choice import CountryNotesDialog, SpecDialog
from ui.dialogs.roundtable import RoundtableDialog
from ui.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, desk: Office) -> Iterator[MainWindow]:
    with shown(qtbot, desk) as window:
        yield window
        for widget in QApplication.topLevelWidgets():
            if widget is not window:
                widget.close()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> Any:
    """Return the page, showing a planned roundtable."""
    code = compose(window.context.office, tables=4, slots=6)
    roundtables.plan(window.context.office, code, 5)
    window.go("roundtables", code)
    made: Any = window.page("roundtables")
    qtbot.waitUntil(lambda: made.table is not None, timeout=30_000)
    settle(qtbot, window)
    return made


def now(page: Any) -> Table:
    return roundtables.load(page.context.office, page.table.record.code)


def opened(kind: type[QDialog]) -> Any:
    """Return the dialog of a kind that is open."""
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def test_several_invitations_get_one_state_and_one_undo(
    qtbot: QtBot, window: MainWindow, page: Any
) -> None:
    view = page.invitations.view
    assert not page.invitations.state_button.isEnabled()
    for place in range(3):
        view.topLevelItem(place).setSelected(True)
    page.invitations.set_state("invited")
    settle(qtbot, window)
    assert [i.text("state") for i in now(page).invitations].count("invited") == 3
    assert len(page.invitations.selected()) == 3
    qtbot.waitUntil(window.undo_button.isEnabled)
    window.undo()
    settle(qtbot, window)
    assert [i.text("state") for i in now(page).invitations].count("invited") == 0


def test_an_invitation_is_changed_in_its_dialog(
    qtbot: QtBot, window: MainWindow, page: Any
) -> None:
    page.invitations.edit(page.invitations.view.topLevelItem(0))
    dialog = opened(InvitationDialog)
    dialog.state.setCurrentIndex(dialog.state.findData("accepted"))
    dialog.delegates.setPlainText("Noy; Director; noy@example.org")
    dialog.interpreter.setText("Mai: vi, en")
    dialog.slots[1].setChecked(True)
    code = dialog.invitation.code
    dialog._keep()
    settle(qtbot, window)
    kept = records.show(window.context.office, code)
    assert kept.text("state") == "accepted"
    assert kept.values["unavailable"] == [2]
    assert [d["name"] for d in kept.values["delegates"]] == ["Noy", "Mai"]
    page.invitations.edit(
        next(i for i in items(page.invitations.view) if i.data(0, Qt.ItemDataRole.UserRole) == code)
    )
    again = opened(InvitationDialog)
    assert again.delegates.toPlainText() == "Noy; Director; noy@example.org"
    assert again.interpreter.text() == "Mai: vi, en"


def items(view: Any) -> list[Any]:
    return [view.topLevelItem(i) for i in range(view.topLevelItemCount())]


def test_an_organisation_is_found_and_invited_and_taken_back(
    qtbot: QtBot, window: MainWindow, page: Any
) -> None:
    records.create(window.context.office, "partners", {"name": "Riverbend Institute"})
    page.invitations.add()
    dialog = opened(AddOrganisationDialog)
    dialog.text.setText("Riverbend")
    qtbot.waitUntil(lambda: dialog.found.count() > 0, timeout=10_000)
    dialog.found.item(0).setSelected(True)
    dialog._choose()
    qtbot.waitUntil(lambda: page.invitations.view.topLevelItemCount() == 6, timeout=10_000)
    new = next(i for i in items(page.invitations.view) if i.text(0) == "Riverbend Institute")
    page.invitations.view.clearSelection()
    new.setSelected(True)
    page.invitations.remove()
    qtbot.waitUntil(lambda: page.invitations.view.topLevelItemCount() == 5, timeout=10_000)


def test_a_meeting_is_locked_moved_or_the_reason_told(
    qtbot: QtBot, window: MainWindow, page: Any
) -> None:
    tab, first = page.meetings, now(page).meetings[0]
    menu = tab.menu_for(first)
    menu.actions()[1].trigger()
    settle(qtbot, window)
    assert records.show(window.context.office, first.code).values["locked"]
    tab.move_to(first.code, 6)
    settle(qtbot, window)
    assert records.show(window.context.office, first.code).values["slot"] == 6
    told: list[Exception] = []
    window.context.failed.connect(told.append)
    shared = next(m for m in now(page).meetings if set(meetings.pair(m)) & set(meetings.pair(first))
                  and m.code != first.code)  # fmt: skip
    tab.move_to(first.code, int(shared.values["slot"]))
    settle(qtbot, window)
    assert len(told) == 1
    assert "in 2 meetings" in str(told[0])


def menu_by_key(view: Any) -> QMenu:
    """Press the menu key on a view, at the place that Qt gives it, and return what opens."""
    where = view.visualRect(view.currentIndex()).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, where, view.mapToGlobal(where)
    )
    QApplication.sendEvent(view, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_the_menu_key_is_for_the_row_that_is_chosen(
    qtbot: QtBot, window: MainWindow, page: Any
) -> None:
    page.tabs.setCurrentWidget(page.invitations)
    view = page.invitations.view
    for place in (0, view.topLevelItemCount() - 1):
        item = view.topLevelItem(place)
        view.setCurrentItem(item)
        menu = menu_by_key(view)
        menu.actions()[0].trigger()
        menu.close()
        dialog = opened(InvitationDialog)
        assert dialog.invitation.code == item.data(0, int(Qt.ItemDataRole.UserRole))
        dialog.close()
    page.tabs.setCurrentWidget(page.meetings)
    grid = page.meetings.grid
    grid.setCurrentIndex(page.meetings.cells.index(0, 0))
    menu = menu_by_key(grid)
    menu.actions()[1].trigger()
    menu.close()
    settle(qtbot, window)
    first = next(m for m in now(page).meetings if m.values["slot"] == m.values["table"] == 1)
    assert [m.code for m in now(page).meetings if m.values.get("locked")] == [first.code]


def test_chosen_meetings_are_locked_together_and_places_say_why_not(
    qtbot: QtBot, window: MainWindow, page: Any
) -> None:
    tab = page.meetings
    page.tabs.setCurrentWidget(tab)
    tab.grid.selectAll()
    first = now(page).meetings[0]
    menu = tab.menu_for(first)
    menu.actions()[1].trigger()
    settle(qtbot, window)
    assert all(m.values.get("locked") for m in now(page).meetings)
    moves = [a.menu() for a in tab.menu_for(first).actions() if a.menu() is not None]
    slots, seats = (list(m.actions()) for m in moves)
    assert len(slots) == 5
    assert len(seats) == 3
    told = [a.text() for a in (*slots, *seats) if not a.isEnabled()]
    assert any("at once" in words for words in told)
    assert all(" – " in words for words in told)
    free = next(a for a in seats if a.isEnabled())
    free.trigger()
    settle(qtbot, window)
    moved = records.show(window.context.office, first.code)
    assert free.text() == f"Table {moved.values['table']}"


def test_the_list_stays_where_the_keyboard_was(
    qtbot: QtBot, window: MainWindow, page: Any
) -> None:
    view = page.invitations.view
    view.setCurrentItem(view.topLevelItem(2))
    code = page.invitations.selected()[0]
    page.invitations.set_state("invited")
    settle(qtbot, window)
    assert now(page).invitations
    assert view.currentItem().data(0, int(Qt.ItemDataRole.UserRole)) == code
    assert page.invitations.selected() == [code]


def test_the_window_says_the_step_that_longer_work_made(
    qtbot: QtBot, window: MainWindow, page: Any
) -> None:
    window.context.refresh({"meetings"})
    qtbot.waitUntil(window.undo_button.isEnabled)
    window.undo()
    settle(qtbot, window)
    assert window.message.text().startswith("Undo: Meetings of")
    page.meetings.plan()
    settle(qtbot, window)
    assert window.message.text() == "Meetings of Table"


def test_the_plan_says_its_gap_and_what_has_no_place(
    qtbot: QtBot, window: MainWindow, page: Any
) -> None:
    assert "Gap to the bound" in page.meetings.summary.text()
    assert page.meetings.below.isHidden()
    roundtables.edit(window.context.office, page.table.record.code, {"slots": 1, "tables": 1})
    page.shown()
    settle(qtbot, window)
    assert "no longer" in page.meetings.faults.text()
    page.meetings.plan()
    settle(qtbot, window)
    assert page.meetings.unplanned.topLevelItemCount() == 5
    assert all(i.text(2) for i in items(page.meetings.unplanned))
    held = {m.code for m in now(page).meetings}
    assert page.meetings.changes.topLevelItemCount() >= 5
    assert sum(i.text(2) == "not held" for i in items(page.meetings.changes)) == 6 - len(held)
    assert page.meetings.faults.isHidden()


def test_a_slip_is_keyed_in_with_a_code_a_digit_and_enter(
    qtbot: QtBot, window: MainWindow, page: Any
) -> None:
    tab = page.outcomes
    page.tabs.setCurrentWidget(tab)
    first = now(page).meetings[0].code
    wrong = first[:-1] + str((int(first[-1]) + 1) % 10)
    tab.slip.setText(wrong)
    qtbot.keyClick(tab.slip, Qt.Key.Key_Return)
    assert "check digit" in tab.about.text()
    assert tab.meeting is None
    tab.slip.setText(first.lower())
    qtbot.keyClick(tab.slip, Qt.Key.Key_Return)
    assert tab.meeting.code == first
    tab.keep()
    assert "0 to 3" in tab.about.text()
    tab.promises.setPlainText("Send the offer; C; 2027-05")
    qtbot.keyClick(tab.choice, "3")
    qtbot.keyClick(tab.choice, Qt.Key.Key_Return)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: tab.commitments.topLevelItemCount() == 1, timeout=10_000)
    assert records.show(window.context.office, first).text("outcome") == "3"
    assert first not in [i.text(2) for i in items(tab.missing)]
    assert tab.slip.text() == ""
    tab.set_state(now(page).commitments[0].code, "kept")
    settle(qtbot, window)
    assert now(page).commitments[0].text("state") == "kept"


def test_a_pile_of_slips_is_keyed_in_by_the_keyboard_alone(
    qtbot: QtBot, window: MainWindow, page: Any
) -> None:
    tab = page.outcomes
    page.tabs.setCurrentWidget(tab)
    window.activateWindow()
    tab.slip.setFocus()
    codes = [m.code for m in now(page).meetings]

    def key(text: str) -> None:
        for sign in text:
            where = window.focusWidget()
            qtbot.keyClick(where, Qt.Key.Key_Return if sign == "\r" else sign)

    for code, outcome in zip(codes[:3], "310", strict=True):
        key(f"{code}\r{outcome}\r")
        settle(qtbot, window)
        assert window.focusWidget() is tab.slip
        assert records.show(window.context.office, code).text("outcome") == outcome
    # The next slip is scanned while the last one still waits for its outcome.
    key(f"{codes[3]}\r")
    assert tab.meeting.code == codes[3]
    key(f"{codes[4]}\r" if len(codes) > 4 else f"{codes[0]}\r")
    assert tab.meeting.code != codes[3]
    assert tab.choice.value in ("", "3")
    settle(qtbot, window)
    assert records.show(window.context.office, codes[3]).text("outcome") == ""


def test_outcomes_can_be_scanned_as_soon_as_their_tab_is_clicked(
    qtbot: QtBot, window: MainWindow, page: Any
) -> None:
    window.activateWindow()
    page.list.setFocus()
    bar = page.tabs.tabBar()
    where = bar.tabRect(page.tabs.indexOf(page.outcomes)).center()
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=where)
    qtbot.waitUntil(lambda: window.focusWidget() is page.outcomes.slip)


def test_enter_presses_keep_and_ctrl_enter_keeps_from_the_notes(
    qtbot: QtBot, window: MainWindow, page: Any
) -> None:
    tab = page.outcomes
    page.tabs.setCurrentWidget(tab)
    window.activateWindow()
    first, second = [m.code for m in now(page).meetings][:2]
    for code, where, modifier in (
        (first, tab.kept, Qt.KeyboardModifier.NoModifier),
        (second, tab.promises, Qt.KeyboardModifier.ControlModifier),
    ):
        tab.take(code)
        tab.choice.choose("2")
        where.setFocus()
        qtbot.keyClick(where, Qt.Key.Key_Return, modifier)
        settle(qtbot, window)
        assert records.show(window.context.office, code).text("outcome") == "2"


def test_who_waits_for_a_digit_is_framed(qtbot: QtBot, window: MainWindow, page: Any) -> None:
    tab = page.outcomes
    page.tabs.setCurrentWidget(tab)
    window.activateWindow()
    accent = QColor(window.context.theme.tokens.accent)

    def framed() -> bool:
        edge = tab.choice.grab().toImage()
        return edge.pixelColor(edge.width() // 2, 1) == accent

    tab.slip.setFocus()
    assert not framed()
    tab.take(now(page).meetings[0].code)
    assert window.focusWidget() is tab.choice
    assert framed()


def test_a_commitment_is_changed_in_its_dialog_and_undone(
    qtbot: QtBot, window: MainWindow, page: Any
) -> None:
    meeting = now(page).meetings[0]
    afterwards.outcome(window.context.office, meeting.code, "3", "", ("Send the offer; ; 2027-05",))
    page.shown()
    settle(qtbot, window)
    tab = page.outcomes
    page.tabs.setCurrentWidget(tab)
    view = tab.commitments
    view.setCurrentItem(view.topLevelItem(0))
    menu = menu_by_key(view)
    menu.actions()[0].trigger()
    menu.close()
    dialog = opened(CommitmentDialog)
    asks, offers = (ref.text for ref in afterwards.parties(meeting))
    assert dialog.who.currentText() == offers
    dialog.what.setPlainText("Send the drawings")
    dialog.who.setEditText(asks)
    dialog.due.setText("soon")
    dialog.state.setCurrentIndex(dialog.state.findData("broken"))
    dialog.what.setFocus()
    dialog.keep()
    settle(qtbot, window)
    assert dialog.isVisible()
    opened(QMessageBox).close()
    assert dialog.focusWidget() is dialog.due
    dialog.due.setText("2027-06")
    dialog.keep()
    settle(qtbot, window)
    kept = now(page).commitments[0]
    assert kept.text("what") == "Send the drawings"
    assert kept.ref("who") == meeting.ref("organisation_a")
    assert (str(kept.values["due"]), kept.text("state")) == ("2027-06", "broken")
    assert view.topLevelItem(0).text(0) == "Send the drawings"
    qtbot.waitUntil(window.undo_button.isEnabled)
    window.undo()
    settle(qtbot, window)
    before = now(page).commitments[0]
    assert (before.text("what"), before.ref("who").text) == ("Send the offer", offers)
    assert (str(before.values["due"]), before.text("state")) == ("2027-05", "open")


def test_a_keyed_outcome_is_cleared_and_brought_back(
    qtbot: QtBot, window: MainWindow, page: Any
) -> None:
    office, tab = window.context.office, page.outcomes
    page.tabs.setCurrentWidget(tab)
    first, second = [m.code for m in now(page).meetings][:2]
    for code in (first, second):
        afterwards.outcome(office, code, "3", "Good")
    page.shown()
    settle(qtbot, window)
    tab.take(now(page).meetings[2].code)
    assert not tab.cleared.isEnabled()
    tab.take(first)
    tab.cleared.click()
    settle(qtbot, window)
    assert records.show(office, first).text("outcome") == ""
    assert records.show(office, first).text("outcome_note") == ""
    assert first in [i.text(2) for i in items(tab.missing)]
    assert (tab.slip.text(), tab.choice.value, tab.note.toPlainText()) == ("", "", "")
    assert not tab.cleared.isEnabled()
    page.meetings._open_outcome(records.show(office, second))
    opened(OutcomeDialog).cleared.click()
    settle(qtbot, window)
    assert records.show(office, second).text("outcome") == ""
    qtbot.waitUntil(window.undo_button.isEnabled)
    window.undo()
    settle(qtbot, window)
    assert records.show(office, second).text("outcome_note") == "Good"


def test_a_refused_promise_has_the_keyboard(qtbot: QtBot, window: MainWindow, page: Any) -> None:
    tab = page.outcomes
    page.tabs.setCurrentWidget(tab)
    window.activateWindow()
    tab.take(now(page).meetings[0].code)
    tab.choice.choose("3")
    tab.promises.setPlainText("Send the offer; ; when it rains")
    tab.keep()
    settle(qtbot, window)
    assert "when it rains" in tab.about.text()
    assert window.focusWidget() is tab.promises


def test_an_outcome_is_kept_from_the_plan(qtbot: QtBot, window: MainWindow, page: Any) -> None:
    meeting = now(page).meetings[0]
    page.meetings._open_outcome(meeting)
    dialog = opened(OutcomeDialog)
    assert not dialog.primary.isEnabled()
    qtbot.keyClick(dialog.outcome, "1")
    dialog.keep()
    settle(qtbot, window)
    assert records.show(window.context.office, meeting.code).text("outcome") == "1"


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


def words_of(widget: QWidget) -> list[str]:
    """Return every sentence that stands on a page."""
    return [found.text() for found in widget.findChildren(QLabel) if found.isVisibleTo(widget)]


def test_another_rule_for_seats_is_chosen_stated_and_undone(
    qtbot: QtBot, window: MainWindow, page: Any
) -> None:
    tab = page.overview
    page.tabs.setCurrentWidget(tab)
    window.activateWindow()
    tab.rules.setFocus()
    chosen = [a for a in tab.rules.menu().actions() if a.isChecked()]
    assert [a.text() for a in chosen] == ["The host first, then alphabetical"]
    next(a for a in tab.rules.menu().actions() if "after the host" in a.text()).trigger()
    settle(qtbot, window)
    assert now(page).record.text("seating_rule") == "rotating"
    said = str(rule_in_words(SeatingRule.ROTATING))
    assert said in words_of(tab)
    assert window.focusWidget() is tab.rules
    qtbot.waitUntil(window.undo_button.isEnabled)
    window.undo()
    settle(qtbot, window)
    assert said not in words_of(tab)
    assert str(rule_in_words(SeatingRule.HOST_FIRST)) in words_of(tab)


def test_what_was_typed_is_not_lost_by_a_key(
    qtbot: QtBot, window: MainWindow, page: Any
) -> None:
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


def test_sections_are_chosen_ordered_and_printed(
    qtbot: QtBot, window: MainWindow, page: Any
) -> None:
    office, tab = window.context.office, page.pack
    tab.choose_sections()
    dialog = opened(SpecDialog)
    for place in range(dialog.sections.count()):
        item = dialog.sections.item(place)
        keep = item.data(Qt.ItemDataRole.UserRole) in ("outcomes", "needs")
        item.setCheckState(Qt.CheckState.Checked if keep else Qt.CheckState.Unchecked)
    dialog.sections.setCurrentRow(0)
    for _ in range(dialog.sections.count()):
        dialog._move(1)
    dialog.name.setText("Needs first")
    dialog._keep()
    settle(qtbot, window)
    assert pack_specs.spec(office, "Needs first").sections == ("needs", "outcomes")
    qtbot.waitUntil(lambda: tab.spec.currentData() == "Needs first", timeout=10_000)
    tab.make()
    qtbot.waitUntil(lambda: tab.preview.document.pageCount() > 2, timeout=60_000)
    settle(qtbot, window)


def test_notes_on_countries_are_kept(qtbot: QtBot, window: MainWindow, page: Any) -> None:
    page.pack._notes()
    settle(qtbot, window)
    dialog = opened(CountryNotesDialog)
    dialog.edits["LA"].setPlainText("Rain in May")
    dialog._keep()
    settle(qtbot, window)
    assert pack_specs.country_notes(window.context.office, page.table.record.code) == {
        "LA": "Rain in May"
    }


def test_papers_are_printed_from_the_menu(
    qtbot: QtBot, window: MainWindow, page: Any, tmp_path: Path
) -> None:
    page.meetings.print_into(tmp_path, ("slips", "calendar", "calendars"))
    settle(qtbot, window)
    assert {p.name for p in tmp_path.iterdir() if p.suffix in (".pdf", ".ics")} >= {
        "outcome-slips.pdf", "meetings.ics",
    }  # fmt: skip
    assert "meetings.ics" in page.meetings.summary.text()
    assert "5 calendars are in" in page.meetings.summary.text()
    assert len(list((tmp_path / "calendars").glob("*.ics"))) == 5
