"""Collect the commands and turn their errors into words and exit codes."""

from __future__ import annotations

import sys

import typer

from lmec_match import __version__
from lmec_match import settings as keeping
from lmec_match.cli import (
    bench,
    demo,
    insights,
    lists,
    matching,
    meetings,
    merging,
    packs,
    profiles,
    registers,
    roundtables,
    safety,
)
from lmec_match.errors import LmecError
from lmec_match.i18n import LANGUAGES, load_translator

app = typer.Typer(
    name="lmec-match",
    help="Register, match, compose roundtables and print briefing packs. "
    "Without a command the desktop window opens.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"LMEC Match {__version__}")
        raise typer.Exit


@app.callback()
def common(
    version: bool = typer.Option(
        False, "--version", callback=_version, is_eager=True, help="Print the version."
    ),
) -> None:
    """Hold the options of the program itself."""


for _module in (
    registers, demo, lists, merging, matching, insights, profiles, roundtables, meetings, packs,
    safety, bench,
):  # fmt: skip
    _module.add(app)
