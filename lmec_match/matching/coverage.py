"""Show what a register covers: needs without supplier, countries without funder, by area."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from lmec_match.matching.context import MEMBERS

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


@dataclass(frozen=True)
class Gives:
    """Hold a technology or funding source: where it may go, and its areas.

    Empty `countries` or `areas` mean that it does not say, which is not the same as everywhere.
    """

    code: str
    kind: str
    countries: tuple[str, ...]
    areas: tuple[str, ...]


@dataclass(frozen=True)
class Cell:
    """Count one area in one country (numbers of records).

    `unsupplied` and `unfunded` are the codes of asks that nothing answers; `not_run` counts
    those whose suppliers were not looked for.
    """

    area: str
    country: str
    asks: int = 0
    suppliers: int = 0
    funders: int = 0
    unsupplied: tuple[str, ...] = ()
    unfunded: tuple[str, ...] = ()
    not_run: int = 0

    @property
    def gap(self) -> bool:
        """Say whether somebody asks here and nobody answers, or nobody could pay."""
        return bool(self.asks and (self.unsupplied or self.unfunded or not self.funders))


@dataclass(frozen=True)
class Coverage:
    """Hold the matrix by area and country, and its gaps as lists."""

    areas: tuple[str, ...]
    countries: tuple[str, ...]
    cells: Mapping[tuple[str, str], Cell]
    without_supplier: tuple[Asks, ...]
    without_funder: tuple[Asks, ...]
    countries_without_funder: Mapping[str, tuple[str, ...]]
    """Areas without any funder that names them, by country; countries without a gap are absent."""
    silent_suppliers: int = 0
    silent_funders: int = 0

    def row(self, area: str) -> tuple[Cell, ...]:
        """Return the cells of an area in the order of the countries."""
        return tuple(self.cells[area, c] for c in self.countries)


def find(
    asks: Iterable[Asks],
    gives: Iterable[Gives],
    areas: Sequence[str],
    countries: Sequence[str] = MEMBERS,
) -> Coverage:
    """Return what is covered. An ask in several areas or countries counts in each of them."""
    asked = tuple(asks)
    offered = tuple(gives)
    rows = [*areas, *([NO_AREA] if any(not a.areas for a in asked) else [])]
    here: dict[tuple[str, str], list[Asks]] = defaultdict(list)
    for one in asked:
        for area in _within(one.areas, rows) or (NO_AREA,):
            for country in _within(one.countries, countries):
                here[area, country].append(one)
    suppliers, silent_suppliers = _places(offered, "technologies", rows, countries)
    funders, silent_funders = _places(offered, "funding", rows, countries)
    cells = {
        (area, country): _cell(
            area,
            country,
            here.get((area, country), ()),
            len(suppliers.get((area, country), ())),
            len(funders.get((area, country), ())),
        )
        for area in rows
        for country in countries
    }
    unpaid = {
        country: missing
        for country in countries
        if (missing := tuple(a for a in areas if not funders.get((a, country))))
    }
    return Coverage(
        tuple(rows),
        tuple(countries),
        cells,
        tuple(a for a in asked if a.suppliers == ()),
        tuple(a for a in asked if a.funders == ()),
        unpaid,
        silent_suppliers,
        silent_funders,
    )


def _within(codes: Iterable[str], known: Collection[str]) -> tuple[str, ...]:
    return tuple(c for c in dict.fromkeys(codes) if c in known)


def _places(
    offered: Iterable[Gives], kind: str, areas: Collection[str], countries: Collection[str]
) -> tuple[dict[tuple[str, str], set[str]], int]:
    """Return which offers of a kind name each area and country, and how many name none."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    silent = 0
    for one in offered:
        if one.kind != kind:
            continue
        if not one.areas or not one.countries:
            silent += 1
            continue
        for area in _within(one.areas, areas):
            for country in _within(one.countries, countries):
                found[area, country].add(one.code)
    return found, silent


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
        sum(a.suppliers is None for a in asks),
    )
