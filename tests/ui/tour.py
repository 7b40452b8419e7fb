"""Lead through every page and dialog of the program, in each state that a person can see."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from lmec_match.briefing.fonts import font_files
from lmec_match.i18n import Translator
from lmec_match.paths import DEMO
from lmec_match.services import afterwards, office, pack_specs, records
from lmec_match.services import tables as reading
from lmec_match.services.office import Office
from lmec_match.settings import Settings
from ui.app import Desktop
from ui.context import Context
from ui.dialogs.commitment import CommitmentDialog
from ui.dialogs.invitation import AddOrganisationDialog, InvitationDialog
from ui.dialogs.merging import MergeDialog
from ui.dialogs.outcome import OutcomeDialog
from ui.dialogs.pack_choice import CountryNotesDialog, SpecDialog
from ui.dialogs.rates import RatesDialog
from ui.dialogs.reason import ReasonDialog
from ui.dialogs.roundtable import RoundtableDialog
from ui.dialogs.settings import SettingsDialog
from ui.main_window import PAGES, MainWindow
from ui.pages.welcome import Welcome

WIDTH, HEIGHT = 1366, 720
"""What a small laptop's screen leaves of 1366 × 768."""
LISTS = ("needs", "technologies", "partners", "funding", "projects")
Stop = tuple[str, QWidget]


def wait(milliseconds: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settle(window: MainWindow) -> None:
    """Wait until the window has nothing left to do."""
    wait(30)
    while window.context.tasks.busy:
        wait(10)
    wait(80)


def welcome(desktop: Desktop) -> Iterator[Stop]:
    """Show what greets who has no register open."""
    made = Welcome(desktop)
    made.show()
    wait(30)
    yield "welcome", made
    made.close()


def pages(window: MainWindow, search: str) -> Iterator[Stop]:
    """Show every page, empty or full as the register is."""
    for key in PAGES:
        window.go(key)
        settle(window)
        yield key, window
    for key in LISTS:
        window.go(key)
        page: Any = window.page(key)
        if page.model.rowCount():
            page.table.selectRow(0)
            settle(window)
            yield f"{key}-detail", window
            page.detail.edit()
            settle(window)
            yield f"{key}-edit", window
        page.new()
        settle(window)
        yield f"{key}-new", window
        page._close_detail()
    page = window.page("needs")
    page.search.setText("zzzzqqqq")
    wait(250)
    window.go("needs")
    settle(window)
    yield "needs-nothing-fits", window
    page.search.clear()
    window.go("matching", search)
    settle(window)
    yield "matching-answer", window
    window.go("terms", "water")
    wait(400)
    settle(window)
    yield "terms-found", window


def roundtables(window: MainWindow) -> Iterator[Stop]:
    """Show the tabs of a roundtable."""
    window.go("roundtables")
    settle(window)
    page: Any = window.page("roundtables")
    if page.table is None:
        return
    for place in range(page.tabs.count()):
        page.tabs.setCurrentIndex(place)
        settle(window)
        yield f"roundtables-{place}", window


def wizard(window: MainWindow, path: Path) -> Iterator[Stop]:
    """Show the steps of an import."""
    window.go("importing", str(path))
    page: Any = window.page("importing")
    settle(window)
    for step in range(1, 6):
        if step == 5:
            page._forward()
        else:
            page._go(step)
        settle(window)
        yield f"import-{step}", window


def dialogs(window: MainWindow, t: Translator) -> Iterator[Stop]:
    """Show every dialog."""
    context, desk = window.context, window.context.office
    page: Any = window.page("roundtables")
    makers: list[tuple[str, Callable[[], QDialog]]] = [
        ("settings", lambda: SettingsDialog(Settings(), t, window)),
        ("rates", lambda: RatesDialog(context, window)),
        ("reason", lambda: ReasonDialog(t("Reject"), "Biogas from food waste", t, window)),
        ("roundtable-new", lambda: RoundtableDialog(context, window)),
    ]
    pair = records.all_of(desk, "partners")[:2]
    if len(pair) == 2:
        makers.append(("merge", lambda: MergeDialog(context, pair, window)))
    table = page.table
    if table is not None:
        afterwards.outcome(desk, table.meetings[0].code, "3", "", ("Send the offer; ; 2027-06",))
        table = reading.load(desk, table.record.code)
        promise = table.commitments[-1]
        notes = pack_specs.country_notes(desk, table.record.code)
        specs = pack_specs.specs(desk)
        makers += [
            ("roundtable-edit", lambda: RoundtableDialog(context, window, table)),
            ("invitation", lambda: InvitationDialog(context, table, table.invitations[0], window)),
            ("invite", lambda: AddOrganisationDialog(context, window)),
            ("outcome", lambda: OutcomeDialog(context, table.meetings[0], window)),
            ("commitment", lambda: CommitmentDialog(context, table, promise, window)),
            ("sections", lambda: SpecDialog(context, specs, "", window)),
            ("notes", lambda: CountryNotesDialog(context, table.record.code, notes, window)),
        ]
    for name, make in makers:
        dialog = make()
        dialog.open()
        settle(window)
        yield f"dialog-{name}", dialog
        tabs = getattr(dialog, "tabs", None)
        for place in range(1, tabs.count() if tabs is not None else 0):
            tabs.setCurrentIndex(place)
            wait(20)
            yield f"dialog-{name}-{place}", dialog
        dialog.reject()
        dialog.deleteLater()


def everything(window: MainWindow, desktop: Desktop, search: str, path: Path) -> Iterator[Stop]:
    """Show all there is."""
    yield from welcome(desktop)
    yield from pages(window, search)
    yield from roundtables(window)
    yield from dialogs(window, desktop.t)
    yield from wizard(window, path)


@contextmanager
def opened(
    path: Path, settings: Settings, larger: float = 1.0
) -> Iterator[tuple[Desktop, MainWindow]]:
    """Open a register in a window of a small laptop's size."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    desktop = Desktop(application, settings, font_files())
    before, font = application.font(), application.font()
    font.setPointSizeF(font.pointSizeF() * larger)
    application.setFont(font)
    desk: Office = office.open_register(path, settings)
    window = MainWindow(Context(desk, desktop.t, desktop.theme, settings), lambda: None)
    desktop.window = window
    window.resize(WIDTH, HEIGHT)
    window.show()
    try:
        yield desktop, window
    finally:
        window.close()
        desk.register.close()
        application.setFont(before)


DEMO_LIST = DEMO / "needs.xlsx"
