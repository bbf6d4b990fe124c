"""Work that may outlive what asked for it, as when a table is made anew while a list is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from drafter.ui.jobs import Job, Progress


def loose_job(work: Callable[[Progress], Any]) -> Job:
    """A job that the application owns until it has ended; whoever listens may be gone by then."""
    job = Job(work, QCoreApplication.instance())

    def end(_result: object) -> None:
        # Its thread may not have told all listeners yet: a job that is deleted tells nobody.
        job.wait()
        job.deleteLater()

    job.finished.connect(end)
    job.failed.connect(end)
    return job
