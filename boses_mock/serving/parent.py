"""A server that ends with the process that started it, however that ends.

A killed process tells nobody, but the system closes its files: a pipe that it held as this one's
standard input comes to its end. Where standard input is something else, or others hold the pipe as
well, the process has another parent from then on, which no signal tells of and is looked up.
"""

from __future__ import annotations

import os
import select
import signal
import stat
import sys
import threading

_LOOK = 0.25  # seconds between two looks at who the parent is


def end_with_parent() -> None:
    """Watch the parent from now on, and stop as SIGTERM does once it is gone."""
    threading.Thread(target=_watch, args=(os.getppid(),), daemon=True).start()


def _watch(parent: int) -> None:
    piped = _is_pipe()
    if sys.platform == "win32":  # where a parent's number stays after its end
        while piped and os.read(0, 4_096):
            continue
    else:
        while os.getppid() == parent:
            ready, _, _ = select.select([0] if piped else [], [], [], _LOOK)
            if ready and not os.read(0, 4_096):
                break
    signal.raise_signal(signal.SIGTERM)


def _is_pipe() -> bool:
    try:
        mode = os.fstat(0).st_mode
    except OSError:  # the process was started without it
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)
