"""Keep the user's settings: a small JSON file, read once at start and handed on as a value."""

from __future__ import annotations

import getpass
import json
import logging
import os
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from lmec_match.errors import EnvironmentProblem
from lmec_match.i18n import msg
from lmec_match.paths import draft_of, user_config

log = logging.getLogger(__name__)

OWN_TERMS = ("terms.tsv", "terms.xlsx")
"""Names of an office's own terms beside the settings, the first that is there counts."""


@dataclass(frozen=True)
class Settings:
    """Hold what a person chose. `language` "" follows the system; `theme` is system, light or
    dark; `likeness` says whether matches compare meaning, where a model is installed; `folder` is
    where the last file was chosen; the limits bound the process that reads lists (MB, seconds,
    cells, rows of a sheet)."""

    language: str = ""
    theme: str = "system"
    person: str = ""
    last_register: str = ""
    recent: tuple[str, ...] = ()
    import_memory_mb: int = 900
    import_seconds: int = 60
    import_cells: int = 5_000_000
    import_rows: int = 250_000
    large_change_share: float = 0.3
    columns: dict[str, list[str]] = field(default_factory=dict)
    own_terms: str = ""
    likeness: bool = True
    folder: str = ""

    def opened(self, path: Path) -> Settings:
        """Return the settings after a register was opened."""
        text = str(path)
        recent = (text, *(p for p in self.recent if p != text))[:8]
        return replace(self, last_register=text, recent=recent)

    @property
    def terms_file(self) -> Path | None:
        """Return the office's own terms: the file named here, else `terms.tsv` or `terms.xlsx`
        beside the settings, else None. A named file is returned also when it is gone."""
        if self.own_terms:
            return Path(self.own_terms)
        places = (user_config() / name for name in OWN_TERMS)
        return next((place for place in places if place.is_file()), None)

    @property
    def terms_place(self) -> Path:
        """Return where the office's own terms are, or would be."""
        return self.terms_file or user_config() / OWN_TERMS[0]

    @property
    def who(self) -> str:
        """Return the name under which the journal keeps this person's steps."""
        return self.person or self.account

    @property
    def account(self) -> str:
        """Return the account of the operating system, "?" where it has none."""
        try:
            return getpass.getuser()
        except (OSError, KeyError):
            return "?"


def default_path() -> Path:
    """Return where the settings live."""
    return user_config() / "settings.json"


def load(path: Path | None = None) -> Settings:
    """Read the settings; an absent or broken file gives the defaults (and a line in the log)."""
    path = path or default_path()
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as problem:
        log.warning("settings not read: %s", problem)
        return Settings()
    known = {f.name for f in fields(Settings)}
    values: dict[str, Any] = {k: v for k, v in data.items() if k in known}
    if "recent" in values:
        values["recent"] = tuple(values["recent"])
    return Settings(**values)


def save(settings: Settings, path: Path | None = None) -> None:
    """Write the settings whole or not at all; raise `EnvironmentProblem` when the disk will not."""
    path = path or default_path()
    try:
        write_atomic(path, json.dumps(asdict(settings), ensure_ascii=False, indent=1).encode())
    except OSError as problem:
        raise EnvironmentProblem(
            msg("The settings cannot be kept at {path}: {why}.", path=path, why=problem.strerror)
        ) from problem


def write_atomic(path: Path, data: bytes) -> None:
    """Write a file beside its place, then rename it: never a partial file, the old one kept
    until then."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with draft_of(path) as draft, draft.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
