"""Propose whom to invite, from the match lists of the agenda."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lmec_match.domain.matches import MatchList, Recommendation, whole_points
from lmec_match.domain.record import Record
from lmec_match.domain.values import Ref
from lmec_match.i18n import Message, msg

PER_LIST = 4
_PARTY_FIELD = {"technologies": "supplier", "funding": "funder", "projects": "authority"}


@dataclass(frozen=True)
class Offered:
    """Hold one thing that a party would bring: for which item, which offer, at what score."""

    item: str
    offer: str
    name: str
    score: float


@dataclass(frozen=True)
class Proposal:
    """Hold one party to invite, its side, what it would bring, and why in words.

    `weight` is the sum over items of its best score: the party that serves most comes first.
    """

    party: Ref
    side: str
    country: tuple[str, ...]
    offers: tuple[Offered, ...]
    why: Message
    weight: float


def propose(
    lists: Sequence[MatchList],
    records: Mapping[str, Record],
    *,
    decisions: Mapping[tuple[str, str], str] | None = None,
    per_list: int = PER_LIST,
) -> list[Proposal]:
    """Return the parties behind the best offers of every list, the most useful first.

    `records` holds the offers by code; `decisions` maps (query code, offer code) to shortlist,
    reject or override: rejected offers are left out, shortlisted ones come before others.
    """
    decided = decisions or {}
    found: dict[str, list[tuple[Offered, Record]]] = {}
    parties: dict[str, Ref] = {}
    for answer in lists:
        able = [
            r
            for r in answer.results
            if r.recommendation is not Recommendation.EXCLUDED
            and decided.get((answer.query.code, r.code)) != "reject"
            and r.code in records
        ]
        able.sort(
            key=lambda r: (
                decided.get((answer.query.code, r.code)) != "shortlist",
                -r.score,
                r.code,
            )
        )
        for result in able[:per_list]:
            offer = records[result.code]
            party = _party(offer)
            key = party.code or party.text.casefold()
            if key:
                parties.setdefault(key, party)
                line = Offered(answer.query.code, result.code, result.name, result.score)
                found.setdefault(key, []).append((line, offer))
    proposals = [_proposal(parties[key], lines) for key, lines in found.items()]
    return sorted(proposals, key=lambda p: (-p.weight, p.party.code, p.party.text))


def _party(offer: Record) -> Ref:
    if offer.kind == "partners":
        return Ref(offer.code, offer.name)
    return offer.ref(_PARTY_FIELD.get(offer.kind, "supplier"))


def _proposal(party: Ref, lines: Sequence[tuple[Offered, Record]]) -> Proposal:
    best: dict[str, float] = {}
    for line, _ in lines:
        best[line.item] = max(best.get(line.item, 0.0), line.score)
    top = max((line for line, _ in lines), key=lambda line: (line.score, line.offer))
    kind = lines[0][1].kind
    country = {c for _, offer in lines for c in offer.terms("country")}
    return Proposal(
        party,
        "finance" if kind == "funding" else "enterprise",
        tuple(sorted(country)),
        tuple(line for line, _ in lines),
        msg("Offers for {count} {count:item|items} of the agenda; best {offer} with {score} points",
            count=len(best), offer=top.name, score=whole_points(top.score)),
        sum(best.values()),
    )  # fmt: skip
