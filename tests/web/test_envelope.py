"""A page of another site changes nothing; a client that is no browser notices none of it."""

from __future__ import annotations

import socket
from collections.abc import Callable

import pytest
from starlette.requests import ClientDisconnect
from starlette.testclient import TestClient

from boses_mock.web.dispatch import Operations
from tests.conftest import ContractClient, Server, make_client

Start = Callable[..., Server]
PROJECTS = "/api/v1/projects"
EVIL = {"Origin": "https://evil.example"}
CROSS_SITE = {"Sec-Fetch-Site": "cross-site"}
WRITES = [
    ("POST", "/__admin/reset"),
    ("DELETE", "/__admin/requests"),
    ("POST", PROJECTS),
    ("POST", "/api/v1/auth/logout"),
    ("POST", "/api/v1/auth/refresh"),
    ("POST", "/billing/checkout/any"),
]


@pytest.mark.parametrize("headers", [EVIL, {"Origin": "null"}, CROSS_SITE])
@pytest.mark.parametrize(("method", "path"), WRITES)
def test_another_site_changes_nothing(
    client: ContractClient, method: str, path: str, headers: dict[str, str]
) -> None:
    answer = TestClient.request(client, method, path, headers=headers)
    assert answer.status_code == 403
    (detail,) = answer.json().values()
    assert next(iter(headers.values())) in detail and "--cors-origin" in detail


def test_a_foreign_page_finishes_no_open_checkout(client: ContractClient) -> None:
    url = client.post("/api/v1/billing/checkout", json={"plan": "pro"}).json()["url"]
    assert client.post(url, headers=EVIL, follow_redirects=False).status_code == 403
    own = {"Origin": "http://localhost:8000", "Sec-Fetch-Site": "same-origin"}
    assert client.post(url, headers=own, follow_redirects=False).status_code == 303


def test_billing_pages_cannot_be_framed(client: ContractClient) -> None:
    url = client.post("/api/v1/billing/checkout", json={"plan": "pro"}).json()["url"]
    for address in (url, "/billing/checkout/gone"):
        headers = client.get(address).headers
        assert headers["x-frame-options"] == "DENY"
        assert headers["content-security-policy"] == "frame-ancestors 'none'"


def test_a_named_origin_and_the_servers_own_may_write() -> None:
    with make_client(cors_origin=("https://app.example",)) as client:
        for origin in ("https://app.example", "http://localhost:3000", "http://10.0.0.7:8000"):
            headers = {"Origin": origin, "Host": "10.0.0.7:8000", **CROSS_SITE}
            answer = client.post(PROJECTS, json={"name": "Mine"}, headers=headers)
            assert answer.status_code == 201, origin


def test_a_foreign_page_may_read_the_api_but_is_told_no_permission(client: ContractClient) -> None:
    answer = client.get(PROJECTS, headers={**EVIL, **CROSS_SITE})
    assert answer.status_code == 200
    assert "access-control-allow-origin" not in answer.headers


@pytest.mark.parametrize("name", ["Host", "Origin"])
def test_a_header_that_decides_is_given_once(client: ContractClient, name: str) -> None:
    twice = [("Authorization", "Bearer boses-dev-token"), (name, "localhost"), (name, "localhost")]
    answer = client.get("/health", headers=twice)
    assert answer.status_code == 400
    assert answer.json() == {"detail": f"{name} is given 2 times; send one"}


def test_a_trailer_overrides_no_header(server: Start) -> None:
    started = server()
    request = (
        f"POST {PROJECTS} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        "Authorization: Bearer nobody\r\nContent-Type: application/json\r\n"
        "Transfer-Encoding: chunked\r\n\r\n"
        'c\r\n{"name":"x"}\r\n0\r\nAuthorization: Bearer boses-dev-token\r\n\r\n'
    )
    with socket.create_connection(("127.0.0.1", started.port), timeout=10) as connection:
        connection.sendall(request.encode())
        answer = connection.makefile("rb").read()
    assert answer.startswith(b"HTTP/1.1 401 "), answer


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("path", [PROJECTS, "/__admin/requests", "/nowhere"])
def test_an_error_outside_of_every_handler_has_the_one_shape(
    client: ContractClient,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    method: str,
    path: str,
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("no dispatch today")

    monkeypatch.setattr(Operations, "_find", broken)
    answer = TestClient.request(client, method, path)
    assert (answer.status_code, answer.json()) == (500, {"detail": "Internal Server Error"})
    assert answer.headers["X-Request-Id"] and answer.headers["X-Boses-Mock-Version"]
    assert "no dispatch today" in caplog.text


def test_a_client_that_hangs_up_leaves_no_traceback(
    client: ContractClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def gone(*_: object) -> None:
        raise ClientDisconnect()

    monkeypatch.setattr(Operations, "__call__", gone)
    with pytest.raises(AssertionError):  # the test client got no answer, as nobody else would
        TestClient.request(client, "GET", PROJECTS)
    assert "Traceback" not in caplog.text
