"""Show the cells of a row in the dry run, and correct them there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from lmec_match.domain.kinds import KINDS
from lmec_match.domain.words import format_value
from lmec_match.errors import UserError
from lmec_match.i18n import Message, Translator, msg
from lmec_match.importing.values import as_text
from lmec_match.progress import SILENT, Progress
from lmec_match.services import imports
from lmec_match.services.import_views import ImportPreview, SheetView
from lmec_match.services.office import Office
from lmec_match.text.normalise import clean

_PLACE = re.compile(r"(?:(?P<sheet>.+)!)?(?P<column>[A-Za-z]{1,3})(?P<row>[1-9]\d{0,6})")


@dataclass(frozen=True)
class CellView:
    """Hold one cell of a row: its place, its text, and what was made of it.

    `was` is the list's own text where a person corrected it, else None; `read` the field's value in
    words, `findings` what was found in the cell.
    """

    row: int
    column: str
    heading: str
    target: str
    text: str
    was: str | None
    read: str
    findings: tuple[Message, ...]


def cells_of(
    office: Office,
    view: SheetView,
    row: int,
    corrections: Mapping[tuple[str, int, str], str],
    t: Translator,
) -> tuple[CellView, ...]:
    """Return the cells of a planned row; of every row that tells of its record."""
    planned = next((r for r in view.plan.rows if r.row == row), None)
    if planned is None:
        return ()
    fields = KINDS[view.kind].by_key
    place_of = {n: i for i, n in enumerate(view.table.row_numbers)}
    letters = {c.column: i for i, c in enumerate(view.columns)}
    said: list[CellView] = []
    for number in planned.rows:
        cells = view.table.rows[place_of[number]]
        for letter in letters:
            shown = view.columns[letters[letter]]
            place = next(i for i in range(view.table.width) if view.table.letter(i) == letter)
            sent = as_text(cells[place]) if place < len(cells) else ""
            now = corrections.get((view.name, number, letter))
            field = fields.get(shown.target.partition(".")[0])
            value = planned.values.get(field.key) if field else None
            found = tuple(
                i.message for i in planned.issues if (i.row, i.column) == (number, letter)
            )
            said.append(
                CellView(
                    number, letter, shown.heading, shown.target, sent if now is None else now,
                    None if now is None else sent,
                    format_value(field, value, t, office.vocabularies) if field else "",
                    found,
                )
            )  # fmt: skip
    return tuple(said)


def correct(
    office: Office,
    made: ImportPreview,
    place: int,
    row: int,
    column: str,
    text: str,
    progress: Progress = SILENT,
) -> ImportPreview:
    """Put a text in place of a cell's and plan its table anew, without reading the file again.

    The text is read as the list's own would be; the list's own text takes a correction back.
    Raise `UserError` when the table has no such cell.
    """
    view = made.sheets[place]
    sent = _sent(view, row, column)
    corrections = dict(made.options.corrections)
    if clean(sent) == clean(text):
        corrections.pop((view.name, row, column), None)
    else:
        corrections[view.name, row, column] = text
    options = replace(made.options, corrections=corrections)
    planned = imports.plan_table(office, made.workbook, view.table, options, progress)
    sheets = tuple(planned if i == place else s for i, s in enumerate(made.sheets))
    return replace(made, options=options, sheets=sheets)


def _sent(view: SheetView, row: int, column: str) -> str:
    letters = [view.table.letter(i) for i in range(view.table.width)]
    if row not in view.table.row_numbers or column not in letters:
        raise UserError(
            msg("“{sheet}” has no cell {place} in its list.", sheet=view.name,
                place=f"{column}{row}")
        )  # fmt: skip
    cells = view.table.rows[view.table.row_numbers.index(row)]
    at = letters.index(column)
    return as_text(cells[at]) if at < len(cells) else ""


def correct_all(
    office: Office, made: ImportPreview, wanted: list[str], progress: Progress = SILENT
) -> ImportPreview:
    """Make the corrections written as ``C14=text`` or ``Sheet!C14=text``.

    Raise `UserError` for a place that is none, or that no list of the file has.
    """
    for text in wanted:
        place, separator, said = text.partition("=")
        found = _PLACE.fullmatch(place.strip())
        if not separator or found is None:
            raise UserError(msg("--correct is written like C14=text, not {text}.", text=text))
        name = found["sheet"] or made.sheets[made.best_sheet].name
        row, column = int(found["row"]), found["column"].upper()
        fitting = [
            i for i, s in enumerate(made.sheets) if s.name == name and row in s.table.row_numbers
        ]
        if not fitting:
            raise UserError(
                msg("“{sheet}” has no cell {place} in its list.", sheet=name,
                    place=f"{column}{row}")
            )  # fmt: skip
        made = correct(office, made, fitting[0], row, column, said.strip(), progress)
    return made
