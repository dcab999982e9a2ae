"""An API request played as somebody: answered as the API answers, and noted nowhere."""

from __future__ import annotations

import json
from base64 import b64decode

import pytest

from tests.conftest import GROUP, GROUPS, PROJECT, ContractClient

CALL = "/__admin/call"
JSON = {"Content-Type": "application/json"}


@pytest.fixture
def side(client: ContractClient) -> ContractClient:
    """A client that plays in a world of its own, named by the header alone."""
    client.post("/__admin/worlds", json={"name": "side"})
    del client.headers["Authorization"]
    client.headers["X-Boses-Mock-World"] = "side"
    return client


def play(client: ContractClient, path: str, **asked: object) -> dict[str, object]:
    answer = client.post(CALL, content=json.dumps({"path": path, **asked}), headers=JSON)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def test_the_answer_is_the_apis_own(client: ContractClient) -> None:
    for path in (
        "/api/v1/projects",
        GROUPS,
        f"{GROUPS}/{GROUP}",
        "/api/v1/library/personas?limit=1",
    ):
        told, real = play(client, path), client.get(path)
        assert (told["status"], told["json"]) == (real.status_code, real.json()), path
    assert told["operation"] == "list_library_personas"


def test_a_refusal_of_the_api_is_an_answer_as_well(client: ContractClient) -> None:
    told = play(client, "/api/v1/projects", method="POST", json={"name": ""})
    assert told["status"] == 422 and "body" in str(told["json"])
    assert play(client, GROUPS.replace(PROJECT[:4], "0000"))["status"] == 404


def test_it_is_played_in_the_world_that_is_named(side: ContractClient) -> None:
    made = play(side, "/api/v1/projects", method="POST", json={"name": "Nur hier"})
    assert made["status"] == 201
    assert "Nur hier" in str(play(side, "/api/v1/projects")["json"])
    side.headers["X-Boses-Mock-World"] = "default"
    assert "Nur hier" not in str(play(side, "/api/v1/projects")["json"])


def test_it_is_noted_nowhere_and_meets_no_fault_delay_or_limit(side: ContractClient) -> None:
    side.post("/__admin/settings", json={"rate_limits": True})
    side.post("/__admin/faults", json={"operation": "*", "error": {"statusCode": 503}})
    side.post("/__admin/faults", json={"operation": "*", "fault": "EMPTY_RESPONSE"})
    for _ in range(30):
        login = {"email": "demo@example.com", "password": "wrong"}
        told = play(side, "/api/v1/auth/login", method="POST", json=login)
        assert told["status"] == 401
    assert side.get("/__admin/requests").json()["meta"]["total"] == 0
    assert side.get("/__admin/coverage").json()["summary"]["operations"]["seen"] == 0
    assert [rule["fired"] for rule in side.get("/__admin/faults").json()["rules"]] == [0, 0]


def test_reading_leaves_the_state_as_it_was(side: ContractClient) -> None:
    before = side.get("/__admin/state").json()["hash"]
    play(side, "/api/v1/projects")
    play(side, "/api/v1/auth/me")
    assert side.get("/__admin/state").json()["hash"] == before


def test_who_is_played_is_told_by_address_id_or_company(side: ContractClient) -> None:
    someone = {"email": "new@example.com", "password": "new-password", "company_name": "Neu"}
    made = play(side, "/api/v1/auth/signup", method="POST", json=someone)["json"]
    assert isinstance(made, dict)
    user = made["user"]
    for who in (user["email"].upper(), user["id"], user["company"]["id"].upper()):
        assert play(side, "/api/v1/auth/me", **{"as": who})["as"] == "new@example.com", who
    assert play(side, "/api/v1/projects", **{"as": user["id"]})["json"] == []
    for who in ("nobody@example.com", "0" * 36, "anybody"):
        answer = side.post(CALL, json={"path": "/api/v1/auth/me", "as": who})
        assert answer.status_code == 404 and who in answer.text


@pytest.mark.parametrize(
    ("asked", "named", "words"),
    [
        ({"path": "/api/v1/project"}, "path", "did you mean GET /api/v1/projects?"),
        ({"path": "/__admin/reset", "method": "POST"}, "path", "No operation of the API has this"),
        ({"path": "/api/v1/auth/me", "method": "PUT"}, "method", "which GET are for"),
        ({"path": "api/v1/projects"}, "path", "should begin with /"),
        ({"path": "/api/v1/projects/ž"}, "path", "percent-encoded"),
        ({"path": "/api/v1/projects", "verb": "GET"}, "verb", "Unknown"),
    ],
)
def test_what_cannot_be_played_is_refused_by_name(
    client: ContractClient, asked: dict[str, str], named: str, words: str
) -> None:
    answer = client.post(CALL, content=json.dumps(asked), headers=JSON)
    assert answer.status_code == 422
    (detail,) = answer.json()["detail"]
    assert detail["loc"] == ["body", named] and words in detail["msg"]


def test_any_json_is_sent_on(client: ContractClient) -> None:
    for body in ({"name": 2**70}, [], False, {"name": "Tiếng Việt"}):
        told = play(client, "/api/v1/projects", method="POST", json=body)
        assert told["status"] == (201 if body == {"name": "Tiếng Việt"} else 422), body


def test_an_answer_that_is_no_json_is_told_as_text_or_in_base64(client: ContractClient) -> None:
    briefings = f"/api/v1/projects/{PROJECT}/briefings"
    for name, kind in (("note.txt", "text/plain"), ("logo.png", "image/png")):
        file = (name, b"\x89PNG\r\n\x1a\n" if name == "logo.png" else "Chào".encode(), kind)
        made = client.post(briefings, data={"title": name}, files={"file": file}).json()
        told = play(client, f"{briefings}/{made['id']}/file")
        assert told["status"] == 200 and "json" not in told
        said = told.get("text"), told.get("base64"), told["size"]
        assert said == (("Chào", None, 5) if kind == "text/plain" else (None, "iVBORw0KGgo=", 8))
    gone = play(client, f"{briefings}/{made['id']}", method="DELETE")
    assert (gone["status"], gone["size"]) == (204, 0)


def test_pictures_are_of_the_host_that_the_tester_calls(client: ContractClient) -> None:
    play(client, f"{GROUPS}/{GROUP}/generate", method="POST")
    client.post("/__admin/clock", json={"until": "idle"})
    for host in ("localhost:8000", "127.0.0.1:1234"):
        asked = {"path": f"{GROUPS}/{GROUP}/personas"}
        answer = client.post(CALL, json=asked, headers={"Host": host}).json()
        address = answer["json"][0]["avatar_url"]
        assert address.startswith(f"http://{host}/avatars/")
    told = play(client, address.removeprefix(f"http://{host}"))
    assert b64decode(str(told["base64"])) == client.get(address).content
