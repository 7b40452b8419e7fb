"""Turn a field's one definition into columns, and values into rows and back.

A record's table, its rows and its facets all come from here, so that adding a field is its
definition and a migration, nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, cached_property, lru_cache
from operator import itemgetter
from typing import Any

from sqlalchemy import Column, Float, Integer, Text

from lmec_match.domain.fields import Field, FieldType, RecordKind
from lmec_match.domain.kinds import KINDS
from lmec_match.domain.record import Record
from lmec_match.domain.values import (
    Money,
    PartialDate,
    Quantity,
    Ref,
    Source,
    Value,
    decode,
    encode,
)

T = FieldType
_JSON_TYPES = (T.TERMS, T.NAMES, T.EXTRA, T.JSON)

Row = Mapping[str, Any]


def columns_of(field: Field) -> list[Column[Any]]:
    """Return the columns that hold a field; contacts have a table of their own."""
    key = field.key
    match field.type:
        case T.MONEY:
            return [
                Column(f"{key}_amount", Text),
                Column(f"{key}_maximum", Text),
                Column(f"{key}_currency", Text),
                Column(f"{key}_written", Text),
                Column(f"{key}_usd", Text),
                Column(f"{key}_usd_maximum", Text),
                Column(f"{key}_rate_date", Text),
                Column(f"{key}_sort", Float),
            ]
        case T.QUANTITY:
            return [
                Column(f"{key}_minimum", Text),
                Column(f"{key}_maximum", Text),
                Column(f"{key}_unit", Text),
                Column(f"{key}_written", Text),
                Column(f"{key}_dimension", Text),
                Column(f"{key}_base_minimum", Text),
                Column(f"{key}_base_maximum", Text),
                Column(f"{key}_sort", Float),
            ]
        case T.REF:
            return [Column(f"{key}_code", Text, index=True), Column(f"{key}_text", Text)]
        case T.INTEGER | T.BOOL:
            return [Column(key, Integer)]
        case T.CONTACTS:
            return []
        case _:
            return [Column(key, Text)]


def sort_column(field: Field) -> str:
    """Return the column by which a table sorts a field, "" when it cannot."""
    match field.type:
        case T.MONEY | T.QUANTITY:
            return f"{field.key}_sort"
        case T.REF:
            return f"{field.key}_text"
        case T.CONTACTS | T.NAMES | T.EXTRA | T.JSON:
            return ""
        case _:
            return field.key


def _text(value: Decimal | None) -> str | None:
    return None if value is None else str(value)


def to_row(field: Field, value: Value) -> dict[str, Any]:
    """Return the columns of one value; every column is there, None when unknown."""
    key = field.key
    match field.type:
        case T.MONEY:
            money = value if isinstance(value, Money) else None
            return {
                f"{key}_amount": _text(money.amount) if money else None,
                f"{key}_maximum": _text(money.maximum) if money else None,
                f"{key}_currency": (money.currency or None) if money else None,
                f"{key}_written": (money.written or None) if money else None,
                f"{key}_usd": _text(money.usd) if money else None,
                f"{key}_usd_maximum": _text(money.usd_maximum) if money else None,
                f"{key}_rate_date": (money.rate_date or None) if money else None,
                f"{key}_sort": float(money.usd if money.usd is not None else money.amount)
                if money
                else None,
            }
        case T.QUANTITY:
            amount = value if isinstance(value, Quantity) else None
            base = amount.base_maximum if amount else None
            return {
                f"{key}_minimum": _text(amount.minimum) if amount else None,
                f"{key}_maximum": _text(amount.maximum) if amount else None,
                f"{key}_unit": (amount.unit or None) if amount else None,
                f"{key}_written": (amount.written or None) if amount else None,
                f"{key}_dimension": (amount.dimension or None) if amount else None,
                f"{key}_base_minimum": _text(amount.base_minimum) if amount else None,
                f"{key}_base_maximum": _text(amount.base_maximum) if amount else None,
                f"{key}_sort": float(base if base is not None else amount.maximum)
                if amount
                else None,
            }
        case T.REF:
            ref = value if isinstance(value, Ref) else Ref()
            return {f"{key}_code": ref.code or None, f"{key}_text": ref.text or None}
        case T.BOOL:
            return {key: None if value is None else int(bool(value))}
        case T.INTEGER:
            return {key: value}
        case T.DATE | T.NUMBER:
            return {key: None if value is None else str(value)}
        case T.CONTACTS:
            return {}
        case _ if field.type in _JSON_TYPES:
            return {key: _dump(encode(value)) if value not in (None, (), {}, []) else None}
        case _:
            return {key: value if value not in (None, "") else None}


def _dump(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=False)


def _loaded(text: str) -> Any:
    """Return JSON; words that stand there since the field was a plain text stay words."""
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        return text


def _decimal(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


@lru_cache(maxsize=8192)
def _terms(text: str) -> tuple[str, ...]:
    """Return codes; many records have the same."""
    return tuple(json.loads(text))


@lru_cache(maxsize=2048)
def _names(text: str) -> Value:
    """Return further names; of products many have those of their class."""
    return decode(T.NAMES.value, json.loads(text))


Reader = Callable[[tuple[Any, ...]], Value]


def _reader(field: Field, at: dict[str, int]) -> tuple[int, Reader]:
    """Return how one field's value is read from a row tuple, and the column that tells it is known.

    The function is not asked where that column is empty.
    """
    key = field.key
    match field.type:
        case T.MONEY:
            start = at[f"{key}_amount"]
            return start, lambda row: Money(
                Decimal(row[start]),
                row[start + 2] or "",
                row[start + 3] or "",
                _decimal(row[start + 1]),
                _decimal(row[start + 4]),
                _decimal(row[start + 5]),
                row[start + 6] or "",
            )
        case T.QUANTITY:
            start = at[f"{key}_minimum"]
            return start, lambda row: Quantity(
                Decimal(row[start]),
                Decimal(row[start + 1]),
                row[start + 2] or "",
                row[start + 3] or "",
                row[start + 4] or "",
                _decimal(row[start + 5]),
                _decimal(row[start + 6]),
            )
        case T.REF:
            start = at[f"{key}_code"]

            def ref(row: tuple[Any, ...]) -> Value:
                code, text = row[start], row[start + 1]
                return None if code is None and text is None else Ref(code or "", text or "")

            # Either of two columns may be empty: the first of all never is.
            return 0, ref
    place = at[key]
    match field.type:
        case T.NUMBER:
            return place, lambda row: Decimal(row[place])
        case T.DATE:
            return place, lambda row: PartialDate.parse(row[place])
        case T.BOOL:
            return place, lambda row: bool(row[place])
        case T.TERMS:
            return place, lambda row: _terms(row[place])
        case T.NAMES:
            return place, lambda row: _names(row[place])
        case T.EXTRA | T.JSON:
            name = field.type.value
            return place, lambda row: decode(name, _loaded(row[place]))
        case _:
            return place, itemgetter(place)


HEAD: tuple[str, ...] = ("id", "code", "sources", "stamp", "created", "updated", "version")
"""The columns that every record has before its fields."""


@dataclass(frozen=True)
class RowReader:
    """Read rows of one kind's table (all columns, in table order) as records."""

    kind: RecordKind
    columns: tuple[str, ...]
    readers: tuple[tuple[str, int, Reader], ...]
    """Field, place of a column that is empty when its value is not known, and how it is read."""

    @cached_property
    def selection(self) -> str:
        """Return the columns for a SELECT: in a migrated table they stand in another order."""
        return ", ".join(f'"{column}"' for column in self.columns)

    def values(self, row: tuple[Any, ...]) -> dict[str, Value]:
        """Return the known values of a row."""
        found: dict[str, Value] = {}
        for key, place, read in self.readers:
            # Half of the fields of a record are empty: they are not asked for.
            if row[place] is not None and (value := read(row)) is not None:
                found[key] = value
        return found

    def record(self, row: tuple[Any, ...], batches: Mapping[int, tuple[str, str]]) -> Record:
        """Return a row as a record, without its contacts.

        `batches` maps batch numbers to (file name, ISO date).
        """
        return Record(
            row[0],
            row[1],
            self.kind.key,
            self.values(row),
            KeptSources(row[2] or "", batches),
            row[3] or "",
            row[4] or "",
            row[5] or "",
            row[6],
        )


@cache
def row_reader(kind_key: str, only: tuple[str, ...] = ()) -> RowReader:
    """Return the reader of a kind's rows; with `only`, of these fields of them."""
    kind = KINDS[kind_key]
    fields = [f for f in kind.fields if f.type is not T.CONTACTS and (not only or f.key in only)]
    columns = list(HEAD)
    for field in fields:
        columns.extend(str(c.name) for c in columns_of(field))
    at = {name: place for place, name in enumerate(columns)}
    readers = tuple((f.key, *_reader(f, at)) for f in fields)
    return RowReader(kind, tuple(columns), readers)


def write_sources(sources: Mapping[str, Source]) -> str:
    """Write sources compactly: file and date of a list are kept once, with its batch."""
    return _dump({k: _source(s) for k, s in sources.items()})


def _source(source: Source) -> dict[str, Any]:
    if source.batch:
        data = {"b": source.batch, "s": source.sheet, "r": source.row}
        corrected = {"y": source.by, "w": source.was}
        return data | {k: v for k, v in corrected.items() if v}
    data = {
        "f": source.file, "s": source.sheet, "r": source.row, "d": source.date, "y": source.by,
        "w": source.was,
    }  # fmt: skip
    return {k: v for k, v in data.items() if v}


class KeptSources(Mapping[str, Source]):
    """Give the sources of a record's values; they are read when one is first asked for."""

    def __init__(self, text: str, batches: Mapping[int, tuple[str, str]]) -> None:
        self._text, self._batches = text, batches

    @cached_property
    def _read(self) -> dict[str, Source]:
        return read_sources(self._text, self._batches)

    def __getitem__(self, key: str) -> Source:
        return self._read[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._read)

    def __len__(self) -> int:
        return len(self._read)


def read_sources(text: str | None, batches: Mapping[int, tuple[str, str]]) -> dict[str, Source]:
    """Read what `write_sources` wrote."""
    if not text:
        return {}
    found: dict[str, Source] = {}
    for key, data in json.loads(text).items():
        batch = data.get("b", 0)
        file, date = (
            batches.get(batch, ("", "")) if batch else (data.get("f", ""), data.get("d", ""))
        )
        found[key] = Source(
            file, data.get("s", ""), data.get("r", 0), date, data.get("y", ""), batch,
            data.get("w", ""),
        )  # fmt: skip
    return found


def facet_values(kind: RecordKind, values: Mapping[str, Value]) -> list[tuple[str, str]]:
    """Return (field key, code) of every vocabulary value of a record."""
    found: list[tuple[str, str]] = []
    for field in kind.fields:
        value = values.get(field.key)
        if value is None or not (field.facet or field.type in (T.TERM, T.TERMS)):
            continue
        if isinstance(value, tuple):
            found.extend((field.key, str(v)) for v in dict.fromkeys(value))
        else:
            found.append((field.key, str(value)))
    return found


def search_texts(kind: RecordKind, values: Mapping[str, Value]) -> tuple[str, str]:
    """Return the texts of a record for the index: (names, all other searched text)."""
    names: list[str] = []
    body: list[str] = []
    for field in kind.fields:
        value = values.get(field.key)
        if not field.search_weight or value is None:
            continue
        target = names if field.search_weight >= 3 else body
        if isinstance(value, Ref):
            target.append(value.text)
        elif isinstance(value, Mapping):
            target.extend(str(v) for v in value.values())
        elif isinstance(value, tuple):
            target.extend(v.text if hasattr(v, "text") else str(v) for v in value)
        else:
            target.append(str(value))
    return "\n".join(names), "\n".join(body)
