"""What a world holds: its hash, and snapshots to go back to."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import GROUP, GROUPS, PROJECT, ContractClient, make_client

PROJECTS = "/api/v1/projects"
SNAPSHOTS = "/__admin/snapshots"


def state(client: ContractClient) -> str:
    return str(client.get("/__admin/state").json()["hash"])


def test_the_hash_changes_when_clients_see_something_else(client: ContractClient) -> None:
    first = state(client)
    client.get(PROJECTS)
    client.advance("1d")
    assert state(client) == first
    client.post(f"{GROUPS}/{GROUP}/generate")
    begun = state(client)
    client.post("/__admin/clock", json={"until": "idle"})
    assert len({first, begun, state(client)}) == 3
    client.post("/__admin/reset")
    assert state(client) == first


def test_a_snapshot_brings_everything_back(client: ContractClient) -> None:
    client.post(f"{GROUPS}/{GROUP}/generate")
    client.advance("1s")
    client.post("/__admin/settings", json={"lenient": True})
    before, now = state(client), client.get("/__admin/clock").json()
    assert client.post(SNAPSHOTS, json={"name": "half-way"}).status_code == 201
    client.post("/__admin/clock", json={"until": "idle"})
    client.post(PROJECTS, json={"name": "Later"})
    client.post("/__admin/reset")
    for _ in range(2):
        assert client.post(f"{SNAPSHOTS}/half-way/restore").status_code == 200
        assert (state(client), client.get("/__admin/clock").json()) == (before, now)
        assert client.get("/__admin/settings").json()["lenient"] is True
        client.post(PROJECTS, json={"name": "Later"})
    assert client.delete(f"{SNAPSHOTS}/half-way").status_code == 204
    client.post(PROJECTS, json={"name": "Still writable"})
    assert client.get(SNAPSHOTS).json() == {"snapshots": []}


def test_snapshots_are_refused_by_name(client: ContractClient) -> None:
    client.post(SNAPSHOTS, json={"name": "one"})
    assert client.post(SNAPSHOTS, json={"name": "one"}).status_code == 409
    assert client.post(SNAPSHOTS, json={"name": "One two"}).status_code == 422
    gone = client.post(f"{SNAPSHOTS}/two/restore")
    assert (gone.status_code, "'one'" in gone.text) == (404, True)
    named = {"X-Boses-Mock-World": "side"}
    client.post("/__admin/worlds", json={"name": "side"})
    assert client.get(SNAPSHOTS, headers=named).json() == {"snapshots": []}


def test_an_upload_lives_as_long_as_a_snapshot_names_it(client: ContractClient) -> None:
    briefings = f"/api/v1/projects/{PROJECT}/briefings"
    files = {"file": ("note.txt", b"What we want to know", "text/plain")}
    made = client.post(briefings, data={"title": "Note"}, files=files).json()
    client.post(SNAPSHOTS, json={"name": "with"})
    client.delete(f"{briefings}/{made['id']}")
    client.get(PROJECTS)
    client.post(f"{SNAPSHOTS}/with/restore")
    assert client.get(f"{briefings}/{made['id']}").status_code == 200


def test_what_is_restored_is_in_the_file(tmp_path: Path) -> None:
    with make_client(db=tmp_path / "world.db") as client:
        before = state(client)
        client.post(SNAPSHOTS, json={"name": "one"})
        client.post(PROJECTS, json={"name": "Later"})
        client.post(f"{SNAPSHOTS}/one/restore")
    with make_client(db=tmp_path / "world.db") as client:
        assert state(client) == before
