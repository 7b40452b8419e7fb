"""Collect every translatable text of the program into the .ts catalogues.

Run as ``python tools/update_translations.py`` after words changed. Texts are the first literal of
`msg(...)`, and of `t(...)` in the window and the commands. Finished translations are kept; texts
that no longer occur are dropped.

A catalogue in the folder ``paper`` holds what goes on paper or back to a sender and no more: the
messages of the rooms that write packs, of the findings and fixes of a list that stand in its
annotated workbook, and of blank lists; the labels of fields, and those of vocabularies that lack
the language.
Its words were written by people who do not speak the language; they are marked unfinished, as Qt
Linguist marks what nobody has checked, and a speaker who marks one finished keeps it so.
"""

from __future__ import annotations

import ast
import calendar
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from lmec_match.domain import vocabulary  # noqa: E402
from lmec_match.domain.kinds import ALL  # noqa: E402
from lmec_match.i18n import read_catalogue  # noqa: E402
from lmec_match.importing import headings  # noqa: E402

FOLDERS = ("lmec_match", "ui", "main.py")
CALLS = ("msg", "t", "Message")
PAPER = (
    "lmec_match/briefing/",
    "lmec_match/domain/matches.py",
    "lmec_match/domain/sides.py",
    "lmec_match/domain/words.py",
    "lmec_match/importing/columns.py",
    "lmec_match/importing/corrections.py",
    "lmec_match/importing/drafts.py",
    "lmec_match/importing/plan.py",
    "lmec_match/importing/reader.py",
    "lmec_match/importing/returned.py",
    "lmec_match/importing/template.py",
    "lmec_match/importing/values/",
    "lmec_match/matching/criteria/",
    "lmec_match/matching/engine.py",
    "lmec_match/matching/near_misses.py",
    "lmec_match/matching/questions.py",
    "lmec_match/matching/remarks.py",
    "lmec_match/matching/triples.py",
    "lmec_match/roundtable/balance.py",
    "lmec_match/roundtable/invite.py",
    "lmec_match/roundtable/seating.py",
)
"""The rooms whose messages a pack, an annotated workbook or a blank list can print."""
SAID_ELSEWHERE = (
    "Asks: {name}", "Matches {need} with {score} points", "Invited by name", "Interpreter",
    "Lancang-Mekong Environmental Cooperation Centre", "Table {number}",
    "Questions that could change a list of matches",
    "Please fill the last column and send the sheet back as it is.",
    "Fact that is not known", "Answer", "yes", "no",
)  # fmt: skip
"""What services hand to a pack, to the papers of the room or to a focal point's sheet of questions,
among much that they do not."""
NOT_SAID_ON_PAPER = ("UserError", "EnvironmentProblem", "progress", "check", "step")
"""What is raised or reported while a pack is made is said by the window or the command."""
NEVER_PRINTED = {
    "Outcome slips": "the title of a file",
    "Nothing was asked for: give a text, a country, an area or an amount.": "on a sentence",
    "The text is long: the first {count} characters were compared in full.": "on a sentence",
    "The text holds no word that can be looked up.": "on a sentence",
    "{place}: {count} {count:character is|characters are} in no font ({characters}); "
    "{count:a box is|boxes are} printed instead.": "a warning",
    "Fonts not installed: {names}.": "a warning",
    "Nobody is invited yet.": "no pack is printed before",
    "Please open it in Excel or LibreOffice and save it again.": "raised",
    "Please open it in Excel or LibreOffice, save it again as .xlsx, and try once more.": "raised",
    "The last used cell of “{sheet}” is {cell}: delete the empty rows and columns beyond the list "
    "and save again.": "raised",
    "{file} is protected by a password: save it without one.": "raised",
    "{file} is an old .xls in an unknown code page, or is encrypted. Please open it in Excel, save "
    "it as .xlsx without a password, and try again.": "raised",
    "{file} is damaged or cut short. Please ask for another copy.": "raised",
    "{file} spans more cells than can be read; its last used cell is far out.": "raised",
    "{file} lacks a part that every workbook has ({why}). Please save it again from Excel or "
    "LibreOffice.": "raised",
    "{file} is not written as a spreadsheet should be ({why}). Please open it in Excel or "
    "LibreOffice and save it again.": "raised",
}
"""Texts of those rooms that stand on no paper, each with the reason."""
MONTHS = calendar.month_name[1:]
"""These languages have the names of months from the CLDR."""
PRINTED_KINDS = (
    "partners", "funding", "technologies", "needs", "projects", "roundtables", "invitations",
    "meetings", "commitments", "decisions",
)  # fmt: skip
"""The records that a pack is made of; the others are the program's own."""
NO_PLACE_ON_PAPER = (
    "extra", "keep_apart", "evidence", "unavailable", "locked", "limit_per_participant",
    "seating_rule",
)  # fmt: skip
"""Their fields that no section prints."""


def texts_of(path: Path) -> list[tuple[str, int]]:
    """Return (text, line) of every translatable literal in a source file."""
    return [(text, line) for text, line, _ in _literals(path)]


def _literals(path: Path) -> Iterator[tuple[str, int, bool]]:
    """Yield (text, line, whether it can be printed) of every translatable literal."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    spoken: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) or (
            isinstance(node, ast.Call) and _name(node) in NOT_SAID_ON_PAPER
        ):
            spoken.update(ast.walk(node))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args or _name(node) not in CALLS:
            continue
        first = node.args[0]
        if isinstance(first, ast.Constant) and isinstance(first.value, str):
            yield first.value, node.lineno, node not in spoken


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


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


def on_paper(language: str) -> dict[str, list[str]]:
    """Return {text: places} of what a pack can print in a language, labels included."""
    found: dict[str, list[str]] = {text: ["services"] for text in SAID_ELSEWHERE}
    for path in sorted((ROOT / "lmec_match").rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        if place.startswith(PAPER):
            for text, line, printed in _literals(path):
                if text and printed and text not in {*NEVER_PRINTED, *MONTHS}:
                    found.setdefault(text, []).append(f"{place}:{line}")
    for kind in (k for k in ALL if k.key in PRINTED_KINDS):
        for key, labels in ((kind.key, kind.labels), *((f.key, f.labels) for f in kind.fields)):
            if not labels.get(language) and key not in NO_PLACE_ON_PAPER:
                found.setdefault(labels["en"], []).append(f"{kind.key}.{key}")
    for key, labels in headings.vocabulary()["part_labels"].items():
        if not labels.get(language):
            found.setdefault(labels["en"], []).append(f"headings.json {key}")
    for words in vocabulary.load().by_key.values():
        for term in words.terms:
            if not term.labels.get(language):
                found.setdefault(term.labels["en"], []).append(f"{words.key} {term.code}")
    return found


def checked(path: Path) -> set[str]:
    """Return the texts of a catalogue whose translation somebody has marked finished."""
    if not path.is_file():
        return set()
    return {
        str(source.text)
        for message in ElementTree.parse(path).iter("message")
        if (source := message.find("source")) is not None
        and (translation := message.find("translation")) is not None
        and translation.text
        and translation.get("type") is None
    }


def write(path: Path, language: str, texts: dict[str, list[str]], *, paper: bool = False) -> int:
    """Write one catalogue and return how many texts are not translated in it."""
    known = read_catalogue(path) if path.is_file() else {}
    finished = checked(path) if paper else set(known)
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
        state = "" if text in finished else ' type="unfinished"'
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
    """Update every catalogue in the folder, and those of the paper."""
    texts = collect()
    folder = ROOT / "resources" / "translations"
    for path in sorted(folder.rglob("lmec_match_*.ts")):
        language = path.stem.removeprefix("lmec_match_")
        paper = path.parent != folder
        given = on_paper(language.replace("_", "-")) if paper else texts
        missing = write(path, language, given, paper=paper)
        name = path.relative_to(folder).as_posix()
        sys.stdout.write(f"{name}: {len(given)} texts, {missing} not translated\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
