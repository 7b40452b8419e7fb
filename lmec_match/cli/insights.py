"""Commands that look over many matches at once: mix, coverage, learn."""

from __future__ import annotations

from typing import Annotated

import typer

from lmec_match.cli.door import Door, JsonOption, LangOption, RegisterOption, plain
from lmec_match.i18n import msg
from lmec_match.matching.mix_terms import FEWEST, SOFTEST, Mix
from lmec_match.services import mixing


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
            door.say(f"  {left.code}  {left.name}: {t(left.reason)}")


def add(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(mix)
