"""The journal as HAR, and each of its requests as a curl command."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from boses_mock.app import OPERATIONS
from boses_mock.verification.story import Story, tell
from tests.admin.devtools import opened_in_the_network_panel
from tests.admin.har import SCHEMA
from tests.conftest import DEVELOPER, ContractClient, Server, make_client

PROJECTS = "/api/v1/projects"
HAR = "/__admin/requests.har"
SECRET = "hunter2hunter2"


def entries(client: Any, **query: str) -> list[dict[str, Any]]:
    answer = client.get(HAR, params=query)
    assert answer.status_code == 200, answer.text
    Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(
        answer.json()
    )
    return list(answer.json()["log"]["entries"])


def test_a_whole_story_is_a_valid_har(client: ContractClient) -> None:
    told = tell(Story(client)).answers
    asked = {operation.id for operation in OPERATIONS}
    shown = [each for each in entries(client) if each["_operation"] in asked]  # but for pages
    assert [each["response"]["status"] for each in shown] == [status for _, status, _ in told]
    for each, (line, _, content) in zip(shown, told, strict=True):
        assert line.startswith(each["request"]["method"])
        text = each["response"]["content"].get("text", "")
        assert each["response"]["content"]["size"] == len(content) or "/file" in line
        if text and "[redacted]" not in text:
            assert json.loads(text) == json.loads(content)


@pytest.mark.slow
def test_chromiums_network_panel_opens_it(client: ContractClient, tmp_path: Path) -> None:
    tell(Story(client))
    client.get("/api/v1/x y", params={"q": "a b"})
    client.get("/avatars/none")
    har = client.get(HAR)
    shown = har.json()["log"]["entries"]
    assert opened_in_the_network_panel(har.text, tmp_path) == [
        [
            each["request"]["method"],
            each["request"]["url"],
            each["response"]["status"],
            None if media_type == "x-unknown" else media_type,
        ]
        for each in shown
        for media_type in [each["response"]["content"]["mimeType"]]
    ]


def test_what_is_odd_is_a_valid_har_too(client: ContractClient) -> None:
    client.get("/api/v1/x y/\u00e4", params={"q": "a b", "token": SECRET})
    client.post(PROJECTS, content=b"\xff{", headers={"content-type": "application/json"})
    client.post(PROJECTS, json={"name": "x" * 20_000})
    client.get(PROJECTS, headers={"X-Odd": b"\xe4\xff", "Cookie": "a=1; access_token=" + SECRET})
    client.get(PROJECTS, headers={"X-Boses-Mock-World": "none"})
    client.get(PROJECTS, headers={"Prefer": "code=503"})
    client.request("HEAD", "/health")
    client.request("DELETE", "/health")
    shown = entries(client)
    assert len(shown) == 8
    assert SECRET not in json.dumps(shown)
    assert [each["request"]["cookies"] for each in shown][3][1]["name"] == "access_token"
    assert "text" not in shown[2]["response"]["content"] or shown[2]["request"]["bodySize"] > 16_384
    assert "postData" not in shown[2]["request"]


def test_the_filters_of_the_journal_hold_for_its_har(client: ContractClient) -> None:
    client.get(PROJECTS)
    client.post(PROJECTS, json={"name": "Snacks"})
    (found,) = entries(client, operation="create_project", status="201")
    assert found["request"]["postData"]["text"] == '{"name": "Snacks"}'
    refused = client.get(HAR, params={"operation": "create_projects"})
    assert refused.status_code == 422
    assert "did you mean create_project?" in refused.text


def test_a_worlds_har_holds_its_own_requests(client: ContractClient) -> None:
    client.post("/__admin/worlds", json={"name": "other"})
    client.get(PROJECTS)
    other = {"headers": {"X-Boses-Mock-World": "other"}}
    assert client.get(HAR, **other).json()["log"]["entries"] == []
    assert (
        'filename="boses-mock-other.har"' in client.get(HAR, **other).headers["content-disposition"]
    )


def test_a_connection_that_is_broken_has_no_status(server) -> None:
    started: Server = server()
    with started.client() as client:
        client.post("/__admin/faults", json={"operation": "get_me", "fault": "EMPTY_RESPONSE"})
        ended = subprocess.run(["curl", "-s", f"{started.url}/api/v1/auth/me"], check=False)
        assert ended.returncode == 52
        (shown,) = entries(client)
    assert (shown["response"]["status"], shown["response"]["statusText"]) == (0, "")
    assert shown["comment"].startswith("fault=f1")


def test_a_curl_command_sends_the_same_request_again(server) -> None:
    started: Server = server()
    with started.client() as client:
        sent = {"name": "It's \u201cnew\u201d $HOME `x`", "description": "a\nb"}
        client.post(PROJECTS, json=sent, headers={"X-Trace": "it's\\"})
        client.get("/api/v1/library/personas", params={"limit": 2, "gender": "Female"})
        first = client.get("/__admin/requests").json()["requests"]
        for each in first:
            ended = subprocess.run(
                ["sh", "-c", f"{each['curl']} -sf -o /dev/null"],
                env={"PATH": os.environ["PATH"], "BOSES_MOCK_TOKEN": "boses-dev-token"},
                check=False,
            )
            assert ended.returncode == 0, each["curl"]
        again = client.get("/__admin/requests").json()["requests"][len(first) :]
    for one, other in zip(first, again, strict=True):
        for same in ("method", "path", "query", "body", "operation", "status"):
            assert one[same] == other[same], same
        assert other["headers"]["user-agent"] == one["headers"]["user-agent"]
    assert again[0]["headers"]["x-trace"] == "it's\\"


def test_a_curl_command_tells_no_secret_and_says_what_is_not_kept() -> None:
    with make_client() as client:
        client.get(PROJECTS, headers={"X-API-Key": SECRET, "Authorization": f"Bearer {SECRET}"})
        client.post("/api/v1/auth/login", json={"email": "a@example.com", "password": SECRET})
        client.post(PROJECTS, json={"name": "x" * 20_000})
        client.request("HEAD", "/health")
        told = [each["curl"] for each in client.get("/__admin/requests").json()["requests"]]
    assert SECRET not in "".join(told)
    words = [shlex.split(each, comments=True) for each in told]
    assert words[0][:2] == ["curl", f"http://localhost:8000{PROJECTS}"]
    assert "Authorization: Bearer $BOSES_MOCK_TOKEN" in words[0]
    assert '{"email": "a@example.com", "password": "[redacted]"}' in words[1]
    assert words[2][-2:] == ["--data-binary", "@BODY"] and "20011 bytes" in told[2]
    assert DEVELOPER["Authorization"] not in told[3]
