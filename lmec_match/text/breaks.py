"""Say where a line of Lao, Khmer, Burmese or Thai may break when nothing is known of its words."""

from __future__ import annotations

import re

_CONTINUES = re.compile(
    "[\u0e30-\u0e3a\u0e45-\u0e4e\u0eb0-\u0ebd\u0ec8-\u0ecd\u102b-\u103e\u17b4-\u17d3\u17dd"
    # Signs of repetition, abbreviation and the end of a sentence stay with the word before them.
    "\u0e2f\u0e46\u0eaf\u0ec6\u104a\u104b\u17d4-\u17da]"
    # A Burmese consonant that is killed or stacks the next, a Khmer one that is shortened, and a
    # Thai or Lao one that is silent close the syllable before them.
    "|[\u1000-\u1021]\u1037?[\u103a\u1039]|[\u1780-\u17a2]\u17cb"
    "|[\u0e01-\u0e2e][\u0e34\u0e38]?\u0e4c|[\u0e81-\u0eae]\u0ecc"
)
"""What cannot begin a word."""
LEADS = frozenset("\u0e40\u0e41\u0e42\u0e43\u0e44\u0ec0\u0ec1\u0ec2\u0ec3\u0ec4\u17d2\u1039")
"""Behind which no word ends: vowels written before their consonant, and signs that stack."""
SOFT = "\u200b"
"""The sign that lets a line break and is not seen."""
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{12,}")
"""Stretches long enough to be cut by the edge of what they stand in."""


def edges(run: str) -> frozenset[int]:
    """Return the places where a word may begin or end."""
    return frozenset(
        at
        for at in range(len(run) + 1)
        if at in (0, len(run)) or (run[at - 1] not in LEADS and not _CONTINUES.match(run, at))
    )


def softened(text: str) -> str:
    """Return a text for the screen, with soft breaks between the syllables of long stretches."""
    return _UNSPACED.sub(_soften, text)


def _soften(found: re.Match[str]) -> str:
    run = found[0]
    places = edges(run)
    return "".join((SOFT if at and at in places else "") + c for at, c in enumerate(run))
