"""Say where everything comes from, how the scores are made, and what to be careful about."""

from __future__ import annotations

from collections import Counter
from pathlib import PurePath

from lmec_match.briefing.blocks import Block, Bullets, Heading, Table
from lmec_match.briefing.desk import Desk
from lmec_match.briefing.sections._parts import columns
from lmec_match.i18n import msg

TITLE = msg("Sources and caveats")


def build(desk: Desk) -> list[Block]:
    """Return the caveats, and the lists that the records came from where the edition shows them."""
    date = desk.day(desk.source.as_of)
    points = [
        msg("All figures are as of {date}, as the senders gave them; the Centre has not audited "
            "them.", date=date),
        msg("Amounts in other currencies are converted at the exchange rates that the Centre "
            "keeps."),
    ]  # fmt: skip
    if "matches" in desk.edition.sections:
        points += [
            msg("A score is the weighted mean of what could be assessed, out of 100; the thin line "
                "under it says how much of the weight that was. Unknown facts neither help nor "
                "harm."),
            msg("Scores are advice; what people decided is recorded separately."),
        ]  # fmt: skip
    if desk.edition.key != "chair":
        points.append(
            msg("This edition holds only information released to its readers.")
        )
    blocks: list[Block] = [Bullets(tuple(desk.words(p) for p in points))]
    lists: Counter[tuple[str, str, str]] = Counter()
    for record in desk.source.records.values():
        source = record.source_of("*")
        if source.file:
            lists[source.file, source.sheet, source.date[:10]] += 1
    if lists:
        rows = tuple(
            (file, "" if sheet == PurePath(file).stem else sheet, desk.date(date),
             desk.count(count))
            for (file, sheet, date), count in sorted(lists.items())
        )
        blocks.append(Heading(desk.words(msg("Lists received")), 3))
        blocks.append(
            Table(
                columns(desk, (msg("File"), 4), (msg("Sheet"), 2), (msg("Received"), 2),
                        (msg("Records"), 1, "right")),
                rows,
            )
        )  # fmt: skip
    return blocks
