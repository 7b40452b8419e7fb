"""Merges, and their splitting: each record takes what is its own, with what came later."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from lmec_match.cli import run
from lmec_match.domain.record import Record
from lmec_match.domain.values import Contact, Name, Ref
from lmec_match.errors import UserError
from lmec_match.importing.plan import Action
from lmec_match.services import duplicates, imports, merging, records, safety, splitting
from lmec_match.services.imports import ImportOptions, RowDecision
from lmec_match.services.office import Office


def partner(desk: Office, name: str, **values: Any) -> str:
    return records.create(desk, "partners", {"name": name, **values})[0]


def values(desk: Office, code: str) -> dict[str, Any]:
    return dict(records.show(desk, code).values)


def image(desk: Office, code: str) -> tuple[dict[str, Any], Any]:
    record: Record = records.show(desk, code)
    return dict(record.values), {k: v.by for k, v in record.sources.items()}


@pytest.fixture
def pair(desk: Office) -> tuple[str, str]:
    """Return two partners that are merged in the tests: the first is kept."""
    kept = partner(
        desk,
        "Mekong Water Works",
        country="LA",
        names=(Name("MWW", usage="acronym"),),
        contacts=(Contact("Somsack", email="s@mww.example"),),
        extra={"Rank": "1"},
    )
    other = partner(
        desk,
        "Mekong Waterworks Co., Ltd",
        country="TH",
        website="https://mww.example",
        names=(Name("แม่โขง", "th", "Thai", "label"), Name("MWW", usage="acronym")),
        contacts=(Contact("Noi", email="n@mww.example"),),
        extra={"Rank": "7", "Old no": "A-12"},
    )
    return kept, other


def test_a_merge_keeps_what_is_held_and_adds_what_is_not(
    desk: Office, pair: tuple[str, str]
) -> None:
    kept, other = pair
    merging.merge_records(desk, kept, other, frozenset({"country"}))
    held = values(desk, kept)
    assert (held["name"], held["country"], held["website"]) == (
        "Mekong Water Works",
        "TH",
        "https://mww.example",
    )
    assert [n.text for n in held["names"]] == ["MWW", "แม่โขง", "Mekong Waterworks Co., Ltd"]
    assert [c.name for c in held["contacts"]] == ["Somsack", "Noi"]
    assert held["extra"] == {"Rank": "1", "Old no": "A-12"}
    with pytest.raises(UserError):
        records.show(desk, other)


def test_a_split_right_after_gives_both_back_as_they_were(
    desk: Office, pair: tuple[str, str]
) -> None:
    kept, other = pair
    before = image(desk, kept), image(desk, other)
    merging.merge_records(desk, kept, other, frozenset({"country", "name"}))
    assert values(desk, kept)["name"] == "Mekong Waterworks Co., Ltd"
    done = splitting.split(desk, kept)
    assert (done.code, done.name) == (other, "Mekong Waterworks Co., Ltd")
    assert (values(desk, kept), values(desk, other)) == (before[0][0], before[1][0])
    assert image(desk, other)[1] == before[1][1]
    assert safety.check(desk).ok


def test_what_came_later_goes_with_the_record_it_concerns(
    desk: Office, pair: tuple[str, str]
) -> None:
    kept, other = pair
    merging.merge_records(desk, kept, other)
    held = values(desk, kept)
    records.edit(
        desk,
        kept,
        {
            # Brought by the merge: the change goes with it.
            "website": "https://new.example",
            # The kept record's own: it stays.
            "country": "VN",
            "city": "Hue",
            "names": (*held["names"], Name("湄公水务", "zh-CN", "Han", "label")),
            # Noi's address is dropped: from both.
            "contacts": (Contact("Somsack", email="s@mww.example"),),
            "extra": {**held["extra"], "Old no": "A-13", "Rank": "2"},
        },
    )
    splitting.split(desk, kept)
    one, two = values(desk, kept), values(desk, other)
    assert (one.get("website"), two["website"]) == (None, "https://new.example")
    assert (one["country"], one["city"], two["country"]) == ("VN", "Hue", "TH")
    assert "city" not in two
    assert [n.text for n in one["names"]] == ["MWW", "湄公水务"]
    assert [n.text for n in two["names"]] == ["แม่โขง", "MWW"]
    assert [c.name for c in one["contacts"]] == ["Somsack"]
    assert "contacts" not in two
    assert one["extra"] == {"Rank": "2"}
    assert two["extra"] == {"Rank": "7", "Old no": "A-13"}


def test_an_edit_that_was_undone_does_not_count(desk: Office, pair: tuple[str, str]) -> None:
    kept, other = pair
    before = values(desk, other)
    merging.merge_records(desk, kept, other)
    records.edit(desk, kept, {"website": "https://wrong.example"})
    records.undo(desk)
    records.edit(desk, kept, {"city": "Hue"})
    records.undo(desk)
    records.redo(desk)
    splitting.split(desk, kept)
    assert values(desk, other) == before
    assert values(desk, kept)["city"] == "Hue"


def test_a_split_that_was_undone_still_knows_what_came_before_it(
    desk: Office, pair: tuple[str, str]
) -> None:
    kept, other = pair
    merging.merge_records(desk, kept, other)
    records.edit(desk, kept, {"website": "https://new.example"})
    splitting.split(desk, kept)
    records.undo(desk)
    splitting.split(desk, kept)
    assert values(desk, other)["website"] == "https://new.example"
    assert "website" not in values(desk, kept)


def test_what_was_changed_under_a_later_merge_goes_with_that_one(desk: Office) -> None:
    kept, one, two = (
        partner(desk, name, country=country)
        for name, country in (("Alpha", "LA"), ("Beta", "TH"), ("Gamma", "VN"))
    )
    merging.merge_records(desk, kept, one, frozenset({"country"}))
    merging.merge_records(desk, kept, two, frozenset({"country"}))
    records.edit(desk, kept, {"country": "KH"})
    splitting.split(desk, kept, two)
    splitting.split(desk, kept, one)
    assert [values(desk, c)["country"] for c in (kept, one, two)] == ["LA", "TH", "KH"]


def test_references_follow_and_go_back(desk: Office, pair: tuple[str, str]) -> None:
    kept, other = pair
    tech, _ = records.create(
        desk, "technologies", {"name": "Membrane", "supplier": Ref(other, "Mekong Waterworks")}
    )
    late, _ = records.create(desk, "technologies", {"name": "Pump"})
    table, _ = records.create(
        desk, "roundtables", {"name": "Water", "keep_apart": [[other, "PTN-99999-9"]]}
    )
    decided, _ = records.create(
        desk, "decisions", {"query": "x", "offer": other, "decision": "shortlist", "reason": "r"}
    )
    invited, _ = records.create(desk, "invitations", {"organisation": Ref(other, "MWW")})
    merging.merge_records(desk, kept, other)
    assert values(desk, tech)["supplier"] == Ref(kept, "Mekong Waterworks")
    assert values(desk, table)["keep_apart"] == [[kept, "PTN-99999-9"]]
    assert values(desk, decided)["offer"] == kept
    assert values(desk, invited)["organisation"].code == kept
    assert safety.check(desk).ok
    # A reference made after the merge means the kept record, and stays with it.
    records.edit(desk, late, {"supplier": Ref(kept, "MWW")})
    records.edit(desk, table, {"keep_apart": [[kept, "PTN-88888-8"]]})
    done = splitting.split(desk, kept)
    assert done.references == 3
    assert values(desk, tech)["supplier"] == Ref(other, "Mekong Waterworks")
    assert values(desk, decided)["offer"] == other
    assert values(desk, invited)["organisation"].code == other
    assert values(desk, late)["supplier"].code == kept
    assert values(desk, table)["keep_apart"] == [[kept, "PTN-88888-8"]]
    assert safety.check(desk).ok


def test_merge_and_split_are_one_step_each(desk: Office, pair: tuple[str, str]) -> None:
    kept, other = pair
    start = values(desk, kept), values(desk, other)
    merging.merge_records(desk, kept, other)
    merged = values(desk, kept)
    splitting.split(desk, kept)
    records.undo(desk)
    assert values(desk, kept) == merged
    records.undo(desk)
    assert (values(desk, kept), values(desk, other)) == start
    records.redo(desk)
    assert values(desk, kept) == merged
    # A merge that was undone and done again can be split.
    splitting.split(desk, kept)
    assert (values(desk, kept), values(desk, other)) == start


def test_two_merges_are_split_in_either_order(desk: Office) -> None:
    for first in (0, 1):
        kept = partner(desk, f"Alpha {first}", country="LA")
        others = [
            partner(desk, f"Beta {first}", country="TH", names=(Name("Same", usage="alias"),)),
            partner(desk, f"Gamma {first}", country="VN", names=(Name("Same", usage="alias"),)),
        ]
        start = [values(desk, c) for c in (kept, *others)]
        for other in others:
            merging.merge_records(desk, kept, other, frozenset({"country"}))
        assert values(desk, kept)["country"] == "VN"
        splitting.split(desk, kept, others[first])
        assert values(desk, kept)["country"] == ("VN" if first == 0 else "TH")
        splitting.split(desk, kept)
        assert [values(desk, c) for c in (kept, *others)] == start


def test_what_was_split_is_remembered_as_different(desk: Office, pair: tuple[str, str]) -> None:
    kept, other = pair
    assert {kept, other} in [{p["a"], p["b"]} for p in duplicates.within_register(desk, "partners")]
    merging.merge_records(desk, kept, other)
    splitting.split(desk, kept)
    assert {kept, other} not in [
        {p["a"], p["b"]} for p in duplicates.within_register(desk, "partners")
    ]


LIST = "No,Organisation,Country,Website\n{number},{name},{country},{website}\n"


def bring(desk: Office, path: Path, text: str, decide: dict[int, RowDecision] | None = None) -> Any:
    path.write_text(text)
    decisions = {("list", r): d for r, d in (decide or {}).items()}
    made = imports.preview(
        desk, path, ImportOptions(kind="partners", mapping={"No": "external_id"})
    )
    name = made.sheets[0].name
    options = ImportOptions(
        kind="partners", decisions={(name, r): d for (_, r), d in decisions.items()}
    )
    import dataclasses

    made = dataclasses.replace(made, options=options)
    return made, imports.apply(desk, made)


def test_a_row_that_was_merged_becomes_a_record_with_what_its_list_said_later(
    desk: Office, tmp_path: Path
) -> None:
    kept = partner(desk, "Mekong Water Works", country="LA", website="https://own.example")
    path = tmp_path / "list.csv"
    row = {"number": "A7", "name": "Mekong Water Work", "country": "Laos", "website": ""}
    made, _ = bring(desk, path, LIST.format(**row), {2: RowDecision("merge", kept)})
    assert made.sheets[0].plan.rows[0].action is Action.ASK
    assert [m.name for m in merging.merges_of(desk, kept)] == ["Mekong Water Work"]
    # The next edition of the list says more of its row A7, and so of the merged record.
    row |= {"website": "https://list.example", "country": "Thailand"}
    made, outcome = bring(desk, path, LIST.format(**row))
    assert outcome.counts["update"] == 1
    assert values(desk, kept)["website"] == "https://list.example"
    done = splitting.split(desk, kept)
    one, two = values(desk, kept), records.show(desk, done.code)
    assert (one["website"], one["country"]) == ("https://own.example", "LA")
    assert "names" not in one
    assert (two.name, two.values["website"], two.values["country"]) == (
        "Mekong Water Work",
        "https://list.example",
        "TH",
    )
    assert (two.source_of("name").file, two.source_of("name").row) == ("list.csv", 2)
    # The list's row is known as the new record's; nobody is asked again.
    made, outcome = bring(desk, path, LIST.format(**row | {"website": "https://third.example"}))
    assert [(r.action, r.code) for r in made.sheets[0].plan.rows] == [(Action.UPDATE, done.code)]
    records.undo(desk)
    records.undo(desk)
    assert values(desk, kept)["website"] == "https://list.example"
    made, outcome = bring(desk, path, LIST.format(**row | {"website": "https://third.example"}))
    assert made.sheets[0].plan.rows[0].code == kept


def test_a_merged_records_list_is_still_known(desk: Office, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    row = {"number": "B1", "name": "Tonle Sap Energy", "country": "Cambodia", "website": ""}
    bring(desk, path, LIST.format(**row))
    other = next(r.code for r in records.all_of(desk, "partners") if r.name == "Tonle Sap Energy")
    kept = partner(desk, "Energy of the Tonle Sap", country="KH")
    merging.merge_records(desk, kept, other)
    made, _ = bring(desk, path, LIST.format(**row))
    assert [(r.action, r.code) for r in made.sheets[0].plan.rows] == [(Action.UNCHANGED, kept)]
    made, _ = bring(desk, path, LIST.format(**row | {"website": "https://t.example"}))
    assert [(r.action, r.code) for r in made.sheets[0].plan.rows] == [(Action.UPDATE, kept)]
    splitting.split(desk, kept)
    assert values(desk, other)["website"] == "https://t.example"
    assert "website" not in values(desk, kept)


def test_what_cannot_be_merged_or_split_is_said(desk: Office, pair: tuple[str, str]) -> None:
    kept, other = pair
    need, _ = records.create(desk, "needs", {"name": "Water"})
    for one, two in ((kept, kept), (kept, need)):
        with pytest.raises(UserError):
            merging.merge_records(desk, one, two)
    with pytest.raises(UserError, match="no field"):
        merging.merge_records(desk, kept, other, frozenset({"colour"}))
    with pytest.raises(UserError, match="Nothing"):
        splitting.split(desk, kept)
    assert values(desk, other)["country"] == "TH"


def test_the_commands_merge_list_and_split(
    desk: Office, pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    kept, other = pair
    register = str(desk.register.path)
    desk.register.close()
    assert run(["merge", kept, other, "--take", "country", "--register", register]) == 0
    capsys.readouterr()
    assert run(["split", kept, "--list", "--json", "--register", register]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert [m["other"] for m in listed] == [other]
    assert run(["split", kept, "--other", other, "--json", "--register", register]) == 0
    assert json.loads(capsys.readouterr().out)["code"] == other
    assert run(["split", kept, "--register", register]) == 1
    assert kept in capsys.readouterr().err
