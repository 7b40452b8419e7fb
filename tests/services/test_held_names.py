"""The register's names are cut beside the reading, kept, and never out of date."""

from __future__ import annotations

import gc
import threading
import weakref
from pathlib import Path

import pytest

from lmec_match.domain.changes import Changed
from lmec_match.errors import Cancelled, UserError
from lmec_match.importing.duplicates import NameIndex
from lmec_match.importing.known_names import Names
from lmec_match.importing.name_index import Pieces
from lmec_match.progress import Progress
from lmec_match.services import held_names, imports, records
from lmec_match.services.imports import ImportOptions
from lmec_match.services.office import Office


def _list(tmp_path: Path, *names: str) -> Path:
    path = tmp_path / "list.csv"
    path.write_text("Organisation,Country\n" + "".join(f"{n},Laos\n" for n in names), "utf-8")
    return path


def _add(desk: Office, name: str) -> Changed:
    return records.create(desk, "partners", {"name": name, "country": "LA"})


def _asked(desk: Office, path: Path, kind: str = "partners") -> list[str | int]:
    made = imports.preview(desk, path, ImportOptions(kind=kind))
    return [p.other for row in made.sheets[0].plan.rows for p in row.proposals]


def test_names_that_came_after_the_last_preview_are_found(desk: Office, tmp_path: Path) -> None:
    path = _list(tmp_path, "Green Watr Ltd")
    assert _asked(desk, path) == []
    _add(desk, "Green Water Ltd")
    found = _asked(desk, path)
    assert len(found) == 1
    desk.register.undo("Tester")
    assert _asked(desk, path) == []


def test_a_wrong_guess_of_the_kind_changes_nothing(desk: Office, tmp_path: Path) -> None:
    _add(desk, "Green Water Ltd")
    held = held_names.of_office(desk)
    with held.beforehand("technologies"):
        names = held.of("partners")
        assert [c.names[0] for c in names.candidates][-1] == "Green Water Ltd"
    assert held.of("partners") is names
    assert _asked(desk, _list(tmp_path, "Green Watr Ltd"))


def test_the_kind_is_guessed_from_the_senders_last_list(desk: Office, tmp_path: Path) -> None:
    path = tmp_path / "needs.csv"
    path.write_text("Need,Country\nLandfill leachate,Laos\n", "utf-8")
    options = ImportOptions(kind="needs", sender="MONRE")
    imports.apply(desk, imports.preview(desk, path, options))
    assert imports.likely_kind(desk, ImportOptions(sender="MONRE")) == "needs"
    assert imports.likely_kind(desk, ImportOptions(sender="other")) == "partners"
    assert imports.likely_kind(desk, ImportOptions(kind="projects", sender="MONRE")) == "projects"


def test_what_is_cut_beforehand_ends_with_the_block(desk: Office) -> None:
    held = held_names.of_office(desk)
    # Only the threads that began here: those of other tests may end meanwhile.
    before = set(threading.enumerate())
    during: set[threading.Thread] = set()
    with pytest.raises(UserError), held.beforehand("partners"):
        during = set(threading.enumerate()) - before
        raise UserError("no list")
    assert during
    assert not during & set(threading.enumerate())
    assert held.of("partners").candidates


def test_cutting_hears_a_cancel(desk: Office) -> None:
    with pytest.raises(Cancelled):
        held_names.of_office(desk).of("partners", Progress(cancelled=lambda: True))
    with pytest.raises(Cancelled):
        Pieces.of(["Green Water Ltd"], progress=Progress(cancelled=lambda: True))
    assert held_names.of_office(desk).of("partners").candidates


@pytest.mark.parametrize("first", [0, 1 << 20, 1 << 24])
def test_pieces_may_have_any_number_of_bits_for_the_name(first: int) -> None:
    texts = ["Green Water Ltd", "Blue River Works", "清流环保"]
    small, large = Pieces.of(texts), Pieces.of(texts, first)
    bits = large.bits + 2
    names = small.packed & ((1 << small.bits) - 1)
    again = small.with_bits(bits)
    assert ((again & ((1 << bits) - 1)) == names).all()
    assert (large.with_bits(bits) == again + first).all()


def test_an_index_of_two_parts_finds_what_one_of_all_finds(desk: Office) -> None:
    held = list(held_names.candidates(desk, "partners"))
    whole = NameIndex.build(held)
    for cut in (0, 1, 7, len(held)):
        first = Names(held[:cut])
        parts = NameIndex([first.kept_cut(), Names(held[cut:], first)])
        assert [parts.query(c) for c in held] == [whole.query(c) for c in held]


def test_the_names_go_with_the_last_plan_that_needs_them(desk: Office, tmp_path: Path) -> None:
    held = held_names.of_office(desk)
    made = imports.preview(desk, _list(tmp_path, "Green Watr Ltd"), ImportOptions(kind="partners"))
    kept = weakref.ref(made.sheets[0].plan.held)
    assert held.of("partners") is kept()
    del made
    gc.collect()
    assert kept() is None
    assert held.of("partners").candidates
