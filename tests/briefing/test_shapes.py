"""Compare the seven scripts with HarfBuzz's own pictures, and look at where lines break."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from lmec_match.briefing import fonts, typesetting
from lmec_match.briefing.render_pdf import TEMPLATES
from lmec_match.briefing.typeable import Typist
from tests.briefing import line_breaks, paragraphs, pdfs

needs_tools = pytest.mark.skipif(
    not all(shutil.which(t) for t in ("hb-view", "pdftoppm", "pdftotext")),
    reason="hb-view and poppler-utils are not installed",
)

# Without spaces, which the pack takes from the first family, so that one font draws the line.
SAMPLES = {
    "en": ("NotoSans[", "Leachate&Office:fi,fl,AV"),
    "vi": ("NotoSans[", "Nướcthảicôngnghiệpđượcxửlý"),
    "zh-CN": ("NotoSansSC", "澜沧江湄公河环境合作中心"),
    "th": ("NotoSansThai", "น้ำเสียที่ปั่นป่วนญี่ปุ่นฐานกู้"),
    "lo": ("NotoSansLao", "ນ້ຳເສຍໃນຕົວເມືອງຫຼວງພະບາງ"),
    "km": ("NotoSansKhmer", "ប្រព័ន្ធប្រព្រឹត្តិកម្មកម្ពុជាស្ត្រី"),
    "my": ("NotoSansMyanmar", "မြန်မာနိုင်ငံပတ်ဝန်းကျင်ထိန်းသိမ်းရေး"),
}
SIZE = 60

PARAGRAPHS = {
    "th": "โรงงานแป้งมันสำปะหลังในจังหวัดนครราชสีมาต้องการระบบบำบัดน้ำเสียแบบไร้อากาศที่ผลิตก๊าซชีวภาพได้"
    "เพื่อลดค่าใช้จ่ายด้านพลังงานและลดกลิ่นที่รบกวนชุมชนโดยรอบ",
    "lo": "ໂຮງງານບຳບັດນ້ຳເສຍຂອງນະຄອນຫຼວງວຽງຈັນຕ້ອງການເຕັກໂນໂລຊີທີ່ໃຊ້ພະລັງງານໜ້ອຍແລະບຳລຸງຮັກສາງ່າຍ"
    "ເພື່ອຫຼຸດຜ່ອນມົນລະພິດໃນແມ່ນ້ຳຂອງ",
    "km": "ការគ្រប់គ្រងកាកសំណល់រាវពីលូនៅរាជធានីភ្នំពេញត្រូវការប្រព័ន្ធប្រព្រឹត្តិកម្មថ្មីដែលអាចដំណើរការបាន"
    "ដោយថាមពលតិចនិងងាយស្រួលថែទាំសម្រាប់សហគមន៍",
    "my": "မန္တလေးမြို့တွင်လေထုအရည်အသွေးစောင့်ကြည့်ရေးစခန်းများတည်ဆောက်ရန်လိုအပ်ပါသည်"
    "ပတ်ဝန်းကျင်ထိန်းသိမ်းရေးလုပ်ငန်းများကိုဆောင်ရွက်နေပါသည်",
}


def typeset(folder: Path, body: str, language: str = "en", **data: Any) -> Path:
    """Typeset a few lines of typst over the program's own style."""
    for path in TEMPLATES.glob("*.typ"):
        shutil.copyfile(path, folder / path.name)
    base, _, region = language.partition("-")
    everything = {
        **data, "lang": {"lang": base, "region": region}, "families": list(fonts.FAMILIES)
    }  # fmt: skip
    (folder / "data.json").write_text(json.dumps(everything), encoding="utf-8")
    (folder / "drawings.json").write_text("{}", encoding="utf-8")
    main = folder / "main.typ"
    main.write_text('#import "style.typ": *\n#show: base\n' + body, encoding="utf-8")
    out = folder / "out.pdf"
    typesetting.compile_here(
        typesetting.Job(folder, main, out, tuple(fonts.font_folders()), 0, ("a-2b",))
    )
    return out


def prepared(text: str) -> Any:
    """Return a text as the pack prepares it."""
    return Typist(fonts.coverage(tuple(fonts.font_files()))).text(text, 10_000)


def ink(path: Path) -> np.ndarray:
    """Return where a picture has ink, cut to the ink's box."""
    dark = np.asarray(Image.open(path).convert("L")) < 128
    rows, columns = np.flatnonzero(dark.any(axis=1)), np.flatnonzero(dark.any(axis=0))
    return dark[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def overlap(a: np.ndarray, b: np.ndarray) -> float:
    """Return the F1 of two ink masks at their best shift of up to three pixels."""
    best = 0.0
    for down in range(-3, 4):
        for right in range(-3, 4):
            height = max(a.shape[0], b.shape[0]) + 8
            width = max(a.shape[1], b.shape[1]) + 8
            one, two = np.zeros((height, width), bool), np.zeros((height, width), bool)
            one[4 : 4 + a.shape[0], 4 : 4 + a.shape[1]] = a
            two[4 + down : 4 + down + b.shape[0], 4 + right : 4 + right + b.shape[1]] = b
            best = max(best, 2 * (one & two).sum() / (one.sum() + two.sum()))
    return float(best)


@needs_tools
@pytest.mark.parametrize("weight", [400, 700])
@pytest.mark.parametrize("language", list(SAMPLES))
def test_script_is_shaped_as_harfbuzz_shapes_it(language: str, weight: int, tmp_path: Path) -> None:
    start, text = SAMPLES[language]
    file = next(f for f in fonts.font_files() if f.name.startswith(start))
    body = (
        "#set page(width: auto, height: auto, margin: 30pt)\n"
        f"#text(size: {SIZE}pt, fill: black, weight: {weight}, tx(data.sample))"
    )
    out = typeset(tmp_path, body, language, sample=prepared(text))
    # 576 dpi is eight pixels a point, the scale of the other picture.
    subprocess.run(
        ["pdftoppm", "-r", "576", "-png", "-singlefile", str(out), str(tmp_path / "ours")],
        check=True,
    )
    reference = tmp_path / "theirs.png"
    subprocess.run(
        ["hb-view", f"--font-file={file}", f"--font-size={8 * SIZE}", "--margin=400",
         f"--variations=wght={weight}", f"--text={text}", f"--output-file={reference}",
         "--output-format=png"],
        check=True, capture_output=True,
    )  # fmt: skip
    ours, theirs = ink(tmp_path / "ours.png"), ink(reference)
    # hb-view cuts what rises above the font's ascent, as a Lao tone on a vowel does.
    surplus = max(0, ours.shape[0] - theirs.shape[0])
    assert surplus <= 0.1 * ours.shape[0]
    assert overlap(ours[surplus:], theirs) >= 0.99


def lines_of(path: Path) -> list[str]:
    """Return the lines of a PDF of one paragraph."""
    return [line for line in pdfs.text(path).replace("\f", "").split("\n") if line.strip()]


@needs_tools
@pytest.mark.parametrize("width", [45, 60, 80, 110, 150])
@pytest.mark.parametrize("around", ["en", "zh-CN"])
@pytest.mark.parametrize("language", list(PARAGRAPHS))
def test_lines_break_between_clusters_and_inside_the_margin(
    language: str, around: str, width: int, tmp_path: Path
) -> None:
    body = f"#set page(width: {width + 40}mm, height: 200mm, margin: 20mm)\n#par(tx(data.sample))"
    text = PARAGRAPHS[language]
    out = typeset(tmp_path, body, around, sample=prepared(text))
    lines = lines_of(out)
    assert len(lines) > 1
    # A reader of text may see a letter twice whose mark stands apart, but never loses one.
    assert set("".join(lines)) - set(" ") == set(text)
    for line in lines[1:]:
        # A line never begins with a mark, nor after a consonant that stacks the next below it.
        assert unicodedata.category(line[0]) not in ("Mn", "Mc"), line
        before = lines[lines.index(line) - 1]
        assert before[-1] not in "\u17d2\u1039", line
        if language in ("th", "lo"):
            assert before[-1] not in "เแโใไເແໂໃໄ", line
    subprocess.run(
        ["pdftoppm", "-r", "72", "-png", "-singlefile", str(out), str(tmp_path / "page")],
        check=True,
    )
    dark = np.asarray(Image.open(tmp_path / "page.png").convert("L")) < 200
    columns = np.flatnonzero(dark.any(axis=0))
    margin = 20 / 25.4 * 72
    assert columns[0] >= margin - 2
    assert columns[-1] <= (width + 20) / 25.4 * 72 + 2


WIDTHS = (45, 60, 80, 110, 150)
"""Widths of a paragraph in millimetres."""


def broken(text: str, language: str, width: int, *, own_words: bool = True) -> line_breaks.Lines:
    """Typeset a paragraph and return where its lines end."""
    sample = prepared(text)
    if not own_words:
        del sample["w"]
    body = f"#set page(width: {width + 40}mm, height: 290mm, margin: 20mm)\n#par(tx(data.sample))"
    font = next(f for f in fonts.font_files() if f.name.startswith(SAMPLES[language][0]))
    with tempfile.TemporaryDirectory() as folder:
        out = typeset(Path(folder), body, "en", sample=sample)
        return line_breaks.lines(out, text, language, font, 9.5, 20 / 25.4 * 72)


def counted(text: str, language: str) -> tuple[int, int]:
    """Return how many breaks there are over all widths, and how many are between ICU's words."""
    words = set(line_breaks.boundaries(text, language, line_breaks.WORD))
    held = good = 0
    for width in WIDTHS:
        found = broken(text, language, width)
        # Every line was found whole, to a twentieth of the font's size, so no cluster is torn.
        assert found.ends[-1] == len(text)
        assert found.worst < 50
        held += len(found.ends) - 1
        good += sum(end in words for end in found.ends[:-1])
    return held, good


needs_icu = pytest.mark.skipif(
    not line_breaks.has_icu(), reason="Qt for Python brings no ICU on this system"
)


@needs_tools
@needs_icu
@pytest.mark.parametrize("language", list(PARAGRAPHS))
def test_lines_break_where_icu_sees_words(language: str) -> None:
    held, good = counted(PARAGRAPHS[language], language)
    assert held >= 9
    assert good / held >= 0.95


@pytest.mark.trial
@needs_tools
@needs_icu
def test_lines_of_other_words_break_where_icu_sees_words() -> None:
    counts = [
        counted(text, language)
        for language in PARAGRAPHS
        for text in line_breaks.other_paragraphs(language, 4)
    ]
    held, good = (sum(column) for column in zip(*counts, strict=True))
    assert held > 200
    assert good / held >= 0.95


@pytest.mark.trial
@needs_tools
@needs_icu
@pytest.mark.parametrize(
    ("texts", "least"),
    [(paragraphs.KNOWN, 0.98), (paragraphs.HELD_OUT, 0.93)],
    ids=["known", "new"],
)
def test_lines_of_our_paragraphs_break_where_icu_sees_words(
    texts: Mapping[str, tuple[str, ...]], least: float
) -> None:
    counts = [counted(text, language) for language in texts for text in texts[language]]
    held, good = (sum(column) for column in zip(*counts, strict=True))
    assert held > 100
    assert good / held >= least


@needs_tools
def test_mixed_scripts_in_one_text_break_too(tmp_path: Path) -> None:
    text = "合作项目：" + PARAGRAPHS["th"] + "，" + PARAGRAPHS["km"]
    made = prepared(text)
    assert made["p"] == text
    body = "#set page(width: 100mm, height: 200mm, margin: 20mm)\n#par(tx(data.sample))"
    out = typeset(tmp_path, body, "zh-CN", sample=made)
    lines = lines_of(out)
    assert len(lines) >= 5
    assert set("".join(lines)) - set(" ") == set(text)
