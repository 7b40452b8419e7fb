"""Show what the pack covers: areas against countries, in a matrix without a map."""

from __future__ import annotations

from lmec_match.briefing.blocks import Block, Heading, Matrix, Note, Paragraph, Words
from lmec_match.briefing.desk import Desk
from lmec_match.domain.record import Record
from lmec_match.i18n import msg

TITLE = msg("Areas and countries covered")

_MEMBERS = ("KH", "CN", "LA", "MM", "TH", "VN")


def build(desk: Desk) -> list[Block]:
    """Return a matrix for what is asked and one for what is offered, and the gaps between."""
    asked = desk.of_kind("needs", "projects")
    offered = desk.of_kind("technologies", "funding")
    if not asked and not offered:
        return []
    blocks: list[Block] = [
        Paragraph(
            desk.words(msg("Each number counts records of this pack; an empty field means none.")),
            "small",
        )
    ]
    if asked:
        blocks += [
            Heading(desk.words(msg("Asked: needs and PPP projects")), 3),
            _matrix(desk, asked),
        ]
    if offered:
        blocks += [
            Heading(desk.words(msg("Offered: technologies and funding sources")), 3),
            _matrix(desk, offered),
        ]
    gaps = [
        f"{area} · {desk.country(country)}"
        for area in _areas(desk)
        for country in _MEMBERS
        if _count(desk, asked, area, country) and not _count(desk, offered, area, country)
    ]
    if gaps:
        text = msg("Asked, and not offered by anybody in this pack: {gaps}.", gaps="; ".join(gaps))
        blocks.append(Note(desk.words(text), "warning"))
    return blocks


def _areas(desk: Desk) -> list[str]:
    return [t.code for t in desk.source.vocabularies["area"].terms]


def _count(desk: Desk, records: list[Record], area: str, country: str) -> int:
    return sum(area in r.terms("areas") and country in desk.countries_of(r) for r in records)


def _matrix(desk: Desk, records: list[Record]) -> Matrix:
    rows = tuple(
        (desk.term("area", area), tuple(_count(desk, records, area, c) for c in _MEMBERS))
        for area in _areas(desk)
    )
    heads = tuple(Words(desk.country(c)) for c in _MEMBERS)
    return Matrix(heads, rows, desk.words(msg("Area")))
