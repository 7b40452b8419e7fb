"""Look into PDFs: their text, their streams, their pictures."""

from __future__ import annotations

import re
import shutil
import subprocess
import zlib
from pathlib import Path

import pytest

needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="poppler-utils is not installed"
)


def text(path: Path) -> str:
    """Return a PDF's text in reading order."""
    run = subprocess.run(
        ["pdftotext", "-raw", str(path), "-"], capture_output=True, check=True, timeout=60
    )
    return run.stdout.decode()


def squeezed(words: str) -> str:
    """Return a text without white space and invisible breaks, so that line ends do not matter."""
    return re.sub(r"[\s\u200b\u00ad]+", "", words)


def each_stream(path: Path) -> list[bytes]:
    """Return every stream of a PDF, decompressed."""
    found: list[bytes] = []
    data = path.read_bytes()
    for match in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL):
        try:
            found.append(zlib.decompressobj().decompress(match.group(1)))
        except zlib.error:
            found.append(match.group(1))
    return found


def streams(path: Path) -> bytes:
    """Return everything in a PDF: the file itself and every stream in it, decompressed."""
    return b"\n".join([path.read_bytes(), *each_stream(path)])


def objects(path: Path) -> bytes:
    """Return the dictionaries of a PDF: what stands between its streams, and its object streams."""
    data = re.sub(rb"stream\r?\n.*?\r?\nendstream", b"", path.read_bytes(), flags=re.DOTALL)
    kept = [s for s in each_stream(path) if re.match(rb"\s*\d+ \d+(\s+\d+ \d+)*\s*<<", s)]
    return b"\n".join([data, *kept])


def untagged(content: bytes) -> int:
    """Return how many text operators of a page stand in neither a tag nor an artifact."""
    bare = re.sub(rb"\((?:\\.|[^\\()])*\)", b"()", content, flags=re.DOTALL)
    bare = re.sub(rb"(?<!<)<[0-9A-Fa-f\s]*>", b"<>", bare)
    depth = outside = 0
    for word in re.findall(rb"(?<![/\w])(BDC|BMC|EMC|Tj|TJ)(?!\w)", bare):
        if word in (b"BDC", b"BMC"):
            depth += 1
        elif word == b"EMC":
            depth -= 1
        else:
            outside += depth < 1
    return outside


def forms_of(words: str) -> list[bytes]:
    """Return the bytes in which a text could stand in a PDF."""
    return [
        words.encode(), words.encode("utf-16-be"), words.encode("utf-16-le"),
        words.encode("utf-16-be").hex().encode(), words.encode("utf-16-be").hex().upper().encode(),
        words.encode().hex().encode(),
    ]  # fmt: skip
