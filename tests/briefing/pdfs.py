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


def streams(path: Path) -> bytes:
    """Return everything in a PDF: the file itself and every stream in it, decompressed."""
    data = path.read_bytes()
    found = [data]
    for match in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL):
        try:
            found.append(zlib.decompressobj().decompress(match.group(1)))
        except zlib.error:
            found.append(match.group(1))
    return b"\n".join(found)


def forms_of(words: str) -> list[bytes]:
    """Return the bytes in which a text could stand in a PDF."""
    return [
        words.encode(), words.encode("utf-16-be"), words.encode("utf-16-le"),
        words.encode("utf-16-be").hex().encode(), words.encode("utf-16-be").hex().upper().encode(),
        words.encode().hex().encode(),
    ]  # fmt: skip
