"""What is written comes back: exports without a change, templates, annotated lists."""

from __future__ import annotations

import os
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from lmec_match.domain import codes, kinds
from lmec_match.domain.record import Record
from lmec_match.domain.values import Contact, Money, Name, PartialDate, Ref
from lmec_match.domain.vocabulary import Vocabularies
from lmec_match.errors import EnvironmentProblem
from lmec_match.i18n import LANGUAGES, Translator, paper_translator
from lmec_match.importing import export, header, mapping, reader, returned, template
from lmec_match.importing.plan import Action
from tests.importing.registry import MemoryRegister, pasted, plan_workbook, plans_of, shared

ENGLISH = Translator("en", {})
HOSTILE_NAMES = (
    "=1+1",
    "+49 Firm",
    "-5",
    "@home",
    "\tTab Ltd",
    "＝A1",
    '=HYPERLINK("x")',
    "A; B、C",
)


def _record(number: int, name: str, **values: object) -> Record:
    kind = kinds.KINDS["partners"]
    code = codes.make(kind.prefix, kind.number, number)
    return Record(number, code, "partners", {"name": name.strip(), **values})


def test_an_export_comes_back_without_a_change(tmp_path: Path, words: Vocabularies) -> None:
    register = MemoryRegister()
    for name in ("projects/Laos.csv", "projects/world_bank_ppi_cambodia.csv"):
        for planned in plans_of(shared(name), register, words):
            register.apply(planned)
    out = tmp_path / "out.xlsx"
    for language in ("en", "zh-CN", "km"):
        assert export.write(
            {"projects": register.held.values()}, out, Translator(language, {}), words
        ) == {"projects": 37}
        again = plans_of(out, register, words)
        assert again[0].kind == "projects"
        assert {r.action for r in again[0].rows} == {Action.UNCHANGED}, [
            r.difference for r in again[0].rows if r.difference
        ]


def test_awkward_values_come_back_without_a_change(tmp_path: Path, words: Vocabularies) -> None:
    register = MemoryRegister()
    full = _record(
        100,
        "Full",
        names=(
            Name("全名", "zh-CN", "Hans", "label"),
            Name("FL", "", "Latn", "acronym"),
            Name("A; B", "", "Latn", "alias"),
        ),
        contacts=(
            Contact("Ann", "Head", "ann@a-firm.org", "+856 20 1"),
            Contact("Bob", "", "", ""),
        ),
        country="LA",
        countries_served=("TH", "LA"),
        as_of=PartialDate(2026, quarter=3),
        summary="Line one\nline two",
    )
    records = [*(_record(i, n) for i, n in enumerate(HOSTILE_NAMES, 1)), full]
    register.held = {r.code: r for r in records}
    out = tmp_path / "out.xlsx"
    export.write({"partners": records}, out, ENGLISH, words)
    sheet = openpyxl.load_workbook(out).active
    assert {c.data_type for c in sheet["B"][1:]} == {"s"}
    again = plans_of(out, register, words, "partners")[0]
    assert [(r.action, r.difference) for r in again.rows] == [(Action.UNCHANGED, ())] * len(records)
    changed = replace(full, values={**full.values, "country": "TH"})
    register.held[full.code] = changed
    assert [d.field for d in plans_of(out, register, words, "partners")[0].rows[-1].difference] == [
        "country"
    ]


@pytest.mark.parametrize("value", ["1.234", "0.125", "1234567.5", "3000000"])
def test_amounts_are_written_so_that_nobody_doubts_them(value: str, words: Vocabularies) -> None:
    record = Record(1, "PPP-00001-0", "projects", {"cost": Money(Decimal(value), "USD", "x")})
    text = export.cell_of(record, "cost", kinds.KINDS["projects"].field("cost"), ENGLISH, words)
    planned = pasted(f"Project name\tTotal cost\nDam\t{text}\n", words, "projects")
    assert planned.rows[0].values["cost"].amount == Decimal(value)
    assert not planned.rows[0].issues


@pytest.mark.parametrize("kind", [k.key for k in kinds.IMPORTABLE])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_template_maps_itself(
    kind: str, language: str, tmp_path: Path, words: Vocabularies
) -> None:
    out = tmp_path / "blank.xlsx"
    template.write(kind, out, paper_translator(language), words)
    book = openpyxl.load_workbook(out)
    sheet = book.worksheets[0]
    assert sheet.data_validations.dataValidation
    for column, cell in enumerate(sheet[1], 1):
        sheet.cell(2, column, "x" if cell.value else None)
    book.save(out)
    table = header.find_tables(reader.read(out).sheets[0])[0]
    wanted = [f.key for f in kinds.KINDS[kind].fields if f.required]
    chosen = mapping.suggest(table, kind, words)
    assert set(wanted) <= {c.target for c in chosen.columns}
    by_heading = mapping.headings.by_kind()[kind]
    assert all(any(k in by_heading for k in mapping.headings.parse(h).keys) for h in table.headings)


def test_the_list_goes_back_annotated(tmp_path: Path, words: Vocabularies) -> None:
    source = tmp_path / "list.csv"
    source.write_text(
        "Need,Country,Budget,Needed by\nLeachate,Atlantis,TBD,03/04/2027\n"
        "=cmd|x,Laos,USD 5,2570\n,Laos,1.234,2027\n",
        encoding="utf-8",
    )
    register = MemoryRegister()
    book = reader.read(source)
    planned = plan_workbook(book, register, words, "needs")
    out = tmp_path / "back.xlsx"
    count = returned.write(source, planned, out, Translator("zh-CN", {}), warnings=book.warnings)
    assert count == sum(len(p.all_issues) for p in planned)
    back = openpyxl.load_workbook(out)
    assert back.sheetnames == ["list", "Findings", "Fixes"]
    assert back["list"]["A3"].value == "=cmd|x"
    assert back["list"]["A3"].data_type == "s"
    country = back["list"]["B2"]
    assert "Atlantis" in country.comment.text
    assert country.fill.fgColor.rgb.endswith(returned.COLOURS["warning"])
    rows = list(back["Findings"].iter_rows(min_row=2, values_only=True))
    assert ("list", 2, "B") in {r[:3] for r in rows}
    assert ("list", 4, "A") in {r[:3] for r in rows}
    assert any("请" in str(r[7]) for r in rows)
    # The field is named in the sender's language, and the sheet is ready for paper.
    assert "国家" in {r[3] for r in rows}
    findings = back["Findings"]
    assert findings.auto_filter.ref == f"A1:H{len(rows) + 1}"
    assert findings.page_setup.orientation == "landscape"
    assert findings["G2"].alignment.wrap_text
    assert [findings.column_dimensions[c].width for c in "GH"] == [60, 60]


def test_a_list_without_findings_says_so(tmp_path: Path, words: Vocabularies) -> None:
    source = tmp_path / "list.csv"
    source.write_text("Need,Country\nLeachate,Laos\n", encoding="utf-8")
    planned = plan_workbook(reader.read(source), MemoryRegister(), words, "needs")
    out = tmp_path / "back.xlsx"
    assert returned.write(source, planned, out, ENGLISH) == 0
    back = openpyxl.load_workbook(out)
    assert back["Findings"]["A2"].value == "Nothing was found."
    assert back["Fixes"]["A2"].value == "Nothing had to be fixed."


def test_a_full_disk_is_said_and_the_old_file_stays(
    tmp_path: Path, words: Vocabularies, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.xlsx"
    out.write_bytes(b"old")

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(EnvironmentProblem, match="No space"):
        export.write({"partners": [_record(1, "A")]}, out, ENGLISH, words)
    assert out.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["out.xlsx"]
    assert Ref("", "x").text == "x"


def test_rows_of_findings_are_as_high_as_their_text(tmp_path: Path, words: Vocabularies) -> None:
    path = tmp_path / "list.csv"
    rows = ["Organisation,Country", "Green Ltd,Atlantis", f"Blue Ltd,{'Utopia ' * 30}"]
    path.write_text("\n".join(rows), "utf-8")
    out = tmp_path / "back.xlsx"
    plans = plans_of(path, MemoryRegister(), words)
    returned.write(path, plans, out, ENGLISH)
    sheet = openpyxl.load_workbook(out)["Findings"]
    short, long = (sheet.row_dimensions[row].height for row in (2, 3))
    assert [sheet.cell(row, 6).value[:6] for row in (2, 3)] == ["Atlant", "Utopia"]
    assert long > 2 * short
    if os.name == "posix":
        # As readable for others as the user's own files are.
        assert out.stat().st_mode & 0o777 == path.stat().st_mode & 0o777


def test_a_word_for_a_total_alone_is_a_total(tmp_path: Path, words: Vocabularies) -> None:
    path = tmp_path / "list.xlsx"
    book = openpyxl.Workbook()
    for row in (("Organisation", "Country", "Website"), ("Green Ltd", "Laos", "green.example")):
        book.active.append(row)
    book.active.append(("Total", None, "=COUNTA(C2:C2)"))
    book.save(path)
    planned = plans_of(path, MemoryRegister(), words)[0]
    assert [r.values["name"] for r in planned.rows] == ["Green Ltd"]
