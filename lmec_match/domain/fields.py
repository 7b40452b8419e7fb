"""Define what a field is. ONE definition per field drives form, table, column chooser, filter,
import mapping, Excel template, export, history and pack."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class FieldType(StrEnum):
    """Name the types of value; the names are those that `values.decode` takes."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    TERM = "term"
    """One code of a vocabulary."""
    TERMS = "terms"
    """Several codes of a vocabulary, as a tuple of str."""
    MONEY = "money"
    QUANTITY = "quantity"
    NUMBER = "number"
    """Decimal."""
    INTEGER = "integer"
    DATE = "date"
    """PartialDate."""
    BOOL = "bool"
    EMAIL = "email"
    PHONE = "phone"
    URL = "url"
    REF = "ref"
    """Ref: the code of another record, and its name as written."""
    NAMES = "names"
    """Tuple of Name."""
    CONTACTS = "contacts"
    """Tuple of Contact."""
    EXTRA = "extra"
    """{heading: text}: what a list said that no field takes."""
    JSON = "json"
    """Any JSON value; only in working records."""


class Disclosure(StrEnum):
    """Say who may read a field on paper: the redaction classes of the pack."""

    PUBLIC = "public"
    """Everybody."""
    ENTERPRISE = "enterprise"
    """Enterprises at the table, delegations and the chair."""
    DELEGATION = "delegation"
    """Government delegations and the chair."""
    INTERNAL = "internal"
    """The centre and the chair alone."""
    CONTACT = "contact"
    """Personal data: the chair's and the delegation's edition only."""


@dataclass(frozen=True)
class Field:
    """Define one field of a record kind.

    `labels` by BCP 47 language (en and zh-CN always); `aliases` are further headings that lists
    use, in any language; `vocabulary` names the vocabulary of a TERM(S) field, `target` the
    record kind of a REF, `dimension` the dimension of a QUANTITY; `group` is the section of the
    form; `listed`: a column of the table from the start; `facet`: offered as a filter with
    counts; `search_weight`: 0 not searched, else its weight in the index (names 3, subject 2,
    text 1); `unit` is assumed for a plain number (ISO 4217 for money).
    """

    key: str
    type: FieldType
    labels: Mapping[str, str]
    aliases: tuple[str, ...] = ()
    group: str = "main"
    vocabulary: str = ""
    target: str = ""
    dimension: str = ""
    unit: str = ""
    required: bool = False
    listed: bool = False
    facet: bool = False
    search_weight: int = 0
    disclosure: Disclosure = Disclosure.PUBLIC
    help: Mapping[str, str] = field(default_factory=dict)
    importable: bool = True
    identity: bool = False
    """True for a field whose value names the record in its sender's own system."""

    @property
    def many(self) -> bool:
        """Say whether a cell may hold several values of the field."""
        return self.type in (FieldType.TERMS, FieldType.NAMES, FieldType.CONTACTS)


@dataclass(frozen=True)
class RecordKind:
    """Define a kind of record: its table, its code prefix, its fields.

    `importable` kinds are the five lists of the command line (partners, funding, technologies,
    needs, projects); the others are working records of the program itself.
    """

    key: str
    prefix: str
    number: int
    labels: Mapping[str, str]
    fields: tuple[Field, ...]
    importable: bool = False
    stale_after_days: int = 0
    title: str = "name"
    """Key of the field that names the record on a screen."""

    def __post_init__(self) -> None:
        keys = [f.key for f in self.fields]
        if len(set(keys)) != len(keys):
            raise ValueError(f"a field of {self.key} is defined twice")

    @property
    def by_key(self) -> dict[str, Field]:
        """Return the fields by key."""
        return {f.key: f for f in self.fields}

    def field(self, key: str) -> Field:
        """Return one field; KeyError when there is none."""
        for candidate in self.fields:
            if candidate.key == key:
                return candidate
        raise KeyError(f"{self.key}.{key}")
