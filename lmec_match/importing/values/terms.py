"""Read vocabulary values: by code, by label in any language, by alias, by a near miss."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from lmec_match.domain.vocabulary import Vocabularies, Vocabulary
from lmec_match.i18n import paper_words
from lmec_match.importing.issues import NOTHING, Finding, Parsed, msg
from lmec_match.importing.values.numbers import no_value
from lmec_match.importing.values.tokens import prepare
from lmec_match.text import similarity
from lmec_match.text.normalise import clean, label_key

NEAR = 86.0
_STRONG = re.compile(r"\s*[;；、\n|]\s*")
_WEAK = re.compile(
    r"\s*[,，]\s*|\s+/\s+|\s*&\s*|\s+and\s+|\s+và\s+|和|及|และ|ແລະ|និង|နှင့်|(?<=[A-Za-z])/(?=[A-Za-z])"
)
_NUMBERED = re.compile(r"(?:SDG\s*)?(\d+(?:\.\d+){0,2})(?:[.:、)]?\s.*|\D*)", re.DOTALL)
_LANGUAGES = ("zh", "en", "th", "vi", "lo", "km", "my")


class _ById:
    """Let a vocabulary, which cannot be hashed, be the key of a cache by its identity."""

    __slots__ = ("vocabulary",)

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary

    def __hash__(self) -> int:
        return id(self.vocabulary)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ById) and other.vocabulary is self.vocabulary


@dataclass(frozen=True)
class TermIndex:
    """Find the terms of one vocabulary by anything that people write."""

    key: str
    exact: dict[str, str]
    codes: dict[str, str]
    numbered: bool

    def find(self, text: str) -> str:
        """Return the code of a text, "" when it is not one of the terms."""
        stripped = text.strip()
        code, named = self.codes.get(stripped.upper()), self.exact.get(label_key(stripped))
        # A name may be spelt like another's code: "Nga" is Russia in Vietnamese, NGA Nigeria.
        if code is not None and (named is None or stripped.isupper()):
            return code
        if named is not None:
            return named
        bare = re.sub(r"\s*[(（\[].*?[)）\]]\s*", " ", stripped).strip()
        if bare and bare != stripped and (code := self.exact.get(label_key(bare))):
            return code
        if self.numbered and (found := _NUMBERED.fullmatch(stripped)):
            return self.codes.get(found.group(1), "")
        return ""

    def near(self, text: str) -> str:
        """Return the code of the nearest label when it is near and no other is as near."""
        key = label_key(text)
        if len(key) < 6:
            return ""
        ranked = similarity.best(key, list(self.exact), NEAR, 4)
        codes = [self.exact[label] for label, _ in ranked]
        if not codes:
            return ""
        top = ranked[0][1]
        others = {c for c, (_, score) in zip(codes, ranked, strict=True) if score >= top - 2}
        return codes[0] if len(others) == 1 else ""


@lru_cache(maxsize=64)
def _index(holder: _ById) -> TermIndex:
    vocabulary = holder.vocabulary
    exact: dict[str, str] = {}
    codes: dict[str, str] = {}
    for term in vocabulary.terms:
        codes[term.code.upper()] = term.code
    labels = [(word, term.code) for term in vocabulary.terms for word in term.labels.values()]
    aliases = [(word, term.code) for term in vocabulary.terms for word in term.aliases]
    for word, code in (*labels, *aliases):
        exact.setdefault(label_key(word), code)
    for known in paper_words():
        for term in vocabulary.terms:
            # After all labels: a word of the paper never takes the place of one of the data.
            exact.setdefault(label_key(known.get(term.labels["en"], "")), term.code)
    if vocabulary.key == "country":
        _add_countries(exact, codes)
    if vocabulary.key == "language":
        for term in vocabulary.terms:
            codes.setdefault(term.code.split("-")[0].upper(), term.code)
    exact.pop("", None)
    numbered = any(re.fullmatch(r"\d+(\.\d+)*", t.code) for t in vocabulary.terms)
    return TermIndex(vocabulary.key, exact, codes, numbered)


def _add_countries(exact: dict[str, str], codes: dict[str, str]) -> None:
    """Add the names that Babel and pycountry know to those of the vocabulary."""
    # Both are large; only lists with a country need them.
    import pycountry
    from babel import Locale

    known = set(codes.values())
    for language in _LANGUAGES:
        for code, name in Locale(language).territories.items():
            if code in known:
                exact.setdefault(label_key(name), code)
    for country in pycountry.countries:
        if country.alpha_2 not in known:
            continue
        codes.setdefault(country.alpha_3, country.alpha_2)
        for attribute in ("name", "official_name", "common_name"):
            name = getattr(country, attribute, None)
            if name:
                exact.setdefault(label_key(name), country.alpha_2)
                before, comma, after = name.partition(", ")
                if comma:
                    exact.setdefault(label_key(f"{after} {before}"), country.alpha_2)


def index_of(vocabularies: Vocabularies, key: str) -> TermIndex:
    """Return the index of a vocabulary; it is built once for each loaded vocabulary."""
    return _index(_ById(vocabularies[key]))


def split(text: str, index: TermIndex) -> list[str]:
    """Cut a cell into the texts of its terms; a text that is itself a term is never cut."""
    parts: list[str] = []
    for part in _STRONG.split(text):
        if not part:
            continue
        if index.find(part):
            parts.append(part)
            continue
        pieces = [p for p in _WEAK.split(part) if p]
        if len(pieces) > 1 and sum(bool(index.find(p)) for p in pieces) * 2 >= len(pieces):
            parts += pieces
        else:
            parts.append(part)
    return parts


def _tidy(text: str) -> str:
    return clean(prepare(text))


def parse_terms(text: str, vocabularies: Vocabularies, key: str) -> Parsed:
    """Read a cell that may hold several terms into a tuple of codes."""
    missing = no_value(text)
    if missing is not None:
        return missing
    index = index_of(vocabularies, key)
    codes: list[str] = []
    findings: list[Finding] = []
    for part in split(_tidy(text), index):
        code, finding = _one(part, index)
        if finding is not None:
            findings.append(finding)
        if code and code not in codes:
            codes.append(code)
    return Parsed(tuple(codes) or None, tuple(findings), 0.6 if findings else 1.0)


def parse_term(text: str, vocabularies: Vocabularies, key: str) -> Parsed:
    """Read a cell that holds one term into its code."""
    missing = no_value(text)
    index = index_of(vocabularies, key)
    stripped = _tidy(text)
    if missing is not None and not index.find(stripped):
        return missing
    if not stripped:
        return NOTHING
    code = index.find(stripped)
    if code:
        return Parsed(code)
    parts = split(stripped, index)
    if len(parts) > 1:
        found = [c for c in (index.find(p) for p in parts) if c]
        if found:
            finding = Finding(
                "several_terms",
                msg("“{text}” holds several values; the first was taken.", text=stripped[:80]),
            )
            return Parsed(
                found[0], (finding,) if len(set(found)) > 1 or len(found) < len(parts) else (), 0.6
            )
    code, near = _one(stripped, index)
    return Parsed(code or None, (near,) if near else (), 0.6)


def _one(text: str, index: TermIndex) -> tuple[str, Finding | None]:
    code = index.find(text)
    if code:
        return code, None
    code = index.near(text)
    if code:
        return code, Finding(
            "term_near", msg("“{text}” was read as {code}.", text=text[:60], code=code)
        )
    return "", Finding(
        "term_unknown",
        msg("“{text}” is not one of the values that this field takes.", text=text[:60]),
    )


def share_known(texts: Iterable[str], index: TermIndex) -> float:
    """Return the share of texts that are terms, for guessing what a column holds."""
    total = known = 0
    for text in texts:
        total += 1
        known += bool(index.find(text)) or any(index.find(p) for p in _STRONG.split(text)[:1])
    return known / total if total else 0.0
