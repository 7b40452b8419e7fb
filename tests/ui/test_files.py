"""Where the dialogs for files begin, and that the place is kept."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from lmec_match import settings as keeping
from lmec_match.services.office import Office
from lmec_match.settings import Settings
from ui import files
from ui.app import Desktop
from ui.main_window import MainWindow
from ui.widgets.file_drop import FileDrop


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder that the system has for documents."""
    made = tmp_path / "documents"
    made.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(made))
    return made


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return where each dialog began; what is chosen there is appended to it beforehand."""
    places: list[str] = []

    def ask(_parent: Any, _title: str, start: str, *_kinds: str) -> Any:
        chosen = places.pop()
        places.append(start)
        return chosen, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a: ask(*a)[0])
    return places


def test_a_dialog_begins_among_the_documents_and_then_where_one_was(
    window: MainWindow, documents: Path, begun: list[str], tmp_path: Path
) -> None:
    context, lists, papers = window.context, tmp_path / "lists", tmp_path / "papers"
    for place in (lists, papers):
        place.mkdir()
    drop = FileDrop(context)
    opened: list[str] = []
    drop.opened.connect(opened.append)
    begun.append(str(lists / "needs.xlsx"))
    drop._choose()
    assert (begun.pop(), opened) == (str(documents), [str(lists / "needs.xlsx")])
    begun.append(str(papers))
    assert files.folder(context, window, "Papers") == papers
    assert begun.pop() == str(lists)
    begun.append("")
    assert files.save_as(context, window, "Save", "pack.pdf", "") is None
    assert begun.pop() == str(papers / "pack.pdf")
    assert keeping.load().folder == str(papers)
    papers.rmdir()
    begun.append("")
    files.open_one(context, window, "Open", "")
    assert begun.pop() == str(documents)
    documents.rmdir()
    begun.append("")
    files.open_one(context, window, "Open", "")
    assert begun.pop() == str(Path.home())


def test_the_settings_dialog_does_not_forget_the_folder(
    qtbot: QtBot,
    qapp: QApplication,
    desk: Office,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # The desktop takes what no handler caught; the next test has its own again.
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    desktop = Desktop(qapp, Settings(language="en"), [])
    desktop.show_office(desk)
    window = desktop.window
    assert isinstance(window, MainWindow)
    qtbot.addWidget(window)
    window.context.use_folder(tmp_path)
    assert desktop.settings.folder == str(tmp_path)
    window.close()


def test_no_dialog_for_files_begins_in_the_working_directory() -> None:
    """Hold that files are asked for in one place; the others name a place of their own."""
    own = {"files.py", "settings.py", "terms.py", "welcome.py"}
    root = Path(files.__file__).parent
    found = {p.name for p in root.rglob("*.py") if "QFileDialog.get" in p.read_text("utf-8")}
    assert found == own
