"""Turn unknown facts into questions: those that could change the top of a list, by their gain."""

from __future__ import annotations

from collections.abc import Sequence

from lmec_match.domain.matches import Evidence, MatchQuery, Question
from lmec_match.domain.record import Record
from lmec_match.domain.words import Figure
from lmec_match.i18n import Labels, msg
from lmec_match.matching.criteria import CRITERIA
from lmec_match.matching.explain import label_of
from lmec_match.matching.profile import Profile
from lmec_match.text import scripts

MOST = 40


def find(
    query: MatchQuery,
    scored: Sequence[tuple[Record, tuple[Evidence, ...], float]],
    profile: Profile,
    limit: int,
) -> tuple[Question, ...]:
    """Return questions whose answer could change who is in the first `limit`, or their order.

    `scored` are the offers that passed, best first. The gain of a fact is how far its answer
    could carry the offer (the best and worst answers' difference in points), counted only when
    the offer could then pass another or be passed. A fact that the query itself lacks is asked
    once, for the whole list, with the greatest of its gains.
    """
    if not scored:
        return ()
    asks = {c.key: c.asks for c in CRITERIA[profile.target]}
    top = min(limit, len(scored), 10)
    doorstep = scored[top - 1][2]
    of_query: dict[str, tuple[float, str, int]] = {}
    found: list[Question] = []
    for place, (record, evidence, score) in enumerate(scored[: 2 * limit]):
        assessed = sum(profile.weights.get(e.key, 0.0) for e in evidence if e.score is not None)
        for row in evidence:
            weight = profile.weights.get(row.key, 0.0)
            if row.score is not None or not weight or row.key not in asks:
                continue
            best = (score * assessed + 100.0 * weight) / (assessed + weight)
            worst = score * assessed / (assessed + weight)
            overtaken = scored[place - 1][2] if place else score
            follower = scored[place + 1][2] if place + 1 < len(scored) else 0.0
            matters = (
                best > doorstep
                and (best > overtaken or place == 0)
                and (place >= 1 or worst < follower)
            ) or (place < top and worst < follower)
            if not matters:
                continue
            gain = best - worst
            for need_field, offer_field in asks[row.key]:
                if need_field and query.values.get(need_field) in (None, "", ()):
                    known = of_query.get(need_field, (0.0, row.key, 0))
                    of_query[need_field] = (max(known[0], gain), row.key, known[2] + 1)
                elif offer_field and record.values.get(offer_field) in (None, "", ()):
                    found.append(
                        Question(
                            record.code,
                            offer_field,
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
    for field, (gain, key, count) in of_query.items():
        if query.code:
            found.append(
                Question(
                    query.code,
                    field,
                    msg(
                        "Would let {count} {count:offer|offers} be compared by {criterion}.",
                        count=count,
                        criterion=label_of(key),
                    ),
                    gain,
                )
            )
    found.sort(key=lambda q: (-round(q.gain, 6), q.code, q.field))
    return tuple(found[:MOST])


def _name(record: Record) -> Labels:
    """Return a record's names by language, the shown one wherever it is the only one."""
    found: dict[str, str] = {}
    for name in record.names():
        found.setdefault(name.language or scripts.language_of(name.text) or "en", name.text)
    return Labels(found)
