"""Read a list from a file: .xlsx, .xlsm, .xls, .xlsb, .ods, .csv, .tsv, a page, a pasted block.

Spreadsheets are read in a child process with limits of memory, time and cells, so that a reader
that aborts, hangs or swells never touches the program. What a file *is* decides, not its name.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import json
import pickle
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import IO, Any

from lmec_match import collector
from lmec_match.errors import EnvironmentProblem, UserError
from lmec_match.i18n import Message, msg
from lmec_match.importing import archive, htmltables, textfiles
from lmec_match.importing.issues import Finding, Issue, at, column_letter
from lmec_match.importing.workbook import ErrorCell, Limits, MergedRange, SheetData, Workbook
from lmec_match.paths import PROJECT
from lmec_match.progress import SILENT, Progress

_POLL = 0.02
_PATIENCE = 15.0
"""Seconds that any file has, and bytes a second of the slowest reading beyond that: a reader that
goes round in circles over a damaged file is stopped long before the limit."""
_SLOWEST = 500_000


class _PlainUnpickler(pickle.Unpickler):
    """Load plain values and dates only: the child has read a file that nobody vouches for."""

    def find_class(self, module: str, name: str) -> Any:
        if module == "datetime" and name in ("datetime", "date", "time", "timedelta"):
            return getattr(dt, name)
        raise pickle.UnpicklingError(f"{module}.{name}")


def read(
    path: Path,
    *,
    limits: Limits | None = None,
    sheet: str | None = None,
    encoding: str | None = None,
    progress: Progress = SILENT,
) -> Workbook:
    """Read a file; raise `UserError` in words when it cannot be read or is beyond the limits.

    `sheet` reads one sheet only; `encoding` overrules what is found for a text file.
    """
    limits = limits or Limits()
    path = Path(path)
    _check_file(path, limits)
    digest = _sha256(path)
    progress(0, 0, msg("Reading {file}", file=path.name))
    kind = archive.kind_of(path)
    match kind:
        case "empty":
            raise UserError(msg("{file} is empty.", file=path.name))
        case "pdf" | "image" | "binary":
            raise UserError(
                msg(
                    "{file} is not a table ({kind}). Please send the list as .xlsx or .csv.",
                    file=path.name,
                    kind=kind,
                )
            )
        case "html":
            return _read_page(path, digest, encoding)
        case "text" | "xml":
            if (
                kind == "xml"
                and b"urn:schemas-microsoft-com:office:spreadsheet" in path.read_bytes()[:4096]
            ):
                raise UserError(
                    msg(
                        "{file} is in the old XML form of Excel 2003. Please save it as .xlsx.",
                        file=path.name,
                    )
                )
            return _read_text_file(path, digest, limits, encoding)
        case _:
            return _read_spreadsheet(path, digest, limits, sheet, progress, kind)


def read_text(text: str, *, limits: Limits | None = None, name: str = "pasted") -> Workbook:
    """Read a block that was pasted from a spreadsheet or a mail."""
    limits = limits or Limits()
    if not text.strip():
        raise UserError(msg("There is nothing to read in what was pasted."))
    separator = "\t" if "\t" in text else textfiles.separator_of(text)
    rows = textfiles.rows_of(text, separator, limits.cells)
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    sheet = SheetData(name, [list(r) for r in rows])
    return Workbook(Path(name), digest, (sheet,), encoding="utf-8", separator=separator)


def _check_file(path: Path, limits: Limits) -> None:
    try:
        size = path.stat().st_size
    except FileNotFoundError as problem:
        raise UserError(msg("There is no file {file}.", file=str(path))) from problem
    except OSError as problem:
        raise EnvironmentProblem(
            msg("{file} cannot be opened: {why}.", file=str(path), why=problem.strerror)
        ) from problem
    if "~$" in path.name and size < 1000:
        raise UserError(
            msg(
                "{file} is only the mark that Excel leaves while a list is open; "
                "choose the list itself.",
                file=path.name,
            )
        )
    if path.is_dir():
        raise UserError(msg("{file} is a folder, not a list.", file=str(path)))
    if size > limits.file_mb * 1_000_000:
        raise UserError(
            msg(
                "{file} has {size} MB; the limit is {limit} MB.",
                file=path.name,
                size=size // 1_000_000,
                limit=limits.file_mb,
            )
        )


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except PermissionError as problem:
        raise EnvironmentProblem(
            msg("{file} cannot be opened: {why}.", file=str(path), why=problem.strerror)
        ) from problem


def _read_text_file(path: Path, digest: str, limits: Limits, encoding: str | None) -> Workbook:
    decoded = textfiles.decode(path.read_bytes(), encoding)
    if not decoded.text.strip():
        raise UserError(msg("{file} is empty.", file=path.name))
    text = decoded.text
    first, newline, rest = text.partition("\n")
    if newline and first.strip().lower().startswith("sep=") and len(first.strip()) == 5:
        # Excel's own hint line names the separator; the row numbers still count it.
        separator, text = first.strip()[4], "\n" + rest
    else:
        separator = textfiles.separator_of(text)
    rows = textfiles.rows_of(text, separator, limits.cells)
    warnings: list[Issue] = []
    if path.suffix.lower() in (".xlsx", ".xls", ".xlsm", ".xlsb", ".ods"):
        finding = Finding(
            "named_otherwise",
            msg("{file} is a text table under a spreadsheet's name.", file=path.name),
        )
        warnings.append(at(finding, "", 0, "", "", path.name))
    if decoded.guesses:
        finding = Finding(
            "encoding_guessed",
            msg(
                "The text was read as {encoding}; please look whether it is right.",
                encoding=decoded.encoding,
            ),
        )
        warnings.append(at(finding, "", 0, "", "", decoded.encoding))
    sheet = SheetData(path.stem, [list(r) for r in rows])
    return Workbook(
        path, digest, (sheet,), tuple(warnings), decoded.encoding, separator, decoded.guesses
    )


def _read_page(path: Path, digest: str, encoding: str | None) -> Workbook:
    decoded = textfiles.decode(path.read_bytes(), encoding)
    tables = htmltables.read(decoded.text)
    if not tables:
        raise UserError(msg("{file} is a web page without a table.", file=path.name))
    finding = Finding(
        "named_otherwise", msg("{file} is a web page under a spreadsheet's name.", file=path.name)
    )
    warnings = (
        (at(finding, "", 0, "", "", path.name),)
        if path.suffix.lower() not in (".html", ".htm")
        else ()
    )
    sheets = tuple(
        SheetData(f"{path.stem} {n}" if len(tables) > 1 else path.stem, [list(r) for r in t])
        for n, t in enumerate(tables, 1)
    )
    return Workbook(path, digest, sheets, warnings, decoded.encoding, "", decoded.guesses)


def _read_spreadsheet(
    path: Path, digest: str, limits: Limits, sheet: str | None, progress: Progress, kind: str
) -> Workbook:
    if kind == "zip":
        archive.inspect(path, limits)
    answer = _ask_child(path, limits, sheet, progress)
    if "message" in answer:
        text, params = answer["message"]
        raise UserError(Message(text, params))
    if "too_many" in answer:
        raise UserError(
            msg(
                "The sheet “{sheet}” of {file} spans {cells} cells; the limit is {limit}. {where}",
                sheet=answer["sheet"],
                file=path.name,
                cells=f"{answer['too_many']:,}",
                limit=f"{limits.cells:,}",
                where=_furthest(path, limits),
            )
        )
    if "memory" in answer or "died" in answer:
        where = _furthest(path, limits)
        raise UserError(
            msg(
                "{file} could not be read: the reader stopped at {memory} MB of memory or at a "
                "fault in the file. {where}",
                file=path.name,
                memory=limits.memory_mb,
                where=where,
            )
        )
    if "problem" in answer:
        raise UserError(_in_words(str(answer["problem"]), path))
    sheets = tuple(_sheet(entry) for entry in answer["sheets"])
    if not sheets:
        if sheet is not None:
            raise UserError(msg("{file} has no sheet “{sheet}”.", file=path.name, sheet=sheet))
        raise UserError(msg("{file} has no sheet with cells.", file=path.name))
    return Workbook(path, digest, sheets, _warnings(answer, sheets, path))


def _ask_child(path: Path, limits: Limits, sheet: str | None, progress: Progress) -> dict[str, Any]:
    """Run the child; return its answer, or {"died": code} when it ended without one."""
    with tempfile.TemporaryDirectory(prefix="lmec-read-") as folder:
        request, result = Path(folder) / "request.json", Path(folder) / "answer.pickle"
        asked = {
            "path": str(path.resolve()),
            "sheet": sheet,
            "answer": str(result),
            "limits": dataclasses.asdict(limits),
        }
        request.write_text(json.dumps(asked), encoding="utf-8")
        command = [sys.executable, "-m", "lmec_match.importing.reader_child", str(request)]
        child = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=PROJECT,
        )
        try:
            _wait(child, path, limits, progress)
        finally:
            if child.poll() is None:
                child.kill()
                child.wait()
        if child.returncode or not result.is_file():
            return {"died": child.returncode}
        with result.open("rb") as file:
            try:
                return _load(file, progress)
            except (pickle.UnpicklingError, EOFError) as problem:
                # Not what the child writes of itself: the file has made it say something else.
                return {"problem": f"{type(problem).__name__}: {problem}"}


def _load(file: IO[bytes], progress: Progress) -> dict[str, Any]:
    """Load the child's answer, and the rows of each sheet block by block."""
    with collector.quiet():
        unpickler = _PlainUnpickler(file)
        answer: dict[str, Any] = unpickler.load()
        for sheet in answer.get("sheets", ()):
            rows: list[list[Any]] = []
            for _ in range(sheet["rows"]):
                progress.check()
                rows += unpickler.load()
            sheet["rows"] = rows
    return answer


def _wait(child: subprocess.Popen[bytes], path: Path, limits: Limits, progress: Progress) -> None:
    patience = _PATIENCE + archive.unpacked_size(path) / _SLOWEST
    seconds = min(limits.seconds, patience)
    end = time.monotonic() + seconds
    while True:
        try:
            child.wait(_POLL)
            return
        except subprocess.TimeoutExpired:
            progress.check()
        if time.monotonic() <= end:
            continue
        if seconds == limits.seconds:
            raise UserError(
                msg(
                    "{file} was not read within {seconds} seconds, which is the limit.",
                    file=path.name,
                    seconds=f"{limits.seconds:g}",
                )
            )
        raise UserError(
            msg(
                "{file} was not read within {seconds} seconds, far too long for its size: it "
                "seems to be damaged. Please open it in Excel or LibreOffice, save it again, and "
                "try once more.",
                file=path.name,
                seconds=f"{seconds:.0f}",
            )
        )


def _furthest(path: Path, limits: Limits) -> Message:
    """Name the cell that makes a sheet too large, where the archive can tell."""
    if archive.kind_of(path) == "zip":
        try:
            parts = archive.inspect(path, limits).sheet_parts
            for name, part in parts.items():
                letters, row = archive.furthest_cell(path, part)
                if row * (archive.column_index(letters) + 1) > min(limits.cells, 5_000_000):
                    return msg(
                        "The last used cell of “{sheet}” is {cell}: delete the empty rows and "
                        "columns beyond the list and save again.",
                        sheet=name,
                        cell=f"{letters}{row}",
                    )
        except (*archive.DAMAGED, UserError):
            return msg("Please open it in Excel or LibreOffice and save it again.")
    return msg("Please open it in Excel or LibreOffice, save it again as .xlsx, and try once more.")


def _in_words(problem: str, path: Path) -> Message:
    """Turn a reader's complaint into a sentence that names what is wrong."""
    low = problem.lower()
    if "password" in low or "encrypt" in low:
        return msg("{file} is protected by a password: save it without one.", file=path.name)
    if "codepage" in low and path.suffix.lower() == ".xls":
        return msg(
            "{file} is an old .xls in an unknown code page, or is encrypted. Please open it in "
            "Excel, save it as .xlsx without a password, and try again.",
            file=path.name,
        )
    if (
        "sector" in low
        or "invalid ole" in low
        or "cfb" in low
        or "eocd" in low
        or "invalid zip" in low
    ):
        return msg("{file} is damaged or cut short. Please ask for another copy.", file=path.name)
    if "cell limit" in low:
        return msg(
            "{file} spans more cells than can be read; its last used cell is far out.",
            file=path.name,
        )
    if "not found" in low or "relationship" in low or "mimetype" in low:
        return msg(
            "{file} lacks a part that every workbook has ({why}). Please save it again from Excel "
            "or LibreOffice.",
            file=path.name,
            why=problem[:120],
        )
    return msg(
        "{file} is not written as a spreadsheet should be ({why}). Please open it in Excel or "
        "LibreOffice and save it again.",
        file=path.name,
        why=problem[:120],
    )


def _sheet(entry: dict[str, Any]) -> SheetData:
    merged = tuple(
        MergedRange(first[0] + 1, first[1], last[0] + 1, last[1]) for first, last in entry["merged"]
    )
    errors = tuple(ErrorCell(row, column, what) for row, column, what in entry.get("errors", ()))
    return SheetData(
        entry["name"],
        entry["rows"],
        entry["first_row"],
        entry["hidden"],
        merged,
        frozenset(entry.get("hidden_rows", ())),
        frozenset(entry.get("hidden_columns", ())),
        entry.get("filtered", False),
        errors,
    )


def _warnings(
    answer: dict[str, Any], sheets: tuple[SheetData, ...], path: Path
) -> tuple[Issue, ...]:
    found: list[Issue] = []

    def add(
        code: str,
        message: Message,
        sheet: str = "",
        row: int = 0,
        column: str = "",
        value: object = "",
    ) -> None:
        found.append(at(Finding(code, message), sheet, row, column, "", value))

    if answer.get("macros"):
        add("macros", msg("{file} contains macros; they were not run.", file=path.name))
    if answer.get("links"):
        add(
            "links",
            msg(
                "{file} links to {n} other files; they were not opened.",
                file=path.name,
                n=answer["links"],
            ),
        )
    if answer.get("embedded"):
        add(
            "embedded",
            msg(
                "{file} contains {n} embedded objects; they were left out.",
                file=path.name,
                n=answer["embedded"],
            ),
        )
    for s in sheets:
        if s.hidden:
            add(
                "hidden_sheet",
                msg(
                    "The sheet “{sheet}” is hidden; it is not imported unless chosen.", sheet=s.name
                ),
                s.name,
            )
        if s.hidden_rows:
            add(
                "hidden_rows",
                msg(
                    "{n} rows of “{sheet}” are hidden; they are imported with the others.",
                    n=len(s.hidden_rows),
                    sheet=s.name,
                ),
                s.name,
            )
        if s.hidden_columns:
            letters = ", ".join(column_letter(c) for c in sorted(s.hidden_columns)[:20])
            add(
                "hidden_columns",
                msg(
                    "Columns {columns} of “{sheet}” are hidden; they are imported with the others.",
                    columns=letters,
                    sheet=s.name,
                ),
                s.name,
            )
        if s.filtered:
            add(
                "filtered",
                msg(
                    "A filter is set on “{sheet}”; rows that it hides are imported too.",
                    sheet=s.name,
                ),
                s.name,
            )
        for e in s.errors:
            if e.what == "formula":
                message = msg(
                    "The formula has no kept result: open the file in Excel, save it, and "
                    "send it again."
                )
                add("formula_without_value", message, s.name, e.row, column_letter(e.column))
            else:
                add(
                    "error_cell",
                    msg("The cell shows the error {what}.", what=e.what),
                    s.name,
                    e.row,
                    column_letter(e.column),
                    e.what,
                )
    return tuple(found)
