"""Propose weights from the decisions kept, and say what came of high scores."""

from __future__ import annotations

from collections.abc import Mapping

from lmec_match.domain.changes import Changed
from lmec_match.domain.kinds import KIND_OF_PREFIX
from lmec_match.domain.record import Record
from lmec_match.i18n import Message, msg
from lmec_match.matching import learning
from lmec_match.matching.learning import Calibration, Example, Proposal
from lmec_match.matching.profile import KIND_OF_TARGET
from lmec_match.services import matching, records
from lmec_match.services.office import Office

WANTED: Mapping[str, bool] = {"shortlist": True, "override": True, "reject": False}
"""An override takes an offer in spite of its score: it speaks for the offer."""
LED_ON = "3"
TOOK_PLACE = frozenset({"1", "2", "3"})


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


def propose(office: Office, target: str, name: str = "") -> Proposal:
    """Return the weights that past decisions speak for; raise `UserError` when too few."""
    return learning.propose(matching.profile(office, target, name), examples(office, target))


def accept(office: Office, proposal: Proposal) -> Changed:
    """Store a proposed profile as a new version; runs made before keep theirs."""
    return matching.keep_profile(office, proposal.profile, str(proposal.words[0]))


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
        "By {meetings} meetings so far, a match of {score} points leads on in {chance} of 100 "
        "cases.",
        meetings=found.meetings, score=round(score), chance=round(100 * found.chance(score)),
    )  # fmt: skip
