"""Define what a meeting plan is made from and what it says. All values are plain and immutable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from lmec_match.i18n import Message, msg

SPARE_SHARE = 0.1
"""Share of tables kept free beyond those in use; product rule: 10 to 20 %."""


@dataclass(frozen=True)
class Participant:
    """Hold one party that sits at tables: an organisation or a delegation.

    `languages` are BCP 47 tags, () when not known; `unavailable` holds slot numbers; `limit` is
    the largest number of meetings, 0 for as many as there are slots.
    """

    code: str
    name: str
    side: str = ""
    country: str = ""
    languages: tuple[str, ...] = ()
    unavailable: frozenset[int] = frozenset()
    limit: int = 0


@dataclass(frozen=True)
class Request:
    """Ask for one meeting of two participants (by code), worth `score` (0…100)."""

    a: str
    b: str
    score: float
    subject: str = ""


@dataclass(frozen=True)
class Slot:
    """Hold one meeting time: its number, and its start and end as ``HH:MM``."""

    number: int
    start: str = ""
    end: str = ""

    @property
    def words(self) -> Message:
        """Name the slot as a page and a command do: by its time and by its number."""
        if not self.start:
            return msg("slot {number}", number=self.number)
        return msg(
            "slot {number} ({start}–{end})", number=self.number, start=self.start, end=self.end
        )


@dataclass(frozen=True)
class Interpreter:
    """Hold one interpreter, who can sit at one table at a time.

    He serves two parties when he speaks a language of each.
    """

    name: str
    languages: tuple[str, ...] = ()
    unavailable: frozenset[int] = frozenset()


@dataclass(frozen=True)
class LockedMeeting:
    """Hold a meeting that a person fixed: it keeps its slot and its table (0: any table)."""

    a: str
    b: str
    slot: int
    table: int = 0


PreviousMeeting: TypeAlias = tuple[str, str, int] | tuple[str, str, int, int]
"""A meeting of the plan before: (a, b, slot) or (a, b, slot, table)."""


@dataclass(frozen=True)
class PlanInput:
    """Hold everything that a plan depends on.

    `spare` is the share of tables to keep free (0.1…0.2); `keep_apart` holds pairs of codes that
    must not meet; `previous` is the plan before, whose meetings move as little as possible.
    """

    participants: tuple[Participant, ...]
    requests: tuple[Request, ...]
    slots: tuple[Slot, ...]
    tables: int
    spare: float = SPARE_SHARE
    interpreters: tuple[Interpreter, ...] = ()
    keep_apart: frozenset[frozenset[str]] = frozenset()
    locked: tuple[LockedMeeting, ...] = ()
    previous: tuple[PreviousMeeting, ...] = ()

    @property
    def usable_tables(self) -> int:
        """Return how many tables may be in use at once; at least one, whatever the share."""
        return max(1, int(self.tables / (1.0 + self.spare) + 1e-9)) if self.tables > 0 else 0


@dataclass(frozen=True)
class PlannedMeeting:
    """Hold one meeting of a plan; `interpreter` is "" where a language is shared."""

    slot: int
    table: int
    a: str
    b: str
    score: float
    interpreter: str = ""
    subject: str = ""
    locked: bool = False


@dataclass(frozen=True)
class Unplanned:
    """Hold a request that has no place, and why."""

    request: Request
    why: Message


@dataclass(frozen=True)
class Plan:
    """Hold a plan: its meetings by slot and table, and what was left out, with reasons.

    `objective` is the sum of scores; no plan can have more than `bound`; `gap` is
    (bound − objective) ÷ bound. `tables_used` is the largest number at once, `spare` what then
    stays free, `tables_wanted` what the meetings would need with the spare share; `kept` counts
    meetings that stayed in their slot, `moved` those that are in another, `dropped` those that are
    no longer held; `notes` are sentences for the person who planned.
    """

    meetings: tuple[PlannedMeeting, ...]
    unplanned: tuple[Unplanned, ...]
    objective: float
    bound: float
    gap: float
    tables_used: int
    spare: int
    tables_wanted: int = 0
    kept: int = 0
    moved: int = 0
    dropped: int = 0
    notes: tuple[Message, ...] = ()
    by_participant: Mapping[str, int] = field(default_factory=dict)
    """Number of meetings of each participant."""
