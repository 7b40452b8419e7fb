"""Print each edition of the made-up pack once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from lmec_match.briefing.assemble import assemble
from lmec_match.briefing.blocks import Document
from lmec_match.briefing.render_pdf import PackResult, render
from lmec_match.briefing.source import PackSource
from lmec_match.briefing.spec import STANDARD, PackSpec, edition
from lmec_match.i18n import paper_translator
from tests.briefing import made_up


@dataclass(frozen=True)
class Printed:
    """Hold a printed pack."""

    document: Document
    result: PackResult

    @property
    def path(self) -> Path:
        """Return the file."""
        return self.result.path


def document(
    key: str = "chair",
    languages: tuple[str, ...] = ("en", "zh-CN"),
    source: PackSource | None = None,
    spec: PackSpec = STANDARD,
) -> Document:
    """Return a pack's document."""
    given = source or made_up.source()
    return assemble(given, spec, edition(key), [paper_translator(t) for t in languages])


@pytest.fixture(scope="session")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Printed]:
    """Return a function that prints an edition, once a session."""
    folder = tmp_path_factory.mktemp("packs")
    made: dict[str, Printed] = {}

    def give(key: str) -> Printed:
        if key not in made:
            pack = document(key)
            made[key] = Printed(pack, render(pack, folder / f"{key}.pdf"))
        return made[key]

    return give
