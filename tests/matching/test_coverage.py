"""What a register covers: every ask is counted where it is, and silence is not an answer."""

from __future__ import annotations

from lmec_match.matching.coverage import Asks, Gives, find

AREAS = ("4.4", "4.5")
COUNTRIES = ("KH", "LA")


def test_the_matrix_counts_asks_and_answers_where_they_are() -> None:
    found = find(
        [
            Asks("N1", "a", "needs", ("KH",), ("4.5",), ("T1",), ()),
            Asks("N2", "b", "needs", ("KH", "LA"), ("4.4", "4.5"), (), ("F1",)),
            Asks("N3", "c", "projects", ("LA",), (), None, None),
        ],
        [
            Gives("T1", "technologies", ("KH",), ("4.5",)),
            Gives("F1", "funding", ("LA", "XX"), ("4.4", "9.9")),
            Gives("F2", "funding", (), ("4.5",)),
        ],
        AREAS,
        COUNTRIES,
    )
    assert found.cells["4.5", "KH"].asks == 2
    assert found.cells["4.5", "KH"].unsupplied == ("N2",)
    assert found.cells["4.5", "KH"].unfunded == ("N1",)
    assert found.cells["4.5", "KH"].suppliers == 1
    assert found.cells["4.4", "LA"].funders == 1
    assert found.cells["", "LA"].asks == 1
    assert found.cells["", "LA"].not_run == 1
    assert [a.code for a in found.without_supplier] == ["N2"]
    assert [a.code for a in found.without_funder] == ["N1"]
    assert found.countries_without_funder == {"KH": ("4.4", "4.5"), "LA": ("4.5",)}
    assert found.silent_funders == 1
    assert len(found.row("4.5")) == len(COUNTRIES)


def test_an_empty_register_has_only_gaps() -> None:
    found = find([], [], AREAS, COUNTRIES)
    assert found.areas == AREAS
    assert not found.without_supplier
    assert found.countries_without_funder == {"KH": AREAS, "LA": AREAS}
    assert not any(cell.gap for cell in found.cells.values())
