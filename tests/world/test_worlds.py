"""Worlds beside the default one: made in a moment, and deaf to one another."""

from __future__ import annotations

import asyncio
import gc
import os
import re
import tracemalloc

import pytest

from boses_mock.app import create_app
from boses_mock.kernel.clock import ClockSpec
from boses_mock.settings import Settings
from tests.conftest import GROUP, GROUPS, ContractClient
from tests.processes import resident

PROJECTS = "/api/v1/projects"


def make(client: ContractClient, **wanted: object) -> dict[str, str]:
    answer = client.post("/__admin/worlds", json=wanted)
    assert answer.status_code == 201, answer.text
    return answer.json()


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def test_worlds_do_not_see_one_another(client: ContractClient) -> None:
    one, other = make(client), make(client, name="other", seed=7)
    client.post(PROJECTS, json={"name": "Only in one"}, headers=bearer(one["token"]))
    names = {
        token: [p["name"] for p in client.get(PROJECTS, headers=bearer(token)).json()]
        for token in ("boses-dev-token", one["token"], other["token"])
    }
    assert [("Only in one" in names[token]) for token in names] == [False, True, False]


def test_a_request_goes_by_token_then_header_then_default(client: ContractClient) -> None:
    one = make(client, name="one")
    make(client, name="two")
    headers = {**bearer(one["token"]), "X-Boses-Mock-World": "two"}
    assert client.get(PROJECTS, headers=headers).headers["x-boses-mock-world"] == "one"
    named = client.get(PROJECTS, headers={"X-Boses-Mock-World": "two"})
    assert named.headers["x-boses-mock-world"] == "two"
    assert client.get(PROJECTS).headers["x-boses-mock-world"] == "default"
    assert client.get(PROJECTS, headers={"X-Boses-Mock-World": "none"}).status_code == 422


def test_a_jwt_leads_back_to_its_world(client: ContractClient) -> None:
    make(client, name="one")
    login = client.post(
        "/api/v1/auth/login",
        json={"email": "demo@example.com", "password": "demo-password"},
        headers={"X-Boses-Mock-World": "one"},
    )
    answer = client.get(PROJECTS, headers=bearer(login.json()["access_token"]))
    assert (answer.status_code, answer.headers["x-boses-mock-world"]) == (200, "one")


def test_an_api_key_leads_to_the_world_that_made_it(anonymous: ContractClient) -> None:
    keys = {}
    for name in ("one", "two"):
        headers = bearer(make(anonymous, name=name)["token"])
        told = anonymous.post("/api/v1/settings/api-keys", json={"name": "CI"}, headers=headers)
        keys[name] = told.json()["key"]
        assert re.fullmatch("boses_[0-9a-f]{64}", keys[name])
    anonymous.cookies.clear()
    for name, key in keys.items():
        answer = anonymous.get(PROJECTS, headers={"X-API-Key": key})
        assert (answer.status_code, answer.headers["x-boses-mock-world"]) == (200, name)
    both = {"X-API-Key": keys["one"], "X-Boses-Mock-World": "two"}
    assert anonymous.get(PROJECTS, headers=both).headers["x-boses-mock-world"] == "two"
    anonymous.delete("/__admin/worlds/one")
    gone = anonymous.get(PROJECTS, headers={"X-API-Key": keys["one"]})
    assert (gone.status_code, gone.headers["x-boses-mock-world"]) == (401, "default")


def test_each_world_has_a_clock_of_its_own(client: ContractClient) -> None:
    one = make(client)
    client.post(f"{GROUPS}/{GROUP}/generate", headers=bearer(one["token"]))
    client.advance("1h")
    mine = client.get(f"{GROUPS}/{GROUP}", headers=bearer(one["token"])).json()
    assert mine["generation_status"] == "generating"


def test_a_fork_starts_where_its_origin_is(client: ContractClient) -> None:
    client.post(f"{GROUPS}/{GROUP}/generate")
    client.advance("1h")
    fork = make(client, fork="default")
    client.delete(f"{GROUPS}/{GROUP}")
    kept = client.get(f"{GROUPS}/{GROUP}", headers=bearer(fork["token"]))
    assert kept.json()["generation_status"] == "complete"
    assert client.get(f"{GROUPS}/{GROUP}").status_code == 404


def test_two_worlds_of_one_seed_answer_alike(client: ContractClient) -> None:
    answers = [
        client.post(PROJECTS, json={"name": "Same"}, headers=bearer(make(client)["token"])).content
        for _ in range(2)
    ]
    assert answers[0] == answers[1]


def test_a_deleted_world_is_gone(client: ContractClient) -> None:
    one = make(client, name="one")
    assert client.delete("/__admin/worlds/one").status_code == 204
    assert client.get(PROJECTS, headers=bearer(one["token"])).status_code == 401
    assert client.delete("/__admin/worlds/one").status_code == 404
    assert client.delete("/__admin/worlds/default").status_code == 409
    assert [w["name"] for w in client.get("/__admin/worlds").json()["worlds"]] == ["default"]


@pytest.mark.parametrize(
    ("wanted", "status"),
    [
        ({"name": "default"}, 409),
        ({"name": "No Spaces"}, 422),
        ({"seed": "x"}, 422),
        ({"fork": "nowhere"}, 404),
        ({"fork": "default", "seed": 1}, 422),
    ],
)
def test_a_world_that_cannot_be_is_refused(
    client: ContractClient, wanted: dict[str, object], status: int
) -> None:
    assert client.post("/__admin/worlds", json=wanted).status_code == status


def populate(client: ContractClient, count: int, *, write: bool) -> int:
    """Make worlds, each read and perhaps written to; return by how many bytes memory grew."""
    before = resident(os.getpid())
    for number in range(count):
        token = bearer(make(client, name=f"w-{number}", seed=number)["token"])
        assert client.get(f"{GROUPS}/{GROUP}", headers=token).status_code == 200
        if write:
            assert client.post(PROJECTS, json={"name": "P"}, headers=token).status_code == 201
    return resident(os.getpid()) - before


def clear(client: ContractClient, count: int) -> None:
    for number in range(count):
        assert client.delete(f"/__admin/worlds/w-{number}").status_code == 204


def test_a_fresh_world_takes_next_to_no_memory(client: ContractClient) -> None:
    populate(client, 1, write=False)
    clear(client, 1)
    assert populate(client, 100, write=False) < 100 * 50_000


def test_a_fresh_world_of_a_company_at_work_is_a_handful_of_objects() -> None:
    async def grown(count: int) -> int:
        worlds = create_app(Settings(clock=ClockSpec("manual", 0.0))).state.worlds
        await worlds.add(None, None, None)  # what the first brings about stays for the others
        gc.collect()
        tracemalloc.start()
        try:
            for number in range(count):
                await worlds.add(f"w-{number}", None, None)
            gc.collect()
            return tracemalloc.get_traced_memory()[0]
        finally:
            tracemalloc.stop()
            await worlds.close()

    assert asyncio.run(grown(100)) < 100 * 3_072


@pytest.mark.slow
def test_a_deleted_worlds_memory_serves_the_next_ones(client: ContractClient) -> None:
    populate(client, 1, write=True)
    clear(client, 1)
    assert populate(client, 100, write=True) < 100 * 300_000
    most = resident(os.getpid()) + 2_000_000  # from which what is handed back may have gone
    for _ in range(3):
        clear(client, 100)
        populate(client, 100, write=True)
        assert resident(os.getpid()) < most
