"""Leave out what an edition may not show, before any section sees data.

Redaction is by omission: a field of a class that the edition may not see is not in its records,
and therefore in no page, no workbook, no metadata and no intermediate file. Free text is scanned
as well, because people write telephone numbers into summaries.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from lmec_match.briefing.source import PackSource, brought, listed, owners
from lmec_match.briefing.spec import Edition
from lmec_match.domain.fields import Disclosure, FieldType
from lmec_match.domain.kinds import KINDS
from lmec_match.domain.matches import Evidence, MatchList, MatchQuery, MatchResult, NearMiss, Role
from lmec_match.domain.record import Record
from lmec_match.domain.values import Contact, Ref, Source
from lmec_match.i18n import Message, msg

_STRICTER: Mapping[tuple[str, str], Disclosure] = {
    ("roundtables", "keep_apart"): Disclosure.INTERNAL,
    ("roundtables", "interpreters"): Disclosure.DELEGATION,
    ("roundtables", "seating_rule"): Disclosure.DELEGATION,
    ("invitations", "unavailable"): Disclosure.INTERNAL,
    ("invitations", "reason"): Disclosure.INTERNAL,
    ("invitations", "offers"): Disclosure.DELEGATION,
    ("invitations", "state"): Disclosure.INTERNAL,
    ("decisions", "by"): Disclosure.INTERNAL,
    ("meetings", "score"): Disclosure.DELEGATION,
    ("meetings", "subject"): Disclosure.DELEGATION,
    ("meetings", "outcome"): Disclosure.DELEGATION,
    ("meetings", "locked"): Disclosure.INTERNAL,
    ("meetings", "interpreter"): Disclosure.ENTERPRISE,
}
"""On paper these are closer than in the register, where an officer works with them."""

_PRACTICAL = frozenset({("roundtables", "practical"), ("roundtables", "programme")})
"""Texts written for everybody who comes, in which a hotel's telephone number is wanted."""

_NAMING = frozenset({"name", "names"})

_EMAIL = re.compile(r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+")
_PHONE = re.compile(
    r"(?<![\w.,/])(?:\+|00)\d[\d\s().\-]{6,}\d(?!\w)"
    r"|(?<![\w.,/])0\d{1,3}[\s\-]\d{2,4}[\s\-]?\d{3,5}(?!\w)"
)
_DIGIT = "0-9០-៩๐-๙໐-໙၀-၉"
_LABELLED = re.compile(
    r"(?i)(?:\b(?:tel|phone|mobile|fax|whatsapp|wechat|line)\b|电话|手机|传真|微信|โทร|ໂທ|"
    r"ទូរស័ព្ទ|ဖုန်း|điện thoại)"
    rf"\s*[.:：]?\s*[+(]?[{_DIGIT}][{_DIGIT}\s().\-]{{5,}}"
)
_SHORTEST_NAME = 5
_SHORTEST_DENSE = 2
"""A Chinese name of two characters is whole; two Latin letters are anybody's."""
_DENSE = re.compile(r"[\u3400-\u9fff]")
_TITLE = re.compile(
    r"^(?:(?:dr|prof|mr|mrs|ms|miss|eng|ing|h\.?e|hon|khun|lok|daw|u|ko|ông|bà)\b\.?\s+)+", re.I
)


@dataclass(frozen=True)
class Redaction:
    """Redact for one edition; `known` holds the contact details of the register in this pack."""

    edition: Edition
    known: tuple[re.Pattern[str], ...]

    @property
    def hides_contacts(self) -> bool:
        """Say whether contact details are out of this edition."""
        return not self.edition.may_see(Disclosure.CONTACT)

    def class_of(self, kind: str, key: str) -> Disclosure:
        """Return a field's class on paper."""
        return _STRICTER.get((kind, key)) or KINDS[kind].field(key).disclosure

    def may_see(self, kind: str, key: str) -> bool:
        """Say whether the edition may show a field; unknown fields are never shown."""
        if key not in KINDS[kind].by_key:
            return False
        return all(
            self.edition.may_see(c)
            for c in (self.class_of(kind, key), KINDS[kind].field(key).disclosure)
        )

    def record(self, record: Record) -> Record:
        """Return a record with only what the edition may show."""
        values = {
            key: self._value(record.kind, key, value)
            for key, value in record.values.items()
            if self.may_see(record.kind, key)
        }
        sources = {}
        if self.edition.may_see(Disclosure.DELEGATION):
            sources = {
                key: self.source(source)
                for key, source in record.sources.items()
                if key == "*" or key in values
            }
        return replace(record, values=values, sources=sources)

    def source(self, source: Source) -> Source:
        """Return a source; who typed a value and which file held it stay with those who may see
        delegations' papers."""
        return source if self.edition.may_see(Disclosure.DELEGATION) else Source()

    def text(self, text: str, *, free: bool = True) -> str:
        """Return a text without contact details; `free` text is also searched by pattern."""
        if not self.hides_contacts:
            return text
        for pattern in self.known:
            text = pattern.sub("", text)
        if free:
            for pattern in (_EMAIL, _LABELLED, _PHONE):
                text = pattern.sub("", text)
        return text

    def _value(self, kind: str, key: str, value: Any) -> Any:
        field = KINDS[kind].field(key)
        free = (kind, key) not in _PRACTICAL and key not in _NAMING and field.type in (
            FieldType.LONG_TEXT, FieldType.JSON, FieldType.EXTRA, FieldType.TEXT, FieldType.URL
        )  # fmt: skip
        return self._scrubbed(value, free)

    def _scrubbed(self, value: Any, free: bool) -> Any:
        if not self.hides_contacts:
            return value
        match value:
            case str():
                return self.text(value, free=free)
            case Ref():
                return Ref(value.code, self.text(value.text, free=False))
            case tuple() | list():
                return type(value)(self._scrubbed(v, free) for v in value)
            case Mapping():
                return {k: self._scrubbed(v, free) for k, v in value.items()}
            case Message():
                return self.message(value)
            case _ if hasattr(value, "text") and hasattr(value, "usage"):
                return replace(value, text=self.text(value.text, free=False))
            case _ if hasattr(value, "written"):
                return replace(value, written="")
            case _:
                return value

    def message(self, message: Message) -> Message:
        """Return a message whose parameters hold no contact details."""
        params = {k: self._scrubbed(v, True) for k, v in message.params.items()}
        return Message(message.text, params)

    # -- matches -------------------------------------------------------------------------------

    def match_list(self, answer: MatchList) -> MatchList:
        """Return a list as the edition may show it; without the section, only its questions."""
        shows = "matches" in self.edition.sections
        questions = tuple(
            replace(q, why=self.message(q.why)) if shows else replace(q, why=msg(""), gain=0.0)
            for q in answer.questions
            if self._asked(q.code, q.field)
        )
        near = tuple(
            self._near_miss(n)
            for n in answer.near_misses
            if shows
            and all(self._shown(answer.query.kind, n.kind, e) for e in n.failed)
        )
        return MatchList(
            self._query(answer.query),
            self._profile(answer.profile, shows),
            tuple(self._result(answer.query.kind, r) for r in answer.results) if shows else (),
            near,
            questions,
            answer.considered if shows else 0,
            tuple(self.message(n) for n in answer.notes) if shows else (),
            ranked=answer.ranked if shows else 0,
            unlike=answer.unlike if shows else 0,
            far=answer.far if shows else 0,
            withheld=len(answer.near_misses) - len(near) if shows else 0,
        )

    def _profile(self, profile: Mapping[str, Any], shows: bool) -> dict[str, Any]:
        """Return what the reader of a list may know of how it was made: its words of advice mean
        nothing without the thresholds."""
        if self.edition.may_see(Disclosure.INTERNAL):
            return dict(profile)
        return {k: v for k, v in profile.items() if shows and k == "thresholds"}

    def _query(self, query: MatchQuery) -> MatchQuery:
        values = {
            k: self._value(query.kind, k, v)
            for k, v in query.values.items()
            if self.may_see(query.kind, k)
        }
        return replace(query, text=self.text(query.text), values=values, sources={})

    def _asked(self, code: str, key: str) -> bool:
        prefix = code.split("-", 1)[0]
        return any(k.prefix == prefix and self.may_see(k.key, key) for k in KINDS.values())

    def _result(self, asked: str, result: MatchResult) -> MatchResult:
        rows = tuple(
            row
            for row in (self._evidence(asked, result.kind, e) for e in result.evidence)
            if row is not None
        )
        return replace(result, name=self.text(result.name, free=False), evidence=rows)

    def _near_miss(self, miss: NearMiss) -> NearMiss:
        return replace(
            miss,
            name=self.text(miss.name, free=False),
            failed=tuple(self._plain(gate) for gate in miss.failed),
            cures=tuple(self.message(cure) for cure in miss.cures),
        )

    def _shown(self, asked: str, offered: str, row: Evidence) -> bool:
        """Say whether both fields that a row compares may be shown; a kind without the field
        (the party's own record stands behind it) is judged by every kind that has it."""
        return self._field_shown(asked, row.need_field) and self._field_shown(
            offered, row.offer_field
        )

    def _field_shown(self, kind: str, key: str) -> bool:
        if not key:
            return True
        if kind in KINDS and key in KINDS[kind].by_key:
            return self.may_see(kind, key)
        holders = [k.key for k in KINDS.values() if key in k.by_key]
        return all(self.may_see(k, key) for k in holders)

    def _evidence(self, asked: str, offered: str, row: Evidence) -> Evidence | None:
        if self._shown(asked, offered, row):
            return self._plain(row)
        if row.role is Role.GATE or not row.max_points:
            return None
        # Its points stay, or the waterfall would no longer add up to the score.
        return row._replace(
            key="other",
            reason=msg("Not shown in this edition."),
            need_value=None,
            offer_value=None,
            need_field="",
            offer_field="",
            need_source=Source(),
            offer_source=Source(),
        )

    def _plain(self, row: Evidence) -> Evidence:
        return row._replace(
            reason=self.message(row.reason),
            need_value=self._scrubbed(row.need_value, True),
            offer_value=self._scrubbed(row.offer_value, True),
            need_source=self.source(row.need_source),
            offer_source=self.source(row.offer_source),
        )


def source(given: PackSource, edition: Edition) -> PackSource:
    """Return the source with only what an edition may show: the one door to the sections."""
    redaction = Redaction(edition, tuple(_patterns(given)))
    sections = edition.sections
    delegates = edition.may_see(Disclosure.DELEGATION)
    # Here, for who may not see the states cannot leave out those who declined.
    seated = [i for i in given.invitations if i.text("state") != "declined"]
    hidden = frozenset() if "matches" in sections else _only_matched(given, seated)

    def several(records: Iterable[Record], wanted: bool = True) -> tuple[Record, ...]:
        return tuple(redaction.record(r) for r in records) if wanted else ()

    return PackSource(
        roundtable=redaction.record(given.roundtable),
        vocabularies=given.vocabularies,
        as_of=given.as_of,
        invitations=several(seated),
        meetings=several(given.meetings, "itineraries" in sections or "schedules" in sections),
        records={
            code: redaction.record(r) for code, r in given.records.items() if code not in hidden
        },
        pageless=given.pageless - hidden,
        terms={code: found for code, found in given.terms.items() if code not in hidden},
        match_lists=tuple(
            redaction.match_list(m)
            for m in given.match_lists
            if "matches" in sections or "questions" in sections
        ),
        decisions=several(given.decisions, delegates and "matches" in sections),
        commitments=several(given.commitments, "commitments" in sections),
        earlier_meetings=several(given.earlier_meetings, "biographies" in sections),
        country_notes=dict(given.country_notes) if delegates else {},
        balance=tuple(given.balance) if edition.may_see(Disclosure.INTERNAL) else (),
        # What another edition said must not come in through the page of changes.
        previous=given.previous if given.previous.get("edition") == edition.key else {},
        number=given.number,
        office=given.office,
        audience=given.audience,
        seats=tuple(given.seats) if delegates else (),
        seating_rule=given.seating_rule if delegates else None,
    )


def _only_matched(given: PackSource, seated: Sequence[Record]) -> frozenset[str]:
    """Return the offers that stand in match lists and that nobody at the table brings, and the
    organisations that are there for them alone.

    Who may not read the matches would learn from their being there how well they match, and from
    the name of who declined that he was asked.
    """
    named = {i.ref("organisation").code for i in seated}
    offers = listed(given.match_lists) - brought(seated) - named
    behind = {code: {ref.code for ref in owners(r)} for code, r in given.records.items()}
    named.update(*(found for code, found in behind.items() if code not in offers))
    orphaned = set().union(*(behind.get(code, set()) for code in offers))
    return frozenset((offers | orphaned) - named)


def _patterns(given: PackSource) -> Iterable[re.Pattern[str]]:
    """Yield a pattern for every known contact detail, the longest first."""
    everything = (
        given.roundtable, *given.records.values(), *given.invitations, *given.meetings,
        *given.earlier_meetings,
    )  # fmt: skip
    details = {d for r in everything for d in _details(r)}
    for detail in sorted(details, key=lambda d: (-len(d), d)):
        yield _pattern(detail)


def _details(record: Record) -> Iterable[str]:
    fields = KINDS[record.kind].by_key
    for key, value in record.values.items():
        if key in fields and fields[key].type is FieldType.CONTACTS:
            for contact in value or ():
                if isinstance(contact, Contact):
                    yield from _kept((contact.name, contact.email, contact.phone))
        if (record.kind, key) == ("invitations", "delegates"):
            for delegate in value if isinstance(value, (list, tuple)) else ():
                yield from _kept(_strings(delegate))


def _strings(delegate: Any) -> Iterable[str]:
    if isinstance(delegate, Mapping):
        return [str(delegate.get(k) or "") for k in ("name", "email", "phone", "mobile")]
    return [str(delegate)]


def _kept(details: Iterable[str]) -> Iterable[str]:
    """Yield the details that are long enough to be found in a text without eating words.

    A name is also looked for without the title before it ("Dr. A. Name", "Mr A Name").
    """
    for detail in (d.strip() for d in details if d):
        for form in dict.fromkeys((detail, _TITLE.sub("", detail))):
            if len(form) >= (_SHORTEST_DENSE if _DENSE.search(form) else _SHORTEST_NAME):
                yield form


def _pattern(detail: str) -> re.Pattern[str]:
    """Match a detail however it is spaced; a number by its digits."""
    digits = re.sub(r"\D", "", detail)
    if len(digits) >= 6 and not re.search(r"[^\W\d_]{3}", detail):
        return re.compile(r"\+?" + r"[\s().\-/]*".join(digits))
    escaped = r"\s+".join(re.escape(part) for part in detail.split())
    # Letters that go on would make it another word; scripts without spaces have no such border.
    edge = r"(?<![A-Za-z0-9])", r"(?![A-Za-z0-9])"
    return re.compile(f"{edge[0]}{escaped}{edge[1]}", re.IGNORECASE)


def scrubber(given: PackSource, edition: Edition) -> Callable[[str], str]:
    """Return the text filter of an edition, for words that come from outside the records."""
    redaction = Redaction(edition, tuple(_patterns(given)))
    return redaction.text
