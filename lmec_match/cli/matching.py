"""Commands that match: match, questions, answers."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from lmec_match.cli.door import Door, JsonOption, LangOption, RegisterOption, plain
from lmec_match.domain.kinds import KINDS, kind_of
from lmec_match.domain.matches import Question, shown_score
from lmec_match.errors import LmecError, UserError
from lmec_match.i18n import msg
from lmec_match.services import explaining, matching, meaning, questions

MEANING_SECONDS = 60.0
NEAR = 5
"""Near misses that are printed."""
TARGETS = ("technologies", "funding", "enterprises", "triples")


def match(
    code: Annotated[str, typer.Argument(help="Code of a need or project")] = "",
    text: Annotated[str, typer.Option("--text", help="What is needed, in any language")] = "",
    queries: Annotated[
        Path | None, typer.Option("--queries", help="CSV: id,text[,country,area,amount]")
    ] = None,
    country: Annotated[str, typer.Option("--country")] = "",
    area: Annotated[str, typer.Option("--area", help="e.g. 4.5")] = "",
    amount: Annotated[str, typer.Option("--amount", help='e.g. "USD 2 million"')] = "",
    target: Annotated[str, typer.Option("--for", help=", ".join(TARGETS))] = "",
    limit: Annotated[int, typer.Option("--limit", min=1, max=1000)] = 10,
    profile: Annotated[str, typer.Option("--profile")] = "",
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Match a need, a project or a sentence: ranked, each result with its evidence."""
    door = Door.make(register, as_json, lang)
    if target and target not in TARGETS:
        raise UserError(
            msg("--for is one of {known}, not {word}.", known=", ".join(TARGETS), word=target)
        )
    if queries is not None:
        _compute_meaning(door)
        with door.office() as opened:
            for line in matching.ask_many(
                opened, queries, target or "technologies", limit, profile
            ):
                door.give(plain(line, door.t))
        return
    with door.office() as opened:
        found, decisions = matching.ask(
            opened,
            code or text,
            target,
            country=country,
            area=area,
            amount=amount,
            limit=limit,
            profile=profile,
            as_code=bool(code),
            progress=door.progress(),
        )
        vocabularies = opened.vocabularies
    if as_json:
        door.give(explaining.as_data(found, door.t, vocabularies, decisions))
        return
    for note in found.notes:
        door.say(note)
    if not found.results:
        door.say(msg("No match was found among {count} "
                     "{count:record|records}.", count=found.considered))
    for place, result in enumerate(found.results, 1):
        words = door.t(explaining.recommendation(result.recommendation))
        door.say(
            f"{place:3}. {shown_score(result.score):5.1f}  {words:<10} "
            f"{result.coverage * 100:3.0f} %  {result.code}  {result.name}"
        )
        if result.held_back is not None:
            door.say("       " + door.t(explaining.held_back(result.held_back)))
        for reason in explaining.lines(result, door.t, vocabularies):
            door.say("       " + reason)
    if found.near_misses:
        door.say(msg("Near misses, the nearest first"))
        near = found.near_misses[:NEAR]
        if (told_of := found.unlisted(len(near))) is not None:
            door.say("     " + door.t(told_of))
        for miss in near:
            door.say(f"     {miss.code}  {miss.name}: {' '.join(map(door.t, miss.reasons))}")
    if found.questions:
        door.say(msg("Questions that could change this list"))
        for question in found.questions[:5]:
            door.say(f"     {_fact(door, question)}: {door.t(question.why)}")


def _compute_meaning(door: Door) -> None:
    """Compute the meaning of records that lack it before many questions are asked, for a minute.

    Where the register cannot be written to, the questions are answered all the same.
    """
    try:
        with door.office(write=True, quiet=True) as opened:
            if meaning.model(opened) is not None:
                meaning.compute(opened, seconds=MEANING_SECONDS, progress=door.progress())
    except LmecError as problem:
        door.warn(problem.message)


def _fact(door: Door, question: Question) -> str:
    """Return which fact of which record a question asks for."""
    if not question.code:
        field = KINDS["needs"].by_key.get(question.field)
    else:
        field = kind_of(question.code).by_key.get(question.field)
    name = door.t.label(field.labels) if field is not None else question.field
    return f"{question.code}, {name}" if question.code else name


def ask_questions(
    out: Annotated[Path, typer.Option("--out", help="A folder for the question sheets")],
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Write the unknown facts that matter as one sheet a focal point."""
    door = Door.make(register, as_json, lang)
    with door.office() as opened:
        written = questions.write(opened, out, door.t, door.progress())
    if as_json:
        door.give(plain(written, door.t))
    elif not written:
        door.say(msg("No unknown fact could change a list now."))
    else:
        for sheet in written:
            door.say(
                msg(
                    "{count} {count:question "
                    "is|questions are} in {path}.", count=sheet["questions"], path=sheet["file"]
                )
            )


def answers(
    files: Annotated[list[Path], typer.Argument(help="Filled question sheets")],
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Read filled question sheets, run the matches again, and say what moved."""
    door = Door.make(register, as_json, lang)
    with door.office(write=True) as opened:
        moved = questions.read(opened, files, door.progress())
    if as_json:
        door.give(plain(moved, door.t))
    else:
        for line in questions.in_words(moved):
            door.say(line)


def add(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(match)
    app.command(name="questions")(ask_questions)
    app.command()(answers)
