"""Measure the memory of this process and its children at their common peak."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from lmec_match.errors import UserError
from lmec_match.i18n import msg

_PROC = Path("/proc")
_EVERY = 0.05
MEGABYTE = 1e6


@dataclass
class Peak:
    """Hold the highest resident memory seen, in MB: of all processes at once, and of children."""

    together: float = 0.0
    children: float = 0.0


@contextmanager
def watched() -> Iterator[Peak]:
    """Look at the memory of this process and its children twenty times a second.

    Raise `UserError` where the system does not tell (only Linux does, under /proc).
    """
    if not (_PROC / "self" / "statm").exists():
        raise UserError(msg("Memory can only be measured on Linux."))
    peak, over = Peak(), threading.Event()
    watcher = threading.Thread(target=_watch, args=(peak, over), daemon=True)
    watcher.start()
    try:
        yield peak
    finally:
        over.set()
        watcher.join()


def _watch(peak: Peak, over: threading.Event) -> None:
    own = os.getpid()
    while not over.wait(_EVERY):
        children = sum(_resident(pid) for pid in _children(own))
        peak.children = max(peak.children, children)
        peak.together = max(peak.together, _resident(own) + children)


def _children(process: int) -> list[int]:
    """Return the processes that the threads of a process started, and theirs."""
    found: list[int] = []
    for listed in (_PROC / str(process) / "task").glob("*/children"):
        try:
            found += [int(pid) for pid in listed.read_text().split()]
        except OSError:  # The thread has ended since.
            continue
    return found + [pid for child in found for pid in _children(child)]


def _resident(process: int) -> float:
    """Return the resident memory of a process in MB, 0 when it has ended."""
    try:
        pages = int((_PROC / str(process) / "statm").read_text().split()[1])
    except (OSError, IndexError):
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / MEGABYTE
