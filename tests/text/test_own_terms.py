"""An office's own terms: read beside the shipped ones, faults in words, the rest used."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import openpyxl
import pytest

from lmec_match.text import where
from lmec_match.text.glossary import Concept, Glossary, load
from lmec_match.text.own_terms import COLUMNS, OwnTerms, extend, letter, template
from lmec_match.text.where import Way


@cache
def shipped() -> Glossary:
    return load()


def small() -> Glossary:
    return Glossary((
        Concept("water", {"en": ("water",), "zh-CN": ("水",), "vi": ("nước",)}),
        Concept("wastewater", {"en": ("wastewater", "sewage"), "zh-CN": ("污水",)}, "water"),
        Concept("sludge", {"en": ("sludge",), "zh-CN": ("污泥",)}, "wastewater"),
    ))  # fmt: skip


def read(tmp_path: Path, text: str, encoding: str = "utf-8") -> tuple[Glossary, OwnTerms]:
    path = tmp_path / "terms.tsv"
    path.write_text(text, encoding=encoding)
    return extend(small(), path)


def words(own: OwnTerms) -> list[str]:
    return [str(i.words) for i in own.issues]


def test_labels_are_added_and_concepts_made(tmp_path: Path) -> None:
    made, own = read(
        tmp_path,
        "broader\ten\tzh-CN\tlo\tnote\n"
        "\tsewage\t生活废水\t\tan English synonym names the concept\n"
        "# a remark\n"
        "\n"
        "sludge\tsludge cake|cake of sludge\t泥饼?\tກ້ອນຕະກອນ\t\n",
    )
    assert own.issues == ()
    assert own.new == {"sludge_cake"}
    assert dict(own.rows) == {"wastewater": 2, "sludge_cake": 5}
    assert own.labels == 5
    assert made.concepts("村里的生活废水")["wastewater"] == 1.0
    cake = made.by_id["sludge_cake"]
    assert (cake.broader, cake.unsure) == ("sludge", {("zh-CN", "泥饼")})
    assert made.narrower["sludge"] == ("sludge_cake",)
    assert made.concepts("ກ້ອນຕະກອນ") == {"sludge_cake": 1.0}
    assert small().concepts("ກ້ອນຕະກອນ") == {}


def test_a_known_concept_can_be_put_under_a_new_one(tmp_path: Path) -> None:
    made, own = read(tmp_path, "broader\ten\nresidue\tsludge\n\tresidue\n", encoding="utf-8-sig")
    assert own.issues == ()
    assert made.by_id["sludge"].broader == "residue"


@pytest.mark.parametrize(
    ("text", "said", "used"),
    [
        ("broader\ten\tfr\n\tgrommet\trondelle\n", "Row 1, column C: “fr” is not a language",
         {"grommet"}),
        ("broader\ten\tzh-CN\n\t\t垫圈\n\tgrommet\t垫圈\n",
         "Row 2, column B: a concept needs an English label.", {"grommet"}),
        ("broader\ten\tzh-CN\n\tgrommet\t污水|垫圈\n",
         "Row 2, column C: “污水” is a label of “wastewater” already", {"grommet"}),
        ("broader\ten\n\tgrommet|gasket\n\tgasket ring|gasket\n",
         "Row 3, column B: “gasket” is a label of “grommet” already", {"grommet", "gasket_ring"}),
        ("broader\ten\ngadget\tgrommet\ngrommet\tgadget\n",
         "Row 3, column A: the wider concepts go round in a circle: gadget → grommet → gadget",
         {"grommet", "gadget"}),
        ("broader\ten\nsludge\twater\n",
         "Row 2, column A: the wider concepts go round in a circle: "
         "water → sludge → wastewater → water", {"water"}),
        ("broader\ten\nsludge\tsludge\n",
         "Row 2, column A: the wider concepts go round in a circle: sludge → sludge", {"sludge"}),
        ("broader\ten\nnonsense\tgrommet\n",
         "Row 2, column A: the wider concept “nonsense” is not defined.", {"grommet"}),
        ("broader\ten\n\tgrommet|of the\n",
         "Row 2, column B: “of the” holds nothing that could be found", {"grommet"}),
        ("broader\ten\n\tgrommet\tstray\n", "Row 2, column C: there is no heading", {"grommet"}),
        ("broader\ten\ten\n\tgrommet\tx\n", "Row 1, column C: the column “en” is there twice.",
         {"grommet"}),
        ("broader\tzh-CN\n\t垫圈\n", "Row 1: the first row must name the columns", set()),
        ("", "Row 1: the first row must name the columns", set()),
    ],
)  # fmt: skip
def test_faults_are_said_with_their_place(
    tmp_path: Path, text: str, said: str, used: set[str]
) -> None:
    made, own = read(tmp_path, text)
    assert any(w.startswith(said) for w in words(own)), words(own)
    assert own.rows.keys() == used
    assert used <= made.by_id.keys()
    # Whatever the file says, going up from a concept ends.
    for concept in made.by_id.values():
        seen, step = set(), concept.id
        while step:
            assert step not in seen
            seen.add(step)
            step = made.by_id[step].broader


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_what_spreadsheets_write_is_read(tmp_path: Path, encoding: str) -> None:
    made, own = read(tmp_path, "broader\ten\tzh\n\tgrommet\t垫圈\n", encoding=encoding)
    assert own.issues == ()
    assert made.concepts("垫圈") == {"grommet": 1.0}


def test_a_workbook_is_read(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["broader", "en", "th"])
    sheet.append([None, "grommet", "วงแหวนยาง"])
    sheet.append([None, None, "ไม่มีอังกฤษ"])
    path = tmp_path / "terms.xlsx"
    book.save(path)
    made, own = extend(small(), path)
    assert made.concepts("วงแหวนยาง") == {"grommet": 1.0}
    assert words(own) == ["Row 3, column B: a concept needs an English label."]


@pytest.mark.parametrize(
    ("name", "data"), [("terms.tsv", b"en\n\xff\xfe\xfa"), ("terms.xlsx", b"no workbook")]
)
def test_an_unreadable_file_leaves_the_shipped_terms(
    tmp_path: Path, name: str, data: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    base = small()
    made, own = extend(base, path)
    assert made is base
    assert "cannot be read" in words(own)[0]


def test_the_template_is_read_without_a_fault(tmp_path: Path) -> None:
    rows = template(shipped(), ["leachate", "wastewater"])
    assert tuple(rows[0]) == COLUMNS
    path = tmp_path / "terms.tsv"
    path.write_text("".join("\t".join(r) + "\n" for r in rows), encoding="utf-8")
    made, own = extend(shipped(), path)
    assert own.issues == ()
    assert (own.labels, own.new) == (0, frozenset())
    assert made.by_id == shipped().by_id


def test_columns_are_lettered_as_in_a_spreadsheet() -> None:
    assert [letter(n) for n in (1, 8, 26, 27, 52, 53)] == ["A", "H", "Z", "AA", "AZ", "BA"]


TEXTS = [
    "Landfill leachate treatment in Lao PDR", "垃圾填埋场渗滤液处理，提高水平", "xu ly nuoc thai",
    "wushui chuli", "nước thải đô thị và rác", "ບຳບັດນ້ຳເສຍ ໃນ ນະຄອນຫຼວງ", "การบำบัดน้ำเสีย",
    "ប្រព្រឹត្តកម្មទឹកស្អុយ", "ရေဆိုးသန့်စင်", "ＷＡＳＴＥ water", "", "the of", "ﬁlter ½ Ⅷ água",
]  # fmt: skip


@pytest.mark.parametrize("text", TEXTS)
def test_places_agree_with_the_concepts_that_are_matched(text: str) -> None:
    found = where.locate(shipped(), text)
    weights: dict[str, float] = {}
    for place in found:
        assert text[place.start : place.end] == place.words
        weights[place.concept] = weights.get(place.concept, 0.0) + place.weight
    expected = shipped().concepts(text, romanised=True)
    assert {k: min(w, 3.0) for k, w in weights.items()} == pytest.approx(expected)


def test_places_say_in_which_way() -> None:
    text = "处理 垃圾填埋场渗滤液"
    found = {f.words: f.way for f in where.locate(shipped(), text)}
    assert found["渗滤液"] is Way.NAME
    assert found["垃圾"] is Way.INSIDE
    assert found["填埋场"] is Way.ACROSS
    assert {f.way for f in where.locate(shipped(), "wushui")} == {Way.TYPED}
