"""Tell the planner what the register already holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lmec_match.domain.kinds import KINDS
from lmec_match.domain.record import Record
from lmec_match.importing.known_names import Names
from lmec_match.progress import Progress
from lmec_match.register import imports as memory
from lmec_match.register import queries
from lmec_match.services import held_names, records
from lmec_match.services.merging import gone_into
from lmec_match.services.office import Office

DIFFERENT = "not_duplicate"
"""`about` of the remembered choice that two things are different."""
NAMED = "name:"


class RegisterExisting:
    """Answer from one register, in bulk."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def by_identity(self, kind: str, keys: Sequence[str]) -> Mapping[str, Record]:
        """Return records that were imported under these keys, or that bear the name in them."""
        with self._office.register.read() as connection:
            codes = memory.codes_by_key(connection, kind, keys, gone_into(connection))
            for key, found in self._by_name(kind, [k for k in keys if k not in codes]).items():
                codes[key] = found
            found_records = {
                r.code: r for r in queries.records(connection, sorted(set(codes.values())))
            }
        return {k: found_records[c] for k, c in codes.items() if c in found_records}

    def _by_name(self, kind: str, keys: Sequence[str]) -> dict[str, str]:
        """Return {key: code} where exactly one record has the name and the country of a key."""
        wanted = {}
        for key in keys:
            if key.startswith(NAMED):
                name, _, country = key.removeprefix(NAMED).partition("|")
                if name:
                    wanted[key] = (name, country.split("#")[0])
        if not wanted:
            return {}
        with self._office.register.read() as connection:
            by_name = queries.codes_by_name(connection, kind, {n for n, _ in wanted.values()})
            codes = sorted({c for found in by_name.values() for c in found})
            held = {r.code: r for r in queries.records(connection, codes)}
        answer = {}
        for key, (name, country) in wanted.items():
            fitting = [c for c in by_name.get(name, ()) if self._agrees(held.get(c), country)]
            if len(fitting) == 1:
                answer[key] = fitting[0]
        return answer

    @staticmethod
    def _agrees(record: Record | None, country: str) -> bool:
        if record is None:
            return False
        known = record.terms("country") or record.terms("countries")
        return not country or not known or country in known

    def by_row_digest(self, kind: str, digests: Sequence[str]) -> Mapping[str, str]:
        """Return {digest: code} of rows with the same content that came before."""
        with self._office.register.read() as connection:
            return memory.codes_by_digest(connection, kind, digests, gone_into(connection))

    def names(self, kind: str, progress: Progress) -> Names:
        """Return the names of every record of a kind, cut."""
        return held_names.of_office(self._office).of(kind, progress)

    def records(self, kind: str, codes: Sequence[str]) -> Mapping[str, Record]:
        """Return records by code; what is no code of the kind is left out."""
        prefix = KINDS[kind].prefix
        wanted = [c for c in codes if c.startswith(f"{prefix}-")]
        with self._office.register.read() as connection:
            return {r.code: r for r in queries.records(connection, wanted)}

    def rejected_pairs(self) -> set[frozenset[str]]:
        """Return pairs that a person called different."""
        kept = records.all_of(self._office, "remembered", {"about": DIFFERENT})
        return {frozenset(r.values["data"]["pair"]) for r in kept if r.values.get("data")}

    def former_edition(self, kind: str, layout: str) -> Mapping[str, str]:
        """Return {key: code} of the last import of a list of this layout."""
        with self._office.register.read() as connection:
            return memory.former_edition(connection, kind, layout)

    def count(self, kind: str) -> int:
        """Return the number of records of a kind."""
        with self._office.register.read() as connection:
            return queries.count(connection, kind)
