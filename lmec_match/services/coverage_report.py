"""Print the coverage: the matrix of areas and countries, then its gaps as lists."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from lmec_match.briefing import report
from lmec_match.briefing.blocks import Block, Bullets, Column, Heading, Paragraph, Table, Words
from lmec_match.domain import words
from lmec_match.domain.values import PartialDate
from lmec_match.domain.vocabulary import coded
from lmec_match.i18n import Message, Translator, msg
from lmec_match.matching.coverage import NO_AREA, Asks, Cell, Coverage
from lmec_match.progress import SILENT, Progress
from lmec_match.services import coverage
from lmec_match.services.office import Office

TITLE = msg("Coverage of the register")
PRINTING = msg("Printing the coverage")
MOST = 400
"""Records in one printed list; the command's JSON has them all."""


def legend() -> Message:
    """Return what the numbers of a field mean."""
    return msg(
        "In each field: who asks · technologies / funding sources that name the area and the "
        "country. A gap is written out: a weak match fills none. An empty field means that nobody "
        "asks."
    )


def marks(cell: Cell) -> tuple[Message, ...]:
    """Return the gaps of a field in words, so that they are read without colour."""
    found: list[Message] = []
    if cell.unsupplied:
        found.append(msg("no supplier: {count}", count=len(cell.unsupplied)))
    if cell.unfunded:
        found.append(msg("no funder: {count}", count=len(cell.unfunded)))
    return tuple(found)


def unread(cell: Cell) -> tuple[Message, ...]:
    """Return how many were not looked for: not a gap, but not an answer either."""
    return (msg("not looked for: {count}", count=cell.not_run),) if cell.not_run else ()


def area_words(office: Office, area: str, t: Translator) -> str:
    """Return the words of a row of the matrix."""
    if area == NO_AREA:
        return t(msg("No area named"))
    return words.term("area", area, t, office.vocabularies)


def print_report(
    office: Office, languages: Sequence[Translator], out: Path, progress: Progress = SILENT
) -> dict[str, Any]:
    """Write the coverage as a PDF that prints in black and white."""
    found = coverage.find(office, progress)
    first = languages[0]
    today = dt.datetime.now(dt.UTC).date().isoformat()
    day = msg("As of {date}", date=words.date(PartialDate.parse(today), first))
    result = report.render(
        Words(first(TITLE)),
        _blocks(office, found, first),
        (first.language,),
        out,
        as_of=today,
        as_of_words=Words(first(day)),
        office=office.register.path.stem,
        landscape=True,
        progress=progress,
    )
    return {"file": str(out), "pages": result.pages, "sha256": result.sha256}


def _blocks(office: Office, found: Coverage, t: Translator) -> list[Block]:
    heads = [t.label(office.vocabularies.labels("country", c)) for c in found.countries]
    matrix = Table(
        (Column(Words(t(msg("Area"))), 2.4), *(Column(Words(h), 1.0, kept=True) for h in heads)),
        tuple(
            (
                area_words(office, area, t),
                *(_field(cell, t) for cell in found.row(area)),
            )
            for area in found.areas
        ),
    )
    blocks: list[Block] = [
        *(Paragraph(Words(t(line))) for line in coverage.summary(found)),
        Paragraph(Words(t(legend())), "small"),
        matrix,
    ]
    for title, asks in (
        (msg("Without a supplier"), found.without_supplier),
        (msg("Without a funder"), found.without_funder),
        (msg("Not looked for yet"), found.not_looked_for),
    ):
        if asks:
            blocks.append(Heading(Words(f"{t(title)} ({len(asks)})"), 2))
            blocks.append(_asks(office, asks[:MOST], t))
            if len(asks) > MOST:
                more = msg("… and {count} more.", count=len(asks) - MOST)
                blocks.append(Paragraph(Words(t(more)), "small"))
    if found.countries_without_funder:
        blocks.append(Heading(Words(t(msg("Areas without a funder, by country"))), 2))
        lines = [
            Words(
                t(
                    msg(
                        "{country}: {areas}",
                        country=coded("country", (country,)),
                        areas=tuple(areas),
                    )
                )
            )
            for country, areas in found.countries_without_funder.items()
        ]
        blocks.append(Bullets(tuple(lines)))
    return blocks


def _field(cell: Cell, t: Translator) -> str:
    if not cell.asks:
        return ""
    numbers = f"{cell.asks} · {cell.suppliers} / {cell.funders}"
    return "\n".join([numbers, *(t(mark) for mark in (*marks(cell), *unread(cell)))])


def _asks(office: Office, asks: Sequence[Asks], t: Translator) -> Table:
    return Table(
        (
            Column(Words(t(msg("Code"))), 1.1),
            Column(Words(t(msg("Name"))), 4.0),
            Column(Words(t(msg("Country"))), 1.4),
            Column(Words(t(msg("Area"))), 1.2),
        ),
        tuple(
            (
                a.code,
                a.name,
                t.listed(t.label(office.vocabularies.labels("country", c)) for c in a.countries),
                t.listed(a.areas),
            )
            for a in asks
        ),
        dense=True,
    )
