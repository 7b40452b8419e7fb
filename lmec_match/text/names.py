"""Take the names of organisations, plants and programmes apart for comparison."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from lmec_match.paths import RESOURCES
from lmec_match.text import numerals, scripts, similarity
from lmec_match.text.legal_forms import strip_unspaced, strip_words
from lmec_match.text.normalise import clean, fold
from lmec_match.text.romanise import romanise

_DOTTED = re.compile(r"(?<![^\W_])((?:[^\W\d_][.]\s?){2,}(?:[^\W\d_](?![^\W_]))?)")
_SLASHED_FORM = re.compile(r"(?<![^\W_])([as])/([as])(?![^\W_])")
_POSSESSIVE = re.compile(r"(?<=\w)['’`´]s\b")
_APOSTROPHE = re.compile(r"['’`´‘ʼʻ]")
_ALTERNATIVES = re.compile(r"(?<=[^\W\d_]{3})\s*/\s*(?=[^\W\d_]{3})")
_WORD = re.compile(r"[^\W_]+")
_HAN = re.compile("[\u3400-\u9fff]")
_SHARE_CLASS = re.compile(r"^(?:\*?ST|XD|N)?(.*?)(?:[-－]?[ABHWUＡＢ])?$")
MENDED_LENGTH = 7
"""From this length on a trade word may be misspelt by one letter."""
_SPACED = frozenset({"Latn", "Cyrl", "Grek", "Arab", "Hebr", "Deva", "Zyyy", ""})


@dataclass(frozen=True)
class NameWords:
    """Hold the words whose weight in names is known."""

    stop: frozenset[str]
    light: frozenset[str]
    generic: frozenset[str]
    vehicles: frozenset[str]
    abbreviations: dict[str, str]
    places: dict[str, frozenset[tuple[str, ...]]]
    han_places: tuple[str, ...]
    han_trade: tuple[str, ...]


@lru_cache(maxsize=1)
def words() -> NameWords:
    """Read the words of names, with the names of all countries."""
    # Babel is only needed once names are compared.
    from babel import Locale

    data = json.loads((RESOURCES / "import" / "name_words.json").read_text(encoding="utf-8"))
    places: dict[str, set[tuple[str, ...]]] = {}

    def add(place: str) -> None:
        parts = tuple(_WORD.findall(fold(place)))
        if parts and not (len(parts) == 1 and len(parts[0]) < 2):
            places.setdefault(parts[0], set()).add(parts)

    for place in data["places"]:
        add(place)
    for language in ("en", "de", "fr", "es", "nb", "vi", "it", "sv"):
        for code, name in Locale(language).territories.items():
            if len(code) == 2:
                add(name)
    for adjective in data.get("place_adjectives", ()):
        add(adjective)
    return NameWords(
        frozenset(data["stop"]),
        frozenset(data["light"]),
        frozenset(data["generic"]),
        frozenset(data["vehicles"]),
        data["abbreviations"],
        {first: frozenset(found) for first, found in places.items()},
        tuple(sorted(data["han_places"], key=len, reverse=True)),
        tuple(sorted(data["han_trade"], key=len, reverse=True)),
    )


@dataclass(frozen=True, slots=True)
class NameForm:
    """Hold a name taken apart.

    `tokens` are the words without legal form and stop words (places joined to one token); `places`
    and `numbers` are those among them; `squeezed` is the core without spaces, `whole` with the
    legal form; `initials` the first letters; `core` and `brand` are for scripts without spaces:
    the name without form, and without place and trade words, too.
    """

    text: str
    script: str
    tokens: tuple[str, ...]
    forms: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    numbers: tuple[str, ...] = ()
    squeezed: str = ""
    whole: str = ""
    initials: frozenset[str] = frozenset()
    core: str = ""
    brand: str = ""
    han_place: str = ""
    acronym: bool = False
    sounds: str = field(default="")

    @property
    def spaced(self) -> bool:
        """Say whether the name's script puts spaces between words."""
        return self.script in _SPACED


def alternatives(text: str) -> list[str]:
    """Return the names that a text offers: itself, and its parts around a slash."""
    parts = _ALTERNATIVES.split(text)
    return [text, *parts] if len(parts) > 1 else [text]


@lru_cache(maxsize=60_000)
def analyse(text: str) -> NameForm:
    """Take a name apart."""
    tidy = clean(text)
    script = scripts.of(tidy)
    if script not in _SPACED:
        return _unspaced(tidy, script)
    if script == "Cyrl":
        tidy = _cyrillic(tidy)
    return _spaced(tidy, script)


_CYRILLIC = dict(zip("абвгдеёзийклмнопрстуфхыэ", "abvgdeeziyklmnoprstufhye", strict=True)) | {
    "ж": "zh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ъ": "",
    "ь": "",
    "ю": "yu",
    "я": "ya",
    "і": "i",
    "ї": "yi",
    "є": "ye",
    "ґ": "g",
}


def _cyrillic(text: str) -> str:
    """Write Cyrillic in Latin letters as passports do."""
    return "".join(_CYRILLIC.get(c.lower(), c) for c in text)


def _tokens(folded: str) -> list[str]:
    text = _SLASHED_FORM.sub(r"\1\2", folded)
    text = (
        text.replace("&", " and ").replace("+", " and ").replace("%", " percent ").replace("№", " ")
    )
    text = _DOTTED.sub(lambda m: re.sub(r"[.\s]", "", m.group(1)) + " ", text)
    text = _POSSESSIVE.sub("s", text)
    parts: list[str] = []
    for piece in _WORD.findall(text if "'" not in text and "’" not in text else _quoted(text)):
        parts.append(usual(piece))
    return parts


@lru_cache(maxsize=1)
def _trade_words() -> dict[str, tuple[str, ...]]:
    """Return long trade words by themselves and by themselves without one letter."""
    known = words()
    near: dict[str, list[str]] = {}
    for word in sorted({*known.generic, *known.abbreviations}):
        if len(word) >= MENDED_LENGTH and " " not in word:
            for piece in (word, *(word[:i] + word[i + 1 :] for i in range(len(word)))):
                near.setdefault(piece, []).append(word)
    return {piece: tuple(found) for piece, found in near.items()}


@lru_cache(maxsize=65536)
def _mended(word: str) -> str:
    """Return the trade word that a word misspells by one letter, in its usual form."""
    known = words()
    if len(word) < MENDED_LENGTH or word in known.generic or not word.isalpha():
        return word
    near = _trade_words()
    for piece in (word, *(word[:i] + word[i + 1 :] for i in range(len(word)))):
        for found in near.get(piece, ()):
            if similarity.edits(word, found, 1) <= 1:
                return known.abbreviations.get(found, found)
    return word


def usual(word: str) -> str:
    """Return a word of a name in its usual form: univ → university, inaustries → industry."""
    return words().abbreviations.get(word) or _mended(word)


def _quoted(text: str) -> str:
    """Join what an apostrophe parts (Qa'ida, int'l); quotation marks become spaces."""
    text = re.sub(r"(?<=\w)['’`´ʼʻ](?=\w)", "", text)
    return _APOSTROPHE.sub(" ", text)


def _spaced(tidy: str, script: str) -> NameForm:
    raw = _tokens(fold(tidy))
    whole = "".join(raw)
    kept, forms = strip_words(raw)
    known = words()
    meaning = [t for t in kept if t not in known.stop] or kept
    meaning = _joined_initials(meaning)
    numbered = _numbers(meaning)
    tokens, places = _places(numbered)
    numbers = tuple(t for t in tokens if any(c.isdigit() for c in t))
    letters = [t for t in tokens if not t.isdigit()]
    initials = {"".join(t[0] for t in letters)}
    initials.add("".join(t[0] for t in meaning if t))
    initials.add("".join(t[0] for t in kept if t))
    initials.add("".join(t[0] for t in raw if t))
    bare = tidy.replace(".", "").strip()
    acronym = bare.isupper() and bare.isalpha() and 2 <= len(bare) <= 7
    return NameForm(
        tidy,
        script,
        tuple(tokens),
        forms,
        frozenset(places),
        numbers,
        "".join(tokens),
        whole,
        frozenset(i for i in initials if len(i) >= 2),
        acronym=acronym,
    )


def _joined_initials(tokens: Sequence[str]) -> list[str]:
    """Join single letters that follow each other: j p morgan → jp morgan."""
    out: list[str] = []
    run = ""
    for token in tokens:
        if len(token) == 1 and token.isalpha():
            run += token
            continue
        if run:
            out.append(run)
            run = ""
        out.append(token)
    if run:
        out.append(run)
    return out


def _numbers(tokens: Sequence[str]) -> list[str]:
    """Write number words, ordinals and Roman numerals as digits: forty 4 → 44, ii → 2."""
    out: list[str] = []
    for position, token in enumerate(tokens):
        value = numerals.number_word(token)
        if value is None and position > 0:
            number = numerals.roman(token)
            if number is not None and (len(token) > 1 or position == len(tokens) - 1):
                value = number
        if value is None:
            if (
                token.isdigit()
                and out
                and out[-1].isdigit()
                and _tens(tokens, position, out[-1])
                and len(token) == 1
            ):
                out[-1] = str(int(out[-1]) + int(token))
                continue
            out.append(token.lstrip("0") or "0" if token.isdigit() else token)
        elif out and out[-1].isdigit() and _tens(tokens, position, out[-1]) and 0 < value < 10:
            out[-1] = str(int(out[-1]) + value)
        else:
            out.append(str(value))
    return out


def _tens(tokens: Sequence[str], position: int, before: str) -> bool:
    """Say whether the token before was a word for tens (twenty … ninety)."""
    word = numerals.number_word(tokens[position - 1])
    return word is not None and word >= 20 and word % 10 == 0 and str(word) == before


def _places(tokens: Sequence[str]) -> tuple[list[str], set[str]]:
    known = words().places
    out: list[str] = []
    places: set[str] = set()
    at = 0
    while at < len(tokens):
        best = 0
        for phrase in known.get(tokens[at], ()):
            if len(phrase) > best and tuple(tokens[at : at + len(phrase)]) == phrase:
                best = len(phrase)
        if best:
            joined = "".join(tokens[at : at + best])
            out.append(joined)
            places.add(joined)
            at += best
        else:
            out.append(tokens[at])
            at += 1
    return out, places


def _unspaced(tidy: str, script: str) -> NameForm:
    plain = (
        numerals.ascii_digits(fold(tidy)).upper()
        if script in ("Hans", "Hant", "Hani", "Jpan")
        else numerals.ascii_digits(fold(tidy))
    )
    if script in ("Hans", "Hant", "Hani"):
        found = _SHARE_CLASS.fullmatch(plain)
        if found and len(_HAN.findall(found.group(1))) >= 2:
            plain = found.group(1)
    core, forms = strip_unspaced(plain)
    place, brand = "", core
    if script in ("Hans", "Hant", "Hani"):
        place, brand = _han_brand(core)
    numbers = tuple(re.findall(r"\d+", core)) + _han_numbers(core)
    return NameForm(
        tidy,
        script,
        (core,),
        forms,
        frozenset({place} if place else ()),
        numbers,
        core,
        plain,
        core=core,
        brand=brand or core,
        han_place=place,
    )


def _han_numbers(core: str) -> tuple[str, ...]:
    """Return the Chinese numbers that tell units apart: 第二, 三期, 五号."""
    found = re.findall(
        r"第([一二三四五六七八九十]+)|([一二三四五六七八九十]+)(?=[期号厂分局])", core
    )
    return tuple(str(numerals.read_han(a or b)) for a, b in found)


def _han_brand(core: str) -> tuple[str, str]:
    """Return the place in front and what is left without place and trade words."""
    known = words()
    place = ""
    rest = core
    for _ in range(2):
        for name in known.han_places:
            if rest.startswith(name) and len(rest) > len(name) + 1:
                place += name
                rest = rest[len(name) :]
                rest = re.sub(r"^(?:省|市|自治区|特别行政区|县|区)(?=..)", "", rest)
                break
        else:
            break
    brand = rest
    for trade in known.han_trade:
        if trade in brand:
            shorter = brand.replace(trade, "")
            if len(shorter) >= 2:
                brand = shorter
    return place, brand


def sounds(form: NameForm) -> str:
    """Return a name in Latin letters without spaces, for comparison across scripts."""
    text = form.core or " ".join(form.tokens)
    return romanise(text).replace(" ", "")
