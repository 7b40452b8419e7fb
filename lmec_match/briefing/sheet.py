"""Print one record as a sheet to hand out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from lmec_match.briefing import layout, redact, serialise
from lmec_match.briefing.blocks import Block
from lmec_match.briefing.desk import Desk
from lmec_match.briefing.render_pdf import PackResult, finish
from lmec_match.briefing.sections import funding, needs, projects, technologies
from lmec_match.briefing.sections._parts import record_page
from lmec_match.briefing.source import PackSource
from lmec_match.briefing.spec import Edition, edition
from lmec_match.domain.record import Record
from lmec_match.domain.vocabulary import Vocabularies
from lmec_match.i18n import Translator, msg
from lmec_match.progress import SILENT, Progress

FACTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "needs": needs.FACTS,
        "technologies": technologies.FACTS,
        "funding": funding.FACTS,
        "projects": projects.FACTS,
        "partners": ("type", "country", "roles", "languages"),
    }
)
_FITS = 58.0
"""Lines of body text on a sheet at full size."""


def render(
    record: Record,
    related: Mapping[str, Record],
    vocabularies: Vocabularies,
    translators: Sequence[Translator],
    out: Path,
    *,
    as_of: str,
    office: str = "",
    for_edition: Edition | None = None,
    progress: Progress = SILENT,
) -> PackResult:
    """Print a record of one of the five lists on one page; a long one in smaller type.

    `related` holds the organisations that the record names, by code. `for_edition` says what the
    reader may see; without it the public edition counts.
    """
    chosen = for_edition or edition("public")
    empty = Record(0, "", "roundtables", {})
    source = PackSource(
        roundtable=empty, vocabularies=vocabularies, as_of=as_of, office=office,
        records={**related, record.code: record},
    )  # fmt: skip
    desk = Desk(redact.source(source, chosen), chosen, tuple(translators[:2]))
    shown = desk.source.records[record.code]
    blocks = record_page(desk, shown, FACTS.get(record.kind, ()), first=True)
    drawings: dict[str, str] = {}
    return finish(
        "sheet.typ",
        out,
        lambda typist: _data(serialise.Writer(typist, drawings), desk, shown, blocks),
        languages=tuple(t.language for t in desk.translators),
        as_of=as_of,
        sections=("sheet",),
        drawings=drawings,
        progress=progress,
    )


def _data(
    writer: serialise.Writer, desk: Desk, shown: Record, blocks: Sequence[Block]
) -> dict[str, object]:
    as_of = msg("As of {date}", date=desk.day(desk.source.as_of))
    height = sum(layout.lines(b) for b in blocks)
    made = writer.blocks(blocks)
    for block in made:
        # On a sheet the record's name is the first heading, and the others stand under it.
        for inner in block.get("blocks", [block]):
            inner.update({"level": 1} if inner["t"] == "record" else {"tag": 2})
    return {
        "blocks": made,
        "scale": min(1.0, max(0.72, (_FITS / max(height, 1.0)) ** 0.5)),
        "office": writer.words(desk.words(desk.source.office)),
        "edition": writer.words(desk.words(desk.edition.title)),
        "as_of": writer.words(desk.words(as_of)),
        "plain_title": writer.plain(desk.title(shown).primary),
        "plain_office": writer.plain(desk.words(desk.source.office).primary),
    }
