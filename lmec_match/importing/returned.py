"""Give the sender his own workbook back: every finding at its cell, and on a sheet of its own."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from lmec_match.domain.kinds import KINDS
from lmec_match.i18n import Message, Translator, msg
from lmec_match.importing import archive, reader, sheets
from lmec_match.importing.issues import Issue, Severity
from lmec_match.importing.mapping import CODE
from lmec_match.importing.plan import ImportPlan
from lmec_match.importing.workbook import Limits
from lmec_match.progress import SILENT, Progress

COLOURS = {
    Severity.ERROR: "F4B6B0",
    Severity.ASK: "F9D8A8",
    Severity.WARNING: "FBF0B2",
    Severity.INFO: "DDEBF7",
}
_SEVERITIES: dict[Severity, Message] = {
    Severity.ERROR: msg("error"),
    Severity.ASK: msg("question"),
    Severity.WARNING: msg("to review"),
    Severity.INFO: msg("fix"),
}
WIDTHS = (16, 7, 9, 18, 12, 30, 60, 60)
"""Widths of the columns of a sheet of findings, in letters; `KIND` is the place of its kind."""
KIND = 5
LINE = 15.5
"""Height of a line in points; those of Khmer and Burmese are the highest."""
MOST_COMMENTS = 5_000
"""Comments on more cells make Excel slow; the sheet of findings has them all."""


def write(
    workbook_path: Path,
    plan: ImportPlan | Iterable[ImportPlan],
    out: Path,
    translator: Translator,
    *,
    warnings: Sequence[Issue] = (),
    limits: Limits | None = None,
    progress: Progress = SILENT,
) -> int:
    """Write the annotated workbook; return the number of findings.

    `warnings` are those of the file itself. A list that is not an .xlsx comes back as one.
    """
    plans = [plan] if isinstance(plan, ImportPlan) else list(plan)
    issues = [*warnings, *(i for p in plans for i in p.all_issues)]
    headers = {p.sheet: p.header_row for p in plans if p.header_row}
    progress(0, 0, msg("Writing the annotated list"))
    book = _open(workbook_path, limits or Limits(), progress)
    _annotate(book, issues, headers, translator)
    fields = _field_words(plans, translator)
    findings = [i for i in issues if i.severity is not Severity.INFO]
    fixes = [i for i in issues if i.severity is Severity.INFO]
    for title, listed, none in (
        (msg("Findings"), findings, msg("Nothing was found.")),
        (msg("Fixes"), fixes, msg("Nothing had to be fixed.")),
    ):
        _list(book, translator(title), listed, fields, translator(none), translator)
    with sheets.whole_file(out) as draft:
        book.save(draft)
    return len(issues)


def _field_words(plans: Sequence[ImportPlan], translator: Translator) -> dict[tuple[str, str], str]:
    """Return {(sheet, target of a column): the field's label in the sender's language}."""
    words: dict[tuple[str, str], str] = {}
    for plan in plans:
        fields = KINDS[plan.kind].by_key
        for issue in plan.all_issues:
            definition = fields.get(issue.field.partition(".")[0])
            if definition is not None or issue.field == CODE:
                label = sheets.heading_of(issue.field, definition, translator)
                words[issue.sheet, issue.field] = label
    return words


def _open(path: Path, limits: Limits, progress: Progress) -> Any:
    """Open the sender's workbook, or make one of a list that is none."""
    # Loaded here: only writing needs it.
    import openpyxl

    if archive.kind_of(path) == "zip" and archive.inspect(path, limits).kind == "xlsx":
        try:
            return openpyxl.load_workbook(path, keep_links=False)
        except (ValueError, KeyError, TypeError, AttributeError):
            # What openpyxl cannot keep, the reader can still read: the values come back then.
            progress.check()
    read = reader.read(path, limits=limits, progress=progress)
    book = openpyxl.Workbook()
    book.remove(book.active)
    for sheet in read.sheets:
        target = book.create_sheet(sheets.sheet_name(sheet.name))
        for number, row in enumerate(sheet.rows, sheet.first_row):
            for column, value in enumerate(row, 1):
                if value is not None and value != "":
                    _put(target.cell(number, column), value)
    return book


def _put(cell: Any, value: object) -> None:
    """Write a value; a text stays text, whatever it begins with."""
    if isinstance(value, str):
        text = sheets.as_cell(value)
        cell.value = text
        if sheets.is_formula_like(text):
            cell.data_type = "s"
            cell.quotePrefix = True
    else:
        cell.value = value


def _annotate(
    book: Any, issues: Sequence[Issue], headers: dict[str, int], translator: Translator
) -> None:
    from openpyxl.comments import Comment
    from openpyxl.styles import PatternFill

    by_cell: dict[tuple[str, str], list[Issue]] = defaultdict(list)
    names = {n: n for n in book.sheetnames} | {sheets.sheet_name(n): n for n in book.sheetnames}
    for issue in issues:
        name = (
            names.get(issue.sheet) or names.get(sheets.sheet_name(issue.sheet))
            if issue.sheet
            else None
        )
        row = issue.row or headers.get(issue.sheet, 0)
        if name and row and issue.column:
            by_cell[name, f"{issue.column}{row}"].append(issue)
    for done, ((name, place), found) in enumerate(by_cell.items()):
        cell = book[name][place]
        worst = min(found, key=lambda i: list(COLOURS).index(i.severity)).severity
        colour = COLOURS[worst]
        try:
            cell.fill = PatternFill("solid", start_color=colour, end_color=colour)
            if done < MOST_COMMENTS:
                words = "\n".join(
                    f"{translator(i.message)} {translator.label(i.advice)}" for i in found[:6]
                )
                # A comment does not grow by itself: 45 letters, or half as many of Chinese, a line.
                lines = sum(1 + _width(line) // 45 for line in words.split("\n"))
                height = min(400, 24 + 16 * lines)
                cell.comment = Comment(words, "LMEC Match", width=320, height=height)
        except AttributeError:
            # A cell hidden inside a merged range takes neither colour nor comment.
            continue


def _width(text: str) -> int:
    """Return how many letters wide a text is: Chinese counts twice, marks over letters nothing."""
    return sum(
        2 if unicodedata.east_asian_width(c) in "WF" else unicodedata.category(c) != "Mn"
        for c in text
    )


def _list(
    book: Any,
    title: str,
    issues: Sequence[Issue],
    fields: Mapping[tuple[str, str], str],
    none: str,
    translator: Translator,
) -> None:
    """Add a sheet that lists findings, each with its place, or says that there are none."""
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.worksheet.properties import PageSetupProperties

    name = sheets.sheet_name(title)
    while name in book.sheetnames:
        name = f"{name[:28]} +"
    sheet = book.create_sheet(name)
    heads = (
        msg("Sheet"),
        msg("Row"),
        msg("Column"),
        msg("Field"),
        msg("Kind"),
        msg("In the cell"),
        msg("What"),
        msg("What to do"),
    )
    for column, head in enumerate(heads, 1):
        cell = sheet.cell(1, column, translator(head))
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", start_color="DCE6F0", end_color="DCE6F0")
    for row, issue in enumerate(issues, 2):
        texts: tuple[object, ...] = (
            issue.sheet,
            issue.row or "",
            issue.column,
            fields.get((issue.sheet, issue.field), issue.field),
            translator(_SEVERITIES[issue.severity]),
            issue.value,
            translator(issue.message),
            translator.label(issue.advice),
        )
        for column, text in enumerate(texts, 1):
            if text != "":
                _put(sheet.cell(row, column), text)
        if issue.severity is not Severity.INFO:
            colour = COLOURS[issue.severity]
            sheet.cell(row, KIND).fill = PatternFill("solid", start_color=colour, end_color=colour)
        # Not every program makes a row as high as its text when it opens the file.
        lines = max(-(-_width(str(t)) // (w - 1)) for t, w in zip(texts, WIDTHS, strict=True))
        sheet.row_dimensions[row].height = 4 + LINE * max(lines, 1)
    for letter, width in zip("ABCDEFGH", WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
        for cell in sheet[letter][: MOST_COMMENTS + 1]:
            cell.alignment = Alignment(
                wrap_text=letter in "ADFGH",
                vertical="top",
                horizontal="center" if letter in "BC" else "left",
            )
    if not issues:
        sheet.cell(2, 1, none)
        sheet.cell(2, 1).alignment = Alignment(vertical="top")
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:H{max(2, len(issues) + 1)}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"
