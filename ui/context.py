"""Hold what every page needs, and carry the one notice from which screens refresh."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from lmec_match import settings
from lmec_match.domain.changes import Changed
from lmec_match.domain.fields import Field
from lmec_match.domain.kinds import KINDS, kind_of
from lmec_match.domain.values import Value
from lmec_match.domain.words import format_value, term
from lmec_match.errors import LmecError
from lmec_match.i18n import Message, Translator
from lmec_match.progress import Progress
from lmec_match.services.office import Office
from lmec_match.settings import Settings
from ui.tasks import TaskRunner
from ui.theme import Theme


class Context(QObject):
    """Tie together the open office, the language, the theme and the runner.

    `changed` is emitted once for every change set; pages refresh from it alone.
    """

    changed = Signal(object)
    failed = Signal(object)
    go = Signal(str, object)
    """Ask the window for a page, with what it should show (a record code, a text)."""
    settings_changed = Signal(object)
    """Carry the settings after the window itself changed them."""
    said = Signal(object)
    """Carry a message for the window's last line: work is done that changes no record."""

    def __init__(
        self, office: Office, translator: Translator, theme: Theme, settings: Settings
    ) -> None:
        super().__init__()
        self.office = office
        self.t = translator
        self.theme = theme
        self.settings = settings
        self.tasks = TaskRunner(self)

    def use_folder(self, folder: Path) -> None:
        """Keep the folder of a file that was chosen, for the next one."""
        if str(folder) == self.settings.folder:
            return
        self.settings = replace(self.settings, folder=str(folder))
        self.settings_changed.emit(self.settings)
        try:
            self.save_settings()
        except LmecError as problem:
            self.failed.emit(problem)

    def save_settings(self) -> None:
        """Keep the settings for the next start."""
        settings.save(self.settings)

    def open_record(self, code: str) -> None:
        """Show a record on the page of its kind."""
        self.go.emit(kind_of(code).key, code)

    def print_sheet(self, code: str) -> None:
        """Ask the window for the one-page sheet of a record."""
        self.go.emit("sheet", code)

    def refresh(self, kinds: set[str]) -> None:
        """Tell every screen that records of these kinds changed in longer work."""
        self.changed.emit(Changed(0, Message(""), (), frozenset(kinds)))

    def field(self, kind: str, key: str) -> Field:
        """Return a field's definition."""
        return KINDS[kind].field(key)

    def label(self, labels: Any) -> str:
        """Return a label in the window's language."""
        return self.t.label(labels)

    def words(self, field: Field, value: Value) -> str:
        """Return a value in the window's language."""
        return format_value(field, value, self.t, self.office.vocabularies)

    def term(self, vocabulary: str, code: str) -> str:
        """Return a vocabulary code in the window's language."""
        return term(vocabulary, code, self.t, self.office.vocabularies)

    def ask(
        self,
        receiver: QObject,
        job: Callable[[], Any],
        done: Callable[[Any], None],
        *,
        key: str = "",
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run a read on the worker and hand its result to `done` while the receiver lives."""
        self.tasks.run(receiver, lambda _: job(), done, failed or self.failed.emit, key=key)

    def work(
        self,
        receiver: QObject,
        job: Callable[[Progress], Any],
        done: Callable[[Any], None],
        title: Message,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run long work with progress and cancel."""
        self.tasks.run(receiver, job, done, failed or self.failed.emit, title=title)

    def change(
        self,
        receiver: QObject,
        job: Callable[[], Any],
        then: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run a mutation; its `Changed` is sent round to every screen.

        `then` or `failed` is called while the receiver lives; the other screens hear of it anyway.
        """

        def done(result: Any) -> None:
            notice = result[-1] if isinstance(result, tuple) else result
            if isinstance(notice, Changed):
                self.changed.emit(notice)
            if then is not None and isValid(receiver):
                then(result)

        def refused(problem: Exception) -> None:
            (failed if failed is not None and isValid(receiver) else self.failed.emit)(problem)

        self.tasks.run(self, lambda _: job(), done, refused)
