"""The page at /docs, in a real browser that cannot reach anything but the server."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

from tests.browser import rendered
from tests.conftest import Server
from tests.contract_check import operations


def test_the_contract_is_shown_without_a_network(server, tmp_path: Path) -> None:
    started: Server = server()
    page = rendered(f"{started.url}/docs", tmp_path, "--dump-dom")
    assert "opblock-summary" in page.stdout, page.stderr[-2_000:]
    for said in ("/api/v1/projects", "persona-groups/parse-prompt", "Authorize"):
        assert said in page.stdout.replace("\u200b", "").replace("<wbr>", "")
    assert "Refused to" not in page.stderr  # what a broken Content-Security-Policy is reported as
    assert "Failed to load" not in page.stdout


def test_each_operation_says_how_faithful_it_is(server, tmp_path: Path) -> None:
    started: Server = server()
    page = rendered(f"{started.url}/docs#/Account/login", tmp_path, "--dump-dom").stdout
    shown = re.findall(r'<small class="fidelity" title="([^"]+)">(\w+)</small>', page)
    told = [operation for _, _, operation in operations("reference")]
    expected = [(each["x-fidelity-reason"], each["x-fidelity"]) for each in told]
    assert sorted((unescape(why), level) for why, level in shown) == sorted(expected)
    (login,) = [each for each in told if each["operationId"] == "login"]
    assert "<td>x-fidelity-reason</td>" in page
    assert login["x-fidelity-reason"] in unescape(page.partition("<td>x-fidelity</td>")[2])
