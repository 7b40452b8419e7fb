"""The commands that look over many matches: their JSON, their words, their exit codes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from lmec_match.cli import run
from lmec_match.i18n import msg
from lmec_match.register.writer import NewRecord
from lmec_match.services import demo, office, records
from lmec_match.settings import Settings


@pytest.fixture
def register(template: Path, tmp_path: Path) -> str:
    """Return a register with the made-up lists."""
    path = tmp_path / "office.lmec"
    path.write_bytes(template.read_bytes())
    desk = office.open_register(path, Settings(person="Tester"))
    demo.fill(desk)
    desk.register.close()
    return str(path)


def code_of(register: str, kind: str, word: str) -> str:
    desk = office.open_register(Path(register), Settings(), read_only=True)
    found = next(r.code for r in records.all_of(desk, kind) if word in r.name)
    desk.register.close()
    return found


def answer(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> Any:
    """Run a command with --json and return its document."""
    capsys.readouterr()
    assert run([*words, "--json"]) == code, capsys.readouterr().err
    return json.loads(capsys.readouterr().out)


def test_mix_adds_up_to_the_gap_or_says_why_not(
    register: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code = code_of(register, "projects", "Chiang Rai")
    there = ("--register", register)
    found = answer(capsys, "mix", code, *there)
    assert found["found"]
    assert found["gap_usd"] == sum(p["amount_usd"] for p in found["parts"]) == 2_400_000
    assert {"code", "share", "terms", "bound", "least_usd", "most_usd"} <= set(found["parts"][0])
    softest = answer(capsys, "mix", code, "--softest", *there)
    assert softest["goal"] == "softest"
    none = answer(capsys, "mix", code, "--at-most", "1", "--lang", "zh-CN", *there)
    assert not none["found"]
    assert none["parts"] == []
    assert "最多取 1 个" in none["reasons"][0]
    assert none["left_out"]
    assert run(["mix", code, *there]) == 0
    said = capsys.readouterr().out
    assert "2 sources close the gap of USD 2,400,000" in said
    assert "Pays its smallest ticket." in said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["mix", "TEC-00001-9"], ""),
        (["mix", "no code"], ""),
        (["mix", "{need}", "--currency", "XTS"], "XTS"),
    ],
)
def test_mix_tells_bad_input_in_words(
    register: str, words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    need = code_of(register, "needs", "")
    capsys.readouterr()
    assert run([w.format(need=need) for w in words] + ["--register", register]) == 1
    told = capsys.readouterr().err
    assert told.strip()
    assert said in told
    assert "Traceback" not in told


def test_coverage_matches_once_keeps_the_lists_and_prints(
    register: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    there = ("--register", register)
    before = answer(capsys, "coverage", *there)
    assert len(before["not_looked_for"]) == 16
    assert before["matched"] is None
    out = tmp_path / "coverage.pdf"
    found = answer(capsys, "coverage", "--match", "--out", str(out), *there)
    assert found["matched"] == 32
    assert found["not_looked_for"] == []
    assert out.read_bytes().startswith(b"%PDF")
    asks = {(c["area"], c["country"]): c["asks"] for c in found["cells"]}
    assert asks["4.5", "LA"] >= 1
    assert "4.1" in found["countries_without_funder"]["LA"]
    assert answer(capsys, "coverage", "--match", "--again", *there)["matched"] == 0
    assert run(["coverage", "--lang", "zh-CN", *there]) == 0
    said = capsys.readouterr().out
    assert "需求与项目共 16 个" in said
    assert "老挝没有出资方的领域：4.1、" in said


def decide(register: str, count: int) -> None:
    """Keep made-up decisions by a person who looks at the cost."""
    desk = office.open_register(Path(register), Settings(person="Tester"))
    new = []
    for number in range(count):
        good = number % 2 == 0
        evidence = [{"key": "subject", "score": 0.5}, {"key": "cost", "score": 0.9 * good}]
        new.append(
            NewRecord(
                "decisions",
                {"query": f"NED-{number // 4}", "offer": f"TEC-13-{number:04d}-X",
                 "decision": "shortlist" if good else "reject", "reason": "test",
                 "evidence": evidence},
            )
        )  # fmt: skip
    with desk.register.change(msg("Test records"), "Tester") as changes:
        changes.create_many(new)
    desk.register.close()


def test_learn_says_what_is_missing_instead_of_guessing(
    register: str, capsys: pytest.CaptureFixture[str]
) -> None:
    there = ("--register", register)
    found = answer(capsys, "learn", *there, code=1)
    assert found["proposal"] is None
    assert "There are 0 decisions" in found["why"]
    assert found["outcomes"]["chances"] is None
    assert run(["learn", "--accept", "Mine", "--lang", "zh-CN", *there]) == 1
    assert "至少需要 10 条" in capsys.readouterr().err
    assert [p["name"] for p in answer(capsys, "profiles", "--for", "technologies", *there)] == [
        "default-technologies"
    ]
    assert run(["learn", "--for", "triples", *there]) == 1
    assert run(["learn", "--profile", "Absent", *there]) == 1


def test_learn_proposes_and_a_person_accepts(
    register: str, capsys: pytest.CaptureFixture[str]
) -> None:
    there = ("--register", register)
    decide(register, 40)
    found = answer(capsys, "learn", *there)
    weights = found["proposal"]["weights"]
    assert weights["cost"]["after"] > weights["cost"]["before"]
    assert found["proposal"]["after"]["log_loss"] < found["proposal"]["before"]["log_loss"]
    assert found["accepted"] is None
    taken = answer(capsys, "learn", "--accept", "By decisions", *there)
    assert taken["accepted"] == {"name": "By decisions", "version": 1}
    used = next(p for p in answer(capsys, "profiles", *there) if p["used"])
    assert used["weights"]["cost"] == weights["cost"]["after"]
    assert run(["learn", *there]) == 0
    assert "Of matches above 75" not in capsys.readouterr().out
    matched = answer(capsys, "match", "--text", "landfill leachate", *there)
    assert matched["profile"]["name"] == "By decisions"


def test_profiles_are_changed_and_set_back_by_command(
    register: str, capsys: pytest.CaptureFixture[str]
) -> None:
    there = ("--for", "funding", "--register", register)
    made = answer(capsys, "profiles", "--set", "ticket=30", "--save", "Large", *there)
    assert [(p["name"], p["used"], p["weights"]["ticket"]) for p in made] == [
        ("default-funding", False, 14), ("Large", True, 30),
    ]  # fmt: skip
    back = answer(capsys, "profiles", "--profile", "Large", "--reset", *there)
    assert (back[1]["version"], back[1]["weights"]["ticket"]) == (2, 14)
    for wrong in ("ticket=much", "price=3", "ticket=-3"):
        assert run(["profiles", "--set", wrong, *there]) == 1
        assert capsys.readouterr().err.strip()
