"""Test the printed pack: contents, bytes, fonts, tags, hostile names, missing glyphs, cancel."""

from __future__ import annotations

import re
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from lmec_match.briefing import cards, fonts, layout, render_excel, render_pdf, sheet
from lmec_match.briefing.blocks import Heading, RecordTitle, Table, Waterfall, Words
from lmec_match.briefing.render_pdf import render
from lmec_match.briefing.sections.changes import contents
from lmec_match.briefing.spec import EDITIONS, SECTIONS, PackSpec, edition
from lmec_match.domain.record import Record
from lmec_match.errors import Cancelled, EnvironmentProblem, UserError
from lmec_match.i18n import load_translator
from lmec_match.progress import Progress
from tests.briefing import made_up, pdfs
from tests.briefing.conftest import Printed, document

HOSTILE = (
    "ACME <info@acme.org>", "<b>unclosed", "<img src=https://example.org/x.png>", "#import \"x\"",
    "$x$ and $y", "\\u{1F600}", "*bold* _it_ `raw`", "[link](http://a.b)", "{{7*7}} #{1+1}",
    "&amp; &#x41; %s %d", "@ref <label>", "// comment /* here */", "= Heading", "C:\\temp\\new",
)  # fmt: skip


def test_every_section_has_something_to_say() -> None:
    first = document("chair")
    source = made_up.source()
    given = replace(source, previous=first.contents, number=3, meetings=source.meetings[1:])
    pack = document("chair", source=given)
    assert tuple(s.key for s in pack.sections) == SECTIONS
    assert [s.number for s in pack.sections] == list(range(1, len(SECTIONS) + 1))


@pytest.mark.parametrize("key", list(EDITIONS))
def test_editions_print_their_sections(key: str, printed: Callable[[str], Printed]) -> None:
    pack = printed(key)
    assert pack.result.sections == tuple(s.key for s in pack.document.sections)
    assert set(pack.result.sections) <= set(edition(key).sections)
    assert pack.result.pages > 10
    assert not pack.result.missing_glyphs


def test_waterfall_adds_up_to_the_score() -> None:
    falls = [b for _, b in document("chair").blocks() if isinstance(b, Waterfall)]
    assert len(falls) > 10
    for fall in falls:
        assert sum(s.points for s in fall.steps) == pytest.approx(fall.score, abs=0.05)
        total = 0.0
        for step in fall.steps:
            assert step.begin == pytest.approx(total)
            total += step.points


@pdfs.needs_poppler
def test_pages_state_their_number(printed: Callable[[str], Printed]) -> None:
    pack = printed("enterprise")
    words = pdfs.text(pack.path)
    assert f"Page 5 of {pack.result.pages}" in words
    info = subprocess.run(["pdfinfo", str(pack.path)], capture_output=True, check=True).stdout
    assert f"Pages:           {pack.result.pages}" in info.decode()


def test_same_pack_same_bytes(tmp_path: Path) -> None:
    one = render(document("public"), tmp_path / "one.pdf")
    (tmp_path / "elsewhere").mkdir()
    two = render(document("public"), tmp_path / "elsewhere" / "two.pdf")
    assert one.sha256 == two.sha256
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "elsewhere" / "two.pdf").read_bytes()


@pdfs.needs_poppler
def test_file_is_archivable_tagged_and_impersonal(printed: Callable[[str], Printed]) -> None:
    path = printed("chair").path
    info = subprocess.run(["pdfinfo", str(path)], capture_output=True, check=True).stdout.decode()
    assert "Tagged:          yes" in info
    assert "Title:           Urban water and waste along the Mekong" in info
    assert "Author:          Lancang-Mekong Environmental Cooperation Centre" in info
    listed = subprocess.run(["pdffonts", str(path)], capture_output=True, check=True).stdout
    rows = listed.decode().splitlines()[2:]
    assert len(rows) >= 8
    for row in rows:
        embedded, subset, unicode_ = row.split()[-5:-2]
        assert (embedded, subset, unicode_) == ("yes", "yes", "yes"), row
    everything = pdfs.streams(path)
    assert b"pdfaid:part" in everything and b">2<" in everything
    assert b"pdfaid:conformance" in everything
    assert b"/Lang" in everything
    assert b"/Outlines" in everything
    for trace in (b"/tmp/", b"/root", b"/home", str(Path.home()).encode() + b"/"):
        assert trace not in everything


# veraPDF is not to be had here: these are checks of our own of what PDF/A-2a and PDF/UA-1 ask for,
# and the typesetter itself refuses a document that breaks either.
@pytest.mark.parametrize("key", list(EDITIONS))
def test_structure_is_that_of_an_archivable_file(
    key: str, printed: Callable[[str], Printed]
) -> None:
    pack = printed(key)
    objects, everything = pdfs.objects(pack.path), pdfs.streams(pack.path)
    catalog = re.search(rb"<<(?:(?!endobj).)*?/Type\s*/Catalog.*?(?=endobj|\Z)", objects, re.DOTALL)
    assert catalog is not None
    for entry in (
        rb"/Lang\s*\(en\)", rb"/MarkInfo", rb"/Marked true", rb"/StructTreeRoot",
        rb"/OutputIntents", rb"/Outlines", rb"/Metadata", rb"/DisplayDocTitle true",
    ):  # fmt: skip
        assert re.search(entry, catalog.group()), entry
    assert re.search(rb"/S\s*/GTS_PDFA1", objects)
    assert b"/DestOutputProfile" in objects
    assert any(s[36:40] == b"acsp" for s in pdfs.each_stream(pack.path))
    for mark in (b"<pdfaid:part>2<", b"<pdfaid:conformance>A<", b"<pdfuaid:part>1<",
                 b"<dc:language>", b"<xmp:CreateDate>2026-11-20T00:00:00"):  # fmt: skip
        assert mark in everything, mark
    # Nothing that runs, opens, hides, or lies in the file as another file.
    for name in (b"/JavaScript", b"/JS", b"/Launch", b"/EmbeddedFile", b"/Encrypt", b"/AA",
                 b"/OpenAction", b"/GoToR", b"/URI", b"/XFA"):  # fmt: skip
        assert not re.search(re.escape(name) + rb"(?![A-Za-z])", objects), name
    # No transparency: an opacity below one or a soft mask would need a group of its own.
    assert not re.findall(rb"/(?:ca|CA)\s+0?\.\d", objects)
    assert not re.findall(rb"/SMask\s*(?!/None)[\d<]", objects)


@pytest.mark.parametrize("key", list(EDITIONS))
def test_every_page_is_tagged_and_every_font_is_embedded(
    key: str, printed: Callable[[str], Printed]
) -> None:
    pack = printed(key)
    objects = pdfs.objects(pack.path)
    pages = re.findall(rb"/Type\s*/Page\b", objects)
    assert len(pages) == pack.result.pages
    assert len(re.findall(rb"/StructParents\s+\d+", objects)) >= len(pages)
    assert len(re.findall(rb"/Tabs\s*/S", objects)) >= len(pages)
    contents = [s for s in pdfs.each_stream(pack.path) if b" Tf" in s and b"BT" in s]
    assert len(contents) >= len(pages)
    assert sum(pdfs.untagged(c) for c in contents) == 0
    assert pdfs.untagged(b"/Artifact BMC (x) Tj EMC (EMC y) Tj") == 1
    for role in (b"/H1", b"/P", b"/Table", b"/TR", b"/TH", b"/TD", b"/Figure"):
        assert re.search(rb"/S\s*" + role + rb"\b", objects), role
    # A picture without words for those who cannot see it is refused by PDF/UA.
    figures = len(re.findall(rb"/S\s*/Figure\b", objects))
    assert len(re.findall(rb"/Alt\s*[(<]", objects)) >= figures > 0
    descriptors = len(re.findall(rb"/Type\s*/FontDescriptor", objects))
    assert descriptors >= 5
    assert len(re.findall(rb"/FontFile[23]?\s+\d+ 0 R", objects)) == descriptors
    fonts_ = len(re.findall(rb"/Subtype\s*/Type0", objects))
    assert len(re.findall(rb"/ToUnicode\s+\d+ 0 R", objects)) == fonts_ == descriptors


@pytest.mark.parametrize("languages", [("en", "zh-CN"), ("zh-CN",), ("km",), ("th", "lo")])
def test_title_language_and_bookmarks_are_the_packs(
    languages: tuple[str, ...], tmp_path: Path
) -> None:
    pack = document("public", languages)
    result = render(pack, tmp_path / "p.pdf")
    objects = pdfs.objects(result.path)
    assert re.search(rb"/Lang\s*\(" + languages[0].encode(), objects)
    for section in pack.sections:
        marks = [form for form in pdfs.forms_of(section.title.primary) if form in objects]
        assert marks, section.title


@pdfs.needs_poppler
def test_hostile_names_are_printed_as_they_are(tmp_path: Path) -> None:
    given = made_up.source()
    records = dict(given.records)
    for number, name in enumerate(HOSTILE, 50):
        need = made_up.record("needs", number, name=name, country="LA", problem=name, site=name)
        records[need.code] = need
    agenda = list(records)
    table = replace(given.roundtable, values={**given.roundtable.values, "agenda": agenda,
                                              "name": HOSTILE[0]})  # fmt: skip
    pack = document(source=replace(given, records=records, roundtable=table, match_lists=()))
    result = render(pack, tmp_path / "pack.pdf")
    words = pdfs.squeezed(pdfs.text(result.path))
    for name in HOSTILE:
        assert words.count(pdfs.squeezed(name)) >= 3, name


@pdfs.needs_poppler
def test_names_of_200_characters_stay_on_the_page(tmp_path: Path) -> None:
    given = made_up.source()
    long = (
        "W" * 200,
        "Very long name of an enterprise with many words " * 5,
        "长" * 200,
        "ក" * 200,
    )
    records = {
        r.code: r
        for n, name in enumerate(long, 50)
        for r in [made_up.record("needs", n, name=name, country="KH", problem=name, site=name)]
    }
    table = replace(given.roundtable, values={**given.roundtable.values, "name": "N" * 200,
                                              "agenda": list(records)})  # fmt: skip
    pack = document(source=replace(given, records=records, roundtable=table, match_lists=()))
    result = render(pack, tmp_path / "pack.pdf")
    boxes = subprocess.run(
        ["pdftotext", "-bbox", str(result.path), "-"], capture_output=True, check=True
    ).stdout.decode()
    ends = [float(part.split('"')[0]) for part in boxes.split('xMax="')[1:]]
    # The text ends 24 mm before the edge; only a section's number stands beyond, in its tab.
    words = re.findall(r'xMax="([\d.]+)" yMax="[\d.]+">([^<]*)<', boxes)
    assert len(words) == len(ends)
    assert max(float(x) for x, word in words if not word.isdigit()) <= 595.3 - 68 + 1
    assert "W" * 200 in pdfs.squeezed(pdfs.text(result.path))


def test_uncovered_characters_are_marked_and_named(tmp_path: Path) -> None:
    given = made_up.source()
    need = made_up.record("needs", 70, name="Emoji 🚰 and ሰላም", country="KH")
    records = {**given.records, need.code: need}
    result = render(document("public", source=replace(given, records=records)), tmp_path / "p.pdf")
    found = {(m.where, m.character) for m in result.missing_glyphs}
    assert (need.code, "U+1F6B0") in found
    assert (need.code, "U+1230") in found
    # One sentence for the record, and none for the sections that name it.
    assert [str(w) for w in result.warnings] == [
        f"{need.code}: 4 characters are in no font (U+120B, U+121D, U+1230, U+1F6B0); "
        "boxes are printed instead."
    ]
    assert result.pages > 10


def test_control_characters_and_lone_surrogates_do_not_stop_the_pack(tmp_path: Path) -> None:
    given = made_up.source()
    need = made_up.record("needs", 71, name="A\x00B\x1b[0m\ud800C\u202eD\ufeff", country="KH")
    records = {need.code: need}
    pack = document("public", source=replace(given, records=records))
    result = render(pack, tmp_path / "p.pdf")
    assert result.pages > 0
    render_excel.render(pack, tmp_path / "p.xlsx")
    assert load_workbook(tmp_path / "p.xlsx").sheetnames


def test_empty_roundtable_is_a_pack(tmp_path: Path) -> None:
    table = Record(1, made_up.code("roundtables", 1), "roundtables", {"name": "Empty"})
    given = replace(
        made_up.source(), roundtable=table, invitations=(), meetings=(), records={},
        match_lists=(), decisions=(), commitments=(), earlier_meetings=(), country_notes={},
        balance=(), office="",
    )  # fmt: skip
    for key in EDITIONS:
        pack = document(key, ("km",), source=given)
        assert render(pack, tmp_path / f"{key}.pdf").pages >= 3
        assert render_excel.render(pack, tmp_path / f"{key}.xlsx")


def test_cancel_leaves_nothing_behind(tmp_path: Path) -> None:
    old = tmp_path / "pack.pdf"
    old.write_bytes(b"the edition before")
    asked = iter([False, False, False, True])
    with pytest.raises(Cancelled):
        render(document(), old, progress=Progress(cancelled=lambda: next(asked, True)))
    assert old.read_bytes() == b"the edition before"
    assert [p.name for p in tmp_path.iterdir()] == ["pack.pdf"]


def test_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no folder"):
        render(document("public"), tmp_path / "nowhere" / "pack.pdf")


def test_failing_disk_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "pack.pdf"
    out.write_bytes(b"old")

    def full(self: Path, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    told = r"disk of .* is full: \d+ bytes are free, \d+ are needed"
    with pytest.raises(EnvironmentProblem, match=told):
        render(document("public"), out)
    monkeypatch.undo()
    assert out.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["pack.pdf"]


def test_broken_template_is_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "templates"
    folder.mkdir()
    (folder / "pack.typ").write_text('#panic("broken on purpose")', encoding="utf-8")
    monkeypatch.setattr(render_pdf, "TEMPLATES", folder)
    with pytest.raises(EnvironmentProblem, match="broken on purpose"):
        render(document("public"), tmp_path / "pack.pdf")
    assert not (tmp_path / "pack.pdf").exists()


def test_absent_font_is_a_warning_and_a_pack(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tuple(f for f in fonts._FILES if "khmer" not in f[1])
    gone = (*kept, ("no_such_package", "fonts/NotoSansKhmer.ttf"))
    monkeypatch.setattr(fonts, "_FILES", gone)
    monkeypatch.setattr(fonts, "font_folders", lambda: [f.parent for f in fonts.font_files()])
    result = render(document("public"), tmp_path / "p.pdf")
    assert any("NotoSansKhmer" in str(w) for w in result.warnings)
    assert any(m.character == "U+1780" for m in result.missing_glyphs)


def test_changes_are_told_field_by_field() -> None:
    before = document("delegation").contents
    given = made_up.source()
    need = given.records[made_up.code("needs", 1)]
    changed = replace(need, values={**need.values, "budget": made_up.usd(2_500_000)})
    records = {c: r for c, r in given.records.items() if c != made_up.code("technologies", 6)}
    records[need.code] = changed
    now = replace(given, records=records, previous=before, number=3,
                  meetings=given.meetings[1:], invitations=given.invitations[1:])  # fmt: skip
    pack = document("delegation", source=now)
    section = next(s for s in pack.sections if s.key == "changes")
    rows = [row for b in section.blocks if isinstance(b, Table) for row in b.rows]
    assert any(r[0] == need.code and "1,800,000" in str(r[3]) and "2,500,000" in str(r[4])
               for r in rows)  # fmt: skip
    assert any(r[0] == made_up.code("technologies", 6) for r in rows)
    assert sum(r[0] == need.code for r in rows) == 1
    assert any("Vientiane Capital" in str(r[0]) for r in rows)
    same = document("delegation", source=replace(given, previous=before, number=3))
    assert "Nothing has changed." in str(next(s for s in same.sections if s.key == "changes"))


def test_the_same_pack_in_another_language_has_not_changed() -> None:
    before = document("chair", ("en",)).contents
    given = replace(made_up.source(), previous=before, number=3)
    pack = document("chair", ("zh-CN", "km"), source=given)
    assert "内容无变化。" in str(next(s for s in pack.sections if s.key == "changes"))
    assert "records" in pack.contents


def test_spec_chooses_and_orders() -> None:
    spec = PackSpec("short", ("catalogue", "needs", "meetings"))
    assert [s.key for s in document("public", spec=spec).sections] == ["catalogue", "needs"]
    with pytest.raises(UserError, match="no section nonsense"):
        document("public", spec=PackSpec("x", ("nonsense",)))
    with pytest.raises(UserError, match="no edition"):
        edition("secret")


def test_short_parts_stay_together() -> None:
    small = [
        Heading(Words("A")),
        Table((), ()),
        Heading(Words("B")),
        RecordTitle("C", Words(""), ""),
    ]
    got = [(together, len(blocks)) for together, blocks in layout.groups(small)]
    assert got == [(True, 2), (False, 1), (False, 1)]


def test_workbook_keeps_names_as_text(tmp_path: Path) -> None:
    given = made_up.source()
    names = ("=1+1", "+SUM(A1)", "-2", "@cmd", "\tTab", "＝full", '=HYPERLINK("http://x")')
    records = {
        r.code: r for n, name in enumerate(names, 80)
        for r in [made_up.record("needs", n, name=name, country="TH", budget=made_up.usd(n))]
    }  # fmt: skip
    out = tmp_path / "pack.xlsx"
    render_excel.render(document("public", source=replace(given, records=records)), out)
    book = load_workbook(out)
    cells = [
        c for s in book.worksheets for row in s.iter_rows() for c in row if c.value is not None
    ]
    for name in names:
        found = [c for c in cells if c.value == name]
        assert found, name
        assert all(c.data_type == "s" for c in found)
    assert any(c.value == 82 and c.data_type == "n" for c in cells)
    with zipfile.ZipFile(out) as archive:
        assert not any("externalLink" in n for n in archive.namelist())


@pytest.mark.parametrize("kind", ["needs", "technologies", "funding", "projects", "partners"])
def test_record_sheet_is_one_page_without_contacts(kind: str, tmp_path: Path) -> None:
    record = next(r for r in made_up.source().records.values() if r.kind == kind)
    result = sheet.render(
        record,
        made_up.source().records,
        made_up.vocabularies(),
        [load_translator("en"), load_translator("zh-CN")],
        tmp_path / "sheet.pdf",
        as_of="2026-11-20",
        office="Centre",
    )
    assert result.pages == 1
    data = pdfs.streams(result.path)
    assert all(form not in data for s in made_up.PLANTED for form in pdfs.forms_of(s))


@pdfs.needs_poppler
def test_cards_and_slips_print(tmp_path: Path) -> None:
    people = [cards.Card(o[0], o[5][0].text if o[5] else "", "Ministry", "KH")
              for o in made_up.ORGANISATIONS]  # fmt: skip
    day = "2026-11-20"
    assert cards.place_cards(people, tmp_path / "a.pdf", as_of=day).pages == 6
    assert cards.badges(people, tmp_path / "b.pdf", as_of=day).pages == 2
    assert cards.table_signs(people, tmp_path / "c.pdf", as_of=day).pages == 11
    slips = [
        cards.Slip(m.code, "09:00", "1", "A" * 200, "B", "S" * 300) for m in made_up.meetings()
    ]
    result = cards.outcome_slips(
        slips, tmp_path / "d.pdf", vocabularies=made_up.vocabularies(), as_of=day,
        translators=[load_translator("en"), load_translator("km")],
    )  # fmt: skip
    assert result.pages == 3
    words = pdfs.text(result.path)
    assert all(s.code in words for s in slips)
    assert "Cooperation possible" in words


def test_contents_are_json_able_and_redacted() -> None:
    pack = document("public")
    assert pack.contents["edition"] == "public"
    assert "contacts" not in str(pack.contents)
    assert callable(contents)


@pdfs.needs_poppler
def test_qr_marks_hold_the_code(tmp_path: Path) -> None:
    reader = pytest.importorskip("zxingcpp", reason="no reader of QR marks is installed")
    pictures = pytest.importorskip("PIL.Image")
    codes = [made_up.code("meetings", 37 * n) for n in range(1, 7)]
    slips = [cards.Slip(c, "09:00", "1", "A", "B") for c in codes]
    cards.outcome_slips(
        slips, tmp_path / "d.pdf", vocabularies=made_up.vocabularies(), as_of="2026-11-20",
        translators=[load_translator("en")],
    )  # fmt: skip
    subprocess.run(
        ["pdftoppm", "-r", "110", "-png", str(tmp_path / "d.pdf"), str(tmp_path / "p")], check=True
    )
    found = {
        r.text for f in tmp_path.glob("p-*.png") for r in reader.read_barcodes(pictures.open(f))
    }
    assert found == set(codes)
