"""Read the plain kinds: yes and no, whole numbers, addresses, phones, text."""

from __future__ import annotations

import re
from decimal import Decimal

from lmec_match.importing.issues import NOTHING, Finding, Parsed, msg
from lmec_match.importing.values.numbers import NO_EVIDENCE, NumberEvidence, no_value, parse_number
from lmec_match.importing.values.tokens import prepare, words
from lmec_match.text import zawgyi
from lmec_match.text.normalise import clean, had_invisible

EMAIL = re.compile(r"[^\s@<>(),;:，；]+@[^\s@<>(),;:，；]+\.[^\s@<>(),;:，；.]{2,}")
_URL = re.compile(
    r"(?:https?://|ftp://)?(?:[\w-]+\.)+[\w-]{2,}(?::\d+)?(?:[/?#]\S*)?", re.IGNORECASE
)
_PHONE = re.compile(r"[+(]?\d[\d\s().\-/]{5,24}\d")
_PLAIN_PHONE = re.compile(r"\+\d{1,3}(?: ?\d){6,13}")
_LEVEL = re.compile(
    r"(?:trl|level|等级)?\s*[-:]?\s*([1-9])(?:\s*[-–~至to]+\s*(?:trl)?\s*([1-9]))?\s*(?:级)?",
    re.IGNORECASE,
)


def parse_text(value: str) -> Parsed:
    """Read a text: NFC, without invisible characters; Zawgyi Burmese is converted, and flagged
    where it is mixed with Unicode."""
    text = clean(value)
    if not text:
        return NOTHING
    if text.isascii():
        return Parsed(text)
    converted = from_zawgyi(text)
    if converted is not None:
        return converted
    if zawgyi.is_zawgyi(text):
        return Parsed(
            text, (Finding("zawgyi", msg("The Burmese text is in Zawgyi, not in Unicode.")),), 0.5
        )
    if had_invisible(value):
        return Parsed(
            text, (Finding("invisible_removed", msg("Invisible characters were taken out.")),)
        )
    return Parsed(text)


def from_zawgyi(text: str) -> Parsed | None:
    """Return a Zawgyi text in Unicode, with how sure it is; None when it is not Zawgyi."""
    converted = zawgyi.convert(text)
    if converted is None:
        return None
    finding = Finding(
        "zawgyi_converted",
        msg(
            "Converted from Zawgyi ({sure} % sure) to “{text}”.",
            sure=round(converted.certainty * 100),
            text=converted.text[:60],
        ),
    )
    return Parsed(converted.text, (finding,), converted.certainty)


def parse_bool(text: str) -> Parsed:
    """Read yes or no in the seven languages."""
    key = prepare(text).casefold()
    known = words().groups
    if key in known["yes"]:
        return Parsed(True)
    if key in known["no"]:
        return Parsed(False)
    missing = no_value(text)
    if missing is not None:
        return missing
    return Parsed(
        None,
        (Finding("not_understood", msg("“{text}” is neither yes nor no.", text=text[:60])),),
        0.0,
    )


def parse_integer(
    text: str,
    evidence: NumberEvidence = NO_EVIDENCE,
    *,
    lowest: int | None = None,
    highest: int | None = None,
) -> Parsed:
    """Read a whole number; `lowest` and `highest` bound a level such as TRL."""
    if highest is not None and (found := _LEVEL.fullmatch(prepare(text).strip())):
        if found.group(2):
            finding = Finding(
                "several_amounts",
                msg("“{text}” is a range; the lower level was taken.", text=text[:40]),
            )
            return Parsed(int(found.group(1)), (finding,), 0.7)
        return Parsed(int(found.group(1)))
    parsed = parse_number(text, evidence)
    if not isinstance(parsed.value, Decimal):
        return parsed
    if parsed.value != parsed.value.to_integral_value():
        finding = Finding("not_understood", msg("“{text}” is not a whole number.", text=text[:60]))
        return Parsed(None, (*parsed.issues, finding), 0.0)
    whole = int(parsed.value)
    if (lowest is not None and whole < lowest) or (highest is not None and whole > highest):
        finding = Finding(
            "out_of_range",
            msg(
                "{number} is not between {low} and {high}.", number=whole, low=lowest, high=highest
            ),
        )
        return Parsed(None, (*parsed.issues, finding), 0.0)
    return Parsed(whole, parsed.issues, parsed.certainty)


def parse_email(text: str) -> Parsed:
    """Read an e-mail address."""
    if text.isascii() and EMAIL.fullmatch(text):
        return Parsed(text)
    missing = no_value(text)
    if missing is not None:
        return missing
    tidy = prepare(text).replace("＠", "@").replace("[at]", "@").replace("(at)", "@")
    tidy = re.sub(r"^(?:mailto|e-?mail|邮箱)[:：]\s*", "", tidy, flags=re.IGNORECASE)
    found = EMAIL.findall(tidy)
    if not found:
        return Parsed(
            None,
            (Finding("email_bad", msg("“{text}” is not an e-mail address.", text=text[:60])),),
            0.0,
        )
    if EMAIL.fullmatch(tidy.strip()):
        return Parsed(found[0].strip("."))
    finding = Finding("email_bad", msg("“{text}”: the first address was taken.", text=text[:60]))
    return Parsed(found[0].strip("."), (finding,) if len(found) > 1 else (), 0.8)


def parse_url(text: str) -> Parsed:
    """Read a web address; the first when there are several."""
    missing = no_value(text)
    if missing is not None:
        return missing
    tidy = clean(text)
    found = _URL.search(tidy)
    if not found or "@" in tidy.split()[0]:
        return Parsed(
            None, (Finding("url_bad", msg("“{text}” is not a web address.", text=text[:60])),), 0.0
        )
    return Parsed(found.group().rstrip(".,;"))


def parse_phone(value: str | float | int) -> Parsed:
    """Read a telephone number as text; a number cell has lost its zeros and is flagged."""
    if isinstance(value, int | float):
        finding = Finding(
            "phone_as_number",
            msg("The telephone number was stored as a number: leading zeros may be lost."),
        )
        return Parsed(f"{value:.0f}", (finding,), 0.5)
    if _PLAIN_PHONE.fullmatch(value):
        return Parsed(value)
    missing = no_value(value)
    if missing is not None:
        return missing
    tidy = clean(prepare(value))
    if not _PHONE.search(tidy):
        return Parsed(
            tidy,
            (
                Finding(
                    "not_understood", msg("“{text}” is not a telephone number.", text=tidy[:60])
                ),
            ),
            0.3,
        )
    if re.fullmatch(r"\d+\.0|\d(?:\.\d+)?[eE]\+?\d+", tidy):
        finding = Finding(
            "phone_as_number",
            msg("The telephone number was stored as a number: leading zeros may be lost."),
        )
        return Parsed(f"{Decimal(tidy):.0f}", (finding,), 0.5)
    return Parsed(tidy)
