"""Look into a file before any reader does: what it is, and whether it is safe to unpack.

An .xlsx or .ods is a zip archive of XML. The checks here refuse bombs and outside entities, and
find what the fast reader does not tell: hidden rows and columns, error cells, formulas without
a kept result, macros and links.
"""

from __future__ import annotations

import re
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat

from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.importing.workbook import Limits

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP = b"PK\x03\x04"
DAMAGED = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    KeyError,
    IndexError,
    OverflowError,
)
"""What Python's zip reader raises over a damaged archive."""
_CHUNK = 1 << 20
_TAIL = 4096
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_ELEMENT = re.compile(rb"<[A-Za-z_]")
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_LONGEST_HEAD = 8 << 20
"""No program writes so much before the first element."""
_ROW = re.compile(rb"<(?:\w+:)?row\b([^>]*)>")
_ROW_START = re.compile(rb"<(?:\w+:)?row[ >/]")
_CELL_START = re.compile(rb"<(?:\w+:)?c[ >/]")
_DIMENSION = re.compile(rb"<(?:\w+:)?dimension\b[^>]*\bref=\"[A-Z]+\d+:([A-Z]+)(\d+)\"")
_HIDDEN = re.compile(rb"\bhidden=\"(?:1|true)\"")
_NUMBER = re.compile(rb"\br=\"(\d+)\"")
_COLUMN = re.compile(rb"<(?:\w+:)?col\b([^>]*)/?>")
_MINIMUM = re.compile(rb"\bmin=\"(\d+)\"")
_MAXIMUM = re.compile(rb"\bmax=\"(\d+)\"")
_ERROR = re.compile(
    rb"<(?:\w+:)?c\b[^>]*?\br=\"([A-Z]{1,3})(\d+)\"[^>]*?\bt=\"e\"[^>]*>(?:(?!</c>).)*?<v>([^<]*)</v>",
    re.DOTALL,
)
_UNKEPT = re.compile(
    rb"<(?:\w+:)?c\b[^>]*?\br=\"([A-Z]{1,3})(\d+)\"[^>]*>\s*<f\b(?:[^>]*/>|[^>]*>[^<]*</f>)\s*(?:<v\s*/>|<v></v>)?\s*</c>"
)
_CELL = re.compile(rb"\br=\"([A-Z]{1,3})(\d+)\"")
_WORKBOOK_SHEET = re.compile(r"<(?:\w+:)?sheet\b[^>]*>")
_RELATION = re.compile(r"<(?:\w+:)?Relationship\b[^>]*>")
_ATTRIBUTE = re.compile(r"([\w:]+)=\"([^\"]*)\"")
MOST_ERRORS = 2000


@dataclass
class SheetFacts:
    """Gather what one worksheet's XML tells beside its values."""

    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    filtered: bool = False
    errors: list[tuple[int, int, str]] = field(default_factory=list)


@dataclass
class Archive:
    """Gather what a zip archive is and what it carries beside the sheets."""

    kind: str
    macros: bool = False
    links: int = 0
    embedded: int = 0
    sheet_parts: dict[str, str] = field(default_factory=dict)


def column_index(letters: bytes | str) -> int:
    """Return the column of its letters, counted from 0."""
    text = letters.decode() if isinstance(letters, bytes) else letters
    index = 0
    for letter in text:
        index = index * 26 + ord(letter) - 64
    return index - 1


def kind_of(path: Path) -> str:
    """Tell what a file is by its first bytes: zip, ole, html, xml, pdf, image, text or empty."""
    with path.open("rb") as file:
        head = file.read(4096)
    if not head:
        return "empty"
    if head.startswith((ZIP, b"PK\x05\x06")):
        return "zip"
    if head.startswith(OLE):
        return "ole"
    if head.startswith(b"%PDF"):
        return "pdf"
    if head.startswith((b"\x89PNG", b"\xff\xd8\xff", b"GIF8")):
        return "image"
    # Two old Excel files without a container begin with a BOF record.
    if head[:2] in (b"\x09\x08", b"\x09\x04", b"\x09\x02", b"\x09\x00") and b"\x00" in head[:16]:
        return "biff"
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html", b"<table", b"<meta", b"<head")):
        return "html"
    if start.startswith(b"<?xml"):
        return "html" if b"<html" in start else "xml"
    if start.startswith(b"mime-version:"):
        return "html"
    if (
        b"\x00" in head
        and not head.startswith((b"\xff\xfe", b"\xfe\xff"))
        and not _looks_utf16(head)
    ):
        return "binary"
    return "text"


def _looks_utf16(head: bytes) -> bool:
    even, odd = head[::2], head[1::2]
    if max(even.count(0), odd.count(0)) > len(head) // 6:
        return True
    return any(_reads(head[: len(head) // 2 * 2], wide) for wide in ("utf-16-le", "utf-16-be"))


def _reads(head: bytes, encoding: str) -> bool:
    """Say whether bytes are lines of text in an encoding; in a wrong one many mean nothing."""
    text = head.decode(encoding, "ignore")
    odd = sum(unicodedata.category(c) in ("Cc", "Cn", "Co", "Cs") for c in text)
    return "\n" in text and odd - sum(c in "\t\r\n" for c in text) < len(text) / 50


def inspect(path: Path, limits: Limits) -> Archive:
    """Check a zip archive before it is unpacked; raise `UserError` when it must not be."""
    try:
        with zipfile.ZipFile(path) as archive:
            return _inspect(archive, path, limits)
    except DAMAGED as problem:
        raise UserError(
            msg(
                "{file} is damaged: its archive cannot be opened. Please open it in Excel or "
                "LibreOffice, save it again, and try once more.",
                file=path.name,
            )
        ) from problem


def _inspect(archive: zipfile.ZipFile, path: Path, limits: Limits) -> Archive:
    entries = archive.infolist()
    unpacked = sum(e.file_size for e in entries)
    packed = sum(e.compress_size for e in entries) or 1
    if unpacked > limits.unpacked_mb * 1_000_000 or (
        unpacked > 200_000_000 and unpacked / packed > 400
    ):
        raise UserError(
            msg(
                "{file} would unpack from {packed} to {unpacked} MB and is not opened. If it is "
                "a real list, save it again from Excel with only the sheet that is needed.",
                file=path.name,
                packed=f"{packed / 1e6:.1f} MB",
                unpacked=unpacked // 1_000_000,
            )
        )
    names = {e.filename.replace("\\", "/").lower(): e for e in entries}
    if any(e.flag_bits & 1 for e in entries):
        raise UserError(
            msg("{file} is protected by a password: save it without one.", file=path.name)
        )
    kind = _kind(names)
    if not kind:
        raise UserError(
            msg(
                "{file} is an archive, but not a spreadsheet: no workbook was found in it.",
                file=path.name,
            )
        )
    for name, entry in names.items():
        if name.endswith((".xml", ".rels", ".vml")):
            _refuse_entities(archive, entry, path)
    found = Archive(
        kind,
        macros=any("vbaproject" in n or "/macrosheets/" in n for n in names),
        links=sum("externallinks/externallink" in n and n.endswith(".xml") for n in names),
        embedded=sum("/embeddings/" in n for n in names),
    )
    if kind == "xlsx":
        found.sheet_parts = _sheet_parts(archive, names)
    return found


def _kind(names: dict[str, zipfile.ZipInfo]) -> str:
    if "xl/workbook.bin" in names:
        return "xlsb"
    if any(n.startswith("xl/") and n.endswith(".xml") for n in names):
        return "xlsx"
    if "content.xml" in names:
        return "ods"
    return ""


def _refuse_entities(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, path: Path) -> None:
    """Refuse document types and entities, which spreadsheets never need and attacks do."""
    with archive.open(entry) as part:
        head = part.read(8192)
        text = _bare(head)
        # A document type stands before the first element, however much is put before it.
        while not _ELEMENT.search(text) and len(head) < _LONGEST_HEAD:
            more = part.read(_CHUNK)
            if not more:
                break
            head += more
            text = _bare(head)
    if _DOCTYPE.search(text) or (not _ELEMENT.search(text) and len(head) >= _LONGEST_HEAD):
        raise UserError(
            msg(
                "{file} contains XML entities, which no spreadsheet program writes; it is not "
                "opened. Please ask the sender for a copy saved from Excel or LibreOffice.",
                file=path.name,
            )
        )


def _bare(head: bytes) -> bytes:
    """Return the head of an XML part without comments, in one byte a character."""
    text = head.replace(b"\x00", b"") if b"\x00" in head[:64] else head
    return _COMMENT.sub(b"", text)


def _sheet_parts(archive: zipfile.ZipFile, names: dict[str, zipfile.ZipInfo]) -> dict[str, str]:
    """Return {sheet name: part} by the workbook and its relations; {} where they do not tell."""
    try:
        relations = archive.read(names["xl/_rels/workbook.xml.rels"]).decode("utf-8", "replace")
        workbook = archive.read(names["xl/workbook.xml"]).decode("utf-8", "replace")
    except KeyError:
        return {}
    targets = {}
    for element in _RELATION.findall(relations):
        attributes = dict(_ATTRIBUTE.findall(element))
        target = attributes.get("Target", "").lstrip("/")
        targets[attributes.get("Id", "")] = target if target.startswith("xl/") else f"xl/{target}"
    parts = {}
    for element in _WORKBOOK_SHEET.findall(workbook):
        attributes = dict(_ATTRIBUTE.findall(element))
        relation = next((v for k, v in attributes.items() if k.endswith(":id")), "")
        entry = names.get(targets.get(relation, "").lower())
        if entry is not None:
            parts[_unescape(attributes.get("name", ""))] = entry.filename
    return parts


def _unescape(text: str) -> str:
    for escaped, plain in (
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", '"'),
        ("&apos;", "'"),
        ("&amp;", "&"),
    ):
        text = text.replace(escaped, plain)
    return text


def _pieces(archive: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """Yield a part in pieces that end where a row ends."""
    rest = b""
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            data = rest + chunk
            cut = data.rfind(b"</row>")
            if cut < 0:
                if len(data) > 64 * _CHUNK:
                    data = data[-_TAIL:]
                rest = data
                continue
            yield data[: cut + 6]
            rest = data[cut + 6 :]
    yield rest


def refuse_unfinished(path: Path, part: str) -> None:
    """Raise `UserError` for a part whose elements do not end as they began.

    The fast reader waits for ever for the end of a cell that is not there.
    """
    with zipfile.ZipFile(path) as archive, archive.open(part) as stream:
        try:
            expat.ParserCreate().ParseFile(stream)
        except expat.ExpatError as problem:
            raise UserError(
                msg(
                    "{file} is damaged: {part} is not as it should be ({why}). Please open it in "
                    "LibreOffice, save it again, and try once more.",
                    file=path.name,
                    part=part,
                    why=str(problem),
                )
            ) from problem


def unpacked_size(path: Path) -> int:
    """Return how many bytes a file holds, an archive when it is unpacked."""
    try:
        with zipfile.ZipFile(path) as archive:
            return sum(e.file_size for e in archive.infolist())
    except DAMAGED:
        return path.stat().st_size


def facts(path: Path, part: str) -> SheetFacts:
    """Read a worksheet's hidden rows and columns, filter, error cells and unkept formulas."""
    found = SheetFacts()
    with zipfile.ZipFile(path) as archive:
        for piece in _pieces(archive, part):
            if b"hidden=" in piece:
                _hidden(piece, found)
            if b"<autoFilter" in piece:
                found.filtered = True
            if len(found.errors) < MOST_ERRORS:
                if b't="e"' in piece:
                    found.errors += [
                        (int(row), column_index(column), value.decode("utf-8", "replace"))
                        for column, row, value in _ERROR.findall(piece)
                    ]
                if b"</f></c>" in piece or b"/></c>" in piece or b"<v></v></c>" in piece:
                    found.errors += [
                        (int(row), column_index(column), "formula")
                        for column, row in _UNKEPT.findall(piece)
                    ]
    return found


def _hidden(piece: bytes, found: SheetFacts) -> None:
    for attributes in _ROW.findall(piece):
        number = _NUMBER.search(attributes)
        if number and _HIDDEN.search(attributes):
            found.hidden_rows.add(int(number.group(1)))
    for attributes in _COLUMN.findall(piece):
        low, high = _MINIMUM.search(attributes), _MAXIMUM.search(attributes)
        if low and high and _HIDDEN.search(attributes):
            first, last = int(low.group(1)), min(int(high.group(1)), 16384)
            if last - first < 1000:
                found.hidden_columns.update(range(first - 1, last))


def extent(path: Path, part: str) -> tuple[int, int]:
    """Return how many rows and cells a worksheet has: as its head says, else as counted."""
    with zipfile.ZipFile(path) as archive:
        with archive.open(part) as stream:
            said = _DIMENSION.search(stream.read(_TAIL))
        if said:
            rows = int(said.group(2))
            return rows, rows * (column_index(said.group(1)) + 1)
        rows = cells = 0
        for piece in _pieces(archive, part):
            rows += len(_ROW_START.findall(piece))
            cells += len(_CELL_START.findall(piece))
        return rows, cells


def furthest_cell(path: Path, part: str) -> tuple[str, int]:
    """Return the cell furthest from A1 (its letters and row), to tell why a sheet is too large."""
    best, letters, row = -1, "A", 1
    with zipfile.ZipFile(path) as archive:
        for piece in _pieces(archive, part):
            for column, number in _CELL.findall(piece[-_CHUNK:]):
                size = int(number) * (column_index(column) + 1)
                if size > best:
                    best, letters, row = size, column.decode(), int(number)
    return letters, row
