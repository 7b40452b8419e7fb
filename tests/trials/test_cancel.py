"""Trial 42: an import that is cancelled on its way leaves the register as it was, at once."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

import pytest

from lmec_match.errors import Cancelled
from lmec_match.i18n import Message
from lmec_match.progress import Progress
from lmec_match.services import imports, safety
from lmec_match.services.imports import ImportOptions
from lmec_match.services.office import Office


def digest(office: Office) -> str:
    """Return a digest of every row of every table."""
    told = hashlib.sha256()
    with office.register.read() as connection:
        names = [
            row[0]
            for row in connection.exec_driver_sql(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_%' "
                "AND name NOT LIKE 'sqlite_%' ORDER BY name"
            )
        ]
        for name in names:
            told.update(name.encode())
            rows = [tuple(r) for r in connection.exec_driver_sql(f'SELECT * FROM "{name}"')]
            told.update(repr(sorted(map(repr, rows))).encode())
    return told.hexdigest()


class Watch:
    """Cancel at a share of the steps of a whole run, or after a time."""

    def __init__(self, stop_at: int = 0, after: float = 0) -> None:
        self.steps = 0
        self.stop_at = stop_at
        self.deadline = time.monotonic() + after if after else 0.0

    def report(self, _done: int, _total: int, _what: Message) -> None:
        self.steps += 1

    def cancelled(self) -> bool:
        if self.deadline:
            return time.monotonic() >= self.deadline
        return bool(self.stop_at) and self.steps >= self.stop_at

    @property
    def progress(self) -> Progress:
        return Progress(self.report, self.cancelled)


def long_list(path: Path, rows: int) -> Path:
    with path.open("w") as out:
        out.write("Organisation,Country,Website\n")
        out.writelines(f"Firm number {n} of Vientiane,Laos,f{n}.example\n" for n in range(rows))
    return path


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_42_cancelled_at_a_step(desk: Office, tmp_path: Path, share: float) -> None:
    path = long_list(tmp_path / "long.csv", 400)
    options = ImportOptions(kind="partners", duplicates="new")
    counted = Watch()
    made = imports.preview(desk, path, options, counted.progress)
    whole = Watch()
    imports.apply(desk, made, whole.progress)
    desk.register.undo("Tester")
    before = digest(desk)
    with pytest.raises(Cancelled):
        imports.apply(desk, made, Watch(max(1, round(whole.steps * share))).progress)
    assert digest(desk) == before
    for step in (1, max(1, round(counted.steps * share))):
        with pytest.raises(Cancelled):
            imports.preview(desk, path, options, Watch(step).progress)
        assert digest(desk) == before
    assert safety.check(desk).ok


@pytest.mark.trial
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_42_cancelled_within_a_second(desk: Office, tmp_path: Path, share: float) -> None:
    path = long_list(tmp_path / "long.csv", 20_000)
    options = ImportOptions(kind="partners", duplicates="new")
    # The first run also loads what the second has: the shorter one tells how long it takes.
    planned = applied = 1e9
    for _ in range(2):
        start = time.monotonic()
        made = imports.preview(desk, path, options)
        planned = min(planned, time.monotonic() - start)
        start = time.monotonic()
        imports.apply(desk, made)
        applied = min(applied, time.monotonic() - start)
        desk.register.undo("Tester")
    before = digest(desk)
    for job, took in (
        (lambda p: imports.apply(desk, made, p), applied),
        (lambda p: imports.preview(desk, path, options, p), planned),
    ):
        watch = Watch(after=took * share)
        with pytest.raises(Cancelled):
            job(watch.progress)
        assert time.monotonic() - watch.deadline < 1
        assert digest(desk) == before
    assert safety.check(desk).ok
