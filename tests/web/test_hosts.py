"""By which names the server may be called, and how it refuses the others."""

from __future__ import annotations

import pytest

from boses_mock.settings import parse_allowed_host
from tests.conftest import ContractClient, make_client

PROJECTS = "/api/v1/projects"
PAGE = {"Origin": "http://localhost:5173"}
PREFLIGHT = PAGE | {"Access-Control-Request-Method": "GET"}


@pytest.mark.parametrize(
    ("allowed", "host"),
    [
        ("mock", "mock"),
        ("mock", "MOCK:8000"),
        ("host.docker.internal", "host.docker.internal:8000"),
        ("*.local", "my-mac.local:8000"),
        ("*.local", "a.my-mac.local"),
        ("*", "anything.example"),
        ("mock", "localhost.:8000"),
    ],
)
def test_a_name_that_is_allowed_is_served(allowed: str, host: str) -> None:
    with make_client(allowed_host=(allowed,)) as client:
        assert client.get(PROJECTS, headers={"Host": host}).status_code == 200


@pytest.mark.parametrize(
    ("allowed", "host"),
    [("mock", "mock.evil.example"), ("*.local", "local"), ("*.local", "evillocal"), ("mock", "m")],
)
def test_a_name_beside_it_is_not(allowed: str, host: str) -> None:
    with make_client(allowed_host=(allowed,)) as client:
        assert client.get(PROJECTS, headers={"Host": host}).status_code == 400


def test_the_host_of_the_public_url_is_served() -> None:
    with make_client(public_url="http://mock.example:8000") as client:
        assert client.get(PROJECTS, headers={"Host": "mock.example:8000"}).status_code == 200


def test_a_refusal_names_the_flag_and_can_be_read_by_a_page(client: ContractClient) -> None:
    answer = client.get(PROJECTS, headers={"Host": "boses-mock:8000", **PAGE})
    assert answer.status_code == 400
    assert answer.json()["detail"].endswith("--allowed-host boses-mock")
    assert answer.headers["access-control-allow-origin"] == PAGE["Origin"]
    assert answer.headers["access-control-allow-credentials"] == "true"
    foreign = {"Host": "boses-mock:8000", "Origin": "https://evil.example"}
    assert "access-control-allow-origin" not in client.get(PROJECTS, headers=foreign).headers


def test_a_preflight_passes_so_that_the_refusal_is_seen(client: ContractClient) -> None:
    answer = client.options(PROJECTS, headers={"Host": "boses-mock:8000", **PREFLIGHT})
    assert answer.status_code == 200
    assert answer.headers["access-control-allow-origin"] == PAGE["Origin"]
    plain = client.options(PROJECTS, headers={"Host": "boses-mock:8000"})
    assert plain.status_code == 400


@pytest.mark.parametrize("name", ["mock", "MOCK.", "*.Example.com", "*", "my_service"])
def test_a_name_is_read_in_lower_case(name: str) -> None:
    assert parse_allowed_host(name) == name.lower().rstrip(".")


@pytest.mark.parametrize("name", ["http://mock", "mock:8000", "", "*.", "a.*.b", "mock/", "é"])
def test_what_is_no_name_is_refused_by_its_value(name: str) -> None:
    with pytest.raises(ValueError, match="is no host name"):
        parse_allowed_host(name)
