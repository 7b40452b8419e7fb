"""Compare the day of the run with the opening and closing dates of a source."""

from __future__ import annotations

from lmec_match.domain.matches import Evidence, MatchQuery
from lmec_match.domain.record import Record
from lmec_match.domain.words import Day
from lmec_match.i18n import msg
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import common

KEY = "window"
ASKS: tuple[tuple[str, str], ...] = (("", "closes"),)


def compare(query: MatchQuery, offer: Record, context: Context) -> Evidence:
    """Score an open window 1, one opening soon .7; one that has closed fails.

    The distance is the years since closing. Two weeks or less to closing score .4.
    """
    opens, closes = offer.date("opens"), offer.date("closes")
    today = context.today
    if opens is None and closes is None:
        return common.unknown(
            KEY, query, offer, msg("Opening and closing dates are not known."), "", "closes"
        )
    if closes is not None and closes.last_day < today:
        days = (today - closes.last_day).days
        return common.found(
            KEY,
            query,
            offer,
            0.0,
            msg("Closed {date}.", date=Day(closes)),
            "",
            "closes",
            distance=days / 365.25,
        )
    if opens is not None and opens.first_day > today:
        days = (opens.first_day - today).days
        return common.found(
            KEY,
            query,
            offer,
            max(0.3, 0.9 - days / 600),
            msg("Opens {date}.", date=Day(opens)),
            "",
            "opens",
        )
    if closes is not None:
        days = (closes.last_day - today).days
        return common.found(
            KEY,
            query,
            offer,
            1.0 if days > 45 else 0.7 if days > 14 else 0.4,
            msg("Open; closes {date}.", date=Day(closes)),
            "",
            "closes",
        )
    return common.unknown(
        KEY, query, offer, msg("Open; the closing date is not known."), "", "closes"
    )
