"""Run a match: candidates, gates, criteria, score, coverage, recommendation, near misses.

Same offers, query, profile and day give the same list: every order ends with the record's code.
"""

from __future__ import annotations

import datetime as dt
import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np

from lmec_match.domain.matches import (
    Evidence,
    HeldBack,
    MatchList,
    MatchQuery,
    MatchResult,
    Recommendation,
    Role,
    Verdict,
)
from lmec_match.domain.rates import Rates
from lmec_match.domain.record import Record
from lmec_match.domain.subjects import SUBJECT_LIMIT, subject_text
from lmec_match.errors import UserError
from lmec_match.i18n import Message, msg
from lmec_match.matching import near_misses, questions, remarks
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import CRITERIA
from lmec_match.matching.criteria.common import sourced
from lmec_match.matching.criteria.subject import KEY as SUBJECT
from lmec_match.matching.offers import Offers
from lmec_match.matching.profile import KIND_OF_TARGET, Profile
from lmec_match.matching.relevance import Asked, Relevance, compare_all
from lmec_match.progress import SILENT, Progress
from lmec_match.text.glossary import Glossary
from lmec_match.text.meaning import Embedding, Vectors, likeness
from lmec_match.text.shingles import tokens

CANDIDATES = 160
POSTINGS = 20_000
"""Index entries that one query may read; the rarest tokens come first (see matching.md)."""
USUAL = 1_000
"""Records below which a register is judged as part of a larger one."""
TOKENS = 64
"""Tokens of a query at most, so that a text of 20,000 characters stays one query."""
_EXPANDED = 12
_LOOKED_UP = 24
"""Wider and narrower concepts whose frequency is looked up: some concepts have a hundred."""


BROKEN: Mapping[str, Any] = {"role": Role.GATE, "verdict": Verdict.FAIL, "score": None}
"""What becomes of evidence whose gate is broken."""
NEIGHBOURS = 30
"""Of the candidates, those that only their meaning brings in, where it is known."""


@dataclass(frozen=True)
class Tools:
    """Hold what a run needs beside query, offers and profile."""

    glossary: Glossary
    rates: Rates = field(default_factory=lambda: Rates({}))
    today: dt.date | None = None
    embedding: Embedding | None = None
    without: Message = remarks.NOT_INSTALLED
    """Why meaning is not compared, where there is no `embedding`."""

    @property
    def day(self) -> dt.date:
        """Return the day of the run."""
        return self.today or dt.date.today()


@dataclass(frozen=True)
class Decision:
    """Hold what a person decided on an offer of a query: shortlist, reject or override."""

    offer: str
    decision: str
    reason: str = ""


@dataclass(frozen=True)
class Scored:
    """Hold an offer compared by every criterion; the rows of its evidence are made when asked."""

    query: MatchQuery
    record: Record
    compared: tuple[tuple[Evidence, float], ...]
    """The evidence as the criteria gave it, with its weight."""
    failed: tuple[Evidence, ...]
    score: float
    coverage: float
    assessed: float

    @property
    def subject(self) -> float | None:
        """Return how alike the subject is, 0…1, None where it was not assessed."""
        return next((e.score for e, _ in self.compared if e.key == SUBJECT), None)

    @cached_property
    def evidence(self) -> tuple[Evidence, ...]:
        """Return the evidence with its points; broken gates and mere gates carry none."""
        return tuple(self._row(evidence, weight) for evidence, weight in self.compared)

    def _row(self, evidence: Evidence, weight: float) -> Evidence:
        changes = self._changes(evidence, weight)
        return sourced(evidence, self.query, self.record, **changes)

    def _changes(self, evidence: Evidence, weight: float) -> Mapping[str, Any]:
        if any(f.key == evidence.key for f in self.failed):
            return BROKEN
        if not weight:
            verdict = Verdict.UNKNOWN if evidence.score is None else Verdict.PASS
            return {"role": Role.GATE, "verdict": verdict, "score": None}
        if evidence.score is None or not self.assessed:
            return {}
        share = 100.0 * weight / self.assessed
        return {"points": share * evidence.score, "max_points": share}


def match(
    query: MatchQuery,
    offers: Offers,
    profile: Profile,
    tools: Tools,
    *,
    limit: int = 50,
    decisions: Sequence[Decision] = (),
    progress: Progress = SILENT,
) -> MatchList:
    """Return the ranked and explained answer to a query, with near misses and questions.

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
    records, relevance = find(query, offers, kind, profile, tools)
    progress(1, 3, msg("Comparing"))
    suppliers = offers.partners([c for r in records if (c := r.ref("supplier").code)])
    context = Context(tools.day, tools.rates, relevance, tools.glossary.by_id, suppliers)
    score = _scorer(query, context, profile)
    scored = [score(record) for record in records]
    progress(2, 3, msg("Ranking"))
    passed = sorted((s for s in scored if not s.failed), key=_order)
    excluded = [s for s in scored if s.failed]
    results = _results(passed, kind, profile, limit)
    if not scored:
        notes.append(msg("Nothing in the register resembles what is asked."))
    elif not passed:
        notes.append(msg("Every candidate is excluded: see the near misses."))
    misses = near_misses.ranked(
        query, [(s.record, s.failed, s.score) for s in excluded], min(limit, 20)
    )
    known = [(s.record, tuple(e for e, _ in s.compared), s.score) for s in passed[: 2 * limit]]
    asked = questions.find(query, known, profile, limit)
    notes.extend(_decided(decisions, {r.code for r in results}))
    progress(3, 3, msg("Done"))
    model = ""
    if tools.embedding is not None and any(r.meaning is not None for r in relevance.values()):
        model = tools.embedding.version
    return MatchList(
        query, profile.to_json(), results, misses, asked, len(scored), tuple(notes), model
    )


def find(
    query: MatchQuery,
    offers: Offers,
    kind: str,
    profile: Profile,
    tools: Tools,
    limit: int = CANDIDATES,
) -> tuple[list[Record], dict[int, Relevance]]:
    """Return the candidate records and how near their texts are."""
    text = query.text.strip()
    if not text:
        return _by_facets(query, offers, kind, limit), {}
    asked = Asked.read(text, tools.glossary)
    meant = _question(query, offers, kind, text, tools)
    near_by_meaning = [] if meant is None else offers.neighbours(kind, meant, NEIGHBOURS)
    limit -= len(near_by_meaning)
    total = offers.total(kind)
    counts = Counter(tokens(text[: SUBJECT_LIMIT * 5]))
    own = {tools.glossary.by_id[k].token: k for k in asked.concepts}
    near_by = sorted(
        (k for k in asked.expanded if k not in asked.concepts),
        key=lambda k: (-asked.expanded[k], k),
    )
    wider = {tools.glossary.by_id[k].token: k for k in near_by[:_LOOKED_UP]}
    frequency = offers.document_frequency(kind, [*counts, *own, *wider])
    chosen = affordable(counts, own, frequency, whole=offers.whole(kind))
    ranked = dict(offers.candidates(kind, chosen, limit)) if chosen else {}
    ideal = sum(_idf(total, frequency.get(t, 0)) for t in chosen if frequency.get(t))
    extra = [t for t in wider if frequency.get(t)][:_EXPANDED]
    cheap = [t for t in extra if frequency[t] * 20 <= max(total, 400)] or extra[:1]
    ids = list(ranked)
    if cheap and len(ids) < limit:
        known = set(ids)
        ids += [i for i, _ in offers.candidates(kind, cheap, limit - len(ids)) if i not in known]
    held = set(ids)
    ids += [i for i in near_by_meaning if i not in held]
    if not ids:
        return [], {}
    records = offers.records(kind, ids)
    texts = {r.id: subject_text(r) for r in records}
    if total < USUAL:
        telling = {t: _idf(total, frequency.get(t, 0)) for t in chosen}
        ranked = _share_of_tokens(chosen, texts, tools.glossary, telling)
    weights = {
        key: _idf(total, frequency.get(token, 0)) for token, key in (*own.items(), *wider.items())
    }
    meanings = None if meant is None else _meanings(offers.vectors(kind, ids), meant)
    asked = replace(asked, ideal=ideal)
    near = compare_all(
        asked, texts, ranked, weights, tools.glossary, profile.blend, meanings,
        offers.concepts(kind, ids),
    )  # fmt: skip
    return records, near


def _question(
    query: MatchQuery, offers: Offers, kind: str, text: str, tools: Tools
) -> Vectors | None:
    """Return what is asked as a vector, None where there is nothing to compare it with."""
    if tools.embedding is None or not offers.vectored(kind):
        return None
    kept = offers.question(query.kind, query.code, text) if query.code else None
    return tools.embedding.vectors([text], asked=True)[0] if kept is None else kept


def _meanings(vectors: Mapping[int, Vectors], asked: Vectors) -> dict[int, float]:
    """Return the likeness of meaning, 0…1, of those candidates that have a vector."""
    if not vectors:
        return {}
    products = np.stack(list(vectors.values())) @ asked
    return dict(zip(vectors, likeness(products).tolist(), strict=True))


def _by_facets(query: MatchQuery, offers: Offers, kind: str, limit: int) -> list[Record]:
    """Return candidates of a query that has facets but no text."""
    facets = {
        "technologies": (
            ("areas", "areas"),
            ("country", "serviced_in"),
            ("country", "reference_countries"),
            ("country", "country"),
        ),
        "funding": (("areas", "areas"), ("country", "countries")),
        "partners": (("areas", "areas"), ("country", "countries_served"), ("country", "country")),
    }[kind]
    found: dict[int, int] = {}
    asked = False
    for need_field, offer_field in facets:
        value = query.values.get(need_field)
        codes = tuple(value) if isinstance(value, tuple) else (str(value),) if value else ()
        if not codes:
            continue
        asked = True
        for identity in offers.filter_ids(kind, offer_field, codes, limit * 3):
            found[identity] = found.get(identity, 0) + 1
    others = [k for k, v in query.values.items() if v not in (None, "", ())]
    if not asked and not others:
        raise UserError(msg("Nothing was asked for: give a text, a country, an area or an amount."))
    ids = sorted(found, key=lambda i: (-found[i], i))[:limit]
    return offers.records(kind, ids or offers.all_ids(kind)[:limit])


def affordable(
    counts: Mapping[str, int],
    own: Mapping[str, str],
    frequency: Mapping[str, int],
    *,
    whole: bool = False,
) -> list[str]:
    """Return the tokens to ask the index for: the rarest, while their entries can be paid.

    All, the rarest first, where the `whole` ranking costs little.
    """
    known = sorted(
        (t for t in {*counts, *own} if frequency.get(t)), key=lambda t: (frequency[t], t)
    )
    if whole:
        return known[: 4 * TOKENS]
    chosen: list[str] = []
    spent = 0
    for token in known[:TOKENS]:
        spent += frequency[token]
        if spent > POSTINGS and len(chosen) >= 2:
            break
        chosen.append(token)
    return chosen


def _idf(total: int, frequency: int) -> float:
    """Return how telling a token is.

    A small register is judged as a part of one of `USUAL` records: among two records a word that
    both hold would tell nothing, and one that neither holds everything.
    """
    return math.log(1 + (max(total, USUAL) - frequency + 0.5) / (frequency + 0.5))


def _share_of_tokens(
    chosen: Sequence[str],
    texts: Mapping[int, str],
    glossary: Glossary,
    weights: Mapping[str, float],
) -> dict[int, float]:
    """Return for each text the summed weight of the chosen tokens that it holds.

    For small registers: there the index's own scores clamp every common token to nothing.
    """
    found: dict[int, float] = {}
    for key, text in texts.items():
        held = glossary.held(text)
        found[key] = sum(weights[t] for t in chosen if t in held)
    return found


def _scorer(query: MatchQuery, context: Context, profile: Profile) -> Callable[[Record], Scored]:
    """Return the comparison of one offer, what is the same for all of them looked up once.

    An offer's score is Σ weight·evidence ÷ Σ assessed weights.
    """
    used = [
        (c.compare, profile.weights.get(c.key, 0.0), profile.gates.get(c.key))
        for c in CRITERIA[profile.target]
        if profile.weights.get(c.key) or c.key in profile.gates
    ]
    total = sum(weight for _, weight, _ in used)

    def score(record: Record) -> Scored:
        compared: list[tuple[Evidence, float]] = []
        failed: list[Evidence] = []
        assessed = gained = 0.0
        for compare, weight, gate in used:
            evidence = compare(query, record, context)
            if evidence.score is not None:
                assessed += weight
                gained += weight * evidence.score
                if gate is not None and evidence.distance > gate:
                    failed.append(evidence._replace(**BROKEN))
            compared.append((evidence, weight))
        return Scored(
            query,
            record,
            tuple(compared),
            tuple(failed),
            100.0 * gained / assessed if assessed else 0.0,
            assessed / total if total else 0.0,
            assessed,
        )

    return score


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
    scores = [s.score for s in passed[: limit + 1]] + [0.0]
    leading = leaders(scores, profile.thresholds)
    for place, scored in enumerate(passed[:limit]):
        margin = scored.score - scores[place + 1]
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
    """Say of each but the last of falling scores whether it is a good one well ahead.

    Who stands before one that is well ahead of the rest is so, too: of two that leave the others
    behind, the first would else be called the weaker.
    """
    found: list[bool] = []
    leads = False
    for score, following in zip(scores[-2::-1], scores[:0:-1], strict=True):
        ahead = score - following >= thresholds["margin"]
        leads = score >= thresholds["leader"] and (leads or ahead)
        found.append(leads)
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
