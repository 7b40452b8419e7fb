"""Run typst in a process of its own, so that it can be stopped and its memory goes with it.

This module is what the child process imports: it stays small.
"""

from __future__ import annotations

import errno
import multiprocessing
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import typst

from lmec_match.errors import EnvironmentProblem
from lmec_match.i18n import msg
from lmec_match.progress import Progress

_FULL = f"(os error {errno.ENOSPC})"
"""How typst's own words end when the disk is full."""
_LOOK_EVERY = 0.05
"""Seconds between two questions whether the person has cancelled."""


@dataclass(frozen=True)
class Job:
    """Say what to typeset: `main` within `folder`, to `out`; `timestamp` in Unix seconds."""

    folder: Path
    main: Path
    out: Path
    fonts: tuple[Path, ...]
    timestamp: int
    standards: tuple[str, ...] = ("a-2a", "ua-1")


def compile_here(job: Job) -> None:
    """Typeset in this process; raise `typst.TypstError` when the template or a text will not."""
    # The stub allows only a list of literals for the standards.
    compiler: Any = typst.compile
    compiler(
        str(job.main),
        output=str(job.out),
        root=str(job.folder),
        font_paths=[str(f) for f in job.fonts],
        ignore_system_fonts=True,
        format="pdf",
        pdf_standards=list(job.standards),
        timestamp=job.timestamp,
        # Packages would come over the network: an empty folder of our own holds none.
        package_path=str(job.folder / "none"),
        package_cache_path=str(job.folder / "none"),
    )


def _child(job: Job, answer: Connection) -> None:
    try:
        compile_here(job)
    except (typst.TypstError, OSError, RuntimeError, ValueError) as problem:
        answer.send(str(problem) or type(problem).__name__)
    else:
        answer.send("")
    finally:
        answer.close()


def compile_apart(job: Job, progress: Progress) -> None:
    """Typeset in a child process; stop it at once when the job is cancelled.

    Raise `Cancelled`, or `EnvironmentProblem` with typst's own words.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_child, args=(job, theirs), daemon=True)
    child.start()
    theirs.close()
    try:
        while not ours.poll(_LOOK_EVERY):
            progress.check()
        answer = _answer(ours)
    finally:
        if child.is_alive():
            child.join(1.0)
        if child.is_alive():
            child.kill()
            child.join()
        ours.close()
        child.close()
    if answer is None:
        raise EnvironmentProblem(
            msg("The typesetter ended without an answer: is there enough memory?")
        )
    if answer and _FULL in answer:
        raise OSError(errno.ENOSPC, answer, str(job.out))
    if answer:
        raise EnvironmentProblem(msg("The pack could not be typeset: {why}", why=answer))


def _answer(ours: Connection) -> str | None:
    try:
        return str(ours.recv())
    except EOFError:
        return None


def families(files: Sequence[Path]) -> tuple[Path, ...]:
    """Return the folders of font files, each once, as typst wants them."""
    return tuple(dict.fromkeys(f.parent for f in files))
