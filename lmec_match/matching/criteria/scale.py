"""Compare the capacity needed with the range offered, in one base unit."""

from __future__ import annotations

import math

from lmec_match.domain.matches import Evidence, MatchQuery
from lmec_match.domain.record import Record
from lmec_match.domain.units import to_base
from lmec_match.domain.values import Quantity
from lmec_match.domain.words import Figure
from lmec_match.i18n import msg
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import common

KEY = "scale"
_BEYOND = 99.0
"""The distance of what is too large by any measure."""
PIECES = frozenset({"count"})
"""Dimensions of what is ordered piece by piece: any number can be had."""
ASKS: tuple[tuple[str, str], ...] = (("capacity", "capacity"),)


def base_range(value: Quantity) -> tuple[str, float, float] | None:
    """Return (dimension, minimum, maximum) in the base unit, None when the unit is unknown."""
    if value.base_minimum is not None and value.dimension:
        top = value.base_maximum if value.base_maximum is not None else value.base_minimum
        return value.dimension, float(value.base_minimum), float(top)
    low, high = to_base(value.minimum, value.unit), to_base(value.maximum, value.unit)
    if low is None or high is None:
        return None
    return low[0], float(low[1]), float(high[1])


def units_needed(query: MatchQuery, offer: Record) -> int:
    """Return how many of an offer that is sold by the piece are asked, 1 where that is not said.

    What is measured otherwise is built to size, so its price is not that of a piece.
    """
    asked, given = common.quantity(query, "capacity"), offer.quantity("capacity")
    need = base_range(asked) if asked is not None else None
    has = base_range(given) if given is not None else None
    if need is None or has is None or need[0] != has[0] or need[0] not in PIECES or has[2] <= 0:
        return 1
    return max(1, math.ceil(need[2] / has[2]))


def compare(query: MatchQuery, offer: Record, context: Context) -> Evidence:
    """Score 1 inside the range, less with each doubling outside; several units may stand side
    by side, so too small counts less than too large, and not at all where pieces are counted."""
    del context
    asked, given = common.quantity(query, "capacity"), offer.quantity("capacity")
    if asked is None or given is None:
        return common.unknown(
            KEY,
            query,
            offer,
            msg("The capacity is not known on one side or both."),
            "capacity",
            "capacity",
        )
    need, has = base_range(asked), base_range(given)
    if need is None or has is None or need[0] != has[0]:
        return common.unknown(
            KEY,
            query,
            offer,
            msg("The capacities are not in comparable units."),
            "capacity",
            "capacity",
        )
    _, low, high = need
    _, least, most = has
    single = least == most
    if single:
        least = 0.0
    if high <= most * 1.0001 and low >= least * 0.9999:
        return common.found(
            KEY,
            query,
            offer,
            1.0,
            msg("The capacity needed is not above the one offered.")
            if single
            else msg("The capacity needed lies in the range offered."),
            "capacity",
            "capacity",
        )
    if high > most:
        if most <= 0:
            return common.unknown(
                KEY,
                query,
                offer,
                msg("The capacities are not in comparable units."),
                "capacity",
                "capacity",
            )
        if need[0] in PIECES:
            return common.found(
                KEY,
                query,
                offer,
                1.0,
                msg("{units} {units:unit|units} of it can be ordered.", units=Figure(high)),
                "capacity",
                "capacity",
            )
        ratio = high / most
        units = math.ceil(ratio)
        return common.found(
            KEY,
            query,
            offer,
            max(0.0, 0.8 - 0.2 * math.log2(ratio)) if units > 1 else 0.8,
            msg("{units} {units:unit|units} side by side would be needed.", units=units),
            "capacity",
            "capacity",
            distance=1.0 - most / high if ratio > 4 else 0.0,
        )
    ratio = least / low if low > 0 else math.inf
    score = max(0.0, 0.6 - 0.3 * math.log2(ratio)) if math.isfinite(ratio) else 0.0
    return common.found(
        KEY,
        query,
        offer,
        score,
        msg(
            "Too large: the smallest size is {ratio} times the need.",
            ratio=Figure(round(ratio, 1)) if math.isfinite(ratio) else "∞",
        ),
        "capacity",
        "capacity",
        distance=min(ratio - 1.0, _BEYOND),
    )
