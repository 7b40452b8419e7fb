"""Compose roundtables: agenda, invitations, balance, meetings, outcomes, commitments."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from lmec_match.domain.changes import Changed
from lmec_match.domain.values import Value
from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.services import records, typed_lines
from lmec_match.services.afterwards import outcome
from lmec_match.services.invitations import balance, balance_lines, invite, why
from lmec_match.services.meetings import figures, plan, plan_input, seating_rule
from lmec_match.services.office import Office
from lmec_match.services.tables import Table, load, party

__all__ = [
    "Table", "balance", "balance_lines", "create", "data", "edit", "invite", "listed", "load",
    "make_slots", "outcome", "plan", "plan_input",
]  # fmt: skip

SPOKEN = ("en", "zh-CN")
"""Languages of a new roundtable, unless others are given."""
FIRST_SLOT = dt.time(9, 30)
SLOT_MINUTES = 25
BREAK_MINUTES = 5


def listed(office: Office) -> list[dict[str, Any]]:
    """Return code, name and date of every roundtable, the latest first."""
    found = records.all_of(office, "roundtables")
    found.sort(key=lambda r: (str(r.values.get("date") or ""), r.id), reverse=True)
    return [
        {"code": r.code, "name": r.name, "date": str(r.values.get("date") or "")} for r in found
    ]


def make_slots(count: int, given: Sequence[Mapping[str, str]] = ()) -> list[dict[str, str]]:
    """Return meeting slots from the morning on, with a lunch break after noon.

    Those given stay, up to the count; the others follow them, as many as the day holds.
    """
    made = [dict(slot) for slot in given[:count]]
    day = dt.date(2000, 1, 1)
    at = dt.datetime.combine(day, FIRST_SLOT)
    if made:
        last = dt.datetime.combine(day, dt.time.fromisoformat(made[-1]["end"]))
        at = last + dt.timedelta(minutes=BREAK_MINUTES)
    for _ in range(count - len(made)):
        end = at + dt.timedelta(minutes=SLOT_MINUTES)
        if end.date() != day:
            break
        made.append({"start": f"{at:%H:%M}", "end": f"{end:%H:%M}"})
        at = end + dt.timedelta(minutes=BREAK_MINUTES)
        if at.hour == 12:
            at = at.replace(hour=13, minute=30)
    return made


def create(
    office: Office,
    name: str,
    *,
    date: str = "",
    venue: str = "",
    host: str = "",
    areas: Sequence[str] = (),
    actions: Sequence[str] = (),
    agenda: Sequence[str] = (),
    tables: int = 6,
    slots: int | Sequence[Mapping[str, str]] = 6,
    limit: int = 6,
    languages: Sequence[str] = SPOKEN,
    interpreters: Sequence[Mapping[str, Any]] = (),
    theme: str = "",
    programme: Sequence[Mapping[str, Any]] = (),
    practical: str = "",
) -> tuple[str, Changed]:
    """Make a roundtable; an action brings its area into the theme.

    Raise `UserError` for a date, an area, an action or an agenda that cannot be.
    """
    wanted = _agenda(office, agenda)
    _check(office, areas=areas, actions=actions, tables=tables, limit=limit)
    values = {
        "name": name,
        "theme": theme,
        "date": typed_lines.day(date, "date"),
        "venue": venue,
        "host_country": host,
        "areas": _areas(office, areas, actions),
        "actions": tuple(actions),
        "languages": tuple(languages),
        "tables": tables,
        "limit_per_participant": limit,
        "slots": make_slots(slots) if isinstance(slots, int) else [dict(s) for s in slots],
        "agenda": wanted,
        "interpreters": list(interpreters),
        "programme": list(programme),
        "practical": practical,
    }
    return records.create(office, "roundtables", values, msg("New roundtable: {name}", name=name))


def edit(office: Office, code: str, values: Mapping[str, Any]) -> Changed:
    """Change fields of a roundtable as one step; a date is text, `slots` may be a number.

    An action brings its area into the theme. Raise `UserError` for a date, an area, an action, an
    agenda, a size, a rule or a pair that cannot be.
    """
    table = load(office, code)
    given: dict[str, Value] = dict(values)
    if "date" in given:
        given["date"] = typed_lines.day(str(given["date"] or ""), "date")
    if "agenda" in given:
        given["agenda"] = _agenda(office, given["agenda"])
    if isinstance(given.get("slots"), int):
        given["slots"] = make_slots(int(given["slots"]))
    _check(
        office,
        areas=given.get("areas") or (),
        actions=given.get("actions") or (),
        tables=int(given.get("tables", 1)),
        limit=int(given.get("limit_per_participant", 1)),
    )
    if given.get("actions"):
        areas = given.get("areas", table.record.terms("areas")) or ()
        given["areas"] = _areas(office, areas, given["actions"])
    if "seating_rule" in given:
        given["seating_rule"] = seating_rule(str(given["seating_rule"] or "")).value
    if "keep_apart" in given:
        given["keep_apart"] = _pairs(table, given["keep_apart"])
    action = msg("Edit {name}", name=table.record.name)
    return records.edit(office, table.record.code, given, action=action)


def _agenda(office: Office, wanted: Sequence[str]) -> list[str]:
    read = [records.read_code(code) for code in wanted]
    found = records.several(office, read)
    for code in read:
        if code not in found or found[code].kind not in ("needs", "projects"):
            raise UserError(msg("{code} is neither a need nor a project here.", code=code))
    return list(dict.fromkeys(read))


def _areas(office: Office, areas: Sequence[str], actions: Sequence[str]) -> tuple[str, ...]:
    """Return the areas with those of the actions, in the strategy's order."""
    known = office.vocabularies["action"].by_code
    wanted = {*areas, *(known[action].parent for action in actions)}
    return tuple(t.code for t in office.vocabularies["area"].terms if t.code in wanted)


def _check(
    office: Office, *, areas: Sequence[str], actions: Sequence[str], tables: int, limit: int
) -> None:
    for area in areas:
        if area not in office.vocabularies["area"].by_code:
            raise UserError(msg("There is no priority area {area}.", area=area))
    for action in actions:
        if action not in office.vocabularies["action"].by_code:
            raise UserError(msg("There is no action {action} in the strategy.", action=action))
    if tables < 0 or limit < 1:
        raise UserError(msg("Tables and the most meetings a participant are whole numbers."))


def _pairs(table: Table, pairs: Sequence[Sequence[str]]) -> list[list[str]]:
    """Return the pairs kept apart by the parties' keys; both must be invited."""
    keys = {party(i.ref("organisation")) for i in table.invitations}
    made: list[list[str]] = []
    for pair in pairs:
        both = sorted({str(p).strip() for p in pair})
        if len(both) != 2 or not set(both) <= keys:
            raise UserError(
                msg("{pair} are not two organisations invited here.", pair=" + ".join(both))
            )
        if both not in made:
            made.append(both)
    return made


def data(office: Office, code: str) -> dict[str, Any]:
    """Return a roundtable as the command line's JSON has it."""
    table = load(office, code)
    return {
        "code": table.record.code,
        "name": table.record.name,
        "date": str(table.record.values.get("date") or ""),
        "venue": table.record.text("venue"),
        "agenda": [{"code": r.code, "name": r.name} for r in table.agenda],
        "invitations": [
            {
                "code": i.code,
                "organisation": i.ref("organisation").text,
                "side": i.text("side"),
                "country": i.text("country"),
                "state": i.text("state"),
                "why": why(i),
            }
            for i in table.invitations
        ],
        "meetings": [
            {
                "code": m.code,
                "slot": m.values.get("slot"),
                "table": m.values.get("table"),
                "participants": [m.ref("organisation_a").text, m.ref("organisation_b").text],
                "score": float(m.values.get("score") or 0),
                "outcome": m.values.get("outcome"),
            }
            for m in table.meetings
        ],
        "commitments": [
            {
                "code": c.code,
                "what": c.text("what"),
                "who": c.ref("who").text,
                "due": str(c.values.get("due") or ""),
                "state": c.text("state"),
            }
            for c in table.commitments
        ],
        "plan": figures(office, table.record.code),
        "balance": balance_lines(office, code),
    }
