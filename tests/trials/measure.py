"""Read a list in a process of its own and tell what it took: seconds, memory, verdict."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from lmec_match.paths import PROJECT

_CODE = """
import json, re, resource, sys, time
for name in sys.argv[2].split(","):
    if name:
        sys.modules[name] = None
from pathlib import Path
from lmec_match.errors import LmecError
from lmec_match.importing import header, row_limit, reader
from lmec_match.importing.workbook import Limits
path, limits = Path(sys.argv[1]), Limits(**json.loads(sys.argv[3]))
start = time.monotonic()
try:
    row_limit.check(path, limits)
    book = reader.read(path, limits=limits)
    verdict = "read"
    said = str([[s.name, s.first_row, s.hidden, [list(map(str, r)) for r in s.rows[:50]]]
                for s in book.sheets] + [i.code for i in book.warnings])
except LmecError as problem:
    verdict, said = "refused", str(problem)
end = time.monotonic() - start
# Not `ru_maxrss`: that begins with what the process that started this one had in memory.
status = Path("/proc/self/status").read_text()
own = int(re.search(r"VmHWM:[ \\t]*([0-9]+)", status)[1])
child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
rss = max(own, child) / 1024
print(json.dumps({"verdict": verdict, "said": said, "seconds": end, "rss_mb": rss}))
"""


@dataclass(frozen=True)
class Measured:
    """Hold how reading ended ("read" or "refused"), in which words, seconds and megabytes."""

    verdict: str
    said: str
    seconds: float
    rss_mb: float


def measure(
    path: Path, without: tuple[str, ...] = (), before: tuple[str, ...] = (), **limits: float
) -> Measured:
    """Read a file; `without` names modules that cannot be imported, `before` a tracing command."""
    environment = dict(os.environ, PYTHONPATH=str(PROJECT))
    if without:
        # The reading process must lack them, too.
        blocked = "import sys\n" + "".join(f"sys.modules[{n!r}] = None\n" for n in without)
        folder = path.parent / "blocked"
        folder.mkdir(exist_ok=True)
        (folder / "sitecustomize.py").write_text(blocked)
        environment["PYTHONPATH"] = f"{folder}{os.pathsep}{PROJECT}"
    done = subprocess.run(
        [*before, sys.executable, "-c", _CODE, str(path), ",".join(without), json.dumps(limits)],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return Measured(**json.loads(done.stdout.splitlines()[-1]))
