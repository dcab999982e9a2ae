"""Lines for stdout and stderr that never keep the event loop waiting.

A pipe that nobody reads takes 64 KB and then blocks whoever writes; a closed one and a full disk
fail. None of this may stop a server. So a thread of its own writes to each stream; what it cannot
write, and what is more than it may hold, is dropped, and the number of lost lines is told as soon
as lines pass again.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TextIO

_MOST_CHARACTERS = 1_048_576  # that wait for a stream; as many again may be on their way
_PATIENCE = 0.2  # seconds that a stream is given for the last lines
_RETRY = 0.02  # seconds until a pipe that its reader made non-blocking is tried again


class Output:
    """A stream that takes every line at once, and writes it a moment later."""

    def __init__(
        self,
        stream: TextIO | None,
        delay: float = 0.0,
        loss: Callable[[int], str] = "{} lines were lost here".format,
    ) -> None:
        """Write to ``stream``, which is None where the process was started without it.

        Args:
            delay: seconds in which lines without haste gather, so that many leave for the price
                of one.
            loss: what to say of so many lost lines.
        """
        self._raw = _unbuffered(stream)
        self._delay = delay
        self._loss = loss
        self._lines: list[str] = []
        self._size = 0
        self._lost = 0
        self._lock = threading.Lock()
        self._something = threading.Event()
        self._haste = threading.Event()
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None

    def line(self, text: str, *, haste: bool = False) -> None:
        """Take a line, or several, without the line feed at the end.

        With ``haste`` it leaves at once, with all before it: the process may be about to die.
        """
        with self._lock:
            if self._size > _MOST_CHARACTERS:
                self._lost += 1
                return
            self._lines.append(text)
            self._size += len(text)
        if haste:
            self._haste.set()
        if not self._something.is_set():
            self._something.set()
            if self._thread is None:
                self._thread = threading.Thread(target=self._write_all, daemon=True)
                self._thread.start()

    def close(self) -> None:
        """Give the last lines a moment to leave; those that cannot are lost."""
        self._closing.set()
        self._haste.set()
        self._something.set()
        if self._thread:
            self._thread.join(_PATIENCE)

    def _write_all(self) -> None:
        while not self._closing.is_set() or self._lines:
            self._something.wait()
            self._haste.wait(self._delay)
            self._something.clear()
            self._haste.clear()
            with self._lock:
                lines, lost = self._lines, self._lost
                self._lines, self._size, self._lost = [], 0, 0
            if lost:
                lines.append(self._loss(lost))
            if lines and not self._written("\n".join([*lines, ""])):
                with self._lock:
                    self._lost += lost + len(lines) - bool(lost)

    def _written(self, text: str) -> bool:
        left = text.encode("utf-8", "backslashreplace")
        while left:
            try:
                count = self._raw.write(left)
            except (OSError, ValueError):
                return False  # full, or closed at either end; who would be told?
            if count is None and self._closing.wait(_RETRY):
                return False
            left = left[count or 0 :]
        return True


class _Nowhere:
    """What a process has that was started without the stream."""

    def write(self, data: bytes) -> int:
        return len(data)


def _unbuffered(stream: TextIO | None) -> Any:
    """Return what takes bytes at once: a buffer would be written anew as the process ends.

    On Windows it is also what lets a console show them, whatever its code page.
    """
    if stream is None:
        return _Nowhere()
    return getattr(stream.buffer, "raw", stream.buffer)
