"""Give the sections one desk to write at: the redacted source, languages, finished words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from lmec_match.briefing.blocks import Amount, Words
from lmec_match.briefing.source import PackSource
from lmec_match.briefing.spec import Edition
from lmec_match.domain import words
from lmec_match.domain.fields import Field, FieldType
from lmec_match.domain.kinds import KINDS
from lmec_match.domain.matches import MatchList, MatchResult
from lmec_match.domain.record import Record
from lmec_match.domain.values import Money, PartialDate, Ref, Source
from lmec_match.domain.words import Day
from lmec_match.i18n import Message, Translator, msg


@dataclass(frozen=True)
class Desk:
    """Hold what a section may see (the source is redacted already) and write its words."""

    source: PackSource
    edition: Edition
    translators: tuple[Translator, ...]

    # -- words ---------------------------------------------------------------------------------

    def words(self, message: Message | str) -> Words:
        """Return a message in both languages."""
        made = [t(message) for t in self.translators]
        return _words(made)

    def label(self, labels: Mapping[str, str]) -> Words:
        """Return labels in both languages."""
        return _words([t.label(labels) for t in self.translators])

    def term(self, vocabulary: str, code: str) -> Words:
        """Return one code of a vocabulary in both languages."""
        if not code:
            return Words("")
        return _words(
            [words.term(vocabulary, code, t, self.source.vocabularies) for t in self.translators]
        )

    def both(self, text: Words) -> str:
        """Return both languages on one line."""
        return f"{text.primary} {text.secondary}".strip()

    @property
    def first(self) -> Translator:
        """Return the translator of the leading language."""
        return self.translators[0]

    # -- values --------------------------------------------------------------------------------

    def field_label(self, kind: str, key: str) -> Words:
        """Return a field's label in both languages."""
        return self.label(KINDS[kind].field(key).labels)

    def value(self, record: Record, key: str) -> str:
        """Return a field's value as people read it, "" when unknown; terms in both languages."""
        return self.written(KINDS[record.kind].field(key), record.values.get(key))

    def short(self, record: Record, key: str) -> str:
        """Return a value in the leading language alone, money without its conversion."""
        value = record.values.get(key)
        if isinstance(value, Money):
            return words.money(value, usd=False, language=self.first.language)
        field = KINDS[record.kind].field(key)
        return words.format_value(field, value, self.first, self.source.vocabularies)

    def amount(self, record: Record, key: str) -> Amount:
        """Return money for a table cell, with its value in USD."""
        value = record.money(key)
        usd = value.usd if value is not None else None
        return Amount(self.short(record, key), None if usd is None else float(usd))

    def written(self, field: Field, value: Any) -> str:
        """Return any value of a field; "" when unknown."""
        vocabularies = self.source.vocabularies
        made = [words.format_value(field, value, t, vocabularies) for t in self.translators]
        if len(made) > 1 and field.type in (FieldType.TERM, FieldType.TERMS, FieldType.BOOL):
            return made[0] if made[0] == made[1] else f"{made[0]}\n{made[1]}"
        return made[0]

    def date(self, value: PartialDate | str | None) -> str:
        """Return a date in the leading language; a text that is no date as it is."""
        if value is None:
            return ""
        if isinstance(value, PartialDate):
            return words.date(value, self.first)
        try:
            return words.date(PartialDate.parse(value[:10]), self.first)
        except ValueError:
            return value

    def day(self, value: PartialDate | str) -> Day | str:
        """Return a date for a message, which each language writes its own way."""
        try:
            return Day(
                value if isinstance(value, PartialDate) else PartialDate.parse(value[:10])
            )
        except ValueError:
            return str(value)

    def listed(self, parts: Iterable[str]) -> str:
        """Join the parts that say something as the leading language does."""
        return self.first.listed(p for p in parts if p)

    def source_of(self, source: Source) -> str:
        """Return where a value came from, in the leading language."""
        return words.source(source, self.first)

    def country(self, code: str) -> str:
        """Return a country's name in the leading language."""
        return self.term("country", code).primary

    # -- records -------------------------------------------------------------------------------

    def of_kind(self, *kinds: str) -> list[Record]:
        """Return the pack's records of some kinds by country, then name."""
        found = [r for r in self.source.records.values() if r.kind in kinds]
        return sorted(found, key=lambda r: (self.countries_of(r)[:1], r.name.casefold(), r.code))

    def countries_of(self, record: Record) -> tuple[str, ...]:
        """Return the countries of a record, whatever its kind calls them."""
        keys = ("country", "countries", "serviced_in", "countries_served")
        fields = KINDS[record.kind].by_key
        return next((record.terms(k) for k in keys if k in fields and record.terms(k)), ())

    def organisation(self, ref: Ref) -> Record | None:
        """Return the organisation behind a reference, None when it is only a name."""
        return self.source.records.get(ref.code) if ref.code else None

    def party(self, ref: Ref) -> str:
        """Return the key of a party: its code, else its name."""
        return ref.code or ref.text.casefold()

    def title(self, record: Record) -> str:
        """Return a record's name in the pack's leading language where it has one."""
        return self.named(record, self.first.language) or record.name

    def named(self, record: Record, language: str) -> str:
        """Return a record's own name in a language, "" when it has none."""
        return next((n.text for n in record.names()[1:] if n.language == language), "")

    def offer(self, code: str, name: str) -> str:
        """Return the name of a matched offer, in the pack's language where its record has it."""
        record = self.source.records.get(code)
        return self.title(record) if record is not None else name

    def name_of(self, ref: Ref) -> str:
        """Return a party's name."""
        record = self.organisation(ref)
        return self.title(record) if record is not None else ref.text or ref.code

    @cached_property
    def invitations(self) -> tuple[Record, ...]:
        """Return the invitations that were not declined, by side, country and name."""
        order = [t.code for t in self.source.vocabularies["side"].terms]
        return tuple(
            sorted(
                (i for i in self.source.invitations if i.text("state") != "declined"),
                key=lambda i: (
                    order.index(i.text("side")) if i.text("side") in order else len(order),
                    self.country(i.text("country")),
                    self.name_of(i.ref("organisation")).casefold(),
                ),
            )
        )

    @cached_property
    def meetings(self) -> tuple[Record, ...]:
        """Return the planned meetings by slot and table; of one party when the copy is its own."""
        found = [m for m in self.source.meetings if m.values.get("slot")]
        if self.source.audience:
            found = [m for m in found if self.source.audience in self.parties(m)]
        return tuple(
            sorted(found, key=lambda m: (m.values.get("slot") or 0, m.values.get("table") or 0))
        )

    def parties(self, meeting: Record) -> tuple[str, str]:
        """Return the keys of both parties of a meeting."""
        return self.party(meeting.ref("organisation_a")), self.party(meeting.ref("organisation_b"))

    def slot(self, meeting: Record) -> str:
        """Return a meeting's time, or its slot's number where no time is known."""
        number = int(meeting.values.get("slot") or 0)
        slots: Sequence[Any] = self.source.roundtable.values.get("slots") or ()
        if 0 < number <= len(slots) and isinstance(slots[number - 1], Mapping):
            start, end = slots[number - 1].get("start", ""), slots[number - 1].get("end", "")
            return f"{start}–{end}" if start and end else str(start or number)
        return str(number)

    def subject(self, meeting: Record) -> str:
        """Return what a meeting is about."""
        value = meeting.values.get("subject")
        if isinstance(value, str):
            return value
        return "; ".join(str(part) for part in value or () if part)

    # -- matches -------------------------------------------------------------------------------

    def lists_for(self, code: str) -> list[MatchList]:
        """Return the match lists of a need or project."""
        return [m for m in self.source.match_lists if m.query.code == code]

    def match_between(self, meeting: Record) -> tuple[MatchList, MatchResult] | None:
        """Return the best match that stands behind a meeting, None when there is none."""
        asks, offers = self.parties(meeting)
        found = [
            (answer, result)
            for answer in self.source.match_lists
            if asks in self._owners(answer.query.code)
            for result in answer.results
            if offers in self._owners(result.code)
        ]
        return max(found, key=lambda pair: (pair[1].score, pair[1].code), default=None)

    def _owners(self, code: str) -> frozenset[str]:
        record = self.source.records.get(code)
        if record is None:
            return frozenset()
        keys = ("requester", "supplier", "funder", "authority")
        refs = [record.ref(k) for k in keys if k in record.values]
        return frozenset({record.code, *(self.party(r) for r in refs)})

    def unknown(self) -> Words:
        """Return the words for a value that nobody gave."""
        return self.words(msg("not known"))


def _words(made: Sequence[str]) -> Words:
    first = made[0]
    second = made[1] if len(made) > 1 and made[1] != first else ""
    return Words(first, second)


def joined(parts: Iterable[str], comma: str = ", ") -> str:
    """Join the parts that say something."""
    return comma.join(p for p in parts if p)
