"""Show what a register covers: needs without supplier, countries without funder, by area."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from lmec_match.domain.countries import MEMBERS

NO_AREA = ""
"""The area of what names none."""


@dataclass(frozen=True)
class Asks:
    """Hold a need or project: where, in which areas, and the codes of what answers it.

    `suppliers` and `funders` are codes of results that are at least possible matches; None when
    no match was run.
    """

    code: str
    name: str
    kind: str
    countries: tuple[str, ...]
    areas: tuple[str, ...]
    suppliers: tuple[str, ...] | None = None
    funders: tuple[str, ...] | None = None

    @property
    def looked_for(self) -> bool:
        """Say whether both suppliers and funders were looked for."""
        return self.suppliers is not None and self.funders is not None


@dataclass(frozen=True)
class Offers:
    """Hold where the offers of a kind may go: the numbers of records by area and by country.

    A record that is in none of the areas, or none of the countries, does not say, which is not
    the same as everywhere; `total` counts all records.
    """

    areas: Mapping[str, AbstractSet[int]] = field(default_factory=dict)
    countries: Mapping[str, AbstractSet[int]] = field(default_factory=dict)
    total: int = 0

    def at(self, area: str, country: str) -> int:
        """Return how many records name both an area and a country."""
        return len(self.areas.get(area, _NOBODY) & self.countries.get(country, _NOBODY))

    @property
    def silent(self) -> int:
        """Return how many records name no area or no country."""
        speak = set().union(*self.areas.values()) & set().union(*self.countries.values())
        return self.total - len(speak)


_NOBODY: AbstractSet[int] = frozenset()


@dataclass(frozen=True)
class Cell:
    """Count one area in one country (numbers of records).

    `unsupplied` and `unfunded` are the codes of asks that nothing answers; `not_run` counts
    those whose suppliers or funders were not looked for.
    """

    area: str
    country: str
    asks: int = 0
    suppliers: int = 0
    funders: int = 0
    unsupplied: tuple[str, ...] = ()
    unfunded: tuple[str, ...] = ()
    not_run: int = 0
    codes: tuple[str, ...] = ()
    """The asks that are counted here."""

    @property
    def gap(self) -> bool:
        """Say whether somebody asks here for whom a supplier or a funder was looked in vain."""
        return bool(self.unsupplied or self.unfunded)


@dataclass(frozen=True)
class Coverage:
    """Hold the matrix by area and country, and its gaps as lists."""

    areas: tuple[str, ...]
    countries: tuple[str, ...]
    cells: Mapping[tuple[str, str], Cell]
    asks: tuple[Asks, ...]
    without_supplier: tuple[Asks, ...]
    without_funder: tuple[Asks, ...]
    not_looked_for: tuple[Asks, ...]
    countries_without_funder: Mapping[str, tuple[str, ...]]
    """Areas without any funder that names them, by country; countries without a gap are absent."""
    silent_suppliers: int = 0
    silent_funders: int = 0
    outdated: int = 0
    """Kept lists that are older than the newest offer: what came since is not in them."""

    def row(self, area: str) -> tuple[Cell, ...]:
        """Return the cells of an area in the order of the countries."""
        return tuple(self.cells[area, c] for c in self.countries)


def find(
    asks: Iterable[Asks],
    suppliers: Offers,
    funders: Offers,
    areas: Sequence[str],
    countries: Sequence[str] = MEMBERS,
    outdated: int = 0,
) -> Coverage:
    """Return what is covered. An ask in several areas or countries counts in each of them."""
    asked = tuple(asks)
    rows = [*areas, *([NO_AREA] if any(not _within(a.areas, areas) for a in asked) else [])]
    here: dict[tuple[str, str], list[Asks]] = defaultdict(list)
    for one in asked:
        for area in _within(one.areas, areas) or (NO_AREA,):
            for country in _within(one.countries, countries):
                here[area, country].append(one)
    cells = {
        (area, country): _cell(
            area,
            country,
            here.get((area, country), ()),
            suppliers.at(area, country),
            funders.at(area, country),
        )
        for area in rows
        for country in countries
    }
    unpaid = {
        country: missing
        for country in countries
        if (missing := tuple(a for a in areas if not cells[a, country].funders))
    }
    return Coverage(
        tuple(rows),
        tuple(countries),
        cells,
        asked,
        tuple(a for a in asked if a.suppliers == ()),
        tuple(a for a in asked if a.funders == ()),
        tuple(a for a in asked if not a.looked_for),
        unpaid,
        suppliers.silent,
        funders.silent,
        outdated,
    )


def _within(codes: Iterable[str], known: Collection[str]) -> tuple[str, ...]:
    return tuple(c for c in dict.fromkeys(codes) if c in known)


def _cell(
    area: str, country: str, asks: Sequence[Asks], suppliers: int, funders: int
) -> Cell:
    return Cell(
        area,
        country,
        len(asks),
        suppliers,
        funders,
        tuple(a.code for a in asks if a.suppliers == ()),
        tuple(a.code for a in asks if a.funders == ()),
        sum(not a.looked_for for a in asks),
        tuple(a.code for a in asks),
    )
