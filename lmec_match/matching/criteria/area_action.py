"""Compare the strategy's priority areas and numbered actions."""

from __future__ import annotations

from lmec_match.domain.matches import Evidence, MatchQuery
from lmec_match.domain.record import Record
from lmec_match.i18n import msg
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import common

KEY = "area_action"
ASKS: tuple[tuple[str, str], ...] = (("areas", "areas"),)


def areas(query: MatchQuery) -> tuple[str, ...]:
    """Return the areas of a query, those of its actions among them."""
    of_actions = (action[:3] for action in common.terms(query, "actions"))
    return tuple(dict.fromkeys((*common.terms(query, "areas"), *of_actions)))


def compare(query: MatchQuery, offer: Record, context: Context) -> Evidence:
    """Score a shared action 1, a shared area .8; a funder that names no area stays unknown."""
    del context
    wanted_actions, given_actions = common.terms(query, "actions"), offer.terms("actions")
    shared = sorted(set(wanted_actions) & set(given_actions))
    if shared:
        return common.found(
            KEY,
            query,
            offer,
            1.0,
            msg("Same action: {codes}.", codes=tuple(shared)),
            "actions",
            "actions",
        )
    wanted = set(areas(query))
    given = {*offer.terms("areas"), *(a[:3] for a in given_actions)}
    if not wanted or not given:
        return common.unknown(
            KEY,
            query,
            offer,
            msg("The priority area is not known on one side or both."),
            "areas",
            "areas",
        )
    both = sorted(wanted & given)
    if both:
        return common.found(
            KEY,
            query,
            offer,
            0.6 + 0.3 * len(both) / len(wanted),
            msg("Same priority area: {codes}.", codes=tuple(both)),
            "areas",
            "areas",
        )
    return common.found(
        KEY,
        query,
        offer,
        0.0,
        msg("Other priority areas: {codes}.", codes=tuple(sorted(given))),
        "areas",
        "areas",
        distance=1.0,
    )
