"""Hold what a run of the matcher needs beside query, offers and profile."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from lmec_match.domain.rates import Rates
from lmec_match.i18n import Message
from lmec_match.matching import remarks
from lmec_match.text.glossary import Glossary
from lmec_match.text.meaning import Embedding


@dataclass(frozen=True)
class Tools:
    """Hold what a run needs beside query, offers and profile."""

    glossary: Glossary
    rates: Rates = field(default_factory=lambda: Rates({}))
    today: dt.date | None = None
    embedding: Embedding | None = None
    without: Message = remarks.NOT_INSTALLED
    """Why meaning is not compared, where there is no `embedding`."""

    @property
    def day(self) -> dt.date:
        """Return the day of the run."""
        return self.today or dt.date.today()


