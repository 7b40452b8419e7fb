"""Show the balance of a roundtable before invitations go out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from lmec_match.domain.countries import MEMBERS
from lmec_match.i18n import Labelled, Message, msg

SIDES: tuple[str, ...] = ("government", "enterprise", "finance", "civil_society")
"""The four sides of the table, as in the vocabulary `side`."""

_SUPPLYING = frozenset({"enterprise"})
_FUNDING = frozenset({"finance"})
_FEWEST_LISTS = 3
"""One supplier in half of two lists says nothing yet."""


@dataclass(frozen=True)
class Seat:
    """Hold one party that is to be invited: its key, name, country ("" unknown) and side."""

    party: str
    name: str | Labelled
    country: str = ""
    side: str = ""


@dataclass(frozen=True)
class Item:
    """Hold a need or PPP project on the agenda; `asks` is the party that asks ("" not known)."""

    code: str
    name: str | Labelled
    country: str = ""
    kind: str = "needs"
    asks: str = ""


class Bringing(NamedTuple):
    """Say that a party offers something for an item, and whether its match is weak."""

    party: str
    side: str
    weak: bool = False


@dataclass(frozen=True)
class BalanceView:
    """Hold the balance in numbers, and what is out of balance in sentences.

    `by_country` and `by_side` count seats; `grid` counts them by (country, side);
    `without_supplier` and `without_funder` hold the agenda codes that nobody at the table offers
    for with more than a weak match, and whether there is a weak one; `without_asker` those whose
    asking party has no seat; `overdue` the date by which a need is wanted, where that is before the
    roundtable or on its day; `countries_without_funder` those all of whose items lack one;
    `dominant` maps a party to the share of lists in which it stands, when that is half or more.
    """

    by_country: Mapping[str, int]
    by_side: Mapping[str, int]
    grid: Mapping[tuple[str, str], int]
    without_supplier: Mapping[str, bool]
    without_funder: Mapping[str, bool]
    countries_without_seat: tuple[str, ...]
    countries_without_funder: tuple[str, ...]
    dominant: Mapping[str, float]
    stale: tuple[str, ...]
    without_asker: tuple[str, ...]
    overdue: Mapping[str, Labelled]
    findings: tuple[Message, ...]


def balance(
    seats: Sequence[Seat],
    items: Sequence[Item],
    offers: Mapping[str, Iterable[Bringing]],
    *,
    stale: Sequence[str] = (),
    overdue: Mapping[str, Labelled] = MappingProxyType({}),
    members: Sequence[str] = MEMBERS,
    countries: Mapping[str, Labelled] = MappingProxyType({}),
) -> BalanceView:
    """Count the seats and find what is missing or too much.

    `offers` maps an agenda code to those at the table who offer something for it; `stale`
    holds the codes of records whose as-of date is too old; `overdue` the dates of needs that are
    wanted before the roundtable; `countries` the countries' names.
    """
    by_country = Counter(s.country for s in seats)
    by_side = Counter(s.side for s in seats)
    offered = {code: tuple(found) for code, found in offers.items()}

    def lacking(wanted: frozenset[str]) -> dict[str, bool]:
        """Return the items that nobody matches with more than weakly: whether anybody does so."""
        of_side = {
            i.code: [o.weak for o in offered.get(i.code, ()) if o.side in wanted] for i in items
        }
        return {code: bool(weak) for code, weak in of_side.items() if all(weak)}

    # A PPP project seeks money and an operator, so only needs are counted as wanting a supplier.
    needs = {i.code for i in items if i.kind == "needs"}
    no_supplier = {code: weakly for code, weakly in lacking(_SUPPLYING).items() if code in needs}
    no_funder = lacking(_FUNDING)
    asking = [i.country for i in items if i.country]
    unfunded = tuple(
        country
        for country in dict.fromkeys(asking)
        if all(i.code in no_funder for i in items if i.country == country)
    )
    view = BalanceView(
        dict(by_country),
        dict(by_side),
        dict(Counter((s.country, s.side) for s in seats)),
        no_supplier,
        no_funder,
        tuple(c for c in members if not by_country.get(c)),
        unfunded,
        _dominant(items, offered),
        tuple(dict.fromkeys(stale)),
        tuple(i.code for i in items if i.asks not in {s.party for s in seats}),
        dict(overdue),
        (),
    )
    names = {s.party: s.name for s in seats}
    return _with_findings(view, names, {i.code: i.name for i in items}, len(seats), countries)


def _dominant(
    items: Sequence[Item], offered: Mapping[str, tuple[Bringing, ...]]
) -> dict[str, float]:
    """Return the suppliers that stand in half or more of the lists, with their share.

    A weak match only fills a list that holds nothing better: it gives nobody a place.
    """
    lists = [found for i in items if (found := _better_than_weak(offered.get(i.code, ())))]
    if len(lists) < _FEWEST_LISTS:
        return {}
    counts = Counter(
        party for found in lists for party in {o.party for o in found if o.side in _SUPPLYING}
    )
    return {
        party: count / len(lists)
        for party, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
        if 2 * count >= len(lists)
    }


def _better_than_weak(offers: Iterable[Bringing]) -> list[Bringing]:
    return [o for o in offers if not o.weak]


def _with_findings(
    view: BalanceView, names: Mapping[str, str | Labelled],
    items: Mapping[str, str | Labelled], seats: int, countries: Mapping[str, Labelled],
) -> BalanceView:  # fmt: skip
    found: list[Message] = []
    if not seats:
        found.append(msg("Nobody is invited yet."))
    elif view.countries_without_seat:
        found.append(
            msg("No seat for: {countries}.",
                countries=tuple(countries.get(c, c) for c in view.countries_without_seat))
        )
    for side in SIDES:
        if seats and not view.by_side.get(side):
            found.append(_no_side(side))
    if seats:
        for code in view.without_asker:
            found.append(msg("{code} {name}: who asks for it has no seat.",
                             code=code, name=items[code]))  # fmt: skip
    for code, weakly in view.without_supplier.items():
        found.append(_unsupplied(weakly, code, items[code]))
    for code, weakly in view.without_funder.items():
        found.append(_unfunded(weakly, code, items[code]))
    for country in view.countries_without_funder:
        found.append(
            msg("{country}: no funder at the table matches an item of this country well.",
                country=countries.get(country, country))
        )  # fmt: skip
    for code, day in view.overdue.items():
        found.append(
            msg("{code} {name}: wanted by {date}, which is no later than the roundtable. Ask "
                "whether it still stands.", code=code, name=items[code], date=day)
        )  # fmt: skip
    for party, share in view.dominant.items():
        found.append(
            msg(
                "{party} is matched with {share} % of the agenda: others may be worth inviting.",
                party=names.get(party, party),
                share=round(100 * share),
            )
        )
    if view.stale:
        found.append(
            msg(
                "{count} {count:record is|records are} out of date and should be confirmed: "
                "{codes}.",
                count=len(view.stale),
                codes=", ".join(view.stale),
            )
        )
    return BalanceView(
        view.by_country, view.by_side, view.grid, view.without_supplier, view.without_funder,
        view.countries_without_seat, view.countries_without_funder, view.dominant, view.stale,
        view.without_asker, view.overdue, tuple(found),
    )  # fmt: skip


def _unsupplied(weakly: bool, code: str, name: str | Labelled) -> Message:
    if weakly:
        return msg("{code} {name}: the suppliers at the table match it only weakly.",
                   code=code, name=name)  # fmt: skip
    return msg("{code} {name}: nobody at the table supplies a technology for it.",
               code=code, name=name)  # fmt: skip


def _unfunded(weakly: bool, code: str, name: str | Labelled) -> Message:
    if weakly:
        return msg("{code} {name}: the funders at the table match it only weakly.",
                   code=code, name=name)  # fmt: skip
    return msg("{code} {name}: nobody at the table would fund it.", code=code, name=name)


def _no_side(side: str) -> Message:
    return {
        "government": msg("No government has a seat."),
        "enterprise": msg("No enterprise has a seat."),
        "finance": msg("No financial institution has a seat."),
        "civil_society": msg("No civil society or research organisation has a seat."),
    }[side]
