"""Print each party's own meetings."""

from __future__ import annotations

from dataclasses import replace

from lmec_match.briefing.blocks import Block, Heading, Words
from lmec_match.briefing.desk import Desk
from lmec_match.briefing.sections._parts import meetings_table
from lmec_match.domain.record import Record
from lmec_match.domain.values import Ref
from lmec_match.i18n import msg

TITLE = msg("Itineraries")


def build(desk: Desk) -> list[Block]:
    """Return one table a party, in the order of the delegations; of one party in its own copy."""
    by_party: dict[str, list[Record]] = {}
    refs: dict[str, Ref] = {}
    for meeting in desk.meetings:
        for key in ("organisation_a", "organisation_b"):
            ref = meeting.ref(key)
            by_party.setdefault(desk.party(ref), []).append(meeting)
            refs[desk.party(ref)] = ref
    if desk.source.audience:
        by_party = {k: v for k, v in by_party.items() if k == desk.source.audience}
    order = [desk.party(i.ref("organisation")) for i in desk.invitations]
    place = {party: at for at, party in enumerate(order)}
    blocks: list[Block] = []
    for party in sorted(by_party, key=lambda p: (place.get(p, len(order)), p)):
        # The contents would say the same names as under the delegations.
        blocks.append(Heading(desk.name_of(refs[party]), entry=Words("")))
        table = meetings_table(desk, by_party[party], other_of=party)
        blocks.append(replace(table, dense=True))
    return blocks
