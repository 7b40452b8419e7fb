"""Test that an edition cannot tell what it may not show, in any page, stream or data file."""

from __future__ import annotations

import dataclasses
import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lmec_match.briefing import redact, serialise
from lmec_match.briefing.blocks import RecordTitle
from lmec_match.briefing.render_excel import render as render_excel
from lmec_match.briefing.spec import EDITIONS, edition
from lmec_match.briefing.typeable import Typist
from lmec_match.domain.fields import Disclosure
from lmec_match.domain.kinds import KINDS
from lmec_match.domain.values import Contact
from tests.briefing import made_up, pdfs
from tests.briefing.conftest import Printed, document

CLOSED = ("enterprise", "public")
SECRETS = (*made_up.PLANTED, made_up.PLANTED_NOTE, "K. Phommavong", "lao_needs_2026")


@pytest.mark.parametrize("key", CLOSED)
def test_planted_contacts_are_in_no_stream(key: str, printed: Callable[[str], Printed]) -> None:
    data = pdfs.streams(printed(key).path)
    for secret in SECRETS:
        for form in pdfs.forms_of(secret):
            assert form not in data, secret


@pdfs.needs_poppler
@pytest.mark.parametrize("key", CLOSED)
def test_planted_contacts_are_in_no_text(key: str, printed: Callable[[str], Printed]) -> None:
    words = pdfs.squeezed(pdfs.text(printed(key).path))
    assert pdfs.squeezed(made_up.ORGANISATIONS[5][0]) in words
    for secret in SECRETS:
        assert pdfs.squeezed(secret) not in words
    assert "987654" not in words


@pdfs.needs_poppler
def test_chair_does_see_them(printed: Callable[[str], Printed]) -> None:
    words = pdfs.squeezed(pdfs.text(printed("chair").path))
    for secret in made_up.PLANTED:
        assert pdfs.squeezed(secret) in words


@pytest.mark.parametrize("key", CLOSED)
def test_planted_contacts_are_not_in_the_data(key: str) -> None:
    pack = document(key)
    writer = serialise.Writer(Typist(frozenset(range(0x110000))))
    data = json.dumps([writer.document(pack), pack.contents, writer.drawings], ensure_ascii=False)
    for secret in SECRETS:
        assert secret not in data


@pytest.mark.parametrize("key", CLOSED)
def test_planted_contacts_are_not_in_the_workbook(key: str, tmp_path: Path) -> None:
    out = tmp_path / "pack.xlsx"
    render_excel(document(key), out)
    with zipfile.ZipFile(out) as book:
        everything = b"".join(book.read(name) for name in book.namelist()).decode(errors="replace")
    for secret in SECRETS:
        assert secret not in everything


def _everything(value: Any) -> str:
    """Return all texts in a value, however deep."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = [f.name for f in dataclasses.fields(value) if f.name != "vocabularies"]
        return " ".join(_everything(getattr(value, f)) for f in fields)
    if isinstance(value, dict) or hasattr(value, "items"):
        return " ".join(f"{k} {_everything(v)}" for k, v in value.items())
    if isinstance(value, (list, tuple, set, frozenset)):
        return " ".join(_everything(v) for v in value)
    return str(value)


@pytest.mark.parametrize("key", list(EDITIONS))
def test_no_field_of_a_hidden_class_reaches_the_sections(key: str) -> None:
    chosen = edition(key)
    seen = redact.source(made_up.source(), chosen)
    records = [
        seen.roundtable, *seen.records.values(), *seen.invitations, *seen.meetings,
        *seen.commitments, *seen.decisions, *seen.earlier_meetings,
    ]  # fmt: skip
    for record in records:
        for name in record.values:
            assert KINDS[record.kind].field(name).disclosure in chosen.sees, (record.code, name)
    if not chosen.may_see(Disclosure.CONTACT):
        text = _everything(seen)
        for secret in made_up.PLANTED:
            assert secret not in text
    if not chosen.may_see(Disclosure.INTERNAL):
        assert made_up.PLANTED_NOTE not in _everything(seen)


def test_due_diligence_does_not_show_through_a_match() -> None:
    seen = redact.source(made_up.source(), edition("delegation"))
    assert seen.match_lists[0].results
    for answer in seen.match_lists:
        assert all(e.key != "standing" for r in answer.results for e in r.evidence)
        assert all(n.failed[0].key != "standing" for n in answer.near_misses)
        assert answer.near_misses
    chair = redact.source(made_up.source(), edition("chair"))
    assert any(n.failed[0].key == "standing" for a in chair.match_lists for n in a.near_misses)


def test_enterprises_see_neither_scores_nor_decisions() -> None:
    seen = redact.source(made_up.source(), edition("enterprise"))
    assert all(not a.results and not a.near_misses for a in seen.match_lists)
    assert any(a.questions for a in seen.match_lists)
    assert all(not str(q.why) and not q.gain for a in seen.match_lists for q in a.questions)
    assert not seen.decisions and not seen.balance and not seen.country_notes
    assert all("score" not in m.values and "subject" not in m.values for m in seen.meetings)
    assert "keep_apart" not in seen.roundtable.values


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("Write to info@acme.co.th today", "info@acme.co.th"),
        ("Call +66 2 298 2000 now", "298"),
        ("Tel: 021 412 345", "412"),
        ("电话：13800138000 请联系", "13800138000"),
        ("โทร 081 234 5678", "5678"),
        ("ទូរស័ព្ទ ០១២ ៩៨៧ ៦៥៤", "៩៨៧"),
        ("mobile 0977.612.340", "612"),
    ],
)
def test_contacts_in_free_text_are_left_out(text: str, gone: str) -> None:
    made = redact.scrubber(made_up.source(), edition("public"))(text)
    assert gone not in made
    assert redact.scrubber(made_up.source(), edition("chair"))(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Capacity 1,200,000 m3 in 2025-2027", "USD 3,500,000–4,200,000", "Standard QCVN 40:2011",
        "COD of 6,200 mg/l in 2025", "NED-00042-7", "Contract 2019/2020, 12 500 households",
        "Decision 08/2022/ND-CP of 10/01/2022",
    ],
)  # fmt: skip
def test_figures_in_free_text_stay(text: str) -> None:
    assert redact.scrubber(made_up.source(), edition("public"))(text) == text


def test_known_number_is_found_however_it_is_spaced() -> None:
    given = made_up.source()
    record = given.records[made_up.code("needs", 1)]
    values = {**record.values, "problem": "Ask 85512987654 or (+855)12-987-654."}
    changed = dataclasses.replace(
        given, records={**given.records, record.code: dataclasses.replace(record, values=values)}
    )
    seen = redact.source(changed, edition("enterprise"))
    assert not re.search(r"987", seen.records[record.code].text("problem"))


def test_other_editions_contents_do_not_come_in_through_changes() -> None:
    chair = document("chair").contents
    given = dataclasses.replace(made_up.source(), previous=chair, number=3)
    pack = document("enterprise", source=given)
    assert all(s.key != "changes" for s in pack.sections)


def test_a_copy_for_one_organisation_shows_its_own_meetings_only() -> None:
    own = made_up.code("partners", 7)
    given = dataclasses.replace(made_up.source(), audience=own)
    pack = document("enterprise", source=given)
    keys = [s.key for s in pack.sections]
    assert "schedules" not in keys
    itineraries = next(s for s in pack.sections if s.key == "itineraries")
    text = _everything(itineraries.blocks)
    assert made_up.ORGANISATIONS[6][0] in text
    assert made_up.ORGANISATIONS[7][0] not in text


def test_contact_names_shorter_than_a_word_do_not_eat_the_text() -> None:
    given = made_up.source()
    record = given.records[made_up.code("needs", 1)]
    values = {**record.values, "contacts": (Contact(name="An"),), "problem": "An answer"}
    changed = dataclasses.replace(record, values=values)
    seen = redact.source(
        dataclasses.replace(given, records={**given.records, record.code: changed}),
        edition("public"),
    )
    assert seen.records[record.code].text("problem") == "An answer"


@pytest.mark.parametrize(
    ("contact", "text", "gone"),
    [
        ("Dr. Anong Srisai", "Ask Anong Srisai on site.", "Srisai"),
        ("王小明", "联系人王小明，项目负责人。", "王小明"),
        ("李雷", "由李雷负责", "李雷"),
        ("សុខ សុភា", "សូមទាក់ទង សុខ សុភា នៅការិយាល័យ", "សុភា"),
        ("Nguyễn Văn An", "liên hệ NGUYỄN VĂN AN tại nhà máy", "VĂN AN"),
    ],
)
def test_contact_names_are_found_in_free_text(contact: str, text: str, gone: str) -> None:
    given = made_up.source()
    record = given.records[made_up.code("needs", 1)]
    values = {**record.values, "contacts": (Contact(name=contact),), "problem": text}
    changed = dataclasses.replace(record, values=values)
    given = dataclasses.replace(given, records={**given.records, record.code: changed})
    for key in CLOSED:
        seen = redact.source(given, edition(key))
        assert gone not in seen.records[record.code].text("problem")
    assert gone in redact.source(given, edition("chair")).records[record.code].text("problem")


def test_who_may_not_read_matches_does_not_learn_what_matches_weakly() -> None:
    given = made_up.source()
    weak = made_up.technologies()[3]
    source = dataclasses.replace(given, pageless=frozenset({weak.code}))
    writer = serialise.Writer(Typist(frozenset(range(0x110000))))
    for key in EDITIONS:
        pack = document(key, source=source)
        titles = {
            block.code
            for section in pack.sections
            for block in section.blocks
            if isinstance(block, RecordTitle)
        }
        assert weak.code not in titles
        data = json.dumps(writer.document(pack), ensure_ascii=False)
        reads_matches = "matches" in EDITIONS[key].sections
        assert (weak.code in data) == reads_matches
        assert ("as weak matches or near misses" in data) == reads_matches
