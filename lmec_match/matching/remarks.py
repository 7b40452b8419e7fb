"""Say beside a list of matches what the reader must know of it."""

from __future__ import annotations

from collections.abc import Sequence

from lmec_match.domain.matches import MatchQuery
from lmec_match.domain.rates import Rates
from lmec_match.domain.subjects import SUBJECT_LIMIT
from lmec_match.domain.values import Money
from lmec_match.i18n import Message, msg
from lmec_match.matching.offers import Offers
from lmec_match.matching.query import understood
from lmec_match.text.shingles import tokens

NOT_INSTALLED = msg("Compared by words and by the glossary; likeness of meaning is not installed.")
SWITCHED_OFF = msg(
    "Compared by words and by the glossary; likeness of meaning is switched off in the settings."
)
NOT_COMPUTED = msg(
    "Compared by words and by the glossary; likeness of meaning is not computed yet."
)
PARTLY_COMPUTED = msg(
    "Likeness of meaning is computed for {done} of {total} {total:record|records} so far; "
    "the others are compared by words and by the glossary."
)
_ON_MEANING = frozenset(
    m.text for m in (NOT_INSTALLED, SWITCHED_OFF, NOT_COMPUTED, PARTLY_COMPUTED)
)


def is_on_meaning(remark: Message) -> bool:
    """Say whether a remark is on the part that likeness of meaning had in a list."""
    return remark.text in _ON_MEANING


def on_query(query: MatchQuery, rates: Rates) -> list[Message]:
    """Say how a question was understood, and what of it was not compared."""
    notes = [*understood(query)]
    if len(query.text) > SUBJECT_LIMIT:
        notes.append(
            msg(
                "The text is long: the first {count} characters were compared in full.",
                count=SUBJECT_LIMIT,
            )
        )
    known = {"USD", *rates.by_currency}
    for value in query.values.values():
        if isinstance(value, Money) and value.usd is None and value.currency not in known:
            notes.append(
                msg(
                    "There is no exchange rate for {currency}: the amount was not compared.",
                    currency=value.currency or "?",
                )
            )
    if query.text.strip() and not tokens(query.text):
        notes.append(msg("The text holds no word that can be looked up."))
    return notes


def on_meaning(
    query: MatchQuery, offers: Offers, kind: str, without: Message | None
) -> Sequence[Message]:
    """Say when likeness of meaning had no part in the list, or only some, and why.

    `without` says why there is no model of it, None where there is one.
    """
    if without is not None:
        return (without,)
    total, done = offers.total(kind), offers.vectored(kind)
    if not query.text.strip() or done >= total:
        return ()
    if not done:
        return (NOT_COMPUTED,)
    told = {"done": f"{done:,}", "total": f"{total:,}"}
    return (Message(PARTLY_COMPUTED.text, told),)
