"""Read what a person types on lines: delegates, interpreters, slots, the programme."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from lmec_match.domain.values import PartialDate
from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.services.office import Office

_TIMES = re.compile(r"(\d{1,2})[:.](\d{2})\s*(?:[-‐‑–—]|to)\s*(\d{1,2})[:.](\d{2})")
_DELEGATE = ("name", "position", "email", "phone")
_PROGRAMME = ("time", "item", "place")


def day(text: str, field: str) -> PartialDate | None:
    """Read a date for a field, None for ""; raise `UserError` for words that are none."""
    try:
        return PartialDate.parse(text) if text else None
    except ValueError as problem:
        raise UserError(
            msg("{text} is not a date like 2026-11-24.", text=text), field=field
        ) from problem


def delegates(text: str) -> list[dict[str, Any]]:
    """Read ``name; position; e-mail; phone`` lines."""
    return [_entry(line, _DELEGATE) for line in _lines(text)]


def delegate_lines(entries: Iterable[Mapping[str, Any]]) -> str:
    """Return delegates as lines."""
    return "\n".join(_line(e, _DELEGATE) for e in entries)


def programme(text: str) -> list[dict[str, Any]]:
    """Read ``time; item; place`` lines."""
    return [_entry(line, _PROGRAMME) for line in _lines(text)]


def programme_lines(value: Any) -> str:
    """Return a programme as lines; a text stays as it is."""
    if isinstance(value, str):
        return value
    return "\n".join(
        _line(e, _PROGRAMME) if isinstance(e, Mapping) else str(e) for e in value or ()
    )


def slots(text: str) -> list[dict[str, str]]:
    """Read ``09:30–09:55`` lines; raise `UserError` for a time that cannot be, or an overlap."""
    made: list[dict[str, str]] = []
    for line in _lines(text):
        found = _TIMES.fullmatch(line)
        if found is None:
            raise UserError(msg("{text} is not a slot like 09:30–09:55.", text=line))
        h1, m1, h2, m2 = (int(n) for n in found.groups())
        slot = {"start": f"{h1:02d}:{m1:02d}", "end": f"{h2:02d}:{m2:02d}"}
        if max(h1, h2) > 23 or max(m1, m2) > 59 or slot["end"] <= slot["start"]:
            raise UserError(msg("{text} is not a slot like 09:30–09:55.", text=line))
        if made and slot["start"] < made[-1]["end"]:
            raise UserError(msg("{text} begins before the slot above ends.", text=line))
        made.append(slot)
    return made


def slot_lines(value: Any) -> str:
    """Return slots as lines."""
    return "\n".join(f"{s['start']}–{s['end']}" for s in value or ())


def interpreters(office: Office, text: str) -> list[dict[str, Any]]:
    """Read ``name: language, language`` lines; raise `UserError` for an unknown language."""
    made: list[dict[str, Any]] = []
    for line in _lines(text):
        name, _, spoken = line.replace("：", ":").partition(":")
        found = [language(office, w) for w in re.split(r"[,;，；、]", spoken) if w.strip()]
        if not name.strip() or len(found) < 2:
            raise UserError(
                msg("{text}: an interpreter is a name and two languages, as in “Li: zh-CN, lo”.",
                    text=line)
            )  # fmt: skip
        if name.strip() in {m["name"] for m in made}:
            raise UserError(msg("{name} stands there twice.", name=name.strip()))
        made.append({"name": name.strip(), "languages": found})
    return made


def interpreter_lines(value: Any) -> str:
    """Return interpreters as lines."""
    return "\n".join(f"{i['name']}: {', '.join(i.get('languages') or ())}" for i in value or ())


def language(office: Office, word: str) -> str:
    """Return the code of a language given by its code or its name in any language."""
    wanted = word.strip().casefold()
    terms = office.vocabularies["language"].terms
    for term in terms:
        names = {term.code, *term.labels.values()}
        if wanted in {n.casefold() for n in names}:
            return term.code
    raise UserError(
        msg("{word} is none of: {known}.", word=word.strip(),
            known=", ".join(t.code for t in terms))
    )  # fmt: skip


def languages(office: Office, words: Sequence[str]) -> tuple[str, ...]:
    """Return the codes of languages, each once; raise `UserError` for an unknown one."""
    return tuple(dict.fromkeys(language(office, word) for word in words if word.strip()))


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _entry(line: str, keys: Sequence[str]) -> dict[str, Any]:
    parts = [p.strip() for p in re.split("[;；]", line)]
    return {k: p for k, p in zip(keys, parts, strict=False) if p}


def _line(entry: Mapping[str, Any], keys: Sequence[str]) -> str:
    return "; ".join(str(entry.get(k) or "") for k in keys).rstrip("; ")
