"""Make a query of a record, or of a sentence said on the phone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from lmec_match.domain.matches import MatchQuery
from lmec_match.domain.rates import Rates
from lmec_match.domain.record import Record
from lmec_match.domain.subjects import subject_text
from lmec_match.domain.values import Money, Quantity, Source, Value
from lmec_match.domain.vocabulary import Code, coded
from lmec_match.domain.words import money as money_words
from lmec_match.domain.words import quantity as quantity_words
from lmec_match.errors import UserError
from lmec_match.i18n import Message, msg
from lmec_match.matching.profile import ENTERPRISES, FUNDING, TECHNOLOGIES, TRIPLES
from lmec_match.matching.sentence import SENTENCE, SentenceReader
from lmec_match.text.scripts import foreign_writings
from lmec_match.text.shingles import fold

GIVEN = Source(sheet="facet")
"""The source of values that were given beside the text."""
_WRITINGS: Mapping[str, Message] = {
    "CYRILLIC": msg("Cyrillic"),
    "ARABIC": msg("Arabic"),
    "TAMIL": msg("Tamil"),
    "DEVANAGARI": msg("Devanagari"),
    "BENGALI": msg("Bengali"),
    "HEBREW": msg("Hebrew"),
    "HANGUL": msg("Korean"),
    "HIRAGANA": msg("Japanese"),
    "KATAKANA": msg("Japanese"),
}
"""Names of writings, by how Unicode names their letters."""
MAY_ASK = {
    "needs": (TECHNOLOGIES, FUNDING, TRIPLES),
    "projects": (FUNDING, ENTERPRISES, TECHNOLOGIES, TRIPLES),
}


def from_record(
    record: Record, target: str, *, applicant_type: str = "", languages: tuple[str, ...] = ()
) -> MatchQuery:
    """Return the query of a need or a project; raise `UserError` for any other pairing.

    `applicant_type` (IATI organisation type) and `languages` are those of the organisation that
    asks, which the record only refers to.
    """
    allowed = MAY_ASK.get(record.kind, ())
    if not allowed:
        raise UserError(
            msg("{code} cannot be matched: only needs and projects ask.", code=record.code)
        )
    if target not in allowed:
        raise UserError(
            msg(
                "{code} cannot be matched with {target}: only needs and projects ask, for "
                "{allowed}.",
                code=record.code,
                target=target,
                allowed=", ".join(allowed),
            )
        )
    values: dict[str, Value] = {k: v for k, v in record.values.items() if v not in (None, "", ())}
    if applicant_type:
        values.setdefault("applicant_type", applicant_type)
    if languages:
        values.setdefault("languages", languages)
    text = subject_text(record)
    if not text.strip():
        raise UserError(
            msg(
                "{code} has neither a name nor a description: say what is needed.", code=record.code
            )
        )
    return MatchQuery(text, target, values, record.code, record.kind, record.sources)


def from_text(
    text: str,
    target: str,
    reader: SentenceReader,
    *,
    country: str = "",
    area: str = "",
    amount: Money | str | None = None,
    capacity: Quantity | None = None,
    rates: Rates | None = None,
) -> MatchQuery:
    """Return the query of a sentence; facets given outright come before what the sentence says.

    Raise `UserError` for an empty sentence without facets, a country or an amount that
    contradicts the sentence, or an amount that cannot be read.
    """
    said = reader.read(text)
    values: dict[str, Value] = dict(said.values)
    sources: dict[str, Source] = dict.fromkeys(values, SENTENCE)
    if country:
        named = [values.get("country"), *(values.get("countries") or ())]
        if values.get("country") and country not in named:
            raise UserError(
                msg(
                    "The text speaks of {said}, the country given is {given}: which one is meant?",
                    said=coded("country", (str(n) for n in named if n)),
                    given=Code("country", country),
                )
            )
        values["country"] = country
        values.pop("countries", None)
        sources["country"] = GIVEN
    if area:
        values["areas"] = tuple(a.strip() for a in area.split(",") if a.strip())
        sources["areas"] = GIVEN
    if isinstance(amount, str) and amount.strip():
        amount = _amount(amount, reader)
    if isinstance(amount, Money):
        _agrees(values.get("budget"), amount)
        values["budget"] = amount
        sources["budget"] = GIVEN
    if capacity is not None:
        values["capacity"] = capacity
        sources["capacity"] = GIVEN
    budget = values.get("budget")
    if rates is not None and isinstance(budget, Money) and budget.usd is None:
        values["budget"] = rates.convert(budget)
    if not text.strip() and not values:
        raise UserError(msg("Nothing was asked for: give a text, a country, an area or an amount."))
    if said.doubts:
        values["doubts"] = said.doubts
    return MatchQuery(said.rest if text.strip() else "", target, values, "", "needs", sources)


def with_facets(
    query: MatchQuery,
    reader: SentenceReader,
    *,
    country: str = "",
    area: str = "",
    amount: str = "",
    rates: Rates | None = None,
) -> MatchQuery:
    """Return a record's query with what it does not say itself given beside it.

    Raise `UserError` where the record says something else: which one counts is for a person to
    say, and a facet that is quietly dropped would look as if it had counted.
    """
    values, sources = dict(query.values), dict(query.sources)
    named = tuple(str(n) for n in (values.get("country"), *(values.get("countries") or ())) if n)
    if country and named and country not in named:
        raise UserError(
            msg(
                "{code} is about {said}, the country given is {given}: which one is meant?",
                code=query.code, said=coded("country", named), given=Code("country", country),
            )
        )  # fmt: skip
    areas = tuple(a.strip() for a in area.split(",") if a.strip())
    own = tuple(str(a) for a in values.get("areas") or ())
    if own and set(areas) - set(own):
        raise UserError(
            msg(
                "{code} is about {said}, the area given is {given}: which one is meant?",
                code=query.code, said=coded("area", own), given=coded("area", areas),
            )
        )  # fmt: skip
    if country and not named:
        values["country"], sources["country"] = country, GIVEN
    if areas and not own:
        values["areas"], sources["areas"] = areas, GIVEN
    if amount.strip():
        money = _amount(amount, reader)
        _agrees(values.get("budget"), money)
        if not isinstance(values.get("budget"), Money):
            values["budget"] = rates.convert(money) if rates is not None else money
            sources["budget"] = GIVEN
    return replace(query, values=values, sources=sources)


def _agrees(said: Value, given: Money) -> None:
    """Raise `UserError` when an amount given outright is another than the one said."""
    if isinstance(said, Money) and (said.amount, said.currency, said.maximum) != (
        given.amount, given.currency, given.maximum
    ):  # fmt: skip
        raise UserError(
            msg(
                "The budget said is {said}, the amount given is {given}: which one is meant?",
                said=money_words(said), given=money_words(given),
            )
        )  # fmt: skip


def _amount(text: str, reader: SentenceReader) -> Money:
    found = reader.read(text).values.get("budget")
    if isinstance(found, Money):
        return found
    bare = fold(text).replace(" ", "")
    if bare.replace(",", "").replace(".", "", 1).isdigit():
        return Money(Decimal(bare.replace(",", "")), "USD", text)
    raise UserError(
        msg(
            "“{text}” is not an amount with its currency; write for example “USD 2 million”.",
            text=text,
        )
    )


def understood(query: MatchQuery) -> tuple[Message, ...]:
    """Say what was read from the sentence, so that it can be corrected."""
    notes: list[Message] = []
    for key, source in query.sources.items():
        if source != SENTENCE:
            continue
        value = query.values.get(key)
        if key == "country":
            country = Code("country", str(value))
            notes.append(msg("Understood as country: {country}.", country=country))
        elif key == "countries" and isinstance(value, tuple):
            notes.append(
                msg(
                    "Understood as further countries: {countries}.",
                    countries=coded("country", (str(v) for v in value)),
                )
            )
        elif isinstance(value, Money):
            notes.append(msg("Understood as budget: {amount}.", amount=money_words(value)))
        elif isinstance(value, Quantity):
            notes.append(msg("Understood as capacity: {amount}.", amount=quantity_words(value)))
    notes.extend(query.values.get("doubts") or ())
    foreign = foreign_writings(query.text)
    if foreign:
        notes.append(
            msg(
                "The text holds {writing} letters, which none of the program's languages uses: "
                "what they say is not understood. Say it in Chinese, English, Thai, Vietnamese, "
                "Lao, Khmer or Burmese.",
                writing=tuple(_WRITINGS.get(name, name.capitalize()) for name in foreign),
            )
        )
    return tuple(notes)
