"""Packs as officers choose them, papers for the room; and bad input, each a sentence and a pack."""

from __future__ import annotations

import shutil
import unicodedata
import zipfile
from pathlib import Path

import pytest

from lmec_match.briefing import fonts
from lmec_match.briefing.spec import EDITIONS
from lmec_match.domain.values import Contact, Ref
from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.services import (
    afterwards,
    calendars,
    invitations,
    meetings,
    pack_specs,
    packs,
    papers,
    records,
    roundtables,
    typed_lines,
)
from lmec_match.services.office import Office
from lmec_match.services.tables import party, subject
from tests.briefing import pdfs
from tests.services.test_roundtables import compose, planned

LONG = "Ministry of Water " * 11 + "&c"
MARKUP = "#panic() <b>bold</b> $x$ *not strong* \\ [link](http://x.example) @ref"


def printed(desk: Office, code: str, out: Path, edition: str = "enterprise", **more: str) -> str:
    """Print an edition and return its words, squeezed."""
    done = packs.print_pack(desk, code, edition, ["en"], out, as_of="2027-03-01", **more)  # type: ignore[arg-type]
    assert done["pages"] > 2
    assert not list(out.parent.glob("*.part*"))
    return pdfs.squeezed(pdfs.text(out))


# -- choices ---------------------------------------------------------------------------------


def test_a_spec_chooses_and_orders_the_sections(desk: Office, tmp_path: Path) -> None:
    code = compose(desk)
    planned(desk, code)
    pack_specs.save(desk, "Short", ["sources", "itineraries", "matches"])
    assert [s.name for s in pack_specs.specs(desk)] == ["standard", "Short"]
    out = tmp_path / "pack.pdf"
    done = packs.print_pack(desk, code, "enterprise", ["en"], out, spec="Short")
    # An edition leaves out what it may not show, whatever the spec asks for.
    assert done["sections"] == ["sources", "itineraries"]
    pack_specs.save(desk, "Short", ["needs"])
    assert pack_specs.spec(desk, "Short").sections == ("needs",)
    pack_specs.delete(desk, "Short")
    with pytest.raises(UserError, match="no pack spec Short"):
        packs.print_pack(desk, code, "enterprise", ["en"], out, spec="Short")


@pytest.mark.parametrize(
    ("name", "sections"), [("", ["needs"]), ("standard", ["needs"]), ("A", []), ("A", ["nothing"])]
)
def test_a_spec_that_cannot_be_is_refused(desk: Office, name: str, sections: list[str]) -> None:
    with pytest.raises(UserError):
        pack_specs.save(desk, name, sections)


@pdfs.needs_poppler
def test_one_organisations_copy_has_its_meetings_only(desk: Office, tmp_path: Path) -> None:
    code = compose(desk, names=("Anna", "Bertha", "Clara", "Dora", "Emma"))
    table = planned(desk, code)
    party = next(i for i in table.invitations if i.ref("organisation").text == "Clara")
    mine = [m for m in table.meetings if party.ref("organisation").code in meetings.pair(m)]
    done = packs.print_pack(
        desk, code, "enterprise", ["en"], tmp_path / "c.pdf", audience=party.code
    )
    assert done["audience"] == party.ref("organisation").code
    assert not records.all_of(desk, "packs")
    pack_specs.save(desk, "Mine", ["itineraries"])
    words = printed(desk, code, tmp_path / "m.pdf", spec="Mine", audience=party.code)
    assert "Dora" not in words
    assert "Dora" in printed(desk, code, tmp_path / "all.pdf", spec="Mine")
    assert 0 < len(mine) < len(table.meetings)
    with pytest.raises(UserError, match="not invited"):
        packs.print_pack(
            desk, code, "enterprise", ["en"], tmp_path / "x.pdf", audience="ORG-00001-5"
        )


@pdfs.needs_poppler
def test_the_next_edition_tells_what_changed(desk: Office, tmp_path: Path) -> None:
    code = compose(desk)
    table = planned(desk, code)
    printed(desk, code, tmp_path / "1.pdf")
    records.edit(desk, table.agenda[0].code, {"name": "Need renamed since"})
    pack_specs.save(desk, "Changes", ["changes"])
    words = printed(desk, code, tmp_path / "2.pdf", spec="Changes")
    assert pdfs.squeezed("Need renamed since") in words
    assert {p.values["number"] for p in records.all_of(desk, "packs")} == {1, 2}


@pdfs.needs_poppler
def test_country_notes_and_seating_are_for_delegations(desk: Office, tmp_path: Path) -> None:
    code = compose(desk)
    pack_specs.note_country(desk, code, "LA", "Dry season begins early")
    pack_specs.note_country(desk, code, "KH", "To be removed")
    pack_specs.note_country(desk, code, "KH", " ")
    assert pack_specs.country_notes(desk, code) == {"LA": "Dry season begins early"}
    with pytest.raises(UserError):
        pack_specs.note_country(desk, code, "Laos", "x")
    for edition, seen in (("delegation", True), ("enterprise", False), ("public", False)):
        words = printed(desk, code, tmp_path / f"{edition}.pdf", edition)
        assert (pdfs.squeezed("Dry season begins early") in words) is seen
        assert (pdfs.squeezed("the host first") in words) is seen


def test_what_a_reader_of_the_enterprise_edition_cannot_find_out(
    desk: Office, tmp_path: Path
) -> None:
    code = compose(desk, names=("Anna", "Bertha", "Clara", "Dora", "Emma"))
    table = planned(desk, code)
    need, party = table.agenda[0], table.invitations[2]
    pack_specs.note_country(desk, code, "LA", "Secretnote on Laos")
    pair = [meetings.pair(table.meetings[0])[0], meetings.pair(table.meetings[0])[1]]
    roundtables.edit(desk, code, {"keep_apart": [pair]})
    records.edit(desk, need.code, {"contacts": (Contact("Secretperson", "", "secret@mail.la"),)})
    delegates = "Secretdelegate; Secretpost; secret@delegate.la; +856 20 5551 2345"
    invitations.edit(
        desk, party.code, state="accepted", delegates=typed_lines.delegates(delegates),
        notes="Secretremark",
    )  # fmt: skip
    with desk.register.change(msg("Reason"), desk.by) as changes:
        changes.update(party.code, {"reason": "Secretreason"})
    afterwards.outcome(desk, table.meetings[0].code, "3", "Secrettalk", ("Secretpromise; Clara",))
    secrets = (
        "Secretnote", "Secretperson", "secret@mail.la", "Secretdelegate", "Secretpost",
        "secret@delegate.la", "5551 2345", "Secretremark", "Secretreason", "Secrettalk",
        "Secretpromise", "host first",
    )  # fmt: skip
    found: dict[str, set[str]] = {}
    for edition in ("chair", "enterprise"):
        out, book = tmp_path / f"{edition}.pdf", tmp_path / f"{edition}.xlsx"
        packs.print_pack(desk, code, edition, ["en"], out, excel=book)
        with zipfile.ZipFile(book) as opened:
            cells = b"".join(opened.read(n) for n in opened.namelist()).decode(errors="replace")
        streams = pdfs.streams(out)
        kept = str(records.all_of(desk, "packs")[-1].values["contents"])
        words = pdfs.squeezed(pdfs.text(out)) if shutil.which("pdftotext") else ""
        found[edition] = {
            s
            for s in secrets
            if s in cells
            or s in kept
            or pdfs.squeezed(s) in words
            or any(form in streams for form in pdfs.forms_of(s))
        }
    assert found["enterprise"] == set()
    # The same words are what the chair's edition is for: the search does find them.
    assert {"Secretnote", "Secretdelegate", "Secretperson", "Secretpromise"} <= found["chair"]


# -- papers ----------------------------------------------------------------------------------


@pdfs.needs_poppler
def test_papers_name_every_meeting_and_delegate(desk: Office, tmp_path: Path) -> None:
    code = compose(desk)
    table = planned(desk, code)
    first = table.invitations[0]
    invitations.edit(
        desk, first.code, delegates=typed_lines.delegates("Noy; Head; noy@example.org; 020 1234567")
    )
    done = papers.print_papers(desk, code, tmp_path, languages=("en", "zh-CN"))
    assert done["notes"] == []
    single = {Path(f["file"]).name for f in done["files"] if f["paper"] != "calendars"}
    assert single == {name for key, (_, name) in papers.PAPERS.items() if key != "calendars"}
    slips = pdfs.text(tmp_path / "outcome-slips.pdf")
    assert all(m.code in slips for m in table.meetings)
    badges = pdfs.text(tmp_path / "badges.pdf")
    assert "Noy" in badges
    assert "example.org" not in badges
    assert "Table 3" in pdfs.text(tmp_path / "table-signs.pdf")
    calendar = (tmp_path / "meetings.ics").read_text(encoding="utf-8")
    assert calendar.count("BEGIN:VEVENT") == len(table.meetings)
    assert "DTSTART:20270316T0930" in calendar
    zoned = papers.print_papers(
        desk, code, tmp_path, wanted=("calendar",), time_zone="Asia/Vientiane"
    )
    assert len(zoned["files"]) == 1
    assert "20270316T0230" in (tmp_path / "meetings.ics").read_text(encoding="utf-8")


@pdfs.needs_poppler
def test_a_partys_own_interpreter_is_named_so_in_the_packs_language(
    desk: Office, tmp_path: Path
) -> None:
    code = compose(desk)
    first = roundtables.load(desk, code).invitations[0]
    own = typed_lines.interpreters(desk, "Wang: 中文, lo")
    people = invitations.with_interpreter(desk, first.code, [{"name": "Noy"}], own)
    # An older register holds the English word.
    people.append({"name": "Old", "position": "Interpreter", invitations.INTERPRETS: ["lo"]})
    invitations.edit(desk, first.code, delegates=people)
    out = tmp_path / "pack.pdf"
    packs.print_pack(desk, code, "delegation", ["zh-CN"], out, as_of="2027-03-01")
    words = pdfs.squeezed(pdfs.text(out))
    assert "Wang" in words
    assert "译员" in words
    assert "Interpreter" not in words


def test_each_organisation_has_its_own_calendar_and_nothing_of_others(
    desk: Office, tmp_path: Path
) -> None:
    long = "ក្រសួងបរិស្ថាន/" * 14
    code = compose(desk, names=("Anna", "Bertha", "Clara", "Dora", long))
    table = planned(desk, code)
    invitation = table.invitations[-1]
    done = papers.print_papers(desk, code, tmp_path, wanted=("calendars",), languages=("zh-CN",))
    by_code = {f["invitation"]: Path(f["file"]) for f in done["files"]}
    assert invitation.code in by_code
    for other in table.invitations:
        own = party(other.ref("organisation"))
        mine = [m for m in table.meetings if own in meetings.pair(m)]
        if not mine:
            assert other.code not in by_code
            continue
        path = by_code[other.code]
        text = path.read_text(encoding="utf-8").replace("\n ", "")
        assert text.count("BEGIN:VEVENT") == len(mine)
        assert len(path.name.encode()) < 200
        for meeting in mine:
            there = {meeting.ref(k).text for k in ("organisation_a", "organisation_b")}
            (met,) = there - {other.ref("organisation").text}
            assert f"SUMMARY:{met}" in text
            assert subject(meeting) not in text
        strangers = {i.ref("organisation").text for i in table.invitations} - {
            m.ref(k).text for m in mine for k in ("organisation_a", "organisation_b")
        }
        assert not any(name in text for name in strangers)
        assert "LOCATION:" in text
        assert "Table" not in text.split("LOCATION:", 1)[1]
    whole = papers.print_papers(desk, code, tmp_path, wanted=("calendar",))
    everything = Path(whole["files"][0]["file"]).read_text(encoding="utf-8")
    uids = [line for line in everything.splitlines() if line.startswith("UID:")]
    assert len(set(uids)) == len(table.meetings)


def test_a_files_name_is_cut_between_whole_characters() -> None:
    for word in ("ក្រសួងបរិស្ថាន", "ပတ်ဝန်းကျင်ထိန်းသိမ်းရေးဝန်ကြီးဌာန", "กระทรวงทรัพยากรน้ำ"):
        for pad in range(8):
            name = "x" * pad + word * 12
            cut = calendars._file_name(name)
            assert name.startswith(cut)
            rest = name[len(cut)]
            assert not unicodedata.category(rest).startswith("M")
            assert unicodedata.combining(cut[-1]) != calendars.VIRAMA
            assert len(cut.encode()) <= calendars.NAME_OCTETS
    assert calendars._file_name('a/b\\c:"d" .') == "a b c d"
    assert calendars._file_name("") == "-"


def test_what_cannot_be_printed_yet_is_said(desk: Office, tmp_path: Path) -> None:
    code, _ = roundtables.create(desk, "Bare", tables=0)
    done = papers.print_papers(desk, code, tmp_path / "new")
    assert done["files"] == []
    assert len(done["notes"]) == 4
    with pytest.raises(UserError):
        papers.print_papers(desk, code, tmp_path, wanted=("menus",))


# -- bad input -------------------------------------------------------------------------------


@pdfs.needs_poppler
@pytest.mark.parametrize("edition", sorted(EDITIONS))
def test_long_names_and_markup_are_printed_as_they_are(
    desk: Office, tmp_path: Path, edition: str
) -> None:
    assert len(LONG) == 200
    code = compose(desk, names=(LONG, MARKUP, "C", "D", "E"))
    planned(desk, code)
    words = printed(desk, code, tmp_path / "pack.pdf", edition)
    assert pdfs.squeezed("#panic() <b>bold</b>") in words
    assert words.count(pdfs.squeezed("Ministry of Water")) >= 11
    done = papers.print_papers(desk, code, tmp_path / "papers")
    assert {f["paper"] for f in done["files"]} == set(papers.PAPERS)


@pdfs.needs_poppler
def test_too_few_tables_is_a_sentence_and_a_pack(desk: Office, tmp_path: Path) -> None:
    code = compose(desk, tables=0)
    told = roundtables.plan(desk, code, 5)
    assert told["meetings"] == []
    assert {str(u["why"]) for u in told["unplanned"]} == {"The venue has no tables."}
    assert any("no tables" in str(n) for n in told["notes"])
    roundtables.edit(desk, code, {"tables": 1, "slots": 2})
    told = roundtables.plan(desk, code, 5)
    assert len(told["meetings"]) == 2
    assert any("the only table" in str(u["why"]) for u in told["unplanned"])
    printed(desk, code, tmp_path / "pack.pdf", "chair")


@pdfs.needs_poppler
def test_a_party_without_a_free_slot_is_a_sentence_and_a_pack(desk: Office, tmp_path: Path) -> None:
    code = compose(desk)
    busy = next(
        i for i in roundtables.load(desk, code).invitations if i.ref("organisation").text == "E"
    )
    invitations.edit(desk, busy.code, unavailable=(1, 2, 3))
    told = roundtables.plan(desk, code, 5)
    assert "E is free in no slot." in {str(u["why"]) for u in told["unplanned"]}
    printed(desk, code, tmp_path / "pack.pdf", "chair")


@pdfs.needs_poppler
def test_a_need_without_a_match_is_a_sentence_and_a_pack(desk: Office, tmp_path: Path) -> None:
    need, _ = records.create(
        desk, "needs", {"name": "Qwertz", "country": "MM", "requester": Ref("", "Nobody's city")}
    )
    code, _ = roundtables.create(desk, "Lonely", agenda=(need,))
    told = invitations.invite(desk, code)
    assert any("nobody at the table supplies" in str(line) for line in told["balance"])
    assert roundtables.plan(desk, code, 5)["meetings"] == []
    printed(desk, code, tmp_path / "pack.pdf", "chair")


def test_a_missing_font_is_a_sentence_and_a_pack(
    desk: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [f for f in fonts.font_files() if "Khmer" not in Path(f).name]
    assert len(files) < len(fonts.font_files())
    monkeypatch.setattr(fonts, "font_files", lambda: files)
    code = compose(desk, names=("ក្រសួងបរិស្ថាន", "B", "C", "D", "E"))
    planned(desk, code)
    done = packs.print_pack(desk, code, "enterprise", ["en"], tmp_path / "pack.pdf")
    assert done["pages"] > 2
    assert done["warnings"]
