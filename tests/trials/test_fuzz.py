"""Trial 44: damaged lists of every form: no crash, no hang, never a part of a list in the register.

10,000 files behind the marker, a few in every run. The readers' answers are judged in this process:
the damaged file itself is read in the program's reading child, as always.
"""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from lmec_match.errors import LmecError
from lmec_match.importing.workbook import Limits
from lmec_match.services import imports, safety
from lmec_match.services.imports import ImportOptions
from lmec_match.services.office import Office
from tests.trials.fuzz import mutate, seeds

FORMS = ("xlsx", "csv", "ods")


@pytest.mark.parametrize(
    "count", [pytest.param(45, id="few"), pytest.param(10_000, id="many", marks=pytest.mark.trial)]
)
def test_44_damaged_lists(desk: Office, tmp_path: Path, count: int) -> None:
    good = seeds(tmp_path)
    options = ImportOptions(kind="partners")
    before = desk.counts()
    ended: dict[str, int] = {}
    slowest = 0.0
    for seed in range(count):
        form = FORMS[seed % 3]
        path = tmp_path / f"bad.{form}"
        path.write_bytes(mutate(good[form], seed))
        start = time.monotonic()
        try:
            made = imports.preview(desk, path, options)
        except LmecError as problem:
            # A sentence, with the name of the file or of its sheet in it.
            assert len(str(problem)) > 15, (seed, str(problem))
            ended["refused"] = ended.get("refused", 0) + 1
        else:
            ended["read"] = ended.get("read", 0) + 1
            if seed % 50 == 0:
                # All rows that the plan names are written, or none.
                wanted = sum(s.counts["new"] for s in made.sheets)
                held = desk.counts()["partners"]
                outcome = imports.apply(desk, made)
                if outcome.batch:
                    asked = sum(s.counts["ask"] for s in made.sheets)
                    assert desk.counts()["partners"] == held + wanted + asked
                    desk.register.undo("Tester")
                assert desk.counts()["partners"] == held
        slowest = max(slowest, time.monotonic() - start)
    assert slowest < Limits().seconds
    assert ended["refused"] > count / 20
    assert ended["read"] > count / 20
    assert safety.check(desk).ok
    assert desk.counts() == before


def test_44_seeds_are_good_before_they_are_damaged(desk: Office, tmp_path: Path) -> None:
    for form, data in seeds(tmp_path).items():
        path = tmp_path / f"good.{form}"
        path.write_bytes(data)
        made = imports.preview(desk, path, ImportOptions(kind="partners"))
        assert made.sheets[made.best_sheet].read >= 3, form
