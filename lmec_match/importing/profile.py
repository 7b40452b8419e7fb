"""Look at what a column holds, so that headings are not the only witness."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from lmec_match.domain.fields import Field, FieldType
from lmec_match.domain.vocabulary import Vocabularies
from lmec_match.importing.headings import vocabulary
from lmec_match.importing.table import is_empty
from lmec_match.importing.values import as_text, terms
from lmec_match.importing.values.dates import parse_date
from lmec_match.importing.values.simple import EMAIL
from lmec_match.importing.values.tokens import prepare, words
from lmec_match.importing.workbook import Cell
from lmec_match.text.normalise import fold

SAMPLE = 60
_URL = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_NUMBER = re.compile(r"[-+(]?\s*\d[\d.,'’ \u00a0]*\s*[%)]?")
_PHONE = re.compile(r"\+?[\d\s().\-/]{7,20}")


@dataclass(frozen=True)
class ColumnProfile:
    """Hold shares (0…1) of a sample of a column's filled cells, and its shape."""

    filled: float
    distinct: float
    numbers: float
    digits: float
    dates: float
    emails: float
    urls: float
    phones: float
    length: float
    sequence: bool
    usages: bool
    texts: tuple[str, ...]


def profile(cells: Sequence[Cell]) -> ColumnProfile:
    """Look at a sample spread over a column, and at its run of whole numbers."""
    filled = [c for c in cells[:5000] if not is_empty(c)]
    if not filled:
        return ColumnProfile(0, 0, 0, 0, 0, 0, 0, 0, 0, False, False, ())
    step = max(1, len(filled) // SAMPLE)
    sample = filled[::step][:SAMPLE]
    texts = tuple(as_text(c).strip() for c in sample)
    size = len(sample)
    known = words()
    counted = [t for t in texts if not known.is_unknown(t) and not known.is_pending(t)]
    count = max(len(counted), 1)
    numbers = sum(
        isinstance(c, int | float) or _NUMBER.fullmatch(prepare(t)) is not None
        for c, t in zip(sample, texts, strict=True)
        if t in counted
    )
    dates = sum(
        isinstance(c, dt.date) or _date_like(t)
        for c, t in zip(sample, texts, strict=True)
        if t in counted
    )
    usage_words = vocabulary()["usage"]
    return ColumnProfile(
        filled=len(filled) / max(len(cells[:5000]), 1),
        distinct=len(set(map(str, filled))) / len(filled),
        numbers=min(numbers / count, 1.0),
        digits=sum(any(c.isdigit() for c in t) for t in counted) / count,
        dates=min(dates / count, 1.0),
        emails=sum(EMAIL.search(t) is not None for t in texts) / size,
        urls=sum(_URL.match(t) is not None for t in texts) / size,
        phones=sum(_PHONE.fullmatch(prepare(t)) is not None for t in texts) / size,
        length=sum(map(len, texts)) / size,
        sequence=_is_sequence(filled),
        usages=all(p.strip() in usage_words for t in texts for p in fold(t).split("|")),
        texts=texts,
    )


def _date_like(text: str) -> bool:
    if not any(c.isdigit() for c in text) or len(text) > 40:
        return False
    return parse_date(text).value is not None


def _is_sequence(filled: Sequence[Cell]) -> bool:
    """Say whether a column only counts its rows."""
    numbers: list[int] = []
    for cell in filled[:400]:
        text = prepare(as_text(cell)).strip().rstrip(".")
        if not text.isdigit() or len(text) > 6:
            return False
        numbers.append(int(text))
    if len(numbers) < 2:
        return numbers == [1]
    steps = sum(b == a + 1 for a, b in itertools.pairwise(numbers))
    return steps >= 0.8 * (len(numbers) - 1) and min(numbers) <= 2


def fits(target: Field, part: str, seen: ColumnProfile, vocabularies: Vocabularies) -> float:
    """Return how well a column's content fits a field: 1 well, 0 not at all."""
    if not seen.texts:
        return 0.9
    if part in ("email",):
        return 1.0 if seen.emails > 0.3 else 0.3
    if part == "phone":
        return 1.0 if seen.phones > 0.3 or seen.digits > 0.5 else 0.3
    if part in ("currency", "unit", "name", "position", "language", "usage"):
        return 0.4 if seen.numbers > 0.8 else 1.0
    if part in ("year", "month"):
        return 1.0
    match target.type:
        case FieldType.MONEY | FieldType.QUANTITY:
            return 1.0 if seen.digits >= 0.5 else 0.5 if seen.digits >= 0.2 else 0.15
        case FieldType.NUMBER | FieldType.INTEGER:
            return 1.0 if seen.digits >= 0.5 else 0.3
        case FieldType.DATE:
            return 1.0 if seen.dates >= 0.5 else 0.6 if seen.digits >= 0.5 else 0.2
        case FieldType.TERM | FieldType.TERMS:
            share = terms.share_known(seen.texts, terms.index_of(vocabularies, target.vocabulary))
            return 1.0 if share >= 0.3 else 0.9 if share > 0 else 0.6
        case FieldType.URL:
            return 1.0 if seen.urls > 0.3 else 0.4
        case FieldType.TEXT | FieldType.NAMES | FieldType.REF:
            if target.key in ("name",) and seen.numbers > 0.9:
                return 0.2
            return (
                0.85
                if seen.numbers > 0.9 and target.key != "external_id" and not target.identity
                else 1.0
            )
        case _:
            return 1.0
