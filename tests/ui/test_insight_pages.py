"""The funding mix, the coverage and the profiles in the window, used as a person uses them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lmec_match.domain.matches import MatchList
from lmec_match.i18n import msg
from lmec_match.register.writer import NewRecord
from lmec_match.services import demo, matching, records
from lmec_match.services.office import Office
from tests.ui.windows import settle, shown
from ui.main_window import MainWindow
from ui.widgets.matrix import FIELD_ROLE


@pytest.fixture
def window(qtbot: QtBot, desk: Office) -> Iterator[MainWindow]:
    with shown(qtbot, desk) as window:
        yield window


def texts(widget: QWidget) -> list[str]:
    """Return the words that are to be read on a widget."""
    found = [w.text() for w in widget.findChildren(QLabel) if w.isVisibleTo(widget)]
    return found + [w.text() for w in widget.findChildren(QPushButton) if w.isVisibleTo(widget)]


def waits_for(qtbot: QtBot, widget: QWidget, words: str) -> None:
    """Wait until some words are to be read on a widget."""
    qtbot.waitUntil(lambda: any(words in text for text in texts(widget)), timeout=10_000)


def by_name(office: Office, kind: str, word: str) -> str:
    return next(r.code for r in records.all_of(office, kind) if word in r.name)


# -- the mix ----------------------------------------------------------------------------------


def test_a_project_opens_on_its_mix_and_a_rule_changes_it(qtbot: QtBot, window: MainWindow) -> None:
    office = window.context.office
    demo.fill(office)
    code = by_name(office, "projects", "Chiang Rai")
    window.go("matching", ("mix", code))
    page: Any = window.page("matching")
    settle(qtbot, window)
    qtbot.waitUntil(lambda: page.mix.found is not None, timeout=30_000)
    assert page.tabs.currentWidget() is page.mix
    assert page.target == "funding"
    assert sum(p.amount for p in page.mix.found.parts) == 2_400_000
    waits_for(qtbot, page.mix, "USD 1,400,000")
    waits_for(qtbot, page.mix, "Pays its smallest ticket.")
    explain = next(b for b in page.mix.findChildren(QPushButton) if b.text().startswith("Match: "))
    explain.click()
    page.mix.at_most.setCurrentIndex(1)
    settle(qtbot, window)
    assert not page.mix.found.found
    waits_for(qtbot, page.mix, "No more than 1 of 3 sources")


def test_a_mix_without_an_amount_says_what_to_enter(qtbot: QtBot, window: MainWindow) -> None:
    office = window.context.office
    demo.fill(office)
    code, _ = records.create(office, "projects", {"name": "Landfill leachate", "country": "LA"})
    page: Any = window.page("matching")
    window.go("matching", ("mix", code))
    settle(qtbot, window)
    waits_for(qtbot, page.mix, "does not say how much is missing")
    window.go("matching", "landfill leachate")
    settle(qtbot, window)
    page.tabs.setCurrentWidget(page.mix)
    waits_for(qtbot, page.mix, "Match a project or a need")
    assert not page.mix.rules.isVisibleTo(page.mix)


# -- the coverage -----------------------------------------------------------------------------


def test_the_coverage_is_matched_filtered_opened_and_printed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    office = window.context.office
    demo.fill(office)
    lone, _ = records.create(
        office, "needs",
        {"name": "Radio programme for schools", "country": "MM", "areas": ("4.9",)},
    )  # fmt: skip
    window.go("coverage")
    page: Any = window.page("coverage")
    qtbot.waitUntil(lambda: page.known is not None, timeout=30_000)
    settle(qtbot, window)
    assert len(page.known.coverage.not_looked_for) == 17
    page.match_button.click()
    qtbot.waitUntil(lambda: not page.known.coverage.not_looked_for, timeout=60_000)
    settle(qtbot, window)
    assert not page.match_button.isEnabled()
    row = page.known.coverage.areas.index("4.9")
    column = page.known.coverage.countries.index("MM")
    words = page.matrix.item(row, column + 1).data(FIELD_ROLE)
    assert words.number == "1"
    assert words.marks == ("no supplier: 1", "no funder: 1")
    assert "no supplier: 1" in words.spoken
    page.matrix.setCurrentCell(row, column + 1)
    first: Any = page.lists[0]
    assert [first.topLevelItem(0).text(0), first.topLevelItemCount()] == [lone, 1]
    page.matrix.setCurrentCell(0, 1)
    assert first.topLevelItemCount() == 0
    page.everywhere.click()
    assert first.topLevelItemCount() == 1
    assert page.unpaid.topLevelItemCount() == 6
    page.print_to(tmp_path / "coverage.pdf")
    settle(qtbot, window)
    assert (tmp_path / "coverage.pdf").read_bytes().startswith(b"%PDF")
    page._open(first.topLevelItem(0))
    settle(qtbot, window)
    assert window.stack.currentWidget() is window.page("needs")


def test_a_register_in_which_nobody_asks_says_what_to_do(qtbot: QtBot, window: MainWindow) -> None:
    window.go("coverage")
    page: Any = window.page("coverage")
    qtbot.waitUntil(lambda: page.known is not None, timeout=30_000)
    waits_for(qtbot, page, "Nobody asks yet")


# -- the profiles -----------------------------------------------------------------------------


def decide(office: Office, count: int) -> None:
    """Keep made-up decisions by a person who looks at the cost."""
    new = [
        NewRecord(
            "decisions",
            {"query": f"NED-{n // 4}", "offer": f"TEC-13-{n:04d}-X", "reason": "test",
             "decision": "shortlist" if n % 2 else "reject",
             "evidence": [{"key": "subject", "score": 0.5},
                          {"key": "cost", "score": 0.9 * (n % 2)}]},
        )
        for n in range(count)
    ]  # fmt: skip
    with office.register.change(msg("Test records"), "Tester") as changes:
        changes.create_many(new)


@pytest.fixture
def profile_page(qtbot: QtBot, window: MainWindow) -> Any:
    decide(window.context.office, 40)
    window.go("profiles")
    page: Any = window.page("profiles")
    qtbot.waitUntil(lambda: page.report is not None, timeout=20_000)
    settle(qtbot, window)
    return page


def test_a_proposal_is_shown_tried_and_accepted(
    qtbot: QtBot, window: MainWindow, profile_page: Any
) -> None:
    page, office = profile_page, window.context.office
    proposal = page.report.proposal
    before, after = proposal.changes["cost"]
    waits_for(qtbot, page, "the proposed weights foretell better")
    assert f"{after:.1f}" in texts(page)
    page.try_out(proposal)
    assert page.weights.values["cost"] == pytest.approx(after, abs=0.01)
    assert matching.profile(office, "technologies").weights["cost"] == before
    page.accept_name.setText("  ")
    page.accept(proposal)
    waits_for(qtbot, page, "Give the profile a name.")
    page.accept_name.setText("By decisions")
    page.accept(proposal)
    qtbot.waitUntil(lambda: page.chosen == ("technologies", "By decisions"), timeout=20_000)
    settle(qtbot, window)
    used = matching.profile(office, "technologies")
    assert (used.name, used.weights["cost"]) == ("By decisions", after)
    waits_for(qtbot, page, "are in these weights already")
    qtbot.waitUntil(window.undo_button.isEnabled, timeout=20_000)
    window.undo()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: page.chosen == ("technologies", "default-technologies"))


def test_weights_are_moved_kept_discarded_and_set_back(
    qtbot: QtBot, window: MainWindow, profile_page: Any
) -> None:
    page, office = profile_page, window.context.office
    page.weights.set_values({"cost": 20.0})
    assert page.unsaved.isVisibleTo(page)
    other = next(k for k in page.kept if k[0] == "funding")
    page.chosen = other
    page._show()
    assert not page.unsaved.isVisibleTo(page)
    page.chosen = ("technologies", "default-technologies")
    page._show()
    assert page.weights.values["cost"] == 20.0
    page.save("Costs first")
    qtbot.waitUntil(lambda: page.chosen == ("technologies", "Costs first"), timeout=20_000)
    settle(qtbot, window)
    assert matching.profile(office, "technologies").weights["cost"] == 20.0
    page.weights.set_values({"cost": 30.0})
    page.discard()
    assert page.weights.values["cost"] == 20.0
    page.reset()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: page.weights.values["cost"] == 9.0, timeout=20_000)
    assert matching.profile(office, "technologies").version == 2
    page.weights.set_values(dict.fromkeys(page.weights.values, 0.0))
    page.save()
    waits_for(qtbot, page, "all weights are zero")
    assert matching.profile(office, "technologies").weights["cost"] == 9.0


def test_without_decisions_the_page_says_what_is_missing(qtbot: QtBot, window: MainWindow) -> None:
    window.go("profiles")
    page: Any = window.page("profiles")
    waits_for(qtbot, page, "There are 0 decisions with evidence")
    waits_for(qtbot, page, "0 meetings have an outcome and a score")


def test_a_cancelled_matching_says_how_many_lists_were_kept(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = window.context.office
    demo.fill(office)
    window.go("coverage")
    page: Any = window.page("coverage")
    qtbot.waitUntil(lambda: page.known is not None, timeout=30_000)
    settle(qtbot, window)
    answer = matching.answer
    answers: list[MatchList] = []

    def cancelled_after_two(*given: Any) -> MatchList:
        # Here, and not on a signal: a busy machine might make all lists before it is heard.
        answers.append(answer(*given))
        if len(answers) == 2:
            window.context.tasks.cancel_all()
        return answers[-1]

    monkeypatch.setattr(matching, "answer", cancelled_after_two)
    page.match_button.click()
    qtbot.waitUntil(lambda: page.outcome.text().startswith("Stopped: "), timeout=60_000)
    settle(qtbot, window)
    assert len(records.all_of(office, "runs")) == 2
    assert "Stopped: 2 of 32" in page.outcome.text()
    assert page.match_button.isEnabled()
