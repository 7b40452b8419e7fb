"""Keep the exchange rates, and convert anew what was converted at an older one."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal, InvalidOperation

from lmec_match.domain.changes import Changed
from lmec_match.domain.fields import FieldType
from lmec_match.domain.kinds import IMPORTABLE
from lmec_match.domain.rates import Rate, Rates
from lmec_match.domain.record import Record
from lmec_match.domain.values import Money, PartialDate, Source
from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.register import queries
from lmec_match.register.writer import ChangeSet, NewRecord
from lmec_match.services.office import Office

CODE_LENGTH = 3


def listed(office: Office) -> list[Rate]:
    """Return the newest rate of each currency, by code."""
    known = office.rates().by_currency
    return [known[code] for code in sorted(known)]


def keep(office: Office, currency: str, per_usd: str, date: str = "", origin: str = "") -> Changed:
    """Keep a new dated rate and convert every amount in that currency with it, as one step.

    `per_usd` is how many units are one USD. Older rates stay in the register. Raise `UserError`
    for a code, a number or a date that cannot be.
    """
    code = currency.strip().upper()
    if len(code) != CODE_LENGTH or not code.isalpha():
        raise UserError(msg("{code} is not a currency code of ISO 4217.", code=currency))
    try:
        units = Decimal(per_usd.strip().replace(",", ""))
        day = PartialDate.parse(date or dt.datetime.now(dt.UTC).date().isoformat())
    except (InvalidOperation, ValueError) as problem:
        raise UserError(
            msg("A rate is a number above zero and a date like 2026-11-24.")
        ) from problem
    if not units.is_finite() or units <= 0:
        raise UserError(msg("A rate is a number above zero and a date like 2026-11-24."))
    values = {
        "currency": code,
        "per_usd": units,
        "date": day,
        "origin": origin or office.by,
    }
    title = msg("Exchange rate {code}: {units} for 1 USD", code=code, units=str(units))
    with office.register.change(title, office.by) as changes:
        changes.create(NewRecord("rates", values))
        rates = Rates.from_records(queries.all_records(changes.connection, "rates"))
        _convert(changes, code, rates)
    return changes.changed()


def _convert(changes: ChangeSet, currency: str, rates: Rates) -> None:
    for kind in IMPORTABLE:
        fields = [f.key for f in kind.fields if f.type is FieldType.MONEY]
        if not fields:
            continue
        where = " OR ".join(f"{key}_currency = ?" for key in fields)
        rows = changes.connection.exec_driver_sql(
            f"SELECT id FROM {kind.key} WHERE {where}", (currency,) * len(fields)
        ).fetchall()
        ids = [row[0] for row in rows]
        for record in queries.records_by_id(changes.connection, kind.key, ids, contacts=True):
            changed = {
                key: rates.convert(value)
                for key in fields
                if isinstance(value := record.values.get(key), Money) and value.currency == currency
            }
            # The amount's source stays: only its conversion is new.
            changes.update(record.code, changed, sources=_sources(record, changed))


def _sources(record: Record, changed: dict[str, Money]) -> dict[str, Source]:
    return {key: record.source_of(key) for key in changed}
