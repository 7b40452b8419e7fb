"""Write the meetings as a calendar file (iCalendar, RFC 5545)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from lmec_match.errors import UserError
from lmec_match.i18n import msg

_OCTETS = 75
"""Longest line in octets, RFC 5545 section 3.1."""


@dataclass(frozen=True)
class Event:
    """Hold one meeting: a stable key (the record's code), ISO date, ``HH:MM`` times, words."""

    key: str
    date: str
    start: str
    end: str
    title: str
    place: str = ""
    description: str = ""


def ics(
    events: Sequence[Event],
    *,
    name: str = "",
    time_zone: str = "",
    stamp: str = "",
    domain: str = "lmec-match",
) -> str:
    """Return a calendar of the events.

    `time_zone` is an IANA name; times are then written in UTC, so that every calendar shows them
    right; without it they are "floating": the wall clock of the venue. `stamp` is the ISO date of
    the plan, so that the same plan gives the same file. Raise `UserError` for a date, time or
    zone that cannot be.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//LMEC//LMEC Match//EN",
             "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]  # fmt: skip
    if name:
        lines.append(f"X-WR-CALNAME:{_text(name)}")
    made = _moment(stamp or (events[0].date if events else "1970-01-01"), "00:00", "")
    for event in events:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{_text(event.key)}@{domain}",
            f"DTSTAMP:{made}Z",
            f"DTSTART:{_moment(event.date, event.start, time_zone)}",
            f"DTEND:{_moment(event.date, event.end or event.start, time_zone)}",
            f"SUMMARY:{_text(event.title)}",
        ]
        if event.place:
            lines.append(f"LOCATION:{_text(event.place)}")
        if event.description:
            lines.append(f"DESCRIPTION:{_text(event.description)}")
        lines.append("END:VEVENT")
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _moment(date: str, time: str, zone: str) -> str:
    try:
        moment = dt.datetime.fromisoformat(f"{date}T{time or '00:00'}")
        if zone:
            local = moment.replace(tzinfo=ZoneInfo(zone))
            return f"{local.astimezone(dt.UTC):%Y%m%dT%H%M%S}Z"
    except (ValueError, ZoneInfoNotFoundError) as problem:
        raise UserError(
            msg("{date} {time} {zone} is not a time.", date=date, time=time, zone=zone)
        ) from problem
    return f"{moment:%Y%m%dT%H%M%S}"


def _text(text: str) -> str:
    """Escape a text value, RFC 5545 section 3.3.11; other control characters are dropped."""
    escaped = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    escaped = escaped.replace("\r\n", "\\n").replace("\n", "\\n")
    return "".join(c for c in escaped if c >= " " and c != "\x7f")


def _folded(line: str) -> Iterable[str]:
    """Yield a line in pieces of at most 75 octets, never inside a character."""
    piece, size, limit = "", 0, _OCTETS
    for character in line:
        octets = len(character.encode())
        if size + octets > limit:
            yield piece
            piece, size = " ", 1
        piece += character
        size += octets
    yield piece
