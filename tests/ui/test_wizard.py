"""The import wizard and the other pages, used as a person uses them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from lmec_match.domain.matches import NEAREST_FIRST
from lmec_match.i18n import LANGUAGES, paper_translator
from lmec_match.paths import DEMO
from lmec_match.services import demo, imports, made, matching, records, roundtables
from lmec_match.services.office import Office
from lmec_match.settings import Settings
from tests.ui.windows import settle, shown
from ui.app import Desktop
from ui.main_window import MainWindow
from ui.pages.welcome import Welcome
from ui.widgets.column_map import GIVEN_IN, GOES_TO


@pytest.fixture(params=["en", "zh-CN"])
def window(qtbot: QtBot, desk: Office, request: pytest.FixtureRequest) -> Iterator[MainWindow]:
    with shown(qtbot, desk, request.param, "dark") as window:
        yield window


def test_a_list_goes_through_the_wizard_and_back_in_one_undo(
    qtbot: QtBot, window: MainWindow
) -> None:
    office = window.context.office
    window.go("importing", str(DEMO / "needs.xlsx"))
    page = window.page("importing")
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 1, timeout=30_000)
    page._forward()
    assert page.columns.rowCount() == 13
    page._forward()
    assert page.plan.rows.topLevelItemCount() == 12
    page.plan.filter.setCurrentIndex(page.plan.filter.findData("issues"))
    page.plan.fill()
    assert 0 < page.plan.rows.topLevelItemCount() < 12
    page._forward()
    page._forward()
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 5, timeout=30_000)
    settle(qtbot, window)
    assert office.counts()["needs"] == 12
    window.undo()
    qtbot.waitUntil(lambda: office.counts()["needs"] == 0, timeout=30_000)


def test_a_column_can_be_sent_elsewhere_and_the_plan_follows(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.go("importing", str(DEMO / "needs.xlsx"))
    page = window.page("importing")
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 1, timeout=30_000)
    page._go(2)
    page._map("Site", "")
    page._forward()
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 3, timeout=30_000)
    assert page.view is not None
    assert all("site" not in r.values for r in page.view.plan.rows)


def test_a_file_that_cannot_be_read_leaves_the_window_alive(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "broken.xlsx"
    path.write_bytes(b"PK\x03\x04 this is no workbook")
    told: list[object] = []
    window.context.failed.connect(told.append)
    window.go("importing", str(path))
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    settle(qtbot, window)
    assert window.page("importing").stack.currentIndex() == 0
    for widget in QApplication.topLevelWidgets():
        if widget is not window:
            widget.close()


def test_near_misses_say_their_order_and_how_many_are_listed(
    qtbot: QtBot, window: MainWindow
) -> None:
    office = window.context.office
    demo.fill(office)
    project = next(r for r in records.all_of(office, "projects") if "Chiang Rai" in r.name)
    window.go("matching", ("mix", project.code))
    page, t = window.page("matching"), window.context.t
    qtbot.waitUntil(lambda: page.near.topLevelItemCount() > 0, timeout=30_000)
    misses = page.found.near_misses
    assert page.near.topLevelItemCount() == len(misses)
    page.found = replace(page.found, considered=page.found.ranked + len(misses) + 40)
    page._fill_near(page.found)
    assert page.near_order.text() == (f"{t(NEAREST_FIRST)} {t(page.found.unlisted(len(misses)))}")
    page._fill_near(replace(page.found, near_misses=()))
    assert page.near_order.isHidden()


def test_matching_lists_explains_and_decides(qtbot: QtBot, window: MainWindow) -> None:
    office = window.context.office
    demo.fill(office)
    window.go("matching", "landfill leachate in Lao PDR")
    page = window.page("matching")
    qtbot.waitUntil(lambda: page.results.topLevelItemCount() > 0, timeout=30_000)
    assert page.found is not None
    result, query = page.found.results[0], page.found.query
    window.context.change(
        window, lambda: matching.decide(office, query, result, "shortlist", "Fits and is proven")
    )
    qtbot.waitUntil(lambda: page.results.topLevelItem(0).text(5) != "", timeout=30_000)
    for target in ("funding", "triples"):
        for choice in page.targets.buttons():
            choice.setChecked(choice.property("target") == target)
        page.start()
        settle(qtbot, window)


def test_a_roundtable_is_composed_and_its_pack_shown(qtbot: QtBot, window: MainWindow) -> None:
    office = window.context.office
    demo.fill(office)
    needs = [r.code for r in records.all_of(office, "needs")[:3]]
    code, _ = roundtables.create(office, "Small", agenda=needs, tables=4, slots=3)
    window.go("roundtables", code)
    page = window.page("roundtables")
    qtbot.waitUntil(lambda: page.table is not None, timeout=30_000)
    page.invitations.propose()
    settle(qtbot, window)
    page.meetings.plan()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: page.meetings.cells.columnCount() > 0, timeout=30_000)
    page.pack.edition.setCurrentIndex(page.pack.edition.findData("public"))
    page.pack.make()
    qtbot.waitUntil(lambda: page.pack.preview.document.pageCount() > 3, timeout=60_000)
    settle(qtbot, window)


def test_the_window_ticks_while_records_are_read(qtbot: QtBot, window: MainWindow) -> None:
    made.fill(window.context.office, {"technologies": 3_000})
    ticks: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(20)
    window.go("technologies")
    page = window.page("technologies")
    qtbot.waitUntil(lambda: page.model.rowCount() == 3_000, timeout=30_000)
    page.search.setText("leachate")
    qtbot.waitUntil(lambda: page.model.rowCount() < 3_000, timeout=30_000)
    timer.stop()
    assert ticks


def test_the_desktop_opens_what_it_can_and_says_what_it_cannot(
    qtbot: QtBot, tmp_path: Path
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    desktop = Desktop(application, Settings(language="en"), [])
    desktop.start(tmp_path / "absent.lmec")
    assert isinstance(desktop.window, Welcome)
    for widget in QApplication.topLevelWidgets():
        if widget is not desktop.window:
            widget.close()
    desktop.create(tmp_path / "new.lmec")
    assert isinstance(desktop.window, MainWindow)
    first = desktop.window
    desktop._apply(Settings(language="zh-CN", theme="dark"))
    assert desktop.window is not first
    settle(qtbot, desktop.window)
    desktop.window.close()
    desktop.window.context.office.register.close()


def test_a_cell_is_corrected_in_the_dry_run_and_stays_so(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "partners.csv"
    path.write_text(
        "Organisation,Country,E-mail\nMekong Water,Laos,info at mekong\n"
        "Tonle Energy,Cambodia,a@b.example\n"
    )
    window.go("importing", str(path))
    page = window.page("importing")
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 1, timeout=30_000)
    page._go(3)
    page.plan.select(2)
    table = page.cells.table
    assert [table.item(r, 1).text() for r in range(3)] == ["Mekong Water", "Laos", "info at mekong"]
    assert page.plan.rows.currentItem().text(3)
    table.item(2, 1).setText("info@mekong.example")
    qtbot.waitUntil(lambda: bool(page.options.corrections), timeout=30_000)
    settle(qtbot, window)
    assert page.plan.row == 2
    assert table.item(2, 1).text() == "info@mekong.example"
    assert "info@mekong.example" in table.item(2, 2).text()
    # Going back, mapping a column anew and coming again keeps the correction.
    page._go(2)
    page._map("Country", "")
    page._forward()
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 3, timeout=30_000)
    page.plan.select(2)
    assert table.item(2, 1).text() == "info@mekong.example"
    page._forward()
    page._forward()
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 5, timeout=30_000)
    settle(qtbot, window)
    held = {r.name: r for r in records.all_of(window.context.office, "partners")}
    assert held["Mekong Water"].source_of("contacts").was == "info at mekong"


def test_a_list_without_rows_to_show_has_no_cells(qtbot: QtBot, window: MainWindow) -> None:
    window.go("importing", str(DEMO / "needs.xlsx"))
    page = window.page("importing")
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 1, timeout=30_000)
    page._go(3)
    assert page.cells.table.rowCount() == 13
    page.plan.filter.setCurrentIndex(page.plan.filter.findData("unchanged"))
    page.plan.fill()
    assert page.plan.row == 0
    assert not page.cells.table.isVisible()


def test_the_tables_of_one_file_follow_one_another(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "two.csv"
    path.write_text(
        "Organisation,Country,E-mail\nA Ltd,Laos,a@a-firm.example\nB Ltd,Laos,b@b.example\n\n\n"
        "Project name,Country,Total cost\nDam,Laos,USD 5 million\n"
    )
    window.go("importing", str(path))
    page = window.page("importing")
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 1, timeout=30_000)
    assert page.tables.sheets.topLevelItemCount() == 2
    page._go(4)
    assert page.no_doubles.isVisible()
    page._forward()
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 5, timeout=30_000)
    assert page.following.isVisible()
    assert window.context.office.counts()["projects"] == 0
    page._follow()
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 2, timeout=30_000)
    assert page.view is not None
    assert page.view.kind == "projects"
    page._go(4)
    page._forward()
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 5, timeout=30_000)
    settle(qtbot, window)
    assert window.context.office.counts()["projects"] == 1
    assert not page.following.isVisible()


def test_a_text_is_shown_as_it_was_read_and_a_wrong_encoding_is_taken_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "thai.csv"
    path.write_bytes("ชื่อหน่วยงาน,ประเทศ\nกรมควบคุมมลพิษ,ไทย\n".encode("tis-620"))
    window.go("importing", str(path))
    page = window.page("importing")
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 1, timeout=30_000)
    settle(qtbot, window)
    rows = page.tables.first.rows

    def cell(row: int) -> str:
        return str(rows.index(row, 0).data())

    assert [cell(0), cell(1)] == ["ชื่อหน่วยงาน", "กรมควบคุมมลพิษ"]
    assert rows.headerData(1, Qt.Orientation.Vertical) == "2"
    assert rows.index(0, 0).data(Qt.ItemDataRole.FontRole) is not None
    assert rows.index(1, 0).data(Qt.ItemDataRole.FontRole) is None
    used = page.options.encoding
    told: list[object] = []
    window.context.failed.connect(told.append)
    choice = page.tables.encoding
    for name in ("cp1258", "cp1252", "utf-8", "utf-16"):
        before, words = page.options.encoding, cell(1)
        shown_as, fails = choice.currentText(), len(told)
        choice.setCurrentIndex(choice.findData(name))
        choice.activated.emit(choice.currentIndex())
        settle(qtbot, window)
        if len(told) > fails:
            assert page.options.encoding == before
            assert choice.currentText() == shown_as
            assert cell(1) == words
        else:
            assert page.options.encoding == name
            assert cell(1) != "กรมควบคุมมลพิษ"
    assert told, used
    choice.setCurrentIndex(choice.findData("tis-620"))
    choice.activated.emit(choice.currentIndex())
    settle(qtbot, window)
    assert cell(1) == "กรมควบคุมมลพิษ"
    for widget in QApplication.topLevelWidgets():
        if widget is not window:
            widget.close()


def test_a_list_that_cannot_be_read_leaves_the_one_at_hand(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.go("importing", str(DEMO / "needs.xlsx"))
    page = window.page("importing")
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 1, timeout=30_000)
    page._go(2)
    page._map("Site", "")
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 this is no workbook")
    window.go("importing", str(broken))
    settle(qtbot, window)
    assert page.path == DEMO / "needs.xlsx"
    assert page.options.mapping == {"Site": ""}
    assert page.stack.currentIndex() == 2
    page._go(3)
    page._go(4)
    page._forward()
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 5, timeout=30_000)
    assert not page.back.isVisible()
    settle(qtbot, window)
    for widget in QApplication.topLevelWidgets():
        if widget is not window:
            widget.close()


def test_the_senders_workbook_is_in_the_language_chosen_for_him(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    t = window.context.t
    window.go("importing", str(DEMO / "needs.xlsx"))
    page = window.page("importing")
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 1, timeout=30_000)
    page._go(3)
    settle(qtbot, window)
    box = page.language
    assert box.chosen == t.language
    assert {box.itemData(n) for n in range(box.count())} == set(LANGUAGES)
    assert box.accessibleName() == t("Language of the sender")
    box.setCurrentIndex(box.findData("km"))
    out = tmp_path / "back.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    page._returned()
    qtbot.waitUntil(out.exists, timeout=30_000)
    settle(qtbot, window)
    book = openpyxl.load_workbook(out)
    assert book.sheetnames[-2:] == [paper_translator("km")(w) for w in ("Findings", "Fixes")]
    rows = [row for s in book.worksheets[-2:] for row in s.iter_rows(min_row=2, values_only=True)]
    assert rows
    assert all(re.search("[\u1780-\u17ff]", str(row[7])) for row in rows)


def test_what_a_column_leaves_open_is_shown_and_can_be_chosen(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "projects.csv"
    path.write_text(
        "Project name,Country,TotalInvestment\n"
        "River water works,Lao PDR,247\nCoast water works,Viet Nam,106.5\n",
        encoding="utf-8",
    )
    window.go("importing", str(path))
    page = window.page("importing")
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 1, timeout=30_000)
    page._go(3)
    rows = page.plan.rows
    asked = next(
        rows.topLevelItem(at)
        for at in range(rows.topLevelItemCount())
        if "247" in rows.topLevelItem(at).text(3)
    )
    assert (asked.text(0), asked.text(2)) == ("C", "TotalInvestment")
    rows.setCurrentItem(asked)
    rows.itemActivated.emit(asked, 0)
    assert page.stack.currentIndex() == 2
    measure = page.columns.cellWidget(2, GIVEN_IN)
    words = imports.measures("projects", "cost")
    assert words is not None
    millions = next(w for w in words if w.text.endswith("million"))
    place = measure.findText(window.context.t(millions))
    measure.setCurrentIndex(place)
    measure.activated.emit(place)
    page._forward()
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 3, timeout=30_000)
    settle(qtbot, window)
    costs = [row.values["cost"].amount for row in page.view.plan.rows]
    assert costs == [247_000_000, 106_500_000]
    assert not [i for i in page.view.issues if i.code == "scale_unclear"]
    assert page.columns.cellWidget(0, GIVEN_IN) is None
    where = page.columns.cellWidget(0, GOES_TO)
    where.setCurrentIndex(where.findData("gap"))
    where.activated.emit(where.currentIndex())
    assert page.columns.cellWidget(0, GIVEN_IN) is not None
