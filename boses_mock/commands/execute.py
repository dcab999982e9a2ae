"""``boses-mock exec [FLAGS] -- CMD …``: a server for as long as a command runs.

The server runs in this process and the command in one below it, so that one start is paid for and
nothing is left when either ends. Standard input, output and error are the command's; what the
server has to say goes to standard error.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.applications import Starlette

from boses_mock.settings import Settings
from boses_mock.world.worlds import Worlds

if TYPE_CHECKING:
    from boses_mock.reporting.coverage import Floor, Target

_FORWARDED = tuple(
    signal.Signals[name]
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR1", "SIGUSR2", "SIGBREAK")
    if name in signal.Signals.__members__
)
_CANNOT_BE_RUN, _NOT_FOUND = 126, 127  # as shells have it


class Companion:
    """The command, run beside a server that listens, and then told of what it saw of that.

    Args:
        coverage: where the contract's coverage is told, None for nowhere.
        floors: what it may not be below.
    """

    def __init__(
        self,
        command: Sequence[str],
        settings: Settings,
        coverage: Target | None = None,
        floors: Sequence[Floor] = (),
    ) -> None:
        self._command = command
        self._settings = settings
        self._coverage = coverage
        self._floors = floors

    async def __call__(self, address: str, app: Starlette) -> int:
        """Run the command and return its exit code.

        Where that is 0, return 1 for coverage below a floor, or that cannot be told.
        """
        code = await self._run(address, app)
        if self._coverage or self._floors:
            told = self._tell(app.state.worlds)
            return code or told
        return code

    async def _run(self, address: str, app: Starlette) -> int:
        """Run the command and return its exit code, 128 + n where signal n ended it."""
        loop = asyncio.get_running_loop()
        try:
            process = subprocess.Popen(  # noqa: S603  whoever starts this says what is run
                [shutil.which(self._command[0]) or self._command[0], *self._command[1:]],
                env={**os.environ, **self._environment(address, app.state.worlds)},
            )
        except OSError as error:
            return _cannot_run(self._command[0], error)
        for each in _FORWARDED:
            if sys.platform == "win32":
                signal.signal(each, lambda number, _: _forward(process, number))
            else:
                loop.add_signal_handler(each, _forward, process, each)
        code = await loop.run_in_executor(None, process.wait)
        return 128 - code if code < 0 else code

    def _tell(self, worlds: Worlds) -> int:
        """Tell what was seen; return 1 where that is too little or cannot be told, else 0."""
        from boses_mock.admin.coverage import of_all_worlds
        from boses_mock.reporting.coverage import missed

        report = of_all_worlds(worlds)
        problems = missed(report, self._floors)
        try:
            if self._coverage:
                print(self._coverage.write(report), end="", flush=True)
        except OSError as error:
            problems.append(f"the coverage cannot be told: {error}")
        for line in problems:
            print(f"boses-mock: {line}", file=sys.stderr, flush=True)
        return 1 if problems else 0

    def _environment(self, address: str, worlds: Worlds) -> dict[str, str]:
        """Return what tells the command of the server."""
        demo = worlds.default.template.world.demo
        told = {
            "BOSES_MOCK_URL": address,
            "BOSES_MOCK_PORT": address.rpartition(":")[2],
            "BOSES_MOCK_TOKEN": demo.development_tokens[0] if demo else "",
        }
        if self._settings.admin_token:
            told["BOSES_MOCK_ADMIN_TOKEN"] = self._settings.admin_token
        return told


def _cannot_run(name: str, error: OSError) -> int:
    print(f"boses-mock: cannot run {name!r}: {error.strerror}", file=sys.stderr, flush=True)
    return _NOT_FOUND if isinstance(error, FileNotFoundError) else _CANNOT_BE_RUN


def _forward(process: subprocess.Popen[bytes], number: int) -> None:
    if not _terminal_tells_it_too(number):
        process.send_signal(number)


def _terminal_tells_it_too(number: int) -> bool:
    """Tell whether a key at the terminal has sent the signal to the command as well.

    A terminal sends it to all that runs in its foreground, and a second Ctrl+C means to many
    programs that they are to end without tidying up.
    """
    if sys.platform == "win32":
        return True
    if number not in (signal.SIGINT, signal.SIGQUIT):
        return False
    try:
        with Path("/dev/tty").open("rb", buffering=0) as terminal:
            return os.tcgetpgrp(terminal.fileno()) == os.getpgrp()
    except OSError:  # there is none
        return False
