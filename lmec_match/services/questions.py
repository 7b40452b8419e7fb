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
from lmec_match.i18n import Message, Translator, msg, paper_translator
from lmec_match.progress import SILENT, Progress
from lmec_match.services import matching, reading, records
from lmec_match.services.office import Office

LANGUAGE_OF = {"CN": "zh-CN", "TH": "th", "VN": "vi", "LA": "lo", "KH": "km", "MM": "my"}
"""The language of each country's focal point."""
TOP = 10
TOLD = 20
"""Moves that are told in words; the JSON has them all."""
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
    """Write one workbook a country's focal point; return {file, country, questions} of each.

    Each is in the language of its country; the one of no country is in that of `t`.
    """
    grouped = gather(office, progress)
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for country, listed in grouped.items():
        path = folder / f"questions-{country or 'other'}.xlsx"
        _write_one(office, path, listed, speaker(country, t))
        written.append({"file": str(path), "country": country, "questions": len(listed)})
    return written


def speaker(country: str, t: Translator) -> Translator:
    """Return the words of a country's focal point, those of `t` for a country of no list.

    What a sheet says is among the words of the paper, which are in all seven languages.
    """
    language = LANGUAGE_OF.get(country, "")
    return paper_translator(language) if language else t


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
            asked.record.code, asked.record.name, asked.field.key, _fact(asked.field, t),
            t(asked.why), "",
        )  # fmt: skip
        for column, value in enumerate(values, 1):
            cell = sheet.cell(row, column)
            cell.value, cell.data_type = value, "s"
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        if asked.field.type in (FieldType.TERM, FieldType.TERMS, FieldType.BOOL):
            key = asked.field.vocabulary or "yes_no"
            several = asked.field.type is FieldType.TERMS
            listed_as = f"{key}_several" if several else key
            if listed_as not in choices:
                choices[listed_as] = _choices(office, book, key, t)
                # Several values are written one behind the other: the list helps, and lets them.
                choices[listed_as].showErrorMessage = not several
                sheet.add_data_validation(choices[listed_as])
            choices[listed_as].add(sheet.cell(row, len(COLUMNS)))
    sheet.freeze_panes = sheet.cell(HEADING_ROW + 1, 1)
    book.save(path)


def _fact(field: Field, t: Translator) -> str:
    """Return what is asked for: a field's label."""
    return t.label(field.labels)


def _choices(office: Office, book: Workbook, key: str, t: Translator) -> DataValidation:
    """Return a drop-down of a vocabulary's labels, kept on a sheet of its own."""
    title = f"choices_{key}"
    formula = f"{title}!$A$1:$A${{}}"
    if title in book.sheetnames:
        return _listed(formula.format(book[title].max_row))
    sheet = book.create_sheet(title)
    sheet.sheet_state = "hidden"
    if key == "yes_no":
        words = [t(msg("yes")), t(msg("no"))]
    else:
        words = [t.label(term.labels) for term in office.vocabularies[key].terms]
    for row, word in enumerate(words, 1):
        sheet.cell(row, 1, word)
    return _listed(formula.format(len(words)))


def _listed(formula: str) -> DataValidation:
    return DataValidation(type="list", formula1=formula, allow_blank=True)


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
        msg("{count} {count:answer was|answers were} read; {moved} {moved:place|places} in the "
            "lists moved.",
            count=len(moved["answered"]), moved=len(moved["moved"]))
    ]  # fmt: skip
    for move in moved["moved"][:TOLD]:
        (before, after), (was, now) = move["place"], move["score"]
        params = {"need": move["need"], "offer": move["offer"], "before": before, "after": after,
                  "was": was, "now": now}  # fmt: skip
        if before is None:
            said.append(msg("{need}: {offer} is new at place {after} ({now} points).", **params))
        elif after is None:
            said.append(msg("{need}: {offer} left the list (was at place {before}).", **params))
        else:
            said.append(
                msg("{need}: {offer} from place {before} to {after} ({was} to {now} points).",
                    **params)
            )  # fmt: skip
    if len(moved["moved"]) > TOLD:
        said.append(msg("and {count} more", count=len(moved["moved"]) - TOLD))
    said.extend(
        msg("{file}, row {row}: {why}", file=r["file"], row=r["row"], why=r["why"])
        for r in moved["refused"]
    )
    return said
