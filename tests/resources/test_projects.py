from __future__ import annotations

from tests.conftest import PROJECT, ContractClient

ALL = "/api/v1/projects"


def test_a_project_can_be_made_changed_and_deleted(client: ContractClient) -> None:
    made = client.post(ALL, json={"name": "Tea", "description": "Iced"}).json()
    assert client.get(ALL).json()[0] == made
    changed = client.patch(f"{ALL}/{made['id']}", json={"description": None}).json()
    assert (changed["name"], changed["description"]) == ("Tea", None)
    assert client.delete(f"{ALL}/{made['id']}").status_code == 204
    assert client.get(f"{ALL}/{made['id']}").status_code == 404


def test_ids_are_never_given_twice(client: ContractClient) -> None:
    first = client.post(ALL, json={"name": "One"}).json()["id"]
    client.delete(f"{ALL}/{first}")
    assert client.post(ALL, json={"name": "One"}).json()["id"] != first


def test_deleting_a_project_takes_its_groups(client: ContractClient) -> None:
    assert client.get(f"{ALL}/{PROJECT}").json()["persona_group_count"] == 1
    assert client.delete(f"{ALL}/{PROJECT}").status_code == 204
    assert client.get(f"{ALL}/{PROJECT}/persona-groups").status_code == 404


def test_refused_input_names_the_field_and_the_value(client: ContractClient) -> None:
    detail = client.post(ALL, json={"name": 7}).json()["detail"][0]
    assert (detail["loc"], detail["input"]) == (["body", "name"], 7)
    assert (
        client.post(ALL, content=b"{", headers={"content-type": "application/json"}).status_code
        == 422
    )
    assert client.post(ALL, content=b"a=b").status_code == 415
    big = client.post(ALL, json={"name": "x", "description": "x" * 2_000_000})
    assert big.status_code == 413
    assert client.get(f"{ALL}/not-an-id").json()["detail"][0]["loc"] == ["path", "project_id"]
