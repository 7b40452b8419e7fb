"""Turn unknown facts into questions: those that could change the top of a list, by their gain.

Whether an answer would let a criterion be compared is tried, not foretold: the criterion compares
once more, with an answer put in the place of the unknown fact.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cache, partial
from typing import TypeAlias

from lmec_match.domain.fields import Field, FieldType
from lmec_match.domain.kinds import KINDS
from lmec_match.domain.matches import Evidence, MatchQuery, Question
from lmec_match.domain.record import Record
from lmec_match.domain.values import Money, PartialDate, Quantity, Value
from lmec_match.domain.vocabulary import shipped
from lmec_match.domain.words import Figure
from lmec_match.i18n import Labels, msg
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import CRITERIA, Criterion
from lmec_match.matching.explain import label_of
from lmec_match.matching.profile import Profile
from lmec_match.text import scripts

MOST = 40
_Told: TypeAlias = dict[tuple[str, Value], MatchQuery]


@dataclass
class _Asked:
    """Collect what the answer to one question of the query would do in the whole list."""

    gain: float = 0.0
    """The greatest gain of an offer whose place could change; 0 while none could."""
    offers: int = 0
    criteria: set[str] = field(default_factory=set)

    def add(self, criteria: Iterable[str]) -> None:
        """Count an offer that the answer would let be compared by criteria."""
        self.offers += 1
        self.criteria.update(criteria)


def find(
    query: MatchQuery,
    scored: Sequence[tuple[Record, tuple[Evidence, ...], float]],
    profile: Profile,
    limit: int,
    context: Context,
) -> tuple[Question, ...]:
    """Return questions whose answer could change who is in the first `limit`, or their order.

    `scored` are the offers that passed, best first. The gain of a fact is how far its answer
    could carry the offer (the best and worst answers' difference in points), counted only when
    the offer could then pass another or be passed. A fact that the query itself lacks is asked
    once, for the whole list, with the greatest of its gains and with how many of the offers looked
    at could then be compared. What a kind of record has no field for is not asked.
    """
    if not scored:
        return ()
    criteria = {c.key: c for c in CRITERIA[profile.target]}
    top = min(limit, len(scored), 10)
    scores = [score for _, _, score in scored]
    of_query: dict[str, _Asked] = {}
    told: _Told = {}
    found: list[Question] = []
    still: list[tuple[Record, list[Criterion]]] = []
    for place, (record, evidence, _) in enumerate(scored[: 2 * limit]):
        assessed = sum(profile.weights.get(e.key, 0.0) for e in evidence if e.score is not None)
        unknown = [
            criteria[e.key]
            for e in evidence
            if e.score is None and profile.weights.get(e.key) and e.key in criteria
        ]
        gain_of = partial(_gain, scores, place, top, assessed, profile)
        # The more is answered, the farther an offer moves: what all answers together leave in its
        # place is looked at only to be counted, below.
        if not gain_of([criterion.key for criterion in unknown]):
            still.append((record, unknown))
            continue
        answers: dict[tuple[bool, str], list[str]] = {}
        for criterion in unknown:
            for fact in _facts(criterion, query, record, context, told):
                answers.setdefault(fact, []).append(criterion.key)
        for (ours, key), keys in answers.items():
            gain = gain_of(keys)
            if ours:
                asked = of_query.setdefault(key, _Asked())
                asked.gain = max(asked.gain, gain)
                asked.add(keys)
            elif gain:
                found.append(
                    Question(
                        record.code,
                        key,
                        msg(
                            "The answer could move {name}, now at place {place}, "
                            "by up to {points} points.",
                            name=_name(record),
                            place=place + 1,
                            points=Figure(round(gain, 1)),
                        ),
                        gain,
                    )
                )
    worth = {key: asked for key, asked in of_query.items() if asked.gain and query.code}
    for record, unknown in still:
        compared: dict[str, list[str]] = {}
        for criterion in unknown:
            for _, key in _facts(criterion, query, record, context, told, of_query=worth):
                compared.setdefault(key, []).append(criterion.key)
        for key, keys in compared.items():
            worth[key].add(keys)
    for key, asked in worth.items():
        labels = tuple(label_of(k) for k in criteria if k in asked.criteria)
        found.append(
            Question(
                query.code,
                key,
                msg(
                    "Would let {count} {count:offer|offers} be compared by {criterion}.",
                    count=asked.offers,
                    criterion=labels[0] if len(labels) == 1 else labels,
                ),
                asked.gain,
            )
        )
    found.sort(key=lambda q: (-round(q.gain, 6), q.code, q.field))
    return tuple(found[:MOST])


def _gain(
    scores: Sequence[float],
    place: int,
    top: int,
    assessed: float,
    profile: Profile,
    keys: Sequence[str],
) -> float:
    """Return by how many points criteria could move an offer, 0 where no place would change.

    An answer that bars the offer, as a budget far below its cost, takes its place away.
    """
    score = scores[place]
    weight = sum(profile.weights[k] for k in keys)
    if not weight:
        return 0.0
    bars = place < top and any(k in profile.gates for k in keys)
    best = (score * assessed + 100.0 * weight) / (assessed + weight)
    worst = score * assessed / (assessed + weight)
    overtaken = scores[place - 1] if place else score
    follower = scores[place + 1] if place + 1 < len(scores) else 0.0
    matters = bars or (
        best > scores[top - 1]
        and (best > overtaken or place == 0)
        and (place >= 1 or worst < follower)
    ) or (place < top and worst < follower)
    return best - worst if matters else 0.0


def _facts(
    criterion: Criterion,
    query: MatchQuery,
    record: Record,
    context: Context,
    told: _Told,
    *,
    of_query: Container[str] | None = None,
) -> Iterator[tuple[bool, str]]:
    """Yield the unknown facts that let a criterion be compared: (of the query's record, field).

    One fact alone must do; where both sides are silent, neither is asked. `of_query` names the
    facts to look for, where they are the query's alone. `told` holds the query with one answer
    each, which most of its offers share.
    """
    for need_field, offer_field in criterion.asks:
        sought = of_query is None or need_field in of_query
        wanted = _fields(query.kind).get(need_field) if sought else None
        if wanted is not None and _empty(query.values.get(need_field)):
            answer = _answer(wanted, record.values.get(offer_field))
            asking = told.get((need_field, answer))
            if asking is None:
                asking = replace(query, values={**query.values, need_field: answer})
                told[need_field, answer] = asking
            if criterion.compare(asking, record, context).score is not None:
                yield True, need_field
                continue
        if of_query is not None:
            continue
        given = _fields(record.kind).get(offer_field)
        if given is not None and _empty(record.values.get(offer_field)):
            answer = _answer(given, query.values.get(need_field))
            known = replace(record, values={**record.values, offer_field: answer})
            if criterion.compare(query, known, context).score is not None:
                yield False, offer_field


def _fields(kind: str) -> Mapping[str, Field]:
    return KINDS[kind].by_key if kind in KINDS else {}


def _empty(value: Value) -> bool:
    return value in (None, "", ())


def _answer(asked: Field, other: Value) -> Value:
    """Return an answer as one could come, of an amount in the unit of the `other` side."""
    if asked.type is FieldType.QUANTITY:
        return other if isinstance(other, Quantity) else None
    return _any(asked.type, asked.vocabulary)


@cache
def _any(kind: FieldType, vocabulary: str) -> Value:
    match kind:
        case FieldType.MONEY:
            return Money(Decimal(1), "USD", usd=Decimal(1))
        case FieldType.DATE:
            return PartialDate(9999)
        case FieldType.INTEGER:
            return 1
        case FieldType.NUMBER:
            return Decimal(1)
        case FieldType.BOOL:
            return True
        case FieldType.TERM | FieldType.TERMS:
            codes = tuple(term.code for term in shipped()[vocabulary].terms)
            return codes if kind is FieldType.TERMS else codes[0]
        case _:
            # A standard is known by its number.
            return "ISO 14001"


def _name(record: Record) -> Labels:
    """Return a record's names by language, the shown one wherever it is the only one."""
    found: dict[str, str] = {}
    for name in record.names():
        found.setdefault(name.language or scripts.language_of(name.text) or "en", name.text)
    return Labels(found)
