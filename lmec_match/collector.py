"""Keep the cycle collector from looking at many small objects again and again."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

NEW = 10_000
"""New values that may come before the collector looks at them, once the program is at work."""


@contextmanager
def quiet() -> Iterator[None]:
    """Stop the cycle collector while masses of plain values are made.

    They make no cycles, and with a million of them its rounds cost more than the work. What was
    made is left out of later rounds too: the first one after the work would stop the window for
    half a second. It is freed as ever when nobody holds it any longer.
    """
    was_enabled = gc.isenabled()
    if was_enabled:
        # What is in cycles now goes first: it would be left out with the rest.
        gc.collect(1)
        gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.freeze()
            gc.enable()


def settle() -> None:
    """Let the collector leave alone what is in memory now: it will live as long as the program.

    Called when something large and lasting was read (the glossary). A round over it took 50 ms in
    the middle of a match. The rounds over what is new come less often from then on: one match
    makes some thousand plain values, and they took a tenth of its time.
    """
    gc.freeze()
    gc.set_threshold(NEW)
