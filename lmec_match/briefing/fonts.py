"""Find the fonts that print the seven languages: the same list for the pack and the window."""

from __future__ import annotations

import struct
from functools import lru_cache
from importlib import resources
from pathlib import Path

from lmec_match.errors import EnvironmentProblem
from lmec_match.i18n import msg

FAMILIES: tuple[str, ...] = (
    "Noto Sans", "Noto Sans SC", "Noto Sans Khmer", "Noto Sans Lao", "Noto Sans Myanmar",
    "Noto Sans Thai",
)  # fmt: skip
"""Family names in the order in which a character is looked for."""

_FILES: tuple[tuple[str, str], ...] = (
    ("fontpkg_noto_sans", "files/NotoSans[wdth,wght].ttf"),
    ("fontpkg_noto_sans", "files/NotoSans-Italic[wdth,wght].ttf"),
    ("justmytype_intl_cjk", "fonts/ofl/notosanssc/NotoSansSC[wght].ttf"),
    ("justmytype_intl_sea", "fonts/ofl/notosanskhmer/NotoSansKhmer[wdth,wght].ttf"),
    ("justmytype_intl_sea", "fonts/ofl/notosanslao/NotoSansLao[wdth,wght].ttf"),
    ("justmytype_intl_sea", "fonts/ofl/notosansmyanmar/NotoSansMyanmar[wdth,wght].ttf"),
    ("justmytype_intl_sea", "fonts/ofl/notosansthai/NotoSansThai[wdth,wght].ttf"),
)
"""Package and path within it; each file is variable and holds regular and bold."""


def find_fonts() -> tuple[list[Path], list[str]]:
    """Return the font files that are installed, and the names of those that are not."""
    found: list[Path] = []
    absent: list[str] = []
    for package, name in _FILES:
        try:
            path = Path(str(resources.files(package) / name))
        except ModuleNotFoundError:
            absent.append(name.rsplit("/", 1)[-1])
            continue
        if path.is_file():
            found.append(path)
        else:
            absent.append(path.name)
    return found, absent


def font_files() -> list[Path]:
    """Return the installed font files; raise `EnvironmentProblem` when there is none at all."""
    found, absent = find_fonts()
    if not found:
        raise EnvironmentProblem(
            msg("No font of the program is installed: {names}.", names=", ".join(absent))
        )
    return found


def font_folders() -> list[Path]:
    """Return the folders that hold the fonts, each once."""
    return list(dict.fromkeys(path.parent for path in font_files()))


@lru_cache(maxsize=4)
def coverage(files: tuple[Path, ...]) -> frozenset[int]:
    """Return every character (code point) that at least one of the fonts can draw."""
    # Loaded when a pack is printed: the window uses the same files and need not look into them.
    from fontTools.ttLib import TTFont

    found: set[int] = set()
    for path in files:
        with TTFont(path, lazy=True) as font:
            found.update(_ranges(font.reader["cmap"]) or font.getBestCmap())
    return frozenset(found)


def _ranges(table: bytes) -> set[int]:
    """Return the characters of a `cmap` table's list of ranges (format 12), empty without one.

    A library reads it into the name of every glyph, which takes longer than typesetting a page.
    """
    count = int.from_bytes(table[2:4], "big")
    for platform, encoding, at in struct.iter_unpack(">HHI", table[4 : 4 + 8 * count]):
        if (platform, encoding) in ((3, 10), (0, 4)) and table[at : at + 2] == b"\0\x0c":
            groups = int.from_bytes(table[at + 12 : at + 16], "big")
            listed = struct.iter_unpack(">III", table[at + 16 : at + 16 + 12 * groups])
            # Glyph 0 is the box of a character that the font does not have.
            return {c for first, last, glyph in listed if glyph for c in range(first, last + 1)}
    return set()
