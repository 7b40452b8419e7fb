"""Write a blank list: headings in the sender's language, choices to pick from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lmec_match.domain import kinds, words
from lmec_match.domain.fields import Field, FieldType
from lmec_match.domain.vocabulary import Vocabularies
from lmec_match.i18n import Message, Translator, msg
from lmec_match.importing import sheets

ROWS = 500
"""Rows that are given a format and choices."""
_MOST_CHOICES = 260

_HELP: dict[FieldType, Message] = {
    FieldType.MONEY: msg("An amount with its currency, such as USD 1,200,000, or a range."),
    FieldType.QUANTITY: msg("A number with its unit, such as 500 m3/d, or a range."),
    FieldType.DATE: msg("A year, a month (2027-03), a quarter (2027-Q2) or a day (2027-03-15)."),
    FieldType.TERMS: msg(
        "One or more of the values on the second sheet, with a semicolon between."
    ),
    FieldType.TERM: msg("One of the values offered."),
    FieldType.NAMES: msg("One or more names, with a semicolon between."),
    FieldType.INTEGER: msg("A whole number."),
}


def write(kind: str, out: Path, translator: Translator, vocabularies: Vocabularies) -> None:
    """Write the blank list of a kind; raise `EnvironmentProblem` when the disk will not."""
    # Loaded here: only writing needs it.
    import xlsxwriter

    record_kind = kinds.KINDS[kind]
    with sheets.whole_file(out) as draft:
        book = xlsxwriter.Workbook(str(draft), sheets.workbook_options())
        formats = {
            "head": book.add_format(
                {
                    "bold": True,
                    "bg_color": "#DCE6F0",
                    "text_wrap": True,
                    "valign": "top",
                    "border": 1,
                }
            ),
            "must": book.add_format(
                {
                    "bold": True,
                    "bg_color": "#F6E3C5",
                    "text_wrap": True,
                    "valign": "top",
                    "border": 1,
                }
            ),
            "text": book.add_format({"num_format": "@"}),
        }
        sheet = book.add_worksheet(sheets.sheet_name(translator.label(record_kind.labels)))
        choices = book.add_worksheet(sheets.sheet_name(translator(msg("Choices"))))
        listed: dict[str, str] = {}
        for at, (target, field) in enumerate(sheets.targets_of(record_kind, code=False)):
            assert field is not None
            heading = sheets.heading_of(target, field, translator)
            sheet.write_string(0, at, heading, formats["must" if field.required else "head"])
            sheet.set_column(at, at, max(14, min(len(heading) + 4, 40)), formats["text"])
            if field.type in (FieldType.TERM, FieldType.TERMS):
                _offer(sheet, choices, at, field, listed, translator, vocabularies)
            else:
                _explain(sheet, at, target, field, translator)
        sheet.freeze_panes(1, 1)
        book.close()


def _offer(
    sheet: Any,
    choices: Any,
    at: int,
    field: Field,
    listed: dict[str, str],
    translator: Translator,
    vocabularies: Vocabularies,
) -> None:
    """List a vocabulary on the second sheet, and offer it where one value is wanted."""
    place = listed.get(field.vocabulary)
    if place is None:
        column = len(listed)
        labels = [
            words.term(field.vocabulary, t.code, translator, vocabularies)
            for t in vocabularies[field.vocabulary].terms[:_MOST_CHOICES]
        ]
        choices.write_string(0, column, translator.label(field.labels))
        for row, label in enumerate(labels, 1):
            choices.write_string(row, column, label)
        choices.set_column(column, column, 36)
        letter = _letters(column)
        place = f"='{choices.get_name()}'!${letter}$2:${letter}${len(labels) + 1}"
        listed[field.vocabulary] = place
    rule: dict[str, Any] = {
        "validate": "list",
        "source": place,
        "error_type": "information",
        "error_title": translator(msg("Another value"))[:32],
        "error_message": translator(msg("This value is not in the list; it will be looked at."))[
            :255
        ],
        "input_title": translator.label(field.labels)[:32],
        "input_message": translator(_HELP[field.type])[:255],
    }
    if field.type is FieldType.TERMS:
        rule["show_error"] = False
    sheet.data_validation(1, at, ROWS, at, rule)


def _explain(sheet: Any, at: int, target: str, field: Field, translator: Translator) -> None:
    text = translator.label(field.help) if field.help else ""
    hint = _HELP.get(field.type)
    if not text and hint is not None and "." not in target:
        text = translator(hint)
    if text:
        sheet.data_validation(
            1,
            at,
            ROWS,
            at,
            {
                "validate": "any",
                "input_title": translator.label(field.labels)[:32],
                "input_message": text[:255],
            },
        )


def _letters(column: int) -> str:
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
