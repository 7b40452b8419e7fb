"""What the first questions would wait for is read behind the window, again after a change."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from lmec_match.register import offers, postings
from lmec_match.services import records
from lmec_match.services.office import Office
from tests.services.test_meaning import add
from tests.ui.windows import settle, shown
from ui import main_window
from ui.widgets import index_keeper


def test_entries_are_read_behind_the_window_and_after_a_change(
    qtbot: QtBot, desk: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(offers, "FEWEST", 1)
    monkeypatch.setattr(postings, "COMMON", 1)
    monkeypatch.setattr(main_window, "AFTER_OPENING", 1)
    monkeypatch.setattr(index_keeper, "QUIET", 1)
    code = add(desk, "Sewage pump", "Solar lamp")[0]

    def read() -> set[str]:
        kept = desk.kept.get("statistics")
        held = kept.postings.get("technologies") if kept is not None else None
        return set(held._entries) if held is not None else set()

    with shown(qtbot, desk) as window:
        qtbot.waitUntil(lambda: {"sewag", "lamp"} <= read(), timeout=20_000)
        window.context.change(window, lambda: records.edit(desk, code, {"name": "Zeppelin pump"}))
        qtbot.waitUntil(lambda: "zeppelin" in read(), timeout=20_000)
        settle(qtbot, window)
        assert "sewag" not in read()
        assert not window.matches.going
