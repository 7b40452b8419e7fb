"""Answer which funding sources together close the gap of a project or a need."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from lmec_match.domain.matches import MatchList, MatchQuery
from lmec_match.domain.record import Record
from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.matching.context import Context
from lmec_match.matching.criteria.asked_amount import asked_usd, whole_usd
from lmec_match.matching.criteria.common import countries, money
from lmec_match.matching.criteria.cost import usd_range
from lmec_match.matching.funding_mix import FEWEST, Mix, Source, Task, solve
from lmec_match.matching.profile import FUNDING
from lmec_match.progress import SILENT, Progress
from lmec_match.services import matching, records
from lmec_match.services.office import Office

CONSIDERED = 60
"""Sources that a mix is chosen from: the best of the match list."""
OPTIONAL_GATES = frozenset({"ticket"})
"""A single source that is too small for the whole gap may still pay a part of it."""


def mix(
    office: Office,
    code: str,
    *,
    goal: str = FEWEST,
    currencies: tuple[str, ...] = (),
    one_currency: bool = False,
    at_most: int = 0,
    progress: Progress = SILENT,
) -> Mix:
    """Return the mix of a project or need; raise `UserError` when it asks for no amount."""
    query = matching.make_query(office, code, FUNDING, as_code=True)
    found = matching.answer(office, query, CONSIDERED, progress=progress)
    return mix_of(
        office, query, found, goal=goal, currencies=currencies, one_currency=one_currency,
        at_most=at_most,
    )  # fmt: skip


def mix_of(
    office: Office,
    query: MatchQuery,
    found: MatchList,
    *,
    goal: str = FEWEST,
    currencies: tuple[str, ...] = (),
    one_currency: bool = False,
    at_most: int = 0,
) -> Mix:
    """Return the mix made of the sources of a match list."""
    context = Context(dt.datetime.now(dt.UTC).date(), office.rates())
    gap = asked_usd(query, context)
    if gap is None:
        raise UserError(
            msg("How much is missing is not known: give a gap, a budget or a cost in a currency "
                "with a rate.")
        )  # fmt: skip
    if gap < 1:
        raise UserError(msg("Nothing more is asked for: the funds in hand cover the cost."))
    own_money = money(query, "funds_in_hand")
    own = usd_range(own_money, context) if own_money is not None else None
    whole = whole_usd(query, context)
    asked = countries(query)
    task = Task(
        round(gap),
        None if whole is None else round(whole),
        None if own is None else round(own[1]),
        asked[0] if asked else "",
        frozenset(currencies),
        one_currency,
        goal,
        at_most,
    )
    closed = {m.code: m.failed for m in found.near_misses}
    kept = records.several(office, [*(r.code for r in found.results), *closed])
    sources: list[Source] = []
    for code, record in kept.items():
        source = source_of(record, context)
        failed = closed.get(code)
        if failed is not None and failed.key not in OPTIONAL_GATES:
            source = replace(source, closed=failed.reason)
        sources.append(source)
    return solve(task, sources)


def source_of(record: Record, context: Context) -> Source:
    """Return what a funding record offers; a ticket in a currency without a rate offers 0."""
    ticket = record.money("ticket")
    amounts = usd_range(ticket, context) if ticket is not None else None
    least, most = (round(amounts[0]), round(amounts[1])) if amounts else (0, 0)
    if ticket is not None and ticket.maximum is None:
        least = min(1, most)
    share = record.values.get("cofinancing")
    return Source(
        record.code,
        record.name,
        least,
        most,
        ticket.currency if ticket is not None else "",
        record.terms("instruments"),
        record.terms("countries"),
        None if share is None else float(share) / 100,
    )
