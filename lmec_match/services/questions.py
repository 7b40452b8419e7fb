"""Turn unknowns into question sheets, read them back, and say what moved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.datavalidation import DataValidation

from lmec_match.domain.fields import Field, FieldType
from lmec_match.domain.kinds import KINDS, kind_of
from lmec_match.domain.matches import MatchList
from lmec_match.domain.record import Record
from lmec_match.domain.values import Source
from lmec_match.errors import LmecError, UserError
from lmec_match.i18n import Message, Translator, msg
from lmec_match.progress import SILENT, Progress
from lmec_match.services import matching, reading, records
from lmec_match.services.office import Office

TOP = 10
HEADING_ROW = 4
COLUMNS = ("code", "name", "field", "ask", "why", "answer")
_WIDTHS = (16, 44, 4, 30, 60, 36)
_FILL = PatternFill("solid", fgColor="DCEEEC")


@dataclass(frozen=True)
class Asked:
    """Hold one question: which fact of which record, and why it matters."""

    record: Record
    field: Field
    why: Message
    gain: float


def gather(office: Office, progress: Progress = SILENT) -> dict[str, list[Asked]]:
    """Return {country: questions} over the matches of all needs, those that matter most first."""
    found: dict[tuple[str, str], Asked] = {}
    needs = records.all_of(office, "needs")
    for place, need in enumerate(needs):
        progress(place, len(needs), msg("Matching {name}", name=need.name))
        for target in ("technologies", "funding"):
            answer, _ = matching.ask(office, need.code, target, limit=TOP, as_code=True)
            known = records.several(office, [q.code for q in answer.questions] + [need.code])
            for question in answer.questions:
                record = known.get(question.code or need.code)
                if record is None or question.field not in KINDS[record.kind].by_key:
                    continue
                key = (record.code, question.field)
                if key not in found or found[key].gain < question.gain:
                    field = KINDS[record.kind].field(question.field)
                    found[key] = Asked(record, field, question.why, question.gain)
    grouped: dict[str, list[Asked]] = {}
    for asked in found.values():
        countries = asked.record.terms("country") or asked.record.terms("countries")
        grouped.setdefault(countries[0] if countries else "", []).append(asked)
    for listed in grouped.values():
        listed.sort(key=lambda a: (-a.gain, a.record.code, a.field.key))
    return dict(sorted(grouped.items()))


def write(
    office: Office, folder: Path, t: Translator, progress: Progress = SILENT
) -> list[dict[str, Any]]:
    """Write one workbook a country's focal point; return {file, country, questions} of each."""
    grouped = gather(office, progress)
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for country, listed in grouped.items():
        path = folder / f"questions-{country or 'other'}.xlsx"
        _write_one(office, path, listed, t)
        written.append({"file": str(path), "country": country, "questions": len(listed)})
    return written


def _write_one(office: Office, path: Path, listed: Sequence[Asked], t: Translator) -> None:
    book = Workbook()
    sheet = book.active
    sheet.title = "questions"
    sheet["A1"] = t(msg("Questions that could change a list of matches"))
    sheet["A1"].font = Font(bold=True, size=14)
    sheet["A2"] = t(msg("Please fill the last column and send the sheet back as it is."))
    heads = (
        t(msg("Code")), t(msg("Name")), "", t(msg("Fact that is not known")),
        t(msg("Why it matters")), t(msg("Answer")),
    )  # fmt: skip
    for column, (head, width) in enumerate(zip(heads, _WIDTHS, strict=True), 1):
        cell = sheet.cell(HEADING_ROW, column, head)
        cell.font, cell.fill = Font(bold=True), _FILL
        sheet.column_dimensions[cell.column_letter].width = width
    sheet.column_dimensions["C"].hidden = True
    choices: dict[str, DataValidation] = {}
    for row, asked in enumerate(listed, HEADING_ROW + 1):
        values = (
            asked.record.code, asked.record.name, asked.field.key, t.label(asked.field.labels),
            t(asked.why), "",
        )  # fmt: skip
        for column, value in enumerate(values, 1):
            cell = sheet.cell(row, column)
            cell.value, cell.data_type = value, "s"
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        if asked.field.type is FieldType.TERM:
            key = asked.field.vocabulary
            if key not in choices:
                choices[key] = _choices(office, book, key, t)
                sheet.add_data_validation(choices[key])
            choices[key].add(sheet.cell(row, len(COLUMNS)))
    sheet.freeze_panes = sheet.cell(HEADING_ROW + 1, 1)
    book.save(path)


def _choices(office: Office, book: Workbook, key: str, t: Translator) -> DataValidation:
    """Return a drop-down of a vocabulary's labels, kept on a sheet of its own."""
    title = f"choices_{key}"
    sheet = book.create_sheet(title)
    sheet.sheet_state = "hidden"
    terms = office.vocabularies[key].terms
    for row, term in enumerate(terms, 1):
        sheet.cell(row, 1, t.label(term.labels))
    return DataValidation(type="list", formula1=f"{title}!$A$1:$A${len(terms)}", allow_blank=True)


def read(office: Office, files: Sequence[Path], progress: Progress = SILENT) -> dict[str, Any]:
    """Read filled sheets as one step, match again, and return what moved."""
    before = _tops(office, progress)
    answered, refused = [], []
    with office.register.change(msg("Answers of focal points"), office.by) as changes:
        for path in files:
            for row, code, key, text in _answers(path):
                source = Source(file=path.name, sheet="questions", row=row, by=office.by)
                try:
                    field = kind_of(records.read_code(code)).field(key)
                    value = reading.read_value(office, field, text)
                    changes.update(code, {key: records.complete(office, value)}, source)
                except (LmecError, KeyError) as problem:
                    why = problem.message if isinstance(problem, LmecError) else msg(
                        "{code} has no such field.", code=code)  # fmt: skip
                    refused.append({"file": path.name, "row": row, "why": why})
                else:
                    answered.append({"code": code, "field": key, "value": text})
    after = _tops(office, progress)
    return {"answered": answered, "refused": refused, "moved": _moved(before, after)}


def _answers(path: Path) -> list[tuple[int, str, str, str]]:
    try:
        book = load_workbook(path, data_only=True)
        sheet = book["questions"]
    except (OSError, KeyError, ValueError, BadZipFile, InvalidFileException) as problem:
        raise UserError(msg("{path} is not a question sheet.", path=path)) from problem
    found = []
    for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
        cells = [str(c).strip() if c is not None else "" for c in row] + [""] * len(COLUMNS)
        if number > HEADING_ROW and cells[0] and cells[2] and cells[5]:
            found.append((number, cells[0], cells[2], cells[5]))
    return found


def _tops(office: Office, progress: Progress) -> dict[tuple[str, str], MatchList]:
    needs = records.all_of(office, "needs")
    made = {}
    for place, need in enumerate(needs):
        progress(place, len(needs), msg("Matching {name}", name=need.name))
        for target in ("technologies", "funding"):
            answer, _ = matching.ask(office, need.code, target, limit=TOP, as_code=True)
            made[need.code, target] = answer
    return made


def _moved(
    before: dict[tuple[str, str], MatchList], after: dict[tuple[str, str], MatchList]
) -> list[dict[str, Any]]:
    moved = []
    for key, old in before.items():
        was = {r.code: (i, r.score) for i, r in enumerate(old.results, 1)}
        now = {r.code: (i, r.score) for i, r in enumerate(after[key].results, 1)}
        for code in dict.fromkeys((*was, *now)):
            a, b = was.get(code), now.get(code)
            if a != b and (a is None or b is None or abs(a[1] - b[1]) > 0.05 or a[0] != b[0]):
                moved.append(
                    {
                        "need": key[0],
                        "for": key[1],
                        "offer": code,
                        "place": [a[0] if a else None, b[0] if b else None],
                        "score": [round(a[1], 1) if a else None, round(b[1], 1) if b else None],
                    }
                )
    return moved


def in_words(moved: dict[str, Any]) -> list[Message]:
    """Return what reading answers did, in sentences."""
    said = [
        msg("{count} answers were read; {moved} places in the lists moved.",
            count=len(moved["answered"]), moved=len(moved["moved"]))
    ]  # fmt: skip
    said.extend(
        msg("{file}, row {row}: {why}", file=r["file"], row=r["row"], why=r["why"])
        for r in moved["refused"]
    )
    return said
