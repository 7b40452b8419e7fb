"""Commands that keep the register safe: backup, restore, check, exchange."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from lmec_match.cli.door import Door, JsonOption, LangOption, RegisterOption
from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.services import safety


def backup(
    out: Annotated[Path | None, typer.Option("--out")] = None,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Write a verified copy of the register."""
    door = Door.make(register, as_json, lang)
    with door.office() as opened:
        done = safety.backup(opened, out, door.progress())
    door.done(done, msg("A verified copy is at {path}.", path=done["file"]))


def restore(
    file: Path,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Put a backup in the register's place; the replaced register is kept."""
    door = Door.make(register, as_json, lang)
    kept = safety.restore(file, door.path)
    if as_json:
        door.give({"register": str(door.path), "kept": str(kept) if kept else None})
    elif kept is None:
        door.say(msg("Restored to {path}.", path=door.path))
    else:
        door.say(
            msg(
                "Restored to {path}. The register that was there is kept at {kept}.",
                path=door.path,
                kept=kept,
            )
        )


def check(
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Check the file and its content; exit 1 when something is wrong."""
    door = Door.make(register, as_json, lang)
    with door.office() as opened:
        found = safety.check(opened, door.progress())
    if as_json:
        door.give(
            {
                "ok": found.ok,
                "findings": [
                    {"code": f.code, "message": door.t(f.message)} for f in found.findings
                ],
                "counts": found.counts,
            }
        )
    else:
        for finding in found.findings:
            door.say(finding.message)
        if found.ok:
            door.say(msg("All is well: file, codes, references and search index agree."))
    if not found.ok:
        raise typer.Exit(1)


def exchange(
    _action: Annotated[str, typer.Argument(help="export, preview or merge")],
    _files: Annotated[list[Path] | None, typer.Argument()] = None,
    _register: RegisterOption = None,
    _as_json: JsonOption = False,
    _lang: LangOption = "",
) -> None:
    """Exchange packages with other offices (not there yet)."""
    raise UserError(
        msg(
            "Exchange packages between offices are not there yet. Until then: `export` writes a "
            "list, `import` reads it in the other office."
        )
    )


def add(app: typer.Typer) -> None:
    """Add these commands."""
    for command in (backup, restore, check, exchange):
        app.command()(command)
