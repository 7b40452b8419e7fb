"""Shown points always add up to the shown score, and none are above their maximum."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from lmec_match.domain.matches import shown_points, shown_score

shares = st.lists(
    st.tuples(st.floats(0.01, 100.0), st.one_of(st.just(0.0), st.just(1.0), st.floats(0.0, 1.0))),
    min_size=1,
    max_size=14,
)


def rows_of(given_: list[tuple[float, float]]) -> tuple[list[tuple[float, float]], float]:
    """Return (points, of how many) as the matcher makes them of weights, and their score."""
    whole = sum(weight for weight, _ in given_)
    rows = [(100 * w / whole * part, 100 * w / whole) for w, part in given_]
    return rows, 100 * sum(w * part for w, part in given_) / whole


@given(shares)
def test_shown_parts_add_up_to_the_shown_total(weights: list[tuple[float, float]]) -> None:
    rows, score = rows_of(weights)
    shown = shown_points(rows, score)
    assert sum(round(10 * points) for points, _ in shown) == round(10 * shown_score(score))
    assert sum(round(10 * most) for _, most in shown) == 1000


@given(shares)
def test_shown_parts_stay_next_to_the_exact_ones(weights: list[tuple[float, float]]) -> None:
    rows, score = rows_of(weights)
    for (points, most), (exact, full) in zip(shown_points(rows, score), rows, strict=True):
        assert 0 <= points <= most
        assert abs(points - exact) < 0.1 + 1e-9
        assert abs(most - full) < 0.2 + 1e-9


@given(shares)
def test_what_is_given_in_full_is_shown_in_full(weights: list[tuple[float, float]]) -> None:
    rows, score = rows_of(weights)
    for (points, most), (_, part) in zip(shown_points(rows, score), weights, strict=True):
        if part == 1.0:
            assert points == most


def test_the_tenths_left_over_go_to_the_largest_remainders() -> None:
    rows = [(33.37, 40.0), (20.36, 40.0), (10.35, 20.0)]
    score = math.fsum(points for points, _ in rows)
    assert shown_score(score) == 64.0
    assert [points for points, _ in shown_points(rows, score)] == [33.4, 20.3, 10.3]


def test_a_row_without_points_stays_at_nothing() -> None:
    assert shown_points([(60.0, 100.0), (0.0, 0.0)], 60.0) == ((60.0, 100.0), (0.0, 0.0))
    assert shown_points([], 0.0) == ()
