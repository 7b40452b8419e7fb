"""Find the tables of a sheet: titles above, one or two header rows, the body, totals and notes."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from functools import lru_cache

from lmec_match.importing import headings
from lmec_match.importing.table import Table, is_empty
from lmec_match.importing.workbook import Cell, MergedRange, SheetData
from lmec_match.text.normalise import clean, label_key

LOOK_AHEAD = 40
_NUMBER = re.compile(r"[\d.,%\s\-+/()]*\d[\d.,%\s\-+/()]*")


def _filled(row: Sequence[Cell]) -> list[int]:
    return [i for i, c in enumerate(row) if not is_empty(c)]


def _is_value(cell: Cell) -> bool:
    """Say whether a cell looks like a value (number, date) rather than a heading."""
    if isinstance(cell, bool | int | float | dt.date | dt.datetime | dt.time):
        return True
    return isinstance(cell, str) and _NUMBER.fullmatch(cell.strip()) is not None


def _hits(row: Sequence[Cell]) -> int:
    """Count the cells of a row that are known headings."""
    known = headings.known()
    hits = 0
    for cell in row:
        if isinstance(cell, str) and 0 < len(cell) <= 120:
            key = label_key(clean(cell))
            if key in known or any(k in known for k in headings.parse(cell).keys):
                hits += 1
    return hits


def _header_score(row: Sequence[Cell], width: int) -> float:
    """Score how much a row looks like a header; 0 when it cannot be one."""
    filled = _filled(row)
    texts = [row[i] for i in filled if isinstance(row[i], str) and not _is_value(row[i])]
    if not texts or len(texts) < min(2, width):
        return 0.0
    values = len(filled) - len(texts)
    if values > max(1, len(filled) // 4):
        return 0.0
    distinct = len({str(t).strip().casefold() for t in texts})
    longest = max(len(str(t)) for t in texts)
    score = 3.0 * _hits(row) + 2.0 * len(filled) / max(width, 1) + distinct / len(texts)
    if longest > 100:
        score -= 3.0
    return score


def find_tables(sheet: SheetData, header_row: int | None = None) -> list[Table]:
    """Return the tables of a sheet, in order; [] when it holds none.

    `header_row` (as Excel counts) overrules the search for the first header.
    """
    rows = sheet.rows
    if not rows:
        return []
    merged = {(m.first_row, m.first_column): m for m in sheet.merged}
    tables: list[Table] = []
    start = 0
    titles_from = 0
    if header_row is not None:
        start = max(0, min(header_row - sheet.first_row, len(rows) - 1))
        found: int | None = start
    else:
        found = _find_header(rows, 0)
    while found is not None:
        table, end = _table(sheet, found, titles_from, merged)
        tables.append(table)
        titles_from = end
        found = _next_header(rows, end)
    if not tables:
        bare = _headless(sheet)
        return [bare] if bare else []
    return _joined(tables)


def _find_header(rows: list[list[Cell]], start: int) -> int | None:
    """Return the index of the likeliest header among the first filled rows."""
    candidates: list[tuple[float, int]] = []
    seen = 0
    window: list[int] = []
    for index in range(start, len(rows)):
        if _filled(rows[index]):
            window.append(index)
            seen += 1
        if seen >= LOOK_AHEAD:
            break
    width = max((len(_filled(rows[i])) for i in window), default=0)
    for order, index in enumerate(window):
        score = _header_score(rows[index], width)
        if score <= 0:
            continue
        below = window[order + 1 :][:5]
        if width > 1 and not below:
            score -= 1
        # A header stands over rows that are as wide as itself and hold values.
        own = set(_filled(rows[index]))
        cover = [len(own & set(_filled(rows[b]))) / max(len(own), 1) for b in below]
        score += sum(cover) / len(cover) if cover else 0
        score -= 0.12 * order
        candidates.append((score, index))
    if not candidates:
        return None
    best = max(candidates, key=lambda c: (c[0], -c[1]))
    return best[1] if best[0] >= 2.0 else None


def _next_header(rows: list[list[Cell]], start: int) -> int | None:
    """Return the next table's header: only a row of known headings, or one after a gap."""
    blank = 0
    for index in range(start, len(rows)):
        filled = _filled(rows[index])
        if not filled:
            blank += 1
            continue
        if len(filled) >= 2 and _is_strong_header(rows[index]):
            return index
        if blank >= 1 and len(filled) >= 3 and index + 1 < len(rows):
            width = max(len(_filled(r)) for r in rows[index : index + 6])
            if (
                len(filled) >= width - 1
                and _header_score(rows[index], width) >= 4.5
                and _values_below(rows, index)
            ):
                return index
        blank = 0
    return None


def _values_below(rows: list[list[Cell]], index: int) -> bool:
    return any(_is_value(c) for row in rows[index + 1 : index + 4] for c in row)


def _is_strong_header(row: Sequence[Cell]) -> bool:
    """Say whether a row inside a list can only be a header: mostly known headings, no values."""
    filled = _filled(row)
    texts = [i for i in filled if isinstance(row[i], str) and not _is_value(row[i])]
    if len(texts) < 2 or len(filled) - len(texts) > 1:
        return False
    return _hits([row[i] for i in texts]) >= max(2, 0.6 * len(texts))


def _table(
    sheet: SheetData, header: int, titles_from: int, merged: dict[tuple[int, int], MergedRange]
) -> tuple[Table, int]:
    """Cut one table from its header row on; return it and the index of the first row after it."""
    rows, base = sheet.rows, sheet.first_row
    names, spans, header_count = _headings(sheet, header, merged)
    titles = tuple(
        clean(" ".join(str(c) for c in row if not is_empty(c)))
        for row in rows[titles_from:header]
        if _filled(row)
    )
    width = len(names)
    named = sum(1 for n in names if n)
    signature = _signature(rows[header], width)
    body: list[list[Cell]] = []
    numbers: list[int] = []
    notes: list[tuple[int, str]] = []
    totals: list[int] = []
    repeated: list[int] = []
    blank, index = 0, header + header_count
    header_rows = tuple(base + header + n for n in range(header_count))
    while index < len(rows):
        row = rows[index]
        shown = len(row) - row.count("") - row.count(None)
        if not shown:
            blank += 1
            index += 1
            continue
        hits = _marks_in(row)
        plain = not blank and (not hits or (len(hits) == 1 and hits[0] == "heading"))
        if plain and shown > 1:
            body.append(row)
            numbers.append(base + index)
            index += 1
            continue
        filled = _filled(row)
        if not filled:
            blank += 1
            index += 1
            continue
        if _signature(row, width) == signature:
            repeated.append(base + index)
        elif _begins_another(rows, index, filled, hits, blank):
            break
        elif _is_note(row, filled, named, blank if body else 0, rows, index):
            notes.append((base + index, clean(" ".join(str(row[i]) for i in filled))))
        elif _is_total(row, filled, width):
            totals.append(base + index)
        else:
            body.append(row)
            numbers.append(base + index)
        blank = 0
        index += 1
    filled_cells: frozenset[tuple[int, int]] = frozenset()
    if sheet.merged:
        body, filled_cells = _fill_merged(sheet, body, numbers)
    cut = Table(
        sheet.name,
        names,
        header_rows,
        body,
        numbers,
        titles,
        tuple(notes),
        tuple(totals),
        tuple(repeated),
        spans,
        sheet.hidden_columns,
        filled_cells,
    )
    return cut, index


def _begins_another(
    rows: list[list[Cell]], index: int, filled: list[int], hits: list[str], blank: int
) -> bool:
    """Say whether a row of the body is another table's header or title."""
    if len(filled) >= 2 and "heading" in hits and _is_strong_header(rows[index]):
        return True
    return blank >= 1 and _starts_table(rows, index)


def _marks_in(row: Sequence[Cell]) -> list[str]:
    """Return what the cells of a row can be besides values; mostly nothing, which is quick."""
    marks, longest = _marks()
    folded = [c.casefold() for c in row if isinstance(c, str) and len(c) <= longest]
    return [] if marks.keys().isdisjoint(folded) else [marks[c] for c in folded if c in marks]


@lru_cache(maxsize=1)
def _marks() -> tuple[dict[str, str], int]:
    """Return what a whole cell, casefolded, can be besides a value: a heading, a total.

    And the length of the longest of them, beyond which nothing need be looked up.
    """
    found = {w.casefold(): "heading" for w in headings.raw()}
    found |= dict.fromkeys(headings.known(), "heading")
    found |= {w.casefold(): "total" for w in headings.vocabulary()["total"]}
    return found, max(map(len, found))


def _signature(row: Sequence[Cell], width: int) -> tuple[str, ...]:
    """Return a row's texts, values left out: repeated headers have the same."""
    return tuple(
        "" if i >= len(row) or is_empty(row[i]) or _is_value(row[i]) else label_key(str(row[i]))
        for i in range(width)
    )


def _headings(
    sheet: SheetData, header: int, merged: dict[tuple[int, int], MergedRange]
) -> tuple[tuple[str, ...], frozenset[int], int]:
    """Return the headings of a table, those that were continued, and the number of header rows."""
    rows, base = sheet.rows, sheet.first_row
    row = rows[header]
    width = max([len(row), *(len(r) for r in rows[header + 1 : header + 200])], default=len(row))
    top = ["" if i >= len(row) or is_empty(row[i]) else clean(str(row[i])) for i in range(width)]
    spans: set[int] = set()
    for (first_row, first_column), area in merged.items():
        if first_row == base + header:
            for column in range(first_column + 1, min(area.last_column + 1, width)):
                if not top[column]:
                    top[column] = top[first_column]
                    spans.add(column)
    top = ["" if _is_value(t) and t else t for t in top]
    count = 1
    second = rows[header + 1] if header + 1 < len(rows) else []
    if _is_second_header(row, second, spans, base + header, merged):
        count = 2
        for column in range(width):
            under = (
                clean(str(second[column]))
                if column < len(second) and not is_empty(second[column])
                else ""
            )
            if under:
                # A gap in the upper row continues the heading at its left over this column.
                over = top[column] or _continued(top, column)
                top[column] = f"{over} {under}".strip() if over and over != under else under
                spans.discard(column)
    else:
        # Without merges (a .csv) an empty heading over filled cells continues the one at its left.
        for column in range(1, width):
            if not top[column] and top[column - 1] and not _is_value(row[column - 1]):
                below = [r[column] for r in rows[header + 1 : header + 30] if column < len(r)]
                if (
                    any(not is_empty(c) for c in below)
                    and column + 1 < width
                    and any(top[column + 1 :])
                ):
                    top[column] = top[column - 1]
                    spans.add(column)
    last = max((i for i, t in enumerate(top) if t), default=-1)
    used = max(
        (max(_filled(r), default=-1) for r in rows[header + count : header + 200]), default=-1
    )
    return tuple(top[: max(last, used) + 1]), frozenset(spans), count


def _continued(top: list[str], column: int) -> str:
    while column > 0:
        column -= 1
        if top[column]:
            return top[column]
    return ""


def _is_second_header(
    row: Sequence[Cell],
    second: Sequence[Cell],
    spans: set[int],
    number: int,
    merged: dict[tuple[int, int], MergedRange],
) -> bool:
    """Say whether the row under a header belongs to it: it fills the columns of merged headings."""
    filled = _filled(second)
    if not filled or any(_is_value(second[i]) for i in filled):
        return False
    down = {c for (r, c), area in merged.items() if r == number and area.last_row > number}
    upper = set(_filled(row))
    if spans:
        wanted = spans | {c for c in upper if c + 1 in spans}
        return (
            set(filled) <= wanted | {i for i in filled if i not in upper} and not set(filled) & down
        )
    if down and not set(filled) & down:
        return True
    gaps = [i for i in filled if i not in upper and i < max(upper, default=0) + 1]
    return (
        bool(gaps)
        and len(gaps) >= len(filled) / 2
        and len(filled) < len(second)
        and all(len(str(second[i])) < 40 for i in filled)
        and _hits(second) >= 1
    )


def _starts_table(rows: list[list[Cell]], index: int) -> bool:
    """Say whether another table starts at a row that follows a gap."""
    filled = _filled(rows[index])
    if len(filled) == 1 and index + 1 < len(rows):
        following = rows[index + 1]
        return len(_filled(following)) >= 2 and _is_strong_header(following)
    return False


def _is_note(
    row: Sequence[Cell],
    filled: list[int],
    width: int,
    blank: int,
    rows: list[list[Cell]],
    index: int,
) -> bool:
    """Say whether a row is a remark rather than a record: one text cell in a wide table."""
    if len(filled) != 1 or width < 3:
        return False
    cell = row[filled[0]]
    if not isinstance(cell, str) or _is_value(cell):
        return False
    text = cell.strip()
    first = re.split(r"[\s:：.]", text, maxsplit=1)[0]
    starts = label_key(first) in headings.word_set("note") or text.startswith(
        ("*", "注", "Note", "Source")
    )
    if starts:
        return True
    rest = [r for r in rows[index + 1 : index + 6] if len(_filled(r)) > 1]
    return (blank > 0 and not rest) or (len(text) > 60 and not rest)


def _is_total(row: Sequence[Cell], filled: list[int], width: int) -> bool:
    if not filled or width < 2:
        return False
    texts = [
        clean(str(row[i])) for i in filled if isinstance(row[i], str) and not _is_value(row[i])
    ]
    if len(texts) != 1 or len(filled) > max(2, width * 0.7):
        return False
    # Alone it stands beside sums whose formula has no kept result.
    return label_key(texts[0].rstrip(":：")) in headings.word_set("total") and (
        (len(filled) == 1 and width > 2) or any(_is_value(row[i]) for i in filled)
    )


def _fill_merged(
    sheet: SheetData, body: list[list[Cell]], numbers: list[int]
) -> tuple[list[list[Cell]], frozenset[tuple[int, int]]]:
    """Give each row of a merged body cell its value."""
    place = {number: i for i, number in enumerate(numbers)}
    done: set[tuple[int, int]] = set()
    rows = body
    for area in sheet.merged:
        first = place.get(area.first_row)
        if (
            first is None
            or area.last_row <= area.first_row
            or area.first_column >= len(rows[first])
        ):
            continue
        value = rows[first][area.first_column]
        if is_empty(value):
            continue
        for number in range(area.first_row + 1, min(area.last_row, area.first_row + 100_000) + 1):
            at = place.get(number)
            if at is None:
                continue
            if rows is body:
                rows = list(body)
            row = list(rows[at])
            row += [None] * (area.first_column + 1 - len(row))
            if is_empty(row[area.first_column]):
                row[area.first_column] = value
                rows[at] = row
                done.add((number, area.first_column))
    return rows, frozenset(done)


def _headless(sheet: SheetData) -> Table | None:
    """Return a sheet without any header as a table with unnamed columns, None when too thin."""
    rows = [(i, r) for i, r in enumerate(sheet.rows) if _filled(r)]
    if not rows:
        return None
    width = max(len(r) for _, r in rows)
    return Table(
        sheet.name,
        ("",) * width,
        (),
        [r for _, r in rows],
        [sheet.first_row + i for i, _ in rows],
        hidden_columns=sheet.hidden_columns,
    )


def _joined(tables: list[Table]) -> list[Table]:
    """Join neighbouring tables that have the same headings."""
    joined: list[Table] = []
    for table in tables:
        before = joined[-1] if joined else None
        if before and before.headings == table.headings and before.spans == table.spans:
            joined[-1] = Table(
                before.sheet,
                before.headings,
                before.header_rows,
                before.rows + table.rows,
                before.row_numbers + table.row_numbers,
                before.titles + table.titles,
                before.notes + table.notes,
                before.totals + table.totals,
                (*before.repeated_headers, *table.header_rows, *table.repeated_headers),
                before.spans,
                before.hidden_columns,
                before.filled | table.filled,
            )
        else:
            joined.append(table)
    return [t for t in joined if t.rows or len(joined) == 1]
