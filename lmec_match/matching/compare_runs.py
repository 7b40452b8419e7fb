"""Say what moved between two stored runs of the same question, and why.

A run is stored as plain data: its profile and, for each result, code, name, score, coverage,
recommendation and evidence (key, verdict, score, points, max_points, reason, need, offer).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from lmec_match.i18n import Message, from_data, msg
from lmec_match.matching.explain import label_of

LEAST_POINTS = 0.05
"""Points below which a difference is a rounding."""
CAUSES = 3
_VALUES = ("offer", "need")


class Move(StrEnum):
    """Say what became of an offer."""

    UP = "up"
    DOWN = "down"
    NEW = "new"
    GONE = "gone"
    SAME_PLACE = "same place"


@dataclass(frozen=True)
class Cause:
    """Hold what one criterion did to a score: the points it moved, and why in words."""

    key: str
    points: float
    words: Message


@dataclass(frozen=True)
class Moved:
    """Hold one offer that moved; places count from 1, None where it was not in the list."""

    code: str
    name: str
    move: Move
    place_before: int | None
    place_after: int | None
    score_before: float | None
    score_after: float | None
    causes: tuple[Cause, ...]

    @property
    def words(self) -> Message:
        """Return the move in words."""
        if self.move is Move.NEW:
            return msg("{name} is new at place {place} with {score} points.", name=self.name,
                       place=self.place_after, score=_points(self.score_after))  # fmt: skip
        if self.move is Move.GONE:
            return msg("{name} was at place {place} and is no longer in the list.",
                       name=self.name, place=self.place_before)  # fmt: skip
        if self.move is Move.SAME_PLACE:
            return msg("{name} stays at place {place}: {before} points became {after}.",
                       name=self.name, place=self.place_after,
                       before=_points(self.score_before), after=_points(self.score_after),
                       )  # fmt: skip
        if self.move is Move.UP:
            return msg("{name} rises from place {before} to {after}.", name=self.name,
                       before=self.place_before, after=self.place_after)  # fmt: skip
        return msg("{name} falls from place {before} to {after}.", name=self.name,
                   before=self.place_before, after=self.place_after)  # fmt: skip


@dataclass(frozen=True)
class Comparison:
    """Hold what moved, the largest moves first, and what changed for the run as a whole."""

    moved: tuple[Moved, ...]
    notes: tuple[Message, ...]
    unchanged: int


def compare(before: Mapping[str, Any], after: Mapping[str, Any]) -> Comparison:
    """Compare two stored runs (the values of their records), the older one first."""
    olds, news = _results(before), _results(after)
    old_place = {r["code"]: i for i, r in enumerate(olds, 1)}
    old_by_code = {r["code"]: r for r in olds}
    new_codes = {r["code"] for r in news}
    moved: list[Moved] = []
    unchanged = 0
    for place, new in enumerate(news, 1):
        old = old_by_code.get(new["code"])
        if old is None:
            moved.append(_new(new, place))
            continue
        was = old_place[new["code"]]
        causes = _causes(old, new)
        scores = _number(old.get("score")), _number(new.get("score"))
        if was == place and abs(scores[1] - scores[0]) < LEAST_POINTS and not causes:
            unchanged += 1
            continue
        if was == place:
            move = Move.SAME_PLACE
        else:
            move = Move.UP if place < was else Move.DOWN
            if not causes:
                causes = (_pushed(move),)
        moved.append(Moved(new["code"], _name(new), move, was, place, *scores, causes))
    gone_words = _gone_words(len(olds), len(news))
    moved += [
        Moved(old["code"], _name(old), Move.GONE, old_place[old["code"]], None,
              _number(old.get("score")), None, (Cause("", 0.0, gone_words),))
        for old in olds
        if old["code"] not in new_codes
    ]  # fmt: skip
    moved.sort(key=_size)
    return Comparison(tuple(moved), _notes(before, after), unchanged)


def _new(new: Mapping[str, Any], place: int) -> Moved:
    rows = sorted(
        (e for e in new.get("evidence") or () if _number(e.get("points")) >= LEAST_POINTS),
        key=lambda e: (-_number(e.get("points")), str(e.get("key"))),
    )
    causes = tuple(
        Cause(str(e["key"]), _number(e.get("points")), _reason(e)) for e in rows[:CAUSES]
    )
    return Moved(
        new["code"], _name(new), Move.NEW, None, place, None, _number(new.get("score")), causes
    )


def _causes(old: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[Cause, ...]:
    """Return the criteria that moved the score, the largest first."""
    was = {str(e["key"]): e for e in old.get("evidence") or ()}
    now = {str(e["key"]): e for e in new.get("evidence") or ()}
    found: list[Cause] = []
    for key in dict.fromkeys([*now, *was]):
        before, after = was.get(key, {}), now.get(key, {})
        points = _number(after.get("points")) - _number(before.get("points"))
        told = _why(key, before, after, points)
        if told is not None:
            found.append(Cause(key, points, told))
    found.sort(key=lambda c: (-abs(c.points), c.key))
    return tuple(found[:CAUSES])


def _why(
    key: str, before: Mapping[str, Any], after: Mapping[str, Any], points: float
) -> Message | None:
    """Return why a criterion moved; None when it did not."""
    label = label_of(key)
    for side in _VALUES:
        if before and after and before.get(side) != after.get(side):
            return (
                msg("{criterion}: the offer's value changed from {before} to {after}.",
                    criterion=label, before=_value(before.get(side)),
                    after=_value(after.get(side)))
                if side == "offer"
                else msg("{criterion}: what is asked changed from {before} to {after}.",
                         criterion=label, before=_value(before.get(side)),
                         after=_value(after.get(side)))
            )  # fmt: skip
    if abs(points) < LEAST_POINTS:
        return None
    was, now = before.get("score"), after.get("score")
    if was is None and now is not None:
        return msg("{criterion}: could not be assessed before and now can.", criterion=label)
    if was is not None and now is None:
        return msg("{criterion}: could be assessed before and now cannot.", criterion=label)
    if was is not None and now is not None and abs(now - was) > 1e-6:
        return msg("{criterion}: {reason}", criterion=label, reason=_reason(after))
    return msg("{criterion}: its share of the score changed from {before} to {after} points.",
               criterion=label, before=_points(_number(before.get("max_points"))),
               after=_points(_number(after.get("max_points"))))  # fmt: skip


def _pushed(move: Move) -> Cause:
    words = (
        msg("Its own score did not change: offers before it fell or left.")
        if move is Move.UP
        else msg("Its own score did not change: other offers came before it.")
    )
    return Cause("", 0.0, words)


def _gone_words(before: int, after: int) -> Message:
    if after < before:
        return msg("It is excluded, deleted, or no longer resembles what is asked.")
    return msg("It is excluded, deleted, or others came before it.")


def _notes(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[Message, ...]:
    """Say what changed for the run as a whole: the question, the profile, the pool."""
    notes: list[Message] = []
    if before.get("query") != after.get("query") or before.get("target") != after.get("target"):
        notes.append(msg("The two runs answer different questions: moves mean little."))
    old, new = before.get("profile") or {}, after.get("profile") or {}
    if old.get("name") != new.get("name") or old.get("version") != new.get("version"):
        notes.append(
            msg("The profile changed from {before} to {after}.", before=_profile(old),
                after=_profile(new))
        )  # fmt: skip
    for part in ("weights", "gates"):
        was, now = old.get(part) or {}, new.get(part) or {}
        for key in sorted({*was, *now}):
            if was.get(key) != now.get(key):
                notes.append(
                    msg("Weight of {criterion}: {before} became {after}.",
                        criterion=label_of(key), before=_or_none(was.get(key)),
                        after=_or_none(now.get(key)))
                    if part == "weights"
                    else msg("Limit of {criterion}: {before} became {after}.",
                             criterion=label_of(key), before=_or_none(was.get(key)),
                             after=_or_none(now.get(key)))
                )  # fmt: skip
    if before.get("considered") != after.get("considered"):
        notes.append(
            msg("{before} {before:offer was|offers were} considered then, {after} now.",
                before=before.get("considered") or 0, after=after.get("considered") or 0)
        )  # fmt: skip
    return tuple(notes)


def _size(moved: Moved) -> tuple[float, int, str]:
    """Order by how far an offer moved, the top of the list first."""
    top = min(p for p in (moved.place_before, moved.place_after) if p is not None)
    if moved.place_before is None or moved.place_after is None:
        return (-100.0 / top, top, moved.code)
    return (-float(abs(moved.place_before - moved.place_after)), top, moved.code)


def _results(run: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    return [r for r in run.get("results") or () if isinstance(r, Mapping) and r.get("code")]


def _name(result: Mapping[str, Any]) -> str:
    return str(result.get("name") or result["code"])


def _reason(evidence: Mapping[str, Any]) -> Message:
    return from_data(evidence.get("reason") or {})


def _number(value: Any) -> float:
    return float(value) if isinstance(value, int | float) else 0.0


def _points(value: float | None) -> str:
    return f"{value or 0.0:.1f}"


def _profile(data: Mapping[str, Any]) -> str:
    return f"{data.get('name', '?')} {data.get('version', '')}".strip()


def _or_none(value: Any) -> str:
    return "–" if value is None else f"{value:g}" if isinstance(value, int | float) else str(value)


def _value(value: Any) -> str:
    """Return a stored value as short text."""
    if value in (None, "", [], {}):
        return "–"
    if isinstance(value, Mapping):
        written = value.get("written") or value.get("text")
        if written:
            return str(written)
        low = value.get("amount") or value.get("min") or ""
        high = value.get("max")
        numbers = f"{low}–{high}" if high not in (None, low) else str(low)
        return f"{numbers} {value.get('currency') or value.get('unit') or ''}".strip()
    if isinstance(value, list | tuple):
        return ", ".join(_value(v) for v in value)
    return str(value)
