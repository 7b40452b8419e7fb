"""Make planning instances from a seed: a market of askers and offerers in six countries."""

from __future__ import annotations

import random

from lmec_match.roundtable.model import Interpreter, Participant, PlanInput, Request, Slot

OWN = {"KH": "km", "CN": "zh-CN", "LA": "lo", "MM": "my", "TH": "th", "VN": "vi"}


def market(
    seed: int, people: int, *, slots: int = 8, wishes: int = 5, tables: int = 0
) -> PlanInput:
    """Return an instance: a third asks, the others offer; some are away, some speak no English."""
    rng = random.Random(seed)
    participants = []
    for i in range(people):
        country = rng.choice(sorted(OWN))
        languages = (OWN[country], "en") if rng.random() < 0.7 else (OWN[country],)
        away = frozenset(s for s in range(1, slots + 1) if rng.random() < 0.1)
        side = "government" if i < people // 3 else rng.choice(("enterprise", "finance"))
        participants.append(
            Participant(f"P{i:03d}", f"Party {i}", side, country, languages, away,
                        rng.randint(2, slots))
        )  # fmt: skip
    askers = participants[: max(1, people // 3)]
    offers = participants[max(1, people // 3) :]
    requests = [
        Request(a.code, b.code, round(rng.uniform(20, 100), 1), f"{a.code}-{b.code}")
        for a in askers
        for b in rng.sample(offers, min(len(offers), 2 * wishes))
    ]
    interpreters = tuple(
        Interpreter(f"{language} interpreter {n}", (language, "en", "zh-CN"))
        for language in ("km", "lo", "my", "th", "vi")
        for n in range(1 + people // 60)
    )
    apart = frozenset(
        frozenset((r.a, r.b)) for r in rng.sample(requests, min(3, len(requests) // 8))
    )
    return PlanInput(
        tuple(participants),
        tuple(requests),
        tuple(Slot(n, f"{9 + n // 2:02d}:00") for n in range(1, slots + 1)),
        tables or max(2, people // 4),
        interpreters=interpreters,
        keep_apart=apart,
    )
