"""Find what may be the same: in the register, within a list, or in given pairs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from lmec_match.domain.kinds import IMPORTABLE
from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.importing import header, reader
from lmec_match.importing.duplicates import Candidate, NameIndex, score_pair
from lmec_match.importing.table import Table, is_empty
from lmec_match.importing.values import as_text
from lmec_match.importing.workbook import Limits
from lmec_match.progress import SILENT, Progress
from lmec_match.services.existing import RegisterExisting
from lmec_match.services.held_names import candidates
from lmec_match.services.office import Office
from lmec_match.settings import Settings

BLOCK = 2_000
LOOK_FOR_HEADINGS = 60
"""Rows in which named headings are looked for."""


def table_of(path: Path, headings: Sequence[str], settings: Settings | None = None) -> Table:
    """Return the table that has these headings, all rows below them; else the longest table.

    Raise `UserError` when the file holds no table at all.
    """
    limits = Limits()
    if settings is not None:
        limits = Limits(settings.import_memory_mb, settings.import_seconds, settings.import_cells)
    book = reader.read(path, limits=limits)
    wanted = {h.strip().casefold() for h in headings}
    for sheet in book.sheets:
        for place, row in enumerate(sheet.rows[:LOOK_FOR_HEADINGS]):
            texts = tuple(as_text(c).strip() for c in row)
            if wanted <= {t.casefold() for t in texts}:
                below = [
                    (number, cells)
                    for number, cells in enumerate(sheet.rows[place + 1 :], place + 1)
                    if not all(is_empty(c) for c in cells)
                ]
                return Table(
                    sheet.name, texts, (sheet.first_row + place,), [c for _, c in below],
                    [sheet.first_row + n for n, _ in below],
                )  # fmt: skip
    tables = [t for sheet in book.sheets for t in header.find_tables(sheet)]
    if not tables:
        raise UserError(msg("{file} holds no list: no row of headings was found.", file=path.name))
    return max(tables, key=lambda t: len(t.rows))


def column_of(table: Table, heading: str, path: Path) -> int:
    """Return the place of a heading; raise `UserError` when the table lacks it."""
    wanted = heading.strip().casefold()
    for place, known in enumerate(table.headings):
        if known.strip().casefold() == wanted:
            return place
    raise UserError(
        msg("{path} has no column “{heading}”; it has: {known}.", path=path.name, heading=heading,
            known=", ".join(h for h in table.headings if h))
    )  # fmt: skip


def score_pairs(path: Path, columns: str = "name1,name2") -> Iterator[dict[str, Any]]:
    """Score the pairs of a list, in its order; `columns` names the two headings (a third, which
    says the truth, is for `pairs_by_script`)."""
    named = columns.split(",")
    if len(named) not in (2, 3):
        raise UserError(msg("--columns takes two headings, such as name1,name2."))
    table = table_of(path, named[:2])
    places = [column_of(table, name, path) for name in named[:2]]
    for row in table.rows:
        a, b = (as_text(row[p]) if p < len(row) else "" for p in places)
        found = score_pair(a, b)
        yield _pair(a, b, found.score, found.band, found.reasons)


def within_list(
    path: Path, column: str, country_column: str, settings: Settings
) -> Iterator[dict[str, Any]]:
    """Find the doubles within a list without importing it; `a` and `b` are the rows' names."""
    headings = [column, *([country_column] if country_column else ())]
    table = table_of(path, headings, settings)
    name_at = column_of(table, column, path)
    country_at = column_of(table, country_column, path) if country_column else None
    rows = []
    for number, row in zip(table.row_numbers, table.rows, strict=True):
        name = as_text(row[name_at]) if name_at < len(row) else ""
        country = ""
        if country_at is not None and country_at < len(row):
            country = as_text(row[country_at])
        if name.strip():
            rows.append(Candidate(number, (name,), country))
    names = {c.code_or_row: c.names[0] for c in rows}
    for mine, other, proposal in _doubles(rows):
        yield {
            **_pair(names[mine], names[other], proposal.score, proposal.band, proposal.reasons),
            "row_a": mine,
            "row_b": other,
        }


def within_register(
    office: Office, kind: str = "", progress: Progress = SILENT
) -> Iterator[dict[str, Any]]:
    """Find the doubles in the register, of one kind or of all."""
    wanted = [kind] if kind else [k.key for k in IMPORTABLE]
    different = RegisterExisting(office).rejected_pairs()
    for place, key in enumerate(wanted):
        progress(place, len(wanted), msg("Looking for duplicates"))
        for mine, other, proposal in _doubles(list(candidates(office, key))):
            if frozenset((str(mine), str(other))) in different:
                continue
            pair = _pair(str(mine), str(other), proposal.score, proposal.band, proposal.reasons)
            yield {**pair, "kind": key}


def _doubles(held: list[Candidate]) -> Iterator[tuple[Any, Any, Any]]:
    """Give every pair once: each candidate against those before it."""
    index = NameIndex.build(held)
    for start in range(0, len(held), BLOCK):
        block = held[start : start + BLOCK]
        found = index.query_own(start, start + len(block))
        for candidate, proposals in zip(block, found, strict=True):
            for proposal in proposals:
                yield proposal.other, candidate.code_or_row, proposal


def _pair(a: str, b: str, score: float, band: str, reasons: Any) -> dict[str, Any]:
    return {"a": a, "b": b, "score": score, "band": band, "reasons": list(reasons)}
