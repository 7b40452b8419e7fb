"""Run work away from the window: one worker for the register, results by one queued signal."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from shiboken6 import isValid

from lmec_match.errors import Cancelled
from lmec_match.i18n import Message
from lmec_match.progress import Progress

log = logging.getLogger(__name__)

Job = Callable[[Progress], Any]


@dataclass
class Task:
    """Hold one job on its way: who waits for it, and whether it is still wanted."""

    number: int
    receiver: QObject
    job: Job
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    key: str = ""
    title: Message | None = None
    stop: threading.Event = field(default_factory=threading.Event)


class TaskRunner(QObject):
    """Run jobs one after another on a worker thread.

    A job is a plain callable that takes a `Progress` and returns plain values. A newer job with
    the same `key` takes the older one's place. `progressed` carries (title, done, total, what).
    """

    _finished = Signal(int, object, object)
    _progress = Signal(int, int, int, object)
    started = Signal(object)
    progressed = Signal(object, int, int, object)
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        # A short start: an idle thread need not be kept for the life of the window.
        self._pool.setExpiryTimeout(60_000)
        self._tasks: dict[int, Task] = {}
        self._number = 0
        self._closed = False
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._progress.connect(self._on_progress, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        receiver: QObject,
        job: Job,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        *,
        key: str = "",
        title: Message | None = None,
    ) -> Task:
        """Queue a job; `done` or `failed` is called in the window's thread unless it is stopped.

        Like the context object of a Qt connection, a receiver that is deleted is not called any
        more. Once the runner is closed nothing is queued: the register may be closed as well.
        """
        if self._closed:
            task = Task(0, receiver, job, _nobody, _nobody, key, title)
            task.stop.set()
            return task
        if key:
            for task in self._tasks.values():
                if task.key == key:
                    task.stop.set()
        self._number += 1
        task = Task(self._number, receiver, job, done, failed, key, title)
        self._tasks[task.number] = task
        self._pool.start(_Worker(self, task))
        if title is not None:
            self.started.emit(task)
        return task

    @property
    def busy(self) -> bool:
        """Say whether a job is queued or running."""
        return bool(self._tasks)

    def cancel_all(self) -> None:
        """Ask every job to stop."""
        for task in self._tasks.values():
            task.stop.set()

    def close(self) -> None:
        """Stop every job and wait for the worker; nobody is called any more, nothing begun."""
        self._closed = True
        self.cancel_all()
        for task in self._tasks.values():
            task.done = _nobody
            task.failed = _nobody
        self._pool.waitForDone(10_000)

    def _on_finished(self, number: int, result: object, problem: object) -> None:
        task = self._tasks.pop(number, None)
        if task is None:
            return
        if not self._tasks:
            self.idle.emit()
        if not isValid(task.receiver):
            return
        if isinstance(problem, Cancelled) or (task.stop.is_set() and task.key):
            if task.title is not None:
                task.failed(Cancelled(Message("Cancelled. Nothing was changed.")))
            return
        if isinstance(problem, Exception):
            task.failed(problem)
        else:
            task.done(result)

    def _on_progress(self, number: int, done: int, total: int, what: object) -> None:
        task = self._tasks.get(number)
        if task is not None and task.title is not None:
            self.progressed.emit(task.title, done, total, what)


def _nobody(_: object) -> None:
    """Take a result that nobody waits for any more."""


class _Worker(QRunnable):
    """Carry one task onto the worker thread."""

    def __init__(self, runner: TaskRunner, task: Task) -> None:
        super().__init__()
        self._runner = runner
        self._task = task

    def run(self) -> None:
        """Run the job and send its end home; every exception travels, none is lost."""
        task, runner = self._task, self._runner
        if task.stop.is_set():
            runner._finished.emit(task.number, None, Cancelled(Message("Cancelled.")))
            return

        def report(done: int, total: int, what: Message) -> None:
            runner._progress.emit(task.number, done, total, what)

        try:
            result = task.job(Progress(report, task.stop.is_set))
        except Exception as problem:
            if not isinstance(problem, Cancelled):
                log.info("job ended: %r", problem, exc_info=True)
            runner._finished.emit(task.number, None, problem)
        else:
            runner._finished.emit(task.number, result, None)
