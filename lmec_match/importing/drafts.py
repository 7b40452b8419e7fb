"""Turn the rows of a mapped table into draft records, each with its issues and its identity."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from collections.abc import Mapping as MappingType
from dataclasses import dataclass, field, replace
from itertools import repeat

from lmec_match import collector
from lmec_match.domain import kinds
from lmec_match.domain.fields import Field, FieldType
from lmec_match.domain.values import Name, Value
from lmec_match.domain.vocabulary import Vocabularies
from lmec_match.importing import columns as reading
from lmec_match.importing import corrections, headings
from lmec_match.importing.columns import Column
from lmec_match.importing.issues import Finding, Issue, at, msg
from lmec_match.importing.mapping import CODE, ROW_NUMBER, Mapping
from lmec_match.importing.parts import LANGUAGES, combine
from lmec_match.importing.table import Table
from lmec_match.importing.values import as_text, name_of
from lmec_match.importing.workbook import Limits
from lmec_match.progress import SILENT, Progress
from lmec_match.text.keys import name_key
from lmec_match.text.normalise import fold, label_key

_FORM_OF_USAGE = {"official": 0, "label": 1, "alias": 2, "former": 3, "acronym": 4}
_STEP = 2_000


@dataclass(frozen=True)
class DraftSettings:
    """Say what is known beside the list: the sender, and whether his dates begin with the day."""

    sender: str = ""
    day_first: bool | None = None
    limits: Limits = field(default_factory=Limits)


@dataclass(slots=True)
class DraftRecord:
    """Hold one record as a list tells it.

    `row` is the row that Excel shows, `rows` all rows that tell of the record; `key` names the
    record in its list's own terms (see `keys`), `keys` further ways to find it; `digest` changes
    when anything that the list says of the record changes, and does not depend on the layout.
    """

    kind: str
    row: int
    rows: tuple[int, ...]
    values: dict[str, Value]
    extra: dict[str, str]
    issues: tuple[Issue, ...]
    key: str
    keys: tuple[str, ...]
    digest: str
    code: str = ""
    identity: str = ""
    repeats: int = 0
    """Row that this one repeats word for word; 0 when it repeats none."""
    corrected: dict[str, str] = field(default_factory=dict)
    """Of fields that a person corrected in the dry run: what the list itself says."""

    @property
    def name(self) -> str:
        """Return the record's name, "" when the row has none."""
        return str(self.values.get("name") or "")


@dataclass(frozen=True)
class Drafts:
    """Hold all drafts of a table, and the issues of whole columns (row 0)."""

    kind: str
    mapping: Mapping
    table: Table
    records: list[DraftRecord]
    issues: tuple[Issue, ...]

    @property
    def read(self) -> int:
        """Return the number of body rows that were read."""
        return len(self.table.rows)


def draft(
    table: Table,
    mapping: Mapping,
    vocabularies: Vocabularies,
    settings: DraftSettings | None = None,
    progress: Progress = SILENT,
) -> Drafts:
    """Read every column of a table by its mapping and put the rows together as records."""
    settings = settings or DraftSettings()
    fields = kinds.KINDS[mapping.kind].by_key
    country = mapping.of("country") or mapping.of("countries")
    hint = settings.day_first
    if hint is None:
        hint = reading.order_hint(table, country.column if country else None, vocabularies)
    read: list[Column] = []
    helpers = {c.field: c for c in mapping.columns if c.part in ("currency", "unit")}
    for done, choice in enumerate(mapping.columns):
        progress(done, len(mapping.columns), msg("Reading column {column}", column=choice.heading))
        if choice.target == ROW_NUMBER:
            continue
        beside = None
        helper = helpers.get(choice.field)
        if helper is not None and helper is not choice:
            beside = reading.texts_of(table.column(helper.column))
        read.append(
            reading.read_column(table, choice, fields.get(choice.field), vocabularies, hint, beside)
        )
    builder = _Builder(table, mapping, read, fields)
    with collector.quiet():
        records = builder.build(progress)
    table.forget_columns()
    return Drafts(mapping.kind, mapping, table, records, builder.column_issues())


class _Builder:
    """Put columns together row by row."""

    def __init__(
        self, table: Table, mapping: Mapping, read: list[Column], fields: dict[str, Field]
    ) -> None:
        self.table, self.mapping, self.columns, self.fields = table, mapping, read, fields
        self.plain: list[tuple[str, list[object]]] = []
        self.parts: dict[str, list[Column]] = defaultdict(list)
        self.notes: list[tuple[str, Column]] = []
        self.code: Column | None = None
        self.names: list[Column] = []
        self.failing = [c for c in read if c.failed and c.choice.target]
        self._sort_columns()
        self.namespace = self._namespace()

    def _sort_columns(self) -> None:
        for column in self.columns:
            choice = column.choice
            if choice.target == CODE:
                self.code = column
            elif not choice.target or column.field is None:
                heading = choice.heading or msg_column(self.table, choice.column)
                self.notes.append((heading, column))
            elif choice.target == "name":
                self.names.append(column)
            elif choice.part or column.field.type in (FieldType.NAMES,):
                self.parts[choice.field].append(column)
            else:
                self.plain.append((choice.field, column.values))

    def _namespace(self) -> str:
        """Return what makes the numbers of this list its own: the headings of number and name."""
        identity = self.mapping.of("external_id")
        name = self.mapping.of("name")
        said = "|".join(label_key(c.heading) for c in (identity, name) if c is not None)
        return hashlib.sha256(said.encode()).hexdigest()[:8]

    def build(self, progress: Progress) -> list[DraftRecord]:
        table = self.table
        total = len(table.rows)
        issues = self._row_issues()
        digests = self._digests()
        records: list[DraftRecord] = []
        fields = [key for key, _ in self.plain]
        together = zip(*(held for _, held in self.plain), strict=True) if fields else repeat(())
        for row, plain in zip(range(total), together, strict=False):
            if row % _STEP == 0:
                progress(row, total, msg("Putting rows together"))
            known = {
                k: v for k, v in zip(fields, plain, strict=True) if v is not None and v != ""
            }
            records.append(self._record(row, known, issues.get(row, ()), digests[row]))
        if self._one_row_a_name():
            records = self._grouped(records)
        return self._identified(records)

    def _record(
        self, row: int, plain: dict[str, object], issues: tuple[Issue, ...], digest: str
    ) -> DraftRecord:
        """Put one row together; `plain` holds the fields that one column alone gives."""
        values: dict[str, Value] = {}
        extra: dict[str, str] = {}
        for column in self.names:
            value = column.values[row]
            if value:
                if "name" in values:
                    extra[f"{column.choice.heading} (1)"] = values["name"]
                values["name"] = value
        values |= plain
        for key, parts in self.parts.items():
            combined = combine(self.fields[key], parts, row)
            if combined is not None:
                before = values.get(key)
                values[key] = (*before, *combined) if isinstance(before, tuple) else combined
        for column in self.names:
            if row in column.others:
                names = [name_of(n) for n in column.others[row]]
                values["names"] = tuple(dict.fromkeys([*(values.get("names") or ()), *names]))
        for heading, column in self.notes:
            text = column.texts[row]
            if text:
                extra[
                    heading if heading not in extra else f"{heading} ({column.choice.column + 1})"
                ] = text
        for column in self.failing:
            if row in column.failed and column.texts[row]:
                extra[column.choice.heading] = column.texts[row]
        number = self.table.row_numbers[row]
        code = self.code.texts[row].strip().upper() if self.code else ""
        made = DraftRecord(
            self.mapping.kind, number, (number,), values, extra, issues, "", (), digest, code
        )
        if self.table.corrected:
            made.corrected = self._corrected(number)
        return made

    def _corrected(self, number: int) -> dict[str, str]:
        """Return what the list says of each field of a row that was corrected."""
        said: dict[str, str] = {}
        for column in self.columns:
            place = (number, column.choice.column)
            if place in self.table.corrected:
                key = column.choice.field if column.field is not None else "extra"
                text = as_text(self.table.corrected[place])
                said[key] = f"{said[key]}; {text}" if key in said else text
        return said

    def _row_issues(self) -> dict[int, tuple[Issue, ...]]:
        found: dict[int, list[Issue]] = defaultdict(list)
        for column in self.columns:
            choice = column.choice
            letter = self.table.letter(choice.column)
            for row, findings in column.findings.items():
                number = self.table.row_numbers[row]
                found[row] += [
                    at(f, self.table.sheet, number, letter, choice.target, column.texts[row])
                    for f in findings
                ]
        for number, place, finding, was in corrections.findings(self.table):
            target = next((c.choice.target for c in self.columns if c.choice.column == place), "")
            found[self.table.row_numbers.index(number)].append(
                at(finding, self.table.sheet, number, self.table.letter(place), target, was)
            )
        names = self.names
        for row in range(len(self.table.rows)):
            if not any(c.values[row] for c in names):
                finding = Finding("name_missing", msg("The row has no name."))
                letter = self.table.letter(names[0].choice.column) if names else ""
                found[row].append(
                    at(finding, self.table.sheet, self.table.row_numbers[row], letter, "name", "")
                )
        return {row: tuple(issues) for row, issues in found.items()}

    def column_issues(self) -> tuple[Issue, ...]:
        """Return what concerns whole columns, with the number of rows."""
        issues = []
        for column in self.columns:
            choice = column.choice
            letter = self.table.letter(choice.column)
            for finding, first, count in column.notes:
                told = Finding(
                    finding.code,
                    msg("{what} ({n} {n:row|rows} of this column)", what=finding.message, n=count),
                )
                issues.append(
                    at(told, self.table.sheet, 0, letter, choice.target, column.texts[first])
                )
        return tuple(issues)

    def _digests(self) -> list[str]:
        """Return a digest of what each row says, by target and text, in an order of its own.

        It is over what the list says, not over what was corrected: the same list is known again.
        """
        ordered = sorted(
            (
                f"{c.choice.target or 'extra:' + label_key(c.choice.heading)}\x1e",
                corrections.as_sent(self.table, c.choice.column, c.texts),
            )
            for c in self.columns
        )
        labels = [label for label, _ in ordered]
        blake = hashlib.blake2b
        digests = []
        for texts in zip(*(t for _, t in ordered), strict=True):
            said = "\x1f".join(
                [label + text for label, text in zip(labels, texts, strict=True) if text]
            )
            digests.append(blake(said.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest())
        return digests or [""] * len(self.table.rows)

    def _one_row_a_name(self) -> bool:
        return (
            self.mapping.of("names.usage") is not None
            or self.mapping.of("names.language") is not None
        )

    def _grouped(self, records: list[DraftRecord]) -> list[DraftRecord]:
        """Put the rows of one organisation together: its number repeats, its other facts agree."""
        usage, language = self.mapping.of("names.usage"), self.mapping.of("names.language")
        usage_texts = self._texts(usage.column) if usage else None
        language_texts = self._texts(language.column) if language else None
        groups: dict[str, list[int]] = defaultdict(list)
        for index, record in enumerate(records):
            identity = str(record.values.get("external_id") or "")
            groups[identity or f"row {record.row}"].append(index)
        result = []
        for members in groups.values():
            names = []
            for index in members:
                record = records[index]
                if record.name:
                    names.append(
                        _listed_name(
                            record.name,
                            usage_texts[index] if usage_texts else "",
                            language_texts[index] if language_texts else "",
                        )
                    )
            result.append(_merged([records[i] for i in members], names))
        return result

    def _texts(self, column: int) -> list[str]:
        return next(c.texts for c in self.columns if c.choice.column == column)

    def _identified(self, records: list[DraftRecord]) -> list[DraftRecord]:
        """Give each record its keys; flag numbers that several different records share."""
        counts = Counter(str(r.values.get("external_id") or "") for r in records)
        first: dict[str, DraftRecord] = {}
        seen: dict[str, int] = {}
        by_digest: dict[str, int] = {}
        for record in records:
            # A row that was corrected no longer repeats the one that it was a copy of.
            if not record.corrected:
                record.repeats = by_digest.setdefault(record.digest, record.row)
            if record.repeats == record.row:
                record.repeats = 0
            identity = str(record.values.get("external_id") or "")
            key_of_name = f"{name_key(record.name)}|{_country(record.values)}"
            named = f"name:{key_of_name}"
            if identity and self._is_global(identity):
                own = f"id::{fold(identity)}"
            else:
                own = f"id:{self.namespace}:{fold(identity)}" if identity else ""
            if identity and counts[identity] > 1 and not record.repeats:
                self._flag_same(record, identity, first)
                own = f"{own}|{name_key(record.name)}"
            key = own or named
            if not record.repeats:
                if key in seen:
                    key = f"{key}#{record.digest[:8]}"
                seen[key] = record.row
            record.key, record.identity = key, own
            record.keys = tuple(
                dict.fromkeys(k for k in (key, own, named) if k and not k.endswith(("name:|",)))
            )
        return records

    @staticmethod
    def _is_global(identity: str) -> bool:
        """Say whether a number is unique in the world rather than within its list."""
        return identity.startswith(("http://", "https://", "doi:", "urn:"))

    def _flag_same(self, record: DraftRecord, identity: str, first: dict[str, DraftRecord]) -> None:
        other = first.setdefault(identity, record)
        if other is record:
            return
        letter = next(
            (
                self.table.letter(c.choice.column)
                for c in self.columns
                if c.choice.target == "external_id"
            ),
            "",
        )
        for this, that in ((record, other), (other, record)):
            finding = Finding(
                "same_id",
                msg(
                    "The number {id} also stands in row {row}, for “{name}”.",
                    id=identity,
                    row=that.row,
                    name=that.name,
                ),
            )
            issue = at(finding, self.table.sheet, this.row, letter, "external_id", identity)
            if not any(i.code == "same_id" and i.row == this.row for i in this.issues):
                this.issues = (*this.issues, issue)


def msg_column(table: Table, column: int) -> str:
    """Return a name for a column without a heading."""
    return f"[{table.letter(column)}]"


def _country(values: MappingType[str, Value]) -> str:
    country = values.get("country")
    if country is None and isinstance(values.get("countries"), tuple):
        return ",".join(sorted(values["countries"]))
    return str(country or "")


def _listed_name(text: str, usage: str, language: str) -> Name:
    words: dict[str, str] = headings.vocabulary()["usage"]
    uses = [words[u.strip()] for u in fold(usage).split("|") if u.strip() in words]
    use = min(uses, key=_FORM_OF_USAGE.__getitem__) if uses else "label"
    code = "zh-CN" if language.lower().startswith("zh") else language.lower()
    return name_of(text, use, code if code in LANGUAGES else "")


def _merged(members: Sequence[DraftRecord], names: list[Name]) -> DraftRecord:
    """Return one record of several rows: facts of the first that has each, all names."""
    shown = min(names, key=lambda n: _FORM_OF_USAGE[n.usage], default=None)
    values: dict[str, Value] = {}
    extra: dict[str, str] = {}
    for member in members:
        for key, value in member.values.items():
            if key != "names":
                values.setdefault(key, value)
        for heading, text in member.extra.items():
            extra.setdefault(heading, text)
    if shown is not None:
        values["name"] = shown.text
        others = tuple(dict.fromkeys(n for n in names if n is not shown))
        # The shown name keeps its language by standing among the names, too.
        own = (replace(shown, usage="official"),) if shown.language else ()
        if own + others:
            values["names"] = own + others
    digest = hashlib.blake2b(
        "".join(sorted(m.digest for m in members)).encode(), digest_size=16
    ).hexdigest()
    first = members[0]
    issues = tuple(i for m in members for i in m.issues)
    corrected = {k: v for m in reversed(members) for k, v in m.corrected.items()}
    return DraftRecord(
        first.kind,
        first.row,
        tuple(m.row for m in members),
        values,
        extra,
        issues,
        "",
        (),
        digest,
        first.code,
        corrected=corrected,
    )


def all_issues(drafts: Drafts) -> Iterable[Issue]:
    """Yield the issues of the columns, then those of each record."""
    yield from drafts.issues
    for record in drafts.records:
        yield from record.issues
