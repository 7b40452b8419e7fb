"""Invite to a roundtable, follow the answers, and see the balance before invitations go out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from lmec_match.domain.changes import Changed
from lmec_match.domain.matches import MatchResult, Recommendation, whole_points
from lmec_match.domain.record import Record
from lmec_match.domain.sides import side_of
from lmec_match.domain.values import Ref, Value
from lmec_match.domain.words import Day
from lmec_match.errors import UserError
from lmec_match.i18n import LANGUAGES, Labels, Message, kept_messages, msg, to_data
from lmec_match.progress import SILENT, Progress
from lmec_match.register.writer import NewRecord
from lmec_match.roundtable import balance as balancing
from lmec_match.services import matching, records
from lmec_match.services.office import Office
from lmec_match.services.tables import Table, load, of_kind, party

PROPOSED = 4
"""Suppliers, and funders, that a need's match proposes to invite."""
TARGETS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"needs": ("technologies", "funding"), "projects": ("enterprises", "funding")}
)
"""What is looked for, for each kind of item on the agenda; packs list the same."""
INTERPRETS = "interprets"
"""Key in a delegate's entry: the languages that this person, the party's own, interprets."""


class _Found(NamedTuple):
    """Hold a match of an item of the agenda, and whether it is worth a seat and a meeting."""

    item: Record
    target: str
    result: MatchResult
    offer: Record
    proposed: bool


def _agenda_matches(office: Office, table: Table, progress: Progress) -> list[_Found]:
    """Return the best matches of every item, those first that are proposed.

    What a person shortlisted comes first. Weak matches are proposed only where there is nothing
    better, and then the best of them alone: a seat and a meeting are worth more than that.
    """
    found: list[_Found] = []
    for place, item in enumerate(table.agenda):
        progress(place, len(table.agenda), msg("Matching {name}", name=item.name))
        for target in TARGETS[item.kind]:
            answer, decisions = matching.ask(
                office, item.code, target, limit=3 * PROPOSED, as_code=True
            )
            kept = [r for r in answer.results if decisions.get(r.code) != "reject"]
            kept.sort(key=lambda r: decisions.get(r.code) != "shortlist")
            better = [
                r
                for r in kept
                if r.recommendation is not Recommendation.WEAK
                or decisions.get(r.code) == "shortlist"
            ]
            proposed = better[:PROPOSED] or kept[:1]
            others = [r for r in kept if r not in proposed]
            offers = records.several(office, [r.code for r in kept])
            found.extend(
                _Found(item, target, r, offers[r.code], r in proposed)
                for r in (*proposed, *others)
                if r.code in offers
            )
    return found


def invite(
    office: Office, code: str, organisations: Sequence[str] = (), progress: Progress = SILENT
) -> dict[str, Any]:
    """Invite the named organisations, or those that the agenda's matches propose, as one step."""
    table = load(office, code)
    wanted: dict[str, dict[str, Any]] = {}

    def add(
        ref: Ref, side: str, country: str, about: str, why: Message | None,
        offer: dict[str, Any] | None = None,
    ) -> None:  # fmt: skip
        key = party(ref)
        if not key:
            return
        entry = wanted.setdefault(
            key, {"ref": ref, "side": side, "country": country, "why": {}, "offers": []}
        )
        # The matches of one need come best first: its best alone is the reason.
        if why is not None:
            entry["why"].setdefault(about, why)
        if offer is not None:
            entry["offers"].append(offer)

    if organisations:
        found = records.several(office, [records.read_code(o) for o in organisations])
        for record in found.values():
            why = msg("Invited by name")
            add(Ref(record.code, record.name), "", record.text("country"), "", why)
    else:
        for item in table.agenda:
            asks = _asking(item)
            why = msg("Asks: {name}", name=_name(item))
            add(asks, "government", item.text("country"), f"asks {item.code}", why)
        matches = _agenda_matches(office, table, progress)
        invited = {party(_asking(item)) for item in table.agenda}
        invited |= {party(_offering(m.offer, m.target)) for m in matches if m.proposed}
        for item, target, result, offer, proposed in matches:
            ref = _offering(offer, target)
            if not proposed and party(ref) not in invited:
                continue
            side = "finance" if target == "funding" else "enterprise"
            country = "" if target == "funding" else offer.text("country")
            why = msg(
                "Matches {need} with {score} points",
                need=_name(item), score=whole_points(result.score),
            )  # fmt: skip
            line = {
                "need": item.code,
                "offer": offer.code,
                "name": offer.name,
                "score": round(result.score, 1),
                "weak": result.recommendation is Recommendation.WEAK,
                # The balance counts it; no meeting is planned for it.
                "aside": not proposed,
            }
            add(ref, side, country, item.code, why if proposed else None, line)
    return _write_invitations(office, table, wanted, named=bool(organisations))


def _write_invitations(
    office: Office, table: Table, wanted: Mapping[str, dict[str, Any]], *, named: bool
) -> dict[str, Any]:
    present = {party(i.ref("organisation")): i for i in table.invitations}
    known = records.several(office, [e["ref"].code for e in wanted.values() if e["ref"].code])
    new: list[NewRecord] = []
    changed: list[tuple[str, dict[str, Any]]] = []
    told: list[dict[str, Any]] = []
    for key, entry in wanted.items():
        organisation = known.get(entry["ref"].code)
        known_side = side_of(organisation) if organisation is not None else ""
        side = known_side or entry["side"] or "enterprise"
        country = (organisation.text("country") if organisation else "") or entry["country"]
        told.append(
            {
                "code": entry["ref"].code,
                "name": organisation.name if organisation else entry["ref"].text,
                "side": side,
                "country": country,
                "why": _weightiest(entry["why"].values()),
                "new": key not in present,
            }
        )
        reason = [to_data(why) for why in _weightiest(entry["why"].values())]
        if key in present:
            if entry["offers"] or not named:
                values = {"offers": entry["offers"] or None, "reason": reason}
                changed.append((present[key].code, values))
            continue
        name = organisation.name if organisation else entry["ref"].text
        languages = organisation.terms("languages") if organisation else ()
        new.append(
            NewRecord(
                "invitations",
                {
                    "roundtable": Ref(table.record.code, table.record.name),
                    "organisation": Ref(entry["ref"].code, name),
                    "side": side,
                    "country": country,
                    "state": "proposed",
                    "languages": languages or _languages_of(country),
                    "offers": entry["offers"],
                    "reason": reason,
                },
            )
        )
    action = msg("Invitations to {name}", name=table.record.name)
    with office.register.change(action, office.by) as changes:
        changes.create_many(new)
        for invitation, values in changed:
            changes.update(invitation, values)
    return {
        "roundtable": table.record.code,
        "invited": told,
        "balance": balance_lines(office, table.record.code),
    }


def _asking(item: Record) -> Ref:
    """Return the party that asks for an item of the agenda."""
    return item.ref("requester" if item.kind == "needs" else "authority")


def _offering(offer: Record, target: str) -> Ref:
    """Return the party behind an offer; an enterprise that a project seeks offers itself."""
    if target == "enterprises":
        return Ref(offer.code, offer.name)
    return offer.ref("supplier" if target == "technologies" else "funder")


def _name(record: Record) -> Labels:
    """Return a record's names by language; its first name stands for the languages it lacks."""
    own = {n.language: n.text for n in reversed(record.names()[1:]) if n.language in LANGUAGES}
    return Labels({**dict.fromkeys(LANGUAGES, record.name), **own})


def _weightiest(reasons: Iterable[Message]) -> tuple[Message, ...]:
    """Return reasons in their order of weight: asking first, then the highest scores."""
    return tuple(sorted(reasons, key=lambda r: -float(r.params.get("score", 101))))


def why(invitation: Record) -> tuple[Message, ...]:
    """Return why somebody is invited: one sentence a need or project."""
    return kept_messages(invitation.values.get("reason"))


def _languages_of(country: str) -> tuple[str, ...]:
    """Return the languages that an organisation of a country is taken to speak."""
    own = {"KH": "km", "CN": "zh-CN", "LA": "lo", "MM": "my", "TH": "th", "VN": "vi"}.get(country)
    return (own, "en") if own and country != "CN" else (own,) if own else ("en",)


def balance(office: Office, code: str) -> balancing.BalanceView:
    """Return the balance of a roundtable before invitations go out."""
    table = load(office, code)
    # Who has declined sits nowhere and brings nothing.
    seated = [i for i in table.invitations if i.text("state") != "declined"]
    invited = [i.ref("organisation") for i in seated]
    known = records.several(office, [ref.code for ref in invited if ref.code])
    seats = [
        balancing.Seat(
            party(i.ref("organisation")),
            _name(known[i.ref("organisation").code])
            if i.ref("organisation").code in known
            else i.ref("organisation").text,
            i.text("country"),
            i.text("side"),
        )
        for i in seated
    ]
    offers: dict[str, list[balancing.Bringing]] = {item.code: [] for item in table.agenda}
    for invitation in seated:
        who, side = party(invitation.ref("organisation")), invitation.text("side")
        for line in invitation.values.get("offers") or ():
            # Invitations of before say nothing of how well an offer matches.
            offers.setdefault(line["need"], []).append(
                balancing.Bringing(who, side, line.get("weak", False))
            )
    return balancing.balance(
        seats,
        [
            balancing.Item(r.code, _name(r), r.text("country"), r.kind, party(_asking(r)))
            for r in table.agenda
        ],
        offers,
        stale=_stale(office, table),
        overdue=_overdue(table),
        countries={
            c: Labels(term.labels) for c, term in office.vocabularies["country"].by_code.items()
        },
    )


def _stale(office: Office, table: Table) -> list[str]:
    codes = [i.ref("organisation").code for i in table.invitations if i.ref("organisation").code]
    found = [*table.agenda, *records.several(office, codes).values()]
    today = dt.datetime.now(dt.UTC).date()
    return [r.code for r in found if records.is_stale(r, today)]


def _overdue(table: Table) -> dict[str, Day]:
    """Return the dates of needs that are wanted no later than the roundtable is held."""
    held = table.record.date("date")
    wanted = {r.code: r.date("needed_by") for r in table.agenda}
    return {
        code: Day(day)
        for code, day in wanted.items()
        if held is not None and day is not None and day.last_day <= held.last_day
    }


def balance_lines(office: Office, code: str) -> list[Message]:
    """Return the balance in sentences."""
    return list(balance(office, code).findings)


# -- following the answers -------------------------------------------------------------------


def edit(
    office: Office,
    code: str,
    *,
    state: str | None = None,
    delegates: Sequence[Mapping[str, Any]] | None = None,
    languages: Sequence[str] | None = None,
    unavailable: Sequence[int] | None = None,
    side: str | None = None,
    notes: str | None = None,
) -> Changed:
    """Change an invitation as one step; None leaves a field as it is.

    Raise `UserError` for a state, a language or a slot that does not exist.
    """
    invitation = of_kind(office, code, "invitations")
    values: dict[str, Value] = {}
    for key, vocabulary, given in (
        ("state", "invitation_state", None if state is None else (state,)),
        ("side", "side", None if side is None else (side,)),
        ("languages", "language", languages),
    ):
        if given is None:
            continue
        _known_terms(office, vocabulary, given)
        values[key] = tuple(given) if key == "languages" else given[0]
    if unavailable is not None:
        values["unavailable"] = _slots_of(office, invitation, unavailable)
    if delegates is not None:
        values["delegates"] = [dict(d) for d in delegates if str(d.get("name") or "").strip()]
    if notes is not None:
        values["notes"] = notes or None
    name = invitation.ref("organisation").text
    return records.edit(
        office, invitation.code, values, action=msg("Invitation of {name}", name=name)
    )


def _known_terms(office: Office, vocabulary: str, wanted: Sequence[str]) -> None:
    known = office.vocabularies[vocabulary].by_code
    for code in wanted:
        if code not in known:
            raise UserError(msg("{word} is none of: {known}.", word=code, known=", ".join(known)))


def _slots_of(office: Office, invitation: Record, wanted: Sequence[int]) -> list[int]:
    table = records.show(office, invitation.ref("roundtable").code)
    count = len(table.values.get("slots") or ())
    for number in wanted:
        if not 1 <= number <= count:
            raise UserError(
                msg("There is no slot {number}; there are {count}.", number=number, count=count)
            )
    return sorted(set(wanted))


def set_state(office: Office, codes: Sequence[str], state: str) -> Changed:
    """Give several invitations one state as one step."""
    _known_terms(office, "invitation_state", (state,))
    wanted = [of_kind(office, code, "invitations").code for code in codes]
    words = Labels(office.vocabularies["invitation_state"].by_code[state].labels)
    action = msg("{count} {count:invitation|invitations}: {state}", count=len(wanted), state=words)
    with office.register.change(action, office.by) as changes:
        for code in wanted:
            changes.update(code, {"state": state})
    return changes.changed()


def remove(office: Office, codes: Sequence[str]) -> Changed:
    """Take invitations back, and the planned meetings that have no outcome, as one step."""
    gone = [of_kind(office, code, "invitations") for code in codes]
    doomed = [i.code for i in gone]
    for code in dict.fromkeys(i.ref("roundtable").code for i in gone):
        out = {party(i.ref("organisation")) for i in gone if i.ref("roundtable").code == code}
        for meeting in load(office, code).meetings:
            both = {party(meeting.ref(k)) for k in ("organisation_a", "organisation_b")}
            if both & out and not meeting.values.get("outcome"):
                doomed.append(meeting.code)
    action = msg("Took back {count} {count:invitation|invitations}", count=len(gone))
    with office.register.change(action, office.by) as changes:
        changes.delete_many(doomed)
    return changes.changed()


def with_interpreter(
    office: Office,
    code: str,
    delegates: Sequence[Mapping[str, Any]] | None,
    interpreters: Sequence[Mapping[str, Any]],
) -> list[dict[str, Any]]:
    """Return delegates (None: those there are) with the party's own interpreters for old ones."""
    kept = delegates_of(of_kind(office, code, "invitations")) if delegates is None else delegates
    # What they are is said in the reader's language, from the languages that they interpret.
    own = [{"name": i["name"], INTERPRETS: list(i["languages"])} for i in interpreters]
    return [*(dict(d) for d in kept if not d.get(INTERPRETS)), *own]


def spoken(invitation: Record) -> tuple[str, ...]:
    """Return the languages at a party's seat: its own, and those its own interpreter adds."""
    found = list(invitation.terms("languages"))
    for delegate in delegates_of(invitation):
        found.extend(str(code) for code in delegate.get(INTERPRETS) or ())
    return tuple(dict.fromkeys(found))


def delegates_of(invitation: Record) -> list[dict[str, Any]]:
    """Return an invitation's delegates; one that was kept as plain text has a name only."""
    found = invitation.values.get("delegates") or ()
    entries = found.splitlines() if isinstance(found, str) else found
    return [dict(d) if isinstance(d, Mapping) else {"name": str(d)} for d in entries]
