"""Real lists: kind found, headings mapped, counts right, and a second import changes nothing."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

import pytest

from lmec_match.domain.values import Money, PartialDate
from lmec_match.domain.vocabulary import Vocabularies
from lmec_match.importing import header, mapping, reader
from lmec_match.importing.plan import Action
from tests.importing.registry import MemoryRegister, pasted, plans_of, shared

LISTS = [
    ("projects/Laos.csv", "projects", 25, 25),
    ("projects/world_bank_ppi_cambodia.csv", "projects", 12, 12),
    ("technologies/china_key_environmental_equipment_2021.csv", "technologies", 79, 79),
    ("partners/research_organisations_six_countries.csv", "partners", 4474, 1338),
    ("projects/2020_WB_Projects_1_500_downloaded_9_22_2022.xlsx", "projects", 500, 500),
]


@pytest.mark.parametrize(("name", "kind", "read", "records"), LISTS)
def test_a_list_comes_in_and_comes_in_again(
    name: str, kind: str, read: int, records: int, words: Vocabularies
) -> None:
    path = shared(name)
    register = MemoryRegister()
    first = plans_of(path, register, words)
    assert {p.kind for p in first} == {kind}
    assert sum(p.counts["read"] for p in first) == read
    made = sum(p.counts["new"] + p.counts["ask"] for p in first)
    assert made == records
    for planned in first:
        register.apply(planned)
    second = Counter(r.action for p in plans_of(path, register, words) for r in p.rows)
    assert second == {Action.UNCHANGED: records}


def test_a_row_stays_unchanged_when_its_record_was_edited(words: Vocabularies) -> None:
    register = MemoryRegister()
    text = "Organisation\tCountry\nGreen Water Ltd\tLaos\nBlue Energy JSC\tVietnam\n"
    register.apply(pasted(text, words, "partners", register))
    code, record = next(iter(register.held.items()))
    register.held[code] = record.__class__(
        **{**record.__dict__, "values": {**record.values, "country": "TH"}}
    )
    assert {r.action for r in pasted(text, words, "partners", register).rows} == {Action.UNCHANGED}


def test_two_plants_under_one_number_stay_two_and_are_flagged(words: Vocabularies) -> None:
    planned = plans_of(shared("projects/Laos.csv"), MemoryRegister(), words)[0]
    flagged = [r for r in planned.rows if any(i.code == "same_id" for i in r.issues)]
    assert [r.values["name"] for r in flagged] == ["Nam Ngum 2", "Nam Ngum 5", "Xeset 1", "Xeset 2"]
    assert {r.action for r in flagged} == {Action.NEW}
    assert len({r.key for r in planned.rows}) == 25


def test_names_of_one_organisation_come_together(words: Vocabularies) -> None:
    planned = plans_of(
        shared("partners/research_organisations_six_countries.csv"), MemoryRegister(), words
    )[0]
    first = planned.rows[0]
    assert first.rows == (2, 3, 4)
    names = {(n.text, n.language, n.script, n.usage) for n in first.values["names"]}
    assert ("山东高等技术研究院", "zh-CN", "Hans", "label") in names
    assert ("SDIAT", "", "Latn", "acronym") in names


def test_amounts_too_small_to_be_true_are_asked_about(words: Vocabularies) -> None:
    planned = plans_of(shared("projects/world_bank_ppi_cambodia.csv"), MemoryRegister(), words)[0]
    assert "scale_unclear" in [i.code for i in planned.issues]
    row = planned.rows[0]
    assert row.values["started"] == PartialDate(2010, 2)
    assert row.values["capacity"].unit == "MW"


def test_the_page_column_and_repeated_headings_are_no_records() -> None:
    book = reader.read(shared("technologies/china_key_environmental_equipment_2021.csv"))
    tables = header.find_tables(book.sheets[0])
    assert [len(t.rows) for t in tables] == [15, 16, 10, 28, 10]
    assert tables[0].repeated_headers == (8, 15)
    assert tables[1].headings[2:4] == ("设备名称", "设备名称")


def test_title_lines_notes_and_totals(words: Vocabularies) -> None:
    text = (
        "Needs of the province\t\t\t\n\t\t\t\n"
        "No.\tTechnology needed\tCountry\tBudget (USD million)\n"
        "1\tLeachate treatment\tLao PDR\t2.5\n2\tBiogas\tLao PDR\t1\n\tTotal\t\t3.5\n\t\t\t\n"
        "Note: amounts are estimates\t\t\t\n"
    )
    planned = pasted(text, words)
    assert planned.kind == "needs"
    assert [r.row for r in planned.rows] == [4, 5]
    assert planned.rows[0].values["budget"] == Money(Decimal(2_500_000), "USD", "2.5")


def test_two_tables_on_one_sheet(words: Vocabularies) -> None:
    text = (
        "Organisation\tCountry\tE-mail\nA Ltd\tLaos\ta@a-firm.com\n\t\t\n"
        "Project name\tCountry\tTotal cost\nDam\tLaos\tUSD 5 million\n"
    )
    tables = header.find_tables(reader.read_text(text).sheets[0])
    assert [t.headings[0] for t in tables] == ["Organisation", "Project name"]
    assert [t.row_numbers for t in tables] == [[2], [5]]
    assert [mapping.suggest_kind(t, words)[0][0] for t in tables] == ["partners", "projects"]


HEADINGS = {
    "th": ("ชื่อหน่วยงาน", "ประเทศ", "อีเมล", "โทรศัพท์"),
    "vi": ("Tên đơn vị", "Quốc gia", "Thư điện tử", "Điện thoại"),
    "lo": ("ຊື່ບໍລິສັດ", "ປະເທດ", "ອີເມວ", "ໂທລະສັບ"),
    "km": ("ឈ្មោះក្រុមហ៊ុន", "ប្រទេស", "អ៊ីមែល", "ទូរស័ព្ទ"),
    "my": ("ကုမ္ပဏီအမည်", "နိုင်ငံ", "အီးမေးလ်", "ဖုန်း"),
    "zh": ("单位名称", "国家", "电子邮箱", "联系电话"),
    "en": ("Organisation", "Country", "E-mail", "Phone"),
}


@pytest.mark.parametrize("language", HEADINGS)
def test_headings_of_the_seven_languages(language: str, words: Vocabularies) -> None:
    rows = ["\t".join(HEADINGS[language]), "Green Ltd\tLaos\ta@green.la\t+856 20 1234567"]
    table = header.find_tables(reader.read_text("\n".join(rows)).sheets[0])[0]
    assert mapping.suggest_kind(table, words)[0][0] == "partners"
    chosen = [c.target for c in mapping.suggest(table, "partners", words).columns]
    assert chosen == ["name", "country", "contacts.email", "contacts.phone"]


def test_a_mapping_is_corrected_and_remembered(words: Vocabularies) -> None:
    text = "Firm\tPlace of work\tX\nGreen Ltd\tPakse\tyes\n"
    table = header.find_tables(reader.read_text(text).sheets[0])[0]
    corrected = mapping.suggest(
        table, "partners", words, overrides={"Place of work": "city", "X": ""}
    )
    again = mapping.suggest(table, "partners", words, remembered=corrected.to_json())
    assert [c.target for c in again.columns] == [c.target for c in corrected.columns]
    assert again.columns[1].how == "remembered"
    with pytest.raises(Exception, match="no field"):
        mapping.suggest(table, "partners", words, overrides={"X": "nothing"})
    with pytest.raises(Exception, match="no column"):
        mapping.suggest(table, "partners", words, overrides={"Y": "city"})


def test_a_new_edition_shows_what_changed_and_what_is_gone(words: Vocabularies) -> None:
    register = MemoryRegister()
    head = "Project id\tProject name\tCountry\tTotal cost\n"
    register.apply(
        pasted(
            head + "P1\tDam\tLaos\tUSD 5 million\nP2\tLandfill\tLaos\tUSD 1 million\n",
            words,
            "projects",
            register,
        )
    )
    planned = pasted(
        head + "P1\tDam\tLaos\tUSD 6 million\nP3\tDrain\tLaos\tUSD 2 million\n",
        words,
        "projects",
        register,
    )
    assert [r.action for r in planned.rows] == [Action.UPDATE, Action.NEW]
    assert [d.field for d in planned.rows[0].difference] == ["cost"]
    assert [register.held[c].name for c in planned.gone] == ["Landfill"]


def test_a_row_without_a_name_is_invalid_and_a_repeated_one_skipped(words: Vocabularies) -> None:
    planned = pasted("Organisation\tCountry\nA Ltd\tLaos\n\tLaos\nA Ltd\tLaos\n", words, "partners")
    assert [r.action for r in planned.rows] == [Action.NEW, Action.INVALID, Action.SKIP]
    issue = planned.rows[1].issues[0]
    assert (issue.row, issue.column, issue.code) == (3, "A", "name_missing")
    assert issue.advice["zh-CN"]


def test_names_on_several_lines(words: Vocabularies) -> None:
    register = MemoryRegister()
    rows = [
        ("Green\nWater Ltd", "LA"),
        ("云南清流环保\n科技有限公司", "CN"),
        ("บริษัท กรีน จำกัด\nGreen Co., Ltd.", "TH"),
        ("Plant of Ayutthaya\n2561", "TH"),
    ]
    text = "Organisation\tCountry\n" + "\n".join(f'"{n}"\t{c}' for n, c in rows)
    planned = pasted(text, words, "partners", register)
    assert [r.values["name"] for r in planned.rows] == [
        "Green Water Ltd", "云南清流环保科技有限公司", "บริษัท กรีน จำกัด", "Plant of Ayutthaya 2561",
    ]  # fmt: skip
    assert [[n.text for n in r.values.get("names", ())] for r in planned.rows] == [
        [], [], ["Green Co., Ltd."], [],
    ]  # fmt: skip
    assert [[i.code for i in r.issues] for r in planned.rows] == [[], [], ["several_names"], []]
    register.apply(planned)
    assert {r.action for r in pasted(text, words, "partners", register).rows} == {Action.UNCHANGED}


def test_people_on_several_lines_are_several(words: Vocabularies) -> None:
    text = (
        "Organisation\tContact person\tE-mail\n"
        'Green Ltd\t"Sok Dara\nChan Vuthy"\t"sok@green.example\nchan@green.example"'
    )
    row = pasted(text, words, "partners", MemoryRegister()).rows[0]
    assert [(c.name, c.email) for c in row.values["contacts"]] == [
        ("Sok Dara", "sok@green.example"), ("Chan Vuthy", "chan@green.example"),
    ]  # fmt: skip
