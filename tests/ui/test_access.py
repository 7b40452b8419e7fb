"""Trial 51: every widget of every page and dialog has a name, is reached by Tab, and is whole.

In light and dark, English and Chinese, and with letters half as large again; the same at 125 and
200 % of the screen's scale is a trial of its own, since Qt takes the scale when it starts.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lmec_match.i18n import load_translator, read_catalogue
from lmec_match.paths import PROJECT, RESOURCES
from lmec_match.services import demo
from lmec_match.settings import Settings
from tests.ui import tour, walk
from tests.ui.faulty import Faulty
from ui.widgets import basic

CHINESE = RESOURCES / "translations" / "lmec_match_zh_CN.ts"
SENTENCE = "landfill leachate in Lao PDR for under USD 2 million"
Look = Callable[[QWidget], list[str]]
LOOKS: tuple[Look, ...] = (
    walk.nameless, walk.cut, walk.outside, walk.overlapping, walk.faint, walk.unreached,
)  # fmt: skip


@pytest.fixture(scope="module")
def demo_register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the demo's register, made once."""
    place = tmp_path_factory.mktemp("demo") / "demo"
    demo.run(place, Settings(person="Officer"), load_translator("en"))
    return place / "demo.lmec"


def failures(path: Path, settings: Settings, looks: tuple[Look, ...], larger: float) -> list[str]:
    """Walk through everything and return what is wrong, and where."""
    found: dict[str, None] = {}
    with tour.opened(path, settings, larger) as (desktop, window):
        for name, shown in tour.everything(window, desktop, SENTENCE, tour.DEMO_LIST):
            for look in looks:
                found |= {f"{name}: {fault}": None for fault in look(shown)}
    return list(found)


@pytest.mark.parametrize(
    ("language", "theme", "larger"),
    [
        ("en", "light", 1.5),
        ("zh-CN", "dark", 1.0),
        pytest.param("en", "dark", 1.0, marks=pytest.mark.trial),
        pytest.param("zh-CN", "light", 1.5, marks=pytest.mark.trial),
    ],
)
def test_every_widget_is_named_reached_whole_and_seen(
    qtbot: QtBot, demo_register: Path, tmp_path: Path, language: str, theme: str, larger: float
) -> None:
    path = tmp_path / "demo.lmec"
    shutil.copy(demo_register, path)
    settings = Settings(language=language, theme=theme, person="Officer")
    looks = LOOKS
    if language == "zh-CN":
        looks = (*LOOKS, walk.untranslated(read_catalogue(CHINESE)))
    assert failures(path, settings, looks, larger) == []


@pytest.mark.trial
def test_a_fresh_register_is_whole_too(qtbot: QtBot, template: Path, tmp_path: Path) -> None:
    path = tmp_path / "fresh.lmec"
    shutil.copy(template, path)
    assert failures(path, Settings(theme="dark", person="Officer"), LOOKS, 1.0) == []


@pytest.mark.trial
@pytest.mark.parametrize("scale", ["1.25", "2"])
def test_every_widget_at_other_scales(scale: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", str(Path(__file__)), "-m", "not trial"],
        cwd=PROJECT, capture_output=True, text=True, timeout=600, check=False,
        env={**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-4000:]


def test_the_looks_find_what_is_wrong(qtbot: QtBot, qapp: QApplication) -> None:
    window = Faulty()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    told = "\n".join(fault for look in LOOKS for fault in look(window))
    for words in ("has no name", "is cut by", "beyond the side", "lies over", "stands out by",
                  "does not let the focus go"):  # fmt: skip
        assert words in told, told
    window.trap.setTabChangesFocus(True)
    assert any("is not reached" in fault for fault in walk.unreached(window))
    look = walk.untranslated(read_catalogue(CHINESE))
    assert look(window) == ["“Roundtables” is left in English"]


def test_a_tip_shows_markup_in_a_name_as_it_is(qtbot: QtBot, qapp: QApplication) -> None:
    name = "ACME <b>bold</b> & “Sons” <img src=x>"
    link = basic.button(name, lambda: None, "link")
    qtbot.addWidget(link)
    link.resize(120, 30)
    link.show()
    assert link.text().endswith("…")
    shown = QTextDocument()
    shown.setHtml(link.toolTip())
    assert shown.toPlainText() == name
    link.resize(900, 30)
    assert link.text() == name.replace("&", "&&")
    assert link.toolTip() == ""
