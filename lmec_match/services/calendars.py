"""Write the meetings as calendar files: the whole roundtable, and one an organisation."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path

from lmec_match.domain.record import Record
from lmec_match.errors import EnvironmentProblem
from lmec_match.i18n import Message, Translator, msg
from lmec_match.roundtable import calendar
from lmec_match.services.tables import Table, party, slot_of, subject
from lmec_match.settings import write_atomic

NAME_OCTETS = 120
"""How much of an organisation's name a file may bear: file systems take 255 octets in all."""
VIRAMA = 9
"""Combining class of the signs that stack the next consonant."""
_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]+')


def why_none(table: Table) -> Message | None:
    """Return why a roundtable has no calendar yet, None when it has one."""
    day = table.record.date("date")
    if day is None or len(str(day)) != len("2026-11-24"):
        return msg("No calendar: the roundtable has no full date yet.")
    if not _planned(table):
        return msg("No calendar: no meeting is planned yet.")
    return None


def write_whole(table: Table, path: Path, t: Translator, time_zone: str) -> None:
    """Write all meetings into one calendar file."""
    events = [
        _event(table, m, t, key=m.code, description=subject(m),
               title=f"{m.ref('organisation_a').text} – {m.ref('organisation_b').text}")
        for m in _planned(table)
    ]  # fmt: skip
    _write(path, events, table.record.name, time_zone)


def write_each(
    table: Table, folder: Path, t: Translator, time_zone: str
) -> list[tuple[Record, Path]]:
    """Write a calendar file for each party that has meetings; return the invitations and files.

    It says with whom, when and where, and nothing else: what a meeting is about is not for the
    readers of the enterprises' edition, and this file goes to them too.
    """
    made: list[tuple[Record, Path]] = []
    for invitation in table.invitations:
        own = party(invitation.ref("organisation"))
        events = [
            _event(table, m, t, key=f"{m.code}-{invitation.code}", title=other)
            for m in _planned(table)
            for other in _others(m, own)
        ]
        if events:
            name = invitation.ref("organisation").text
            path = folder / f"{_file_name(name)} {invitation.code}.ics"
            _write(path, events, f"{table.record.name} – {name}", time_zone)
            made.append((invitation, path))
    return made


def _planned(table: Table) -> list[Record]:
    return [m for m in table.meetings if slot_of(table, m)]


def _others(meeting: Record, own: str) -> Sequence[str]:
    """Return whom a party meets, nothing when the meeting is not its own."""
    a, b = meeting.ref("organisation_a"), meeting.ref("organisation_b")
    return [b.text] if party(a) == own else [a.text] if party(b) == own else []


def _event(
    table: Table, meeting: Record, t: Translator, *, key: str, title: str, description: str = ""
) -> calendar.Event:
    slot: Mapping[str, str] = slot_of(table, meeting)
    number = meeting.values.get("table")
    places = (table.record.text("venue"), t(msg("Table {number}", number=number)) if number else "")
    return calendar.Event(
        key,
        str(table.record.date("date")),
        slot["start"],
        slot["end"],
        title,
        ", ".join(p for p in places if p),
        description,
    )


def _file_name(name: str) -> str:
    """Return a name as a file may bear it on every system, cut between whole characters."""
    plain = _UNFIT.sub(" ", unicodedata.normalize("NFC", name)).strip(" .")
    cut = plain.encode()[:NAME_OCTETS].decode(errors="ignore")
    # Vowels, tones and stacked consonants stay with what they stand on.
    while cut != plain and cut and (
        unicodedata.category(plain[len(cut)]).startswith("M")
        or unicodedata.combining(cut[-1]) == VIRAMA
    ):
        cut = cut[:-1]
    return " ".join(cut.split()) or "-"


def _write(path: Path, events: Sequence[calendar.Event], name: str, time_zone: str) -> None:
    text = calendar.ics(events, name=name, time_zone=time_zone, stamp=events[0].date)
    try:
        write_atomic(path, text.encode())
    except OSError as problem:
        why = problem.strerror or str(problem)
        raise EnvironmentProblem(
            msg("{path} cannot be written: {why}.", path=path, why=why)
        ) from problem
