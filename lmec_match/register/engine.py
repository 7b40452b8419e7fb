"""Open SQLite files through sqlcipher3, and tell what is wrong with one that will not open."""

from __future__ import annotations

import datetime as dt
import json
import os
import socket
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite
from filelock import FileLock, Timeout
from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import QueuePool

from lmec_match.errors import EnvironmentProblem, UserError
from lmec_match.i18n import msg
from lmec_match.register.models import APPLICATION_ID, SCHEMA

SQLITE_HEADER = b"SQLite format 3\x00"


def now() -> str:
    """Return the present as an ISO date-time in UTC, to the second."""
    return dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def connect(path: Path, *, read_only: bool = False, passphrase: str = "") -> Any:
    """Open a raw connection with the register's settings; the file must exist."""
    mode = "ro" if read_only else "rw"
    uri = f"{path.resolve().as_uri()}?mode={mode}"
    connection = sqlite.connect(uri, uri=True, timeout=5.0, check_same_thread=False)
    if passphrase:
        quoted = passphrase.replace("'", "''")
        connection.execute(f"PRAGMA key = '{quoted}'")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA cache_size = -32000")
    connection.execute("PRAGMA mmap_size = 268435456")
    if not read_only:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
    return connection


def make_engine(path: Path, *, read_only: bool = False, passphrase: str = "") -> Engine:
    """Return an engine on an existing register file."""
    return create_engine(
        "sqlite://",
        module=sqlite,
        creator=lambda: connect(path, read_only=read_only, passphrase=passphrase),
        poolclass=QueuePool,
    )


def inspect(path: Path, passphrase: str = "") -> int:
    """Return the schema number of a register; say in words why a file is none.

    Opens read-only and writes nothing. Raise `UserError` when it is no register of ours,
    `EnvironmentProblem` when it is damaged or newer than this program.
    """
    if not path.exists():
        raise UserError(msg("There is no register at {path}.", path=path))
    if path.is_dir():
        raise UserError(msg("{path} is a folder, not a register.", path=path))
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as problem:
        raise EnvironmentProblem(
            msg("{path} cannot be read: {why}.", path=path, why=problem.strerror or str(problem))
        ) from problem
    if not head:
        raise EnvironmentProblem(
            msg("{path} is empty: the register in it is lost. Restore a backup.", path=path)
        )
    if passphrase:
        return _inspect_encrypted(path, passphrase)
    if not head.startswith(SQLITE_HEADER) or len(head) < 100:
        raise UserError(
            msg("{path} is not an LMEC Match register. Nothing was written to it.", path=path)
        )
    # The header alone is read: opening even read-only would leave files beside the register.
    application, schema = _number(head, 68), _number(head, 60)
    _judge(path, application, schema)
    page_size = int.from_bytes(head[16:18], "big")
    size = 65536 if page_size == 1 else page_size
    if _number(head, 28) * size > path.stat().st_size and not _has_log(path):
        raise damaged(path, msg("the file is cut short"))
    return schema


def _number(head: bytes, place: int) -> int:
    return int.from_bytes(head[place : place + 4], "big")


def _has_log(path: Path) -> bool:
    log = Path(f"{path}-wal")
    return log.exists() and log.stat().st_size > 0


def damaged(path: Path, why: object) -> EnvironmentProblem:
    """Return the message for a register whose content cannot be trusted."""
    return EnvironmentProblem(
        msg(
            "The register {path} is damaged ({why}). Nothing was written to it. "
            "Restore a backup, or send the file to your support.",
            path=path,
            why=why,
        )
    )


def _judge(path: Path, application: int, schema: int) -> None:
    if application != APPLICATION_ID:
        raise UserError(
            msg("{path} is not an LMEC Match register. Nothing was written to it.", path=path)
        )
    if schema > SCHEMA:
        raise EnvironmentProblem(
            msg(
                "{path} was written by a newer LMEC Match (schema {schema}; this program "
                "knows {known}). Install the newer version. Nothing was written to it.",
                path=path,
                schema=schema,
                known=SCHEMA,
            )
        )


def _inspect_encrypted(path: Path, passphrase: str) -> int:
    connection = connect(path, read_only=True, passphrase=passphrase)
    try:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        schema = int(connection.execute("PRAGMA user_version").fetchone()[0])
    except sqlite.DatabaseError as problem:
        raise UserError(
            msg("The passphrase does not open {path}. Nothing was written to it.", path=path)
        ) from problem
    finally:
        connection.close()
    _judge(path, application, schema)
    return schema


class RegisterLock:
    """Keep a second program from writing to the same register.

    The lock is the operating system's (released when the process dies, however it dies); the
    file beside it names the holder for the message.
    """

    def __init__(self, path: Path) -> None:
        self._lock = FileLock(f"{path}.lock", timeout=0)
        self._holder = Path(f"{path}.holder")
        self._path = path

    def take(self) -> None:
        """Take the lock; raise `EnvironmentProblem` naming who holds it."""
        try:
            self._lock.acquire()
        except Timeout as busy:
            raise EnvironmentProblem(
                msg(
                    "{path} is open in another LMEC Match ({holder}). Close it there first. "
                    "Nothing was written.",
                    path=self._path,
                    holder=self._who(),
                )
            ) from busy
        except OSError as problem:
            raise EnvironmentProblem(
                msg(
                    "The register at {path} cannot be locked: {why}.",
                    path=self._path,
                    why=problem.strerror or str(problem),
                )
            ) from problem
        holder = {"pid": os.getpid(), "host": socket.gethostname(), "since": now()}
        self._holder.write_text(json.dumps(holder), encoding="utf-8")

    def _who(self) -> str:
        try:
            data = json.loads(self._holder.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return "?"
        return f"pid {data.get('pid')}, {data.get('host')}"

    def release(self) -> None:
        """Give the lock back."""
        if self._lock.is_locked:
            self._holder.unlink(missing_ok=True)
            self._lock.release()
