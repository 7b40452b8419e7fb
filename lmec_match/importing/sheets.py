"""Write workbooks: text stays text, and a file is whole or not there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from lmec_match.domain.fields import Field, FieldType, RecordKind
from lmec_match.errors import EnvironmentProblem
from lmec_match.i18n import Translator, msg
from lmec_match.importing import headings
from lmec_match.importing.mapping import CODE
from lmec_match.paths import draft_of
from lmec_match.text.normalise import clean

LONGEST = 32_767
"""Characters that a cell of Excel takes."""
NAME_PARTS = ("zh-CN", "en", "th", "vi", "lo", "km", "my", "acronym", "former", "alias")
CONTACT_PARTS = ("name", "position", "email", "phone")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


@contextmanager
def whole_file(out: Path) -> Iterator[Path]:
    """Give a path to write to, and put the file in its place when it is whole.

    Raise `EnvironmentProblem` when the disk will not take it; the old file stays.
    """
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with draft_of(out) as draft:
            yield draft
    except OSError as problem:
        raise EnvironmentProblem(
            msg(
                "{file} cannot be written: {why}.",
                file=str(out),
                why=problem.strerror or str(problem),
            )
        ) from problem


def as_cell(text: str) -> str:
    """Return a text as a cell takes it: clean and not too long."""
    return clean(text)[:LONGEST]


def is_formula_like(text: str) -> bool:
    """Say whether a spreadsheet could take a text for a formula."""
    return text.startswith(_FORMULA)


def targets_of(kind: RecordKind, *, code: bool) -> list[tuple[str, Field | None]]:
    """Return the columns of a kind's list: (target, field), names and contacts in their parts."""
    columns: list[tuple[str, Field | None]] = [(CODE, None)] if code else []
    for field in kind.fields:
        if not field.importable:
            continue
        if field.type is FieldType.NAMES:
            columns += [(f"{field.key}.{part}", field) for part in NAME_PARTS]
        elif field.type is FieldType.CONTACTS:
            columns += [(f"{field.key}.{part}", field) for part in CONTACT_PARTS]
        else:
            columns.append((field.key, field))
    return columns


def heading_of(target: str, field: Field | None, translator: Translator) -> str:
    """Return a column's heading in the translator's language."""
    labels: dict[str, dict[str, str]] = headings.vocabulary()["part_labels"]
    if target in labels:
        return translator.label(labels[target])
    assert field is not None
    return translator.label(field.labels)


def sheet_name(text: str) -> str:
    """Return a text as a sheet's name may be."""
    return "".join(c for c in text if c not in "[]:*?/\\'")[:31] or "List"


def workbook_options() -> dict[str, Any]:
    """Return the options by which XlsxWriter keeps text as text."""
    return {
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "constant_memory": False,
    }
