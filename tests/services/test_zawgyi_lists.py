"""A list in Zawgyi comes in as Unicode; every converted cell is told as a fix."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from lmec_match.services import imports
from lmec_match.services.imports import ImportOptions
from lmec_match.services.office import Office

OPTIONS = ImportOptions(kind="partners", mapping={"Remark of ours": ""})
COUNTRY = "\u108f\u102d\u102f\u1004\u1039\u1004\u1036"  # "country"
MYANMAR = "\u103b\u1019\u1014\u1039\u1019\u102c"
WATER = "\u1031\u101b\u101e\u1014\u1039\u1094\u101b\u103d\u1004\u1039\u1038\u1031\u101b\u1038"
NOTE = "\u1015\u1010\u1039\u101d\u1014\u1039\u1038\u1000\u103a\u1004\u1039"  # "environment"


def test_names_terms_headings_and_notes_are_converted(desk: Office, tmp_path: Path) -> None:
    path = tmp_path / "zawgyi.xlsx"
    book = openpyxl.Workbook()
    book.active.title = "List"
    for row in (("Organisation", COUNTRY, "Remark of ours"), (WATER, MYANMAR, NOTE)):
        book.active.append(row)
    book.save(path)
    made = imports.preview(desk, path, OPTIONS)
    sheet = made.sheets[0]
    assert [c.target for c in sheet.columns][:2] == ["name", "country"]
    row = sheet.plan.rows[0]
    assert row.values["name"] == "ရေသန့်ရှင်းရေး"
    assert row.values["country"] == "MM"
    assert row.extra == {"Remark of ours": "ပတ်ဝန်းကျင်"}
    fixed = [(i.column, i.severity) for i in row.issues if i.code == "zawgyi_converted"]
    assert fixed == [("A", "info"), ("B", "info"), ("C", "info")]
    imports.write_returned(made, tmp_path / "back.xlsx", "en")
    fixes = openpyxl.load_workbook(tmp_path / "back.xlsx")["Fixes"]
    told = [(r[2].value, str(r[6].value)) for r in fixes.iter_rows(min_row=2)]
    assert [c for c, words in told if "Zawgyi" in words] == ["A", "B", "C"]
    assert all("% sure" in words for _, words in told if "Zawgyi" in words)
    # Known again: the list's row is compared as it was sent.
    imports.apply(desk, made)
    again = imports.preview(desk, path, OPTIONS)
    assert again.sheets[0].counts["unchanged"] == 1
