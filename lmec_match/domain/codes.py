"""Make and check record codes such as ``NED-00042-6``.

The last digit is a Verhoeff check digit over the kind's number and the record's number: it finds
every single wrong digit and every swap of neighbours, also of the prefix. Codes are printed on
paper and keyed back, so `read` forgives case, spaces and look-alike letters.
Source: J. Verhoeff, Error Detecting Decimal Codes, 1969; `stdnum.verhoeff`.
"""

from __future__ import annotations

import re

from stdnum import verhoeff

from lmec_match.errors import UserError
from lmec_match.i18n import msg

OFFICE_BLOCK = 10_000_000
"""Numbers of one office; office k counts from k × OFFICE_BLOCK + 1, so offices never collide."""

_SHAPE = re.compile(r"([A-Z]{2,4})[\s\-‐‑–—]*(\d{3,9})[\s\-‐‑–—]*(\d)")
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1", "S": "5", "B": "8"})


def make(prefix: str, kind_number: int, number: int) -> str:
    """Return the code of a record; `number` counts from 1 within its kind and office."""
    digits = f"{kind_number:02d}{number:05d}"
    return f"{prefix}-{number:05d}-{verhoeff.calc_check_digit(digits)}"


def read(text: str, prefixes: dict[str, int]) -> str:
    """Return the code that a person keyed, in its printed form.

    `prefixes` maps each prefix to its kind number. Raise `UserError` when the check digit does
    not fit or the prefix is not ours.
    """
    keyed = text.strip().upper()
    for prefix, kind_number in prefixes.items():
        if keyed.startswith(prefix):
            rest = keyed[len(prefix) :].translate(_LOOKALIKES)
            found = _SHAPE.fullmatch(prefix + rest)
            if found is None:
                break
            number = int(found.group(2))
            code = make(prefix, kind_number, number)
            if code[-1] != found.group(3):
                raise UserError(
                    msg(
                        "The check digit of {code} does not fit: please look at the paper again.",
                        code=text.strip(),
                    )
                )
            return code
    raise UserError(msg("{code} is not a record code.", code=text.strip()))


def looks_like(text: str) -> bool:
    """Say whether a text has the shape of a record code."""
    return _SHAPE.fullmatch(text.strip().upper()) is not None
