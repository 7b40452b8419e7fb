"""Turn a result into the rows of its waterfall: the same for the screen and for the pack."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from lmec_match.domain.matches import Evidence, MatchResult, Role, Verdict
from lmec_match.domain.values import Source, Value
from lmec_match.i18n import Message, msg


@dataclass(frozen=True)
class Row:
    """Hold one step of a waterfall: the points added, and the running total after it (0…100).

    `lost` is what the criterion could have given and did not; the last row's `total` is the score.
    """

    key: str
    label: Message
    points: float
    max_points: float
    total: float
    verdict: Verdict
    reason: Message
    need_value: Value = None
    offer_value: Value = None
    need_source: Source = field(default_factory=Source)
    offer_source: Source = field(default_factory=Source)
    role: Role = Role.CRITERION

    @property
    def lost(self) -> float:
        """Return the points that were to be had and were not given."""
        return self.max_points - self.points


def label_of(key: str) -> Message:
    """Return the words for a criterion."""
    return _labels().get(key) or Message(key.replace("_", " "))


def _labels() -> dict[str, Message]:
    return {
        "subject": msg("Subject"),
        "area_action": msg("Area and action"),
        "country": msg("Country"),
        "scale": msg("Scale"),
        "cost": msg("Cost"),
        "trl": msg("TRL"),
        "references": msg("References"),
        "timing": msg("Timing"),
        "form": msg("Form of cooperation"),
        "language": msg("Language"),
        "standard": msg("Standard"),
        "demands": msg("Needs on site"),
        "ticket": msg("Ticket"),
        "instrument": msg("Instrument"),
        "category": msg("Category"),
        "currency": msg("Currency"),
        "applicant": msg("Applicant"),
        "window": msg("Window"),
        "cofinancing": msg("Co-financing"),
        "excludes": msg("Exclusions"),
        "standing": msg("Due diligence"),
        "supplier": msg("Supplier"),
        "funder": msg("Funder"),
        "vehicle": msg("PPP vehicle"),
        "start": msg("Start"),
        "final": msg("Score"),
    }


def rows(result: MatchResult) -> tuple[Row, ...]:
    """Return the rows: a start at 0, one a criterion or gate, and the score at the end."""
    return rows_of(result.evidence, result.score, result.coverage)


def rows_of(evidence: Sequence[Evidence], score: float, coverage: float) -> tuple[Row, ...]:
    """Return the rows of any evidence, largest points first, gates and unknowns after them."""
    found = [Row("start", label_of("start"), 0.0, 0.0, 0.0, Verdict.PASS, msg("Start at zero."))]
    total = 0.0
    for row in sorted(evidence, key=_place):
        total += row.points
        found.append(
            Row(
                row.key,
                label_of(row.key),
                row.points,
                row.max_points,
                total,
                row.verdict,
                row.reason,
                row.need_value,
                row.offer_value,
                row.need_source,
                row.offer_source,
                row.role,
            )
        )
    found.append(
        Row(
            "final",
            label_of("final"),
            score,
            100.0,
            score,
            Verdict.PASS,
            msg("{coverage} % of the weight could be assessed.", coverage=round(100 * coverage)),
        )
    )
    return tuple(found)


def _place(row: Evidence) -> tuple[bool, bool, float, str]:
    return (row.role is Role.GATE, row.score is None, -row.max_points, row.key)
