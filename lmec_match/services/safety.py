"""Keep the register safe: verified copies, restoring them, checking what is inside."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import lmec_match.register.backup as copies
from lmec_match.domain import codes
from lmec_match.domain.kinds import IMPORTABLE, KINDS, PREFIXES
from lmec_match.errors import LmecError, UserError
from lmec_match.i18n import Message, msg
from lmec_match.progress import SILENT, Progress
from lmec_match.register import queries
from lmec_match.register.engine import inspect
from lmec_match.services.office import Office


@dataclass(frozen=True)
class Finding:
    """Hold one thing that is wrong with a register."""

    code: str
    message: Message


@dataclass(frozen=True)
class CheckResult:
    """Hold what a check found."""

    findings: tuple[Finding, ...]
    counts: dict[str, int]

    @property
    def ok(self) -> bool:
        """Say whether nothing was found."""
        return not self.findings


def backup(office: Office, out: Path | None = None, progress: Progress = SILENT) -> dict[str, Any]:
    """Write a verified copy and its manifest; return {file, sha256, counts}."""
    stamp = dt.datetime.now(dt.UTC).strftime("%Y%m%d-%H%M%S")
    path = office.register.path
    target = out or path.parent / "backups" / f"{path.stem}-{stamp}.lmec"
    if target.exists():
        raise UserError(msg("{path} is there already. Choose another name.", path=target))
    progress(0, 3, msg("Copying"))
    return copies.write(office.register, target, progress)


def restore(source: Path, target: Path) -> Path | None:
    """Put a backup in a register's place, after checking it; return where the old one is kept."""
    inspect(source)
    manifest = copies.manifest_of(source)
    if manifest.exists():
        expected = json.loads(manifest.read_text(encoding="utf-8"))["sha256"]
        if hashlib.sha256(source.read_bytes()).hexdigest() != expected:
            raise UserError(
                msg(
                    "{path} is not as it was when it was written. It was not restored.", path=source
                )
            )
    copies.verify(source)
    return copies.put_in_place(source, target)


def check(office: Office, progress: Progress = SILENT) -> CheckResult:
    """Check the file, the codes, the references and the search index."""
    findings: list[Finding] = []
    progress(0, 3, msg("Checking the file"))
    with office.register.read() as connection:
        for row in connection.exec_driver_sql("PRAGMA integrity_check").fetchall():
            if row[0] != "ok":
                findings.append(
                    Finding("integrity", msg("The file is damaged: {what}", what=row[0]))
                )
        counts = {k.key: queries.count(connection, k.key) for k in IMPORTABLE}
        progress(1, 3, msg("Checking codes and references"))
        for kind in KINDS.values():
            rows = connection.exec_driver_sql(f"SELECT id, code FROM {kind.key}").fetchall()
            for _, code in rows:
                try:
                    codes.read(code, PREFIXES)
                except LmecError as problem:
                    findings.append(Finding("code", problem.message))
            for field in kind.fields:
                if field.target:
                    sql = (
                        f"SELECT code, {field.key}_code FROM {kind.key} WHERE {field.key}_code "
                        f"IS NOT NULL AND {field.key}_code NOT IN (SELECT code FROM {field.target})"
                    )
                    findings.extend(
                        Finding(
                            "reference",
                            msg(
                                "{code} points to {target}, which is not there.",
                                code=row[0],
                                target=row[1],
                            ),
                        )
                        for row in connection.exec_driver_sql(sql).fetchall()
                    )
        progress(2, 3, msg("Checking the search index"))
        for kind in IMPORTABLE:
            indexed = connection.exec_driver_sql(
                f"SELECT count(*) FROM search_{kind.key}"
            ).scalar_one()
            if indexed != counts[kind.key]:
                findings.append(
                    Finding(
                        "index",
                        msg(
                            "The search index of {kind} holds {indexed} of {count} "
                            "{count:record|records}.",
                            kind=kind.key,
                            indexed=indexed,
                            count=counts[kind.key],
                        ),
                    )
                )
    progress(3, 3, msg("Checked"))
    return CheckResult(tuple(findings), counts)
