"""``/`` is answered with 200 to whoever asks: a page to browsers, JSON to programs."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from starlette.testclient import TestClient

import boses_mock
from boses_mock import __version__
from tests.conftest import ContractClient, Server, make_client

CONSOLE = Path(boses_mock.__file__).parent / "console"

BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}


@pytest.mark.parametrize("accept", ["*/*", "application/json", "application/json, text/plain, */*"])
def test_a_program_is_told_name_version_and_links(client: ContractClient, accept: str) -> None:
    answer = client.get("/", headers={"Accept": accept})
    assert answer.status_code == 200
    told = answer.json()
    assert (told["name"], told["version"]) == ("boses-mock", __version__)
    assert client.get(told["links"]["health"]).json() == {"status": "ok"}


def test_a_browser_gets_the_console_and_all_that_it_is_made_of(client: ContractClient) -> None:
    page = client.get("/", headers=BROWSER)
    assert page.headers["content-type"].startswith("text/html")
    assert page.headers["vary"] == "Accept, Accept-Encoding"
    links = re.findall(r'(?:href|src)="([^"]+)"', page.text)
    assert len(links) >= 8
    for link in links:
        assert client.get(link).status_code == 200, link


def test_a_file_that_is_there_already_is_not_sent_again(client: ContractClient) -> None:
    first = client.get("/console/app.js")
    again = client.get("/console/app.js", headers={"If-None-Match": first.headers["etag"]})
    assert (first.status_code, again.status_code, again.content) == (200, 304, b"")


def test_all_of_the_console_is_sent_in_150_kilobytes(client: ContractClient) -> None:
    files = [path.relative_to(CONSOLE).as_posix() for path in CONSOLE.rglob("*.*")]
    served = [client.get(f"/console/{name}") for name in files if name.endswith((".js", ".css"))]
    sizes = [int(each.headers["content-length"]) for each in served if each.status_code == 200]
    assert len(sizes) > 20 and sum(sizes) <= 150_000
    plain = client.get("/console/app.js", headers={"Accept-Encoding": "identity"})
    packed = client.get("/console/app.js", headers={"Accept-Encoding": "gzip, br"})
    assert plain.content == packed.content == (CONSOLE / "app.js").read_bytes()
    assert int(plain.headers["content-length"]) > 2 * int(packed.headers["content-length"])
    assert plain.headers["etag"] != packed.headers["etag"]


@pytest.mark.parametrize(
    "path", ["../app.py", "page.py", "..%2Fapp.py", "docs.js", "vendor/swagger-ui/VERSION", ""]
)
def test_nothing_but_its_files_is_served(client: ContractClient, path: str) -> None:
    assert client.get(f"/console/{path}").status_code == 404


def test_the_console_runs_no_script_but_its_own_and_stands_in_no_frame(
    client: ContractClient,
) -> None:
    page = client.get("/", headers=BROWSER)
    policy = page.headers["content-security-policy"]
    assert "unsafe" not in policy and "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert not re.search(r"<script(?![^>]*src=)|\son\w+=|\sstyle=", page.text)
    for path in CONSOLE.rglob("*.js"):
        if "vendor" not in path.parts:
            banned = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function"
            assert not re.search(banned, path.read_text(encoding="utf-8")), path


def test_no_class_is_styled_by_two_sheets() -> None:
    styled: dict[str, str] = {}
    for sheet in sorted(CONSOLE.glob("*.css")):
        rules = re.findall(r"^(\.[\w-]+) {", sheet.read_text(encoding="utf-8"), re.MULTILINE)
        for name in rules:
            assert styled.setdefault(name, sheet.name) == sheet.name, name
    assert len(set(styled.values())) == 2


@pytest.mark.parametrize("path", ["/worlds", "/jobs/none", "/requests?status=x"])
def test_no_answer_of_the_control_plane_is_framed(client: ContractClient, path: str) -> None:
    headers = client.get(f"/__admin{path}").headers
    assert headers["x-frame-options"] == "DENY"
    assert headers["x-content-type-options"] == "nosniff"


def test_all_of_the_console_takes_less_than_150_kilobytes_of_wire(client: ContractClient) -> None:
    names = [path.relative_to(CONSOLE).as_posix() for path in CONSOLE.rglob("*.*")]
    ours = [name for name in names if re.search(r"\.(js|css|svg)$", name)]
    answers = [
        client.get(f"/console/{name}", headers={"Accept-Encoding": "gzip"})
        for name in ours
        if name != "docs.js" and "swagger" not in name
    ]
    assert {each.status_code for each in answers} == {200}
    sent = sum(int(each.headers["content-length"]) for each in answers)
    assert len(answers) > 20 and sent < 150_000


def test_without_the_console_a_browser_gets_links_that_lead_somewhere() -> None:
    with make_client(console=False) as client:
        page = client.get("/", headers=BROWSER)
        assert page.headers["content-type"].startswith("text/html")
        assert page.headers["vary"] == "Accept"
        assert __version__ in page.text and "<script" not in page.text
        links = re.findall(r'href="([^"]+)"', page.text)
        assert len(links) >= 4
        for link in links:
            assert client.get(link).status_code == 200, link
        assert client.get("/console/app.js").status_code == 404


def test_what_waits_by_head_sees_it_too(client: ContractClient) -> None:
    assert TestClient.request(client, "HEAD", "/").status_code == 200
    assert client.post("/").status_code == 405


def test_curl_finds_it_ready(server: Callable[..., Server]) -> None:
    asked = subprocess.run(["curl", "-sfI", server().url], capture_output=True)
    assert asked.stdout.startswith(b"HTTP/1.1 200 OK"), asked.stderr
