"""The kept entries rank as FTS5 does, exactly, and follow every change."""

from __future__ import annotations

import random
from collections.abc import Iterator

import numpy as np
import pytest

from lmec_match.i18n import msg
from lmec_match.progress import SILENT
from lmec_match.register import offers, postings, search_index
from lmec_match.register.offers import RegisterOffers, Statistics
from lmec_match.register.postings import Postings, _length
from lmec_match.register.writer import NewRecord
from lmec_match.services import made, matching, records
from lmec_match.services.office import Office
from lmec_match.text.shingles import quoted

KIND = "technologies"


@pytest.fixture
def filled(desk: Office, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """Return a register with some made-up technologies, whose entries are kept."""
    made.fill(desk, {KIND: 300}, SILENT)
    monkeypatch.setattr(offers, "FEWEST", 1)
    yield desk


def words_of(desk: Office) -> list[str]:
    with desk.register.read() as connection:
        table = search_index.vocabulary(connection, KIND)
        return [row[0] for row in connection.exec_driver_sql(f"SELECT term FROM {table}")]


@pytest.mark.parametrize("limit", [1, 7, 40, 1_000])
def test_the_ranking_is_that_of_fts5(filled: Office, limit: int) -> None:
    chance = random.Random(limit)
    words = words_of(filled)
    common = sorted(words, key=len)[:200]
    with filled.register.read() as connection:
        kept = Postings.read(connection, KIND)
        for many in (1, 2, 5, 15, 60):
            asked = [*chance.sample(words, many), *chance.sample(common, many), "nowhere"]
            asked = list(dict.fromkeys(asked))
            expression = " OR ".join(quoted(w) for w in asked)
            wanted = search_index.ranked(connection, KIND, expression, limit)
            found = kept.ranked(connection, KIND, asked, limit)
            assert len(found) == len(wanted)
            assert np.allclose([s for _, s in found], [s for _, s in wanted], rtol=1e-4, atol=1e-5)
            # Where scores are equal but for rounding, the order is by id in both.
            sure = {i for i, s in wanted if s > wanted[-1][1] * 1.0001}
            assert sure <= {i for i, _ in found}


def test_nothing_asked_and_nothing_there(filled: Office, desk: Office) -> None:
    with filled.register.read() as connection:
        kept = Postings.read(connection, KIND)
        assert kept.ranked(connection, KIND, [], 10) == []
        assert kept.ranked(connection, KIND, ["nowhere"], 10) == []
        empty = Postings.read(connection, "projects")
        assert empty.ranked(connection, "projects", ["water"], 10) == []


def test_a_change_is_followed_at_once(filled: Office) -> None:
    statistics = Statistics()

    def found() -> list[int]:
        with filled.register.read() as connection:
            asked = RegisterOffers(connection, filled.register.terms, statistics)
            assert asked.whole(KIND)
            return [i for i, _ in asked.candidates(KIND, ["zymurgy"], 5)]

    assert found() == []
    made_record = records.create(filled, KIND, {"name": "Zymurgy plant"})
    assert len(found()) == 1
    filled.register.undo("Tester")
    assert made_record
    assert found() == []


@pytest.mark.parametrize(
    ("sizes", "total"), [(b"\x03\x05", 8), (b"\x81\x00\x05", 133), (b"\x00\x83\x60", 480), (b"", 0)]
)
def test_sizes_are_read_as_sqlite_writes_numbers(sizes: bytes, total: int) -> None:
    assert _length(sizes) == total


def test_reading_ahead_leaves_nothing_to_read_and_changes_no_ranking(
    filled: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postings, "COMMON", 20)
    monkeypatch.setattr(postings, "_TOGETHER", 200)
    words, chance = words_of(filled), random.Random(5)
    with filled.register.read() as connection:
        plain, ahead = Postings.read(connection, KIND), Postings.read(connection, KIND)
        assert not ahead.prepare(connection, KIND, 0.0)
        rounds = 1
        while not ahead.prepare(connection, KIND, 1e-6):
            rounds += 1
        assert rounds > 2
        assert ahead.prepare(connection, KIND, 0.0)
        table = search_index.vocabulary(connection, KIND)
        common = {row[0] for row in connection.exec_driver_sql(
            f"SELECT term FROM {table} WHERE doc >= 20")}  # fmt: skip
        assert set(ahead._entries) == common
        for _ in range(20):
            asked = chance.sample(words, 30)
            assert ahead.ranked(connection, KIND, asked, 20) == plain.ranked(
                connection, KIND, asked, 20
            )


def test_a_change_makes_what_was_read_ahead_old(filled: Office) -> None:
    while not matching.prepare(filled, 0.01):
        pass
    held = filled.kept["statistics"].postings[KIND]
    with filled.register.change(msg("Test"), "Tester") as changes:
        changes.create_many([NewRecord(KIND, {"name": "zyzzyva pump"})])
    assert matching.prepare(filled, 5.0)
    assert filled.kept["statistics"].postings[KIND] is not held
    assert matching.ask(filled, "zyzzyva pump", KIND)[0].results[0].name == "zyzzyva pump"
