"""Define the profile of a match: weights, gates and thresholds, named and versioned.

A run stores the profile that made it. `default` gives the hand-set profile of a target; a person
edits it or accepts one that `learning` proposes.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from lmec_match.errors import UserError
from lmec_match.i18n import msg

TECHNOLOGIES, FUNDING, ENTERPRISES, TRIPLES = "technologies", "funding", "enterprises", "triples"
TARGETS: tuple[str, ...] = (TECHNOLOGIES, FUNDING, ENTERPRISES)
KIND_OF_TARGET: Mapping[str, str] = {
    TECHNOLOGIES: "technologies",
    FUNDING: "funding",
    ENTERPRISES: "partners",
}

_WEIGHTS: Mapping[str, Mapping[str, float]] = {
    TECHNOLOGIES: {
        "subject": 45,
        "area_action": 8,
        "country": 9,
        "scale": 9,
        "cost": 9,
        "trl": 5,
        "references": 5,
        "timing": 3,
        "form": 2,
        "language": 2,
        "standard": 2,
        "demands": 3,
    },
    FUNDING: {
        "subject": 34,
        "area_action": 14,
        "country": 12,
        "ticket": 14,
        "instrument": 8,
        "category": 2,
        "currency": 2,
        "applicant": 5,
        "window": 4,
        "cofinancing": 3,
        "form": 4,
    },
    ENTERPRISES: {
        "subject": 55,
        "area_action": 12,
        "country": 18,
        "standing": 8,
        "language": 4,
        "form": 3,
    },
}
_GATES: Mapping[str, Mapping[str, float]] = {
    TECHNOLOGIES: {"subject": 0.9, "scale": 0.5, "cost": 0.25, "trl": 0.0, "timing": 0.5},
    FUNDING: {
        "country": 0.0,
        "ticket": 0.0,
        "applicant": 0.0,
        "window": 0.0,
        "area_action": 0.99,
        "excludes": 0.0,
        "cofinancing": 0.0,
    },
    ENTERPRISES: {"subject": 0.9, "standing": 0.0},
}
_THRESHOLDS: Mapping[str, float] = {
    "strong": 70.0,
    "possible": 45.0,
    "strong_coverage": 0.5,
    "possible_coverage": 0.15,
    "margin": 8.0,
    "leader": 62.0,
}
_SUBJECT = "subject"
"""The threshold of likeness of subject, 0…1, below which an offer is weak whatever else fits."""
_OF_TARGET: Mapping[str, Mapping[str, float]] = {
    TECHNOLOGIES: {_SUBJECT: 0.2},
    FUNDING: {_SUBJECT: 0.2, "strong": 78.0, "leader": 70.0},
}
"""Of the judged technologies called possible or strong, those of another subject fell from 37 to 14
of 161, and 12 of 124 right ones with them; of the sources of money from 106 to 14, and 3 of 87
right ones. A source names its subjects widely, so that a little likeness counts more there, and
strong begins higher: with 70 and 62, likeness of meaning would call 34 judged sources of another
subject strong instead of 7."""
_BLEND: Mapping[str, float] = {"words": 1.0, "letters": 1.5, "concepts": 1.0, "meaning": 1.0}
"""Chosen on the global goals; held out, no blend is surely better than another (see figures.md)."""


@dataclass(frozen=True)
class Profile:
    """Hold the settings of a match.

    `weights` by criterion (only their proportion counts); `gates` maps the criteria that exclude
    to the tolerated relative excess (0 = none, 0.25 = a quarter over); `thresholds` set the
    recommendation (`strong` and `possible` in points, `strong_coverage` and `possible_coverage`
    0…1, `leader` the points from which a lead of `margin` is enough, `subject` the likeness of
    subject, 0…1, below which an offer is weak); `blend` weighs the ways of
    comparing texts. `prior` are the weights set by hand that learnt ones began from, {} when
    `weights` themselves were set by hand: learning again begins there, so that no decision counts
    twice.
    """

    name: str
    target: str
    version: int = 1
    weights: Mapping[str, float] = field(default_factory=dict)
    gates: Mapping[str, float] = field(default_factory=dict)
    thresholds: Mapping[str, float] = field(default_factory=lambda: dict(_THRESHOLDS))
    blend: Mapping[str, float] = field(default_factory=lambda: dict(_BLEND))
    prior: Mapping[str, float] = field(default_factory=dict)

    def validate(self) -> Profile:
        """Return the profile; raise `UserError` when nothing could be scored with it."""
        numbers = [
            *self.weights.values(),
            *self.gates.values(),
            *self.thresholds.values(),
            *self.blend.values(),
            *self.prior.values(),
        ]
        if any(not math.isfinite(n) or n < 0 for n in numbers):
            raise UserError(
                msg(
                    "Profile “{name}”: weights, gates and thresholds must be numbers of 0 or more.",
                    name=self.name,
                )
            )
        if not any(self.weights.values()):
            raise UserError(
                msg(
                    "Profile “{name}”: all weights are zero, so nothing can be compared. Give at "
                    "least one criterion a weight.",
                    name=self.name,
                )
            )
        if self.target not in TARGETS:
            raise UserError(
                msg(
                    "Profile “{name}”: “{target}” cannot be searched.",
                    name=self.name,
                    target=self.target,
                )
            )
        if not any(self.blend.values()):
            raise UserError(
                msg(
                    "Profile “{name}”: every way of comparing texts is switched off.",
                    name=self.name,
                )
            )
        return self

    def to_json(self) -> dict[str, Any]:
        """Return the profile as plain JSON data."""
        return {
            "name": self.name,
            "target": self.target,
            "version": self.version,
            "weights": dict(self.weights),
            "gates": dict(self.gates),
            "thresholds": dict(self.thresholds),
            "blend": dict(self.blend),
            **({"prior": dict(self.prior)} if self.prior else {}),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Profile:
        """Read what `to_json` wrote; what is absent takes its default. Validates.

        A gate that its target has no more is dropped: an office sets weights, not gates.
        """
        try:
            base = default(str(data.get("target", TECHNOLOGIES)))
            parts = {
                key: {str(k): float(v) for k, v in data[key].items()}
                for key in ("weights", "gates", "thresholds", "blend", "prior")
                if key in data
            }
            version = int(data.get("version", 1))
        except (AttributeError, TypeError, ValueError) as error:
            raise UserError(
                msg("The profile cannot be read: {problem}", problem=str(error))
            ) from error
        return cls(
            str(data.get("name", base.name)),
            base.target,
            version,
            parts.get("weights", base.weights),
            {k: v for k, v in parts.get("gates", base.gates).items() if k in base.gates},
            {**base.thresholds, **parts.get("thresholds", {})},
            {**base.blend, **parts.get("blend", {})},
            parts.get("prior", {}),
        ).validate()


def default(target: str) -> Profile:
    """Return the hand-set profile of a target; raise `UserError` for an unknown target."""
    if target not in TARGETS:
        raise UserError(msg("“{target}” cannot be searched.", target=target))
    thresholds = {**_THRESHOLDS, _SUBJECT: 0.0, **_OF_TARGET.get(target, {})}
    return Profile(
        f"default-{target}", target, 1, dict(_WEIGHTS[target]), dict(_GATES[target]), thresholds
    )
