"""Answer which funding sources together close the gap of a project or a need."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection

from lmec_match.domain.matches import MatchList, MatchQuery
from lmec_match.domain.record import Record
from lmec_match.domain.vocabulary import coded
from lmec_match.domain.words import money as money_words
from lmec_match.errors import UserError
from lmec_match.i18n import Message, msg
from lmec_match.matching import engine
from lmec_match.matching.context import Context
from lmec_match.matching.criteria.asked_amount import asked_field, asked_usd, whole_usd
from lmec_match.matching.criteria.common import countries, money
from lmec_match.matching.criteria.cost import usd_range
from lmec_match.matching.funding_mix import solve
from lmec_match.matching.mix_terms import FEWEST, SOFTEST, Mix, Part, Source, Task
from lmec_match.matching.profile import FUNDING
from lmec_match.matching.tools import Tools
from lmec_match.progress import SILENT, Progress
from lmec_match.register.coverage import postings
from lmec_match.register.offers import RegisterOffers, Statistics
from lmec_match.services import matching, records
from lmec_match.services.office import Office

TITLE = msg("Looking for a funding mix")
GOALS: Mapping[str, Message] = MappingProxyType(
    {FEWEST: msg("Fewest sources"), SOFTEST: msg("Softest terms")}
)
CONSIDERED = 120
"""Sources that a mix is chosen from: the best of the match list."""
LOOKED_THROUGH = 20
"""How many times more candidates are looked through for those of the country."""
OPTIONAL_GATES = frozenset({"ticket"})
"""A single source that is too small for the whole gap may still pay a part of it."""


class EligibleFirst(RegisterOffers):
    """Give the candidates that do not bar a country first, three in four at most.

    Lists of one donor hold thousands of grants to other countries whose texts are as near: they
    would leave no room for the few that may pay here.
    """

    def __init__(
        self, connection: Connection, office: Office, tools: Tools, country: str
    ) -> None:
        kept = office.kept.setdefault("statistics", Statistics())
        super().__init__(connection, office.register.terms, kept, matching.model_version(tools))
        named = postings(connection, FUNDING, ("countries",)) if country else {}
        self._barred = set().union(*named.values()) - named.get(country, set())

    def candidates(self, kind: str, tokens: Sequence[str], limit: int) -> list[tuple[int, float]]:
        """Return (record id, BM25), those that may pay before those that may not."""
        found = super().candidates(kind, tokens, limit * LOOKED_THROUGH)
        may = [one for one in found if one[0] not in self._barred]
        may_not = [one for one in found if one[0] in self._barred]
        room = max(limit - len(may_not), limit * 3 // 4)
        return [*may[:room], *may_not][:limit]


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
    context = Context(dt.datetime.now(dt.UTC).date(), office.rates())
    # What is asked is read first: without it no match need be run.
    task = replace(
        _task(query, context),
        currencies=frozenset(_currency(c, context) for c in currencies),
        one_currency=one_currency,
        goal=goal,
        at_most=at_most,
    )
    found = _sources(office, query, context, progress)
    kept = records.several(
        office, [*(r.code for r in found.results), *(m.code for m in found.near_misses)]
    )
    scores = {r.code: r.score for r in found.results}
    closed = {m.code: m.reasons for m in found.near_misses}
    sources = [
        replace(source_of(r, context), closed=closed.get(c, ()), score=scores.get(c))
        for c, r in kept.items()
    ]
    made = solve(task, sources)
    return replace(made, conditions=(*_assumed(query), *made.conditions))


def _sources(
    office: Office, query: MatchQuery, context: Context, progress: Progress
) -> MatchList:
    """Return the match list without the gates that bar a single source but not a part of a mix."""
    profile = matching.profile(office, FUNDING)
    gates = {k: v for k, v in profile.gates.items() if k not in OPTIONAL_GATES}
    tools = matching.tools_of(office, context.today, context.rates)
    with office.register.read() as connection:
        return engine.match(
            query,
            EligibleFirst(connection, office, tools, next(iter(countries(query)), "")),
            replace(profile, gates=gates),
            tools,
            limit=CONSIDERED,
            # Why a source is left out is said however far off it is.
            farthest=math.inf,
            progress=progress,
        )


def _task(query: MatchQuery, context: Context) -> Task:
    """Return what is asked in whole USD; raise `UserError` when that is not known or not sense."""
    gap = asked_usd(query, context)
    if gap is None:
        raise UserError(_no_amount(query))
    if gap < 1:
        raise UserError(msg("Nothing more is asked for: the funds in hand cover the cost."))
    own_money = money(query, "funds_in_hand")
    own = usd_range(own_money, context) if own_money is not None else None
    whole = whole_usd(query, context)
    if whole is not None and gap > whole + 1:
        raise UserError(
            msg(
                "{code}: the gap of USD {gap} is above the whole cost of USD {whole}. Correct one "
                "of them.",
                code=query.code, gap=f"{round(gap):,}", whole=f"{round(whole):,}",
            )
        )  # fmt: skip
    asked = countries(query)
    return Task(
        round(gap),
        None if whole is None else round(whole),
        None if own is None else round(own[1]),
        asked[0] if asked else "",
    )


def _no_amount(query: MatchQuery) -> Message:
    given = money(query, asked_field(query)) if asked_field(query) else None
    if given is None:
        return msg(
            "{code} does not say how much is missing: enter its financing gap, budget or cost.",
            code=query.code,
        )
    return msg(
        "{code} asks for {amount}, and there is no exchange rate for {currency}: enter one in the "
        "window under Exchange rates, or give the amount in a currency that has a rate.",
        code=query.code,
        amount=money_words(given),
        currency=given.currency or "?",
    )


def _assumed(query: MatchQuery) -> tuple[Message, ...]:
    """Say what was taken for the gap when the record names none."""
    field = asked_field(query)
    if field == "gap" or query.kind != "projects":
        return ()
    return (msg("{code} names no financing gap: its whole cost was taken.", code=query.code),)


def _currency(text: str, context: Context) -> str:
    code = text.strip().upper()
    if code not in {"USD", *context.rates.by_currency}:
        raise UserError(
            msg(
                "There is no exchange rate for {currency}; known are {known}.",
                currency=code,
                known=", ".join(sorted({"USD", *context.rates.by_currency})),
            )
        )
    return code


def source_of(record: Record, context: Context) -> Source:
    """Return what a funding record offers; without a rate for its currency it is `unrated`."""
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
        unrated=ticket is not None and amounts is None,
    )


# -- in words --------------------------------------------------------------------------------


def terms(part: Part) -> Message:
    """Return a part's terms in words: its instruments, the own share it requires."""
    form: Message | tuple[Any, ...] = coded("instrument", part.instruments)
    if not part.instruments:
        form = msg("form not known")
    if part.own_share:
        return msg(
            "{form}; own share {share} % of the cost", form=form, share=round(100 * part.own_share)
        )
    return msg("{form}", form=form)


def as_data(code: str, found: Mix) -> dict[str, Any]:
    """Return a mix as the command line's JSON has it, its messages not yet in words."""
    task = found.task
    return {
        "code": code,
        "found": found.found,
        "goal": task.goal if task else None,
        "gap_usd": task.gap if task else None,
        "cost_usd": task.whole if task else None,
        "parts": [
            {
                "code": p.code,
                "name": p.name,
                "amount_usd": p.amount,
                "share": round(p.share, 4),
                "least_usd": p.least,
                "most_usd": p.most,
                "currency": p.currency or None,
                "instruments": list(p.instruments),
                "own_share": p.own_share,
                "terms": terms(p),
                "bound": p.bound,
                "score": None if p.score is None else round(p.score, 2),
            }
            for p in found.parts
        ],
        "reachable_usd": found.reachable,
        "reasons": list(found.reasons),
        "conditions": list(found.conditions),
        "left_out": [
            {"code": o.code, "name": o.name, "rule": o.rule, "reasons": list(o.reasons)}
            for o in found.left_out
        ],
    }
