"""Typeset a document as PDF/A-2a with tags, bookmarks, title and language.

The same document gives the same bytes: nothing in the file depends on the clock, the person or
the folder. The file is written beside its place, checked, and renamed: never a partial one.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
import shutil
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lmec_match.briefing import clusters, fonts, serialise, typesetting
from lmec_match.briefing.blocks import Document
from lmec_match.briefing.delivery import deliver, trouble
from lmec_match.briefing.typeable import Typist
from lmec_match.domain import codes
from lmec_match.errors import EnvironmentProblem, UserError
from lmec_match.i18n import Message, msg
from lmec_match.paths import RESOURCES
from lmec_match.progress import SILENT, Progress

TEMPLATES = RESOURCES / "typst"
STANDARD = ("a-2a", "ua-1")

_PAGES = re.compile(rb"/Type\s*/Pages\b")
_COUNT = re.compile(rb"/Count\s+(\d+)")


@dataclass(frozen=True)
class MissingGlyph:
    """Hold a character (``U+XXXX``) that no font could draw, and the record or section."""

    where: str
    character: str
    count: int


@dataclass(frozen=True)
class PackResult:
    """Say what was printed. `warnings` are sentences: boxes in the text, fonts not installed."""

    path: Path
    pages: int
    sections: tuple[str, ...]
    sha256: str
    seconds: float
    missing_glyphs: tuple[MissingGlyph, ...] = ()
    warnings: tuple[Message, ...] = ()


def render(document: Document, out: Path, *, progress: Progress = SILENT) -> PackResult:
    """Typeset a document to `out`.

    Raise `Cancelled` (nothing is left behind), `UserError` for a folder that is not there,
    `EnvironmentProblem` for a full disk or a typesetter that fails.
    """
    drawings: dict[str, str] = {}
    return finish(
        "pack.typ",
        out,
        lambda typist: serialise.Writer(typist, drawings).document(document),
        languages=document.languages,
        as_of=document.as_of,
        sections=tuple(s.key for s in document.sections),
        drawings=drawings,
        progress=progress,
    )


def prepare(document: Document, folder: Path) -> typesetting.Job:
    """Write all that the typesetter reads into a folder; `typesetting.compile_here` then runs
    it alone, which is the baseline that a pack's time is held against."""
    writer = serialise.Writer(Typist(fonts.coverage(tuple(fonts.font_files()))))
    data = {**writer.document(document), "missing": []}
    _fill(folder, data, writer.drawings, document.languages)
    return _job(folder, "pack.typ", document.as_of)


def finish(
    template: str,
    out: Path,
    write: Callable[[Typist], Mapping[str, Any]],
    *,
    languages: tuple[str, ...],
    as_of: str,
    sections: tuple[str, ...],
    drawings: Mapping[str, str],
    progress: Progress = SILENT,
) -> PackResult:
    """Let `write` make the data of a template, typeset it, and report characters without glyph."""
    began = time.monotonic()
    progress(0, 3, msg("Preparing the pages"))
    typist = Typist(fonts.coverage(tuple(fonts.font_files())))
    data = dict(write(typist))
    missing = _missing(typist)
    data["missing"] = [[typist.text(m.where), m.character, m.count] for m in missing]
    pages, digest = typeset(
        template, data, drawings, out, languages=languages, as_of=as_of, progress=progress
    )
    warnings = tuple(_warnings(missing))
    return PackResult(out, pages, sections, digest, time.monotonic() - began, missing, warnings)


def typeset(
    template: str,
    data: Mapping[str, Any],
    drawings: Mapping[str, str],
    out: Path,
    *,
    languages: tuple[str, ...],
    as_of: str,
    progress: Progress = SILENT,
) -> tuple[int, str]:
    """Run one template over its data; return the number of pages and the SHA-256 of the file."""
    if not out.parent.is_dir():
        raise UserError(msg("There is no folder {path}.", path=out.parent))
    try:
        with tempfile.TemporaryDirectory(prefix="lmec-pack-") as name:
            folder = Path(name)
            _fill(folder, data, drawings, languages)
            job = _job(folder, template, as_of)
            progress(1, 3, msg("Setting the pages"))
            typesetting.compile_apart(job, progress)
            progress(2, 3, msg("Writing the file"))
            return _deliver(job.out, out)
    except OSError as problem:
        raise trouble(Path(problem.filename or out), problem) from problem


def _job(folder: Path, template: str, as_of: str) -> typesetting.Job:
    return typesetting.Job(
        folder, folder / template, folder / "out.pdf", tuple(fonts.font_folders()),
        _timestamp(as_of), STANDARD,
    )  # fmt: skip


def _fill(
    folder: Path, data: Mapping[str, Any], drawings: Mapping[str, str], languages: tuple[str, ...]
) -> None:
    """Put templates, data and drawings into the private folder that the typesetter may read."""
    for path in sorted(TEMPLATES.glob("*.typ")):
        shutil.copyfile(path, folder / path.name)
    known = [_language(code) for code in languages or ("en",)]
    everything = {**data, "lang": known[0], "langs": [k["lang"] for k in known],
                  "families": list(fonts.FAMILIES)}  # fmt: skip
    text = json.dumps(everything, ensure_ascii=False)
    (folder / "data.json").write_text(text, encoding="utf-8")
    (folder / "drawings.json").write_text(json.dumps(dict(drawings)), encoding="utf-8")


def _language(code: str) -> dict[str, str]:
    """Return language and region as typst wants them."""
    base, _, region = code.partition("-")
    return {"lang": base, "region": region}


def _timestamp(as_of: str) -> int:
    """Return the as-of date at midnight UTC, so that no clock gets into the file."""
    try:
        day = dt.date.fromisoformat(as_of[:10])
    except ValueError as problem:
        raise UserError(msg("{text} is not a date like 2026-11-24.", text=as_of)) from problem
    return int(dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC).timestamp())


def _deliver(made: Path, out: Path) -> tuple[int, str]:
    """Check the file, copy it beside its place and rename it; return pages and digest."""
    data = clusters.joined(made.read_bytes())
    if not data.startswith(b"%PDF-") or b"%%EOF" not in data[-64:]:
        raise EnvironmentProblem(msg("The typesetter did not finish the file; nothing was kept."))
    digest = hashlib.sha256(data).hexdigest()

    def write(draft: Path) -> None:
        draft.write_bytes(data)
        if hashlib.sha256(draft.read_bytes()).hexdigest() != digest:
            raise EnvironmentProblem(msg("{path} was not written whole.", path=out))

    deliver(out, write, len(data))
    return page_count(data), digest


def page_count(data: bytes) -> int:
    """Return the number of pages that a PDF's page tree states."""
    counts = (
        int(found.group(1))
        for part in data.split(b"endobj")
        if _PAGES.search(part) and (found := _COUNT.search(part))
    )
    return max(counts, default=0)


def _missing(typist: Typist) -> tuple[MissingGlyph, ...]:
    found = sorted(typist.missing.items())
    return tuple(MissingGlyph(where, character, count) for (where, character), count in found)


def _warnings(missing: tuple[MissingGlyph, ...]) -> list[Message]:
    places: dict[str, list[str]] = {}
    for glyph in missing:
        places.setdefault(glyph.where, []).append(glyph.character)
    # Where a record is named, the sections that name it need not be told as well.
    told = {c for where, found in places.items() if codes.looks_like(where) for c in found}
    found = [
        msg("{place}: {count} {count:character is|characters are} in no font ({characters}); "
            "{count:a box is|boxes are} printed instead.",
            place=place, count=len(characters), characters=tuple(characters))
        for place, characters in places.items()
        if codes.looks_like(place) or set(characters) - told
    ]  # fmt: skip
    absent = fonts.find_fonts()[1]
    if absent:
        found.append(msg("Fonts not installed: {names}.", names=", ".join(absent)))
    return found
