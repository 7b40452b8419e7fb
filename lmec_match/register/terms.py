"""Put texts into the words of the search index: tokens, and the concepts of the glossary."""

from __future__ import annotations

from functools import cache

from lmec_match.text.glossary import Glossary, load


@cache
def glossary() -> Glossary:
    """Return the glossary, read when first asked for (it is immutable)."""
    return load()


def index_text(text: str, *, name: bool = False) -> str:
    """Return what the full-text table is given for a text."""
    return glossary().index_text(text, name=name)
