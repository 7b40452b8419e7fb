"""Hold candidates with their names cut, from which an index of names is put together.

Cutting is half of the work of an index. What the register holds can be cut before a list is read,
and serves every plan of it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np

from lmec_match.importing.candidates import Candidate, facts
from lmec_match.importing.name_index import ANY_GROUP, Pieces
from lmec_match.importing.name_pieces import Ints
from lmec_match.progress import SILENT, Progress

_NO_NUMBERS: Mapping[str, int] = {}


class Names:
    """Number the names of candidates, and note whose facts are whose.

    `before` holds candidates that come first: their names, countries and places are counted on
    from. It must have none before it.
    """

    def __init__(self, candidates: Iterable[Candidate], before: Names | None = None) -> None:
        self.candidates: list[Candidate] = []
        self.numbers: dict[str, int] = {}
        self.countries: dict[str, int] = {}
        self.facts: dict[str, list[int]] = defaultdict(list)
        self._before = before
        self._pieces: Pieces | None = None
        known = before.numbers if before is not None else _NO_NUMBERS
        first = len(before.candidates) if before is not None else 0
        names: list[int] = []
        lengths: list[int] = []
        groups: list[int] = []
        for at, candidate in enumerate(candidates, first):
            self.candidates.append(candidate)
            lengths.append(len(candidate.names))
            for name in candidate.names:
                number = known.get(name)
                if number is None:
                    number = self.numbers.setdefault(name, len(known) + len(self.numbers))
                names.append(number)
            groups.append(self._group(candidate))
            for fact in facts(candidate):
                self.facts[fact].append(at)
        self.name_of: Ints = np.asarray(names, dtype=np.int64)
        self.lengths: Ints = np.asarray(lengths, dtype=np.int64)
        self.groups: Ints = np.asarray(groups, dtype=np.int64)

    def kept_cut(self, progress: Progress = SILENT) -> Names:
        """Cut the names now, for all times that they are asked for."""
        self._pieces = self.pieces(progress)
        return self

    def pieces(self, progress: Progress = SILENT) -> Pieces:
        """Return the names cut, in the order of their numbers."""
        first = len(self._before.numbers) if self._before is not None else 0
        return self._pieces or Pieces.of(list(self.numbers), first, progress)

    def _group(self, candidate: Candidate) -> int:
        """Return the country as a number where another country means another thing."""
        if candidate.kind == "partners" or not candidate.country:
            return ANY_GROUP
        known = self._before.countries if self._before is not None else _NO_NUMBERS
        number = known.get(candidate.country)
        if number is None:
            number = self.countries.setdefault(
                candidate.country, len(known) + len(self.countries)
            )
        return number


def joined(parts: list[Names], field: str) -> Any:
    """Return an array of several parts as one, without a copy where there is one part."""
    arrays = [getattr(p, field) for p in parts]
    return arrays[0] if len(arrays) == 1 else np.concatenate(arrays)
