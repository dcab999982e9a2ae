"""Faults and settings that are changed while the server runs, and schedules that are replayed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from starlette.testclient import TestClient

from boses_mock.app import create_app
from boses_mock.settings import Settings
from boses_mock.world.check import schema
from tests.admin.document import document
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


def test_a_scenario_that_a_world_was_made_with_outlives_its_reset(client: ContractClient) -> None:
    def told(world: str) -> tuple[str | None, list[str]]:
        named = {"X-Boses-Mock-World": world}
        rules = client.get(FAULTS, headers=named).json()["rules"]
        return client.get("/__admin/scenario", headers=named).json()["name"], [
            rule["operation"] for rule in rules
        ]

    client.post("/__admin/worlds", json={"name": "side", "scenario": "rate-limited"})
    begun = told("side")
    assert begun[0] == "rate-limited" and begun[1]
    client.post("/__admin/worlds", json={"name": "twin", "fork": "side"})
    for world in ("side", "twin"):
        named = {"X-Boses-Mock-World": world}
        client.put("/__admin/scenario", json={"name": None}, headers=named)
        assert told(world) == (None, [])
        client.post("/__admin/reset", headers=named)
        assert told(world) == begun
    assert told("default") == (None, [])


GOOD: list[dict[str, Any]] = [
    {"operation": "get_me", "error": {"statusCode": 503}},
    {"error": {"statusCode": 429, "detail": "Later", "retryAfter": 0}, "probability": 0.5},
    {"fault": "EMPTY_RESPONSE", "succeedFirst": 2, "failRequestCount": 1, "ttlMillis": 5},
    {"delay": {"milliseconds": 20}},
    {"delay": {"type": "fixed", "milliseconds": 20}},
    {"delay": {"type": "uniform", "lower": 1, "upper": 5}},
    {"delay": {"type": "lognormal", "median": 90, "sigma": 0.1}, "seed": -3},
    {"generation": {"failAt": 3, "seconds": 60}},
    {"generation": {"stall": True}, "id": "hangs"},
    {"error": {"statusCode": 503}, "every": 3, "enabled": False},
    {"response": {"statusCode": 200, "headers": {"X-A": "b"}, "json": [None]}},
    {"schedule": [None, {"error": {"statusCode": 500}}, {"delay": {"milliseconds": 1}}]},
]
BAD: list[dict[str, Any]] = [
    {"operation": "get_me", "error": {}},
    {"error": {"statusCode": 200}},
    {"error": {"statusCode": 503, "status": 1}},
    {"error": {"statusCode": 429, "retryAfter": -1}},
    {"fault": "SLOW"},
    {"delay": {}},
    {"delay": 20},
    {"delay": {"type": "normal", "median": 1}},
    {"delay": {"type": "uniform", "lower": 1}},
    {"delay": {"type": "lognormal", "median": 1, "sigma": 11}},
    {"delay": {"milliseconds": 600_001}},
    {"delay": {"milliseconds": 1, "lower": 1}},
    {"generation": {"failAt": 0}},
    {"generation": {"failsAt": 3}},
    {"response": {"statusCode": 199}},
    {"response": {"headers": {"X-A": 1}}},
    {"response": {"body": "text"}},
    {"schedule": []},
    {"schedule": [{"error": {"statusCode": 1}}]},
    {"schedule": [{"fault": "SLOW"}]},
    {"id": " ", "error": {"statusCode": 503}},
    {"probability": 1.5, "error": {"statusCode": 503}},
    {"failRequestCount": 0, "error": {"statusCode": 503}},
    {"every": 0, "error": {"statusCode": 503}},
    {"enabled": "no", "error": {"statusCode": 503}},
    {"errors": {"statusCode": 503}},
]


@pytest.mark.parametrize("rule", [*GOOD, *BAD], ids=str)
def test_the_document_takes_what_the_server_takes(
    client: ContractClient, rule: dict[str, Any]
) -> None:
    named = {"$ref": "#/components/schemas/NewRule", "components": document()["components"]}
    fits = Draft202012Validator(named).is_valid(rule)
    scenario = Draft202012Validator(schema("scenario")).is_valid({"rules": [rule]})
    answer = client.post(FAULTS, json=rule)
    taken = answer.status_code == 201
    assert (fits, scenario, taken) == ((rule in GOOD),) * 3, answer.text


UNAVAILABLE = {"operation": "list_projects", "error": {"statusCode": 503}}
LIMITED = {"operation": "list_projects", "error": {"statusCode": 429}}


def test_a_rule_that_is_switched_off_counts_nothing_and_keeps_its_place(
    client: ContractClient,
) -> None:
    for rule in ({**UNAVAILABLE, "id": "a"}, {**LIMITED, "id": "b"}):
        client.post(FAULTS, json=rule)
    assert statuses(client, 1) == [503]
    told = client.patch(f"{FAULTS}/a", json={"enabled": False}).json()
    assert (told["enabled"], told["matched"], told["fired"]) == (False, 1, 1)
    assert statuses(client, 2) == [429, 429]
    client.patch(f"{FAULTS}/a", json={"enabled": True})
    assert statuses(client, 1) == [503]
    first, _ = client.get(FAULTS).json()["rules"]
    assert (first["id"], first["matched"]) == ("a", 2)


def test_a_rule_may_begin_switched_off(client: ContractClient) -> None:
    client.post(FAULTS, json={**UNAVAILABLE, "enabled": False})
    assert statuses(client, 1) == [200]
    wrong = client.post(FAULTS, json={**UNAVAILABLE, "enabled": "no"})
    assert wrong.status_code == 422
    assert wrong.json()["detail"][0]["loc"] == ["body", "enabled"]


def test_rules_are_put_in_another_order_and_keep_what_they_have_seen(
    client: ContractClient,
) -> None:
    for rule in ({**UNAVAILABLE, "id": "a"}, {**LIMITED, "id": "b"}):
        client.post(FAULTS, json=rule)
    statuses(client, 1)
    told = client.patch(FAULTS, json={"order": ["b", "a"]}).json()["rules"]
    assert [(rule["id"], rule["matched"]) for rule in told] == [("b", 1), ("a", 1)]
    assert statuses(client, 1) == [429]


@pytest.mark.parametrize(
    ("order", "loc", "said"),
    [
        (["a"], ["body", "order"], "b is missing"),
        (["a", "b", "a"], ["body", "order", 2], "each fault once"),
        (["a", "c"], ["body", "order", 1], "there are a, b"),
    ],
    ids=str,
)
def test_an_order_names_every_rule_once(
    client: ContractClient, order: list[str], loc: list[Any], said: str
) -> None:
    for rule in ({**UNAVAILABLE, "id": "a"}, {**LIMITED, "id": "b"}):
        client.post(FAULTS, json=rule)
    refused = client.patch(FAULTS, json={"order": order})
    (detail,) = refused.json()["detail"]
    assert (refused.status_code, detail["loc"]) == (422, loc)
    assert said in detail["msg"]
    assert [rule["id"] for rule in client.get(FAULTS).json()["rules"]] == ["a", "b"]


def test_a_rule_is_changed_where_it_stands_and_counts_anew(client: ContractClient) -> None:
    for rule in ({**UNAVAILABLE, "id": "a"}, {**LIMITED, "id": "b"}):
        client.post(FAULTS, json=rule)
    statuses(client, 1)
    told = client.put(f"{FAULTS}/a", json={**UNAVAILABLE, "failRequestCount": 1})
    assert (told.json()["id"], told.json()["matched"]) == ("a", 0)
    assert statuses(client, 2) == [503, 429]
    other = client.put(f"{FAULTS}/a", json={**UNAVAILABLE, "id": "c"})
    assert other.json()["detail"][0]["loc"] == ["body", "id"]
    for method in ("put", "patch"):
        body = UNAVAILABLE if method == "put" else {"enabled": True}
        assert client.request(method, f"{FAULTS}/no-such", json=body).status_code == 404


def test_each_world_has_an_order_and_switches_of_its_own(client: ContractClient) -> None:
    other = {"X-Boses-Mock-World": "other"}
    client.post("/__admin/worlds", json={"name": "other"})
    for headers in ({}, other):
        for rule in ({**UNAVAILABLE, "id": "a"}, {**LIMITED, "id": "b"}):
            client.post(FAULTS, json=rule, headers=headers)
    client.patch(FAULTS, json={"order": ["b", "a"]}, headers=other)
    client.patch(f"{FAULTS}/a", json={"enabled": False}, headers=other)
    client.put(f"{FAULTS}/b", json={**LIMITED, "probability": 0.5}, headers=other)
    here, there = (client.get(FAULTS, headers=each).json()["rules"] for each in ({}, other))
    assert [(each["id"], each["enabled"]) for each in here] == [("a", True), ("b", True)]
    assert [(each["id"], each["probability"]) for each in there] == [("b", 0.5), ("a", 1.0)]
    assert not there[1]["enabled"]


def test_a_rule_hits_each_third_request(client: ContractClient) -> None:
    client.post(FAULTS, json={**UNAVAILABLE, "every": 3})
    assert statuses(client, 7) == [200, 200, 503, 200, 200, 503, 200]
    (told,) = client.get(FAULTS).json()["rules"]
    assert (told["every"], told["matched"], told["fired"]) == (3, 7, 2)


def test_each_third_is_counted_from_those_that_pass_first_and_ends_with_its_count(
    client: ContractClient,
) -> None:
    rule = {**UNAVAILABLE, "every": 2, "succeedFirst": 1, "failRequestCount": 1}
    client.post(FAULTS, json=rule)
    foreseen = client.get(f"{FAULTS}/schedule?operation=list_projects&next=5").json()
    assert [bool(each) for each in foreseen["next"]["list_projects"]] == [0, 0, 1, 0, 0]
    assert statuses(client, 5) == [200, 200, 503, 200, 200]


@pytest.mark.parametrize("every", [0, -1, 1.5, "3"])
def test_a_rule_that_could_hit_nothing_is_refused(client: ContractClient, every: object) -> None:
    refused = client.post(FAULTS, json={**UNAVAILABLE, "every": every})
    assert (refused.status_code, refused.json()["detail"][0]["loc"]) == (422, ["body", "every"])
    both = {"every": 2, "schedule": [{"error": {"statusCode": 503}}]}
    assert client.post(FAULTS, json=both).status_code == 422
