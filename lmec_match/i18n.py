"""Carry words to a person's language.

The core never prints and never chooses a language: it returns `Message` values (English text
plus parameters). A `Translator`, made once at the door (window or command line), turns them
into words. The catalogues are Qt Linguist ``.ts`` files: a new language needs one file.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from lmec_match.paths import RESOURCES

log = logging.getLogger(__name__)

LANGUAGES: tuple[str, ...] = ("zh-CN", "en", "th", "vi", "lo", "km", "my")
"""The seven languages of the data, as BCP 47 tags."""

SOURCE_LANGUAGE = "en"


@dataclass(frozen=True)
class Message:
    """Hold an English source text with the parameters that fill its ``{braces}``."""

    text: str
    params: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return fill(self.text, self.params)

    def __hash__(self) -> int:
        return hash((self.text, tuple(sorted((k, str(v)) for k, v in self.params.items()))))


def msg(text: str, /, **params: Any) -> Message:
    """Make a `Message`. The first argument must be a literal: the catalogue tool collects it."""
    return Message(text, params)


def fill(text: str, params: Mapping[str, Any]) -> str:
    """Fill ``{name}`` places; a text whose places do not fit is returned as it is, and logged."""
    if not params:
        return text
    try:
        return text.format(**params)
    except (KeyError, IndexError, ValueError):
        log.warning("message does not fit its parameters: %r", text)
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
        inner = {k: self(v) if isinstance(v, Message) else v for k, v in message.params.items()}
        return fill(self._catalogue.get(message.text, message.text), inner)

    def label(self, labels: Mapping[str, str]) -> str:
        """Choose from labels by language: ours, then English, then whatever there is."""
        for language in (self.language, SOURCE_LANGUAGE, "zh-CN"):
            if labels.get(language):
                return labels[language]
        return next(iter(labels.values()), "")


def load_translator(language: str, folder: Path | None = None) -> Translator:
    """Read the catalogue of a language; an absent file gives English words."""
    if language not in LANGUAGES:
        language = match_language(language)
    path = (folder or RESOURCES / "translations") / f"lmec_match_{language.replace('-', '_')}.ts"
    return Translator(language, read_catalogue(path) if path.is_file() else {})


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
    return catalogue
