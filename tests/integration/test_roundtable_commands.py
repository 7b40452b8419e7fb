"""The commands on roundtables and packs: what they change, print and refuse."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lmec_match.cli import run
from lmec_match.services import office
from lmec_match.settings import Settings
from tests.integration.test_commands import answer
from tests.services.test_roundtables import compose


@pytest.fixture
def composed(template: Path, tmp_path: Path) -> tuple[str, str]:
    """Return a register's path and the code of a roundtable in it."""
    path = tmp_path / "office.lmec"
    path.write_bytes(template.read_bytes())
    desk = office.open_register(path, Settings(person="Tester"))
    code = compose(desk)
    desk.register.close()
    return str(path), code


def test_a_roundtable_is_changed_answered_planned_and_followed_up(
    composed: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, code = composed

    def ask(*words: str) -> Any:
        return answer(capsys, *words, "--register", path)

    changed = ask(
        "roundtable", "edit", code, "--venue", "Hall", "--slots", "5", "--tables", "4",
        "--interpreter", "Li: zh-CN, lo", "--programme", "09:00; Opening; Hall",
    )  # fmt: skip
    assert changed["changed"] == 1
    invited = ask("roundtable", "show", code)["invitations"]
    answered = ask("roundtable", "invite", code, "--state", f"{invited[4]['code']}=accepted")
    assert answered[4]["state"] == "accepted"
    ask(
        "roundtable", "invitation", invited[2]["code"], "--delegate", "Wang; Director",
        "--interpreter", "Mai: zh-CN, lo", "--not-free", "1",
    )  # fmt: skip
    planned = ask("roundtable", "plan", code)
    assert planned["gap"] == 0
    assert planned["spare"] >= 1
    balance = ask("roundtable", "balance", code)
    assert sum(s["seats"] for s in balance["seats"]) == 5
    seats = ask("roundtable", "seating", code)
    assert seats["places"][0]["country"] == "LA"
    meeting = ask("roundtable", "show", code)["meetings"][0]
    moved = ask("roundtable", "move", meeting["code"], "--slot", "5")
    assert moved["slot"] == 5
    assert ask("roundtable", "unlock", meeting["code"])["locked"] is False
    kept = ask("roundtable", "outcome", meeting["code"], "3", "--commitment", "Offer; C; 2027-05")
    ask("roundtable", "commitment", kept["commitments"][0], "--state", "kept")
    told = ask("roundtable", "follow-up", code)
    assert told["commitments"][0]["state"] == "kept"
    assert len(told["without_outcome"]) == len(planned["meetings"]) - 1
    papers = ask("roundtable", "papers", code, "--out", str(tmp_path / "papers"))
    meetings = ask("roundtable", "show", code)["meetings"]
    parties = {party for m in meetings for party in m["participants"]}
    own = [f for f in papers["files"] if f.get("invitation")]
    assert len(papers["files"]) - len(own) == 5
    assert len(own) == len(parties)
    assert ask("roundtable", "invite", code, "--remove", invited[4]["code"])[-1] != invited[4]


def test_specs_notes_copies_and_sheets(
    composed: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, code = composed

    def ask(*words: str) -> Any:
        return answer(capsys, *words, "--register", path)

    saved = ask("pack-spec", "Short", "--section", "needs", "--section", "sources")
    assert saved[0]["sections"] == ["needs", "sources"]
    assert ask("country-note", code, "LA", "Early rain") == {"LA": "Early rain"}
    invited = ask("roundtable", "show", code)["invitations"][0]["code"]
    out = tmp_path / "pack.pdf"
    pack = ask("pack", code, "--spec", "Short", "--audience", invited, "--out", str(out))
    assert pack["sections"] == ["needs", "sources"]
    assert pack["audience"]
    need = ask("roundtable", "show", code)["agenda"][0]["code"]
    sheet = ask("sheet", need, "--out", str(tmp_path / "sheet.pdf"), "--lang", "zh-CN")
    assert sheet["pages"] == 1
    ask("pack-spec", "Short", "--delete")
    assert [s["name"] for s in ask("pack-spec")] == ["standard"]


@pytest.mark.parametrize(
    "words",
    [
        ("invite", "{code}", "--state", "INV-00001-1"),
        ("invite", "{code}", "--state", "{code}=accepted"),
        ("edit", "{code}", "--keep-apart", "ORG-1,ORG-2"),
        ("edit", "{code}", "--interpreter", "Li"),
        ("seating", "{code}", "--rule", "by height"),
        ("papers", "{code}", "--paper", "menus"),
        ("move", "{code}", "--slot", "1"),
    ],
)
def test_what_cannot_be_is_a_sentence_and_no_trace(
    composed: tuple[str, str], words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    path, code = composed
    given = [w.format(code=code) for w in words]
    assert run(["roundtable", *given, "--register", path]) == 1
    said = capsys.readouterr().err
    assert said.strip().endswith(".")
    assert "Traceback" not in said
