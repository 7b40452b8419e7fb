"""Plan an import: what each row would do to the register, before anything is done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from lmec_match.domain.record import Record
from lmec_match.domain.values import Contact, Money, Name, Quantity, Ref, Value
from lmec_match.importing.candidates import candidate_of
from lmec_match.importing.drafts import DraftRecord, Drafts
from lmec_match.importing.duplicates import (
    DEFAULT,
    NameIndex,
    Proposal,
    Thresholds,
)
from lmec_match.importing.issues import Finding, Issue, Severity, at, msg
from lmec_match.importing.known_names import Names
from lmec_match.importing.mapping import CODE
from lmec_match.importing.table import layout_key
from lmec_match.progress import SILENT, Progress
from lmec_match.text.keys import letters_of, name_key
from lmec_match.text.normalise import clean

_SEARCHED = 2_000
"""Names that are looked for before somebody who cancelled is heard."""


class Action(StrEnum):
    """Say what a row would do."""

    NEW = "new"
    UPDATE = "update"
    UNCHANGED = "unchanged"
    SKIP = "skip"
    INVALID = "invalid"
    ASK = "ask"


class Existing(Protocol):
    """Answer, in bulk, what the register already holds. The services fulfil it."""

    def by_identity(self, kind: str, keys: Sequence[str]) -> Mapping[str, Record]:
        """Return the records that were imported under these identity keys."""
        ...

    def by_row_digest(self, kind: str, digests: Sequence[str]) -> Mapping[str, str]:
        """Return the codes of records that rows of these digests made or updated before."""
        ...

    def names(self, kind: str, progress: Progress) -> Names:
        """Return the names of every record of a kind, cut, to look for duplicates among."""
        ...

    def records(self, kind: str, codes: Sequence[str]) -> Mapping[str, Record]:
        """Return records by code."""
        ...

    def rejected_pairs(self) -> set[frozenset[str]]:
        """Return pairs that a person called different: two codes, or a code and a row digest."""
        ...

    def former_edition(self, kind: str, layout: str) -> Mapping[str, str]:
        """Return {identity key: code} of the last import of a list of this layout."""
        ...

    def count(self, kind: str) -> int:
        """Return the number of records of a kind."""
        ...


class Nothing:
    """Stand for an empty register."""

    def by_identity(self, kind: str, keys: Sequence[str]) -> Mapping[str, Record]:  # noqa: ARG002
        """Return nothing."""
        return {}

    def by_row_digest(self, kind: str, digests: Sequence[str]) -> Mapping[str, str]:  # noqa: ARG002
        """Return nothing."""
        return {}

    def names(self, kind: str, progress: Progress) -> Names:  # noqa: ARG002
        """Return nothing."""
        return Names(())

    def records(self, kind: str, codes: Sequence[str]) -> Mapping[str, Record]:  # noqa: ARG002
        """Return nothing."""
        return {}

    def rejected_pairs(self) -> set[frozenset[str]]:
        """Return nothing."""
        return set()

    def former_edition(self, kind: str, layout: str) -> Mapping[str, str]:  # noqa: ARG002
        """Return nothing."""
        return {}

    def count(self, kind: str) -> int:  # noqa: ARG002
        """Return 0."""
        return 0


@dataclass(frozen=True)
class PlanSettings:
    """Bound the bands, and say what counts as a large change (share of the register, 0…1)."""

    thresholds: Thresholds = DEFAULT
    large_change_share: float = 0.3
    find_duplicates: bool = True
    gone_overlap: float = 0.3
    """A former edition counts as the same list when at least this share of the shorter of the two
    is in both."""
    most_proposals: int = 5
    reread: frozenset[str] = frozenset()
    """Fields that are read otherwise than when this layout came last: a row that came before, word
    for word, may now say something else of them."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Hold what an update would change of one field."""

    field: str
    before: Value
    after: Value


@dataclass(slots=True)
class PlannedRow:
    """Hold what one record of the list would do.

    `code` is the record that it updates or repeats; `values` are those of the list; `proposals`
    name its possible doubles, by code or by the row of this list.
    """

    row: int
    rows: tuple[int, ...]
    action: Action
    kind: str
    code: str = ""
    values: dict[str, Value] = field(default_factory=dict)
    extra: dict[str, str] = field(default_factory=dict)
    difference: tuple[Difference, ...] = ()
    issues: tuple[Issue, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    key: str = ""
    keys: tuple[str, ...] = ()
    digest: str = ""
    corrected: dict[str, str] = field(default_factory=dict)
    """Of fields that a person corrected in the dry run: what the list itself says."""


@dataclass(frozen=True)
class ImportPlan:
    """Hold the dry run of one table: nothing was changed yet."""

    kind: str
    sheet: str
    layout: str
    rows: tuple[PlannedRow, ...]
    issues: tuple[Issue, ...]
    gone: tuple[str, ...] = ()
    """Codes of the former edition that are not in this list any more; never deleted."""
    read: int = 0
    header_row: int = 0
    """The row of the (last) heading that Excel shows, 0 when the table has none."""
    held: Names | None = field(default=None, repr=False, compare=False)
    """The names of the register that duplicates were looked for among: another plan of the list
    needs them again."""

    @property
    def counts(self) -> dict[str, int]:
        """Return how many records are read, new, updated, unchanged, skipped, invalid, asked."""
        by_action = Counter(str(r.action) for r in self.rows)
        return {"read": self.read} | {str(a): by_action.get(str(a), 0) for a in Action}

    @property
    def all_issues(self) -> tuple[Issue, ...]:
        """Return the issues of the sheet, then those of the rows."""
        return (*self.issues, *(i for r in self.rows for i in r.issues))


def plan(
    drafts: Drafts,
    existing: Existing,
    settings: PlanSettings | None = None,
    progress: Progress = SILENT,
) -> ImportPlan:
    """Compare drafts with the register and with each other.

    A row that was imported before, word for word, is unchanged even when its record was edited
    since, but for fields that are read otherwise now; a row with a known number or name updates;
    the others are new, unless they may be a double, which a person is asked about.
    """
    settings = settings or PlanSettings()
    records = drafts.records
    layout = layout_key(drafts.table)
    progress(0, len(records), msg("Comparing with the register"))
    seen = existing.by_row_digest(drafts.kind, [r.digest for r in records])
    # A row that came before and is read otherwise now means the record that it made then.
    meant = {
        seen[r.digest] for r in records if (r.corrected or settings.reread) and r.digest in seen
    }
    coded = existing.records(drafts.kind, sorted({r.code for r in records if r.code} | meant))
    pending = [r for r in records if r.digest not in seen and not r.code]
    known = existing.by_identity(drafts.kind, [k for r in pending for k in r.keys])
    rows = [_planned(drafts, r, seen, coded, known, settings.reread) for r in records]
    progress.check()
    held = None
    if settings.find_duplicates:
        held = _find_duplicates(drafts, rows, existing, settings, progress)
    gone = _gone(drafts, existing, layout, settings)
    issues = list(drafts.issues) + _warnings(drafts, rows, existing, gone, settings)
    return ImportPlan(
        drafts.kind,
        drafts.table.sheet,
        layout,
        tuple(rows),
        tuple(issues),
        gone,
        drafts.read,
        drafts.table.header_rows[-1] if drafts.table.header_rows else 0,
        held,
    )


def _planned(
    drafts: Drafts,
    record: DraftRecord,
    seen: Mapping[str, str],
    coded: Mapping[str, Record],
    known: Mapping[str, Record],
    reread: frozenset[str],
) -> PlannedRow:
    row = PlannedRow(
        record.row,
        record.rows,
        Action.NEW,
        record.kind,
        "",
        record.values,
        record.extra,
        (),
        record.issues,
        (),
        record.key,
        record.keys,
        record.digest,
        record.corrected,
    )
    if any(i.severity is Severity.ERROR for i in record.issues):
        row.action = Action.INVALID
        return row
    if record.repeats:
        row.action = Action.SKIP
        return row
    if record.code:
        found = coded.get(record.code)
        if found is None:
            finding = Finding("code_unknown", msg("There is no record {code}.", code=record.code))
            row.issues = (*row.issues, _in_column(drafts, finding, row, CODE, record.code))
            row.action = Action.ASK
            return row
        return _against(row, found)
    if record.digest in seen:
        found = coded.get(seen[record.digest])
        if found is not None:
            # What a person edited since stays, where the list says nothing else than it did.
            return _against(row, found, None if record.corrected else reread)
        row.action, row.code = Action.UNCHANGED, seen[record.digest]
        return row
    found = next(
        (known[k] for k in record.keys if k in known and _means(record, k, known[k])), None
    )
    if found is not None:
        return _against(row, found)
    return row


def _means(record: DraftRecord, key: str, found: Record) -> bool:
    """Say whether a key surely means a record: a name does when its letters are the same.

    A name without its accents is another spelling, which a person is asked about.
    """
    if not key.startswith("name:"):
        return True
    own = letters_of(record.name)
    return any(letters_of(n.text) == own for n in found.names())


def _against(row: PlannedRow, found: Record, fields: frozenset[str] | None = None) -> PlannedRow:
    """Compare a row with the record that it means: all of it, or some fields alone."""
    row.code = found.code
    changed = difference(found, row.values, row.extra)
    row.difference = tuple(d for d in changed if fields is None or d.field in fields)
    row.action = Action.UPDATE if row.difference else Action.UNCHANGED
    return row


def difference(
    found: Record, values: Mapping[str, Value], extra: Mapping[str, str]
) -> tuple[Difference, ...]:
    """Return the fields that a list would change; what it does not say stays."""
    changed = [
        Difference(key, found.values.get(key), value)
        for key, value in values.items()
        if not same_value(found.values.get(key), value)
        # Capitals and stops make no other name: the register's own way of writing it stays.
        and not (key == "name" and letters_of(found.name) == letters_of(str(value)))
    ]
    held = found.values.get("extra") or {}
    added = {k: v for k, v in extra.items() if held.get(k) != v}
    if added:
        changed.append(Difference("extra", held or None, {**held, **added}))
    return tuple(changed)


def same_value(before: Value, after: Value) -> bool:
    """Say whether two values mean the same, however they were written."""
    match before, after:
        case Money(), Money():
            return (before.amount, before.currency, before.top) == (
                after.amount,
                after.currency,
                after.top,
            )
        case Quantity(), Quantity():
            return (before.minimum, before.maximum, before.unit) == (
                after.minimum,
                after.maximum,
                after.unit,
            )
        case Ref(), Ref():
            return before.text == after.text or (bool(before.code) and before.code == after.code)
        case str(), str():
            return before == after or clean(before) == clean(after)
        case tuple(), tuple() if after and isinstance(after[0], Contact):
            return {(c.name, c.position, c.email, c.phone) for c in before} == {
                (c.name, c.position, c.email, c.phone) for c in after
            }
        case tuple(), tuple() if after and isinstance(after[0], Name):
            texts = {name_key(n.text) for n in before if isinstance(n, Name)}
            return all(name_key(n.text) in texts for n in after)
        case tuple(), tuple():
            return set(before) == set(after)
        case Decimal() | int(), Decimal() | int():
            return Decimal(before) == Decimal(after)
        case _:
            return bool(before == after)


def _find_duplicates(
    drafts: Drafts,
    rows: list[PlannedRow],
    existing: Existing,
    settings: PlanSettings,
    progress: Progress,
) -> Names | None:
    """Propose doubles for the rows that would be new, in the register and among themselves.

    Return the register's names, None when no row is new.
    """
    fresh = [
        (row, record)
        for row, record in zip(rows, drafts.records, strict=True)
        if row.action is Action.NEW
    ]
    if not fresh:
        return None
    progress(0, len(fresh), msg("Looking for duplicates"))
    held = existing.names(drafts.kind, progress)
    asked = [
        candidate_of(drafts.kind, record.values, record.row, record.identity) for _, record in fresh
    ]
    index = NameIndex([held, Names(asked, held)], settings.thresholds, progress)
    before = len(held.candidates)
    rejected = existing.rejected_pairs()

    def search(start: int) -> list[list[Proposal]]:
        progress.check()
        last = min(start + _SEARCHED, len(asked))
        return index.query_own(before + start, before + last, settings.most_proposals)

    starts = range(0, len(asked), _SEARCHED)
    found: list[list[Proposal]] = []
    # Half of a search is numpy's and rapidfuzz's, which leave the interpreter to the other one.
    with ThreadPoolExecutor(2, "duplicates") as pool:
        for part in pool.map(search, starts):
            found += part
            progress(len(found), len(fresh), msg("Looking for duplicates"))
    for (row, record), proposals in zip(fresh, found, strict=True):
        kept = tuple(
            p for p in proposals if frozenset((record.digest, str(p.other))) not in rejected
        )
        if kept:
            row.proposals, row.action = kept, Action.ASK
            row.issues = (*row.issues, _duplicate_issue(drafts, row, kept[0]))
    return held


def _duplicate_issue(drafts: Drafts, row: PlannedRow, best: Proposal) -> Issue:
    if isinstance(best.other, int):
        finding = Finding(
            "duplicate_in_list",
            msg("May be the same as row {row}, “{name}”.", row=best.other, name=best.name),
        )
    else:
        finding = Finding(
            "duplicate_in_register",
            msg("May be {code}, “{name}”.", code=best.other, name=best.name),
        )
    return _in_column(drafts, finding, row, "name", row.values.get("name"))


def _in_column(
    drafts: Drafts, finding: Finding, row: PlannedRow, target: str, value: object
) -> Issue:
    """Put a finding at a row's cell in the column of a target, at the row where none is."""
    column = drafts.mapping.of(target)
    letter = drafts.table.letter(column.column) if column else ""
    return at(finding, drafts.table.sheet, row.row, letter, target, value)


def _gone(
    drafts: Drafts, existing: Existing, layout: str, settings: PlanSettings
) -> tuple[str, ...]:
    former = existing.former_edition(drafts.kind, layout)
    if not former:
        return ()
    here = {k for r in drafts.records for k in r.keys}
    absent = [code for key, code in former.items() if key not in here]
    # Of a list that was cut short all is known; of another list in the same layout nothing is.
    shorter = min(len(former), len(drafts.records))
    if (len(former) - len(absent)) < settings.gone_overlap * shorter:
        return ()
    return tuple(dict.fromkeys(absent))


def _warnings(
    drafts: Drafts,
    rows: Sequence[PlannedRow],
    existing: Existing,
    gone: Sequence[str],
    settings: PlanSettings,
) -> list[Issue]:
    held = existing.count(drafts.kind)
    issues = []
    updates = sum(r.action is Action.UPDATE for r in rows)
    if held >= 20 and updates > settings.large_change_share * held:
        finding = Finding(
            "large_change",
            msg(
                "The list would change {n} of {all} {all:record|records} of the register.",
                n=updates,
                all=held,
            ),
        )
        issues.append(at(finding, drafts.table.sheet, 0, "", "", updates))
    former = len(gone) + sum(r.action in (Action.UNCHANGED, Action.UPDATE) for r in rows)
    if gone and len(gone) > 0.3 * former:
        finding = Finding(
            "many_gone",
            msg(
                "{n} {n:record of|records of} the former edition are not in this list; they stay.",
                n=len(gone),
            ),
        )
        issues.append(at(finding, drafts.table.sheet, 0, "", "", len(gone)))
    return issues
