"""Rank all records of a kind by BM25 over every word asked, with the entries kept in memory.

FTS5 hands its entries out one at a time, which takes most of a search's time. Here the entries of a
word are read from its index once and kept as arrays until the register changes. What cannot come
among the best any more is not looked at (MaxScore), so common words cost little, and the ranking
is still exact. The formula is FTS5's, so that both rank alike.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from lmec_match.register import search_index
from lmec_match.register.models import search_table

FEWEST, MOST = 2_000, 300_000
"""Records of a kind between which its entries are kept: fewer are as quick without, and of more the
entries would take hundreds of megabytes."""
K1, B = 1.2, 0.75
NAME, BODY = search_index.WEIGHTS
_LEAST = 1e-6
"""What a word in more than half of the records counts, as in FTS5."""
_ENOUGH = 4
"""So many times as many records as are wanted give the score that must be reached."""

COMMON = 500
"""Records that hold a word whose entries are worth reading before it is asked: of a rarer one they
are read at once."""
_TOGETHER = 100_000
"""Entries read in one go, between which the time is looked at."""
_LOOKED_UP = 8
"""What it costs to look one record up among those of a word, in records gone through in a row."""
_SURELY = 1 - 1e-5
"""Scores are sums of small numbers of 24 bits: so much they may differ from what they should be."""

Rows = NDArray[np.int32]
Floats = NDArray[np.float32]
Entries = tuple[Rows, Floats, float]
"""Places of the records that hold a word (rising), what it adds to each, and the most of that."""


@dataclass
class Postings:
    """Keep of one kind its records' ids and lengths, and the entries of words asked before."""

    ids: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, dtype=np.int64))
    _norm: Floats = field(default_factory=lambda: np.empty(0, dtype=np.float32))
    _entries: dict[str, Entries] = field(default_factory=dict)
    _common: list[tuple[str, int]] | None = None
    """Words in many records whose entries are not read yet, those in the most at the end."""

    @classmethod
    def read(cls, connection: Connection, kind: str) -> Postings:
        """Read the ids and the lengths of a kind's records from its full-text index."""
        found = connection.exec_driver_sql(
            f"SELECT id, sz FROM {search_table(kind)}_docsize ORDER BY id"
        ).fetchall()
        ids = np.fromiter((row[0] for row in found), dtype=np.int64, count=len(found))
        lengths = np.fromiter(
            (_length(row[1]) for row in found), dtype=np.float32, count=len(found)
        )
        mean = float(lengths.mean()) if len(lengths) else 1.0
        return cls(ids, (K1 * (1 - B + B * lengths / mean)).astype(np.float32))

    def ranked(
        self, connection: Connection, kind: str, words: Sequence[str], limit: int
    ) -> list[tuple[int, float]]:
        """Return (record id, score) of the best, those of equal score by their id."""
        self._learn(connection, kind, words)
        entries = sorted(
            (e for w in dict.fromkeys(words) if len((e := self._entries[w])[0])),
            key=lambda e: -e[2],
        )
        rows, scores = self._best(entries, limit)
        if len(rows) > limit:
            near = scores >= np.partition(scores, -limit)[-limit]
            rows, scores = rows[near], scores[near]
        order = np.lexsort((rows, -scores))[:limit]
        return list(zip(self.ids[rows[order]].tolist(), scores[order].tolist(), strict=True))

    def prepare(self, connection: Connection, kind: str, seconds: float) -> bool:
        """Read entries of common words for about so long; say whether none is left."""
        end = time.monotonic() + seconds
        if self._common is None:
            table = search_index.vocabulary(connection, kind)
            found = connection.exec_driver_sql(
                f"SELECT term, cnt FROM {table} WHERE doc >= ? ORDER BY doc", (COMMON,)
            )
            self._common = [(row[0], row[1]) for row in found]
        while self._common and time.monotonic() < end:
            words, entries = [], 0
            while self._common and entries < _TOGETHER:
                word, count = self._common.pop()
                words.append(word)
                entries += count
            self._learn(connection, kind, words)
        return not self._common

    def _best(self, entries: Sequence[Entries], limit: int) -> tuple[Rows, Floats]:
        """Return the places and scores of records among which the best are."""
        scores: Floats = np.zeros(len(self.ids), dtype=np.float32)
        rest = sum(most for _, _, most in entries)
        some: list[Rows] = []
        sample: Rows = np.empty(0, dtype=np.int32)
        held, must = 0, 0.0
        left = list(entries)
        while left:
            if held >= _ENOUGH * limit:
                # Any records tell what must be reached; the best so far tell the most.
                if not len(sample):
                    known = np.concatenate(some)
                    sample = known[np.argpartition(scores[known], -2 * limit)[-2 * limit :]]
                must = _must(scores[sample], limit)
                if rest < must:
                    break
            rows, adds, most = left.pop(0)
            before = scores[rows]
            if held < _ENOUGH * limit:
                some.append(rows[before == 0])
                held += len(some[-1])
            scores[rows] = before + adds
            rest -= most
        # From here on nobody new can come in, and of those that are in most fall behind.
        rows = np.flatnonzero(scores >= must - rest if left else scores > 0).astype(np.int32)
        for theirs, adds, most in left:
            if len(rows) * _LOOKED_UP < len(theirs):
                found = np.minimum(np.searchsorted(theirs, rows), len(theirs) - 1)
                same = theirs[found] == rows
                scores[rows[same]] += adds[found[same]]
            else:
                scores[theirs] += adds
            rest -= most
            must = _must(scores[sample], limit)
            rows = rows[scores[rows] + rest >= must]
        return rows, scores[rows]

    def _learn(self, connection: Connection, kind: str, words: Sequence[str]) -> None:
        """Read the entries of words that were not asked before."""
        new = [w for w in dict.fromkeys(words) if w not in self._entries]
        if not new:
            return
        # As one text a word: handed out one by one, the entries take twice as long.
        found = connection.exec_driver_sql(
            "SELECT w.key, group_concat(i.doc), group_concat(i.col = 'name', '') "
            f"FROM json_each(?) w JOIN {search_index.instances(connection, kind)} i "
            "ON i.term = w.value GROUP BY w.key",
            (json.dumps(new),),
        )
        nowhere = (np.empty(0, dtype=np.int32), np.empty(0, dtype=np.float32), 0.0)
        self._entries.update(dict.fromkeys(new, nowhere))
        for number, docs, names in found:
            self._entries[new[number]] = self._entry(
                np.fromstring(docs, dtype=np.int64, sep=","),
                np.frombuffer(names.encode(), dtype=np.uint8) == ord("1"),
            )

    def _entry(self, docs: NDArray[np.int64], named: NDArray[np.bool_]) -> Entries:
        """Return the entries of a word from all its places: the record of each, and whether it is
        in the name."""
        order = np.argsort(docs, kind="stable")
        docs, named = docs[order], named[order]
        first = np.flatnonzero(np.diff(docs, prepend=-1))
        often = np.add.reduceat(np.where(named, NAME, BODY), first).astype(np.float32)
        rows = np.searchsorted(self.ids, docs[first]).astype(np.int32)
        total, many = len(self.ids), len(rows)
        telling = max(math.log((total - many + 0.5) / (many + 0.5)), _LEAST)
        adds = (telling * often * (K1 + 1) / (often + self._norm[rows])).astype(np.float32)
        return rows, adds, float(adds.max(initial=0.0))


def _must(scores: Floats, limit: int) -> float:
    """Return the score that surely is reached by so many."""
    return _SURELY * float(np.partition(scores, -limit)[-limit])


def _length(sizes: bytes) -> int:
    """Return how many words a record has, from its columns' sizes as SQLite writes numbers."""
    total = value = 0
    for byte in sizes:
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            total, value = total + value, 0
    return total
