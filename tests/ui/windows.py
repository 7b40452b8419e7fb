"""Show a window in a test, and wait for its work."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lmec_match.i18n import load_translator
from lmec_match.services.office import Office
from ui.context import Context
from ui.main_window import MainWindow
from ui.theme import Theme


@contextmanager
def shown(
    qtbot: QtBot, desk: Office, language: str = "en", theme: str = "light"
) -> Iterator[MainWindow]:
    """Show a register in a window, and close the window in the end."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    look = Theme(application, theme)
    look.apply()
    context = Context(desk, load_translator(language), look, desk.settings)
    window = MainWindow(context, lambda: None)
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


def settle(qtbot: QtBot, window: MainWindow, milliseconds: int = 30_000) -> None:
    """Wait until no work is left."""
    qtbot.waitUntil(lambda: not window.context.tasks.busy, timeout=milliseconds)
