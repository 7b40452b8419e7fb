"""Define what a pack is printed from: plain values that the services fill."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from lmec_match.domain.matches import MatchList
from lmec_match.domain.record import Record
from lmec_match.domain.values import Ref
from lmec_match.domain.vocabulary import Vocabularies
from lmec_match.i18n import Labels, Message


@dataclass(frozen=True)
class PackSource:
    """Hold everything that any edition of a pack could say.

    `records` holds by code the needs and projects of the agenda, the offers that match them, and
    the organisations invited. `earlier_meetings` and those `commitments` whose roundtable is
    another are of roundtables before this one. `previous` is `Document.contents` of the last
    edition printed. `balance` holds the sentences of the balance view. `as_of` is an ISO date;
    `audience` may name one organisation, whose copy then shows only its own itinerary. `pageless`
    holds the codes of offers that deserve no page of their own; `terms` what the glossary finds in
    a record's name, by code. `seats`
    holds (first place from the chair, country, seats, government?) by `seating_rule`.
    """

    roundtable: Record
    vocabularies: Vocabularies
    as_of: str
    invitations: Sequence[Record] = ()
    meetings: Sequence[Record] = ()
    records: Mapping[str, Record] = field(default_factory=dict)
    match_lists: Sequence[MatchList] = ()
    decisions: Sequence[Record] = ()
    commitments: Sequence[Record] = ()
    earlier_meetings: Sequence[Record] = ()
    country_notes: Mapping[str, str] = field(default_factory=dict)
    balance: Sequence[Message] = ()
    previous: Mapping[str, Any] = field(default_factory=dict)
    number: int = 1
    office: Message | str = ""
    audience: str = ""
    pageless: frozenset[str] = frozenset()
    terms: Mapping[str, Sequence[Labels]] = field(default_factory=dict)
    seats: Sequence[tuple[int, str, int, bool]] = ()
    seating_rule: Message | None = None


def listed(lists: Iterable[MatchList]) -> set[str]:
    """Return the offers that match lists name, near misses among them."""
    found: set[str] = set()
    for answer in lists:
        found.update(result.code for result in answer.results)
        found.update(miss.code for miss in answer.near_misses)
    return found


def brought(invitations: Iterable[Record]) -> set[str]:
    """Return the offers for which parties are invited, not those that they match beside them."""
    lines = (line for i in invitations for line in i.values.get("offers") or ())
    return {str(line["offer"]) for line in lines if not line.get("aside")}


def owners(record: Record) -> list[Ref]:
    """Return the organisations that a record belongs to: who asks, supplies, funds, contracts."""
    keys = ("requester", "supplier", "funder", "authority")
    return [record.ref(key) for key in keys if key in record.values]
