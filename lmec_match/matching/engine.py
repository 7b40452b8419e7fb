"""Run a match: candidates, gates, criteria, score, coverage, recommendation, near misses.

Same offers, query, profile and day give the same list: every order ends with the record's code.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from lmec_match.domain.matches import (
    HeldBack,
    MatchList,
    MatchQuery,
    MatchResult,
    Recommendation,
)
from lmec_match.errors import UserError
from lmec_match.i18n import Message, msg
from lmec_match.matching import candidates, near_misses, questions, remarks
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import OFFERED
from lmec_match.matching.offers import Offers
from lmec_match.matching.profile import KIND_OF_TARGET, Profile
from lmec_match.matching.scoring import Scored, scorer
from lmec_match.matching.tools import Tools
from lmec_match.progress import SILENT, Progress

MISSES = 20
"""Near misses of a list, at most."""


@dataclass(frozen=True)
class Decision:
    """Hold what a person decided on an offer of a query: shortlist, reject or override."""

    offer: str
    decision: str
    reason: str = ""


def match(
    query: MatchQuery,
    offers: Offers,
    profile: Profile,
    tools: Tools,
    *,
    limit: int = 50,
    decisions: Sequence[Decision] = (),
    farthest: float = near_misses.FARTHEST,
    progress: Progress = SILENT,
) -> MatchList:
    """Return the ranked and explained answer to a query, with near misses and questions.

    `farthest` is how far beyond a gate a near miss may lie, relative to what is asked.
    Raise `UserError` for a query without text and facets, a profile that cannot score, or a
    target that does not fit the profile.
    """
    profile.validate()
    if query.target != profile.target:
        raise UserError(
            msg(
                "The profile “{name}” is for {target}, not for {asked}.",
                name=profile.name,
                target=profile.target,
                asked=query.target,
            )
        )
    kind = KIND_OF_TARGET[query.target]
    without = tools.without if tools.embedding is None else None
    notes = [
        *remarks.on_query(query, tools.rates),
        *remarks.on_meaning(query, offers, kind, without),
    ]
    progress(0, 3, msg("Looking for candidates"))
    records, relevance = candidates.find(query, offers, kind, profile, tools)
    if (is_offer := OFFERED.get(query.target)) is not None:
        records = [r for r in records if is_offer(r)]
    progress(1, 3, msg("Comparing"))
    suppliers = offers.partners([c for r in records if (c := r.ref("supplier").code)])
    supplied = offers.supplied([r.code for r in records if r.kind == "partners"])
    context = Context(tools.day, tools.rates, relevance, tools.glossary.by_id, suppliers, supplied)
    score = scorer(query, context, profile)
    scored = [score(record) for record in records]
    progress(2, 3, msg("Ranking"))
    passed = sorted((s for s in scored if not s.failed), key=_order)
    excluded = [s for s in scored if s.failed]
    results = _results(passed, kind, profile, limit)
    # A source of money names its subjects widely: only where the subject is a condition itself is
    # an offer of hardly a like one no near miss.
    alike = profile.thresholds.get("subject", 0.0) if "subject" in profile.gates else 0.0
    misses = near_misses.ranked(query, excluded, min(limit, MISSES), farthest, alike)
    if not passed and misses.near:
        notes.append(msg("Every candidate is excluded: see the near misses."))
    elif not scored:
        notes.append(msg("Nothing in the register resembles what is asked."))
    known = [(s.record, tuple(e for e, _ in s.compared), s.score) for s in passed[: 2 * limit]]
    asked = questions.find(query, known, profile, limit, context)
    notes.extend(_decided(decisions, {r.code for r in results}))
    progress(3, 3, msg("Done"))
    model = ""
    if tools.embedding is not None and any(r.meaning is not None for r in relevance.values()):
        model = tools.embedding.version
    answer = MatchList(
        query, profile.to_json(), results, misses.near, asked, len(scored), (), model,
        len(passed), misses.unlike, misses.far,
    )  # fmt: skip
    none_near = answer.none_near()
    return replace(answer, notes=(*notes, *([] if none_near is None else [none_near])))


def _order(scored: Scored) -> tuple[float, float, int, str]:
    """Order by score; ties by coverage, then freshness, then code (preferences)."""
    as_of = scored.record.as_of[:4]
    return (
        -round(scored.score, 6),
        -round(scored.coverage, 6),
        -int(as_of) if as_of.isdigit() else 0,
        scored.record.code,
    )


def _results(
    passed: Sequence[Scored], kind: str, profile: Profile, limit: int
) -> tuple[MatchResult, ...]:
    found: list[MatchResult] = []
    scores = [s.score for s in passed[: limit + 1]]
    leading = leaders(scores, profile.thresholds)
    for place, scored in enumerate(passed[:limit]):
        margin = scored.score - (scores[place + 1] if place + 1 < len(scores) else 0.0)
        word, held_back = recommend(
            scored.score, scored.coverage, scored.subject, leading[place], profile.thresholds
        )
        record = scored.record
        found.append(
            MatchResult(
                record.code,
                kind,
                record.name,
                scored.score,
                scored.coverage,
                word,
                scored.evidence,
                margin,
                held_back,
                record.terms("country") or record.terms("countries"),
            )
        )
    return tuple(found)


def leaders(scores: Sequence[float], thresholds: Mapping[str, float]) -> list[bool]:
    """Say of each of falling scores whether it is a good one at a head well ahead of the rest.

    Who stands before one that is well ahead of the rest is so, too: of two that leave the others
    behind, the first would else be called the weaker. Where no rest follows, any lead is enough.
    """
    found: list[bool] = []
    leads, following = False, -math.inf
    for score in reversed(scores):
        ahead = score - following >= thresholds["margin"]
        leads = score >= thresholds["leader"] and (leads or ahead)
        found.append(leads)
        following = score
    return found[::-1]


def recommend(
    score: float,
    coverage: float,
    subject: float | None,
    leads: bool,
    thresholds: Mapping[str, float],
) -> tuple[Recommendation, HeldBack | None]:
    """Return the recommendation, and what held it back, if anything.

    Strong is a high score, or one that leads. Thin coverage holds back, and so does a `subject`
    (0…1, None where none was asked) that is hardly alike: cost, country and readiness that fit say
    nothing of an offer for something else.
    """
    deserved = _deserved(score, leads, thresholds)
    if deserved is Recommendation.WEAK:
        return deserved, None
    if subject is not None and subject < thresholds.get("subject", 0.0):
        return Recommendation.WEAK, HeldBack.SUBJECT
    if coverage < thresholds["possible_coverage"]:
        return Recommendation.WEAK, HeldBack.COVERAGE
    if deserved is Recommendation.STRONG and coverage < thresholds["strong_coverage"]:
        return Recommendation.POSSIBLE, HeldBack.COVERAGE
    return deserved, None


def _deserved(score: float, leads: bool, thresholds: Mapping[str, float]) -> Recommendation:
    if score >= thresholds["strong"] or leads:
        return Recommendation.STRONG
    return Recommendation.POSSIBLE if score >= thresholds["possible"] else Recommendation.WEAK


def _decided(decisions: Sequence[Decision], shown: set[str]) -> list[Message]:
    """Say which decisions stand on offers that are no longer in the list."""
    return [
        msg(
            "{offer} was decided on ({decision}) and is no longer in the list.",
            offer=d.offer,
            decision=d.decision,
        )
        for d in decisions
        if d.offer not in shown
    ]
