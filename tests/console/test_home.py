"""``/`` is answered with 200 to whoever asks: a page to browsers, JSON to programs."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable

import pytest
from starlette.testclient import TestClient

from boses_mock import __version__
from tests.conftest import ContractClient, Server

BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}


@pytest.mark.parametrize("accept", ["*/*", "application/json", "application/json, text/plain, */*"])
def test_a_program_is_told_name_version_and_links(client: ContractClient, accept: str) -> None:
    answer = client.get("/", headers={"Accept": accept})
    assert answer.status_code == 200
    told = answer.json()
    assert (told["name"], told["version"]) == ("boses-mock", __version__)
    assert client.get(told["links"]["health"]).json() == {"status": "ok"}


def test_a_browser_gets_a_page_whose_links_lead_somewhere(client: ContractClient) -> None:
    page = client.get("/", headers=BROWSER)
    assert page.headers["content-type"].startswith("text/html")
    assert page.headers["vary"] == "Accept"
    assert __version__ in page.text and "<script" not in page.text
    links = re.findall(r'href="([^"]+)"', page.text)
    assert len(links) >= 4
    for link in links:
        assert client.get(link).status_code == 200, link


def test_what_waits_by_head_sees_it_too(client: ContractClient) -> None:
    assert TestClient.request(client, "HEAD", "/").status_code == 200
    assert client.post("/").status_code == 405


def test_curl_finds_it_ready(server: Callable[..., Server]) -> None:
    asked = subprocess.run(["curl", "-sfI", server().url], capture_output=True)
    assert asked.stdout.startswith(b"HTTP/1.1 200 OK"), asked.stderr
