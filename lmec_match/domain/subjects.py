"""Gather the texts of a record that say what it is about."""

from __future__ import annotations

from collections.abc import Mapping

from lmec_match.domain.kinds import KINDS
from lmec_match.domain.record import Record
from lmec_match.domain.values import Ref

SUBJECT_LIMIT = 4000
"""Characters of a subject that are compared; what follows is left to the index."""
_ASIDE = frozenset({"external_id", "notes", "extra", "site", "requester", "authority"})
"""Searched, but not part of the subject: where it is and who asks would match by accident."""

SUBJECT_FIELDS: Mapping[str, tuple[str, ...]] = {
    kind.key: tuple(f.key for f in kind.fields if f.search_weight and f.key not in _ASIDE)
    for kind in KINDS.values()
}


def subject_text(record: Record) -> str:
    """Return the searched texts of a record, a line each, without places and numbers."""
    values = record.values
    lines: list[str] = []
    for key in SUBJECT_FIELDS.get(record.kind, ("name", "summary")):
        value = values.get(key)
        if value is None:
            continue
        if isinstance(value, str):
            lines.append(value)
        elif isinstance(value, Ref):
            lines.append(value.text)
        elif isinstance(value, tuple):
            lines.extend(getattr(v, "text", None) or str(v) for v in value)
        elif isinstance(value, Mapping):
            lines.extend(str(v) for v in value.values())
        else:
            lines.append(str(value))
    return "\n".join(lines)
