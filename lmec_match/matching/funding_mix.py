"""Choose the sources that together close a financing gap: exactly, or say why none can.

A mixed-integer programme chooses the set; the amounts are then shared out in whole USD, the
softest money first, so that they add up to the gap to the dollar.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from lmec_match.domain.vocabulary import Code
from lmec_match.errors import UserError
from lmec_match.i18n import Message, msg
from lmec_match.matching import mix_words
from lmec_match.matching.mix_terms import (
    FEWEST,
    GOALS,
    NOT_MONEY,
    Left,
    Mix,
    Part,
    Source,
    Task,
)

_SCALE_ROOM = 1e-6


def solve(task: Task, sources: Sequence[Source]) -> Mix:
    """Return the best mix; raise `UserError` for a gap that is not positive or an unknown goal.

    `FEWEST` takes the least number of sources, and of those sets the softest money; `SOFTEST`
    the softest money, and of those sets the smallest. Ties go to the sources named first.
    """
    if task.gap <= 0:
        raise UserError(msg("There is no gap to close: the amount asked must be above zero."))
    if task.goal not in GOALS:
        raise UserError(msg("“{goal}” is not a goal of a funding mix.", goal=task.goal))
    admitted, left = _admit(task, sources)
    chosen = _choose(task, admitted)
    reachable = _reach(task, admitted)
    if chosen is None:
        why = _why_none(task, sources, admitted, left, reachable)
        return Mix((), why, left, reachable, task=task)
    tickets = {s.code: s.most for s in sources}
    parts = _share_out(task.gap, chosen, tickets)
    said, conditions = mix_words.summary(task, parts), mix_words.conditions(task, chosen)
    return Mix(parts, (said,), left, reachable, conditions, task)


# -- who may take part ------------------------------------------------------------------------


def _admit(
    task: Task, sources: Sequence[Source]
) -> tuple[tuple[Source, ...], tuple[Left, ...]]:
    """Return the sources that may pay, their `most` cut to what the rules allow."""
    admitted: list[Source] = []
    left: list[Left] = []
    seen: set[str] = set()
    for source in sources:
        if source.code in seen:
            continue
        seen.add(source.code)
        if source.closed:
            left.append(Left(source.code, source.name, "gate", source.closed))
        elif (barred := _barred(task, source)) is not None:
            rule, reason = barred
            left.append(Left(source.code, source.name, rule, (reason,)))
        else:
            admitted.append(replace(source, most=_most(task, source)))
    return tuple(admitted), tuple(left)


def _barred(task: Task, source: Source) -> tuple[str, Message] | None:
    """Return the first rule that keeps a source out with its words, None when it may pay."""
    if task.country and source.countries and task.country not in source.countries:
        return "country", msg("{country} is not eligible.", country=Code("country", task.country))
    if source.instruments and not set(source.instruments) - NOT_MONEY:
        return "instrument", msg("Gives no money towards a gap (guarantee or advice only).")
    if task.currencies and source.currency and source.currency not in task.currencies:
        return "currency", msg("Pays in {currency}.", currency=source.currency)
    if source.own_share and task.whole and task.own is not None:
        has = task.own / task.whole
        if has < source.own_share - 1e-9:
            return "own_share", msg(
                "Requires an own share of {share} %, {has} % is in hand.",
                share=round(100 * source.own_share),
                has=round(100 * has),
            )
    if source.unrated:
        return "rate", msg("There is no exchange rate for {currency}.", currency=source.currency)
    if source.most <= 0 or source.most < source.least:
        return "ticket", msg("The ticket size is not known.")
    if source.least > task.gap:
        return "ticket", msg("The smallest ticket, USD {least:,}, is above the gap.",
                             least=source.least)  # fmt: skip
    if _most(task, source) < source.least:
        return "share", msg(
            "Its share of the whole cost stays below its smallest ticket, USD {least:,}.",
            least=source.least,
        )
    return None


def _most(task: Task, source: Source) -> int:
    """Return what a source may pay at most: its ticket, and its share of the whole cost."""
    most = min(source.most, task.gap)
    if task.whole:
        share = 1.0 if source.max_share is None else source.max_share
        if source.own_share:
            share = min(share, 1.0 - source.own_share)
        # Half a dollar of room: a share of a rounded amount must not miss it by a rounding.
        most = min(most, int(share * task.whole + 0.5))
    return most


def _reach(task: Task, sources: Sequence[Source]) -> int:
    """Return the largest sum that the sources can pay under the rules on number and currency."""
    groups: dict[str, list[int]] = {}
    for source in sources:
        groups.setdefault(source.currency if task.one_currency else "", []).append(source.most)
    sums = [
        sum(sorted(group, reverse=True)[: task.at_most or None]) for group in groups.values()
    ]
    return max(sums, default=0)


# -- the programme ----------------------------------------------------------------------------


def _choose(task: Task, sources: Sequence[Source]) -> tuple[Source, ...] | None:
    """Return the best set of sources, None when no set closes the gap exactly."""
    if _reach(task, sources) < task.gap:
        return None
    # A source that reaches the gap alone answers the question of the fewest without a programme.
    if task.goal == FEWEST:
        alone = [s for s in sources if s.most >= task.gap]
        if alone:
            return (min(alone, key=lambda s: s.softness),)
    programme = _Programme(task, sources)
    number = [0.0] * len(sources) + [1.0] * len(sources)
    hardness = [float(s.softness) for s in sources] + [0.0] * len(sources)
    order = [0.0] * len(sources) + [float(i + 1) for i in range(len(sources))]
    stages = [number, hardness] if task.goal == FEWEST else [hardness, number]
    picked: list[int] | None = None
    for stage in (*stages, order):
        solved = programme.minimise(stage)
        if solved is None:
            break
        picked = solved
    if picked is None:
        return None
    chosen = tuple(sources[i] for i in picked)
    fits = sum(s.least for s in chosen) <= task.gap <= sum(s.most for s in chosen)
    return chosen if fits else None


class _Programme:
    """Hold the mixed-integer programme: amounts a (in parts of the gap), choices y.

    least·y ≤ a ≤ most·y, Σ a = 1, optionally Σ y ≤ number and one currency.
    """

    def __init__(self, task: Task, sources: Sequence[Source]) -> None:
        # Loaded at first use: the window must start without a solver.
        import highspy

        from lmec_match import highs

        self._highs: Any = highspy
        self._count = len(sources)
        self._solver = highs.quiet(
            mip_rel_gap=0.0,
            mip_abs_gap=1e-7,
            mip_feasibility_tolerance=1e-9,
            primal_feasibility_tolerance=1e-9,
        )
        solver, count, endless = self._solver, self._count, self._highs.kHighsInf
        for column in range(2 * count):
            solver.addVar(0.0, 1.0)
            if column >= count:
                solver.changeColIntegrality(column, self._highs.HighsVarType.kInteger)
        for i, source in enumerate(sources):
            y = count + i
            solver.addRow(-endless, 0.0, 2, [i, y], [1.0, -source.most / task.gap])
            solver.addRow(0.0, endless, 2, [i, y], [1.0, -source.least / task.gap])
        solver.addRow(1.0, 1.0, count, list(range(count)), [1.0] * count)
        if task.at_most:
            choices = list(range(count, 2 * count))
            solver.addRow(-endless, float(task.at_most), count, choices, [1.0] * count)
        if task.one_currency:
            self._one_currency(sources)

    def _one_currency(self, sources: Sequence[Source]) -> None:
        solver, endless = self._solver, self._highs.kHighsInf
        first = 2 * self._count
        names = sorted({s.currency for s in sources})
        for place, _ in enumerate(names):
            solver.addVar(0.0, 1.0)
            solver.changeColIntegrality(first + place, self._highs.HighsVarType.kInteger)
        for i, source in enumerate(sources):
            column = first + names.index(source.currency)
            solver.addRow(-endless, 0.0, 2, [self._count + i, column], [1.0, -1.0])
        columns = [first + place for place in range(len(names))]
        solver.addRow(-endless, 1.0, len(names), columns, [1.0] * len(names))

    def minimise(self, costs: Sequence[float]) -> list[int] | None:
        """Return the chosen rows of a best solution, and hold its cost for the next stage."""
        solver = self._solver
        for column in range(solver.getNumCol()):
            solver.changeColCost(column, costs[column] if column < len(costs) else 0.0)
        solver.run()
        if solver.getModelStatus() != self._highs.HighsModelStatus.kOptimal:
            return None
        values = list(solver.getSolution().col_value)
        best = sum(c * v for c, v in zip(costs, values, strict=False))
        used = [i for i, c in enumerate(costs) if c]
        solver.addRow(
            -self._highs.kHighsInf, best + _SCALE_ROOM, len(used), used, [costs[i] for i in used]
        )
        return [i for i in range(self._count) if values[self._count + i] > 0.5]


def _share_out(
    gap: int, chosen: Sequence[Source], tickets: Mapping[str, int]
) -> tuple[Part, ...]:
    """Share the gap out: each its smallest ticket, and the rest from the softest money on.

    `tickets` are the largest tickets as the sources state them, before any rule cut them.
    """
    amounts = {s.code: s.least for s in chosen}
    rest = gap - sum(amounts.values())
    for source in sorted(chosen, key=lambda s: s.softness):
        more = min(rest, source.most - source.least)
        amounts[source.code] += more
        rest -= more
    # A source whose ticket has no lower end may be left without a dollar.
    paying = [s for s in sorted(chosen, key=lambda s: s.softness) if amounts[s.code] > 0]
    return tuple(
        Part(
            s.code, s.name, amounts[s.code], amounts[s.code] / gap, s.softness,
            mix_words.bound(gap, s, amounts[s.code], tickets[s.code]), s.least, s.most, s.currency,
            s.instruments, s.own_share, s.score,
        )
        for s in paying
    )  # fmt: skip


# -- why there is none ------------------------------------------------------------------------


def _why_none(
    task: Task,
    sources: Sequence[Source],
    admitted: Sequence[Source],
    left: Sequence[Left],
    reachable: int,
) -> tuple[Message, ...]:
    """Say what blocks, then which single rule would have to fall."""
    reasons: list[Message] = []
    if not sources:
        return (msg("There is no funding source to choose from."),)
    if not admitted:
        reasons.append(
            msg("Of {count} {count:source|sources}, none may take part in closing the gap of USD "
                "{gap:,}.",
                count=len(sources), gap=task.gap)
        )
    elif reachable < task.gap:
        reasons.append(mix_words.too_little(task, len(admitted), reachable))
    else:
        reasons.append(
            msg(
                "The sources could pay USD {reachable:,}, but no set of them adds up to USD "
                "{gap:,}: their smallest tickets are too large to be combined.",
                reachable=reachable, gap=task.gap,
            )
        )  # fmt: skip
    for rule, count in sorted(Counter(item.rule for item in left).items()):
        reasons.append(mix_words.RULES[rule](count))
    for name, easier, eased in _relaxed(task, sources):
        again, _ = _admit(easier, eased)
        if _choose(easier, again) is not None:
            reasons.append(mix_words.CURES[name]())
    return tuple(reasons)


def _relaxed(
    task: Task, sources: Sequence[Source]
) -> list[tuple[str, Task, tuple[Source, ...]]]:
    """Return the task without one of its rules at a time."""
    kept = tuple(sources)
    return [
        ("currency", replace(task, currencies=frozenset(), one_currency=False), kept),
        ("number", replace(task, at_most=0), kept),
        ("country", replace(task, country=""), kept),
        ("own_share", task, tuple(replace(s, own_share=None) for s in kept)),
        ("least", task, tuple(replace(s, least=0) for s in kept)),
    ]
