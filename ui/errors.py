"""Tell a person what went wrong, in words, and keep a report of what is a bug."""

from __future__ import annotations

import datetime as dt
import logging
import platform
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QMessageBox, QTabWidget, QWidget

from lmec_match import __version__
from lmec_match.errors import Cancelled, EnvironmentProblem, LmecError
from lmec_match.i18n import Translator, msg
from lmec_match.paths import user_log

log = logging.getLogger(__name__)


def report(problem: BaseException, folder: Path | None = None) -> Path:
    """Write a report of a bug: program, versions, trace; no values of the register."""
    folder = folder or user_log()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"report-{dt.datetime.now(dt.UTC):%Y%m%d-%H%M%S}.txt"
    # Types and places only: an exception's own text may quote somebody's data.
    frames = traceback.extract_tb(problem.__traceback__)
    lines = [
        f"LMEC Match {__version__}, Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        type(problem).__name__,
        *(f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in frames),
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def tell(parent: QWidget | None, problem: BaseException, t: Translator) -> None:
    """Show a problem: what to do about it, or where the report of a bug lies."""
    if isinstance(problem, Cancelled):
        return
    box = QMessageBox(parent)
    box.setTextFormat(box.textFormat().PlainText)
    if isinstance(problem, LmecError):
        severe = isinstance(problem, EnvironmentProblem)
        box.setIcon(QMessageBox.Icon.Critical if severe else QMessageBox.Icon.Information)
        box.setText(t(problem.message))
    else:
        log.error("bug", exc_info=problem)
        box.setIcon(QMessageBox.Icon.Critical)
        box.setText(t(msg("Something in the program went wrong. Your data is saved.")))
        box.setInformativeText(
            t(
                msg(
                    "A report without personal data is at {path}. Please send it to your support.",
                    path=report(problem),
                )
            )
        )
    box.setWindowTitle(t(msg("LMEC Match")))
    box.open()


def blame(form: QWidget, problem: BaseException) -> None:
    """Give the keyboard to the field that was refused: the one that is named as the problem is."""
    key = problem.field if isinstance(problem, LmecError) else ""
    field = form.findChild(QWidget, key) if key else None
    if field is None:
        return
    for tabs in form.findChildren(QTabWidget):
        for place in range(tabs.count()):
            page = tabs.widget(place)
            if page is not None and page.isAncestorOf(field):
                tabs.setCurrentIndex(place)
    field.setFocus()


def watch(parent: QWidget, t: Translator) -> None:
    """Catch what no handler caught: a slot that raises is told, never lost."""

    def hook(
        kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, problem, trace)
            return
        tell(parent, problem, t)

    sys.excepthook = hook
