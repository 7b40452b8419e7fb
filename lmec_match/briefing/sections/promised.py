"""Open with what was promised at earlier roundtables."""

from __future__ import annotations

from lmec_match.briefing.blocks import Block, Paragraph
from lmec_match.briefing.desk import Desk
from lmec_match.briefing.sections.commitments import table
from lmec_match.i18n import msg

TITLE = msg("What was promised last time")


def build(desk: Desk) -> list[Block]:
    """Return the commitments of earlier roundtables with their state."""
    here = desk.source.roundtable.code
    earlier = [c for c in desk.source.commitments if c.ref("roundtable").code != here]
    if not earlier:
        return []
    still_open = sum(c.text("state") in ("open", "") for c in earlier)
    intro = desk.words(
        msg("{count} {count:commitment was|commitments were} made at earlier roundtables; "
            "{open} {open:is|are} still open.",
            count=len(earlier), open=still_open)
    )  # fmt: skip
    return [Paragraph(intro, "lead"), table(desk, earlier, with_roundtable=True)]
