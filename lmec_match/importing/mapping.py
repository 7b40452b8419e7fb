"""Suggest which kind of list a table is, and which field each column fills."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping as MappingType
from dataclasses import dataclass, replace
from typing import Any

from lmec_match.domain import kinds
from lmec_match.domain.fields import FieldType, RecordKind
from lmec_match.domain.vocabulary import Vocabularies
from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.importing import headings
from lmec_match.importing.profile import ColumnProfile, fits, profile
from lmec_match.importing.table import Table, layout_key
from lmec_match.importing.values import terms
from lmec_match.text import similarity
from lmec_match.text.normalise import label_key

ACCEPT = 0.5
ROW_NUMBER = "#"
"""Target of a column that only counts rows or pages: it is not kept."""
CODE = "code"
"""Target of a column that holds our own record codes."""
PARTS: dict[FieldType, tuple[str, ...]] = {
    FieldType.NAMES: (
        "zh-CN",
        "en",
        "th",
        "vi",
        "lo",
        "km",
        "my",
        "acronym",
        "former",
        "alias",
        "usage",
        "language",
        "script",
    ),
    FieldType.CONTACTS: ("name", "email", "phone", "position"),
    FieldType.MONEY: ("amount", "currency", "minimum", "maximum"),
    FieldType.QUANTITY: ("value", "unit", "minimum", "maximum"),
    FieldType.DATE: ("year", "month", "day"),
}
_SHARED_TARGETS = ("names", "notes", "summary")


@dataclass(frozen=True)
class ColumnChoice:
    """Hold what one column fills: `target` is a field, ``field.part``, "#", "code" or "" (kept as
    a note); `unit` a measure that overrules the heading's, such as ``USD million``; `how` is
    exact, alias, fuzzy, content, remembered, chosen, span or none."""

    column: int
    heading: str
    target: str
    confidence: float
    how: str
    unit: str = ""

    @property
    def field(self) -> str:
        """Return the field's key without its part."""
        return self.target.split(".", 1)[0]

    @property
    def part(self) -> str:
        """Return the part of the field, "" for the whole."""
        return self.target.partition(".")[2]


@dataclass(frozen=True)
class Mapping:
    """Hold what every column of a table fills."""

    kind: str
    layout: str
    columns: tuple[ColumnChoice, ...]
    sender: str = ""

    def of(self, target: str) -> ColumnChoice | None:
        """Return the first column of a target."""
        return next((c for c in self.columns if c.target == target), None)

    @property
    def unmapped(self) -> tuple[str, ...]:
        """Return the headings that are kept as notes."""
        return tuple(c.heading for c in self.columns if not c.target)

    def to_json(self) -> dict[str, Any]:
        """Return the mapping as JSON values, to be remembered under its layout."""
        return {
            "kind": self.kind,
            "layout": self.layout,
            "sender": self.sender,
            "columns": [
                {"heading": c.heading, "target": c.target, "unit": c.unit} for c in self.columns
            ],
        }


def suggest_kind(table: Table, vocabularies: Vocabularies) -> list[tuple[str, float]]:
    """Return the five kinds with a confidence (they add up to 1), the likeliest first."""
    seen = [profile(table.column(i)) for i in range(table.width)]
    tables = headings.by_kind()
    scores: dict[str, float] = {}
    for kind in kinds.IMPORTABLE:
        score = 0.0
        has_name = False
        for choice in _suggest(table, kind, vocabularies, seen):
            if choice.target in ("", ROW_NUMBER):
                continue
            keys = headings.parse(choice.heading).keys
            sharing = sum(
                any(
                    choice.target in t.get(k, ())
                    or (choice.field == "name" and "name" in t.get(k, ()))
                    for k in keys
                )
                for t in tables.values()
            )
            weight = 2.0 if choice.target == "name" else 1.0
            score += weight * choice.confidence / max(sharing, 1)
            has_name |= choice.target == "name" and choice.how != "content"
        scores[kind.key] = (score if has_name else 0.4 * score) + _said(table, kind.key)
    total = sum(scores.values()) or 1.0
    ranked = sorted(scores.items(), key=lambda s: -s[1])
    return [(key, round(score / total, 3)) for key, score in ranked]


def _said(table: Table, kind: str) -> float:
    """Return points for a sheet's name or title that says what the list is."""
    said = label_key(" ".join((table.sheet, *table.titles[:3])))
    words = [label_key(w) for w in headings.vocabulary()["kind_words"][kind]]
    padded = f" {said} "
    hits = [w for w in words if (f" {w} " in padded if w.isascii() else w in said)]
    return 0.8 * min(len(hits), 2)


def suggest(
    table: Table,
    kind: str,
    vocabularies: Vocabularies,
    remembered: MappingType[str, Any] | None = None,
    overrides: MappingType[str, str] | None = None,
) -> Mapping:
    """Suggest a mapping; what was remembered for the layout, then what the user chose, overrule.

    `overrides` maps a heading (or column letter) to a target, "" for none, or to
    ``target@measure``, such as ``cost@USD million``; ``target@`` takes a measure back. Raise
    `UserError` for a heading, a field or a measure that there is not.
    """
    record_kind = kinds.KINDS[kind]
    seen = [profile(table.column(i)) for i in range(table.width)]
    columns = _suggest(table, record_kind, vocabularies, seen)
    if remembered and remembered.get("kind") == kind:
        columns = _remember(columns, remembered.get("columns", ()))
    if overrides:
        columns = _override(columns, overrides, record_kind)
    return Mapping(kind, layout_key(table), tuple(columns))


def from_json(data: MappingType[str, Any], table: Table) -> Mapping:
    """Read what `to_json` wrote, for a table of the same headings."""
    columns = [ColumnChoice(i, h, "", 0.0, "none") for i, h in enumerate(table.headings)]
    return Mapping(
        data["kind"],
        layout_key(table),
        tuple(_remember(columns, data["columns"])),
        data.get("sender", ""),
    )


def targets(kind: RecordKind) -> list[str]:
    """Return every target that a column may have, whole fields first."""
    whole = [CODE, *(f.key for f in kind.fields if f.importable)]
    return whole + [
        f"{f.key}.{part}" for f in kind.fields if f.importable for part in PARTS.get(f.type, ())
    ]


def _remember(
    columns: Iterable[ColumnChoice], saved: Iterable[MappingType[str, Any]]
) -> list[ColumnChoice]:
    by_heading: dict[str, list[MappingType[str, Any]]] = {}
    for entry in saved:
        by_heading.setdefault(label_key(entry["heading"]), []).append(entry)
    result = []
    for choice in columns:
        entries = by_heading.get(label_key(choice.heading))
        if not entries:
            result.append(choice)
            continue
        entry = entries.pop(0) if len(entries) > 1 else entries[0]
        result.append(
            replace(
                choice,
                target=entry["target"],
                unit=entry.get("unit", ""),
                confidence=1.0,
                how="remembered",
            )
        )
    return result


def differing(chosen: Mapping, remembered: MappingType[str, Any] | None) -> frozenset[str]:
    """Return the fields that are read from other columns, or by another measure, than before."""
    if not remembered or remembered.get("kind") != chosen.kind:
        return frozenset()
    before = {(e["heading"], e["target"], e.get("unit", "")) for e in remembered["columns"]}
    now = {(c.heading, c.target, c.unit) for c in chosen.columns}
    return frozenset(target.split(".", 1)[0] for _, target, _ in before ^ now) - {""}


def _check_measure(kind: RecordKind, choice: ColumnChoice) -> None:
    """Refuse a measure of money that names neither a currency nor a multiple."""
    field = kind.by_key.get(choice.field)
    if not choice.unit or field is None or field.type is not FieldType.MONEY:
        return
    measure = headings.parse(f"x ({choice.unit})")
    if not measure.currency and measure.scale == 1:
        raise UserError(
            msg(
                "“{measure}” is no measure of money. Write a currency, a multiple or both, such as "
                "USD million.",
                measure=choice.unit,
            )
        )


def _override(
    columns: list[ColumnChoice], overrides: MappingType[str, str], kind: RecordKind
) -> list[ColumnChoice]:
    allowed = set(targets(kind)) | {"", ROW_NUMBER}
    result = list(columns)
    for place, wanted in overrides.items():
        target, told, unit = wanted.partition("@")
        if target == "-":
            target = ""
        if target not in allowed:
            raise UserError(
                msg(
                    "There is no field “{field}” in {kind}. The fields are: {fields}.",
                    field=target,
                    kind=kind.key,
                    fields=", ".join(f.key for f in kind.fields if f.importable),
                )
            )
        key = label_key(place)
        found = [i for i, c in enumerate(result) if label_key(c.heading) == key]
        if not found:
            found = [i for i, c in enumerate(result) if key in headings.parse(c.heading).keys]
        if not found and place.isalpha() and len(place) <= 3:
            index = 0
            for letter in place.upper():
                index = index * 26 + ord(letter) - 64
            found = [i for i, c in enumerate(result) if c.column == index - 1]
        if not found:
            raise UserError(msg("There is no column “{heading}” in the list.", heading=place))
        for i in found:
            result[i] = replace(
                result[i],
                target=target,
                unit=unit.strip() if told else result[i].unit if target == result[i].target else "",
                confidence=1.0,
                how="chosen",
            )
            _check_measure(kind, result[i])
        if target and not target.startswith(_SHARED_TARGETS):
            chosen = set(found)
            result = [
                replace(c, target="", confidence=0.0, how="none")
                if c.target == target and i not in chosen
                else c
                for i, c in enumerate(result)
            ]
    return result


def _suggest(
    table: Table, kind: RecordKind, vocabularies: Vocabularies, seen: list[ColumnProfile]
) -> list[ColumnChoice]:
    fields = kind.by_key
    known = headings.by_kind()[kind.key]
    options: list[tuple[float, int, str, str]] = []
    rows_of_names = _lists_names(table, seen, known)
    fixed: dict[int, tuple[str, str]] = {}
    for column, heading in enumerate(table.headings):
        if column in table.spans:
            continue
        parsed = headings.parse(heading)
        if _counts_rows(heading, parsed.keys, seen[column]):
            fixed[column] = (ROW_NUMBER, "content")
            continue
        if rows_of_names:
            if seen[column].usages:
                fixed[column] = ("names.usage", "content")
                continue
            if label_key(heading) in ("lang", "language", "语言", "iso639") and "names" in fields:
                fixed[column] = ("names.language", "content")
                continue
            if label_key(heading) == "script" and "names" in fields:
                fixed[column] = ("names.script", "content")
                continue
        for target, confidence, how in _by_heading(parsed.keys, known):
            if how == "fuzzy" and (target == CODE or target.endswith((".unit", ".currency"))):
                continue
            if target == CODE:
                options.append((confidence * _holds_codes(seen[column], kind), column, target, how))
                continue
            field = fields[target.split(".")[0]]
            if seen[column].usages and field.key in ("type", "areas"):
                continue
            part = target.partition(".")[2]
            options.append(
                (confidence * fits(field, part, seen[column], vocabularies), column, target, how)
            )
        options += _by_content(column, seen[column], kind, vocabularies)
    chosen = _assign(options, fixed, table, seen)
    choices = []
    for column, heading in enumerate(table.headings):
        target, confidence, how = chosen.get(column, ("", 0.0, "none"))
        if column in table.spans and column not in chosen:
            left = column - 1
            while left in table.spans:
                left -= 1
            target, confidence, how = chosen.get(left, ("", 0.0, "none"))
            how = "span" if target else how
        choices.append(ColumnChoice(column, heading, target, round(confidence, 3), how))
    return choices


def _by_heading(
    keys: tuple[str, ...], known: dict[str, dict[str, float]]
) -> list[tuple[str, float, str]]:
    found: dict[str, tuple[float, str]] = {}
    for order, key in enumerate(keys):
        for target, confidence in known.get(key, {}).items():
            score = confidence - 0.01 * order
            if score > found.get(target, (0.0, ""))[0]:
                found[target] = (score, "exact" if confidence >= 1 else "alias")
    if found:
        return [(t, c, how) for t, (c, how) in found.items()]
    labels = list(known)
    for key in keys:
        for label, likeness in similarity.best(key, labels, 86.0, 3) if len(key) >= 5 else []:
            for target, confidence in known[label].items():
                score = 0.8 * confidence * likeness / 100
                if score > found.get(target, (0.0, ""))[0]:
                    found[target] = (score, "fuzzy")
    if not found:
        for key in keys:
            for label, table in known.items():
                if _contains(key, label):
                    cover = len(label) / len(key)
                    for target, confidence in table.items():
                        score = confidence * (0.45 + 0.35 * cover)
                        if score > found.get(target, (0.0, ""))[0]:
                            found[target] = (score, "fuzzy")
    return [(t, c, how) for t, (c, how) in found.items()]


def _contains(key: str, label: str) -> bool:
    if len(label) < 2 or len(label) >= len(key):
        return False
    if label.isascii():
        return len(label) >= 4 and f" {label} " in f" {key} "
    return label in key and len(label) >= 2 and len(label) * 2.5 >= len(key)


def _counts_rows(heading: str, keys: tuple[str, ...], seen: ColumnProfile) -> bool:
    """Say whether a column only counts rows, or pages, and says nothing of a record."""
    named = any(k in headings.word_set("row_number") for k in keys)
    if seen.sequence and (named or not heading):
        return True
    if not heading and seen.texts and seen.numbers > 0.95:
        whole = all(t.split(".")[0].isdigit() for t in seen.texts)
        return whole and (seen.distinct < 0.5 or seen.sequence)
    return False


def _lists_names(
    table: Table, seen: list[ColumnProfile], known: dict[str, dict[str, float]]
) -> bool:
    """Say whether each row is one name of a thing: its number repeats, and a column says which
    sort of name the row holds."""
    if not any(p.usages and p.texts for p in seen):
        return False
    return any(
        "external_id" in known.get(k, {}) and seen[i].distinct < 0.95
        for i, h in enumerate(table.headings)
        for k in headings.parse(h).keys
    )


def _holds_codes(seen: ColumnProfile, kind: RecordKind) -> float:
    hits = sum(t.upper().startswith(kind.prefix + "-") for t in seen.texts)
    return 1.0 if not seen.texts or hits >= 0.5 * len(seen.texts) else 0.0


def _by_content(
    column: int, seen: ColumnProfile, kind: RecordKind, vocabularies: Vocabularies
) -> list[tuple[float, int, str, str]]:
    if not seen.texts:
        return []
    fields = kind.by_key
    options: list[tuple[float, int, str, str]] = []
    if seen.emails > 0.6:
        options.append((0.7, column, "contacts.email", "content"))
    elif seen.urls > 0.8:
        options.append((0.55, column, "website", "content"))
    elif seen.numbers < 0.2 and seen.length < 40:
        for target in ("country", "countries"):
            if (target in fields and target != "countries") or (
                target in fields and "country" not in fields
            ):
                share = terms.share_known(seen.texts, terms.index_of(vocabularies, "country"))
                if share >= 0.8 and min(map(len, seen.texts)) > 1:
                    options.append((0.6, column, target, "content"))
    return options


def _assign(
    options: list[tuple[float, int, str, str]],
    fixed: dict[int, tuple[str, str]],
    table: Table,
    seen: list[ColumnProfile],
) -> dict[int, tuple[str, float, str]]:
    """Give each column its best target and each target its best column."""
    chosen: dict[int, tuple[str, float, str]] = {c: (t, 0.95, how) for c, (t, how) in fixed.items()}
    taken: set[str] = {t for t, _ in fixed.values()}
    months = {t.split(".")[0] for _, _, t, _ in options if t.endswith(".month")}
    ranked = sorted(options, key=lambda o: (-_rank(o, months), o[1], o[2]))
    for confidence, column, target, how in ranked:
        if confidence < ACCEPT or column in chosen:
            continue
        root = target.split(".")[0]
        if target in taken and not (root == "names" and "." not in target):
            continue
        if target.endswith((".year", ".month")) and root in taken:
            continue
        if (
            root in {t.split(".")[0] for t in taken if t.endswith((".year", ".month"))}
            and target == root
        ):
            continue
        chosen[column] = (target, confidence, how)
        taken.add(target)
    if "name" not in taken:
        likely = _likely_name(table, seen, chosen)
        if likely is not None:
            chosen[likely] = ("name", 0.4, "content")
    return chosen


def _rank(option: tuple[float, int, str, str], months: set[str]) -> float:
    """Prefer year-and-month pairs where both are there, the whole date where they are not."""
    confidence, _, target, _ = option
    root, _, part = target.partition(".")
    if part in ("year", "month"):
        return confidence + (0.2 if root in months else -0.02)
    return confidence + (0.01 if target == "name" else 0.0)


def _likely_name(
    table: Table, seen: list[ColumnProfile], chosen: dict[int, tuple[str, float, str]]
) -> int | None:
    best: tuple[float, int] | None = None
    for column in range(table.width):
        look = seen[column]
        if (
            column in chosen
            or not look.texts
            or look.numbers > 0.3
            or look.urls > 0.3
            or look.emails > 0.3
        ):
            continue
        if not 3 <= look.length <= 120:
            continue
        score = look.distinct * look.filled - 0.02 * column
        if best is None or score > best[0]:
            best = (score, column)
    return best[1] if best and best[0] > 0.4 else None
