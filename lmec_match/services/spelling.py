"""Put right what was mistyped, by the words of the search index.

Apart from `searching`, since it brings numpy along and most searches need no help.
"""

from __future__ import annotations

from lmec_match.register import queries, search_index
from lmec_match.services.office import Office
from lmec_match.text.shingles import fts_query, tokens
from lmec_match.text.spelling import Speller


def speller(office: Office, kind: str) -> Speller:
    """Return the words of a kind's index, read anew when the register has changed."""
    key = f"speller {kind}"
    with office.register.read() as connection:
        step = queries.last_change(connection)
        known: tuple[int, Speller] | None = office.kept.get(key)
        if known is None or known[0] != step:
            known = (step, Speller(search_index.terms(connection, kind)))
            office.kept[key] = known
    return known[1]


def expressions(office: Office, kind: str, text: str) -> list[str]:
    """Return expressions with mistyped words put right, where the index has words like them."""
    words = speller(office, kind)
    choices = []
    changed = False
    for token in dict.fromkeys(tokens(text)):
        near = words.nearest(token) if token.isascii() and token.isalpha() else []
        changed = changed or (bool(near) and near != [token])
        choices.append(f"({fts_query(near or [token])})")
    return [" AND ".join(choices)] if changed else []
