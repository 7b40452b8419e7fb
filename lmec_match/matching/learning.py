"""Learn weights from decisions, and what a score means from the outcomes of meetings.

Weights are those of a logistic regression on the evidence scores with the hand-set weights as a
Gaussian prior, so that ten decisions move them a little and a thousand a lot. They are never
negative. Nothing is put to use here: the result is a proposal with its effect on decisions that
it has not seen. Calibration follows Platt 1999.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from lmec_match.errors import UserError
from lmec_match.i18n import Message, msg
from lmec_match.matching.explain import label_of
from lmec_match.matching.profile import Profile

FEWEST = 10
"""Decisions below which nothing is learnt."""
FEWEST_OF_EACH = 3
FOLDS = 5
PRIOR_SLOPE, PRIOR_SLOPE_SPREAD = 6.0, 4.0
"""How steeply a score of 0…1 turns into a decision, before any was seen."""
PRIOR_SPREAD = 0.6
"""How far a weight may move before the data must insist, as a part of itself."""
LEAST_GAIN = 1e-4
SAME = 0.005
"""Weights that differ by less are the same: they are kept to the hundredth."""
HIGH = 75.0
"""The score of “of matches above 75, so many led on”."""

_Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class Example:
    """Hold one decision: the evidence scores it was made on (None = not assessed)."""

    query: str
    offer: str
    wanted: bool
    evidence: Mapping[str, float | None]


@dataclass(frozen=True)
class Effect:
    """Hold how well past decisions are foretold by weights that have not seen them.

    `log_loss` (smaller is better); `order` the share of pairs of one query in which the
    shortlisted offer scores above the rejected one, None when there is no such pair.
    """

    log_loss: float
    order: float | None
    decisions: int
    pairs: int


@dataclass(frozen=True)
class Proposal:
    """Hold proposed weights with their held-out effect beside that of the present ones."""

    profile: Profile
    before: Effect
    after: Effect
    better: bool
    effect: tuple[Message, ...]
    """What the held-out decisions say, in words."""
    changes: Mapping[str, tuple[float, float]]
    """Weight before and after, by criterion."""

    @property
    def moves(self) -> bool:
        """Say whether any weight would change."""
        return any(abs(new - old) >= SAME for old, new in self.changes.values())

    @property
    def words(self) -> tuple[Message, ...]:
        """Return the effect, then every weight that moves visibly, the largest move first."""
        return (*self.effect, *_moves(self.changes))


def propose(profile: Profile, examples: Sequence[Example]) -> Proposal:
    """Return the profile that the decisions speak for, whether or not it is better.

    Learning begins from the weights set by hand, also when the profile was learnt itself, so that
    the same decisions twice propose the same. Raise `UserError` when there are too few decisions,
    or they all go one way.
    """
    profile.validate()
    prior = profile.prior or profile.weights
    keys = [k for k, w in prior.items() if w > 0]
    told = [e for e in examples if any(e.evidence.get(k) is not None for k in keys)]
    wanted = sum(e.wanted for e in told)
    if len(told) < FEWEST or min(wanted, len(told) - wanted) < FEWEST_OF_EACH:
        raise UserError(
            msg(
                "There {count:is|are} {count} {count:decision|decisions} with evidence, {wanted} "
                "of them for the offer. At least {fewest} are needed, {each} of them each way: "
                "shortlist or reject more matches.",
                count=len(told), wanted=wanted, fewest=FEWEST, each=FEWEST_OF_EACH,
            )
        )  # fmt: skip
    # The order in which decisions are read must not move a weight.
    told.sort(key=lambda e: (e.query, e.offer, e.wanted, sorted(map(str, e.evidence.items()))))
    hand = np.array([prior[k] for k in keys], dtype=np.float64)
    scale = float(hand.sum())
    hand /= scale
    present = np.array([profile.weights.get(k, 0.0) for k in keys], dtype=np.float64)
    learnt = _weights(_Data.of(told, keys, hand), hand)
    before, after = _held_out(told, keys, hand, present / (present.sum() or 1.0))
    rounded = {k: round(float(w) * scale, 2) for k, w in zip(keys, learnt, strict=True)}
    proposed = replace(
        profile,
        version=profile.version + 1,
        weights={**profile.weights, **rounded},
        prior=dict(prior),
    ).validate()
    lost_order = (
        before.order is not None and after.order is not None and after.order < before.order - 1e-9
    )
    better = after.log_loss < before.log_loss - LEAST_GAIN and not lost_order
    changes = {k: (profile.weights.get(k, 0.0), rounded[k]) for k in keys}
    words = _effect_words(before, after, better)
    if all(abs(new - old) < SAME for old, new in changes.values()):
        better = False
        words = (msg("The decisions so far are in these weights already: nothing is proposed."),)
    return Proposal(proposed, before, after, better, words, changes)


# -- the regression ---------------------------------------------------------------------------


@dataclass(frozen=True)
class _Data:
    """Hold the evidence as a matrix; what was not assessed takes the weighted mean of the rest,
    so that with the hand weights the sum is exactly the score."""

    features: _Matrix
    wanted: _Matrix
    assessed: _Matrix

    @classmethod
    def of(cls, examples: Sequence[Example], keys: Sequence[str], hand: _Matrix) -> _Data:
        raw = np.array(
            [[_number(e.evidence.get(k)) for k in keys] for e in examples], dtype=np.float64
        ).reshape(len(examples), len(keys))
        known = ~np.isnan(raw)
        filled = np.where(known, raw, 0.0)
        weight = known @ hand
        means = np.divide(filled @ hand, weight, out=np.zeros(len(examples)), where=weight > 0)
        features = np.where(known, raw, means[:, None])
        wanted = np.array([float(e.wanted) for e in examples])
        return cls(features, wanted, known.mean(axis=0) if len(examples) else hand * 0)


def _number(value: float | None) -> float:
    return math.nan if value is None else min(1.0, max(0.0, float(value)))


def _weights(data: _Data, hand: _Matrix) -> _Matrix:
    """Return the learnt weights, summing to 1."""
    mean = np.concatenate([_slope(data, hand) * hand, [0.0]])
    least = 0.25 / len(hand)
    spread = PRIOR_SPREAD * mean[:-1].sum() * np.maximum(hand, least)
    # A criterion that no decision could see keeps its weight.
    spread = np.maximum(spread * np.sqrt(data.assessed), 1e-4)
    found = _maximum(data.features, data.wanted, mean, np.concatenate([spread, [10.0]]))[:-1]
    total = float(found.sum())
    return found / total if total > 0 else hand


def _slope(data: _Data, hand: _Matrix) -> float:
    """Return how steeply the hand-weighted score turns into decisions."""
    score = (data.features @ hand)[:, None]
    mean, spread = np.array([PRIOR_SLOPE, 0.0]), np.array([PRIOR_SLOPE_SPREAD, 10.0])
    return max(1.0, float(_maximum(score, data.wanted, mean, spread)[0]))


def _maximum(features: _Matrix, wanted: _Matrix, mean: _Matrix, spread: _Matrix) -> _Matrix:
    """Return the most likely coefficients (constant last), all but the constant 0 or more.

    Newton's method on the free coefficients with backtracking; the loss is convex.
    """
    rows = np.hstack([features - 0.5, np.ones((len(features), 1))])
    precision = 1.0 / spread**2
    bounded = np.append(np.ones(features.shape[1], dtype=bool), False)
    at = mean.copy()

    def loss(point: _Matrix) -> float:
        logits = rows @ point
        fit = float(np.logaddexp(0.0, logits).sum() - wanted @ logits)
        return fit + 0.5 * float(precision @ (point - mean) ** 2)

    now = loss(at)
    for _ in range(100):
        chance = _sigmoid(rows @ at)
        slope = rows.T @ (chance - wanted) + precision * (at - mean)
        held = bounded & (at <= 0) & (slope > 0)
        free = np.flatnonzero(~held)
        curve = rows.T @ (rows * (chance * (1 - chance))[:, None]) + np.diag(precision)
        step = np.zeros_like(at)
        step[free] = np.linalg.solve(curve[np.ix_(free, free)], slope[free])
        length = 1.0
        while length > 1e-6:
            tried = at - length * step
            tried[bounded] = np.maximum(tried[bounded], 0.0)
            after = loss(tried)
            if after <= now:
                break
            length /= 2
        else:
            return at
        done = now - after < 1e-10 * (1 + abs(now))
        at, now = tried, after
        if done:
            break
    return at


def _sigmoid(logits: _Matrix) -> _Matrix:
    found: _Matrix = 0.5 * (1.0 + np.tanh(0.5 * logits))
    return found


# -- the held-out effect ----------------------------------------------------------------------


def _held_out(
    examples: Sequence[Example], keys: Sequence[str], hand: _Matrix, present: _Matrix
) -> tuple[Effect, Effect]:
    """Return the effect of the present weights and of learnt ones on decisions set aside.

    Present weights that were learnt have seen these decisions: they are judged too well, so that
    a proposal to replace them must be better still. Queries are set aside whole, so that no pair
    is split; with one query, single decisions are.
    """
    groups = _folds(examples)
    chances: list[list[float]] = [[], []]
    scores: list[list[float]] = [[], []]
    tested: list[Example] = []
    for fold in sorted(set(groups)):
        train = [e for e, g in zip(examples, groups, strict=True) if g != fold]
        test = [e for e, g in zip(examples, groups, strict=True) if g == fold]
        tested += test
        learnt = _weights(_Data.of(train, keys, hand), hand)
        for place, (weights, base) in enumerate(((present, present), (learnt, hand))):
            data, unseen = _Data.of(train, keys, base), _Data.of(test, keys, base)
            slope, constant = _line(data.features @ weights, data.wanted)
            chances[place] += _sigmoid(slope * (unseen.features @ weights) + constant).tolist()
            scores[place] += [_score(e, keys, weights) for e in test]
    effects = [_effect(tested, c, s) for c, s in zip(chances, scores, strict=True)]
    return effects[0], effects[1]


def _folds(examples: Sequence[Example]) -> list[int]:
    queries = list(dict.fromkeys(e.query for e in examples))
    if len(queries) < 2:
        return [i % FOLDS for i in range(len(examples))]
    place = {query: i % FOLDS for i, query in enumerate(queries)}
    return [place[e.query] for e in examples]


def _line(scores: _Matrix, wanted: _Matrix) -> tuple[float, float]:
    """Return slope and constant of the chance as a function of a score of 0…1."""
    mean, spread = np.array([PRIOR_SLOPE, 0.0]), np.array([PRIOR_SLOPE_SPREAD, 10.0])
    slope, level = _maximum(scores[:, None], wanted, mean, spread).tolist()
    return slope, level - 0.5 * slope


def _score(example: Example, keys: Sequence[str], weights: _Matrix) -> float:
    """Return the score 0…1 as a match list would compute it."""
    total = gained = 0.0
    for key, weight in zip(keys, weights.tolist(), strict=True):
        value = example.evidence.get(key)
        if value is not None:
            total += weight
            gained += weight * value
    return gained / total if total else 0.0


def _effect(
    examples: Sequence[Example], chances: Sequence[float], scores: Sequence[float]
) -> Effect:
    losses = [
        -math.log(max(1e-9, p if e.wanted else 1 - p))
        for e, p in zip(examples, chances, strict=True)
    ]
    by_query: dict[str, tuple[list[float], list[float]]] = defaultdict(lambda: ([], []))
    for example, score in zip(examples, scores, strict=True):
        by_query[example.query][example.wanted].append(score)
    pairs, right = 0, 0.0
    for rejected, shortlisted in by_query.values():
        for good in shortlisted:
            for bad in rejected:
                pairs += 1
                right += 1.0 if good > bad + 1e-12 else 0.5 if abs(good - bad) <= 1e-12 else 0.0
    order = right / pairs if pairs else None
    return Effect(sum(losses) / len(losses), order, len(examples), pairs)


def _effect_words(before: Effect, after: Effect, better: bool) -> tuple[Message, ...]:
    found: list[Message] = []
    if better:
        found.append(
            msg(
                "On decisions set aside, the proposed weights foretell better: loss {after} "
                "instead of {before} ({count} {count:decision|decisions}).",
                before=f"{before.log_loss:.3f}", after=f"{after.log_loss:.3f}",
                count=after.decisions,
            )
        )  # fmt: skip
    else:
        found.append(
            msg(
                "On decisions set aside, the proposed weights are no better (loss {after} against "
                "{before}, {count} {count:decision|decisions}): keep the present ones.",
                before=f"{before.log_loss:.3f}", after=f"{after.log_loss:.3f}",
                count=after.decisions,
            )
        )  # fmt: skip
    if before.order is not None and after.order is not None:
        found.append(
            msg(
                "Of {pairs} {pairs:pair|pairs} of a shortlisted and a rejected offer, {after} % "
                "stand in the right order, {before} % before.",
                pairs=after.pairs, after=round(100 * after.order),
                before=round(100 * before.order),
            )
        )  # fmt: skip
    return tuple(found)


def _moves(changes: Mapping[str, tuple[float, float]]) -> tuple[Message, ...]:
    found: list[Message] = []
    moved = sorted(changes.items(), key=lambda item: (-abs(item[1][1] - item[1][0]), item[0]))
    for key, (old, new) in moved:
        if abs(new - old) >= 0.5:
            found.append(
                msg("{criterion}: weight {before} becomes {after}.", criterion=label_of(key),
                    before=round(old, 1), after=round(new, 1))
            )  # fmt: skip
    return tuple(found)


# -- what a score means -----------------------------------------------------------------------


@dataclass(frozen=True)
class Calibration:
    """Turn a score into the chance that a meeting leads on; `error` is the mean gap between
    foretold and observed chances, by fifths of the outcomes."""

    slope: float
    constant: float
    meetings: int
    led_on: int
    error: float

    def chance(self, score: float) -> float:
        """Return the chance 0…1 of a score 0…100; a higher score never has a lower one."""
        return float(_sigmoid(np.array([self.slope * score / 100 + self.constant]))[0])


def calibrate(outcomes: Iterable[tuple[float, bool]]) -> Calibration:
    """Fit (score 0…100, led on) pairs; raise `UserError` with fewer than `FEWEST` of them."""
    pairs = sorted(outcomes)
    if len(pairs) < FEWEST:
        raise UserError(
            msg("{count} {count:meeting has|meetings have} an outcome and a score; {fewest} are "
                "needed.",
                count=len(pairs), fewest=FEWEST)
        )  # fmt: skip
    scores = np.array([s / 100 for s, _ in pairs])
    led = np.array([float(ok) for _, ok in pairs])
    positive = float(led.sum())
    # Platt's targets: no outcome is ever quite certain.
    high, low = (positive + 1) / (positive + 2), 1 / (len(pairs) - positive + 2)
    slope, constant = _line(scores, np.where(led > 0, high, low))
    chances = _sigmoid(slope * scores + constant)
    parts = np.array_split(np.arange(len(pairs)), 5)
    error = sum(abs(float(chances[p].mean() - led[p].mean())) * len(p) for p in parts) / len(pairs)
    return Calibration(slope, constant, len(pairs), int(positive), error)


def led_on(outcomes: Iterable[tuple[float, bool]], above: float = HIGH) -> Message:
    """Return the sentence on what came of the matches above a score (0…100)."""
    high = [ok for score, ok in outcomes if score > above]
    if not high:
        return msg("No meeting of a match above {score} points has an outcome yet.",
                   score=round(above))  # fmt: skip
    return msg("Of matches above {score} points, {led} in {total} led on.",
               score=round(above), led=sum(high), total=len(high))  # fmt: skip
