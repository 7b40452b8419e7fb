"""Search the register: any kind, any language, codes, typing errors forgiven."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import Any

from lmec_match.domain import codes
from lmec_match.domain.kinds import IMPORTABLE, KINDS, PREFIXES, kind_of
from lmec_match.domain.record import Record
from lmec_match.domain.values import Ref
from lmec_match.errors import LmecError
from lmec_match.register import queries, search_index
from lmec_match.services.office import Office
from lmec_match.text.shingles import fts_prefix_query, fts_query, tokens

CANDIDATES = 400
"""Records of a kind that a search ranks."""


@dataclass(frozen=True)
class Hit:
    """Hold one record that a search found; `score` is 0…100 within this search."""

    code: str
    kind: str
    name: str
    country: str
    score: float
    snippet: str

    def as_data(self) -> dict[str, Any]:
        """Return the hit as the command line's JSON has it."""
        return {
            "code": self.code,
            "kind": self.kind,
            "name": self.name,
            "country": self.country,
            "score": round(self.score, 1),
            "snippet": self.snippet,
        }


def expressions(text: str) -> list[str]:
    """Return FTS5 expressions, the strictest first: all words (the last may go on), then any."""
    return [e for e in (fts_prefix_query(text), fts_query(tokens(text))) if e]


def ids(office: Office, kind: str, text: str, limit: int = 2000) -> list[int]:
    """Return the ids of a kind's records that a text finds, best first."""
    return [identity for identity, _ in _ranked(office, kind, text, limit)]


def _ranked(office: Office, kind: str, text: str, limit: int) -> list[tuple[int, float]]:
    if codes.looks_like(text):
        try:
            code = codes.read(text, PREFIXES)
        except LmecError:
            # Not a code after all ("ISO 14001 5"): searched as words below.
            code = ""
        if code and kind_of(code).key == kind:
            with office.register.read() as connection:
                return [(r.id, 100.0) for r in queries.records(connection, [code])]
    strict, *loose = expressions(text) or [""]
    with office.register.read() as connection:
        found = search_index.ranked(connection, kind, strict, limit)
    if found:
        return found
    # Loaded when needed: it brings numpy along, and most searches find something at once.
    spelling = importlib.import_module("lmec_match.services.spelling")
    corrected: list[str] = spelling.expressions(office, kind, text)
    with office.register.read() as connection:
        for expression in [*corrected, *loose]:
            found = search_index.ranked(connection, kind, expression, limit)
            if found:
                return found
    return []


def search(
    office: Office, text: str, kind: str = "", country: str = "", limit: int = 20
) -> list[Hit]:
    """Return the best records of one kind, or of all."""
    wanted = [kind] if kind else [k.key for k in IMPORTABLE]
    found: list[tuple[float, Record]] = []
    for key in wanted:
        ranked = _ranked(office, key, text, CANDIDATES)
        scores = dict(ranked)
        with office.register.read() as connection:
            records = queries.records_by_id(connection, key, [i for i, _ in ranked])
        found.extend((scores[r.id], r) for r in records if not country or country in places(r))
    found.sort(key=lambda pair: (-pair[0], pair[1].code))
    top = found[0][0] if found else 1.0
    return [_hit(record, 100.0 * score / top if top else 0.0) for score, record in found[:limit]]


def places(record: Record) -> tuple[str, ...]:
    """Return every country that a record has to do with."""
    keys = ("country", "countries", "countries_served", "reference_countries", "serviced_in")
    return tuple(dict.fromkeys(c for k in keys for c in record.terms(k)))


def _hit(record: Record, score: float) -> Hit:
    body = ""
    for field in KINDS[record.kind].fields:
        value = record.values.get(field.key)
        if field.search_weight == 2 and value:
            body = value.text if isinstance(value, Ref) else str(value)
            break
    return Hit(
        record.code, record.kind, record.name, ",".join(places(record)[:6]), score, body[:160]
    )
