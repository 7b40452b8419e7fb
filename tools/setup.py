"""Set the program up in a virtual environment of its own, then run it.

``python3 tools/setup.py demo``   sets up and runs the main job on made-up data
``python3 tools/setup.py test``   sets up and runs the tests
``python3 tools/setup.py``        sets up only

Works the same on Linux, macOS and Windows (there: ``py tools\\setup.py demo``), with Python 3.11
to 3.13 and nothing but its standard library.
"""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = Path(os.environ.get("LMEC_MATCH_VENV", ROOT / ".venv"))
BIN = HOME / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")


def run(*command: str | Path) -> int:
    """Run a command in the project's folder and return its exit code."""
    return subprocess.run([str(part) for part in command], cwd=ROOT, check=False).returncode


def make_environment() -> list[str]:
    """Make the virtual environment and return the start of its pip command."""
    if not PYTHON.exists():
        # Debian splits ensurepip off into a package of its own; its pip can serve instead.
        venv.create(HOME, with_pip=False)
    own = subprocess.run([PYTHON, "-m", "pip", "--version"], capture_output=True, check=False)
    if own.returncode == 0:
        return [str(PYTHON), "-m", "pip"]
    if run(PYTHON, "-m", "ensurepip", "--default-pip") == 0:
        return [str(PYTHON), "-m", "pip"]
    return [sys.executable, "-m", "pip", "--python", str(PYTHON)]


def main(words: list[str]) -> int:
    """Set up, then do what was asked; return the exit code."""
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        sys.stderr.write("Python 3.11, 3.12 or 3.13 is needed.\n")
        return 2
    job = words[0] if words else ""
    if job not in ("", "demo", "test"):
        sys.stderr.write(f"{__doc__}\n")
        return 2
    pip = make_environment()
    wanted = ".[test]" if job == "test" else "."
    failed = run(
        *pip,
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "-c",
        "constraints.txt",
        "-e",
        wanted,
    )
    if failed:
        return failed
    if job == "demo":
        return run(PYTHON, "main.py", "demo", *(words[1:] or ["--out", "demo"]))
    if job == "test":
        # A process a core: half the time, and one that ends by itself is told and begun anew.
        return run(PYTHON, "-m", "pytest", "-n", "auto", "--dist", "worksteal", *words[1:])
    sys.stdout.write(f"Ready: {BIN / 'lmec-match'}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
