"""The page of terms, the settings of own terms, and the index that is renewed behind the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from lmec_match.i18n import load_translator
from lmec_match.services import indexing, made, office, searching
from lmec_match.services.office import Office
from lmec_match.settings import Settings
from ui.context import Context
from ui.dialogs.settings import SettingsDialog
from ui.main_window import MainWindow
from ui.pages.terms import TermsPage
from ui.theme import Theme

OWN = "broader\ten\tzh-CN\nwater\tmade-up widget\t某某装置\n\t\t无英文\n"

Open = Callable[..., MainWindow]


@pytest.fixture
def own_terms(tmp_path: Path) -> Path:
    path = tmp_path / "terms.tsv"
    path.write_text(OWN, encoding="utf-8")
    return path


@pytest.fixture
def show(qtbot: QtBot, desk: Office) -> Iterator[Open]:
    """Return what closes the register and shows it again in a window."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme = Theme(application, "light")
    theme.apply()
    shown: list[MainWindow] = []

    def make(own: Path | None = None, *, read_only: bool = False) -> MainWindow:
        desk.register.close()
        settings = Settings(person="Tester", own_terms=str(own) if own else "")
        opened = office.open_register(desk.register.path, settings, read_only=read_only)
        window = MainWindow(Context(opened, load_translator("en"), theme, settings), lambda: None)
        qtbot.addWidget(window)
        window.show()
        shown.append(window)
        return window

    yield make
    for window in shown:
        window.close()
        window.context.office.register.close()


def words(widget: object) -> list[str]:
    return [w.text() for w in widget.findChildren(QLabel)]  # type: ignore[attr-defined]


def terms_page(qtbot: QtBot, window: MainWindow) -> TermsPage:
    page = window.page("terms")
    assert isinstance(page, TermsPage)
    with qtbot.waitSignal(page.ready, timeout=20_000):
        window.go("terms")
    return page


def type_in(qtbot: QtBot, page: TermsPage, text: str) -> list[str]:
    with qtbot.waitSignal(page.ready, timeout=20_000):
        page.text.setText(text)
    return [page.list.topLevelItem(i).text(0) for i in range(page.list.topLevelItemCount())]


@pytest.mark.parametrize(
    "typed",
    ["wastewater", "污水", "น้ำเสีย", "nước thải", "nuoc thai", "ນ້ຳເສຍ", "ទឹកសំណល់", "ရေဆိုး", "wushui"],
)
def test_terms_are_looked_up_in_any_language(qtbot: QtBot, show: Open, typed: str) -> None:
    page = terms_page(qtbot, show())
    assert "wastewater" in type_in(qtbot, page, typed)[:5]


def test_a_concept_shows_its_neighbours_and_what_is_unsure(qtbot: QtBot, show: Open) -> None:
    page = terms_page(qtbot, show())
    type_in(qtbot, page, "wastewater")
    assert "ລາວ" in words(page.side.parentWidget())
    links = [b for b in page.findChildren(QPushButton) if b.text() == "municipal wastewater"]
    links[0].click()
    assert "municipal wastewater" in words(page)
    unsure = next(c for c in page.known.glossary.by_id.values() if c.unsure)
    page.show_concept(unsure.id)
    assert any("(unsure)" in w for w in words(page))


def test_nothing_found_says_what_to_do(qtbot: QtBot, show: Open) -> None:
    page = terms_page(qtbot, show())
    assert type_in(qtbot, page, "qqqqqq") == []
    assert "No concept has this term" in words(page)


def test_own_terms_and_their_faults_are_shown(
    qtbot: QtBot, show: Open, own_terms: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    page = terms_page(qtbot, show(own_terms))
    qtbot.waitUntil(lambda: not page.context.tasks.busy, timeout=20_000)
    assert "Row 3, column B: a concept needs an English label." in words(page)
    assert type_in(qtbot, page, "某某") == ["made-up widget"]
    assert "From row 2 of your own terms" in words(page)
    next(b for b in page.findChildren(QPushButton) if b.text() == "Open your own terms").click()
    assert opened == [str(own_terms)]


def test_a_file_of_own_terms_is_begun(
    qtbot: QtBot, show: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    page = terms_page(qtbot, show())
    page.begin(tmp_path / "mine.xlsx")
    assert opened == [str(tmp_path / "mine.xlsx")]
    assert any(str(tmp_path / "mine.xlsx") in w for w in words(page.issues))


def test_the_settings_name_the_file_of_own_terms(qtbot: QtBot, own_terms: Path) -> None:
    dialog = SettingsDialog(Settings(), load_translator("en"), None)
    qtbot.addWidget(dialog)
    assert not dialog.open_terms.isEnabled()
    dialog.own_terms.setText(str(own_terms))
    assert dialog.open_terms.isEnabled()
    with qtbot.waitSignal(dialog.chosen) as caught:
        dialog.accept()
    assert caught.args[0].terms_file == own_terms


def test_the_index_is_renewed_behind_the_window(
    qtbot: QtBot, desk: Office, show: Open, own_terms: Path
) -> None:
    made.fill(desk, {"technologies": 250})
    window = show(own_terms)
    office_ = window.context.office
    qtbot.waitUntil(lambda: "records are indexed anew" in window.index.words.text(), timeout=20_000)
    assert window.index.isVisible()
    # What is asked meanwhile is answered before the renewal has ended.
    answered: list[bool] = []
    window.context.ask(
        window, lambda: indexing.state(office_), lambda s: answered.append(s.current)
    )
    qtbot.waitUntil(lambda: bool(answered), timeout=20_000)
    assert answered == [False]
    qtbot.waitUntil(lambda: not window.index.isVisible(), timeout=20_000)
    assert indexing.state(office_).current
    assert searching.search(office_, "wastewater", "technologies")


def test_the_renewal_can_be_left_for_later(
    qtbot: QtBot, desk: Office, show: Open, own_terms: Path
) -> None:
    made.fill(desk, {"technologies": 250})
    window = show(own_terms)
    qtbot.waitUntil(window.index.isVisible, timeout=20_000)
    window.index.stop.click()
    qtbot.waitUntil(lambda: not window.context.tasks.busy, timeout=20_000)
    assert window.index.words.text() == "The search index is renewed the next time"
    assert not indexing.state(window.context.office).current


def test_a_read_only_register_says_that_its_index_is_old(
    qtbot: QtBot, show: Open, own_terms: Path
) -> None:
    window = show(own_terms, read_only=True)
    qtbot.waitUntil(window.index.isVisible, timeout=20_000)
    assert "older than today's terms" in window.index.words.text()
    assert not window.index.stop.isVisible()
    qtbot.waitUntil(lambda: not window.context.tasks.busy, timeout=20_000)
    assert not indexing.state(window.context.office).current
