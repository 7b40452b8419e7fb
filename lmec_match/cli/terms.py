"""Commands on the terms: which concepts a text names, an office's own terms, the search index."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from lmec_match.cli.door import Door, JsonOption, LangOption, RegisterOption
from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.services import glossary as looking
from lmec_match.services import indexing, meaning


def glossary(
    text: Annotated[str | None, typer.Argument(help="A text in any of the languages.")] = None,
    check: Annotated[
        Path | None, typer.Option("--check", help="A file of own terms: what is wrong in it.")
    ] = None,
    export: Annotated[
        Path | None, typer.Option("--export", help="Write a file of own terms to fill in.")
    ] = None,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Say which concepts a text names and where; check or begin a file of own terms."""
    door = Door.make(register, as_json, lang)
    if sum(given is not None for given in (text, check, export)) > 1:
        raise UserError(msg("Give a text, --check or --export: one of them."))
    if export is not None:
        made = looking.export(export)
        door.done({"file": str(made)}, msg(
            "A file to fill in is at {path}. Name it in the settings, or put it at {place}.",
            path=made, place=door.settings.terms_place))  # fmt: skip
    elif check is not None:
        _check(door, looking.check(check))
    elif text is not None:
        _find(door, text)
    else:
        _overview(door)


def _check(door: Door, found: looking.Check) -> None:
    if not door.json:
        for issue in found.own.issues:
            door.say(issue.words)
    door.done(found.as_data(), found.words)
    if not found.ok:
        raise typer.Exit(1)


def _find(door: Door, text: str) -> None:
    known = looking.terms(door.settings)
    found = looking.find(known, text)
    if door.json:
        data = [looking.found_data(known, f) for f in found]
        for row in data:
            row["label"] = door.t.label(row["label"].by_language)
        door.give({"text": text, "found": data})
        return
    if not found:
        door.say(msg("No concept of the glossary is found in this text."))
        return
    heads = (msg("Words"), msg("From"), msg("To"), msg("Concept"), msg("Weight"), msg("How"))
    rows = [
        (f.words, f.start, f.end, known.glossary.label(f.concept, door.t.language),
         f"{f.weight:.2f}", door.t(looking.why(f.way)))
        for f in found
    ]  # fmt: skip
    door.table([door.t(h) for h in heads], rows)


def _overview(door: Door) -> None:
    known = looking.terms(door.settings)
    concepts = known.glossary.by_id
    labels = sum(len(found) for c in concepts.values() for found in c.labels.values())
    unsure = sum(len(c.unsure) for c in concepts.values())
    own = None if known.own is None else looking.Check(known.own)
    if not door.json:
        door.say(msg(
            "{concepts} "
            "{concepts:concept|concepts} "
            "with {labels} labels in seven "
            "languages, {unsure} of them "
            "marked as not vouched for.", concepts=len(concepts), labels=labels, unsure=unsure,
        ))  # fmt: skip
        for issue in own.own.issues if own is not None else ():
            door.say(issue.words)
    place = door.settings.terms_place
    words = msg("No terms of your own: they would be at {path}.", path=place)
    door.done(
        {
            "concepts": len(concepts), "labels": labels, "unsure": unsure,
            "own": None if own is None else own.as_data(), "place": str(place),
        },
        words if own is None else own.words,
    )  # fmt: skip


def reindex(
    again: Annotated[
        bool, typer.Option("--again", help="Also where the index is made with today's terms.")
    ] = False,
    with_meaning: Annotated[
        bool,
        typer.Option("--meaning", help="Also compute the likeness of meaning where it lacks."),
    ] = False,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Renew the search index with today's terms; what is stopped goes on the next time."""
    door = Door.make(register, as_json, lang)
    computed: meaning.Computed | None = None
    with door.office(write=True, quiet=True) as opened:
        done = indexing.renew(opened, again=again, progress=door.progress())
        if with_meaning and done.state.current:
            computed = meaning.compute(opened, again=again, progress=door.progress())
    data: dict[str, Any] = {
        "records": done.records, "current": done.state.current, "message": done.words,
    }  # fmt: skip
    if computed is not None:
        found = computed.state
        data["meaning"] = {
            "records": computed.records, "current": found.current, "done": found.done,
            "total": found.total, "model": found.version, "message": computed.words,
        }  # fmt: skip
    door.done(data, done.words)
    if computed is not None and not as_json:
        door.say(computed.words)
    if not done.state.current or (computed is not None and not computed.state.current):
        raise typer.Exit(1)


def add(app: typer.Typer) -> None:
    """Add these commands."""
    for command in (glossary, reindex):
        app.command()(command)
