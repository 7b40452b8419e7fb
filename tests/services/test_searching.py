"""Search as you type: any kind, any language, typing errors, codes, and what was only heard."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from lmec_match.i18n import msg
from lmec_match.register.writer import NewRecord
from lmec_match.services import office, searching
from lmec_match.services.office import Office
from lmec_match.settings import Settings

RECORDS = {
    "zh": ("technologies", "污水处理一体化设备"),
    "th": ("technologies", "ระบบบำบัดน้ำเสียชุมชน"),
    "lo": ("technologies", "ລະບົບບຳບັດນ້ຳເສຍ"),
    "vi": ("technologies", "Trạm xử lý nước thải"),
    "km": ("technologies", "ប្រព័ន្ធប្រព្រឹត្តកម្មទឹកសំណល់"),
    "my": ("technologies", "ရေဆိုးသန့်စင်စနစ်"),
    "en": ("technologies", "Landfill leachate reverse osmosis"),
    "need": ("needs", "万象垃圾渗滤液处理"),
    "sun": ("needs", "โรงไฟฟ้าพลังงานแสงอาทิตย์"),
    "fund": ("funding", "澜湄合作专项基金"),
    "project": ("projects", "Nhà máy điện rác Cần Thơ"),
    "bank": ("partners", "ທະນາຄານພັດທະນາລາວ"),
    "thai": ("partners", "บริษัท น้ำไทย"),
    "firm": ("partners", "Mekong Wastewater Company"),
}


@pytest.fixture(scope="module")
def filled(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("search") / "search.lmec"
    shutil.copy(template, path)
    opened = office.open_register(path, Settings(person="Tester"))
    with opened.register.change(msg("Test"), "Tester") as changes:
        changes.create_many([NewRecord(kind, {"name": name}) for kind, name in RECORDS.values()])
    opened.register.close()
    return path


@pytest.fixture
def desk(filled: Path) -> Iterator[Office]:
    opened = office.open_register(filled, Settings(person="Tester"), read_only=True)
    yield opened
    opened.register.close()


def names(desk: Office, text: str, limit: int = 20) -> list[str]:
    known = {name: key for key, (_, name) in RECORDS.items()}
    return [known.get(h.name, h.name) for h in searching.search(desk, text, limit=limit)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        # Its own language first.
        ("污水", "zh"), ("น้ำเสีย", "th"), ("ນ້ຳເສຍ", "lo"), ("nước thải", "vi"),
        ("ទឹកសំណល់", "km"), ("ရေဆိုး", "my"), ("leachate", "en"), ("万象渗滤液", "need"),
        ("渗滤液 万象", "need"), ("ＬＡＮＤＦＩＬＬ", "en"), ("บำบัดน้ำเสีย", "th"),
        # Without accents, and as it was heard.
        ("nuoc thai", "vi"), ("xu ly nuoc thai", "vi"), ("can tho", "project"),
        ("wushui", "zh"), ("wu shui", "zh"), ("wushui chuli", "zh"), ("nam sia", "lo"),
        ("namsia", "lo"), ("nam thai", "thai"), ("namthai", "thai"), ("bambat", "lo"),
        ("wanxiang", "need"), ("wan xiang", "need"), ("lanmei", "fund"), ("thanakhan", "bank"),
        # As you type.
        ("lea", "en"), ("revers", "en"), ("wush", "zh"), ("污", "zh"),
        ("nuoc th", "vi"), ("nha may di", "project"), ("landfill le", "en"), ("万象 污", "need"),
        # Typing errors.
        ("leechate", "en"), ("leahcate", "en"), ("landfil leachat", "en"), ("osmossis", "en"),
        ("wastwater", "firm"), ("ranmei", "fund"), ("wushiu", "zh"),
    ],
)  # fmt: skip
def test_the_first_found(desk: Office, typed: str, first: str) -> None:
    assert first in names(desk, typed)[: 1 if first != "lo" else 2]


@pytest.mark.parametrize(
    "typed", ["污水处理", "wastewater treatment", "xử lý nước thải", "ບຳບັດນ້ຳເສຍ", "wushui chuli"]
)
def test_the_same_meaning_is_found_in_other_languages(desk: Office, typed: str) -> None:
    assert {"zh", "th", "lo", "vi", "km"} <= set(names(desk, typed))


def test_what_has_the_very_words_comes_before_what_means_the_same(desk: Office) -> None:
    hits = searching.search(desk, "污水")
    assert hits[0].name == RECORDS["zh"][1]
    assert hits[0].score == 100.0
    assert all(h.score <= 80.0 for h in hits[1:])
    assert [h.score for h in hits] == sorted((h.score for h in hits), reverse=True)


def test_a_meaning_is_found_where_no_word_is_shared(desk: Office) -> None:
    assert names(desk, "solar energy") == ["sun"]
    assert names(desk, "qqqq") == []


def test_codes_whole_lower_spaced_and_half_typed(desk: Office) -> None:
    code = searching.search(desk, "osmosis")[0].code
    for typed in (code, code.lower(), code.replace("-", " "), code.replace("-", ""), code[:-1],
                  code[:-2], code[:-2].lower(), code[:-2].replace("-", "")):  # fmt: skip
        assert names(desk, typed) == ["en"], typed
    begun = searching.search(desk, code[:7])
    assert {h.kind for h in begun} == {"technologies"}
    assert [h.code for h in begun] == sorted(h.code for h in begun)
    assert searching.search(desk, code, "needs") == []


SIGNS = ["", "   ", '"', "a*", "NOT", "(", "AND OR", "name:x", "\x00", "🙂", "-"]


@pytest.mark.parametrize("typed", SIGNS)
def test_signs_find_nothing_and_break_nothing(desk: Office, typed: str) -> None:
    assert searching.search(desk, typed) == []


def test_one_kind_and_one_country(desk: Office) -> None:
    assert {h.kind for h in searching.search(desk, "wastewater", "technologies")} == {
        "technologies"
    }
    assert searching.search(desk, "wastewater", country="LA") == []


def test_every_beginning_of_a_name_finds_it(desk: Office) -> None:
    name = RECORDS["en"][1]
    for end in range(1, len(name) + 1):
        assert "en" in names(desk, name[:end]), name[:end]
