"""Write records as lists that import back without a change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from pathlib import Path

from lmec_match.domain import kinds, words
from lmec_match.domain.fields import Field, FieldType
from lmec_match.domain.record import Record
from lmec_match.domain.values import Contact, Money, Name, Quantity, Value
from lmec_match.domain.vocabulary import Vocabularies
from lmec_match.i18n import Translator, msg
from lmec_match.importing import sheets
from lmec_match.importing.values import terms
from lmec_match.progress import SILENT, Progress
from lmec_match.text.normalise import clean

_MOST_WIDTH = 60
_STEP = 2_000


def write(
    records: Mapping[str, Iterable[Record]],
    out: Path,
    translator: Translator,
    vocabularies: Vocabularies,
    progress: Progress = SILENT,
) -> dict[str, int]:
    """Write the records of each kind on a sheet of their own; return how many of each.

    The first column is the record's code; every value is text that reads back as the same value.
    """
    # Loaded here: only writing needs it.
    import xlsxwriter

    counts: dict[str, int] = {}
    with sheets.whole_file(out) as draft:
        book = xlsxwriter.Workbook(str(draft), sheets.workbook_options())
        head = book.add_format(
            {"bold": True, "bg_color": "#DCE6F0", "text_wrap": True, "valign": "top"}
        )
        text = book.add_format({"num_format": "@", "valign": "top"})
        for key, held in records.items():
            kind = kinds.KINDS[key]
            sheet = book.add_worksheet(sheets.sheet_name(translator.label(kind.labels)))
            columns = sheets.targets_of(kind, code=True)
            widths = []
            for at, (target, field) in enumerate(columns):
                heading = sheets.heading_of(target, field, translator)
                sheet.write_string(0, at, heading, head)
                widths.append(len(heading))
            row = 0
            for record in held:
                row += 1
                if row % _STEP == 0:
                    progress(row, 0, msg("Writing {kind}", kind=translator.label(kind.labels)))
                for at, (target, field) in enumerate(columns):
                    cell = (
                        record.code
                        if field is None
                        else cell_of(record, target, field, translator, vocabularies)
                    )
                    if cell and len(cell) <= sheets.LONGEST:
                        sheet.write_string(row, at, cell, text)
                        widths[at] = min(max(widths[at], len(cell)), _MOST_WIDTH)
            for at, width in enumerate(widths):
                sheet.set_column(at, at, max(8, width + 1))
            sheet.freeze_panes(1, 2)
            sheet.autofilter(0, 0, max(row, 1), len(columns) - 1)
            counts[key] = row
        book.close()
    return counts


def cell_of(
    record: Record, target: str, field: Field, translator: Translator, vocabularies: Vocabularies
) -> str:
    """Return one value as the text that reads back as the same value, "" when unknown."""
    value = record.values.get(field.key)
    if value is None:
        return ""
    part = target.partition(".")[2]
    if field.type is FieldType.NAMES:
        return _names(value, part)
    if field.type is FieldType.CONTACTS:
        return _contacts(value, part)
    return _text(value, field, translator, vocabularies)


def _text(value: Value, field: Field, translator: Translator, vocabularies: Vocabularies) -> str:
    match value:
        case Money():
            return f"{value.currency} {_range(value.amount, value.maximum)}".strip()
        case Quantity():
            return f"{_range(value.minimum, value.maximum)} {value.unit}".strip()
        case bool():
            return translator(msg("Yes")) if value else translator(msg("No"))
        case Decimal():
            return _number(value)
    if field.type in (FieldType.TERM, FieldType.TERMS):
        codes = value if isinstance(value, tuple) else (value,)
        return "; ".join(_term(str(c), field, translator, vocabularies) for c in codes)
    return (
        clean(words.format_value(field, value, translator, vocabularies))
        if field.type is FieldType.REF
        else str(value)
    )


def _term(code: str, field: Field, translator: Translator, vocabularies: Vocabularies) -> str:
    """Return a term's label where it reads back as the same term, else its code."""
    label = words.term(field.vocabulary, code, translator, vocabularies)
    index = terms.index_of(vocabularies, field.vocabulary)
    found = (
        ";" not in label
        and "；" not in label
        and "、" not in label
        and "|" not in label
        and index.find(label) == code
    )
    return label if found else code


def _range(low: Decimal, high: Decimal | None) -> str:
    if high is None or high == low:
        return _number(low)
    return f"{_number(low)} – {_number(high)}"


def _number(value: Decimal) -> str:
    """Return a number that nobody can read in two ways: 1,234.5 or 0.1250, never 1.234."""
    text = f"{value:,f}"
    whole, _, rest = text.partition(".")
    rest = rest.rstrip("0")
    if not rest:
        return whole
    return f"{whole}.{rest}0" if len(rest) == 3 else f"{whole}.{rest}"


def _names(value: Value, part: str) -> str:
    chosen = [n.text for n in value if isinstance(n, Name) and _part_of(n) == part]
    if len(chosen) == 1 and any(c in chosen[0] for c in ";；、"):
        # Two lines: so the signs inside the name do not part it when it is read back.
        chosen *= 2
    return "\n".join(chosen)


def _part_of(name: Name) -> str:
    if name.usage in ("acronym", "former"):
        return name.usage
    return name.language if name.language in sheets.NAME_PARTS else "alias"


def _contacts(value: Value, part: str) -> str:
    contacts = [c for c in value if isinstance(c, Contact)]
    texts = [str(getattr(c, part)).replace(";", ",") for c in contacts]
    return "; ".join(texts) if any(texts) else ""
