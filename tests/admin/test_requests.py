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
