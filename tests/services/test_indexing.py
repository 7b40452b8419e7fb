"""The search index follows the glossary: noticed, renewed in blocks, finished after a crash."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from lmec_match.domain.subjects import subject_text
from lmec_match.errors import Cancelled, UserError
from lmec_match.i18n import Message, msg
from lmec_match.progress import Progress
from lmec_match.register import indexing as index
from lmec_match.register import models, queries, search_index
from lmec_match.register.offers import RegisterOffers, Statistics
from lmec_match.register.terms import INDEX_VERSION, Terms
from lmec_match.register.writer import NewRecord
from lmec_match.services import indexing, matching, office, records, searching
from lmec_match.services.office import Office
from lmec_match.settings import Settings
from lmec_match.text.glossary import Concept, Glossary

OWN = "broader\ten\tzh-CN\tlo\nwater treatment\tfrobnication plant\t弗罗布尼站\tໂຮງຟຣອບນິ\n"


@pytest.fixture
def own_terms(tmp_path: Path) -> Path:
    path = tmp_path / "terms.tsv"
    path.write_text(OWN, encoding="utf-8")
    return path


def add_technologies(desk: Office, count: int) -> list[str]:
    with desk.register.change(msg("Test"), "Tester") as changes:
        return changes.create_many([
            NewRecord("technologies", {"name": f"弗罗布尼站 {i}"}) for i in range(count)
        ])  # fmt: skip


def reopened(desk: Office, own: Path | None, **options: bool) -> Office:
    desk.register.close()
    settings = Settings(person="Tester", own_terms=str(own) if own else "")
    return office.open_register(desk.register.path, settings, **options)


def postings(desk: Office) -> dict[str, list[tuple[str, int, int]]]:
    with desk.register.read() as connection:
        return {
            kind: [
                tuple(row) for row in connection.exec_driver_sql(
                    f"SELECT term, doc, cnt FROM {search_index.vocabulary(connection, kind)} "
                    "ORDER BY term"
                )
            ]
            for kind in models.SEARCHED
        }  # fmt: skip


def test_a_new_register_is_made_with_todays_terms(desk: Office) -> None:
    found = indexing.state(desk)
    assert found.current
    assert indexing.renew(desk).records == 0
    assert indexing.notice(desk, found) is None


def test_a_new_concept_is_found_in_old_records_after_renewal(desk: Office, own_terms: Path) -> None:
    code = add_technologies(desk, 1)[0]
    assert not searching.search(desk, "frobnication plant", "technologies")
    opened = reopened(desk, own_terms)
    try:
        found = indexing.state(opened)
        assert not found.current
        assert found.total == sum(opened.counts().values())
        asked = "we want a frobnication plant"
        assert code not in {r.code for r in matching.ask(opened, asked)[0].results}
        steps_before = records.steps(opened)
        done = indexing.renew(opened)
        assert done.records == found.total
        assert indexing.state(opened).current
        assert records.steps(opened) == steps_before
        answer = matching.ask(opened, asked)[0]
        assert code in {r.code for r in answer.results}
        assert indexing.renew(opened).records == 0
    finally:
        opened.register.close()


def test_a_renewal_gives_what_writing_gives(desk: Office) -> None:
    add_technologies(desk, 30)
    before = postings(desk)
    assert any(before.values())
    assert indexing.renew(desk, again=True).records == sum(desk.counts().values())
    assert postings(desk) == before


def test_a_crash_leaves_a_usable_register_and_is_finished_later(
    desk: Office, own_terms: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    codes = add_technologies(desk, 2 * index.BLOCK + 7)
    opened = reopened(desk, own_terms)
    total = indexing.state(opened).total
    written: list[int] = []
    write = index.write

    def breaking(*given: object) -> None:
        written.append(1)
        write(*given)  # type: ignore[arg-type]
        if len(written) == 3:
            # After the entries of the block were removed and written, before it is kept.
            raise RuntimeError("the power went")

    monkeypatch.setattr(index, "write", breaking)
    with pytest.raises(RuntimeError, match="power"):
        indexing.renew(opened)
    monkeypatch.undo()
    half = indexing.state(opened)
    assert not half.current
    assert 0 < half.done < total
    assert searching.search(opened, "弗罗布尼站 1006", "technologies")[0].code == codes[1006]
    again = reopened(opened, own_terms)
    try:
        assert indexing.state(again) == half
        done = indexing.renew(again)
        assert done.records == total - half.done
        assert indexing.state(again).current
        with again.register.read() as connection:
            rows = connection.exec_driver_sql("SELECT count(*) FROM search_technologies").scalar()
            held = search_index.ranked(connection, "technologies", '"zcfrobnicationplant"', 5000)
        assert rows == len(codes) == len(held)
    finally:
        again.register.close()


def test_what_was_stopped_is_kept_and_goes_on(desk: Office) -> None:
    add_technologies(desk, index.BLOCK + 1)
    asked: list[Message] = []

    def stop() -> bool:
        return len(asked) > 1

    progress = Progress(lambda done, total, what: asked.append(what), stop)
    stopped = indexing.renew(desk, again=True, progress=progress)
    assert not stopped.state.current
    assert stopped.records == stopped.state.done > 0
    assert "Stopped" in str(stopped.words)
    rest = indexing.renew(desk)
    assert rest.records == sum(desk.counts().values()) - stopped.records
    with pytest.raises(Cancelled):
        Progress(cancelled=lambda: True).check()


def test_a_program_with_former_terms_does_not_take_a_mixed_index_for_its_own(
    desk: Office, own_terms: Path
) -> None:
    opened = reopened(desk, own_terms)
    add_technologies(opened, 1)
    former = reopened(opened, None)
    try:
        assert not indexing.state(former).current
    finally:
        former.register.close()


def test_a_renewal_with_other_terms_begins_anew(desk: Office, own_terms: Path) -> None:
    add_technologies(desk, index.BLOCK + 1)
    opened = reopened(desk, own_terms)
    assert indexing.step(opened).done > 0
    former = reopened(opened, None)
    try:
        assert indexing.state(former).done == 0
        assert indexing.renew(former).records == sum(former.counts().values())
    finally:
        former.register.close()


def test_an_old_register_without_a_note_is_noticed(desk: Office) -> None:
    with desk.register.maintain() as connection:
        connection.exec_driver_sql("DELETE FROM meta WHERE key LIKE 'index.%'")
    found = indexing.state(desk)
    assert (found.current, found.done) == (False, 0)
    assert "records" in str(indexing.notice(desk, found))


def test_no_records(desk: Office, own_terms: Path) -> None:
    records.delete(desk, [r.code for r in records.all_of(desk, "partners")])
    assert not any(desk.counts().values())
    opened = reopened(desk, own_terms)
    try:
        found = indexing.state(opened)
        assert (found.current, found.total) == (False, 0)
        assert indexing.notice(opened, found) is None
        assert indexing.renew(opened).state.current
        assert indexing.state(opened).current
    finally:
        opened.register.close()


def test_read_only_says_it_in_words(desk: Office, own_terms: Path) -> None:
    opened = reopened(desk, own_terms, read_only=True)
    try:
        found = indexing.state(opened)
        assert "reading only" in str(indexing.notice(opened, found))
        with pytest.raises(UserError, match="reading only"):
            indexing.renew(opened)
        with opened.register.read() as connection:
            assert queries.meta_get(connection, index.MADE_WITH) != opened.register.terms.digest
    finally:
        opened.register.close()


def test_undo_after_a_renewal_still_fits(desk: Office) -> None:
    code = add_technologies(desk, 1)[0]
    indexing.renew(desk, again=True)
    records.undo(desk)
    assert not searching.search(desk, "弗罗布尼站", "technologies")
    records.redo(desk)
    assert [h.code for h in searching.search(desk, "弗罗布尼站", "technologies")] == [code]
    assert indexing.state(desk).current


def test_the_version_is_raised_when_texts_are_cut_in_another_way() -> None:
    """Raise `INDEX_VERSION` and write the new words here when this fails."""
    concepts = (
        Concept("wastewater", {"en": ("wastewater",), "zh-CN": ("污水",), "lo": ("ນ້ຳເສຍ",)}),
        Concept("water", {"en": ("water",), "zh-CN": ("水",), "vi": ("nước",)}),
    )
    text = "Treating wastewaters 污水处理 nước thải ນ້ຳເສຍ 1,200 m3"
    words = (
        "treat wastewater 污水 水处 处理 nước nuoc thải thai ນ້ ້ໍ ໍາ າເ ເສ ສຍ 1200 m3 "
        "zcwastewater zcwater wushui shuichu chuli wushuichuli namsia"
    )
    assert (INDEX_VERSION, Glossary(concepts).index_text(text, name=True)) == (3, words)


def test_the_digest_follows_the_file(tmp_path: Path, own_terms: Path) -> None:
    alone, with_own = Terms(), Terms(own_terms)
    other = tmp_path / "other.tsv"
    shutil.copy(own_terms, other)
    assert alone.digest != with_own.digest == Terms(other).digest
    other.write_text(OWN + "\tgrommet\n", encoding="utf-8")
    assert Terms(other).digest != with_own.digest
    gone = Terms(tmp_path / "gone.tsv")
    assert gone.digest == alone.digest
    assert gone.own is not None
    assert "cannot be read" in str(gone.own.issues[0].words)
    assert replace(Settings(), own_terms="x").terms_file == Path("x")


def subjects(desk: Office) -> dict[int, str]:
    """Return what the index keeps of the subjects of all technologies."""
    with desk.register.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT record_id, concepts FROM subject WHERE kind = 'technologies'"
        )
        return {row[0]: row[1] for row in rows}


def test_the_subject_of_a_record_follows_its_texts(desk: Office) -> None:
    (code,) = add_technologies(desk, 1)
    before = subjects(desk)
    assert len(before) == 1
    records.edit(desk, code, {"summary": "Solar panels for schools; photovoltaic power"})
    after = subjects(desk)
    assert after.keys() == before.keys()
    assert after != before
    found = records.show(desk, code)
    with desk.register.read() as connection:
        kept = index.concepts(connection, "technologies", [found.id, 999_999], desk.register.terms)
    assert kept == {found.id: desk.glossary.concepts(subject_text(found))}
    records.undo(desk)
    assert subjects(desk) == before
    records.delete(desk, [code])
    assert subjects(desk) == {}
    records.undo(desk)
    assert subjects(desk) == before


def test_a_match_reads_no_subject_while_the_index_is_of_other_terms(desk: Office) -> None:
    """And gives the same list, since it then reads the texts."""
    for code in add_technologies(desk, 3):
        records.edit(desk, code, {"summary": "Membrane treatment of industrial wastewater"})
    asked = "membranes for sewage"
    known, _ = matching.ask(desk, asked, "technologies")
    with desk.register.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE subject SET concepts = '{}'")
    blind, _ = matching.ask(desk, asked, "technologies")
    assert [r.score for r in blind.results] != [r.score for r in known.results]
    with desk.register.engine.begin() as connection:
        index.restart(connection)
    read, _ = matching.ask(desk, asked, "technologies")
    assert [(r.code, r.score) for r in read.results] == [(r.code, r.score) for r in known.results]
    assert read.results


def test_what_is_kept_of_the_index_goes_with_a_renewal(desk: Office, own_terms: Path) -> None:
    """A question asked before does not keep the new terms from being found after it."""
    add_technologies(desk, 3)
    opened = reopened(desk, own_terms)
    kept = Statistics()
    token = opened.glossary.by_id["frobnication_plant"].token

    def frequency() -> int:
        with opened.register.read() as connection:
            offers = RegisterOffers(connection, opened.register.terms, kept)
            return offers.document_frequency("technologies", [token])[token]

    try:
        assert frequency() == 0
        indexing.renew(opened)
        assert frequency() == 3
    finally:
        opened.register.close()


def test_a_source_is_not_found_by_what_it_refuses(desk: Office) -> None:
    with desk.register.change(msg("Test"), "Tester") as changes:
        code = changes.create_many(
            [NewRecord("funding", {"name": "Clean river fund", "excludes": "Zeppelin hangars"})]
        )[0]
    assert [h.code for h in searching.search(desk, "clean river", "funding")] == [code]
    assert not searching.search(desk, "zeppelin", "funding")
    found, _ = matching.ask(desk, "zeppelin hangars", "funding")
    assert code not in [r.code for r in found.results]
