"""Keep what officers choose for packs: named specs of sections, and notes on countries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lmec_match.briefing.assemble import BUILDERS
from lmec_match.briefing.spec import SECTIONS, STANDARD, PackSpec
from lmec_match.domain.changes import Changed
from lmec_match.domain.record import Record
from lmec_match.errors import UserError
from lmec_match.i18n import Message, msg
from lmec_match.register.writer import NewRecord
from lmec_match.services import records
from lmec_match.services.office import Office

SPEC = "pack_spec"
NOTE = "country_note"


def section_titles() -> dict[str, Message]:
    """Return every section that a pack can have with its title, in the usual order."""
    return {key: BUILDERS[key][0] for key in SECTIONS}


def specs(office: Office) -> list[PackSpec]:
    """Return the standard spec and the saved ones by name."""
    kept = [_read(r) for r in records.all_of(office, "remembered", {"about": SPEC})]
    return [STANDARD, *sorted(kept, key=lambda s: s.name.casefold())]


def spec(office: Office, name: str) -> PackSpec:
    """Return a spec by its name, the standard one for ""; raise `UserError` when there is none."""
    found = {s.name: s for s in specs(office)}
    if (name or STANDARD.name) not in found:
        raise UserError(
            msg("There is no pack spec {name}; there are: {known}.", name=name,
                known=", ".join(found))
        )  # fmt: skip
    return found[name or STANDARD.name]


def save(office: Office, name: str, sections: Sequence[str]) -> Changed:
    """Keep a choice of sections, in its order, under a name; raise `UserError` for a bad one."""
    name = name.strip()
    unknown = [s for s in sections if s not in SECTIONS]
    if unknown:
        raise UserError(msg("There is no section {name} in a pack.", name=", ".join(unknown)))
    if not sections:
        raise UserError(msg("A pack needs a section: please choose one."), field="sections")
    if not name or name == STANDARD.name:
        raise UserError(msg("Please give the choice a name of its own."), field="name")
    data = {"sections": list(dict.fromkeys(sections))}
    return _keep(office, name, SPEC, data, msg("Pack spec {name}", name=name))


def delete(office: Office, name: str) -> Changed:
    """Forget a saved spec."""
    found = _kept(office, name, SPEC)
    if found is None:
        raise UserError(msg("There is no pack spec {name} to delete.", name=name))
    return records.delete(office, [found.code])


def country_notes(office: Office, roundtable: str) -> dict[str, str]:
    """Return what is noted on each country for a roundtable's packs."""
    found = _kept(office, roundtable, NOTE)
    notes = found.values.get("data") if found is not None else None
    return {str(k): str(v) for k, v in (notes or {}).items()}


def note_country(office: Office, roundtable: str, country: str, text: str) -> Changed:
    """Keep a note on a country for a roundtable's packs; "" takes it away."""
    known = office.vocabularies["country"].by_code
    if country not in known:
        raise UserError(msg("{word} is no country code like LA.", word=country))
    record = records.show(office, roundtable)
    notes = country_notes(office, record.code)
    notes.pop(country, None)
    if text.strip():
        notes[country] = text.strip()
    action = msg("Note on {country} for {name}", country=country, name=record.name)
    return _keep(office, record.code, NOTE, notes, action)


def _read(record: Record) -> PackSpec:
    data = record.values.get("data") or {}
    # A section that a later program dropped must not make the spec useless.
    return PackSpec(record.name, tuple(s for s in data.get("sections") or () if s in SECTIONS))


def _kept(office: Office, name: str, about: str) -> Record | None:
    found = records.all_of(office, "remembered", {"about": about, "name": name})
    return found[-1] if found else None


def _keep(
    office: Office, name: str, about: str, data: Mapping[str, object], action: Message
) -> Changed:
    found = _kept(office, name, about)
    with office.register.change(action, office.by) as changes:
        if found is not None:
            changes.update(found.code, {"data": dict(data)})
        else:
            changes.create(
                NewRecord("remembered", {"name": name, "about": about, "data": dict(data)})
            )
    return changes.changed()
