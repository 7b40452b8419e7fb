"""Look into the glossary: which concepts a text names and where, one term in seven languages,
an office's own terms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import xlsxwriter

from lmec_match.errors import EnvironmentProblem, UserError
from lmec_match.i18n import LANGUAGES, Labels, Message, msg
from lmec_match.register.terms import Terms, glossary
from lmec_match.settings import Settings, write_atomic
from lmec_match.text.glossary import Concept, Glossary
from lmec_match.text.own_terms import OwnTerms, extend, template
from lmec_match.text.shingles import fold, without_accents
from lmec_match.text.where import Found, Way, locate

EXAMPLES = ("leachate", "constructed_wetland")
"""Concepts that a template shows as examples, where the glossary has them."""
MOST_FOUND = 200
_NAMED = 0.5
"""Least weight of a concept that a text names itself; wider ones that come with it have less."""
WIDTHS = (22, 34, 26, 26, 26, 26, 26, 26)


def terms(settings: Settings) -> Terms:
    """Return the terms that a register of this office is opened with."""
    return Terms(settings.terms_file)


def why(way: Way) -> Message:
    """Return in which way a concept was found, in words."""
    return {
        Way.NAME: msg("by its own name"),
        Way.INSIDE: msg("inside a longer term"),
        Way.ACROSS: msg("shares letters with a longer term"),
        Way.TYPED: msg("as typed without accents, or as its sound"),
    }[way]


def name(concept: Concept) -> Labels:
    """Return a concept's preferred labels, for the reader's language."""
    return Labels({language: concept.label(language) for language in LANGUAGES})


def terms_in(known: Glossary, text: str) -> tuple[Labels, ...]:
    """Return the concepts that a text names itself, the weightiest first: its gist elsewhere.

    One whose English name is part of another's, as treatment of wastewater treatment, is left out.
    """
    found = known.concepts(text)
    named = [key for key, weight in found.items() if weight >= _NAMED]
    parts = {key: frozenset(known.label(key).split()) for key in named}
    own = [key for key in parts if not any(parts[key] < other for other in parts.values())]
    return tuple(name(known.by_id[key]) for key in sorted(own, key=lambda k: (-found[k], k)))


def find(known: Terms, text: str) -> list[Found]:
    """Return where a text names concepts; raise `UserError` for an empty one."""
    if not text.strip():
        raise UserError(msg("There is no text in which terms could be found."))
    return locate(known.glossary, text)


def found_data(known: Terms, found: Found) -> dict[str, Any]:
    """Return one place as the command line's JSON has it."""
    return {
        "concept": found.concept,
        "label": name(known.glossary.by_id[found.concept]),
        "words": found.words,
        "start": found.start,
        "end": found.end,
        "weight": round(found.weight, 2),
        "way": found.way.value,
    }


# -- an office's own terms ---------------------------------------------------------------------


@dataclass(frozen=True)
class Check:
    """Hold what a file of own terms gives beside the shipped glossary."""

    own: OwnTerms

    @property
    def ok(self) -> bool:
        """Say whether nothing is wrong in the file."""
        return not self.own.issues

    @property
    def words(self) -> Message:
        """Return what the file gives, in a sentence."""
        return msg(
            "{path}: {new} new {new:concept|concepts}, {known} known {known:one|ones} extended, "
            "{labels} {labels:label|labels} added; {issues} {issues:thing|things} to mend.",
            path=self.own.path, new=len(self.own.new),
            known=len(self.own.rows) - len(self.own.new), labels=self.own.labels,
            issues=len(self.own.issues),
        )  # fmt: skip

    def as_data(self) -> dict[str, Any]:
        """Return the check as the command line's JSON has it."""
        return {
            "file": str(self.own.path),
            "new": sorted(self.own.new),
            "extended": sorted(self.own.rows.keys() - self.own.new),
            "labels": self.own.labels,
            "issues": [
                {"row": i.row or None, "column": i.column or None, "message": i.words}
                for i in self.own.issues
            ],
        }


def check(path: Path) -> Check:
    """Read a file of own terms beside the shipped glossary and say what it gives."""
    if not path.is_file():
        raise UserError(msg("There is no file at {path}.", path=path))
    return Check(extend(glossary(), path)[1])


def export(path: Path) -> Path:
    """Write a file of own terms to fill in, with two shipped concepts as examples.

    A name in .xlsx gives a workbook, any other text divided by tabs. Raise `UserError` when the
    file is there already, `EnvironmentProblem` when it cannot be written.
    """
    if path.exists():
        raise UserError(msg("{path} is there already. Choose another name.", path=path))
    shipped = glossary()
    rows = template(shipped, [key for key in EXAMPLES if key in shipped.by_id])
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix.lower() == ".xlsx":
            _write_workbook(path, rows)
        else:
            text = "".join("\t".join(row) + "\n" for row in rows)
            write_atomic(path, text.encode("utf-8-sig"))
    except (OSError, xlsxwriter.exceptions.FileCreateError) as problem:
        raise EnvironmentProblem(
            msg("{path} cannot be written: {why}.", path=path, why=problem)
        ) from problem
    return path


def _write_workbook(path: Path, rows: list[list[str]]) -> None:
    with xlsxwriter.Workbook(str(path), {"strings_to_formulas": False}) as book:
        sheet = book.add_worksheet("terms")
        bold = book.add_format({"bold": True, "bottom": 1})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        for place, row in enumerate(rows):
            sheet.write_row(place, 0, row, bold if place == 0 else wrapped)
        for place, width in enumerate(WIDTHS):
            sheet.set_column(place, place, width)
        sheet.freeze_panes(1, 2)


# -- looking terms up --------------------------------------------------------------------------


@dataclass(frozen=True)
class Entry:
    """Hold one concept as a person looks it up; neighbours are ids with their labels."""

    id: str
    labels: Mapping[str, tuple[str, ...]]
    unsure: frozenset[tuple[str, str]]
    broader: tuple[Concept, ...]
    narrower: tuple[Concept, ...]
    theme: str
    own_row: int


def look_up(known: Terms, text: str, limit: int = MOST_FOUND) -> list[Concept]:
    """Return the concepts whose labels hold what was typed, in any language, best first.

    Labels that are it come first, then those that begin with it, then the rest; accents may be
    left out. Nothing typed gives every concept in the order of the file.
    """
    wanted = _bare(text)
    concepts = known.glossary.by_id.values()
    if not wanted:
        return list(concepts)[:limit]
    ranked: list[tuple[int, int, Concept]] = []
    for concept in concepts:
        best = min((_rank(wanted, _bare(label)) for labels in concept.labels.values()
                    for label in labels), default=(3, 0))  # fmt: skip
        if best[0] < 3:
            ranked.append((*best, concept))
    if not ranked:
        # Typed as its sound, or as a sentence: what the matcher would find in it.
        found = {f.concept: None for f in locate(known.glossary, text)}
        return [known.glossary.by_id[key] for key in found][:limit]
    ranked.sort(key=lambda item: item[:2])
    return [concept for _, _, concept in ranked[:limit]]


def _rank(wanted: str, label: str) -> tuple[int, int]:
    if label == wanted:
        return 0, 0
    if label.startswith(wanted):
        return 1, len(label)
    return (2, len(label)) if wanted in label else (3, 0)


def _bare(text: str) -> str:
    return without_accents(" ".join(fold(text).split()))


def entry(known: Terms, key: str) -> Entry:
    """Return one concept with its neighbours; raise `UserError` when there is none."""
    glossary_: Glossary = known.glossary
    concept = glossary_.by_id.get(key)
    if concept is None:
        raise UserError(msg("There is no concept {key}.", key=key))
    chain: list[Concept] = []
    wider = concept.broader
    while wider:
        chain.append(glossary_.by_id[wider])
        wider = chain[-1].broader
    narrower = tuple(glossary_.by_id[k] for k in glossary_.narrower.get(key, ()))
    own = known.own.rows.get(key, 0) if known.own is not None else 0
    return Entry(key, concept.labels, concept.unsure, tuple(chain), narrower, concept.theme, own)
