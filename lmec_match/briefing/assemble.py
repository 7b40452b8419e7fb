"""Put a pack together: redact the source, let each section write its blocks, number them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from lmec_match.briefing import redact
from lmec_match.briefing.blocks import Block, Cover, Document, Section, Words
from lmec_match.briefing.desk import Desk
from lmec_match.briefing.sections import (
    biographies,
    catalogue,
    changes,
    commitments,
    countries,
    coverage,
    delegations,
    funding,
    itineraries,
    matches,
    meetings,
    needs,
    outcomes,
    practical,
    programme,
    projects,
    promised,
    questions,
    schedules,
    sources,
    technologies,
)
from lmec_match.briefing.source import PackSource
from lmec_match.briefing.spec import Edition, PackSpec
from lmec_match.i18n import Message, Translator, msg
from lmec_match.progress import SILENT, Progress

Build = Callable[[Desk], list[Block]]

BUILDERS: Mapping[str, tuple[Message, Build]] = MappingProxyType(
    {
        "outcomes": (outcomes.TITLE, outcomes.build),
        "promised": (promised.TITLE, promised.build),
        "programme": (programme.TITLE, programme.build),
        "itineraries": (itineraries.TITLE, itineraries.build),
        "delegations": (delegations.TITLE, delegations.build),
        "biographies": (biographies.TITLE, biographies.build),
        "countries": (countries.TITLE, countries.build),
        "needs": (needs.TITLE, needs.build),
        "technologies": (technologies.TITLE, technologies.build),
        "funding": (funding.TITLE, funding.build),
        "projects": (projects.TITLE, projects.build),
        "matches": (matches.TITLE, matches.build),
        "meetings": (meetings.TITLE, meetings.build),
        "questions": (questions.TITLE, questions.build),
        "schedules": (schedules.TITLE, schedules.build),
        "catalogue": (catalogue.TITLE, catalogue.build),
        "coverage": (coverage.TITLE, coverage.build),
        "commitments": (commitments.TITLE, commitments.build),
        "practical": (practical.TITLE, practical.build),
        "changes": (changes.TITLE, changes.build),
        "sources": (sources.TITLE, sources.build),
    }
)
"""Section key → its title and its builder."""


_AREAS_IN_BOTH = 4
"""Areas that the cover has room for in two languages."""


def assemble(
    source: PackSource,
    spec: PackSpec,
    edition: Edition,
    translators: Sequence[Translator],
    *,
    progress: Progress = SILENT,
) -> Document:
    """Return the document of one edition in one or two languages, the first leading.

    The sections see only the redacted source. Raise `UserError` for an unknown section.
    """
    keys = spec.for_edition(edition)
    desk = Desk(redact.source(source, edition), edition, tuple(translators[:2]))
    made: list[Section] = []
    for done, key in enumerate(keys):
        title, build = BUILDERS[key]
        progress(done, len(keys), title)
        blocks = build(desk)
        if key == "biographies":
            title = biographies.title(desk)
        if blocks:
            made.append(Section(key, len(made) + 1, desk.words(title), tuple(blocks)))
    number, as_of = desk.source.number, desk.day(desk.source.as_of)
    return Document(
        cover=_cover(desk),
        edition=edition.key,
        edition_words=desk.words(edition.title),
        handling=desk.words(edition.handling),
        number=number,
        number_words=desk.words(msg("Printing {number}", number=number)),
        as_of=desk.source.as_of,
        as_of_words=desk.words(msg("As of {date}", date=as_of)),
        office=desk.words(desk.source.office),
        languages=tuple(t.language for t in desk.translators),
        sections=tuple(made),
        words=_fixed(desk),
        contents=changes.contents(desk),
    )


def _cover(desk: Desk) -> Cover:
    record = desk.source.roundtable
    title = desk.title(record)
    if not title.secondary and title.primary != record.name:
        title = Words(title.primary, record.name)
    lines = []
    for key in ("date", "venue", "host_country", "languages", "areas"):
        value = desk.value(record, key)
        if key == "areas" and len(record.terms(key)) > _AREAS_IN_BOTH:
            value = Words(value.primary)
        if value:
            lines.append((desk.field_label("roundtables", key), value))
    return Cover(
        title,
        desk.words(msg("Government and enterprise roundtable: briefing pack")),
        tuple(lines),
    )


def _fixed(desk: Desk) -> dict[str, Words]:
    """Return the words that the template sets itself; {n} and {total} are filled there."""
    return {
        "contents": desk.words(msg("Contents")),
        "page": desk.words(msg("Page {n} of {total}")),
        "handling": desk.words(msg("Handling")),
        "score": desk.words(msg("Score")),
        "not_printed": desk.words(msg("Characters that could not be printed")),
        "continued": desk.words(msg("continued:")),
        "thin_line": desk.words(
            msg("The thin line under a bar is as long as the share of the weight that could be "
                "assessed.")
        ),
    }
