"""Compare the country: serviced and proven there, next door, or eligible for the money."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from lmec_match.domain.matches import Evidence, MatchQuery
from lmec_match.domain.record import Record
from lmec_match.domain.vocabulary import Code, coded
from lmec_match.i18n import Message, msg
from lmec_match.matching.context import NEIGHBOURS, Context
from lmec_match.matching.criteria import common

KEY = "country"
ASKS: tuple[tuple[str, str], ...] = (("country", "serviced_in"),)


def compare(query: MatchQuery, offer: Record, context: Context) -> Evidence:
    """Score a technology: serviced or proven in the country 1, next door .65, at home .5."""
    del context
    asked = common.countries(query)
    if not asked:
        return common.unknown(
            KEY, query, offer, msg("No country was given."), "country", "serviced_in"
        )
    serviced, proven = offer.terms("serviced_in"), offer.terms("reference_countries")
    here = Code("country", asked[0])
    for given, field, reason in (
        (serviced, "serviced_in", msg("Serviced in {country}.", country=here)),
        (proven, "reference_countries", msg("Proven in {country}.", country=here)),
    ):
        if asked[0] in given or set(asked) <= set(given):
            return common.found(KEY, query, offer, 1.0, reason, "country", field)
    if set(asked) & {*serviced, *proven}:
        return common.found(
            KEY,
            query,
            offer,
            0.8,
            msg("Known in some of the countries asked."),
            "country",
            "serviced_in" if serviced else "reference_countries",
        )
    home = offer.terms("country")
    if asked[0] in home:
        return common.found(
            KEY,
            query,
            offer,
            0.9,
            msg("Made in {country}.", country=here),
            "country",
            "country",
        )
    near = sorted(NEIGHBOURS.get(asked[0], frozenset()) & {*serviced, *proven})
    if near:
        return common.found(
            KEY,
            query,
            offer,
            0.65,
            _nearby(near),
            "country",
            "serviced_in" if set(near) & set(serviced) else "reference_countries",
        )
    if serviced or proven:
        return common.found(
            KEY,
            query,
            offer,
            0.2,
            msg("Known only in other countries."),
            "country",
            "serviced_in" if serviced else "reference_countries",
        )
    if home and home[0] in NEIGHBOURS.get(asked[0], frozenset()):
        return common.found(
            KEY,
            query,
            offer,
            0.5,
            msg("Made in a neighbouring country: {country}.", country=Code("country", home[0])),
            "country",
            "country",
        )
    return common.unknown(
        KEY,
        query,
        offer,
        msg("Not said where it is serviced or proven."),
        "country",
        "serviced_in",
    )


def compare_funding(query: MatchQuery, offer: Record, context: Context) -> Evidence:
    """Say whether the country is eligible for a funding source: a gate."""
    del context
    asked, eligible = common.countries(query), offer.terms("countries")
    if not asked:
        return common.unknown(
            KEY, query, offer, msg("No country was given."), "country", "countries"
        )
    if not eligible:
        return common.unknown(
            KEY,
            query,
            offer,
            msg("Not said which countries are eligible."),
            "country",
            "countries",
        )
    share = len(set(asked) & set(eligible)) / len(asked)
    if share == 1.0:
        return common.found(
            KEY,
            query,
            offer,
            1.0,
            msg("{country} is eligible.", country=coded("country", asked)),
            "country",
            "countries",
        )
    missing = sorted(set(asked) - set(eligible))
    return common.found(
        KEY,
        query,
        offer,
        share,
        msg("{country} is not among the eligible countries.", country=coded("country", missing)),
        "country",
        "countries",
        distance=1.0 - share,
    )


def compare_enterprise(query: MatchQuery, offer: Record, context: Context) -> Evidence:
    """Score an enterprise: serves the country, at home or proven there 1, next door .6, else .3.

    It is proven where one of its technologies is serviced or has a reference plant.
    """
    asked = common.countries(query)
    known = tuple(
        place
        for record, fields in (
            (offer, ("countries_served", "country")),
            *((t, ("reference_countries", "serviced_in")) for t in context.supplied.get(
                offer.code, ())),
        )
        for field in fields
        if (place := _Place(record, field)).countries
    )  # fmt: skip
    if not asked or not known:
        return common.unknown(
            KEY,
            query,
            offer,
            msg("The country is not known on one side or both."),
            "country",
            "countries_served",
        )
    here = Code("country", asked[0])
    there = next((place for place in known if asked[0] in place.countries), None)
    if there is not None:
        return there.evidence(query, offer, 1.0, _THERE[there.field](here))
    neighbours = NEIGHBOURS.get(asked[0], frozenset())
    near = next((place for place in known if neighbours & set(place.countries)), None)
    if near is not None:
        return near.evidence(
            query,
            offer,
            0.6,
            _nearby(sorted(neighbours & set(near.countries))),
        )
    return known[0].evidence(query, offer, 0.3, msg("Known only in other countries."))


def _nearby(countries: Sequence[str]) -> Message:
    return msg("Known nearby, in {countries}.", countries=coded("country", countries))


@dataclass(frozen=True)
class _Place:
    """Hold a field of an enterprise, or of a technology of it, that says where it is known."""

    record: Record
    field: str

    @property
    def countries(self) -> tuple[str, ...]:
        return self.record.terms(self.field)

    def evidence(
        self, query: MatchQuery, offer: Record, score: float, reason: Message
    ) -> Evidence:
        """Return the evidence with the value of this field and where it came from."""
        found = common.found(
            KEY, query, offer, score, reason, "country", self.field, offer_value=self.countries
        )
        return found._replace(offer_source=self.record.source_of(self.field))


_THERE: Mapping[str, Callable[[Code], Message]] = {
    "countries_served": lambda country: msg("Serves {country}.", country=country),
    "country": lambda country: msg("At home in {country}.", country=country),
    "reference_countries": lambda country: msg(
        "One of its technologies is proven in {country}.", country=country
    ),
    "serviced_in": lambda country: msg(
        "A technology of it is serviced in {country}.", country=country
    ),
}
