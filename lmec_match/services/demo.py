"""Show the whole way on made-up data: register, lists, matches, roundtable, pack."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lmec_match.errors import UserError
from lmec_match.i18n import Message, Translator, msg
from lmec_match.paths import DEMO
from lmec_match.progress import SILENT, Progress
from lmec_match.services import (
    imports,
    invitations,
    matching,
    office,
    packs,
    records,
    roundtables,
    tables,
    typed_lines,
)
from lmec_match.services.imports import ImportOptions
from lmec_match.services.office import Office
from lmec_match.settings import Settings

LISTS: tuple[tuple[str, str], ...] = (
    ("partners.csv", "partners"),
    ("technologies.csv", "technologies"),
    ("funding.csv", "funding"),
    ("needs.xlsx", "needs"),
    ("projects.csv", "projects"),
)
SENDER = "demo"
DAY = "2027-03-16"
SHORTLISTED = 4
UNDECIDED = 6
"""Every so many of those invited have not answered yet."""
PROGRAMME = """08:30; Registration; Foyer (made up)
09:00; Opening: the host country and the Centre; Plenary hall (made up)
09:15; What was promised last time, and what is wanted today; Plenary hall (made up)
09:30; One-to-one meetings, slots 1 to 5; Meeting room (made up)
12:00; Lunch; Terrace (made up)
13:30; One-to-one meetings, slots 6 to 8; Meeting room (made up)
15:00; Commitments read out, and closing; Plenary hall (made up)"""
PRACTICAL = (
    "All of it is made up. Registration opens an hour before the first meeting. Please bring the "
    "outcome slip of each meeting to the desk in the foyer; interpreters sit at their tables."
)


@dataclass(frozen=True)
class Shown:
    """Hold what the demo did, as JSON and in words."""

    data: dict[str, Any]
    words: list[Message]


def fill(desk: Office, progress: Progress = SILENT) -> list[dict[str, Any]]:
    """Import the made-up lists into a new register, through the same pipeline as any list."""
    done: list[dict[str, Any]] = []
    for place, (name, kind) in enumerate(LISTS):
        progress(place, len(LISTS), msg("Importing {file}", file=name))
        preview = imports.preview(desk, DEMO / name, ImportOptions(sender=SENDER))
        outcome = imports.apply(desk, preview)
        data = imports.as_data(preview, outcome)
        rows = data["sheets"][0]["rows"] if data["sheets"] else {}
        done.append({"file": name, "kind": kind, "rows": rows, "batch": data["batch"]})
    return done


def shortlist(desk: Office) -> tuple[list[dict[str, Any]], list[str]]:
    """Match the needs and shortlist the best technology of some; return the matches made."""
    needs = records.all_of(desk, "needs")
    made: list[dict[str, Any]] = []
    for need in needs:
        found, _ = matching.ask(desk, need.code, "technologies", limit=5, as_code=True)
        if not found.results:
            continue
        best = found.results[0]
        made.append(
            {
                "need": need.code,
                "name": need.name,
                "offer": best.code,
                "offer_name": best.name,
                "score": round(best.score, 1),
                "coverage": round(best.coverage, 2),
                "recommendation": best.recommendation.value,
            }
        )
        if len(made) <= SHORTLISTED:
            matching.decide(
                desk,
                found.query,
                best,
                "shortlist",
                "Demo: highest score, and its values were checked against the list",
            )
            matching.keep_run(desk, found)
    return made, [n.code for n in needs]


def compose(desk: Office, agenda: list[str], progress: Progress = SILENT) -> dict[str, Any]:
    """Plan a roundtable on the needs and projects; return its plan."""
    code, _ = roundtables.create(
        desk,
        "Clean water and air for Mekong cities and villages (demo)",
        date=DAY,
        venue="Made-up conference centre, Vientiane",
        host="LA",
        areas=("4.5", "4.6", "4.8"),
        agenda=agenda,
        tables=4,
        slots=8,
        limit=4,
        languages=("en", "zh-CN", "lo"),
        interpreters=(
            {"name": "Interpreter A (demo)", "languages": ["zh-CN", "en", "lo", "th"]},
            {"name": "Interpreter B (demo)", "languages": ["zh-CN", "en", "vi", "km"]},
            {"name": "Interpreter C (demo)", "languages": ["zh-CN", "en", "my"]},
        ),
        theme="Bring the needs of five countries together with suppliers and funders; leave with "
        "at least six agreed follow-ups",
        programme=typed_lines.programme(PROGRAMME),
        practical=PRACTICAL,
    )
    roundtables.invite(desk, code, (), progress)
    _answer(desk, code)
    planned = roundtables.plan(desk, code, 5, progress)
    return {"code": code, **planned}


def _answer(desk: Office, code: str) -> None:
    """Let most of those invited accept, and send the person whom the register knows."""
    for place, invitation in enumerate(tables.load(desk, code).invitations):
        known = records.several(desk, [invitation.ref("organisation").code])
        people = [c for r in known.values() for c in r.values.get("contacts") or ()]
        if place % UNDECIDED and people:
            sent = [
                {"name": p.name, "position": p.position, "email": p.email, "phone": p.phone}
                for p in people
            ]
            invitations.edit(desk, invitation.code, state="accepted", delegates=sent)


def run(out: Path, settings: Settings, t: Translator, progress: Progress = SILENT) -> Shown:
    """Do the main job from end to end in a folder, and say what was done and where."""
    started = time.perf_counter()
    out.mkdir(parents=True, exist_ok=True)
    path = out / "demo.lmec"
    if path.exists():
        raise UserError(
            msg(
                "{path} is there already. Choose another folder with --out, or delete it.",
                path=path,
            )
        )
    desk = office.create(path, settings)
    try:
        imported = fill(desk, progress)
        matches, needs = shortlist(desk)
        projects = [r.code for r in records.all_of(desk, "projects")]
        planned = compose(desk, [*needs, *projects[:2]], progress)
        second = "zh-CN" if t.language == "en" else "en"
        pdf = out / "pack-chair.pdf"
        pack = packs.print_pack(
            desk,
            planned["code"],
            "chair",
            [t.language, second],
            pdf,
            excel=out / "pack-chair.xlsx",
            progress=progress,
        )
        counts = desk.counts()
    finally:
        desk.register.close()
    seconds = round(time.perf_counter() - started, 2)
    data = {
        "register": str(path),
        "imported": imported,
        "counts": counts,
        "matches": matches,
        "roundtable": planned,
        "pack": pack,
        "seconds": seconds,
    }
    return Shown(data, _words(path, imported, matches, planned, pack, pdf, seconds))


def _words(
    path: Path,
    imported: list[dict[str, Any]],
    matches: list[dict[str, Any]],
    planned: dict[str, Any],
    pack: dict[str, Any],
    pdf: Path,
    seconds: float,
) -> list[Message]:
    new = sum(i["rows"].get("new", 0) for i in imported)
    best = max(matches, key=lambda m: float(m["score"]), default=None)
    said = [
        msg(
            "Imported {count} {count:record|records} from {lists} {lists:made-up list|made-up "
            "lists} into {path}.",
            count=new,
            lists=len(imported),
            path=path,
        ),
        msg("Matched {count} {count:need|needs} with technologies.", count=len(matches)),
    ]
    if best is not None:
        said.append(
            msg(
                "The best match: {need} with {offer}, {score} of 100 points.",
                need=best["name"],
                offer=best["offer_name"],
                score=best["score"],
            )
        )
    said += [
        msg(
            "Planned {count} {count:meeting|meetings} at {code}; {left} {left:request "
            "has|requests have} a reason why not.",
            count=len(planned["meetings"]),
            code=planned["code"],
            left=len(planned["unplanned"]),
        ),
        msg(
            "Printed the chair's edition, {pages} "
            "{pages:page|pages}, to {path}.", pages=pack["pages"], path=pdf
        ),
        msg(
            "All of it is made up, took {seconds} s, and can be opened with: {command}",
            seconds=seconds,
            command=f"lmec-match --register {path}",
        ),
    ]
    return said
