"""The round of questions: one sheet a focal point in his language, answers read, what moved."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from lmec_match.domain.kinds import KINDS
from lmec_match.domain.values import Money
from lmec_match.i18n import load_translator, msg
from lmec_match.importing.values.terms import index_of
from lmec_match.register.writer import NewRecord
from lmec_match.services import questions, records
from lmec_match.services.office import Office
from lmec_match.text.normalise import label_key

ENGLISH = load_translator("en")
TITLES = {"LA": "ຄຳຖາມ", "TH": "คำถาม", "VN": "câu hỏi", "KH": "សំណួរ", "MM": "မေးခွန်း", "CN": "匹配"}


@pytest.fixture
def stocked(desk: Office) -> Office:
    with desk.register.change(msg("Test"), "Tester") as changes:
        changes.create_many([
            NewRecord("needs", {"name": f"Landfill leachate treatment {c}", "country": c})
            for c in TITLES
        ])  # fmt: skip
        changes.create_many([
            NewRecord("technologies", {
                "name": f"Landfill leachate treatment {place}",
                "capital_cost": Money(Decimal(place * 500_000), "USD", "", None,
                                      Decimal(place * 500_000)),
                "areas": ("4.5",) if place % 2 else ("4.6",),
                "trl": 9,
            })
            for place in range(1, 5)
        ])  # fmt: skip
    return desk


def fill(path: Path, answers: dict[str, str]) -> int:
    book = load_workbook(path)
    sheet, filled = book["questions"], 0
    for row in sheet.iter_rows(min_row=questions.HEADING_ROW + 1):
        if row[2].value in answers:
            row[5].value = answers[row[2].value]
            filled += 1
    book.save(path)
    return filled


def test_each_focal_point_is_asked_in_his_language(stocked: Office, tmp_path: Path) -> None:
    made = {w["country"]: w for w in questions.write(stocked, tmp_path / "q", ENGLISH)}
    assert set(TITLES) <= set(made)
    for country, word in TITLES.items():
        sheet = load_workbook(made[country]["file"])["questions"]
        assert word in str(sheet["A1"].value)
        rows = list(sheet.iter_rows(min_row=questions.HEADING_ROW + 1, values_only=True))
        assert len(rows) == made[country]["questions"]
        for row in rows:
            # Neither the fact nor the reason is left in English.
            bare = f"{row[3]} {row[4]}".replace("TRL", "").replace(str(row[0]), "")
            assert country == "VN" or not any(c.isascii() and c.isalpha() for c in bare), row
        assert sheet.column_dimensions["C"].hidden


def test_terms_come_with_a_list_to_choose_from(stocked: Office, tmp_path: Path) -> None:
    made = {w["country"]: w for w in questions.write(stocked, tmp_path / "q", ENGLISH)}
    book = load_workbook(made["LA"]["file"])
    lists = {v.formula1.split("!")[0]: v for v in book["questions"].data_validations.dataValidation}
    assert lists
    for title, validation in lists.items():
        assert book[title].sheet_state == "hidden"
        assert book[title].max_row > 1
        fields = {
            book["questions"].cell(cell.row, 3).value
            for span in validation.sqref.ranges for cell in [book["questions"].cell(*span.top[0])]
        }  # fmt: skip
        assert all(KINDS["needs"].field(f).vocabulary == title[8:] for f in fields)


def test_the_round(stocked: Office, tmp_path: Path) -> None:
    made = {w["country"]: w for w in questions.write(stocked, tmp_path / "q", ENGLISH)}
    path = Path(made["LA"]["file"])
    book = load_workbook(path)
    validation = next(
        v for v in book["questions"].data_validations.dataValidation if "choices_area" in v.formula1
    )
    area = book["choices_area"].cell(5, 1).value
    assert validation.showErrorMessage in (False, None)
    filled = fill(path, {"areas": str(area), "budget": "USD 600,000"})
    assert filled == 2
    before = questions._tops(stocked, questions.SILENT)
    moved = questions.read(stocked, [path])
    assert moved["refused"] == []
    assert {a["field"] for a in moved["answered"]} == {"areas", "budget"}
    need = records.show(stocked, moved["answered"][0]["code"])
    assert need.terms("areas") == ("4.5",)
    assert need.source_of("budget").file == path.name
    ours = [m for m in moved["moved"] if m["need"] == need.code]
    assert ours
    for move in ours:
        old = {r.code: i for i, r in enumerate(before[need.code, move["for"]].results, 1)}
        assert move["place"][0] == old.get(move["offer"])
    said = [str(m) for m in questions.in_words(moved)]
    assert "2 answers were read" in said[0]
    assert len(said) == 1 + min(len(moved["moved"]), questions.TOLD + 1)
    # One step: undone together, and the questions are open again.
    records.undo(stocked)
    assert records.show(stocked, need.code).terms("areas") == ()


def test_a_bad_answer_is_told_and_the_rest_is_kept(stocked: Office, tmp_path: Path) -> None:
    made = {w["country"]: w for w in questions.write(stocked, tmp_path / "q", ENGLISH)}
    path = Path(made["VN"]["file"])
    assert fill(path, {"areas": "nonsense", "budget": "USD 600,000"}) == 2
    moved = questions.read(stocked, [path])
    assert [a["field"] for a in moved["answered"]] == ["budget"]
    assert len(moved["refused"]) == 1
    assert any(path.name in str(m) for m in questions.in_words(moved))


def test_choices_are_in_the_focal_points_language_and_are_read(
    stocked: Office, tmp_path: Path
) -> None:
    made = {w["country"]: w for w in questions.write(stocked, tmp_path / "q", ENGLISH)}
    seen = 0
    for country, language in questions.LANGUAGE_OF.items():
        book = load_workbook(made[country]["file"])
        for title in (n for n in book.sheetnames if n.startswith("choices_")):
            key = title.removeprefix("choices_")
            if key == "yes_no":
                continue
            terms = stocked.vocabularies[key].terms
            offered = [row[0] for row in book[title].iter_rows(values_only=True)]
            english = [t.labels["en"] for t in terms]
            assert not {o for o in offered if o in english} - {"ADB", "AIIB"}, (language, key)
            for term, word in zip(terms, offered, strict=True):
                index = index_of(stocked.vocabularies, key)
                assert index.exact[label_key(str(word))] == term.code, (language, word)
                seen += 1
    assert seen > 40
