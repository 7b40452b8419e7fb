"""Stand for a register in the tests of importing: plain dictionaries behind the protocol."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from lmec_match.domain import codes, kinds, vocabulary
from lmec_match.domain.record import Record
from lmec_match.domain.vocabulary import Vocabularies
from lmec_match.importing import drafts, header, mapping, plan, reader
from lmec_match.importing.candidates import candidate_of
from lmec_match.importing.known_names import Names
from lmec_match.importing.plan import Action, ImportPlan
from lmec_match.progress import Progress

LISTS = Path(__file__).resolve().parents[2].parent / "shared" / "lists"


def shared(name: str) -> Path:
    """Return a list of the shared folder, or skip the test where it is not there."""
    path = LISTS / name
    if not path.exists():
        pytest.skip(f"{path} is not here")
    return path


class MemoryRegister:
    """Hold records in memory, with what earlier imports said of them."""

    def __init__(self) -> None:
        self.held: dict[str, Record] = {}
        self.keys: dict[str, str] = {}
        self.digests: dict[str, str] = {}
        self.editions: dict[str, dict[str, str]] = {}
        self.rejected: set[frozenset[str]] = set()

    def apply(self, planned: ImportPlan) -> None:
        edition: dict[str, str] = {}
        for row in planned.rows:
            code = row.code
            if row.action in (Action.NEW, Action.ASK) and not code:
                kind = kinds.KINDS[row.kind]
                code = codes.make(kind.prefix, kind.number, len(self.held) + 1)
                values = {**row.values, **({"extra": row.extra} if row.extra else {})}
                self.held[code] = Record(len(self.held) + 1, code, row.kind, values)
            elif row.action is Action.UPDATE:
                values = {**self.held[code].values, **{d.field: d.after for d in row.difference}}
                self.held[code] = replace(self.held[code], values=values)
            if code:
                self.digests[row.digest] = code
                for key in row.keys:
                    self.keys.setdefault(key, code)
                edition[row.key] = code
        self.editions[planned.layout] = edition

    def by_identity(self, kind: str, keys: Sequence[str]) -> Mapping[str, Record]:
        return {
            k: self.held[self.keys[k]]
            for k in keys
            if k in self.keys and self.held[self.keys[k]].kind == kind
        }

    def by_row_digest(self, kind: str, digests: Sequence[str]) -> Mapping[str, str]:
        return {d: self.digests[d] for d in digests if d in self.digests}

    def names(self, kind: str, progress: Progress) -> Names:
        return Names(candidate_of(kind, r, r.code) for r in self.held.values() if r.kind == kind)

    def records(self, kind: str, wanted: Sequence[str]) -> Mapping[str, Record]:
        return {c: self.held[c] for c in wanted if c in self.held}

    def rejected_pairs(self) -> set[frozenset[str]]:
        return self.rejected

    def former_edition(self, kind: str, layout: str) -> Mapping[str, str]:
        return self.editions.get(layout, {})

    def count(self, kind: str) -> int:
        return sum(r.kind == kind for r in self.held.values())


def plans_of(
    path: Path, register: MemoryRegister, words: Vocabularies, kind: str = ""
) -> list[ImportPlan]:
    """Read, map and plan every table of a file."""
    return plan_workbook(reader.read(path), register, words, kind)


def plan_workbook(
    book: reader.Workbook, register: MemoryRegister, words: Vocabularies, kind: str = ""
) -> list[ImportPlan]:
    planned = []
    for sheet in book.sheets:
        for table in header.find_tables(sheet):
            chosen = kind or mapping.suggest_kind(table, words)[0][0]
            mapped = mapping.suggest(table, chosen, words)
            planned.append(plan.plan(drafts.draft(table, mapped, words), register))
    return planned


def pasted(
    text: str, words: Vocabularies, kind: str = "", register: MemoryRegister | None = None
) -> ImportPlan:
    """Plan a pasted block that holds one table."""
    return plan_workbook(reader.read_text(text), register or MemoryRegister(), words, kind)[0]


def load_words() -> Vocabularies:
    return vocabulary.load()
