"""Trial 42: an import that is cancelled on its way leaves the register as it was, at once."""

from __future__ import annotations

import hashlib
import time
from itertools import pairwise
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
    """Cancel at a number of steps of a whole run, or right after a number of looks at it."""

    def __init__(self, stop_at: int = 0, after: int = 0) -> None:
        self.steps = 0
        self.stop_at = stop_at
        self.after = after
        self.looks: list[tuple[float, float]] = []
        """When the work looked: by the clock, and by what the process had reckoned until then."""

    def report(self, _done: int, _total: int, _what: Message) -> None:
        self.steps += 1

    def cancelled(self) -> bool:
        self.looks.append((time.monotonic(), time.process_time()))
        if self.after:
            # A person presses when a look has just found nothing: the next one is a gap away.
            return len(self.looks) > self.after
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
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, "the longest gap"])
def test_42_cancelled_within_a_second(desk: Office, tmp_path: Path, share: float | str) -> None:
    path = long_list(tmp_path / "long.csv", 20_000)
    options = ImportOptions(kind="partners", duplicates="new")
    # The first run also loads what the second has, and tells no usual gaps.
    for _ in range(2):
        planned, applied = Watch(), Watch()
        made = imports.preview(desk, path, options, planned.progress)
        imports.apply(desk, made, applied.progress)
        desk.register.undo("Tester")
    before = digest(desk)
    for job, whole in (
        (lambda p: imports.apply(desk, made, p), applied),
        (lambda p: imports.preview(desk, path, options, p), planned),
    ):
        watch = Watch(after=place(whole.looks, share))
        with pytest.raises(Cancelled):
            job(watch.progress)
        ended = time.monotonic(), time.process_time()
        # The same work looks as often: by its looks it cannot be over before it is cancelled.
        assert len(watch.looks) > watch.after
        clock, reckoned = (b - a for a, b in zip(watch.looks[watch.after - 1], ended, strict=True))
        # What others reckon on the machine is not ours: the clock only shows that nothing waits.
        assert reckoned < 1
        assert clock < 5
        assert digest(desk) == before
    assert safety.check(desk).ok


def place(looks: list[tuple[float, float]], share: float | str) -> int:
    """Return after which look a person presses: at a share of them, or before the longest gap."""
    gaps = [after[1] - before[1] for before, after in pairwise(looks)]
    assert len(gaps) > 10
    if isinstance(share, str):
        return 1 + max(range(len(gaps)), key=gaps.__getitem__)
    return max(1, int(len(gaps) * share))
