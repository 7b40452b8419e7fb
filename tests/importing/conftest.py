"""Share the vocabularies among the tests of importing."""

from __future__ import annotations

import pytest

from lmec_match.domain.vocabulary import Vocabularies
from tests.importing.registry import load_words


@pytest.fixture(scope="session")
def words() -> Vocabularies:
    """Return the program's vocabularies."""
    return load_words()
