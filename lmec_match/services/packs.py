"""Print briefing packs: gather what they say, print an edition, remember what was printed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from lmec_match.briefing import assemble, render_excel, render_pdf, sheet
from lmec_match.briefing.source import PackSource, brought, listed, owners
from lmec_match.briefing.spec import EDITIONS, edition
from lmec_match.domain.matches import MatchList, Recommendation
from lmec_match.domain.record import Record
from lmec_match.domain.values import Ref
from lmec_match.errors import UserError
from lmec_match.i18n import Message, msg, paper_translator
from lmec_match.matching import remarks
from lmec_match.matching.candidates import MOST
from lmec_match.progress import SILENT, Progress
from lmec_match.register.writer import NewRecord
from lmec_match.services import glossary, matching, meetings, pack_specs, records, roundtables
from lmec_match.services.invitations import TARGETS
from lmec_match.services.office import Office
from lmec_match.services.roundtables import Table

MATCHES_PRINTED = 5
"""Matches of each agenda item that a pack lists."""

__all__ = [
    "EDITIONS",
    "default_path",
    "edition_names",
    "gather",
    "last_printing",
    "print_pack",
    "print_sheet",
]


def edition_names() -> dict[str, Message]:
    """Return the editions with their titles."""
    return {key: e.title for key, e in EDITIONS.items()}


def default_path(
    office: Office, code: str, key: str, languages: Sequence[str], audience: str = ""
) -> Path:
    """Return where the window prints a pack: beside the register."""
    folder = office.register.path.parent / "packs"
    folder.mkdir(parents=True, exist_ok=True)
    parts = [code, key, *languages, *([audience] if audience else [])]
    return folder / f"{'-'.join(parts)}.pdf"


def gather(
    office: Office,
    code: str,
    key: str = "chair",
    *,
    as_of: str = "",
    audience: str = "",
    progress: Progress = SILENT,
) -> PackSource:
    """Return everything that a roundtable's packs could say, matches included.

    `audience` is the code of an organisation or of its invitation, for a copy of its own.
    """
    table = roundtables.load(office, code)
    reader = _reader(table, audience) if audience else ""
    lists = _match_lists(office, table, progress)
    number, previous = _last_printed(office, table.record.code, key, copy=bool(reader))
    seating = meetings.seating(office, table)
    held = _records(office, table, lists)
    keys = {matching.query_key(a.query) for a in lists}
    return PackSource(
        roundtable=table.record,
        vocabularies=office.vocabularies,
        as_of=as_of or dt.datetime.now(dt.UTC).date().isoformat(),
        invitations=table.invitations,
        meetings=table.meetings,
        records=held,
        match_lists=lists,
        pageless=_pageless(table, lists),
        terms={code: glossary.terms_in(office.glossary, r.name) for code, r in held.items()},
        decisions=[
            _by_name(office, d)
            for d in records.all_of(office, "decisions")
            if d.text("query") in keys
        ],
        commitments=records.all_of(office, "commitments"),
        earlier_meetings=[
            m
            for m in records.all_of(office, "meetings")
            if m.ref("roundtable").code != table.record.code
        ],
        balance=roundtables.balance_lines(office, table.record.code),
        previous=previous,
        number=number,
        audience=reader,
        country_notes=pack_specs.country_notes(office, table.record.code),
        seats=[(at, d.country, d.seats, d.government) for at, d in seating.places],
        seating_rule=seating.rule,
        office=msg("Lancang-Mekong Environmental Cooperation Centre"),
    )


def _records(office: Office, table: Table, lists: Sequence[MatchList]) -> dict[str, Record]:
    """Return by code what is asked and offered, and the organisations behind it."""
    wanted = [r.code for r in table.agenda]
    for answer in lists:
        wanted.extend(r.code for r in answer.results)
        wanted.extend(m.code for m in answer.near_misses)
    for invitation in table.invitations:
        wanted.extend(str(o["offer"]) for o in invitation.values.get("offers") or ())
    found = records.several(office, list(dict.fromkeys(wanted)))
    refs = [i.ref("organisation") for i in table.invitations]
    refs += [ref for record in found.values() for ref in owners(record)]
    codes = dict.fromkeys(ref.code for ref in refs if ref.code)
    found.update(records.several(office, list(codes)))
    return found


def _pageless(table: Table, lists: Sequence[MatchList]) -> frozenset[str]:
    """Return the offers that match only weakly or nearly, and that nobody brings to the table.

    They are read in the lists and the catalogue: a page each would bury those that fit.
    """
    fit = {
        r.code for a in lists for r in a.results if r.recommendation is not Recommendation.WEAK
    }
    return frozenset(listed(lists) - fit - brought(table.invitations))


def _match_lists(office: Office, table: Table, progress: Progress) -> list[MatchList]:
    made: list[MatchList] = []
    for place, item in enumerate(table.agenda):
        progress(place, len(table.agenda), msg("Matching {name}", name=item.name))
        for target in TARGETS[item.kind]:
            whole, _ = matching.ask(office, item.code, target, limit=MOST, as_code=True)
            made.append(_printed_part(whole))
    return made


def _printed_part(answer: MatchList) -> MatchList:
    """Return the best of a whole list, how many there are, and the questions on what is printed.

    How texts are compared is for the officer to know; on paper it would stand beside every list.
    """
    results = answer.results[:MATCHES_PRINTED]
    known = {answer.query.code, *(r.code for r in results)}
    return replace(
        answer,
        results=results,
        near_misses=answer.near_misses[:MATCHES_PRINTED],
        questions=tuple(q for q in answer.questions if q.code in known),
        notes=tuple(n for n in answer.notes if not remarks.is_on_meaning(n)),
    )


def _by_name(office: Office, decision: Record) -> Record:
    """Return a decision without the account of this computer, under which registers kept those of
    a person who gave no name: it is no name to be printed."""
    given = office.settings.person
    if decision.text("by") != office.settings.account or decision.text("by") == given:
        return decision
    return replace(decision, values={k: v for k, v in decision.values.items() if k != "by"})


def _printed(office: Office, code: str, key: str) -> list[Record]:
    kept = records.all_of(office, "packs", {"roundtable_code": code})
    return [p for p in kept if p.text("edition") == key]


def last_printing(office: Office, code: str) -> Message | None:
    """Say which edition of a roundtable's packs was printed last; None before the first one."""
    kept = records.all_of(office, "packs", {"roundtable_code": code})
    if not kept:
        return None
    last = max(kept, key=lambda pack: pack.id)
    return msg(
        "Printed last: {edition}, number {number}, on {date}.",
        edition=edition(last.text("edition")).title,
        number=last.values.get("number") or 0,
        date=last.created[:10],
    )


def _last_printed(
    office: Office, code: str, key: str, *, copy: bool
) -> tuple[int, Mapping[str, Any]]:
    """Return the number to print and what the edition before it said.

    One organisation's copy is no edition of its own: it bears the number of the last one.
    """
    kept = _printed(office, code, key)
    if copy and kept:
        kept = kept[:-1]
    if not kept:
        return 1, {}
    last = kept[-1]
    return int(last.values.get("number") or 0) + 1, last.values.get("contents") or {}


def _reader(table: Table, wanted: str) -> str:
    """Return the key under which a pack knows the organisation whose copy it is."""
    code = records.read_code(wanted)
    for invitation in table.invitations:
        ref = invitation.ref("organisation")
        if code in (invitation.code, ref.code):
            return ref.code or ref.text.casefold()
    raise UserError(msg("{code} is not invited to this roundtable.", code=code))


def print_pack(
    office: Office,
    code: str,
    key: str,
    languages: Sequence[str],
    out: Path,
    *,
    excel: Path | None = None,
    as_of: str = "",
    spec: str = "",
    audience: str = "",
    keep: bool = True,
    progress: Progress = SILENT,
) -> dict[str, Any]:
    """Print one edition; return its figures, and remember what it said for the next one.

    `spec` names a saved choice of sections; `audience` an organisation whose own copy it is.
    """
    if as_of:
        try:
            dt.date.fromisoformat(as_of)
        except ValueError as problem:
            raise UserError(msg("{text} is not a date like 2026-11-24.", text=as_of)) from problem
    code = records.read_code(code)
    chosen = pack_specs.spec(office, spec)
    source = gather(
        office, code, key, as_of=as_of, audience=audience, progress=progress
    )
    document = assemble.assemble(
        source, chosen, edition(key), [paper_translator(language) for language in languages]
    )
    result = render_pdf.render(document, out, progress=progress)
    if excel is not None:
        render_excel.render(document, excel)
    if keep and not audience and not office.register.read_only:
        _remember(office, source, key, languages, document.contents, result.sha256)
    return {
        "file": str(out),
        "pages": result.pages,
        "sections": list(result.sections),
        "edition": key,
        "number": source.number,
        "spec": chosen.name,
        "audience": source.audience or None,
        "as_of": source.as_of,
        "sha256": result.sha256,
        "seconds": round(result.seconds, 3),
        "excel": str(excel) if excel else None,
        "warnings": list(result.warnings),
    }


def _remember(
    office: Office,
    source: PackSource,
    key: str,
    languages: Sequence[str],
    contents: Mapping[str, Any],
    sha256: str,
) -> None:
    title = f"{source.roundtable.name} – {key} {source.number}"
    values = {
        "name": title,
        "roundtable": Ref(source.roundtable.code, source.roundtable.name),
        "edition": key,
        "number": source.number,
        "languages": ",".join(languages),
        "as_of": source.as_of,
        "sha256": sha256,
        "contents": dict(contents),
    }
    # "base": printing is kept in the history but is no step that undo would take back.
    with office.register.change(msg("Printed {name}", name=title), office.by, "base") as changes:
        changes.create(NewRecord("packs", values))


def print_sheet(
    office: Office,
    code: str,
    languages: Sequence[str],
    out: Path,
    progress: Progress = SILENT,
) -> dict[str, Any]:
    """Print one record as a page of its own."""
    record = records.show(office, code)
    linked = [ref.code for ref in owners(record) if ref.code]
    result = sheet.render(
        record,
        records.several(office, linked),
        office.vocabularies,
        [paper_translator(language) for language in languages],
        out,
        as_of=dt.datetime.now(dt.UTC).date().isoformat(),
        progress=progress,
    )
    return {"file": str(out), "pages": result.pages, "sha256": result.sha256}


def with_records(source: PackSource, found: Mapping[str, Record]) -> PackSource:
    """Return a source that also holds further records, for a catalogue."""
    return replace(
        source, records={**source.records, **found}, pageless=source.pageless - set(found)
    )
