"""Read a table column by column: each distinct text once, with the column's own evidence."""

from __future__ import annotations

import dataclasses
import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lmec_match.domain.fields import Field, FieldType
from lmec_match.domain.values import Money, PartialDate, Ref
from lmec_match.domain.vocabulary import Vocabularies
from lmec_match.importing import headings, values
from lmec_match.importing.issues import NOTHING, Finding, Parsed, msg
from lmec_match.importing.mapping import ColumnChoice
from lmec_match.importing.table import Table, is_empty
from lmec_match.importing.values import (
    NO_EVIDENCE,
    ColumnEvidence,
    as_text,
    lines_of_name,
    numbers,
    terms,
)
from lmec_match.importing.values.dates import parse_date
from lmec_match.importing.values.simple import (
    from_zawgyi,
    parse_email,
    parse_phone,
    parse_text,
)
from lmec_match.importing.values.tokens import words
from lmec_match.importing.workbook import Cell
from lmec_match.text.normalise import clean, one_line
from lmec_match.text.zawgyi import is_burmese

_DAY_FIRST_COUNTRIES = frozenset(
    {"KH", "LA", "MM", "TH", "VN", "GB", "FR", "DE", "AU", "IN", "MY", "SG"}
)
_MONTH_FIRST_COUNTRIES = frozenset({"US", "PH"})
_SCALE_LIMITS = {"cost": 20_000, "gap": 20_000, "budget": 1_000, "ticket": 1_000}
SEVERAL = "several_names"
COLUMN_CODES = frozenset(
    {"currency_assumed", "unit_missing", "era_converted", "unknown_value", "invisible_removed"}
)
"""Findings that concern a whole column alike: told once, with a count."""


@dataclass
class Column:
    """Hold one read column: `values` by row, findings by row, findings of the whole column."""

    choice: ColumnChoice
    field: Field | None
    values: list[object]
    texts: list[str]
    findings: dict[int, tuple[Finding, ...]] = dataclasses.field(default_factory=dict)
    notes: list[tuple[Finding, int, int]] = dataclasses.field(default_factory=list)
    """(finding, first row index, how many rows)."""
    evidence: ColumnEvidence = NO_EVIDENCE
    failed: set[int] = dataclasses.field(default_factory=set)
    """Row indexes whose text could not be read: it is kept as a note."""
    others: dict[int, tuple[str, ...]] = dataclasses.field(default_factory=dict)
    """Further names that stand in the cell of the name, by row index."""


def texts_of(cells: Sequence[Cell]) -> list[str]:
    """Return the cells of a column as clean texts; each distinct text is cleaned once."""
    distinct = set(cells)
    changed = {c: t for c in distinct if isinstance(c, str) and (t := clean(c)) != c}
    get = changed.get
    if all(isinstance(c, str) for c in distinct):
        # A text that stays as it is comes back as itself: nothing is copied.
        return list(map(get, cells, cells)) if changed else list(cells)  # type: ignore[arg-type]
    return [get(c, c) if isinstance(c, str) else as_text(c) for c in cells]


def order_hint(table: Table, country_column: int | None, vocabularies: Vocabularies) -> bool | None:
    """Return whether the countries of a list write the day first; None when they do not tell."""
    if country_column is None:
        return None
    index = terms.index_of(vocabularies, "country")
    codes = {
        index.find(as_text(c)) for c in table.column(country_column)[:500] if not is_empty(c)
    } - {""}
    if codes and codes <= _DAY_FIRST_COUNTRIES:
        return True
    if codes and codes <= _MONTH_FIRST_COUNTRIES:
        return False
    return None


def read_column(
    table: Table,
    choice: ColumnChoice,
    target: Field | None,
    vocabularies: Vocabularies,
    hint: bool | None,
    beside: Sequence[str] | None = None,
) -> Column:
    """Read one column; `beside` holds the texts of its currency or unit column."""
    cells = table.column(choice.column)
    burmese = _burmese(cells)
    cells, converted = _in_unicode(cells, burmese)
    column = _read(cells, choice, target, vocabularies, hint, beside, bool(burmese))
    for row, finding in converted.items():
        column.findings[row] = (*column.findings.get(row, ()), finding)
    return column


def _burmese(cells: Sequence[Cell]) -> list[str]:
    """Return the distinct texts of a column that have letters of the Myanmar block."""
    return [c for c in set(cells) if isinstance(c, str) and not c.isascii() and is_burmese(c)]


def _in_unicode(
    cells: Sequence[Cell], burmese: Sequence[str]
) -> tuple[Sequence[Cell], dict[int, Finding]]:
    """Return cells with Zawgyi Burmese in Unicode, and what was converted by row index."""
    read = {text: parsed for text in burmese if (parsed := from_zawgyi(text)) is not None}
    if not read:
        return cells, {}
    zawgyi = {r: read[c] for r, c in enumerate(cells) if isinstance(c, str) and c in read}
    out = list(cells)
    for row, parsed in zawgyi.items():
        out[row] = str(parsed.value)
    return out, {row: parsed.issues[0] for row, parsed in zawgyi.items()}


def _read(
    cells: Sequence[Cell],
    choice: ColumnChoice,
    target: Field | None,
    vocabularies: Vocabularies,
    hint: bool | None,
    beside: Sequence[str] | None,
    burmese: bool,
) -> Column:
    texts = texts_of(cells)
    if target is None:
        return Column(choice, None, list(texts), texts)
    heading = headings.parse(choice.heading)
    kind = target.type
    measure = headings.parse(f"x ({choice.unit})") if choice.unit else heading
    currency, scale, unit = measure.currency, measure.scale, measure.unit
    if choice.unit and kind is FieldType.QUANTITY and not unit:
        # The letter m is metres here, and millions of money.
        scale, unit = Decimal(1), choice.unit
    evidence = values.gather(
        kind, cells, currency=currency, unit=unit, scale=scale, order_hint=hint
    )
    column = Column(choice, target, [None] * len(cells), texts, evidence=evidence)
    if choice.part in ("currency", "unit"):
        column.values = list(texts)
        return column
    if kind in (FieldType.TEXT, FieldType.LONG_TEXT, FieldType.NAMES) or choice.part in (
        "name",
        "position",
    ):
        _read_texts(cells, column, burmese)
        return column
    reader = _reader(target, choice, vocabularies, evidence)
    if beside is not None:
        _read_beside(cells, texts, beside, target, vocabularies, evidence, column)
    else:
        _read_values(cells, column, reader)
    if kind is FieldType.MONEY:
        _check_scale(column)
    return column


def _reader(
    target: Field, choice: ColumnChoice, vocabularies: Vocabularies, evidence: ColumnEvidence
) -> Callable[[Cell], Parsed]:
    part = choice.part
    if part == "email":
        return lambda cell: _several(as_text(cell), parse_email)
    if part == "phone":
        return lambda cell: (
            parse_phone(cell)
            if isinstance(cell, int | float)
            else _several(as_text(cell), parse_phone)
        )
    if part == "month":
        return _month
    if part == "year":
        return lambda cell: parse_date(cell, evidence.dates)
    if target.type is FieldType.REF:
        return lambda cell: _reference(cell, target, vocabularies)
    return lambda cell: values.read_cell(target, cell, vocabularies, evidence)


def _reference(cell: Cell, target: Field, vocabularies: Vocabularies) -> Parsed:
    """Read a name of another record; of one in ASCII there is nothing to find beside it."""
    if isinstance(cell, str) and cell.isascii():
        name = one_line(clean(cell))
        return Parsed(Ref("", name)) if name else NOTHING
    return values.read_cell(target, cell, vocabularies)


def people(text: str) -> list[str]:
    """Return what a cell says of several people: one a line, or one after each semicolon."""
    return [p.strip() for p in text.replace("；", ";").replace("\n", ";").split(";")]


def _several(text: str, one: Callable[[str], Parsed]) -> Parsed:
    """Read addresses or numbers of several people, kept in their order with a semicolon."""
    parts = people(text)
    if len(parts) == 1:
        return one(text)
    read = [one(p) for p in parts]
    joined = "; ".join(str(p.value or "") for p in read)
    return Parsed(joined if joined.strip("; ") else None, tuple(f for p in read for f in p.issues))


def _month(cell: Cell) -> Parsed:
    """Read the month of a date that is spread over columns."""
    text = as_text(cell).strip()
    if text.isdigit() and 1 <= int(text) <= 12:
        return Parsed(PartialDate(2000, int(text)))
    missing = numbers.no_value(text)
    return missing if missing is not None else parse_date(f"{text} 2000")


def _read_texts(cells: Sequence[Cell], column: Column, burmese: bool) -> None:
    unknown = words().groups["unknown"] if column.choice.target != "name" else frozenset[str]()
    longest = max(map(len, unknown), default=0)
    empty = {
        t for t in set(column.texts) if not t or (len(t) <= longest and t.casefold() in unknown)
    }
    column.values = [None if t in empty else t for t in column.texts] if empty else [*column.texts]
    if column.field is not None and column.field.type is FieldType.TEXT:
        _in_one_line(column)
    # Of what cleaning left as it was there is only Zawgyi to tell.
    if not burmese and all(map(operator.is_, cells, column.texts)):
        return
    told = {
        c: parse_text(c)
        for c, text in dict(zip(cells, column.texts, strict=True)).items()
        if isinstance(c, str) and not c.isascii() and (c != text or is_burmese(c))
    }
    if any(parsed.issues for parsed in told.values()):
        for row, cell in enumerate(cells):
            parsed = told.get(cell, NOTHING) if isinstance(cell, str) else NOTHING
            if parsed.issues:
                _note(column, row, parsed)


def _in_one_line(column: Column) -> None:
    """Bring the values that stand on several lines into one; of a name's lines in other scripts
    each is a name of its own."""
    for row, text in enumerate(column.values):
        if isinstance(text, str) and "\n" in text:
            names = lines_of_name(text) if column.choice.target == "name" else (one_line(text),)
            column.values[row] = names[0]
            if names[1:]:
                column.others[row] = names[1:]
                said = msg("The cell holds several names: “{name}” is the name, the others are "
                           "kept beside it.", name=names[0])  # fmt: skip
                column.findings[row] = (*column.findings.get(row, ()), Finding(SEVERAL, said))


def _read_values(cells: Sequence[Cell], column: Column, reader: Callable[[Cell], Parsed]) -> None:
    # True and 1 are one key of a dictionary, and two things in a list.
    keys: Sequence[object] = cells
    if any(isinstance(c, bool) for c in cells):
        keys = [(type(c), c) for c in cells]
    read = {
        key: NOTHING if cell is None or cell == "" else reader(cell)
        for key, cell in dict(zip(keys, cells, strict=True)).items()
    }
    column.values = [read[key].value for key in keys]
    if any(parsed.issues for parsed in read.values()):
        for row, key in enumerate(keys):
            if read[key].issues:
                _note(column, row, read[key])


def _read_beside(
    cells: Sequence[Cell],
    texts: Sequence[str],
    beside: Sequence[str],
    target: Field,
    vocabularies: Vocabularies,
    evidence: ColumnEvidence,
    column: Column,
) -> None:
    """Read amounts whose currency or unit stands in another column."""
    held: dict[tuple[object, str], Parsed] = {}
    measures: dict[str, tuple[str, Decimal, str]] = {}
    for row, cell in enumerate(cells):
        if cell is None or not texts[row]:
            continue
        measure = beside[row] if row < len(beside) else ""
        key = (cell, measure)
        parsed = held.get(key)
        if parsed is None:
            if measure not in measures:
                said = headings.parse(f"x ({measure})") if measure else None
                known = said and (said.currency or said.unit or said.scale != 1)
                measures[measure] = (
                    (said.currency, said.scale, said.unit)
                    if said and known
                    else ("", Decimal(1), measure if target.type is FieldType.QUANTITY else "")
                )
            currency, scale, unit = measures[measure]
            own = ColumnEvidence(
                evidence.numbers,
                evidence.dates,
                currency or evidence.currency,
                unit or evidence.unit,
                scale if scale != 1 else evidence.scale,
            )
            parsed = held[key] = values.read_cell(target, cell, vocabularies, own)
        column.values[row] = parsed.value
        if parsed.issues:
            _note(column, row, parsed)


def _note(column: Column, row: int, parsed: Parsed) -> None:
    """Keep the findings of a row; those that concern the column alike are counted."""
    single = []
    for finding in parsed.issues:
        if finding.code in COLUMN_CODES:
            for index, (held, first, count) in enumerate(column.notes):
                if held.code == finding.code:
                    column.notes[index] = (held, first, count + 1)
                    break
            else:
                column.notes.append((finding, row, 1))
        else:
            single.append(finding)
    if single:
        column.findings[row] = tuple(single)
    if (
        parsed.value is None and any(f.code not in ("unknown_value",) for f in parsed.issues)
    ) or any(
        f.code in ("term_unknown", "several_terms", "date_range", "half_year", "rest_ignored")
        for f in parsed.issues
    ):
        column.failed.add(row)


def _check_scale(column: Column) -> None:
    """Flag amounts so small that they are likely in thousands or millions."""
    assert column.field is not None
    limit = _SCALE_LIMITS.get(column.field.key)
    if limit is None or column.evidence.scale != 1:
        return
    amounts = [v.amount for v in column.values if isinstance(v, Money) and v.amount]
    if amounts and max(abs(a) for a in amounts) < limit:
        first = next(i for i, v in enumerate(column.values) if isinstance(v, Money) and v.amount)
        finding = Finding(
            "scale_unclear",
            msg(
                "The amounts are very small (at most {highest}): are they in thousands or "
                "millions?",
                highest=f"{max(abs(a) for a in amounts):,}",
            ),
        )
        column.notes.append((finding, first, len(amounts)))
