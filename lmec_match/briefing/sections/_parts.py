"""Hold what several sections share: columns, a record's page, a waterfall, a list of meetings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from lmec_match.briefing.blocks import (
    NOTHING,
    Bar,
    Block,
    Cell,
    Column,
    Facts,
    Fields,
    Heading,
    Note,
    Paragraph,
    RecordTitle,
    Row,
    Table,
    Words,
)
from lmec_match.briefing.desk import Desk, joined, together
from lmec_match.domain import words
from lmec_match.domain.fields import FieldType
from lmec_match.domain.kinds import KINDS
from lmec_match.domain.matches import MatchResult, NearMiss
from lmec_match.domain.record import Record
from lmec_match.i18n import Labels, Message, Translator, msg

_APART = frozenset({"name", "names", "contacts", "extra", "notes", "as_of", "external_id"})
"""Fields that have a place of their own on a record's page."""

_BEST = 4


def columns(desk: Desk, *given: Any) -> tuple[Column, ...]:
    """Return columns from (message, width) or (message, width, align); finished words may stand
    for a message."""
    return tuple(
        Column(g[0] if isinstance(g[0], Words) else desk.words(g[0]), float(g[1]), *g[2:])
        for g in given
    )


def country_label(desk: Desk, kind: str) -> Words:
    """Return what the countries of a kind are called at the head of a column."""
    if kind == "funding":
        return desk.field_label(kind, "countries")
    return desk.words(msg("Country"))


def record_page(desk: Desk, record: Record, facts: Sequence[str], *, first: bool) -> list[Block]:
    """Return a record's page: title, the facts wanted first, all other fields, texts, contacts."""
    kind = KINDS[record.kind]
    strip = tuple((desk.field_label(record.kind, k), desk.fact(record, k)) for k in facts)
    blocks: list[Block] = [title(desk, record, first=first), *gist(desk, record)]
    if any(value != NOTHING for _, value in strip):
        blocks.append(Facts(strip))
    else:
        # A strip of dashes would take the room of figures and say this one thing.
        names = desk.labels(desk.listed(label for label, _ in strip))
        blocks.append(Paragraph(desk.words(msg("Not known: {names}.", names=names)), "small"))
    rows: list[Row] = []
    texts: list[Block] = []
    for field in kind.fields:
        value = desk.value(record, field.key)
        if field.key in _APART or field.key in facts or not value:
            continue
        foreign = desk.foreign(record, field.key)
        if field.type is FieldType.LONG_TEXT:
            head = desk.label(field.labels)
            if foreign is not None:
                head = desk.words(msg("{label} (in {language})", label=Labels(field.labels),
                                      language=foreign))  # fmt: skip
            texts.append(Heading(head, 3))
            texts.append(Paragraph(value))
        else:
            note = desk.words(msg("in {language}", language=foreign)) if foreign else Words("")
            rows.append(Row(desk.label(field.labels), value, note))
    contacts = desk.value(record, "contacts") if "contacts" in record.values else Words("")
    if contacts:
        rows.append(Row(desk.field_label(record.kind, "contacts"), contacts))
    blocks += [*texts, Fields(tuple(rows))] if rows else texts
    blocks.extend(_origin(desk, record))
    return blocks


def gist(desk: Desk, record: Record) -> list[Block]:
    """Return a line on a name in a language that is none of the pack's, nothing for another."""
    found = desk.gist(record)
    return [Paragraph(found, "small")] if found else []


def without_pages(desk: Desk, kind: str) -> list[Block]:
    """Say how many records of a kind have no page of their own, and why."""
    count = len(desk.of_kind(kind)) - len(desk.with_pages(kind))
    if not count:
        return []
    left_out = msg(
        "Without a page here, as weak matches or near misses: {count}.", count=count
    )
    return [Paragraph(desk.words(left_out), "small")]


def title(desk: Desk, record: Record, *, first: bool = False) -> RecordTitle:
    """Return the head of a record's page."""
    shown = desk.title(record)
    told = (shown.primary, shown.secondary)
    others = tuple(dict.fromkeys(n.text for n in record.names() if n.text not in told))
    return RecordTitle(
        record.code,
        desk.words(_singular(record.kind)),
        shown,
        others[:4],
        break_before=not first,
    )


def _singular(kind: str) -> Message:
    return {
        "needs": msg("Technology need"), "technologies": msg("Technology"),
        "funding": msg("Funding source"), "projects": msg("PPP project"),
        "partners": msg("Organisation"),
    }.get(kind, Message(kind))  # fmt: skip


def _origin(desk: Desk, record: Record) -> Iterable[Block]:
    """Yield the line that says where the record comes from, and of when it is."""
    date = desk.day(record.as_of) if record.as_of else ""

    def said(t: Translator) -> str:
        source = words.source(record.source_of("*"), t)
        parts = (
            t(msg("Record as of {date}", date=date)) if date else "",
            t(msg("Source: {source}", source=source)) if source else "",
        )
        return joined(parts, " · ")

    text = desk.each(said)
    if text:
        yield Paragraph(text, "caption")


def recommendation(desk: Desk, result: MatchResult) -> Words:
    """Return a recommendation in words."""
    return desk.words(
        {
            "strong": msg("Strong"), "possible": msg("Possible"), "weak": msg("Weak"),
            "excluded": msg("Excluded"),
        }[result.recommendation.value]
    )  # fmt: skip


def results_table(
    desk: Desk, results: Sequence[MatchResult], start: int = 1, *, asking: str = ""
) -> Table:
    """Return a ranked list with score bars; the country that asks stands first among several."""
    rows: list[tuple[Cell, ...]] = [
        (
            str(place), r.code, desk.offer(r.code, r.name),
            desk.countries(desk.homes_of_match(r), asking),
            Bar(r.score, r.coverage), recommendation(desk, r),
        )
        for place, r in enumerate(results, start)
    ]  # fmt: skip
    return Table(
        columns(desk, (msg("No."), 0.7, "right"), (msg("Code"), 1.5), (msg("Name"), 3.9),
                (country_label(desk, results[0].kind if results else ""), 2),
                (msg("Score"), 2.2), (msg("Advice"), 1.4)),
        tuple(rows),
    )  # fmt: skip


def best_matches(desk: Desk, record: Record) -> list[Block]:
    """Return the top of a record's match lists, where the edition may show them."""
    blocks: list[Block] = []
    # Editions without matches hold the lists for their questions alone.
    shown = desk.lists_for(record.code) if "matches" in desk.edition.sections else ()
    for answer in shown:
        label = msg("Best matches: {kind}", kind=target(answer.query.target))
        blocks.append(Heading(desk.words(label), 3))
        if answer.results:
            asking = record.text("country")
            blocks.append(results_table(desk, answer.results[:_BEST], asking=asking))
            more = max(answer.ranked, len(answer.results)) - _BEST
            if more > 0:
                blocks.append(
                    Paragraph(desk.words(msg("… and {count} more.", count=more)), "caption")
                )
        else:
            blocks.append(Note(desk.words(msg("None fits."))))
    return blocks


def target(key: str) -> Message:
    """Return the words for what a match list looks for."""
    return {
        "technologies": msg("technologies"), "funding": msg("funding sources"),
        "enterprises": msg("enterprises"), "triples": msg("need, supplier and funder together"),
    }.get(key, Message(key))  # fmt: skip


def near_misses_table(desk: Desk, misses: Sequence[NearMiss]) -> Table:
    """Return the excluded offers, each with the gate that excluded it and, if any has one, the
    cure."""
    curable = any(miss.cures for miss in misses)
    rows: list[tuple[Cell, ...]] = []
    for miss in misses:
        row: list[Cell] = [miss.code, desk.offer(miss.code, miss.name),
                           _lines(desk, miss.reasons)]  # fmt: skip
        if curable:
            row.append(_lines(desk, miss.cures) if miss.cures else NOTHING)
        rows.append((*row, Bar(miss.score)))
    heads: list[Any] = [(msg("Code"), 1.4), (msg("Name"), 2.3), (msg("Excluded because"), 3.2)]
    if curable:
        heads.append((msg("What would help"), 3.2))
    return Table(columns(desk, *heads, (msg("Would score"), 1.7)), tuple(rows))


def _lines(desk: Desk, messages: Sequence[Message]) -> Words:
    """Return sentences, a line each."""
    return together((desk.words(m) for m in messages), "\n")


def meetings_table(desk: Desk, meetings: Iterable[Record], *, other_of: str = "") -> Table:
    """Return meetings by time; of one party, with the other's name alone and the subject."""
    interpreted = any(m.text("interpreter") for m in meetings)
    rows: list[tuple[Cell, ...]] = []
    for meeting in meetings:
        refs = meeting.ref("organisation_a"), meeting.ref("organisation_b")
        names = [desk.name_of(r) for r in refs if not other_of or desk.party(r) != other_of]
        row: list[Cell] = [desk.slot(meeting), str(meeting.values.get("table") or ""), *names]
        if other_of:
            row.append(next((desk.about(part) for part in desk.subjects(meeting)), NOTHING))
        if interpreted:
            row.append(meeting.text("interpreter"))
        rows.append(tuple(row))
    heads: list[Any] = [(msg("Time"), 1.3), (msg("Table"), 0.8, "center")]
    if other_of:
        heads += [(msg("With"), 3), (msg("Subject"), 4)]
    else:
        heads += [(msg("Asks"), 3), (msg("Offers"), 3)]
    if interpreted:
        heads.append((msg("Interpreter"), 1.8))
    return Table(columns(desk, *heads), tuple(rows))


def merged(messages: Iterable[Message], varying: str) -> list[Message]:
    """Return messages as they come, those that differ in one parameter alone as one that lists
    all its values."""
    found: dict[str, tuple[Message, list[Any]]] = {}
    for message in messages:
        key = str(Message(message.text, {**message.params, varying: ""}))
        found.setdefault(key, (message, []))[1].append(message.params.get(varying))
    return [
        Message(m.text, {**m.params, varying: tuple(values)}) if len(values) > 1 else m
        for m, values in found.values()
    ]
