"""Start the desktop: language, theme, fonts, the last register or the welcome page."""

from __future__ import annotations

import importlib
import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QLoggingCategory, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from lmec_match import settings as keeping
from lmec_match.errors import LmecError
from lmec_match.i18n import Translator, load_translator, match_language
from lmec_match.services import office
from lmec_match.services.office import Office
from lmec_match.settings import Settings
from ui.context import Context
from ui.dialogs.settings import SettingsDialog
from ui.errors import tell, watch
from ui.main_window import MainWindow
from ui.pages.welcome import Welcome
from ui.theme import Theme, load_fonts, set_font


class Desktop:
    """Own the application's one window, and change it for another when the register changes."""

    def __init__(
        self, application: QApplication, settings: Settings, font_files: list[Path]
    ) -> None:
        self.application = application
        self.settings = settings
        language = settings.language or match_language(QLocale.system().name())
        self.t: Translator = load_translator(language)
        self.theme = Theme(application, settings.theme)
        set_font(application, load_fonts(font_files))
        self.theme.apply()
        self._qt_words = QTranslator()
        self._load_qt_words()
        self.window: QWidget | None = None
        application.styleHints().colorSchemeChanged.connect(self._on_scheme)

    def _load_qt_words(self) -> None:
        """Load Qt's own words (buttons of its dialogs), where Qt has them."""
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        name = f"qtbase_{self.t.language.replace('-', '_')}"
        self.application.removeTranslator(self._qt_words)
        if self._qt_words.load(name, folder):
            self.application.installTranslator(self._qt_words)

    def _on_scheme(self) -> None:
        if self.settings.theme == "system":
            self.theme.choose("system")

    # -- registers ---------------------------------------------------------------------------

    def start(self, path: Path | None, *, read_only: bool = False) -> None:
        """Open the named register, else the last one, else the welcome page."""
        wanted = path or (
            Path(self.settings.last_register) if self.settings.last_register else None
        )
        if wanted is not None and (path is not None or wanted.exists()):
            self.open(wanted, read_only=read_only)
        if self.window is None:
            self.welcome()

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a register in a new window; what is wrong with it is told and nothing changes."""
        try:
            opened = office.open_register(path, self.settings, read_only=read_only)
        except LmecError as problem:
            if self.window is None:
                self.welcome()
            tell(self.window, problem, self.t)
            return
        self.show_office(opened)

    def create(self, path: Path) -> None:
        """Make a new register and open it."""
        try:
            made = office.create(path, self.settings)
        except LmecError as problem:
            tell(self.window, problem, self.t)
            return
        self.show_office(made)

    def demo(self, folder: Path) -> None:
        """Make the made-up demo register in a folder and open it."""
        path = folder / "demo.lmec"
        if path.exists():
            self.open(path)
            return
        try:
            made = office.create(path, self.settings)
            # Loaded when asked for: it brings the whole way, from lists to packs, along.
            importlib.import_module("lmec_match.services.demo").fill(made)
        except LmecError as problem:
            tell(self.window, problem, self.t)
            return
        self.show_office(made)

    def show_office(self, opened: Office) -> None:
        """Show a window on an open register."""
        self.settings = self.settings.opened(opened.register.path)
        opened = replace(opened, settings=self.settings)
        context = Context(opened, self.t, self.theme, self.settings)
        context.settings_changed.connect(self._remember)
        window = MainWindow(context, self.edit_settings, self.welcome)
        watch(window, self.t)
        self._swap(window)
        window.go("home")
        try:
            keeping.save(self.settings)
        except LmecError as problem:
            tell(window, problem, self.t)

    def welcome(self) -> None:
        """Show the welcome page."""
        self._swap(Welcome(self))

    def _swap(self, window: QWidget) -> None:
        old, self.window = self.window, window
        window.show()
        if isinstance(old, MainWindow):
            old.close()
            old.context.office.register.close()
        elif old is not None:
            old.close()
        if old is not None:
            old.deleteLater()

    # -- settings ----------------------------------------------------------------------------

    def _remember(self, changed: Settings) -> None:
        self.settings = changed

    def edit_settings(self) -> None:
        """Ask for language, theme and name, then apply them at once."""
        dialog = SettingsDialog(self.settings, self.t, self.window)
        dialog.chosen.connect(self._apply)
        dialog.open()

    def _apply(self, chosen: Settings) -> None:
        self.settings = chosen
        self.t = load_translator(chosen.language or match_language(QLocale.system().name()))
        self._load_qt_words()
        self.theme.choose(chosen.theme)
        try:
            keeping.save(chosen)
        except LmecError as problem:
            tell(self.window, problem, self.t)
        if isinstance(self.window, MainWindow):
            path = self.window.context.office.register.path
            read_only = self.window.context.office.register.read_only
            # The lock is given back first: the same register opens in the new window.
            self.window.context.tasks.close()
            self.window.context.office.register.close()
            self.open(path, read_only=read_only)
        else:
            self.welcome()


def make_application() -> QApplication:
    """Return the application object, made once."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("LMEC Match")
    # Each family is asked for each script in turn; that the first lacks Khmer is no fault.
    QLoggingCategory.setFilterRules("qt.text.font.db*=false")
    application.setDesktopFileName("lmec-match")
    return application


def run(
    path: Path | None, settings: Settings, font_files: list[Path], *, read_only: bool = False
) -> int:
    """Open the desktop and stay until it is closed."""
    application = make_application()
    desktop = Desktop(application, settings, font_files)
    desktop.start(path, read_only=read_only)
    return application.exec()


def startup_check(
    path: Path,
    settings: Settings,
    font_files: list[Path],
    since: float,
    resident: Callable[[], float],
) -> int:
    """Open the window on a register, wait until its first page is painted, print the figures.

    `since` is the process's start on the clock of `time.time`; `resident` gives memory in MB.
    """
    application = make_application()
    desktop = Desktop(application, settings, font_files)
    opened = office.open_register(path, settings)
    records = sum(opened.counts().values())
    context = Context(opened, desktop.t, desktop.theme, settings)
    window = MainWindow(context, desktop.edit_settings)
    desktop.window = window

    def painted() -> None:
        window.repaint()
        figures = {
            "seconds": round(time.time() - since, 3),
            "records": records,
            "rss_mb": round(resident(), 1),
        }
        sys.stdout.write(json.dumps(figures) + "\n")
        window.close()
        opened.register.close()
        application.quit()

    page = window.page("needs" if not records else "technologies")
    page.ready.connect(lambda: QTimer.singleShot(0, painted))
    window.show()
    window.go("technologies" if records else "needs")
    return application.exec()
