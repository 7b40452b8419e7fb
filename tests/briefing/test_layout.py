"""Test what stays whole on a line and on a page, and what the sections leave out."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import typst

from lmec_match.briefing import fonts, layout, pieces, render_pdf, report, serialise
from lmec_match.briefing.blocks import (
    Bar,
    Column,
    Facts,
    Fields,
    Gauge,
    Heading,
    Marks,
    Matrix,
    PageBreak,
    Paragraph,
    Step,
    Table,
    Waterfall,
    Words,
)
from lmec_match.briefing.sections._waterfall import shortened
from lmec_match.briefing.typeable import Typist
from tests.briefing import made_up, pdfs
from tests.briefing.conftest import Printed, document


def typist() -> Typist:
    """Return a typist with the program's fonts."""
    return Typist(fonts.coverage(tuple(fonts.font_files())))


def kept(text: str, longest: int = 40) -> list[str]:
    """Return what of a text stays whole."""
    return [part for part, whole in pieces.divide(text, longest) if whole]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("VND 12,000,000,000", ["VND 12,000,000,000"]),
        ("CNY 3,000 (USD 1,267,606–2,253,521)", ["CNY 3,000", "USD 1,267,606–2,253,521)"]),
        ("from 10:00–10:25 on", ["10:00–10:25"]),
        ("Ngày 15 tháng 3 năm 2027 ở Viêng Chăn", ["15 tháng 3 năm 2027"]),
        ("截至 2026 年 11 月 29 日的数据", ["2026 年 11 月 29 日", "数据"]),
        ("ไตรมาส 4 พ.ศ. 2570", ["ไตรมาส 4 พ.ศ. 2570"]),
        ("ภายในเดือน มิถุนายน พ.ศ. 2570 นี้", ["มิถุนายน พ.ศ. 2570"]),
        ("2027 ခုနှစ်၊ မတ်လ 15 ရက် တွင်", ["2027 ခုနှစ်၊ မတ်လ 15 ရက်"]),
        ("It costs 1076 % of the budget that there is.", ["1076 %"]),
        ("共 4 台（套），每台（套）USD 1,718。", ["共 4 台（套），", "每台（套）", "USD 1,718。"]),
        ("河流城市种子窗口（示例），66 分。", ["窗口（示例），", "66 分。"]),
        ("Write to Li at li@example.org or call +86 138 0000 0006.", ["+86 138 0000 0006."]),
        ("Shared words of both sides (25 of 100).", ["(25 of 100)."]),
        ("Sized 500–2,000 m³/d as asked.", ["500–2,000 m³/d"]),
        ("See NED-00004-4 for more.", ["NED-00004-4"]),
        ("Lao PDR, Viet Nam", ["Lao PDR", "Viet Nam"]),
        ("老挝、柬埔寨", ["老挝", "柬埔寨"]),
        ("与条件相符(43/100)。又", ["相符(43/100)。"]),
        ("与符合条件国家的伙伴共同申请。", ["申请。"]),
        ("与符合条件国家的伙伴共同申请\n之后", ["申请", "之后"]),
        ("(១០០ លើ 25)។ បន្ទាប់", ["(១០០ លើ 25)។"]),
    ],
)
def test_amounts_ranges_and_items_stay_whole(text: str, whole: list[str]) -> None:
    assert kept(text) == whole
    made = typist().text(text)
    assert [m["b"] for m in made["m"] if isinstance(m, dict) and "b" in m]


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("នៅក្រោយ 8 ពិន្ទុ", "នៅក្រោយ 8\u00a0ពិន្ទុ"),
        ("Kém 8 điểm so với 66 trang", "Kém 8\u00a0điểm so với 66\u00a0trang"),
        ("8 points of 66 pages", "8 points of 66 pages"),
    ],
)
def test_number_stays_with_what_it_counts(text: str, joined: str) -> None:
    assert pieces.counted(text, 40) == joined
    assert pieces.counted(text, 11) == text


def test_range_wider_than_its_cell_breaks_behind_the_dash() -> None:
    assert kept("USD 2,000,000–50,000,000", 16) == ["USD 2,000,000–", "50,000,000"]


def test_parts_of_a_text_are_the_text() -> None:
    for text in ("", "a", "CNY 3,000 (USD 422–500)", "老挝、柬埔寨", "one, two\nthree; 4 % of 5"):
        assert "".join(part for part, _ in pieces.divide(text, 40)) == text


def test_strategy_code_stays_with_its_label() -> None:
    assert typist().text("4.4 Climate change") == "4.4\u00a0Climate change"


def test_value_is_cut_between_items() -> None:
    areas = "4.4 Climate change, 4.5 Urban governance, 4.6 Rural governance, 4.8 Data"
    cut = shortened(areas)
    assert cut.endswith(", …")
    assert areas.startswith(cut[:-1])
    assert shortened("USD 2,000,000 – 3,000,000", 12) == "USD 2,000,000 – 3,000,000"
    assert shortened("drinking water for villages", 16) == "drinking water …"


def test_points_never_exceed_their_maximum() -> None:
    step = Step(Words("Cost"), 0.0, 16.46, 16.44, "good", Words("Cheap."))

    def printed(*steps: Step) -> dict[str, Any]:
        whole = Waterfall(steps, sum(s.points for s in steps), 1.0)
        return serialise.Writer(typist()).waterfall(whole)

    made = printed(step)
    assert [(s["points"], s["most"]) for s in made["steps"]] == [("16.4", "16.4")]
    unknown = replace(step, verdict="unknown", points=0.0)
    assert printed(unknown)["steps"][0]["points"] == "–"


def test_printed_points_add_up_to_the_printed_score() -> None:
    steps = [
        Step(Words(str(i)), 0.0, points, 25.0, "good", Words("Said."))
        for i, points in enumerate((12.36, 12.36, 12.36, 12.36))
    ]
    made = serialise.Writer(typist()).waterfall(Waterfall(tuple(steps), 49.44, 1.0))
    assert [s["points"] for s in made["steps"]] == ["12.4", "12.4", "12.3", "12.3"]
    assert made["score"] == "49.4"


def test_table_leaves_out_columns_that_hold_nothing() -> None:
    heads = (Column(Words("A")), Column(Words("B")), Column(Words("C"), kept=True))
    table = Table(heads, (("1", "", ""), ("2", Words(""), "")))
    assert [str(c.label) for c in table.filled().columns] == ["A", "C"]
    assert table.filled().rows == (("1", ""), ("2", ""))
    assert Table(heads, ()).filled().columns == heads
    made: dict[str, Any] = serialise.Writer(typist()).table(table)
    assert len(made["columns"]) == 2
    gaps = serialise.Writer(typist()).table(Table(heads[1:], (("", ""), ("x", ""))))
    # What is to be written in by hand stays empty.
    assert gaps["rows"] == [[["–", ""], ""], ["x", ""]]


def test_waterfall_and_its_heading_stay_together() -> None:
    steps = tuple(
        Step(Words("Cost"), 0.0, 1.0, 2.0, "good", Words("Reason", "理由")) for _ in range(14)
    )
    part = [Heading(Words("1. Offer"), 3), Waterfall(steps, 50.0, 0.5)]
    assert sum(layout.lines(b) for b in part) > layout.TOGETHER
    assert [(together, len(blocks)) for together, blocks in layout.groups(part)] == [(True, 2)]


def test_brief_says_what_speaks_for_and_against() -> None:
    section = next(s for s in document("chair").sections if s.key == "meetings")
    assert not any(isinstance(b, Waterfall) for b in section.blocks)
    heads = [str(b.words) for b in section.blocks if isinstance(b, Heading)]
    assert any(h.startswith("In favour") for h in heads)
    assert any(isinstance(b, Gauge) for b in section.blocks)
    marks = [b for b in section.blocks if isinstance(b, Marks)]
    breaks = sum(isinstance(b, PageBreak) for b in section.blocks)
    assert len(marks) == breaks + 1
    assert all("MTG-" in str(m.items[-1]) for m in marks)
    for block in section.blocks:
        if isinstance(block, Fields):
            assert all(value for _, value, _ in block.rows)


def test_contents_name_a_need_once_and_meetings_by_time() -> None:
    pack = document("chair", ("en",))
    writer = serialise.Writer(typist())

    def entries(key: str) -> list[str]:
        section = next(s for s in pack.sections if s.key == key)
        made = writer.section(section)
        flat = [b for block in made["blocks"] for b in block.get("blocks", [block])]
        assert sum("entry" in b for b in flat) == len(made["entries"])
        return [str(entry["words"][0]) for entry in made["entries"]]

    names = entries("matches")
    assert names
    assert len(set(names)) == len(names)
    asked = {a.query.code for a in made_up.source().match_lists}
    assert len(names) == len(asked)
    times = entries("meetings")
    assert len(set(times)) == len(times) < len(pack.sections)
    assert entries("itineraries") == entries("biographies") == []


def test_matrices_share_a_scale_and_name_what_they_leave_out() -> None:
    given = made_up.source()
    records = {c: replace(r, values={k: v for k, v in r.values.items() if k != "areas"})
               if r.kind == "technologies" else r for c, r in given.records.items()}  # fmt: skip
    pack = document("chair", ("en",), source=replace(given, records=records))
    section = next(s for s in pack.sections if s.key == "coverage")
    matrices = [b for b in section.blocks if isinstance(b, Matrix)]
    assert len({m.most for m in matrices}) == 1
    assert matrices[0].most == max(n for m in matrices for _, row in m.rows for n in row)
    count = sum(r.kind == "technologies" for r in records.values())
    told = [str(b.words) for b in section.blocks if isinstance(b, Paragraph)]
    assert f"Not counted here, without a priority area: Technologies {count}." in told
    assert not any("without any of the six countries" in t for t in told)


def test_proven_abroad_counts_as_the_page_of_gaps_counts() -> None:
    given = made_up.source()
    tech = made_up.record("technologies", 61, name="Plant", country="CN", areas=("4.5",),
                          reference_countries=("MM",))  # fmt: skip
    pack = document("chair", ("en",), source=replace(given, records={tech.code: tech}))
    section = next(s for s in pack.sections if s.key == "coverage")
    matrix = next(b for b in section.blocks if isinstance(b, Matrix))
    heads = [str(c) for c in matrix.columns]
    row = next(counts for label, counts in matrix.rows if str(label).startswith("4.5"))
    assert {h for h, n in zip(heads, row, strict=True) if n} == {"China", "Myanmar"}


def test_section_without_persons_introduces_organisations() -> None:
    given = made_up.source()
    unnamed = tuple(
        replace(i, values={k: v for k, v in i.values.items() if k != "delegates"})
        for i in given.invitations
    )
    titles = [str(s.title) for s in document("chair", ("en",)).sections]
    assert "Biographies" in titles
    pack = document("chair", ("en",), source=replace(given, invitations=unnamed))
    assert "Organisations taking part" in [str(s.title) for s in pack.sections]


@pdfs.needs_poppler
def test_bookmarks_part_the_number_and_both_languages(printed: Callable[[str], Printed]) -> None:
    path = printed("chair").path
    run = subprocess.run(
        ["pdftohtml", "-xml", "-i", "-stdout", str(path)], capture_output=True, check=True
    )
    marks = re.findall(r"<item[^>]*>([^<]*)</item>", run.stdout.decode())
    assert "1 Outcomes wanted 预期成果" in marks


def test_facts_of_a_section_share_one_size(tmp_path: Path) -> None:
    pack = document("public", ("en",))
    section = next(s for s in pack.sections if s.key == "needs")
    made = json.loads(json.dumps(serialise.Writer(typist()).section(section)))
    strips = {b["strip"] for b in _facts(made)}
    assert strips == {0}
    assert len(made["strips"]) == 1
    assert render_pdf.render(pack, tmp_path / "p.pdf").pages > 5


def _facts(section: dict[str, Any]) -> list[dict[str, Any]]:
    flat = [b for block in section["blocks"] for b in block.get("blocks", [block])]
    return [b for b in flat if b["t"] == "facts"]


def test_gauge_prints_the_line_of_what_was_assessed() -> None:
    gauge = Gauge(Words("Score"), Bar(47.0, 0.6), Words("Possible"))
    assert serialise.Writer(typist()).block(gauge)["bar"]["n"] == "47"


@pdfs.needs_poppler
def test_chinese_parentheses_stay_whole_and_keep_their_room(tmp_path: Path) -> None:
    """At the edge of what stands apart the typesetter would take half of their width."""
    assert kept("云南清流环保科技股份有限公司（示例）") == ["公司（示例）"]
    assert kept("老挝、沼气（示例）") == ["老挝", "沼气（示例）"]
    out = tmp_path / "report.pdf"
    told = Paragraph(Words("示例公司（示例）公司"), "body")
    report.render(Words("T"), [told], ("zh-CN",), out, as_of="2026-11-24", as_of_words=Words("T"))
    run = ["pdftotext", "-bbox", str(out), "-"]
    boxes = subprocess.run(run, check=True, capture_output=True, text=True).stdout
    found = re.search(r'xMin="([\d.]+)" \S+ xMax="([\d.]+)"[^>]*>示例公司（示例）公司', boxes)
    assert found is not None
    letters, size = 10, 9.5
    assert float(found.group(2)) - float(found.group(1)) == pytest.approx(letters * size, abs=1)


def test_a_score_below_a_threshold_is_not_shown_at_it() -> None:
    writer = serialise.Writer(typist())
    assert writer.bar(Bar(44.96, 0.5))["n"] == "44"
    assert writer.bar(Bar(45.0, 0.5))["n"] == "45"


def test_columns_of_a_strip_are_as_wide_as_their_facts_need() -> None:
    strip = Facts((
        (Words("TRL"), Words("9")), (Words("Supplier"), Words("Green Works")),
        (Words("Cost"), Words("CNY 9,000,000–16,000,000")), (Words("Size"), Words("5 t/d")),
    ))  # fmt: skip
    shares = serialise._shares([(value,) for _, value in strip.items])
    assert shares[0] == min(shares) > 0.5
    assert shares[2] == max(shares) <= 1.5


@pytest.mark.parametrize("languages", [("en",), ("zh-CN",), ("my",), ("my", "en"), ("en", "km")])
def test_what_is_estimated_to_fit_a_page_does(languages: tuple[str, ...], tmp_path: Path) -> None:
    """A part as long as is never measured has room, were it as badly estimated as any here."""
    pack = document("chair", languages)
    sure = [
        part
        for section in pack.sections
        for together, part in layout.groups(section.blocks)
        if together and layout.is_sure(part)
    ]
    job = render_pdf.prepare(pack, tmp_path)
    template = tmp_path / "blocks.typ"
    known = (
        "block(width: 100%, breakable: false, sticky: b.sticky, above: above, below: 1.2em, body)"
    )
    probe = (
        f"{known}; layout(space => [#metadata("
        "measure(block(width: space.width, body)).height / 1pt) <probe>])"
    )
    text = template.read_text(encoding="utf-8")
    assert known in text
    template.write_text(text.replace(known, probe), encoding="utf-8")
    found = typst.query(
        str(job.main), "<probe>", field="value", root=str(job.folder),
        font_paths=[str(f) for f in job.fonts], ignore_system_fonts=True,
    )  # fmt: skip
    page = 297 / 25.4 * 72 - 49 / 25.4 * 72
    measured = json.loads(found)
    assert len(measured) > 50
    worst = max(
        height / sum(layout.lines(b) for b in part)
        for part, height in zip(sure, measured, strict=True)
    )
    assert worst * layout.SURE < page


def test_a_record_of_which_no_first_fact_is_known_has_no_strip_of_dashes() -> None:
    known = made_up.record("technologies", 51, name="Known", trl=9, summary="Does it")
    silent = made_up.record("technologies", 52, name="Silent", summary="Does it too")
    given = made_up.source()
    pack = document("chair", ("en",), replace(given, records={r.code: r for r in (known, silent)}))
    blocks = next(s for s in pack.sections if s.key == "technologies").blocks
    assert len([b for b in blocks if isinstance(b, Facts)]) == 1
    said = [str(b.words) for b in blocks if isinstance(b, Paragraph)]
    assert "Not known: Supplier, TRL, Capacity range, Capital cost." in said


def test_a_full_stop_of_another_script_begins_no_line() -> None:
    made = typist().text("អាចប្រៀបធៀប การจัดการหมอกควันและคุณภาพอากาศ។")
    *_, thai = made["m"]
    assert thai["l"] == "th"
    assert thai["s"].endswith("។")
    assert thai["w"][-1][0].endswith("។")
