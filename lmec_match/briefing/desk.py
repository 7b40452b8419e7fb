"""Give the sections one desk to write at: the redacted source, languages, finished words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from lmec_match.briefing.blocks import NOTHING, Amount, Words
from lmec_match.briefing.source import PackSource, owners
from lmec_match.briefing.spec import Edition
from lmec_match.domain import words
from lmec_match.domain.countries import MEMBERS
from lmec_match.domain.fields import Field, FieldType
from lmec_match.domain.kinds import KINDS
from lmec_match.domain.matches import MatchList, MatchResult
from lmec_match.domain.record import Record
from lmec_match.domain.values import Money, PartialDate, Ref, Source
from lmec_match.domain.words import Day
from lmec_match.i18n import SOURCE_LANGUAGE, Labels, Message, Translator, msg
from lmec_match.text.scripts import language_of

_MARKS = {ord(mark): None for mark in ".,\u00a0\u202f "}
_COUNTRIES = 3
"""Countries of a record that a cell names; of more, those that are left out."""


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

    def each(self, make: Callable[[Translator], str]) -> Words:
        """Return what a function writes, in both languages."""
        return _words([make(t) for t in self.translators])

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

    @property
    def first(self) -> Translator:
        """Return the translator of the leading language."""
        return self.translators[0]

    # -- values --------------------------------------------------------------------------------

    def field_label(self, kind: str, key: str) -> Words:
        """Return a field's label in both languages."""
        return self.label(KINDS[kind].field(key).labels)

    def value(self, record: Record, key: str) -> Words:
        """Return a field's value as people read it, empty when unknown."""
        field, value = KINDS[record.kind].field(key), record.values.get(key)
        if field.vocabulary in ("area", "action") and isinstance(value, tuple):
            # Their labels are long, and have commas themselves.
            return together((self.written(field, (code,)) for code in value), "\n")
        return self.written(field, value)

    def fact(self, record: Record, key: str) -> Words:
        """Return a value for the strip under a title: money with its value in USD below it."""
        value = record.money(key)
        if value is None:
            return self.written(KINDS[record.kind].field(key), record.values.get(key)) or NOTHING
        text = self._money(value)
        if value.currency != "USD" and value.usd is not None:
            text += f"\n≈ USD {words.in_usd(value, self.first.language)}"
        return Words(text)

    def amount(self, record: Record, key: str) -> Amount:
        """Return money for a table cell, with its value in USD."""
        value = record.money(key)
        if value is None:
            return Amount(NOTHING.primary)
        return Amount(self._money(value), None if value.usd is None else float(value.usd))

    def _money(self, value: Money) -> str:
        """Return money in its own currency alone, whose figures every reader knows."""
        return words.money(value, usd=False, language=self.first.language)

    def usd(self, record: Record, key: str) -> Amount:
        """Return what money is worth in USD, for a table whose amounts are to be compared."""
        value = record.money(key)
        if value is None or value.usd is None:
            return Amount(NOTHING.primary)
        return Amount(words.in_usd(value, self.first.language), float(value.usd))

    def count(self, number: int) -> str:
        """Return a number of things as the leading language writes it."""
        return words.number(number, self.first.language)

    def written(self, field: Field, value: Any) -> Words:
        """Return any value of a field, empty when unknown."""
        if isinstance(value, Ref):
            return self.name_of(value)
        if field.vocabulary == "country" and isinstance(value, tuple):
            value = tuple(sorted(value, key=self.country_place))
        vocabularies = self.source.vocabularies
        return self.each(lambda t: words.format_value(field, value, t, vocabularies))

    def foreign(self, record: Record, key: str) -> Labels | None:
        """Return the language of a text that people wrote in none of the pack's languages."""
        text = record.values.get(key)
        field = KINDS[record.kind].field(key)
        if not isinstance(text, str) or field.type not in (FieldType.TEXT, FieldType.LONG_TEXT):
            return None
        found = language_of(text)
        if not found or found in {t.language for t in self.translators}:
            return None
        return Labels(self.source.vocabularies.labels("language", found))

    def date(self, value: PartialDate | str | None) -> Words:
        """Return a date; a text that is no date as it is."""
        day = "" if value is None else self.day(value)
        return Words(day) if isinstance(day, str) else self.each(lambda t: day.label(t.language))

    def day(self, value: PartialDate | str) -> Day | str:
        """Return a date for a message, which each language writes its own way."""
        try:
            return Day(
                value if isinstance(value, PartialDate) else PartialDate.parse(value[:10])
            )
        except ValueError:
            return str(value)

    def listed(self, parts: Iterable[Words]) -> Words:
        """Join the parts that say something as each language does."""
        said = [p for p in parts if p]
        return _words([t.listed(p.at(n) for p in said) for n, t in enumerate(self.translators)])

    def source_of(self, source: Source) -> Words:
        """Return where a value came from."""
        return self.each(lambda t: words.source(source, t))

    def country(self, code: str) -> Words:
        """Return a country's name."""
        return self.term("country", code)

    def country_place(self, code: str) -> tuple[bool, str]:
        """Return where a country stands in a list: by its English name, in every language; no
        country comes last."""
        return not code, self.source.vocabularies.labels("country", code).get("en", code).casefold()

    def countries(self, codes: Iterable[str], asking: str = "") -> Words:
        """Return the countries of a record for a cell, the one that asks first; of most members,
        those that are left out, so that all are said in little room."""
        ordered = sorted(dict.fromkeys(codes), key=lambda c: (c != asking, self.country_place(c)))
        missing = [c for c in MEMBERS if c not in ordered]
        if len(ordered) <= _COUNTRIES or len(ordered) + len(missing) > len(MEMBERS):
            return self.listed(self.country(c) for c in ordered)
        if not missing:
            return self.words(msg("All six countries"))
        left_out = self.listed(self.country(c) for c in missing)
        return self.words(msg("All six but {names}", names=self.labels(left_out)))

    def labels(self, words: Words) -> Labels:
        """Return finished words for a message, which each language of the pack writes."""
        return Labels({t.language: words.at(n) for n, t in enumerate(self.translators)})

    # -- records -------------------------------------------------------------------------------

    def of_kind(self, *kinds: str) -> list[Record]:
        """Return the pack's records of some kinds by country, then by the name that is shown."""
        found = [r for r in self.source.records.values() if r.kind in kinds]
        return sorted(found, key=self._place)

    def with_pages(self, kind: str) -> list[Record]:
        """Return the records of a kind that have a page of their own, in the same order."""
        return [r for r in self.of_kind(kind) if r.code not in self.source.pageless]

    def _place(self, record: Record) -> tuple[tuple[bool, str], bytes, str]:
        # A source of money for several countries belongs to none of them.
        own = () if record.kind == "funding" else self.homes_of(record)
        place = self.country_place(next(iter(own), ""))
        return place, self.collated(self.title(record).primary), record.code

    def collated(self, name: str) -> bytes:
        """Return the key by which names stand in the order of the leading language."""
        # The commonest characters stand in this encoding by how they are pronounced.
        encoding = "gb18030" if self.first.language == "zh-CN" else "utf-8"
        return name.casefold().encode(encoding, "replace")

    def countries_of(self, record: Record) -> tuple[str, ...]:
        """Return the countries of a record, whatever its kind calls them."""
        own = _first_terms(record, "country", "countries", "serviced_in", "countries_served")
        return own or self.homes_of(record)

    def homes_of(self, record: Record) -> tuple[str, ...]:
        """Return where a record comes from, a technology without a country from its supplier's;
        of a source of money, the countries it is for."""
        if record.kind != "technologies":
            return _first_terms(record, "country", "countries")
        supplier = self.organisation(record.ref("supplier"))
        return record.terms("country") or (supplier.terms("country") if supplier else ())

    def homes_of_match(self, result: MatchResult) -> tuple[str, ...]:
        """Return the countries of a matched offer."""
        record = self.source.records.get(result.code)
        return result.country or (self.homes_of(record) if record is not None else ())

    def organisation(self, ref: Ref) -> Record | None:
        """Return the organisation behind a reference, None when it is only a name."""
        return self.source.records.get(ref.code) if ref.code else None

    def party(self, ref: Ref) -> str:
        """Return the key of a party: its code, else its name."""
        return ref.code or ref.text.casefold()

    def title(self, record: Record) -> Words:
        """Return a record's name in each of the pack's languages in which it has one; in none of
        them, its English name before that of its sender."""
        known = [t.language for t in self.translators]
        return _words([self.title_for(record, [language, *known]) for language in known])

    def gist(self, record: Record) -> Words:
        """Return what the glossary finds in a name that none of the pack's readers may read, empty
        for any other name."""
        language = language_of(self.title(record).primary)
        terms = self.source.terms.get(record.code, ())
        if not terms or not language or language in {t.language for t in self.translators}:
            return Words("")
        return self.words(msg("Terms in this name (no translation): {terms}.", terms=tuple(terms)))

    def title_for(self, record: Record, languages: Iterable[str]) -> str:
        """Return a record's name in the first of some languages in which it has one."""
        written = language_of(record.name) or SOURCE_LANGUAGE
        for language in (*languages, SOURCE_LANGUAGE):
            found = self.named(record, language)
            if found or language == written:
                return found or record.name
        return record.name

    def named(self, record: Record, language: str) -> str:
        """Return a record's own name in a language, "" when it has none."""
        return next((n.text for n in record.names()[1:] if n.language == language), "")

    def offer(self, code: str, name: str) -> Words:
        """Return the name of a matched offer, in the pack's languages where its record has it."""
        record = self.source.records.get(code)
        return self.title(record) if record is not None else Words(name)

    def name_of(self, ref: Ref) -> Words:
        """Return a party's name."""
        record = self.organisation(ref)
        return self.title(record) if record is not None else Words(ref.text or ref.code)

    @cached_property
    def invitations(self) -> tuple[Record, ...]:
        """Return the invitations that were not declined, by side, country and name."""
        order = [t.code for t in self.source.vocabularies["side"].terms]
        return tuple(
            sorted(
                (i for i in self.source.invitations if i.text("state") != "declined"),
                key=lambda i: (
                    order.index(i.text("side")) if i.text("side") in order else len(order),
                    self.country_place(i.text("country")),
                    self.collated(self.name_of(i.ref("organisation")).primary),
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

    def subjects(self, meeting: Record) -> list[Any]:
        """Return what a meeting is about, the best match first, as the register keeps it."""
        value = meeting.values.get("subject")
        return [value] if isinstance(value, str) else list(value or ())

    def about(self, part: Any) -> Words:
        """Return one subject by the names of both records that the pack uses; a text, as older
        registers keep it, as it is."""
        if not isinstance(part, Mapping):
            return Words(str(part))
        records = [self.source.records.get(str(part.get(k))) for k in ("need", "offer")]
        named = [self.title(r) for r in records if r is not None]
        if len(named) < len(records):
            return Words(str(part.get("text") or ""))
        return together(named, " – ")

    # -- matches -------------------------------------------------------------------------------

    def lists_for(self, code: str) -> list[MatchList]:
        """Return the match lists of a need or project."""
        return [m for m in self.source.match_lists if m.query.code == code]

    def match_of(self, part: Any) -> tuple[MatchList, MatchResult] | None:
        """Return the match that a meeting's subject names, None when it is not printed."""
        if not isinstance(part, Mapping):
            return None
        return next(
            (
                (answer, result)
                for answer in self.lists_for(str(part.get("need")))
                for result in answer.results
                if result.code == part.get("offer")
            ),
            None,
        )

    def match_between(self, meeting: Record) -> tuple[MatchList, MatchResult] | None:
        """Return the match that a meeting is about, else the best one that stands behind it."""
        subjects = self.subjects(meeting)
        named = self.match_of(subjects[0]) if subjects else None
        if named is not None:
            return named
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
        return frozenset({record.code, *(self.party(ref) for ref in owners(record))})

    def unknown(self) -> Words:
        """Return the words for a value that nobody gave."""
        return self.words(msg("not known"))


def _words(made: Sequence[str]) -> Words:
    """Return the texts of one or two languages; figures that differ in their marks alone are the
    same to every reader."""
    first, second = made[0], made[-1]
    same = second.translate(_MARKS) == first.translate(_MARKS)
    return Words(first, "" if same else second)


def together(parts: Iterable[Words], comma: str = ", ") -> Words:
    """Join the parts that say something; what is the same in both languages stands in both."""
    said = [p for p in parts if p]
    second = comma.join(p.at(1) for p in said) if any(p.secondary for p in said) else ""
    return Words(comma.join(p.primary for p in said), second)


def joined(parts: Iterable[str], comma: str = ", ") -> str:
    """Join the parts that say something."""
    return comma.join(p for p in parts if p)


def _first_terms(record: Record, *keys: str) -> tuple[str, ...]:
    """Return the terms of the first of some fields that the record's kind has and that says any."""
    fields = KINDS[record.kind].by_key
    return next((record.terms(k) for k in keys if k in fields and record.terms(k)), ())
