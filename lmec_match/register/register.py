"""Open, create and close a register, and hand out its transactions."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError, IntegrityError

from lmec_match.domain.changes import Changed
from lmec_match.errors import EnvironmentProblem, UserError
from lmec_match.i18n import Message, msg
from lmec_match.register import indexing, journal, migrate, models, queries
from lmec_match.register.engine import (
    RegisterLock,
    damaged,
    inspect,
    make_engine,
    now,
)
from lmec_match.register.terms import Terms
from lmec_match.register.writer import ChangeSet


class Register:
    """Hold one open register: reads go through `read`, every write through `change`."""

    def __init__(
        self, path: Path, engine: Engine, lock: RegisterLock | None, terms: Terms
    ) -> None:
        self.path = path
        self.terms = terms
        self.engine = engine
        self._lock = lock

    @property
    def read_only(self) -> bool:
        """Say whether the register was opened without the right to write."""
        return self._lock is None

    @classmethod
    def create(
        cls, path: Path, *, office: int = 0, passphrase: str = "", terms: Terms | None = None
    ) -> Register:
        """Make a new, empty register file; raise `UserError` when the file is there already."""
        if path.exists():
            raise UserError(msg("{path} is there already. Choose another name.", path=path))
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            raise EnvironmentProblem(
                msg(
                    "The folder {path} cannot be made: {why}.",
                    path=path.parent,
                    why=problem.strerror,
                )
            ) from problem
        lock = RegisterLock(path)
        lock.take()
        # Built beside its place and renamed: a crash leaves no half-made register.
        draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
        try:
            build_schema(draft, office=office, passphrase=passphrase)
            draft.replace(path)
        except OSError as problem:
            lock.release()
            raise EnvironmentProblem(
                msg(
                    "The register cannot be written to {path}: {why}.",
                    path=path,
                    why=problem.strerror,
                )
            ) from problem
        finally:
            draft.unlink(missing_ok=True)
        made = cls(path, make_engine(path, passphrase=passphrase), lock, terms or Terms())
        with made.maintain() as connection:
            indexing.finish(connection, made.terms)
        return made

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        passphrase: str = "",
        terms: Terms | None = None,
    ) -> Register:
        """Open an existing register, migrating an older one first.

        Raise `UserError` or `EnvironmentProblem` in words when it cannot be opened; nothing is
        written to a file that is refused.
        """
        schema = inspect(path, passphrase)
        if read_only:
            engine = make_engine(path, read_only=True, passphrase=passphrase)
            register = cls(path, engine, None, terms or Terms())
        else:
            lock = RegisterLock(path)
            lock.take()
            try:
                if schema < models.SCHEMA:
                    migrate.migrate(path, passphrase=passphrase)
            except BaseException:
                lock.release()
                raise
            engine = make_engine(path, passphrase=passphrase)
            register = cls(path, engine, lock, terms or Terms())
        try:
            with register.read() as connection:
                queries.meta_get(connection, "created")
        except BaseException:
            register.close()
            raise
        return register

    def close(self) -> None:
        """Close all connections and give the lock back."""
        self.engine.dispose()
        if self._lock is not None:
            self._lock.release()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection for reading."""
        try:
            with self.engine.connect() as connection:
                yield connection
        except DatabaseError as problem:
            raise self._explain(problem) from problem

    @contextmanager
    def change(self, action: Message, by: str, kind: str = "edit") -> Iterator[ChangeSet]:
        """Give a change set: committed whole when the block ends, else nothing is written."""
        if self.read_only:
            raise UserError(msg("This register was opened for reading only."))
        try:
            with self.engine.begin() as connection:
                changes = ChangeSet(connection, self.terms, action, by, kind)
                yield changes
                changes.save_numbers()
                changes.finish()
        except DatabaseError as problem:
            raise self._explain(problem) from problem

    @contextmanager
    def maintain(self) -> Iterator[Connection]:
        """Give a transaction for what follows from the records, such as the index.

        No value changes, so the journal has no step of it.
        """
        if self.read_only:
            raise UserError(msg("This register was opened for reading only."))
        try:
            with self.engine.begin() as connection:
                yield connection
        except DatabaseError as problem:
            raise self._explain(problem) from problem

    def undo(self, by: str) -> Changed:
        """Reverse the last step."""
        return self._reverse(undo=True, by=by)

    def redo(self, by: str) -> Changed:
        """Do the last undone step again."""
        return self._reverse(undo=False, by=by)

    def _reverse(self, *, undo: bool, by: str) -> Changed:
        try:
            with self.engine.begin() as connection:
                done = (journal.undo if undo else journal.redo)(connection, self.terms, by)
                done.finish()
                return done.changed()
        except DatabaseError as problem:
            raise self._explain(problem) from problem

    def _explain(self, problem: DatabaseError) -> Exception:
        """Turn the database's faults into words; what is a bug stays itself."""
        cause = problem.orig
        text = str(cause)
        if isinstance(problem, IntegrityError):
            return problem
        if "disk is full" in text or "database or disk is full" in text:
            return EnvironmentProblem(
                msg("The disk that holds {path} is full. Nothing was changed.", path=self.path)
            )
        if "locked" in text or "busy" in text:
            return EnvironmentProblem(
                msg("The register {path} is busy in another program. Try again.", path=self.path)
            )
        if "readonly" in text:
            return EnvironmentProblem(msg("{path} can be read but not written.", path=self.path))
        if "disk I/O error" in text or "unable to open" in text:
            return EnvironmentProblem(
                msg("The disk that holds {path} does not answer: {why}.", path=self.path, why=text)
            )
        signs = ("malformed", "not a database", "corrupt", "no such table")
        if any(sign in text for sign in signs):
            return damaged(self.path, text)
        return problem


def build_schema(path: Path, *, office: int = 0, passphrase: str = "") -> None:
    """Write the newest schema into a new file (a test holds it equal to the migrations' end)."""
    raw = sqlite.connect(str(path))
    if passphrase:
        quoted = passphrase.replace("'", "''")
        raw.execute(f"PRAGMA key = '{quoted}'")
    raw.execute(f"PRAGMA application_id = {models.APPLICATION_ID}")
    raw.execute(f"PRAGMA user_version = {models.SCHEMA}")
    raw.commit()
    raw.close()
    engine = make_engine(path, passphrase=passphrase)
    with engine.begin() as connection:
        models.metadata.create_all(connection)
        for kind in models.SEARCHED:
            connection.exec_driver_sql(models.search_ddl(kind))
        connection.exec_driver_sql(migrate.VERSION_TABLE)
        connection.exec_driver_sql(
            "INSERT INTO alembic_version VALUES (?)", (migrate.revision(models.SCHEMA),)
        )
        queries.meta_set(connection, "created", now())
        queries.meta_set(connection, "office", str(office))
        queries.meta_set(connection, "format", json.dumps({"search": models.SCHEMA}))
    engine.dispose()
