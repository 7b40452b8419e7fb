"""Print a note a country: what it brings to the table, and what the Centre should know."""

from __future__ import annotations

from lmec_match.briefing.blocks import Block, Facts, Heading, Paragraph, Table, Words
from lmec_match.briefing.desk import Desk
from lmec_match.briefing.sections._parts import columns
from lmec_match.i18n import msg

TITLE = msg("Country notes")


def build(desk: Desk) -> list[Block]:
    """Return the countries at the table or on the agenda, each with its figures."""
    needs, projects = desk.of_kind("needs"), desk.of_kind("projects")
    codes = {r.text("country") for r in (*needs, *projects)}
    codes |= {i.text("country") for i in desk.invitations} | set(desk.source.country_notes)
    blocks: list[Block] = []
    for code in sorted(
        codes - {""}, key=lambda c: desk.source.vocabularies.labels("country", c).get("en", c)
    ):
        blocks.append(Heading(desk.term("country", code)))
        own = [r for r in (*needs, *projects) if r.text("country") == code]
        seats = [i for i in desk.invitations if i.text("country") == code]
        serving = [r for r in desk.of_kind("funding") if code in r.terms("countries")]
        blocks.append(
            Facts(
                (
                    (desk.words(msg("Needs")), str(sum(r.kind == "needs" for r in own))),
                    (desk.words(msg("PPP projects")), str(sum(r.kind == "projects" for r in own))),
                    (desk.words(msg("Open funding sources")), str(len(serving))),
                    (desk.words(msg("Organisations")), str(len(seats))),
                )
            )
        )
        note = desk.source.country_notes.get(code, "")
        if note:
            blocks.append(Paragraph(Words(note)))
        if own:
            blocks.append(
                Table(
                    columns(desk, (msg("Code"), 1.3), (msg("Need or project"), 5),
                            (msg("Amount"), 2, "right")),
                    tuple(
                        (r.code, desk.title(r),
                         desk.amount(r, "budget" if r.kind == "needs" else "cost"))
                        for r in own
                    ),
                )
            )  # fmt: skip
    return blocks
