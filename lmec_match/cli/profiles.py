"""Commands on match profiles: learn from the decisions, list, change, set back."""

from __future__ import annotations

from typing import Annotated

import typer

from lmec_match.cli.door import Door, JsonOption, LangOption, RegisterOption, plain
from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.matching.explain import label_of
from lmec_match.services import learning, profiles
from lmec_match.services.learning import Report

TargetOption = Annotated[
    str, typer.Option("--for", help=", ".join(profiles.TARGET_NAMES), show_default=True)
]


def learn(
    target: TargetOption = "technologies",
    profile: Annotated[str, typer.Option("--profile", help="Start from this profile")] = "",
    accept: Annotated[
        str, typer.Option("--accept", help="Keep the proposed profile under this name")
    ] = "",
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """Propose weights from the decisions made, and say what came of high scores."""
    door = Door.make(register, as_json, lang)
    with door.office(write=bool(accept)) as opened:
        profiles.find(opened, target, profile)
        found = learning.report(opened, target, profile)
        kept = None
        if accept and found.proposal is not None:
            reason = door.t(found.proposal.effect[0])
            learning.accept(opened, found.proposal, accept, reason)
            stored = profiles.find(opened, target, accept)
            kept = {"name": stored.name, "version": stored.version}
    if as_json:
        door.give(plain({**learning.as_data(found), "accepted": kept}, door.t))
    else:
        _say(door, found)
        if kept is not None:
            door.say(msg("Match profile {name}, version {version}", **kept))
    if found.why is not None:
        raise UserError(found.why)


def _say(door: Door, found: Report) -> None:
    t = door.t
    door.say(found.led_on)
    for line in found.chances or (found.why_no_chance,):
        if line is not None:
            door.say(line)
    proposal = found.proposal
    if proposal is None:
        return
    for line in proposal.effect:
        door.say(line)
    if not proposal.moves:
        return
    door.table(
        (t(msg("Criterion")), t(msg("Weight")), t(msg("Proposed"))),
        [
            (t(label_of(key)), f"{before:.1f}", f"{after:.1f}")
            for key, (before, after) in proposal.changes.items()
        ],
    )


def profiles_(
    target: Annotated[str, typer.Option("--for", help=", ".join(profiles.TARGET_NAMES))] = "",
    profile: Annotated[str, typer.Option("--profile", help="The one in use by default")] = "",
    weights: Annotated[
        list[str] | None, typer.Option("--set", help="criterion=weight (may be repeated)")
    ] = None,
    save: Annotated[str, typer.Option("--save", help="Keep under this name")] = "",
    reset: Annotated[bool, typer.Option("--reset", help="Back to the hand-set weights")] = False,
    reason: Annotated[str, typer.Option("--reason")] = "",
    register: RegisterOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "",
) -> None:
    """List the match profiles with their weights; change one, or set it back."""
    door = Door.make(register, as_json, lang)
    changed = dict(map(_pair, weights or ()))
    writes = bool(changed or reset or save)
    with door.office(write=writes) as opened:
        if writes:
            chosen = profiles.find(opened, target or "technologies", profile)
            if reset:
                profiles.reset(opened, chosen, reason)
            else:
                profiles.save(opened, chosen, changed, save or chosen.name, reason)
        found = [k for k in profiles.listed(opened) if target in ("", k.profile.target)]
    data = [
        {
            "name": k.profile.name,
            "target": k.profile.target,
            "version": k.profile.version,
            "hand_set": k.hand_set,
            "used": k.used,
            "reason": k.reason,
            "weights": dict(k.profile.weights),
            "problem": k.problem,
        }
        for k in found
    ]
    if as_json:
        door.give(plain(data, door.t))
        return
    for kept in found:
        words = [kept.profile.name, door.t(profiles.TARGET_NAMES[kept.profile.target])]
        if not kept.hand_set:
            words.append(door.t(msg("version {version}", version=kept.profile.version)))
        if kept.used:
            words.append(door.t(msg("in use")))
        door.say(" · ".join(words))
        known = profiles.labels(kept.profile)
        values = [f"{door.t(known[k])} {w:g}" for k, w in kept.profile.weights.items()]
        door.say("    " + door.t.listed(values))


def _pair(text: str) -> tuple[str, float]:
    key, _, value = text.partition("=")
    try:
        return key.strip(), float(value)
    except ValueError as problem:
        raise UserError(
            msg("“{text}” is not a weight; write for example subject=40.", text=text)
        ) from problem


def add(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(learn)
    app.command(name="profiles")(profiles_)
