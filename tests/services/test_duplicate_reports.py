"""How well duplicates are found is reported by script, on lists that say the truth."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lmec_match.cli import run
from lmec_match.errors import UserError
from lmec_match.services import duplicate_reports
from lmec_match.settings import Settings

PAIRS = (
    "name1,name2,Same?\n"
    "Green Water Co. Ltd,Green Water,yes\n"
    "Green Water,Blue Mountain Holdings,no\n"
    "云南清流环保科技有限公司,云南清流环保科技,是\n"
    "云南清流环保科技有限公司,Zephyr Logistics,no\n"
    "Alpha,Beta,perhaps\n"
)


@pytest.fixture
def pairs(tmp_path: Path) -> Path:
    path = tmp_path / "pairs.csv"
    path.write_text(PAIRS, encoding="utf-8")
    return path


def test_each_script_has_its_own_figures(pairs: Path) -> None:
    told = duplicate_reports.pairs_by_script(pairs, "name1,name2,Same?")
    assert told is not None
    groups = {g["scripts"]: g for g in told["groups"]}
    assert list(groups) == ["Latn × Latn", "Hani × Hani", "Hani × Latn", "all"]
    assert (groups["Latn × Latn"]["pairs"], groups["Latn × Latn"]["f1"]) == (2, 1.0)
    assert groups["Hani × Hani"]["recall"] == 1.0
    # Without a pair that is the same there is no recall, and without one found no precision.
    assert (groups["Hani × Latn"]["recall"], groups["Hani × Latn"]["precision"]) == (None, None)
    assert (groups["all"]["pairs"], told["without_truth"]) == (4, 1)


def test_without_a_truth_column_there_is_no_report(
    pairs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert duplicate_reports.pairs_by_script(pairs) is None
    assert run(["duplicates", "--pairs", str(pairs), "--report"]) == 1
    assert "third" in capsys.readouterr().err
    assert run(["duplicates", "--report"]) == 1


def test_the_command_reports_after_the_pairs_and_alone(
    pairs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["duplicates", "--pairs", str(pairs), "--columns", "name1,name2,Same?"]
    assert run(command) == 0
    words = capsys.readouterr().out
    assert "Hani × Latn" in words
    assert "1 pair says nothing" in words
    # The lines of --json stay one a pair, as scripts read them.
    assert run([*command, "--json"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert lines[0]["a"] == "Green Water Co. Ltd"
    assert len(lines) == 5
    assert run([*command, "--report", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["threshold"] == "same or ask"


def test_names_are_looked_for_without_themselves(tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_text(
        "id,name,country\n"
        "1,Mekong Water Institute,LA\n1,Mekong Waters Institute,LA\n1,ສະຖາບັນນ້ຳຂອງ,LA\n"
        "2,Hue Cement Works,VN\n",
        encoding="utf-8",
    )
    told = duplicate_reports.names_by_script(path, "name", "id", "country", Settings())
    assert (told["organisations"], told["in_several_scripts"]) == (2, 1)
    groups = {(g["script"], g["other_name_in_script"]): g for g in told["groups"]}
    assert (groups["Latn", "shared"]["names"], groups["Latn", "shared"]["found"]) == (2, 2)
    assert groups["Laoo", "none"]["names"] == 1
    with pytest.raises(UserError):
        duplicate_reports.names_by_script(path, "name", "absent", "", Settings())


def test_organisation_pairs_by_script(lists: Path) -> None:
    told = duplicate_reports.pairs_by_script(lists / "names" / "organisation_pairs.csv")
    assert told is not None
    groups = {g["scripts"]: g for g in told["groups"]}
    assert groups["all"]["f1"] >= 0.92
    assert groups["Latn × Latn"]["f1"] >= 0.92
