"""The signals that end the process, from its first line on.

Until the server listens there is nothing to finish: a database file can be let go at any moment.
So a signal ends the process there and then, with 0, however deep in an import or a file it stands.
Once it listens, uvicorn takes the signals over.
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


def ignore_further_signals() -> None:
    """Let what is being closed be closed: it takes less than a second."""
    for name in SIGNALS:
        signal.signal(name, signal.SIG_IGN)


def _end(number: int, frame: FrameType | None) -> None:
    os._exit(0)
