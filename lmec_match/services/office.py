"""Hold what every service needs: the open register, the vocabularies, who is at work."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lmec_match.domain import vocabulary
from lmec_match.domain.kinds import IMPORTABLE
from lmec_match.domain.rates import Rates
from lmec_match.domain.values import Name, PartialDate, Source
from lmec_match.domain.vocabulary import Vocabularies
from lmec_match.i18n import msg
from lmec_match.paths import REFERENCE
from lmec_match.register import queries
from lmec_match.register.register import Register
from lmec_match.register.terms import Terms
from lmec_match.register.writer import NewRecord
from lmec_match.settings import Settings

if TYPE_CHECKING:
    from lmec_match.text.glossary import Glossary


@dataclass(frozen=True, eq=False)
class Office:
    """Tie together one open register and the person who works with it."""

    register: Register
    settings: Settings = field(default_factory=Settings)

    @property
    def by(self) -> str:
        """Return the name under which changes are kept."""
        return self.settings.who

    @property
    def glossary(self) -> Glossary:
        """Return the concepts this register is asked with: the shipped and the office's own."""
        return self.register.terms.glossary

    @cached_property
    def vocabularies(self) -> Vocabularies:
        """Return the vocabularies, read once."""
        return vocabulary.shipped()

    @cached_property
    def kept(self) -> dict[str, Any]:
        """Hold what services make once for this office, under names of their own."""
        return {}

    def rates(self) -> Rates:
        """Return the register's present exchange rates."""
        with self.register.read() as connection:
            return Rates.from_records(queries.all_records(connection, "rates"))

    def counts(self) -> dict[str, int]:
        """Return how many records each list holds."""
        with self.register.read() as connection:
            return {k.key: queries.count(connection, k.key) for k in IMPORTABLE}


def create(path: Path, settings: Settings, *, number: int = 0, passphrase: str = "") -> Office:
    """Make a new register with the strategy's reference data."""
    register = Register.create(
        path, office=number, passphrase=passphrase, terms=Terms(settings.terms_file)
    )
    office = Office(register, settings)
    try:
        add_reference(office)
    except BaseException:
        register.close()
        path.unlink(missing_ok=True)
        raise
    return office


def open_register(
    path: Path, settings: Settings, *, read_only: bool = False, passphrase: str = ""
) -> Office:
    """Open a register; errors are in words and leave the file untouched."""
    terms = Terms(settings.terms_file)
    register = Register.open(path, read_only=read_only, passphrase=passphrase, terms=terms)
    return Office(register, settings)


def add_reference(office: Office) -> None:
    """Write the strategy's partners and ministries and the starting exchange rates."""
    partners = json.loads((REFERENCE / "partners.json").read_text(encoding="utf-8"))
    rates = json.loads((REFERENCE / "rates.json").read_text(encoding="utf-8"))
    source = {"*": Source(file="partners.json", sheet="", date="2018-03", by=partners["source"])}
    new = [
        NewRecord(
            "partners",
            {
                "name": r["name"],
                "names": tuple(Name(**n) for n in r["names"]),
                "type": r["type"],
                "roles": tuple(r["roles"]),
                "country": r["country"],
                "city": r["city"],
                "countries_served": tuple(r["countries_served"]),
            },
            source,
        )
        for r in partners["records"]
    ]
    new.extend(
        NewRecord(
            "rates",
            {
                "currency": currency,
                "per_usd": Decimal(per_usd),
                "date": PartialDate.parse(rates["date"]),
                "origin": rates["source"],
            },
        )
        for currency, per_usd in rates["rates"].items()
    )
    with office.register.change(msg("Reference data of the strategy"), "LMEC Match", "base") as do:
        do.create_many(new)
