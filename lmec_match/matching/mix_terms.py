"""Define what a funding mix is made of: what is asked, what each source offers, the answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lmec_match.i18n import Message

FEWEST, SOFTEST = "fewest", "softest"
GOALS: tuple[str, ...] = (FEWEST, SOFTEST)
SOFTNESS: Mapping[str, int] = {
    "grant": 0,
    "in_kind": 0,
    "technical_assistance": 0,
    "debt_relief": 0,
    "concessional_loan": 1,
    "guarantee": 2,
    "loan": 2,
    "equity": 3,
}
"""How hard the money of an instrument is; unknown instruments count as a loan."""
UNKNOWN_SOFTNESS = 2
NOT_MONEY = frozenset({"guarantee", "technical_assistance"})
"""Instruments that pay nothing towards a gap by themselves."""
WEAK = 45.0
"""Points of a match below which a source's part is a condition to be looked at."""


@dataclass(frozen=True)
class Source:
    """Offer money: `least` to `most` USD a project, one instrument being enough.

    `own_share` is the part of the whole cost (0…1) that the project must bring, None when not
    known; `max_share` the part of the whole cost that the source pays at most. `countries` and
    `instruments` are empty when not known. `closed` gives the reasons when gates exclude it.
    """

    code: str
    name: str
    least: int
    most: int
    currency: str = "USD"
    instruments: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    own_share: float | None = None
    max_share: float | None = None
    closed: tuple[Message, ...] = ()
    unrated: bool = False
    """Its ticket is in a currency without a rate, so that nobody can say what it pays."""
    score: float | None = None
    """The points of its match (0…100), shown beside the mix; they do not decide."""

    @property
    def softness(self) -> int:
        """Return how hard its softest money is: 0 (given) to 3 (equity)."""
        money = [i for i in self.instruments if i not in NOT_MONEY]
        return min((SOFTNESS.get(i, UNKNOWN_SOFTNESS) for i in money), default=UNKNOWN_SOFTNESS)


@dataclass(frozen=True)
class Task:
    """Ask for a mix that pays `gap` USD of a project of `whole` USD (None when not known).

    `own` are the project's own funds in USD, None when not known. `currencies` are those that are
    accepted (empty = any); `one_currency` asks that all sources pay in the same one.
    """

    gap: int
    whole: int | None = None
    own: int | None = None
    country: str = ""
    currencies: frozenset[str] = frozenset()
    one_currency: bool = False
    goal: str = FEWEST
    at_most: int = 0
    """The largest number of sources, 0 for no limit."""


@dataclass(frozen=True)
class Part:
    """Hold what one source pays, in USD, its share of the gap (0…1), its terms, what bound it.

    `least` and `most` are what the rules let it pay; `own_share` the part of the whole cost
    (0…1) that it requires from the project, None when not known.
    """

    code: str
    name: str
    amount: int
    share: float
    softness: int
    bound: Message
    least: int
    most: int
    currency: str = ""
    instruments: tuple[str, ...] = ()
    own_share: float | None = None
    score: float | None = None


@dataclass(frozen=True)
class Left:
    """Name a source that could not take part, the rule that keeps it out, and why in words."""

    code: str
    name: str
    rule: str
    reasons: tuple[Message, ...]


@dataclass(frozen=True)
class Mix:
    """Hold the answer: `parts` are empty when there is no mix, and `reasons` then say why."""

    parts: tuple[Part, ...]
    reasons: tuple[Message, ...]
    left_out: tuple[Left, ...] = ()
    reachable: int = 0
    """The largest sum in USD that the admitted sources could pay together."""
    conditions: tuple[Message, ...] = ()
    task: Task | None = None

    @property
    def found(self) -> bool:
        """Say whether the gap is closed."""
        return bool(self.parts)
