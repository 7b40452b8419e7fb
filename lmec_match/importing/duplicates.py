"""Find records that may mean the same thing, and say why."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from lmec_match.domain.record import Record
from lmec_match.domain.values import Contact, Name, Ref, Value
from lmec_match.importing import name_index, scoring
from lmec_match.importing.issues import Message, msg
from lmec_match.importing.name_index import Asked, InvertedIndex
from lmec_match.importing.scoring import DEFAULT, PairScore, Thresholds, band_of, score_pair
from lmec_match.text import similarity
from lmec_match.text.names import analyse

_PUBLIC_MAIL = frozenset(
    [
        "gmail.com",
        "yahoo.com",
        "hotmail.com",
        "outlook.com",
        "live.com",
        "icloud.com",
        "qq.com",
        "163.com",
        "126.com",
        "sina.com",
        "foxmail.com",
        "yahoo.co.th",
        "ymail.com",
        "msn.com",
        "aol.com",
        "protonmail.com",
        "mail.ru",
        "yandex.ru",
        "example.org",
        "example.com",
    ]
)
_HOST = re.compile(r"^(?:https?://)?(?:www\d?\.)?([^/:?#\s]+)", re.IGNORECASE)
_SHARED_HOSTS = frozenset(
    [
        "facebook.com",
        "linkedin.com",
        "wikipedia.org",
        "en.wikipedia.org",
        "sites.google.com",
        "twitter.com",
    ]
)
_DIGITS = re.compile(r"\d")
Pairs = set[tuple[int, int]]
"""Pairs of (name among those asked, name in the index)."""
LIKE_OFFERS = 85.0
"""Ratio (0…100) of the first names below which offers of different suppliers are different."""
SEVERAL = 50
"""So many candidates at once are a list: then fewer pairs of each are compared."""
MOST_SHARING = 6
"""A website, mail domain or telephone that more records share tells nothing."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Hold what is known of a record for finding its double.

    `code_or_row` is a record's code or a list's row; `identity` its number in its list's own
    terms; `context` the supplier, requester or funder of what is not an organisation.
    """

    code_or_row: str | int
    names: tuple[str, ...]
    country: str = ""
    website: str = ""
    email_domains: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    registration: str = ""
    kind: str = "partners"
    identity: str = ""
    context: str = ""


@dataclass(frozen=True)
class Proposal:
    """Propose that a record is another: its code or row, score (0…1), band, and why."""

    other: str | int
    score: float
    band: str
    reasons: tuple[Message, ...] = ()
    name: str = ""


def host_of(url: str) -> str:
    """Return the host of a web address that tells whose it is, "" for a shared one."""
    found = _HOST.match(url.strip())
    host = found.group(1).lower() if found else ""
    return "" if host in _SHARED_HOSTS or "." not in host else host


def mail_domain(address: str) -> str:
    """Return the domain of a mail address, "" for a public provider."""
    domain = address.rpartition("@")[2].strip().lower()
    return "" if domain in _PUBLIC_MAIL or "." not in domain else domain


def phone_key(phone: str) -> str:
    """Return the last nine digits of a telephone number, "" when it has fewer than seven."""
    digits = "".join(_DIGITS.findall(phone))
    return digits[-9:] if len(digits) >= 7 else ""


def candidate_of(
    kind: str, values: dict[str, Value] | Record, code_or_row: str | int, identity: str = ""
) -> Candidate:
    """Make a candidate from a record or a draft's values."""
    held = dict(values.values) if isinstance(values, Record) else values
    name = str(held.get("name") or "")
    others = held.get("names") or ()
    names = tuple(dict.fromkeys([name, *(n.text for n in others if isinstance(n, Name))]))
    contacts = [c for c in held.get("contacts") or () if isinstance(c, Contact)]
    context = ""
    for key in ("supplier", "requester", "funder", "authority"):
        reference = held.get(key)
        if isinstance(reference, Ref) and reference.text:
            context = reference.text
            break
    country = held.get("country")
    return Candidate(
        code_or_row,
        tuple(n for n in names if n),
        str(country or ""),
        host_of(str(held.get("website") or "")) if kind == "partners" else "",
        frozenset(d for d in (mail_domain(c.email) for c in contacts if c.email) if d)
        if kind == "partners"
        else frozenset(),
        frozenset(p for p in (phone_key(c.phone) for c in contacts if c.phone) if p)
        if kind == "partners"
        else frozenset(),
        str(held.get("registration") or ""),
        kind,
        identity,
        context,
    )


@dataclass
class NameIndex:
    """Find the doubles of candidates among those that it was built of."""

    candidates: list[Candidate]
    thresholds: Thresholds = DEFAULT
    _owner: list[int] = field(default_factory=list)
    _texts: list[str] = field(default_factory=list)
    _index: InvertedIndex | None = None
    _by_fact: dict[str, list[int]] = field(default_factory=dict)
    _owners: name_index.Ints = field(default_factory=lambda: np.empty(0, dtype=np.int64))

    @classmethod
    def build(cls, candidates: Iterable[Candidate], thresholds: Thresholds = DEFAULT) -> NameIndex:
        """Build the index over the names and the facts of candidates."""
        held = list(candidates)
        index = cls(held, thresholds)
        facts: dict[str, list[int]] = defaultdict(list)
        for at, candidate in enumerate(held):
            for name in candidate.names:
                index._owner.append(at)
                index._texts.append(name)
            for fact in _facts(candidate):
                facts[fact].append(at)
        index._by_fact = {f: who for f, who in facts.items() if len(who) <= MOST_SHARING}
        index._index = InvertedIndex(index._texts)
        index._owners = np.asarray(index._owner, dtype=np.int64)
        return index

    def query(self, candidate: Candidate, limit: int = 5) -> list[Proposal]:
        """Return the likeliest doubles of one candidate, best first."""
        return self.query_many([candidate], limit)[0]

    def query_many(self, asked: Sequence[Candidate], limit: int = 5) -> list[list[Proposal]]:
        """Return the likeliest doubles of each candidate, best first."""
        assert self._index is not None
        who_asks = [at for at, candidate in enumerate(asked) for _ in candidate.names]
        cut = self._index.asked([name for candidate in asked for name in candidate.names])
        pairs = self._pairs(cut, np.asarray(who_asks, dtype=np.int64), asked, None)
        texts = [name for candidate in asked for name in candidate.names]
        return [self._ranked(c, pairs.get(at, {}), texts, limit) for at, c in enumerate(asked)]

    def query_own(self, first: int, last: int, limit: int = 5) -> list[list[Proposal]]:
        """Return the likeliest doubles of the index's own candidates from `first` to before
        `last`, each among those before it: the register, and the earlier rows of a list."""
        assert self._index is not None
        asked = self.candidates[first:last]
        begin, end = bisect_left(self._owner, first), bisect_left(self._owner, last)
        who_asks = np.asarray(self._owner[begin:end], dtype=np.int64) - first
        cut = self._index.asked_rows(begin, end)
        pairs = self._pairs(cut, who_asks, asked, first)
        texts = [name for candidate in asked for name in candidate.names]
        return [self._ranked(c, pairs.get(at, {}), texts, limit) for at, c in enumerate(asked)]

    def _pairs(
        self, cut: Asked, who_asks: name_index.Ints, asked: Sequence[Candidate], first: int | None
    ) -> dict[int, dict[int, Pairs]]:
        """Return {asked: {other: names of the other}} worth a comparison.

        `first` is the index of the first asked candidate when they are the index's own: then
        only those before each are proposed.
        """
        assert self._index is not None
        found: dict[int, dict[int, Pairs]] = defaultdict(dict)
        who, name, weight = self._index.propose(cut, name_index.PER_NAME)
        if len(who):
            owner = self._owners[name]
            if first is not None:
                keep = owner < who_asks[who] + first
                who, name, owner, weight = who[keep], name[keep], owner[keep], weight[keep]
            worth = self._index.worth(cut, who, name, weight, bulk=len(asked) > SEVERAL)
            for at, other, their in zip(
                who_asks[who[worth]].tolist(),
                owner[worth].tolist(),
                zip(who[worth].tolist(), name[worth].tolist(), strict=True),
                strict=True,
            ):
                found[at].setdefault(other, set[tuple[int, int]]()).add(their)
        for at, candidate in enumerate(asked):
            for fact in _facts(candidate):
                for other in self._by_fact.get(fact, ()):
                    if first is None or other < first + at:
                        found[at].setdefault(other, set[tuple[int, int]]())
        return found

    def _ranked(
        self, asked: Candidate, others: dict[int, Pairs], texts: Sequence[str], limit: int
    ) -> list[Proposal]:
        proposals = []
        for at, names in others.items():
            other = self.candidates[at]
            if _surely_different(asked, other):
                continue
            score, reasons = self._score(asked, other, names, texts)
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

    def _score(
        self, asked: Candidate, other: Candidate, names: Pairs, texts: Sequence[str]
    ) -> tuple[float, tuple[Message, ...]]:
        best: tuple[float, tuple[Message, ...]] = (0.0, ())
        pairs = [(texts[mine], self._texts[their]) for mine, their in names] or [
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
        return combine(asked, other, *best)

    def rank(self, name: str, limit: int = 5) -> list[tuple[str | int, float]]:
        """Return the likeliest owners of a name, whatever their score; for short names."""
        assert self._index is not None
        asked = name_index.pieces(name)
        _, names, sums = self._index.propose(self._index.asked([name]), 60)
        form = analyse(name)
        most = (
            sum(
                sorted((self._index.weight_of(f) for f in set(asked.features)), reverse=True)[
                    : name_index.RAREST
                ]
            )
            or 1.0
        )
        ranked = []
        for at, weight in zip(names.tolist(), sums.tolist(), strict=True):
            score, _ = scoring.compare(form, analyse(self._texts[at]))
            ranked.append(
                (self.candidates[self._owner[at]].code_or_row, 0.8 * score + 0.2 * weight / most)
            )
        ranked.sort(key=lambda r: (-r[1], str(r[0])))
        return ranked[:limit]


def _surely_different(a: Candidate, b: Candidate) -> bool:
    """Say whether facts exclude that two are the same, unless their names are equal.

    Cheaper than comparing names, and what `combine` would say in the end.
    """
    if a.kind != "partners":
        if a.country and b.country and a.country != b.country:
            return True
        if _bare(a) != _bare(b) and _others_of_their_kind(a, b):
            return True
    differ = bool(
        a.registration and b.registration and a.registration.casefold() != b.registration.casefold()
    )
    if not differ and a.identity and b.identity and a.identity != b.identity:
        differ = a.identity.split(":", 2)[1] == b.identity.split(":", 2)[1]
    return differ and not set(a.names) & set(b.names) and _bare(a) != _bare(b)


def _others_of_their_kind(a: Candidate, b: Candidate) -> bool:
    """Say whether two offers of different suppliers have first names that are not alike.

    A second name in another language is often only the class of a product.
    """
    if not (a.context and b.context and a.names and b.names):
        return False
    if a.context.casefold() == b.context.casefold() or not scoring.surely_new(a.context, b.context):
        return False
    return similarity.ratio(a.names[0].casefold(), b.names[0].casefold()) < LIKE_OFFERS


def _bare(candidate: Candidate) -> str:
    return "".join(filter(str.isalnum, candidate.names[0].casefold())) if candidate.names else ""


def _has_full_name(candidate: Candidate) -> bool:
    return any(not analyse(n).acronym for n in candidate.names)


def _facts(candidate: Candidate) -> list[str]:
    facts = [f"m:{d}" for d in candidate.email_domains] + [f"p:{p}" for p in candidate.phones]
    if candidate.website:
        facts.append(f"w:{candidate.website}")
    if candidate.registration:
        facts.append(f"r:{candidate.registration.casefold()}")
    if candidate.identity.startswith("id::"):
        facts.append(candidate.identity)
    return facts


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
    if a.kind != "partners" and a.context and b.context and score < 0.999:
        if score_pair(a.context, b.context).band == "new":
            said.append(msg("“{a}” and “{b}” are different.", a=a.context, b=b.context))
            score = min(score - 0.1, 0.88)
    elif (
        a.kind != "partners"
        and a.context
        and b.context
        and score_pair(a.context, b.context).band == "new"
    ):
        said.append(msg("“{a}” and “{b}” are different.", a=a.context, b=b.context))
        score = 0.85
    return score, tuple(said)


__all__ = [
    "DEFAULT",
    "Candidate",
    "NameIndex",
    "PairScore",
    "Proposal",
    "Thresholds",
    "candidate_of",
    "combine",
    "score_pair",
]
