"""The commands: their JSON, their exit codes, their words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from lmec_match.cli import run
from lmec_match.paths import DEMO, PROJECT
from lmec_match.settings import Settings


@pytest.fixture
def register(tmp_path: Path) -> str:
    """Return a register made by the command itself."""
    path = tmp_path / "office.lmec"
    assert run(["init", "--register", str(path)]) == 0
    return str(path)


def answer(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    """Run a command with --json and return its document."""
    capsys.readouterr()
    assert run([*words, "--json"]) == 0, capsys.readouterr().err
    return json.loads(capsys.readouterr().out)


def test_init_says_what_it_holds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.lmec"
    data = answer(capsys, "init", "--register", str(path))
    assert data["register"] == str(path)
    assert data["counts"]["partners"] == 18
    assert run(["init", "--register", str(path)]) == 1
    assert "Choose another name" in capsys.readouterr().err


def test_the_way_through_by_commands(
    register: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    there = ("--register", register)
    dry = answer(capsys, "import", str(DEMO / "needs.xlsx"), "--dry-run", *there)
    assert dry["sheets"][0]["kind"] == "needs"
    assert dry["sheets"][0]["rows"]["new"] == 12
    assert dry["batch"] is None
    assert {m["field"] for m in dry["sheets"][0]["mapping"]} >= {"name", "budget", "country"}
    for name in ("partners.csv", "technologies.csv", "funding.csv", "needs.xlsx"):
        done = answer(capsys, "import", str(DEMO / name), *there)
        assert done["batch"]
    again = answer(capsys, "import", str(DEMO / "needs.xlsx"), *there)
    assert again["sheets"][0]["rows"]["unchanged"] == 12
    hits = answer(capsys, "search", "leachate", "--kind", "needs", *there)
    code = hits[0]["code"]
    shown = answer(capsys, "show", code.lower(), *there)
    assert shown["fields"]["budget"]["source"]["file"] == "needs.xlsx"
    assert shown["fields"]["budget"]["source"]["row"] == 5
    found = answer(capsys, "match", code, "--for", "technologies", *there)
    best = found["results"][0]
    assert sum(c["points"] for c in best["criteria"]) == pytest.approx(best["score"], abs=0.05)
    assert {"code", "kind", "name", "score", "coverage", "recommendation", "criteria"} <= set(best)
    said = answer(capsys, "match", "--text", "老挝 垃圾渗滤液 200万美元", *there)
    assert said["results"][0]["code"] == best["code"]
    made = answer(capsys, "roundtable", "new", "--name", "Test", "--need", code, *there)
    answer(capsys, "roundtable", "invite", made["code"], *there)
    planned = answer(capsys, "roundtable", "plan", made["code"], *there)
    assert planned["meetings"]
    out = tmp_path / "pack.pdf"
    pack = answer(
        capsys, "pack", made["code"], "--edition", "enterprise", "--lang", "zh-CN,en",
        "--out", str(out), "--as-of", "2026-11-24", *there,
    )  # fmt: skip
    assert out.read_bytes().startswith(b"%PDF")
    assert pack["edition"] == "enterprise"
    checked = answer(capsys, "check", *there)
    assert checked["ok"]
    undone = answer(capsys, "undo", "--list", *there)
    assert undone["undo"]["action"].startswith("Meetings")


def test_queries_answer_one_line_each(
    register: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["import", str(DEMO / "technologies.csv"), "--register", register]) == 0
    path = tmp_path / "queries.csv"
    path.write_text("id,text,country\na,landfill leachate,LA\nb,,\nc,空气质量监测,\n", "utf-8")
    capsys.readouterr()
    assert run(["match", "--queries", str(path), "--register", register, "--json"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["id"] for line in lines] == ["a", "b", "c"]
    assert lines[0]["results"]
    assert "error" in lines[1]
    assert lines[2]["results"]


def test_pairs_and_lists_are_scored(
    tmp_path: Path, register: str, capsys: pytest.CaptureFixture[str]
) -> None:
    pairs = tmp_path / "pairs.csv"
    pairs.write_text("name1,name2\nAcme Co. Ltd,ACME Company Limited\nUnit 1,Unit 2\n", "utf-8")
    capsys.readouterr()
    assert run(["duplicates", "--pairs", str(pairs), "--json"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["band"] != "new" for line in lines] == [True, False]
    assert run(["duplicates", "--register", register, "--json"]) == 0


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["show", "NED-00001-5"], 1),
        (["match"], 1),
        (["exchange", "export"], 1),
        (["undo"], 1),
        (["import", "absent.xlsx"], 1),
        (["nonsense"], 2),
        (["search"], 2),
        (["search", "x", "--lang", "xx"], 1),
        (["pack", "RTB-00001-6", "--edition", "secret"], 1),
    ],
)
def test_errors_are_words_and_codes(
    register: str, words: list[str], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    options = ["--register", register] if code != 2 else []
    assert run([*words, *options]) == code
    told = capsys.readouterr()
    assert told.err.strip()
    assert "Traceback" not in told.err


def test_a_missing_register_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["search", "x", "--register", str(tmp_path / "none.lmec")]) == 1
    assert "no register" in capsys.readouterr().err


def test_errors_speak_the_language_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["search", "x", "--register", str(tmp_path / "none.lmec"), "--lang", "zh-CN"]
    assert run(words) == 1
    assert "登记册" in capsys.readouterr().err


def test_templates_and_exports_are_written(
    register: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["template", "needs", "--out", str(tmp_path / "t.xlsx"), "--lang", "zh-CN"]) == 0
    out = tmp_path / "e.xlsx"
    data = answer(capsys, "export", "--kind", "partners", "--out", str(out), "--register", register)
    assert data["counts"] == {"partners": 18}
    assert out.stat().st_size > 1000


def test_questions_are_written_and_answers_read(
    register: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("technologies.csv", "needs.xlsx"):
        assert run(["import", str(DEMO / name), "--register", register]) == 0
    folder = tmp_path / "questions"
    written = answer(capsys, "questions", "--out", str(folder), "--register", register)
    files = [w["file"] for w in written]
    assert all(Path(f).exists() for f in files)
    if files:
        read = answer(capsys, "answers", *files, "--register", register)
        assert read["answered"] == []
        assert read["moved"] == []


def test_the_startup_check_opens_a_window_and_measures_it(register: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, str(PROJECT / "main.py"), "--startup-check", "--json",
         "--register", register],
        env=environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    figures = json.loads(done.stdout)
    assert figures["records"] == 18
    assert figures["seconds"] > 0
    assert figures["rss_mb"] > 10


def test_without_a_screen_the_window_says_so(register: str) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {k: v for k, v in os.environ.items() if k not in hidden}
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux can lack a screen")
    done = subprocess.run(
        [sys.executable, str(PROJECT / "main.py"), "--register", register],
        env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 3
    assert "demo" in done.stderr


def test_common_options_may_stand_before_the_command(
    register: str, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert run(["--register", register, "--json", "search", "bank"]) == 0
    assert json.loads(capsys.readouterr().out)


@pytest.mark.trial
def test_bench_quality_gives_figures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = answer(capsys, "bench", "quality", "--lists", str(tmp_path))
    assert "judged set, funding" in {f["task"] for f in found}
    assert "global goals" not in {f["task"] for f in found}


def test_bench_quality_refuses_a_folder_that_is_not_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["bench", "quality", "--lists", str(tmp_path / "none")]) == 1
    assert "is not a folder" in capsys.readouterr().err
    assert run(["bench", "page", "--lists", str(tmp_path)]) == 1
    assert "belongs to bench quality" in capsys.readouterr().err


def test_the_glossary_by_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = answer(capsys, "glossary", "Treatment plant for ນ້ຳເສຍ")
    named = {f["words"]: (f["concept"], f["start"], f["end"], f["way"]) for f in data["found"]}
    assert named["ນ້ຳເສຍ"] == ("wastewater", 20, 26, "name")
    assert "plant" not in named
    assert run(["glossary", "污水", "--lang", "zh-CN"]) == 0
    assert "以其本名" in capsys.readouterr().out
    assert run(["glossary", "qqqq"]) == 0
    assert "No concept" in capsys.readouterr().out
    assert run(["glossary", " "]) == 1
    assert "no text" in capsys.readouterr().err
    assert answer(capsys, "glossary")["own"] is None
    for name in ("terms.xlsx", "terms.tsv"):
        path = tmp_path / name
        assert answer(capsys, "glossary", "--export", str(path)) == {"file": str(path)}
        assert run(["glossary", "--export", str(path)]) == 1
        assert "Choose another name" in capsys.readouterr().err
        assert answer(capsys, "glossary", "--check", str(path))["issues"] == []
    path.write_text("broader\ten\tfr\n\tgrommet\tx\n", encoding="utf-8")
    assert run(["glossary", "--check", str(path)]) == 1
    assert "Row 1, column C: “fr” is not a language" in capsys.readouterr().out
    assert run(["glossary", "--check", str(tmp_path / "none.tsv")]) == 1
    assert run(["glossary", "x", "--check", str(path)]) == 1
    assert "one of them" in capsys.readouterr().err


def test_an_index_of_other_terms_is_told_and_renewed(
    register: str, capsys: pytest.CaptureFixture[str]
) -> None:
    there = ("--register", register)
    assert answer(capsys, "reindex", *there)["records"] == 0
    place = Settings().terms_place
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text("broader\ten\n\tUNEP-like body|united nations environment\n", encoding="utf-8")
    assert run(["search", "bank", *there]) == 0
    assert "`lmec-match reindex` renews it" in capsys.readouterr().err
    done = answer(capsys, "reindex", *there)
    assert (done["records"], done["current"]) == (18, True)
    assert run(["search", "bank", *there]) == 0
    assert capsys.readouterr().err == ""
    assert answer(capsys, "reindex", "--again", *there)["records"] == 18
