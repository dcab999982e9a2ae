"""What a good client would not do is found, and what it does is not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from starlette.testclient import TestClient

from boses_mock.admin.lint import habits, polling
from boses_mock.admin.lint.operations import RULES
from boses_mock.kernel.clock import ClockSpec
from boses_mock.verification.story import ASKED, PAPER, S
from tests.conftest import GROUP, GROUPS, ContractClient, make_client

LINT = "/__admin/lint"
ONE = f"{GROUPS}/{GROUP}"
AUTH = "/api/v1/auth"
DEMO = {"email": "demo@example.com", "password": "demo-password"}

Act = Callable[[ContractClient], object]


def found(client: ContractClient) -> list[dict[str, Any]]:
    answer = client.get(LINT)
    assert answer.status_code == 200, answer.text
    return list(answer.json()["findings"])


def kinds(client: ContractClient) -> list[str]:
    return [each["kind"] for each in found(client)]


def polls(client: ContractClient, path: str, times: int, pause: str = "1s") -> None:
    for _ in range(times):
        client.get(path)
        client.advance(pause)


def generated(client: ContractClient, advance: str = "10m") -> None:
    client.post(f"{ONE}/generate")
    client.advance(advance)


def studied(client: ContractClient, kind: str = "concept_test") -> str:
    body = {"simulation_type": kind, "persona_group_id": GROUP, "prompt_question": ASKED}
    return f"{S}/{client.post(S, json=body).json()['id']}"


def refused_then(pause: str, before: str = "2s") -> Act:
    """Poll, be told to come in 5 seconds, and come after a pause."""

    def act(client: ContractClient) -> None:
        generated(client, "1ms")
        client.get(ONE)
        client.advance(before)
        client.get(ONE, headers={"Prefer": "code=429; retry-after=5"})
        client.advance(pause)
        client.get(ONE)

    return act


def two_runs(client: ContractClient, pause: str) -> None:
    generated(client, pause)
    client.post(f"{ONE}/generate")


def two_checks(client: ContractClient, pause: str) -> None:
    generated(client)
    one = studied(client)
    client.advance("10m")
    for _ in range(2):
        client.post(f"{one}/reliability-check", json={"n_runs": 2})
        client.advance(pause)


def two_starts(client: ContractClient) -> None:
    generated(client)
    survey = studied(client, "survey")
    client.post(f"{survey}/survey", files={"file": ("a.txt", PAPER.encode())})
    for _ in range(2):
        client.post(f"{survey}/run")


def finished(client: ContractClient) -> str:
    generated(client)
    one = studied(client)
    client.advance("10m")
    return one


def lists_and_reads(client: ContractClient, count: int) -> None:
    generated(client)
    people = client.get(f"{ONE}/personas").json()
    for who in people[:count]:
        client.get(f"{ONE}/personas/{who['id']}")


def reads_by_hand(client: ContractClient) -> None:
    generated(client)
    for who in client.get(f"{ONE}/personas").json():
        client.advance("3s")
        client.get(f"{ONE}/personas/{who['id']}")


def refreshes(client: ContractClient, pause: str, *, bearer: bool = True) -> None:
    """Log in and refresh after a pause, with or without showing the access token."""
    client.headers.pop("Authorization")
    client.post(f"{AUTH}/login", json=DEMO)
    client.advance(pause)
    if not bearer:
        client.cookies.delete("access_token")
    client.post(f"{AUTH}/refresh")


def refreshes_as_it_is_told(client: ContractClient) -> None:
    client.headers.pop("Authorization")
    client.post(f"{AUTH}/login", json=DEMO)
    client.get(f"{AUTH}/me", headers={"Prefer": "code=401"})
    client.post(f"{AUTH}/refresh")


BAD: list[tuple[str, Act]] = [
    ("polls_too_fast", lambda c: polls(c, ONE, 4, "400ms")),
    ("polls_too_fast", lambda c: polls(c, GROUPS, 3, "10ms")),
    ("polls_too_fast", lambda c: [c.get(f"{ONE}/personas") for _ in range(3)]),
    ("polls_without_back_off", refused_then("2s")),
    ("polls_after_end", lambda c: (generated(c), polls(c, ONE, 3))),
    ("polls_after_end", lambda c: polls(c, finished(c), 3, "5s")),
    ("polls_after_end", lambda c: (generated(c, "1s"), polls(c, GROUPS, 9))),
    ("ignores_retry_after", refused_then("4s", before="1s")),
    ("ignores_retry_after", lambda c: [c.post(S, headers={"Prefer": "code=503"}) for _ in "ab"]),
    ("overlapping_run", lambda c: two_runs(c, "1s")),
    ("overlapping_run", lambda c: two_checks(c, "1ms")),
    ("overlapping_run", two_starts),
    ("unknown_field", lambda c: c.post(GROUPS, json={"name": "x", "ageMin": 25})),
    ("unknown_field", lambda c: c.get(GROUPS, params={"page": 2})),
    ("refreshes_valid_token", lambda c: refreshes(c, "1m")),
    ("refreshes_valid_token", lambda c: refreshes(c, "1m", bearer=False)),
    ("n_plus_one", lambda c: lists_and_reads(c, 5)),
]
GOOD: list[tuple[str, Act]] = [
    ("polls_too_fast", lambda c: polls(c, ONE, 5, "500ms")),
    ("polls_too_fast", lambda c: polls(c, ONE, 2, "1ms")),
    ("polls_too_fast", lambda c: [(c.patch(ONE, json={}), c.get(ONE)) for _ in range(5)]),
    ("polls_too_fast", lambda c: [c.get(f"{AUTH}/me") for _ in range(5)]),
    ("polls_without_back_off", refused_then("5s", before="5s")),
    ("polls_without_back_off", refused_then("3s", before="2s")),
    ("polls_after_end", lambda c: (generated(c), polls(c, ONE, 2))),
    ("polls_after_end", lambda c: (generated(c), polls(c, ONE, 5, "30s"))),
    ("polls_after_end", lambda c: polls(c, ONE, 5)),
    ("polls_after_end", lambda c: (generated(c), polls(c, GROUPS, 5))),
    ("polls_after_end", lambda c: [(generated(c), c.get(ONE)) for _ in range(4)]),
    ("ignores_retry_after", refused_then("5s")),
    ("ignores_retry_after", lambda c: (c.post(S, headers={"Prefer": "code=503"}), c.get(S))),
    ("overlapping_run", lambda c: two_runs(c, "10m")),
    ("overlapping_run", lambda c: two_checks(c, "10m")),
    ("unknown_field", lambda c: c.post(GROUPS, json={"name": "x", "age_min": 25})),
    ("unknown_field", lambda c: c.get("/api/v1/library/personas", params={"limit": 2})),
    ("unknown_field", lambda c: c.post(GROUPS, content=b"{", headers={"content-type": "a/json"})),
    ("refreshes_valid_token", lambda c: refreshes(c, "14m30s")),
    ("refreshes_valid_token", lambda c: refreshes(c, "16m")),
    ("refreshes_valid_token", lambda c: refreshes(c, "16m", bearer=False)),
    ("refreshes_valid_token", refreshes_as_it_is_told),
    ("n_plus_one", lambda c: lists_and_reads(c, 2)),
    ("n_plus_one", reads_by_hand),
    ("n_plus_one", lambda c: [c.get(f"{ONE}/personas") for _ in range(5)]),
]


@pytest.mark.parametrize(
    ("kind", "act"), BAD, ids=lambda each: each if isinstance(each, str) else ""
)
def test_a_bad_client_is_found(client: ContractClient, kind: str, act: Act) -> None:
    act(client)
    findings = [each for each in found(client) if each["kind"] == kind]
    assert findings, kinds(client)
    kept = {each["id"]: each for each in client.get("/__admin/requests").json()["requests"]}
    for each in findings:
        assert each["count"] == len(each["requests"]) > 0
        for shown in each["requests"]:
            assert {name: kept[shown["id"]][name] for name in shown} == shown


@pytest.mark.parametrize(
    ("kind", "act"), GOOD, ids=lambda each: each if isinstance(each, str) else ""
)
def test_a_good_client_is_not(client: ContractClient, kind: str, act: Act) -> None:
    act(client)
    assert kind not in kinds(client)


def test_every_rule_is_tried_both_ways_and_told() -> None:
    names = {rule.__name__ for rule in RULES}
    assert {kind for kind, _ in BAD} == {kind for kind, _ in GOOD} == names
    written = {name for module in (habits, polling) for name in vars(module) if name[0] != "_"}
    assert names <= written
    with make_client() as client:
        told = client.get(LINT).json()
    assert set(told["rules"]) == names and all(told["rules"].values())
    assert told["requests"] == {"count": 0, "first": None, "last": None}


def test_a_good_client_from_login_to_results_is_found_nothing(client: ContractClient) -> None:
    client.headers.pop("Authorization")
    client.post(f"{AUTH}/login", json=DEMO)
    client.get(f"{AUTH}/me")
    client.get(GROUPS)
    client.post(f"{ONE}/generate")
    while client.get(ONE).json()["generation_status"] == "generating":
        client.advance("2s")
    client.get(f"{ONE}/personas")
    study = studied(client)
    while client.get(study).json()["status"] != "complete":
        client.advance("2s")
    client.get(f"{study}/results")
    client.advance("15m")
    client.get(f"{AUTH}/me")
    client.post(f"{AUTH}/refresh")
    client.get(S)
    assert found(client) == []


def test_the_message_says_what_and_what_was_meant(client: ContractClient) -> None:
    body = {"name": "x", "ageMin": 25, "notes": {"a": 1}}
    client.post(GROUPS, json=body)
    client.post(GROUPS, json=body)
    schema = {"questions": [{"id": "q1", "type": "likert", "text": "x", "scales": 5}]}
    client.post(S, json={"survey_schema": schema, "simulation_type": "survey"})
    messages = {each["message"]: each["count"] for each in found(client)}
    meant = "body.ageMin is no field of create_persona_group; did you mean age_min?"
    assert messages[meant] == 2
    assert messages["body.survey_schema.questions.0.scales is no field of create_simulation"] == 1


def test_a_flood_of_names_is_bounded(client: ContractClient) -> None:
    for number in range(3):
        client.post(GROUPS, json={"name": "x"} | {f"f{number}-{each}": 1 for each in range(900)})
    assert len(found(client)) == habits.MOST_FIELDS


def test_two_clients_are_not_taken_for_one(client: ContractClient) -> None:
    for program in ("a", "b", "a", "b"):
        client.get(ONE, headers={"User-Agent": program})
        client.advance("250ms")
    assert kinds(client) == []


def test_many_requests_are_counted_and_the_first_shown(client: ContractClient) -> None:
    for _ in range(70):
        client.get(ONE)
    (finding,) = found(client)
    assert (finding["count"], len(finding["requests"])) == (70, 50)
    assert finding["message"].startswith("asks 70 times in ")


def test_a_world_is_judged_by_its_own_requests(client: ContractClient) -> None:
    client.post("/__admin/worlds", json={"name": "other"})
    token = {"Authorization": "Bearer boses-dev-token@other"}
    for _ in range(3):
        TestClient.request(client, "GET", ONE, headers=token)
    assert kinds(client) == []
    other = client.get(LINT, headers={"X-Boses-Mock-World": "other"}).json()
    assert (other["world"], other["findings"][0]["kind"]) == ("other", "polls_too_fast")


def test_a_fast_clock_makes_no_slow_polls() -> None:
    with make_client(clock=ClockSpec("scaled", 1_000.0)) as client:
        for _ in range(3):
            client.get(ONE)
        assert kinds(client) == ["polls_too_fast"]


def test_it_takes_no_query(client: ContractClient) -> None:
    refused = client.get(LINT, params={"kind": "n_plus_one"})
    assert refused.status_code == 422
    assert refused.json()["detail"][0]["loc"] == ["query", "kind"]
