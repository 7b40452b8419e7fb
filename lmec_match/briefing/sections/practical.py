"""Print the practical page: where, when, how to get in, in which languages."""

from __future__ import annotations

from collections.abc import Mapping

from lmec_match.briefing.blocks import Block, Fields, Paragraph, Words
from lmec_match.briefing.desk import Desk
from lmec_match.i18n import msg

TITLE = msg("Practical matters")


def build(desk: Desk) -> list[Block]:
    """Return place, date, host, languages, interpreters, and the officer's own words."""
    record = desk.source.roundtable
    rows = [
        (desk.field_label("roundtables", key), value, "")
        for key in ("venue", "date", "host_country", "languages", "tables")
        if (value := desk.value(record, key))
    ]
    interpreters = record.values.get("interpreters") or ()
    names = [str(i.get("name", "")) if isinstance(i, Mapping) else str(i) for i in interpreters]
    if names:
        rows.append((desk.words(msg("Interpreters")), "\n".join(names), ""))
    blocks: list[Block] = [Fields(tuple(rows))] if rows else []
    text = record.text("practical")
    if text:
        blocks.append(Paragraph(Words(text)))
    if blocks:
        codes = msg(
            "Every record has a code with a check digit, such as NED-00042-7: please quote it."
        )
        blocks.append(Paragraph(desk.words(codes), "small"))
    return blocks
