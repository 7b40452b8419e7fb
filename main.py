"""Start LMEC Match: a sub-command at the terminal, or the desktop window.

This is the composition root: it alone knows both the window and the commands.
"""

from __future__ import annotations

import time

_STARTED = time.time()

import argparse  # noqa: E402
import logging  # noqa: E402
import logging.handlers  # noqa: E402
import multiprocessing  # noqa: E402
import os  # noqa: E402
import sys  # noqa: E402
from pathlib import Path  # noqa: E402

from lmec_match import settings as keeping  # noqa: E402
from lmec_match.errors import LmecError  # noqa: E402
from lmec_match.i18n import load_translator, msg  # noqa: E402
from lmec_match.paths import default_register, user_log  # noqa: E402

NO_SCREEN = msg(
    "There is no screen for the window. The commands work without one: try `lmec-match demo`, "
    "or `lmec-match --help`."
)


def main(arguments: list[str] | None = None) -> int:
    """Run the program and return its exit code: 0 done, 1 the user can mend it, 2 usage, 3 the
    machine's fault."""
    given = sys.argv[1:] if arguments is None else arguments
    keep_log()
    if wants_window(given):
        return window(given)
    # Imported here: the window needs none of the command line, nor the other way round.
    from lmec_match.cli import run

    return run(given)


def wants_window(given: list[str]) -> bool:
    """Say whether the arguments name no sub-command."""
    skip = False
    for argument in given:
        if skip:
            skip = False
        elif argument in ("--help", "-h", "--version"):
            return False
        elif argument in ("--register", "--lang", "--theme"):
            skip = True
        elif not argument.startswith("-"):
            return False
    return True


def window(given: list[str]) -> int:
    """Open the desktop."""
    parser = argparse.ArgumentParser(prog="lmec-match")
    parser.add_argument("--register", type=Path)
    parser.add_argument("--read-only", action="store_true")
    parser.add_argument("--startup-check", action="store_true")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--lang", default="")
    parser.add_argument("--theme", default="", choices=["", "system", "light", "dark"])
    options = parser.parse_args(given)
    settings = keeping.load()
    changes = {"language": options.lang, "theme": options.theme}
    settings = keeping.replace(settings, **{k: v for k, v in changes.items() if v})
    if not has_screen():
        if not options.startup_check:
            t = load_translator(settings.language or "en")
            sys.stderr.write(t(NO_SCREEN) + "\n")
            return 3
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Imported here: a command on a machine without a screen must not need Qt.
    from lmec_match.briefing.fonts import font_files
    from ui import app

    try:
        if options.startup_check:
            last = Path(settings.last_register) if settings.last_register else default_register()
            path = options.register or last
            return app.startup_check(path, settings, font_files(), _STARTED, resident_mb)
        return app.run(options.register, settings, font_files(), read_only=options.read_only)
    except LmecError as problem:
        t = load_translator(settings.language or "en")
        sys.stderr.write(t(problem.message) + "\n")
        return problem.exit_code


def has_screen() -> bool:
    """Say whether there is anything to draw a window on (only Linux can lack it)."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def resident_mb() -> float:
    """Return this process's resident memory in MB (10^6 bytes); its peak where only that is
    told."""
    status = Path("/proc/self/statm")
    if status.exists():
        pages = int(status.read_text(encoding="ascii").split()[1])
        return pages * 4096 / 1e6
    try:
        import resource
    except ImportError:
        return 0.0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak * 1024 / 1e6


def keep_log() -> None:
    """Keep a small rotating log in the user's folder; without a folder there is no log."""
    root = logging.getLogger()
    if root.handlers:
        return
    handler: logging.Handler
    try:
        user_log().mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            user_log() / "lmec-match.log",
            maxBytes=500_000,
            backupCount=3,
            encoding="utf-8",
            delay=True,
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.INFO)


if __name__ == "__main__":
    # The typesetter runs in a process of its own; a frozen program needs to be told.
    multiprocessing.freeze_support()
    sys.exit(main())
