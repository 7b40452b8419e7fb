"""Commands that print: briefing packs, one record's sheet; and what packs are made of."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from lmec_match.briefing.spec import SECTIONS
from lmec_match.cli.door import Door, JsonOption, LangOption, RegisterOption, plain
from lmec_match.errors import UserError
from lmec_match.i18n import LANGUAGES, msg
from lmec_match.services import pack_specs, packs, records


def pack(
    roundtable: Annotated[str, typer.Argument(help="Code of the roundtable")],
    edition: Annotated[str, typer.Option("--edition", help=", ".join(packs.EDITIONS))] = "chair",
    lang: LangOption = "en",
    out: Annotated[Path, typer.Option("--out")] = Path("pack.pdf"),
    excel: Annotated[
        Path | None, typer.Option("--excel", help="The same pack as a workbook")
    ] = None,
    as_of: Annotated[str, typer.Option("--as-of", help="ISO date on every page")] = "",
    spec: Annotated[str, typer.Option("--spec", help="A saved choice of sections")] = "",
    audience: Annotated[
        str, typer.Option("--audience", help="An organisation's own copy: its code")
    ] = "",
    register: RegisterOption = None,
    as_json: JsonOption = False,
) -> None:
    """Print a roundtable's briefing pack; --lang zh-CN,en makes it bilingual."""
    languages = _languages(lang)
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
            spec=spec,
            audience=audience,
            progress=door.progress(),
        )
    if as_json:
        door.give(plain(done, door.t))
    else:
        door.say(
            msg(
                "{edition}: {pages} {pages:page|pages}, at {path}.",
                edition=packs.edition_names()[edition],
                pages=done["pages"],
                path=out,
            )
        )
        for warning in done["warnings"]:
            door.say(warning)


def _languages(lang: str) -> list[str]:
    languages = [part.strip() for part in (lang or "en").split(",") if part.strip()]
    unknown = [part for part in languages if part not in LANGUAGES]
    if unknown or not 1 <= len(languages) <= 2:
        raise UserError(
            msg("--lang takes one language or two of {known}.", known=", ".join(LANGUAGES))
        )
    return languages


def sheet(
    code: Annotated[str, typer.Argument(help="Code of a record")],
    out: Annotated[Path, typer.Option("--out")] = Path("sheet.pdf"),
    lang: LangOption = "en",
    register: RegisterOption = None,
    as_json: JsonOption = False,
) -> None:
    """Print one record as a page of its own, as the public may see it."""
    languages = _languages(lang)
    door = Door.make(register, as_json, languages[0])
    with door.office() as opened:
        done = packs.print_sheet(opened, code, languages, out, door.progress())
    door.done(done, msg("The sheet is at {path}.", path=out))


def spec_(
    name: Annotated[str, typer.Argument(help="Name of the choice")] = "",
    section: Annotated[
        list[str] | None, typer.Option("--section", help=", ".join(SECTIONS))
    ] = None,
    delete: Annotated[bool, typer.Option("--delete")] = False,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Save a choice of sections in its order; without sections, list what is saved."""
    door = Door.make(register, as_json, lang)
    with door.office(write=bool(section or delete)) as opened:
        if delete:
            pack_specs.delete(opened, name)
        elif section:
            pack_specs.save(opened, name, section)
        found = [pack_specs.spec(opened, name)] if name and not delete else pack_specs.specs(opened)
    if as_json:
        door.give([{"name": s.name, "sections": list(s.sections)} for s in found])
    else:
        door.table(("name", "sections"), [(s.name, ", ".join(s.sections)) for s in found])


def note(
    roundtable: Annotated[str, typer.Argument(help="Code of the roundtable")],
    country: Annotated[str, typer.Argument(help="Country code: LA")],
    text: Annotated[str, typer.Argument(help="The note; empty takes it away")],
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Keep a note on a country for the packs of a roundtable."""
    door = Door.make(register, as_json, lang)
    with door.office(write=True) as opened:
        pack_specs.note_country(opened, roundtable, country, text)
        notes = pack_specs.country_notes(opened, records.read_code(roundtable))
    door.done(notes, msg("Kept: {code}.", code=country))


def add(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(pack)
    app.command()(sheet)
    app.command(name="pack-spec")(spec_)
    app.command(name="country-note")(note)
