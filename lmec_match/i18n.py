"""Carry words to a person's language.

The core never prints and never chooses a language: it returns `Message` values (English text
plus parameters). A `Translator`, made once at the door (window or command line), turns them
into words. The catalogues are Qt Linguist ``.ts`` files: a new language needs one file.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Protocol, runtime_checkable
from xml.etree import ElementTree

from lmec_match.paths import RESOURCES

log = logging.getLogger(__name__)

LANGUAGES: tuple[str, ...] = ("zh-CN", "en", "th", "vi", "lo", "km", "my")
"""The seven languages of the data, as BCP 47 tags."""

SOURCE_LANGUAGE = "en"
_COMMAS: Mapping[str, str] = {"zh": "、", "my": "၊ "}
"""What stands between the items of a list, where it is no comma and a space."""
_HAN = re.compile("[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")


@runtime_checkable
class Labelled(Protocol):
    """Be something with a name in each language: a vocabulary's code, a glossary's concept."""

    def label(self, language: str) -> str:
        """Return the name in a language, else in English."""
        ...


@dataclass(frozen=True)
class Labels:
    """Hold the names of something by language, when nothing else of it is kept."""

    by_language: Mapping[str, str]

    def label(self, language: str) -> str:
        """Return the name in a language, else in English, else any."""
        return choose(self.by_language, language)


@dataclass(frozen=True)
class Message:
    """Hold an English source text with the parameters that fill its ``{braces}``.

    A parameter may be another message, a `Labelled`, or a tuple of any of these: they are put
    into the reader's language with the text, so no name may be written into a text before.
    """

    text: str
    params: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return Translator(SOURCE_LANGUAGE, {})(self)

    def __hash__(self) -> int:
        return hash((self.text, str(self)))


def msg(text: str, /, **params: Any) -> Message:
    """Make a `Message`. The first argument must be a literal: the catalogue tool collects it."""
    return Message(text, params) if params else _plain(text)


@cache
def _plain(text: str) -> Message:
    """Return the message of a literal without places, made once: a match says it hundreds of
    times."""
    return Message(text)


@dataclass(frozen=True)
class _Counted:
    """Format a value, or choose by it between the words for one and for several."""

    value: Any

    def __format__(self, spec: str) -> str:
        if "|" not in spec:
            return format(self.value, spec)
        one, several = spec.split("|", 1)
        return one if str(self.value) == "1" else several


def fill(text: str, params: Mapping[str, Any]) -> str:
    """Fill ``{name}`` places; a text whose places do not fit is returned as it is, and logged.

    ``{count:meeting|meetings}`` gives the first word for one, else the second.
    """
    if not params:
        return text
    given = {k: _Counted(v) for k, v in params.items()} if "|" in text else params
    try:
        return text.format(**given)
    except (KeyError, IndexError, ValueError):
        log.warning("message does not fit its parameters: %r", text)
        return text


def _closed_up(text: str, inner: Mapping[str, Any]) -> str:
    """Drop the space between a Chinese letter and a brace that Chinese fills.

    It stands there for Latin letters and figures, from which Chinese letters keep a distance.
    """
    for key, value in inner.items():
        words = str(value)
        if words and _HAN.match(words[0]):
            text = re.sub(rf"(?<={_HAN.pattern}) (?=\{{{key}[}}:])", "", text)
        if words and _HAN.match(words[-1]):
            text = re.sub(rf"(?<=\{{{key}\}}) (?={_HAN.pattern})", "", text)
    return text


class Translator:
    """Turn messages and labels into one language's words, falling back to English."""

    def __init__(self, language: str, catalogue: Mapping[str, str]) -> None:
        self.language = language
        self._catalogue = catalogue

    def __call__(self, message: Message | str, /, **params: Any) -> str:
        """Return the words of a message; nested messages in parameters are translated too."""
        if isinstance(message, str):
            message = Message(message, params)
        inner = {k: self._worded(v) for k, v in message.params.items()}
        text = self._catalogue.get(message.text, message.text)
        return fill(_closed_up(text, inner) if self.language.startswith("zh") else text, inner)

    def _worded(self, value: Any) -> Any:
        if isinstance(value, Message):
            return self(value)
        if isinstance(value, tuple):
            return self.listed([str(self._worded(v)) for v in value])
        return self.own(value.label(self.language)) if isinstance(value, Labelled) else value

    def listed(self, words: Iterable[str]) -> str:
        """Join the items of a list as the language writes it."""
        return _COMMAS.get(self.language[:2], ", ").join(words)

    def label(self, labels: Mapping[str, str]) -> str:
        """Choose from labels by language: ours, then English, then whatever there is.

        Labels that stand in English alone may have their words in the catalogue.
        """
        return labels.get(self.language) or self.own(choose(labels, self.language))

    def own(self, words: str) -> str:
        """Return the catalogue's translation of words without places, else the words."""
        return self._catalogue.get(words, words)


def choose(labels: Mapping[str, str], language: str) -> str:
    """Choose from labels: a language's, then English, then whatever there is."""
    for wanted in (language, SOURCE_LANGUAGE, "zh-CN"):
        if labels.get(wanted):
            return labels[wanted]
    return next(iter(labels.values()), "")


def to_data(message: Message) -> dict[str, Any]:
    """Return a message as JSON data that keeps its names in every language."""
    return {"text": message.text, "params": {k: _kept(v) for k, v in message.params.items()}}


def _kept(value: Any) -> Any:
    if isinstance(value, Message):
        return to_data(value)
    if isinstance(value, tuple):
        return [_kept(v) for v in value]
    if isinstance(value, Labelled):
        return {"labels": {language: value.label(language) for language in LANGUAGES}}
    return value if isinstance(value, int | float) else str(value)


def from_data(data: Mapping[str, Any]) -> Message:
    """Read what `to_data` wrote."""
    params = data.get("params") or {}
    return Message(str(data.get("text", "")), {k: _read(v) for k, v in params.items()})


def kept_messages(value: Any) -> tuple[Message, ...]:
    """Read one message or several that were kept as data; a plain text, as older registers hold
    it, is a message of these words."""
    if not value:
        return ()
    if isinstance(value, str):
        return (Message(value),)
    if isinstance(value, Mapping):
        return (from_data(value),)
    return tuple(m for part in value for m in kept_messages(part))


def _read(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_read(v) for v in value)
    if isinstance(value, Mapping):
        return Labels(value["labels"]) if "labels" in value else from_data(value)
    return value


def load_translator(language: str, folder: Path | None = None) -> Translator:
    """Read the catalogue of a language; an absent file gives English words."""
    if language not in LANGUAGES:
        language = match_language(language)
    path = _catalogue(folder or RESOURCES / "translations", language)
    return Translator(language, read_catalogue(path) if path.is_file() else {})


def paper_translator(language: str, folder: Path | None = None) -> Translator:
    """Read the words of packs and papers, which speak languages that the window does not.

    The window's catalogue holds them as well; a language without one has them in ``paper``.
    """
    folder = folder or RESOURCES / "translations"
    language = language if language in LANGUAGES else match_language(language)
    whole = _catalogue(folder, language).is_file()
    return load_translator(language, folder if whole else folder / "paper")


@lru_cache(maxsize=1)
def paper_words() -> tuple[Mapping[str, str], ...]:
    """Return what the catalogues of the paper say, one a language.

    What the program writes on a blank list or a sheet of questions comes back to be read.
    """
    folder = RESOURCES / "translations" / "paper"
    return tuple(read_catalogue(path) for path in sorted(folder.glob("*.ts")))


def _catalogue(folder: Path, language: str) -> Path:
    return folder / f"lmec_match_{language.replace('-', '_')}.ts"


def match_language(tag: str) -> str:
    """Return the supported language nearest to a BCP 47 or POSIX tag (`zh_Hans_CN` → `zh-CN`)."""
    base = tag.replace("_", "-").split("-")[0].lower()
    if base == "zh":
        return "zh-CN"
    return base if base in LANGUAGES else SOURCE_LANGUAGE


def read_catalogue(path: Path) -> dict[str, str]:
    """Read the finished translations of a ``.ts`` file as {source: translation}."""
    catalogue: dict[str, str] = {}
    for message in ElementTree.parse(path).iter("message"):
        source, translation = message.find("source"), message.find("translation")
        if source is None or translation is None or not source.text or not translation.text:
            continue
        if translation.get("type") not in ("vanished", "obsolete"):
            catalogue[source.text] = translation.text
            if "|" in source.text:
                # Steps and reasons that a register kept before are still found.
                catalogue.setdefault(plural(source.text), translation.text)
    return catalogue


def plural(text: str) -> str:
    """Return a text as it was before its words had two forms: that of several."""
    return re.sub(r"\{\w+:[^{}|]*\|([^{}|]*)\}", r"\1", text)
