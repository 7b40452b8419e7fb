"""Propose weights from the decisions kept, and say what came of high scores."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from lmec_match.domain.changes import Changed
from lmec_match.domain.kinds import KIND_OF_PREFIX
from lmec_match.domain.record import Record
from lmec_match.errors import UserError
from lmec_match.i18n import Message, msg
from lmec_match.matching import learning
from lmec_match.matching.learning import Calibration, Effect, Example, Proposal
from lmec_match.matching.profile import KIND_OF_TARGET, Profile
from lmec_match.services import matching, records
from lmec_match.services.office import Office

WANTED: Mapping[str, bool] = {"shortlist": True, "override": True, "reject": False}
"""An override takes an offer in spite of its score: it speaks for the offer."""
LED_ON = "3"
TOOK_PLACE = frozenset({"1", "2", "3"})
SPOKEN = (50, 75, 90)
"""Scores whose chance is told."""


@dataclass(frozen=True)
class Report:
    """Hold what can be learnt about one profile; what cannot is said in words, not guessed.

    `why` says why there is no proposal, `why_no_chance` why a score has no chance yet.
    """

    profile: Profile
    decisions: int
    wanted: int
    proposal: Proposal | None
    why: Message | None
    meetings: int
    led_on: Message
    calibration: Calibration | None
    why_no_chance: Message | None

    @property
    def chances(self) -> tuple[Message, ...]:
        """Return what some scores mean, in words; () while too few meetings have an outcome."""
        if self.calibration is None:
            return ()
        return tuple(chance_words(self.calibration, score) for score in SPOKEN)


def examples(office: Office, target: str) -> list[Example]:
    """Return the decisions on offers of a target; the newest on each pair counts."""
    newest: dict[tuple[str, str], Example] = {}
    for record in records.all_of(office, "decisions"):
        offer, decision = record.text("offer"), record.text("decision")
        if KIND_OF_PREFIX.get(offer[:3]) != KIND_OF_TARGET[target] or decision not in WANTED:
            continue
        query = record.text("query")
        evidence = _scores(record)
        if evidence:
            newest[query, offer] = Example(query, offer, WANTED[decision], evidence)
    return list(newest.values())


def _scores(record: Record) -> dict[str, float | None]:
    rows = record.values.get("evidence") or ()
    return {
        str(row["key"]): None if row.get("score") is None else float(row["score"])
        for row in rows
        if isinstance(row, Mapping) and "key" in row
    }


def report(office: Office, target: str, name: str = "") -> Report:
    """Return what the decisions and outcomes say about a profile (by default the one in use).

    Raise `UserError` for an unknown target or profile.
    """
    profile = matching.profile(office, target, name)
    told = examples(office, target)
    met = outcomes(office)
    proposal = calibration = None
    why = why_no_chance = None
    try:
        proposal = learning.propose(profile, told)
    except UserError as problem:
        why = problem.message
    try:
        calibration = learning.calibrate(met)
    except UserError as problem:
        why_no_chance = problem.message
    return Report(
        profile,
        len(told),
        sum(e.wanted for e in told),
        proposal,
        why,
        len(met),
        learning.led_on(met),
        calibration,
        why_no_chance,
    )


def propose(office: Office, target: str, name: str = "") -> Proposal:
    """Return the weights that past decisions speak for; raise `UserError` when too few."""
    return learning.propose(matching.profile(office, target, name), examples(office, target))


def accept(office: Office, proposal: Proposal, name: str = "", reason: str = "") -> Changed:
    """Store a proposed profile under a name as its next version; earlier runs keep theirs.

    `reason` is kept with it, in the words of the person who accepts.
    """
    kept = replace(proposal.profile, name=name.strip() or proposal.profile.name)
    return matching.keep_profile(office, kept, reason or str(proposal.effect[0]))


def outcomes(office: Office) -> list[tuple[float, bool]]:
    """Return (score, led on) of the meetings that took place and were scored."""
    return [
        (float(r.values["score"]), r.text("outcome") == LED_ON)
        for r in records.all_of(office, "meetings")
        if r.text("outcome") in TOOK_PLACE and r.values.get("score") is not None
    ]


def calibration(office: Office) -> tuple[Calibration, Message]:
    """Return what a score means by the outcomes so far, and the sentence on high scores.

    Raise `UserError` while too few meetings have an outcome.
    """
    found = outcomes(office)
    return learning.calibrate(found), learning.led_on(found)


def chance_words(found: Calibration, score: float) -> Message:
    """Return the words for the chance of one score."""
    return msg(
        "By {meetings} {meetings:meeting|meetings} so far, a match of {score} points leads on in "
        "{chance} of 100 cases.",
        meetings=found.meetings, score=round(score), chance=round(100 * found.chance(score)),
    )  # fmt: skip


# -- as data ---------------------------------------------------------------------------------


def as_data(found: Report) -> dict[str, Any]:
    """Return a report as the command line's JSON has it, its messages not yet in words."""
    proposal = found.proposal
    known = found.calibration
    return {
        "target": found.profile.target,
        "profile": {"name": found.profile.name, "version": found.profile.version},
        "decisions": {"count": found.decisions, "wanted": found.wanted},
        "proposal": None
        if proposal is None
        else {
            "better": proposal.better,
            "weights": {
                key: {"before": before, "after": after}
                for key, (before, after) in proposal.changes.items()
            },
            "before": _effect(proposal.before),
            "after": _effect(proposal.after),
            "words": list(proposal.words),
        },
        "why": found.why,
        "outcomes": {
            "meetings": found.meetings,
            "led_on": found.led_on,
            "chances": None
            if known is None
            else {str(score): round(known.chance(score), 4) for score in SPOKEN},
            "error": None if known is None else round(known.error, 4),
            "why": found.why_no_chance,
        },
    }


def _effect(effect: Effect) -> dict[str, Any]:
    return {
        "log_loss": round(effect.log_loss, 5),
        "order": None if effect.order is None else round(effect.order, 5),
        "decisions": effect.decisions,
        "pairs": effect.pairs,
    }
