"""Define the record: what crosses between rooms, plain and immutable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lmec_match.domain.values import Money, Name, PartialDate, Quantity, Ref, Source, Value


@dataclass(frozen=True)
class Record:
    """Hold one record with its values and where each came from.

    `values` maps field keys to values; an absent key is an unknown value. `source_of` gives the
    source of one field. `as_of` is the ISO date at which somebody last vouched for the record.
    """

    id: int
    code: str
    kind: str
    values: Mapping[str, Value]
    sources: Mapping[str, Source] = field(default_factory=dict)
    as_of: str = ""
    created: str = ""
    updated: str = ""
    version: int = 1

    @property
    def name(self) -> str:
        """Return the name that a screen shows; the code when there is none."""
        return str(self.values.get("name") or self.code)

    def source_of(self, key: str) -> Source:
        """Return the source of a field: its own, else the record's ("*"), else an empty one."""
        return self.sources.get(key) or self.sources.get("*") or Source()

    def text(self, key: str) -> str:
        """Return a text value, "" when unknown."""
        value = self.values.get(key)
        return value.text if isinstance(value, Ref) else str(value) if value is not None else ""

    def terms(self, key: str) -> tuple[str, ...]:
        """Return the codes of a TERM or TERMS field, () when unknown."""
        value = self.values.get(key)
        if value is None or value == "":
            return ()
        return tuple(value) if isinstance(value, tuple) else (str(value),)

    def money(self, key: str) -> Money | None:
        """Return a money value or None."""
        value = self.values.get(key)
        return value if isinstance(value, Money) else None

    def quantity(self, key: str) -> Quantity | None:
        """Return a quantity or None."""
        value = self.values.get(key)
        return value if isinstance(value, Quantity) else None

    def date(self, key: str) -> PartialDate | None:
        """Return a partial date or None."""
        value = self.values.get(key)
        return value if isinstance(value, PartialDate) else None

    def ref(self, key: str) -> Ref:
        """Return a reference; an empty one when unknown."""
        value = self.values.get(key)
        return value if isinstance(value, Ref) else Ref()

    def names(self) -> tuple[Name, ...]:
        """Return all names, the shown one first."""
        shown = Name(self.name, usage="official")
        others = self.values.get("names") or ()
        return (shown, *(n for n in others if n.text != shown.text))
