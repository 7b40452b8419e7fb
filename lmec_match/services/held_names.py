"""Keep the names of the register cut for one kind, and cut them while a list is being read.

Reading leaves a core free; cutting the names of 100,000 records takes one for two seconds. They are
kept until the register changes, so that a list of which a cell was corrected is planned sooner.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from threading import Event

from lmec_match.errors import Cancelled
from lmec_match.importing.candidates import TELLING, Candidate, candidate_of
from lmec_match.importing.known_names import Names
from lmec_match.progress import SILENT, Progress
from lmec_match.register import queries
from lmec_match.services.office import Office

_KEPT = "held_names"
_STEP = 1_000


def candidates(office: Office, kind: str, progress: Progress = SILENT) -> Iterator[Candidate]:
    """Give every record of a kind as a candidate for duplicates, by code."""
    with office.register.read() as connection:
        for place, (code, values) in enumerate(queries.scan(connection, kind, TELLING)):
            if place % _STEP == 0:
                progress.check()
            yield candidate_of(kind, values, code)


def of_office(office: Office) -> HeldNames:
    """Return the names that are held for an office."""
    held: HeldNames = office.kept.setdefault(_KEPT, HeldNames(office))
    return held


class HeldNames:
    """Hold the names of one kind, cut, as of one state of the register."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._kind, self._stand = "", 0
        self._names: Names | None = None
        self._coming: Future[Names] | None = None

    def of(self, kind: str, progress: Progress = SILENT) -> Names:
        """Return the names of a kind; wait for them where they are being cut."""
        stand = self._last_change()
        if (self._kind, self._stand) != (kind, stand):
            self._names = None
        elif self._coming is not None:
            self._names = self._coming.result()
        if self._names is None:
            self._kind, self._stand = kind, stand
            self._names = self._cut(kind, progress)
        return self._names

    @contextmanager
    def beforehand(self, kind: str) -> Iterator[None]:
        """Cut the names of a kind beside what is done in the block, which may need another's."""
        stand = self._last_change()
        if self._names is not None and (self._kind, self._stand) == (kind, stand):
            yield
            return
        self._names, self._kind, self._stand = None, kind, stand
        over = Event()
        beside = Progress(cancelled=over.is_set)
        with ThreadPoolExecutor(1, _KEPT) as pool:
            self._coming = pool.submit(self._cut, kind, beside)
            try:
                yield
            finally:
                over.set()
                # Cancelled only where nobody waited for it.
                with suppress(Cancelled):
                    self._coming.result()
                self._coming = None

    def _cut(self, kind: str, progress: Progress) -> Names:
        return Names(candidates(self._office, kind, progress)).kept_cut(progress)

    def drop(self) -> None:
        """Forget the names: they take a kilobyte a record."""
        self._names = None

    def _last_change(self) -> int:
        with self._office.register.read() as connection:
            return queries.last_change(connection)
