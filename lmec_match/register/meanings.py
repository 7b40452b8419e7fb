"""Find records of near meaning among the register's vectors.

All vectors of a large register would fill the memory, so what is kept there of each is the sign of
each of its numbers: 48 bytes. The offers whose signs differ least are looked up in the register and
compared in full.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from lmec_match.register import queries, vectors
from lmec_match.text.meaning import Vectors, unpacked

OVERSAMPLED = 6
"""Records whose signs are near, for each that is wanted (recall: docs/figures.md)."""
MOST_HELD = 500_000
"""Records of a kind above which no neighbours are looked for, to spare memory: vectors then only
compare what words and concepts found."""
_READ = 5_000
_WORD = np.uint64


@dataclass
class _Signs:
    """Hold the signs of a kind's vectors: `words` has a column a record, 64 signs a row."""

    last: int = 0
    ids: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    words: NDArray[np.uint64] = field(default_factory=lambda: np.zeros((0, 0), dtype=_WORD))

    def add(self, rows: list[tuple[int, int, bytes]]) -> None:
        """Add rows of `vectors.later`; one that was written again takes its former place."""
        packed = np.frombuffer(b"".join(r[2] for r in rows), dtype=np.int8)
        made = _signs(packed.reshape(len(rows), -1))
        ids = np.array([r[1] for r in rows], dtype=np.int64)
        keep = ~np.isin(self.ids, ids)
        held = self.words[:, keep] if len(self.ids) else made[:, :0]
        self.ids = np.concatenate([self.ids[keep], ids])
        self.words = np.concatenate([held, made], axis=1)
        self.last = rows[-1][0]

    def nearest(self, asked: NDArray[np.int8], limit: int) -> NDArray[np.int64]:
        """Return the ids whose signs differ least from those of a vector, by id where alike."""
        wanted = _signs(asked.reshape(1, -1))
        differ = np.zeros(len(self.ids), dtype=np.uint16)
        for row, word in zip(self.words, wanted, strict=True):
            differ += np.bitwise_count(row ^ word)
        if len(differ) <= limit:
            return self.ids
        # All that are as near as the last one that has room, then the lowest ids of them.
        edge = np.partition(differ, limit - 1)[limit - 1]
        inside = self.ids[differ < edge]
        ties = np.sort(self.ids[differ == edge])[: limit - len(inside)]
        return np.concatenate([inside, ties])

    def forget(self, gone: NDArray[np.int64]) -> None:
        """Leave out records that have no vector any more."""
        keep = ~np.isin(self.ids, gone)
        self.ids, self.words = self.ids[keep], self.words[:, keep]


@dataclass
class Meanings:
    """Keep what was read of the vectors from one question to the next."""

    version: str = ""
    stand: tuple[object, ...] = ()
    counts: dict[str, int] = field(default_factory=dict)
    kinds: dict[str, _Signs] = field(default_factory=dict)


class RegisterMeanings:
    """Answer from one open connection, by the vectors of one model.

    `kept` saves reading again; `stand` tells one state of the records from the next.
    """

    def __init__(
        self, connection: Connection, version: str, kept: Meanings, stand: object
    ) -> None:
        self._connection = connection
        self._kept = kept
        self._made = queries.meta_get(connection, vectors.MADE_BY) == version
        if self._kept.version != version:
            self._kept.version, self._kept.kinds = version, {}
        now = (stand, vectors.newest(connection), version)
        if self._kept.stand != now:
            self._kept.stand, self._kept.counts = now, {}

    def count(self, kind: str) -> int:
        """Return how many records of a kind have a vector."""
        if not self._made:
            return 0
        if kind not in self._kept.counts:
            self._kept.counts[kind] = vectors.count(self._connection, kind)
        return self._kept.counts[kind]

    def vectors(self, kind: str, ids: list[int]) -> dict[int, Vectors]:
        """Return the unit vectors of those records that have one."""
        found = vectors.by_id(self._connection, kind, ids) if self._made else {}
        if not found:
            return {}
        rows = np.frombuffer(b"".join(found.values()), dtype=np.int8).reshape(len(found), -1)
        return dict(zip(found, unpacked(rows), strict=True))

    def question(self, kind: str, code: str, text: str) -> Vectors | None:
        """Return the unit vector of a record that asks, None where there is none of this text."""
        data = vectors.of_question(self._connection, kind, code, text) if self._made else None
        if data is None:
            return None
        found: Vectors = unpacked(np.frombuffer(data, dtype=np.int8).reshape(1, -1))[0]
        return found

    def neighbours(self, kind: str, asked: Vectors, limit: int) -> list[int]:
        """Return the ids of the records of nearest meaning, the nearest first."""
        count = self.count(kind)
        if not count or count > MOST_HELD or limit <= 0:
            return []
        signs = self._read(kind)
        whole = np.rint(asked * 1e4).astype(np.int16)
        while True:
            near = signs.nearest(whole, limit * OVERSAMPLED).tolist()
            found = self.vectors(kind, near)
            gone = [i for i in near if i not in found]
            if not gone:
                break
            signs.forget(np.array(gone))
        products = {i: float(vector @ asked) for i, vector in found.items()}
        return sorted(products, key=lambda i: (-products[i], i))[:limit]

    def _read(self, kind: str) -> _Signs:
        signs = self._kept.kinds.setdefault(kind, _Signs())
        while rows := vectors.later(self._connection, kind, signs.last, _READ):
            signs.add(rows)
        return signs


def _signs(rows: NDArray[np.int8] | NDArray[np.int16]) -> NDArray[np.uint64]:
    """Return which numbers of each row are above nought, 64 in a word, a column a row."""
    bits = np.packbits(rows > 0, axis=1)
    bits = np.pad(bits, ((0, 0), (0, -bits.shape[1] % 8)))
    return np.ascontiguousarray(bits.view(_WORD).T)
