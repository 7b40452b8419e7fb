"""Gather the questions for the market: what nobody has told yet and would decide."""

from __future__ import annotations

from lmec_match.briefing.blocks import Block, Cell, Heading, Paragraph, Table, Words
from lmec_match.briefing.desk import Desk
from lmec_match.briefing.sections._parts import columns
from lmec_match.domain.kinds import KINDS, kind_of
from lmec_match.i18n import msg

TITLE = msg("Questions for the market")

_ALWAYS = {
    "needs": ("capacity", "standard", "budget", "needed_by"),
    "projects": ("cost", "gap", "mode", "revenue", "land_permits", "sought"),
}
"""What a supplier or funder needs to know before he can answer."""


def build(desk: Desk) -> list[Block]:
    """Return the open facts of the offers, by record, and those of the agenda's own items."""
    blocks: list[Block] = []
    asked: dict[tuple[str, str], Words] = {}
    for answer in desk.source.match_lists:
        for question in answer.questions:
            why = desk.words(question.why)
            known = asked.get((question.code, question.field))
            if known is None or not known:
                asked[question.code, question.field] = why
    if asked:
        blocks.append(Heading(desk.words(msg("To suppliers and funders"))))
        blocks.append(
            Paragraph(
                desk.words(msg("An answer may change the order of the match lists.")), "small"
            )
        )
        blocks.append(_table(desk, asked))
    own = {
        (record.code, key): Words("")
        for record in desk.of_kind("needs", "projects")
        for key in _ALWAYS[record.kind]
        if record.values.get(key) in (None, "", ())
    }
    if own:
        blocks.append(Heading(desk.words(msg("To those who ask"))))
        blocks.append(_table(desk, own))
    return blocks


def _table(desk: Desk, asked: dict[tuple[str, str], Words]) -> Table:
    with_why = any(asked.values())
    rows: list[tuple[Cell, ...]] = []
    for (code, key), why in sorted(asked.items()):
        record = desk.source.records.get(code)
        kind = record.kind if record is not None else kind_of(code).key
        label = desk.field_label(kind, key) if key in KINDS[kind].by_key else Words(key)
        row: list[Cell] = [code, desk.title(record) if record is not None else "", label]
        rows.append((*row, why) if with_why else tuple(row))
    heads = [(msg("Code"), 1.3), (msg("Name"), 3.2), (msg("What is not known"), 2.2)]
    if with_why:
        heads.append((msg("Why it matters"), 3))
    return Table(columns(desk, *heads), tuple(rows))
