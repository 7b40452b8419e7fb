"""Compare the own share that a source requires with the funds in hand."""

from __future__ import annotations

from decimal import Decimal

from lmec_match.domain.matches import Evidence, MatchQuery
from lmec_match.domain.record import Record
from lmec_match.i18n import msg
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import common
from lmec_match.matching.criteria.asked_amount import whole_usd
from lmec_match.matching.criteria.cost import usd_range

KEY = "cofinancing"
ASKS: tuple[tuple[str, str], ...] = (("funds_in_hand", "cofinancing"),)


def compare(query: MatchQuery, offer: Record, context: Context) -> Evidence:
    """Score 1 when the funds in hand reach the own share; the distance is what is missing."""
    share = offer.values.get("cofinancing")
    if not isinstance(share, Decimal | int | float):
        return common.unknown(
            KEY,
            query,
            offer,
            msg("The own share required is not known."),
            "funds_in_hand",
            "cofinancing",
        )
    required = float(share) / 100.0
    if required <= 0:
        return common.found(
            KEY, query, offer, 1.0, msg("No own share is required."), "funds_in_hand", "cofinancing"
        )
    own, whole = common.money(query, "funds_in_hand"), whole_usd(query, context)
    in_hand = usd_range(own, context) if own is not None else None
    if in_hand is None or not whole:
        return common.unknown(
            KEY,
            query,
            offer,
            msg(
                "Requires an own share of {share} %; the funds in hand are not known.",
                share=round(100 * required),
            ),
            "funds_in_hand",
            "cofinancing",
        )
    has = in_hand[1] / whole
    if has >= required - 1e-9:
        return common.found(
            KEY,
            query,
            offer,
            1.0,
            msg("The funds in hand reach the own share of {share} %.", share=round(100 * required)),
            "funds_in_hand",
            "cofinancing",
        )
    return common.found(
        KEY,
        query,
        offer,
        0.5 * has / required,
        msg(
            "Requires an own share of {share} %, {has} % is in hand.",
            share=round(100 * required),
            has=round(100 * has),
        ),
        "funds_in_hand",
        "cofinancing",
        distance=required - has,
    )
