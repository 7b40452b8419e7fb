"""Commands on a register and its records: init, show, search, history, undo."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from lmec_match.cli.door import Door, JsonOption, LangOption, RegisterOption
from lmec_match.domain.kinds import IMPORTABLE, KINDS
from lmec_match.domain.values import Source, encode
from lmec_match.domain.words import format_value, source
from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.register import models
from lmec_match.services import office, records, searching

KindOption = Annotated[str, typer.Option("--kind", help="partners, funding, technologies, …")]


def list_kind(kind: str) -> str:
    """Return the key of one of the five lists; raise `UserError` for another word."""
    keys = [k.key for k in IMPORTABLE]
    if kind and kind not in keys:
        raise UserError(msg("{kind} is not one of {known}.", kind=kind, known=", ".join(keys)))
    return kind


def source_data(where: Source) -> dict[str, Any]:
    """Return a source as the command line's JSON has it."""
    return {
        "file": where.file,
        "sheet": where.sheet,
        "row": where.row or None,
        "date": where.date,
        "by": where.by,
        "was": where.was or None,
    }


def init(
    register: RegisterOption = None,
    office_number: Annotated[
        int,
        typer.Option("--office", min=0, max=99, help="Number of the office: codes never collide."),
    ] = 0,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Make a new register with the strategy's reference data."""
    door = Door.make(register, as_json, lang)
    made = office.create(door.path, door.settings, number=office_number)
    counts = made.counts()
    made.register.close()
    door.done(
        {"register": str(door.path), "schema": models.SCHEMA, "counts": counts},
        msg(
            "A new register is at {path}. It holds the {count} partners and ministries "
            "that the strategy names.",
            path=door.path,
            count=counts["partners"],
        ),
    )


def show(
    code: str,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Show one record, every value with its source."""
    door = Door.make(register, as_json, lang)
    with door.office() as opened:
        record = records.show(opened, code)
        kind = KINDS[record.kind]
        if as_json:
            fields = {
                f.key: {
                    "value": encode(record.values[f.key]),
                    "source": source_data(record.source_of(f.key)),
                }
                for f in kind.fields
                if f.key in record.values
            }
            door.give({"code": record.code, "kind": record.kind, "fields": fields})
            return
        door.say(f"{record.code}  {record.text(kind.title)}")
        rows = [
            (
                door.t.label(f.labels),
                format_value(f, record.values[f.key], door.t, opened.vocabularies),
                source(record.source_of(f.key), door.t),
            )
            for f in kind.fields
            if f.key in record.values
        ]
        door.table((door.t(msg("Field")), door.t(msg("Value")), door.t(msg("Source"))), rows)


def search(
    text: str,
    kind: KindOption = "",
    country: Annotated[str, typer.Option("--country")] = "",
    limit: Annotated[int, typer.Option("--limit", min=1, max=1000)] = 20,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Search in any language; typing errors are forgiven."""
    door = Door.make(register, as_json, lang)
    with door.office() as opened:
        found = searching.search(opened, text, list_kind(kind), country, limit)
    if as_json:
        door.give([hit.as_data() for hit in found])
        return
    if not found:
        door.say(msg("Nothing found for “{text}”.", text=text))
        return
    door.table(
        (door.t(msg("Code")), door.t(msg("Name")), door.t(msg("Country")), door.t(msg("Score"))),
        [(h.code, h.name, h.country, f"{h.score:.0f}") for h in found],
    )


def history(
    code: Annotated[str, typer.Argument()] = "",
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Show the journal: all steps, or the changes of one record."""
    door = Door.make(register, as_json, lang)
    with door.office() as opened:
        if code:
            changes = records.history(opened, code)
            data = [
                {
                    "step": c.step.id,
                    "at": c.step.at,
                    "by": c.step.by,
                    "action": door.t(c.step.title),
                    "field": c.field,
                    "before": encode(c.before),
                    "after": encode(c.after),
                }
                for c in changes
            ]
            heads: tuple[str, ...] = ("at", "by", "action", "field", "before", "after")
        else:
            data = [
                {
                    "step": s.id,
                    "at": s.at,
                    "by": s.by,
                    "action": door.t(s.title),
                    "records": s.count,
                    "undone": s.reversed,
                }
                for s in records.steps(opened)
            ]
            heads = ("at", "by", "action", "records", "undone")
    if as_json:
        door.give(data)
    else:
        door.table(heads, [[row[h] for h in heads] for row in data])


def undo(
    list_only: Annotated[
        bool, typer.Option("--list", help="Only say what would be undone.")
    ] = False,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Reverse the last step; an import is one step."""
    door = Door.make(register, as_json, lang)
    with door.office(write=not list_only) as opened:
        if list_only:
            step, _ = records.next_steps(opened)
            data = (
                None
                if step is None
                else {
                    "step": step.id,
                    "at": step.at,
                    "by": step.by,
                    "action": door.t(step.action),
                    "records": step.count,
                }
            )
            if as_json:
                door.give({"undo": data})
            elif step is None:
                door.say(msg("There is nothing to undo."))
            else:
                door.say(
                    msg(
                        "Undo would reverse: {step} ({count} {count:record|records})",
                        step=step.action,
                        count=step.count,
                    )
                )
            return
        done = records.undo(opened)
    door.done(
        {"undone": door.t(done.action), "records": done.count, "codes": list(done.codes)},
        msg("Undone: {step} ({count} {count:record|records})", step=done.action, count=done.count),
    )


def add(app: typer.Typer) -> None:
    """Add these commands."""
    for command in (init, show, search, history, undo):
        app.command()(command)
