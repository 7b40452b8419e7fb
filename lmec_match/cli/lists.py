"""Commands on lists: import, template, export, duplicates."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any

import typer

from lmec_match.cli.door import Door, JsonOption, LangOption, RegisterOption, plain
from lmec_match.cli.registers import KindOption, list_kind
from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.services import duplicate_reports, import_cells, imports, listing
from lmec_match.services import duplicates as doubling
from lmec_match.services.imports import ImportOptions

OutOption = Annotated[Path, typer.Option("--out", help="The file to write.")]


def import_(
    files: Annotated[
        list[Path], typer.Argument(help="Lists: .xlsx .xlsm .xls .xlsb .ods .csv .tsv")
    ],
    kind: Annotated[str, typer.Option("--kind", help="auto, or one of the five lists")] = "auto",
    sheet: Annotated[str, typer.Option("--sheet")] = "",
    header_row: Annotated[int, typer.Option("--header-row", min=0)] = 0,
    mapping: Annotated[list[str] | None, typer.Option("--map", help='"HEADING=field"')] = None,
    preset: Annotated[str, typer.Option("--preset", help="A mapping kept under this name")] = "",
    sender: Annotated[str, typer.Option("--sender")] = "",
    correct: Annotated[
        list[str] | None,
        typer.Option("--correct", help="Read a cell as if it said this: C14=text, Sheet!C14=text"),
    ] = None,
    duplicates: Annotated[str, typer.Option("--duplicates", help="new, merge or skip")] = "new",
    yes: Annotated[
        bool, typer.Option("--yes", help="Agree to change a large share of the register.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Write nothing.")] = False,
    returned: Annotated[
        Path | None, typer.Option("--returned", help="Write the sender's workbook, annotated.")
    ] = None,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Import lists as they come: the whole pipeline, one step that can be undone."""
    door = Door.make(register, as_json, lang)
    if duplicates not in ("new", "merge", "skip"):
        raise UserError(msg("--duplicates is new, merge or skip, not {word}.", word=duplicates))
    options = ImportOptions(
        kind="" if kind == "auto" else list_kind(kind),
        sheet=sheet,
        header_row=header_row,
        mapping=dict(_pair(m) for m in mapping or ()),
        preset=preset,
        sender=sender,
        duplicates=duplicates,
        large_change=yes,
    )
    with door.office(write=not dry_run) as opened:
        done = []
        for file in files:
            preview = imports.preview(opened, file, options, door.progress())
            if correct:
                preview = import_cells.correct_all(opened, preview, correct, door.progress())
            if returned is not None:
                imports.write_returned(preview, returned, door.t.language)
            outcome = None if dry_run else imports.apply(opened, preview, door.progress())
            done.append(imports.as_data(preview, outcome))
            if not as_json:
                for line in imports.in_words(preview, outcome):
                    door.say(line)
    if as_json:
        data = plain(done, door.t)
        door.give(data[0] if len(data) == 1 else data)


def _pair(text: str) -> tuple[str, str]:
    heading, separator, field = text.rpartition("=")
    if not separator or not heading:
        raise UserError(msg("--map takes HEADING=field, not {text}.", text=text))
    return heading.strip(), field.strip()


def template(
    kind: str,
    out: OutOption,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Write an empty list with headings and choices in the language."""
    door = Door.make(register, as_json, lang)
    listing.template(list_kind(kind), out, door.t.language)
    door.done({"file": str(out), "kind": kind}, msg("An empty list is at {path}.", path=out))


def export(
    out: OutOption,
    kind: KindOption = "",
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Write the register as a list that imports back without a change."""
    door = Door.make(register, as_json, lang)
    with door.office() as opened:
        counts = listing.export(opened, out, door.t, list_kind(kind), door.progress())
    door.done(
        {"file": str(out), "counts": counts},
        msg("{count} {count:record is|records are} in "
            "{path}.", count=sum(counts.values()), path=out),
    )


def duplicates(
    kind: KindOption = "",
    file: Annotated[Path | None, typer.Option("--file", help="Look within this list")] = None,
    column: Annotated[str, typer.Option("--column", help="Heading of the names")] = "name",
    country_column: Annotated[str, typer.Option("--country-column")] = "",
    pairs: Annotated[
        Path | None, typer.Option("--pairs", help="Score the pairs of this file")
    ] = None,
    columns: Annotated[
        str, typer.Option("--columns", help="Two headings, and a third that says the truth")
    ] = "name1,name2",
    group_column: Annotated[
        str, typer.Option("--group-column", help="Heading that says whose name it is")
    ] = "",
    report: Annotated[
        bool, typer.Option("--report", help="Only report how well they are found, by script.")
    ] = False,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Find records that may be the same: in the register, in a list, or score given pairs."""
    door = Door.make(register, as_json, lang)
    if report:
        _report(door, pairs, columns, file, column, group_column, country_column)
        return
    found: Iterable[dict[str, Any]]
    if pairs is not None:
        found = doubling.score_pairs(pairs, columns)
    elif file is not None:
        found = doubling.within_list(file, column, country_column, door.settings)
    else:
        with door.office() as opened:
            found = list(doubling.within_register(opened, list_kind(kind), door.progress()))
    rows = []
    for pair in found:
        data = plain(pair, door.t)
        if as_json:
            door.give(data)
        else:
            rows.append(
                (
                    data["a"],
                    data["b"],
                    f"{data['score']:.2f}",
                    data["band"],
                    "; ".join(data["reasons"]),
                )
            )
    if not as_json:
        if rows:
            door.table(
                ("a", "b", door.t(msg("Score")), door.t(msg("Band")), door.t(msg("Why"))), rows
            )
        else:
            door.say(msg("No duplicates were found."))
        measured = duplicate_reports.pairs_by_script(pairs, columns) if pairs else None
        if measured is not None:
            _tell_pairs(door, measured)


def _report(
    door: Door,
    pairs: Path | None,
    columns: str,
    file: Path | None,
    column: str,
    group_column: str,
    country_column: str,
) -> None:
    """Report by script: given pairs with a truth column, or a list with several names of one."""
    if pairs is not None:
        measured = duplicate_reports.pairs_by_script(pairs, columns)
        if measured is None:
            raise UserError(
                msg("{file} has no column that says which pairs are the same: name it as the third "
                    "of --columns.", file=pairs.name)
            )  # fmt: skip
        if door.json:
            door.give(measured)
        else:
            _tell_pairs(door, measured)
        return
    if file is None or not group_column:
        raise UserError(msg("--report takes --pairs, or --file with --group-column."))
    told = duplicate_reports.names_by_script(
        file, column, group_column, country_column, door.settings, door.progress()
    )
    if door.json:
        door.give(told)
        return
    heads = (
        msg("Script"), msg("Other name in it"), msg("Acronym"), msg("Names"), msg("Found"),
        msg("Others proposed"),
    )  # fmt: skip
    shown = {"shared": door.t(msg("yes")), "none": door.t(msg("no"))}
    door.table(
        [door.t(h) for h in heads],
        [
            (
                g["script"],
                shown[g["other_name_in_script"]],
                shown["shared" if g["acronym"] else "none"],
                *(g[k] for k in ("names", "found", "wrong")),
            )
            for g in told["groups"]
        ],
    )
    door.say(
        msg("{several} of {all} have names in several scripts; each name was looked for without "
            "itself.", several=told["in_several_scripts"], all=told["organisations"])
    )  # fmt: skip


def _tell_pairs(door: Door, measured: dict[str, Any]) -> None:
    heads = (
        msg("Scripts"), msg("Pairs"), msg("Same"), msg("Found"), msg("Precision"), msg("Recall"),
        msg("F1"),
    )  # fmt: skip
    rows = []
    for group in measured["groups"]:
        shares = [group[k] for k in ("precision", "recall", "f1")]
        name = group["scripts"]
        rows.append(
            (
                door.t(msg("All")) if name == duplicate_reports.ALL else name,
                group["pairs"],
                group["same"],
                group["found"],
                *("–" if s is None else f"{s:.3f}" for s in shares),
            )
        )
    door.table([door.t(h) for h in heads], rows)
    if measured["without_truth"]:
        door.say(msg("{n} {n:pair says|pairs say} nothing of the "
                     "truth.", n=measured["without_truth"]))


def add(app: typer.Typer) -> None:
    """Add these commands."""
    app.command(name="import")(import_)
    for command in (template, export, duplicates):
        app.command()(command)
