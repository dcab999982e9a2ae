"""Faults and settings that are changed while the server runs, and schedules that are replayed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from boses_mock.app import create_app
from boses_mock.settings import Settings
from tests.conftest import DEVELOPER, ContractClient, make_client

PROJECTS = "/api/v1/projects"
FAULTS = "/__admin/faults"


def statuses(client: ContractClient, count: int) -> list[int]:
    return [client.get(PROJECTS).status_code for _ in range(count)]


def test_a_rule_tells_how_it_has_fared(client: ContractClient) -> None:
    rule = {"operation": "list_projects", "succeedFirst": 1, "failRequestCount": 3}
    made = client.post(FAULTS, json={**rule, "error": {"statusCode": 503}}).json()
    assert (made["matched"], made["fired"], made["left"]) == (0, 0, 3)
    statuses(client, 3)
    (told,) = client.get(FAULTS).json()["rules"]
    assert (told["matched"], told["fired"], told["left"]) == (3, 2, 1)


def test_a_scenario_is_chosen_while_the_server_runs(client: ContractClient) -> None:
    client.post("/__admin/settings", json={"delay": "0..0"})
    told = client.put("/__admin/scenario", json={"name": "flaky"})
    assert told.status_code == 200
    assert len(told.json()["rules"]) > 1
    assert client.get("/__admin/scenario").json()["name"] == "flaky"
    assert client.get("/__admin/settings").json()["scenario"] == "flaky"
    wrong = client.put("/__admin/scenario", json={"name": "flakey"})
    assert wrong.status_code == 422
    assert "flaky" in wrong.json()["detail"][0]["msg"]
    client.put("/__admin/scenario", json={"name": None})
    assert [rule["id"] for rule in client.get(FAULTS).json()["rules"]] == ["flag-delay"]


def test_a_schedule_comes_true_and_is_replayed_by_another_run(tmp_path: Path) -> None:
    rule = {"operation": "list_*", "probability": 0.5, "error": {"statusCode": 503}}
    with make_client() as client:
        client.post(FAULTS, json=rule)
        statuses(client, 3)
        schedule = client.get(f"{FAULTS}/schedule?operation=list_*&next=12").json()
        of = {each["operation"]: each["schedule"] for each in schedule["rules"]}
        expected = [503 if step else 200 for step in of["list_projects"]]
        assert set(expected) == {200, 503}
        assert statuses(client, 12) == expected
    file = tmp_path / "schedule.json"
    file.write_text(json.dumps(schedule))
    with make_client(faults=file, seed=7) as client:
        assert statuses(client, 13) == [*expected, 200]


@pytest.mark.parametrize(
    ("query", "place"),
    [
        ("next=3", "operation"),
        ("operation=list_project", "operation"),
        ("operation=list_projects&next=0", "next"),
        ("operation=list_projects&company=x", "company"),
        ("operation=list_projects&nxt=1", "nxt"),
    ],
)
def test_a_schedule_of_nothing_is_refused(client: ContractClient, query: str, place: str) -> None:
    answer = client.get(f"{FAULTS}/schedule?{query}")
    assert answer.status_code == 422
    assert answer.json()["detail"][0]["loc"] == ["query", place]


def test_a_stub_says_what_the_mock_never_would() -> None:
    with TestClient(
        create_app(Settings()), headers=DEVELOPER, base_url="http://localhost"
    ) as client:
        stub = {"statusCode": 203, "headers": {"X-Odd": "1"}, "json": [{"id": None}]}
        client.post(FAULTS, json={"operation": "list_projects", "response": stub})
        answer = client.get(PROJECTS)
        assert (answer.status_code, answer.json(), answer.headers["x-odd"]) == (
            203,
            [{"id": None}],
            "1",
        )
        assert client.get(FAULTS).json()["rules"][0]["response"] == stub


@pytest.mark.parametrize(
    ("rule", "place"),
    [
        ({"response": {"statusCode": 204, "json": {}}}, ["response", "json"]),
        ({"response": {"headers": {"Content-Length": "3"}}}, ["response", "headers"]),
        ({"response": {"body": 1}}, ["response", "body"]),
        ({"schedule": [{"errr": {}}]}, ["schedule", 0, "errr"]),
        ({"schedule": [None], "error": {"statusCode": 500}}, []),
    ],
)
def test_a_broken_stub_is_refused_by_place(
    client: ContractClient, rule: dict[str, Any], place: list[object]
) -> None:
    answer = client.post(FAULTS, json=rule)
    assert answer.status_code == 422
    assert answer.json()["detail"][0]["loc"][: len(place) + 1] == ["body", *place]


def test_settings_change_until_a_reset(client: ContractClient) -> None:
    before = client.get("/__admin/settings").json()
    wanted = {"failure_rate": 1.0, "clock": "x60", "wire": "live"}
    told = client.post("/__admin/settings", json=wanted).json()
    assert {name: told[name] for name in wanted} == wanted
    client.wire = "live"
    assert client.get(PROJECTS).status_code == 503
    client.post("/__admin/settings", json={"failure_rate": 0.0})
    assert client.get(PROJECTS).status_code == 200
    client.post("/__admin/reset")
    assert client.get("/__admin/settings").json() == before


@pytest.mark.parametrize(
    "wanted", [{"clock": "x0"}, {"wire": "dead"}, {"delay": "soon"}, {"failure_rate": 2}]
)
def test_a_bad_setting_is_refused_and_none_is_changed(
    client: ContractClient, wanted: dict[str, Any]
) -> None:
    before = client.get("/__admin/settings").json()
    answer = client.post("/__admin/settings", json={"lenient": True, **wanted})
    assert answer.status_code == 422
    assert answer.json()["detail"][0]["loc"] == ["body", *wanted]
    assert client.get("/__admin/settings").json() == before
