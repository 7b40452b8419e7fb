"""Make HiGHS solvers that are silent and repeatable: import at first use, it takes its time."""

from __future__ import annotations

from typing import Any

import highspy


class _Quiet(highspy.Highs):
    """Write nothing to the standard output, which belongs to the command's answer."""

    def enableCallbacks(self) -> Any:
        """Silence the solver before its first line; HiGHS would print a banner here."""
        self.setOptionValue("output_flag", False)
        return super().enableCallbacks()  # type: ignore[no-untyped-call]


def quiet(**options: float) -> Any:
    """Return a solver of one thread and a fixed seed: the same programme, the same answer.

    `options` are HiGHS's own, by their names.
    """
    solver: Any = _Quiet()  # type: ignore[no-untyped-call]
    for name, value in {"threads": 1, "random_seed": 1, **options}.items():
        solver.setOptionValue(name, value)
    return solver
