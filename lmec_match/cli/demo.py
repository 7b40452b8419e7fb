"""The command that shows the whole way on made-up data."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from lmec_match.cli.door import Door, JsonOption, LangOption, plain
from lmec_match.services import demo


def run_demo(
    out: Annotated[Path, typer.Option("--out", help="A folder for register, list and pack")] = Path(
        "demo"
    ),
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Make a demo register, import a list, match, plan a roundtable, print its pack."""
    door = Door.make(None, as_json, lang)
    done = demo.run(out, door.settings, door.t, door.progress())
    if as_json:
        door.give(plain(done.data, door.t))
    else:
        for line in done.words:
            door.say(line)


def add(app: typer.Typer) -> None:
    """Add this command."""
    app.command(name="demo")(run_demo)
