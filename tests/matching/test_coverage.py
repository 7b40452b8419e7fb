"""What a register covers: every ask is counted where it is, and silence is not an answer."""

from __future__ import annotations

from lmec_match.matching.coverage import Asks, Offers, find

AREAS = ("4.4", "4.5")
COUNTRIES = ("KH", "LA")


def test_the_matrix_counts_asks_and_answers_where_they_are() -> None:
    found = find(
        [
            Asks("N1", "a", "needs", ("KH",), ("4.5",), ("T1",), ()),
            Asks("N2", "b", "needs", ("KH", "LA"), ("4.4", "4.5"), (), ("F1",)),
            Asks("N3", "c", "projects", ("LA",), (), None, None),
            Asks("N4", "d", "projects", ("LA",), ("4.5",), ("T1",), None),
        ],
        Offers({"4.5": {1}}, {"KH": {1}}, 1),
        # The second names no country, the third an area that is none.
        Offers({"4.4": {1}, "4.5": {2}, "9.9": {3}}, {"LA": {1, 3}, "XX": {1}}, 4),
        AREAS,
        COUNTRIES,
        outdated=1,
    )
    assert found.cells["4.5", "KH"].asks == 2
    assert found.cells["4.5", "KH"].unsupplied == ("N2",)
    assert found.cells["4.5", "KH"].unfunded == ("N1",)
    assert found.cells["4.5", "KH"].gap
    assert found.cells["4.5", "KH"].codes == ("N1", "N2")
    assert found.cells["4.5", "KH"].suppliers == 1
    assert found.cells["4.4", "LA"].funders == 1
    assert found.cells["4.5", "LA"].funders == 0
    assert found.cells["", "LA"].asks == 1
    assert found.cells["", "LA"].not_run == 1
    assert not found.cells["", "LA"].gap
    assert [a.code for a in found.without_supplier] == ["N2"]
    assert [a.code for a in found.without_funder] == ["N1"]
    assert [a.code for a in found.not_looked_for] == ["N3", "N4"]
    assert found.countries_without_funder == {"KH": ("4.4", "4.5"), "LA": ("4.5",)}
    assert (found.silent_suppliers, found.silent_funders, found.outdated) == (0, 2, 1)
    assert len(found.row("4.5")) == len(COUNTRIES)


def test_an_empty_register_has_only_gaps() -> None:
    found = find([], Offers(), Offers(), AREAS, COUNTRIES)
    assert found.areas == AREAS
    assert not found.without_supplier
    assert found.countries_without_funder == {"KH": AREAS, "LA": AREAS}
    assert not any(cell.gap for cell in found.cells.values())
    assert found.silent_suppliers == 0
