"""Whatever a client does wrong leaves a trace that says what."""

from __future__ import annotations

import logging
import re
from typing import Any

import pytest
from starlette.testclient import TestClient

from boses_mock.app import CONTROL, OPERATIONS, PAGES
from boses_mock.web.near import near_path
from tests.conftest import GROUP, GROUPS, PROJECT, ContractClient

PROJECTS = "/api/v1/projects"
KNOWN = tuple((each.method, each.path) for each in [*OPERATIONS, *PAGES, *CONTROL])
FROM_TEX = f"{PROJECTS}/{PROJECT}/briefings/from-tex"
EVIL = {"Origin": "https://evil.example"}
PREFLIGHT = {**EVIL, "Access-Control-Request-Method": "POST"}


def sent(client: ContractClient, method: str, path: str, headers: dict[str, str]) -> Any:
    return TestClient.request(client, method, path, headers=headers)


@pytest.mark.parametrize(
    ("method", "path", "headers", "status", "reason"),
    [
        ("GET", "/api/v1/project", {}, 404, "did you mean GET /api/v1/projects?"),
        ("POST", "/nowhere/at/all", {}, 404, "no operation has this path"),
        ("GET", "/docs/assets/none.js", {}, 404, "no operation has this path"),
        (
            "POST",
            FROM_TEX,
            {},
            405,
            f"HEAD, GET, PATCH, DELETE are; did you mean POST {FROM_TEX}t?",
        ),
        ("PUT", PROJECTS, {}, 405, "PUT is not for this path; HEAD, GET, POST are"),
        ("OPTIONS", PROJECTS, {}, 405, "OPTIONS is not for this path; HEAD, GET, POST are"),
        ("POST", "/docs", {}, 405, "POST is not for this path; "),
        ("OPTIONS", PROJECTS, PREFLIGHT, 400, "Origin 'https://evil.example' may not read"),
        ("GET", PROJECTS, {"Host": "evil.example"}, 400, "Host 'evil.example' is not served"),
        ("POST", PROJECTS, EVIL, 403, "Origin 'https://evil.example' may not change"),
        ("GET", "/__admin/health", EVIL, 403, "Origin 'https://evil.example' may not use"),
    ],
)
def test_a_request_that_meets_no_operation_is_noted(
    client: ContractClient,
    caplog: pytest.LogCaptureFixture,
    method: str,
    path: str,
    headers: dict[str, str],
    status: int,
    reason: str,
) -> None:
    answer = sent(client, method, path, headers)
    assert answer.status_code == status
    assert reason in answer.headers["X-Boses-Mock-Why"]
    (entry,) = client.get("/__admin/requests").json()["requests"]
    assert (entry["method"], entry["path"], entry["status"]) == (method, path, status)
    assert (entry["operation"], entry["why"]) == (None, answer.headers["X-Boses-Mock-Why"])
    (line,) = [record for record in caplog.records if record.name == "boses_mock"]
    assert line.levelno == logging.WARNING
    assert line.getMessage() == f"{method} {path} {status}: {entry['why']}"


def test_what_is_sent_to_no_world_is_noted_in_the_default_one(client: ContractClient) -> None:
    answer = client.get(PROJECTS, headers={"X-Boses-Mock-World": "gone"})
    assert answer.status_code == 422
    (entry,) = client.get("/__admin/requests").json()["requests"]
    assert (entry["operation"], entry["status"]) == ("list_projects", 422)
    assert "No world has this name" in entry["why"]


def test_a_trace_is_left_in_the_callers_world(client: ContractClient) -> None:
    client.post("/__admin/worlds", json={"name": "mine"})
    mine = {"X-Boses-Mock-World": "mine"}
    assert client.get("/nope", headers=mine).headers["X-Boses-Mock-World"] == "mine"
    assert client.get("/__admin/requests").json()["meta"]["total"] == 0
    assert client.get("/__admin/requests", headers=mine).json()["meta"]["total"] == 1


@pytest.mark.parametrize(
    "path", ["/a%0d%0aX-Evil: 1", "/é", "/x?token=hunter2", "/" + "x" * 60_000]
)
def test_a_path_cannot_break_or_leak_into_a_trace(
    client: ContractClient, caplog: pytest.LogCaptureFixture, path: str
) -> None:
    answer = client.get(path)
    assert answer.status_code == 404 and "X-Evil" not in answer.headers
    assert len(answer.headers["X-Boses-Mock-Why"]) < 600
    assert "hunter2" not in caplog.text + client.get("/__admin/requests").text


@pytest.mark.parametrize("host", ["x" * 50_000, "é.example", 'a"b'])
def test_a_host_cannot_break_a_trace(client: ContractClient, host: str) -> None:
    answer = client.get(PROJECTS, headers={"Host": host.encode("latin-1")})
    assert answer.status_code == 400
    assert len(answer.headers["X-Boses-Mock-Why"]) <= 2_100


def test_a_page_that_may_not_read_is_told_of_once(
    client: ContractClient, caplog: pytest.LogCaptureFixture
) -> None:
    for origin in ("https://evil.example", "http://localhost:8000", "http://localhost:3000") * 2:
        assert client.get(PROJECTS, headers={"Origin": origin}).status_code == 200
    lines = [line for line in caplog.messages if "--cors-origin" in line]
    assert lines == [
        "GET /api/v1/projects: pages of 'https://evil.example' may not read answers;"
        " --cors-origin lets them in"
    ]


@pytest.mark.parametrize(
    ("method", "path", "meant"),
    [
        ("GET", "/api/v1/project", "GET /api/v1/projects"),
        ("POST", "/api/v1/Projects", "POST /api/v1/projects"),
        ("GET", "/projects", "GET /api/v1/projects"),
        ("GET", "/api/projects", "GET /api/v1/projects"),
        ("GET", "/api/v2/projects", "GET /api/v1/projects"),
        ("GET", "/api/v1/api/v1/projects", "GET /api/v1/projects"),
        ("GET", "//api/v1//projects", "GET /api/v1/projects"),
        ("POST", f"{GROUPS}/{GROUP}/generat", f"POST {GROUPS}/{GROUP}/generate"),
        ("GET", GROUPS.replace("persona-groups", "personaGroups"), f"GET {GROUPS}"),
        ("GET", GROUPS.replace("persona-groups", "persona_groups"), f"GET {GROUPS}"),
        ("GET", f"{GROUPS}/{GROUP}/generat", f"POST {GROUPS}/{GROUP}/generate"),
        ("POST", "/api/v1/login", "POST /api/v1/auth/login"),
        ("POST", "/__admin/request/count", "POST /__admin/requests/count"),
        ("GET", "/favicon.ico", None),
        ("GET", f"/{PROJECT}", None),
        ("GET", "/", None),
    ],
)
def test_the_path_that_was_meant_is_found(method: str, path: str, meant: str | None) -> None:
    assert near_path(method, path, KNOWN) == meant


def test_every_operation_is_found_by_a_path_with_a_letter_missing() -> None:
    for method, path in KNOWN:
        same_method = tuple(each for each in KNOWN if each[0] == method)
        ending = path.rstrip("/").rpartition("/")[2]
        misspelt = path.rstrip("/")[:-1]
        fits = re.sub(r"\{\w+\}|[^/]+$", "*", misspelt) in {
            re.sub(r"\{\w+\}", "*", each) for _, each in same_method
        }
        if len(ending) > 4 and not ending.startswith("{") and not fits:
            meant = near_path(method, misspelt, same_method)
            assert meant == f"{method} {path}".replace("{", "%7B").replace("}", "%7D"), misspelt
