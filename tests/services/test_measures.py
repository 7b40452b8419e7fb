"""What the numbers of a column are given in: chosen, told, remembered, and read anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from lmec_match.domain.values import Money, Quantity
from lmec_match.errors import UserError
from lmec_match.i18n import load_translator
from lmec_match.importing import headings
from lmec_match.services import imports, records
from lmec_match.services.imports import ImportOptions, ImportPreview
from lmec_match.services.office import Office

LIST = (
    "Project name,Country,TotalInvestment,Capacity,Location\n"
    "River water works,Lao PDR,247,40,Pakse\n"
    "Coast water works,Viet Nam,106.5,60,Hue\n"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a list whose amounts do not say that they are millions."""
    (tmp_path / "projects.csv").write_text(LIST, encoding="utf-8")
    return tmp_path / "projects.csv"


def preview(desk: Office, path: Path, **mapping: str) -> ImportPreview:
    return imports.preview(desk, path, ImportOptions(kind="projects", mapping=mapping))


def costs(desk: Office) -> dict[str, object]:
    found = {}
    for record in records.all_of(desk, "projects"):
        cost = record.values.get("cost")
        assert isinstance(cost, Money)
        found[record.name] = cost.amount
    return found


def test_a_scale_that_is_unclear_is_said_with_its_column(desk: Office, path: Path) -> None:
    for language in ("en", "zh-CN"):
        t = load_translator(language)
        lines = [t(line) for line in imports.in_words(preview(desk, path), None)]
        assert [line for line in lines if "TotalInvestment" in line and "247" in line], lines


def test_a_list_read_by_another_measure_updates_what_it_had_made(desk: Office, path: Path) -> None:
    imports.apply(desk, preview(desk, path))
    assert costs(desk) == {"River water works": 247, "Coast water works": 106.5}
    first = records.all_of(desk, "projects")[0]
    records.edit(desk, first.code, {"site": "Savannakhet"})
    again = preview(desk, path, TotalInvestment="cost@USD million")
    assert again.sheets[0].counts["update"] == 2
    imports.apply(desk, again)
    assert costs(desk) == {"River water works": 247_000_000, "Coast water works": 106_500_000}
    # Read otherwise was the cost alone: what a person edited since is no news of the list.
    assert records.show(desk, first.code).values["site"] == "Savannakhet"


def test_the_measure_is_remembered_for_the_next_list_and_can_be_taken_back(
    desk: Office, path: Path
) -> None:
    imports.apply(desk, preview(desk, path, TotalInvestment="cost@USD million"))
    path.write_text(LIST + "Hill water works,Thailand,90,10,Nan\n", encoding="utf-8")
    later = preview(desk, path)
    told = {c.heading: c.unit for c in later.sheets[0].columns}
    assert told["TotalInvestment"] == "USD million"
    assert "scale_unclear" not in {i.code for i in later.sheets[0].issues}
    imports.apply(desk, later)
    assert costs(desk)["Hill water works"] == 90_000_000
    back = preview(desk, path, TotalInvestment="cost@")
    assert back.sheets[0].counts["update"] == 3
    assert "scale_unclear" in {i.code for i in back.sheets[0].issues}


def test_a_column_sent_elsewhere_leaves_its_measure_behind(desk: Office, path: Path) -> None:
    imports.apply(desk, preview(desk, path, TotalInvestment="cost@USD million"))
    moved = preview(desk, path, TotalInvestment="gap")
    assert {c.heading: c.unit for c in moved.sheets[0].columns}["TotalInvestment"] == ""


def test_what_is_no_measure_is_refused_in_words(desk: Office, path: Path) -> None:
    with pytest.raises(UserError, match=r"banana.*USD million"):
        preview(desk, path, TotalInvestment="cost@banana")


@pytest.mark.parametrize("language", ["en", "zh-CN"])
def test_every_measure_that_is_offered_is_read(language: str) -> None:
    t = load_translator(language)
    offered = imports.measures("projects", "cost")
    assert offered
    for words in offered:
        read = headings.parse(f"x ({t(words)})")
        assert read.currency
        assert (read.scale == 1) == (t(words) == read.currency)
    assert imports.measures("projects", "name") is None
    assert imports.measures("projects", "cost.currency") is None


@pytest.mark.parametrize("unit", ["m", "MW", "t/d", "m3/h"])
def test_every_unit_of_a_size_is_read_as_itself(desk: Office, path: Path, unit: str) -> None:
    assert unit in [words.text for words in imports.measures("projects", "capacity") or ()]
    made = preview(desk, path, Capacity=f"capacity@{unit}")
    sizes = [row.values["capacity"] for row in made.sheets[0].plan.rows]
    assert [(s.minimum, s.unit) for s in sizes if isinstance(s, Quantity)] == [
        (40, unit),
        (60, unit),
    ]
