"""What clients have seen is counted, whatever becomes of the journal and of their worlds."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.testclient import TestClient

from boses_mock.app import OPERATIONS
from boses_mock.verification.story import ASKED, DESIGN, PAPER, RIDERS, S, Story, tell
from boses_mock.web.shown import TELLING
from boses_mock.world.coverage import STATES
from boses_mock.world.journal import CAPACITY
from tests.conftest import GROUP, GROUPS, PROJECT, ContractClient, make_client
from tests.contract_check import contract

COVERAGE = "/__admin/coverage"
PROJECTS = "/api/v1/projects"


def coverage(client: ContractClient, **query: str) -> dict[str, Any]:
    answer = client.get(COVERAGE, params=query)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def seen(told: dict[str, Any]) -> set[str]:
    return {each["operation"] for each in told["operations"] if each["requests"]}


def test_nothing_is_seen_at_first(client: ContractClient) -> None:
    told = coverage(client)
    assert {share["seen"] for share in told["summary"].values()} == {0}
    assert {each["operation"] for each in told["operations"]} == {each.id for each in OPERATIONS}
    assert told["world"] == "default" and told["unmatched"] == 0


def test_a_whole_story_sees_every_operation(client: ContractClient) -> None:
    tell(Story(client))
    told = coverage(client)
    assert told["summary"]["operations"] == {
        "seen": len(OPERATIONS),
        "of": len(OPERATIONS),
        "percent": 100.0,
    }
    assert all(told["states"][kind]["complete"] for kind in STATES if kind[0] in "cfi")
    assert not any(each["undocumented"] for each in told["operations"])


def test_answers_are_counted_by_operation_and_status(client: ContractClient) -> None:
    for _ in range(3):
        client.get(PROJECTS)
    client.get(PROJECTS, headers={"Authorization": "Bearer wrong"})
    client.get(PROJECTS, headers={"Prefer": "code=500"})
    client.get(f"{PROJECTS}/nothing")
    client.get("/api/v1/nowhere")
    told = coverage(client)
    (listed,) = [each for each in told["operations"] if each["operation"] == "list_projects"]
    assert listed["requests"] == 5
    assert {status: n for status, n in listed["statuses"].items() if n} == {
        "200": 3,
        "401": 1,
        "500": 1,
    }
    assert listed["undocumented"] == {}
    assert told["summary"]["operations"]["seen"] == 2
    assert told["summary"]["statuses"]["seen"] == 4
    assert told["unmatched"] == 1


def test_a_status_that_is_not_documented_stands_apart(client: ContractClient) -> None:
    rule = {"operation": "list_projects", "error": {"statusCode": 418}}
    client.post("/__admin/faults", json=rule)
    TestClient.request(client, "GET", PROJECTS)
    told = coverage(client)
    (listed,) = [each for each in told["operations"] if each["operation"] == "list_projects"]
    assert listed["undocumented"] == {"418": 1}
    assert told["summary"]["statuses"]["seen"] == 0


def test_a_reset_an_emptied_journal_and_many_requests_lose_nothing(client: ContractClient) -> None:
    client.get(PROJECTS)
    client.delete("/__admin/requests")
    client.post("/__admin/reset")
    for _ in range(CAPACITY + 1):
        TestClient.request(client, "GET", "/health")
    assert seen(coverage(client)) == {"list_projects", "health"}


def test_it_begins_anew_when_told_to(client: ContractClient) -> None:
    client.get(PROJECTS)
    assert client.delete(COVERAGE).status_code == 204
    assert seen(coverage(client)) == set()
    client.get("/health")
    assert seen(coverage(client)) == {"health"}


def test_a_world_tells_of_its_own_clients_and_all_of_those_that_are_gone(
    client: ContractClient,
) -> None:
    client.get("/health")
    for name in ("one", "two"):
        client.post("/__admin/worlds", json={"name": name})
    client.get(PROJECTS, headers={"X-Boses-Mock-World": "one", "Authorization": ""})
    client.get("/api/v1/auth/me", headers={"Authorization": "Bearer boses-dev-token@two"})
    assert client.delete("/__admin/worlds/two").status_code == 204
    one = client.get(COVERAGE, headers={"X-Boses-Mock-World": "one"}).json()
    assert (one["world"], seen(one)) == ("one", {"list_projects"})
    assert seen(coverage(client)) == {"health"}
    everything = coverage(client, worlds="all")
    assert everything["world"] is None
    assert seen(everything) == {"health", "list_projects", "get_me"}
    client.delete(COVERAGE, params={"worlds": "all"})
    assert seen(coverage(client, worlds="all")) == set()


@pytest.mark.parametrize(
    ("query", "place"), [({"worlds": "al"}, "worlds"), ({"world": "all"}, "world")]
)
def test_another_query_is_refused(
    client: ContractClient, query: dict[str, str], place: str
) -> None:
    for method in ("GET", "DELETE"):
        refused = client.request(method, COVERAGE, params=query)
        assert refused.status_code == 422
        assert refused.json()["detail"][0]["loc"] == ["query", place]


STUDIES = ("concept_test", "focus_group", "survey", "idi_ai", "conjoint")


def _begun(client: ContractClient, kind: str, asked: str, **more: object) -> str:
    """Begin a study of a kind and return its path."""
    body = {"simulation_type": kind, "persona_group_id": GROUP, "prompt_question": asked}
    one = f"{S}/{client.post(S, json=body | more).json()['id']}"
    if kind == "survey":
        client.post(f"{one}/survey", files={"file": ("a.txt", PAPER.encode())})
        client.post(f"{one}/run")
    if kind == "idi_ai":
        client.post(f"{one}/script", files={"file": ("a.txt", b"1. How are you?\n2. Why?")})
    if kind == "conjoint":
        client.post(f"{one}/conjoint-design", json=DESIGN)
    return one


def _generated(client: ContractClient) -> str:
    """Look at all that a generation can be, and return one of its people."""
    client.post(GROUPS, json=RIDERS)
    for name in ("[[mock:fail]]", "Good"):
        client.patch(f"{GROUPS}/{GROUP}", json={"name": name})
        client.post(f"{GROUPS}/{GROUP}/generate")
        client.advance("10m")
        client.get(f"{GROUPS}/{GROUP}")
    return str(client.get(f"{GROUPS}/{GROUP}/personas").json()[0]["id"])


def _check(client: ContractClient, study: str) -> None:
    client.post(f"{study}/reliability-check", json={"n_runs": 2})
    client.advance("10m")
    client.get(f"{study}/reliability-check")


def _see_all(client: ContractClient) -> None:
    """Look at every state of every job."""
    person = _generated(client)
    text = {"title": "x", "content": "Tea."}
    paper = client.post(f"/api/v1/projects/{PROJECT}/briefings/from-text", json=text).json()["id"]
    for asked in (f"{ASKED} [[mock:fail]]", ASKED):
        begun = [_begun(client, kind, asked, briefing_ids=[paper]) for kind in STUDIES]
    for kind in STUDIES:
        client.post(f"{_begun(client, kind, ASKED, briefing_ids=[paper])}/abort")
    for end in ("complete", "aborted", "failed"):
        talk = _begun(client, "idi_manual", ASKED, idi_persona_id=person)
        if end != "failed":
            client.post(f"{talk}/messages", json={"content": "What do you drink?"})
        client.post(f"{talk}/end")
        if end == "aborted":
            client.post(f"{talk}/abort")
    for _ in range(80):
        TestClient.request(client, "GET", S)  # not held to the contract, which takes long
        client.advance("200ms")
    client.advance("10m")
    client.get(S)
    _check(client, begun[0])
    failing = {"operation": "start_reliability_check", "generation": {"fail": True}}
    client.post("/__admin/faults", json=failing)
    _check(client, begun[0])
    client.post("/api/v1/internal/ethnography/refresh/PH")


def test_states_are_those_that_the_contract_has() -> None:
    schemas = contract()["components"]["schemas"]
    groups = schemas["PersonaGroup"]["properties"]["generation_status"]["enum"]
    assert set(STATES["generation"]) == set(groups)
    kinds = set(schemas["Simulation"]["discriminator"]["mapping"])
    assert kinds <= set(STATES)
    studies = schemas["Study"]["properties"]["status"]["enum"]
    assert {state for kind in kinds for state in STATES[kind]} == set(studies)
    checks = schemas["ReliabilityCheck"]["properties"]["status"]["enum"]
    assert set(STATES["reliability_check"]) <= set(checks)


def test_every_operation_that_tells_a_state_is_asked_for_it() -> None:
    told = {"PersonaGroup", "Simulation", "SharedSimulation", "ReliabilityCheck"}
    found = set()
    for item in contract()["paths"].values():
        for operation in item.values():
            if not isinstance(operation, dict):
                continue
            for status, response in operation["responses"].items():
                schema = response.get("content", {}).get("application/json", {}).get("schema", {})
                names = {str(part).rpartition("/")[2] for part in _references(schema)}
                if status.startswith("2") and names & told:
                    found.add(operation["operationId"])
    assert found <= set(TELLING)
    assert set(TELLING) <= {each.id for each in OPERATIONS}


def _references(schema: Any) -> list[str]:
    if isinstance(schema, dict):
        own = [schema["$ref"]] if "$ref" in schema else []
        return own + [each for value in schema.values() for each in _references(value)]
    if isinstance(schema, list):
        return [each for value in schema for each in _references(value)]
    return []


@pytest.mark.parametrize("wire", ["reference", "live"])
def test_every_state_can_be_seen(wire: str) -> None:
    with make_client(wire=wire) as client:
        _see_all(client)
        states = coverage(client)["states"]
    missing = [(job, each) for job, told in states.items() for each, n in told.items() if not n]
    assert missing == [], missing
