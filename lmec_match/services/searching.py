"""Search the register: any kind, any language, codes, typing errors forgiven."""

from __future__ import annotations

import importlib
import re
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from lmec_match.domain import codes
from lmec_match.domain.kinds import IMPORTABLE, KIND_OF_PREFIX, KINDS, PREFIXES, kind_of
from lmec_match.domain.record import Record
from lmec_match.domain.values import Ref
from lmec_match.errors import LmecError
from lmec_match.register import queries, search_index
from lmec_match.services.office import Office
from lmec_match.text.shingles import fold, fts_prefix_query, fts_query, quoted, tokens

CANDIDATES = 400
"""Records of a kind that a search ranks."""
FEW = 20
"""Where fewer have the very words, records of the same meaning are looked for too."""
MOST_SYLLABLES = 5
_BEGUN = re.compile(r"([a-z]{3})[- ]?(\d{1,5})-?")
"""A code that is still being typed, without its check digit."""


class Way(IntEnum):
    """Say how a text was found in a record; scores of one way are not those of another."""

    WORDS = 0
    MEANING = 1
    CORRECTED = 2
    ANY_WORD = 3


_CEILING = {Way.WORDS: 100.0, Way.MEANING: 80.0, Way.CORRECTED: 60.0, Way.ANY_WORD: 40.0}

_Ranked = tuple[int, float, Way]
"""A record's id, its score, and how it was found."""


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
    """Return FTS5 expressions, the strictest first: all words (the last may go on), then any.

    Words in plain letters also stand for one that was heard: ``wu shui`` for 污水.
    """
    strict = fts_prefix_query(text)
    words = fold(text).split()
    if 1 < len(words) <= MOST_SYLLABLES and all(w.isascii() and w.isalpha() for w in words):
        strict = f"({strict}) OR {quoted(''.join(words))}*" if strict else ""
    return [e for e in (strict, fts_query(tokens(text))) if e]


def ids(office: Office, kind: str, text: str, limit: int = 2000) -> list[int]:
    """Return the ids of a kind's records that a text finds, best first."""
    return [identity for identity, _, _ in _ranked(office, kind, text, limit)]


def _ranked(office: Office, kind: str, text: str, limit: int) -> list[_Ranked]:
    by_code = _by_code(office, kind, text, limit)
    if by_code is not None:
        return by_code
    strict, *loose = expressions(text) or [""]
    with office.register.read() as connection:
        found = search_index.ranked(connection, kind, strict, limit)
    exact = [(identity, score, Way.WORDS) for identity, score in found]
    if len(exact) < FEW and strict:
        exact.extend(_by_meaning(office, kind, text, {i for i, _ in found}, limit))
    if exact:
        return exact[:limit]
    # Loaded when needed: it brings numpy along, and most searches find something at once.
    spelling = importlib.import_module("lmec_match.services.spelling")
    corrected: list[str] = spelling.expressions(office, kind, text)
    with office.register.read() as connection:
        ways = [*((e, Way.CORRECTED) for e in corrected), *((e, Way.ANY_WORD) for e in loose)]
        for expression, way in ways:
            found = search_index.ranked(connection, kind, expression, limit)
            if found:
                return [(identity, score, way) for identity, score in found]
    return []


def _by_code(office: Office, kind: str, text: str, limit: int) -> list[_Ranked] | None:
    """Return the records of a code, or of one that is still being typed; None for other texts."""
    if codes.looks_like(text):
        try:
            code = codes.read(text, PREFIXES)
        except LmecError:
            # Not a code after all ("ISO 14001 5"), or not whole yet: looked at below.
            code = ""
        if code:
            if kind_of(code).key != kind:
                return []
            with office.register.read() as connection:
                return [(r.id, 100.0, Way.WORDS) for r in queries.records(connection, [code])]
    begun = _BEGUN.fullmatch(fold(text).strip())
    if begun is None or begun[1].upper() not in KIND_OF_PREFIX:
        return None
    if KIND_OF_PREFIX[begun[1].upper()] != kind:
        return []
    with office.register.read() as connection:
        found = queries.ids_by_code(connection, kind, f"{begun[1].upper()}-{begun[2]}", limit)
    return [(identity, 100.0, Way.WORDS) for identity in found]


def _by_meaning(
    office: Office, kind: str, text: str, held: set[int], limit: int
) -> list[_Ranked]:
    """Return further records that name, in any language, all that the text names."""
    # Loaded when needed, as above.
    where = importlib.import_module("lmec_match.text.where")
    known = office.glossary
    named: list[tuple[str, tuple[str, ...]]] = where.whole(known, text)
    choices = []
    for key, parts in named:
        tokens_of = [known.by_id[part].token for part in parts]
        made_of = [f"({fts_query(tokens_of, every=True)})"] if tokens_of else []
        choices.append(f"({' OR '.join([quoted(known.by_id[key].token), *made_of])})")
    with office.register.read() as connection:
        found = search_index.ranked(connection, kind, " AND ".join(choices), limit)
    return [(i, score, Way.MEANING) for i, score in found if i not in held]


def search(
    office: Office, text: str, kind: str = "", country: str = "", limit: int = 20
) -> list[Hit]:
    """Return the best records of one kind, or of all."""
    wanted = [kind] if kind else [k.key for k in IMPORTABLE]
    found: list[tuple[Way, float, Record]] = []
    for key in wanted:
        ranked = {i: (score, way) for i, score, way in _ranked(office, key, text, CANDIDATES)}
        with office.register.read() as connection:
            records = queries.records_by_id(connection, key, list(ranked))
        for record in records:
            if not country or country in places(record):
                score, way = ranked[record.id]
                found.append((way, score, record))
    found.sort(key=lambda item: (item[0], -item[1], item[2].code))
    tops: dict[Way, float] = {}
    for way, score, _ in found:
        tops.setdefault(way, score or 1.0)
    return [_hit(r, _CEILING[way] * score / tops[way]) for way, score, r in found[:limit]]


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
