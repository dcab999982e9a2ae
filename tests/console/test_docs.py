"""The page at /docs, in a real browser that cannot reach anything but the server."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path

import pytest

from tests.browser import driven, rendered
from tests.conftest import Server
from tests.contract_check import operations

TRYING = Path(__file__).with_name("trying.js")
# What a click cannot do on a fresh server, and why.
EXCUSED = {
    "refresh": "wants the cookie of a login",
    "reset_password": "wants a token that is only mailed",
    "create_portal": "wants a company that has paid",
    "delete_account": "wants an owner who has no colleagues any more",
    "delete_staff_invite": "wants an invite by the service's own staff",
}


@pytest.mark.slow
def test_the_contract_is_shown_without_a_network(server, tmp_path: Path) -> None:
    started: Server = server()
    page = rendered(f"{started.url}/docs", tmp_path, "--dump-dom")
    assert "opblock-summary" in page.stdout, page.stderr[-2_000:]
    for said in ("/api/v1/projects", "persona-groups/parse-prompt", "Authorize"):
        assert said in page.stdout.replace("\u200b", "").replace("<wbr>", "")
    assert "Refused to" not in page.stderr  # what a broken Content-Security-Policy is reported as
    assert "Failed to load" not in page.stdout


@pytest.mark.slow
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


@pytest.mark.slow
def test_every_operation_succeeds_at_the_first_click_if_it_can(server, tmp_path: Path) -> None:
    started: Server = server("--world", "demo")
    with started.client() as client, driven(tmp_path) as page:
        document = client.get("/openapi.json").json()
        names = [
            operation["operationId"]
            for item in document["paths"].values()
            for operation in item.values()
            if isinstance(operation, dict)
        ]
        page.open(f"{started.url}/docs")
        assert page.run(TRYING.read_text(encoding="utf-8")) == len(names)
        answered = {}
        for name in names:
            assert client.post("/__admin/reset").status_code == 200
            answered[name] = page.run(f"window.trial = tried({name!r})")
    assert None not in answered.values(), answered
    failed = {name for name, status in answered.items() if not status.startswith("2")}
    assert failed == EXCUSED.keys(), {name: answered[name] for name in failed ^ EXCUSED.keys()}


@pytest.mark.slow
def test_the_headers_that_bring_about_errors_can_be_typed_in(server, tmp_path: Path) -> None:
    started: Server = server()
    with started.client() as client, driven(tmp_path) as page:
        client.post("/__admin/worlds", json={"name": "other"}).raise_for_status()
        page.open(f"{started.url}/docs")
        assert page.run(TRYING.read_text(encoding="utf-8"))
        assert page.run("window.trial = tried('get_me', {Prefer: 'code=503'})") == "503"
        login = {"X-Boses-Mock-World": "other"}
        assert page.run(f"window.trial = tried('login', {json.dumps(login)})") == "200"
        asked = {"operation": "login"}
        for world, times in (("other", 1), ("default", 0)):
            headers = {"Authorization": f"Bearer boses-dev-token@{world}"}
            counted = client.post("/__admin/requests/count", json=asked, headers=headers)
            assert counted.json() == {"count": times}, world
