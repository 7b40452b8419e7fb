"""Rank what was excluded by how little excluded it, and say what would cure it.

What nothing would cure, as another subject, is no near miss, nor is what is too far off; both are
counted, so that a list can say what it leaves out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lmec_match.domain.matches import Evidence, MatchQuery, NearMiss
from lmec_match.domain.record import Record
from lmec_match.domain.values import Money
from lmec_match.i18n import Message, msg
from lmec_match.matching.criteria.common import sourced
from lmec_match.matching.scoring import Scored

FARTHEST = 1.0
"""How far beyond a condition a near miss may lie: twice the budget is nobody's near miss."""


@dataclass(frozen=True)
class Excluded:
    """Hold the near misses, the nearest first, and how many others are none."""

    near: tuple[NearMiss, ...]
    unlike: int = 0
    """Those that nothing would cure: they are for another subject."""
    far: int = 0
    """Those that lie too far beyond a condition."""


def ranked(
    query: MatchQuery,
    excluded: Sequence[Scored],
    limit: int,
    farthest: float = FARTHEST,
    alike: float = 0.0,
) -> Excluded:
    """Return the first near misses: fewest failed gates first, then the smallest distance.

    Where the subject is less `alike` (0…1) than what may be proposed at all, nothing is near.
    """
    found: list[tuple[NearMiss, Record]] = []
    unlike = far = 0
    for scored in excluded:
        record, subject = scored.record, scored.subject
        gates = tuple(sorted(scored.failed, key=lambda f: (f.distance, f.key), reverse=True))
        cures = tuple(help_ for gate in gates if (help_ := cure(gate)) is not None)
        if len(cures) < len(gates) or (subject is not None and subject < alike):
            unlike += 1
        elif gates[0].distance > farthest:
            far += 1
        else:
            miss = NearMiss(record.code, record.kind, record.name, gates, scored.score, cures)
            found.append((miss, record))
    found.sort(key=lambda item: item[0].nearness)
    near = tuple(
        replace(miss, failed=tuple(sourced(gate, query, record) for gate in miss.failed))
        for miss, record in found[:limit]
    )
    return Excluded(near, unlike, far)


def cure(failed: Evidence) -> Message | None:
    """Say what would let an offer pass the gate, None when nothing would."""
    need, offer = failed.need_value, failed.offer_value
    percent = max(1, round(100 * failed.distance))
    match failed.key:
        case "ticket" if isinstance(need, Money) and isinstance(offer, Money):
            if "minimum" in failed.reason.text:
                return msg("Bundle several projects, or ask for {percent} % more.", percent=percent)
            return msg("Combine it with other sources.")
        case "cost":
            return msg("Raise the budget by {percent} %, or find a smaller unit.", percent=percent)
        case "scale":
            return msg("Ask the supplier for a size outside the listed range.")
        case "trl":
            return msg("Accept a demonstration of a less proven technology.")
        case "timing":
            return msg("Agree on a later date, or on delivery in stages.")
        case "window":
            return msg("Wait for the next call; ask the funder for its date.")
        case "country" if isinstance(offer, tuple) and len(offer) == 1:
            return msg("It is for one country alone: apply with a partner there.")
        case "country":
            return msg(
                "Ask the funder whether the country can be added, or apply with a partner "
                "in an eligible country."
            )
        case "applicant":
            return msg("Apply through a partner that is eligible.")
        case "cofinancing":
            return msg("Find a further own share of {percent} % of the cost.", percent=percent)
        case "area_action":
            return msg("Describe the part of the project that lies in the source's area.")
        case "excludes":
            return msg("Ask the funder whether the exclusion covers this case.")
        case "standing" if offer == "refused":
            return msg("Ask whether due diligence can be done again.")
        case _:
            return None
