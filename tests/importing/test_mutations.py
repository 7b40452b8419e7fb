"""Workbooks with random damage: never a crash, never a hang, never half a list in silence."""

from __future__ import annotations

import random
from pathlib import Path

import openpyxl
import pytest

from lmec_match.errors import LmecError
from lmec_match.importing import header, reader
from lmec_match.importing.workbook import Limits


def _damaged(data: bytes, seed: int) -> bytes:
    chance = random.Random(seed)
    out = bytearray(data)
    for _ in range(chance.randint(1, 30)):
        at = chance.randrange(len(out))
        match chance.randrange(4):
            case 0:
                out[at] ^= 1 << chance.randrange(8)
            case 1:
                del out[at : at + chance.randint(1, 60)]
            case 2:
                out[at:at] = bytes(chance.randrange(256) for _ in range(chance.randint(1, 20)))
            case _:
                del out[len(out) - chance.randint(1, 40) :]
        if not out:
            return b"P"
    return bytes(out)


@pytest.mark.parametrize("count", [40, pytest.param(10_000, marks=pytest.mark.trial)])
def test_damaged_workbooks(count: int, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (("Organisation", "Country"), ("Green Ltd", "Laos"), ("ບໍລິສັດ", "ລາວ")):
        book.active.append(row)
    book.save(tmp_path / "good.xlsx")
    good = (tmp_path / "good.xlsx").read_bytes()
    path = tmp_path / "bad.xlsx"
    for seed in range(count):
        path.write_bytes(_damaged(good, seed))
        try:
            found = reader.read(path, limits=Limits(memory_mb=500, seconds=20))
        except LmecError as problem:
            assert "bad.xlsx" in str(problem)
        else:
            for sheet in found.sheets:
                header.find_tables(sheet)
