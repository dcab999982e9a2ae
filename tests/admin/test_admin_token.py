"""``--admin-token`` closes the control plane to whoever does not send it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import httpx2
import pytest

from boses_mock.app import CONTROL
from boses_mock.cli import command
from tests.conftest import ContractClient, Server, make_client

OPEN = {"/__admin/health", "/__admin/version", "/__admin/openapi.json"}
HEADER = "X-Boses-Mock-Admin-Token"


@pytest.fixture
def guarded() -> Iterator[ContractClient]:
    """A client that sends no token of its own to a server that wants one."""
    with make_client(admin_token="open-sesame") as client:
        del client.headers["Authorization"]
        yield client


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Authorization": "Bearer boses-dev-token"},
        {"Authorization": "Bearer open-sesam"},
        {"Authorization": "Basic open-sesame"},
        {"Authorization": "open-sesame"},
        {HEADER: ""},
        {HEADER: "Open-Sesame"},
    ],
    ids=str,
)
def test_every_operation_but_the_open_ones_wants_the_token(
    guarded: ContractClient, headers: dict[str, str]
) -> None:
    for operation in CONTROL:
        answer = guarded.request(operation.method, operation.path, headers=headers)
        if operation.path in OPEN:
            assert answer.status_code == 200
            continue
        assert answer.status_code == 401, operation.id
        assert answer.headers["www-authenticate"] == "Bearer"
        (detail,) = answer.json().values()
        assert "--admin-token" in detail and HEADER in detail and "open-sesame" not in detail


@pytest.mark.parametrize(
    "headers",
    [
        {"Authorization": "Bearer open-sesame"},
        {"Authorization": "bearer  open-sesame"},
        {HEADER: "open-sesame"},
        {HEADER: "open-sesame", "Authorization": "Bearer boses-dev-token"},
        {HEADER: "wrong", "Authorization": "Bearer open-sesame"},
    ],
    ids=str,
)
def test_its_owner_is_let_in(guarded: ContractClient, headers: dict[str, str]) -> None:
    assert guarded.get("/__admin/settings", headers=headers).status_code == 200
    assert guarded.post("/__admin/reset", headers=headers).status_code == 200


def test_worlds_are_told_by_the_header_or_by_their_own_token(guarded: ContractClient) -> None:
    sesame = {"Authorization": "Bearer open-sesame"}
    made = guarded.post("/__admin/worlds", json={"name": "checkout", "seed": 7}, headers=sesame)
    named = guarded.get("/__admin/settings", headers=sesame | {"X-Boses-Mock-World": "checkout"})
    owner = {"Authorization": f"Bearer {made.json()['token']}"}
    owned = guarded.get("/__admin/settings", headers=owner | {HEADER: "open-sesame"})
    assert named.json()["seed"] == owned.json()["seed"] == 7
    assert guarded.get("/__admin/settings", headers=owner).status_code == 401


def test_the_token_opens_nothing_but_the_control_plane(guarded: ContractClient) -> None:
    sesame = {"Authorization": "Bearer open-sesame", HEADER: "open-sesame"}
    assert guarded.get("/api/v1/projects", headers=sesame).status_code == 401
    assert "open-sesame" not in guarded.get("/__admin/requests", headers=sesame).text


def test_without_the_flag_everybody_is_let_in(anonymous: ContractClient) -> None:
    assert anonymous.get("/__admin/settings").status_code == 200


@pytest.mark.parametrize("token", ["", "two words", "é", "a@b", "line\nfeed"])
def test_what_no_header_can_carry_is_a_bad_flag(token: str) -> None:
    with pytest.raises(Exception, match="visible ASCII"):
        command.main(["--admin-token", token], standalone_mode=False)


def test_the_environment_sets_it_unseen(server: Callable[..., Server]) -> None:
    started = server(BOSES_MOCK_ADMIN_TOKEN="open-sesame")
    assert "open-sesame" not in started.banner
    assert httpx2.get(f"{started.url}/__admin/requests").status_code == 401
    told = httpx2.get(f"{started.url}/__admin/requests", headers={HEADER: "open-sesame"})
    assert told.status_code == 200
