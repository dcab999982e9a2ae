"""Debian's Chromium, as the tests look at pages with it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    "--enable-logging=stderr",
    "--window-size=1200,1600",
)


def _command(profile: Path, *flags: str) -> list[str]:
    browser = shutil.which("chromium")
    assert browser, "the tests need Debian's chromium: apt-get install chromium"
    return [browser, *_FLAGS, f"--user-data-dir={profile}", *flags]


def rendered(url: str, profile: Path, *flags: str) -> subprocess.CompletedProcess[str]:
    """Return what is made of a page once its scripts have run, on a clock of their own."""
    return subprocess.run(
        _command(profile, "--virtual-time-budget=10000", *flags, url),
        capture_output=True,
        text=True,
        timeout=60,
    )


@contextmanager
def browsing(url: str, profile: Path) -> Iterator[None]:
    """Have a page open, for as long as it takes it to tell what it came to."""
    command = _command(profile, "--remote-debugging-port=0", url)
    browser = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        browser.kill()
        browser.wait()


class Page:
    """An open page, which does what it is told by the browser's DevTools protocol."""

    def __init__(self, commands: BinaryIO, answers: BinaryIO, url: str) -> None:
        self._commands, self._answers, self._number = commands, answers, 0
        target = self._tell("Target.createTarget", {"url": url})["targetId"]
        self._session = self._tell("Target.attachToTarget", {"targetId": target, "flatten": True})[
            "sessionId"
        ]

    _session: str | None = None

    def _tell(self, method: str, params: dict[str, Any]) -> dict[str, Any]:
        self._number += 1
        message = {"id": self._number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        self._commands.write(json.dumps(message).encode() + b"\0")
        self._commands.flush()
        while True:
            answer = self._read()
            if answer.get("id") == self._number:
                assert "error" not in answer, (method, answer)
                return dict(answer["result"])

    def _read(self) -> dict[str, Any]:
        read = bytearray()
        while not read.endswith(b"\0"):
            byte = self._answers.read(1)
            assert byte, "the browser has ended"
            read += byte
        return dict(json.loads(read[:-1]))

    def open(self, url: str) -> None:
        """Go to an address; its scripts may run on for a while."""
        self._tell("Page.navigate", {"url": url})

    def run(self, script: str) -> Any:
        """Return what an expression comes to, and if that is a promise what it is kept with."""
        asked = {"expression": script, "awaitPromise": True, "returnByValue": True}
        told = self._tell("Runtime.evaluate", asked)
        assert "exceptionDetails" not in told, told
        return told["result"].get("value")


@contextmanager
def driven(profile: Path, url: str = "about:blank") -> Iterator[Page]:
    """Have a page that scripts are run in; it is told over a pipe, in JSON that a NUL ends."""
    for_browser, commands = os.pipe()
    answers, from_browser = os.pipe()
    redirected = f'exec "$@" 3<&{for_browser} 4>&{from_browser}'
    browser = subprocess.Popen(
        ["bash", "-c", redirected, "bash", *_command(profile, "--remote-debugging-pipe")],
        pass_fds=(for_browser, from_browser),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(for_browser)
    os.close(from_browser)
    with os.fdopen(commands, "wb") as to_browser, os.fdopen(answers, "rb") as told:
        try:
            yield Page(to_browser, told, url)
        finally:
            browser.kill()
            browser.wait()
