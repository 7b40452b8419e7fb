"""Compare what an offer needs on site with the constraints of the need."""

from __future__ import annotations

from lmec_match.domain.matches import Evidence, MatchQuery
from lmec_match.domain.record import Record
from lmec_match.i18n import msg
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import common

KEY = "demands"
ASKS: tuple[tuple[str, str], ...] = (("constraints", "demands"),)


def compare(query: MatchQuery, offer: Record, context: Context) -> Evidence:
    """Score 1 where no demand meets a constraint.

    `demands` use the vocabulary of constraints: the conditions that the offer copes badly with.
    """
    del context
    limits, demands = common.terms(query, "constraints"), offer.terms("demands")
    if not limits or not demands:
        return common.unknown(
            KEY,
            query,
            offer,
            msg("Site demands are not known on one side or both."),
            "constraints",
            "demands",
        )
    clash = sorted(set(limits) & set(demands))
    if not clash:
        return common.found(
            KEY,
            query,
            offer,
            1.0,
            msg("Nothing it needs on site is lacking."),
            "constraints",
            "demands",
        )
    return common.found(
        KEY,
        query,
        offer,
        0.4 * (1 - len(clash) / len(set(limits))),
        msg("It needs on site what is lacking: {codes}.", codes=tuple(clash)),
        "constraints",
        "demands",
        distance=len(clash) / len(set(limits)),
    )
