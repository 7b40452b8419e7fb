"""Know the words of headings: what each field is called, in any of the seven languages."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

from lmec_match.domain import kinds, units
from lmec_match.domain.fields import FieldType
from lmec_match.i18n import paper_words
from lmec_match.importing.values.tokens import cut, words
from lmec_match.paths import RESOURCES
from lmec_match.text.normalise import clean, label_key

_ONE = Decimal(1)
_BRACKETS = re.compile(r"[(（\[【](.*?)[)）\]】]")
_SPLIT = re.compile(r"\s*[/\n|｜]\s*")
_TAIL = re.compile(r"[,，:：–—-]\s*(?:in\s+)?([^,，:：]+)$|\s+in\s+(.+)$", re.IGNORECASE)
ALIAS = 0.95
EXTRA_WORD = 0.93


@dataclass(frozen=True)
class Heading:
    """Hold a heading, cut: its readings, and the currency, scale and unit that it names."""

    text: str
    keys: tuple[str, ...]
    currency: str = ""
    scale: Decimal = _ONE
    unit: str = ""


@lru_cache(maxsize=1)
def vocabulary() -> dict[str, Any]:
    """Read the words of headings, notes and totals."""
    data: dict[str, Any] = json.loads(
        (RESOURCES / "import" / "headings.json").read_text(encoding="utf-8")
    )
    return data


@lru_cache(maxsize=1)
def by_kind() -> dict[str, dict[str, dict[str, float]]]:
    """Return {kind: {heading key: {target: confidence}}} of every known heading."""
    found: dict[str, dict[str, dict[str, float]]] = {}
    extra: dict[str, list[str]] = vocabulary()["fields"]
    for kind in kinds.IMPORTABLE:
        table: dict[str, dict[str, float]] = {}

        def add(
            heading: str, target: str, confidence: float, table: dict[str, dict[str, float]] = table
        ) -> None:
            key = label_key(heading)
            if key:
                held = table.setdefault(key, {})
                held[target] = max(held.get(target, 0.0), confidence)

        keys = {f.key for f in kind.fields}
        for defined in kind.fields:
            if not defined.importable:
                continue
            target = "contacts.name" if defined.type is FieldType.CONTACTS else defined.key
            for label in defined.labels.values():
                add(label, target, 1.0)
            for spoken in paper_words():
                add(spoken.get(defined.labels["en"], ""), target, ALIAS)
            for alias in defined.aliases:
                add(alias, target, ALIAS)
        for place, headings in extra.items():
            owner, _, target = place.partition(".")
            if owner not in ("*", kind.key) or target.split(".")[0] not in keys:
                continue
            for heading in headings:
                add(heading, target, EXTRA_WORD if owner == "*" else ALIAS)
        for target, labels in vocabulary()["part_labels"].items():
            if target == "code" or target.split(".")[0] in keys:
                for label in labels.values():
                    add(label, target, 1.0)
                for spoken in paper_words():
                    add(spoken.get(labels["en"], ""), target, ALIAS)
        found[kind.key] = table
    return found


@lru_cache(maxsize=1)
def known() -> frozenset[str]:
    """Return the keys of all headings that any kind knows."""
    keys = {k for table in by_kind().values() for k in table}
    return frozenset(keys | {label_key(w) for w in vocabulary()["row_number"]})


@lru_cache(maxsize=1)
def raw() -> frozenset[str]:
    """Return all headings as they are written in the definitions and the word list."""
    words_: set[str] = set(vocabulary()["row_number"])
    for kind in kinds.IMPORTABLE:
        for field in kind.fields:
            words_ |= {*field.labels.values(), *field.aliases}
    for listed in vocabulary()["fields"].values():
        words_ |= set(listed)
    for labels in vocabulary()["part_labels"].values():
        words_ |= set(labels.values())
    return frozenset(words_)


@lru_cache(maxsize=4096)
def parse(text: str) -> Heading:
    """Cut a heading: ``Budget (USD million)`` is a budget in USD, in millions."""
    text = clean(text)
    keys: list[str] = []
    currency, unit, scale = "", "", _ONE

    def note(piece: str) -> bool:
        """Take currency, scale and unit from a piece; say whether it was nothing else."""
        nonlocal currency, unit, scale
        code, factor, measure, whole = _measure(piece)
        currency, unit = currency or code, unit or measure
        scale = factor if factor != 1 else scale
        return whole

    def add(piece: str) -> None:
        key = label_key(piece)
        if key and key not in keys:
            keys.append(key)

    add(text)
    for inside in _BRACKETS.findall(text):
        if not note(inside):
            add(inside)
    bare = _BRACKETS.sub(" ", text).strip()
    add(bare)
    parts = _SPLIT.split(bare)
    for piece in parts:
        part = piece
        tail = _TAIL.search(part)
        if tail and note(tail.group(1) or tail.group(2)):
            part = part[: tail.start()].strip()
        add(part)
        # "TotalInvestment USD m" and 投资万元: the last words may be the measure.
        pieces = part.split()
        for last in (1, 2):
            if len(pieces) > last and note(" ".join(pieces[-last:])):
                add(" ".join(pieces[:-last]))
                break
    return Heading(text, tuple(keys), currency, scale, unit)


def _measure(piece: str) -> tuple[str, Decimal, str, bool]:
    """Return (currency, scale, unit, whether the piece is nothing but a measure)."""
    known_words = words()
    text = re.sub(
        r"^(?:单位|unit|in|หน่วย|đơn vị|đvt)\s*[:：]?\s*", "", piece.strip(), flags=re.IGNORECASE
    )
    unit = units.canonical(text)
    if unit and text not in ("m", "M", "k", "b"):
        return "", _ONE, unit, True
    code, scale, rest = "", _ONE, ""
    for token in cut(
        text.replace("'000", " thousand").replace("000s", " thousand"), known_words.money
    ):
        if token.kind == "currency":
            code = code or token.meaning or known_words.ambiguous.get(token.text, "")
        elif token.kind == "multiplier":
            scale *= Decimal(token.meaning)
        elif token.kind == "number" and token.text in (
            "1,000",
            "1000",
            "000",
            "10,000",
            "1,000,000",
        ):
            scale *= Decimal(token.text.replace(",", "")) if token.text != "000" else Decimal(1000)
        elif token.kind not in ("range", "ignored", "sign"):
            rest += token.text
    if rest or not (code or scale != 1):
        return "", _ONE, "", False
    return code, scale, "", True


@lru_cache(maxsize=8)
def word_set(name: str) -> frozenset[str]:
    """Return the folded words of a group: total, note or row_number."""
    return frozenset(label_key(w) for w in vocabulary()[name])
