"""Answer what the register covers: by its fields at once, by matches when asked for."""

from __future__ import annotations

from lmec_match.domain.matches import Recommendation
from lmec_match.domain.record import Record
from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.matching import coverage, query
from lmec_match.matching.coverage import Asks, Coverage, Gives
from lmec_match.matching.profile import FUNDING, TECHNOLOGIES
from lmec_match.progress import SILENT, Progress
from lmec_match.services import matching, records
from lmec_match.services.office import Office

ANSWERS = 5
"""Answers kept for each ask."""
_GOES_TO = {
    "technologies": ("serviced_in", "reference_countries", "country"),
    "funding": ("countries",),
}


def find(office: Office, *, matched: bool = False, progress: Progress = SILENT) -> Coverage:
    """Return the coverage by area and country.

    With `matched`, each need and project is matched, so that those without supplier or funder
    are named: one match list an ask and target; otherwise only the fields are counted.
    """
    asking = [r for kind in ("needs", "projects") for r in records.all_of(office, kind)]
    asks: list[Asks] = []
    for done, record in enumerate(asking):
        progress(done, len(asking), msg("Matching {name}", name=record.name[:60]))
        suppliers = _answers(office, record, TECHNOLOGIES) if matched else None
        funders = _answers(office, record, FUNDING) if matched else None
        areas = record.terms("areas") or tuple(a[:3] for a in record.terms("actions"))
        asks.append(
            Asks(record.code, record.name, record.kind, record.terms("country"), areas,
                 suppliers, funders)
        )  # fmt: skip
    gives = [
        Gives(r.code, kind, _countries(r), r.terms("areas"))
        for kind in _GOES_TO
        for r in records.all_of(office, kind)
    ]
    progress(len(asking), len(asking), msg("Done"))
    return coverage.find(asks, gives, [t.code for t in office.vocabularies["area"].terms])


def _countries(record: Record) -> tuple[str, ...]:
    fields = _GOES_TO[record.kind]
    return tuple(dict.fromkeys(c for key in fields for c in record.terms(key)))


def _answers(office: Office, record: Record, target: str) -> tuple[str, ...] | None:
    """Return the codes of results that are at least possible; None when it cannot be asked."""
    try:
        made = query.from_record(record, target)
    except UserError:
        # A need without any text asks nothing: it is counted as not looked for.
        return None
    found = matching.answer(office, made, ANSWERS)
    return tuple(r.code for r in found.results if r.recommendation is not Recommendation.WEAK)
