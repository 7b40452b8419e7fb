"""Print what the cover does not say: the officer's own words, interpreters, how to quote codes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lmec_match.briefing.blocks import Block, Fields, Heading, Paragraph, Row, Table, Words
from lmec_match.briefing.desk import Desk
from lmec_match.briefing.sections._parts import columns
from lmec_match.i18n import msg

TITLE = msg("Practical matters")


def build(desk: Desk) -> list[Block]:
    """Return the officer's own words and the interpreters; nothing, where there are neither."""
    record = desk.source.roundtable
    text = record.text("practical")
    blocks: list[Block] = [Paragraph(Words(text))] if text else []
    interpreters = tuple(_interpreter(desk, i) for i in record.values.get("interpreters") or ())
    if interpreters:
        tables = record.values.get("tables")
        if tables:
            count = Words(desk.count(tables))
            label = desk.field_label("roundtables", "tables")
            blocks.append(Fields((Row(label, count),)))
        heads = columns(desk, (msg("Interpreter"), 2), (msg("Languages"), 3))
        blocks += [Heading(desk.words(msg("Interpreters")), 3), Table(heads, interpreters)]
    if blocks:
        codes = msg("Every record has a code with a check digit, such as {code}: please quote it, "
                    "also when you report the outcome of a meeting.", code=_code(desk))  # fmt: skip
        blocks.append(Paragraph(desk.words(codes), "small"))
    return blocks


def _interpreter(desk: Desk, given: Any) -> tuple[str, Words]:
    """Return an interpreter with the languages between which he interprets."""
    if not isinstance(given, Mapping):
        return str(given), Words("")
    spoken = desk.listed(desk.term("language", c) for c in given.get("languages") or ())
    return str(given.get("name", "")), spoken


def _code(desk: Desk) -> str:
    """Return a code that the reader finds in the pack: a meeting's, else a need's."""
    records = (*desk.meetings, *desk.of_kind("needs", "projects"), desk.source.roundtable)
    return records[0].code
