"""Compare the delivery time with the date of the need."""

from __future__ import annotations

from lmec_match.domain.matches import Evidence, MatchQuery
from lmec_match.domain.record import Record
from lmec_match.i18n import msg
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import common

KEY = "timing"
ASKS: tuple[tuple[str, str], ...] = (("needed_by", "delivery_months"),)


def compare(query: MatchQuery, offer: Record, context: Context) -> Evidence:
    """Score delivery before the date 1; the distance is the delay over the time left."""
    needed, months = common.date(query, "needed_by"), offer.values.get("delivery_months")
    if needed is None or not isinstance(months, int):
        return common.unknown(
            KEY,
            query,
            offer,
            msg("Date needed and delivery time are not known on one side or both."),
            "needed_by",
            "delivery_months",
        )
    left = (needed.last_day - context.today).days / 30.44
    if left <= 0:
        return common.unknown(
            KEY,
            query,
            offer,
            msg("The date needed is already past."),
            "needed_by",
            "delivery_months",
        )
    if months <= left:
        return common.found(
            KEY,
            query,
            offer,
            1.0,
            msg(
                "Delivered in {months} {months:month|months}, {left} {left:is|are} left.",
                months=months,
                left=int(left),
            ),
            "needed_by",
            "delivery_months",
        )
    late = months - left
    return common.found(
        KEY,
        query,
        offer,
        max(0.0, 0.6 - late / max(left, 3.0)),
        msg("Delivered about {late} {late:month|months} late.", late=max(1, round(late))),
        "needed_by",
        "delivery_months",
        distance=late / left,
    )
