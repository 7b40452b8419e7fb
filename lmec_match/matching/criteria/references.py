"""Look at the reference plants: how many countries, how recent."""

from __future__ import annotations

from lmec_match.domain.countries import MEMBERS
from lmec_match.domain.matches import Evidence, MatchQuery
from lmec_match.domain.record import Record
from lmec_match.domain.values import PartialDate
from lmec_match.domain.words import Day
from lmec_match.i18n import msg
from lmec_match.matching.context import Context
from lmec_match.matching.criteria import common

KEY = "references"
ASKS: tuple[tuple[str, str], ...] = (("", "reference_countries"),)


def compare(query: MatchQuery, offer: Record, context: Context) -> Evidence:
    """Score references in the six countries and of the last ten years highest."""
    proven = offer.terms("reference_countries")
    if not proven and not offer.text("references"):
        return common.unknown(
            KEY, query, offer, msg("No reference plant is named."), "", "reference_countries"
        )
    score = 0.5 + 0.1 * min(3, len(proven)) if proven else 0.5
    if set(proven) & set(MEMBERS):
        score += 0.1
    latest = offer.date("reference_year")
    if latest is not None:
        age = context.today.year - latest.year
        score += 0.1 if age <= 10 else -0.15
        return common.found(
            KEY,
            query,
            offer,
            score,
            msg(
                "Proven in {count} {count:country|countries}, last in {year}.",
                count=len(proven),
                year=Day(PartialDate(latest.year)),
            ),
            "",
            "reference_countries" if proven else "references",
        )
    return common.found(
        KEY,
        query,
        offer,
        score,
        msg("Proven in {count} {count:country|countries}.", count=len(proven)),
        "",
        "reference_countries" if proven else "references",
    )
