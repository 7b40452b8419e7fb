"""The comparison with tantivy asks both for the same, where tantivy is installed."""

from __future__ import annotations

from pathlib import Path

import pytest

from lmec_match.errors import UserError
from lmec_match.progress import SILENT
from lmec_match.services.benchmarks import figures, shingles


def test_both_find_what_exact_bm25_finds_in_a_small_register(tmp_path: Path) -> None:
    pytest.importorskip("tantivy")
    figures.filled(tmp_path / "technologies-300.lmec", {"needs": 20, "technologies": 300}, SILENT)
    median, late, first, held = shingles.candidates(tmp_path, 300, SILENT)
    assert median.ours > 0
    assert late.baseline > 0
    assert first.ours > 0
    assert held.baseline == 1.0
    assert held.ours > 0.9


def test_without_tantivy_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "tantivy", None)
    with pytest.raises(UserError, match="not installed"):
        shingles.candidates(tmp_path, 300, SILENT)
