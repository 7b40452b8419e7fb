"""Say where the program's own data and the user's data live."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import platformdirs

PROJECT = Path(__file__).resolve().parent.parent
RESOURCES = PROJECT / "resources"
REFERENCE = PROJECT / "db" / "reference"
MIGRATIONS = PROJECT / "db" / "migrations"
DEMO = PROJECT / "db" / "demo"

APPLICATION = "LMEC Match"


def user_data() -> Path:
    """Return the folder of the user's registers; made when first written."""
    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))


def user_config() -> Path:
    """Return the folder of the user's settings."""
    return Path(platformdirs.user_config_dir(APPLICATION, appauthor=False))


def user_log() -> Path:
    """Return the folder of the log and of bug reports."""
    return Path(platformdirs.user_log_dir(APPLICATION, appauthor=False))


def default_register() -> Path:
    """Return the register that opens when none is named."""
    return user_data() / "register.lmec"


@contextmanager
def draft_of(out: Path) -> Iterator[Path]:
    """Give an empty file beside `out` to write to; when the block ends well it takes its place.

    So the old file stays until the new one is whole. Unlike a file of `tempfile`, it may be read
    by whom the user lets read his files. Raise `OSError` when the disk will not.
    """
    draft = out.with_name(f".{out.stem[:40]}.{secrets.token_hex(4)}{out.suffix}")
    draft.open("xb").close()
    try:
        yield draft
        draft.replace(out)
    finally:
        draft.unlink(missing_ok=True)
