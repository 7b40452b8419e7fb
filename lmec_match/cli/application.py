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
    terms,
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
    safety, terms, bench,
):  # fmt: skip
    _module.add(app)


def run(arguments: list[str]) -> int:
    """Run one command and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # Seven languages cannot be written in a terminal's old code page.
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        app(args=options_last(arguments), prog_name="lmec-match")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    except KeyboardInterrupt:
        return 1
    except LmecError as problem:
        sys.stderr.write(load_translator(_language(arguments))(problem.message) + "\n")
        return problem.exit_code
    return 0


def options_last(arguments: list[str]) -> list[str]:
    """Move common options that stand before the command behind it, where the commands take them."""
    place = 0
    while place < len(arguments) and arguments[place].startswith("--"):
        word = arguments[place]
        if word in ("--register", "--lang"):
            place += 2
        elif word == "--json" or word.startswith(("--register=", "--lang=")):
            place += 1
        else:
            return arguments
    return [*arguments[place:], *arguments[:place]]


def _language(arguments: list[str]) -> str:
    """Return the language of an error's words: the one asked for, when it is one of ours."""
    for place, argument in enumerate(arguments):
        value = ""
        if argument == "--lang" and place + 1 < len(arguments):
            value = arguments[place + 1]
        elif argument.startswith("--lang="):
            value = argument.split("=", 1)[1]
        if value in LANGUAGES:
            return value
    return keeping.load().language or "en"
