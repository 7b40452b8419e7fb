"""Print the match lists: ranked, with reasons, near misses and what a person decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from lmec_match.briefing.blocks import Block, Cell, Heading, Marks, Note, Paragraph, Table, Words
from lmec_match.briefing.desk import Desk, joined, together
from lmec_match.briefing.sections._parts import (
    columns,
    gist,
    near_misses_table,
    results_table,
    target,
)
from lmec_match.briefing.sections._waterfall import waterfall
from lmec_match.domain.matches import NEAREST_FIRST, MatchList, MatchResult
from lmec_match.domain.record import Record
from lmec_match.domain.words import Figure, Share
from lmec_match.i18n import Message, msg

TITLE = msg("Match list")

_COMPARED = msg(
    "Compared are all offers of the register that come near what is asked, not only those of who "
    "takes part."
)
_EXPLAINED = msg(
    "How a score came about is shown for the first of each list; the brief of each planned meeting "
    "says what speaks for and against its match."
)
_ALL_EXCLUDED = msg("Every candidate is excluded: see the near misses.")
"""What the matcher remarks itself; it is said here where it is true of what is printed."""
EXPLAINED = 1
"""How many results of a list have their waterfall printed."""
LISTED = 12
NEAR = 6


def build(desk: Desk) -> list[Block]:
    """Return what the words of advice mean, then one part a list in the order of the needs."""
    lists = list(_ordered(desk))
    if not lists:
        return []
    shared = [n for n in lists[0].notes if all(n in a.notes for a in lists)]
    blocks: list[Block] = [Paragraph(desk.words(m), "small") for m in _advice(lists)]
    if any(a.results for a in lists):
        blocks += [Paragraph(desk.words(m), "small") for m in (_COMPARED, _EXPLAINED)]
    if any(a.near_misses for a in lists):
        blocks.append(Paragraph(desk.words(NEAREST_FIRST), "small"))
    blocks += [Note(desk.words(n)) for n in shared if n != _ALL_EXCLUDED]
    before = ""
    for answer in lists:
        # The contents name a need once, however many lists it has.
        blocks += _list(desk, answer, shared, again=before == answer.query.code != "")
        before = answer.query.code
    return blocks


def _ordered(desk: Desk) -> Sequence[MatchList]:
    """Return the lists as the sections of needs and projects have their records."""
    codes = [r.code for kind in ("needs", "projects") for r in desk.of_kind(kind)]
    place = {code: at for at, code in enumerate(codes)}
    return sorted(desk.source.match_lists, key=lambda a: place.get(a.query.code, len(codes)))


def _advice(lists: Sequence[MatchList]) -> list[Message]:
    """Return the rules behind the words of advice, one a set of thresholds."""
    rules: dict[tuple[tuple[str, float], ...], list[str]] = {}
    for answer in lists:
        given: Mapping[str, Any] = answer.profile.get("thresholds") or {}
        if set(given) >= _THRESHOLDS:
            key = tuple((k, float(given[k])) for k in sorted(_THRESHOLDS))
            rules.setdefault(key, []).append(answer.query.target)
    made = [_rule(dict(key)) for key in rules]
    if len(made) > 1:
        made = [
            msg("For {kinds}: {rule}", rule=rule, kinds=_targets(found))
            for found, rule in zip(rules.values(), made, strict=True)
        ]
    return [*made, *_floors(lists)]


def _targets(found: Sequence[str]) -> tuple[Message, ...]:
    return tuple(target(t) for t in dict.fromkeys(found))


def _floors(lists: Sequence[MatchList]) -> list[Message]:
    """Return for what, and from which likeness of subject down, an offer is weak."""
    found: dict[float, list[str]] = {}
    for answer in lists:
        given: Mapping[str, Any] = answer.profile.get("thresholds") or {}
        if floor := float(given.get("subject", 0.0)):
            found.setdefault(floor, []).append(answer.query.target)
    return [
        msg("Among {kinds}, an offer is weak, too, if less than {likeness} of 100 of its subject "
            "is alike.",
            kinds=_targets(targets), likeness=Figure(round(100 * floor)))
        for floor, targets in found.items()
    ]  # fmt: skip


_THRESHOLDS = frozenset(
    {"strong", "possible", "strong_coverage", "possible_coverage", "margin", "leader"}
)


def _rule(given: Mapping[str, float]) -> Message:
    return msg(
        "Strong: at least {strong} points, or at least {leader} at the head of the list, alone or "
        "in a group whose members may be close together, with the next {margin} points behind or "
        "no next at all; and {much} of the weight assessed. Possible: at "
        "least {possible} points, with {little} assessed. Weak: fewer points, or too little "
        "assessed. Points are shown without their fractions.",
        strong=Figure(given["strong"]), leader=Figure(given["leader"]),
        margin=Figure(given["margin"]), possible=Figure(given["possible"]),
        much=Share(given["strong_coverage"]), little=Share(given["possible_coverage"]),
    )  # fmt: skip


def _list(
    desk: Desk, answer: MatchList, told: Sequence[Message], *, again: bool
) -> list[Block]:
    asked = desk.source.records.get(answer.query.code)
    asking = asked.text("country") if asked is not None else ""
    blocks: list[Block] = [
        Heading(_heading(desk, answer, asked), entry=_entry(desk, answer, asked, again)),
    ]
    if asked is not None:
        blocks.append(Marks((Words(asked.code), desk.country(asked.text("country")))))
        blocks += [] if again else gist(desk, asked)
    blocks.append(Paragraph(desk.words(_figures(answer)), "small"))
    told = (*told, _ALL_EXCLUDED)
    blocks.extend(Note(desk.words(note)) for note in answer.notes if note not in told)
    if answer.results:
        blocks.append(results_table(desk, answer.results[:LISTED], asking=asking))
    elif answer.near_misses:
        blocks.append(Note(desk.words(_ALL_EXCLUDED), "warning"))
    else:
        blocks.append(Note(desk.words(msg("No offer fits, and none nearly does.")), "warning"))
    blocks += _decisions(desk, answer)
    for place, result in enumerate(answer.results[:EXPLAINED], 1):
        blocks.append(
            Heading(_ranked(desk, place, result), 3)
        )
        blocks.append(waterfall(desk, result, answer.query.kind))
    if answer.near_misses:
        blocks.append(Heading(desk.words(msg("Near misses, the nearest first")), 3))
        near = answer.near_misses[:NEAR]
        if (told_of := answer.unlisted(len(near))) is not None:
            blocks.append(Paragraph(desk.words(told_of), "small"))
        blocks.append(near_misses_table(desk, near))
    return blocks


def _heading(desk: Desk, answer: MatchList, asked: Record | None) -> Words:
    sought = desk.words(target(answer.query.target))
    name = _entry(desk, answer, asked, again=False)
    if name.secondary:
        return together((name, sought), " – ")
    # What people typed in one language stands there once.
    return Words(f"{name.primary} – {sought.primary}", sought.secondary)


def _entry(desk: Desk, answer: MatchList, asked: Record | None, again: bool) -> Words:
    if again:
        return Words("")
    return desk.title(asked) if asked is not None else Words(answer.query.text[:90])


def _ranked(desk: Desk, place: int, result: MatchResult) -> Words:
    name = desk.offer(result.code, result.name)
    return Words(f"{place}. {name.primary}", joined((name.secondary, result.code), " | "))


def _figures(answer: MatchList) -> Message:
    """Say how many offers were compared, how many of them fit, and how many are printed."""
    shown = len(answer.results[:LISTED])
    fit = max(answer.ranked, len(answer.results))
    counts = {"count": Figure(answer.considered), "fit": Figure(fit),
              "rest": Figure(max(answer.considered - fit, 0))}  # fmt: skip
    if shown < fit:
        return msg("{count} {count:offer|offers} compared: {fit} {fit:fits|fit}, {rest} "
                   "{rest:does|do} not. The best {shown} are listed.",
                   **counts, shown=shown)  # fmt: skip
    return msg("{count} {count:offer|offers} compared: {fit} {fit:fits|fit}, {rest} "
               "{rest:does|do} not.", **counts)  # fmt: skip


def _decisions(desk: Desk, answer: MatchList) -> list[Block]:
    """Return what people decided, with the reason and by whom where the edition shows them."""
    names = {r.code: r.name for r in answer.results}
    names.update((m.code, m.name) for m in answer.near_misses)
    found = [
        d
        for d in desk.source.decisions
        if d.text("query") == answer.query.code and d.text("offer") in names
    ]
    if not found:
        return []
    extra = [(k, label, width) for k, label, width in
             (("reason", msg("Reason"), 3.6), ("by", msg("Decided by"), 1.6))
             if any(d.text(k) for d in found)]  # fmt: skip
    rows: list[tuple[Cell, ...]] = [
        (
            d.text("offer"),
            desk.offer(d.text("offer"), names[d.text("offer")]),
            desk.term("decision", d.text("decision")),
            *(d.text(key) for key, _, _ in extra),
        )
        for d in found
    ]
    heads: list[Any] = [(msg("Code"), 1.4), (msg("Name"), 2.8), (msg("Decision"), 1.4)]
    heads += [(label, width) for _, label, width in extra]
    return [Heading(desk.words(msg("Decisions")), 3), Table(columns(desk, *heads), tuple(rows))]
