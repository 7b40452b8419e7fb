"""Write a file beside its place and rename it when it is whole: never a partial one."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from lmec_match.errors import EnvironmentProblem, UserError
from lmec_match.i18n import msg
from lmec_match.paths import draft_of

T = TypeVar("T")


def trouble(path: Path, problem: OSError, needed: int = 0) -> EnvironmentProblem:
    """Return a failed write in words: a full disk with its bytes, or what the system says."""
    if problem.errno in (errno.ENOSPC, errno.EDQUOT):
        # A private folder may be gone again by now; its disk is still that of the one above.
        folder = next(p for p in path.absolute().parents if p.is_dir())
        return EnvironmentProblem(
            msg(
                "The disk of {folder} is full: {free} bytes are free, {needed} are needed. "
                "{path} is as it was.",
                folder=folder,
                free=shutil.disk_usage(folder).free,
                needed=needed or "?",
                path=path.name,
            )
        )
    return EnvironmentProblem(
        msg("{path} cannot be written: {why}.", path=path, why=problem.strerror or str(problem))
    )


def deliver(out: Path, write: Callable[[Path], T], needed: int = 0) -> T:
    """Let `write` make a draft, then put it in the place of `out`; the old file stays till then.

    `needed` is the size in bytes when it is known beforehand. Raise `UserError` for a folder that
    is not there, `EnvironmentProblem` when the disk will not.
    """
    if not out.parent.is_dir():
        raise UserError(msg("There is no folder {path}.", path=out.parent))
    try:
        with draft_of(out) as draft:
            made = write(draft)
            with draft.open("rb+") as file:
                os.fsync(file.fileno())
    except OSError as problem:
        raise trouble(out, problem, needed) from problem
    return made
