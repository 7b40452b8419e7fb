"""The command that measures speed, memory and quality against baselines of the same run."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from lmec_match.cli.door import Door, JsonOption, LangOption
from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.services import benchmarks


def bench(
    name: Annotated[str, typer.Argument(help="One benchmark; all without")] = "",
    records: Annotated[int, typer.Option("--records", min=1000)] = 100_000,
    lists: Annotated[
        Path | None, typer.Option("--lists", help="Development lists, for quality")
    ] = None,
    list_only: Annotated[bool, typer.Option("--list")] = False,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Measure speed and memory, or quality; each figure with its baseline from the same run."""
    door = Door.make(None, as_json, lang)
    names = [*benchmarks.NAMES, benchmarks.QUALITY]
    if list_only:
        for key in names:
            door.say(key)
        return
    if name and name not in names:
        raise UserError(msg("{name} is not one of {known}.", name=name, known=", ".join(names)))
    if lists is not None and name != benchmarks.QUALITY:
        raise UserError(msg("--lists belongs to bench quality."))
    if name == benchmarks.QUALITY:
        _quality(door, lists)
        return
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


def _quality(door: Door, lists: Path | None) -> None:
    found = benchmarks.measure_quality(lists, door.progress())
    if door.json:
        door.give(found)
        return
    task = ""
    for line in found:
        if line["task"] != task:
            task = line["task"]
            door.say(task)
        door.say(f"  {line['value']:.3f}  {line['name']} ({line['cases']}){_beside(line)}")
    if lists is None:
        door.say(msg("Measured without the development lists; --lists DIR adds them."))


def _beside(line: dict[str, Any]) -> str:
    """Return what stands beside a figure: its baseline, the interval of its lead, its spread."""
    beside = f"; {line['baseline']:.3f} {line['against']}" if "baseline" in line else ""
    if "lead_low" in line:
        beside += f"; {line['lead_low']:+.3f} … {line['lead_high']:+.3f}"
    return beside + (f"; ± {line['spread']:.3f}" if "spread" in line else "")


def add(app: typer.Typer) -> None:
    """Add this command."""
    app.command()(bench)
