"""Commands that look over many matches at once: mix, coverage, learn."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from lmec_match.cli.door import Door, JsonOption, LangOption, RegisterOption, plain
from lmec_match.i18n import msg
from lmec_match.matching.coverage import Asks, Coverage
from lmec_match.matching.mix_terms import FEWEST, SOFTEST, Mix
from lmec_match.services import coverage, coverage_report, mixing
from lmec_match.services.office import Office

LISTED = 50
"""Records of a list that are written out; the JSON has them all."""


def mix(
    code: Annotated[str, typer.Argument(help="Code of a project or need")],
    softest: Annotated[
        bool, typer.Option("--softest", help="The softest terms instead of the fewest sources")
    ] = False,
    at_most: Annotated[
        int, typer.Option("--at-most", min=0, help="Largest number of sources (0: any)")
    ] = 0,
    currency: Annotated[
        list[str] | None, typer.Option("--currency", help="An accepted currency (may be repeated)")
    ] = None,
    one_currency: Annotated[
        bool, typer.Option("--one-currency", help="All sources pay in the same currency")
    ] = False,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Find the sources that together close a gap within every rule, or say why none can."""
    door = Door.make(register, as_json, lang)
    with door.office() as opened:
        found = mixing.mix(
            opened,
            code,
            goal=SOFTEST if softest else FEWEST,
            currencies=tuple(currency or ()),
            one_currency=one_currency,
            at_most=at_most,
            progress=door.progress(),
        )
    if as_json:
        door.give(plain(mixing.as_data(code, found), door.t))
        return
    _say_mix(door, found)


def _say_mix(door: Door, found: Mix) -> None:
    t = door.t
    for reason in found.reasons:
        door.say(reason)
    for p in found.parts:
        door.say(f"  USD {p.amount:>13,}  {100 * p.share:3.0f} %  {p.code}  {p.name}")
        door.say(f"{'':27}{t(mixing.terms(p))} · {t(p.bound)}")
    if found.conditions:
        door.say(msg("To be asked before relying on it"))
        for condition in found.conditions:
            door.say("  " + t(condition))
    if found.left_out:
        door.say(msg("Left out"))
        for left in found.left_out:
            door.say(f"  {left.code}  {left.name}: {' '.join(map(t, left.reasons))}")


def coverage_(
    match: Annotated[
        bool, typer.Option("--match", help="Match needs and projects without a list, and keep it")
    ] = False,
    again: Annotated[
        bool, typer.Option("--again", help="Also those whose list is older than the newest offer")
    ] = False,
    out: Annotated[Path | None, typer.Option("--out", help="Print it as a PDF")] = None,
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Show needs without a supplier and countries without a funder, by area."""
    door = Door.make(register, as_json, lang)
    with door.office(write=match or again) as opened:
        made = None
        if match or again:
            made = coverage.match(opened, again=again, progress=door.progress())
        found = coverage.find(opened, door.progress())
        printed = None
        if out is not None:
            printed = coverage_report.print_report(opened, [door.t], out, door.progress())
        if as_json:
            data = {
                **coverage.as_data(found),
                "matched": None if made is None else made.made,
                "pdf": printed,
            }
            door.give(plain(data, door.t))
            return
        _say_coverage(door, opened, found)
    if made is not None:
        door.say(made.words)
    if printed is not None:
        door.say(msg("Saved: {path}", path=printed["file"]))


def _say_coverage(door: Door, office: Office, found: Coverage) -> None:
    t = door.t
    for line in coverage.summary(found):
        door.say(line)
    door.say(coverage_report.legend())
    door.table(
        (t(msg("Area")), *found.countries),
        [
            (
                coverage_report.area_words(office, area, t),
                *(
                    f"{c.asks} · {c.suppliers} / {c.funders}" + (" !" if c.gap else "")
                    if c.asks
                    else ""
                    for c in found.row(area)
                ),
            )
            for area in found.areas
        ],
    )
    for title, asks in (
        (msg("Without a supplier"), found.without_supplier),
        (msg("Without a funder"), found.without_funder),
    ):
        _say_asks(door, t(title), asks)
    for country, areas in found.countries_without_funder.items():
        name = t.label(office.vocabularies.labels("country", country))
        door.say(t(msg("No funder in {country} for: {areas}", country=name, areas=areas)))


def _say_asks(door: Door, title: str, asks: tuple[Asks, ...]) -> None:
    if not asks:
        return
    door.say(f"{title} ({len(asks)})")
    for ask in asks[:LISTED]:
        door.say(f"  {ask.code}  {ask.name}")
    if len(asks) > LISTED:
        door.say("  " + door.t(msg("… and {count} more.", count=len(asks) - LISTED)))


def add(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(mix)
    app.command(name="coverage")(coverage_)
