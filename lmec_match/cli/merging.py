"""Commands that merge two records into one and split them again."""

from __future__ import annotations

from typing import Annotated

import typer

from lmec_match.cli.door import Door, JsonOption, LangOption, RegisterOption
from lmec_match.i18n import msg
from lmec_match.services import merging, splitting


def merge(
    kept: Annotated[str, typer.Argument(help="Code of the record that stays")],
    other: Annotated[str, typer.Argument(help="Code of the record that goes into it")],
    take: Annotated[
        list[str] | None, typer.Option("--take", help="Field whose value the other gives")
    ] = None,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Merge a record into another as one step; it can be undone, and split again later."""
    door = Door.make(register, as_json, lang)
    with door.office(write=True) as opened:
        changed = merging.merge_records(opened, kept, other, frozenset(take or ()))
    door.done(
        {"kept": kept.upper(), "merged": other.upper(), "changed": changed.count},
        msg("{other} was merged into {kept}.", other=other.upper(), kept=kept.upper()),
    )


def split(
    code: Annotated[str, typer.Argument(help="Code of the record that something was merged into")],
    other: Annotated[
        str, typer.Option("--other", help="Which merge: its code, or that of what was merged")
    ] = "",
    listed: Annotated[
        bool, typer.Option("--list", help="Only list what can be split again.")
    ] = False,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Split what was merged into a record again (the last merge first), with what came later."""
    door = Door.make(register, as_json, lang)
    with door.office(write=not listed) as opened:
        if listed:
            found = merging.merges_of(opened, code)
            if as_json:
                door.give(
                    [
                        {"merge": m.code, "other": m.other, "name": m.name, "at": m.at, "by": m.by}
                        for m in found
                    ]
                )
            else:
                heads = (msg("Merge"), msg("Code"), msg("Name"), msg("When (UTC)"))
                rows = [(m.code, m.other, m.name, m.at[:16].replace("T", " ")) for m in found]
                door.table([door.t(h) for h in heads], rows)
            return
        done = splitting.split(opened, code, other)
    door.done(
        {"kept": done.kept, "code": done.code, "name": done.name, "references": done.references},
        msg("“{name}” is a record of its own again: {code}.", name=done.name, code=done.code),
    )


def add(app: typer.Typer) -> None:
    """Add these commands."""
    for command in (merge, split):
        app.command()(command)
