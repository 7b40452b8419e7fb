"""Compare the search for candidates with tantivy, which is given the same shingles.

Both are asked for the same number of records by the same words of needs, which both were asked
before (what ours takes the first time is a figure of its own). Each is held against the first ten
of the exact ranking over all words by its own formula: they weigh names differently.
"""

from __future__ import annotations

import importlib
import statistics
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from lmec_match.domain.kinds import KINDS
from lmec_match.domain.record import Record
from lmec_match.domain.subjects import SUBJECT_LIMIT, subject_text
from lmec_match.errors import UserError
from lmec_match.i18n import msg
from lmec_match.matching.candidates import CANDIDATES, affordable
from lmec_match.progress import Progress
from lmec_match.register import queries, search_index
from lmec_match.register.offers import RegisterOffers
from lmec_match.register.storage import search_texts
from lmec_match.services.benchmarks.figures import Figure, filled, opened, p95
from lmec_match.services.office import Office
from lmec_match.text.shingles import quoted, tokens

ASKED = 200
NEEDS = 1_000
TOP = 10
HELD_AGAINST = 40
"""Questions whose exact ranking is asked for, which is slow."""
KIND = "technologies"
_BLOCK = 2_000
Search = Callable[[Sequence[str], int], list[int]]


def candidates(folder: Path, total: int, progress: Progress) -> list[Figure]:
    """Find candidates for needs; baseline: tantivy over the same shingles.

    Raise `UserError` where tantivy is not installed.
    """
    try:
        tantivy = importlib.import_module("tantivy")
    except ImportError as problem:
        raise UserError(
            msg("This compares with tantivy, which is not installed: it is in the extra “test”.")
        ) from problem
    path = filled(
        folder / f"technologies-{total}.lmec", {"needs": NEEDS, KIND: total}, progress
    )
    desk = opened(path)
    try:
        theirs = _tantivy(tantivy, desk, folder / "tantivy")
        asked = _questions(desk)
        with desk.register.read() as connection:
            offers = RegisterOffers(connection, desk.register.terms)

            def ours(words: Sequence[str], limit: int) -> list[int]:
                frequency = offers.document_frequency(KIND, list(dict.fromkeys(words)))
                chosen = affordable(
                    Counter(words), {}, frequency, whole=offers.whole(KIND)
                )
                return [i for i, _ in offers.candidates(KIND, chosen, limit)]

            def exact(words: Sequence[str]) -> set[int]:
                expression = " OR ".join(quoted(w) for w in dict.fromkeys(words))
                return {i for i, _ in search_index.ranked(connection, KIND, expression, TOP)}

            return _compared(asked, ours, theirs, exact, f"{total:,} {KIND}")
    finally:
        desk.register.close()


def _compared(
    asked: Sequence[Sequence[str]],
    ours: Search,
    theirs: Search,
    exact: Callable[[Sequence[str]], set[int]],
    of: str,
) -> list[Figure]:
    limit = CANDIDATES
    first = []
    for words in asked:
        theirs(words, limit)
        start = time.perf_counter()
        ours(words, limit)
        first.append(time.perf_counter() - start)
    took: dict[str, list[float]] = {"ours": [], "theirs": []}
    held: dict[str, list[float]] = {"ours": [], "theirs": []}
    # In turns, so that whatever else the machine does meets both alike.
    for place, words in enumerate(asked):
        for name, search in (("ours", ours), ("theirs", theirs)):
            start = time.perf_counter()
            found = search(words, limit)
            took[name].append(time.perf_counter() - start)
            if place < HELD_AGAINST:
                wanted = exact(words) if name == "ours" else set(theirs(words, TOP))
                held[name].append(len(wanted & set(found)) / max(1, len(wanted)))
    against = "tantivy, same shingles, all of them asked"
    return [
        Figure(f"candidates for a need among {of}, median",
               statistics.median(took["ours"]) * 1000, statistics.median(took["theirs"]) * 1000,
               "ms", against),
        Figure("the same, p95", p95(took["ours"]) * 1000, p95(took["theirs"]) * 1000, "ms",
               against),
        Figure("the same, asked the first time, p95", p95(first) * 1000,
               p95(took["theirs"]) * 1000, "ms", against),
        Figure(f"exact BM25's first {TOP} that are among the {limit} found",
               statistics.mean(held["ours"]), statistics.mean(held["theirs"]), "share", against),
    ]  # fmt: skip


def _questions(desk: Office) -> list[list[str]]:
    """Return the words of the first needs, as a match cuts them."""
    with desk.register.read() as connection:
        ids = [row[0] for row in connection.exec_driver_sql(
            "SELECT id FROM needs ORDER BY id LIMIT ?", (ASKED,))]  # fmt: skip
        needs = queries.records_by_id(connection, "needs", ids)
    return [tokens(subject_text(need)[: SUBJECT_LIMIT * 5]) for need in needs]


def _tantivy(tantivy: Any, desk: Office, folder: Path) -> Search:
    """Return tantivy's search in an index of the same shingles of the same records."""
    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("id", stored=True, fast=True)
    for name in ("name", "body"):
        builder.add_text_field(name, tokenizer_name="whitespace", index_option="freq")
    schema = builder.build()
    folder.mkdir()
    index = tantivy.Index(schema, path=str(folder))
    writer = index.writer(heap_size=128_000_000, num_threads=1)
    for record in _records(desk):
        title, body = search_texts(KINDS[KIND], record.values)
        writer.add_document(tantivy.Document(
            id=record.id, name=" ".join(tokens(f"{title}\n{record.code}")),
            body=" ".join(tokens(body)),
        ))  # fmt: skip
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def search(words: Sequence[str], limit: int) -> list[int]:
        parts = []
        for word in dict.fromkeys(words):
            name = tantivy.Query.term_query(schema, "name", word, "freq")
            parts.append((tantivy.Occur.Should, tantivy.Query.boost_query(name, 4.0)))
            body = tantivy.Query.term_query(schema, "body", word, "freq")
            parts.append((tantivy.Occur.Should, body))
        found = searcher.search(tantivy.Query.boolean_query(parts), limit, count=False).hits
        values = searcher.fast_field_values("id", [address for _, address in found])
        return [int(value) for value in values]

    return search


def _records(desk: Office) -> list[Record]:
    found: list[Record] = []
    with desk.register.read() as connection:
        ids = [row[0] for row in connection.exec_driver_sql(f"SELECT id FROM {KIND} ORDER BY id")]
        for start in range(0, len(ids), _BLOCK):
            found += queries.records_by_id(connection, KIND, ids[start : start + _BLOCK])
    return found
