"""Give every test its own register, made from one template file."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from lmec_match.services import office
from lmec_match.services.office import Office
from lmec_match.settings import Settings

LISTS = Path(__file__).resolve().parents[2] / "shared" / "lists"


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep settings, logs and registers of the tests away from the user's."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(name, str(home / name.lower()))


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a register with the reference data, to be copied."""
    path = tmp_path_factory.mktemp("template") / "template.lmec"
    made = office.create(path, Settings(person="Tester"))
    made.register.close()
    return path


@pytest.fixture
def desk(template: Path, tmp_path: Path) -> Iterator[Office]:
    """Return an office on a fresh copy of the template."""
    path = tmp_path / "register.lmec"
    shutil.copy(template, path)
    # Without likeness of meaning, so that nothing depends on what is installed here.
    opened = office.open_register(path, Settings(person="Tester", likeness=False))
    yield opened
    opened.register.close()


@pytest.fixture(scope="session")
def lists() -> Path:
    """Return the folder of real lists; skip where it is absent."""
    if not LISTS.is_dir():
        pytest.skip("the folder of real lists is not beside this checkout")
    return LISTS
