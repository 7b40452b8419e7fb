"""Write lists: empty ones with choices, and the register's own, which import back unchanged."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lmec_match.domain import vocabulary
from lmec_match.domain.changes import Filter
from lmec_match.domain.kinds import IMPORTABLE
from lmec_match.domain.record import Record
from lmec_match.i18n import Translator, msg, paper_translator
from lmec_match.importing import export as exporting
from lmec_match.importing import template as templates
from lmec_match.progress import SILENT, Progress
from lmec_match.register import queries
from lmec_match.services.office import Office

BLOCK = 2_000


def template(kind: str, out: Path, language: str) -> Path:
    """Write an empty list of a kind with headings and choices in any of the seven languages."""
    templates.write(kind, out, paper_translator(language), vocabulary.load())
    return out


def records_of(office: Office, kind: str) -> Iterator[Record]:
    """Give every record of a kind, contacts included, block by block."""
    with office.register.read() as connection:
        ids = queries.ids(connection, kind, Filter(sort="code"))
        for start in range(0, len(ids), BLOCK):
            yield from queries.records_by_id(
                connection, kind, ids[start : start + BLOCK], contacts=True
            )


def export(
    office: Office, out: Path, t: Translator, kind: str = "", progress: Progress = SILENT
) -> dict[str, int]:
    """Write one kind, or all five, as a workbook; return {kind: count}."""
    wanted = [kind] if kind else [k.key for k in IMPORTABLE]
    counts: dict[str, int] = {}
    found: dict[str, list[Record]] = {}
    for place, key in enumerate(wanted):
        progress(place, len(wanted), msg("Writing the list"))
        found[key] = list(records_of(office, key))
        counts[key] = len(found[key])
    exporting.write(found, out, t, office.vocabularies)
    return counts
