"""Take the pictures of every page that the README shows, from a fresh demo register.

Run as ``python tools/take_pictures.py`` on a screen (or a virtual one): each page in light and
dark, English and Chinese, into ``docs/pictures/``. ``--only coverage,profiles`` takes the pages
named; ``QT_SCALE_FACTOR=2`` takes them at 200 % (with ``--out`` elsewhere).
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from lmec_match.briefing.fonts import font_files  # noqa: E402
from lmec_match.i18n import load_translator  # noqa: E402
from lmec_match.paths import DEMO  # noqa: E402
from lmec_match.services import coverage, demo, matching, office, records  # noqa: E402
from lmec_match.services.office import Office  # noqa: E402
from lmec_match.settings import Settings  # noqa: E402
from ui import app  # noqa: E402
from ui.context import Context  # noqa: E402
from ui.main_window import MainWindow  # noqa: E402
from ui.pages.welcome import Welcome  # noqa: E402

SENTENCES = {
    "en": "landfill leachate in Lao PDR for under USD 2 million",
    "zh-CN": "老挝万象垃圾渗滤液处理，预算200万美元",
}
PARTS = {"matching-waterfall": "explained"}
"""Pictures of a part of the window, by the name of that part."""
TERMS = {"en": "nam sia", "zh-CN": "垃圾渗滤液"}
INSIGHTS = {"matching-mix", "coverage", "profiles"}
MIXED = "Chiang Rai"
"""The demo project whose gap takes more than one source."""
LONELY = (
    ("Radio programme on rivers for schools (demo)", "MM", "4.9"),
    ("Glacier lake monitoring (demo)", "CN", "4.4"),
)
"""Needs that nobody in the demo supplies or pays for."""
PEN = {"en": "Demo officer", "zh-CN": "示例官员"}


def wait(milliseconds: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settle(window: MainWindow) -> None:
    """Wait until the window has nothing left to do."""
    wait(200)
    while window.context.tasks.busy:
        wait(50)
    wait(250)


def pages(window: MainWindow, language: str, shoot: Callable[[str], None]) -> None:
    """Show every page in turn."""
    window.go("home")
    shoot("home")
    for key in ("needs", "technologies", "partners", "funding", "projects"):
        window.go(key)
        settle(window)
        window.page(key).table.selectRow(1)
        shoot(key)
    window.page("needs").detail.edit()
    window.go("needs")
    shoot("needs-edit")
    window.go("matching", SENTENCES[language])
    shoot("matching")
    # The whole explanation of the first result, also what is below the fold.
    explained = window.page("matching").splitter.widget(1).findChild(QScrollArea)
    explained.widget().setObjectName("explained")
    shoot("matching-waterfall")
    window.go("terms", TERMS[language])
    wait(400)
    shoot("terms")
    window.go("roundtables")
    shoot("roundtables")
    page = window.page("roundtables")
    for tab, name in ((1, "invitations"), (2, "meetings"), (3, "outcomes")):
        page.tabs.setCurrentIndex(tab)
        shoot(f"roundtables-{name}")
    page.tabs.setCurrentIndex(4)
    page.pack.make()
    settle(window)
    wait(1500)
    shoot("roundtables-pack")
    window.go("importing")
    shoot("import")
    wizard = window.page("importing")
    wizard._open(DEMO / "needs.xlsx")
    settle(window)
    for step, name in ((2, "columns"), (3, "check")):
        wizard._go(step)
        shoot(f"import-{name}")
    window.go("history")
    shoot("history")


def decide(desk: Office) -> None:
    """Make up decisions by an officer who looks at the country, so that there is a proposal."""
    for need in records.all_of(desk, "needs"):
        found, _ = matching.ask(desk, need.code, "technologies", limit=6, as_code=True)
        for result in found.results:
            near = next(e.score for e in result.evidence if e.key == "country")
            decision = "shortlist" if near is not None and near >= 0.9 else "reject"
            matching.decide(desk, found.query, result, decision, "Made up for the picture")


def insights(window: MainWindow, shoot: Callable[[str], None]) -> None:
    """Show the mix, the coverage and the profiles; they come last, since they change the demo."""
    desk = window.context.office
    project = next(r for r in records.all_of(desk, "projects") if MIXED in r.name)
    window.go("matching", ("mix", project.code))
    shoot("matching-mix")
    for name, country, area in LONELY:
        records.create(desk, "needs", {"name": name, "country": country, "areas": (area,)})
    coverage.match(desk)
    records.create(desk, "needs", {"name": "Biogas for pig farms (demo)", "country": "KH",
                                   "areas": ("4.6",)})  # fmt: skip
    window.go("coverage")
    shoot("coverage")
    decide(desk)
    window.go("profiles")
    shoot("profiles")


def main() -> int:
    """Take all pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "pictures")
    parser.add_argument("--languages", default="en,zh-CN")
    parser.add_argument("--themes", default="light,dark")
    parser.add_argument("--only", default="", help="names of pictures, as their files begin")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    only = set(filter(None, options.only.split(",")))
    application = app.make_application()
    with tempfile.TemporaryDirectory() as folder:
        for language in options.languages.split(","):
            place = Path(folder) / "demo" / language / "demo"
            settings = Settings(language=language, person=PEN[language])
            demo.run(place, settings, load_translator(language))
            for theme in options.themes.split(","):
                chosen = Settings(language=language, theme=theme, person=PEN[language])
                desktop = app.Desktop(application, chosen, font_files())
                welcome = Welcome(desktop)
                welcome.show()
                wait(200)
                if not only or "welcome" in only:
                    welcome.grab().save(str(options.out / f"welcome-{language}-{theme}.png"))
                welcome.close()
                # A copy: what one theme's pictures change is not in the next one's.
                copied = place / theme / "demo.lmec"
                copied.parent.mkdir()
                shutil.copy(place / "demo.lmec", copied)
                opened = office.open_register(copied, chosen)
                window = MainWindow(Context(opened, desktop.t, desktop.theme, chosen), lambda: None)
                desktop.window = window
                window.show()

                end = f"{language}-{theme}"

                def shoot(name: str, window: MainWindow = window, end: str = end) -> None:
                    settle(window)
                    if not only or name in only:
                        shown = window.findChild(QWidget, PARTS[name]) if name in PARTS else window
                        shown.grab().save(str(options.out / f"{name}-{end}.png"))

                if only - INSIGHTS or not only:
                    pages(window, language, shoot)
                insights(window, shoot)
                window.close()
                opened.register.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
