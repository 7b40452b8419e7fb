"""Commands on a roundtable's meetings: plan, lock, move, outcome, commitments, papers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from lmec_match.cli.door import Door, JsonOption, LangOption, RegisterOption, plain
from lmec_match.cli.roundtables import CodeArgument, group
from lmec_match.i18n import msg
from lmec_match.services import afterwards, meetings, papers, places, roundtables

MeetingArgument = Annotated[str, typer.Argument(help="Code of the meeting")]


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
    door.say(
        msg(
            "Gap to the bound {gap} %; {spare} {spare:table stays|tables stay} free.",
            gap=f"{100 * data['gap']:.1f}",
            spare=data["spare"],
        )
    )
    moves = meetings.moves(data)
    if moves is not None:
        door.say(moves)
    for change in data["changes"]:
        before, now = (change[k] or door.t(msg("not held")) for k in ("before", "now"))
        door.say(f"  {change['meeting']}: {before} → {now}")
    for note in data["notes"]:
        door.say(f"  {note}")
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
    door.done(
        done, msg("Kept: {meeting}, outcome {result}.", meeting=done["meeting"], result=result)
    )


@group.command(name="clear-outcome")
def clear_outcome(
    meeting: Annotated[str, typer.Argument(help="Code on the slip")],
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Take back the outcome of a meeting."""
    door = Door.make(register, as_json, lang)
    with door.office(write=True) as opened:
        changed = afterwards.clear_outcome(opened, meeting)
    words = msg("The outcome of {code} is cleared.", code=meeting)
    door.done({"meeting": meeting, "changed": changed.count}, words)


@group.command()
def lock(
    meeting: Annotated[list[str], typer.Argument(help="Codes of meetings")],
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Keep meetings where they are when the others are planned again."""
    _lock(Door.make(register, as_json, lang), meeting, True)


@group.command()
def unlock(
    meeting: Annotated[list[str], typer.Argument(help="Codes of meetings")],
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Let meetings move again."""
    _lock(Door.make(register, as_json, lang), meeting, False)


def _lock(door: Door, codes: Sequence[str], locked: bool) -> None:
    with door.office(write=True) as opened:
        changed = places.lock(opened, codes, locked)
    door.done({"meetings": list(codes), "locked": locked}, changed.action)


@group.command()
def move(
    meeting: MeetingArgument,
    slot: Annotated[int, typer.Option("--slot", min=1)],
    table: Annotated[int, typer.Option("--table", min=0, help="0: the first free one")] = 0,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Put a meeting into another slot and lock it there, if nothing speaks against it."""
    door = Door.make(register, as_json, lang)
    with door.office(write=True) as opened:
        moved, _ = places.move(opened, meeting, slot, table)
    place = {key: moved.values.get(key) for key in ("slot", "table", "interpreter")}
    door.done(
        {"meeting": moved.code, **place},
        msg("{code} is in slot {slot} at table {table} now.", code=moved.code, **{
            k: place[k] for k in ("slot", "table")
        }),
    )  # fmt: skip


@group.command(name="follow-up")
def follow_up(
    code: CodeArgument,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Say what came of a roundtable, what is open, and how well the scores foretold it."""
    door = Door.make(register, as_json, lang)
    with door.office() as opened:
        table = roundtables.load(opened, code)
        said = [door.t(line) for line in afterwards.follow_up(opened, table)]
        commitments = roundtables.data(opened, code)["commitments"]
    missing = [m.code for m in afterwards.without_outcome(table)]
    if as_json:
        door.give({"summary": said, "without_outcome": missing, "commitments": commitments})
        return
    for line in said:
        door.say(line)
    if missing:
        door.say(msg("Without an outcome: {codes}", codes=", ".join(missing)))
    if commitments:
        keys = ("code", "what", "who", "due", "state")
        door.table(keys, [[c[k] for k in keys] for c in commitments])


@group.command()
def commitment(
    code: Annotated[str, typer.Argument(help="Code of the commitment")],
    state: Annotated[str | None, typer.Option("--state")] = None,
    what: Annotated[str | None, typer.Option("--what")] = None,
    due: Annotated[str | None, typer.Option("--due", help="2027-06")] = None,
    who: Annotated[str | None, typer.Option("--who", help="Code or name")] = None,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Change a commitment's state, words, date or party."""
    door = Door.make(register, as_json, lang)
    with door.office(write=True) as opened:
        changed = afterwards.set_commitment(opened, code, state=state, what=what, due=due, who=who)
    door.done({"code": code, "changed": changed.count}, msg("Kept: {code}.", code=code))


@group.command(name="papers")
def papers_(
    code: CodeArgument,
    out: Annotated[Path, typer.Option("--out", help="A folder")] = Path("papers"),
    paper: Annotated[
        list[str] | None, typer.Option("--paper", help=", ".join(papers.PAPERS))
    ] = None,
    zone: Annotated[
        str, typer.Option("--zone", help="IANA time zone of the calendar: Asia/Vientiane")
    ] = "",
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Print outcome slips, place cards, badges and table signs; write the calendar file."""
    door = Door.make(register, as_json, lang)
    with door.office() as opened:
        done = papers.print_papers(
            opened,
            code,
            out,
            wanted=tuple(paper or papers.PAPERS),
            languages=(door.t.language,),
            time_zone=zone,
            progress=door.progress(),
        )
    if as_json:
        door.give(plain(done, door.t))
        return
    for made in done["files"]:
        door.say(made["file"])
    for note in done["notes"]:
        door.say(note)


def add(app: typer.Typer) -> None:
    """Add the group, which holds these commands, unless it is there already."""
    if all(known.typer_instance is not group for known in app.registered_groups):
        app.add_typer(group, name="roundtable")
