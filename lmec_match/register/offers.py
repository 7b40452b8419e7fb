"""Give the matcher its offers from the register: candidates by the full-text index, then rows."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, func, select

from lmec_match.domain.record import Record
from lmec_match.register import indexing, models, queries, search_index
from lmec_match.register.meanings import Meanings, RegisterMeanings
from lmec_match.register.postings import FEWEST, MOST, Postings
from lmec_match.register.terms import Terms
from lmec_match.text.meaning import Vectors
from lmec_match.text.shingles import quoted

MANY_TERMS = 64
"""Terms that one candidate query may hold; the rarest are kept."""
READ_POSTINGS = 60_000
"""Postings that one candidate query may read in all: it bounds the time at any size."""
FEW_TERMS = 6


@dataclass
class Statistics:
    """Keep how many records there are and in how many each token occurs, until that changes."""

    stand: tuple[object, ...] = ()
    totals: dict[str, int] = field(default_factory=dict)
    frequencies: dict[tuple[str, str], int] = field(default_factory=dict)
    postings: dict[str, Postings] = field(default_factory=dict)
    partners: dict[str, Record] = field(default_factory=dict)
    holders: dict[tuple[str, str | None], NDArray[np.int32]] = field(default_factory=dict)
    meanings: Meanings = field(default_factory=Meanings)


class RegisterOffers:
    """Answer the matcher from one open connection; answers are in a fixed order.

    `statistics` may be kept from one question to the next: the last change, and how far a renewal
    of the index has come, tell whether they still hold. `model` is the version of the model of
    meaning at hand, "" without one.
    """

    def __init__(
        self,
        connection: Connection,
        terms: Terms,
        statistics: Statistics | None = None,
        model: str = "",
    ) -> None:
        self._connection, self._terms = connection, terms
        kept = statistics or Statistics()
        last = connection.execute(select(func.max(models.change_set.c.id))).scalar()
        stand = (last, *indexing.stand(connection))
        if kept.stand != stand:
            kept.stand, kept.totals, kept.frequencies, kept.postings = stand, {}, {}, {}
            kept.partners, kept.holders = {}, {}
        self._totals, self._frequencies = kept.totals, kept.frequencies
        self._postings, self._partners = kept.postings, kept.partners
        self._holders = kept.holders
        self._meanings = (
            RegisterMeanings(connection, model, kept.meanings, last) if model else None
        )

    def candidates(self, kind: str, tokens: Sequence[str], limit: int) -> list[tuple[int, float]]:
        """Return (record id, BM25) of records that hold any of the tokens, best first.

        Of the tokens only the rarest count where there are too many records for all (`whole`).
        """
        if self.whole(kind):
            return self._held(kind).ranked(self._connection, kind, tokens, limit)
        frequency = self.document_frequency(kind, tokens)
        rare = sorted((t for t in frequency if frequency[t]), key=lambda t: (frequency[t], t))
        chosen: list[str] = []
        read = 0
        for token in rare[:MANY_TERMS]:
            read += frequency[token]
            if read > READ_POSTINGS and len(chosen) >= min(FEW_TERMS, len(rare)):
                break
            if read > 4 * READ_POSTINGS and chosen:
                break
            chosen.append(token)
        expression = " OR ".join(quoted(t) for t in chosen)
        return search_index.ranked(self._connection, kind, expression, limit)

    def prepare(self, kind: str, seconds: float) -> bool:
        """Read for about so long what questions will need; say whether nothing is left."""
        return not self.whole(kind) or self._held(kind).prepare(self._connection, kind, seconds)

    def _held(self, kind: str) -> Postings:
        if kind not in self._postings:
            self._postings[kind] = Postings.read(self._connection, kind)
        return self._postings[kind]

    def supplied(self, codes: Sequence[str]) -> Mapping[str, Sequence[Record]]:
        """Return the technologies of suppliers, by the supplier's code, in the order of their own.

        Of each only where it is serviced and proven, with the sources.
        """
        found: dict[str, list[Record]] = {}
        fields = ("serviced_in", "reference_countries")
        for record in queries.referring(
            self._connection, "technologies", "supplier", codes, fields
        ):
            found.setdefault(record.ref("supplier").code, []).append(record)
        return found

    def whole(self, kind: str) -> bool:
        """Say whether candidates are ranked by every token, however common it is."""
        return FEWEST <= self.total(kind) <= MOST

    def concepts(self, kind: str, ids: Sequence[int]) -> Mapping[int, Mapping[str, float]]:
        """Return the concepts of records that the index knows."""
        return indexing.concepts(self._connection, kind, ids, self._terms)

    def records(self, kind: str, ids: Sequence[int]) -> list[Record]:
        """Return records by id, in the order asked; those that are gone are left out."""
        return queries.records_by_id(self._connection, kind, ids)

    def partners(self, codes: Sequence[str]) -> Mapping[str, Record]:
        """Return the partners of these codes; those that are gone are left out."""
        wanted = [c for c in dict.fromkeys(codes) if c not in self._partners]
        if wanted:
            self._partners.update((r.code, r) for r in queries.records(self._connection, wanted))
        return {c: self._partners[c] for c in codes if c in self._partners}

    def document_frequency(self, kind: str, tokens: Sequence[str]) -> dict[str, int]:
        """Return in how many records of the kind each token occurs (absent = 0)."""
        wanted = [t for t in dict.fromkeys(tokens) if (kind, t) not in self._frequencies]
        if wanted:
            vocabulary = search_index.vocabulary(self._connection, kind)
            rows = self._connection.exec_driver_sql(
                f"SELECT term, doc FROM json_each(?) JOIN {vocabulary} ON term = value",
                (json.dumps(wanted),),
            )
            self._frequencies.update(dict.fromkeys(((kind, t) for t in wanted), 0))
            self._frequencies.update({(kind, term): int(count) for term, count in rows})
        return {t: self._frequencies[kind, t] for t in dict.fromkeys(tokens)}

    def total(self, kind: str) -> int:
        """Return the number of records of the kind."""
        if kind not in self._totals:
            self._totals[kind] = queries.count(self._connection, kind)
        return self._totals[kind]

    def all_ids(self, kind: str) -> list[int]:
        """Return the ids of all records of the kind, ascending."""
        rows = self._connection.exec_driver_sql(f"SELECT id FROM {kind} ORDER BY id").fetchall()
        return [row[0] for row in rows]

    def holders(
        self, kind: str, facet: str, codes: Sequence[str] | None = None
    ) -> NDArray[np.int32]:
        """Return the ids of records whose facet field holds any of the codes, or anything.

        The highest id comes last; a record may come several times.
        """
        field_key = f"{kind}.{facet}"
        if codes is None:
            return self._holders_of(field_key, None)
        found = np.concatenate([self._holders_of(field_key, c) for c in dict.fromkeys(codes)])
        found.sort()
        return found

    def _holders_of(self, field_key: str, code: str | None) -> NDArray[np.int32]:
        if (field_key, code) not in self._holders:
            # One text a code: to hand a hundred thousand rows over would take most of the time.
            found = self._connection.exec_driver_sql(
                "SELECT group_concat(record_id) FROM facet WHERE field = ?"
                + ("" if code is None else " AND value = ?"),
                (field_key,) if code is None else (field_key, code),
            ).scalar()
            ids = np.fromstring(found or "", dtype=np.int32, sep=",")
            self._holders[field_key, code] = np.unique(ids)
        return self._holders[field_key, code]

    def vectored(self, kind: str) -> int:
        """Return how many records of the kind have a vector by the model at hand."""
        return self._meanings.count(kind) if self._meanings is not None else 0

    def vectors(self, kind: str, ids: Sequence[int]) -> Mapping[int, Vectors]:
        """Return the unit vectors of those records that have one."""
        return self._meanings.vectors(kind, list(ids)) if self._meanings is not None else {}

    def neighbours(self, kind: str, asked: Vectors, limit: int) -> list[int]:
        """Return the ids of records of near meaning, the nearest first."""
        return self._meanings.neighbours(kind, asked, limit) if self._meanings is not None else []

    def question(self, kind: str, code: str, text: str) -> Vectors | None:
        """Return the unit vector kept of a record that asks with this very text, else None."""
        return self._meanings.question(kind, code, text) if self._meanings is not None else None
