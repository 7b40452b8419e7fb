"""List the match profiles with their versions, change their weights, set them back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from lmec_match.domain.changes import Changed
from lmec_match.errors import LmecError, UserError
from lmec_match.i18n import Message, msg
from lmec_match.matching.explain import label_of
from lmec_match.matching.learning import SAME
from lmec_match.matching.profile import (
    ENTERPRISES,
    FUNDING,
    TARGETS,
    TECHNOLOGIES,
    Profile,
    default,
)
from lmec_match.services import matching, records
from lmec_match.services.office import Office

TARGET_NAMES: Mapping[str, Message] = MappingProxyType(
    {
        TECHNOLOGIES: msg("Technologies"),
        FUNDING: msg("Funding"),
        ENTERPRISES: msg("Enterprises"),
    }
)
MOST_WEIGHT = 100.0
NAMELESS = msg("Give the profile a name.")


@dataclass(frozen=True)
class Kept:
    """Hold one profile by its newest version; `hand_set` ones were never kept by anybody.

    `used` says that matches use it when none is named; `since` is an ISO time, `reason` what was
    written when it was kept; `versions` counts those kept under its name.
    """

    profile: Profile
    hand_set: bool
    used: bool
    reason: str = ""
    since: str = ""
    versions: int = 0
    problem: Message | None = None
    """Why it cannot be used, when what was kept is not a profile."""


def listed(office: Office) -> tuple[Kept, ...]:
    """Return the profiles by target: the hand-set one first, then by name."""
    found: list[Kept] = []
    stored = records.all_of(office, "profiles")
    for target in TARGETS:
        kept: dict[str, Kept] = {}
        last = ""
        for record in stored:
            settings = record.values.get("settings") or {}
            if settings.get("target") != target:
                continue
            last = record.name
            problem = None
            try:
                profile = Profile.from_json(settings)
            except LmecError as trouble:
                profile, problem = replace(default(target), name=record.name), trouble.message
            earlier = kept[last].versions if last in kept else 0
            kept[last] = Kept(
                profile, False, False, record.text("reason"), record.created, earlier + 1, problem
            )
        hand = default(target)
        if hand.name not in kept:
            found.append(Kept(hand, True, not kept))
        found += [replace(kept[name], used=name == last) for name in sorted(kept)]
    return tuple(found)


def same(kept: Profile, weights: Mapping[str, float]) -> bool:
    """Say whether weights are those of a profile (what is no number never is)."""
    return all(abs(w - kept.weights.get(k, 0.0)) < SAME for k, w in weights.items())


def labels(profile: Profile) -> dict[str, Message]:
    """Return the criteria that a profile may weigh, in the order of the hand-set weights."""
    keys = dict.fromkeys((*default(profile.target).weights, *profile.weights))
    return {key: label_of(key) for key in keys}


def with_weights(profile: Profile, weights: Mapping[str, float]) -> Profile:
    """Return a profile with other weights; raise `UserError` for one that is none, or all zero."""
    known = labels(profile)
    for key, weight in weights.items():
        if key not in known:
            raise UserError(
                msg(
                    "“{criterion}” is not a criterion of {target}; those are: {known}.",
                    criterion=key, target=profile.target, known=", ".join(known),
                )
            )  # fmt: skip
        if not 0 <= weight <= MOST_WEIGHT:
            raise UserError(
                msg(
                    "The weight of {criterion} must be a number from 0 to {most}.",
                    criterion=known[key], most=round(MOST_WEIGHT),
                )
            )  # fmt: skip
    # Weights moved by a hand are set by hand: learning begins anew from them.
    return replace(profile, weights={**profile.weights, **weights}, prior={}).validate()


def save(
    office: Office, profile: Profile, weights: Mapping[str, float], name: str, reason: str = ""
) -> Changed:
    """Keep changed weights under a name, as its next version; matches use it from now on."""
    title = name.strip()
    if not title:
        raise UserError(NAMELESS)
    unmoved = same(profile, weights)
    made = replace(profile.validate() if unmoved else with_weights(profile, weights), name=title)
    return matching.keep_profile(office, made, reason.strip())


def reset(office: Office, profile: Profile, reason: str = "") -> Changed:
    """Set a profile back to the hand-set weights, as a new version that can be undone."""
    made = replace(default(profile.target), name=profile.name)
    return matching.keep_profile(office, made, reason.strip())


def find(office: Office, target: str, name: str) -> Profile:
    """Return the named profile of a target, "" the one in use; raise `UserError` when absent."""
    if target not in TARGETS:
        raise UserError(
            msg("--for is one of {known}, not {word}.", known=", ".join(TARGETS), word=target)
        )
    return matching.profile(office, target, name)
