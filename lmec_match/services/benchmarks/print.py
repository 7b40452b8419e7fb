"""Measure a briefing pack and a catalogue against typst alone on the same documents."""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path

from lmec_match.briefing import assemble, render_pdf, typesetting
from lmec_match.briefing.spec import STANDARD, PackSpec, edition
from lmec_match.i18n import load_translator
from lmec_match.progress import SILENT, Progress
from lmec_match.services import demo, made, packs, records, roundtables
from lmec_match.services import office as offices
from lmec_match.services.benchmarks.figures import Figure
from lmec_match.services.office import Office
from lmec_match.settings import Settings

AGAINST = "typst alone, same document"
CATALOGUE = 250
"""Needs, and technologies, of the catalogue: some fill a page, of others two share one."""
MEGABYTE = 1e6


def pack(folder: Path, records_: int, progress: Progress) -> list[Figure]:
    """Print the demo roundtable's pack in two languages, and a catalogue of 300 pages."""
    del records_
    path = folder / "packs.lmec"
    desk = offices.create(path, Settings())
    try:
        demo.fill(desk)
        needs = [r.code for r in records.all_of(desk, "needs")][:6]
        demo.compose(desk, needs, progress)
        code = roundtables.listed(desk)[0]["code"]
        figures = _measure(desk, code, STANDARD, "pack in two languages", folder)
        made.fill(desk, {"technologies": CATALOGUE, "needs": CATALOGUE})
        wanted = [r.code for k in ("needs", "technologies") for r in records.all_of(desk, k)]
        spec = PackSpec("catalogue", ("needs", "technologies", "catalogue"))
        figures += _measure(desk, code, spec, "catalogue", folder, wanted)
    finally:
        desk.register.close()
    return figures


def _measure(
    desk: Office, code: str, spec: PackSpec, name: str, folder: Path, extra: list[str] | None = None
) -> list[Figure]:
    translators = [load_translator("en"), load_translator("zh-CN")]
    source = packs.gather(desk, code, as_of="2026-11-24")
    if extra:
        held = records.several(desk, extra)
        source = packs.with_records(source, held)
    start = time.perf_counter()
    document = assemble.assemble(source, spec, edition("chair"), translators)
    result = render_pdf.render(document, folder / "pack.pdf")
    ours = time.perf_counter() - start
    inside = folder / f"alone-{spec.name}"
    inside.mkdir()
    job = render_pdf.prepare(document, inside)
    start = time.perf_counter()
    typesetting.compile_apart(job, SILENT)
    alone = time.perf_counter() - start
    return [Figure(f"{name}, {result.pages} pages", ours, alone, "s", AGAINST), _peak(name)]


def _peak(name: str) -> Figure:
    """Return the largest memory of this process beside that of its children, so far."""
    scale = 1.0 if sys.platform == "darwin" else 1024.0
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale / MEGABYTE
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * scale / MEGABYTE
    return Figure(f"peak memory, {name}", own, children, "MB", "the typesetting process")
