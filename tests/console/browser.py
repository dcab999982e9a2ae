"""Chromium driven over a pipe, by its DevTools protocol: what a person does on a page.

Nothing but the browser is needed: with ``--remote-debugging-pipe`` it reads commands from file
descriptor 3 and writes to 4, each message JSON that a NUL ends.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

OFFLINE = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
)


def chromium() -> str:
    found = shutil.which("chromium")
    assert found, "the tests need Debian's chromium: apt-get install chromium"
    return found


class Page:
    """An open page; its scripts are asked for what they make of an expression."""

    def __init__(self, commands: BinaryIO, answers: BinaryIO) -> None:
        self._commands, self._answers, self._number = commands, answers, 0
        target = self._send("Target.createTarget", {"url": "about:blank"})["targetId"]
        attached = self._send("Target.attachToTarget", {"targetId": target, "flatten": True})
        self._session: str | None = attached["sessionId"]

    _session = None

    def _send(self, method: str, params: dict[str, Any]) -> dict[str, Any]:
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        self._commands.write(json.dumps(message).encode() + b"\0")
        self._commands.flush()
        while True:
            answer = self._read()
            if answer.get("id") == self._number:
                assert "error" not in answer, (method, answer["error"])
                return dict(answer["result"])

    def _read(self) -> dict[str, Any]:
        read = bytearray()
        while not read.endswith(b"\0"):
            byte = self._answers.read(1)
            assert byte, "the browser has ended"
            read += byte
        return dict(json.loads(read[:-1]))

    def open(self, url: str) -> None:
        """Go to an address; what is there by then is for scripts to wait for."""
        self._send("Page.navigate", {"url": url})

    def run(self, script: str) -> Any:
        """Return what an expression comes to, of a promise what that is kept with, as JSON."""
        asked = {"expression": script, "awaitPromise": True, "returnByValue": True}
        told = self._send("Runtime.evaluate", asked)
        assert "exceptionDetails" not in told, told["exceptionDetails"]
        return told["result"].get("value")


@contextmanager
def browser(profile: Path) -> Iterator[Page]:
    """Run a browser that reaches this machine alone, with one page."""
    for_browser, commands = os.pipe()
    answers, from_browser = os.pipe()
    process = subprocess.Popen(
        [
            "bash",
            "-c",
            f'exec "$@" 3<&{for_browser} 4>&{from_browser}',
            "bash",
            chromium(),
            *OFFLINE,
            "--remote-debugging-pipe",
            "--window-size=1200,1600",
            f"--user-data-dir={profile}",
        ],
        pass_fds=(for_browser, from_browser),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(for_browser)
    os.close(from_browser)
    with open(commands, "wb") as to, open(answers, "rb") as back:  # noqa: PTH123 (descriptors)
        try:
            yield Page(to, back)
        finally:
            process.kill()
            process.wait()
