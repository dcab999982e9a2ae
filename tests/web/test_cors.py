"""Pages of permitted origins can do what their libraries want; pictures are anybody's."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from tests.conftest import GROUP, GROUPS, ContractClient, make_client

PROJECTS = "/api/v1/projects"
PAGE = "http://localhost:5173"
ASKED = "authorization,baggage,cache-control,idempotency-key,sentry-trace,traceparent,x-csrf-token"


def preflight(
    client: ContractClient, origin: str, method: str = "GET", path: str = PROJECTS, asked: str = ""
) -> tuple[int, dict[str, str]]:
    headers = {"Origin": origin, "Access-Control-Request-Method": method}
    if asked:
        headers["Access-Control-Request-Headers"] = asked
    answer = TestClient.request(client, "OPTIONS", path, headers=headers)
    return answer.status_code, dict(answer.headers)


def drawn(client: ContractClient) -> str:
    """Return the address of a persona's picture."""
    client.post(f"{GROUPS}/{GROUP}/generate")
    client.advance("1m")
    return str(client.get(f"{GROUPS}/{GROUP}/personas").json()[0]["avatar_url"])


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"])
def test_a_permitted_page_may_send_any_header(client: ContractClient, method: str) -> None:
    status, headers = preflight(client, PAGE, method, asked=ASKED)
    assert status == 200
    assert headers["access-control-allow-origin"] == PAGE
    assert headers["access-control-allow-credentials"] == "true"
    assert set(ASKED.split(",")) <= set(headers["access-control-allow-headers"].split(","))
    assert method in headers["access-control-allow-methods"].split(", ")


def test_a_page_may_read_what_it_needs_of_an_answers_headers(client: ContractClient) -> None:
    answer = client.get(PROJECTS, headers={"Origin": PAGE})
    exposed = set(answer.headers["access-control-expose-headers"].split(", "))
    assert {"Content-Disposition", "Location", "ETag", "Retry-After", "X-Request-Id"} <= exposed
    own = {name.title() for name in answer.headers if name.startswith("x-boses-mock-")}
    assert own and own <= exposed


@pytest.mark.parametrize(
    ("origin", "permitted"),
    [
        ("https://app.example.com", True),
        ("https://pr-1.vercel.app", True),
        ("https://a.b.vercel.app", True),
        ("https://vercel.app", False),
        ("https://evilvercel.app", False),
        ("https://x.vercel.app.evil.example", False),
        ("https://evil.example/.vercel.app", False),
        ("http://pr-1.vercel.app", False),
        ("https://pr-1.vercel.app:8443", False),
        ("https://appxexample.com", False),
    ],
)
def test_a_named_origin_stands_for_itself_and_a_wildcard_for_all_below(
    origin: str, permitted: bool
) -> None:
    named = ("https://app.example.com", "https://*.vercel.app")
    with make_client(cors_origin=named) as client:
        status, headers = preflight(client, origin, "POST")
        assert (status == 200) is permitted
        assert ("access-control-allow-origin" in headers) is permitted
        written = TestClient.request(
            client, "POST", PROJECTS, json={"name": "x"}, headers={"Origin": origin}
        )
        assert written.status_code == (201 if permitted else 403)


def test_a_refused_preflight_says_why(client: ContractClient) -> None:
    headers = {"Origin": "https://evil.example", "Access-Control-Request-Method": "GET"}
    answer = TestClient.request(client, "OPTIONS", PROJECTS, headers=headers)
    assert answer.status_code == 400
    assert "'https://evil.example'" in answer.json()["detail"]
    assert "--cors-origin" in answer.json()["detail"]
    asked = {"Origin": PAGE, "Access-Control-Request-Method": "BREW"}
    answer = TestClient.request(client, "OPTIONS", PROJECTS, headers=asked)
    assert answer.status_code == 400 and "'BREW'" in answer.json()["detail"]
    assert answer.headers["access-control-allow-origin"] == PAGE  # its page may read that


@pytest.mark.parametrize("origin", [None, PAGE, "https://anywhere.example"])
def test_a_picture_may_be_read_by_every_page(client: ContractClient, origin: str | None) -> None:
    headers = {"Origin": origin} if origin else {}
    url = drawn(client)
    for address in (url, url.replace(".png", ".svg")):
        answer = client.get(address, headers=headers)
        assert answer.status_code == 200
        assert answer.headers["access-control-allow-origin"] == "*"
        assert "access-control-allow-credentials" not in answer.headers
        assert "origin" not in answer.headers.get("vary", "").lower()


def test_a_page_may_ask_for_a_picture_with_any_header(client: ContractClient) -> None:
    status, headers = preflight(
        client, "https://anywhere.example", path=drawn(client), asked="traceparent"
    )
    assert (status, headers["access-control-allow-origin"]) == (200, "*")
    assert headers["access-control-allow-headers"] == "traceparent"


def test_a_picture_that_a_browser_has_is_not_sent_again(client: ContractClient) -> None:
    url = drawn(client)
    first = client.get(url)
    assert first.headers["cache-control"] == "no-cache"
    tag = first.headers["etag"]
    for known in (tag, f'"other", W/{tag}'):
        again = client.get(url, headers={"If-None-Match": known})
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["access-control-allow-origin"] == "*"
    assert client.get(url, headers={"If-None-Match": '"other"'}).status_code == 200
    assert client.get(url.replace(".png", ".svg")).headers["etag"] != tag
