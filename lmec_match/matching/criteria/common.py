"""Make the evidence of a criterion short to write."""

from __future__ import annotations

from typing import Any

from lmec_match.domain.matches import NOWHERE, Evidence, MatchQuery, Role, Verdict
from lmec_match.domain.record import Record
from lmec_match.domain.values import Money, PartialDate, Quantity, Ref, Value
from lmec_match.i18n import Message

GOOD_FROM, PARTIAL_FROM = 0.7, 0.35


def verdict_of(score: float) -> Verdict:
    """Return the word for a score of 0…1."""
    if score >= GOOD_FROM:
        return Verdict.GOOD
    return Verdict.PARTIAL if score >= PARTIAL_FROM else Verdict.POOR


def found(
    key: str,
    query: MatchQuery,
    offer: Record,
    score: float,
    reason: Message,
    need_field: str = "",
    offer_field: str = "",
    distance: float = 0.0,
    need_value: Value = None,
    offer_value: Value = None,
) -> Evidence:
    """Return assessed evidence; values are taken from the fields unless given."""
    score = 0.0 if score < 0.0 else 1.0 if score > 1.0 else score
    return Evidence(
        key,
        Role.CRITERION,
        verdict_of(score),
        score,
        reason,
        query.values.get(need_field) if need_value is None else need_value,
        offer.values.get(offer_field) if offer_value is None else offer_value,
        need_field,
        offer_field,
        distance=distance,
    )


def unknown(
    key: str,
    query: MatchQuery,
    offer: Record,
    reason: Message,
    need_field: str = "",
    offer_field: str = "",
) -> Evidence:
    """Return evidence that neither helps nor harms: one side does not say."""
    return Evidence(
        key,
        Role.CRITERION,
        Verdict.UNKNOWN,
        None,
        reason,
        query.values.get(need_field),
        offer.values.get(offer_field),
        need_field,
        offer_field,
    )


def sourced(evidence: Evidence, query: MatchQuery, offer: Record, **changes: Any) -> Evidence:
    """Return evidence with where its values come from, and other `changes` at once.

    For those that are shown, not for all.
    """
    return evidence._replace(
        need_source=query.sources.get(evidence.need_field) or query.sources.get("*") or NOWHERE,
        # Of a value that stands in another record, the criterion says where it came from.
        offer_source=offer.source_of(evidence.offer_field)
        if evidence.offer_source is NOWHERE
        else evidence.offer_source,
        **changes,
    )


def terms(query: MatchQuery, key: str) -> tuple[str, ...]:
    """Return the codes of a query value, () when unknown."""
    value = query.values.get(key)
    if not value:
        return ()
    if isinstance(value, tuple):
        return value
    return tuple(map(str, value)) if isinstance(value, list) else (str(value),)


def money(query: MatchQuery, key: str) -> Money | None:
    """Return a money value of the query."""
    value = query.values.get(key)
    return value if isinstance(value, Money) else None


def quantity(query: MatchQuery, key: str) -> Quantity | None:
    """Return a quantity of the query."""
    value = query.values.get(key)
    return value if isinstance(value, Quantity) else None


def date(query: MatchQuery, key: str) -> PartialDate | None:
    """Return a date of the query."""
    value = query.values.get(key)
    return value if isinstance(value, PartialDate) else None


def text(query: MatchQuery, key: str) -> str:
    """Return a text of the query, "" when unknown."""
    value = query.values.get(key)
    if value is None:
        return ""
    return value.text if isinstance(value, Ref) else str(value)


def countries(query: MatchQuery) -> tuple[str, ...]:
    """Return the countries of the query, the first named first."""
    return tuple(dict.fromkeys((*terms(query, "country"), *terms(query, "countries"))))
