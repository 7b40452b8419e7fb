"""Compose roundtables: agenda, invitations, balance, meetings, outcomes, commitments."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from lmec_match.domain.changes import Changed
from lmec_match.domain.matches import MatchResult
from lmec_match.domain.record import Record
from lmec_match.domain.values import PartialDate, Ref
from lmec_match.errors import UserError
from lmec_match.i18n import Message, msg
from lmec_match.progress import SILENT, Progress
from lmec_match.register import queries
from lmec_match.register.writer import NewRecord
from lmec_match.roundtable import balance as balancing
from lmec_match.roundtable import planning
from lmec_match.roundtable.model import (
    Interpreter,
    LockedMeeting,
    Participant,
    Plan,
    PlanInput,
    Request,
    Slot,
)
from lmec_match.services import matching, records
from lmec_match.services.office import Office
from lmec_match.text.keys import name_key

FIRST_SLOT = dt.time(9, 30)
SLOT_MINUTES = 25
BREAK_MINUTES = 5
PROPOSED = 4
"""Suppliers, and funders, that a need's match proposes to invite."""

_SIDE_OF_TYPE = {
    "10": "government",
    "11": "government",
    "15": "enterprise",
    "40": "finance",
    "70": "enterprise",
    "80": "civil_society",
}


@dataclass(frozen=True)
class Table:
    """Hold a roundtable with all that belongs to it."""

    record: Record
    invitations: list[Record]
    meetings: list[Record]
    commitments: list[Record]
    agenda: list[Record]


def listed(office: Office) -> list[dict[str, Any]]:
    """Return code, name and date of every roundtable, the latest first."""
    found = records.all_of(office, "roundtables")
    found.sort(key=lambda r: (str(r.values.get("date") or ""), r.id), reverse=True)
    return [
        {"code": r.code, "name": r.name, "date": str(r.values.get("date") or "")} for r in found
    ]


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


def make_slots(count: int) -> list[dict[str, str]]:
    """Return meeting slots from the morning on, with a lunch break after noon."""
    made: list[dict[str, str]] = []
    at = dt.datetime.combine(dt.date(2000, 1, 1), FIRST_SLOT)
    for _ in range(count):
        end = at + dt.timedelta(minutes=SLOT_MINUTES)
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
    agenda: Sequence[str] = (),
    tables: int = 6,
    slots: int = 6,
    limit: int = 6,
    languages: Sequence[str] = ("en", "zh-CN"),
    interpreters: Sequence[Mapping[str, Any]] = (),
    theme: str = "",
) -> tuple[str, Changed]:
    """Make a roundtable; raise `UserError` for a date, an area or an agenda that cannot be."""
    try:
        day = PartialDate.parse(date) if date else None
    except ValueError as problem:
        raise UserError(msg("{text} is not a date like 2026-11-24.", text=date)) from problem
    known = office.vocabularies["area"].by_code
    for area in areas:
        if area not in known:
            raise UserError(msg("There is no priority area {area}.", area=area))
    wanted = [records.read_code(code) for code in agenda]
    found = records.several(office, wanted)
    for code in wanted:
        if code not in found or found[code].kind not in ("needs", "projects"):
            raise UserError(msg("{code} is neither a need nor a project here.", code=code))
    values = {
        "name": name,
        "theme": theme,
        "date": day,
        "venue": venue,
        "host_country": host,
        "areas": tuple(areas),
        "languages": tuple(languages),
        "tables": tables,
        "limit_per_participant": limit,
        "slots": make_slots(slots),
        "agenda": wanted,
        "interpreters": list(interpreters),
    }
    return records.create(office, "roundtables", values, msg("New roundtable: {name}", name=name))


# -- invitations -----------------------------------------------------------------------------


def _party(ref: Ref) -> str:
    """Return the key of an organisation: its code, else its name's key."""
    return ref.code or name_key(ref.text)


def _side(organisation: Record | None, default: str) -> str:
    if organisation is None:
        return default
    if "funder" in organisation.terms("roles"):
        return "finance"
    if "authority" in organisation.terms("roles"):
        return "government"
    kind = organisation.text("type")
    return _SIDE_OF_TYPE.get(kind, "civil_society" if kind in ("21", "22", "23") else default)


def _agenda_matches(
    office: Office, table: Table, progress: Progress
) -> list[tuple[Record, str, MatchResult, Record]]:
    """Return (agenda record, target, result, offer record) for the proposals of every item."""
    found: list[tuple[Record, str, MatchResult, Record]] = []
    for place, item in enumerate(table.agenda):
        progress(place, len(table.agenda), msg("Matching {name}", name=item.name))
        for target in ("technologies", "funding"):
            if item.kind == "projects" and target == "technologies":
                continue
            answer, decisions = matching.ask(
                office, item.code, target, limit=3 * PROPOSED, as_code=True
            )
            kept = [r for r in answer.results if decisions.get(r.code) != "reject"]
            kept.sort(key=lambda r: decisions.get(r.code) != "shortlist")
            offers = records.several(office, [r.code for r in kept[:PROPOSED]])
            found.extend(
                (item, target, r, offers[r.code]) for r in kept[:PROPOSED] if r.code in offers
            )
    return found


def invite(
    office: Office, code: str, organisations: Sequence[str] = (), progress: Progress = SILENT
) -> dict[str, Any]:
    """Invite the named organisations, or those that the agenda's matches propose, as one step."""
    table = load(office, code)
    wanted: dict[str, dict[str, Any]] = {}

    def add(ref: Ref, side: str, country: str, why: Message, offer: dict[str, Any] | None) -> None:
        key = _party(ref)
        if not key:
            return
        entry = wanted.setdefault(
            key, {"ref": ref, "side": side, "country": country, "why": why, "offers": []}
        )
        if offer is not None:
            entry["offers"].append(offer)

    if organisations:
        found = records.several(office, [records.read_code(o) for o in organisations])
        for record in found.values():
            why = msg("Invited by name")
            add(Ref(record.code, record.name), "", record.text("country"), why, None)
    else:
        for item in table.agenda:
            asks = item.ref("requester" if item.kind == "needs" else "authority")
            add(asks, "government", item.text("country"), msg("Asks: {name}", name=item.name), None)
        for item, target, result, offer in _agenda_matches(office, table, progress):
            ref = offer.ref("supplier" if target == "technologies" else "funder")
            side = "enterprise" if target == "technologies" else "finance"
            country = offer.text("country") if target == "technologies" else ""
            why = msg(
                "Matches {need} with {score} points", need=item.name, score=f"{result.score:.0f}"
            )
            line = {
                "need": item.code,
                "offer": offer.code,
                "name": offer.name,
                "score": round(result.score, 1),
            }
            add(ref, side, country, why, line)
    return _write_invitations(office, table, wanted)


def _write_invitations(
    office: Office, table: Table, wanted: Mapping[str, dict[str, Any]]
) -> dict[str, Any]:
    present = {_party(i.ref("organisation")): i for i in table.invitations}
    known = records.several(office, [e["ref"].code for e in wanted.values() if e["ref"].code])
    new: list[NewRecord] = []
    changed: list[tuple[str, dict[str, Any]]] = []
    told: list[dict[str, Any]] = []
    for key, entry in wanted.items():
        organisation = known.get(entry["ref"].code)
        side = _side(organisation, entry["side"] or "enterprise")
        country = (organisation.text("country") if organisation else "") or entry["country"]
        told.append(
            {
                "code": entry["ref"].code,
                "name": organisation.name if organisation else entry["ref"].text,
                "side": side,
                "country": country,
                "why": entry["why"],
                "new": key not in present,
            }
        )
        if key in present:
            changed.append((present[key].code, {"offers": entry["offers"] or None}))
            continue
        name = organisation.name if organisation else entry["ref"].text
        languages = organisation.terms("languages") if organisation else ()
        new.append(
            NewRecord(
                "invitations",
                {
                    "roundtable": Ref(table.record.code, table.record.name),
                    "organisation": Ref(entry["ref"].code, name),
                    "side": side,
                    "country": country,
                    "state": "proposed",
                    "languages": languages or _languages_of(country),
                    "offers": entry["offers"],
                    "reason": str(entry["why"]),
                },
            )
        )
    action = msg("Invitations to {name}", name=table.record.name)
    with office.register.change(action, office.by) as changes:
        changes.create_many(new)
        for invitation, values in changed:
            changes.update(invitation, values)
    return {
        "roundtable": table.record.code,
        "invited": told,
        "balance": balance_lines(office, table.record.code),
    }


def _languages_of(country: str) -> tuple[str, ...]:
    """Return the languages that an organisation of a country is taken to speak."""
    own = {"KH": "km", "CN": "zh-CN", "LA": "lo", "MM": "my", "TH": "th", "VN": "vi"}.get(country)
    return (own, "en") if own and country != "CN" else (own,) if own else ("en",)


# -- balance ---------------------------------------------------------------------------------


def balance(office: Office, code: str) -> balancing.BalanceView:
    """Return the balance of a roundtable before invitations go out."""
    table = load(office, code)
    seats = [
        balancing.Seat(
            _party(i.ref("organisation")),
            i.ref("organisation").text,
            i.text("country"),
            i.text("side"),
        )
        for i in table.invitations
        if i.text("state") != "declined"
    ]
    offers: dict[str, list[tuple[str, str]]] = {item.code: [] for item in table.agenda}
    for invitation in table.invitations:
        for line in invitation.values.get("offers") or ():
            side = invitation.text("side")
            offers.setdefault(line["need"], []).append(
                (_party(invitation.ref("organisation")), side)
            )
    return balancing.balance(
        seats,
        [balancing.Item(r.code, r.name, r.text("country"), r.kind) for r in table.agenda],
        offers,
        stale=_stale(office, table),
    )


def _stale(office: Office, table: Table) -> list[str]:
    codes = [i.ref("organisation").code for i in table.invitations if i.ref("organisation").code]
    found = [*table.agenda, *records.several(office, codes).values()]
    today = dt.datetime.now(dt.UTC).date()
    return [r.code for r in found if records.is_stale(r, today)]


def balance_lines(office: Office, code: str) -> list[Message]:
    """Return the balance in sentences."""
    return list(balance(office, code).findings)


# -- meetings --------------------------------------------------------------------------------


def plan_input(table: Table) -> PlanInput:
    """Return the planner's input from a roundtable's records."""
    slots = [
        Slot(i, str(s.get("start", "")), str(s.get("end", "")))
        for i, s in enumerate(table.record.values.get("slots") or (), 1)
    ]
    limit = int(table.record.values.get("limit_per_participant") or len(slots))
    participants: dict[str, Participant] = {}
    for invitation in table.invitations:
        if invitation.text("state") == "declined":
            continue
        ref = invitation.ref("organisation")
        participants[_party(ref)] = Participant(
            _party(ref),
            ref.text,
            invitation.text("side"),
            invitation.text("country"),
            tuple(invitation.terms("languages")),
            frozenset(int(s) for s in invitation.values.get("unavailable") or ()),
            limit,
        )
    return PlanInput(
        participants=tuple(participants.values()),
        requests=_requests(table, participants),
        slots=tuple(slots),
        tables=int(table.record.values.get("tables") or 1),
        interpreters=tuple(
            Interpreter(str(i["name"]), tuple(i.get("languages", ())))
            for i in table.record.values.get("interpreters") or ()
        ),
        keep_apart=frozenset(
            frozenset(pair) for pair in table.record.values.get("keep_apart") or ()
        ),
        locked=tuple(
            LockedMeeting(
                _party(m.ref("organisation_a")),
                _party(m.ref("organisation_b")),
                int(m.values["slot"]),
                int(m.values["table"]),
            )
            for m in table.meetings
            if m.values.get("locked")
        ),
        previous=_previous(table),
    )


def _previous(table: Table) -> Any:
    return tuple(
        (
            _party(m.ref("organisation_a")),
            _party(m.ref("organisation_b")),
            int(m.values["slot"]),
        )
        for m in table.meetings
    )


def _requests(table: Table, participants: Mapping[str, Participant]) -> tuple[Request, ...]:
    """Return one request a pair of parties: the best score among what they would talk about."""
    agenda = {r.code: r for r in table.agenda}
    best: dict[tuple[str, str], Request] = {}
    for invitation in table.invitations:
        offering = _party(invitation.ref("organisation"))
        for line in invitation.values.get("offers") or ():
            item = agenda.get(line["need"])
            if item is None or offering not in participants:
                continue
            asking = _party(item.ref("requester" if item.kind == "needs" else "authority"))
            if asking not in participants or asking == offering:
                continue
            key = (asking, offering)
            score = float(line["score"])
            if key not in best or best[key].score < score:
                subject = f"{item.name} – {line.get('name', line['offer'])}"
                best[key] = Request(asking, offering, score, subject)
    return tuple(best[key] for key in sorted(best))


def plan(
    office: Office, code: str, seconds: float = 10, progress: Progress = SILENT
) -> dict[str, Any]:
    """Plan the meetings and keep them as one step; locked meetings stay."""
    table = load(office, code)
    if not table.invitations:
        raise UserError(msg("Nobody is invited yet: invite first, then plan the meetings."))
    given = plan_input(table)
    made = planning.plan(given, seconds=seconds, progress=progress)
    changed = _write_plan(office, table, given, made)
    names = {p.code: p.name for p in given.participants}
    return {
        "roundtable": table.record.code,
        "meetings": [
            {
                "slot": m.slot,
                "table": m.table,
                "participants": [m.a, m.b],
                "names": [names.get(m.a, m.a), names.get(m.b, m.b)],
                "score": round(m.score, 1),
                "interpreter": m.interpreter or None,
            }
            for m in made.meetings
        ],
        "unplanned": [
            {
                "request": " – ".join(names.get(c, c) for c in (u.request.a, u.request.b)),
                "why": u.why,
            }
            for u in made.unplanned
        ],
        "objective": round(made.objective, 1),
        "bound": round(made.bound, 1),
        "changed": changed.count,
    }


def _write_plan(office: Office, table: Table, given: PlanInput, made: Plan) -> Changed:
    refs = {_party(i.ref("organisation")): i.ref("organisation") for i in table.invitations}
    subjects = {(r.a, r.b): r.subject for r in given.requests}
    locked = [m for m in table.meetings if m.values.get("locked")]
    kept = {(_party(m.ref("organisation_a")), _party(m.ref("organisation_b"))) for m in locked}
    same = {
        (_party(m.ref("organisation_a")), _party(m.ref("organisation_b"))): m
        for m in table.meetings
        if not m.values.get("locked")
    }
    action = msg("Meetings of {name}", name=table.record.name)
    with office.register.change(action, office.by) as changes:
        for meeting in made.meetings:
            key = (meeting.a, meeting.b)
            if key in kept:
                continue
            values = {
                "slot": meeting.slot,
                "table": meeting.table,
                "score": Decimal(str(round(meeting.score, 1))),
                "interpreter": meeting.interpreter or None,
                "subject": [subjects.get(key, "")],
            }
            if key in same:
                changes.update(same.pop(key).code, values)
                continue
            changes.create(
                NewRecord(
                    "meetings",
                    {
                        "roundtable": Ref(table.record.code, table.record.name),
                        "organisation_a": refs[meeting.a],
                        "organisation_b": refs[meeting.b],
                        **values,
                    },
                )
            )
        # A meeting that already has an outcome took place, whatever the new plan says.
        changes.delete_many([m.code for m in same.values() if not m.values.get("outcome")])
    return changes.changed()


# -- afterwards ------------------------------------------------------------------------------


def outcome(
    office: Office, meeting: str, result: str, note: str = "", commitments: Sequence[str] = ()
) -> dict[str, Any]:
    """Keep a meeting's outcome code and its commitments ("what; who; by when") as one step."""
    record = records.show(office, meeting)
    if record.kind != "meetings":
        raise UserError(msg("{code} is not a meeting.", code=meeting))
    if result not in office.vocabularies["outcome"].by_code:
        raise UserError(msg("An outcome is 0, 1, 2 or 3, not {word}.", word=result))
    promised = [_commitment(record, text) for text in commitments]
    action = msg("Outcome of {code}", code=record.code)
    with office.register.change(action, office.by) as changes:
        changes.update(record.code, {"outcome": result, "outcome_note": note or None})
        made = changes.create_many(promised)
    return {"meeting": record.code, "outcome": result, "commitments": made}


def _commitment(meeting: Record, text: str) -> NewRecord:
    what, who, due = ([p.strip() for p in text.split(";")] + ["", ""])[:3]
    try:
        day = PartialDate.parse(due) if due else None
    except ValueError as problem:
        raise UserError(msg("{text} is not a date like 2026-11-24.", text=due)) from problem
    party = meeting.ref("organisation_b") if not who else Ref("", who)
    return NewRecord(
        "commitments",
        {
            "roundtable": meeting.ref("roundtable"),
            "meeting": Ref(meeting.code, meeting.code),
            "what": what,
            "who": party,
            "due": day,
            "state": "open",
        },
    )


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
        "balance": balance_lines(office, code),
    }
