"""Name the two kinds of trouble that are not bugs.

A `UserError` can be mended by the person (say what to do); an `EnvironmentProblem` is the
machine's fault. Anything else that is raised is a bug and is reported as one.
"""

from __future__ import annotations

from typing import Any

from lmec_match.i18n import Message


class LmecError(Exception):
    """Carry a translatable message; `exit_code` is what the command line ends with.

    `field` is the key of the field that was refused, where one alone is to blame.
    """

    exit_code = 1

    def __init__(self, message: Message | str, /, *, field: str = "", **params: Any) -> None:
        self.field = field
        self.message = message if isinstance(message, Message) else Message(message, params)
        super().__init__(str(self.message))


class UserError(LmecError):
    """Report what the person can mend; nothing was changed."""

    exit_code = 1


class EnvironmentProblem(LmecError):
    """Report the machine's fault: disk full, locked, damaged, newer register."""

    exit_code = 3


class Cancelled(LmecError):
    """End a job that the person cancelled; nothing was changed."""

    exit_code = 1
