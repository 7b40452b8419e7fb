"""Say what a pack includes, and for whom: sections in order, editions and what each may see."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from lmec_match.domain.fields import Disclosure
from lmec_match.errors import UserError
from lmec_match.i18n import Message, msg

SECTIONS: tuple[str, ...] = (
    "outcomes", "promised", "programme", "itineraries", "delegations", "biographies",
    "countries", "needs", "technologies", "funding", "projects", "matches", "meetings",
    "questions", "schedules", "catalogue", "coverage", "commitments", "practical", "changes",
    "sources",
)  # fmt: skip
"""Every section between the contents page and the end, in its usual order."""


@dataclass(frozen=True)
class Edition:
    """Define one edition: its name, its handling line, what it may see, its sections."""

    key: str
    title: Message
    handling: Message
    sees: frozenset[Disclosure]
    sections: tuple[str, ...]

    def may_see(self, disclosure: Disclosure) -> bool:
        """Say whether the edition may show a field of this class."""
        return disclosure in self.sees


@dataclass(frozen=True)
class PackSpec:
    """Name a choice of sections, in order; an edition still leaves out what it may not show."""

    name: str = "standard"
    sections: tuple[str, ...] = SECTIONS

    def for_edition(self, edition: Edition) -> tuple[str, ...]:
        """Return the sections of an edition in this order; raise `UserError` for an unknown one."""
        unknown = [s for s in self.sections if s not in SECTIONS]
        if unknown:
            raise UserError(msg("There is no section {name} in a pack.", name=", ".join(unknown)))
        return tuple(dict.fromkeys(s for s in self.sections if s in edition.sections))


STANDARD = PackSpec()

_TABLE = frozenset({Disclosure.PUBLIC, Disclosure.ENTERPRISE})

EDITIONS: Mapping[str, Edition] = MappingProxyType(
    {
        "chair": Edition(
            "chair",
            msg("Chair's edition"),
            msg("For the chair and the Centre only. Please do not copy."),
            frozenset(Disclosure),
            SECTIONS,
        ),
        "delegation": Edition(
            "delegation",
            msg("Delegations' edition"),
            msg("For government delegations. Holds contact details: please keep it confidential."),
            _TABLE | {Disclosure.DELEGATION, Disclosure.CONTACT},
            tuple(s for s in SECTIONS if s != "questions"),
        ),
        "enterprise": Edition(
            "enterprise",
            msg("Enterprises' edition"),
            msg("For participants of the roundtable."),
            _TABLE,
            (
                "outcomes", "programme", "itineraries", "delegations", "countries", "needs",
                "technologies", "funding", "projects", "questions", "schedules", "catalogue",
                "coverage", "practical", "changes", "sources",
            ),
        ),
        "public": Edition(
            "public",
            msg("Public edition"),
            msg("May be passed on."),
            frozenset({Disclosure.PUBLIC}),
            (
                "outcomes", "programme", "delegations", "countries", "needs", "funding",
                "projects", "catalogue", "coverage", "changes", "sources",
            ),
        ),
    }
)  # fmt: skip


def edition(key: str) -> Edition:
    """Return an edition by its key; raise `UserError` when there is none."""
    found = EDITIONS.get(key)
    if found is None:
        raise UserError(
            msg("{key} is no edition; there are: {known}.", key=key, known=", ".join(EDITIONS))
        )
    return found
