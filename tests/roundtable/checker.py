"""Check a plan against every rule, independently of how it was made, and solve small ones by
trying everything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from lmec_match.roundtable.model import Interpreter, Participant, Plan, PlanInput


def problems(given: PlanInput, plan: Plan) -> list[str]:
    """Return every rule that the plan breaks."""
    found: list[str] = []
    people = {p.code: p for p in given.participants}
    slots = {s.number for s in given.slots}
    wanted = {frozenset((r.a, r.b)) for r in given.requests}
    locked = {frozenset((m.a, m.b)): m for m in given.locked}
    seats: Counter[tuple[str, int]] = Counter()
    held: Counter[str] = Counter()
    tables: Counter[tuple[int, int]] = Counter()
    pairs: Counter[frozenset[str]] = Counter()
    for m in plan.meetings:
        pair = frozenset((m.a, m.b))
        pairs[pair] += 1
        tables[m.slot, m.table] += 1
        if m.slot not in slots:
            found.append(f"slot {m.slot} does not exist")
        if not 1 <= m.table <= given.tables:
            found.append(f"table {m.table} does not exist")
        if pair not in wanted and pair not in locked:
            found.append(f"{set(pair)} did not ask to meet")
        if pair in given.keep_apart and pair not in locked:
            found.append(f"{set(pair)} are to be kept apart")
        for code in pair:
            seats[code, m.slot] += 1
            held[code] += 1
            if m.slot in people[code].unavailable and pair not in locked:
                found.append(f"{code} is away in slot {m.slot}")
        found += _language(given.interpreters, people[m.a], people[m.b], m.slot, m.interpreter)
    found += [f"{code} sits twice in slot {slot}" for (code, slot), n in seats.items() if n > 1]
    found += [f"table {t} is taken twice in slot {s}" for (s, t), n in tables.items() if n > 1]
    found += [f"{set(pair)} meet twice" for pair, n in pairs.items() if n > 1]
    found += [
        f"{code} has {n} meetings, limit {people[code].limit}"
        for code, n in held.items()
        if people[code].limit and n > people[code].limit
    ]
    per_slot = Counter(m.slot for m in plan.meetings)
    most = max(1, int(given.tables / (1 + given.spare) + 1e-9)) if given.tables else 0
    found += [f"no spare table in slot {s}" for s, n in per_slot.items() if n > most]
    for meeting in given.locked:
        kept = [m for m in plan.meetings if {m.a, m.b} == {meeting.a, meeting.b}]
        if not kept or kept[0].slot != meeting.slot:
            found.append(f"locked meeting of {meeting.a} and {meeting.b} was moved")
        elif meeting.table and kept[0].table != meeting.table:
            found.append(f"locked table of {meeting.a} and {meeting.b} was changed")
    named = Counter((m.interpreter, m.slot) for m in plan.meetings if m.interpreter)
    found += [
        f"{name} interprets twice in slot {slot}" for (name, slot), n in named.items() if n > 1
    ]
    planned = {frozenset((m.a, m.b)) for m in plan.meetings}
    left = Counter((u.request.a, u.request.b, u.request.score) for u in plan.unplanned)
    asked = Counter((r.a, r.b, r.score) for r in given.requests)
    for (a, b, _score), n in asked.items():
        if frozenset((a, b)) not in planned and left[a, b, _score] != n:
            found.append(f"the request of {a} and {b} has neither a place nor a reason")
    found += [f"no reason for {u.request}" for u in plan.unplanned if not str(u.why).strip()]
    return found


def _language(
    interpreters: Sequence[Interpreter], a: Participant, b: Participant, slot: int, name: str
) -> list[str]:
    if not a.languages or not b.languages or set(a.languages) & set(b.languages):
        return [] if not name else [f"{a.code} and {b.code} need no interpreter"]
    able = [i for i in interpreters if i.name == name and slot not in i.unavailable]
    if not able:
        return [f"{a.code} and {b.code} have no interpreter in slot {slot}"]
    spoken = set(able[0].languages)
    if not (spoken & set(a.languages) and spoken & set(b.languages)):
        return [f"{name} does not speak for {a.code} and {b.code}"]
    return []


def best_by_trying(given: PlanInput) -> float:
    """Return the highest sum of scores, by trying every placement (small instances only)."""
    people = {p.code: p for p in given.participants}
    most = max(1, int(given.tables / (1 + given.spare) + 1e-9)) if given.tables else 0
    best: dict[frozenset[str], float] = {}
    for r in given.requests:
        pair = frozenset((r.a, r.b))
        if pair not in given.keep_apart and len(pair) == 2:
            best[pair] = max(best.get(pair, 0.0), r.score)
    order = sorted(best.items(), key=lambda p: (-p[1], sorted(p[0])))
    rest = [0.0] * (len(order) + 1)
    for at in range(len(order) - 1, -1, -1):
        rest[at] = rest[at + 1] + order[at][1]
    top = 0.0
    busy: set[tuple[str, int]] = set()
    held: Counter[str] = Counter()
    used: Counter[int] = Counter()
    taken: set[tuple[str, int]] = set()

    def interpreters(a: Participant, b: Participant, slot: int) -> list[str]:
        if not a.languages or not b.languages or set(a.languages) & set(b.languages):
            return [""]
        return [
            i.name
            for i in given.interpreters
            if set(i.languages) & set(a.languages)
            and set(i.languages) & set(b.languages)
            and (i.name, slot) not in taken
            and slot not in i.unavailable
        ]

    def try_from(at: int, sum_: float) -> None:
        nonlocal top
        top = max(top, sum_)
        if at == len(order) or sum_ + rest[at] <= top:
            return
        pair, score = order[at]
        a, b = (people[c] for c in sorted(pair))
        able = all(held[p.code] < (p.limit or 99) for p in (a, b))
        for slot in (s.number for s in given.slots):
            if not able or used[slot] >= most or slot in a.unavailable | b.unavailable:
                continue
            if (a.code, slot) in busy or (b.code, slot) in busy:
                continue
            for name in interpreters(a, b, slot):
                busy.update({(a.code, slot), (b.code, slot)})
                held.update((a.code, b.code))
                used[slot] += 1
                if name:
                    taken.add((name, slot))
                try_from(at + 1, sum_ + score)
                busy.difference_update({(a.code, slot), (b.code, slot)})
                held.subtract((a.code, b.code))
                used[slot] -= 1
                taken.discard((name, slot))
        try_from(at + 1, sum_)

    try_from(0, 0.0)
    return top
