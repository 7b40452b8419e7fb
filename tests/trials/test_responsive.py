"""The window goes on while a long list is read and planned, and while the wizard shows it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lmec_match.services.benchmarks import lists
from lmec_match.services.office import Office
from tests.ui.pulse import Pulse
from tests.ui.windows import settle, shown

MOST = 0.1
"""Seconds by which a beat may come late."""


def walked(qtbot: QtBot, desk: Office, path: Path) -> Pulse:
    """Take a list through the wizard up to its last look, and return the window's pulse."""
    with shown(qtbot, desk) as window:
        window.go("importing")
        page = window.page("importing")
        settle(qtbot, window)
        pulse = Pulse(window)
        pulse.start()
        pulse.during = "reading"
        window.go("importing", str(path))
        qtbot.waitUntil(lambda: page.stack.currentIndex() == 1, timeout=300_000)
        settle(qtbot, window)
        for step in ("columns", "check", "duplicates"):
            pulse.during = step
            page._forward()
            qtbot.wait(400)
            settle(qtbot, window)
        pulse.stop()
        return pulse


@pytest.mark.trial
def test_no_gap_over_a_tenth_of_a_second_while_100_000_rows_are_read(
    qtbot: QtBot, desk: Office, tmp_path: Path
) -> None:
    pulse = walked(qtbot, desk, lists.made_up_list(tmp_path / "long.xlsx", 100_000))
    assert len([g for g in pulse.gaps if g.during == "reading"]) > 20
    assert pulse.latest().late <= MOST, sorted(pulse.gaps, key=lambda g: -g.late)[:5]


def test_the_window_holds_nothing_up_while_5_000_rows_are_read_and_shown(
    qtbot: QtBot, desk: Office, tmp_path: Path
) -> None:
    pulse = walked(qtbot, desk, lists.made_up_list(tmp_path / "list.xlsx", 5_000))
    # What it computed itself: on a busy machine a beat may come late for others' sake.
    assert pulse.own().own <= MOST, sorted(pulse.gaps, key=lambda g: -g.own)[:5]
