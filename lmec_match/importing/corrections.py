"""Correct single cells of a list before it is applied; what the list itself says is kept beside."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from lmec_match.importing.issues import Finding, msg, shorten
from lmec_match.importing.table import Table
from lmec_match.importing.values import as_text
from lmec_match.text.normalise import clean


def correct(table: Table, texts: Mapping[tuple[int, str], str]) -> Table:
    """Return a table with cells replaced by texts, which are read like any text of the list.

    `texts` maps (row as Excel counts, column letter) to the new text; cells that the table does
    not have, and texts that say what the cell says already, change nothing.
    """
    at_row = {number: place for place, number in enumerate(table.row_numbers)}
    at_letter = {table.letter(place): place for place in range(table.width)}
    rows = list(table.rows)
    corrected = dict(table.corrected)
    for (number, letter), text in texts.items():
        row, column = at_row.get(number), at_letter.get(letter)
        if row is None or column is None:
            continue
        before = rows[row][column] if column < len(rows[row]) else None
        if clean(as_text(before)) == clean(text):
            continue
        longer = [*rows[row], *[None] * (column + 1 - len(rows[row]))]
        longer[column] = text or None
        rows[row] = longer
        corrected[number, column] = before
    return replace(table, rows=rows, corrected=corrected) if corrected else table


def as_sent(table: Table, column: int, texts: Sequence[str]) -> Sequence[str]:
    """Return the texts of a column as the list has them, without corrections."""
    changed = [number for number, place in table.corrected if place == column]
    if not changed:
        return texts
    at_row = {number: place for place, number in enumerate(table.row_numbers)}
    said = list(texts)
    for number in changed:
        said[at_row[number]] = clean(as_text(table.corrected[number, column]))
    return said


def findings(table: Table) -> Iterator[tuple[int, int, Finding, str]]:
    """Give (row as Excel counts, column, what was corrected, what the list says) of each cell."""
    if not table.corrected:
        return
    at_row = {number: place for place, number in enumerate(table.row_numbers)}
    for (number, column), before in sorted(table.corrected.items()):
        was = as_text(before)
        now = as_text(table.rows[at_row[number]][column])
        message = msg("Corrected at import to “{now}”.", now=shorten(now, 60))
        if was:
            message = msg(
                "Corrected at import to “{now}”; was “{was}”.",
                now=shorten(now, 60),
                was=shorten(was, 60),
            )
        yield number, column, Finding("corrected", message), was
