"""Read the vocabularies: codes with labels in the program's languages.

They are data (``db/reference/*.json``), so that an office can extend them. A term's labels that
nobody has vouched for are listed in ``unsure``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path

from lmec_match.i18n import choose
from lmec_match.paths import REFERENCE


@dataclass(frozen=True)
class Term:
    """Define one code of a vocabulary."""

    code: str
    labels: Mapping[str, str]
    aliases: tuple[str, ...] = ()
    parent: str = ""
    description: Mapping[str, str] = field(default_factory=dict)
    unsure: tuple[str, ...] = ()


@dataclass(frozen=True)
class Vocabulary:
    """Hold the terms of one vocabulary in their order."""

    key: str
    terms: tuple[Term, ...]
    source: str = ""

    @cached_property
    def by_code(self) -> dict[str, Term]:
        """Return the terms by code."""
        return {t.code: t for t in self.terms}

    def labels(self, code: str) -> Mapping[str, str]:
        """Return the labels of a code; the code itself when it is not known."""
        term = self.by_code.get(code)
        return term.labels if term else {"en": code}


@dataclass(frozen=True)
class Vocabularies:
    """Hold every vocabulary by key."""

    by_key: Mapping[str, Vocabulary]

    def __getitem__(self, key: str) -> Vocabulary:
        return self.by_key[key]

    def labels(self, vocabulary: str, code: str) -> Mapping[str, str]:
        """Return the labels of one code; the code itself when vocabulary or code is not known."""
        found = self.by_key.get(vocabulary)
        return found.labels(code) if found else {"en": code}


def load(folder: Path = REFERENCE) -> Vocabularies:
    """Read all vocabulary files of a folder: ``{"key":…, "source":…, "terms":[…]}``."""
    found: dict[str, Vocabulary] = {}
    for path in sorted(folder.glob("vocabulary_*.json")):
        for data in json.loads(path.read_text(encoding="utf-8")):
            terms = tuple(
                Term(
                    t["code"],
                    t["labels"],
                    tuple(t.get("aliases", ())),
                    t.get("parent", ""),
                    t.get("description", {}),
                    tuple(t.get("unsure", ())),
                )
                for t in data["terms"]
            )
            found[data["key"]] = Vocabulary(data["key"], terms, data.get("source", ""))
    return Vocabularies(found)


@cache
def shipped() -> Vocabularies:
    """Return the program's own vocabularies, read once (they are immutable)."""
    return load()


@dataclass(frozen=True)
class Code:
    """Name one code of a vocabulary, to be put into words in the reader's language."""

    vocabulary: str
    code: str

    def label(self, language: str) -> str:
        """Return the label in a language, else in English; the code itself when not known."""
        return choose(shipped().labels(self.vocabulary, self.code), language)


def coded(vocabulary: str, codes: Iterable[str]) -> tuple[Code, ...]:
    """Return codes of one vocabulary as a message takes them."""
    return tuple(Code(vocabulary, code) for code in codes)
