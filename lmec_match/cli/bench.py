"""The command that measures speed and memory against named baselines in the same run."""

from __future__ import annotations

from typing import Annotated

import typer

from lmec_match.cli.door import Door, JsonOption, LangOption
from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.services import benchmarks


def bench(
    name: Annotated[str, typer.Argument(help="One benchmark; all without")] = "",
    records: Annotated[int, typer.Option("--records", min=1000)] = 100_000,
    list_only: Annotated[bool, typer.Option("--list")] = False,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Measure speed and memory; each figure with its baseline from the same run."""
    door = Door.make(None, as_json, lang)
    if list_only:
        for key in benchmarks.NAMES:
            door.say(key)
        return
    if name and name not in benchmarks.NAMES:
        raise UserError(
            msg("{name} is not one of {known}.", name=name, known=", ".join(benchmarks.NAMES))
        )
    figures = benchmarks.run([name] if name else list(benchmarks.NAMES), records, door.progress())
    if as_json:
        door.give([f.as_data() for f in figures])
    else:
        door.say(msg("{cores} cores", cores=benchmarks.cores()))
        door.table(
            ("name", "ours", "baseline", "ratio", "unit", "baseline is"),
            [
                (f.name, f"{f.ours:.4g}", f"{f.baseline:.4g}", f"{f.ratio:.3g}", f.unit, f.against)
                for f in figures
            ],
        )


def add(app: typer.Typer) -> None:
    """Add this command."""
    app.command()(bench)
