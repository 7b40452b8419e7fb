"""Keep offers in memory with a BM25 index: for tests, benches and lists not yet imported."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from lmec_match.domain.record import Record
from lmec_match.domain.subjects import subject_text
from lmec_match.text.glossary import Glossary
from lmec_match.text.meaning import Embedding, Vectors
from lmec_match.text.shingles import tokens

K1, B = 1.2, 0.75
"""BM25's usual constants, those of FTS5. Source: Robertson and Zaragoza 2009."""

_Postings = tuple[NDArray[np.int32], NDArray[np.float32]]


class _KindIndex:
    """Index the records of one kind: token → rows and saturated term frequencies."""

    def __init__(self, records: Sequence[Record], glossary: Glossary | None) -> None:
        self.records = records
        self.row_of = {r.id: i for i, r in enumerate(records)}
        self.ids = np.array([r.id for r in records], dtype=np.int64)
        rows: dict[str, list[int]] = defaultdict(list)
        counts: dict[str, list[int]] = defaultdict(list)
        lengths = np.zeros(len(records), dtype=np.float32)
        for row, record in enumerate(records):
            text = subject_text(record)
            found = tokens(text)
            if glossary is not None:
                found += glossary.concept_tokens(text)
            lengths[row] = len(found)
            for token, times in Counter(found).items():
                rows[token].append(row)
                counts[token].append(times)
        mean = float(lengths.mean()) if len(records) else 1.0
        norm = K1 * (1 - B + B * lengths / max(mean, 1.0))
        self.postings: dict[str, _Postings] = {}
        for token, found_rows in rows.items():
            place = np.array(found_rows, dtype=np.int32)
            count = np.array(counts[token], dtype=np.float32)
            weight = count * (K1 + 1) / (count + norm[place])
            self.postings[token] = (place, weight.astype(np.float32))

    def ranked(self, wanted: Iterable[str], limit: int) -> list[tuple[int, float]]:
        total = len(self.records)
        scores = np.zeros(total, dtype=np.float32)
        for token in dict.fromkeys(wanted):
            found = self.postings.get(token)
            if found is not None:
                n = len(found[0])
                scores[found[0]] += math.log(1 + (total - n + 0.5) / (n + 0.5)) * found[1]
        hits = np.flatnonzero(scores)
        if len(hits) > limit:
            hits = hits[np.argpartition(-scores[hits], limit - 1)[:limit]]
        order = sorted(hits.tolist(), key=lambda row: (-float(scores[row]), int(self.ids[row])))
        return [(int(self.ids[row]), float(scores[row])) for row in order]


class MemoryOffers:
    """Hold records of any kinds, indexed at once; fulfils `Offers`."""

    def __init__(
        self,
        records: Iterable[Record],
        glossary: Glossary | None = None,
        embedding: Embedding | None = None,
    ) -> None:
        by_kind: dict[str, list[Record]] = defaultdict(list)
        for record in records:
            by_kind[record.kind].append(record)
        self._kinds: Mapping[str, _KindIndex] = {
            kind: _KindIndex(sorted(found, key=lambda r: r.id), glossary)
            for kind, found in by_kind.items()
        }
        self._vectors: dict[str, Vectors] = {}
        if embedding is not None:
            self._vectors = {
                kind: embedding.vectors([subject_text(r) for r in index.records])
                for kind, index in self._kinds.items()
            }

    def candidates(self, kind: str, tokens: Sequence[str], limit: int) -> list[tuple[int, float]]:
        """Return (record id, BM25 score) of the records that hold any token, best first."""
        index = self._kinds.get(kind)
        return index.ranked(tokens, limit) if index else []

    def partners(self, codes: Sequence[str]) -> Mapping[str, Record]:
        """Return the partners of these codes."""
        index = self._kinds.get("partners")
        wanted = set(codes)
        return {r.code: r for r in index.records if r.code in wanted} if index else {}

    def supplied(self, codes: Sequence[str]) -> Mapping[str, Sequence[Record]]:
        """Return the technologies of suppliers, by the supplier's code."""
        index = self._kinds.get("technologies")
        found: dict[str, list[Record]] = defaultdict(list)
        for record in index.records if index and codes else ():
            if (code := record.ref("supplier").code) in codes:
                found[code].append(record)
        return found

    def whole(self, kind: str) -> bool:
        """Say that the rarest tokens are enough, as in a register of so few records."""
        del kind
        return False

    def concepts(self, kind: str, ids: Sequence[int]) -> Mapping[int, Mapping[str, float]]:
        """Return nothing: here the texts are read."""
        del kind, ids
        return {}

    def records(self, kind: str, ids: Sequence[int]) -> list[Record]:
        """Return records by id, in the order asked."""
        index = self._kinds.get(kind)
        if index is None:
            return []
        return [index.records[index.row_of[i]] for i in ids if i in index.row_of]

    def document_frequency(self, kind: str, tokens: Sequence[str]) -> dict[str, int]:
        """Return in how many records each token occurs."""
        index = self._kinds.get(kind)
        if index is None:
            return {}
        return {t: len(index.postings[t][0]) for t in tokens if t in index.postings}

    def total(self, kind: str) -> int:
        """Return the number of records of the kind."""
        index = self._kinds.get(kind)
        return len(index.records) if index else 0

    def all_ids(self, kind: str) -> list[int]:
        """Return the ids of all records of the kind, ascending."""
        index = self._kinds.get(kind)
        return index.ids.tolist() if index else []

    def holders(
        self, kind: str, facet: str, codes: Sequence[str] | None = None
    ) -> NDArray[np.int32]:
        """Return the ids of records whose facet field holds any of the codes, or anything."""
        index = self._kinds.get(kind)
        records = index.records if index else ()
        wanted = None if codes is None else set(codes)
        return np.array(
            [
                r.id
                for r in records
                if (held := r.terms(facet)) and (wanted is None or wanted & set(held))
            ],
            dtype=np.int32,
        )

    def vectored(self, kind: str) -> int:
        """Return how many records of the kind have a vector."""
        return len(self._vectors.get(kind, ()))

    def vectors(self, kind: str, ids: Sequence[int]) -> Mapping[int, Vectors]:
        """Return the unit vectors of records."""
        rows = self._vectors.get(kind)
        if rows is None:
            return {}
        return {i: rows[self._kinds[kind].row_of[i]] for i in ids}

    def neighbours(self, kind: str, asked: Vectors, limit: int) -> list[int]:
        """Return the ids of records of near meaning, the nearest first."""
        rows = self._vectors.get(kind)
        if rows is None:
            return []
        products, ids = rows @ asked, self._kinds[kind].ids
        return [int(ids[row]) for row in np.lexsort((ids, -products))[:limit]]

    def question(self, kind: str, code: str, text: str) -> Vectors | None:
        """Return nothing: here no question is kept."""
        del kind, code, text
        return None
