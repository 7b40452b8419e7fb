"""Damage files at random, by their bytes and by the parts within them."""

from __future__ import annotations

import io
import random
import re
import zipfile
from pathlib import Path

import openpyxl

ROWS = (
    ("Organisation", "Country", "Cost (USD million)", "As of", "E-mail"),
    ("Green Ltd", "Laos", 1.5, "15/03/2561", "a@b.example"),
    ("ບໍລິສັດ ນ້ຳ", "ລາວ", "2,5", "2018", "info at x"),
    ("云南清流环保科技有限公司", "中国", "300万元", "2018年3月", ""),
    ("=SUM(A1)", "Việt Nam", "-", "Q3 2018", "x@y.example"),
)
WORDS = (
    "1048576", "XFD1048576", "-1", "0", "99999999999999999999", "NaN", "&amp;", "&#0;", "]]>",
    "<c>", "</row>", 't="s"', 't="e"', 'r="A0"', 'r=""', "\u0000", "\ud7ff", "A1:XFD1048576",
    "1e400",
)  # fmt: skip
"""What a mutation puts in the place of numbers, references and tags."""


def seeds(folder: Path) -> dict[str, bytes]:
    """Return the good files that are damaged: one of each form that can be written here."""
    book = openpyxl.Workbook()
    for row in ROWS:
        book.active.append(row)
    book.active.merge_cells("A6:B7")
    book.create_sheet("Hidden").sheet_state = "hidden"
    book.save(folder / "good.xlsx")
    text = "\n".join(",".join(f'"{c}"' for c in row) for row in ROWS)
    return {
        "xlsx": (folder / "good.xlsx").read_bytes(),
        "csv": text.encode("utf-8"),
        "ods": _ods(),
    }


def _ods() -> bytes:
    """Write the smallest .ods with the rows."""
    cells = "".join(
        "<table:table-row>"
        + "".join(
            '<table:table-cell office:value-type="string"><text:p>'
            + str(c).replace("&", "&amp;").replace("<", "&lt;")
            + "</text:p></table:table-cell>"
            for c in row
        )
        + "</table:table-row>"
        for row in ROWS
    )
    names = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<?xml version="1.0"?><office:document-content xmlns:office="{names}:office:1.0" '
        f'xmlns:table="{names}:table:1.0" xmlns:text="{names}:text:1.0" office:version="1.2">'
        f'<office:body><office:spreadsheet><table:table table:name="List">{cells}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    entry = f'<m:manifest xmlns:m="{names}:manifest:1.0"><m:file-entry m:full-path='
    manifest = (
        f'{entry}"/" m:media-type="application/vnd.oasis.opendocument.spreadsheet"/></m:manifest>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return out.getvalue()


def mutate(data: bytes, seed: int) -> bytes:
    """Return damaged bytes; the same seed does the same damage.

    Half of the archives are damaged inside a part and packed again, so that the damage gets past
    the checksums into the reader.
    """
    chance = random.Random(seed)
    if data[:2] == b"PK" and chance.random() < 0.5:
        return _inside(data, chance)
    return _bytes(data, chance)


def _bytes(data: bytes, chance: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(chance.randint(1, 30)):
        at = chance.randrange(len(out))
        match chance.randrange(5):
            case 0:
                out[at] ^= 1 << chance.randrange(8)
            case 1:
                del out[at : at + chance.randint(1, 60)]
            case 2:
                out[at:at] = bytes(chance.randrange(256) for _ in range(chance.randint(1, 20)))
            case 3:
                piece = out[at : at + chance.randint(1, 200)]
                out[at:at] = piece * chance.randint(1, 20)
            case _:
                del out[len(out) - chance.randint(1, 40) :]
        if not out:
            return b"P"
    return bytes(out)


def _inside(data: bytes, chance: random.Random) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old:
        names = old.namelist()
        hit = set(chance.sample(names, min(len(names), chance.randint(1, 2))))
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
            for name in names:
                part = old.read(name)
                if name in hit:
                    part = _part(part, chance)
                if part is not None:
                    new.writestr(name, part)
    return out.getvalue()


def _part(part: bytes, chance: random.Random) -> bytes | None:
    kind = chance.randrange(4)
    if kind == 0:
        return None
    if kind == 1:
        return _bytes(part or b" ", chance)
    text = part.decode("utf-8", "replace")
    places = list(re.finditer(r'"[^"]*"|\d+|<[^>]{1,40}>', text))
    for _ in range(chance.randint(1, 6)):
        if places:
            found = chance.choice(places)
            word = chance.choice(WORDS)
            text = text[: found.start()] + word + text[found.end() :]
            places = [p for p in places if p.end() <= found.start()]
    return text.encode("utf-8", "surrogatepass")
