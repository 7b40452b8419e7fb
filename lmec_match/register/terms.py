"""Put texts into the words of the search index: tokens, and the concepts of the glossary."""

from __future__ import annotations

import importlib
from functools import cache
from typing import TYPE_CHECKING

from lmec_match import collector

if TYPE_CHECKING:
    from lmec_match.text.glossary import Glossary


@cache
def glossary() -> Glossary:
    """Return the glossary, read when first asked for (it is immutable).

    Its module too is loaded then: it brings numpy along, and opening a register needs neither.
    """
    made: Glossary = importlib.import_module("lmec_match.text.glossary").load()
    collector.settle()
    return made


def index_text(text: str, *, name: bool = False) -> str:
    """Return what the full-text table is given for a text."""
    return glossary().index_text(text, name=name)
