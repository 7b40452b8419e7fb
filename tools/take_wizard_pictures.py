"""Take two real lists through the import wizard and keep a picture of each step.

Run as ``python tools/take_wizard_pictures.py LISTS`` where LISTS is the folder of real lists, which
is no part of the program. The pictures go to ``docs/pictures/wizard-…``.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "tools"))

from take_pictures import settle  # noqa: E402

from lmec_match.briefing.fonts import font_files  # noqa: E402
from lmec_match.services import imports, office  # noqa: E402
from lmec_match.services.imports import ImportOptions  # noqa: E402
from lmec_match.settings import Settings  # noqa: E402
from ui import app  # noqa: E402
from ui.context import Context  # noqa: E402
from ui.main_window import MainWindow  # noqa: E402
from ui.pages.importing import ImportPage  # noqa: E402

STEPS = ("file", "sheet", "columns", "check", "duplicates", "apply")


@dataclass(frozen=True)
class Walk:
    """Name a list, the look in which it is shown, and what is done with it on its way."""

    name: str
    path: str
    language: str
    theme: str
    before: str = ""
    """A list that is in the register already."""
    correction: tuple[int, str, str] | None = None


WALKS = (
    Walk("equipment", "technologies/china_key_environmental_equipment_2021.csv", "en", "light"),
    Walk("laos", "projects/Laos.csv", "zh-CN", "dark", "projects/Laos.csv", (4, "A", "1001099")),
)


def walk(window: MainWindow, lists: Path, chosen: Walk, out: Path) -> None:
    """Go through the wizard, step by step."""

    def shoot(step: int) -> None:
        settle(window)
        end = f"{chosen.language}-{chosen.theme}"
        window.grab().save(str(out / f"wizard-{chosen.name}-{step + 1}-{STEPS[step]}-{end}.png"))

    window.go("importing", None)
    shoot(0)
    window.go("importing", str(lists / chosen.path))
    page = window.page("importing")
    assert isinstance(page, ImportPage)
    settle(window)
    for step in range(1, len(STEPS)):
        shoot_at = page.stack.currentIndex()
        if STEPS[shoot_at] == "check" and chosen.correction is not None:
            row, column, text = chosen.correction
            page._correct(row, column, text)
            settle(window)
        shoot(step)
        if step < len(STEPS) - 1:
            page._forward()
            settle(window)


def main() -> int:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lists", type=Path)
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "pictures")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    application = app.make_application()
    for chosen in WALKS:
        with tempfile.TemporaryDirectory() as folder:
            settings = Settings(language=chosen.language, theme=chosen.theme, person="Officer")
            desk = office.create(Path(folder) / "office.lmec", settings)
            if chosen.before:
                lines = (options.lists / chosen.before).read_text(encoding="utf-8").splitlines()
                # An older edition under other numbers: its plants are found by their names.
                older = Path(folder) / "older.csv"
                kept = [lines[0], *(f"9{line}".replace("Nam ", "Nam-") for line in lines[1:9])]
                older.write_text("\n".join(kept), encoding="utf-8")
                made = imports.preview(desk, older, ImportOptions(kind="projects"))
                imports.apply(desk, made)
            desktop = app.Desktop(application, settings, font_files())
            window = MainWindow(Context(desk, desktop.t, desktop.theme, settings), lambda: None)
            desktop.window = window
            window.resize(1400, 860)
            window.show()
            walk(window, options.lists, chosen, options.out)
            window.close()
            desk.register.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
