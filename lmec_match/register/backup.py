"""Write and restore verified copies of a register."""

from __future__ import annotations

import hashlib
import json
import secrets
from pathlib import Path
from typing import Any

from lmec_match.domain.kinds import IMPORTABLE
from lmec_match.errors import EnvironmentProblem
from lmec_match.i18n import msg
from lmec_match.progress import Progress
from lmec_match.register.engine import RegisterLock, connect, damaged, now
from lmec_match.register.register import Register


def manifest_of(path: Path) -> Path:
    """Return the path of a backup's manifest."""
    return path.with_name(f"{path.name}.json")


def write(register: Register, target: Path, progress: Progress) -> dict[str, Any]:
    """Copy, verify, then rename: a partial copy is never offered as a backup."""
    draft = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        source = connect(register.path, read_only=True)
        try:
            source.execute("VACUUM INTO ?", (str(draft),))
        finally:
            source.close()
        progress(1, 3, msg("Verifying"))
        counts = verify(draft)
        progress(2, 3, msg("Writing the manifest"))
        manifest = {
            "sha256": hashlib.sha256(draft.read_bytes()).hexdigest(),
            "counts": counts,
            "at": now(),
        }
        draft.replace(target)
        manifest_of(target).write_text(json.dumps(manifest, indent=1), encoding="utf-8")
    except OSError as problem:
        raise EnvironmentProblem(
            msg("The backup cannot be written to {path}: {why}.", path=target, why=problem.strerror)
        ) from problem
    finally:
        draft.unlink(missing_ok=True)
    progress(3, 3, msg("Done"))
    return {"file": str(target), **manifest}


def verify(path: Path) -> dict[str, int]:
    """Check a copy whole and return its counts; raise `EnvironmentProblem` when it is damaged."""
    connection = connect(path, read_only=True)
    try:
        found = connection.execute("PRAGMA integrity_check").fetchone()[0]
        if found != "ok":
            raise damaged(path, found)
        return {
            k.key: connection.execute(f"SELECT count(*) FROM {k.key}").fetchone()[0]
            for k in IMPORTABLE
        }
    finally:
        connection.close()


def put_in_place(source: Path, target: Path) -> Path | None:
    """Copy a backup over a register; return where the register that was there is kept."""
    lock = RegisterLock(target)
    lock.take()
    draft = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    kept: Path | None = None
    try:
        draft.write_bytes(source.read_bytes())
        if target.exists():
            kept = target.with_name(f"{target.name}.replaced-{now().replace(':', '')}")
            for suffix in ("-wal", "-shm"):
                beside = Path(f"{target}{suffix}")
                if beside.exists():
                    beside.replace(Path(f"{kept}{suffix}"))
            target.replace(kept)
        draft.replace(target)
    except OSError as problem:
        raise EnvironmentProblem(
            msg("{path} cannot be written: {why}.", path=target, why=problem.strerror)
        ) from problem
    finally:
        draft.unlink(missing_ok=True)
        lock.release()
    return kept
