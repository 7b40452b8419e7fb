"""Read what a person types into a form, by the same rules as a list's cell."""

from __future__ import annotations

from lmec_match.domain.fields import Field, FieldType
from lmec_match.domain.values import Contact, Name, Ref, Value
from lmec_match.errors import UserError
from lmec_match.i18n import match_language, msg
from lmec_match.importing.values import read_cell
from lmec_match.register import queries
from lmec_match.services.office import Office

CONTACT_PARTS = 4


def read_value(office: Office, field: Field, text: str) -> Value:
    """Return the value of a typed text, None for an empty one.

    Raise `UserError` in words when the text cannot be the field's value.
    """
    typed = text.strip()
    if not typed:
        return None
    if field.type is FieldType.CONTACTS:
        return tuple(_contact(line) for line in typed.splitlines() if line.strip())
    if field.type is FieldType.NAMES:
        return tuple(_name(line) for line in typed.splitlines() if line.strip())
    if field.type is FieldType.REF:
        return link(office, field, typed)
    if field.type in (FieldType.TEXT, FieldType.LONG_TEXT):
        return typed
    parsed = read_cell(field, typed, office.vocabularies)
    serious = [i for i in parsed.issues if i.severity != "info"]
    if parsed.value is None:
        why = serious[0].message if serious else msg("it is not understood")
        raise UserError(
            msg(
                "{field}: “{text}” cannot be read ({why}).",
                field=field.labels["en"],
                text=typed,
                why=why,
            ),
            field=field.key,
        )
    return parsed.value


def link(office: Office, field: Field, text: str) -> Ref:
    """Return a reference by name; linked only where exactly one record bears the name."""
    with office.register.read() as connection:
        found = queries.codes_by_name(connection, field.target, [text]).get(text, [])
    return Ref(found[0] if len(found) == 1 else "", text)


def _contact(line: str) -> Contact:
    parts = [p.strip() for p in line.replace("；", ";").split(";")]
    parts += [""] * (CONTACT_PARTS - len(parts))
    return Contact(parts[0], parts[1], parts[2], parts[3])


def _name(line: str) -> Name:
    parts = [p.strip() for p in line.replace("；", ";").split(";")]
    language = match_language(parts[1]) if len(parts) > 1 and parts[1] else ""
    return Name(parts[0], language, usage=parts[2] if len(parts) > 2 and parts[2] else "label")
