"""Bad input: each a sentence, never a crash and never a silent default."""

from __future__ import annotations

import pytest

from lmec_match.cli import run
from lmec_match.errors import UserError
from lmec_match.i18n import load_translator, msg
from lmec_match.matching.profile import default
from lmec_match.matching.sentence import SentenceReader
from lmec_match.register.writer import NewRecord
from lmec_match.services import matching, profiles, records
from lmec_match.services.office import Office
from lmec_match.text.scripts import foreign_writings

CHINESE = load_translator("zh-CN")


@pytest.fixture
def stocked(desk: Office) -> Office:
    with desk.register.change(msg("Test"), "Tester") as changes:
        changes.create_many([
            NewRecord("technologies", {"name": "Landfill leachate reverse osmosis"}),
            NewRecord("technologies", {"name": "Очистка сточных вод"}),
            NewRecord("needs", {"name": "Landfill leachate", "country": "LA", "areas": ("4.5",)}),
            NewRecord("needs", {"name": "Wastewater"}),
        ])  # fmt: skip
    return desk


def notes(desk: Office, text: str, **facets: str) -> list[str]:
    return [str(n) for n in matching.ask(desk, text, **facets)[0].notes]


@pytest.mark.parametrize("text", ["", "   ", "\n\t", "\u200b"])
def test_an_empty_need(desk: Office, text: str) -> None:
    with pytest.raises(UserError, match=r"Say what is needed|Nothing was asked for"):
        matching.ask(desk, text)


@pytest.mark.parametrize("text", ["?!…", "的", "-", "🙂🙂"])
def test_a_need_without_a_word(stocked: Office, text: str) -> None:
    found = matching.ask(stocked, text)[0]
    assert found.results == ()
    assert any("no word" in str(n) or "resembles" in str(n) for n in found.notes)


@pytest.mark.parametrize(
    "text",
    ["landfill leachate treatment " * 720, "垃圾渗滤液处理" * 2900, "x" * 20_000, "🙂" * 20_000],
)
def test_a_need_of_twenty_thousand_characters(stocked: Office, text: str) -> None:
    assert len(text) >= 20_000
    assert any("The text is long" in n for n in notes(stocked, text))


@pytest.mark.parametrize(
    ("text", "writing", "chinese"),
    [
        ("очистка сточных вод в Лаосе", "Cyrillic", "西里尔"),
        ("معالجة مياه الصرف الصحي", "Arabic", "阿拉伯"),
        ("கழிவுநீர் சுத்திகரிப்பு", "Tamil", "泰米尔"),
        ("अपशिष्ट जल उपचार", "Devanagari", "天城"),
        ("폐수 처리", "Korean", "韩文"),
        ("leachate очистка фильтрата", "Cyrillic", "西里尔"),
        ("ውሃ ማጣሪያ", "Ethiopic", "Ethiopic"),
    ],
)
def test_a_need_in_an_unlisted_language(
    stocked: Office, text: str, writing: str, chinese: str
) -> None:
    found = matching.ask(stocked, text)[0]
    said = [n for n in found.notes if "none of the program's languages" in str(n)]
    assert len(said) == 1
    assert writing in str(said[0])
    assert chinese in CHINESE(said[0])


def test_words_of_an_unlisted_language_still_find_the_same_words(stocked: Office) -> None:
    names = [r.name for r in matching.ask(stocked, "очистка сточных вод")[0].results]
    assert names == ["Очистка сточных вод"]


@pytest.mark.parametrize(
    "text", ["污水处理", "nước thải đô thị", "บำบัดน้ำเสีย", "ບຳບັດນ້ຳເສຍ", "ទឹកសំណល់", "ရေဆိုး",
             "PM2.5 at 5 µg/m³", "10 kΩ", "ＦＵＬＬ width", "β-lactam", "café"]
)  # fmt: skip
def test_the_seven_languages_and_signs_are_not_foreign(text: str) -> None:
    assert foreign_writings(text) == ()


@pytest.mark.parametrize(
    ("text", "facets", "said"),
    [
        ("wastewater in Lao PDR", {"country": "VN"}, "Lao PDR.*Viet Nam.*which one"),
        ("wastewater under USD 2 million", {"amount": "USD 50 million"}, "USD 2.*USD 50.*which"),
        ("wastewater", {"country": "ZZ"}, "ZZ is not a country code"),
        ("wastewater", {"area": "9.9"}, "no priority area 9.9"),
        ("wastewater", {"amount": "lots"}, "“lots” is not an amount"),
    ],
)
def test_contradicting_facets(
    stocked: Office, text: str, facets: dict[str, str], said: str
) -> None:
    with pytest.raises(UserError, match=said):
        matching.ask(stocked, text, **facets)


def test_facets_that_agree_are_taken(stocked: Office) -> None:
    found = matching.ask(stocked, "leachate in Lao PDR under USD 2 million",
                         country="LA", amount="USD 2 million")[0]  # fmt: skip
    assert found.query.values["country"] == "LA"


def test_facets_beside_a_record_fill_or_contradict_it(stocked: Office) -> None:
    full, bare = (r.code for r in records.all_of(stocked, "needs"))
    with pytest.raises(UserError, match=r"Lao PDR.*Viet Nam.*which one"):
        matching.ask(stocked, full, country="VN")
    with pytest.raises(UserError, match="area given"):
        matching.ask(stocked, full, area="4.1")
    with pytest.raises(UserError, match="ZZ is not a country"):
        matching.ask(stocked, full, country="ZZ")
    same = matching.ask(stocked, full, country="LA", area="4.5")[0].query
    assert same.values["country"] == "LA"
    filled = matching.ask(stocked, bare, country="VN", area="4.1", amount="USD 1 million")[0].query
    assert (filled.values["country"], filled.values["areas"]) == ("VN", ("4.1",))
    assert filled.values["budget"].usd == 1_000_000
    with pytest.raises(UserError, match="which one"):
        matching.ask(stocked, f"{full}", amount="lots", country="TH")


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("leachate for 5 million rubles", ""),
        ("leachate", "RUB 5 million"),
        ("leachate", "INR 3000000"),
    ],
)
def test_a_budget_in_a_currency_without_a_rate(stocked: Office, text: str, amount: str) -> None:
    said = notes(stocked, text, amount=amount)
    assert any("There is no exchange rate for" in n for n in said), said


def test_an_amount_whose_currency_is_seldom_is_read_from_a_sentence(stocked: Office) -> None:
    said = notes(stocked, "leachate under 3 million CHF")
    assert any("Understood as budget: CHF 3,000,000" in n for n in said), said


def test_a_profile_whose_weights_are_all_zero(stocked: Office) -> None:
    profile = default("technologies")
    with pytest.raises(UserError, match="all weights are zero"):
        profiles.save(stocked, profile, dict.fromkeys(profile.weights, 0.0), "nothing", "Test")
    assert all(k.profile.name != "nothing" for k in profiles.listed(stocked))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["match", "--text", ""], "Say what is needed"),
        (["match", "--text", "wastewater in Lao PDR", "--country", "VN"], "which one is meant"),
        (["match", "--text", "leachate", "--amount", "lots"], "is not an amount"),
    ],
)
def test_commands_say_it_and_end_with_one(
    stocked: Office, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    path = str(stocked.register.path)
    stocked.register.close()
    assert run([*words, "--register", path]) == 1
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "capacity"),
    [
        ("每天200立方米，有什么设备", (200, "m3/d")), ("每天处理约1.5万吨垃圾", (15_000, "t/d")),
        ("日处理300吨", (300, "t/d")), ("mỗi ngày khoảng 500 m3 nước thải", (500, "m3/d")),
        ("200立方米/日", (200, "m3/d")), ("每天200立方米/小时", None), ("每天200人", None),
    ],
)  # fmt: skip
def test_a_capacity_said_with_its_day_in_front(text: str, capacity: tuple[int, str] | None) -> None:
    found = SentenceReader().read(text).values.get("capacity")
    assert (None if found is None else (found.minimum, found.unit)) == capacity
