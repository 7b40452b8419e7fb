"""Read text tables: find the encoding and the separator, and cut the rows."""

from __future__ import annotations

import codecs
import csv
import io
import unicodedata
from collections import Counter
from dataclasses import dataclass

from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.text import scripts

ENCODINGS: tuple[str, ...] = (
    "utf-8",
    "gb18030",
    "big5",
    "tis-620",
    "cp874",
    "cp1258",
    "cp1252",
    "utf-16-le",
    "utf-16-be",
    "shift_jis",
    "cp949",
)
"""Encodings offered for a manual choice."""

SEPARATORS = (",", ";", "\t", "|")
_COMMON_HAN = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
    "名称项目编号公司有限技术环境保护处理污水设备单位联系人电话地址投资金额省市县区水电废气固体股份集团机构国家预算备注需求类型规模日期时间"
)


@dataclass(frozen=True)
class Decoded:
    """Hold a decoded text, its encoding, and further encodings that read it."""

    text: str
    encoding: str
    guesses: tuple[str, ...] = ()


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Decode a text file: its mark, else strict UTF-8, else the likeliest of the old encodings."""
    if encoding:
        try:
            return Decoded(data.decode(encoding).lstrip("\ufeff"), encoding)
        except (UnicodeDecodeError, LookupError) as problem:
            raise UserError(
                msg("The file is not in the encoding {encoding}.", encoding=encoding)
            ) from problem
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(name, "replace"), name)
    wide = _utf16(data)
    if wide:
        return Decoded(data.decode(wide, "replace"), wide)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    return _old(data)


def _utf16(data: bytes) -> str:
    sample = data[:20000]
    half = len(sample) // 2 or 1
    even, odd = sample[::2], sample[1::2]
    if odd.count(0) / half > 0.2 and even.count(0) / half < 0.1:
        return "utf-16-le"
    if even.count(0) / half > 0.2 and odd.count(0) / half < 0.1:
        return "utf-16-be"
    # Chinese or Thai in UTF-16 has few zero bytes; the line ends still show the order.
    if sample.count(b"\n\x00") > 1 and sample.count(b"\x00\n") == 0:
        return "utf-16-le"
    if sample.count(b"\x00\n") > 1:
        return "utf-16-be"
    return ""


def _old(data: bytes) -> Decoded:
    """Choose among the old encodings by how much the text looks like a language of the region."""
    scored: list[tuple[float, str, str]] = []
    for name in ("gb18030", "big5", "cp874", "cp1258", "cp1252", "shift_jis", "cp949"):
        try:
            text = data.decode(name)
        except UnicodeDecodeError as problem:
            if problem.end - problem.start > 4 or len(data) - problem.start > 4:
                continue
            text = data.decode(name, "ignore")
        text = unicodedata.normalize("NFC", text)
        scored.append((_plausible(text, name), name, text))
    if not scored:
        return Decoded(data.decode("utf-8", "replace"), "utf-8", ("cp1252",))
    scored.sort(key=lambda s: -s[0])
    return Decoded(scored[0][2], scored[0][1], tuple(s[1] for s in scored[1:4]))


def _plausible(text: str, name: str) -> float:
    """Score how much a decoding looks like real text; higher is better."""
    letters = [c for c in text[:50000] if ord(c) > 127]
    if not letters:
        return 0.0
    counts = Counter(
        scripts.of_character(c) or ("mark" if unicodedata.category(c)[0] == "M" else "sign")
        for c in letters
    )
    total = len(letters)
    control = sum(unicodedata.category(c) in ("Cc", "Co", "Cn") for c in letters)
    han = [c for c in letters if scripts.of_character(c) == "Hani"]
    common = sum(c in _COMMON_HAN for c in han) / total
    basic = sum("\u4e00" <= c <= "\u9fa5" for c in han) / total
    thai = counts["Thai"] / total
    latin = counts["Latn"] / total
    score = -3.0 * control / total
    if name in ("gb18030", "big5", "shift_jis", "cp949"):
        kana = sum("\u3040" <= c <= "\u30ff" or "\uac00" <= c <= "\ud7a3" for c in letters) / total
        half = sum("\uff61" <= c <= "\uff9f" for c in letters) / total
        return (
            score
            + 0.55 * basic
            + 2.2 * common
            + (0.5 * kana if name in ("shift_jis", "cp949") else 0)
            - 2 * half
        )
    if name == "cp874":
        return score + 1.15 * thai - _bad_thai(text)
    vietnamese = sum(c in "ăâđêôơưĂÂĐÊÔƠƯ" or "\u1ea0" <= c <= "\u1ef9" for c in letters) / total
    odd = sum(c in "¤¦§¨ª¬¯±²³´µ¶·¸¹º¼½¾¿×÷ÞþðÐƒˆ‰‹›¡¢£¥" for c in letters) / total
    pairs = _mixed_words(text)
    return (
        score
        + 0.5 * latin
        + 0.7 * vietnamese
        - 1.5 * odd
        - pairs
        + (0.05 if name == "cp1258" and vietnamese > 0.3 else 0)
    )


def _bad_thai(text: str) -> float:
    """Return the share of Thai marks that have nothing to stand on."""
    bad = thai = 0
    before = " "
    for c in text[:20000]:
        if "\u0e00" <= c <= "\u0e7f":
            thai += 1
            if (
                c in "\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e48\u0e49\u0e4a\u0e4b\u0e4c"
                and not "\u0e01" <= before <= "\u0e4e"
            ):
                bad += 1
        before = c
    return 3.0 * bad / thai if thai else 0.0


def _mixed_words(text: str) -> float:
    """Penalise words of only non-ASCII Latin letters: another script read in a wrong way."""
    words = [w for w in text[:20000].split() if any(ord(c) > 127 for c in w)]
    if not words:
        return 0.0
    bad = sum(all(ord(c) > 127 for c in w if c.isalpha()) and len(w) > 3 for w in words)
    return 1.0 * bad / len(words)


def separator_of(text: str) -> str:
    """Return the separator by which most lines have the same number of columns."""
    sample = text[:200_000]
    best, best_score = ",", 0.0
    for separator in SEPARATORS:
        try:
            widths = [
                len(row) for row in csv.reader(io.StringIO(sample), delimiter=separator) if row
            ][:200]
        except csv.Error:
            continue
        if not widths:
            continue
        width, count = Counter(widths).most_common(1)[0]
        if width < 2:
            wide = [w for w in widths if w > 1]
            if len(wide) < len(widths) * 0.5:
                continue
            width, count = Counter(wide).most_common(1)[0]
        score = count / len(widths) * min(width, 12) ** 0.5
        if score > best_score:
            best, best_score = separator, score
    return best


def rows_of(text: str, separator: str, cells: int) -> list[list[str]]:
    """Cut a text into rows of cells; raise `UserError` beyond the limit of cells."""
    csv.field_size_limit(10_000_000)
    rows: list[list[str]] = []
    count = 0
    source = text.replace("\x00", "")
    reader = csv.reader(io.StringIO(source, newline=""), delimiter=separator, strict=False)
    try:
        for row in reader:
            rows.append(row)
            count += len(row)
            if count > cells:
                raise UserError(
                    msg(
                        "The list has more than {cells} cells, which is the limit.",
                        cells=f"{cells:,}",
                    )
                )
    except csv.Error as problem:
        raise UserError(
            msg(
                "Line {line} of the list cannot be read: {why}.",
                line=reader.line_num,
                why=str(problem),
            )
        ) from problem
    return rows
