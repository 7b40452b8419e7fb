"""Bring an older register to the newest schema: on a copy, checked, then renamed over.

The register is at every moment either the old one or the new one, never between; the old one is
kept beside it as ``…pre-vN``.
"""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import create_engine

from lmec_match.errors import EnvironmentProblem
from lmec_match.i18n import msg
from lmec_match.paths import MIGRATIONS
from lmec_match.register import models
from lmec_match.register.engine import connect

VERSION_TABLE = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
    "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)


def revision(schema: int) -> str:
    """Return the Alembic revision of a schema number."""
    return f"{schema:04d}"


def migrate(path: Path, *, passphrase: str = "") -> Path:
    """Migrate a register file in place and return the path of the old one's copy.

    The caller holds the lock. Raise `EnvironmentProblem` when the migrated copy does not pass its
    checks; the register is then as it was.
    """
    kept = path.with_name(f"{path.name}.pre-v{models.SCHEMA}")
    work = path.with_name(f".{path.name}.{secrets.token_hex(4)}.migrating")
    source = connect(path, passphrase=passphrase)
    try:
        source.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        before = _counts(source)
        source.execute("VACUUM INTO ?", (str(work),))
    finally:
        source.close()
    try:
        upgrade(work, passphrase=passphrase)
        _check(work, before, passphrase)
        kept.unlink(missing_ok=True)
        kept.hardlink_to(path)
        work.replace(path)
    finally:
        for leftover in (work, Path(f"{work}-wal"), Path(f"{work}-shm")):
            leftover.unlink(missing_ok=True)
    return kept


def upgrade(
    path: Path, *, target: str = "head", schema: int = models.SCHEMA, passphrase: str = ""
) -> None:
    """Run the Alembic migrations up to a revision, whose schema number is written with it."""
    # Imported here: Alembic costs a second of start-up and is needed once in years.
    from alembic import command
    from alembic.config import Config

    raw = sqlite.connect(str(path), check_same_thread=False)
    if passphrase:
        quoted = passphrase.replace("'", "''")
        raw.execute(f"PRAGMA key = '{quoted}'")
    # Off before BEGIN: a table rebuilt with keys on would take its children with it.
    raw.execute("PRAGMA foreign_keys = OFF")
    raw.isolation_level = None
    engine = create_engine("sqlite://", module=sqlite, creator=lambda: raw)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        connection.exec_driver_sql("BEGIN")
        command.upgrade(config, target)
        connection.exec_driver_sql(f"PRAGMA user_version = {schema}")
        connection.exec_driver_sql(f"PRAGMA application_id = {models.APPLICATION_ID}")
        connection.exec_driver_sql("COMMIT")
    engine.dispose()
    raw.close()


def _counts(connection: Any) -> dict[str, int]:
    names = [
        row[0]
        for row in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_%' "
            "AND name NOT LIKE 'sqlite_%' AND name <> 'alembic_version'"
        )
    ]
    return {n: connection.execute(f'SELECT count(*) FROM "{n}"').fetchone()[0] for n in names}


def _check(path: Path, before: dict[str, int], passphrase: str) -> None:
    connection = connect(path, read_only=True, passphrase=passphrase)
    try:
        found = connection.execute("PRAGMA integrity_check").fetchone()[0]
        orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
        after = _counts(connection)
    finally:
        connection.close()
    lost = [n for n, count in before.items() if n in after and after[n] < count]
    if found != "ok" or orphans or lost:
        raise EnvironmentProblem(
            msg(
                "The register could not be brought to the new version safely, and is as it was "
                "({why}).",
                why=found if found != "ok" else ", ".join(lost) or str(orphans),
            )
        )
