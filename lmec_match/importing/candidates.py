"""Hold what tells a record from others: its names, and the facts beside them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lmec_match.domain.record import Record
from lmec_match.domain.values import Contact, Name, Ref, Value

_PUBLIC_MAIL = frozenset(
    [
        "gmail.com",
        "yahoo.com",
        "hotmail.com",
        "outlook.com",
        "live.com",
        "icloud.com",
        "qq.com",
        "163.com",
        "126.com",
        "sina.com",
        "foxmail.com",
        "yahoo.co.th",
        "ymail.com",
        "msn.com",
        "aol.com",
        "protonmail.com",
        "mail.ru",
        "yandex.ru",
        "example.org",
        "example.com",
    ]
)
_HOST = re.compile(r"^(?:https?://)?(?:www\d?\.)?([^/:?#\s]+)", re.IGNORECASE)
_SHARED_HOSTS = frozenset(
    [
        "facebook.com",
        "linkedin.com",
        "wikipedia.org",
        "en.wikipedia.org",
        "sites.google.com",
        "twitter.com",
    ]
)
_DIGITS = re.compile(r"\d")
_CONTEXT = ("supplier", "requester", "funder", "authority")
TELLING = ("name", "names", "contacts", "country", "website", "registration", *_CONTEXT)
"""The fields that a candidate is made of."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Hold what is known of a record for finding its double.

    `code_or_row` is a record's code or a list's row; `identity` its number in its list's own
    terms; `context` the supplier, requester or funder of what is not an organisation.
    """

    code_or_row: str | int
    names: tuple[str, ...]
    country: str = ""
    website: str = ""
    email_domains: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    registration: str = ""
    kind: str = "partners"
    identity: str = ""
    context: str = ""


def host_of(url: str) -> str:
    """Return the host of a web address that tells whose it is, "" for a shared one."""
    found = _HOST.match(url.strip())
    host = found.group(1).lower() if found else ""
    return "" if host in _SHARED_HOSTS or "." not in host else host


def mail_domain(address: str) -> str:
    """Return the domain of a mail address, "" for a public provider."""
    domain = address.rpartition("@")[2].strip().lower()
    return "" if domain in _PUBLIC_MAIL or "." not in domain else domain


def phone_key(phone: str) -> str:
    """Return the last nine digits of a telephone number, "" when it has fewer than seven."""
    digits = "".join(_DIGITS.findall(phone))
    return digits[-9:] if len(digits) >= 7 else ""


def candidate_of(
    kind: str, values: Mapping[str, Value] | Record, code_or_row: str | int, identity: str = ""
) -> Candidate:
    """Make a candidate from a record or a draft's values."""
    held = values.values if isinstance(values, Record) else values
    name = str(held.get("name") or "")
    others = [n.text for n in held.get("names") or () if isinstance(n, Name)]
    names = tuple(n for n in dict.fromkeys([name, *others]) if n)
    country, registration = str(held.get("country") or ""), str(held.get("registration") or "")
    if kind != "partners":
        context = _context(held)
        return Candidate(
            code_or_row, names, country, registration=registration, kind=kind, identity=identity,
            context=context,
        )  # fmt: skip
    contacts = [c for c in held.get("contacts") or () if isinstance(c, Contact)]
    return Candidate(
        code_or_row,
        names,
        country,
        host_of(str(held.get("website") or "")),
        frozenset(d for d in (mail_domain(c.email) for c in contacts if c.email) if d),
        frozenset(p for p in (phone_key(c.phone) for c in contacts if c.phone) if p),
        registration,
        kind,
        identity,
    )


def _context(held: Mapping[str, Value]) -> str:
    """Return who offers, wants or gives what is no organisation."""
    for key in _CONTEXT:
        reference = held.get(key)
        if isinstance(reference, Ref) and reference.text:
            return reference.text
    return ""


def facts(candidate: Candidate) -> list[str]:
    """Return what tells whose a record is beside its names, each fact as one text."""
    found = [f"m:{d}" for d in candidate.email_domains] + [f"p:{p}" for p in candidate.phones]
    if candidate.website:
        found.append(f"w:{candidate.website}")
    if candidate.registration:
        found.append(f"r:{candidate.registration.casefold()}")
    if candidate.identity.startswith("id::"):
        found.append(candidate.identity)
    return found


def bare(candidate: Candidate) -> str:
    """Return the letters and digits of the first name."""
    return "".join(filter(str.isalnum, candidate.names[0].casefold())) if candidate.names else ""


