"""Print a short report of blocks under one title, without a cover."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lmec_match.briefing import serialise
from lmec_match.briefing.blocks import Block, Words
from lmec_match.briefing.render_pdf import PackResult, finish
from lmec_match.briefing.typeable import Typist
from lmec_match.progress import SILENT, Progress


def render(
    title: Words,
    blocks: Sequence[Block],
    languages: tuple[str, ...],
    out: Path,
    *,
    as_of: str,
    as_of_words: Words,
    office: str = "",
    landscape: bool = False,
    progress: Progress = SILENT,
) -> PackResult:
    """Typeset the blocks to a PDF; `as_of` is an ISO date. Errors as of `render_pdf.render`."""
    drawings: dict[str, str] = {}

    def data(typist: Typist) -> dict[str, object]:
        writer = serialise.Writer(typist, drawings)
        return {
            "title": writer.words(title),
            "blocks": writer.blocks(blocks),
            "office": typist.text(office),
            "as_of": writer.words(as_of_words),
            "landscape": landscape,
            "plain_title": writer.plain(title.primary),
            "plain_office": writer.plain(office),
        }

    return finish(
        "report.typ",
        out,
        data,
        languages=languages,
        as_of=as_of,
        sections=("report",),
        drawings=drawings,
        progress=progress,
    )
