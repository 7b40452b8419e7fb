"""Find offers by what they name in terms: the country, areas, instruments, who may apply.

A source of money seldom names the technology that it would pay for, so its words alone do not
find it. Terms are compared for all offers at once; of those that share most, the criteria
themselves choose the few that are worth comparing in full.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lmec_match.domain.matches import MatchQuery
from lmec_match.domain.record import Record
from lmec_match.matching import scoring
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import applicant, area_action, common, instrument
from lmec_match.matching.offers import Offers
from lmec_match.matching.profile import Profile
from lmec_match.matching.tools import Tools

LOOKED_AT = 160
"""Offers that share most facets and are compared by the criteria, without their text."""
_NEAR = 4
"""One in so many places is kept for offers that a gate excludes: they may be near misses."""


@dataclass(frozen=True)
class Facet:
    """Say which terms of a query are looked for in which fields of an offer.

    An offer that shares one counts by the weight of the criterion; one that names others alone
    comes behind where the criterion is a gate.
    """

    criterion: str
    asked: Callable[[MatchQuery], Sequence[str]]
    fields: tuple[str, ...]


def _of(key: str) -> Callable[[MatchQuery], Sequence[str]]:
    return lambda query: common.terms(query, key)


_AREAS = Facet("area_action", area_action.areas, ("areas",))
_ACTIONS = Facet("area_action", _of("actions"), ("actions",))
FACETS: Mapping[str, tuple[Facet, ...]] = {
    "technologies": (
        _AREAS,
        _ACTIONS,
        Facet("country", common.countries, ("serviced_in", "reference_countries", "country")),
    ),
    "funding": (
        _AREAS,
        _ACTIONS,
        Facet("country", common.countries, ("countries",)),
        Facet("instrument", instrument.wanted, ("instruments",)),
        Facet("category", _of("category"), ("category",)),
        Facet("applicant", applicant.admitted_by, ("applicants",)),
    ),
    "partners": (
        _AREAS,
        Facet("country", common.countries, ("countries_served", "country")),
    ),
}


def find(
    query: MatchQuery,
    offers: Offers,
    kind: str,
    profile: Profile,
    tools: Tools,
    limit: int,
    known: Collection[int] = (),
) -> list[Record]:
    """Return offers that share facets with a query, the best first, without those `known`.

    What the criteria can say without the text orders them. Most places are for offers that pass
    every gate, the others for those that miss the least.
    """
    sharing = _sharing(query, offers, kind, profile, LOOKED_AT + len(known))
    records = offers.records(kind, [i for i in sharing if i not in known][:LOOKED_AT])
    if len(records) <= limit:
        return records
    compare = scoring.scorer(query, Context(tools.day, tools.rates), profile)
    scored = sorted((compare(record) for record in records), key=_order)
    passed = [s.record for s in scored if not s.failed]
    missed = [s.record for s in scored if s.failed]
    room = max(limit - len(missed), limit - limit // _NEAR)
    return [*passed[:room], *missed][:limit]


def _order(scored: scoring.Scored) -> tuple[int, float, float, str]:
    """Order by gates broken, by how far, then by what was gained, known or not."""
    return (
        len(scored.failed),
        round(sum(gate.distance for gate in scored.failed), 6),
        -round(scored.score * scored.assessed, 6),
        scored.record.code,
    )


def _sharing(
    query: MatchQuery, offers: Offers, kind: str, profile: Profile, limit: int
) -> list[int]:
    """Return the ids of offers that share any facet, those that share most first.

    Of equals the newest come first: a call that was entered lately is likelier to be open.
    """
    holding: list[tuple[float, list[NDArray[np.int32]], list[NDArray[np.int32]]]] = []
    for facet in FACETS[kind]:
        codes = facet.asked(query)
        if not codes:
            continue
        naming = facet.fields if facet.criterion in profile.gates else ()
        holding.append(
            (
                profile.weights.get(facet.criterion, 0.0),
                [offers.holders(kind, field, codes) for field in facet.fields],
                [offers.holders(kind, field) for field in naming],
            )
        )
    size = 1 + max(
        (int(ids[-1]) for _, *both in holding for found in both for ids in found if len(ids)),
        default=-1,
    )
    shares = np.zeros(size, dtype=bool)
    gained = np.zeros(size)
    barred = np.zeros(size, dtype=np.int8)
    for weight, held, named in holding:
        here = _marked(held, size)
        shares |= here
        gained += weight * here
        barred += _marked(named, size) & ~here
    found = np.flatnonzero(shares)
    order = np.lexsort((-found, -gained[found], barred[found]))
    return [int(identity) for identity in found[order[:limit]]]


def _marked(ids: Sequence[NDArray[np.int32]], size: int) -> NDArray[np.bool_]:
    marks = np.zeros(size, dtype=bool)
    for some in ids:
        marks[some] = True
    return marks
