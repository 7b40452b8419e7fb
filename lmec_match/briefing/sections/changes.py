"""Tell what changed since the printing before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lmec_match.briefing.blocks import NOTHING, Block, Cell, Heading, Paragraph, Table, Words
from lmec_match.briefing.desk import Desk, together
from lmec_match.briefing.sections._parts import columns
from lmec_match.domain.fields import FieldType
from lmec_match.domain.kinds import KINDS
from lmec_match.domain.record import Record
from lmec_match.domain.values import decode, encode
from lmec_match.i18n import Message, msg

TITLE = msg("What changed since the last printing")

_CUT = 160
_PAIR = "|"
"""Between the keys of two parties: names differ by language, keys do not."""


def contents(desk: Desk) -> dict[str, Any]:
    """Return what this edition says, as JSON: what the next edition compares itself with."""
    return {
        "edition": desk.edition.key,
        "number": desk.source.number,
        "as_of": desk.source.as_of,
        "records": {r.code: _entry(r) for r in desk.source.records.values()},
        "meetings": {_PAIR.join(desk.parties(m)): _meeting(desk, m) for m in desk.meetings},
        "invited": {
            desk.party(i.ref("organisation")): desk.name_of(i.ref("organisation")).primary
            for i in desk.invitations
        },
        "roundtable": _entry(desk.source.roundtable)["values"],
    }  # fmt: skip


def _meeting(desk: Desk, meeting: Record) -> list[Any]:
    names = [desk.name_of(meeting.ref(k)).primary for k in ("organisation_a", "organisation_b")]
    return [*names, desk.slot(meeting), meeting.values.get("table")]


def _entry(record: Record) -> dict[str, Any]:
    fields = KINDS[record.kind].by_key
    values = {
        k: encode(v)
        for k, v in record.values.items()
        if k in fields and fields[k].type is not FieldType.EXTRA and v not in (None, "", ())
    }
    return {"kind": record.kind, "name": record.name, "values": values}


def build(desk: Desk) -> list[Block]:
    """Return what is new, gone and different; nothing where nothing was printed before."""
    before = desk.source.previous
    if not before:
        return []
    now = contents(desk)
    since = msg("Since printing {number} of {date}.", number=before.get("number", "?"),
                date=desk.day(str(before.get("as_of", ""))))  # fmt: skip
    blocks: list[Block] = [Paragraph(desk.words(since), "lead")]
    rows = [*_roundtable(desk, before, now), *_records(desk, before, now)]
    if rows:
        heads = columns(desk, (msg("Code"), 1.3), (msg("Name"), 2.4), (msg("What"), 1.7),
                        (msg("Before"), 2.3), (msg("Now"), 2.3))  # fmt: skip
        blocks += [Heading(desk.words(msg("Records")), 3), Table(heads, tuple(rows))]
    moved = _meetings(desk, before, now)
    if moved:
        heads = columns(desk, (msg("Meeting"), 4), (msg("Before"), 2), (msg("Now"), 2))
        blocks += [Heading(desk.words(msg("Meetings")), 3), Table(heads, tuple(moved))]
    blocks += _invited(desk, before, now)
    if len(blocks) == 1:
        blocks.append(Paragraph(desk.words(msg("Nothing has changed."))))
    return blocks


def _mapping(contents: Mapping[str, Any], key: str) -> dict[str, Any]:
    found = contents.get(key)
    return dict(found) if isinstance(found, Mapping) else {}


def _roundtable(
    desk: Desk, before: Mapping[str, Any], now: Mapping[str, Any]
) -> list[tuple[Cell, ...]]:
    record = desk.source.roundtable
    old, new = _mapping(before, "roundtable"), _mapping(now, "roundtable")
    return _fields(desk, record.code, desk.title(record), "roundtables", old, new) if old else []


def _records(
    desk: Desk, before: Mapping[str, Any], now: Mapping[str, Any]
) -> list[tuple[Cell, ...]]:
    old, new = _mapping(before, "records"), _mapping(now, "records")
    rows: list[tuple[Cell, ...]] = []
    for code in sorted(old.keys() | new.keys()):
        if code not in old:
            rows.append((code, desk.offer(code, new[code]["name"]), desk.words(msg("New")), "", ""))
        elif code not in new:
            rows.append(
                (code, str(old[code].get("name", "")), desk.words(msg("No longer here")), "", "")
            )
        else:
            entry = new[code]
            rows += _fields(desk, code, desk.offer(code, entry["name"]), entry["kind"],
                            _mapping(old[code], "values"), entry["values"])  # fmt: skip
    return rows


def _fields(
    desk: Desk, code: str, name: Words, kind: str, old: Mapping[str, Any], new: Mapping[str, Any]
) -> list[tuple[Cell, ...]]:
    rows: list[tuple[Cell, ...]] = []
    for field in KINDS[kind].fields:
        before, now = old.get(field.key), new.get(field.key)
        if before == now or field.type is FieldType.JSON:
            continue
        rows.append((code, name, desk.label(field.labels), _text(desk, kind, field.key, before),
                     _text(desk, kind, field.key, now)))  # fmt: skip
    return rows


def _text(desk: Desk, kind: str, key: str, data: Any) -> Words:
    field = KINDS[kind].field(key)
    if data is None:
        return NOTHING
    text = desk.written(field, decode(field.type.value, data))
    return Words(_cut(text.primary), _cut(text.secondary))


def _cut(text: str) -> str:
    return text if len(text) <= _CUT else f"{text[: _CUT - 1]}…"


def _meetings(
    desk: Desk, before: Mapping[str, Any], now: Mapping[str, Any]
) -> list[tuple[Cell, ...]]:
    def place(found: list[Any] | None) -> Words:
        if found is None:
            return NOTHING
        table = desk.words(msg("table {number}", number=found[3] or "–"))
        return together((Words(str(found[2])), table))

    old, new = _mapping(before, "meetings"), _mapping(now, "meetings")
    def names(pair: str) -> Words:
        known = zip(pair.split(_PAIR), (new.get(pair) or old[pair])[:2], strict=True)
        return together((desk.offer(party, str(name)) for party, name in known), " – ")

    return [
        (names(pair), place(old.get(pair)), place(new.get(pair)))
        for pair in sorted(old.keys() | new.keys())
        if (old.get(pair) or [])[2:] != (new.get(pair) or [])[2:]
    ]  # fmt: skip


def _invited(desk: Desk, before: Mapping[str, Any], now: Mapping[str, Any]) -> list[Block]:
    old, new = _mapping(before, "invited"), _mapping(now, "invited")
    parts: list[tuple[Message, list[Words]]] = [
        (msg("Now invited"), [desk.offer(k, str(new[k])) for k in new if k not in old]),
        (msg("No longer invited"), [desk.offer(k, str(old[k])) for k in old if k not in new]),
    ]
    return [
        block
        for label, names in parts
        if names
        for block in (
            Heading(desk.words(label), 3),
            Paragraph(together(sorted(names, key=str), "; ")),
        )
    ]
