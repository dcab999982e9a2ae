"""A server in a process of its own, which ends with this one, however that ends."""

from __future__ import annotations

import contextlib
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from typing import Any

from boses_mock.testing.control import ControlError

_READY = re.compile(r"boses-mock is listening on (http://[^\s\"]+)")
_WITH_NO = ("library", "console", "log_requests")
_PATIENCE = 3.0  # seconds that it is given to end


def flags_of(settings: Mapping[str, Any]) -> list[str]:
    """Return settings as flags: ``rate_limits=True`` is ``--rate-limits``.

    None leaves a flag out, as False does where there is no ``--no-…``; lists give one several
    times.
    """
    flags: list[str] = []
    for name, value in settings.items():
        flag = f"--{name.replace('_', '-')}"
        if value is True:
            flags.append(flag)
        elif value is False:
            flags += [f"--no-{flag[2:]}"] if name in _WITH_NO else []
        elif isinstance(value, list | tuple):
            flags += [part for each in value for part in (flag, str(each))]
        elif value is not None:
            flags += [flag, str(value)]
    return flags


class ServerProcess:
    """A running server.

    Attributes:
        url: where it listens.
        pid: the process.
    """

    def __init__(self, settings: Mapping[str, Any]) -> None:
        """Start it, and wait until it listens.

        Raises:
            ControlError: it does not start, and what it says of why.
        """
        given = {"port": 0, "log_level": "warning", **settings}
        self._log = tempfile.TemporaryFile("w+")  # noqa: SIM115  as long as the process
        self._process = subprocess.Popen(  # noqa: S603
            # -P: what lies in the directory that tests run in is none of the server's modules.
            [sys.executable, "-P", "-m", "boses_mock", "--exit-with-parent", *flags_of(given)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
        )
        self.pid = self._process.pid
        self.url = self._listening()

    def _listening(self) -> str:
        assert self._process.stdout is not None  # noqa: S101  it was asked for
        for line in self._process.stdout:
            if match := _READY.search(line):
                return match[1]
        self._process.wait()
        problem = self.log.strip() or f"it ended with {self._process.returncode}"
        self.stop()
        raise ControlError(problem)

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
