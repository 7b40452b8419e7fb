"""Report how well duplicates are found, by the scripts of the names, on lists with the truth."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.importing.duplicates import Candidate, NameIndex, score_pair
from lmec_match.importing.values import as_text, parse_bool
from lmec_match.progress import SILENT, Progress
from lmec_match.services.duplicates import column_of, table_of
from lmec_match.settings import Settings
from lmec_match.text import scripts
from lmec_match.text.normalise import fold

LABELS = (
    "is_match", "match", "label", "same", "is_same", "is_duplicate", "duplicate", "judgement",
    "judgment", "truth", "target", "gold",
)  # fmt: skip
"""Headings of a column that says whether a pair is the same, folded."""
_YES = frozenset({"positive", "same", "match", "duplicate", "t"})
_NO = frozenset({"negative", "different", "no match", "distinct", "f"})
ALL = "all"
NEW = "new"


@dataclass
class _Count:
    """Count judged pairs: of those that are the same, of those that are found, of both."""

    pairs: int = 0
    same: int = 0
    found: int = 0
    right: int = 0

    def add(self, same: bool, found: bool) -> None:
        self.pairs += 1
        self.same += same
        self.found += found
        self.right += same and found

    def data(self, name: str) -> dict[str, Any]:
        precision = self.right / self.found if self.found else None
        recall = self.right / self.same if self.same else None
        both = self.same + self.found
        return {
            "scripts": name,
            "pairs": self.pairs,
            "same": self.same,
            "found": self.found,
            "precision": None if precision is None else round(precision, 4),
            "recall": None if recall is None else round(recall, 4),
            "f1": round(2 * self.right / both, 4) if self.same else None,
        }


def script_of(name: str) -> str:
    """Return the script of a name; Chinese is one script, "–" stands for no letters at all."""
    found = scripts.of(name)
    return "Hani" if found in ("Hans", "Hant") else found or "–"


def _truth(text: str) -> bool | None:
    key = fold(text.strip())
    if key in _YES or key in _NO:
        return key in _YES
    value = parse_bool(text).value
    return value if isinstance(value, bool) else None


def pairs_by_script(path: Path, columns: str = "name1,name2") -> dict[str, Any] | None:
    """Return precision, recall and F1 of given pairs by their scripts; None without a truth column.

    A pair counts as found in the bands same and ask. `columns` names the two headings, and as a
    third the column that says whether the pair is the same; else a usual heading of it is looked
    for. Rows whose truth is not said are counted apart.
    """
    named = columns.split(",")
    table = table_of(path, named)
    truth_at = column_of(table, named[2], path) if len(named) > 2 else None
    if truth_at is None:
        folded = [fold(h.strip()) for h in table.headings]
        truth_at = next((folded.index(word) for word in LABELS if word in folded), None)
    if truth_at is None:
        return None
    places = [column_of(table, name, path) for name in named[:2]]
    counts: dict[str, _Count] = defaultdict(_Count)
    unknown = 0
    for row in table.rows:
        a, b, said = (as_text(row[p]) if p < len(row) else "" for p in (*places, truth_at))
        same = _truth(said)
        if same is None:
            unknown += 1
            continue
        found = score_pair(a, b).band != NEW
        key = " × ".join(sorted((script_of(a), script_of(b))))
        counts[key].add(same, found)
        counts[ALL].add(same, found)
    listed = sorted((k for k in counts if k != ALL), key=lambda k: -counts[k].pairs)
    return {
        "threshold": "same or ask",
        "without_truth": unknown,
        "groups": [counts[k].data(k) for k in (*listed, ALL) if k in counts],
    }


# -- lists with several names of one organisation --------------------------------------------


def names_by_script(
    path: Path,
    column: str,
    group_column: str,
    country_column: str,
    settings: Settings,
    progress: Progress = SILENT,
) -> dict[str, Any]:
    """Return how many organisations are found again by one of their names, by its script.

    The list has one row a name; `group_column` says whose. Of each organisation with names in
    several scripts, every name in turn is looked for among all organisations without that name.
    Where another of its names is in the same script it can be found by likeness ("shared"); where
    none is, only sound or meaning could do it ("none"). Acronyms are counted apart. `wrong` counts
    searches that proposed another organisation, whatever else they found.
    """
    groups, countries = _groups(path, column, group_column, country_column, settings)
    crossing = {
        key: names for key, names in groups.items() if len({script_of(n) for n in names}) > 1
    }
    found: dict[tuple[str, str, bool], list[int]] = defaultdict(lambda: [0, 0, 0])
    rounds = max((len(names) for names in crossing.values()), default=0)
    for place in range(rounds):
        progress(place, rounds, msg("Looking for duplicates"))
        asked = {k: names[place] for k, names in crossing.items() if place < len(names)}
        held = [
            Candidate(
                key,
                tuple(n for i, n in enumerate(names) if key not in asked or i != place),
                countries[key],
            )
            for key, names in groups.items()
        ]
        index = NameIndex.build(held)
        queries = [Candidate("", (name,), countries[key]) for key, name in asked.items()]
        answers = index.query_many(queries)
        for (key, name), proposals in zip(asked.items(), answers, strict=True):
            script = script_of(name)
            rest = [n for i, n in enumerate(crossing[key]) if i != place]
            shared = "shared" if script in {script_of(n) for n in rest} else "none"
            count = found[script, shared, _is_acronym(name)]
            count[0] += 1
            count[1] += any(p.other == key for p in proposals)
            count[2] += any(p.other != key for p in proposals)
    return {
        "organisations": len(groups),
        "in_several_scripts": len(crossing),
        "groups": [
            {"script": script, "other_name_in_script": shared, "acronym": acronym, "names": n,
             "found": hit, "wrong": wrong}
            for (script, shared, acronym), (n, hit, wrong) in sorted(
                found.items(), key=lambda item: (item[0][1] != "shared", -item[1][0])
            )
        ],
    }  # fmt: skip


def _is_acronym(name: str) -> bool:
    """Say whether a name is one short word of capitals: it says little of whose it is."""
    return name.isascii() and len(name) <= 8 and name.isupper() and " " not in name


def _groups(
    path: Path, column: str, group_column: str, country_column: str, settings: Settings
) -> tuple[dict[str, list[str]], dict[str, str]]:
    headings: Sequence[str] = [column, group_column, *([country_column] if country_column else ())]
    table = table_of(path, headings, settings)
    places = [column_of(table, h, path) for h in headings]
    groups: dict[str, list[str]] = {}
    countries: dict[str, str] = {}
    for row in table.rows:
        texts = [as_text(row[p]).strip() if p < len(row) else "" for p in places]
        if texts[0] and texts[1]:
            names = groups.setdefault(texts[1], [])
            if texts[0] not in names:
                names.append(texts[0])
            countries.setdefault(texts[1], texts[2] if country_column else "")
    if not groups:
        raise UserError(msg("{file} names nothing in its column “{heading}”.", file=path.name,
                            heading=group_column))  # fmt: skip
    return groups, countries
