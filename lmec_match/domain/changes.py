"""Define what a change is: the notice after a step, a step of the journal, a field's change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lmec_match.domain.values import Value
from lmec_match.i18n import Message, msg


@dataclass(frozen=True)
class Changed:
    """Say what one change set did: the notice from which every screen refreshes."""

    change_set: int
    action: Message
    codes: tuple[str, ...] = ()
    kinds: frozenset[str] = frozenset()
    count: int = 0
    kind: str = "edit"


@dataclass(frozen=True)
class Step:
    """Describe one change set of the journal."""

    id: int
    at: str
    by: str
    action: Message
    kind: str
    count: int
    reversed: bool

    @property
    def title(self) -> Message:
        """Return the step's name as a list shows it: an undo names what it undid."""
        if self.kind == "undo":
            return msg("Undo: {step}", step=self.action)
        if self.kind == "redo":
            return msg("Redo: {step}", step=self.action)
        return self.action


@dataclass(frozen=True)
class FieldChange:
    """Describe what one step did to one field of one record."""

    step: Step
    code: str
    field: str
    before: Value
    after: Value


@dataclass(frozen=True)
class Filter:
    """Say which records of a kind are wanted.

    `facets` maps field keys to codes (any of them); `search` holds record ids that a search
    found, None for all; `sort` is a field key, "-" before it for descending, "" for newest first
    (or, within a search, best first).
    """

    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    search: tuple[int, ...] | None = None
    sort: str = "name"
