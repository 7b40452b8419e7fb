"""Trial 44, guided by coverage: `python -m tests.trials.guided SECONDS CORPUS` (needs atheris).

The program's own code reads what the fuzzer makes: as a text, as a page, and as the XML of a
worksheet. Whatever is no sentence of ours is a crash, and ends the run with the input that did it.
Spreadsheets proper are read in a child process; `test_fuzz.py` damages those.
"""

from __future__ import annotations

import io
import sys
import tempfile
import zipfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["lmec_match.importing", "lmec_match.text"]):
    from lmec_match.errors import LmecError
    from lmec_match.importing import archive, reader
    from lmec_match.importing.workbook import Limits
    from tests.importing.registry import MemoryRegister, load_words, plan_workbook
    from tests.trials.fuzz import ROWS, seeds

WORDS = load_words()
LIMITS = Limits(cells=20_000, seconds=20)
FOLDER = Path(tempfile.mkdtemp(prefix="lmec-guided-"))
KINDS = ("partners", "technologies", "needs", "funding", "projects")


def _text(data: bytes) -> None:
    path = FOLDER / "list.csv"
    path.write_bytes(data[1:])
    if archive.kind_of(path) in ("zip", "ole", "biff"):
        return
    book = reader.read(path, limits=LIMITS)
    plan_workbook(book, MemoryRegister(), WORDS, KINDS[data[0] % len(KINDS)])


def _sheet(data: bytes) -> None:
    path = FOLDER / "list.xlsx"
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("xl/workbook.xml", '<workbook><sheet name="List" r:id="a"/></workbook>')
        book.writestr(
            "xl/_rels/workbook.xml.rels", '<Relationship Id="a" Target="worksheets/sheet1.xml"/>'
        )
        book.writestr("xl/worksheets/sheet1.xml", data)
    parts = archive.inspect(path, LIMITS).sheet_parts
    for part in parts.values():
        archive.facts(path, part)
        archive.extent(path, part)
        archive.furthest_cell(path, part)


def one(data: bytes) -> None:
    """Read one input as a list; only the program's own sentences may come of it."""
    if len(data) < 2:
        return
    try:
        (_sheet if data[:5] == b"<work" else _text)(data)
    except LmecError:
        return


def _corpus(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    good = seeds(FOLDER)
    text = good["csv"]
    with zipfile.ZipFile(io.BytesIO(good["xlsx"])) as book:
        sheet = book.read("xl/worksheets/sheet1.xml")
    page = "".join(f"<tr>{''.join(f'<td>{c}</td>' for c in row)}</tr>" for row in ROWS)
    for name, data in {
        "sheet": sheet,
        "comma": b"0" + text,
        "tab": b"1" + text.replace(b'","', b'"\t"'),
        "wide": b"2" + text.decode().encode("utf-16"),
        "page": b"3<html><table>" + page.encode() + b"</table></html>",
        "thai": b"4" + "ชื่อ,ราคา\nบริษัท,๑๐๐ บาท\n".encode("tis-620"),
    }.items():
        (folder / name).write_bytes(data)


if __name__ == "__main__":
    seconds, corpus = sys.argv[1:3]
    _corpus(Path(corpus))
    options = [f"-max_total_time={seconds}", "-timeout=20", "-max_len=4096", "-rss_limit_mb=2000"]
    atheris.Setup([sys.argv[0], corpus, f"-artifact_prefix={corpus}/", *options], one)
    atheris.Fuzz()
