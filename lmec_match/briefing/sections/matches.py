"""Print the match lists: ranked, with reasons, near misses and what a person decided."""

from __future__ import annotations

from lmec_match.briefing.blocks import Block, Heading, Note, Paragraph, Table, Words
from lmec_match.briefing.desk import Desk, joined
from lmec_match.briefing.sections._parts import (
    columns,
    near_misses_table,
    results_table,
    target,
)
from lmec_match.briefing.sections._waterfall import waterfall
from lmec_match.domain.matches import MatchList
from lmec_match.i18n import msg

TITLE = msg("Match list")

EXPLAINED = 3
"""How many results of a list have their waterfall printed."""
LISTED = 12
NEAR = 6


def build(desk: Desk) -> list[Block]:
    """Return one part a list."""
    blocks: list[Block] = []
    for answer in desk.source.match_lists:
        if answer.results or answer.near_misses:
            blocks += _list(desk, answer)
    return blocks


def _list(desk: Desk, answer: MatchList) -> list[Block]:
    asked = desk.source.records.get(answer.query.code)
    name = desk.title(asked) if asked is not None else answer.query.text[:90]
    sought = desk.words(target(answer.query.target))
    blocks: list[Block] = [
        Heading(Words(f"{name}: {sought.primary}", sought.secondary)),
        Paragraph(
            desk.words(
                msg("{count} {count:offer|offers} compared; {ranked} ranked, "
                    "{near} near {near:miss|misses}.",
                    count=answer.considered, ranked=len(answer.results),
                    near=len(answer.near_misses))
            ), "small",
        ),
    ]  # fmt: skip
    blocks.extend(Note(desk.words(note)) for note in answer.notes)
    if answer.results:
        blocks.append(results_table(desk, answer.results[:LISTED]))
    else:
        blocks.append(
            Note(desk.words(msg("No offer passes every gate: see the near misses.")), "warning")
        )
    for place, result in enumerate(answer.results[:EXPLAINED], 1):
        blocks.append(
            Heading(Words(f"{place}. {desk.offer(result.code, result.name)}", result.code), 3)
        )
        blocks.append(waterfall(desk, result, answer.query.kind))
    if answer.near_misses:
        blocks.append(Heading(desk.words(msg("Near misses")), 3))
        blocks.append(near_misses_table(desk, answer.near_misses[:NEAR]))
    blocks += _decisions(desk, answer)
    return blocks


def _decisions(desk: Desk, answer: MatchList) -> list[Block]:
    codes = {r.code for r in answer.results} | {n.code for n in answer.near_misses}
    found = [
        d
        for d in desk.source.decisions
        if d.text("query") == answer.query.code and d.text("offer") in codes
    ]
    if not found:
        return []
    rows = tuple(
        (
            d.text("offer"),
            desk.term("decision", d.text("decision")),
            joined((d.text("reason"), d.text("by")), " · "),
        )
        for d in found
    )
    return [
        Heading(desk.words(msg("Decisions")), 3),
        Table(columns(desk, (msg("Code"), 1.4), (msg("Decision"), 1.6), (msg("Reason"), 5)), rows),
    ]
