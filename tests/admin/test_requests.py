"""What the journal is asked for is found, and what could never be found is refused."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.testclient import TestClient

from boses_mock.admin import request_filter
from tests.conftest import ContractClient

PROJECTS = "/api/v1/projects"
REQUESTS = "/__admin/requests"
LOGIN = "/api/v1/auth/login"
JSON = {"Content-Type": "application/json"}
MEMBER = {"a": {"b": [1, "x", None]}, "name": "Snacks"}


@pytest.fixture
def asked(client: ContractClient) -> ContractClient:
    """A client whose requests are: a list, a new project, a failed login, one gone astray."""
    client.get(PROJECTS, params={"page": 2, "q": ["a b", "c"]}, headers={"X-Trace": "t-1"})
    client.advance("1h")
    client.post(PROJECTS, json=MEMBER)
    client.post(LOGIN, json={"email": "nobody@example.com", "password": "wrong-one"})
    TestClient.request(client, "GET", "/api/v1/project")
    return client


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        ({}, [1, 2, 3, 4]),
        ({"operation": "list_projects"}, [1]),
        ({"operation": "*_project*"}, [1, 2]),
        ({"method": "post"}, [2, 3]),
        ({"method": "DELETE"}, []),
        ({"path": PROJECTS}, [1, 2]),
        ({"urlPath": PROJECTS}, [1, 2]),
        ({"path": "/api/v1"}, []),
        ({"pathPattern": "/api/v1/projects?"}, [1, 2, 4]),
        ({"urlPathPattern": "/api/.*"}, [1, 2, 3, 4]),
        ({"pathPattern": "(?i)/API/v1/PROJECT"}, [4]),
        ({"pathPattern": "/api/v1"}, []),
        ({"status": 401}, [3]),
        ({"status": 500}, []),
        ({"query": {"page": 2}}, [1]),
        ({"query": {"page": "2", "q": "c"}}, [1]),
        ({"queryParameters": {"q": "a b"}}, [1]),
        ({"query": {"page": 3}}, []),
        ({"header": {"X-TRACE": "t-1"}}, [1]),
        ({"headers": {"x-trace": "t-2"}}, []),
        ({"body": {"name": "Snacks"}}, [2]),
        ({"body": {"a": {"b": [1, "x", None]}}}, [2]),
        ({"body": {"a": {"b": [1, "x"]}}}, []),
        ({"body": {"a": {"b": [True, "x", None]}}}, []),
        ({"body": {}}, [2, 3]),
        ({"body": {"missing": None}}, []),
        ({"body": None}, [1, 4]),
        ({"matched": False}, [4]),
        ({"matched": True, "method": "POST"}, [2, 3]),
        ({"since": 2}, [3, 4]),
        ({"since": 0}, [1, 2, 3, 4]),
        ({"text": "SNACKS"}, [2]),
        ({"text": "create_project"}, [2]),
        ({"text": "no operation has this path"}, [4]),
        ({"text": "wrong-one"}, []),
        ({"text": "nobody@"}, [3]),
    ],
    ids=str,
)
def test_every_filter_that_is_given_has_to_fit(
    asked: ContractClient, wanted: dict[str, Any], ids: list[int]
) -> None:
    found = asked.post(f"{REQUESTS}/find", json=wanted).json()["requests"]
    assert [entry["id"] for entry in found] == ids
    assert asked.post(f"{REQUESTS}/count", json=wanted).json() == {"count": len(ids)}


def test_a_time_is_the_worlds(asked: ContractClient) -> None:
    entries = asked.get(REQUESTS).json()["requests"]
    for since, ids in ((entries[1]["at"], [2, 3, 4]), (entries[0]["at"], [1, 2, 3, 4])):
        found = asked.post(f"{REQUESTS}/find", json={"since": since}).json()["requests"]
        assert [entry["id"] for entry in found] == ids


def test_a_filter_may_stand_in_the_query(asked: ContractClient) -> None:
    query = {"method": "POST", "status": "401", "matched": "true", "since": "1", "path": LOGIN}
    assert [each["id"] for each in asked.get(REQUESTS, params=query).json()["requests"]] == [3]
    refused = asked.get(REQUESTS, params={"operation": "list_project"}).json()["detail"][0]
    assert refused["loc"] == ["query", "operation"]
    refused = asked.get(REQUESTS, params={"pth": PROJECTS}).json()["detail"][0]
    assert refused["loc"] == ["query", "pth"] and "pathPattern" in refused["msg"]


def test_without_a_body_all_are_meant(asked: ContractClient) -> None:
    assert asked.post(f"{REQUESTS}/count").json() == {"count": 4}


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        ({"operation": "list_project"}, "did you mean list_projects?"),
        ({"operation": "get_*_nothing"}, "No operation has this operationId"),
        ({"opration": "login"}, "known are operation, method, path, pathPattern, status, query,"),
        ({"method": "FETCH"}, "GET, HEAD, POST"),
        ({"path": "api/v1/projects"}, "a path such as /api/v1/projects"),
        ({"path": f"{PROJECTS}?page=2"}, "without a query"),
        ({"pathPattern": "("}, "unclosed group"),
        ({"pathPattern": "(?=x)"}, "not supported"),
        ({"pathPattern": "x" * 501}, "at most 500"),
        ({"pathPattern": "(?:\\w{0,50}){50}"}, "size limit"),
        ({"status": "401"}, "integer"),
        ({"status": 7}, "greater than or equal to 100"),
        ({"query": {"page": [2]}}, "valid"),
        ({"since": "yesterday"}, "2026-01-31T12:00:00Z"),
        ({"matched": "no"}, "boolean"),
    ],
    ids=str,
)
def test_what_could_never_be_found_is_refused(
    asked: ContractClient, wanted: dict[str, Any], told: str
) -> None:
    for path in ("find", "count"):
        refused = asked.post(f"{REQUESTS}/{path}", json=wanted)
        assert refused.status_code == 422
        first = refused.json()["detail"][0]
        assert first["loc"][:2] == ["body", *wanted] and told in first["msg"], first


def test_an_expression_takes_no_time_without_end(
    asked: ContractClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked.get("/" + "a" * 5_000)
    count = asked.post(f"{REQUESTS}/count", json={"pathPattern": "/(a+)+b"})
    assert count.json() == {"count": 0}  # which takes Python's own engine for ever
    monkeypatch.setattr(request_filter, "_LONGEST_SEARCH", -1.0)
    refused = asked.post(f"{REQUESTS}/count", json={"pathPattern": "/a"})
    assert refused.status_code == 422 and "too long" in refused.json()["detail"][0]["msg"]


def test_a_rule_for_no_operation_is_told_which_was_meant(client: ContractClient) -> None:
    rule = {"operation": "list_project", "error": {"statusCode": 500}}
    refused = client.post("/__admin/faults", json=rule)
    assert refused.status_code == 422
    assert "did you mean list_projects?" in refused.json()["detail"][0]["msg"]


def test_letters_are_found_however_a_client_wrote_them(client: ContractClient) -> None:
    client.post(PROJECTS, content=b'{"name": "Tr\\u00e0 s\\u1eefa"}', headers=JSON)
    client.post(PROJECTS, content='{"name": "TRÀ ĐÁ"}'.encode(), headers=JSON)
    for text, ids in (("trà sữa", [1]), ("trà", [1, 2]), ("trà đá", [2])):
        listed = client.get(REQUESTS, params={"text": text, "brief": "true"}).json()
        assert [each["id"] for each in listed["requests"]] == ids, text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("deep down", True),
        ("INNER", True),
        ("42.5", True),
        ("null", True),
        ("hush", False),
        ("whisper", False),
        ("page=7", True),
        ("in-the-query", False),
    ],
)
def test_text_is_found_in_names_and_values_but_not_in_secrets(
    client: ContractClient, text: str, found: bool
) -> None:
    body = {
        "inner": [{"x": "Deep down"}, 42.5, None],
        "api_key": {"a": "hush"},
        "link": "https://example.com/?token=whisper",
    }
    client.post(PROJECTS, json=body, params={"page": 7, "secret": "in-the-query"})
    assert client.post(f"{REQUESTS}/count", json={"text": text}).json() == {"count": int(found)}


def test_a_brief_list_leaves_out_what_is_long_and_tells_how_far_the_journal_goes(
    asked: ContractClient,
) -> None:
    asked.delete(REQUESTS)
    assert asked.get(REQUESTS).json()["meta"] == {"total": 0, "first": None, "last": None}
    asked.get(PROJECTS)
    asked.get("/api/v1/auth/me")
    told = asked.get(REQUESTS, params={"brief": "true", "since": 5}).json()
    assert told["meta"] == {"total": 1, "first": 5, "last": 6}
    (entry,) = told["requests"]
    assert entry["operation"] == "get_me" and entry["milliseconds"] > 0
    assert not {"headers", "body", "curl"} & entry.keys()
    wrong = asked.get(REQUESTS, params={"brief": "yes"})
    assert (wrong.status_code, wrong.json()["detail"][0]["loc"]) == (422, ["query", "brief"])


def test_one_request_is_told_with_its_answer_and_without_secrets(asked: ContractClient) -> None:
    made = asked.get(f"{REQUESTS}/2").json()
    assert (made["status"], made["answer"]["body"]["name"]) == (201, "Snacks")
    assert made["answer"]["size"] == int(made["answer"]["headers"]["content-length"])
    assert made["caller"] == asked.get("/api/v1/auth/me").json()["user"]["id"]
    failed = asked.get(f"{REQUESTS}/3").json()
    assert "wrong-one" not in str(failed) and failed["body"]["email"] == "nobody@example.com"
    for unknown in ("9", "x", "-1"):
        assert asked.get(f"{REQUESTS}/{unknown}").status_code == 404


def test_a_request_is_made_again_with_the_credentials_that_it_had(asked: ContractClient) -> None:
    again = asked.post(f"{REQUESTS}/2/replay").json()
    assert again == {"id": 5, "status": 201}
    first, second = (asked.get(f"{REQUESTS}/{number}").json() for number in (2, 5))
    assert (first["body"], first["caller"]) == (second["body"], second["caller"])
    assert first["answer"]["body"]["id"] != second["answer"]["body"]["id"]


def test_a_request_that_is_made_again_meets_the_faults_of_now(asked: ContractClient) -> None:
    asked.post("/__admin/faults", json={"error": {"statusCode": 503}})
    assert asked.post(f"{REQUESTS}/1/replay").json()["status"] == 503


def test_what_the_journal_does_not_keep_is_not_made_again(client: ContractClient) -> None:
    client.post(PROJECTS, json={"name": "A", "description": "x" * 20_000})
    refused = client.post(f"{REQUESTS}/1/replay")
    assert refused.status_code == 409
    assert "which the journal does not keep" in refused.json()["detail"]
    assert client.post(f"{REQUESTS}/2/replay").status_code == 404


def test_a_world_of_its_own_has_requests_of_its_own(client: ContractClient) -> None:
    client.post("/__admin/worlds", json={"name": "other"})
    other = {"X-Boses-Mock-World": "other"}
    client.get(PROJECTS, headers={"Authorization": "Bearer boses-dev-token@other"})
    assert client.get(f"{REQUESTS}/1").status_code == 404
    assert client.get(f"{REQUESTS}/1", headers=other).json()["operation"] == "list_projects"
    assert client.post(f"{REQUESTS}/1/replay", headers=other).json() == {"id": 2, "status": 200}
    assert client.get(REQUESTS).json()["meta"]["total"] == 0
