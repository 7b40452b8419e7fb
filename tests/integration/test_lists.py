"""Real lists, from the file to the register: counts, and a second import that changes nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lmec_match.i18n import load_translator
from lmec_match.paths import DEMO
from lmec_match.services import demo, imports, listing, records
from lmec_match.services.imports import ImportOptions
from lmec_match.services.office import Office
from lmec_match.settings import Settings

REAL = (
    ("projects/Laos.csv", "projects", 25, 25),
    ("projects/world_bank_ppi_cambodia.csv", "projects", 12, 12),
    ("technologies/china_key_environmental_equipment_2021.csv", "technologies", 79, 79),
    ("partners/research_organisations_six_countries.csv", "partners", 4474, 1338),
)


@pytest.mark.parametrize(("name", "kind", "rows", "things"), REAL)
def test_a_real_list_comes_in_and_comes_again(
    desk: Office, lists: Path, name: str, kind: str, rows: int, things: int
) -> None:
    path = lists / name
    if not path.exists():
        pytest.skip(f"{name} is not there")
    before = desk.counts()[kind]
    first = imports.preview(desk, path, ImportOptions())
    assert {s.kind for s in first.sheets} == {kind}
    done = imports.apply(desk, first)
    counts = done.counts
    assert counts["read"] == rows
    assert counts["new"] + counts["update"] == things
    assert desk.counts()[kind] == before + counts["new"]
    again = imports.apply(desk, imports.preview(desk, path, ImportOptions()))
    assert (again.counts["new"], again.counts["update"], again.counts["unchanged"]) == (
        0, 0, things,
    )  # fmt: skip
    assert again.batch == 0
    records.undo(desk)
    assert desk.counts()[kind] == before


def test_every_value_knows_its_file_sheet_and_row(desk: Office, lists: Path) -> None:
    path = lists / "projects" / "Laos.csv"
    if not path.exists():
        pytest.skip("Laos.csv is not there")
    imports.apply(desk, imports.preview(desk, path, ImportOptions()))
    record = records.all_of(desk, "projects")[0]
    source = record.source_of("capacity")
    assert (source.file, source.row, source.batch) == ("Laos.csv", 2, 1)
    assert source.date


def test_a_row_stays_unchanged_when_its_record_was_edited(desk: Office) -> None:
    path = DEMO / "needs.xlsx"
    imports.apply(desk, imports.preview(desk, path, ImportOptions()))
    code = records.all_of(desk, "needs")[0].code
    records.edit(desk, code, {"site": "Somewhere else"})
    again = imports.preview(desk, path, ImportOptions())
    assert again.sheets[0].counts["unchanged"] == 12
    assert records.show(desk, code).values["site"] == "Somewhere else"


def test_a_changed_row_updates_its_record_and_names_the_difference(
    desk: Office, tmp_path: Path
) -> None:
    path = tmp_path / "needs.csv"
    path.write_text("Technology needed,Country,Budget\nBiogas plant,Laos,USD 1 million\n", "utf-8")
    imports.apply(desk, imports.preview(desk, path, ImportOptions()))
    path.write_text("Technology needed,Country,Budget\nBiogas plant,Laos,USD 2 million\n", "utf-8")
    second = imports.preview(desk, path, ImportOptions())
    assert second.sheets[0].counts["update"] == 1
    assert [c.field for c in second.sheets[0].rows[0].changes] == ["Budget"]
    imports.apply(desk, second)
    found = records.all_of(desk, "needs")
    assert len(found) == 1
    money = found[0].money("budget")
    assert money is not None
    assert int(money.amount) == 2_000_000


def test_what_has_no_field_is_kept_and_found(desk: Office, tmp_path: Path) -> None:
    path = tmp_path / "needs.csv"
    path.write_text("Technology needed,Country,Zorblax\nBiogas,Laos,quuxword\n", "utf-8")
    imports.apply(desk, imports.preview(desk, path, ImportOptions()))
    record = records.all_of(desk, "needs")[0]
    assert record.values["extra"] == {"Zorblax": "quuxword"}


def test_a_mapping_is_remembered_for_its_layout(desk: Office, tmp_path: Path) -> None:
    path = tmp_path / "needs.csv"
    path.write_text("Technology needed,Country,Zorblax\nBiogas,Laos,USD 5 million\n", "utf-8")
    first = imports.preview(desk, path, ImportOptions(mapping={"Zorblax": "budget"}))
    imports.apply(desk, first)
    path.write_text("Technology needed,Country,Zorblax\nWetland,Laos,USD 6 million\n", "utf-8")
    second = imports.preview(desk, path, ImportOptions())
    chosen = next(c for c in second.sheets[0].columns if c.heading == "Zorblax")
    assert (chosen.target, chosen.how.text) == ("budget", "remembered")


def test_duplicates_are_asked_merged_or_left_out(desk: Office, tmp_path: Path) -> None:
    path = tmp_path / "partners.csv"
    path.write_text("Name,Country\nAsian Developement Bank,Philippines\n", "utf-8")
    asked = imports.preview(desk, path, ImportOptions(duplicates="skip"))
    assert asked.sheets[0].counts["ask"] == 1
    assert asked.sheets[0].rows[0].proposals[0].reasons
    before = desk.counts()["partners"]
    assert imports.apply(desk, asked).batch == 0
    merged = imports.preview(desk, path, ImportOptions(duplicates="merge"))
    outcome = imports.apply(desk, merged)
    assert outcome.counts["update"] == 1
    assert desk.counts()["partners"] == before
    bank = records.show(desk, merged.sheets[0].rows[0].proposals[0].other)
    assert "Asian Developement Bank" in {n.text for n in bank.values["names"]}


def test_an_export_comes_back_without_a_change(desk: Office, tmp_path: Path) -> None:
    demo.fill(desk)
    out = tmp_path / "register.xlsx"
    t = load_translator("en")
    listing.export(desk, out, t)
    again = imports.preview(desk, out, ImportOptions(duplicates="skip"))
    for sheet in again.sheets:
        assert sheet.counts["unchanged"] == sheet.read, (sheet.kind, sheet.counts, sheet.rows[:1])


def test_the_demo_goes_all_the_way(tmp_path: Path) -> None:
    t = load_translator("en")
    shown = demo.run(tmp_path / "demo", Settings(person="Tester"), t)
    data = json.loads(json.dumps(shown.data, default=str))
    assert [i["rows"]["new"] for i in data["imported"]] == [13, 12, 8, 12, 4]
    assert all(i["rows"]["invalid"] == 0 for i in data["imported"])
    assert len(data["matches"]) == 12
    assert data["roundtable"]["objective"] <= data["roundtable"]["bound"] + 1e-6
    assert data["pack"]["pages"] > 20
    assert Path(data["pack"]["file"]).read_bytes().startswith(b"%PDF")
    assert len(shown.words) >= 5
