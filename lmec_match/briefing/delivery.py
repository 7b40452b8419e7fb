"""Write a file beside its place and rename it when it is whole: never a partial one."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from lmec_match.errors import EnvironmentProblem, UserError
from lmec_match.i18n import msg

T = TypeVar("T")


def deliver(out: Path, write: Callable[[Path], T]) -> T:
    """Let `write` make a draft, then put it in the place of `out`; the old file stays till then.

    Raise `UserError` for a folder that is not there, `EnvironmentProblem` when the disk will not.
    """
    if not out.parent.is_dir():
        raise UserError(msg("There is no folder {path}.", path=out.parent))
    try:
        handle, name = tempfile.mkstemp(
            dir=out.parent, prefix=f".{out.name[:40]}.", suffix=out.suffix
        )
        os.close(handle)
        draft = Path(name)
        try:
            made = write(draft)
            with draft.open("rb+") as file:
                os.fsync(file.fileno())
            draft.replace(out)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as problem:
        raise EnvironmentProblem(
            msg("{path} cannot be written: {why}.", path=out,
                why=problem.strerror or str(problem))
        ) from problem  # fmt: skip
    return made
