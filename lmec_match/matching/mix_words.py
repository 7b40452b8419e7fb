"""Put a funding mix into words: the answer, what bound each source, why others are left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from lmec_match.domain.matches import whole_points
from lmec_match.domain.vocabulary import coded
from lmec_match.i18n import Message, msg
from lmec_match.matching.mix_terms import (
    FEWEST,
    NOT_MONEY,
    SOFTNESS,
    UNKNOWN_SOFTNESS,
    WEAK,
    Part,
    Source,
    Task,
)


def summary(task: Task, parts: Sequence[Part]) -> Message:
    """Return the answer in one sentence."""
    soft = round(100 * sum(p.amount for p in parts if p.softness == 0) / task.gap)
    if len(parts) == 1:
        return msg("One source closes the gap of USD {gap:,}. {soft} % need not be paid back.",
                   gap=task.gap, soft=soft)  # fmt: skip
    if task.goal == FEWEST:
        return msg(
            "{count} {count:source closes|sources close} the gap of USD {gap:,}; fewer cannot. "
            "{soft} % need not be paid back.",
            count=len(parts), gap=task.gap, soft=soft,
        )  # fmt: skip
    return msg(
        "{count} {count:source closes|sources close} the gap of USD {gap:,} with the softest "
        "money there is: {soft} % need not be paid back.",
        count=len(parts), gap=task.gap, soft=soft,
    )  # fmt: skip


def conditions(task: Task, chosen: Sequence[Source]) -> tuple[Message, ...]:
    """Return what is not known of the chosen sources and must be asked before relying on it."""
    found: list[Message] = []
    for source in chosen:
        if source.score is not None and source.score < WEAK:
            found.append(
                msg(
                    "{name} fits only weakly ({score} points): look at the match first.",
                    name=source.name, score=whole_points(source.score),
                )
            )  # fmt: skip
        if source.own_share and (task.own is None or not task.whole):
            found.append(
                msg(
                    "{name} requires an own share of {share} %: the own funds are not known.",
                    name=source.name, share=round(100 * source.own_share),
                )
            )  # fmt: skip
        if any(SOFTNESS.get(i, UNKNOWN_SOFTNESS) > source.softness for i in source.instruments
               if i not in NOT_MONEY):  # fmt: skip
            found.append(
                msg(
                    "{name} gives {instruments}: the softest of them was counted.",
                    name=source.name, instruments=coded("instrument", source.instruments),
                )
            )  # fmt: skip
        if task.country and not source.countries:
            found.append(
                msg("{name} does not say which countries are eligible.", name=source.name)
            )
        if not source.instruments:
            found.append(
                msg("{name} does not say in which form it pays.", name=source.name)
            )
    return tuple(found)


def bound(gap: int, source: Source, amount: int, ticket: int) -> Message:
    """Say which rule set an amount: `source.most` is its ticket cut to what the rules allow."""
    if amount == gap:
        return msg("Pays the whole gap.")
    if amount == source.most:
        if source.most < ticket:
            return msg("Pays as much as its share of the whole cost allows.")
        return msg("Pays its largest ticket.")
    if amount == source.least:
        return msg("Pays its smallest ticket.")
    return msg("Pays what the others leave open.")


def too_little(task: Task, count: int, reachable: int) -> Message:
    """Say by how much the admitted sources miss the gap."""
    missing = task.gap - reachable
    if task.at_most and task.at_most < count:
        return msg(
            "No more than {limit} of {count} {count:source|sources} may be taken: they pay at "
            "most USD {reachable:,}; USD {missing:,} of USD {gap:,} stay open.",
            limit=task.at_most, count=count, reachable=reachable, missing=missing, gap=task.gap,
        )  # fmt: skip
    return msg(
        "The sources that may take part ({count}) pay at most USD {reachable:,} together; "
        "USD {missing:,} of USD {gap:,} stay open.",
        count=count, reachable=reachable, missing=missing, gap=task.gap,
    )  # fmt: skip


RULES: Mapping[str, Callable[[int], Message]] = {
    "gate": lambda n: msg("Excluded by the match itself: {count}.", count=n),
    "country": lambda n: msg("Do not serve the country: {count}.", count=n),
    "instrument": lambda n: msg("Give no money towards a gap: {count}.", count=n),
    "currency": lambda n: msg("Pay in a currency that is not accepted: {count}.", count=n),
    "own_share": lambda n: msg("Require a larger own share: {count}.", count=n),
    "rate": lambda n: msg("Pay in a currency without a rate: {count}.", count=n),
    "ticket": lambda n: msg(
        "Have no ticket that fits (not known, or its minimum above the gap): {count}.",
        count=n,
    ),
    "share": lambda n: msg("May pay too small a part of the cost: {count}.", count=n),
}
CURES: Mapping[str, Callable[[], Message]] = {
    "currency": lambda: msg("Without the rule on currencies there would be a mix."),
    "number": lambda: msg("With more sources than are allowed there would be a mix."),
    "country": lambda: msg("If the country were eligible everywhere there would be a mix."),
    "own_share": lambda: msg("If the own share were in hand there would be a mix."),
    "least": lambda: msg("If the smallest tickets could be lowered there would be a mix."),
}
