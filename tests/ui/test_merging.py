"""Two records are merged on their page, and split again on the record."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from lmec_match.i18n import load_translator
from lmec_match.services import records
from lmec_match.services.office import Office
from ui.context import Context
from ui.dialogs.merging import MergeDialog
from ui.main_window import MainWindow
from ui.theme import Theme


def test_merge_and_split_on_the_page(
    qtbot: QtBot, desk: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, _ = records.create(desk, "technologies", {"name": "Membrane", "summary": "A"})
    two, _ = records.create(desk, "technologies", {"name": "Membranes", "summary": "B"})
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme = Theme(application, "light")
    theme.apply()
    context = Context(desk, load_translator("en"), theme, desk.settings)
    window = MainWindow(context, lambda: None)
    qtbot.addWidget(window)
    window.show()
    window.go("technologies")
    page = window.page("technologies")
    qtbot.waitUntil(lambda: page.model.rowCount() == 2, timeout=30_000)
    page._merge([one, two])
    qtbot.waitUntil(lambda: bool(page.findChildren(MergeDialog)), timeout=30_000)
    dialog = page.findChildren(MergeDialog)[0]
    assert set(dialog.taken) == {"name", "summary"}
    dialog.kept.setCurrentIndex(1)
    dialog._fill()
    dialog.taken["name"].setChecked(True)
    dialog._merge()
    qtbot.waitUntil(lambda: desk.counts()["technologies"] == 1, timeout=30_000)
    merged = records.show(desk, two)
    assert (merged.name, merged.values["summary"]) == ("Membrane", "B")
    page.show_subject(two)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)

    def again() -> list[QPushButton]:
        return [b for b in page.detail.findChildren(QPushButton) if b.text() == "Split…"]

    qtbot.waitUntil(lambda: bool(again()), timeout=30_000)
    again()[0].click()
    qtbot.waitUntil(lambda: desk.counts()["technologies"] == 2, timeout=30_000)
    qtbot.waitUntil(lambda: not context.tasks.busy, timeout=30_000)
    assert [records.show(desk, c).name for c in (one, two)] == ["Membrane", "Membranes"]
    qtbot.waitUntil(lambda: not again(), timeout=30_000)
    window.close()
