"""Measure packs against typst alone on the same document: `python -m tests.briefing.bench`."""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from lmec_match.briefing import typesetting
from lmec_match.briefing.assemble import assemble
from lmec_match.briefing.render_pdf import prepare, render
from lmec_match.briefing.source import PackSource
from lmec_match.briefing.spec import STANDARD, PackSpec, edition
from lmec_match.i18n import load_translator
from lmec_match.progress import SILENT
from tests.briefing import made_up


def catalogue(pages: int) -> PackSource:
    """Return a source whose needs and technologies fill so many pages, one each."""
    needs, technologies = made_up.needs(), made_up.technologies()
    records = {}
    for number in range(pages):
        model = (needs, technologies)[number % 2][number // 2 % 6]
        code = made_up.code(model.kind, 1000 + number)
        records[code] = replace(model, id=1000 + number, code=code)
    return replace(made_up.source(), records=records, match_lists=(), meetings=(), invitations=())


def measure(name: str, source: PackSource, spec: PackSpec, languages: tuple[str, ...]) -> None:
    """Print pages, seconds of ours and of typst alone, and the child's peak memory."""
    translators = [load_translator(t) for t in languages]
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        document = assemble(source, spec, edition("chair"), translators)
        result = render(document, Path(folder) / "pack.pdf")
        ours = time.perf_counter() - began
        inside = Path(folder) / "alone"
        inside.mkdir()
        job = prepare(document, inside)
        began = time.perf_counter()
        # In a fresh process, as ours is: a second run in one process finds the fonts read.
        typesetting.compile_apart(job, SILENT)
        alone = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(
        f"{name}: {result.pages} pages, ours {ours:.2f} s, typst alone {alone:.2f} s, ratio "
        f"{ours / alone:.2f}, peak {peak:.0f} MB (typesetting), {own:.0f} MB (here)\n"
    )


if __name__ == "__main__":
    measure("pack in two languages", made_up.source(), STANDARD, ("en", "zh-CN"))
    measure("pack in Khmer and English", made_up.source(), STANDARD, ("km", "en"))
    measure("catalogue", catalogue(300), PackSpec("c", ("needs", "technologies", "catalogue")),
            ("en", "zh-CN"))  # fmt: skip
