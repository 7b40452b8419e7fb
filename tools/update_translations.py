"""Collect every translatable text of the program into the .ts catalogues.

Run as ``python tools/update_translations.py`` after words changed. Texts are the first literal of
`msg(...)`, and of `t(...)` in the window and the commands. Finished translations are kept; texts
that no longer occur are dropped.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from lmec_match.i18n import read_catalogue  # noqa: E402

FOLDERS = ("lmec_match", "ui", "main.py")
CALLS = ("msg", "t", "Message")


def texts_of(path: Path) -> list[tuple[str, int]]:
    """Return (text, line) of every translatable literal in a source file."""
    found: list[tuple[str, int]] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        first = node.args[0]
        if name in CALLS and isinstance(first, ast.Constant) and isinstance(first.value, str):
            found.append((first.value, node.lineno))
    return found


def collect() -> dict[str, list[str]]:
    """Return {text: places} over the whole program, in the order of the files."""
    found: dict[str, list[str]] = {}
    for folder in FOLDERS:
        root = ROOT / folder
        for path in sorted(root.rglob("*.py")) if root.is_dir() else [root]:
            for text, line in texts_of(path):
                if not text:
                    continue
                place = path.relative_to(ROOT).as_posix()
                found.setdefault(text, []).append(f"{place}:{line}")
    return found


def write(path: Path, language: str, texts: dict[str, list[str]]) -> int:
    """Write one catalogue and return how many texts are not translated in it."""
    known = read_catalogue(path) if path.is_file() else {}
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        "    <name>LMEC Match</name>",
    ]
    missing = 0
    for text in sorted(texts):
        translation = known.get(text, "")
        missing += not translation
        state = "" if translation else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <source>{escape(text)}</source>",
            f"        <translation{state}>{escape(translation)}</translation>",
            "    </message>",
        ]
    lines += ["</context>", "</TS>", ""]
    path.write_text("\n".join(lines), encoding="utf-8")
    ElementTree.parse(path)
    return missing


def main() -> int:
    """Update every catalogue in the folder."""
    texts = collect()
    folder = ROOT / "resources" / "translations"
    for path in sorted(folder.glob("lmec_match_*.ts")):
        language = path.stem.removeprefix("lmec_match_")
        missing = write(path, language, texts)
        sys.stdout.write(f"{path.name}: {len(texts)} texts, {missing} not translated\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
