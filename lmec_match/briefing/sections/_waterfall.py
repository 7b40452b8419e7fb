"""Turn a match's evidence into the steps of a waterfall, as the screen has them.

On paper the criteria that could not be assessed share one step, and the conditions that were met
another: they would fill pages and say little. Numbers and order are those of the screen.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import TypeGuard

from lmec_match.briefing.blocks import Step, Waterfall, Words
from lmec_match.briefing.desk import Desk, together
from lmec_match.domain.fields import Field, FieldType
from lmec_match.domain.kinds import KINDS
from lmec_match.domain.matches import Evidence, MatchResult, Role, Verdict
from lmec_match.domain.values import Value
from lmec_match.i18n import Message, msg

_LONGEST_VALUE = 60
_ITEMS = re.compile(r", |; |[、，；]")
_WORDS = re.compile(r"(?<![\d–]) (?![\d–])")


def criterion(key: str) -> Message:
    """Return the words for a criterion of the matcher."""
    return {
        "subject": msg("Subject"), "area_action": msg("Area and action"),
        "country": msg("Country"), "scale": msg("Scale"), "cost": msg("Cost"), "trl": msg("TRL"),
        "references": msg("References"), "timing": msg("Timing"),
        "form": msg("Form of cooperation"), "language": msg("Language"),
        "standard": msg("Standard"), "demands": msg("Needs on site"), "ticket": msg("Ticket"),
        "instrument": msg("Instrument"), "category": msg("Category"),
        "currency": msg("Currency"), "applicant": msg("Applicant"), "window": msg("Window"),
        "cofinancing": msg("Co-financing"), "excludes": msg("Exclusions"),
        "standing": msg("Due diligence"), "start": msg("Start"), "other": msg("Other"),
    }.get(key, Message(key.replace("_", " ")))  # fmt: skip


def waterfall(desk: Desk, result: MatchResult, asked: str, *, sources: bool = True) -> Waterfall:
    """Return a result's evidence as steps; the points of the steps add up to the score.

    A source that most steps share is named once, under the waterfall; `sources` False leaves
    them out.
    """
    ordered = sorted(result.evidence, key=_place)
    told = {id(row): _source(desk, row) if sources else Words("") for row in ordered}
    shared = _shared(list(told.values()))
    steps: list[Step] = []
    total = 0.0
    for row in ordered:
        if _collected(row):
            continue
        own = told[id(row)]
        steps.append(
            Step(
                desk.words(criterion(row.key)), total, row.points, row.max_points,
                row.verdict.value, desk.words(row.reason), _values(desk, row, asked, result.kind),
                Words("") if own == shared else own,
            )
        )  # fmt: skip
        total += row.points
    steps += _collections(desk, ordered, total)
    heads = tuple(
        desk.words(m)
        for m in (msg("Criterion"), msg("Points"), msg("Reason"), msg("Score"),
                  msg("{coverage} % of the weight could be assessed.",
                      coverage=round(100 * result.coverage)))
    )  # fmt: skip
    origin = Words("")
    if shared:
        origin = desk.words(msg("Values from: {sources}", sources=desk.labels(shared)))
    title = desk.offer(result.code, result.name)
    return Waterfall(tuple(steps), result.score, result.coverage, heads, origin, title)


def _place(row: Evidence) -> tuple[bool, bool, float, str]:
    """Order the steps as the screen does: criteria, then unknowns, then gates."""
    return (row.role is Role.GATE, row.score is None, -row.max_points, row.key)


def _collected(row: Evidence) -> bool:
    """Say whether a row goes into a common step: nothing known, or a condition simply met."""
    if row.verdict is Verdict.UNKNOWN or row.score is None:
        return not row.points
    return row.role is not Role.CRITERION and row.verdict is Verdict.PASS and not row.points


def _collections(desk: Desk, rows: Sequence[Evidence], total: float) -> list[Step]:
    """Return the common steps: what could not be assessed, and the conditions that are met."""
    unknown = [r for r in rows if _collected(r) and r.verdict is Verdict.UNKNOWN]
    met = [r for r in rows if _collected(r) and r.verdict is not Verdict.UNKNOWN]
    steps: list[Step] = []
    if unknown:
        most = sum(r.max_points for r in unknown)
        steps.append(
            Step(desk.words(msg("Not assessed")), total, 0.0, min(most, 100.0 - total), "unknown",
                 _names(desk, unknown))
        )  # fmt: skip
    if met:
        label = desk.words(msg("Other conditions, checked and passed"))
        steps.append(Step(label, total, 0.0, 0.0, "pass", _names(desk, met)))
    return steps


def _names(desk: Desk, rows: Sequence[Evidence]) -> Words:
    return named(desk, [r.key for r in rows])


def named(desk: Desk, keys: Sequence[str]) -> Words:
    """Return the names of criteria as a list in both languages, each once."""
    return desk.listed(desk.words(criterion(key)) for key in dict.fromkeys(keys))


def _source(desk: Desk, row: Evidence) -> Words:
    parts = (desk.source_of(row.need_source), desk.source_of(row.offer_source))
    return together(dict.fromkeys(parts), "\n")


def _shared(sources: Sequence[Words]) -> Words:
    counts = Counter(s for s in sources if s)
    if not counts:
        return Words("")
    text, count = counts.most_common(1)[0]
    return text if count > 1 else Words("")


def _values(desk: Desk, row: Evidence, asked: str, offered: str) -> Words:
    """Return both values compared, or the one there is; long texts stand on the record's page."""
    parts = []
    shared = _codes(row.need_value) & _codes(row.offer_value)
    for kind, key, value in (
        (asked, row.need_field, row.need_value),
        (offered, row.offer_field, row.offer_value),
    ):
        text = Words("")
        # A name stands in the heading, and who has no text is compared by it.
        known = key != "name" and kind in KINDS and key in KINDS[kind].by_key
        if known and value is not None:
            field = KINDS[kind].field(key)
            if field.type not in (FieldType.LONG_TEXT, FieldType.NAMES, FieldType.EXTRA):
                text = _written(desk, field, _shared_first(value, shared))
        parts.append(Words(*(shortened(t) for t in (text.primary, text.secondary))))
    text = together(parts, " → ")
    # "TRL 9." says the one value there is.
    return Words("") if text.primary in desk.first(row.reason) else text


def _written(desk: Desk, field: Field, value: Value) -> Words:
    if field.vocabulary in ("area", "action") and _are_codes(value):
        # The reason names what is shared; the codes of the others say enough beside it.
        return Words(", ".join(value))
    return desk.written(field, value)


def _codes(value: Value) -> frozenset[str]:
    return frozenset(value) if _are_codes(value) else frozenset()


def _are_codes(value: Value) -> TypeGuard[tuple[str, ...]]:
    return isinstance(value, tuple) and all(isinstance(code, str) for code in value)


def _shared_first(value: Value, shared: frozenset[str]) -> Value:
    """Return codes with those first that both sides name: the end of a long list is cut."""
    if not shared or not _are_codes(value):
        return value
    return tuple(sorted(value, key=lambda code: code not in shared))


def shortened(text: str, most: int = _LONGEST_VALUE) -> str:
    """Return a text of about so many letters at most, cut between two items of a list; what is
    no list is cut between two words."""
    if len(text) <= most:
        return text
    for between in (_ITEMS, _WORDS):
        ends = [match.end() for match in between.finditer(text) if match.start() < most]
        if ends:
            return f"{text[: ends[-1]]}…"
    return text
