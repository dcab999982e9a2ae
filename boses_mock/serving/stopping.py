"""The signals that end the process, from its first line on.

Until the server listens there is nothing to finish: a database file can be let go at any moment.
So a signal ends the process there and then, with 0, however deep in an import or a file it stands.
Once it listens, uvicorn takes the signals over. A command of the program's is another matter: one
that was stopped has not done what it was asked for, and ends with 128 + n, as shells have it.
"""

from __future__ import annotations

import os
import signal
from types import FrameType

# Windows has a third, for Ctrl+Break.
SIGNALS = tuple(
    signal.Signals[name]
    for name in ("SIGINT", "SIGTERM", "SIGBREAK")
    if name in signal.Signals.__members__
)


def end_at_once_when_told() -> None:
    """Let every signal of :data:`SIGNALS` end the process with 0."""
    for name in SIGNALS:
        signal.signal(name, _end)


def end_as_signals_do() -> None:
    """Let every signal of :data:`SIGNALS` end the process with 128 and its number."""
    for name in SIGNALS:
        signal.signal(name, lambda number, _: os._exit(128 + number))


def ignore_further_signals() -> None:
    """Let what is being closed be closed: it takes less than a second."""
    for name in SIGNALS:
        signal.signal(name, signal.SIG_IGN)


def _end(number: int, frame: FrameType | None) -> None:
    os._exit(0)
