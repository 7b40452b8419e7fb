"""Cells corrected in the dry run: read as the list's own, told everywhere, and known again."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from lmec_match.cli import run
from lmec_match.domain.values import Money
from lmec_match.domain.words import source
from lmec_match.errors import UserError
from lmec_match.i18n import load_translator
from lmec_match.importing.plan import Action
from lmec_match.services import import_cells, imports, records
from lmec_match.services.imports import ImportOptions, ImportPreview
from lmec_match.services.office import Office

HEADS = ("Organisation", "Country", "E-mail")
ROWS = (
    ("Mekong Water Works", "Lao PDR", "info at mekong"),
    ("Tonle Sap Energy", "Cambodia", "hello@tonle.example"),
    ("", "Viet Nam", "mail@nameless.example"),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a list with a bad address in row 2 and a row without a name."""
    book = openpyxl.Workbook()
    book.active.title = "List"
    for row in (HEADS, *ROWS):
        book.active.append(row)
    book.save(tmp_path / "partners.xlsx")
    return tmp_path / "partners.xlsx"


def preview(desk: Office, path: Path, **options: object) -> ImportPreview:
    return imports.preview(desk, path, ImportOptions(kind="partners", **options))  # type: ignore[arg-type]


def codes_at(made: ImportPreview, row: int) -> set[str]:
    planned = next(r for r in made.sheets[0].plan.rows if r.row == row)
    return {i.code for i in planned.issues}


def test_a_correction_takes_its_finding_away_and_is_told(desk: Office, path: Path) -> None:
    made = preview(desk, path)
    assert "email_bad" in codes_at(made, 2)
    made = import_cells.correct(desk, made, 0, 2, "C", "info@mekong.example")
    assert codes_at(made, 2) == {"corrected"}
    cells = import_cells.cells_of(
        desk, made.sheets[0], 2, made.options.corrections, load_translator("en")
    )
    assert [(c.column, c.text, c.was) for c in cells] == [
        ("A", "Mekong Water Works", None),
        ("B", "Lao PDR", None),
        ("C", "info@mekong.example", "info at mekong"),
    ]
    # What the list says itself takes the correction back.
    back = import_cells.correct(desk, made, 0, 2, "C", "info at mekong")
    assert back.options.corrections == {}
    assert "email_bad" in codes_at(back, 2)


def test_a_correction_can_bring_a_new_finding(desk: Office, path: Path) -> None:
    made = preview(desk, path)
    made = import_cells.correct(desk, made, 0, 3, "B", "Atlantis")
    assert codes_at(made, 3) == {"corrected", "term_unknown"}
    made = import_cells.correct(desk, made, 0, 3, "A", "")
    assert "name_missing" in codes_at(made, 3)
    assert next(r for r in made.sheets[0].plan.rows if r.row == 3).action is Action.INVALID


def test_an_invalid_row_becomes_new_and_its_record_names_what_it_was(
    desk: Office, path: Path
) -> None:
    made = preview(desk, path)
    assert made.sheets[0].counts["invalid"] == 1
    made = import_cells.correct(desk, made, 0, 4, "A", "Red River Cleaners")
    made = import_cells.correct(desk, made, 0, 2, "C", "info@mekong.example")
    assert made.sheets[0].counts["invalid"] == 0
    outcome = imports.apply(desk, made)
    assert outcome.counts["new"] == 3
    held = {r.name: r for r in records.all_of(desk, "partners")}
    own = held["Mekong Water Works"].source_of("contacts")
    assert (own.was, own.row, own.by, own.batch) == ("info at mekong", 2, "Tester", outcome.batch)
    assert held["Mekong Water Works"].source_of("country").was == ""
    assert held["Red River Cleaners"].source_of("name").was == "–"
    words = source(own, load_translator("en"))
    assert words.startswith("partners.xlsx, sheet List, row 2")
    assert "corrected at import, was “info at mekong”" in words


def test_the_uncorrected_list_is_known_again_and_a_late_correction_updates(
    desk: Office, path: Path
) -> None:
    made = import_cells.correct(desk, preview(desk, path), 0, 2, "C", "info@mekong.example")
    imports.apply(desk, made)
    again = preview(desk, path)
    assert {r.row: r.action for r in again.sheets[0].plan.rows} == {
        2: Action.UNCHANGED,
        3: Action.UNCHANGED,
        4: Action.INVALID,
    }
    later = import_cells.correct(desk, again, 0, 3, "B", "Thailand")
    row = next(r for r in later.sheets[0].plan.rows if r.row == 3)
    assert (row.action, [d.field for d in row.difference]) == (Action.UPDATE, ["country"])


def test_corrections_stay_when_columns_are_mapped_anew(desk: Office, path: Path) -> None:
    made = import_cells.correct(desk, preview(desk, path), 0, 2, "A", "Mekong Waterworks")
    options = replace(made.options, mapping={"E-mail": ""})
    again = imports.preview(desk, path, options)
    assert again.sheets[0].plan.rows[0].values["name"] == "Mekong Waterworks"
    assert "corrected" in codes_at(again, 2)


def test_a_copied_row_that_was_corrected_is_a_record_of_its_own(
    desk: Office, tmp_path: Path
) -> None:
    path = tmp_path / "twice.csv"
    path.write_text("Organisation,Country\nMekong Water,Laos\nMekong Water,Laos\n")
    made = preview(desk, path)
    assert made.sheets[0].counts["skip"] == 1
    made = import_cells.correct(desk, made, 0, 3, "A", "Salween Power")
    assert made.sheets[0].counts["new"] == 2


def test_rows_that_are_one_record_are_corrected_each(desk: Office, tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_text(
        "id,name,name_language,country\n7,Vientiane Univ,en,Laos\n7,ມະຫາວິທະຍາໄລ,lo,Laos\n"
        "8,Hue University,en,Vietnam\n"
    )
    options = {"mapping": {"name_language": "names.language", "id": "external_id"}}
    made = preview(desk, path, **options)
    assert made.sheets[0].plan.rows[0].rows == (2, 3)
    made = import_cells.correct(desk, made, 0, 3, "B", "ມະຫາວິທະຍາໄລແຫ່ງຊາດ")
    row = made.sheets[0].plan.rows[0]
    assert "ມະຫາວິທະຍາໄລແຫ່ງຊາດ" in {n.text for n in row.values["names"]}
    assert row.corrected == {"name": "ມະຫາວິທະຍາໄລ"}


def test_a_cell_that_is_none_is_refused(desk: Office, path: Path) -> None:
    made = preview(desk, path)
    for row, column in ((99, "A"), (2, "Z")):
        with pytest.raises(UserError, match="no cell"):
            import_cells.correct(desk, made, 0, row, column, "x")
    for wrong in ("A2", "2A=x", "Other!A2=x"):
        with pytest.raises(UserError):
            import_cells.correct_all(desk, made, [wrong])


def test_amounts_are_read_as_the_columns_own(desk: Office, tmp_path: Path) -> None:
    path = tmp_path / "projects.csv"
    path.write_text("Project,Country,Cost (USD million)\nDam,Laos,tbc soon\nRoad,Laos,3.5\n")
    made = imports.preview(desk, path, ImportOptions(kind="projects"))
    made = import_cells.correct_all(desk, made, ["C2=1.2"])
    value = made.sheets[0].plan.rows[0].values["cost"]
    assert isinstance(value, Money)
    assert (value.amount, value.currency) == (1_200_000, "USD")


def test_the_returned_workbook_lists_the_correction_among_the_fixes(
    desk: Office, path: Path, tmp_path: Path
) -> None:
    made = import_cells.correct(desk, preview(desk, path), 0, 2, "C", "info@mekong.example")
    imports.write_returned(made, tmp_path / "back.xlsx", "en")
    book = openpyxl.load_workbook(tmp_path / "back.xlsx")
    fixes = [[c.value for c in row] for row in book["Fixes"].iter_rows(min_row=2)]
    assert [(r[0], r[1], r[2], r[5]) for r in fixes if "Corrected" in str(r[6])] == [
        ("List", 2, "C", "info at mekong")
    ]
    assert book["List"]["C2"].value == "info at mekong"
    assert "info@mekong.example" in book["List"]["C2"].comment.text


def test_the_command_corrects_before_it_imports(
    desk: Office, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    register = str(desk.register.path)
    desk.register.close()
    command = ["import", str(path), "--kind", "partners", "--correct", "List!C2=a@b.example"]
    assert run([*command, "--json", "--register", register]) == 0
    said = json.loads(capsys.readouterr().out)
    assert [i["row"] for i in said["sheets"][0]["issues"] if i["code"] == "corrected"] == [2]
