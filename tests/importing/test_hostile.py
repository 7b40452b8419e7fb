# ruff: noqa: E501 - the parts of a workbook are as long as they are
"""Bad files end in a list or in a sentence, never in the program's end."""

from __future__ import annotations

import pickle
import socket
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from lmec_match.errors import Cancelled, EnvironmentProblem, LmecError, UserError
from lmec_match.importing import header, reader
from lmec_match.importing.workbook import Limits
from lmec_match.progress import Progress
from tests.importing.registry import LISTS, shared

HOSTILE = sorted(p.name for p in (LISTS / "hostile").glob("*") if p.suffix != ".csv") or ["absent"]
_SHEET = (
    '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    "{before}<sheetData>{rows}</sheetData>{after}</worksheet>"
)


def _workbook(
    path: Path, rows: str, before: str = "", after: str = "", extra: dict[str, str] | None = None
) -> Path:
    """Write the smallest .xlsx that readers take."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{relations}"><sheets><sheet name="List" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": _SHEET.format(rows=rows, before=before, after=after),
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in {**parts, **(extra or {})}.items():
            archive.writestr(name, text)
    return path


def _cell(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


HEAD = f'<row r="3">{_cell("B3", "Organisation")}{_cell("C3", "Country")}</row>'


@pytest.mark.parametrize("name", HOSTILE)
def test_every_hostile_file_ends_in_a_list_or_a_sentence(name: str) -> None:
    path = shared(f"hostile/{name}")
    try:
        book = reader.read(path, limits=Limits(memory_mb=700, seconds=50))
    except LmecError as problem:
        assert path.name in str(problem)
        assert len(str(problem)) > len(path.name) + 10
    else:
        for sheet in book.sheets:
            header.find_tables(sheet)


def test_rows_and_columns_are_those_that_excel_shows(tmp_path: Path) -> None:
    rows = (
        HEAD
        + f'<row r="5" hidden="1">{_cell("B5", "Green Ltd")}<c r="C5" t="e"><f>X</f><v>#N/A</v></c></row>'
    )
    path = _workbook(
        tmp_path / "a.xlsx",
        rows,
        '<cols><col min="4" max="4" hidden="1"/></cols>',
        '<autoFilter ref="B3:C5"/>',
    )
    book = reader.read(path)
    table = header.find_tables(book.sheets[0])[0]
    assert (table.header_rows, table.row_numbers) == ((3,), [5])
    assert table.headings[1:3] == ("Organisation", "Country")
    found = {i.code: i for i in book.warnings}
    assert set(found) == {"hidden_rows", "hidden_columns", "filtered", "error_cell"}
    assert (found["error_cell"].row, found["error_cell"].column) == (5, "C")


def test_a_formula_without_result_is_reported(tmp_path: Path) -> None:
    rows = HEAD + f'<row r="4">{_cell("B4", "Green Ltd")}<c r="C4"><f>A1&amp;B1</f></c></row>'
    book = reader.read(_workbook(tmp_path / "a.xlsx", rows))
    assert [(i.code, i.row, i.column) for i in book.warnings] == [("formula_without_value", 4, "C")]


def test_the_furthest_cell_is_named(tmp_path: Path) -> None:
    rows = f'<row r="1">{_cell("A1", "x")}</row><row r="1048576">{_cell("XFD1048576", "y")}</row>'
    with pytest.raises(UserError, match="XFD1048576"):
        reader.read(
            _workbook(tmp_path / "far.xlsx", rows), limits=Limits(memory_mb=500, seconds=30)
        )


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            for _ in range(300):
                part.write(b" " * 1_000_000)
    with pytest.raises(UserError, match="unpack"):
        reader.read(path)


@pytest.mark.parametrize(
    "part", ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"]
)
@pytest.mark.parametrize(
    "entity",
    [
        '<!ENTITY a "ha"><!ENTITY b "&a;&a;">',
        '<!ENTITY x SYSTEM "file:///etc/hostname">',
        '<!ENTITY x SYSTEM "http://127.0.0.1:9/">',
    ],
)
def test_entities_are_refused_in_every_part(
    part: str, entity: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket.socket, "connect", lambda *_: pytest.fail("the network was used"))
    text = f'<?xml version="1.0"?><!DOCTYPE r [{entity}]><r>&x;</r>'
    path = _workbook(tmp_path / "x.xlsx", HEAD, extra={part: text})
    with pytest.raises(UserError, match="entities"):
        reader.read(path)


def test_merged_body_cells_count_for_each_row(tmp_path: Path) -> None:
    rows = HEAD + "".join(
        f'<row r="{n}">{_cell(f"B{n}", f"Firm {n}")}{_cell("C4", "Laos") if n == 4 else ""}</row>'
        for n in (4, 5, 6)
    )
    path = _workbook(
        tmp_path / "m.xlsx", rows, after='<mergeCells><mergeCell ref="C4:C6"/></mergeCells>'
    )
    table = header.find_tables(reader.read(path).sheets[0])[0]
    assert table.column(2) == ("Laos",) * 3
    assert table.filled == {(5, 2), (6, 2)}


def test_a_two_row_merged_header(tmp_path: Path) -> None:
    rows = (
        f'<row r="1">{_cell("A1", "Project name")}{_cell("B1", "Cost")}<c r="C1"/></row>'
        f'<row r="2"><c r="A2"/>{_cell("B2", "Total")}{_cell("C2", "Gap")}</row>'
        f'<row r="3">{_cell("A3", "Dam")}<c r="B3"><v>5</v></c><c r="C3"><v>2</v></c></row>'
    )
    path = _workbook(
        tmp_path / "h.xlsx",
        rows,
        after='<mergeCells><mergeCell ref="B1:C1"/><mergeCell ref="A1:A2"/></mergeCells>',
    )
    table = header.find_tables(reader.read(path).sheets[0])[0]
    assert table.header_rows == (1, 2)
    assert table.headings == ("Project name", "Cost Total", "Cost Gap")
    assert table.row_numbers == [3]


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("gb18030", "单位名称,国家\n云南清流环保科技有限公司,中国\n"),
        ("big5", "單位名稱,國家\n臺灣環境保護工程股份有限公司,中國\n"),
        ("tis-620", "ชื่อหน่วยงาน,ประเทศ\nเทศบาลนครเชียงราย,ไทย\n"),
        ("cp1258", "Tên đơn vị,Quốc gia\nCông ty Môi trường Hà Nội,Việt Nam\n"),
        ("utf-16", "ឈ្មោះ;ប្រទេស\nក្រុមហ៊ុន;កម្ពុជា\n"),
        ("utf-16-le", "Organisation\tCountry\nMekong\tLaos\n"),
        ("utf-16-be", "Organisation\tCountry\nMekong\tLaos\n"),
        ("utf-8-sig", "名称;国家\nA;老挝\n"),
    ],
)
def test_encodings_and_separators(encoding: str, text: str, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    if encoding == "cp1258":
        import unicodedata

        pieces = []
        for c in text:
            try:
                c.encode("cp1258")
                pieces.append(c)
            except UnicodeEncodeError:
                pieces.append("".join(unicodedata.normalize("NFC", p) for p in _cp1258(c)))
        path.write_bytes("".join(pieces).encode("cp1258"))
    else:
        path.write_bytes(text.encode(encoding))
    rows = reader.read(path).sheets[0].rows
    separator = next(c for c in ";\t," if c in text)
    import unicodedata

    assert [[unicodedata.normalize("NFC", str(c)) for c in r] for r in rows] == [
        [unicodedata.normalize("NFC", c) for c in line.split(separator)]
        for line in text.splitlines()
    ]


def _cp1258(character: str) -> str:
    """Write a Vietnamese letter as base and tone, as the code page has it."""
    import unicodedata

    parts = unicodedata.normalize("NFD", character)
    tone = next((c for c in parts if c in "\u0300\u0301\u0303\u0309\u0323"), "")
    return unicodedata.normalize("NFC", parts.replace(tone, "")) + tone if tone else character


def test_what_a_file_is_decides_not_its_name(tmp_path: Path) -> None:
    page = tmp_path / "list.xls"
    page.write_text("<html><table><tr><th>Name</th></tr><tr><td>A &amp; B</td></tr></table></html>")
    book = reader.read(page)
    assert book.sheets[0].rows == [["Name"], ["A & B"]]
    assert [i.code for i in book.warnings] == ["named_otherwise"]
    table = tmp_path / "list.xlsx"
    table.write_text("Name,Country\nA,Laos\n")
    assert reader.read(table).sheets[0].rows[1] == ["A", "Laos"]
    for name, data in (("a.pdf", b"%PDF-1.4 x"), ("b.xlsx", b""), ("c.xlsx", b"PK\x03\x04broken")):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(UserError, match=name):
            reader.read(tmp_path / name)
    with pytest.raises(UserError, match="no file"):
        reader.read(tmp_path / "absent.csv")


def test_cells_and_time_are_limited_and_reading_is_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text("a,b\n" * 1000)
    with pytest.raises(UserError, match="limit"):
        reader.read(path, limits=Limits(cells=500))
    book = _workbook(tmp_path / "a.xlsx", HEAD)
    with pytest.raises(Cancelled):
        reader.read(book, progress=Progress(cancelled=lambda: True))
    with pytest.raises(UserError, match="limit"):
        reader.read(book, limits=Limits(cells=1))
    assert issubclass(EnvironmentProblem, LmecError)


def test_a_cell_without_an_end_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "list.ods"
    names = "urn:oasis:names:tc:opendocument:xmlns"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "content.xml",
            f'<o:document-content xmlns:o="{names}:office:1.0" xmlns:table="{names}:table:1.0" xmlns:text="{names}:text:1.0">'
            '<o:body><o:spreadsheet><table:table table:name="List"><table:table-row>'
            '<table:table-cell o:value-type="string"><text:p>Organisation</text:p>'
            "</table:table-row></table:table></o:spreadsheet></o:body></o:document-content>",
        )
    start = time.monotonic()
    with pytest.raises(UserError, match=r"list\.ods is damaged: content\.xml"):
        reader.read(path, limits=Limits(seconds=50))
    assert time.monotonic() - start < 20


def test_a_reader_that_goes_round_in_circles_is_stopped_before_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file of a few bytes has not the time of one of 30 megabytes."""
    monkeypatch.setattr(reader, "_PATIENCE", 0.3)
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"PK")
    for seconds, said in ((30.0, "far too long for its size"), (0.1, "which is the limit")):
        with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(30)"]) as child:
            with pytest.raises(UserError, match=said):
                reader._wait(child, path, Limits(seconds=seconds), Progress())
            child.kill()


def test_an_answer_that_is_no_plain_value_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _workbook(tmp_path / "list.xlsx", HEAD)
    monkeypatch.setattr(reader, "_PlainUnpickler", lambda file: _Refusing())
    with pytest.raises(UserError, match=r"list\.xlsx is not written as a spreadsheet should be"):
        reader.read(path)


class _Refusing:
    def load(self) -> None:
        raise pickle.UnpicklingError("os.system")
