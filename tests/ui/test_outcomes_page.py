"""The tab of outcomes and its dialogs, used as a person uses them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from lmec_match.services import afterwards, records
from tests.ui.tables import items, menu_by_key, now, opened
from tests.ui.windows import settle
from ui.dialogs.commitment import CommitmentDialog
from ui.dialogs.outcome import OutcomeDialog
from ui.main_window import MainWindow
from ui.widgets.fitted_tree import FittedTree


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
    assert dialog.who.width() == dialog.due.width()
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


def test_rows_of_wrapped_words_follow_the_width_of_their_column(qtbot: QtBot) -> None:
    tree = FittedTree((0,))
    qtbot.addWidget(tree)
    tree.resize(900, 300)
    tree.setColumnCount(1)
    tree.setColumnWidth(0, 90)
    row = tree.add(["Phnom Penh Water and Drainage – Guangxi Lüyuan Equipment Co., Ltd."])
    tree.show()
    narrow = tree.visualItemRect(row).height()
    tree.setColumnWidth(0, 850)
    qtbot.waitUntil(lambda: tree.visualItemRect(row).height() < narrow / 2)
