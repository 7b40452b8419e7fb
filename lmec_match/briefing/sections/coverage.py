"""Show what the pack covers: areas against countries, in a matrix without a map.

What counts where is told as the page of gaps and coverage tells it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from lmec_match.briefing.blocks import Block, Heading, Matrix, Note, Paragraph, Words
from lmec_match.briefing.desk import Desk
from lmec_match.domain.kinds import KINDS
from lmec_match.domain.record import Record
from lmec_match.i18n import Labels, Message, msg

TITLE = msg("Areas and countries covered")

_MEMBERS = ("KH", "CN", "LA", "MM", "TH", "VN")
_PLACES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "needs": ("country",),
        "projects": ("country",),
        "technologies": ("serviced_in", "reference_countries", "country"),
        "funding": ("countries",),
    }
)
"""Kind → the fields that say where a record counts."""
_AREA = 3
"""The area of an action is the beginning of its code."""


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
    matrices = [_matrix(desk, asked), _matrix(desk, offered)]
    most = max(n for matrix in matrices for _, counts in matrix.rows for n in counts)
    titles = (
        msg("Asked: needs and PPP projects"),
        msg("Offered: technologies and funding sources"),
    )
    for title, records, matrix in zip(titles, (asked, offered), matrices, strict=True):
        if records:
            blocks += [Heading(desk.words(title), 3), replace(matrix, most=most)]
            blocks += _left_out(desk, records)
    gaps = tuple(
        _gap(desk, area, country)
        for area in _areas(desk)
        for country in _MEMBERS
        if _count(asked, area, country) and not _count(offered, area, country)
    )
    if gaps:
        text = msg("Asked, and not offered by anybody in this pack: {gaps}.", gaps=gaps)
        blocks.append(Note(desk.words(text), "warning"))
    return blocks


def _gap(desk: Desk, area: str, country: str) -> Labels:
    names = desk.source.vocabularies.labels("country", country)
    return Labels({language: f"{area} {name}" for language, name in names.items()})


def _areas(desk: Desk) -> list[str]:
    return [t.code for t in desk.source.vocabularies["area"].terms]


def _count(records: Iterable[Record], area: str, country: str) -> int:
    return sum(area in _areas_of(r) and country in _countries_of(r) for r in records)


def _areas_of(record: Record) -> tuple[str, ...]:
    """Return a record's areas; the actions of one who asks speak where no area is named."""
    named = record.terms("areas")
    if named or record.kind not in ("needs", "projects"):
        return named
    return tuple(dict.fromkeys(action[:_AREA] for action in record.terms("actions")))


def _countries_of(record: Record) -> frozenset[str]:
    return frozenset(c for key in _PLACES[record.kind] for c in record.terms(key))


def _left_out(desk: Desk, records: Sequence[Record]) -> list[Block]:
    """Return lines on the records that are counted nowhere, by what they lack."""
    areas = set(_areas(desk))
    no_area = [r for r in records if not areas & set(_areas_of(r))]
    no_country = [r for r in records if areas & set(_areas_of(r)) and not _members(r)]
    lines: list[Message] = []
    if no_area:
        counts = _counts(desk, no_area)
        lines.append(msg("Not counted here, without a priority area: {records}.", records=counts))
    if no_country:
        counts = _counts(desk, no_country)
        lines.append(
            msg("Not counted here, without any of the six countries: {records}.", records=counts)
        )
    return [Paragraph(desk.words(line), "small") for line in lines]


def _members(record: Record) -> frozenset[str]:
    return _countries_of(record).intersection(_MEMBERS)


def _counts(desk: Desk, records: Sequence[Record]) -> tuple[Labels, ...]:
    """Return how many records there are of each kind."""
    found: list[Labels] = []
    for kind, number in Counter(r.kind for r in records).items():
        label = desk.label(KINDS[kind].labels)
        found.append(desk.labels(Words(f"{label.at(0)} {number}", f"{label.at(1)} {number}")))
    return tuple(found)


def _matrix(desk: Desk, records: Sequence[Record]) -> Matrix:
    rows = tuple(
        (desk.term("area", area), tuple(_count(records, area, c) for c in _MEMBERS))
        for area in _areas(desk)
    )
    heads = tuple(desk.term("country", c) for c in _MEMBERS)
    return Matrix(heads, rows, desk.words(msg("Area")))
