"""Put matches into words and JSON, from the rows that the screen and the pack share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from lmec_match.domain.fields import Field
from lmec_match.domain.kinds import KIND_OF_PREFIX, KINDS
from lmec_match.domain.matches import (
    Evidence,
    HeldBack,
    MatchList,
    MatchResult,
    Recommendation,
    Role,
    Verdict,
    shown_points,
)
from lmec_match.domain.values import Money, PartialDate, Quantity, Ref, Source, Value
from lmec_match.domain.vocabulary import Vocabularies
from lmec_match.domain.words import date, format_value, money, number, quantity, source
from lmec_match.i18n import Message, Translator, msg
from lmec_match.matching import explain


def recommendation(value: Recommendation) -> Message:
    """Return the words of a recommendation."""
    return {
        Recommendation.STRONG: msg("Strong"),
        Recommendation.POSSIBLE: msg("Possible"),
        Recommendation.WEAK: msg("Weak"),
        Recommendation.EXCLUDED: msg("Excluded"),
    }[value]


def held_back(value: HeldBack) -> Message:
    """Return the words of what kept a result from a stronger recommendation."""
    return {
        HeldBack.COVERAGE: msg("Held back: too little is known for a stronger recommendation."),
        HeldBack.SUBJECT: msg(
            "Held back: what is offered is hardly alike in subject, whatever else fits."
        ),
    }[value]


@dataclass(frozen=True)
class Line:
    """Hold one row of an explanation, in words."""

    title: str
    points: float
    max_points: float
    points_words: str
    verdict: str
    role: str
    reason: str
    need_value: str
    offer_value: str
    need_source: Source
    offer_source: Source


def rows(result: MatchResult, t: Translator, vocabularies: Vocabularies) -> list[Line]:
    """Return the explanation of a result; the start of the waterfall is left to drawings."""
    evidence = {e.key: e for e in result.evidence}
    found: list[Line] = []
    steps = [row for row in explain.rows(result) if row.key not in ("start", "final")]
    shown = shown_points([(row.points, row.max_points) for row in steps], result.score)
    for row, (points, most) in zip(steps, shown, strict=True):
        one = evidence[row.key]
        found.append(
            Line(
                t(row.label),
                row.points,
                row.max_points,
                _points(row, points, most, t),
                row.verdict.value,
                _role(row.verdict),
                t(row.reason),
                value_words(row.need_value, one.need_field, t, vocabularies),
                value_words(row.offer_value, one.offer_field, t, vocabularies),
                row.need_source,
                row.offer_source,
            )
        )
    return found


def _points(row: explain.Row, points: float, most: float, t: Translator) -> str:
    if row.verdict is Verdict.UNKNOWN:
        return t(msg("not known"))
    if row.role is Role.CRITERION and row.max_points:
        return t(msg("{points} of {most}", points=f"{points:.1f}", most=f"{most:.1f}"))
    return t(msg("fails")) if row.verdict is Verdict.FAIL else t(msg("passes"))


def _role(verdict: Verdict) -> str:
    return {
        Verdict.GOOD: "good",
        Verdict.PASS: "good",
        Verdict.PARTIAL: "fair",
        Verdict.POOR: "poor",
        Verdict.FAIL: "poor",
    }.get(verdict, "muted")


def _field(key: str) -> Field | None:
    for kind in KINDS.values():
        found = kind.by_key.get(key)
        if found is not None:
            return found
    return None


def value_words(
    value: Value, field_key: str, t: Translator, vocabularies: Vocabularies, limit: int = 240
) -> str:
    """Return a compared value in words, long texts cut."""
    field = _field(field_key)
    match value:
        case None:
            text = ""
        case Money():
            text = money(value)
        case Quantity():
            text = quantity(value)
        case PartialDate():
            text = date(value, t)
        case Ref():
            text = value.text or value.code
        case _ if field is not None:
            text = format_value(field, value, t, vocabularies)
        case tuple() | list():
            text = ", ".join(str(v) for v in value)
        case int() | float():
            text = number(value)
        case _:
            text = str(value)
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def lines(result: MatchResult, t: Translator, vocabularies: Vocabularies) -> list[str]:
    """Return a result's explanation as lines of text."""
    found = []
    for row in rows(result, t, vocabularies):
        where = source(row.offer_source, t) if row.offer_value else ""
        found.append(
            f"{row.title}: {row.points_words} – {row.reason}" + (f" [{where}]" if where else "")
        )
    return found


def _source_data(where: Source) -> dict[str, Any]:
    return {
        "file": where.file,
        "sheet": where.sheet,
        "row": where.row or None,
        "date": where.date,
        "by": where.by,
        "was": where.was or None,
    }


def _evidence(one: Evidence, t: Translator, vocabularies: Vocabularies) -> dict[str, Any]:
    return {
        "key": one.key,
        "role": one.role.value,
        "verdict": one.verdict.value,
        "score": one.score,
        "points": round(one.points, 3),
        "max_points": round(one.max_points, 3),
        "reason": t(one.reason),
        "need_value": value_words(one.need_value, one.need_field, t, vocabularies) or None,
        "offer_value": value_words(one.offer_value, one.offer_field, t, vocabularies) or None,
        "need_source": _source_data(one.need_source),
        "source": _source_data(one.offer_source),
    }


def as_data(
    found: MatchList, t: Translator, vocabularies: Vocabularies, decisions: Mapping[str, str]
) -> dict[str, Any]:
    """Return an answer as the command line's JSON has it."""
    return {
        "query": {
            "code": found.query.code or None,
            "text": found.query.text,
            "for": found.query.target,
            "values": {
                k: value_words(v, k, t, vocabularies) for k, v in found.query.values.items()
            },
        },
        "profile": dict(found.profile),
        "considered": found.considered,
        "excluded": found.excluded,
        "another_subject": found.unlike,
        "too_far": found.far,
        "notes": [t(n) for n in found.notes],
        "results": [
            {
                "code": r.code,
                "kind": r.kind,
                "name": r.name,
                "country": list(r.country),
                "score": round(r.score, 2),
                "coverage": round(r.coverage, 3),
                "recommendation": r.recommendation.value,
                "held_back": None if r.held_back is None else r.held_back.value,
                "margin": round(r.margin, 2),
                "decision": decisions.get(r.code),
                "criteria": [_evidence(e, t, vocabularies) for e in r.evidence],
            }
            for r in found.results
        ],
        "near_misses": [
            {
                "code": m.code,
                "name": m.name,
                "score": round(m.score, 2),
                "failed": [
                    {
                        "key": gate.key,
                        "need_value": value_words(gate.need_value, "", t, vocabularies),
                        "offer_value": value_words(gate.offer_value, "", t, vocabularies),
                        "distance": round(gate.distance, 4),
                        "reason": t(gate.reason),
                    }
                    for gate in m.failed
                ],
                "cures": [t(cure) for cure in m.cures],
            }
            for m in found.near_misses
        ],
        "questions": [
            {
                "code": q.code,
                "field": q.field,
                "kind": KIND_OF_PREFIX.get(q.code.split("-", 1)[0], ""),
                "why": t(q.why),
                "gain": round(q.gain, 2),
            }
            for q in found.questions
        ],
    }
