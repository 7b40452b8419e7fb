"""Trials 22 to 26 and 43: files that swell, reach far or pull something in, with their marks."""

from __future__ import annotations

import importlib.util
import re
import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lmec_match.services.office import Office
from tests.importing.registry import LISTS
from tests.importing.test_hostile import HEAD, _cell, _workbook
from tests.trials.measure import measure
from tests.ui.windows import shown
from ui.main_window import MainWindow

pytestmark = pytest.mark.trial
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def write_part(path: Path, part: str, pieces: Iterator[bytes]) -> Path:
    """Write a workbook whose one part is streamed, so that the test itself stays small."""
    _workbook(path, HEAD)
    small = path.with_suffix(".small")
    path.rename(small)
    with zipfile.ZipFile(small) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name != part:
                new.writestr(name, old.read(name))
        with new.open(part, "w", force_zip64=True) as out:
            for piece in pieces:
                out.write(piece)
    return path


def test_22_a_bomb_of_500_mb_is_refused(tmp_path: Path) -> None:
    def pieces() -> Iterator[bytes]:
        yield f'<?xml version="1.0"?><worksheet xmlns="{MAIN}"><sheetData>'.encode()
        for _ in range(500):
            yield b" " * 1_000_000
        yield b"</sheetData></worksheet>"

    path = write_part(tmp_path / "bomb.xlsx", "xl/worksheets/sheet1.xml", pieces())
    assert path.stat().st_size < 600_000
    found = measure(path)
    assert (found.verdict, "unpack" in found.said) == ("refused", True)
    assert found.seconds < 2
    assert found.rss_mb < 200


def test_23_a_string_of_400_mb_is_refused(tmp_path: Path) -> None:
    def pieces() -> Iterator[bytes]:
        yield f'<?xml version="1.0"?><sst xmlns="{MAIN}" count="1"><si><t>'.encode()
        for _ in range(400):
            yield b"a" * 1_000_000
        yield b"</t></si></sst>"

    found = measure(write_part(tmp_path / "long.xlsx", "xl/sharedStrings.xml", pieces()))
    assert found.verdict == "refused"
    assert "long.xlsx" in found.said
    assert found.seconds < 5


def test_23_a_sheet_of_9_600_000_cells_is_refused_by_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "wide.xlsx"
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet = book.add_worksheet("Wide")
    for column in range(48):
        sheet.write_string(0, column, f"Heading {column}")
    for row in range(1, 200_000):
        # The first and the last cell span the width: the cells between are as good as there.
        sheet.write_number(row, 0, row)
        sheet.write_number(row, 47, row)
    book.close()
    found = measure(path)
    assert (found.verdict, "9,600,000" in found.said) == ("refused", True)
    assert found.seconds < 5


@pytest.fixture
def window(qtbot: QtBot, desk: Office) -> Iterator[MainWindow]:
    with shown(qtbot, desk) as window:
        yield window
    for widget in QApplication.topLevelWidgets():
        widget.close()


def opened_in_window(qtbot: QtBot, window: MainWindow, path: Path, seconds: int) -> tuple[str, int]:
    """Open a list in the window; return what it said and its longest gap in milliseconds."""
    told: list[object] = []
    window.context.failed.connect(told.append)
    window.go("importing", None)
    page = window.page("importing")
    qtbot.wait(500)
    gaps: list[int] = []
    clock = QElapsedTimer()
    timer = QTimer()
    timer.setInterval(20)
    timer.timeout.connect(lambda: gaps.append(int(clock.restart())))
    clock.start()
    timer.start()
    page.show_subject(str(path))
    done: Callable[[], bool] = lambda: bool(told) or page.stack.currentIndex() > 0  # noqa: E731
    qtbot.waitUntil(done, timeout=seconds * 1000)
    timer.stop()
    gaps.append(int(clock.elapsed()))
    return str(told[0]) if told else "", max(gaps)


def test_24_a_cell_far_out_is_named_and_the_window_lives(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    rows = f'<row r="1">{_cell("A1", "x")}</row><row r="1048576">{_cell("XFD1048576", "y")}</row>'
    path = _workbook(tmp_path / "far.xlsx", rows)
    found = measure(path)
    assert (found.verdict, "XFD1048576" in found.said) == ("refused", True)
    said, gap = opened_in_window(qtbot, window, path, 60)
    assert "XFD1048576" in said
    assert gap < 100


ENTITIES = {
    "billion laughs": '<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)),
    "quadratic": f'<!ENTITY a "{"h" * 50_000}">',
    "file": '<!ENTITY a SYSTEM "file:///etc/hostname">',
    "http": '<!ENTITY a SYSTEM "http://192.0.2.1/x">',
    "parameter": '<!ENTITY % p SYSTEM "http://192.0.2.1/x.dtd"> %p;',
}
PARTS = (
    "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml",
    "[Content_Types].xml", "xl/_rels/workbook.xml.rels",
)  # fmt: skip


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("kind", ENTITIES)
@pytest.mark.parametrize("hidden", [False, True])
def test_25_entities_are_refused_and_nothing_is_fetched(
    kind: str, part: str, hidden: bool, tmp_path: Path
) -> None:
    # A comment longer than any first look stands before the document type.
    before = f"<!--{'x' * 20_000} <a> -->" if hidden else ""
    text = f'<?xml version="1.0"?>{before}<!DOCTYPE r [{ENTITIES[kind]}]><r>&a;&a;</r>'
    path = _workbook(tmp_path / "x.xlsx", HEAD, extra={part: text})
    trace = tmp_path / "trace"
    strace = shutil.which("strace")
    before_command = (
        (strace, "-f", "-qq", "-e", "trace=connect,openat", "-o", str(trace)) if strace else ()
    )
    found = measure(path, before=before_command)
    assert (found.verdict, "entities" in found.said) == ("refused", True)
    if strace:
        calls = trace.read_text(errors="replace")
        assert not re.findall(r"connect\(.*AF_INET", calls)
        assert "/etc/hostname" not in calls
    else:
        assert found.seconds < 2


def test_25_refused_within_two_seconds(tmp_path: Path) -> None:
    for kind, entity in ENTITIES.items():
        text = f'<?xml version="1.0"?><!DOCTYPE r [{entity}]><r>&a;</r>'
        path = _workbook(tmp_path / "x.xlsx", HEAD, extra={PARTS[0]: text})
        assert measure(path).seconds < 2, kind


def test_26_the_verdicts_are_the_same_without_the_xml_libraries(tmp_path: Path) -> None:
    files = sorted((LISTS / "hostile").glob("*.xls?"))[::3] if LISTS.is_dir() else []
    own = _workbook(tmp_path / "good.xlsx", HEAD + f'<row r="4">{_cell("B4", "Green")}</row>')
    bad = f'<?xml version="1.0"?><!DOCTYPE r [{ENTITIES["file"]}]><r>&a;</r>'
    trap = _workbook(tmp_path / "trap.xlsx", HEAD, extra={PARTS[1]: bad})
    for path in (own, trap, *files):
        copy = tmp_path / path.name
        if copy != path:
            shutil.copy(path, copy)
        with_them = measure(copy)
        for without in (("lxml",), ("defusedxml",), ("lxml", "defusedxml")):
            found = measure(copy, without=without)
            assert (found.verdict, found.said) == (with_them.verdict, with_them.said), path.name
    if importlib.util.find_spec("lxml") is None:
        pytest.skip("lxml is not installed: the verdicts were compared without it alone")


def test_43_a_full_sheet_ends_in_the_limit(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "full.xlsx"
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet = book.add_worksheet("Full")
    sheet.write_row(0, 0, ["Organisation", "Country", "Website"])
    for row in range(1, 1_048_576):
        sheet.write_row(row, 0, [f"Firm {row}", "Laos", f"f{row}.example"])
    book.close()
    found = measure(path)
    assert (found.verdict, "1,048,576" in found.said) == ("refused", True)
    assert found.seconds < 60
    assert found.rss_mb < 500
    said, gap = opened_in_window(qtbot, window, path, 60)
    assert "1,048,576" in said
    assert gap < 100
    # Without a head that tells its rows, they are counted.
    bare = write_part(
        tmp_path / "bare.xlsx",
        "xl/worksheets/sheet1.xml",
        (
            piece.encode()
            for piece in (
                f'<worksheet xmlns="{MAIN}"><sheetData>',
                *(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 300_001)),
                "</sheetData></worksheet>",
            )
        ),
    )
    found = measure(bare)
    assert (found.verdict, "300,000" in found.said) == ("refused", True)
    lying = tmp_path / "lying.csv"
    with lying.open("w") as out:
        out.write("Organisation,Country\n")
        out.writelines(f"Firm {row},Laos\n" for row in range(1_048_575))
    found = measure(lying)
    assert (found.verdict, found.rss_mb < 500, found.seconds < 60) == ("refused", True, True)
