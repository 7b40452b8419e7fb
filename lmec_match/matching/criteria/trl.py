"""Compare the technology readiness level with the lowest accepted."""

from __future__ import annotations

from lmec_match.domain.matches import Evidence, MatchQuery
from lmec_match.domain.record import Record
from lmec_match.i18n import msg
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import common

KEY = "trl"
ASKS: tuple[tuple[str, str], ...] = (("", "trl"),)


def compare(query: MatchQuery, offer: Record, context: Context) -> Evidence:
    """Score 9 as 1, 7 as .8; below the lowest accepted level it fails."""
    del context
    level = offer.values.get("trl")
    if not isinstance(level, int):
        return common.unknown(
            KEY, query, offer, msg("The readiness level is not known."), "trl_minimum", "trl"
        )
    minimum = query.values.get("trl_minimum")
    if isinstance(minimum, int) and level < minimum:
        return common.found(
            KEY,
            query,
            offer,
            max(0.0, 0.3 - 0.1 * (minimum - level)),
            msg("TRL {level} is below the {minimum} asked.", level=level, minimum=minimum),
            "trl_minimum",
            "trl",
            distance=(minimum - level) / 9,
        )
    return common.found(
        KEY,
        query,
        offer,
        max(0.05, (level - 0.0) / 9 if level >= 6 else level / 15),
        msg("TRL {level}.", level=level),
        "trl_minimum",
        "trl",
    )
