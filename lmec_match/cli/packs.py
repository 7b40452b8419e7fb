"""The command that prints briefing packs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from lmec_match.cli.door import Door, JsonOption, LangOption, RegisterOption, plain
from lmec_match.errors import UserError
from lmec_match.i18n import LANGUAGES, msg
from lmec_match.services import packs


def pack(
    roundtable: Annotated[str, typer.Argument(help="Code of the roundtable")],
    edition: Annotated[str, typer.Option("--edition", help=", ".join(packs.EDITIONS))] = "chair",
    lang: LangOption = "en",
    out: Annotated[Path, typer.Option("--out")] = Path("pack.pdf"),
    excel: Annotated[
        Path | None, typer.Option("--excel", help="The same pack as a workbook")
    ] = None,
    as_of: Annotated[str, typer.Option("--as-of", help="ISO date on every page")] = "",
    register: RegisterOption = None,
    as_json: JsonOption = False,
) -> None:
    """Print a roundtable's briefing pack; --lang zh-CN,en makes it bilingual."""
    languages = [part.strip() for part in lang.split(",") if part.strip()]
    unknown = [part for part in languages if part not in LANGUAGES]
    if unknown or not 1 <= len(languages) <= 2:
        raise UserError(
            msg("--lang takes one language or two of {known}.", known=", ".join(LANGUAGES))
        )
    if edition not in packs.EDITIONS:
        raise UserError(
            msg(
                "--edition is one of {known}, not {word}.",
                known=", ".join(packs.EDITIONS),
                word=edition,
            )
        )
    door = Door.make(register, as_json, languages[0])
    with door.office(write=True) as opened:
        done = packs.print_pack(
            opened,
            roundtable,
            edition,
            languages,
            out,
            excel=excel,
            as_of=as_of,
            progress=door.progress(),
        )
    if as_json:
        door.give(plain(done, door.t))
    else:
        door.say(
            msg(
                "The {edition} edition, {pages} pages, is at {path}.",
                edition=edition,
                pages=done["pages"],
                path=out,
            )
        )
        for warning in done["warnings"]:
            door.say(warning)


def add(app: typer.Typer) -> None:
    """Add this command."""
    app.command()(pack)
