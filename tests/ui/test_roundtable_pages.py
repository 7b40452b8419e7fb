"""The roundtable's tabs and dialogs, used as a person uses them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from lmec_match.roundtable.seating import SeatingRule, rule_in_words
from lmec_match.services import meetings, pack_specs, packs, records, roundtables
from tests.ui.tables import items, menu_by_key, now, opened
from tests.ui.windows import settle
from ui.dialogs.invitation import AddOrganisationDialog, InvitationDialog
from ui.dialogs.pack_choice import CountryNotesDialog, SpecDialog
from ui.dialogs.roundtable import RoundtableDialog
from ui.main_window import MainWindow
from ui.widgets.preview import NOTHING, PAPER


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


def test_the_list_stays_where_the_keyboard_was(qtbot: QtBot, window: MainWindow, page: Any) -> None:
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
    # Qt shows what is put into a layout only when it is back in its loop.
    qtbot.waitUntil(lambda: said in words_of(tab))
    assert window.focusWidget() is tab.rules
    qtbot.waitUntil(window.undo_button.isEnabled)
    window.undo()
    settle(qtbot, window)
    first = str(rule_in_words(SeatingRule.HOST_FIRST))
    qtbot.waitUntil(lambda: first in words_of(tab))
    assert said not in words_of(tab)


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


def test_the_page_of_packs_says_what_was_printed_last(
    qtbot: QtBot, window: MainWindow, page: Any, tmp_path: Path
) -> None:
    office, preview = window.context.office, page.pack.preview
    first = page.table.record.code
    other, _ = roundtables.create(office, "Another table")
    assert preview.nothing.title.text() == "Not printed yet"
    for number, edition in enumerate(("chair", "public", "public")):
        packs.print_pack(office, first, edition, ["en"], tmp_path / f"{number}.pdf")
    page.shown()
    settle(qtbot, window)
    day = dt.datetime.now(dt.UTC).date().isoformat()
    assert preview.stack.currentIndex() == NOTHING
    assert preview.nothing.title.text() == f"Printed last: Public edition, number 2, on {day}."
    page.pack._made(first, {"file": str(tmp_path / "0.pdf"), "warnings": [], "excel": None})
    settle(qtbot, window)
    assert preview.stack.currentIndex() == PAPER
    window.go("roundtables", other)
    settle(qtbot, window)
    # What was printed for another table is not shown beside this one's name.
    assert preview.stack.currentIndex() == NOTHING
    assert preview.nothing.title.text() == "Not printed yet"
    page.pack._made(first, {"file": str(tmp_path / "0.pdf"), "warnings": [], "excel": None})
    assert preview.stack.currentIndex() == NOTHING


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


def test_the_list_writes_dates_as_the_reader_does(page: Any) -> None:
    assert page.list.item(0).text().split("\n") == ["Table", "16 March 2027"]


def test_an_overview_shown_again_has_nothing_left_of_before(
    qtbot: QtBot, window: MainWindow, page: Any
) -> None:
    def heads() -> list[str]:
        labels = page.overview.findChildren(QLabel)
        return [w.text() for w in labels if w.isVisible() and w.text() in ("Tables", "Languages")]

    page.tabs.setCurrentIndex(0)
    settle(qtbot, window)
    assert sorted(heads()) == ["Languages", "Tables"]
    page.overview.edit()
    dialog = opened(RoundtableDialog)
    dialog.venue.setText("Hall of the Mekong")
    dialog._keep()
    settle(qtbot, window)
    assert now(page).record.text("venue") == "Hall of the Mekong"
    # What is made anew is seen only once the window has drawn it.
    qtbot.waitUntil(lambda: bool(heads()), timeout=30_000)
    assert sorted(heads()) == ["Languages", "Tables"]
