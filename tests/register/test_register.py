"""The register: what it refuses, what it keeps, what undo brings back."""

from __future__ import annotations

import hashlib
import multiprocessing
import shutil
import sqlite3
from decimal import Decimal
from pathlib import Path

import pytest

from lmec_match.domain.changes import Filter
from lmec_match.domain.values import Contact, Money, Name, PartialDate, Quantity, Ref
from lmec_match.errors import EnvironmentProblem, LmecError, UserError
from lmec_match.i18n import msg
from lmec_match.register import migrate, models
from lmec_match.register.engine import connect
from lmec_match.register.register import Register
from lmec_match.register.writer import NewRecord
from lmec_match.services import office, records, safety, searching
from lmec_match.services.office import Office
from lmec_match.settings import Settings

NEED = {
    "name": "Landfill leachate treatment",
    "names": (Name("垃圾渗滤液处理", "zh-CN", "Hans"), Name("ការព្យាបាលទឹកសំណល់", "km", "Khmr")),
    "country": "LA",
    "areas": ("4.5", "4.7"),
    "budget": Money(Decimal("3000000.50"), "CNY", "300.00005万元", Decimal("4000000")),
    "capacity": Quantity(Decimal(500), Decimal(800), "m3/d", "500-800 m3/d"),
    "needed_by": PartialDate(2027, quarter=3),
    "requester": Ref("", "Vientiane City"),
    "contacts": (Contact("A. Person", "Engineer", "a@example.org", "+856 20 1"),),
    "trl_minimum": 7,
}


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_every_type_of_value_comes_back_as_it_was_written(desk: Office) -> None:
    code, _ = records.create(desk, "needs", NEED)
    found = records.show(desk, code)
    for key in ("name", "names", "areas", "needed_by", "requester", "contacts", "trl_minimum"):
        assert found.values[key] == NEED[key], key
    budget = found.money("budget")
    assert budget is not None
    assert (budget.amount, budget.maximum, budget.currency) == (
        Decimal("3000000.50"),
        Decimal("4000000"),
        "CNY",
    )
    assert budget.usd == (Decimal("3000000.50") / Decimal("7.1")).quantize(Decimal("0.01"))
    assert budget.rate_date == "2026-11-01"
    capacity = found.quantity("capacity")
    assert capacity is not None
    assert (capacity.dimension, capacity.base_maximum) == ("flow", Decimal(800))
    assert found.source_of("budget").by == "Tester"


def test_undo_and_redo_walk_the_steps_across_restarts(desk: Office) -> None:
    code, _ = records.create(desk, "needs", NEED)
    records.edit(desk, code, {"site": "Vientiane", "country": None})
    path = desk.register.path
    desk.register.close()
    again = office.open_register(path, Settings(person="Tester"))
    try:
        records.undo(again)
        assert records.show(again, code).values["country"] == "LA"
        assert "site" not in records.show(again, code).values
        records.redo(again)
        assert records.show(again, code).values["site"] == "Vientiane"
        records.undo(again)
        records.undo(again)
        with pytest.raises(UserError):
            records.show(again, code)
        assert searching.ids(again, "needs", "leachate") == []
        records.redo(again)
        assert records.show(again, code).values["contacts"] == NEED["contacts"]
        assert len(searching.ids(again, "needs", "leachate")) == 1
    finally:
        again.register.close()


def test_a_new_edit_ends_what_could_be_redone(desk: Office) -> None:
    code, _ = records.create(desk, "needs", NEED)
    records.edit(desk, code, {"site": "A"})
    records.undo(desk)
    records.edit(desk, code, {"site": "B"})
    with pytest.raises(UserError):
        records.redo(desk)


def test_a_failed_step_writes_nothing(desk: Office) -> None:
    before = desk.counts()
    with (
        pytest.raises(RuntimeError),
        desk.register.change(msg("half"), "Tester") as changes,
    ):
        changes.create(NewRecord("needs", NEED))
        raise RuntimeError
    assert desk.counts() == before
    assert all(str(s.action) != "half" for s in records.steps(desk))


def test_codes_are_never_given_twice(desk: Office) -> None:
    first, _ = records.create(desk, "needs", NEED)
    records.delete(desk, [first])
    second, _ = records.create(desk, "needs", NEED)
    assert second != first


def test_filters_count_and_narrow(desk: Office) -> None:
    records.create(desk, "needs", NEED)
    records.create(desk, "needs", {"name": "Air quality station", "country": "TH"})
    counts = records.facets(desk, "needs", Filter())
    assert dict(counts["country"]) == {"LA": 1, "TH": 1}
    view = records.table(desk, "needs", Filter({"country": ("TH",)}))
    assert len(view.ids) == 1
    assert view.total == 2


def test_search_index_follows_every_change(desk: Office) -> None:
    code, _ = records.create(desk, "needs", NEED)
    for text in ("leachate", "渗滤液", "ទឹកសំណល់", code):
        assert searching.ids(desk, "needs", text), text
    records.edit(desk, code, {"name": "Noise barrier", "names": None})
    assert searching.ids(desk, "needs", "leachate") == []
    assert searching.ids(desk, "needs", "noise")
    assert safety.check(desk).ok


@pytest.mark.parametrize(
    "content",
    [b"", b"plain text, no register at all\n" * 9, b"SQLite format 3\x00" + b"\xff" * 400],
)
def test_what_is_no_register_is_refused_and_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "thing.lmec"
    path.write_bytes(content)
    with pytest.raises(LmecError):
        office.open_register(path, Settings())
    assert path.read_bytes() == content
    assert [p.name for p in tmp_path.iterdir()] == ["thing.lmec"]


def test_another_programs_database_is_refused_and_untouched(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE t (x)")
    other.close()
    before = digest(path)
    with pytest.raises(UserError, match="not an LMEC Match register"):
        office.open_register(path, Settings())
    assert digest(path) == before


def test_a_newer_register_is_refused_and_untouched(desk: Office) -> None:
    path = desk.register.path
    desk.register.close()
    raw = connect(path)
    raw.execute(f"PRAGMA user_version = {models.SCHEMA + 1}")
    raw.close()
    before = digest(path)
    with pytest.raises(EnvironmentProblem, match="newer"):
        office.open_register(path, Settings())
    assert digest(path) == before


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_truncated_register_is_called_damaged(desk: Office, share: float) -> None:
    path = desk.register.path
    desk.register.close()
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    before = digest(path)
    with pytest.raises(EnvironmentProblem, match="damaged"):
        office.open_register(path, Settings())
    assert digest(path) == before


def _hold(path: Path, ready: object, end: object) -> None:
    register = Register.open(path)
    ready.set()  # type: ignore[attr-defined]
    end.wait(30)  # type: ignore[attr-defined]
    register.close()


def test_a_second_program_is_refused_and_told_who_holds_it(desk: Office) -> None:
    path = desk.register.path
    desk.register.close()
    spawn = multiprocessing.get_context("spawn")
    ready, end = spawn.Event(), spawn.Event()
    holder = spawn.Process(target=_hold, args=(path, ready, end))
    holder.start()
    try:
        assert ready.wait(30)
        with pytest.raises(EnvironmentProblem, match=str(holder.pid)):
            office.open_register(path, Settings())
        reading = office.open_register(path, Settings(), read_only=True)
        assert reading.counts()["partners"] == 18
        reading.register.close()
    finally:
        end.set()
        holder.join(30)
    office.open_register(path, Settings()).register.close()


def test_backup_and_restore_give_the_same_register(desk: Office, tmp_path: Path) -> None:
    records.create(desk, "needs", NEED)
    done = safety.backup(desk, tmp_path / "copy.lmec")
    assert done["counts"]["needs"] == 1
    path = desk.register.path
    desk.register.close()
    path.unlink()
    safety.restore(tmp_path / "copy.lmec", path)
    again = office.open_register(path, Settings())
    assert again.counts()["needs"] == 1
    again.register.close()


def test_a_changed_backup_is_not_restored(desk: Office, tmp_path: Path) -> None:
    safety.backup(desk, tmp_path / "copy.lmec")
    data = bytearray((tmp_path / "copy.lmec").read_bytes())
    data[len(data) // 2] ^= 1
    (tmp_path / "copy.lmec").write_bytes(bytes(data))
    with pytest.raises(UserError):
        safety.restore(tmp_path / "copy.lmec", tmp_path / "elsewhere.lmec")
    assert not (tmp_path / "elsewhere.lmec").exists()


def schema_of(path: Path) -> set[tuple[str, ...]]:
    """Return every column and index of a register, without regard to their order."""
    raw = connect(path, read_only=True)
    found: set[tuple[str, ...]] = set()
    for name, kind in raw.execute(
        "SELECT name, type FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
    ).fetchall():
        if kind == "table":
            for row in raw.execute(f"PRAGMA table_info('{name}')").fetchall():
                found.add((name, row[1], row[2], str(row[3]), str(row[5])))
        else:
            columns = raw.execute(f"PRAGMA index_info('{name}')").fetchall()
            found.add((name, *(str(c[2]) for c in columns)))
    raw.close()
    return found


def test_migrations_end_at_the_schema_that_new_registers_have(desk: Office, tmp_path: Path) -> None:
    blank = tmp_path / "blank.lmec"
    sqlite3.connect(blank).close()
    migrate.upgrade(blank)
    assert schema_of(blank) == schema_of(desk.register.path)


def test_read_only_register_refuses_changes(desk: Office, tmp_path: Path) -> None:
    copy = tmp_path / "copy.lmec"
    path = desk.register.path
    desk.register.close()
    shutil.copy(path, copy)
    reading = office.open_register(copy, Settings(), read_only=True)
    with pytest.raises(UserError):
        records.create(reading, "needs", NEED)
    reading.register.close()


def test_an_older_register_is_migrated_on_a_copy_and_keeps_its_values(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.lmec"
    sqlite3.connect(path).close()
    migrate.upgrade(path, target="0001", schema=1)
    raw = connect(path)
    raw.execute("INSERT INTO meta VALUES ('created', '2026'), ('office', '0')")
    raw.execute(
        "INSERT INTO technologies (id, code, created, updated, version, name, trl, demands) "
        "VALUES (1, 'TEC-00001-4', '2026', '2026', 1, 'Old plant', 8, '[\"cold\"]')"
    )
    raw.commit()
    raw.close()
    opened = office.open_register(path, Settings(person="Tester"))
    try:
        assert (tmp_path / f"old.lmec.pre-v{models.SCHEMA}").exists()
        found = records.by_id(opened, "technologies", 1)
        assert (found.name, found.values["trl"], found.values["demands"]) == (
            "Old plant", 8, ("cold",),
        )  # fmt: skip
        records.edit(opened, found.code, {"warranty_months": 24})
        again = records.by_id(opened, "technologies", 1)
        assert again.values["warranty_months"] == 24
        assert again.values["demands"] == ("cold",)
        page = records.page(opened, "technologies", [1], ["demands", "warranty_months"])
        assert page[1][1] == {"demands": ("cold",), "warranty_months": 24}
    finally:
        opened.register.close()


def test_a_migration_that_fails_leaves_the_register_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.lmec"
    sqlite3.connect(path).close()
    migrate.upgrade(path, target="0001", schema=1)
    before = schema_of(path)

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("power cut")

    monkeypatch.setattr(migrate, "upgrade", broken)
    with pytest.raises(RuntimeError):
        office.open_register(path, Settings())
    assert schema_of(path) == before
    assert [p.name for p in tmp_path.iterdir() if "migrating" in p.name] == []
