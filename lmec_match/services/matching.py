"""Ask for matches, decide on them with a reason, and keep the runs."""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from lmec_match.domain import codes
from lmec_match.domain.changes import Changed
from lmec_match.domain.kinds import KIND_OF_PREFIX, kind_of
from lmec_match.domain.matches import MatchList, MatchQuery, MatchResult
from lmec_match.domain.rates import Rates
from lmec_match.domain.record import Record
from lmec_match.domain.values import encode
from lmec_match.errors import LmecError, UserError
from lmec_match.i18n import msg, to_data
from lmec_match.matching import engine, query, remarks, triples
from lmec_match.matching.profile import (
    FUNDING,
    KIND_OF_TARGET,
    TECHNOLOGIES,
    TRIPLES,
    Profile,
    default,
)
from lmec_match.matching.sentence import SentenceReader
from lmec_match.matching.tools import Tools
from lmec_match.progress import SILENT, Progress
from lmec_match.register import queries
from lmec_match.register.offers import RegisterOffers, Statistics
from lmec_match.register.writer import NewRecord
from lmec_match.services import meaning, records
from lmec_match.services.office import Office

TITLE = msg("Matching")
PREPARED = 0.25
"""Seconds that a block of reading ahead takes: whoever asks meanwhile waits no longer."""


def empty_query() -> UserError:
    """Return the message for a question that asks nothing."""
    return UserError(msg("Say what is needed, or choose an area."))


def _sentences(office: Office) -> SentenceReader:
    """Return the reader of sentences, made once for an office."""
    if "sentences" not in office.kept:
        office.kept["sentences"] = SentenceReader.from_vocabularies(office.vocabularies)
    reader: SentenceReader = office.kept["sentences"]
    return reader


def profile(office: Office, target: str, name: str = "") -> Profile:
    """Return the named profile of a target, else the newest one kept, else the hand-set one."""
    searched = TECHNOLOGIES if target == TRIPLES else target
    kept = [
        r
        for r in records.all_of(office, "profiles")
        if (r.values.get("settings") or {}).get("target") == searched
    ]
    if name:
        kept = [r for r in kept if r.name == name]
        if not kept:
            if name == f"default-{searched}":
                return default(searched)
            raise UserError(
                msg("There is no match profile “{name}” for {target}.", name=name, target=target)
            )
    if not kept:
        return default(searched)
    return Profile.from_json(kept[-1].values["settings"])


def make_query(
    office: Office,
    asked: str,
    target: str,
    *,
    country: str = "",
    area: str = "",
    amount: str = "",
    as_code: bool = False,
) -> MatchQuery:
    """Return the query of a record code, or of a sentence with facets."""
    if country and country not in office.vocabularies["country"].by_code:
        raise UserError(msg("{code} is not a country code of ISO 3166.", code=country))
    for part in area.split(",") if area else ():
        if part.strip() not in office.vocabularies["area"].by_code:
            raise UserError(msg("There is no priority area {area}.", area=part))
    if as_code or (codes.looks_like(asked) and asked.strip()[:3].upper() in KIND_OF_PREFIX):
        record = records.show(office, asked)
        chosen = target or (FUNDING if record.kind == "projects" else TECHNOLOGIES)
        asks = record.ref("requester" if record.kind == "needs" else "authority")
        kind = ""
        languages: tuple[str, ...] = ()
        if asks.code:
            organisation = records.several(office, [asks.code]).get(asks.code)
            if organisation is not None:
                kind, languages = organisation.text("type"), organisation.terms("languages")
        made = query.from_record(record, chosen, applicant_type=kind, languages=languages)
        return query.with_facets(
            made, _sentences(office), country=country, area=area, amount=amount,
            rates=office.rates(),
        )  # fmt: skip
    if not asked.strip() and not area and not country and not amount:
        raise empty_query()
    return query.from_text(
        asked,
        target or TECHNOLOGIES,
        _sentences(office),
        country=country,
        area=area,
        amount=amount or None,
        rates=office.rates(),
    )


def ask(
    office: Office,
    asked: str,
    target: str = "",
    *,
    country: str = "",
    area: str = "",
    amount: str = "",
    limit: int = 50,
    profile: str = "",
    as_code: bool = False,
    progress: Progress = SILENT,
) -> tuple[MatchList, dict[str, str]]:
    """Return the explained answer and the decisions made on it so far ({offer: decision})."""
    made = make_query(
        office, asked, target, country=country, area=area, amount=amount, as_code=as_code
    )
    before = _decisions(office, made)
    found = _answer(office, made, limit, profile, before, progress)
    return found, _newest(before)


def answer(
    office: Office,
    made: MatchQuery,
    limit: int = 50,
    profile_name: str = "",
    progress: Progress = SILENT,
) -> MatchList:
    """Return the explained answer to a query."""
    return _answer(office, made, limit, profile_name, _decisions(office, made), progress)


def prepare(office: Office, seconds: float = PREPARED) -> bool:
    """Read for about so long what the first questions would wait for; say whether all is read.

    That are the glossary, and of a large register the entries of the words in many records.
    """
    tools = tools_of(office, dt.datetime.now(dt.UTC).date())
    with office.register.read() as connection:
        offers = _offers(office, connection, tools)
        return all(offers.prepare(kind, seconds) for kind in (TECHNOLOGIES, FUNDING))


def tools_of(office: Office, today: dt.date, rates: Rates | None = None) -> Tools:
    """Return what a match needs; why meaning is not compared is said where it is not."""
    known = meaning.model(office)
    without = remarks.NOT_INSTALLED if office.settings.likeness else remarks.SWITCHED_OFF
    return Tools(office.glossary, rates or office.rates(), today, known, without)


def model_version(tools: Tools) -> str:
    """Return the version of the model of meaning, "" without one."""
    return tools.embedding.version if tools.embedding is not None else ""


def _offers(office: Office, connection: Connection, tools: Tools) -> RegisterOffers:
    """Return the register's offers, with what was read of them before."""
    statistics = office.kept.setdefault("statistics", Statistics())
    return RegisterOffers(connection, office.register.terms, statistics, model_version(tools))


def _answer(
    office: Office,
    made: MatchQuery,
    limit: int,
    profile_name: str,
    before: list[Record],
    progress: Progress,
) -> MatchList:
    tools = tools_of(office, dt.datetime.now(dt.UTC).date())
    made_before = [
        engine.Decision(r.text("offer"), r.text("decision"), r.text("reason"))
        for r in before
        # A need has decisions on technologies and on funding: each list has its own.
        if kind_of(r.text("offer")).key == KIND_OF_TARGET.get(made.target)
    ]
    with office.register.read() as connection:
        offers = _offers(office, connection, tools)
        if made.target == TRIPLES:
            return triples.match_list(
                made,
                offers,
                profile(office, TECHNOLOGIES, profile_name),
                profile(office, FUNDING),
                tools,
                limit=limit,
                progress=progress,
            )
        return engine.match(
            made,
            offers,
            profile(office, made.target, profile_name),
            tools,
            limit=limit,
            decisions=made_before,
            progress=progress,
        )


def ask_many(
    office: Office, path: Path, target: str, limit: int, profile_name: str = ""
) -> Iterator[dict[str, Any]]:
    """Answer every query of a CSV (id, text, and optionally country, area, amount), in order."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError) as problem:
        raise UserError(msg("{path} cannot be read: {why}.", path=path, why=problem)) from problem
    if rows and not {"id", "text"} <= set(rows[0]):
        raise UserError(msg("{path} needs the columns id and text.", path=path))
    for row in rows:
        try:
            made = make_query(
                office,
                row["text"] or "",
                target,
                country=row.get("country") or "",
                area=row.get("area") or "",
                amount=row.get("amount") or "",
            )
            found = answer(office, made, limit, profile_name)
        except LmecError as problem:
            yield {"id": row["id"], "results": [], "error": problem.message}
            continue
        yield {
            "id": row["id"],
            "results": [
                {"code": r.code, "name": r.name, "score": round(r.score, 2)} for r in found.results
            ],
        }


# -- decisions and runs ----------------------------------------------------------------------


def query_key(made: MatchQuery) -> str:
    """Return the key under which decisions on a query are kept: its code, else its words."""
    return made.code or " ".join(made.text.split())[:200]


def _decisions(office: Office, made: MatchQuery) -> list[Record]:
    return records.all_of(office, "decisions", {"query": query_key(made)})


def decisions(office: Office, made: MatchQuery) -> dict[str, str]:
    """Return {offer: newest decision} for a query."""
    return _newest(_decisions(office, made))


def _newest(made: list[Record]) -> dict[str, str]:
    return {r.text("offer"): r.text("decision") for r in made}


def decide(
    office: Office, made: MatchQuery, result: MatchResult, decision: str, reason: str
) -> Changed:
    """Keep a decision with its reason and the evidence it was made on."""
    if not reason.strip():
        raise UserError(msg("A decision needs a reason."))
    if decision not in office.vocabularies["decision"].by_code:
        raise UserError(msg("{word} is not a decision.", word=decision))
    action = (
        msg("Shortlist {offer}", offer=result.name[:60])
        if decision == "shortlist"
        else msg("Reject {offer}", offer=result.name[:60])
    )
    values = {
        "query": query_key(made),
        "offer": result.code,
        "decision": decision,
        "reason": reason.strip(),
        "score": Decimal(str(round(result.score, 1))),
        "evidence": evidence_data(result),
        # The name that a person gave, for it is printed; the journal has the account as well.
        "by": office.settings.person or None,
    }
    with office.register.change(action, office.by) as changes:
        changes.create(NewRecord("decisions", values))
    return changes.changed()


def evidence_data(result: MatchResult) -> list[dict[str, Any]]:
    """Return a result's evidence as JSON, to be stored."""
    return [
        {
            "key": e.key,
            "verdict": e.verdict.value,
            "score": e.score,
            "points": round(e.points, 2),
            "max_points": round(e.max_points, 2),
            "reason": to_data(e.reason),
            "need": encode(e.need_value),
            "offer": encode(e.offer_value),
        }
        for e in result.evidence
    ]


def run_values(found: MatchList, *, evidence: bool = True) -> dict[str, Any]:
    """Return what is stored of a run: its profile, its numbers, the evidence of its results."""
    return {
        "query": query_key(found.query),
        "target": found.query.target,
        "at": dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "profile": dict(found.profile),
        "considered": found.considered,
        "model": found.model,
        "results": [
            {
                "code": r.code,
                "name": r.name,
                "score": round(r.score, 2),
                "coverage": round(r.coverage, 3),
                "recommendation": r.recommendation.value,
                "evidence": evidence_data(r) if evidence else [],
            }
            for r in found.results
        ],
    }


def keep_run(office: Office, found: MatchList) -> tuple[str, Changed]:
    """Store a run: its profile, its numbers, the evidence of its results."""
    with office.register.change(
        msg("Match run for {query}", query=query_key(found.query)[:60]), office.by
    ) as changes:
        code = changes.create(NewRecord("runs", run_values(found)))
    return code, changes.changed()


def keep_profile(office: Office, changed: Profile, reason: str) -> Changed:
    """Store a new version of a profile; the runs made before keep theirs."""
    changed.validate()
    with office.register.read() as connection:
        kept = queries.all_records(connection, "profiles", {"name": changed.name})
    version = max((int(r.values.get("revision") or 0) for r in kept), default=0) + 1
    numbered = replace(changed, version=version)
    values = {
        "name": changed.name,
        "revision": version,
        "settings": numbered.to_json(),
        "reason": reason,
    }
    with office.register.change(
        msg("Match profile {name}, version {version}", name=changed.name, version=version),
        office.by,
    ) as changes:
        changes.create(NewRecord("profiles", values))
    return changes.changed()
