"""Debian's Chromium, as the tests look at pages with it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from base64 import b64decode
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

# What a key that is no character is called by Windows, and the text that it makes.
_KEYS = {
    "Tab": (9, ""),
    "Enter": (13, "\r"),
    "Escape": (27, ""),
    " ": (32, " "),
    "ArrowUp": (38, ""),
    "ArrowDown": (40, ""),
    "ArrowLeft": (37, ""),
    "ArrowRight": (39, ""),
    "Home": (36, ""),
    "End": (35, ""),
}

_WAITING = """(async () => {
  const ends = performance.now() + SECONDS * 1000;
  for (let thrown = "";;) {
    try {
      const found = await (EXPRESSION);
      if (found) return found;
    } catch (error) { thrown = String(error); }
    if (performance.now() > ends) return { late: `${thrown}\n${document.body.innerText}` };
    await new Promise((done) => setTimeout(done, 20));
  }
})()"""


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


class PageGone(Exception):
    """A page was left for another before it answered."""


class Page:
    """An open page, which does what it is told by the browser's DevTools protocol.

    Attributes:
        problems: what its scripts threw, and what the browser refused to load or to run.
    """

    def __init__(self, commands: BinaryIO, answers: BinaryIO, url: str) -> None:
        self._commands, self._answers, self._number = commands, answers, 0
        self.problems: list[str] = []
        target = self._tell("Target.createTarget", {"url": url})["targetId"]
        self._session = self._tell("Target.attachToTarget", {"targetId": target, "flatten": True})[
            "sessionId"
        ]
        for domain in ("Runtime", "Log"):
            self._tell(f"{domain}.enable", {})

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
                if "navigated" in str(answer.get("error")):
                    raise PageGone(answer)
                assert "error" not in answer, (method, answer)
                return dict(answer["result"])
            self._note(answer)

    def _note(self, event: dict[str, Any]) -> None:
        """Keep what the page's scripts throw and what the browser refuses them."""
        told = event.get("params", {})
        if event.get("method") == "Runtime.exceptionThrown":
            details = told["exceptionDetails"]
            thrown = details.get("exception", {}).get("description", "")
            self.problems.append(f"{details['text']} {thrown}")
        elif event.get("method") == "Log.entryAdded" and told["entry"]["level"] == "error":
            entry, url = told["entry"], told["entry"].get("url", "")
            # A refusal that a script was answered is its own to tell of.
            if entry["source"] != "network" or "/__admin/" not in url:
                self.problems.append(f"{entry['text']} {url}")

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

    def until(self, expression: str, seconds: float = 10) -> Any:
        """Return what an expression comes to, once that is neither false nor nothing.

        What it throws until then (there is no such element yet) is told if it comes to no more.
        Where the page goes away meanwhile, as after a reload, the next one is asked.
        """
        wait = _WAITING.replace("EXPRESSION", expression).replace("SECONDS", str(seconds))
        try:
            told = self.run(wait)
        except PageGone:
            told = self.run(wait)
        late = told.get("late") if isinstance(told, dict) else None
        assert late is None, f"{expression} did not come about: {late}"
        return told

    def resize(self, width: int, height: int) -> None:
        """Look at the page through a window of this size."""
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self._tell("Emulation.setDeviceMetricsOverride", size)

    def prefer(self, scheme: str) -> None:
        """Have a system whose colours are ``light`` or ``dark``, and on which nothing moves."""
        wishes = {"prefers-color-scheme": scheme, "prefers-reduced-motion": "reduce"}
        features = [{"name": name, "value": value} for name, value in wishes.items()]
        self._tell("Emulation.setEmulatedMedia", {"features": features})

    def hide_scroll_bars(self) -> None:
        """Have a system that shows none, as phones do."""
        self._tell("Emulation.setScrollbarsHidden", {"hidden": True})

    def press(self, *keys: str) -> None:
        """Press keys, one after the other: names as ``Tab`` or ``ArrowDown``, or characters."""
        for name in keys:
            key = name.removeprefix("Shift+")
            code, text = _KEYS.get(key, (ord(key[0].upper()), key if len(key) == 1 else ""))
            event: dict[str, Any] = {
                "key": key,
                "code": key if len(key) > 1 else "",
                "windowsVirtualKeyCode": code,
                "modifiers": 0 if key == name else 8,
            }
            down = {"type": "keyDown" if text else "rawKeyDown", "text": text}
            self._tell("Input.dispatchKeyEvent", event | down)
            self._tell("Input.dispatchKeyEvent", event | {"type": "keyUp"})

    def screenshot(self) -> bytes:
        """Return what is to be seen in the window, as PNG."""
        return b64decode(self._tell("Page.captureScreenshot", {"format": "png"})["data"])


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
