"""What a pack is gathered from: whole counts, codes instead of names, and nobody's account."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lmec_match.briefing import redact
from lmec_match.briefing.assemble import assemble
from lmec_match.briefing.blocks import Paragraph
from lmec_match.briefing.spec import STANDARD, edition
from lmec_match.domain.values import Name, Ref
from lmec_match.i18n import load_translator, msg, paper_translator
from lmec_match.services import glossary, invitations, matching, packs, records, roundtables
from lmec_match.services.office import Office
from lmec_match.services.tables import subject
from lmec_match.settings import Settings
from tests.services.test_roundtables import compose, planned


def test_a_pack_holds_the_best_of_a_list_and_knows_how_many_there_are(desk: Office) -> None:
    for n in range(packs.MATCHES_PRINTED + 3):
        values = {"name": f"Pond sewage treatment {n}", "supplier": Ref("", f"Maker {n}")}
        records.create(desk, "technologies", values)
    need, _ = records.create(
        desk, "needs", {"name": "Pond sewage treatment", "country": "LA", "requester": Ref("", "X")}
    )
    code, _ = roundtables.create(desk, "Table", agenda=(need,))
    answer = next(
        a for a in packs.gather(desk, code).match_lists if a.query.target == "technologies"
    )
    assert len(answer.results) == packs.MATCHES_PRINTED
    assert answer.ranked == packs.MATCHES_PRINTED + 3
    printed = {need, *(r.code for r in answer.results)}
    assert {q.code for q in answer.questions} <= printed
    # How texts are compared is said on the screen alone.
    assert not any("ikeness" in str(n) for n in answer.notes)
    whole, _ = matching.ask(desk, need, "technologies", as_code=True)
    assert any("ikeness" in str(n) for n in whole.notes)


def test_a_meeting_keeps_the_codes_of_what_it_is_about(desk: Office) -> None:
    table = planned(desk, compose(desk))
    meeting = table.meetings[0]
    (about,) = meeting.values["subject"]
    assert about["need"] in {r.code for r in table.agenda}
    assert about["offer"].startswith("TEC-")
    assert subject(meeting) == about["text"] != ""
    older = replace(meeting, values={**meeting.values, "subject": ["Need 0 – Offer"]})
    assert subject(older) == "Need 0 – Offer"


@pytest.mark.parametrize("person", ["", "Officer Noy"])
def test_the_account_of_a_computer_is_not_printed(
    desk: Office, monkeypatch: pytest.MonkeyPatch, person: str
) -> None:
    monkeypatch.setattr("lmec_match.settings.getpass.getuser", lambda: "loginname")
    here = replace(desk, settings=Settings(person=person, likeness=False))
    code = compose(here)
    need = roundtables.load(here, code).agenda[0]
    values = {"name": "Need 0 treated", "supplier": Ref("", "Clara"), "serviced_in": ("LA", "KH")}
    records.create(here, "technologies", values)
    answer, _ = matching.ask(here, need.code, "technologies", limit=5, as_code=True)
    matching.decide(here, answer.query, answer.results[0], "shortlist", "Seen")
    (made,) = records.all_of(here, "decisions")
    assert made.text("by") == person
    # A register of before holds the account where nobody had given a name.
    with here.register.change(msg("Older"), here.by) as changes:
        changes.update(made.code, {"by": person or "loginname"})
    (printed,) = packs.gather(here, code).decisions
    assert printed.text("by") == person
    assert printed.text("reason") == "Seen"


def test_the_balance_names_parties_and_items_in_the_readers_language(desk: Office) -> None:
    need, _ = records.create(
        desk, "needs",
        {"name": "Qwertz", "country": "MM", "requester": Ref("", "Nobody's city"),
         "names": (Name("无人问津", "zh-CN"),)},
    )  # fmt: skip
    code, _ = roundtables.create(desk, "Lonely", agenda=(need,))
    invitations.invite(desk, code)
    lines = invitations.balance_lines(desk, code)
    assert any("Qwertz" in str(line) for line in lines)
    chinese = [load_translator("zh-CN")(line) for line in lines]
    assert any("无人问津" in line for line in chinese)
    assert not any("Qwertz" in line for line in chinese)


def test_what_matches_weakly_and_nobody_brings_has_no_page(desk: Office) -> None:
    asks = {"country": "LA", "requester": Ref("", "City"), "areas": ("4.5",)}
    need, _ = records.create(desk, "needs", {"name": "Treatment of landfill leachate", **asks})
    names = ("Treatment of landfill leachate by membranes", "Landfill gas engine", "Leachate pump")
    made = [
        records.create(
            desk, "technologies", {"name": n, "supplier": Ref("", n[:9]), "areas": ("4.5",)}
        )[0]
        for n in names
    ]
    code, _ = roundtables.create(desk, "Waste", agenda=(need,))
    source = packs.gather(desk, code)
    assert set(made) <= set(source.records)
    assert source.pageless == set(made[1:])
    answer, _ = matching.ask(desk, need, "technologies", as_code=True)
    pump = next(r for r in answer.results if r.code == made[2])
    matching.decide(desk, answer.query, pump, "shortlist", "They ask to be heard")
    invitations.invite(desk, code)
    assert packs.gather(desk, code).pageless == {made[1]}
    whole = packs.with_records(source, source.records)
    assert whole.pageless == frozenset()


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("ການບຳບັດນ້ຳເສຍໃນຊຸມຊົນ", ["wastewater treatment", "community"]),
        ("လေထုအရည်အသွေးစောင့်ကြည့်စခန်း", ["air quality", "monitoring station"]),
        ("Phục hồi rừng ngập mặn", ["reforestation", "mangrove"]),
        ("Qwertz", []),
    ],
)
def test_the_glossary_tells_the_gist_of_a_name(desk: Office, text: str, terms: list[str]) -> None:
    assert [t.by_language["en"] for t in glossary.terms_in(desk.glossary, text)] == terms


def test_a_name_that_no_reader_of_a_pack_reads_has_its_terms_beside_it(desk: Office) -> None:
    need, _ = records.create(
        desk, "needs", {"name": "ການບຳບັດນ້ຳເສຍໃນຊຸມຊົນ", "requester": Ref("", "City")}
    )
    table, _ = roundtables.create(desk, "Waste", agenda=(need,))
    source = packs.gather(desk, table)

    def gists(*languages: str) -> list[str]:
        document = assemble(
            source, STANDARD, edition("chair"), [paper_translator(code) for code in languages]
        )
        blocks = next(s for s in document.sections if s.key == "needs").blocks
        said = [str(b.words) for b in blocks if isinstance(b, Paragraph)]
        return [words for words in said if "wastewater" in words or "污水" in words]

    assert gists("en") == ["Terms in this name (no translation): wastewater treatment, community."]
    (both,) = gists("zh-CN", "km")
    assert both.startswith("名称所含术语（供参考，非译文）：污水处理、社区。 / ពាក្យ")
    assert gists("en", "lo") == gists("lo") == []


def test_editions_without_matches_hold_what_comes_to_the_table_alone(desk: Office) -> None:
    makers = {
        name: records.create(desk, "partners", {"name": name, "roles": ("supplier",)})[0]
        for name in ("Comes", "Declines", "Unasked")
    }
    city, _ = records.create(desk, "partners", {"name": "City"})
    need, _ = records.create(
        desk, "needs", {"name": "Treatment of landfill leachate", "requester": Ref(city, "City")}
    )
    made = {
        name: records.create(
            desk, "technologies",
            {"name": "Treatment of landfill leachate by membranes", "supplier": Ref(code, name)},
        )[0]
        for name, code in makers.items()
    }  # fmt: skip
    table, _ = roundtables.create(desk, "Waste", agenda=(need,))
    invitations.invite(desk, table)
    (unasked, declined) = (
        next(i for i in roundtables.load(desk, table).invitations
             if i.ref("organisation").code == makers[name])
        for name in ("Unasked", "Declines")
    )  # fmt: skip
    records.delete(desk, [unasked.code])
    invitations.edit(desk, declined.code, state="declined")
    source = packs.gather(desk, table)
    assert set(made.values()) <= set(source.records)
    for key, held in (("chair", set(makers)), ("enterprise", {"Comes"}), ("public", {"Comes"})):
        shown = redact.source(source, edition(key)).records
        assert {name for name, code in made.items() if code in shown} == held
        assert {name for name, code in makers.items() if code in shown} == held
        assert {need, city} <= set(shown)
