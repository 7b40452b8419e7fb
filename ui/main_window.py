"""Show the window: navigation at the side, one page in front, progress below."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QMenu,
    QMessageBox,
    QProgressBar,
    QStackedWidget,
    QWidget,
)

from lmec_match.domain.changes import Changed, Step
from lmec_match.domain.kinds import KINDS
from lmec_match.i18n import Message, msg
from lmec_match.services import records, safety
from ui.context import Context
from ui.dialogs.rates import RatesDialog
from ui.errors import tell
from ui.pages.page import Page
from ui.theme import GRID
from ui.widgets.basic import button, column, frame, label, tool
from ui.widgets.index_keeper import IndexKeeper, MatchKeeper, MeaningKeeper

CLASSES: dict[str, tuple[str, str]] = {
    "home": ("ui.pages.home", "HomePage"),
    "matching": ("ui.pages.matching", "MatchingPage"),
    "coverage": ("ui.pages.coverage", "CoveragePage"),
    "profiles": ("ui.pages.profiles", "ProfilesPage"),
    "terms": ("ui.pages.terms", "TermsPage"),
    "roundtables": ("ui.pages.roundtables", "RoundtablesPage"),
    "importing": ("ui.pages.importing", "ImportPage"),
    "history": ("ui.pages.history", "HistoryPage"),
}
"""Where each page's class is; all others are tables of records."""
PAGES: tuple[str, ...] = (
    "home",
    "needs",
    "technologies",
    "partners",
    "funding",
    "projects",
    "matching",
    "coverage",
    "profiles",
    "terms",
    "roundtables",
    "importing",
    "history",
)

AFTER_OPENING = 1500
"""Milliseconds until the window looks whether the index is to be renewed."""


class MainWindow(QMainWindow):
    """Hold the pages, made when first shown, and carry undo, redo, progress and errors."""

    def __init__(
        self,
        context: Context,
        on_settings: Callable[[], None],
        on_open: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        self.context = context
        t = context.t
        self.setWindowTitle(f"{context.office.register.path.stem} – LMEC Match")
        self.setAcceptDrops(not context.office.register.read_only)
        self.resize(1360, 860)
        self.setMinimumSize(960, 600)
        self._on_settings = on_settings
        self._on_open = on_open
        self._pages: dict[str, Page] = {}
        self.stack = QStackedWidget()
        self.stack.setObjectName("pages")
        self.navigation = self._make_navigation()
        centre = QWidget()
        across = QHBoxLayout(centre)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._make_side())
        across.addWidget(self.stack, 1)
        outer = QWidget()
        down = column(outer, gap=0)
        if context.office.register.read_only:
            down.addWidget(label(t("This register was opened for reading only."), "banner"))
        down.addWidget(centre, 1)
        self.setCentralWidget(outer)
        self._make_status()
        context.go.connect(self.go)
        context.failed.connect(lambda problem: tell(self, problem, t))
        context.changed.connect(self._on_change)
        context.said.connect(lambda message: self.message.setText(t(message)))
        context.tasks.started.connect(self._on_started)
        context.tasks.progressed.connect(self._on_progress)
        context.tasks.idle.connect(self._on_idle)
        self._newest = 0
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo)
        QShortcut(QKeySequence.StandardKey.Redo, self, self.redo)
        self._refresh_undo()
        # After the window is there: whoever opens it has not asked for this.
        QTimer.singleShot(AFTER_OPENING, self.index.look)

    # -- parts -------------------------------------------------------------------------------

    def _titles(self) -> dict[str, str]:
        t = self.context.t
        titles = {
            "home": t("Home"),
            "matching": t("Matching"),
            "coverage": t("Gaps and coverage"),
            "profiles": t("Match profiles"),
            "terms": t("Glossary"),
            "roundtables": t("Roundtables"),
            "importing": t("Import"),
            "history": t("History"),
        }
        for key in ("needs", "technologies", "partners", "funding", "projects"):
            titles[key] = self.context.label(KINDS[key].labels)
        return titles

    def _make_navigation(self) -> QListWidget:
        made = QListWidget()
        made.setObjectName("navigation")
        made.setAccessibleName(self.context.t("Navigation"))
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setIconSize(QSize(20, 20))
        for key, title in self._titles().items():
            item = QListWidgetItem(self.context.theme.icon(key), title)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setSizeHint(QSize(0, 38))
            made.addItem(item)
        order = {key: place for place, key in enumerate(PAGES)}
        items = [made.takeItem(0) for _ in range(made.count())]
        for item in sorted(items, key=lambda i: order[i.data(Qt.ItemDataRole.UserRole)]):
            made.addItem(item)
        made.currentItemChanged.connect(self._on_navigate)
        return made

    def _make_side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(216)
        layout = column(side, gap=0)
        layout.addWidget(self.navigation, 1)
        tools = frame("facets")
        line = QHBoxLayout(tools)
        line.setContentsMargins(8, 8, 8, 8)
        icon, t = self.context.theme.icon, self.context.t
        self.undo_button = tool(icon("undo"), t("Undo"), self.undo)
        self.redo_button = tool(icon("redo"), t("Redo"), self.redo)
        self.settings_button = tool(icon("settings"), t("Settings and register"), self._menu)
        for made in (self.undo_button, self.redo_button):
            line.addWidget(made)
        line.addStretch()
        line.addWidget(self.settings_button)
        layout.addWidget(tools)
        return side

    def _make_status(self) -> None:
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setContentsMargins(2 * GRID, 0, 0, 0)
        self.progress = QProgressBar()
        self.progress.setFixedWidth(220)
        self.progress.hide()
        self.cancel = button(self.context.t("Cancel"), self.context.tasks.cancel_all, "link")
        self.cancel.hide()
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.addWidget(self.message, 1)
        self.index = IndexKeeper(self.context)
        bar.addPermanentWidget(self.index)
        self.meaning = MeaningKeeper(self.context)
        self.index.settled.connect(self.meaning.begin)
        bar.addPermanentWidget(self.meaning)
        self.matches = MatchKeeper(self.context, self)
        self.index.settled.connect(self.matches.begin)
        bar.addPermanentWidget(self.progress)
        bar.addPermanentWidget(self.cancel)

    def _menu(self) -> None:
        """Offer what concerns the program and the register as a whole."""
        t = self.context.t
        menu = QMenu(self)
        menu.addAction(t("Settings…"), self._on_settings)
        menu.addAction(t("Exchange rates…"), self._rates)
        menu.addSeparator()
        menu.addAction(t("Write a verified copy"), self._backup)
        menu.addAction(t("Check the register"), self._check)
        if self._on_open is not None:
            menu.addSeparator()
            menu.addAction(t("Another register…"), self._on_open)
        at = self.settings_button.rect().topLeft()
        menu.popup(self.settings_button.mapToGlobal(at) - QPoint(0, menu.sizeHint().height()))

    def _rates(self) -> None:
        RatesDialog(self.context, self).open()

    def _backup(self) -> None:
        office, t = self.context.office, self.context.t
        self.context.work(
            self,
            lambda progress: safety.backup(office, None, progress),
            lambda done: self._say(t("A verified copy is at {path}.", path=done["file"])),
            msg("Write a verified copy"),
        )

    def _check(self) -> None:
        office, t = self.context.office, self.context.t

        def told(found: safety.CheckResult) -> None:
            words = [t(f.message) for f in found.findings[:20]]
            self._say(
                "\n".join(words)
                or t("All is well: file, codes, references and search index agree.")
            )

        self.context.work(
            self, lambda progress: safety.check(office, progress), told, msg("Check the register")
        )

    def _say(self, words: str) -> None:
        box = QMessageBox(self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle("LMEC Match")
        box.setText(words)
        box.open()

    # -- pages -------------------------------------------------------------------------------

    def page(self, key: str) -> Page:
        """Return a page, made when first asked for."""
        if key not in self._pages:
            made = self._make_page(key)
            self._pages[key] = made
            self.stack.addWidget(made)
        return self._pages[key]

    def _make_page(self, key: str) -> Page:
        # Loaded when first shown: matching, planning and typesetting bring large packages along,
        # and the window must not wait for them.
        module, name = CLASSES.get(key, ("ui.pages.records", "RecordsPage"))
        made = getattr(importlib.import_module(module), name)
        return made(self.context) if key in CLASSES else made(self.context, KINDS[key])

    def go(self, key: str, subject: object = None) -> None:
        """Bring a page to the front, showing a subject when one is given."""
        if key == "sheet":
            self.page("roundtables")
            self._pages["roundtables"].show_subject(("sheet", subject))
            return
        for place in range(self.navigation.count()):
            item = self.navigation.item(place)
            if item.data(Qt.ItemDataRole.UserRole) == key:
                self.navigation.setCurrentItem(item)
        page = self.page(key)
        if subject is not None:
            page.show_subject(subject)

    def _on_navigate(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        page = self.page(item.data(Qt.ItemDataRole.UserRole))
        self.stack.setCurrentWidget(page)
        page.shown()

    # -- undo, progress ----------------------------------------------------------------------

    def undo(self) -> None:
        """Reverse the last step."""
        office = self.context.office
        if self.undo_button.isEnabled():
            self.context.change(self, lambda: records.undo(office))

    def redo(self) -> None:
        """Do the last undone step again."""
        office = self.context.office
        if self.redo_button.isEnabled():
            self.context.change(self, lambda: records.redo(office))

    def _on_change(self, notice: object) -> None:
        if isinstance(notice, Changed) and notice.change_set:
            self._newest = max(self._newest, notice.change_set)
            step = Step(0, "", "", notice.action, notice.kind, notice.count, False)
            self.message.setText(self.context.t(step.title))
        self._refresh_undo()

    def _refresh_undo(self) -> None:
        office = self.context.office
        if office.register.read_only:
            for made in (self.undo_button, self.redo_button):
                made.setEnabled(False)
            return
        self.context.ask(self, lambda: records.next_steps(office), self._show_undo, key="undo")

    def _show_undo(self, found: tuple[Step | None, Step | None]) -> None:
        t = self.context.t
        undo, redo = found
        if undo is not None and undo.id > self._newest:
            # Longer work makes its step itself and sends no notice of it.
            if self._newest:
                self.message.setText(t(undo.title))
            self._newest = undo.id
        self.undo_button.setEnabled(undo is not None)
        self.redo_button.setEnabled(redo is not None)
        self.undo_button.setToolTip(t("Undo: {step}", step=undo.action) if undo else t("Undo"))
        self.redo_button.setToolTip(t("Redo: {step}", step=redo.action) if redo else t("Redo"))

    def _on_started(self, task: Any) -> None:
        self.message.setText(self.context.t(task.title))
        self.progress.setRange(0, 0)
        self.progress.show()
        self.cancel.show()

    def _on_progress(self, title: Message, done: int, total: int, what: Message) -> None:
        self.message.setText(f"{self.context.t(title)} – {self.context.t(what)}")
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _on_idle(self) -> None:
        if self.progress.isVisible():
            self.progress.hide()
            self.cancel.hide()
            self.message.clear()

    # -- window ------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [u.toLocalFile() for u in event.mimeData().urls() if u.isLocalFile()]
        if files:
            self.go("importing", files[0])
            event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.context.tasks.close()
        event.accept()
