"""Answer what the register covers: by its fields and the runs kept, by new matches when asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection

from lmec_match.domain.changes import Changed
from lmec_match.domain.matches import Recommendation
from lmec_match.errors import Cancelled, UserError
from lmec_match.i18n import Message, msg
from lmec_match.matching.coverage import NO_AREA, Asks, Cell, Coverage, Offers
from lmec_match.matching.coverage import find as cover
from lmec_match.matching.profile import FUNDING, TECHNOLOGIES
from lmec_match.progress import SILENT, Progress
from lmec_match.register import coverage as stored
from lmec_match.register import queries
from lmec_match.register.coverage import Head, StoredRun
from lmec_match.register.writer import NewRecord
from lmec_match.services import matching
from lmec_match.services.office import Office

TITLE = msg("Reading the coverage")
MATCHING = msg("Matching what was not looked for")
ANSWERS = 5
"""Answers that count for each ask: who is further down is no answer to rely on."""
ASKING = ("needs", "projects")
POSSIBLE = (Recommendation.STRONG.value, Recommendation.POSSIBLE.value)
_GOES_TO: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        TECHNOLOGIES: ("serviced_in", "reference_countries", "country"),
        FUNDING: ("countries",),
    }
)


@dataclass(frozen=True)
class Known:
    """Hold what one reading found: the coverage, and the lists that are missing or old."""

    coverage: Coverage
    missing: tuple[tuple[str, str], ...]
    """(code, target) of the lists that were never made, or before the ask was last changed."""
    old: tuple[tuple[str, str], ...]
    """(code, target) of the lists that are older than the newest offer."""


def find(office: Office, progress: Progress = SILENT) -> Coverage:
    """Return the coverage by area and country, with the answers of the newest runs kept."""
    return read(office, progress).coverage


def read(office: Office, progress: Progress = SILENT) -> Known:
    """Return the coverage and which match lists it lacks.

    Only codes, names, facets and runs are read, so that a register of 100,000 offers is covered
    in about a second.
    """
    steps = 5
    with office.register.read() as connection:
        progress(0, steps, msg("Reading who asks"))
        asking = {kind: stored.heads(connection, kind) for kind in ASKING}
        places = {kind: _places(connection, kind) for kind in ASKING}
        progress(1, steps, msg("Reading suppliers"))
        suppliers = _offers(connection, TECHNOLOGIES)
        progress(2, steps, msg("Reading funders"))
        funders = _offers(connection, FUNDING)
        progress(3, steps, msg("Reading the match lists kept"))
        newest = {t: stored.newest(connection, t) for t in _GOES_TO}
        kept = {
            (r.query, r.target): r
            for r in stored.runs(connection, tuple(_GOES_TO), POSSIBLE, ANSWERS)
        }
        alive = _alive(connection, kept.values())
    progress(4, steps, msg("Counting"))
    asks: list[Asks] = []
    missing: list[tuple[str, str]] = []
    old: list[tuple[str, str]] = []
    for kind, heads in asking.items():
        countries, areas = places[kind]
        for head in heads:
            answers: dict[str, tuple[str, ...] | None] = {}
            for target in _GOES_TO:
                run = kept.get((head.code, target))
                answers[target] = _current(run, head, alive)
                if answers[target] is None:
                    missing.append((head.code, target))
                elif run is not None and run.at < newest[target]:
                    old.append((head.code, target))
            asks.append(
                Asks(
                    head.code,
                    head.name,
                    kind,
                    countries.get(head.id, ()),
                    areas.get(head.id, ()),
                    answers[TECHNOLOGIES],
                    answers[FUNDING],
                )
            )
    order = [t.code for t in office.vocabularies["area"].terms]
    found = cover(asks, suppliers, funders, order, outdated=len(old))
    progress(steps, steps, msg("Done"))
    return Known(found, tuple(missing), tuple(old))


def _current(run: StoredRun | None, head: Head, alive: set[str]) -> tuple[str, ...] | None:
    """Return the codes of a kept list that are still there; None when it is no answer any more."""
    if run is None or run.at < head.updated:
        return None
    return tuple(c for c in run.codes if c in alive)


def _alive(connection: Connection, runs: Iterable[StoredRun]) -> set[str]:
    wanted: dict[str, set[str]] = defaultdict(set)
    for run in runs:
        wanted[run.target].update(run.codes)
    return stored.there(connection, wanted)


def _places(
    connection: Connection, kind: str
) -> tuple[dict[int, tuple[str, ...]], dict[int, tuple[str, ...]]]:
    """Return countries and areas by record number; actions speak where no area is named."""
    countries = _by_record(stored.postings(connection, kind, ("country",)))
    areas = _by_record(stored.postings(connection, kind, ("areas",)))
    actions = _by_record(stored.postings(connection, kind, ("actions",)))
    for identity, codes in actions.items():
        areas.setdefault(identity, tuple(dict.fromkeys(c[:3] for c in codes)))
    return countries, areas


def _by_record(postings: Mapping[str, set[int]]) -> dict[int, tuple[str, ...]]:
    found: dict[int, list[str]] = defaultdict(list)
    for code in sorted(postings):
        for identity in postings[code]:
            found[identity].append(code)
    return {identity: tuple(codes) for identity, codes in found.items()}


def _offers(connection: Connection, kind: str) -> Offers:
    return Offers(
        stored.postings(connection, kind, ("areas",)),
        stored.postings(connection, kind, _GOES_TO[kind]),
        queries.count(connection, kind),
    )


# -- matching what was not looked for --------------------------------------------------------


@dataclass(frozen=True)
class Matched:
    """Say how many of the wanted match lists were made, and what changed with them."""

    made: int
    wanted: int
    stopped: bool
    notice: Changed

    @property
    def words(self) -> Message:
        """Return what was done, in a sentence."""
        if self.stopped:
            return msg(
                "Stopped: {made} of {wanted} match {wanted:list was made, and is|lists were made, "
                "and are} kept.",
                made=self.made, wanted=self.wanted,
            )  # fmt: skip
        return msg("{count} match {count:list was|lists were} made and kept.", count=self.made)


def match(office: Office, *, again: bool = False, progress: Progress = SILENT) -> Matched:
    """Match every need and project without a list of today, and keep the lists as one step.

    With `again` also those whose list is older than the newest offer. When it is cancelled, the
    lists made so far are kept: on a large register they may be the work of an hour.
    """
    known = read(office)
    wanted = [*known.missing, *(known.old if again else ())]
    names = {a.code: a.name for a in known.coverage.asks}
    made: list[NewRecord] = []
    stopped = False
    for done, (code, target) in enumerate(wanted):
        try:
            progress(done, len(wanted), msg("Matching {name}", name=names[code][:60]))
        except Cancelled:
            stopped = True
            break
        try:
            query = matching.make_query(office, code, target, as_code=True)
        except UserError:
            # A need without any words asks nothing: it stays among those not looked for.
            continue
        found = matching.answer(office, query, ANSWERS)
        made.append(NewRecord("runs", matching.run_values(found, evidence=False)))
    if not made:
        return Matched(0, len(wanted), stopped, Changed(0, Message(""), (), frozenset()))
    with office.register.change(
        msg("{count} match {count:list|lists} for the coverage", count=len(made)), office.by
    ) as changes:
        changes.create_many(made)
    return Matched(len(made), len(wanted), stopped, changes.changed())


# -- in words --------------------------------------------------------------------------------


def summary(found: Coverage) -> tuple[Message, ...]:
    """Return the coverage in sentences."""
    said = [
        msg(
            "{asks} {asks:need or project|needs and projects}: {unsupplied} without a supplier, "
            "{unfunded} without a funder, {open} not looked for yet.",
            asks=len(found.asks), unsupplied=len(found.without_supplier),
            unfunded=len(found.without_funder), open=len(found.not_looked_for),
        )
    ]  # fmt: skip
    if found.outdated:
        said.append(
            msg("{count} match {count:list is|lists are} older than the newest offer: match again.",
                count=found.outdated)
        )  # fmt: skip
    if found.silent_suppliers:
        said.append(
            msg("{count} {count:technology does not say an area, or a country, and "
                "is|technologies do not say an area, or a country, and are} not counted.",
                count=found.silent_suppliers)
        )  # fmt: skip
    if found.silent_funders:
        said.append(
            msg("{count} funding {count:source does not say an area, or a country, and is|sources "
                "do not say an area, or a country, and are} not counted.",
                count=found.silent_funders)
        )  # fmt: skip
    return tuple(said)


def as_data(found: Coverage) -> dict[str, Any]:
    """Return a coverage as the command line's JSON has it."""
    return {
        "areas": list(found.areas),
        "countries": list(found.countries),
        "cells": [_cell(cell) for area in found.areas for cell in found.row(area)],
        "without_supplier": [_ask(a) for a in found.without_supplier],
        "without_funder": [_ask(a) for a in found.without_funder],
        "not_looked_for": [_ask(a) for a in found.not_looked_for],
        "countries_without_funder": {
            country: list(areas) for country, areas in found.countries_without_funder.items()
        },
        "silent": {"suppliers": found.silent_suppliers, "funders": found.silent_funders},
        "outdated": found.outdated,
        "summary": list(summary(found)),
    }


def _cell(cell: Cell) -> dict[str, Any]:
    return {
        "area": None if cell.area == NO_AREA else cell.area,
        "country": cell.country,
        "asks": cell.asks,
        "suppliers": cell.suppliers,
        "funders": cell.funders,
        "unsupplied": list(cell.unsupplied),
        "unfunded": list(cell.unfunded),
        "not_looked_for": cell.not_run,
        "gap": cell.gap,
    }


def _ask(ask: Asks) -> dict[str, Any]:
    return {
        "code": ask.code,
        "name": ask.name,
        "kind": ask.kind,
        "countries": list(ask.countries),
        "areas": list(ask.areas),
    }
