"""Find records that may mean the same thing, and say why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from lmec_match.importing import scoring
from lmec_match.importing.candidates import Candidate, bare, facts
from lmec_match.importing.issues import Message, msg
from lmec_match.importing.known_names import Names, joined
from lmec_match.importing.name_index import ANY_GROUP, Asked, InvertedIndex, ranges
from lmec_match.importing.name_pieces import Ints
from lmec_match.importing.scoring import DEFAULT, PairScore, Thresholds, band_of, score_pair
from lmec_match.progress import SILENT, Progress
from lmec_match.text import similarity
from lmec_match.text.names import analyse

Pairs = set[tuple[str, str]]
"""Pairs of (name of the asked, name of the other)."""
LIKE_OFFERS = 85.0
"""Ratio (0…100) of the first names below which offers of different suppliers are different."""
SEVERAL = 50
"""So many candidates at once are a list: then fewer pairs of each are compared."""
MOST_SHARING = 6
"""A website, mail domain or telephone that more records share tells nothing."""
CLASS_SHARING = 12
"""A name that more offers share is that of a class of products, and proposes none of them."""
MOST_OWNERS = 40
"""So many owners of one name are proposed at most."""
ONLY_CLASS = 0.75
"""Score at most of two whose first names differ while another, of their class, is equal."""


@dataclass(frozen=True)
class Proposal:
    """Propose that a record is another: its code or row, score (0…1), band, and why."""

    other: str | int
    score: float
    band: str
    reasons: tuple[Message, ...] = ()
    name: str = ""


class NameIndex:
    """Find the doubles of candidates among those that it was built of: one part, or two of which
    the second has the first before it."""

    def __init__(
        self,
        parts: list[Names],
        thresholds: Thresholds = DEFAULT,
        progress: Progress = SILENT,
    ) -> None:
        self.thresholds = thresholds
        self.candidates = [c for p in parts for c in p.candidates]
        self._name_of: Ints = joined(parts, "name_of")
        lengths: Ints = joined(parts, "lengths")
        self._country: Ints = joined(parts, "groups")
        self._facts = [p.facts for p in parts]
        self._index = InvertedIndex(p.pieces(progress) for p in parts)
        self._names_from = np.concatenate(([0], np.cumsum(lengths)))
        owner = np.repeat(np.arange(len(lengths), dtype=np.int64), lengths)
        order = np.argsort(self._name_of, kind="stable")
        self._owner = owner[order]
        self._owners = np.bincount(self._name_of, minlength=self._index.size)
        self._owners_from = np.cumsum(self._owners) - self._owners
        self._first_owner = self._owner[self._owners_from]
        alone = self._owners == 1
        self._groups = np.where(alone, self._country[self._first_owner], ANY_GROUP)
        self._telling = np.ones(self._index.size, dtype=bool)
        if self.candidates and self.candidates[0].kind != "partners":
            self._telling = self._owners <= CLASS_SHARING

    @classmethod
    def build(cls, candidates: Iterable[Candidate], thresholds: Thresholds = DEFAULT) -> NameIndex:
        """Build the index over the names and the facts of candidates."""
        return cls([Names(candidates)], thresholds)

    def query(self, candidate: Candidate, limit: int = 5) -> list[Proposal]:
        """Return the likeliest doubles of one candidate, best first."""
        return self.query_many([candidate], limit)[0]

    def query_many(self, asked: Sequence[Candidate], limit: int = 5) -> list[list[Proposal]]:
        """Return the likeliest doubles of each candidate, best first."""
        cut = self._index.asked([name for candidate in asked for name in candidate.names])
        who = np.asarray([at for at, c in enumerate(asked) for _ in c.names], dtype=np.int64)
        pairs = self._pairs(cut, who, asked, None)
        return self._all_ranked(asked, pairs, limit)

    def query_own(self, first: int, last: int, limit: int = 5) -> list[list[Proposal]]:
        """Return the likeliest doubles of the index's own candidates from `first` to before
        `last`, each among those before it: the register, and the earlier rows of a list."""
        asked = self.candidates[first:last]
        start, end = self._names_from[first], self._names_from[last]
        rows = self._name_of[start:end]
        lengths = np.diff(self._names_from[first : last + 1])
        who = np.repeat(np.arange(last - first, dtype=np.int64), lengths)
        telling = self._telling[rows]
        rows, who = rows[telling], who[telling]
        cut = self._index.asked_rows(rows, self._country[who + first], who + first)
        pairs = self._pairs(cut, who, asked, first)
        return self._all_ranked(asked, pairs, limit)

    def _pairs(
        self, cut: Asked, who_asks: Ints, asked: Sequence[Candidate], first: int | None
    ) -> dict[int, dict[int, Pairs]]:
        """Return {asked: {other: names of both}} worth a comparison.

        `first` is the index of the first asked candidate when they are the index's own: then
        only those before each are proposed.
        """
        found: dict[int, dict[int, Pairs]] = defaultdict(dict)
        who, name, weight = self._index.propose(
            cut, groups=self._groups, place=self._first_owner
        )
        keep = self._telling[name]
        who, name, weight = who[keep], name[keep], weight[keep]
        worth = self._index.worth(cut, who, name, weight, bulk=len(asked) > SEVERAL)
        who, name = who[worth], name[worth]
        many = np.minimum(self._owners[name], MOST_OWNERS)
        owner = self._owner[ranges(self._owners_from[name], many)]
        who, name = np.repeat(who, many), np.repeat(name, many)
        at = who_asks[who]
        if first is not None:
            before = owner < at + first
            who, name, owner, at = who[before], name[before], owner[before], at[before]
        texts = self._index.texts
        for asker, other, mine, theirs in zip(
            at.tolist(), owner.tolist(), who.tolist(), name.tolist(), strict=True
        ):
            pair = (cut.texts[mine], texts[theirs])
            found[asker].setdefault(other, set()).add(pair)
        for asker, candidate in enumerate(asked) if any(self._facts) else ():
            for fact in facts(candidate):
                for other in self._owners_of(fact):
                    if first is None or other < first + asker:
                        found[asker].setdefault(other, set())
        return found

    def _owners_of(self, fact: str) -> list[int]:
        """Return whose a fact is; nobody's when it is so many's that it tells nothing."""
        owners = [at for known in self._facts for at in known.get(fact, ())]
        return owners if len(owners) <= MOST_SHARING else []

    def _all_ranked(
        self, asked: Sequence[Candidate], pairs: dict[int, dict[int, Pairs]], limit: int
    ) -> list[list[Proposal]]:
        return [
            self._ranked(c, pairs[at], limit) if at in pairs else [] for at, c in enumerate(asked)
        ]

    def _ranked(self, asked: Candidate, others: dict[int, Pairs], limit: int) -> list[Proposal]:
        proposals = []
        for at, names in others.items():
            other = self.candidates[at]
            if _surely_different(asked, other):
                continue
            score, reasons = _score(asked, other, names)
            if score >= self.thresholds.ask:
                proposals.append(
                    Proposal(
                        other.code_or_row,
                        round(score, 3),
                        band_of(score, self.thresholds),
                        reasons,
                        other.names[0] if other.names else "",
                    )
                )
        proposals.sort(key=lambda p: (-p.score, str(p.other)))
        return proposals[:limit]

    def rank(self, name: str, limit: int = 5) -> list[tuple[str | int, float]]:
        """Return the likeliest owners of a name, whatever their score; for short names."""
        asked = self._index.asked([name])
        _, names, sums = self._index.propose(asked, 60)
        form = analyse(name)
        most = float(self._index.most(asked)[0]) or 1.0
        ranked = []
        for at, weight in zip(names.tolist(), sums.tolist(), strict=True):
            score, _ = scoring.compare(form, analyse(self._index.texts[at]))
            owner = int(self._first_owner[at])
            ranked.append(
                (self.candidates[owner].code_or_row, 0.8 * score + 0.2 * weight / most)
            )
        ranked.sort(key=lambda r: (-r[1], str(r[0])))
        return ranked[:limit]


def _score(asked: Candidate, other: Candidate, names: Pairs) -> tuple[float, tuple[Message, ...]]:
    best: tuple[float, tuple[Message, ...]] = (0.0, ())
    pairs: Iterable[tuple[str, str]] = names or [
        (mine, their) for mine in asked.names[:3] for their in other.names[:3]
    ]
    for mine, their in pairs:
        if scoring.surely_new(mine, their):
            continue
        first, second = analyse(mine), analyse(their)
        if first.acronym and second.acronym and _has_full_name(asked) and _has_full_name(other):
            # Equal first letters prove nothing where both sides have full names.
            continue
        found = scoring.compare(first, second)
        if found[0] > best[0]:
            best = found
        if best[0] >= 1.0:
            break
    score, reasons = combine(asked, other, *best)
    if score > ONLY_CLASS and _first_names_differ(asked, other):
        return ONLY_CLASS, (*reasons, msg("Only a name of their class is equal."))
    return score, reasons


def _first_names_differ(a: Candidate, b: Candidate) -> bool:
    """Say whether two offers have first names that tell them apart.

    An offer's second name, in another language, is often only the class of the product. It
    weighs nothing where the suppliers differ, or the numbers in the first names.
    """
    if a.kind == "partners" or not (a.names and b.names):
        return False
    first, second = analyse(a.names[0]), analyse(b.names[0])
    if first.spaced != second.spaced:
        return False
    apart = first.numbers != second.numbers or (
        bool(a.context and b.context) and score_pair(a.context, b.context).band == "new"
    )
    return apart and scoring.compare(first, second)[0] < DEFAULT.ask


def _surely_different(a: Candidate, b: Candidate) -> bool:
    """Say whether facts exclude that two are the same, unless their names are equal.

    Cheaper than comparing names, and what `combine` would say in the end.
    """
    if a.kind != "partners":
        if a.country and b.country and a.country != b.country:
            return True
        if bare(a) != bare(b) and _others_of_their_kind(a, b):
            return True
    differ = bool(
        a.registration and b.registration and a.registration.casefold() != b.registration.casefold()
    )
    if not differ and a.identity and b.identity and a.identity != b.identity:
        differ = a.identity.split(":", 2)[1] == b.identity.split(":", 2)[1]
    return differ and not set(a.names) & set(b.names) and bare(a) != bare(b)


def _others_of_their_kind(a: Candidate, b: Candidate) -> bool:
    """Say whether two offers of different suppliers have first names that are not alike.

    A second name in another language is often only the class of a product.
    """
    if not (a.context and b.context and a.names and b.names):
        return False
    if a.context.casefold() == b.context.casefold() or not scoring.surely_new(a.context, b.context):
        return False
    return similarity.ratio(a.names[0].casefold(), b.names[0].casefold()) < LIKE_OFFERS


def _has_full_name(candidate: Candidate) -> bool:
    return any(not analyse(n).acronym for n in candidate.names)


def combine(
    a: Candidate, b: Candidate, score: float, reasons: tuple[Message, ...]
) -> tuple[float, tuple[Message, ...]]:
    """Weigh the names' score with country, website, mail, telephone, numbers and context."""
    said = list(reasons)
    if a.registration and b.registration:
        if a.registration.casefold() == b.registration.casefold():
            return max(score, 0.97), (*reasons, msg("The registration numbers are equal."))
        if score < 0.97:
            return min(score, 0.7), (*reasons, msg("The registration numbers differ."))
    if a.identity and b.identity and a.identity.split(":")[1:2] == b.identity.split(":")[1:2]:
        if a.identity == b.identity:
            return max(score, 0.95), (*reasons, msg("The numbers at the source are equal."))
        if score < 0.97:
            return min(score, 0.75), (*reasons, msg("The sender gives them different numbers."))
        score = min(score, 0.9)
    shared = 0.0
    if a.website and a.website == b.website:
        shared += 0.08
        said.append(msg("Both have the website {site}.", site=a.website))
    if a.email_domains & b.email_domains:
        shared += 0.05
        said.append(
            msg(
                "Both write from {domain}.",
                domain=", ".join(sorted(a.email_domains & b.email_domains)),
            )
        )
    if a.phones & b.phones:
        shared += 0.08
        said.append(msg("Both have the same telephone number."))
    if shared and score >= 0.35:
        score = min(1.0, max(score + shared, 0.81 if score >= 0.5 or shared > 0.1 else 0.0))
    if a.country and b.country and a.country != b.country:
        said.append(msg("The countries differ: {a} and {b}.", a=a.country, b=b.country))
        score = min(score - 0.04, 0.9) if a.kind == "partners" else min(score, 0.7)
    if (
        a.kind != "partners"
        and a.context
        and b.context
        and score > ONLY_CLASS
        and score_pair(a.context, b.context).band == "new"
    ):
        said.append(msg("“{a}” and “{b}” are different.", a=a.context, b=b.context))
        score = min(score - 0.1, 0.88) if score < 0.999 else 0.85
    return score, tuple(said)


__all__ = [
    "DEFAULT",
    "Candidate",
    "NameIndex",
    "PairScore",
    "Proposal",
    "Thresholds",
    "combine",
    "score_pair",
]
