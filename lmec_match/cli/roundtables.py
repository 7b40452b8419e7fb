"""Commands that compose a roundtable: list, show, new, edit, invite, balance, seating."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

import typer

from lmec_match.cli.door import Door, JsonOption, LangOption, RegisterOption, plain
from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.services import invitations, meetings, roundtables, typed_lines

group = typer.Typer(no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False)
CodeArgument = Annotated[str, typer.Argument(help="Code of the roundtable")]
LanguageOption = Annotated[
    list[str] | None, typer.Option("--language", help="Spoken there: zh-CN, en, th, vi, lo, km, my")
]


@group.command(name="list")
def list_(
    register: RegisterOption = None, as_json: JsonOption = False, lang: LangOption = ""
) -> None:
    """List the roundtables."""
    door = Door.make(register, as_json, lang)
    with door.office() as opened:
        found = roundtables.listed(opened)
    if as_json:
        door.give(found)
    elif found:
        door.table(("code", "name", "date"), [(r["code"], r["name"], r["date"]) for r in found])
    else:
        door.say(msg("No roundtable is planned."))


@group.command()
def show(
    code: CodeArgument,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Show a roundtable: invitations, meetings, balance."""
    door = Door.make(register, as_json, lang)
    with door.office() as opened:
        data = plain(roundtables.data(opened, code), door.t)
    if as_json:
        door.give(data)
        return
    door.say(f"{data['code']}  {data['name']}  {data['date']}")
    door.table(
        (door.t(msg("Slot")), door.t(msg("Table")), door.t(msg("Meeting")), door.t(msg("Score"))),
        [
            (m["slot"], m["table"], " – ".join(m["participants"]), m["score"])
            for m in data["meetings"]
        ],
    )
    for line in data["balance"]:
        door.say(f"  {line}")


@group.command()
def new(
    name: Annotated[str, typer.Option("--name")],
    date: Annotated[str, typer.Option("--date", help="2026-11-24")] = "",
    venue: Annotated[str, typer.Option("--venue")] = "",
    host: Annotated[str, typer.Option("--host", help="Country of the self-nominated host")] = "",
    area: Annotated[list[str] | None, typer.Option("--area", help="4.5")] = None,
    action: Annotated[list[str] | None, typer.Option("--action", help="4.5.1")] = None,
    need: Annotated[
        list[str] | None, typer.Option("--need", help="Needs and projects by code")
    ] = None,
    tables: Annotated[int, typer.Option("--tables", min=1)] = 6,
    slots: Annotated[int, typer.Option("--slots", min=1, max=24)] = 6,
    limit: Annotated[int, typer.Option("--limit", min=1)] = 6,
    language: LanguageOption = None,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Make a roundtable with its agenda."""
    door = Door.make(register, as_json, lang)
    with door.office(write=True) as opened:
        given = roundtables.SPOKEN if language is None else language
        code, _ = roundtables.create(
            opened,
            name,
            date=date,
            venue=venue,
            host=host,
            areas=tuple(area or ()),
            actions=tuple(action or ()),
            agenda=tuple(need or ()),
            tables=tables,
            slots=slots,
            limit=limit,
            languages=typed_lines.languages(opened, given),
        )
    door.done({"code": code}, msg("Roundtable {code} was made.", code=code))


@group.command()
def edit(
    code: CodeArgument,
    name: Annotated[str | None, typer.Option("--name")] = None,
    theme: Annotated[str | None, typer.Option("--theme")] = None,
    date: Annotated[str | None, typer.Option("--date", help="2026-11-24")] = None,
    venue: Annotated[str | None, typer.Option("--venue")] = None,
    host: Annotated[str | None, typer.Option("--host")] = None,
    area: Annotated[list[str] | None, typer.Option("--area", help="4.5")] = None,
    action: Annotated[list[str] | None, typer.Option("--action", help="4.5.1")] = None,
    need: Annotated[list[str] | None, typer.Option("--need", help="The whole agenda")] = None,
    tables: Annotated[int | None, typer.Option("--tables", min=0)] = None,
    slots: Annotated[int | None, typer.Option("--slots", min=1, max=24)] = None,
    slot: Annotated[list[str] | None, typer.Option("--slot", help="09:30-09:55")] = None,
    limit: Annotated[int | None, typer.Option("--limit", min=1)] = None,
    language: LanguageOption = None,
    interpreter: Annotated[
        list[str] | None, typer.Option("--interpreter", help="Li: zh-CN, lo")
    ] = None,
    keep_apart: Annotated[
        list[str] | None, typer.Option("--keep-apart", help="Two organisations: CODE,CODE")
    ] = None,
    programme: Annotated[
        list[str] | None, typer.Option("--programme", help="09:00; Opening; Hall")
    ] = None,
    practical: Annotated[str | None, typer.Option("--practical")] = None,
    seating_rule: Annotated[
        str | None, typer.Option("--seating-rule", help=", ".join(meetings.SeatingRule))
    ] = None,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Change a roundtable; a list that is given replaces the old one."""
    door = Door.make(register, as_json, lang)
    values: dict[str, Any] = {
        "name": name, "theme": theme, "date": date, "venue": venue, "host_country": host,
        "areas": None if area is None else tuple(area),
        "actions": None if action is None else tuple(action), "agenda": need, "tables": tables,
        "slots": slots, "limit_per_participant": limit, "practical": practical,
        "seating_rule": seating_rule,
    }  # fmt: skip
    with door.office(write=True) as opened:
        if language is not None:
            values["languages"] = typed_lines.languages(opened, language)
        if slot is not None:
            values["slots"] = typed_lines.slots("\n".join(slot))
        if interpreter is not None:
            values["interpreters"] = typed_lines.interpreters(opened, "\n".join(interpreter))
        if programme is not None:
            values["programme"] = typed_lines.programme("\n".join(programme))
        if keep_apart is not None:
            values["keep_apart"] = [pair.split(",") for pair in keep_apart]
        given = {k: v for k, v in values.items() if v is not None}
        changed = roundtables.edit(opened, code, given)
    door.done({"code": code, "changed": changed.count}, msg("Kept: {code}.", code=code))


@group.command()
def invite(
    code: CodeArgument,
    organisation: Annotated[list[str] | None, typer.Option("--organisation")] = None,
    state: Annotated[
        list[str] | None, typer.Option("--state", help="An answer: INV-00001-2=accepted")
    ] = None,
    remove: Annotated[list[str] | None, typer.Option("--remove", help="An invitation")] = None,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Invite the named organisations, or those that the matches propose; or keep answers."""
    door = Door.make(register, as_json, lang)
    if state or remove:
        _answers(door, code, state or [], remove or [])
        return
    with door.office(write=True) as opened:
        invited = roundtables.invite(opened, code, tuple(organisation or ()), door.progress())
    data = plain(invited, door.t)
    if as_json:
        door.give(data)
    else:
        door.table(
            ("organisation", "side", "country", "why"),
            [(i["name"], i["side"], i["country"], "\n".join(i["why"])) for i in data["invited"]],
        )


def _answers(door: Door, code: str, states: Sequence[str], removed: Sequence[str]) -> None:
    by_state: dict[str, list[str]] = {}
    for text in states:
        invitation, sign, word = text.partition("=")
        if not sign:
            raise UserError(msg("--state is written like INV-00001-2=accepted, not {text}.",
                                text=text))  # fmt: skip
        by_state.setdefault(word.strip(), []).append(invitation)
    with door.office(write=True) as opened:
        for word, found in by_state.items():
            invitations.set_state(opened, found, word)
        if removed:
            invitations.remove(opened, removed)
        data = plain(roundtables.data(opened, code), door.t)
    if door.json:
        door.give(data["invitations"])
    else:
        door.table(
            ("code", "organisation", "state"),
            [(i["code"], i["organisation"], i["state"]) for i in data["invitations"]],
        )


@group.command()
def invitation(
    code: Annotated[str, typer.Argument(help="Code of the invitation")],
    state: Annotated[str | None, typer.Option("--state")] = None,
    side: Annotated[str | None, typer.Option("--side")] = None,
    language: Annotated[list[str] | None, typer.Option("--language")] = None,
    delegate: Annotated[
        list[str] | None, typer.Option("--delegate", help="name; position; e-mail; phone")
    ] = None,
    interpreter: Annotated[
        str, typer.Option("--interpreter", help="The party's own: Li: zh-CN, lo")
    ] = "",
    not_free: Annotated[
        list[int] | None, typer.Option("--not-free", help="Number of a slot; 0 for none")
    ] = None,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Change one invitation: its answer, delegates, languages, slots that do not suit."""
    door = Door.make(register, as_json, lang)
    with door.office(write=True) as opened:
        people = None if delegate is None else typed_lines.delegates("\n".join(delegate))
        if interpreter:
            people = invitations.with_interpreter(
                opened, code, people, typed_lines.interpreters(opened, interpreter)
            )
        changed = invitations.edit(
            opened,
            code,
            state=state,
            side=side,
            languages=language,
            delegates=people,
            unavailable=None if not_free is None else [n for n in not_free if n],
        )
    door.done({"code": code, "changed": changed.count}, msg("Kept: {code}.", code=code))


@group.command()
def balance(
    code: CodeArgument,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Count the seats by country and side, and say what is out of balance."""
    door = Door.make(register, as_json, lang)
    with door.office() as opened:
        view = roundtables.balance(opened, code)
    data = {
        "seats": [
            {"country": country, "side": side, "seats": count}
            for (country, side), count in sorted(view.grid.items())
        ],
        "without_asker": list(view.without_asker),
        "without_supplier": list(view.without_supplier),
        "without_funder": list(view.without_funder),
        "countries_without_funder": list(view.countries_without_funder),
        "stale": list(view.stale),
        "findings": list(view.findings),
    }
    if as_json:
        door.give(plain(data, door.t))
        return
    sides = sorted(view.by_side)
    door.table(
        (door.t(msg("Country")), *sides),
        [
            (country or "–", *(view.grid.get((country, side), 0) for side in sides))
            for country in sorted(view.by_country)
        ],
    )
    for finding in view.findings:
        door.say(finding)


@group.command()
def seating(
    code: CodeArgument,
    rule: Annotated[
        str, typer.Option("--rule", help=f"Try another: {', '.join(meetings.SeatingRule)}")
    ] = "",
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Seat the delegations, and state the rule."""
    door = Door.make(register, as_json, lang)
    with door.office() as opened:
        seats = meetings.seating(opened, roundtables.load(opened, code), rule)
    places = [
        {"place": at, "country": d.country, "name": d.english_name, "seats": d.seats,
         "government": d.government}
        for at, d in seats.places
    ]  # fmt: skip
    if as_json:
        door.give({"rule": door.t(seats.rule), "places": places})
        return
    door.table(
        (
            door.t(msg("Seat, counted from the chair")),
            door.t(msg("Delegation")),
            door.t(msg("Seats")),
        ),
        [(p["place"], p["name"], p["seats"]) for p in places],
    )
    door.say(seats.rule)


def add(app: typer.Typer) -> None:
    """Add these commands."""
    app.add_typer(group, name="roundtable", help="Compose and follow up roundtables.")
