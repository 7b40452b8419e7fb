"""Commands on roundtables: list, show, new, invite, plan, outcome."""

from __future__ import annotations

from typing import Annotated

import typer

from lmec_match.cli.door import Door, JsonOption, LangOption, RegisterOption, plain
from lmec_match.i18n import msg
from lmec_match.services import roundtables

group = typer.Typer(no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False)
CodeArgument = Annotated[str, typer.Argument(help="Code of the roundtable")]


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
    area: Annotated[list[str] | None, typer.Option("--area")] = None,
    need: Annotated[
        list[str] | None, typer.Option("--need", help="Needs and projects by code")
    ] = None,
    tables: Annotated[int, typer.Option("--tables", min=1)] = 6,
    slots: Annotated[int, typer.Option("--slots", min=1, max=24)] = 6,
    limit: Annotated[int, typer.Option("--limit", min=1)] = 6,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Make a roundtable with its agenda."""
    door = Door.make(register, as_json, lang)
    with door.office(write=True) as opened:
        code, _ = roundtables.create(
            opened,
            name,
            date=date,
            venue=venue,
            host=host,
            areas=tuple(area or ()),
            agenda=tuple(need or ()),
            tables=tables,
            slots=slots,
            limit=limit,
        )
    if as_json:
        door.give({"code": code})
    else:
        door.say(msg("Roundtable {code} was made.", code=code))


@group.command()
def invite(
    code: CodeArgument,
    organisation: Annotated[list[str] | None, typer.Option("--organisation")] = None,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Invite the named organisations, or those that the matches propose."""
    door = Door.make(register, as_json, lang)
    with door.office(write=True) as opened:
        invited = roundtables.invite(opened, code, tuple(organisation or ()), door.progress())
    data = plain(invited, door.t)
    if as_json:
        door.give(data)
    else:
        door.table(
            ("organisation", "side", "country", "why"),
            [(i["name"], i["side"], i["country"], i["why"]) for i in data["invited"]],
        )


@group.command()
def plan(
    code: CodeArgument,
    seconds: Annotated[float, typer.Option("--seconds", min=1, max=600)] = 10,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Put the meetings into slots and tables so that the sum of match scores is highest."""
    door = Door.make(register, as_json, lang)
    with door.office(write=True) as opened:
        data = plain(roundtables.plan(opened, code, seconds, door.progress()), door.t)
    if as_json:
        door.give(data)
        return
    door.table(
        (door.t(msg("Slot")), door.t(msg("Table")), door.t(msg("Meeting")), door.t(msg("Score"))),
        [(m["slot"], m["table"], " – ".join(m["names"]), m["score"]) for m in data["meetings"]],
    )
    door.say(
        msg(
            "Sum of scores {objective}; no plan can have more than {bound}.",
            objective=data["objective"],
            bound=data["bound"],
        )
    )
    for left in data["unplanned"]:
        door.say(f"  {left['request']}: {left['why']}")


@group.command()
def outcome(
    meeting: Annotated[str, typer.Argument(help="Code on the slip")],
    result: Annotated[
        str,
        typer.Argument(
            help="0 did not take place, 1 no interest, 2 informative, 3 cooperation possible"
        ),
    ],
    note: Annotated[str, typer.Option("--note")] = "",
    commitment: Annotated[
        list[str] | None, typer.Option("--commitment", help="what; who; by when")
    ] = None,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Keep what came of a meeting."""
    door = Door.make(register, as_json, lang)
    with door.office(write=True) as opened:
        done = roundtables.outcome(opened, meeting, result, note, tuple(commitment or ()))
    if as_json:
        door.give(plain(done, door.t))
    else:
        door.say(msg("Kept: {meeting}, outcome {result}.", meeting=done["meeting"], result=result))


def add(app: typer.Typer) -> None:
    """Add these commands."""
    app.add_typer(group, name="roundtable", help="Compose and follow up roundtables.")
