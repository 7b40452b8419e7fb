"""The funding mix, the coverage and the profiles in the window, used as a person uses them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lmec_match.i18n import load_translator
from lmec_match.services import demo, records
from lmec_match.services.office import Office
from ui.context import Context
from ui.main_window import MainWindow
from ui.theme import Theme
from ui.widgets.matrix import FIELD_ROLE


@pytest.fixture
def window(qtbot: QtBot, desk: Office) -> Iterator[MainWindow]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme = Theme(application, "light")
    theme.apply()
    shown = MainWindow(Context(desk, load_translator("en"), theme, desk.settings), lambda: None)
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    shown.close()


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.context.tasks.busy, timeout=30_000)


def texts(widget: QWidget) -> list[str]:
    """Return the words that are to be read on a widget."""
    found = [w.text() for w in widget.findChildren(QLabel) if w.isVisibleTo(widget)]
    return found + [w.text() for w in widget.findChildren(QPushButton) if w.isVisibleTo(widget)]


def waits_for(qtbot: QtBot, widget: QWidget, words: str) -> None:
    """Wait until some words are to be read on a widget."""
    qtbot.waitUntil(lambda: any(words in text for text in texts(widget)), timeout=10_000)


def by_name(office: Office, kind: str, word: str) -> str:
    return next(r.code for r in records.all_of(office, kind) if word in r.name)


# -- the mix ----------------------------------------------------------------------------------


def test_a_project_opens_on_its_mix_and_a_rule_changes_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    office = window.context.office
    demo.fill(office)
    code = by_name(office, "projects", "Chiang Rai")
    window.go("matching", ("mix", code))
    page: Any = window.page("matching")
    settle(qtbot, window)
    qtbot.waitUntil(lambda: page.mix.found is not None, timeout=30_000)
    assert page.tabs.currentWidget() is page.mix
    assert page.target == "funding"
    assert sum(p.amount for p in page.mix.found.parts) == 2_400_000
    waits_for(qtbot, page.mix, "USD 1,400,000")
    waits_for(qtbot, page.mix, "Pays its smallest ticket.")
    explain = next(b for b in page.mix.findChildren(QPushButton) if b.text().startswith("Match: "))
    explain.click()
    page.mix.at_most.setCurrentIndex(1)
    settle(qtbot, window)
    assert not page.mix.found.found
    waits_for(qtbot, page.mix, "No more than 1 of 3 sources")


def test_a_mix_without_an_amount_says_what_to_enter(qtbot: QtBot, window: MainWindow) -> None:
    office = window.context.office
    demo.fill(office)
    code, _ = records.create(office, "projects", {"name": "Landfill leachate", "country": "LA"})
    page: Any = window.page("matching")
    window.go("matching", ("mix", code))
    settle(qtbot, window)
    waits_for(qtbot, page.mix, "does not say how much is missing")
    window.go("matching", "landfill leachate")
    settle(qtbot, window)
    page.tabs.setCurrentWidget(page.mix)
    waits_for(qtbot, page.mix, "Match a project or a need")
    assert not page.mix.rules.isVisibleTo(page.mix)


# -- the coverage -----------------------------------------------------------------------------


def test_the_coverage_is_matched_filtered_opened_and_printed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    office = window.context.office
    demo.fill(office)
    lone, _ = records.create(
        office, "needs",
        {"name": "Radio programme for schools", "country": "MM", "areas": ("4.9",)},
    )  # fmt: skip
    window.go("coverage")
    page: Any = window.page("coverage")
    qtbot.waitUntil(lambda: page.known is not None, timeout=30_000)
    settle(qtbot, window)
    assert len(page.known.coverage.not_looked_for) == 17
    page.match_button.click()
    qtbot.waitUntil(lambda: not page.known.coverage.not_looked_for, timeout=60_000)
    settle(qtbot, window)
    assert not page.match_button.isEnabled()
    row = page.known.coverage.areas.index("4.9")
    column = page.known.coverage.countries.index("MM")
    words = page.matrix.item(row, column + 1).data(FIELD_ROLE)
    assert words.number == "1"
    assert words.marks == ("no supplier: 1", "no funder: 1")
    assert "no supplier: 1" in words.spoken
    page.matrix.setCurrentCell(row, column + 1)
    first: Any = page.lists[0]
    assert [first.topLevelItem(0).text(0), first.topLevelItemCount()] == [lone, 1]
    page.matrix.setCurrentCell(0, 1)
    assert first.topLevelItemCount() == 0
    page.everywhere.click()
    assert first.topLevelItemCount() == 1
    assert page.unpaid.topLevelItemCount() == 6
    page.print_to(tmp_path / "coverage.pdf")
    settle(qtbot, window)
    assert (tmp_path / "coverage.pdf").read_bytes().startswith(b"%PDF")
    page._open(first.topLevelItem(0))
    settle(qtbot, window)
    assert window.stack.currentWidget() is window.page("needs")


def test_a_register_in_which_nobody_asks_says_what_to_do(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.go("coverage")
    page: Any = window.page("coverage")
    qtbot.waitUntil(lambda: page.known is not None, timeout=30_000)
    waits_for(qtbot, page, "Nobody asks yet")
