from __future__ import annotations

import re
from pathlib import Path

import httpx2
import pytest

from boses_mock.app import OPERATIONS, known_operations
from boses_mock.faults.sources import UnknownScenario, find_scenario, load_scenario
from boses_mock.world.check import scenario_faults
from tests.conftest import GROUP, GROUPS, ContractClient, make_client

DEMO = {"email": "demo@example.com", "password": "demo-password"}
SCENARIOS = Path(__file__).parents[2] / "fixtures" / "scenarios"
PROJECTS = "/api/v1/projects"


def test_prefer_asks_for_a_code(client: ContractClient) -> None:
    answer = client.get(PROJECTS, headers={"Prefer": "code=503"})
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "1")
    assert answer.headers["x-boses-mock-why"] == "fault=prefer-code"


@pytest.mark.parametrize("value", ["code=abc", "code=999", "delay=-1", "delay=9999999"])
def test_a_bad_preference_is_refused(client: ContractClient, value: str) -> None:
    assert client.get(PROJECTS, headers={"Prefer": value}).status_code == 422


def test_draws_are_repeatable() -> None:
    def statuses() -> list[int]:
        with make_client(failure_rate=0.3) as client:
            return [client.get(PROJECTS).status_code for _ in range(30)]

    first = statuses()
    assert first == statuses()
    assert {200, 503} == set(first)


def test_rules_are_added_listed_and_deleted(client: ContractClient) -> None:
    rule = {
        "operation": "list_*",
        "error": {"statusCode": 500},
        "succeedFirst": 1,
        "failRequestCount": 2,
    }
    added = client.post("/__admin/faults", json=rule)
    assert added.status_code == 201
    assert [client.get(PROJECTS).status_code for _ in range(4)] == [200, 500, 500, 200]
    assert client.delete(f"/__admin/faults/{added.json()['id']}").status_code == 204
    assert client.get("/__admin/faults").json() == {"rules": []}


def test_a_rule_ends_after_its_time_to_live(client: ContractClient) -> None:
    client.post("/__admin/faults", json={"error": {"statusCode": 500}, "ttlMillis": 60_000})
    assert client.get(PROJECTS).status_code == 500
    client.advance("1m")
    assert client.get(PROJECTS).status_code == 200


@pytest.mark.parametrize(
    "rule",
    [
        {},
        {"error": {"statusCode": 200}},
        {"probability": 2},
        {"error": {"statusCode": 500}, "typo": 1},
    ],
)
def test_a_rule_that_is_not_understood_is_refused(client: ContractClient, rule: object) -> None:
    assert client.post("/__admin/faults", json=rule).status_code == 422


@pytest.mark.parametrize("path", sorted(SCENARIOS.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_scenario_is_in_order(path: Path) -> None:
    assert scenario_faults(path, known_operations()) == []
    assert load_scenario(find_scenario(path.stem, SCENARIOS))


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("{error: {statusCode: 99}}", "rules.0.error.statusCode: expected a whole number from 400"),
        ("{error: {status: 500}}", "rules.0.error.status: no such key here; did you mean statusCo"),
        ("{eror: {statusCode: 500}}", "rules.0.eror: no such key here; did you mean error?"),
        ("{probability: 0.5}", "rules.0: expected one of error, fault, response, delay or gener"),
        (
            "{fault: EMPTY_RESPONSE, error: {statusCode: 500}}",
            "one of error, fault and response, not several",
        ),
        ("{fault: EMPTY_RESPONS}", "found 'EMPTY_RESPONS'; did you mean EMPTY_RESPONSE?"),
        ("{delay: {type: unifrom}}", "rules.0.delay.type: expected one of fixed, uniform, lognor"),
        ("{delay: {type: uniform, lower: 1}}", "rules.0.delay.upper: expected a number from 0"),
        ("{delay: {milliseconds: .nan}}", "rules.0.delay.milliseconds: expected a number from 0"),
        ("{delay: {type: uniform, lower: 9, upper: 1}}", "delay.upper: expected a number from 9"),
        ("{operation: list_projcts, delay: {milliseconds: 1}}", "did you mean list_projects?"),
        ("{id: flag-delay, delay: {milliseconds: 1}}", "rules.0.id: expected text of at most 100"),
        ("{id: a, fault: EMPTY_RESPONSE}\n- {id: a, fault: EMPTY_RESPONSE}", "not given twice"),
        ("7", "rules.0: expected a fault rule, found 7"),
    ],
)
def test_a_bad_scenario_is_refused_by_file_line_and_place(
    tmp_path: Path, rule: str, said: str
) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text(f"description: Bad.\nrules:\n- {rule}\n")
    faults = list(map(str, scenario_faults(bad, known_operations())))
    assert len(faults) == 1
    assert faults[0].startswith((f"{bad}:3: rules.0", f"{bad}:4: rules.1.id: "))
    assert said in faults[0]


def test_a_scenario_that_there_is_not_is_refused_with_those_there_are() -> None:
    with pytest.raises(UnknownScenario, match=r"known: .*flaky"):
        find_scenario("nonsense", SCENARIOS)


def test_the_generation_scenarios_end_as_they_say() -> None:
    for name, ending in {"generation-fails": "failed", "generation-stalls": "generating"}.items():
        with make_client(scenario=name) as client:
            client.post(f"{GROUPS}/{GROUP}/generate")
            client.advance("1h")
            assert client.get(f"{GROUPS}/{GROUP}").json()["generation_status"] == ending


@pytest.mark.parametrize(
    "fault",
    [
        "CONNECTION_RESET_BY_PEER",
        "EMPTY_RESPONSE",
        "MALFORMED_RESPONSE_CHUNK",
        "RANDOM_DATA_THEN_CLOSE",
    ],
)
def test_connections_break_by_wiremocks_names(server, fault: str) -> None:
    with server().client() as client:
        client.post("/__admin/faults", json={"operation": "list_projects", "fault": fault})
        with pytest.raises(httpx2.TransportError):
            client.get(PROJECTS)
        client.delete("/__admin/faults")
        assert client.get(PROJECTS).status_code == 200


def test_a_rule_for_no_operation_is_refused(client: ContractClient) -> None:
    rule = {"operation": "list_projcts", "error": {"statusCode": 500}}
    for answer in (
        client.post("/__admin/faults", json=rule),
        client.put("/__admin/faults", json={"rules": [rule]}),
    ):
        assert answer.status_code == 422
        assert answer.json()["detail"][0]["input"] == "list_projcts"
    assert client.post("/__admin/faults", json=rule | {"operation": "list_*"}).status_code == 201


def test_prefer_says_when_to_come_again_and_what_an_expired_token_gets(
    client: ContractClient,
) -> None:
    limited = client.get(PROJECTS, headers={"Prefer": "code=429; retry-after=7"})
    assert (limited.status_code, limited.headers["retry-after"]) == (429, "7")
    forced = client.get(PROJECTS, headers={"Prefer": "code=401"})
    signed_in = client.post("/api/v1/auth/login", json=DEMO).json()
    client.cookies.clear()
    client.advance("16m")
    bearer = {"Authorization": f"Bearer {signed_in['access_token']}"}
    expired = client.get(PROJECTS, headers=bearer)
    assert (forced.status_code, forced.json()) == (expired.status_code, expired.json())


@pytest.mark.parametrize("value", ["status=503", "code=503; dealy=5", "cod", "=5"])
def test_an_unknown_preference_is_refused(client: ContractClient, value: str) -> None:
    refused = client.get(PROJECTS, headers={"Prefer": value})
    assert refused.status_code == 422
    assert "code, delay, retry-after" in refused.json()["detail"][0]["msg"]


@pytest.mark.parametrize("value", ["respond-async, wait=10", "return=minimal", ""])
def test_the_standards_own_preferences_pass(client: ContractClient, value: str) -> None:
    assert client.get(PROJECTS, headers={"Prefer": value}).status_code == 200


@pytest.mark.parametrize(
    ("method", "path", "loc"),
    [
        ("POST", PROJECTS, ["body", "name"]),
        ("PATCH", f"{GROUPS}/{GROUP}", ["body", "name"]),
        ("POST", f"{GROUPS}/parse-prompt", ["body", "prompt"]),
        ("POST", "/api/v1/auth/login", ["body", "email"]),
        ("GET", f"{GROUPS}/{GROUP}", ["path", "project_id"]),
    ],
)
def test_a_forced_422_refuses_a_field_that_the_operation_has(
    client: ContractClient, method: str, path: str, loc: list[str]
) -> None:
    sent = {"Prefer": "code=422", "Content-Type": "application/json"}
    answer = client.request(method, path, content=b"{}", headers=sent)
    assert answer.status_code == 422
    (problem,) = answer.json()["detail"]
    assert problem["loc"] == loc
    assert {"type", "msg", "input"} <= problem.keys()


def test_every_operation_has_something_for_a_forced_422(client: ContractClient) -> None:
    rule = {"error": {"statusCode": 422, "retryAfter": 3}}
    assert client.post("/__admin/faults", json=rule).status_code == 201
    for operation in OPERATIONS:
        path = re.sub(r"\{\w+\}", GROUP, operation.path)
        answer = client.request(operation.method, path)
        assert (answer.status_code, answer.headers["retry-after"]) == (422, "3"), operation.id
        assert answer.json()["detail"][0]["msg"], operation.id


def test_a_422_with_a_detail_says_that(client: ContractClient) -> None:
    rule = {"error": {"statusCode": 422, "detail": "Not like this"}}
    client.post("/__admin/faults", json=rule)
    assert client.get(PROJECTS).json() == {"detail": "Not like this"}
