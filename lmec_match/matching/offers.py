"""Say what the matcher asks of a store of offers; the register fulfils it, and so does memory."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from lmec_match.domain.record import Record


class Offers(Protocol):
    """Give candidates and records; every answer is in a fixed order for the same content."""

    def candidates(self, kind: str, tokens: Sequence[str], limit: int) -> list[tuple[int, float]]:
        """Return (record id, BM25 score) of the records that hold any token, best first."""

    def records(self, kind: str, ids: Sequence[int]) -> list[Record]:
        """Return records by id, in the order asked; those that are gone are left out."""

    def partners(self, codes: Sequence[str]) -> Mapping[str, Record]:
        """Return the partners of these codes; those that are gone are left out."""

    def supplied(self, codes: Sequence[str]) -> Mapping[str, Sequence[Record]]:
        """Return the technologies of suppliers, by the supplier's code, in the order of their own.

        Of each at least its code and where it is serviced and proven, with their sources.
        """

    def whole(self, kind: str) -> bool:
        """Say whether candidates are ranked by every token, however common it is."""

    def concepts(self, kind: str, ids: Sequence[int]) -> Mapping[int, Mapping[str, float]]:
        """Return the concepts of records that are known without reading their texts."""

    def document_frequency(self, kind: str, tokens: Sequence[str]) -> dict[str, int]:
        """Return in how many records of the kind each token occurs (absent = 0)."""

    def total(self, kind: str) -> int:
        """Return the number of records of the kind."""

    def all_ids(self, kind: str) -> list[int]:
        """Return the ids of all records of the kind, ascending."""

    def holders(
        self, kind: str, facet: str, codes: Sequence[str] | None = None
    ) -> NDArray[np.int32]:
        """Return the ids of records whose facet field holds any of the codes, or anything.

        The highest id comes last; a record may come several times.
        """

    def vectored(self, kind: str) -> int:
        """Return how many records of the kind have a vector of meaning by the model at hand."""

    def vectors(self, kind: str, ids: Sequence[int]) -> Mapping[int, NDArray[np.float32]]:
        """Return the unit vectors of those records that have one."""

    def neighbours(self, kind: str, asked: NDArray[np.float32], limit: int) -> list[int]:
        """Return the ids of records of near meaning, the nearest first."""

    def question(self, kind: str, code: str, text: str) -> NDArray[np.float32] | None:
        """Return the unit vector kept of a record that asks with this very text, else None."""
