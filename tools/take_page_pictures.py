"""Take the pictures of printed pages in ``docs/roundtables.md``, from a fresh demo register.

Run as ``python tools/take_page_pictures.py``; needs poppler's ``pdftoppm`` and ``pdftotext``.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from lmec_match.i18n import load_translator  # noqa: E402
from lmec_match.services import demo, office, packs, roundtables  # noqa: E402
from lmec_match.settings import Settings  # noqa: E402

AS_OF = "2026-11-29"
DOTS = 60
"""Dots an inch: a page is as wide as a column of the document."""
LAST = "Sources and caveats"
BOTH = ("en", "zh-CN")
KHMER = ("km", "en")
PAGES: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("chair-cover", "chair", BOTH, ("Government and enterprise roundtable",)),
    ("chair-need", "chair", BOTH, ("NED-00001-6", "Problem", "Best matches")),
    ("chair-matches", "chair", BOTH, ("1. Two-stage", "Criterion")),
    ("delegation-brief", "delegation", BOTH, ("Meeting briefs", "In favour")),
    ("delegation-delegations", "delegation", BOTH, ("Delegates", "Languages")),
    ("enterprise-delegations", "enterprise", BOTH, ("Organisation", "Languages")),
    ("enterprise-need", "enterprise", BOTH, ("NED-00001-6", "Problem")),
    ("enterprise-questions", "enterprise", BOTH, ("Questions for the market", "To suppliers")),
    ("public-delegations", "public", BOTH, ("Organisation", "Languages")),
    ("public-need", "public", BOTH, ("NED-00001-6", "Problem")),
    ("public-coverage", "public", BOTH, ("Areas and countries covered", "Cambodia")),
    ("khmer-matches", "delegation", KHMER, ("1. Two-stage", "Criterion")),
    ("khmer-delegations", "delegation", KHMER, ("Delegates", "Languages")),
)
"""Name of a picture, edition, languages, and words that its page alone has after the contents."""


def found(path: Path, words: tuple[str, ...]) -> int:
    """Return the cover, or the first page after the contents, that has all the words."""
    told = subprocess.run(["pdftotext", path, "-"], check=True, capture_output=True, text=True)
    pages = told.stdout.split("\f")
    # The contents end with the last section.
    contents = next(n for n, page in enumerate(pages) if LAST in page)
    for number, page in enumerate(pages, 1):
        if not 1 < number <= contents + 1 and all(word in page for word in words):
            return number
    raise SystemExit(f"{path.name} has no page with {', '.join(words)}")


def main() -> int:
    """Print the packs of the demo and draw the pages."""
    made: dict[tuple[str, tuple[str, ...]], Path] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        demo.run(folder, Settings(), load_translator("en"))
        desk = office.open_register(folder / "demo.lmec", Settings())
        try:
            code = roundtables.listed(desk)[0]["code"]
            for picture, edition, languages, words in PAGES:
                path = made.get((edition, languages))
                if path is None:
                    path = folder / f"{edition}-{'-'.join(languages)}.pdf"
                    packs.print_pack(
                        desk, code, edition, languages, path, as_of=AS_OF, keep=False
                    )
                    made[edition, languages] = path
                page = str(found(path, words))
                out = ROOT / "docs" / "pictures" / f"pack-{picture}"
                subprocess.run(
                    ["pdftoppm", "-r", str(DOTS), "-f", page, "-l", page, "-singlefile", "-png",
                     path, out],
                    check=True,
                )  # fmt: skip
                sys.stdout.write(f"{out.name}.png: page {page} of {path.name}\n")
        finally:
            desk.register.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
