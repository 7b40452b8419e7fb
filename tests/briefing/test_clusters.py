"""Read typeset texts back: what is copied or searched is what was written, letter for letter."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from lmec_match.briefing import clusters
from lmec_match.text import breaks
from tests.briefing import paragraphs, pdfs
from tests.briefing.test_shapes import PARAGRAPHS, SAMPLES, prepared, typeset

_PAGES = "#set page(width: 210mm, height: 297mm, margin: 20mm)\n"
_EACH = _PAGES + "#for s in data.sample { par(tx(s)); par(text(size: 7pt, weight: 700, tx(s))) }"


def samples(language: str) -> list[str]:
    """Return texts of a language, and each of their syllables two and three times in a row."""
    texts = [SAMPLES[language][1]]
    if language in PARAGRAPHS:
        texts += [PARAGRAPHS[language], *paragraphs.KNOWN[language][:6]]
        texts += paragraphs.HELD_OUT[language][:3]
    twice = []
    for text in texts:
        places = sorted(breaks.edges(text))
        syllables = [text[a:b] for a, b in pairwise(places)]
        twice += ["".join(s * 2 for s in syllables), "".join(s * 3 for s in syllables)]
    return texts + twice


def squeezed(text: str) -> str:
    """Return a text without white space, its marks in the order of Unicode."""
    return pdfs.squeezed(unicodedata.normalize("NFC", text))


def mended(path: Path) -> Path:
    """Return a file like the given one, with its letters joined."""
    out = path.with_name("mended.pdf")
    out.write_bytes(clusters.joined(path.read_bytes()))
    return out


@pdfs.needs_poppler
@pytest.mark.parametrize("language", list(SAMPLES))
def test_text_reads_as_it_was_written(language: str, tmp_path: Path) -> None:
    texts = samples(language)
    out = typeset(tmp_path, _EACH, language, sample=[prepared(t) for t in texts])
    assert squeezed(pdfs.text(mended(out))) == squeezed("".join(t * 2 for t in texts))


@pdfs.needs_poppler
def test_page_with_links_reads_as_well(tmp_path: Path) -> None:
    body = _PAGES + '#link("https://example.org", tx(data.sample))'
    text = PARAGRAPHS["km"]
    out = typeset(tmp_path, body, "km", sample=prepared(text))
    assert squeezed(pdfs.text(mended(out))) == squeezed(text)


@pdfs.needs_poppler
def test_letter_that_another_letter_changes_is_not_taken_for_a_part_of_it(tmp_path: Path) -> None:
    # The sign below the first letters is drawn in the next one, which begins unlike the third.
    text = "ခန့်ခွဲခွဲခွဲမှုဖွဲ့ဖွဲ့ဖွဲ့သည်"
    out = typeset(tmp_path, _EACH, "my", sample=[prepared(text)])
    assert squeezed(pdfs.text(mended(out))) == squeezed(text * 2)


@pdfs.needs_poppler
def test_mark_drawn_back_over_its_letter_leaves_no_space_behind(tmp_path: Path) -> None:
    text = "ການບຳບັດນ້ຳເສຍໃນຊຸມຊົນ"
    out = typeset(tmp_path, _EACH, "lo", sample=[prepared(text)])
    assert " " in pdfs.text(out).split("\n")[0]
    assert pdfs.text(mended(out)).split("\n")[0] == text


@pdfs.needs_poppler
def test_every_page_looks_as_before(tmp_path: Path) -> None:
    texts = [prepared(t) for language in PARAGRAPHS for t in samples(language)]
    out = typeset(tmp_path, _EACH, sample=texts)
    shown = [
        subprocess.run(
            ["pdftoppm", "-r", "72", "-gray", "-l", "3", str(path)],
            check=True, capture_output=True, timeout=60,
        ).stdout
        for path in (out, mended(out))
    ]  # fmt: skip
    assert shown[0] == shown[1]


def test_file_stays_whole(tmp_path: Path) -> None:
    texts = [prepared(t) for t in PARAGRAPHS.values()]
    out = typeset(tmp_path, _EACH, "km", sample=texts)
    before, after = out.read_bytes(), mended(out).read_bytes()
    assert after != before
    assert clusters.joined(before) == after
    assert clusters.joined(after) == after
    table = int(after.rsplit(b"startxref\n", 1)[1].split()[0])
    head = re.compile(rb"xref\n0 (\d+)\n").match(after, table)
    assert head is not None
    for number in range(1, int(head[1])):
        line = after[head.end() + 20 * number :][:20]
        assert line[17:18] != b"n" or after[int(line[:10]) :].startswith(b"%d 0 obj" % number)
    streams = re.compile(rb"/Length (\d+)[^\n]*>>\nstream\n(.*?)\nendstream", re.DOTALL)
    for length, rest in streams.findall(after):
        assert int(length) == len(rest)
    old, new = ([s for s in pdfs.each_stream(p) if b"BDC" in s] for p in (out, mended(out)))
    for page, other in zip(old, new, strict=True):
        # No tag is lost, and what begins ends.
        tags = [re.findall(rb"/MCID (\d+)", s) for s in (page, other)]
        assert tags[0] == tags[1]
        assert pdfs.untagged(other) == 0
        assert other.count(b"BDC") == other.count(b"EMC")


@pytest.mark.parametrize(
    "change",
    [
        lambda _: b"",
        lambda _: b"%PDF-1.7\nno table\n%%EOF",
        lambda data: data.replace(b"startxref", b"startxxxx"),
        lambda data: data[: len(data) // 2],
    ],
)
def test_other_files_stay_as_they_are(change: Callable[[bytes], bytes], tmp_path: Path) -> None:
    given = change(typeset(tmp_path, _EACH, "km", sample=[prepared("ក")]).read_bytes())
    assert clusters.joined(given) == given
