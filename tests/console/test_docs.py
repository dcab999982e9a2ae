"""The page at /docs, in a real browser that cannot reach anything but the server."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from tests.conftest import Server


def rendered(url: str, profile: Path, *flags: str) -> subprocess.CompletedProcess[str]:
    """Return what headless Chromium makes of a page once its scripts have run."""
    browser = shutil.which("chromium")
    assert browser, "the tests need Debian's chromium: apt-get install chromium"
    return subprocess.run(
        [
            browser,
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
            "--virtual-time-budget=10000",
            f"--user-data-dir={profile}",
            *flags,
            url,
        ],
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_the_contract_is_shown_without_a_network(server, tmp_path: Path) -> None:
    started: Server = server()
    page = rendered(f"{started.url}/docs", tmp_path, "--dump-dom")
    assert "opblock-summary" in page.stdout, page.stderr[-2_000:]
    for said in ("/api/v1/projects", "persona-groups/parse-prompt", "Authorize"):
        assert said in page.stdout.replace("\u200b", "").replace("<wbr>", "")
    assert "Refused to" not in page.stderr  # what a broken Content-Security-Policy is reported as
    assert "Failed to load" not in page.stdout
