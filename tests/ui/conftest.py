"""Show a register in a window, and a planned roundtable on its page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lmec_match.services import roundtables
from lmec_match.services.office import Office
from tests.services.test_roundtables import compose
from tests.ui.windows import settle, shown
from ui.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, desk: Office) -> Iterator[MainWindow]:
    with shown(qtbot, desk) as window:
        yield window
        for widget in QApplication.topLevelWidgets():
            if widget is not window:
                widget.close()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> Any:
    """Return the page, showing a planned roundtable."""
    code = compose(window.context.office, tables=4, slots=6)
    roundtables.plan(window.context.office, code, 5)
    window.go("roundtables", code)
    made: Any = window.page("roundtables")
    qtbot.waitUntil(lambda: made.table is not None, timeout=30_000)
    settle(qtbot, window)
    return made
