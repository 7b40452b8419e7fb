"""List the criteria of each target. A new criterion is one file, one line here, one weight."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from lmec_match.domain.matches import Evidence, MatchQuery
from lmec_match.domain.record import Record
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import (
    applicant,
    area_action,
    category,
    cofinancing,
    cost,
    country,
    currency,
    demands,
    excludes,
    form,
    instrument,
    language,
    references,
    scale,
    standard,
    standing,
    subject,
    ticket,
    timing,
    trl,
    window,
)

Compare = Callable[[MatchQuery, Record, Context], Evidence]


@dataclass(frozen=True)
class Criterion:
    """Name a criterion, its comparison, and the (need field, offer field) it asks for."""

    key: str
    compare: Compare
    asks: tuple[tuple[str, str], ...]


def _of(module: object, compare: Compare, asks: tuple[tuple[str, str], ...]) -> Criterion:
    return Criterion(str(getattr(module, "KEY", "")), compare, asks)


CRITERIA: Mapping[str, tuple[Criterion, ...]] = {
    "technologies": tuple(
        _of(m, m.compare, m.ASKS)
        for m in (
            subject,
            area_action,
            country,
            scale,
            cost,
            trl,
            references,
            timing,
            form,
            language,
            standard,
            demands,
        )
    ),
    "funding": (
        _of(subject, subject.compare_funding, subject.ASKS),
        _of(area_action, area_action.compare, area_action.ASKS),
        Criterion(country.KEY, country.compare_funding, (("country", "countries"),)),
        *(
            _of(m, m.compare, m.ASKS)
            for m in (
                ticket,
                instrument,
                category,
                currency,
                applicant,
                window,
                cofinancing,
                form,
                excludes,
            )
        ),
    ),
    "enterprises": (
        _of(subject, subject.compare, subject.ASKS),
        _of(area_action, area_action.compare, area_action.ASKS),
        Criterion(country.KEY, country.compare_enterprise, (("country", "countries_served"),)),
        *(_of(m, m.compare, m.ASKS) for m in (standing, language, form)),
    ),
}

OFFERED: Mapping[str, Callable[[Record], bool]] = {"enterprises": standing.is_enterprise}
"""Which records of its kind a target can find, where not all: the others are no offers."""
