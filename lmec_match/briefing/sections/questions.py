"""Gather the questions for the market: what nobody has told yet and would decide."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from lmec_match.briefing.blocks import Block, Cell, Heading, Paragraph, Table, Words
from lmec_match.briefing.desk import Desk, joined, together
from lmec_match.briefing.sections._parts import columns, merged
from lmec_match.domain.fields import Disclosure, Field
from lmec_match.domain.kinds import KINDS, kind_of
from lmec_match.domain.matches import MatchList, Question
from lmec_match.domain.record import Record
from lmec_match.domain.words import Figure
from lmec_match.i18n import Message, msg

TITLE = msg("Questions for the market")

_ALWAYS: Mapping[str, tuple[str, ...]] = {
    "needs": ("capacity", "standard", "budget", "needed_by"),
    "projects": ("cost", "gap", "mode", "revenue", "land_permits", "sought"),
    "funding": ("ticket", "instruments", "applicants", "excludes", "cofinancing", "closes"),
}
"""What the other side needs to know before it can answer: who offers, of a need or project; who
asks, of a source of money."""

_ANSWER: tuple[tuple[Message, tuple[str, ...], bool], ...] = (
    (msg("To suppliers"), ("technologies", "partners"), False),
    (msg("To funders"), ("funding",), False),
    (msg("To those who ask"), ("needs", "projects"), False),
    (msg("For the Centre to find out"), ("technologies", "partners", "funding", *_ALWAYS), True),
)
"""Who can answer, the kinds of the records that he knows, and whether the Centre's own findings are
meant, such as due diligence."""
_ASKS_OF = {"technologies": "supplier", "funding": "funder", "needs": "requester",
            "projects": "authority"}  # fmt: skip


@dataclass
class _Asked:
    """Collect what is asked of one record: its fields with their gain, and why."""

    fields: dict[str, float] = field(default_factory=dict)
    lists: dict[str, float] = field(default_factory=dict)
    """Code of the need or project in whose list the record stands → points an answer may move."""
    why: list[Message] = field(default_factory=list)


def unknown(desk: Desk) -> dict[str, tuple[Field, ...]]:
    """Return by record what those who know it can be asked about, the weightiest first."""
    asked = _gathered(desk)[False]
    records = desk.source.records
    return {c: tuple(_ordered(records[c], a)) for c, a in asked.items() if c in records}


def _gathered(desk: Desk) -> dict[bool, dict[str, _Asked]]:
    """Return what is not known of each record: the Centre's own findings (True), and the rest."""
    asked: dict[bool, dict[str, _Asked]] = {True: {}, False: {}}
    for answer in desk.source.match_lists:
        for question in answer.questions:
            known = asked[_is_own_finding(question)].setdefault(question.code, _Asked())
            _note(known, question, answer)
    asking = desk.of_kind("needs", "projects")
    for record in [*asking, *desk.with_pages("funding")]:
        for key in _ALWAYS[record.kind]:
            if record.values.get(key) in (None, "", ()):
                asked[False].setdefault(record.code, _Asked()).fields.setdefault(key, 0.0)
    return asked


def build(desk: Desk) -> list[Block]:
    """Return what is not known, a record a row, by who can answer."""
    asked = _gathered(desk)
    blocks: list[Block] = []
    for title, kinds, own in _ANSWER:
        found = [r for kind in kinds for r in desk.of_kind(kind) if r.code in asked[own]]
        if found:
            blocks += [Heading(desk.words(title)), _table(desk, found, asked[own])]
    if blocks and "matches" in desk.edition.sections:
        effect = msg("An answer may change the order of the match lists.")
        blocks.insert(0, Paragraph(desk.words(effect), "small"))
    return blocks


def _is_own_finding(question: Question) -> bool:
    found = kind_of(question.code).by_key.get(question.field)
    return found is not None and found.disclosure is Disclosure.INTERNAL


def _note(asked: _Asked, question: Question, answer: MatchList) -> None:
    asked.fields[question.field] = max(question.gain, asked.fields.get(question.field, 0.0))
    if question.code == answer.query.code:
        if question.why.text and question.why not in asked.why:
            asked.why.append(question.why)
    elif question.gain:
        known = asked.lists.get(answer.query.code, 0.0)
        asked.lists[answer.query.code] = max(question.gain, known)


def _table(desk: Desk, records: Sequence[Record], asked: Mapping[str, _Asked]) -> Table:
    whys = {r.code: _why(desk, asked[r.code]) for r in records}
    with_why = any(whys.values())
    needed = {
        "needs": desk.words(msg("Whoever makes an offer needs to know it.")),
        "projects": desk.words(msg("Whoever makes an offer needs to know it.")),
        "funding": desk.words(msg("Whoever applies needs to know it.")),
    }
    rows: list[tuple[Cell, ...]] = []
    for record in records:
        row: list[Cell] = [record.code, _name(desk, record), _facts(desk, record, asked)]
        why = whys[record.code] or needed.get(record.kind, Words(""))
        rows.append((*row, why) if with_why else tuple(row))
    heads = [(msg("Code"), 1.3), (msg("Name"), 3), (msg("What is not known"), 2.4)]
    if with_why:
        heads.append((msg("Why it matters"), 3))
    return Table(columns(desk, *heads), tuple(rows))


def _name(desk: Desk, record: Record) -> Words:
    """Return what a record is called, and under it who can answer for it."""
    title = desk.title(record)
    if record.kind not in _ASKS_OF:
        return title
    owner = desk.name_of(record.ref(_ASKS_OF[record.kind]))
    below = () if owner == title else (owner.primary, owner.secondary)
    return Words(title.primary, joined((title.secondary, *below), "\n"))


def _facts(desk: Desk, record: Record, asked: Mapping[str, _Asked]) -> Words:
    order = _ordered(record, asked[record.code])
    return desk.each(lambda t: t.listed(t.label(f.labels) for f in order))


def _ordered(record: Record, asked: _Asked) -> list[Field]:
    """Return the facts by what they could move; in the order of the form where that is closed."""
    order = [f for f in KINDS[record.kind].fields if f.key in asked.fields]
    return sorted(order, key=lambda f: -round(asked.fields[f.key], 6))


def _summed(whys: Sequence[Message]) -> list[Message]:
    """Return what is said of several lists of one need once, with the sum of their counts."""
    found: dict[str, list[Message]] = {}
    for why in whys:
        found.setdefault(str(Message(why.text, {**why.params, "count": 1})), []).append(why)
    return [
        Message(one[0].text, {**one[0].params, "count": sum(int(m.params["count"]) for m in one)})
        if len(one) > 1 else one[0]
        for one in found.values()
    ]  # fmt: skip


def _why(desk: Desk, asked: _Asked) -> Words:
    """Return in words what an answer would do: to its place in a list, or to the comparison."""
    ranked = sorted(asked.lists.items(), key=lambda pair: (-round(pair[1], 6), pair[0]))
    lines = merged(_summed(asked.why), "criterion")
    if ranked:
        code, gain = ranked[0]
        record = desk.source.records.get(code)
        lines.append(
            msg("Up to {points} points in the list for {name}.", points=Figure(round(gain, 1)),
                name=desk.labels(desk.title(record)) if record is not None else code)
        )  # fmt: skip
    if len(ranked) > 1:
        lines.append(msg("Also in {count} other {count:list|lists}.", count=len(ranked) - 1))

    return together((desk.words(line) for line in lines), "\n")
