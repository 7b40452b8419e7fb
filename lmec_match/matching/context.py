"""Hold what every criterion may look at beside the query and the offer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from lmec_match.domain.rates import Rates
from lmec_match.domain.record import Record
from lmec_match.i18n import Labelled
from lmec_match.matching.relevance import Relevance

NEIGHBOURS: Mapping[str, frozenset[str]] = {
    "KH": frozenset({"LA", "TH", "VN"}),
    "CN": frozenset({"LA", "MM", "VN"}),
    "LA": frozenset({"KH", "CN", "MM", "TH", "VN"}),
    "MM": frozenset({"CN", "LA", "TH"}),
    "TH": frozenset({"KH", "LA", "MM"}),
    "VN": frozenset({"KH", "CN", "LA"}),
}
"""Land borders among the six countries."""
LANGUAGE_OF: Mapping[str, str] = {
    "KH": "km",
    "CN": "zh-CN",
    "LA": "lo",
    "MM": "my",
    "TH": "th",
    "VN": "vi",
}


@dataclass(frozen=True)
class Context:
    """Hold the day of the run, the rates, and how near each candidate's text is.

    `concepts` names the glossary's concepts in each language; `partners` are the suppliers of the
    candidates, `supplied` the technologies of candidates that are suppliers, both by the
    supplier's code.
    """

    today: dt.date
    rates: Rates = field(default_factory=lambda: Rates({}))
    relevance: Mapping[int, Relevance] = field(default_factory=dict)
    concepts: Mapping[str, Labelled] = field(default_factory=dict)
    partners: Mapping[str, Record] = field(default_factory=dict)
    supplied: Mapping[str, Sequence[Record]] = field(default_factory=dict)
