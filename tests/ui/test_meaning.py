"""Likeness of meaning is computed behind the window, also of what changes, and can be left."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from lmec_match.i18n import load_translator
from lmec_match.services import meaning, records
from lmec_match.services.office import Office
from tests.services.test_meaning import Fake, add, held
from tests.ui.windows import settle, shown
from ui import main_window
from ui.dialogs.settings import SettingsDialog
from ui.widgets import index_keeper


@pytest.fixture
def able(desk: Office, monkeypatch: pytest.MonkeyPatch) -> Office:
    monkeypatch.setattr(main_window, "AFTER_OPENING", 1)
    monkeypatch.setattr(index_keeper, "QUIET", 1)
    opened = replace(desk, settings=replace(desk.settings, likeness=True))
    opened.kept["meaning"] = Fake()
    return opened


def test_it_is_computed_behind_the_window_and_after_a_change(qtbot: QtBot, able: Office) -> None:
    code = add(able, "Solar pump")[0]
    with shown(qtbot, able) as window:
        qtbot.waitUntil(lambda: held(able) == sum(able.counts().values()), timeout=20_000)
        settle(qtbot, window)
        qtbot.waitUntil(lambda: not window.meaning.isVisible(), timeout=5_000)
        whole = held(able)
        window.context.change(window, lambda: records.edit(able, code, {"name": "Sewage pump"}))
        qtbot.waitUntil(
            lambda: "Sewage pump" in " ".join(able.kept["meaning"].computed), timeout=20_000
        )
        settle(qtbot, window)
        assert held(able) == whole


def test_it_says_how_far_it_is_and_can_be_left(
    qtbot: QtBot, able: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(able, *(f"Solar lamp {i}" for i in range(300)))
    monkeypatch.setattr(meaning.step, "__defaults__", (0.0,))
    with shown(qtbot, able) as window:
        qtbot.waitUntil(window.meaning.isVisible, timeout=20_000)
        assert "of 318 records" in window.meaning.words.text()
        window.meaning.stop.click()
        settle(qtbot, window)
        assert window.meaning.words.text() == "Likeness of meaning is computed the next time"
        assert 0 < held(able) < sum(able.counts().values())


def test_it_is_chosen_in_the_settings(qtbot: QtBot, able: Office) -> None:
    dialog = SettingsDialog(able.settings, load_translator("en"), None)
    qtbot.addWidget(dialog)
    assert dialog.likeness.isChecked()
    dialog.likeness.setChecked(False)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.accept()
    assert not chosen.args[0].likeness
