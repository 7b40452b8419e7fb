"""Seat delegations by a stated rule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from lmec_match.domain.sides import INTERNATIONAL
from lmec_match.i18n import Message, msg


class SeatingRule(StrEnum):
    """Name the rules by which delegations can be seated."""

    HOST_FIRST = "host_first"
    """The host in the chair, then the English alphabetical order of country names."""
    ALPHABETICAL = "alphabetical"
    ROTATING = "rotating"
    """English alphabetical order, beginning after the host, who sits last."""


@dataclass(frozen=True)
class Delegation:
    """Hold one delegation: its country code (or `INTERNATIONAL`), the English name, its seats."""

    country: str
    english_name: str
    seats: int = 1
    government: bool = True


@dataclass(frozen=True)
class Seating:
    """Hold the order of seats, each with its place from the chair, and the rule in words."""

    places: tuple[tuple[int, Delegation], ...]
    rule: Message
    by_country: Mapping[str, int]


def seat(
    delegations: Sequence[Delegation], rule: SeatingRule = SeatingRule.HOST_FIRST, host: str = ""
) -> Seating:
    """Return the delegations in their order: governments first, then the others by the same rule.

    International organisations come last.

    Without a host the order is alphabetical, whatever the rule.
    """
    ordered = sorted(delegations, key=lambda d: (d.english_name.casefold(), d.country))
    if host and rule is SeatingRule.HOST_FIRST:
        ordered.sort(key=lambda d: d.country != host)
    elif host and rule is SeatingRule.ROTATING:
        name = next((d.english_name.casefold() for d in ordered if d.country == host), "")
        ordered.sort(key=lambda d: d.english_name.casefold() <= name)
    ordered.sort(key=lambda d: (d.country == INTERNATIONAL, not d.government))
    places: list[tuple[int, Delegation]] = []
    at = 1
    for delegation in ordered:
        places.append((at, delegation))
        at += delegation.seats
    return Seating(
        tuple(places), rule_in_words(rule if host else SeatingRule.ALPHABETICAL),
        {d.country: place for place, d in reversed(places)},
    )  # fmt: skip


def rule_in_words(rule: SeatingRule) -> Message:
    """Return the sentence that the seating plan prints under its table."""
    return {
        SeatingRule.HOST_FIRST: msg(
            "Seating: the host first, then countries in the English alphabetical order of their "
            "names; governments before other delegations."
        ),
        SeatingRule.ALPHABETICAL: msg(
            "Seating: countries in the English alphabetical order of their names; governments "
            "before other delegations."
        ),
        SeatingRule.ROTATING: msg(
            "Seating: countries in the English alphabetical order of their names, beginning after "
            "the host, who sits last; governments before other delegations."
        ),
    }[rule]
