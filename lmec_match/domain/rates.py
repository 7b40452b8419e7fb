"""Convert money to USD at dated rates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_EVEN, Decimal

from lmec_match.domain.record import Record
from lmec_match.domain.values import Money

CENT = Decimal("0.01")


@dataclass(frozen=True)
class Rate:
    """Hold one rate: units of a currency for one USD, on an ISO date."""

    currency: str
    per_usd: Decimal
    date: str


@dataclass(frozen=True)
class Rates:
    """Hold the newest rate of each currency."""

    by_currency: Mapping[str, Rate]

    @classmethod
    def from_records(cls, records: Iterable[Record]) -> Rates:
        """Read the rate table; of several rates of a currency the newest counts."""
        newest: dict[str, Rate] = {}
        for record in records:
            date = str(record.values.get("date") or "")
            currency = record.text("currency").upper()
            per_usd = record.values.get("per_usd")
            if not currency or not per_usd:
                continue
            if currency not in newest or newest[currency].date <= date:
                newest[currency] = Rate(currency, Decimal(str(per_usd)), date)
        return cls(newest)

    def to_usd(self, amount: Decimal, currency: str) -> Decimal | None:
        """Return an amount in USD to the cent, None when there is no rate."""
        rate = self.by_currency.get(currency)
        if rate is None or not rate.per_usd:
            return None
        return (amount / rate.per_usd).quantize(CENT, rounding=ROUND_HALF_EVEN)

    def convert(self, money: Money) -> Money:
        """Return money with its USD value and the rate's date; without a rate, without them."""
        rate = self.by_currency.get(money.currency)
        if rate is None:
            return replace(money, usd=None, usd_maximum=None, rate_date="")
        return replace(
            money,
            usd=self.to_usd(money.amount, money.currency),
            usd_maximum=None
            if money.maximum is None
            else self.to_usd(money.maximum, money.currency),
            rate_date=rate.date,
        )
