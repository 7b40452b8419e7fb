"""Keep the search index in step with the glossary: notice that it changed, renew the index."""

from __future__ import annotations

from dataclasses import dataclass

from lmec_match.errors import Cancelled, UserError
from lmec_match.i18n import Message, msg
from lmec_match.progress import SILENT, Progress
from lmec_match.register import indexing
from lmec_match.register.indexing import IndexState
from lmec_match.services.office import Office

READ_ONLY = msg(
    "The search index was made with other terms than today's: what is new in the glossary may not "
    "be found in older records. This register is open for reading only, so the index stays as it "
    "is until someone opens it for writing."
)


@dataclass(frozen=True)
class Renewed:
    """Say how many records were indexed anew, of how many, and whether it was stopped before."""

    records: int
    state: IndexState

    @property
    def words(self) -> Message:
        """Return what was done, in a sentence."""
        if not self.state.current:
            return msg(
                "Stopped: {done} of {total} {total:record is|records are} indexed anew. The "
                "register can be used, and the next time goes on from there.",
                done=self.state.done, total=self.state.total,
            )  # fmt: skip
        if not self.records:
            return msg("The search index is made with today's terms: there is nothing to renew.")
        return msg("{count} {count:record is|records are} indexed anew with "
                   "today's terms.", count=self.records)


def state(office: Office) -> IndexState:
    """Return whether the index is made with today's terms, and how far a renewal has come."""
    with office.register.read() as connection:
        return indexing.state(connection, office.register.terms)


def notice(office: Office, found: IndexState) -> Message | None:
    """Return what a person should know about the index, None when all is well."""
    if found.current or not found.total:
        return None
    if office.register.read_only:
        return READ_ONLY
    return how_far(found)


def how_far(found: IndexState) -> Message:
    """Return how far a renewal has come, in words."""
    return msg(
        "The terms changed: {done} of {total} {total:record is|records are} indexed anew",
        done=f"{found.done:,}", total=f"{found.total:,}",
    )  # fmt: skip


def step(office: Office, size: int = indexing.BLOCK) -> IndexState:
    """Renew the next block in a transaction of its own; return how far it is."""
    with office.register.maintain() as connection:
        found = indexing.renew_block(connection, office.register.terms, size)
    if found.current:
        # Counts of tokens and words are kept by the last change, and this is none.
        office.kept.clear()
    return found


def renew(office: Office, *, again: bool = False, progress: Progress = SILENT) -> Renewed:
    """Renew the whole index where it is not made with today's terms, or `again` in any case.

    When it is stopped, the blocks done so far are kept. Raise `UserError` on a register that is
    open for reading only.
    """
    if office.register.read_only:
        raise UserError(READ_ONLY)
    if again:
        with office.register.maintain() as connection:
            indexing.restart(connection)
    found = state(office)
    before = found.done
    total = found.total
    while not found.current:
        try:
            progress(found.done, found.total, how_far(found))
        except Cancelled:
            return Renewed(found.done - before, found)
        found = step(office)
    return Renewed(total - before, found)
