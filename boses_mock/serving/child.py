"""A server in a process below this one, which ends with this one, however that ends.

For whoever wants a server beside a task of their own: the test kit and ``boses-mock verify``. It is
there once it listens, or it is not there and tells why. Of the standard library alone, as it is
imported into the tests of others.
"""

from __future__ import annotations

import contextlib
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence

_READY = re.compile(r"boses-mock is listening on (http://[^\s\"]+)")
_PATIENCE = 3.0  # seconds that it is given to end


class NotStarted(Exception):
    """A server has ended before it listened.

    Attributes:
        code: its exit code.
        said: what it had to say on stderr.
    """

    def __init__(self, code: int, said: str) -> None:
        super().__init__(f"it ended with {code}" + (f": {said}" if said else ""))
        self.code, self.said = code, said


class Child:
    """A running server.

    Attributes:
        url: where it listens.
        pid: the process.
    """

    def __init__(self, flags: Sequence[str], environment: Mapping[str, str] | None = None) -> None:
        """Start it, and wait until it listens.

        Args:
            environment: its variables; those of this process by default.

        Raises:
            NotStarted: it does not, and what it says of why.
        """
        self._log = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115  as long as it
        self._process = subprocess.Popen(  # noqa: S603  nothing of it is anybody's but ours
            # -P: what lies in the directory that this runs in is none of the server's modules.
            [sys.executable, "-P", "-m", "boses_mock", "--exit-with-parent", *flags],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
            encoding="utf-8",
        )
        self.pid = self._process.pid
        self.url = self._listening()

    def _listening(self) -> str:
        assert self._process.stdout is not None  # noqa: S101  it was asked for
        for line in self._process.stdout:
            if match := _READY.search(line):
                return match[1]
        code, said = self._process.wait(), self.log.strip()
        self.stop()
        raise NotStarted(code, said)

    @property
    def log(self) -> str:
        """What it has said on stderr."""
        self._log.seek(0)
        return self._log.read()

    def stop(self) -> None:
        """End it, and wait for that."""
        with contextlib.suppress(OSError):
            self._process.terminate()
        try:
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        for stream in (self._process.stdin, self._process.stdout, self._log):
            if stream:
                stream.close()
