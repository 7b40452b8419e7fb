"""Keep the cycle collector from looking at many small objects again and again."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def quiet() -> Iterator[None]:
    """Stop the cycle collector for a while: plain values make no cycles, and with a million of
    them its rounds cost more than the work."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def settle() -> None:
    """Let the collector leave alone what is in memory now: it will live as long as the program.

    Called when something large and lasting was read (the glossary). A round over it took 50 ms in
    the middle of a match.
    """
    gc.freeze()
