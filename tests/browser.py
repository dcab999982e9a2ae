"""Debian's Chromium, as the tests look at pages with it."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

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
