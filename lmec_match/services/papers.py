"""Print what a roundtable's room needs: slips, cards, badges, signs, and the calendar file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

from lmec_match.briefing import cards
from lmec_match.briefing.cards import Card, Slip
from lmec_match.briefing.render_pdf import PackResult
from lmec_match.domain.record import Record
from lmec_match.errors import EnvironmentProblem, UserError
from lmec_match.i18n import Message, Translator, msg, paper_translator
from lmec_match.progress import SILENT, Progress
from lmec_match.services import calendars, records, roundtables
from lmec_match.services.invitations import delegates_of
from lmec_match.services.office import Office
from lmec_match.services.tables import Table, slot_of, subject

PAPERS: Mapping[str, tuple[Message, str]] = MappingProxyType(
    {
        "slips": (msg("Outcome slips"), "outcome-slips.pdf"),
        "cards": (msg("Place cards"), "place-cards.pdf"),
        "badges": (msg("Badges"), "badges.pdf"),
        "signs": (msg("Table signs"), "table-signs.pdf"),
        "calendar": (msg("Calendar of the meetings"), "meetings.ics"),
        "calendars": (msg("Calendars, one an organisation"), "calendars"),
    }
)
"""Paper → its title and its file's name; the calendars' is a folder's."""


def print_papers(
    office: Office,
    code: str,
    out: Path,
    *,
    wanted: Sequence[str] = tuple(PAPERS),
    languages: Sequence[str] = ("en",),
    time_zone: str = "",
    as_of: str = "",
    progress: Progress = SILENT,
) -> dict[str, Any]:
    """Write the wanted papers into a folder; return the files, and why one could not be made.

    `time_zone` is an IANA name for the calendars; without it times are the venue's wall clock.
    """
    for key in wanted:
        if key not in PAPERS:
            raise UserError(msg("{word} is none of: {known}.", word=key, known=", ".join(PAPERS)))
    table = roundtables.load(office, code)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise EnvironmentProblem(msg("The folder {path} cannot be made.", path=out)) from problem
    translators = [paper_translator(language) for language in languages]
    as_of = as_of or dt.datetime.now(dt.UTC).date().isoformat()
    made: list[dict[str, Any]] = []
    notes: list[Message] = []
    for place, key in enumerate(k for k in PAPERS if k in wanted):
        title, name = PAPERS[key]
        progress(place, len(wanted), title)
        path = out / name
        if key in ("calendar", "calendars"):
            why = calendars.why_none(table)
            if why is None:
                made.extend(_calendars(table, key, path, translators[0], time_zone))
        else:
            result, why = _print(office, table, key, path, translators, as_of)
            if result is not None:
                made.append({"paper": key, "file": str(path), "pages": result.pages})
                notes.extend(result.warnings)
        if why is not None:
            notes.append(why)
    progress(len(wanted), len(wanted), msg("Papers printed"))
    return {"roundtable": table.record.code, "files": made,
            "notes": list(dict.fromkeys(notes))}  # fmt: skip


def _calendars(
    table: Table, key: str, path: Path, t: Translator, time_zone: str
) -> list[dict[str, Any]]:
    if key == "calendar":
        calendars.write_whole(table, path, t, time_zone)
        return [{"paper": key, "file": str(path), "pages": None}]
    return [
        {"paper": key, "file": str(file), "pages": None, "invitation": invitation.code,
         "organisation": invitation.ref("organisation").text}
        for invitation, file in calendars.write_each(table, path, t, time_zone)
    ]  # fmt: skip


def _print(
    office: Office,
    table: Table,
    key: str,
    path: Path,
    translators: Sequence[Translator],
    as_of: str,
) -> tuple[PackResult | None, Message | None]:
    t = translators[0]
    if key == "slips":
        slips = _slips(table)
        if not slips:
            return None, msg("No outcome slips: no meeting is planned yet.")
        return cards.outcome_slips(
            slips, path, vocabularies=office.vocabularies, translators=translators, as_of=as_of
        ), None
    if key == "signs":
        signs = _signs(office, table, t)
        if not signs:
            return None, msg("No table signs: the roundtable has no table.")
        return cards.table_signs(signs, path, language=t.language, as_of=as_of), None
    people = _people(office, table, translators)
    if not people:
        return None, msg("No cards and badges: nobody is invited yet.")
    kinds: Mapping[str, Callable[..., PackResult]] = {
        "cards": cards.place_cards,
        "badges": cards.badges,
    }
    return kinds[key](people, path, language=t.language, as_of=as_of), None


def _slips(table: Table) -> list[Slip]:
    return [
        Slip(
            m.code,
            _time(table, m),
            str(m.values.get("table") or ""),
            m.ref("organisation_a").text,
            m.ref("organisation_b").text,
            subject(m),
        )
        for m in table.meetings
        if m.values.get("slot")
    ]


def _time(table: Table, meeting: Record) -> str:
    slot = slot_of(table, meeting)
    return f"{slot['start']}–{slot['end']}" if slot else str(meeting.values.get("slot") or "")


def _people(office: Office, table: Table, translators: Sequence[Translator]) -> list[Card]:
    """Return a card a delegate; an organisation that named none has one with its own name."""
    coming = [i for i in table.invitations if i.text("state") != "declined"]
    codes = [i.ref("organisation").code for i in coming]
    known = records.several(office, [c for c in codes if c])
    countries = office.vocabularies["country"].by_code
    made: list[Card] = []
    for invitation in coming:
        ref = invitation.ref("organisation")
        record = known.get(ref.code)
        named = [_named(record, ref.text, t.language) for t in translators]
        other = next((n for n in named[1:] if n != named[0]), "")
        country = invitation.text("country")
        where = translators[0].label(countries[country].labels) if country in countries else ""
        people = [str(d.get("name") or "") for d in delegates_of(invitation)]
        if any(people):
            made.extend(Card(p, "", named[0], where, invitation.code) for p in people if p)
        else:
            made.append(Card(named[0], other, "", where, invitation.code))
    return made


def _named(record: Record | None, otherwise: str, language: str) -> str:
    if record is None:
        return otherwise
    own = next((n.text for n in record.names()[1:] if n.language == language), "")
    return own or record.name


def _signs(office: Office, table: Table, t: Translator) -> list[Card]:
    """Return a sign a table, and one a government delegation."""
    used = max((int(m.values.get("table") or 0) for m in table.meetings), default=0)
    count = max(used, int(table.record.values.get("tables") or 0))
    countries = office.vocabularies["country"].by_code
    coming = dict.fromkeys(
        i.text("country")
        for i in table.invitations
        if i.text("state") != "declined" and i.text("side") == "government"
    )
    return [
        *(Card(t(msg("Table {number}", number=n + 1))) for n in range(count)),
        *(Card(t.label(countries[c].labels)) for c in coming if c in countries),
    ]
