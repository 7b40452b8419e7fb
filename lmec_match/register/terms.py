"""Put texts into the words of the search index: tokens, and the concepts of the glossary."""

from __future__ import annotations

import hashlib
import importlib
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from lmec_match import collector
from lmec_match.paths import RESOURCES

if TYPE_CHECKING:
    from lmec_match.text.glossary import Glossary
    from lmec_match.text.own_terms import OwnTerms

INDEX_VERSION = 3
"""Raised when the same text and glossary give other index words than before (`shingles`,
`romanise`, the glossary's matching, the fields that are searched): registers then renew their
index. A test notices."""


@cache
def glossary() -> Glossary:
    """Return the shipped glossary, read when first asked for (it is immutable).

    Its module too is loaded then: it brings numpy along, and opening a register needs neither.
    """
    made: Glossary = importlib.import_module("lmec_match.text.glossary").load()
    collector.settle()
    return made


@lru_cache(maxsize=4)
def _extended(own_file: Path, _digest: str) -> tuple[Glossary, OwnTerms]:
    """Return the glossary with an office's file; the digest tells one edition from the next."""
    found: tuple[Glossary, OwnTerms]
    found = importlib.import_module("lmec_match.text.own_terms").extend(glossary(), own_file)
    collector.settle()
    return found


@cache
def _shipped_digest() -> str:
    made = hashlib.sha256()
    for path in sorted((RESOURCES / "glossary").glob("*.tsv")):
        made.update(path.name.encode())
        made.update(path.read_bytes())
    return made.hexdigest()[:16]


@dataclass(frozen=True, eq=False)
class Terms:
    """Hold the terms that one register is indexed and asked with.

    They are the shipped glossary and, where there is one, the office's own file; both are read
    when first needed, once.
    """

    own_file: Path | None = None

    @cached_property
    def digest(self) -> str:
        """Return what tells these terms, and the way texts are cut, from any others.

        It is made of the files' bytes, so that opening a register needs no glossary.
        """
        return f"{INDEX_VERSION}.{_shipped_digest()}.{self._own_digest}"

    @cached_property
    def _own_digest(self) -> str:
        if self.own_file is None:
            return ""
        try:
            return hashlib.sha256(self.own_file.read_bytes()).hexdigest()[:16]
        except OSError:
            # The glossary says so in words when it is read; the index has nothing from it.
            return ""

    @property
    def glossary(self) -> Glossary:
        """Return the concepts."""
        return self._read[0]

    @property
    def own(self) -> OwnTerms | None:
        """Return what the office's own file gave, None without one."""
        return self._read[1]

    @cached_property
    def _read(self) -> tuple[Glossary, OwnTerms | None]:
        if self.own_file is None:
            return glossary(), None
        return _extended(self.own_file, self._own_digest)

    def index_text(self, text: str, *, name: bool = False) -> str:
        """Return what the full-text table is given for a text."""
        return self.glossary.index_text(text, name=name)
