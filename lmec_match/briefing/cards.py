"""Print what stands and hangs in the room: place cards, badges, table signs, outcome slips."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lmec_match.briefing import graphics
from lmec_match.briefing.blocks import Words
from lmec_match.briefing.render_pdf import PackResult, finish
from lmec_match.briefing.typeable import Typist
from lmec_match.domain.vocabulary import Vocabularies
from lmec_match.i18n import Translator, msg
from lmec_match.progress import SILENT, Progress


@dataclass(frozen=True)
class Card:
    """Hold what a place card, badge or sign says: the large line, its other script, and below."""

    name: str
    other_name: str = ""
    organisation: str = ""
    country: str = ""
    code: str = ""


@dataclass(frozen=True)
class Slip:
    """Hold one meeting's outcome slip: `code` is the meeting's record code with check digit."""

    code: str
    time: str
    table: str
    a: str
    b: str
    subject: str = ""


def place_cards(
    cards: Sequence[Card], out: Path, *, language: str = "en", as_of: str,
    progress: Progress = SILENT,
) -> PackResult:  # fmt: skip
    """Print cards to fold, two on a page: the name is read from both sides of the table."""
    return _print("place", cards, out, language, as_of, progress)


def badges(
    cards: Sequence[Card], out: Path, *, language: str = "en", as_of: str,
    progress: Progress = SILENT,
) -> PackResult:  # fmt: skip
    """Print badges of 90 × 55 mm, ten on a page, with the code as a QR mark where there is one."""
    return _print("badge", cards, out, language, as_of, progress)


def table_signs(
    cards: Sequence[Card], out: Path, *, language: str = "en", as_of: str,
    progress: Progress = SILENT,
) -> PackResult:  # fmt: skip
    """Print one sign a page, across: a table's number or a delegation's name."""
    return _print("sign", cards, out, language, as_of, progress)


def outcome_slips(
    slips: Sequence[Slip],
    out: Path,
    *,
    vocabularies: Vocabularies,
    translators: Sequence[Translator],
    as_of: str,
    progress: Progress = SILENT,
) -> PackResult:
    """Print slips, three on a page: parties, four outcome codes to tick, room for commitments.

    The meeting's code stands in figures and as a QR mark, to be keyed or scanned afterwards.
    """

    def words(labels: Sequence[str]) -> Words:
        return Words(labels[0], labels[1] if len(labels) > 1 and labels[1] != labels[0] else "")

    outcomes = [
        (term.code, words([t.label(term.labels) for t in translators]))
        for term in vocabularies["outcome"].terms
    ]
    fixed = {
        "outcome": msg("What came of it? Please tick one."),
        "promised": msg("Promised: what, who, by when"),
        "table": msg("Table"),
        "subject": msg("Subject"),
    }
    drawings = {f"qr-{s.code}": graphics.qr(s.code) for s in slips if s.code}

    def data(typist: Typist) -> dict[str, Any]:
        def pair(text: Words) -> list[Any]:
            return [typist.text(text.primary), typist.text(text.secondary)]

        def item(slip: Slip) -> dict[str, Any]:
            typist.where = slip.code
            return {
                "code": slip.code, "qr": f"qr-{slip.code}" if slip.code else "",
                "time": typist.text(slip.time), "table": typist.text(slip.table),
                "a": typist.text(slip.a), "b": typist.text(slip.b),
                "subject": typist.text(_cut(slip.subject)),
            }  # fmt: skip

        return {
            "kind": "slip",
            "items": [item(s) for s in slips],
            "outcomes": [[code, pair(label)] for code, label in outcomes],
            "words": {k: pair(words([t(m) for t in translators])) for k, m in fixed.items()},
            "plain_title": str(msg("Outcome slips")),
        }

    languages = tuple(t.language for t in translators)
    return finish(
        "cards.typ", out, data, languages=languages, as_of=as_of, sections=("slips",),
        drawings=drawings, progress=progress,
    )  # fmt: skip


def _cut(text: str) -> str:
    return text if len(text) <= 160 else f"{text[:159]}…"


def _print(
    kind: str, cards: Sequence[Card], out: Path, language: str, as_of: str, progress: Progress
) -> PackResult:
    drawings = {f"qr-{c.code}": graphics.qr(c.code) for c in cards if c.code}

    def data(typist: Typist) -> dict[str, Any]:
        def item(card: Card) -> dict[str, Any]:
            typist.where = card.code or card.name
            return {
                "name": typist.text(card.name, 18), "other": typist.text(card.other_name, 24),
                "organisation": typist.text(card.organisation, 30),
                "country": typist.text(card.country), "code": card.code,
                "qr": f"qr-{card.code}" if card.code else "",
            }  # fmt: skip

        return {"kind": kind, "items": [item(c) for c in cards], "plain_title": kind}

    return finish(
        "cards.typ", out, data, languages=(language,), as_of=as_of, sections=(kind,),
        drawings=drawings, progress=progress,
    )  # fmt: skip
