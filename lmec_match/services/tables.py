"""Read a roundtable with all that belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from lmec_match.domain.record import Record
from lmec_match.domain.values import Ref
from lmec_match.errors import UserError
from lmec_match.i18n import Message, msg
from lmec_match.register import queries
from lmec_match.services import records
from lmec_match.services.office import Office
from lmec_match.text.keys import name_key

_KIND_WORDS: Mapping[str, Message] = MappingProxyType(
    {
        "invitations": msg("invitations"),
        "meetings": msg("meetings"),
        "commitments": msg("commitments"),
    }
)


@dataclass(frozen=True)
class Table:
    """Hold a roundtable with all that belongs to it."""

    record: Record
    invitations: list[Record]
    meetings: list[Record]
    commitments: list[Record]
    agenda: list[Record]


def load(office: Office, code: str) -> Table:
    """Return a roundtable; raise `UserError` when there is none."""
    with office.register.read() as connection:
        record = queries.record(connection, records.read_code(code))
        if record.kind != "roundtables":
            raise UserError(msg("{code} is not a roundtable.", code=code))
        where = {"roundtable_code": record.code}
        agenda = queries.records(connection, list(record.values.get("agenda") or ()))
        meetings = queries.all_records(connection, "meetings", where)
        meetings.sort(key=lambda m: (m.values.get("slot") or 0, m.values.get("table") or 0))
        return Table(
            record,
            queries.all_records(connection, "invitations", where),
            meetings,
            queries.all_records(connection, "commitments", where),
            agenda,
        )


def party(ref: Ref) -> str:
    """Return the key of an organisation: its code, else its name's key."""
    return ref.code or name_key(ref.text)


def slot_of(table: Table, meeting: Record) -> Mapping[str, str]:
    """Return the slot in which a meeting is, nothing when it has none."""
    slots = table.record.values.get("slots") or ()
    number = int(meeting.values.get("slot") or 0)
    found: Mapping[str, str] = slots[number - 1] if 0 < number <= len(slots) else {}
    return found


def subject(meeting: Record) -> str:
    """Return what a meeting is about, in one line, as it was named when it was planned."""
    value = meeting.values.get("subject")
    parts = (value,) if isinstance(value, str) else value or ()
    texts = (str(p.get("text") or "") if isinstance(p, Mapping) else str(p) for p in parts)
    return "; ".join(text for text in texts if text)


def of_kind(office: Office, code: str, kind: str) -> Record:
    """Return a record that must be of a kind; raise `UserError` when it is another."""
    record = records.show(office, code)
    if record.kind != kind:
        raise UserError(
            msg("{code} is not among the {kind}.", code=record.code, kind=_KIND_WORDS[kind])
        )
    return record
