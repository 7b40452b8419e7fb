"""Propose need + supplier + funder as one, with its weakest link named.

Both lists are ranked, and a triple's score rises with either link, so the best pairs are found by
walking the frontier of the two lists from their tops: only a few of all pairs are looked at.
"""

from __future__ import annotations

import heapq
from collections.abc import Mapping
from dataclasses import dataclass, replace

from lmec_match.domain.matches import (
    Evidence,
    MatchList,
    MatchQuery,
    MatchResult,
    Recommendation,
    Role,
    Verdict,
    whole_points,
)
from lmec_match.domain.record import Record
from lmec_match.domain.values import Money
from lmec_match.i18n import Message, msg
from lmec_match.matching import engine
from lmec_match.matching.criteria.scale import units_needed
from lmec_match.matching.offers import Offers
from lmec_match.matching.profile import FUNDING, TECHNOLOGIES, TRIPLES, Profile
from lmec_match.matching.tools import Tools
from lmec_match.progress import SILENT, Progress
from lmec_match.text.shingles import tokens

LINKS = 60
"""Suppliers and funders that a triple may be made of."""
LOOKED_AT = 2_000
"""Pairs looked at before the search ends, whatever was found."""
WEAKEST_SHARE, LINK_SHARE = 0.5, 0.25
"""A triple's score: half its weakest link, and a quarter of each link."""
VEHICLES = 5
_RANK = (Recommendation.WEAK, Recommendation.POSSIBLE, Recommendation.STRONG)


@dataclass(frozen=True)
class _Pair:
    supplier: MatchResult
    funder: MatchResult

    @property
    def weakest(self) -> float:
        return min(self.supplier.score, self.funder.score)

    @property
    def score(self) -> float:
        both = self.supplier.score + self.funder.score
        return WEAKEST_SHARE * self.weakest + LINK_SHARE * both


def match_list(
    query: MatchQuery,
    offers: Offers,
    technologies: Profile,
    funding: Profile,
    tools: Tools,
    *,
    limit: int = 20,
    progress: Progress = SILENT,
) -> MatchList:
    """Return the best triples of a query as a match list, one result a supplier and funder."""
    progress(0, 3, msg("Looking for suppliers"))
    suppliers = engine.match(
        replace(query, target=TECHNOLOGIES), offers, technologies, tools, limit=LINKS
    )
    progress(1, 3, msg("Looking for funders"))
    funders = engine.match(replace(query, target=FUNDING), offers, funding, tools, limit=LINKS)
    progress(2, 3, msg("Putting triples together"))
    records = _records(offers, suppliers, funders)
    vehicle = _vehicle(query, offers)
    pairs, dropped = _best_pairs(query, suppliers.results, funders.results, records, limit)
    alone = {suppliers.none_near(), funders.none_near()}
    notes = [n for n in suppliers.notes if n not in alone]
    if not suppliers.results:
        notes.append(msg("No supplier fits, so there is no triple."))
    if not funders.results:
        notes.append(msg("No funding source fits, so there is no triple."))
    if dropped:
        notes.append(
            msg("{count} {count:pair was|pairs were} left out: the technology costs more than the "
                "funder gives.", count=dropped)
        )  # fmt: skip
    answer = MatchList(
        query,
        {"name": f"{technologies.name} + {funding.name}", "target": TRIPLES,
         "technologies": technologies.to_json(), "funding": funding.to_json()},
        tuple(_result(pair, vehicle) for pair in pairs),
        tuple(
            sorted((*suppliers.near_misses, *funders.near_misses), key=lambda m: m.nearness)
        )[: engine.MISSES],
        (*suppliers.questions, *funders.questions),
        suppliers.considered + funders.considered,
        ranked=suppliers.ranked + funders.ranked,
        unlike=suppliers.unlike + funders.unlike,
        far=suppliers.far + funders.far,
    )  # fmt: skip
    if (none_near := answer.none_near()) is not None:
        notes.append(none_near)
    return replace(answer, notes=tuple(dict.fromkeys(notes)))


def _records(offers: Offers, *lists: MatchList) -> dict[str, Record]:
    """Return the offers of both lists by code, for the fit of cost and ticket."""
    found: dict[str, Record] = {}
    for answer in lists:
        kinds: dict[str, list[int]] = {}
        for result in answer.results:
            kinds.setdefault(result.kind, []).append(_id(result.code))
        for kind, ids in kinds.items():
            found.update((r.code, r) for r in offers.records(kind, ids))
    return found


def _id(code: str) -> int:
    return int(code.split("-")[1])


def _best_pairs(
    query: MatchQuery,
    suppliers: tuple[MatchResult, ...],
    funders: tuple[MatchResult, ...],
    records: Mapping[str, Record],
    limit: int,
) -> tuple[list[_Pair], int]:
    if not suppliers or not funders:
        return [], 0
    found: list[_Pair] = []
    dropped = 0
    seen = {(0, 0)}
    frontier = [(-_Pair(suppliers[0], funders[0]).score, 0, 0)]
    for _ in range(LOOKED_AT):
        if not frontier or len(found) >= limit:
            break
        _, i, j = heapq.heappop(frontier)
        pair = _Pair(suppliers[i], funders[j])
        if affordable(query, records.get(pair.supplier.code), records.get(pair.funder.code)):
            found.append(pair)
        else:
            dropped += 1
        for a, b in ((i + 1, j), (i, j + 1)):
            if a < len(suppliers) and b < len(funders) and (a, b) not in seen:
                seen.add((a, b))
                heapq.heappush(frontier, (-_Pair(suppliers[a], funders[b]).score, a, b))
    return found, dropped


def affordable(query: MatchQuery, technology: Record | None, funding: Record | None) -> bool:
    """Say whether a funder pays as much as is to be bought costs at least; unknown passes."""
    if technology is None or funding is None:
        return True
    cost, ticket = technology.money("capital_cost"), funding.money("ticket")
    if cost is None or ticket is None or cost.usd is None:
        return True
    most = _most(ticket)
    return most is None or units_needed(query, technology) * cost.usd <= most


def _most(ticket: Money) -> float | None:
    value = ticket.usd if ticket.usd_maximum is None else ticket.usd_maximum
    return None if value is None else float(value)


def _vehicle(query: MatchQuery, offers: Offers) -> Record | None:
    """Return a PPP project of the need's country on its subject, None when there is none."""
    country = query.values.get("country")
    if not country or query.kind == "projects" or not offers.total("projects"):
        return None
    ranked = offers.candidates("projects", tokens(query.text), VEHICLES)
    for record in offers.records("projects", [identity for identity, _ in ranked]):
        if country in record.terms("country"):
            return record
    return None


def _result(pair: _Pair, vehicle: Record | None) -> MatchResult:
    coverage = min(pair.supplier.coverage, pair.funder.coverage)
    recommendation = min(pair.supplier.recommendation, pair.funder.recommendation, key=_RANK.index)
    evidence = [
        _link("supplier", pair.supplier, pair),
        _link("funder", pair.funder, pair),
    ]
    if vehicle is not None:
        evidence.append(
            Evidence(
                "vehicle", Role.PREFERENCE, Verdict.PASS, None,
                msg("Could be carried by the PPP project {name}.", name=vehicle.name),
                None, vehicle.code,
            )
        )  # fmt: skip
    return MatchResult(
        f"{pair.supplier.code}+{pair.funder.code}",
        TRIPLES,
        f"{pair.supplier.name} + {pair.funder.name}",
        pair.score,
        coverage,
        recommendation,
        tuple(evidence),
        held_back=pair.supplier.held_back or pair.funder.held_back,
        country=pair.supplier.country,
    )


def _link(key: str, link: MatchResult, pair: _Pair) -> Evidence:
    other = pair.funder if link is pair.supplier else pair.supplier
    # On a tie the supplier is named, so that one link alone carries the larger share.
    weakest = link.score < other.score or (link.score == other.score and key == "supplier")
    share = LINK_SHARE + (WEAKEST_SHARE if weakest else 0.0)
    reason: Message = (
        msg("The weakest link: {name} with {score} points.", name=link.name,
            score=whole_points(link.score))
        if weakest
        else msg("{name} with {score} points.", name=link.name, score=whole_points(link.score))
    )  # fmt: skip
    verdict = (
        Verdict.POOR if link.score < 45 else Verdict.PARTIAL if link.score < 70 else Verdict.GOOD
    )
    return Evidence(
        key, Role.CRITERION, verdict, link.score / 100, reason, None, link.code,
        points=share * link.score, max_points=100 * share,
    )  # fmt: skip
