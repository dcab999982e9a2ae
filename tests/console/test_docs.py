"""The page at /docs, in a real browser that cannot reach anything but the server."""

from __future__ import annotations

from pathlib import Path

from tests.browser import rendered
from tests.conftest import Server


def test_the_contract_is_shown_without_a_network(server, tmp_path: Path) -> None:
    started: Server = server()
    page = rendered(f"{started.url}/docs", tmp_path, "--dump-dom")
    assert "opblock-summary" in page.stdout, page.stderr[-2_000:]
    for said in ("/api/v1/projects", "persona-groups/parse-prompt", "Authorize"):
        assert said in page.stdout.replace("\u200b", "").replace("<wbr>", "")
    assert "Refused to" not in page.stderr  # what a broken Content-Security-Policy is reported as
    assert "Failed to load" not in page.stdout
